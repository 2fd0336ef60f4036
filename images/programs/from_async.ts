/** Programs around `Array.fromAsync`: sources of every kind, mappers, errors in each place, turns beside another fiber. */
// deno-lint-ignore-file require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent } from "orrery";
import type { Log } from "./log.ts";
import type { Sys } from "orrery";

type From = (this: unknown, items: unknown, map?: unknown, self?: unknown) => Promise<unknown[]>;
const fromAsync = (Array as unknown as { readonly fromAsync: From }).fromAsync;

/** Counts turns beside `run`, so that each turn more or less shows in the log. */
async function beside(log: Log, run: () => Promise<unknown>): Promise<void> {
  let over = false;
  const count = async () => {
    for (let turn = 0; !over && turn < 60; turn++) {
      log("turn", turn);
      await null;
    }
  };
  const counting = count();
  try {
    log("gives", await run());
  } catch (error) {
    log("throws", error instanceof Error ? error.name : error);
  }
  over = true;
  await counting;
}

async function* letters(log: Log) {
  try {
    for (const letter of ["a", "b", "c"]) yield letter;
  } finally {
    log("closed");
    await null;
    log("really closed");
  }
}

function* numbers(log: Log) {
  try {
    yield 1;
    yield 2;
    yield Promise.resolve(3);
  } finally {
    log("closed");
  }
}

export const fromAsyncSources = agent("fromAsyncSources", async (sys: Sys, log: Log) => {
  await beside(log, () => fromAsync.call(Array, [1, (async () => 2)(), 3]));
  await beside(log, () => fromAsync.call(Array, numbers(log)));
  await beside(log, () => fromAsync.call(Array, letters(log)));
  await beside(log, () => fromAsync.call(Array, new Set(["x"])));
  await beside(log, () => fromAsync.call(Array, "héy"));
  await beside(log, () => fromAsync.call(Array, { length: 3, 0: (async () => "zero")(), 2: "two" }));
  await beside(log, () => fromAsync.call(Array, { length: 0 }));
  await beside(log, () => fromAsync.call(Array, 5));
  await sys.yield();
});

export const fromAsyncMappers = agent("fromAsyncMappers", async (sys: Sys, log: Log) => {
  const double = (x: number, index: number) => x * 2 + index;
  const slow = async (x: number) => (await null, x * 3);
  await beside(log, () => fromAsync.call(Array, [1, 2], double));
  await beside(log, () => fromAsync.call(Array, [1, 2], slow));
  await beside(log, () => fromAsync.call(Array, numbers(log), slow));
  await beside(log, () => fromAsync.call(Array, letters(log), async (x: string) => x + x));
  await beside(log, () => fromAsync.call(Array, { length: 2, 0: 1, 1: 2 }, slow));
  const me = { factor: 5 };
  await beside(log, () =>
    fromAsync.call(
      Array,
      [1],
      function (this: typeof me, x: number) {
        return x * this.factor;
      },
      me,
    ));
  await sys.yield();
});

export const fromAsyncErrors = agent("fromAsyncErrors", async (sys: Sys, log: Log) => {
  const bad = () => {
    throw new RangeError("mapper");
  };
  const later = async () => {
    await null;
    throw new RangeError("later");
  };
  const failing = async () => {
    throw new EvalError("element");
  };
  await beside(log, () => fromAsync.call(Array, [1], bad));
  await beside(log, () => fromAsync.call(Array, numbers(log), bad));
  await beside(log, () => fromAsync.call(Array, letters(log), bad));
  await beside(log, () => fromAsync.call(Array, letters(log), later));
  await beside(log, () => fromAsync.call(Array, { length: 2, 0: failing() }));
  await beside(log, () => fromAsync.call(Array, null));
  await beside(log, () => fromAsync.call(Array, [1], 7));
  await beside(log, () => fromAsync.call(Array, { [Symbol.asyncIterator]: 7 }));
  await beside(log, () => fromAsync.call(Array, { [Symbol.asyncIterator]: () => 7 }));
  await beside(log, () => fromAsync.call(Array, { [Symbol.asyncIterator]: () => ({ next: () => 7 }) }));
  await beside(log, () =>
    fromAsync.call(Array, {
      get length() {
        throw new RangeError("length");
      },
    }));
  await sys.yield();
});

export const fromAsyncMakers = agent("fromAsyncMakers", async (sys: Sys, log: Log) => {
  class List extends Array<unknown> {}
  const show = (made: unknown) => [(made as object).constructor.name, (made as unknown[]).length];
  await beside(log, async () => show(await fromAsync.call(List, [1, 2])));
  await beside(log, async () => show(await fromAsync.call(List, { length: 2 })));
  await beside(log, async () => show(await fromAsync.call(Object, [1])));
  await beside(log, async () => show(await fromAsync.call(undefined, [1])));
  await beside(log, async () => show(await fromAsync.call(() => 1, [1])));
  const list = await fromAsync.call(List, letters(log));
  log(list instanceof List, list.length, list[2]);
  await sys.yield();
});

export const fromAsyncCalls = agent("fromAsyncCalls", async (sys: Sys, log: Log) => {
  async function* ticks() {
    for (let i = 0; i < 3; i++) {
      await sys.sleep(10);
      yield i;
    }
  }
  log(await fromAsync.call(Array, ticks()));
  log(await fromAsync.call(Array, [1, 2], async (x: number) => (await sys.sleep(5), x + 1)));
});
