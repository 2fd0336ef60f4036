/**
 * `orrery replay RECORDING`: runs a recording again, offline, and says whether it came out the same.
 *
 * `--until` stops at an event or a time and shows where each agent is; `--agent` prints what one agent saw. Exit codes:
 * 0 equal, 1 a difference, 2 the command line or the recording is at fault, 3 an assertion of our own.
 */
import { resolve } from "node:path";
import { ReplayMismatch } from "../backends/replay.ts";
import { TraceError } from "../backends/trace/entry.ts";
import { readTrace, type Trace } from "../backends/trace/reader.ts";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { errnoName } from "../syscalls/errno.ts";
import { findCallName } from "../syscalls/table.ts";
import { brief } from "../sim/format_call.ts";
import { toJson } from "../syscalls/text.ts";
import type { Value } from "../syscalls/value.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { Census, waitsFor } from "../boot/census.ts";
import { homeCache } from "../boot/home.ts";
import { type Command, helpOf, parse, refuseUsage, UsageError } from "./args.ts";
import type { Io } from "./io.ts";
import { buildDifferences, Offline, openRecording, type Recording, RecordingRefused } from "../boot/offline.ts";
import { BROKE_OFF } from "../boot/live.ts";
import { PathNames } from "../boot/path_names.ts";
import { grouped } from "../boot/summary.ts";

const EXIT_FINE = 0;
const EXIT_DIFFERENT = 1;
const EXIT_INPUT = 2;
const NS_PER_MS = 1_000_000;
/** Characters of a Value in a line for people; `--json` gives it whole. */
const SHOWN_LENGTH = 400;

const FLAGS = {
  until: { value: "N", about: "stops before event N, or at a time since its beginning (2.5s, 300ms), and shows where each agent is" },
  agent: { value: "PATH", about: "prints what one agent saw, call by call, such as --agent root/worker.1" },
  json: { about: "one JSON object a line instead" },
} as const;

const COMMAND: Command<typeof FLAGS> = {
  name: "replay",
  about: "runs a recording again, without servers, models or network",
  usage: "RECORDING [options]",
  intro: "",
  flags: FLAGS,
  outro: "Exit code: 0 it came out equal, 1 it did not (the first difference is shown), 2 the input is at fault, 3 our own failure.",
};

interface Asked {
  readonly file: string;
  readonly until: { readonly event: number } | { readonly ns: number } | null;
  readonly agent: string | null;
  readonly json: boolean;
}

/** Runs one command line and gives its exit code. */
export async function replayMain(args: readonly string[], io: Io): Promise<number> {
  let asked: Asked | "help";
  try {
    asked = readArgs(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuseUsage(error, "replay", io.err);
  }
  if (asked === "help") {
    io.out(helpOf(COMMAND));
    return EXIT_FINE;
  }
  try {
    const trace = await readRecording(resolve(io.cwd, asked.file), asked.file);
    await freezeIntrinsics();
    return replayed(await openRecording(trace, homeCache()), asked, io);
  } catch (error) {
    if (!(error instanceof RecordingRefused)) throw error;
    io.err(`${asked.file}: ${error.message}\n`);
    return EXIT_INPUT;
  }
}

async function readRecording(path: string, shown: string): Promise<Trace> {
  try {
    return readTrace(await Deno.readFile(path));
  } catch (error) {
    if (error instanceof TraceError) throw new RecordingRefused(error.message);
    const { NotFound, PermissionDenied, NotCapable, IsADirectory } = Deno.errors;
    if ([NotFound, PermissionDenied, NotCapable, IsADirectory].some((one) => error instanceof one)) {
      throw new RecordingRefused(`Cannot open ${shown}: ${(error as Error).message}`);
    }
    throw error;
  }
}

function readArgs(args: readonly string[]): Asked | "help" {
  const { flags, words: [file, other], help } = parse(args, COMMAND);
  if (help) return "help";
  if (file === undefined) throw new UsageError("Cannot replay: no recording is named");
  if (other !== undefined) throw new UsageError(`Cannot replay ${other}: one recording at a time, ${file} is named already`);
  const until = flags.until === null ? null : untilOf(flags.until);
  if (flags.until !== null && until === null) {
    throw new UsageError(`Cannot use --until ${flags.until}: it must be the number of an event, or a time such as 2.5s or 300ms`);
  }
  return { file, until, agent: flags.agent, json: flags.json };
}

function untilOf(value: string): Asked["until"] {
  if (/^\d{1,15}$/.test(value)) return { event: Number(value) };
  const time = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s)$/.exec(value);
  return time === null ? null : { ns: Math.round(Number(time[1]) * (time[2] === "s" ? 1_000 : 1) * NS_PER_MS) };
}

function replayed(recording: Recording, asked: Asked, io: Io): number {
  const names = new PathNames(recording.agent, recording.image, recording.servers.length > 0);
  const census = new Census(() => 0);
  const lane = asked.agent === null ? null : new Lane(asked.agent, names, asked.json, io);
  const offline = new Offline(recording, (event) => {
    names.note(event);
    census.now = offline.system.kernel.now();
    census.note(event);
    if (event.kind === "step" && event.call >= 0) census.posted(event.pid, event.call, event.nr, event.args);
    else if (event.kind === "result") census.result(event.pid, event.call, event.errno, event.value);
    lane?.note(event, census.now);
  });
  const { until } = asked;
  const stop = (): boolean =>
    until !== null && ("event" in until ? offline.machine.position >= until.event : offline.system.kernel.now() >= until.ns);
  try {
    const whole = offline.run(stop);
    if (lane !== null && lane.seen === 0) return noSuchAgent(lane.path, names, io);
    return whole ? judged(offline, asked, io) : shownAt(offline, census, names, asked, io);
  } catch (error) {
    if (!(error instanceof ReplayMismatch)) throw error;
    if (isWhereItBroke(error, recording)) return brokeOff(recording, asked, io);
    return different(error, recording, asked, io);
  }
}

