/**
 * `orrery replay RECORDING`: runs a recording again, offline, and says whether it came out the same.
 *
 * This thread reads the recording, checks it and prints; the code that the recording carries runs in a worker without permissions
 * (replay_guard.ts). A recording that was cut is replayed up to there. `--until` stops at an event or a time and shows where each agent is; `--agent` prints what one agent saw. Exit
 * codes: 0 equal, 1 a difference, 2 the command line or the recording is at fault, 3 an assertion of our own.
 */
import type { TraceHeader } from "../backends/trace/entry.ts";
import type { Trace } from "../backends/trace/reader.ts";
import { breakOffIn, CUT_OFF } from "../backends/trace/recover.ts";
import { refuseUsage, UsageError } from "./args.ts";
import type { Io } from "./io.ts";
import { RecordingUnreadable, withRecording } from "./open_recording.ts";
import { safeIo } from "./safe_io.ts";
import { escapeLine } from "../syscalls/escape.ts";
import { materialOf, RecordingRefused } from "../boot/material.ts";
import { type Asked, readReplayArgs, REPLAY_HELP } from "./replay_args.ts";
import { replayInWorker } from "../boot/replay_guard.ts";
import type { AgentShown, Verdict } from "../boot/replay_protocol.ts";
import { grouped } from "../boot/summary.ts";
import { placeOf } from "./break_off.ts";
import { BROKE_OFF, differences, kernelBuild } from "../boot/trace_file.ts";

const EXIT_FINE = 0;
const EXIT_DIFFERENT = 1;
const EXIT_INPUT = 2;
/** Paths that are named where the one asked for is unknown. */
const KNOWN_MAX = 20;

