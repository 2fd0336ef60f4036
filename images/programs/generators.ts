/** Programs about async generators, `for await`, and their request queue. */
// deno-lint-ignore-file no-explicit-any require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

async function ticks(log: Log, name: string, count: number) {
  for (let i = 0; i < count; i++) {
    log(name, i);
    await null;
  }
}

const text = (error: unknown) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const simple = agent("for await over an async generator", async (sys: Sys, log: Log) => {
  async function* count(to: number) {
    for (let i = 0; i < to; i++) {
      await sys.yield();
      yield i;
    }
  }
  for await (const i of count(3)) log(i);
});

export const turns = agent("turns of next on plain yields", async (_sys: Sys, log: Log) => {
  async function* g() {
    yield 1;
    yield 2;
    return 3;
  }
  ticks(log, "t", 12);
  const it = g();
  log(await it.next(), await it.next(), await it.next(), await it.next());
});

export const queued = agent("three next at once are answered in order", async (sys: Sys, log: Log) => {
  async function* g() {
    log("started");
    yield await sys.now();
    yield await sys.now();
  }
  const it = g();
  const all = [it.next(), it.next(), it.next()];
  log("asked");
  for (const one of all) log(await one);
});

export const lazy = agent("the body waits for the first next", async (_sys: Sys, log: Log) => {
  async function* g() {
    log("body");
    yield 1;
  }
  const it = g();
  log("made");
  await null;
  log("asking");
  const first = it.next();
  log("asked");
  log(await first);
});

export const sendValues = agent("values sent by next arrive at yield", async (sys: Sys, log: Log) => {
  async function* g(): AsyncGenerator<string, string, number> {
    const a = yield "a";
    log("got", a);
    const b = yield `b${await sys.now()}`;
    return `end ${a + b}`;
  }
  const it = g();
  log(await it.next(100), await it.next(1), await it.next(2));
});

export const returned = agent("return ends the generator through its finally", async (sys: Sys, log: Log) => {
  async function* g() {
    try {
      yield 1;
      yield 2;
    } finally {
      log("finally", await sys.now());
    }
  }
  const it = g();
  log(await it.next());
  log(await it.return("r" as any));
  log(await it.next());
});

export const returnYields = agent("a finally that yields after return", async (_sys: Sys, log: Log) => {
  async function* g() {
    try {
      yield 1;
    } finally {
      yield "cleanup";
      log("after cleanup");
    }
  }
  const it = g();
  log(await it.next(), await it.return("r" as any), await it.next(), await it.next());
});

export const returnFresh = agent("return, throw and next on a generator that never ran", async (_sys: Sys, log: Log) => {
  async function* g() {
    log("never");
    yield 1;
  }
  const a = g(), b = g();
  ticks(log, "t", 6);
  log(await a.return((async () => "awaited")() as any), await a.next());
  try {
    await b.throw(new Error("t"));
  } catch (error) {
    log(text(error));
  }
  log(await b.next());
});

export const thrown = agent("throw into a generator that catches", async (sys: Sys, log: Log) => {
  async function* g() {
    for (;;) {
      try {
        yield await sys.now();
      } catch (error) {
        log("caught", text(error));
        yield "recovered";
      }
    }
  }
  const it = g();
  log(await it.next(), await it.throw(new Error("x")), await it.next());
});

export const bodyThrows = agent("a body that throws ends the generator", async (sys: Sys, log: Log) => {
  async function* g() {
    yield 1;
    await sys.tool("fail", 1);
    yield 2;
  }
  const it = g();
  log(await it.next());
  const second = it.next(), third = it.next();
  try {
    await second;
  } catch (error) {
    log(text(error));
  }
  log(await third);
});

export const yieldPromise = agent("yield awaits a promise, and a rejected one throws inside", async (sys: Sys, log: Log) => {
  async function* g(): AsyncGenerator<unknown> {
    yield sys.now();
    try {
      yield Promise.reject(new Error("inside"));
    } catch (error) {
      log(text(error));
    }
    yield "end";
  }
  for await (const v of g()) log(v);
});

export const returnPromise = agent("return of a promise from an async generator is awaited inside", async (sys: Sys, log: Log) => {
  async function* good(): AsyncGenerator<number, number> {
    return sys.now();
  }
  async function* bad(): AsyncGenerator<number, unknown> {
    try {
      return sys.tool("fail", 1);
    } catch (error) {
      log("caught inside", text(error));
      return "saved";
    }
  }
  ticks(log, "t", 5);
  log(await good().next(), await bad().next());
});

export const syncOfPromises = agent("for await over an array of promises", async (sys: Sys, log: Log) => {
  ticks(log, "t", 8);
  for await (const v of [sys.now(), 2, (async () => 3)()]) log(v);
});

export const syncRejects = agent("for await over a sync generator whose promise rejects closes it", async (sys: Sys, log: Log) => {
  function* g() {
    try {
      yield sys.now();
      yield sys.tool("fail", 1);
      yield sys.now();
    } finally {
      log("closed");
    }
  }
  try {
    for await (const v of g()) log(v);
  } catch (error) {
    log(text(error));
  }
});

export const breakOut = agent("break, return and throw out of for await close the generator", async (sys: Sys, log: Log) => {
  async function* g(name: string) {
    try {
      for (let i = 0;; i++) yield i;
    } finally {
      await sys.yield();
      log("closed", name);
    }
  }
  for await (const i of g("break")) if (i === 2) break;
  const f = async () => {
    for await (const i of g("return")) if (i === 1) return i;
  };
  log(await f());
  try {
    for await (const i of g("throw")) if (i === 1) throw new Error("out");
  } catch (error) {
    log(text(error));
  }
});

