/**
 * What lowered code may call: the `Runtime` of contract.ts over one engine. The functions are closures, so that lowered
 * code may take them off the object.
 */
import { agent, assert, AssertionFailure, SyscallError } from "../syscalls/agent.ts";
import { Parsed } from "../syscalls/parsed.ts";
import { Handle } from "../syscalls/value.ts";
import { asyncIterator, delegate, emit, startGenerator } from "./async_generator.ts";
import { makePromise } from "./combinators.ts";
import type { Body, Meter, Runtime } from "./contract.ts";
import { makeGlobals } from "./globals.ts";
import { over } from "./over.ts";
import { type Engine, Task } from "./task.ts";

/** Bounds of a runtime. */
export interface RuntimeOptions {
  /** Nested calls, in units of 240 bytes of the native stack (depth.ts): a small function counts 1, an async call 4. */
  readonly depthMax: number;
}

/** Nested calls by default: V8's own stack of 984 KiB has room for 4,000 units in every tier. */
export const DEPTH_MAX = 4_000;

/** What "orrery" gives to agents. */
export const ORRERY: Readonly<Record<string, unknown>> = Object.freeze({ agent, assert, AssertionFailure, SyscallError, Handle, Parsed });

/** Makes the engine of one runner: only one of its processes runs at a time. */
export function createEngine(options: RuntimeOptions): Engine {
  const meter: Meter = { fuel: 0, depth: 0, depthMax: options.depthMax, site: 0 };
  return new Task.Engine(meter);
}

/** Makes what lowered code sees of `engine`; by default of one of its own, with the default bounds. Frozen. */
export function createRuntime(engine: Engine = createEngine({ depthMax: DEPTH_MAX })): Runtime {
  const promise = makePromise(engine);
  return Object.freeze({
    meter: engine.meter,
    start: (body: Body, self: unknown, args: ArrayLike<unknown>) => engine.start(body, self, args),
    startGenerator: (body: Body, self: unknown, args: ArrayLike<unknown>) => startGenerator(engine, body, self, args),
    emit,
    delegate: (iterable: unknown) => delegate(engine, iterable),
    asyncIterator: (iterable: unknown) => asyncIterator(engine, iterable),
    caught: (error: unknown) => engine.check(error),
    going: () => {
      if (engine.fault !== null) throw engine.fault;
    },
    over: (iterable: unknown, weight: number) => over(engine, iterable, weight),
    burnt: () => engine.burnt(),
    deep: () => {
      throw engine.tooDeep();
    },
    Promise: promise,
    orrery: ORRERY,
    globals: makeGlobals(promise),
  });
}
