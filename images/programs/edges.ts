/** Programs about what a mutant of the runtime once changed unseen: iterators that are closed, errors of functions that are called at once. */
// deno-lint-ignore-file no-explicit-any require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

const text = (error: unknown) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const tryThrows = agent("Promise.try of a function that throws gives a rejection", async (_sys: Sys, log: Log) => {
  const made = Promise.try(() => {
    throw new Error("no");
  });
  log("made");
  try {
    await made;
  } catch (error) {
    log(text(error));
  }
});

export const yieldedRejection = agent("a yielded rejection is thrown inside of the async generator", async (sys: Sys, log: Log) => {
  const fail = async () => {
    await sys.yield();
    throw new Error("late");
  };
  async function* g() {
    try {
      yield fail();
    } catch (error) {
      log("inside", text(error));
      yield "caught";
    }
  }
  for await (const value of g()) log(value);
});

export const manySteps = agent("yield* of many steps does not count them as depth", async (_sys: Sys, log: Log) => {
  function* inner(to: number): Generator<number> {
    for (let i = 0; i < to; i++) yield i;
  }
  function* outer(to: number): Generator<number> {
    yield* inner(to);
  }
  let sum = 0;
  for (const i of outer(20_000)) sum += i;
  log(sum);
});

export const closedByThrow = agent("yield* closes an iterator that has no throw", async (_sys: Sys, log: Log) => {
  const iterator: any = { next: () => ({ value: 1, done: false }), return: () => (log("closed"), {}), [Symbol.iterator]: () => iterator };
  function* g(): Generator<number> {
    try {
      yield* iterator;
    } catch (error) {
      log(text(error));
    }
  }
  const it = g();
  log(it.next().value);
  log(it.throw(new Error("mine")).done);
});

export const closedByThrowAsync = agent("an async yield* closes a sync iterator that has no throw", async (_sys: Sys, log: Log) => {
  const iterator: any = { next: () => ({ value: 1, done: false }), return: () => (log("closed"), {}), [Symbol.iterator]: () => iterator };
  async function* g(): AsyncGenerator<number> {
    try {
      yield* iterator;
    } catch (error) {
      log(text(error));
    }
  }
  const it = g();
  log((await it.next()).value);
  log((await it.throw(new Error("mine"))).done);
});
