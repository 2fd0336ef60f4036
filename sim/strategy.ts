/**
 * Strategies: who answers `Machine.choose` while the explorer hunts. One interface for all of them.
 *
 * A strategy sees candidates with their footprints, the seed of its run, how long runs were so far and how its own runs
 * ended; that is what random walk, PCT, POS, SURW, URW, sleep sets and guided mutation need. It never records: the
 * explorer does (`decisions.ts`), so that every run replays without its strategy. Only "call" choices are strategic;
 * the machine's own ("timer", "device") go through `Rare`, by one rule for all strategies.
 */
import type { Candidates, Choice } from "../kernel/machine.ts";
import { Prng } from "./prng.ts";

/** What a strategy is told before a run. The explorer refills one object. */
export interface RunStart {
  /** Position of the run in the hunt, from 0. */
  index: number;
  /** Unsigned 32 bits; all of the strategy's randomness in this run derives from it. */
  seed: number;
  /** The most "call" decisions that a run of this workload took so far; at least 1. */
  decisionsMax: number;
}

/** What a strategy is told after a run of its own. The explorer refills one object. */
export interface RunEnd {
  /** "call" decisions taken. */
  decisions: number;
  /** True if an oracle failed it. */
  failed: boolean;
}

/** Answers choices. */
export interface Strategy {
  /** For reports: `"pct-2"`. */
  readonly name: string;
  /** Begins a run: forgets the one before, except what feeds back on purpose. */
  begin(run: RunStart): void;
  /** An index below `among.count`, which is at least 2. */
  choose(kind: Choice, among: Candidates): number;
  /** Feedback, for strategies that learn. */
  end?(run: RunEnd): void;
}

const RATE_BITS = [1, 3, 5] as const;

/**
 * The machine's own choices: 0 (nothing unusual) mostly, else any other index. How often is drawn per run from 1/2, 1/8 and
 * 1/32, because the machine has a budget for them: with one fixed rate it would always be spent at the same distance.
 */
export class Rare {
  private readonly prng = new Prng();
  private shift = 32;

  /** Begins a run. */
  begin(seed: number): void {
    this.prng.seed(~seed);
    this.shift = 32 - RATE_BITS[this.prng.below(RATE_BITS.length)]!; // below() stays under the length
  }

  /** An index below `count`. */
  choose(count: number): number {
    return this.prng.next() >>> this.shift === 0 ? 1 + this.prng.below(count - 1) : 0;
  }
}

/** The policy's own schedule, as a live machine runs it: always 0. */
export class PolicyWalk implements Strategy {
  readonly name = "policy";
  begin(_run: RunStart): void {}
  choose(_kind: Choice, _among: Candidates): number {
    return 0;
  }
}
