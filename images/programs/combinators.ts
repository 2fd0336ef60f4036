/** Programs about Promise.all, race, any, allSettled, resolve, reject, try and withResolvers, and their turn counts. */
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

export const allPlain = agent("all of plain values", async (_sys: Sys, log: Log) => {
  ticks(log, "t", 5);
  log(await Promise.all([1, "a", null]));
});

export const allEmpty = agent("all of nothing", async (_sys: Sys, log: Log) => {
  ticks(log, "t", 3);
  log(await Promise.all([]));
});

export const allCalls = agent("all of calls keeps the order of the list", async (sys: Sys, log: Log) => {
  log(await Promise.all([sys.sleep(9), sys.now(), sys.tool("echo", 3)]));
  log(await sys.now());
});

export const allMixed = agent("all of calls, fibers and values", async (sys: Sys, log: Log) => {
  const f = async (n: number) => {
    for (let i = 0; i < n; i++) await null;
    log("f", n);
    return n;
  };
  ticks(log, "t", 9);
  log(await Promise.all([f(3), 1, sys.now(), f(0), f(5)]));
});

export const allRejects = agent("all rejects with the first, the others go on", async (sys: Sys, log: Log) => {
  const f = async (name: string, ms: number, bad: boolean) => {
    await sys.sleep(ms);
    log(name);
    if (bad) throw new Error(name);
    return name;
  };
  try {
    await Promise.all([f("a", 5, false), f("b", 2, true), f("c", 9, true)]);
  } catch (error) {
    log("caught", text(error));
  }
  await sys.sleep(20);
});

export const allIterable = agent("all of a generator and of a set", async (sys: Sys, log: Log) => {
  function* calls() {
    yield sys.now();
    log("in the generator");
    yield sys.now();
  }
  log(await Promise.all(calls()), await Promise.all(new Set([sys.now(), sys.now()])));
});

export const allBadIterable = agent("all of an iterable that throws rejects", async (sys: Sys, log: Log) => {
  function* bad() {
    yield sys.now();
    throw new Error("iterator");
  }
  ticks(log, "t", 3);
  try {
    await Promise.all(bad());
  } catch (error) {
    log(text(error));
  }
  try {
    await Promise.all(7 as any);
  } catch (error) {
    log(error instanceof TypeError);
  }
});

export const raceCalls = agent("race cancels nothing", async (sys: Sys, log: Log) => {
  const slow = (async () => {
    await sys.sleep(10);
    log("slow ends");
    return "slow";
  })();
  log(await Promise.race([slow, sys.sleep(3), sys.sleep(5)]));
  log(await slow);
});

export const racePlain = agent("race of plain values and turns", async (_sys: Sys, log: Log) => {
  const f = async () => "fiber";
  ticks(log, "t", 5);
  log(await Promise.race([f(), "plain"]));
  log(await Promise.race(["plain", f()]));
});

export const raceRejects = agent("race that rejects first", async (sys: Sys, log: Log) => {
  const bad = async (name: string, ms: number) => {
    await sys.sleep(ms);
    throw new Error(name);
  };
  try {
    await Promise.race([bad("x", 5), bad("y", 3), sys.sleep(9)]);
  } catch (error) {
    log(text(error));
  }
  await sys.sleep(10);
});

export const anyFirst = agent("any takes the first that succeeds", async (sys: Sys, log: Log) => {
  log(await Promise.any([sys.tool("fail", 1), sys.tool("echo", 2), sys.tool("echo", 3)]));
  ticks(log, "t", 4);
  log(await Promise.any([4, 5]));
});

export const anyNone = agent("any of failures gives an AggregateError in order", async (sys: Sys, log: Log) => {
  const bad = async (n: number) => {
    await sys.sleep(n);
    throw new Error(`e${n}`);
  };
  try {
    await Promise.any([bad(5), sys.tool("fail", 0), bad(2)]);
  } catch (error) {
    log(error instanceof AggregateError, (error as AggregateError).message, (error as AggregateError).errors.map(text));
  }
  try {
    await Promise.any([]);
  } catch (error) {
    log((error as AggregateError).errors.length);
  }
});

export const allSettled = agent("allSettled tells all", async (sys: Sys, log: Log) => {
  ticks(log, "t", 6);
  const all = await Promise.allSettled([1, sys.tool("fail", 2), sys.now()]);
  log(all.map((one) => one.status === "fulfilled" ? one.value : text(one.reason)), Object.keys(all[1]!));
  log(await Promise.allSettled([]));
});

