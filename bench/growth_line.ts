/** One figure of growth: cost per piece of work beside few and beside 16 times as many long-lived things, in turn. */
import process from "node:process";
import type { Bench } from "./case.ts";
import type { Line } from "./line.ts";

/** So many times more lives long. */
const FOLDED = 16;
const RATIO_MOST = 1.5;
const NS_PER_MS = 1_000_000;

/** Collects what was needed to get there: the collector would else move it while work is timed. Needs --expose-gc, as the task gives. */
export function collect(): void {
  const gc = (globalThis as { readonly gc?: () => void }).gc;
  if (gc === undefined) throw new Error("Cannot measure growth: run with --v8-flags=--expose-gc, as `deno task bench` does");
  gc();
  gc();
}

/** Processor time of this process, ms: what others take of the machine is not in it. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What is measured. */
export interface Grown {
  readonly name: string;
  /** How many live long in the smaller case. */
  readonly few: number;
  readonly checked: string;
  /** Processor time of one piece of work beside `count` things that live long, ms. */
  readonly perOf: (count: number) => number;
}

/** Sets of rounds at most: a ratio that is beyond the bound is looked at again, since a busy machine disturbs whole seconds. */
const SETS_MAX = 4;

/**
 * Both sides take turns, the order swapped from round to round. Compared are the fastest rounds of each: what costs the more the
 * more lives long is in every round, what another process or the collector takes is not.
 */
export function measureGrowth({ name, few, checked, perOf }: Grown, { quick }: Pick<Bench, "quick">): Line {
  let least = Infinity;
  let leastBeside = Infinity;
  let n = 0;
  perOf(few); // a warm-up of both
  perOf(few * FOLDED);
  for (let set = 0; set < SETS_MAX && !(least / leastBeside <= RATIO_MOST); set++) {
    for (let round = quick ? 7 : 21; round > 0; round--) {
      const [first, second] = n++ % 2 === 0 ? [few, few * FOLDED] : [few * FOLDED, few];
      const [took, tookThen] = [perOf(first), perOf(second)];
      leastBeside = Math.min(leastBeside, first === few ? took : tookThen);
      least = Math.min(least, first === few ? tookThen : took);
    }
  }
  return {
    bench: "growth",
    case: `${name}: ${few * FOLDED} against ${few}`,
    value: least * NS_PER_MS,
    unit: "ns each",
    rival: `beside ${few}`,
    rivalValue: leastBeside * NS_PER_MS,
    ratio: least / leastBeside,
    n,
    checked,
    most: RATIO_MOST,
  };
}
