/**
 * The crew: how an exploration is spread over workers side by side, and how what they tell becomes one story. Pure.
 *
 * Files are dealt out in turn; a file's hunt is the same whoever does it, so results do not depend on the number of workers.
 * Only where there are more workers than files, and time alone is the bound, do several hunters share a file: the first
 * has the seed as given, the others seeds derived from it, and whoever fails first speaks for the file. The others join
 * late (`SHARED_AFTER_MS`), so that a failure which is found at once is the same one every time.
 */
import { mixSeed } from "./prng.ts";
import type { Tally, Target, Tell } from "./protocol.ts";

/** One file for one worker. */
export interface Assignment extends Target {
  /** The file's number in the whole exploration. */
  readonly index: number;
  /** Seed of the hunt, unsigned 32 bits. */
  readonly seed: number;
}

/** How files are dealt out. */
export interface Deal {
  readonly files: readonly Target[];
  readonly seed: number;
  /** Workers, at least 1. */
  readonly jobs: number;
  /** True if several hunters may share a file. */
  readonly shared: boolean;
}

/** How many hunters each file gets. */
export function huntersOf({ files, jobs, shared }: Deal): number {
  return shared ? Math.max(1, Math.floor(jobs / Math.max(files.length, 1))) : 1;
}

/** The assignments of each worker; no worker without one. */
export function deal(options: Deal): readonly (readonly Assignment[])[] {
  const { files, seed, jobs } = options;
  const all: Assignment[] = [];
  for (let hunter = 0; hunter < huntersOf(options); hunter++) {
    const own = hunter === 0 ? seed : mixSeed(seed, HUNTERS + hunter);
    for (const [index, file] of files.entries()) all.push({ ...file, index, seed: own });
  }
  const workers = Array.from({ length: Math.min(jobs, all.length) }, (): Assignment[] => []);
  for (const [position, one] of all.entries()) workers[position % workers.length]!.push(one); // there is an assignment, so a worker
  return workers;
}

/** Sets seeds of further hunters apart from the seeds of runs, which are mixed with their number. */
const HUNTERS = 0x4000_0000;

/** Takes the tells of all workers and passes on one story: a file is loaded, left, refused and failed once. */
export class Story {
  private readonly loaded = new Set<number>();
  private readonly ended = new Set<number>();
  /** Workers that are at each file. */
  private readonly hunters = new Map<number, Set<number>>();
  /** By worker, by file. */
  private readonly tallies: Map<number, Tally>[];

  /** `repeats`: files are left again and again, as under `--until fail`. */
  constructor(workers: number, private readonly repeats: boolean, private readonly pass: (tell: Tell) => void) {
    this.tallies = Array.from({ length: workers }, () => new Map());
  }

  /** A worker is about to hunt in these files. */
  joins(worker: number, hand: readonly Assignment[]): void {
    for (const { index } of hand) {
      const hunters = this.hunters.get(index);
      if (hunters === undefined) this.hunters.set(index, new Set([worker]));
      else hunters.add(worker);
    }
  }

  /** Takes one tell of a worker. */
  hear(worker: number, tell: Tell): void {
    if (tell.kind === "done" || tell.kind === "broken" || tell.kind === "replayed") return this.pass(tell);
    const { file } = tell;
    if (tell.kind !== "loaded" && tell.kind !== "refused") this.tallies[worker]!.set(file, tell.tally);
    if (this.ended.has(file)) return;
    switch (tell.kind) {
      case "loaded":
        if (this.loaded.has(file)) return;
        this.loaded.add(file);
        return this.pass(tell);
      case "refused":
        this.ended.add(file);
        return this.pass(tell);
      case "progress":
        return this.pass({ ...tell, tally: this.tallyOf(file) });
      case "left":
        if (!this.repeats && !this.isLast(file, worker)) return;
        return this.pass({ ...tell, tally: this.tallyOf(file) });
      case "failed":
        this.ended.add(file);
        return this.pass({ ...tell, tally: this.tallyOf(file) });
    }
  }

  private isLast(file: number, worker: number): boolean {
    const hunters = this.hunters.get(file);
    hunters?.delete(worker);
    return hunters === undefined || hunters.size === 0;
  }

  // Hunters of one file hunt at the same time: their runs add up, their time does not.
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

  /** How long was hunted, ms: by the worker that hunted longest. */
  huntedMs(): number {
    return Math.max(0, ...this.tallies.map((one) => one.values().reduce((sum, tally) => sum + tally.ms, 0)));
  }
}
