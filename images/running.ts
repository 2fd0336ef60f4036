/**
 * Which engine's program runs in this realm: what built-ins of ours ask that all programs share (allocation.ts, from_async.ts).
 *
 * One slot per realm, since a realm has one thread. The runner fills the slot before code of a program runs and empties it
 * afterwards, so that code of the kernel and of the host, which calls the same built-ins, is never taken for a program.
 */
import type { Engine } from "./task.ts";

/** The slot; `engine` is null while no program runs. */
export const RUNNING: { engine: Engine | null } = { engine: null };

/**
 * Bytes from which an allocation of one built-in is looked at: the looks of the runner (heap.ts) are 4,096 units of fuel apart
 * at most, and so many allocations below this size stay within a gigabyte.
 */
export const LOOKED_AT_BYTES = 2 ** 18;

/** Called before a built-in allocates `bytes`: throws the heap's fault where the running program has no room for them. */
export function reserve(bytes: number, what: string): void {
  if (bytes >= LOOKED_AT_BYTES) RUNNING.engine?.reserve(bytes, bytes, what);
}

/** Called before a built-in that may allocate `bytes` at worst: throws the heap's fault where a whole heap has no room for them. */
export function checkWorst(bytes: number, what: string): void {
  if (bytes >= LOOKED_AT_BYTES) RUNNING.engine?.reserve(bytes, 0, what);
}

/** Called after a built-in that may have allocated `bytes`: throws the heap's fault where the heap is full now. */
export function checkHeld(bytes: number): void {
  if (bytes >= LOOKED_AT_BYTES) RUNNING.engine?.reserve(0, 0, "");
}

/** Counts one unit of fuel in a loop of ours that stands for one of the engine's own. */
export function burn(): void {
  const { engine } = RUNNING;
  if (engine !== null && --engine.meter.fuel < 0) engine.burnt();
}
