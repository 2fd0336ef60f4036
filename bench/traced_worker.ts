/**
 * One core's share of traced schedules: for each order it runs the ten tasks again and again for so long, every run with hash,
 * steps, results and trace, and tells how many runs that were. It checks its work once, before it says that it is ready.
 */
import { agents, type Bench, check } from "./case.ts";
import { BARE, BenchRig, type Switches } from "./rig.ts";

const scope = self as unknown as { onmessage: (event: MessageEvent) => void; postMessage(message: unknown): void };

/** Everything that a trace can hold. */
export const FULL: Switches = { ...BARE, hash: true, steps: true, record: true };
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

/** Throws an Error unless each run has `steps` calls, one seed gives one hash and seeds give different ones. */
export function verifyTraced(rig: BenchRig, steps: number): void {
  const hashes = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const one = rig.run(null, seed, FULL);
    check(one.steps === steps, `a schedule has ${one.steps} calls instead of ${steps}`);
    check(rig.run(null, seed, FULL).hash === one.hash, `seed ${seed} gave two hashes`);
    check(one.traceBytes > 0, `seed ${seed} wrote no trace`);
    hashes.add(one.hash);
  }
  check(hashes.size > 15, `20 seeds gave ${hashes.size} schedules`);
}
