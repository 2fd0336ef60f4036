/** For tests: live runs of agent files in this process, recorded into memory, and what each agent saw of them. */
import { NEVER } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { readTrace, type Trace } from "../backends/trace/reader.ts";
import { TraceWriter } from "../backends/trace/writer.ts";
import { memory } from "../backends/trace/testing.ts";
import type { Value } from "../syscalls/value.ts";
import { toText } from "../syscalls/text.ts";
import { type Agents, loadAgents } from "./agents.ts";
import type { CensusEvent } from "./census.ts";
import { homeCache, homeFolder } from "./home.ts";
import { type Ended, LiveRun, type Servers } from "./live.ts";
import { Offline, openRecording } from "./offline.ts";

/** What a test may change of a run. */
export interface Scene {
  readonly args?: Value;
  readonly servers?: Servers | null;
  readonly parks?: boolean;
  readonly graceMs?: number;
  readonly heapUsed?: () => number;
  readonly recorded?: boolean;
  readonly absent?: (server: string, trouble: string) => void;
  /** Called when the run has begun. */
  readonly begun?: (live: LiveRun) => void;
}

/** A run that is over. */
export interface Shot {
  readonly ended: Ended;
  readonly trace: Trace | null;
  readonly events: readonly CensusEvent[];
}

/** The time at which runs of tests begin, ms since 1970. */
export const EPOCH_MS = 1_700_000_000_000;

/** Agents of a file below the root of the house. */
export function agentsOf(file: string): Promise<Agents> {
  return loadAgents(`${homeFolder()}/${file}`, file, { root: homeFolder(), cacheDir: homeCache() });
}

/** Runs agents live to the end. */
export async function shoot(agents: Agents, scene: Scene = {}): Promise<Shot> {
  const { args = agents.scenario.workloads[0]!, servers = null, parks = false, graceMs = 500, recorded = true, heapUsed, begun, absent } =
    scene;
  const tape = memory();
  const events: CensusEvent[] = [];
  const live = new LiveRun({
    agents,
    args,
    servers,
    seed: new Uint8Array(32).fill(5),
    epochMs: EPOCH_MS,
    record: recorded ? (header) => ({ writer: new TraceWriter(header, tape.sink), close: () => {} }) : null,
    graceMs,
    parks,
    heapUsed,
    absent,
    hear: (event) => void events.push(event),
  });
  const running = live.run();
  begun?.(live);
  const ended = await running;
  return { ended, trace: recorded ? readTrace(tape.file()) : null, events };
}

/** The replay of a recording: its state hash, and what each agent saw, by path. */
export async function replayOf(trace: Trace): Promise<{ readonly hash: string; readonly seen: ReadonlyMap<string, readonly string[]> }> {
  const observations = new Observations();
  const offline = new Offline(await openRecording(trace), (event) => observations.note(event));
  if (!offline.run() || offline.system.kernel.deadline() > NEVER) throw new Error("The replay did not come to its end");
  return { hash: offline.system.kernel.stateHash(), seen: observations.seen };
}

/** What each agent saw: its calls in order, and the results in order of delivery, without times. */
export class Observations {
  readonly seen = new Map<string, string[]>();

  note(event: TraceEvent): void {
    if (event.kind === "step") this.push(event.path, `${event.call}: ${event.nr} ${toText(event.args)}`);
    else if (event.kind === "result") this.push(event.path, `${event.call} gives ${event.errno} ${toText(event.value)}`);
  }

  private push(path: string, line: string): void {
    const lines = this.seen.get(path);
    if (lines === undefined) this.seen.set(path, [line]);
    else lines.push(line);
  }
}
