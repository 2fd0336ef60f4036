/**
 * One replay inside the worker: runs the recording, prints what one agent saw, and gives the verdict. No terminal, no files.
 *
 * Whatever the code of the recording throws, other than what agents may, is the recording's fault: it was not lowered by an honest
 * loader, or it was edited. An Assert is ours.
 */
import type { Gauge } from "../images/heap.ts";
import { AnswerDropped, ReplayMismatch } from "../backends/replay.ts";
import { TraceError } from "../backends/trace/entry.ts";
import { HEAP_BYTES_MAX } from "../images/heap.ts";
import { Assert } from "../kernel/config.ts";
import { Census, waitsFor } from "./census.ts";
import { RecordingRefused } from "./material.ts";
import { Offline, type Recording, thrownText } from "./offline.ts";
import { PathNames } from "./path_names.ts";
import { Lane } from "./replay_lane.ts";
import type { ReplayJob, Verdict } from "./replay_protocol.ts";
import { REPLAY_PHASE, type ReplayPulse } from "./replay_pulse.ts";

const NS_PER_MS = 1_000_000;
/** Paths that a verdict names at most. */
const PATHS_MAX = 21;
/** What a replay holds beside the agents: more than a live run, since chunks and events of the recording are in memory too. */
const OWN_BYTES = 64 * 2 ** 20;

/** What a session is given beside its job. */
export interface Surroundings {
  readonly pulse: ReplayPulse;
  /** Bytes of heap in use; above `REPLAY_HEAP_BYTES_MAX` it tells what a collection leaves. */
  readonly heapUsed: Gauge;
  readonly print: (line: string) => void;
}

/** The bound on the heap of a replay, bytes: that of a live run, and room for what is read. */
export const REPLAY_HEAP_BYTES_MAX = HEAP_BYTES_MAX + OWN_BYTES;

/** What a session needs of its job. */
export type SessionJob = Pick<ReplayJob, "until" | "agent" | "json">;

/** Runs one replay to its verdict. */
export function replaySession(recording: Recording, job: SessionJob, surroundings: Surroundings): Verdict {
  const { pulse, heapUsed, print } = surroundings;
  const { material: { agent, image, servers } } = recording;
  const { until } = job;
  const names = new PathNames(agent, image, servers.length > 0);
  const census = new Census(() => 0);
  const lane = job.agent === null ? null : new Lane({ path: job.agent, names, json: job.json, print });
  let position = 0;
  let full = false;
  try {
    const heap = { heapUsed, heapBytesMax: REPLAY_HEAP_BYTES_MAX, onHeapStop: () => void (full = true) };
    const offline: Offline = new Offline(recording, (event) => {
      names.note(event);
      census.now = offline.system.kernel.now();
      census.note(event);
      if (event.kind === "step" && event.call >= 0) census.posted(event.pid, event.call, event.nr, event.args);
      else if (event.kind === "result") census.result(event.pid, event.call, event.errno, event.value);
      lane?.note(event, census.now);
    }, heap);
    const stop = (): boolean => {
      pulse.at(position = offline.machine.position);
      if (full) {
        throw new RecordingRefused(`Cannot replay: it holds more than ${heap.heapBytesMax} bytes of memory, the bound for a replay`);
      }
      return until !== null && ("event" in until ? position >= until.event : offline.system.kernel.now() >= until.ns);
    };
    pulse.enter(REPLAY_PHASE.replaying);
    const whole = offline.run(stop);
    if (lane !== null && lane.seen === 0) return { kind: "no agent", known: [...names.all].slice(0, PATHS_MAX) };
    return whole ? { kind: "whole", hash: offline.system.kernel.stateHash() } : stoppedAt(offline, census, names);
  } catch (error) {
    return verdictOf(error, position);
  }
}

/** The verdict of an error that ended a replay. `at`: the event that came next. */
export function verdictOf(error: unknown, at: number): Verdict {
  if (error instanceof AnswerDropped) {
    const { event, expected } = error;
    return {
      kind: "refused",
      message: `Cannot replay event ${event}: the recording has ${expected}; every event before it came out equal`,
      at: event,
    };
  }
  if (error instanceof ReplayMismatch) {
    const { event, expected, got } = error;
    return { kind: "different", event, expected, got };
  }
  if (error instanceof RecordingRefused || error instanceof TraceError) return { kind: "refused", message: error.message, at };
  if (error instanceof Assert) return { kind: "broken", message: error.stack ?? error.message, at };
  return { kind: "refused", message: `Cannot replay event ${at}: the programs of the recording broke the run: ${thrownText(error)}`, at };
}

function stoppedAt(offline: Offline, census: Census, names: PathNames): Verdict {
  const agents = [...census.agents.values()].map((one) => ({
    path: names.shown(one.path),
    waits: waitsFor(one),
    toolCalls: one.toolCalls,
    modelCalls: one.modelCalls,
  }));
  return { kind: "stopped", at: offline.machine.position, ms: offline.system.kernel.now() / NS_PER_MS, agents };
}
