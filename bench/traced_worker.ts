/**
 * One core's share of traced schedules: for each order it runs the ten tasks again and again for so long, every run with the
 * trace that `run` and `sim --trace` write, and tells how many runs that were. It checks its work once, before it says that it
 * is ready: from its trace alone a run replays with equal state hash.
 */
import { agents, type Bench, check } from "./case.ts";
import { BARE, BenchRig, type Switches } from "./rig.ts";

const scope = self as unknown as { onmessage: (event: MessageEvent) => void; postMessage(message: unknown): void };

/** A trace: decisions, inputs, time, births and ends, rolling state hash. Steps and results follow from them. */
export const FULL: Switches = { ...BARE, hash: true, record: true };
/** Runs between two looks at the clock. */
const BATCH = 32;

/** The first order: where images may be cached, what a run must come to, the first seed. */
export interface TracedStart {
  readonly scratch: string;
  readonly steps: number;
  readonly seed: number;
}
/** A further order: hunt for so long, ms. */
export interface TracedOrder {
  readonly ms: number;
}
/** What became of an order; the first answer has no runs. */
export interface TracedDone {
  readonly runs: number;
  readonly ms: number;
  readonly error: string;
}

let rig: BenchRig | null = null;
let seed = 0;

scope.onmessage = async ({ data }: MessageEvent<TracedStart | TracedOrder>) => {
  let done: TracedDone = { runs: 0, ms: 0, error: "" };
  try {
    if ("ms" in data) done = repeat(data.ms);
    else await begin(data);
  } catch (error) {
    done = { runs: 0, ms: 0, error: error instanceof Error ? error.message : String(error) };
  }
  scope.postMessage(done);
};

async function begin(start: TracedStart): Promise<void> {
  const bench: Bench = { quick: true, clock: () => performance.now(), scratch: start.scratch };
  rig = new BenchRig(await agents(bench, "tasks"), "tasks");
  seed = start.seed;
  verifyTraced(rig, start.steps);
}

function repeat(ms: number): TracedDone {
  const begun = performance.now();
  for (let runs = 0;;) {
    for (let i = 0; i < BATCH; i++) rig!.run(null, ++seed, FULL); // begun before
    runs += BATCH;
    const took = performance.now() - begun;
    if (took >= ms) return { runs, ms: took, error: "" };
  }
}

/** Throws an Error unless each run has `steps` calls and replays from its trace, one seed gives one hash and seeds give different ones. */
export function verifyTraced(rig: BenchRig, steps: number, on: Switches = FULL): void {
  const hashes = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const parts: Uint8Array[] = [];
    const one = rig.run(null, seed, on, (bytes) => parts.push(bytes.slice()));
    check(one.steps === steps, `a schedule has ${one.steps} calls instead of ${steps}`);
    check(rig.run(null, seed, on).hash === one.hash, `seed ${seed} gave two hashes`);
    const file = new Uint8Array(parts.flatMap((part) => [...part]));
    check(rig.replay(null, file, seed, on) === one.hash, `seed ${seed} gave another hash when it was replayed from its trace`);
    hashes.add(one.hash);
  }
  check(hashes.size > 15, `20 seeds gave ${hashes.size} schedules`);
}
