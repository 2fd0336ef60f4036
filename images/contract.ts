/**
 * The contract between the two halves of images/: the compiler (bundle, lower, seal, meter, cache, load), which makes a
 * lowered module out of agent source, and the runtime (task, runner), which links and steps it.
 *
 * A lowered module's default export is a `Link`; everything it may reach comes through its parameters, so that nothing of
 * the realm leaks in. Top-level functions exist once per link; mutable module bindings live in the state record.
 */
import type { Chunk } from "../syscalls/value.ts";

/** Counters that lowered code touches directly. One object per runtime; the runner refills it per turn. */
export interface Meter {
  /** Units left: `if (--m.fuel < 0) rt.burnt()` stands at every loop back-edge and function entry. */
  fuel: number;
  /** Depth of nested calls in units of stack (depth.ts): `if ((m.depth += w) > m.depthMax) rt.deep()` at entry, `m.depth -= w` in a finally. */
  depth: number;
  readonly depthMax: number;
  /** Index into the image's sites: set before the operand of every await (and so before the syscall in it is made). */
  site: number;
}

/** A position in the agent's own source. */
export interface Site {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A binding at the top level of a module that holds state of a process, and where it is declared. */
export interface Holder extends Site {
  readonly name: string;
}

/** Per-process values of a module's mutable bindings; opaque to the runtime. */
export type State = Record<string, unknown>;

/** A generator function that a lowered async function became. */
export type Body = (this: unknown, ...args: never[]) => Generator<unknown, unknown, unknown>;

/** What lowered code may call. `$` in the lowered text. */
export interface Runtime {
  readonly meter: Meter;
  /** Calling an async function: runs `body` to its first await at once and gives its task. Errors of parameter defaults reject. */
  start(body: Body, self: unknown, args: ArrayLike<unknown>): unknown;
  /**
   * Calling an async generator function. In its body `await e` is `(yield e)`, `yield v` is `(yield rt.emit(v))` and
   * `return e` is `return (yield e)`. `start` and this count the depth of bodies and keep the site of their caller: lowered
   * bodies of async functions and async generators count fuel, but no depth.
   */
  startGenerator(body: Body, self: unknown, args: ArrayLike<unknown>): unknown;
  /** Marks a yielded value of an async generator. */
  emit(value: unknown): unknown;
  /** `yield* it` in an async generator: `(yield* rt.delegate(it))`. */
  delegate(iterable: unknown): Generator<unknown, unknown, unknown>;
  /** `for await`: the async iterator of a value (sync iterables are wrapped as ECMAScript does). */
  asyncIterator(iterable: unknown): unknown;
  /** First thing in every catch clause: throws the fault of a stopped process, and makes one of an overflow of the native stack. */
  caught(error: unknown): void;
  /** First thing in every finally block: throws the fault of a stopped process. */
  going(): void;
  /** `yield* it` in a generator: `(yield* rt.over(it, w))`, where the generator counts `w` units of depth. */
  over(iterable: unknown, weight: number): unknown;
  /** Fuel fell below zero: gives the next part of what the slice has, else throws the fault. */
  burnt(): void;
  /** The depth bound was passed: throws the fault. */
  deep(): never;
  /** The lexical `Promise`: all, race, any, allSettled, resolve, reject; `new` and `then` throw. */
  readonly Promise: unknown;
  /** What "orrery" exports to agents. */
  readonly orrery: Readonly<Record<string, unknown>>;
  /** Values for the shadowed globals by name: virtual ones, or traps that name the syscall to use instead. */
  readonly globals: Readonly<Record<string, unknown>>;
}

/** A linked image. */
export interface Linked {
  /** True if no module binding is mutable: `init` and `enter` need not be called per process. */
  readonly stateless: boolean;
  /** Runs the module's top level for a fresh process and gives its state; throws what the top level throws. */
  init(): State;
  /** Makes `state` the current one: everything the image does until the next `enter` sees it. */
  enter(state: State): void;
  /** The module's exports as the current state has them. */
  exports(): Readonly<Record<string, unknown>>;
  /** Agents declared at the top level, by name, as the current state has them. */
  agents(): ReadonlyMap<string, { readonly name: string; readonly run: (...args: never[]) => unknown }>;
}

/** Default export of a lowered module. */
export type Link = (rt: Runtime) => Linked;

/** A loaded image: immutable, shared by every run. */
export interface Image {
  /** Content hash over sources, dependencies and loader: 16 hex digits. */
  readonly id: string;
  /** The entry file as the user gave it. */
  readonly file: string;
  readonly sites: readonly Site[];
  /** The bindings at the top level that hold state, most likely to be at fault first. */
  readonly state: readonly Holder[];
  readonly link: Link;
}

/** Why a file cannot be an image. `message` is complete: `file:line:column: reason`. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

export type { Chunk };