export const labelled = agent("continue of an outer label out of for await closes the inner one", async (_sys: Sys, log: Log) => {
  async function* g(name: number) {
    try {
      yield 1;
      yield 2;
    } finally {
      log("closed", name);
    }
  }
  outer: for (let i = 0; i < 2; i++) {
    for await (const v of g(i)) {
      log(i, v);
      continue outer;
    }
  }
});

export const delegated = agent("yield* to another async generator", async (sys: Sys, log: Log) => {
  async function* inner(): AsyncGenerator<number, string, string> {
    log("got", yield 1);
    log("got", yield await sys.now());
    return "result";
  }
  async function* outer(): AsyncGenerator<number, void, string> {
    const result = yield* inner();
    log(result);
    yield 3;
  }
  const it = outer();
  ticks(log, "t", 14);
  log(await it.next("w"), await it.next("x"), await it.next("y"), await it.next("z"));
});

export const delegatedSync = agent("yield* to a sync iterable of promises", async (sys: Sys, log: Log) => {
  async function* outer() {
    yield* [sys.now(), 2];
    yield* "ab";
  }
  for await (const v of outer()) log(v);
});

export const delegatedReturn = agent("return and throw go through yield*", async (sys: Sys, log: Log) => {
  async function* inner() {
    try {
      yield 1;
      yield 2;
    } catch (error) {
      log("inner caught", text(error));
      yield "again";
    } finally {
      log("inner finally", await sys.now());
    }
  }
  async function* outer() {
    try {
      yield* inner();
    } finally {
      log("outer finally");
    }
  }
  const a = outer();
  log(await a.next(), await a.return("r" as any), await a.next());
  const b = outer();
  log(await b.next(), await b.throw(new Error("t")), await b.next());
});

export const byHand = agent("for await over an async iterator made by hand", async (sys: Sys, log: Log) => {
  const source = {
    n: 0,
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      await sys.yield();
      return { value: this.n, done: this.n++ >= 3 };
    },
    async return(value?: unknown) {
      log("return called");
      return { value, done: true };
    },
  };
  for await (const v of source as AsyncIterable<number>) {
    log(v);
    if (v === 1) break;
  }
  for await (const v of source as AsyncIterable<number>) log("rest", v);
});

export const pipeline = agent("a pipeline of async generators", async (sys: Sys, log: Log) => {
  async function* source(n: number) {
    for (let i = 1; i <= n; i++) yield await sys.tool("echo", i);
  }
  async function* map<A, B>(from: AsyncIterable<A>, f: (a: A) => B | Promise<B>) {
    for await (const item of from) yield f(item);
  }
  async function* take<A>(from: AsyncIterable<A>, n: number) {
    let left = n;
    if (left > 0) {
      for await (const item of from) {
        yield item;
        if (--left === 0) return;
      }
    }
  }
  for await (const v of take(map(source(9), async (x) => x * x), 3)) log(v);
});

export const methods = agent("async generator methods, static, private, computed", async (sys: Sys, log: Log) => {
  class Bag {
    #items = [1, 2];
    async *[Symbol.asyncIterator]() {
      for (const item of this.#items) yield await sys.tool("echo", item);
    }
    static async *from(n: number) {
      yield n;
    }
    async *#hidden() {
      yield* this;
    }
    all() {
      return this.#hidden();
    }
  }
  const bag = new Bag();
  for await (const v of bag) log(v);
  for await (const v of Bag.from(7)) log(v);
  for await (const v of bag.all()) log("all", v);
  const o = {
    async *g(this: any) {
      yield this.x;
    },
    x: 5,
  };
  for await (const v of o.g()) log(v);
});

export const interleaved = agent("two consumers of one generator", async (sys: Sys, log: Log) => {
  async function* g() {
    for (let i = 0; i < 5; i++) yield await sys.tool("echo", i);
  }
  const it = g();
  const consume = async (name: string) => {
    for await (const v of it) log(name, v);
  };
  await Promise.all([consume("a"), consume("b")]);
});

export const forAwaitPattern = agent("for await with patterns, let and outer targets", async (sys: Sys, log: Log) => {
  async function* g() {
    yield { a: 1, b: [2, 3] };
    yield { a: 4, b: [5] };
  }
  for await (const { a, b: [x, y = await sys.now()] } of g()) log(a, x, y);
  let target: any;
  for await (target of g()) log(target.a);
  const o: any = {};
  for await (o.last of [1, 2]) void 0;
  log(o.last, target.b);
});

export const badIterable = agent("for await over what is not iterable", async (_sys: Sys, log: Log) => {
  try {
    for await (const _ of 5 as any) log("never");
  } catch (error) {
    log(error instanceof TypeError);
  }
  try {
    for await (const _ of { [Symbol.asyncIterator]: () => ({ next: () => 3 }) } as any) log("never");
  } catch (error) {
    log(error instanceof TypeError);
  }
});

export const throwInDefault = agent("parameter errors of an async generator throw at the call", async (_sys: Sys, log: Log) => {
  async function* g({ a }: any) {
    yield a;
  }
  try {
    g(null);
  } catch (error) {
    log("at the call", error instanceof TypeError);
  }
});

export const nextAfterThrow = agent("a generator whose body threw answers what is asked later", async (sys: Sys, log: Log) => {
  async function* fails() {
    await sys.yield();
    throw new Error("body");
  }
  const one = fails();
  try {
    await one.next();
  } catch (error) {
    log(error);
  }
  log(await one.next(), await one.return(7 as never));
});
