/**
 * Scheduling policies: in which order posted calls are admitted. A policy keeps the ready processes and shows the set
 * that may go next (FIFO: all; strict priority: the top class); candidate 0 is its own pick, so that a machine which
 * always answers 0 runs the policy.
 */
import { indexOf, nameOf } from "../syscalls/ids.ts";
import type { Process } from "./process.ts";
import { Assert } from "./config.ts";
import { PRIORITY_MAX } from "./param.ts";

/** The ready processes under one policy. */
export interface Policy {
  /** How many may go next. */
  readonly count: number;
  /** Calls of `add` so far. */
  readonly entered: number;
  /** The `index`-th of them. */
  at(index: number): Process;
  /** Its name, as `nameOf` makes it. */
  name(index: number): number;
  /** Takes it out. */
  take(index: number): Process;
  /** Adds a process that posted a call. */
  add(process: Process): void;
  /** Takes out a process that is ready; the caller sees to it that it counts as posted no more, before the policy is asked again. */
  remove(process: Process): void;
  /** All ready processes, admitted or not. */
  total(): number;
  /** Throws an Assert if the order is broken or a process stands in it twice. */
  check(): void;
}

/** A ring's places at first: a power of 2. */
const PLACES = 16;

/**
 * First in, first out; all are admitted. A ring that grows: taking from the middle moves the shorter side. It holds names,
 * which tell the row in the table of processes: stores into an array of integers are fast where built-ins are frozen,
 * others are not, and strategies that look at all candidates need not touch the processes.
 *
 * A process that is taken out from outside is not looked for: its entry goes with all others of its kind at the next question,
 * in one pass, so that the end of a tree costs one pass and not one per process.
 */
export class Fifo implements Policy {
  private items = new Int32Array(PLACES);
  private mask = PLACES - 1;
  private head = 0;
  private length = 0;
  /** Entries of processes that were removed since the last pass. */
  private stale = 0;
  entered = 0;

  constructor(private readonly table: readonly (Process | null)[]) {}

  get count(): number {
    if (this.stale > 0) this.sweep();
    return this.length;
  }

  at(index: number): Process {
    return this.table[indexOf(this.name(index))]!; // a ready process has a row
  }

  name(index: number): number {
    return this.items[(this.head + index) & this.mask]!; // index is below the count
  }

  add(process: Process): void {
    if (this.stale > 0) this.sweep();
    if (this.length > this.mask) this.grow();
    this.items[(this.head + this.length) & this.mask] = nameOf(process.pid);
    this.length++;
    this.entered++;
  }

  take(index: number): Process {
    const { items, mask, head } = this;
    const taken = this.at(index);
    let hole = head + index;
    if (index * 2 < this.length) {
      for (; hole > head; hole--) items[hole & mask] = items[(hole - 1) & mask]!;
      this.head = (head + 1) & mask;
    } else {
      for (const last = head + this.length - 1; hole < last; hole++) items[hole & mask] = items[(hole + 1) & mask]!;
    }
    this.length--;
    return taken;
  }

  remove(_process: Process): void {
    this.stale++;
  }

  private sweep(): void {
    const { items, mask, head, table } = this;
    let kept = 0;
    for (let i = 0; i < this.length; i++) {
      const name = items[(head + i) & mask]!; // below the length
      const process = table[indexOf(name)] ?? null;
      if (process !== null && process.posted && nameOf(process.pid) === name) items[(head + kept++) & mask] = name;
    }
    if (kept + this.stale !== this.length) {
      throw new Assert(`Ready queue: ${this.length} entries, ${this.stale} were removed and ${kept} are ready`);
    }
    this.length = kept;
    this.stale = 0;
  }

  total(): number {
    return this.count;
  }

  check(): void {
    const seen = new Set<Process>();
    for (let i = 0; i < this.count; i++) {
      const process = this.at(i);
      if (!process.posted) throw new Assert(`Ready process ${process.path()} at ${i} has posted no call`);
      if (seen.has(process)) throw new Assert(`Ready process ${process.path()} stands twice in its queue`);
      seen.add(process);
    }
  }

  private grow(): void {
    const items = new Int32Array(2 * this.items.length);
    for (let i = 0; i < this.length; i++) items[i] = this.items[(this.head + i) & this.mask]!;
    this.items = items;
    this.mask = items.length - 1;
    this.head = 0;
  }
}

/** Strict priority: only the lowest non-empty class number is admitted; FIFO within it. */
export class StrictPriority implements Policy {
  private readonly classes: readonly Fifo[];
  entered = 0;

  constructor(table: readonly (Process | null)[]) {
    this.classes = Array.from({ length: PRIORITY_MAX + 1 }, () => new Fifo(table));
  }

  private top(): Fifo {
    for (const one of this.classes) if (one.count > 0) return one;
    return this.classes[0]!;
  }

  get count(): number {
    return this.top().count;
  }
  at(index: number): Process {
    return this.top().at(index);
  }
  name(index: number): number {
    return this.top().name(index);
  }
  take(index: number): Process {
    return this.top().take(index);
  }
  add(process: Process): void {
    this.classes[process.priority]!.add(process);
    this.entered++;
  }
  remove(process: Process): void {
    this.classes[process.priority]!.remove(process);
  }
  total(): number {
    let total = 0;
    for (const one of this.classes) total += one.count;
    return total;
  }
  check(): void {
    for (const [priority, one] of this.classes.entries()) {
      one.check();
      for (let i = 0; i < one.count; i++) {
        if (one.at(i).priority !== priority) throw new Assert(`Process ${one.at(i).path()} stands in class ${priority}`);
      }
    }
  }
}
