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

// Initial priorities lie in [FLOOR, FLOOR + 2^30); change point j (from 0) lowers to FLOOR − 1 − j. Points are not sorted: who
// was lowered later may end up above or below who was lowered before, and some bugs need the one, some the other.
const FLOOR = 64;
const DEPTH_MAX = 16;
const SLOTS_START = 64;
const NO_ID = -1;

/** PCT for bugs of depth `depth`. */
export class Pct implements Strategy {
  readonly name: string;
  private readonly points: Int32Array;
  private readonly prng = new Prng();
  private readonly rare = new Rare();
  /** By slot of the process table: whose priority it is, and the priority; `slots` have been used in the run. */
  private ids = new Int32Array(SLOTS_START).fill(NO_ID);
  private priorities = new Int32Array(SLOTS_START);
  private slots = 0;
  private position = 0;
  /** The choice before: who won, among how many, and how many had entered by then. */
  private winner = NO_ID;
  private count = 0;
  private entered = NO_ID;

  /** `depth` is 1 to 16: the number of ordering constraints; throws a RangeError otherwise. */
  constructor(depth: number) {
    if (!Number.isInteger(depth) || depth < 1 || depth > DEPTH_MAX) {
      throw new RangeError(`Cannot make PCT of depth ${depth}: it must be an integer from 1 to ${DEPTH_MAX}`);
    }
    this.name = `pct-${depth}`;
    this.points = new Int32Array(depth - 1);
  }

  begin(run: RunStart): void {
    this.prng.seed(run.seed);
    this.rare.begin(run.seed);
    this.position = 0;
    this.entered = NO_ID;
    this.ids.fill(NO_ID, 0, this.slots);
    this.slots = 0;
    for (let i = 0; i < this.points.length; i++) this.points[i] = this.prng.below(run.decisionsMax);
  }

  choose(kind: Choice, among: Candidates): number {
    if (kind !== "call") return this.rare.choose(among.count);
    const position = this.position++;
    const { points } = this;
    let best = this.bestSince(among);
    for (let i = 0; i < points.length; i++) {
      if (points[i] !== position) continue;
      this.priorities[indexOf(among.id(best))] = FLOOR - 1 - i;
      best = this.best(among, 0);
    }
    this.winner = among.id(best);
    this.count = among.count;
    this.entered = among.entered ?? NO_ID;
    return best;
  }

  // New candidates are the last ones. If the winner of the previous choice is among them and no candidate left, all others are
  // of lower priority.
  private bestSince(among: Candidates): number {
    const { count } = among;
    const first = this.count - 1;
    if (count - first !== (among.entered ?? NO_ID) - this.entered) return this.best(among, 0);
    for (let i = first; i < count; i++) if (among.id(i) === this.winner) return this.best(among, first);
    return this.best(among, 0);
  }

  /** The one of highest priority among candidates `from` and up. */
  private best(among: Candidates, from: number): number {
    const { ids, priorities } = this;
    let best = from;
    let highest = -1;
    const count = among.count;
    for (let i = from; i < count; i++) {
      const id = among.id(i);
      const slot = indexOf(id);
      const priority = ids[slot] === id ? priorities[slot]! : this.priorityOf(slot, id); // as long as ids
      if (priority > highest) {
        highest = priority;
        best = i;
      }
    }
    return best;
  }

  // The tables may have grown since `best` took them.
  private priorityOf(slot: number, id: number): number {
    return this.ids[slot] === id ? this.priorities[slot]! : this.admit(slot, id);
  }

  /** Gives a process that was not seen before its priority. */
  private admit(slot: number, id: number): number {
    if (slot >= this.ids.length) this.grow(slot);
    if (slot >= this.slots) this.slots = slot + 1;
    const priority = FLOOR + (this.prng.next() >>> 2);
    this.ids[slot] = id;
    this.priorities[slot] = priority;
    return priority;
  }

  private grow(slot: number): void {
    let size = this.ids.length;
    while (size <= slot) size *= 2;
    const ids = new Int32Array(size).fill(NO_ID);
    const priorities = new Int32Array(size);
    ids.set(this.ids);
    priorities.set(this.priorities);
    this.ids = ids;
    this.priorities = priorities;
  }
}
