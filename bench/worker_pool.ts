/** Rates of work that is spread over a worker per core, as `orrery sim` does it: schedules a second, all workers together. */
import { packed } from "../images/pack.ts";
import type { WorkerEvent } from "../sim/protocol.ts";
import { exploreAll } from "../sim/supervise_workers.ts";
import { agentFile, type Bench, check } from "./case.ts";
import type { TracedDone, TracedOrder, TracedStart } from "./traced_worker.ts";

const ROOT = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
/** Time until the code of a worker is compiled, ms. */
const WARM_MS = 1_400;
/** Time until the second worker of a file joins, ms. */
const JOIN_MS = 1_100;

/** How to hunt. */
export interface Hunting {
  readonly jobs: number;
  readonly seed: number;
  /** Time that counts, after the warm-up. */
  readonly ms: number;
}

/** Workers: one per core. */
export const JOBS = navigator.hardwareConcurrency;

/** Hunts in an agent file of bench/agents/ as the command line does with `jobs` workers, and gives schedules a second over `ms`. */
export async function huntingRate(bench: Bench, name: string, { jobs, seed, ms }: Hunting): Promise<number> {
  const warmMs = jobs > 1 ? JOIN_MS + WARM_MS : WARM_MS;
  const seen: { readonly at: number; readonly runs: number }[] = [];
  const begun = bench.clock();
  const hear = (event: WorkerEvent): void => {
    check(event.kind !== "failed" && event.kind !== "refused" && event.kind !== "broken", `the hunt told: ${JSON.stringify(event)}`);
    const at = bench.clock();
    if (event.kind === "progress" && at - begun > warmMs) seen.push({ at, runs: event.tally.runs });
  };
  await exploreAll(
    {
      files: [{ path: agentFile(name), shown: name }],
      places: { root: ROOT, cacheDir: `${bench.scratch}/images` },
      seed,
      runs: null,
      timeMs: warmMs + ms,
      untilFail: false,
      jobs,
    },
    bench.clock,
    hear,
  );
  const [first, last] = [seen[0], seen.at(-1)];
  check(first !== undefined && last !== undefined && last.at > first.at, "the hunt showed no progress");
  return (last!.runs - first!.runs) / (last!.at - first!.at) * 1_000;
}

/** Workers of traced_worker.ts, one per core, until `end`. */
export class TracedPool {
  private constructor(private readonly workers: readonly Worker[]) {}

  /** Starts them; each checks that a run has `steps` calls. Throws an Error where one finds its work wrong. */
  static async start(bench: Bench, steps: number): Promise<TracedPool> {
    const url = await packed(`${ROOT}/bench/traced_worker.ts`, { root: ROOT, cacheDir: `${ROOT}/.orrery/cache` });
    const pool = new TracedPool(Array.from({ length: JOBS }, () => new Worker(url, { type: "module" })));
    await Promise.all(pool.workers.map((worker, place) => ask(worker, { scratch: bench.scratch, steps, seed: place * 1e8 })));
    return pool;
  }

  /** Schedules a second, all workers together, over `ms`. */
  async rate(ms: number): Promise<number> {
    const done = await Promise.all(this.workers.map((worker) => ask(worker, { ms })));
    return done.reduce((sum, one) => sum + one.runs / one.ms * 1_000, 0);
  }

  end(): void {
    for (const worker of this.workers) worker.terminate();
  }
}

function ask(worker: Worker, job: TracedStart | TracedOrder): Promise<TracedDone> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TracedDone>) => data.error === "" ? resolve(data) : reject(new Error(data.error));
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(job);
  });
}
