/** Programs that mix what the other files take one by one. */
// deno-lint-ignore-file no-explicit-any require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

const text = (error: unknown) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const conciseBodies = agent("arrows with concise bodies of all shapes", async (sys: Sys, log: Log) => {
  const o = async () => ({ a: await sys.now() });
  const c = async (x: number) => (await null, x);
  const t = async (x: boolean) => x ? await sys.now() : 0;
  const n = async () => async () => await sys.now();
  const v = async () => void await sys.now();
  log(await o(), await c(1), await t(true), await t(false), await (await n())(), await v());
});

export const operators = agent("arithmetic around awaits", async (sys: Sys, log: Log) => {
  const e = async (n: number): Promise<number> => await sys.tool("echo", n);
  log(2 ** await e(3), (-(await e(2))) ** 2, !(await e(0)), ~(await e(5)), +(await e(4)) % 3, await e(7) >> await e(1));
  let x = 5;
  log(x++ + await e(x), x, x-- - await e(x), x);
});

export const regexAndDate = agent("regular expressions and dates between awaits", async (sys: Sys, log: Log) => {
  const re = /(\w)(\d)/g;
  const s: string = await sys.tool("echo", "a1 b2 c3");
  for (const m of s.matchAll(re)) log(m[1], m[2], await sys.now());
  log(new Date(0).toISOString(), new Date(Date.UTC(2020, 1, 3)).getUTCDay(), s.replace(re, "$2$1"));
});

export const mapsAndSets = agent("maps, sets and sorting with awaited parts", async (sys: Sys, log: Log) => {
  const m = new Map<string, number>();
  for (const key of ["b", "a", "c"]) m.set(key, await sys.now());
  for (const [k, v] of m) log(k, v);
  log([...new Set([3, 1, 3, await sys.tool("echo", 2)])].sort((a, b) => a - b), Object.groupBy([1, 2, 3], (n) => n % 2 ? "odd" : "even"));
});

export const bigints = agent("bigints and symbols stay inside", async (sys: Sys, log: Log) => {
  const key = Symbol("k");
  const o = { [key]: 10n };
  await sys.yield();
  log(String(o[key] * 3n), key.description, String(BigInt(await sys.now())));
});

export const stateMachine = agent("a state machine over calls", async (sys: Sys, log: Log) => {
  let state: "idle" | "busy" | "done" = "idle";
  for (let steps = 0; state !== "done"; steps++) {
    switch (state) {
      case "idle":
        state = await sys.tool("echo", "busy");
        break;
      case "busy":
        state = steps > 2 ? "done" : "busy";
        await sys.yield();
        break;
    }
    log(state, steps);
  }
});

export const visitor = agent("a visitor with async methods by kind", async (sys: Sys, log: Log) => {
  type Node = { kind: "num"; v: number } | { kind: "add" | "mul"; l: Node; r: Node };
  const visit: Record<string, (n: any) => Promise<number>> = {
    num: async (n) => await sys.tool("echo", n.v),
    add: async (n) => await walk(n.l) + await walk(n.r),
    mul: async ({ l, r }) => {
      const [a, b] = await Promise.all([walk(l), walk(r)]);
      return a! * b!;
    },
  };
  const walk = (n: Node) => visit[n.kind]!(n);
  log(await walk({ kind: "add", l: { kind: "num", v: 2 }, r: { kind: "mul", l: { kind: "num", v: 3 }, r: { kind: "num", v: 4 } } }));
});

export const eventEmitter = agent("listeners that are async", async (sys: Sys, log: Log) => {
  const listeners: ((x: number) => Promise<void>)[] = [];
  const emit = async (x: number) => {
    for (const one of listeners) await one(x);
  };
  listeners.push(async (x) => log("first", x, await sys.now()));
  listeners.push(async (x) => {
    await null;
    log("second", x);
  });
  await emit(1);
  await Promise.all([emit(2), emit(3)]);
});

export const reduceChain = agent("reduce over awaits", async (sys: Sys, log: Log) => {
  const sum = await [1, 2, 3].reduce(async (before, x) => await before + await sys.tool("echo", x), Promise.resolve(0));
  log(sum);
});

export const debounce = agent("a latest-wins guard", async (sys: Sys, log: Log) => {
  let latest = 0;
  const search = async (q: string, ms: number) => {
    const mine = ++latest;
    await sys.sleep(ms);
    if (mine !== latest) return log("stale", q);
    log("shown", q);
  };
  await Promise.all([search("a", 5), search("ab", 1), search("abc", 9)]);
});

