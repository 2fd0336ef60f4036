/**
 * The worker pool: how the files of an exploration are assigned to workers, and how the events of the workers are merged. Pure.
 *
 * Files are assigned in turn. The search in a file is the same in every worker, so results do not depend on the number of
 * workers. Several workers search one file only if there are more workers than files and time is the only bound: the first
 * worker has the given seed, the others have seeds derived from it, and the first failure counts. The other workers join
 * after `SHARED_AFTER_MS`, so that a failure which is found at once is the same failure every time.
 */
import { mixSeed } from "./prng.ts";
import type { Tally, Target, WorkerEvent } from "./protocol.ts";

/** One file for one worker. */
export interface Assignment extends Target {
  /** The file's number in the whole exploration. */
  readonly index: number;
  /** Seed of the hunt, unsigned 32 bits. */
  readonly seed: number;
}

/** What `assign` distributes. */
export interface AssignOptions {
  readonly files: readonly Target[];
  readonly seed: number;
  /** Workers, at least 1. */
  readonly jobs: number;
  /** True if several workers may search one file. */
  readonly shared: boolean;
}

/** Number of workers that search each file. */
export function searchersPerFile({ files, jobs, shared }: AssignOptions): number {
  return shared ? Math.max(1, Math.floor(jobs / Math.max(files.length, 1))) : 1;
}

/** The assignments of each worker; every worker has at least one. */
export function assign(options: AssignOptions): readonly (readonly Assignment[])[] {
  const { files, seed, jobs } = options;
  const all: Assignment[] = [];
  for (let searcher = 0; searcher < searchersPerFile(options); searcher++) {
    const own = searcher === 0 ? seed : mixSeed(seed, WORKER_SEEDS + searcher);
    for (const [index, file] of files.entries()) all.push({ ...file, index, seed: own });
  }
  const workers = Array.from({ length: Math.min(jobs, all.length) }, (): Assignment[] => []);
  for (const [position, one] of all.entries()) workers[position % workers.length]!.push(one); // there is an assignment, so a worker
  return workers;
}

/** Keeps the seeds of further workers apart from the seeds of runs, which are mixed with the number of the run. */
const WORKER_SEEDS = 0x4000_0000;

/** Merges the events of all workers: each file is reported as loaded, left, refused or failed once. */
export class EventMerge {
  private readonly loaded = new Set<number>();
  private readonly ended = new Set<number>();
  /** Workers that search each file. */
  private readonly searchers = new Map<number, Set<number>>();
  /** By worker, by file. */
  private readonly tallies: Map<number, Tally>[];

  /** `repeats`: workers leave a file and come back to it, as under `--until fail`. */
  constructor(workers: number, private readonly repeats: boolean, private readonly pass: (event: WorkerEvent) => void) {
    this.tallies = Array.from({ length: workers }, () => new Map());
  }

  /** A worker begins to search these files. */
  joins(worker: number, share: readonly Assignment[]): void {
    for (const { index } of share) {
      const searchers = this.searchers.get(index);
      if (searchers === undefined) this.searchers.set(index, new Set([worker]));
      else searchers.add(worker);
    }
  }

  /** Takes one event of a worker. */
  onEvent(worker: number, event: WorkerEvent): void {
    if (event.kind === "done" || event.kind === "broken" || event.kind === "replayed") return this.pass(event);
    const { file } = event;
    if (event.kind !== "loaded" && event.kind !== "refused") this.tallies[worker]!.set(file, event.tally);
    if (this.ended.has(file)) return;
    switch (event.kind) {
      case "loaded":
        if (this.loaded.has(file)) return;
        this.loaded.add(file);
        return this.pass(event);
      case "refused":
        this.ended.add(file);
        return this.pass(event);
      case "progress":
        return this.pass({ ...event, tally: this.tallyOf(file) });
      case "left":
        if (!this.repeats && !this.isLast(file, worker)) return;
        return this.pass({ ...event, tally: this.tallyOf(file) });
      case "failed":
        this.ended.add(file);
        return this.pass({ ...event, tally: this.tallyOf(file) });
    }
  }

  private isLast(file: number, worker: number): boolean {
    const searchers = this.searchers.get(file);
    searchers?.delete(worker);
    return searchers === undefined || searchers.size === 0;
  }

  // Workers search one file at the same time: their runs add up, their time does not.
  private tallyOf(file: number): Tally {
    let [runs, steps, ms, cuts] = [0, 0, 0, 0];
    for (const one of this.tallies) {
      const tally = one.get(file);
      if (tally === undefined) continue;
      runs += tally.runs;
      steps += tally.steps;
      ms = Math.max(ms, tally.ms);
      cuts += tally.cuts;
    }
    return { runs, steps, ms, cuts };
  }

  /** Time of the search, ms: that of the worker that searched longest. */
  searchedMs(): number {
    return Math.max(0, ...this.tallies.map((one) => one.values().reduce((sum, tally) => sum + tally.ms, 0)));
  }
}
