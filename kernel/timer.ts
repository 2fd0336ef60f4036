/**
 * The timer heap: when waiting calls run out of time. A binary heap ordered by instant, then by order of setting, so that
 * equal deadlines fire in the order they were made. A timer whose waiter is gone stays until it reaches the top.
 *
 * What is sifted are rows, in an array of integers: stores into others are slow where built-ins are frozen. Rows behind the
 * heap's end are the free ones.
 */
import type { Instant } from "../syscalls/ids.ts";
import { NEVER } from "./machine.ts";
import { Assert } from "./config.ts";
import type { Waiter } from "./waiter.ts";

/** Rows at first: arrays up to 64 bytes lie in V8's own heap, which is cheap to allocate. Made at the first timer, as many runs set none. */
const ROWS = 8;
const NO_ROWS = new Int32Array(0);
const NO_TIMES = new Float64Array(0);
const NO_ORDERS = new Uint32Array(0);

/** Timers of a kernel. */
export class Timers {
  private size = 0;
  /** Rows: the first `size` of them are the heap. */
  private heap: Int32Array = NO_ROWS;
  /** By row. */
  private when: Float64Array = NO_TIMES;
  private order: Uint32Array = NO_ORDERS;
  private readonly waiters: (Waiter | null)[] = [];
  private made = 0;

  /** Sets a timer for `waiter` at `when`. */
  set(when: Instant, waiter: Waiter): void {
    if (this.size === this.heap.length) this.grow();
    let at = this.size++;
    const { heap } = this;
    const row = heap[at]!; // free, as it stands behind the heap
    this.when[row] = when;
    this.order[row] = this.made++;
    if (row === this.waiters.length) this.waiters.push(waiter);
    else this.waiters[row] = waiter;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.when[heap[parent]!]! <= when) break; // an equal one was set before
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = row;
  }

  /** Instant of the earliest timer that still counts; NEVER if there is none. */
  deadline(): Instant {
    while (this.size > 0) {
      const row = this.heap[0]!;
      if (this.waiters[row]!.live) return this.when[row]! as Instant;
      this.pop();
    }
    return NEVER;
  }

  /** True if no timer runs. */
  idle(): boolean {
    return this.deadline() === NEVER;
  }

  /** Takes the earliest timer due at `now`. */
  due(now: Instant): Waiter | null {
    return this.size > 0 && this.deadline() <= now ? this.pop() : null;
  }

  private pop(): Waiter {
    const { heap } = this;
    const first = heap[0]!;
    const size = --this.size;
    const row = heap[size]!;
    heap[size] = first; // free now
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.before(heap[child + 1]!, heap[child]!)) child++;
      if (this.before(row, heap[child]!)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    if (size > 0) heap[at] = row;
    const waiter = this.waiters[first]!;
    this.waiters[first] = null;
    return waiter;
  }

  // Orders wrap; two timers of one instant were never set 2^31 timers apart.
  private before(a: number, b: number): boolean {
    const first = this.when[a]!;
    const second = this.when[b]!;
    return first < second || (first === second && ((this.order[a]! - this.order[b]!) | 0) < 0);
  }

  private grow(): void {
    const former = this.heap.length;
    const size = Math.max(ROWS, 2 * former);
    const heap = rows(former, size);
    const when = new Float64Array(size);
    const order = new Uint32Array(size);
    heap.set(this.heap);
    when.set(this.when);
    order.set(this.order);
    this.heap = heap;
    this.when = when;
    this.order = order;
  }

  /** Throws an Assert if a timer stands above an earlier one. */
  check(): void {
    for (let at = 1; at < this.size; at++) {
      const [row, parent] = [this.heap[at]!, this.heap[(at - 1) >> 1]!];
      if (this.before(row, parent)) throw new Assert(`Timer ${at} (${this.when[row]} ns) lies below a later one (${this.when[parent]} ns)`);
    }
  }
}

/** Places for `count` rows, those from `from` on holding their own number. */
function rows(from: number, count: number): Int32Array {
  const all = new Int32Array(count);
  for (let row = from; row < count; row++) all[row] = row;
  return all;
}
