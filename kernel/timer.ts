/**
 * The timer heap: when waiting calls run out of time. A binary heap ordered by instant, then by order of setting, so that
 * equal deadlines fire in the order they were made. A timer whose waiter is gone stays until it reaches the top.
 */
import type { Instant } from "../syscalls/ids.ts";
import { NEVER } from "./machine.ts";
import { Assert } from "./config.ts";
import type { Waiter } from "./waiter.ts";

/** Timers of a kernel. */
export class Timers {
  private readonly when: number[] = [];
  private readonly order: number[] = [];
  private readonly waiters: Waiter[] = [];
  private made = 0;

  /** Sets a timer for `waiter` at `when`. */
  set(when: Instant, waiter: Waiter): void {
    let at = this.when.length;
    const order = this.made++;
    this.when.push(when);
    this.order.push(order);
    this.waiters.push(waiter);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.when[parent]! <= when) break;
      this.move(parent, at);
      at = parent;
    }
    this.put(at, when, order, waiter);
  }

  /** Instant of the earliest timer that still counts; NEVER if there is none. */
  deadline(): Instant {
    while (this.when.length > 0 && !this.waiters[0]!.live) this.pop();
    return this.when.length > 0 ? this.when[0]! as Instant : NEVER;
  }

  /** True if no timer runs. */
  idle(): boolean {
    return this.deadline() === NEVER;
  }

  /** Takes the earliest timer due at `now`. */
  due(now: Instant): Waiter | null {
    return this.deadline() <= now ? this.pop() : null;
  }

  private pop(): Waiter {
    const first = this.waiters[0]!;
    const when = this.when.pop()!;
    const order = this.order.pop()!;
    const waiter = this.waiters.pop()!;
    const size = this.when.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.before(child + 1, child)) child++;
      if (when < this.when[child]! || (when === this.when[child]! && order < this.order[child]!)) break;
      this.move(child, at);
      at = child;
    }
    this.put(at, when, order, waiter);
    return first;
  }

  private before(a: number, b: number): boolean {
    return this.when[a]! < this.when[b]! || (this.when[a] === this.when[b] && this.order[a]! < this.order[b]!);
  }

  private move(from: number, to: number): void {
    this.put(to, this.when[from]!, this.order[from]!, this.waiters[from]!);
  }

  private put(at: number, when: number, order: number, waiter: Waiter): void {
    this.when[at] = when;
    this.order[at] = order;
    this.waiters[at] = waiter;
  }

  /** Throws an Assert if a timer stands above an earlier one. */
  check(): void {
    for (let at = 1; at < this.when.length; at++) {
      const parent = (at - 1) >> 1;
      if (this.before(at, parent)) throw new Assert(`Timer ${at} (${this.when[at]} ns) lies below a later one (${this.when[parent]} ns)`);
    }
  }
}