export const resolveSame = agent("resolve gives a promise back and wraps a value", async (sys: Sys, log: Log) => {
  const call = sys.now();
  log(Promise.resolve(call) === call, await Promise.resolve(call));
  ticks(log, "t", 3);
  log(await Promise.resolve(5), await Promise.resolve());
});

export const rejectValue = agent("reject", async (_sys: Sys, log: Log) => {
  const p = Promise.reject(new Error("r"));
  try {
    await p;
  } catch (error) {
    log(text(error));
  }
  const f = async () => Promise.reject(3);
  ticks(log, "t", 6);
  try {
    await f();
  } catch (error) {
    log(error);
  }
});

export const resolvers = agent("withResolvers as a gate between fibers", async (sys: Sys, log: Log) => {
  const gate = Promise.withResolvers<string>();
  const wait = async (name: string) => log(name, await gate.promise);
  const a = wait("a"), b = wait("b");
  await sys.yield();
  gate.resolve("open");
  gate.resolve("again");
  gate.reject(new Error("late"));
  log("opened");
  await a;
  await b;
});

export const resolversAdopt = agent("withResolvers resolved with a promise", async (sys: Sys, log: Log) => {
  const gate = Promise.withResolvers<number>();
  gate.resolve(sys.now());
  ticks(log, "t", 6);
  log(await gate.promise);
  await ticks(log, "u", 5);
  const second = Promise.withResolvers<number>();
  second.resolve((async () => 8)());
  ticks(log, "v", 6);
  log(await second.promise);
});

export const tryFunction = agent("Promise.try", async (sys: Sys, log: Log) => {
  log(await Promise.try((x: number) => x + 1, 2));
  try {
    await Promise.try(() => {
      throw new Error("sync");
    });
  } catch (error) {
    log(text(error));
  }
  log(await Promise.try(async () => await sys.now()));
});

export const nestedCombinators = agent("combinators in combinators", async (sys: Sys, log: Log) => {
  ticks(log, "t", 10);
  log(
    await Promise.all([
      Promise.race([sys.now(), sys.sleep(5)]),
      Promise.any([sys.tool("fail", 1), sys.now()]),
      Promise.allSettled([Promise.all([1, 2]), Promise.reject(4)]),
    ]),
  );
});

export const resultTwice = agent("the result of all awaited twice, in two fibers", async (sys: Sys, log: Log) => {
  const all = Promise.all([sys.now(), sys.now()]);
  const other = (async () => log("other", await all))();
  log("main", await all);
  await other;
  log((await all) === (await all));
});

export const raceTimeouts = agent("race as a timeout, several times", async (sys: Sys, log: Log) => {
  const within = async <T>(work: Promise<T>, ms: number) => await Promise.race([work, (async () => (await sys.sleep(ms), "late"))()]);
  log(await within(sys.sleep(3), 5));
  log(await within(sys.sleep(7), 2));
  log(await within((async () => "now")(), 1));
  await sys.sleep(50);
});

export const instanceOf = agent("calls and fibers are promises to instanceof", async (sys: Sys, log: Log) => {
  const call = sys.now();
  log(call instanceof Promise, (async () => 1)() instanceof Promise, {} instanceof Promise, Object.prototype.toString.call(call));
  await call;
});

export const poolOfWorkers = agent("a pool of three workers over a list", async (sys: Sys, log: Log) => {
  const jobs = [5, 3, 8, 1, 9, 2];
  const done: number[] = [];
  const worker = async (name: string) => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      await sys.sleep(job);
      log(name, job);
      done.push(job);
    }
  };
  await Promise.all(["a", "b", "c"].map(worker));
  log(done);
});

export const settledOnce = agent("a settled combinator stays as it is whatever its other elements do", async (sys: Sys, log: Log) => {
  const after = async (ms: number, fails: boolean) => {
    await sys.sleep(ms);
    if (fails) throw new Error(`failed after ${ms}`);
    return ms;
  };
  const all = Promise.all([after(1, true), after(2, true)]);
  const race = Promise.race([after(1, false), after(2, false)]);
  const any = Promise.any([after(1, false), after(2, false)]);
  for (let round = 0; round < 2; round++) {
    try {
      await all;
    } catch (error) {
      log(round, error);
    }
    log(round, await race, await any);
    await sys.sleep(5);
  }
});

export const resolversOnce = agent("withResolvers settles once, and never by itself", async (_sys: Sys, log: Log) => {
  const twice = Promise.withResolvers<number>();
  twice.resolve(1);
  twice.resolve(2);
  twice.reject(new Error("too late"));
  log(await twice.promise);
  const own = Promise.withResolvers<unknown>();
  own.resolve(own.promise);
  try {
    await own.promise;
  } catch (error) {
    log(error);
  }
});
