/**
 * Lists of waiters, linked through the waiters themselves, so that entering and leaving allocate nothing and cost the same
 * however many wait. A waiter stands in its process's list, and in at most one queue of an endpoint.
 */
import type { Process } from "./process.ts";
import type { ChannelWaiter, Waiter } from "./waiter.ts";

/** Those who wait at one side of an endpoint, the oldest first. */
export class WaitQueue {
  first: ChannelWaiter | null = null;
  private last: ChannelWaiter | null = null;
  length = 0;

  /** Puts a waiter that stands in no queue at the end. */
  push(waiter: ChannelWaiter): void {
    waiter.queue = this;
    waiter.queuePrevious = this.last;
    if (this.last === null) this.first = waiter;
    else this.last.queueNext = waiter;
    this.last = waiter;
    this.length++;
  }

  /** Takes a waiter out; nothing happens if it does not stand here. */
  remove(waiter: ChannelWaiter): void {
    if (waiter.queue !== this) return;
    const { queuePrevious: previous, queueNext: next } = waiter;
    if (previous === null) this.first = next;
    else previous.queueNext = next;
    if (next === null) this.last = previous;
    else next.queuePrevious = previous;
    waiter.queue = null;
    waiter.queuePrevious = null;
    waiter.queueNext = null;
    this.length--;
  }

  /** All of them as of now: the list may change meanwhile. */
  all(): ChannelWaiter[] {
    const all: ChannelWaiter[] = [];
    for (let one = this.first; one !== null; one = one.queueNext) all.push(one);
    return all;
  }
}

/** Adds to the calls in flight of its process. */
export function enterFlight(waiter: Waiter): void {
  const process = waiter.process;
  waiter.flightPrevious = process.flightLast;
  if (process.flightLast === null) process.flightFirst = waiter;
  else process.flightLast.flightNext = waiter;
  process.flightLast = waiter;
  process.flightCount++;
}

/** Takes a waiter that is in flight out of its process's list. */
export function leaveFlight(waiter: Waiter): void {
  const process = waiter.process;
  const { flightPrevious: previous, flightNext: next } = waiter;
  if (previous === null) process.flightFirst = next;
  else previous.flightNext = next;
  if (next === null) process.flightLast = previous;
  else next.flightPrevious = previous;
  waiter.flightPrevious = null;
  waiter.flightNext = null;
  process.flightCount--;
}

/** The calls in flight of a process as of now, arms of selects one by one, the oldest first. */
export function inFlight(process: Process): Waiter[] {
  const all: Waiter[] = [];
  for (let one = process.flightFirst; one !== null; one = one.flightNext) all.push(one);
  return all;
}
