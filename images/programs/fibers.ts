/** Programs about several fibers and syscalls: endpoints, sleep, select, order of posting. */
// deno-lint-ignore-file no-explicit-any require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

const text = (error: unknown) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const pingPong = agent("two fibers pass a ball", async (sys: Sys, log: Log) => {
  const a = await sys.endpoint(), b = await sys.endpoint();
  const player = async (name: string, from: any, to: any) => {
    for (let i = 0; i < 3; i++) {
      const { value } = await sys.recv(from);
      log(name, value);
      await sys.send(to, value + 1);
    }
  };
  const p = player("p", a, b), q = player("q", b, a);
  await sys.send(a, 0);
  await p;
  await q;
});

export const producers = agent("producers and one consumer", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  const produce = async (name: string) => {
    for (let i = 0; i < 3; i++) {
      await sys.send(q, `${name}${i}`);
      await sys.sleep(2);
    }
  };
  const all = Promise.all([produce("a"), produce("b")]);
  for (let i = 0; i < 6; i++) log((await sys.recv(q)).value);
  await all;
});

export const selectFirst = agent("select takes what is ready by the order of arms", async (sys: Sys, log: Log) => {
  const a = await sys.endpoint(), b = await sys.endpoint();
  await sys.send(b, "B");
  await sys.send(a, "A");
  const one = await sys.select({ first: sys.recv(a), second: sys.recv(b) });
  log(one.tag, (one.value as any).value);
  const two = await sys.select({ first: sys.recv(a), second: sys.recv(b) });
  log(two.tag, (two.value as any).value);
});

export const selectTimeout = agent("select with a time limit", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  const one = await sys.select({ got: sys.recv(q), late: sys.sleep(5) });
  log(one.tag, one.value);
  await sys.send(q, 1);
  const two = await sys.select({ got: sys.recv(q), late: sys.sleep(5) });
  log(two.tag);
});

export const selectLoser = agent("a loser of select never happened", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  const { tag } = await sys.select({ got: sys.recv(q), soon: sys.sleep(1) });
  log(tag);
  await sys.send(q, "kept");
  log((await sys.recv(q)).value);
});

export const selectInFibers = agent("selects in two fibers", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  const wait = async (name: string, ms: number) => {
    const { tag } = await sys.select({ got: sys.recv(q), late: sys.sleep(ms) });
    log(name, tag);
  };
  const a = wait("a", 5), b = wait("b", 3);
  await sys.sleep(4);
  await sys.send(q, 1);
  await a;
  await b;
});

export const selectRefused = agent("select refuses what is no queued call", async (sys: Sys, log: Log) => {
  const attempt = async (make: () => any) => {
    try {
      await make();
      log("accepted");
    } catch (error) {
      log(error instanceof TypeError);
    }
  };
  const old = sys.sleep(50);
  await sys.yield();
  await attempt(() => sys.select({ old }));
  await attempt(() => sys.select({}));
  await attempt(() => sys.select({ fiber: (async () => 1)() } as any));
  await attempt(() => sys.select({ now: sys.now() }));
});

export const sleepSort = agent("sleepers wake in order of time", async (sys: Sys, log: Log) => {
  await Promise.all([9, 3, 7, 1].map(async (ms) => {
    await sys.sleep(ms);
    log(ms, await sys.now());
  }));
});

export const sameTime = agent("sleepers of equal time wake in order of their calls", async (sys: Sys, log: Log) => {
  const f = async (name: string) => {
    await sys.sleep(4);
    log(name);
  };
  const all = ["a", "b", "c"].map(f);
  for (const one of all) await one;
});

export const postOrder = agent("calls of several fibers are posted in order of creation", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  const f = async (name: string) => {
    for (let i = 0; i < 2; i++) await sys.send(q, `${name}${i}`);
  };
  const all = [f("a"), f("b")];
  sys.send(q, "main");
  for (const one of all) await one;
  for (let i = 0; i < 5; i++) log((await sys.recv(q)).value);
});

export const lock = agent("a lock made of an endpoint", async (sys: Sys, log: Log) => {
  const token = await sys.endpoint();
  await sys.send(token, null);
  let shared = 0;
  const work = async (name: string) => {
    await sys.recv(token);
    const seen = shared;
    await sys.yield();
    shared = seen + 1;
    log(name, shared);
    await sys.send(token, null);
  };
  await Promise.all([work("a"), work("b"), work("c")]);
  log(shared);
});

export const lostUpdate = agent("a lost update between fibers", async (sys: Sys, log: Log) => {
  let counter = 0;
  const add = async () => {
    const seen = counter;
    await sys.yield();
    counter = seen + 1;
  };
  await Promise.all([add(), add(), add()]);
  log(counter);
});

