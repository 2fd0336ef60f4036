/**
 * Faults: a program broke the ABI and is stopped. Thrown through the program's own frames so that it goes no further,
 * thrown again by every lowered catch clause (`rt.caught`), and kept by the engine, so that not even a `return` in a
 * `finally` hides one.
 *
 * Not here: errors of a program (it failed, it broke nothing) and refused syscalls (an errno, an ordinary error).
 */

/** What was broken: fuel of a turn, depth of calls, the heap, a foreign await, the journal, or a table of the process. */
export type FaultKind = "fuel" | "depth" | "heap" | "await" | "journal" | "limit";

/** A breach of the ABI. `place` is `file:line:column` where the thrower knew it, else `""`: the runner then takes the last site. */
export class Fault extends Error {
  override readonly name = "Fault";
  constructor(readonly kind: FaultKind, message: string, readonly place = "") {
    super(message);
  }
}

const OVERFLOW = "Maximum call stack size exceeded";

/**
 * True for V8's own stack overflow: its depth varies as code tiers up, so it must never be observed by a program. Its message is
 * a member of its own; that of a program's RangeError may be an accessor, which is not called.
 */
export function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && Object.getOwnPropertyDescriptor(error, "message")?.value === OVERFLOW;
}

const ALLOCATION_FAILED = "Array buffer allocation failed";

/** What a program is stopped with where the machine has no memory for a buffer that the heap's bound allows. */
export const OUT_OF_MEMORY = "Cannot go on: the machine has no memory for another buffer";

/** True for V8's error of a buffer that the machine has no memory for: when it comes depends on the machine, so no program may see it. */
export function isAllocationFailure(error: unknown): boolean {
  return error instanceof RangeError && Object.getOwnPropertyDescriptor(error, "message")?.value === ALLOCATION_FAILED;
}
