/** The default strategies: random walk, PCT-2 and PCT-3 in turn, one run each, because none of them wins alone (facts/exploration.md 3.5). */
import type { Candidates, Choice } from "../kernel/machine.ts";
import { Pct } from "./pct.ts";
import { RandomWalk } from "./random.ts";
import type { RunEnd, RunStart, Strategy } from "./strategy.ts";

/** A list of strategies that take turns: run `index` belongs to the strategy at `index` modulo their number. */
export class Portfolio implements Strategy {
  readonly name = "portfolio";
  private current: Strategy;

  /** Throws a RangeError for an empty list. */
  constructor(private readonly members: readonly Strategy[]) {
    const first = members[0];
    if (first === undefined) throw new RangeError("Cannot make a portfolio of 0 strategies: at least 1 is needed");
    this.current = first;
  }

  /** The strategy of the current run. */
  get member(): Strategy {
    return this.current;
  }

  begin(run: RunStart): void {
    this.current = this.members[run.index % this.members.length]!; // the list is not empty
    this.current.begin(run);
  }

  choose(kind: Choice, among: Candidates): number {
    return this.current.choose(kind, among);
  }

  end(run: RunEnd): void {
    this.current.end?.(run);
  }
}

/** A fresh default portfolio. */
export function createPortfolio(): Portfolio {
  return new Portfolio([new RandomWalk(), new Pct(2), new Pct(3)]);
}