export const semaphore = agent("a semaphore of resolvers", async (sys: Sys, log: Log) => {
  let free = 2;
  const queue: (() => void)[] = [];
  const acquire = async () => {
    if (free > 0) return void free--;
    const { promise, resolve } = Promise.withResolvers<void>();
    queue.push(resolve);
    await promise;
  };
  const release = () => {
    const next = queue.shift();
    if (next) next();
    else free++;
  };
  await Promise.all([4, 2, 3, 1].map(async (ms, i) => {
    await acquire();
    try {
      log("in", i);
      await sys.sleep(ms);
    } finally {
      log("out", i);
      release();
    }
  }));
});

export const asyncQueue = agent("an async queue with waiting readers", async (sys: Sys, log: Log) => {
  class Queue<T> {
    #items: T[] = [];
    #readers: ((v: T) => void)[] = [];
    put(item: T) {
      const reader = this.#readers.shift();
      reader ? reader(item) : this.#items.push(item);
    }
    async take(): Promise<T> {
      if (this.#items.length > 0) return this.#items.shift()!;
      const { promise, resolve } = Promise.withResolvers<T>();
      this.#readers.push(resolve);
      return promise;
    }
    async *[Symbol.asyncIterator]() {
      while (true) yield await this.take();
    }
  }
  const q = new Queue<number>();
  const reader = (async () => {
    for await (const n of q) {
      log("read", n);
      if (n === 3) return;
    }
  })();
  for (const n of [1, 2, 3]) {
    q.put(n);
    await sys.yield();
  }
  await reader;
});

export const tryInLoopInTry = agent("try in a loop in a try with continue and labels", async (sys: Sys, log: Log) => {
  try {
    rows: for (let i = 0; i < 3; i++) {
      try {
        for (let j = 0; j < 3; j++) {
          try {
            if (j === 1) continue rows;
            await sys.tool(i === 2 ? "fail" : "echo", i);
          } finally {
            log("cell", i, j);
          }
        }
      } finally {
        log("row", i);
      }
    }
  } catch (error) {
    log(text(error));
  }
});

export const nestedFunctionsInMethods = agent("functions in methods in classes in functions", async (sys: Sys, log: Log) => {
  const make = (base: number) =>
    class {
      v = base;
      async run() {
        const inner = async () => {
          const deep = async () => this.v + await sys.tool("echo", 1);
          return await deep() + await deep();
        };
        return await inner();
      }
    };
  log(await new (make(10))().run(), await new (make(20))().run());
});

export const fieldInitialisers = agent("async arrows and calls in field initialisers", async (sys: Sys, log: Log) => {
  class A {
    static shared = (async () => await sys.now())();
    own = sys.tool("echo", "own");
    both = (async () => [await A.shared, await this.own])();
  }
  const a = new A();
  log(await a.both, await new A().own);
});

export const symbolsAndTags = agent("symbol-named async methods and iterators", async (sys: Sys, log: Log) => {
  const run = Symbol("run");
  const o = {
    async [run]() {
      return await sys.now();
    },
    *[Symbol.iterator]() {
      yield* [1, 2];
    },
    get [Symbol.toStringTag]() {
      return "Odd";
    },
  };
  log(await o[run](), [...o], String(o));
});

export const structured = agent("structuredClone and JSON between awaits", async (sys: Sys, log: Log) => {
  const original = { a: [1, { b: new Map([[1, 2]]) }], d: 1 };
  await sys.yield();
  const copy = structuredClone(original);
  original.d = 2;
  log(copy.d, (copy.a[1] as any).b.get(1), JSON.stringify(await sys.tool("echo", { z: 1, a: [true, null] })));
});

export const asyncComparators = agent("an insertion sort with awaited comparisons", async (sys: Sys, log: Log) => {
  const list = [3, 1, 2];
  const less = async (a: number, b: number): Promise<boolean> => await sys.tool("echo", a < b);
  for (let i = 1; i < list.length; i++) {
    for (let j = i; j > 0 && await less(list[j]!, list[j - 1]!); j--) [list[j], list[j - 1]] = [list[j - 1]!, list[j]!];
  }
  log(list);
});

export const currying = agent("async functions that give async functions", async (sys: Sys, log: Log) => {
  const add = async (a: number) => async (b: number) => async (c: number) => a + b + c + await sys.tool("echo", 0);
  log(await (await (await add(1))(2))(3));
});

export const accessorThrows = agent("getters and setters that throw beside awaits", async (sys: Sys, log: Log) => {
  const o = {
    get bad(): number {
      throw new Error("get");
    },
    set bad(_v: number) {
      throw new Error("set");
    },
  };
  for (const f of [async () => await sys.now() + o.bad, async () => void (o.bad = await sys.now())]) {
    try {
      await f();
    } catch (error) {
      log(text(error));
    }
  }
  log(await sys.now());
});

export const temporalDeadZone = agent("a binding used before its declaration", async (sys: Sys, log: Log) => {
  const f = async () => {
    await sys.yield();
    return value;
  };
  try {
    // @ts-expect-error the early use is what is tried
    log(await (async () => early + (await sys.now()))());
  } catch (error) {
    log((error as Error).name);
  }
  const early = 1;
  const p = f();
  const value = 3;
  log(await p, early);
});

export const frozenAssign = agent("writing a frozen record throws after the awaited value", async (sys: Sys, log: Log) => {
  const c: any = Object.freeze({ v: 1 });
  try {
    c.v = (log("taking"), await sys.now());
  } catch (error) {
    log((error as Error).name);
  }
  log(c.v, await sys.now());
});

export const sparse = agent("holes, nested spreads and flat with awaits", async (sys: Sys, log: Log) => {
  const list = [, await sys.now(), , ...[[await sys.now()], [2]]];
  log(list.length, 0 in list, list.flat());
});

export const longChain = agent("a hundred turns beside a call", async (sys: Sys, log: Log) => {
  let turns = 0;
  const spin = (async () => {
    for (let i = 0; i < 100; i++) {
      await i;
      turns++;
    }
  })();
  await sys.yield();
  log(turns);
  await spin;
  log(turns);
});

export const returnInTryOfLoop = agent("return through two finally blocks with awaits", async (sys: Sys, log: Log) => {
  const f = async () => {
    for (let i = 0;; i++) {
      try {
        try {
          if (i === 1) return await sys.tool("echo", "value");
        } finally {
          log("inner", i, await sys.now());
        }
      } finally {
        log("outer", i, await sys.now());
      }
    }
  };
  log(await f());
});

export const labelledBlocks = agent("labelled blocks and functions with the same names", async (sys: Sys, log: Log) => {
  a: {
    const a = async () => await sys.now();
    if (await a() > 0) break a;
    log("never");
  }
  const yieldLike = { yield: 1, await: 2, async: 3, of: 4 };
  const async = yieldLike.async, of = await sys.now();
  log(async, of, yieldLike.await, yieldLike.yield);
});

export const asyncNamed = agent("names that look like keywords", async (sys: Sys, log: Log) => {
  const o = {
    async() {
      return "plain method called async";
    },
    async await() {
      return await sys.now();
    },
    get: async () => 1,
    set: async () => 2,
    static: async () => 3,
  };
  log(o.async(), await o.await(), await o.get(), await o.set(), await o.static());
});

export const whileWithRace = agent("a server loop with select and a stop", async (sys: Sys, log: Log) => {
  const inbox = await sys.endpoint(), stop = await sys.endpoint();
  const server = (async () => {
    for (;;) {
      const got = await sys.select({ job: sys.recv(inbox), stop: sys.recv(stop), idle: sys.sleep(100) });
      if (got.tag === "stop") return "stopped";
      log(got.tag, got.tag === "job" ? got.value.value : null);
    }
  })();
  for (const n of [1, 2]) {
    await sys.send(inbox, n);
    await sys.sleep(3);
  }
  await sys.send(stop, null);
  log(await server);
});

export const errorsInParallel = agent("several failures in one turn", async (sys: Sys, log: Log) => {
  const bad = async (n: number) => {
    await null;
    throw new Error(`bad ${n}`);
  };
  const results = await Promise.allSettled([bad(1), bad(2), sys.now(), bad(3)]);
  log(results.map((r) => r.status === "rejected" ? text(r.reason) : r.value));
});

export const asyncIterableSpread = agent("collecting an async iterable by hand", async (sys: Sys, log: Log) => {
  async function* g(n: number): AsyncGenerator<number> {
    if (n > 0) {
      yield n;
      yield* g(n - 1);
    }
  }
  const all: number[] = [];
  for await (const v of g(4)) all.push(v);
  log(all, await sys.now());
});
