/**
 * Statistics of the benchmarks: medians, percentiles, and rounds in which rivals take turns.
 *
 * On a shared machine a single figure means little and a mean is worse: what another process took lands in it. So every
 * case and its rival run in turn within one process, the order swapped from round to round, and what is compared are
 * medians of the ratio within a round. Clocks are passed in.
 */

/** Milliseconds of a clock that never runs backwards. */
export type Clock = () => number;

/** The value below which `part` (0 to 1) of the sorted samples lie: nearest rank. Throws a RangeError where there is none. */
export function percentile(samples: readonly number[], part: number): number {
  if (samples.length === 0) throw new RangeError("Cannot take a percentile of 0 samples: at least 1 is needed");
  const sorted = [...samples].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1));
  return sorted[rank]!; // the rank is in range
}

/** The median: the middle sample, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new RangeError("Cannot take the median of 0 samples: at least 1 is needed");
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2; // not empty
}

/** Times of contestants by name: one sample a round, ms. */
export type Times<K extends string> = Readonly<Record<K, readonly number[]>>;

/**
 * Lets each contestant run once per round, `rounds` times after `warmups` rounds that are not counted; every other round
 * goes through them backwards. Gives the time of each in each round, ms.
 */
export function interleave<K extends string>(
  contestants: Readonly<Record<K, () => void>>,
  { rounds, warmups, clock }: { readonly rounds: number; readonly warmups: number; readonly clock: Clock },
): Times<K> {
  const names = Object.keys(contestants) as K[]; // the record's own keys
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warmups; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const start = clock();
      contestants[name]();
      const took = clock() - start;
      if (round >= 0) times[name].push(took);
    }
  }
  return times;
}

/** As `interleave`, for contestants that measure themselves: each gives its time, ms. */
export async function interleaveMeasured<K extends string>(
  contestants: Readonly<Record<K, () => number | Promise<number>>>,
  { rounds, warmups }: { readonly rounds: number; readonly warmups: number },
): Promise<Times<K>> {
  const names = Object.keys(contestants) as K[]; // the record's own keys
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -warmups; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const took = await contestants[name]();
      if (round >= 0) times[name].push(took);
    }
  }
  return times;
}

/** Median over the rounds of `over[i] / under[i]`. */
export function ratioOf(over: readonly number[], under: readonly number[]): number {
  if (over.length !== under.length) throw new RangeError(`Cannot compare ${over.length} samples with ${under.length}`);
  return median(over.map((one, i) => one / under[i]!)); // same length
}