function judged(offline: Offline, asked: Asked, io: Io): number {
  const { end } = offline.recording.trace;
  if (end.stateHash === "" && end.outcome.startsWith(BROKE_OFF)) return brokeOff(offline.recording, asked, io); // between two calls
  const hash = offline.system.kernel.stateHash();
  const equal = end.stateHash === "" || hash === end.stateHash;
  if (asked.json) io.out(JSON.stringify({ event: "replayed", equal, events: end.events, hash, recorded: end.stateHash }) + "\n");
  else if (asked.agent !== null && equal) return EXIT_FINE;
  else if (equal) {
    io.out(`equal: ${grouped(end.events)} events, ${end.stateHash === "" ? "no state hash was kept" : `state hash ${hash}`}\n`);
  } else io.out(`DIFFERENT: every event agrees, but the state hash is ${hash}, recorded is ${end.stateHash}\n`);
  return equal ? EXIT_FINE : EXIT_DIFFERENT;
}

// A run that broke off in the middle of a call has its last event before it: a replay gets as far.
function isWhereItBroke(error: ReplayMismatch, { trace: { end } }: Recording): boolean {
  return error.event === end.events && end.outcome.startsWith(BROKE_OFF);
}

function brokeOff({ trace: { end } }: Recording, asked: Asked, io: Io): number {
  if (asked.json) {
    io.out(JSON.stringify({ event: "replayed", equal: true, events: end.events, hash: "", recorded: "", outcome: end.outcome }) + "\n");
  } else io.out(`equal: ${grouped(end.events)} events, up to where the run ${end.outcome}\n`);
  return EXIT_FINE;
}

function different(error: ReplayMismatch, recording: Recording, asked: Asked, io: Io): number {
  const { event, expected, got } = error;
  const builds = buildDifferences(recording);
  if (asked.json) {
    io.out(JSON.stringify({ event: "different", at: event, recorded: expected, got, builds }) + "\n");
    return EXIT_DIFFERENT;
  }
  io.out(`DIFFERENT at event ${grouped(event)}\n  recorded  ${expected}\n  now       ${got}\n`);
  for (const line of builds) io.out(`  note      ${line}\n`);
  return EXIT_DIFFERENT;
}

function noSuchAgent(path: string, names: PathNames, io: Io): number {
  const known = [...names.all].slice(0, 20).join(", ");
  io.err(`Cannot show agent ${path}: the recording has ${known}${names.all.size > 20 ? ", …" : ""}\n`);
  return EXIT_INPUT;
}

function shownAt(offline: Offline, census: Census, names: PathNames, asked: Asked, io: Io): number {
  const position = offline.machine.position;
  const ms = offline.system.kernel.now() / NS_PER_MS;
  const agents = [...census.agents.values()];
  if (asked.json) {
    const states = agents.map((one) => ({
      path: names.shown(one.path),
      waits: waitsFor(one),
      toolCalls: one.toolCalls,
      modelCalls: one.modelCalls,
    }));
    io.out(JSON.stringify({ event: "stopped", at: position, ms, agents: states }) + "\n");
    return EXIT_FINE;
  }
  io.out(`before event ${grouped(position)}, ${ms.toFixed(3)} ms after its beginning: ${agents.length} agents live\n`);
  const width = Math.max(0, ...agents.map((one) => names.shown(one.path).length));
  for (const one of agents) {
    const calls = one.toolCalls + one.modelCalls === 0 ? "" : `  ${one.toolCalls} tool and ${one.modelCalls} model calls so far`;
    io.out(`  ${names.shown(one.path).padEnd(width)}  ${waitsFor(one)}${calls}\n`);
  }
  return EXIT_FINE;
}

/** What one agent saw, printed as it goes. */
class Lane {
  seen = 0;

  constructor(readonly path: string, private readonly names: PathNames, private readonly json: boolean, private readonly io: Io) {}

  note(event: TraceEvent, now: number): void {
    if (!("path" in event) || (event.path !== this.path && this.names.shown(event.path) !== this.path)) return;
    this.seen++;
    const ms = now / NS_PER_MS;
    if (event.kind === "step") this.say(ms, event.call, "call", { name: findCallName(event.nr) ?? event.nr, args: event.args });
    else if (event.kind === "result") {
      if (event.call < 0) return;
      this.say(ms, event.call, event.errno === 0 ? "result" : "error", {
        errno: event.errno === 0 ? undefined : errnoName(event.errno),
        value: event.value,
      });
    } else if (event.kind === "end") this.say(ms, -1, "end", { why: event.why, exit: event.exit });
  }

  private say(ms: number, call: number, kind: string, what: Readonly<Record<string, unknown>>): void {
    if (call < 0 && kind === "call") return; // the kernel's own start
    if (this.json) return this.io.out(JSON.stringify({ ms, call, kind, ...jsonOf(what) }) + "\n");
    const at = `${ms.toFixed(3).padStart(12)} ms`;
    if (kind === "call") return this.io.out(`${at}  #${call} ${String(what["name"])} ${shown(what["args"])}\n`);
    if (kind === "end") return this.io.out(`${at}  ends: ${shown(what["exit"])}\n`);
    this.io.out(`${at}    #${call} ${kind === "error" ? `✗ ${String(what["errno"])}` : "→"} ${shown(what["value"])}\n`);
  }
}

function jsonOf(what: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(what).map(([name, value]) => [name, toJson(value as never)])); // notes hold Values
}

function shown(value: unknown): string {
  return brief(value as Value, SHOWN_LENGTH); // notes hold Values
}
