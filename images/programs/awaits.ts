/** Programs about single awaits: what is awaited, how many turns it takes, in which order logs come. */
// deno-lint-ignore-file require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

async function ticks(log: Log, name: string, count: number) {
  for (let i = 0; i < count; i++) {
    log(name, i);
    await null;
  }
}

export const plainValues = agent("await plain values", async (_sys: Sys, log: Log) => {
  ticks(log, "t", 8);
  log(await 1, await "two", await null, await undefined, await true, await { a: 1 });
});

export const oneCall = agent("await one call", async (sys: Sys, log: Log) => {
  log("before");
  log(await sys.now());
  log("after");
});

export const eagerStart = agent("an async call runs to its first await", async (sys: Sys, log: Log) => {
  const f = async () => {
    log("in f");
    return await sys.now();
  };
  const a = f();
  log("called");
  log(await a);
});

export const twice = agent("await the same call twice", async (sys: Sys, log: Log) => {
  const call = sys.tool("echo", "x");
  ticks(log, "t", 5);
  log(await call);
  log(await call);
  log(await call);
});

export const twoWaiters = agent("two fibers await one call", async (sys: Sys, log: Log) => {
  const call = sys.now();
  const wait = async (name: string) => log(name, await call);
  const a = wait("a"), b = wait("b"), c = wait("c");
  await a;
  await b;
  await c;
});

export const returnAwait = agent("return await takes one turn less than return of a promise", async (_sys: Sys, log: Log) => {
  const inner = async () => "v";
  const plain = async () => "v";
  const awaited = async () => await inner();
  const returned = async () => inner();
  const show = async (name: string, p: Promise<string>) => log(name, await p);
  ticks(log, "t", 9);
  const all = [show("returned", returned()), show("awaited", awaited()), show("plain", plain())];
  for (const one of all) await one;
});

export const returnPending = agent("return of a pending promise", async (sys: Sys, log: Log) => {
  const outer = async () => sys.tool("echo", 5);
  const shown = outer();
  ticks(log, "t", 3);
  log(await shown);
  await ticks(log, "u", 6);
});

export const returnChain = agent("a chain of returned promises", async (_sys: Sys, log: Log) => {
  const a = async () => 1;
  const b = async () => a();
  const c = async () => b();
  const d = async () => c();
  ticks(log, "t", 14);
  log("d", await d());
});

export const returnWaits = agent("return of a promise while a call settles it", async (sys: Sys, log: Log) => {
  const inner = async () => {
    await sys.yield();
    log("inner goes on");
    return 3;
  };
  const outer = async () => inner();
  const p = outer();
  const q = (async () => {
    await sys.yield();
    await ticks(log, "q", 7);
  })();
  log(await p);
  await q;
});

export const unawaited = agent("calls without an await are made in order", async (sys: Sys, log: Log) => {
  sys.mark("a");
  const t = sys.now();
  sys.mark("b");
  log(await t, await sys.now());
});

export const unawaitedFiber = agent("a fiber without an await goes on until the exit", async (sys: Sys, log: Log) => {
  const f = async (name: string) => {
    for (let i = 0; i < 3; i++) log(name, i, await sys.now());
  };
  f("a");
  f("b");
  await sys.yield();
  log("main ends");
});

export const nestedAwait = agent("await inside await", async (sys: Sys, log: Log) => {
  log(await sys.tool("echo", await sys.tool("echo", await sys.now())));
});

export const awaitInCall = agent("awaits among arguments go left to right", async (sys: Sys, log: Log) => {
  const f = (...all: unknown[]) => all.join(",");
  log(f(await sys.now(), log("between"), await sys.now(), await sys.random()));
});

export const awaitOperands = agent("operands are taken before a later await", async (sys: Sys, log: Log) => {
  let x = 1;
  const change = async () => {
    await null;
    x = 10;
    return 5;
  };
  const sum = x + await change();
  log(sum, x);
  x += await change();
  log(x);
  void sys;
});

export const deepAwait = agent("ten levels of helpers", async (sys: Sys, log: Log) => {
  const go = async (n: number): Promise<number> => n === 0 ? await sys.now() : 1 + await go(n - 1);
  log(await go(10));
  log(await go(3));
});

export const crossing = agent("fibers interleave on plain awaits", async (_sys: Sys, log: Log) => {
  const a = ticks(log, "a", 4);
  const b = ticks(log, "b", 3);
  log("main");
  await b;
  log("b done");
  await a;
  log("a done");
});

export const crossingCalls = agent("fibers interleave on calls and plain awaits", async (sys: Sys, log: Log) => {
  const f = async (name: string, n: number) => {
    for (let i = 0; i < n; i++) {
      log(name, await sys.now());
      await null;
      log(name, "turn");
      if (i % 2 === 0) await sys.yield();
    }
  };
  const all = [f("a", 3), f("b", 2), f("c", 4)];
  for (const one of all) await one;
});

export const thunk = agent("awaiting a function that is no promise", async (_sys: Sys, log: Log) => {
  const f = await (() => 7);
  log(typeof f, f());
});

export const thenNoFunction = agent("an object whose then is no function is a plain value", async (_sys: Sys, log: Log) => {
  log(await { then: 3 } as unknown);
  ticks(log, "t", 2);
  log(await [1, 2]);
});

export const thenThrows = agent("a getter then that throws rejects the await", async (_sys: Sys, log: Log) => {
  const bad = {
    get then(): unknown {
      log("getter");
      throw new Error("no then");
    },
  };
  ticks(log, "t", 3);
  try {
    await bad;
  } catch (error) {
    log((error as Error).message);
  }
  const f = async () => bad;
  try {
    await f();
  } catch (error) {
    log("again", (error as Error).message);
  }
});

export const sequenceOfReturns = agent("undefined comes from a bare return", async (sys: Sys, log: Log) => {
  const f = async (n: number) => {
    if (n === 0) return;
    await sys.yield();
    if (n === 1) return;
    return n;
  };
  log(await f(0), await f(1), await f(2));
});
