/**
 * Slices: how the time of an exploration is shared among files. Pure: the clock is passed in.
 *
 * With a bound of time each file gets an equal share of what is left, so that files which fail at once leave more to the
 * others. With `--until fail` files take turns in short slices until something fails that should not.
 */
import type { Failure } from "./failure.ts";
import { LOOK_FAST_MS, PROGRESS_MS, RUNS_PER_LOOK, UNTIL_SLICE_MS } from "./param.ts";
import type { Tally } from "./protocol.ts";

/** A hunt as slices drive it: `Hunt` of explore.ts. */
export interface Hunted {
  readonly runs: number;
  readonly steps: number;
  readonly cuts: number;
  next(): Failure | null;
}

/** One file under exploration. */
export interface Field {
  readonly index: number;
  readonly expectsFailure: boolean;
  readonly hunt: Hunted;
  /** Time spent in it, ms. */
  ms: number;
}

/** Why a slice ended. */
export type SliceEnd = "failed" | "runs" | "time";

/** What a slice needs beside its field. */
export interface SliceOptions {
  readonly now: () => number;
  /** End of the slice; Infinity: none. */
  readonly until: number;
  /** Runs of the file in all; null: no bound. */
  readonly runs: number | null;
  readonly failed: (failure: Failure, tally: Tally) => void;
  readonly progress: (tally: Tally) => void;
}

/** How a field stands. */
export function tallyOf(field: Field): Tally {
  const { runs, steps, cuts } = field.hunt;
  return { runs, steps, cuts, ms: field.ms };
}

/** Hunts in one file until it fails, its runs are done or the time is up; at least one run is done. The clock is looked at
 * after each run that takes long, and after up to `RUNS_PER_LOOK` short ones. */
export function slice(field: Field, options: SliceOptions): SliceEnd {
  const { now, until, runs } = options;
  const { hunt } = field;
  const before = field.ms;
  const begun = now();
  let shown = begun;
  let looked = begun;
  let batch = 1;
  for (;;) {
    for (let i = 0; i < batch; i++) {
      if (runs !== null && hunt.runs >= runs) {
        field.ms = before + now() - begun;
        return "runs";
      }
      const failure = hunt.next();
      if (failure === null) continue;
      field.ms = before + now() - begun;
      options.failed(failure, tallyOf(field));
      return "failed";
    }
    const time = now();
    field.ms = before + time - begun;
    if (time >= until) return "time";
    batch = time - looked < LOOK_FAST_MS ? Math.min(batch * 2, RUNS_PER_LOOK) : Math.max(batch >> 1, 1);
    looked = time;
    if (time - shown < PROGRESS_MS) continue;
    shown = time;
    options.progress(tallyOf(field));
  }
}

/** The end of a file's share: an equal part of what is left for it and the `after` files behind it. */
export function shareEnd(now: number, deadline: number, after: number): number {
  return deadline === Infinity ? Infinity : now + Math.max(0, deadline - now) / (after + 1);
}

/** The end of a turn under `--until fail`. */
export function turnEnd(now: number, deadline: number): number {
  return Math.min(deadline, now + UNTIL_SLICE_MS);
}
