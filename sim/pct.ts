/**
 * PCT, probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatti: ASPLOS 2010, section 3): random
 * priorities, and d − 1 points where the process about to run falls behind all others. A bug of depth d in a run of k
 * choices among n processes is hit with probability ≥ 1/(n·k^(d−1)).
 *
 * Positions count choices, not steps: where one process alone can run, falling behind changes nothing. A point acts before
 * its choice on the process that would win it, and every choice from the first to the last is as likely; sampled one too
 * early, whole classes of bugs cannot be found (facts/exploration.md 3.5). Processes get their priority when first seen.
 */
import type { Candidates, Choice } from "../kernel/machine.ts";
import { indexOf } from "../syscalls/ids.ts";
import { Prng } from "./prng.ts";
import { Rare, type RunStart, type Strategy } from "./strategy.ts";

/** Initial priorities lie in [FLOOR, FLOOR + 2^32); change point j (from 0) lowers to FLOOR − 1 − j. */
const FLOOR = 64;
const DEPTH_MAX = 16;

/** PCT for bugs of depth `depth`. */
export class Pct implements Strategy {
  readonly name: string;
  private readonly points: Float64Array;
  private readonly prng = new Prng();
  private readonly rare = new Rare();
  private ids: number[] = [];
  private priorities: number[] = [];
  private runs: number[] = [];
  private position = 0;
  private run = 0;

  /** `depth` is 1 to 16: the number of ordering constraints; throws a RangeError otherwise. */
  constructor(depth: number) {
    if (!Number.isInteger(depth) || depth < 1 || depth > DEPTH_MAX) {
      throw new RangeError(`Cannot make PCT of depth ${depth}: it must be an integer from 1 to ${DEPTH_MAX}`);
    }
    this.name = `pct-${depth}`;
    this.points = new Float64Array(depth - 1);
  }

  begin(run: RunStart): void {
    this.prng.seed(run.seed);
    this.rare.begin(run.seed);
    this.position = 0;
    this.run++;
    for (let i = 0; i < this.points.length; i++) this.points[i] = this.prng.below(run.decisionsMax);
  }

  choose(kind: Choice, among: Candidates): number {
    if (kind !== "call") return this.rare.choose(among.count);
    const position = this.position++;
    let best = this.best(among);
    for (let i = 0; i < this.points.length; i++) {
      if (this.points[i] !== position) continue;
      this.priorities[indexOf(among.id(best))] = FLOOR - 1 - i;
      best = this.best(among);
    }
    return best;
  }

  private best(among: Candidates): number {
    let best = 0;
    let highest = -1;
    for (let i = 0; i < among.count; i++) {
      const priority = this.priorityOf(among.id(i));
      if (priority > highest) {
        highest = priority;
        best = i;
      }
    }
    return best;
  }

  private priorityOf(id: number): number {
    const slot = indexOf(id);
    if (this.runs[slot] !== this.run || this.ids[slot] !== id) {
      while (this.runs.length <= slot) {
        this.runs.push(0);
        this.ids.push(0);
        this.priorities.push(0);
      }
      this.runs[slot] = this.run;
      this.ids[slot] = id;
      this.priorities[slot] = FLOOR + this.prng.next();
    }
    return this.priorities[slot]!; // filled above
  }
}