export const barrier = agent("a barrier of resolvers", async (sys: Sys, log: Log) => {
  const gate = Promise.withResolvers<void>();
  let arrived = 0;
  const go = async (name: string, ms: number) => {
    await sys.sleep(ms);
    log(name, "arrived");
    if (++arrived === 3) gate.resolve();
    await gate.promise;
    log(name, "passed");
  };
  await Promise.all([go("a", 5), go("b", 1), go("c", 3)]);
});

export const sharedCall = agent("one call for many, made on demand", async (sys: Sys, log: Log) => {
  let cached: Promise<number> | null = null;
  const get = async () => await (cached ??= sys.now());
  log(await Promise.all([get(), get(), get()]), await get());
});

export const cancelled = agent("a cancelled call lets finally make calls", async (sys: Sys, log: Log) => {
  try {
    try {
      await sys.tool("cancel", 1);
    } finally {
      log("cleanup", await sys.now());
    }
  } catch (error) {
    log(text(error), (error as any).errno);
  }
});

export const hostRefused = agent("host is refused where the machine is simulated", async (sys: Sys, log: Log) => {
  try {
    await sys.host("label", () => 1);
  } catch (error) {
    log(text(error), (error as any).errno);
  }
});

export const frozen = agent("a message is frozen once it was sent", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  const message = { list: [1], n: 1 };
  await sys.send(q, message);
  try {
    message.n = 2;
  } catch (error) {
    log(error instanceof TypeError);
  }
  const { value } = await sys.recv(q);
  try {
    value.list.push(2);
  } catch (error) {
    log(error instanceof TypeError);
  }
  log(value);
});

export const notAValue = agent("what is no Value is refused at the call", async (sys: Sys, log: Log) => {
  const q = await sys.endpoint();
  for (const bad of [() => 1, new Map(), Symbol.iterator, 1n, { a: undefined }, [, 1], "\ud800"]) {
    try {
      await sys.send(q, bad);
      log("accepted");
    } catch (error) {
      log((error as any).errno, text(error));
    }
  }
});

export const exitEarly = agent("exit ends the process while others wait", async (sys: Sys, log: Log) => {
  const f = async () => {
    await sys.sleep(100);
    log("never");
  };
  f();
  await sys.yield();
  log("leaving");
  await sys.exit("gone");
  log("never either");
});

export const manyCalls = agent("a hundred calls at once", async (sys: Sys, log: Log) => {
  const all = await Promise.all(Array.from({ length: 100 }, (_, i) => sys.tool("echo", i)));
  log(all.reduce((a, b) => a + b, 0), all[57]);
});

export const randomDraws = agent("random numbers come in order of the calls", async (sys: Sys, log: Log) => {
  const f = async (name: string) => log(name, await sys.random(), await sys.random());
  await Promise.all([f("a"), f("b")]);
});

export const twoAwaitOneFiber = agent("two fibers await one fiber that nothing else is ready beside", async (sys: Sys, log: Log) => {
  const slow = (async () => {
    await sys.sleep(2);
    return "slow";
  })();
  const waits = async (name: string) => log(name, await slow);
  const both = [waits("a"), waits("b")];
  for (const one of both) await one;
});

export const manyJobs = agent("jobs keep their order while the queue grows from its middle", async (_sys: Sys, log: Log) => {
  const order: number[] = [];
  const leaf = async (n: number) => {
    await null;
    order.push(n);
    await null;
    order.push(-n);
  };
  const stem = async (n: number) => {
    await null;
    const leaves: Promise<void>[] = [];
    for (let i = 0; i < 9; i++) leaves.push(leaf(10 * n + i));
    for (const one of leaves) await one;
  };
  const stems: Promise<void>[] = [];
  for (let n = 1; n < 40; n++) stems.push(stem(n));
  for (const one of stems) await one;
  log(order.join());
});

export const manyStarts = agent("async functions started one after the other are no deeper than one", async (_sys: Sys, log: Log) => {
  let ran = 0;
  const tick = async () => {
    await null;
    ran++;
  };
  for (let i = 0; i < 3_000; i++) tick();
  await null;
  await null;
  log(ran);
});

export const fence = agent(
  "a call made before the last result is no arm, even where it still waits to be posted",
  async (sys: Sys, log: Log) => {
    const first = sys.yield();
    const old = sys.sleep(9);
    await first;
    try {
      await sys.select({ old });
      log("taken");
    } catch (error) {
      log((error as Error).name);
    }
  },
);

export const failsBehindExit = agent("a failure takes the place of an exit that waits behind other calls", async (sys: Sys, log: Log) => {
  const late = async () => {
    await sys.now();
    log("late");
    throw new Error("after the return");
  };
  late();
  sys.yield();
  sys.yield();
  return "returned";
});
