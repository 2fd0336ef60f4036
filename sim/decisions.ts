/**
 * Decisions: what was chosen in a run, recorded while it runs, replayed later, and written as one big number.
 *
 * The number is mixed-radix over the counts of candidates: `N = N × count + index` from the last decision to the first, so
 * that a replay, which knows each count when it is asked, takes `N mod count` and divides; trailing zeros cost nothing. A
 * replay is lenient: where the program changed, every remainder is still an index in range, and beyond the end it answers 0.
 */

const START_SIZE = 256;

/** A growing log of decisions, reused from run to run: two integer arrays, no object per decision. */
export class DecisionLog {
  /** Indices chosen; the first `count` are valid. */
  indices: Int32Array = new Int32Array(START_SIZE);
  /** How many candidates each had. */
  counts: Int32Array = new Int32Array(START_SIZE);
  /** Decisions in the log. */
  count = 0;

  /** Forgets everything. */
  clear(): void {
    this.count = 0;
  }

  /** Appends one. */
  push(index: number, among: number): void {
    const at = this.count;
    if (at === this.indices.length) this.grow();
    this.indices[at] = index;
    this.counts[at] = among;
    this.count = at + 1;
  }

  /** A copy that keeps its content while this log is reused. */
  copy(): DecisionLog {
    const copy = new DecisionLog();
    copy.indices = Int32Array.from(this.indices.subarray(0, Math.max(this.count, 1)));
    copy.counts = Int32Array.from(this.counts.subarray(0, Math.max(this.count, 1)));
    copy.count = this.count;
    return copy;
  }

  private grow(): void {
    const size = this.indices.length * 2;
    const indices = new Int32Array(size);
    const counts = new Int32Array(size);
    indices.set(this.indices);
    counts.set(this.counts);
    this.indices = indices;
    this.counts = counts;
  }
}

/** The decisions of a log as one number. */
export function packDecisions(log: DecisionLog): bigint {
  let packed = 0n;
  for (let i = log.count - 1; i >= 0; i--) packed = packed * BigInt(log.counts[i]!) + BigInt(log.indices[i]!); // i < count
  return packed;
}

/** Where the answers of a replay come from. */
export interface Answers {
  /** The next answer, below `count`. */
  next(count: number): number;
}

/** Answers from a log, whatever the counts are now: an index out of range becomes 0 (the policy's own). */
export function answersOf(log: DecisionLog): Answers {
  let at = 0;
  return {
    next(count) {
      const index = at < log.count ? log.indices[at++]! : 0; // at < count
      return index < count ? index : 0;
    },
  };
}

/** Answers from a packed number. */
export function answersOfPacked(packed: bigint): Answers {
  let rest = packed;
  return {
    next(count) {
      if (rest === 0n) return 0;
      const radix = BigInt(count);
      const index = Number(rest % radix);
      rest /= radix;
      return index;
    },
  };
}
