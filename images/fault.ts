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
