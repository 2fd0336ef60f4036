/**
 * What agent files write against: `agent`, `assert`, `SyscallError`. The loader resolves `"orrery"` to `mod.ts`.
 *
 * `agent` only names a function; the loader lowers the function and the runner steps it. It stands at the top level of a
 * module, so that `{ image, name }` is enough to spawn it anywhere.
 */
import type { Sys } from "./sys.ts";
import type { ErrnoName } from "./errno.ts";

/** What `sys.spawn` takes: an agent of the own image, or `{ image, name }` of another. `A` is the type of its arguments. */
export interface AgentRef<A> {
  /** Name of the agent, unique in its image: 1 to 128 characters. */
  readonly name: string;
  /** Id of the image that declares the agent; absent: that of the process that spawns. */
  readonly image?: string;
  /** Never set: carries the type of the arguments. */
  readonly __args?: (args: A) => void;
}

/** An agent: a name and an async function whose every await is a syscall. */
export interface Agent<A> extends AgentRef<A> {
  /** The program: gets `sys` and the arguments of the spawn; what it returns is the value of the process's end. */
  readonly run: (sys: Sys, args: A) => unknown;
}

/** Names an agent: 1 to 128 characters, unique in its image. Throws a TypeError for a bad name or a missing function. */
export function agent<A = void>(name: string, run: (sys: Sys, args: A) => unknown): Agent<A> {
  if (typeof name !== "string" || name.length === 0 || name.length > 128) {
    throw new TypeError(`Cannot name an agent ${JSON.stringify(name)}: a string of 1 to 128 characters is needed`);
  }
  if (typeof run !== "function") throw new TypeError(`Cannot make agent "${name}": the second argument is not a function`);
  return Object.freeze({ name, run });
}

/** Thrown by `assert`. */
export class AssertionFailure extends Error {
  /** `"AssertionFailure"`, by which reports tell it from other errors. */
  override readonly name = "AssertionFailure";
}

/** Fails the agent, and in the simulator the run, unless `condition` is true. */
export function assert(condition: unknown, message = "assertion failed"): asserts condition {
  if (!condition) throw new AssertionFailure(message);
}

/** What an agent's await throws when a syscall was refused. */
export class SyscallError extends Error {
  /** `"SyscallError"`. */
  override readonly name = "SyscallError";
  /** `errno` is its name, such as `"ETIMEDOUT"`; `call` the name of the syscall; `detail` its argument and bound, where known. */
  constructor(readonly errno: ErrnoName, readonly call: string, message: string, readonly detail: unknown = null) {
    super(message);
  }
}
