/**
 * Decisions: what was chosen in a run, recorded while it runs, replayed later, and written as one big number.
 *
 * The number is mixed-radix over the counts of candidates: `N = N × count + index` from the last decision to the first, so
 * that a replay, which knows each count when it is asked, takes `N mod count` and divides; trailing zeros cost nothing. A
 * replay is lenient: where the program changed, every remainder is still an index in range, and beyond the end it answers 0.
 */

const START_SIZE = 256;

/** Memory of a log: who else has it sees what was chosen while the run goes on. */
export interface LogMemory {
  /** Decisions so far, in its only place; more than the arrays hold where the log outgrew them. */
  readonly count: Int32Array;
  /** Indices chosen, and how many candidates each had; of equal length, at least 1. */
  readonly indices: Int32Array;
  readonly counts: Int32Array;
}

/** A growing log of decisions, reused from run to run: integer arrays, no object per decision. */
export class DecisionLog {
  private readonly cell: Int32Array;
  /** Indices chosen; the first `count` are valid. */
  indices: Int32Array;
  /** How many candidates each had. */
  counts: Int32Array;

  /** Over `memory`, with what it holds; where that is full, it goes on in memory of its own. */
  constructor(memory: LogMemory = { count: new Int32Array(1), indices: new Int32Array(START_SIZE), counts: new Int32Array(START_SIZE) }) {
    this.cell = memory.count;
    this.indices = memory.indices;
    this.counts = memory.counts;
  }

  /** Decisions in the log. */
  get count(): number {
    return this.cell[0]!; // it has one
  }

  /** Forgets everything. */
  clear(): void {
    this.cell[0] = 0;
  }

  /** Appends one. */
  push(index: number, among: number): void {
    const at = this.cell[0]!;
    if (at === this.indices.length) this.grow();
    this.indices[at] = index;
    this.counts[at] = among;
    this.cell[0] = at + 1;
  }

  /** A copy that keeps its content while this log is reused; of memory that a log outgrew, what it holds. */
  copy(): DecisionLog {
    const count = Math.min(this.count, this.indices.length);
    const size = Math.max(count, 1);
    return new DecisionLog({
      count: Int32Array.of(count),
      indices: Int32Array.from(this.indices.subarray(0, size)),
      counts: Int32Array.from(this.counts.subarray(0, size)),
    });
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
