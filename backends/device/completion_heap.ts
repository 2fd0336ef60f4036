/**
 * Completions on their way, ordered by (due, order): a binary heap of records.
 *
 * `order` counts submissions to the heap, so that equal instants keep the order in which answers were given: the order is
 * total and a run repeats. Halves occur where a completion was moved behind another. Cancelling removes by a scan: rare.
 */
import type { Completion } from "../../kernel/machine.ts";
import type { OpInFlight } from "./op_in_flight.ts";

/** One completion on its way. */
export interface Entry {
  due: number;
  order: number;
  readonly op: OpInFlight;
  readonly completion: Completion;
  /** A reorder fault: to be delivered behind the next completion of another operation. */
  behind: boolean;
}

/** A heap of entries. */
export class CompletionHeap {
  private readonly entries: Entry[] = [];

  get size(): number {
    return this.entries.length;
  }

  /** The entry in slot `index` of the heap: slot 0 is the first due, the others in a fixed but unsorted order. */
  at(index: number): Entry | undefined {
    return this.entries[index];
  }

  push(entry: Entry): void {
    this.entries.push(entry);
    this.up(this.entries.length - 1);
  }

  /** Takes the first entry; undefined if there is none. */
  pop(): Entry | undefined {
    const entries = this.entries;
    const top = entries[0];
    const last = entries.pop();
    if (top === undefined || last === undefined) return undefined;
    if (entries.length > 0) {
      entries[0] = last;
      this.down(0);
    }
    return top;
  }

  /** Takes out every entry of one operation. */
  remove(op: OpInFlight): void {
    const kept = this.entries.filter((entry) => entry.op !== op);
    this.entries.length = 0;
    for (const entry of kept) this.push(entry);
  }

  /** The first entry of one operation; undefined if there is none. */
  firstOf(op: OpInFlight): Entry | undefined {
    let first: Entry | undefined;
    for (const entry of this.entries) if (entry.op === op && (first === undefined || before(entry, first))) first = entry;
    return first;
  }

  /** Makes `entry`, which is in the heap, due at `due`: not later than it was. */
  hasten(entry: Entry, due: number): void {
    entry.due = due;
    this.up(this.entries.indexOf(entry));
  }

  private up(at: number): void {
    const entries = this.entries;
    const entry = entries[at]!;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, entries[parent]!)) break;
      entries[at] = entries[parent]!;
      at = parent;
    }
    entries[at] = entry;
  }

  private down(at: number): void {
    const entries = this.entries;
    const entry = entries[at]!;
    const count = entries.length;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && before(entries[child + 1]!, entries[child]!)) child++;
      if (!before(entries[child]!, entry)) break;
      entries[at] = entries[child]!;
      at = child;
    }
    entries[at] = entry;
  }
}

function before(a: Entry, b: Entry): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
