/**
 * The timer heap: when waiting calls run out of time. A binary heap ordered by instant, then by order of setting, so that
 * equal deadlines fire in the order they were made. It is indexed: a waiter knows its row and a row its place in the heap, so
 * a timer is taken back when its wait ends, and the heap holds no more timers than calls wait with a limit.
 *
 * What is sifted are rows, in an array of integers: stores into others are slow where built-ins are frozen. Rows behind the
 * heap's end are the free ones.
 */
import type { Instant } from "../syscalls/ids.ts";
import { NEVER } from "./machine.ts";
import { Assert } from "./config.ts";
import { NO_TIMER, type Waiter } from "./waiter.ts";

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
  /** By row: where it stands in the heap. */
  private places: Int32Array = NO_ROWS;
  /** By row. */
  private when: Float64Array = NO_TIMES;
  private order: Uint32Array = NO_ORDERS;
  private readonly waiters: (Waiter | null)[] = [];
  private made = 0;

  /** How many timers run. */
  get count(): number {
    return this.size;
  }

  /** Sets a timer for `waiter`, which has none, at `when`. */
  set(when: Instant, waiter: Waiter): void {
    if (this.size === this.heap.length) this.grow();
    const at = this.size++;
    const row = this.heap[at]!; // free, as it stands behind the heap
    this.when[row] = when;
    this.order[row] = this.made++;
    if (row === this.waiters.length) this.waiters.push(waiter);
    else this.waiters[row] = waiter;
    waiter.timer = row;
    this.rise(row, at);
  }

  /** Takes the timer of `waiter` back; it must have one. */
  cancel(waiter: Waiter): void {
    this.remove(this.places[waiter.timer]!); // its row is in the heap
  }

  /** Instant of the earliest timer; NEVER if there is none. */
  deadline(): Instant {
    return this.size === 0 ? NEVER : this.when[this.heap[0]!]! as Instant;
  }

  /** True if no timer runs. */
  idle(): boolean {
    return this.size === 0;
  }

  /** Takes the earliest timer due at `now`. */
  due(now: Instant): Waiter | null {
    return this.size > 0 && this.when[this.heap[0]!]! <= now ? this.remove(0) : null;
  }

  private remove(at: number): Waiter {
    const { heap } = this;
    const removed = heap[at]!;
    const size = --this.size;
    const row = heap[size]!;
    heap[size] = removed; // free now
    if (at < size && !this.rise(row, at)) this.sink(row, at);
    const waiter = this.waiters[removed]!;
    this.waiters[removed] = null;
    waiter.timer = NO_TIMER;
    return waiter;
  }

  // Puts a row at `at` or above, where no earlier one is below; false if it stays at `at`.
  private rise(row: number, at: number): boolean {
    const { heap, places } = this;
    const start = at;
    while (at > 0) {
      const above = heap[(at - 1) >> 1]!;
      if (!this.before(row, above)) break;
      heap[at] = above;
      places[above] = at;
      at = (at - 1) >> 1;
    }
    heap[at] = row;
    places[row] = at;
    return at !== start;
  }

  private sink(row: number, at: number): void {
    const { heap, places, size } = this;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.before(heap[child + 1]!, heap[child]!)) child++;
      const below = heap[child]!;
      if (this.before(row, below)) break;
      heap[at] = below;
      places[below] = at;
      at = child;
    }
    heap[at] = row;
    places[row] = at;
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
    const places = new Int32Array(size);
    const when = new Float64Array(size);
    const order = new Uint32Array(size);
    heap.set(this.heap);
    places.set(this.places);
    when.set(this.when);
    order.set(this.order);
    this.heap = heap;
    this.places = places;
    this.when = when;
    this.order = order;
  }

  /** Throws an Assert if a timer stands above an earlier one, is not where its row says, or is that of a wait which has ended. */
  check(): void {
    for (let at = 0; at < this.size; at++) {
      const [row, parent] = [this.heap[at]!, this.heap[(at - 1) >> 1]!];
      if (at > 0 && this.before(row, parent)) {
        throw new Assert(`Timer ${at} (${this.when[row]} ns) lies below a later one (${this.when[parent]} ns)`);
      }
      const waiter = this.waiters[row]!;
      if (this.places[row] !== at || waiter.timer !== row) throw new Assert(`Timer ${at}: its row ${row} or its waiter says otherwise`);
      if (!waiter.live) throw new Assert(`Timer ${at} is that of a wait of ${waiter.process.path()} which has ended`);
    }
  }
}

/** Places for `count` rows, those from `from` on holding their own number. */
function rows(from: number, count: number): Int32Array {
  const all = new Int32Array(count);
  for (let row = from; row < count; row++) all[row] = row;
  return all;
}