/** Runs one command line and gives its exit code. */
export async function replayMain(args: readonly string[], terminal: Io): Promise<number> {
  const io = safeIo(terminal);
  let asked: Asked;
  try {
    asked = readReplayArgs(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuseUsage(error, "replay", io.err);
  }
  if (asked.help) {
    io.out(REPLAY_HELP);
    return EXIT_FINE;
  }
  try {
    return await withRecording({ file: asked.file, cwd: io.cwd }, (trace) => replayed(trace, { asked, io }));
  } catch (error) {
    if (error instanceof RecordingRefused) io.err(`${asked.file}: ${escapeLine(error.message)}\n`);
    else if (error instanceof RecordingUnreadable) io.err(`${error.message}\n`);
    else throw error;
    return EXIT_INPUT;
  }
}

async function replayed(trace: Trace, teller: Teller): Promise<number> {
  const { asked: { until, agent, json }, io } = teller;
  const request = { material: materialOf(trace), parts: trace.parts, until, agent, json };
  const verdict = await replayInWorker({ ...request, out: (text) => io.out(text), usage: io.usage ?? null });
  return told(verdict, trace, teller);
}

/** Where a verdict is told, and what was asked. */
interface Teller {
  readonly asked: Asked;
  readonly io: Io;
}

function told(verdict: Verdict, trace: Trace, teller: Teller): number {
  switch (verdict.kind) {
    case "whole":
      return judged(verdict.hash, trace, teller);
    case "stopped":
      return stopped(verdict, teller);
    case "no agent":
      return noSuchAgent(verdict.known, teller);
    case "different":
      return isWhereItBroke(verdict.event, trace) ? brokeOff(trace, teller) : different(verdict, trace.header, teller);
    case "refused":
      if (isWhereItBroke(verdict.at, trace)) return brokeOff(trace, teller);
      throw new RecordingRefused(verdict.message);
    case "broken":
      if (isWhereItBroke(verdict.at, trace)) return brokeOff(trace, teller);
      throw new Error(`The replay broke before event ${verdict.at}: ${verdict.message}`);
  }
}

function judged(hash: string, trace: Trace, teller: Teller): number {
  const { end } = trace;
  const { asked, io } = teller;
  if (end.stateHash === "" && endsEarly(trace)) return brokeOff(trace, teller); // between two calls
  const equal = end.stateHash === "" || hash === end.stateHash;
  if (asked.json) io.out(JSON.stringify({ event: "replayed", equal, events: end.events, hash, recorded: end.stateHash }) + "\n");
  else if (asked.agent !== null && equal) return EXIT_FINE;
  else if (equal) {
    io.out(`equal: ${grouped(end.events)} events, ${end.stateHash === "" ? "no state hash was kept" : `state hash ${hash}`}\n`);
  } else io.out(`DIFFERENT: every event agrees, but the state hash is ${hash}, recorded is ${escapeLine(end.stateHash)}\n`);
  return equal ? EXIT_FINE : EXIT_DIFFERENT;
}

// A run that broke off in the middle of a call has its last event before it: a replay gets as far.
function isWhereItBroke(event: number, trace: Trace): boolean {
  return event === trace.end.events && endsEarly(trace);
}

function brokeOff({ end }: Trace, { asked, io }: Teller): number {
  const { events, outcome } = end;
  const breakOff = breakOffIn(end);
  if (asked.json) {
    const more = breakOff === null ? {} : { breaksOff: breakOff };
    io.out(JSON.stringify({ event: "replayed", equal: true, events, hash: "", recorded: "", outcome, ...more }) + "\n");
  } else if (breakOff === null) io.out(`equal: ${grouped(events)} events, up to where the run ${escapeLine(outcome)}\n`);
  else io.out(`equal: ${grouped(events)} events; the recording breaks off here, ${escapeLine(placeOf(breakOff))}\n`);
  return EXIT_FINE;
}

/** True for a recording that ends in the middle of a run: the run broke off, or the file did. */
function endsEarly({ end: { outcome } }: Trace): boolean {
  return outcome.startsWith(BROKE_OFF) || outcome.startsWith(CUT_OFF);
}

function different({ event, expected, got }: Verdict & { kind: "different" }, header: TraceHeader, { asked, io }: Teller): number {
  const builds = buildDifferences(header);
  if (asked.json) {
    io.out(JSON.stringify({ event: "different", at: event, recorded: expected, got, builds }) + "\n");
    return EXIT_DIFFERENT;
  }
  io.out(`DIFFERENT at event ${grouped(event)}\n  recorded  ${escapeLine(expected)}\n  now       ${escapeLine(got)}\n`);
  for (const line of builds) io.out(`  note      ${escapeLine(line)}\n`);
  return EXIT_DIFFERENT;
}

// What this build does otherwise than the one that recorded, one line each. The images are the recording's own.
function buildDifferences(header: TraceHeader): readonly string[] {
  return differences(header, { ...header, kernel: kernelBuild(), deno: Deno.version.deno, v8: Deno.version.v8 });
}

function noSuchAgent(known: readonly string[], { asked, io }: Teller): number {
  const shown = known.slice(0, KNOWN_MAX).map(escapeLine).join(", ");
  io.err(`Cannot show agent ${asked.agent}: the recording has ${shown}${known.length > KNOWN_MAX ? ", …" : ""}\n`);
  return EXIT_INPUT;
}

function stopped({ at, ms, agents }: Verdict & { kind: "stopped" }, { asked, io }: Teller): number {
  if (asked.json) {
    io.out(JSON.stringify({ event: "stopped", at, ms, agents }) + "\n");
    return EXIT_FINE;
  }
  io.out(`before event ${grouped(at)}, ${ms.toFixed(3)} ms after its beginning: ${agents.length} agents live\n`);
  const lines = agents.map((one) => [escapeLine(one.path), `${escapeLine(one.waits)}${callsOf(one)}`] as const);
  const width = Math.max(0, ...lines.map(([path]) => path.length));
  for (const [path, waits] of lines) io.out(`  ${path.padEnd(width)}  ${waits}\n`);
  return EXIT_FINE;
}

function callsOf({ toolCalls, modelCalls }: AgentShown): string {
  return toolCalls + modelCalls === 0 ? "" : `  ${toolCalls} tool and ${modelCalls} model calls so far`;
}
