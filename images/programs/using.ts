/** Programs about `using` and `await using`. */
// deno-lint-ignore-file no-explicit-any require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

const text = (error: unknown) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const awaitUsing = agent("await using disposes in reverse order", async (sys: Sys, log: Log) => {
  const open = (name: string) => ({
    name,
    async [Symbol.asyncDispose]() {
      await sys.yield();
      log("disposed", name);
    },
  });
  {
    await using a = open("a");
    await using b = open("b");
    log(a.name, b.name);
  }
  log("after");
});

export const usingSync = agent("using disposes at the end of the block", async (sys: Sys, log: Log) => {
  const open = (name: string) => ({
    [Symbol.dispose]() {
      log("disposed", name);
    },
  });
  for (const name of ["x", "y"]) {
    using _one = open(name);
    log("in", name, await sys.now());
  }
});

export const usingThrows = agent("a body that throws is disposed first", async (sys: Sys, log: Log) => {
  const open = () => ({
    async [Symbol.asyncDispose]() {
      log("disposed", await sys.now());
    },
  });
  try {
    await using _r = open();
    await sys.tool("fail", 1);
  } catch (error) {
    log(text(error));
  }
});

export const suppressed = agent("errors of disposing suppress the body's", async (sys: Sys, log: Log) => {
  const bad = (name: string) => ({
    async [Symbol.asyncDispose]() {
      await sys.yield();
      throw new Error(name);
    },
  });
  try {
    await using _a = bad("a");
    await using _b = bad("b");
    throw new Error("body");
  } catch (error: any) {
    log(error.constructor.name, text(error.error), text(error.suppressed.error), text(error.suppressed.suppressed));
  }
});

export const usingNull = agent("await using of null and of a sync resource", async (_sys: Sys, log: Log) => {
  {
    await using _n = null;
    await using _s = {
      [Symbol.dispose]() {
        log("sync disposed");
      },
    };
    log("in");
  }
  log("out");
});

export const usingReturn = agent("return out of await using", async (sys: Sys, log: Log) => {
  const f = async () => {
    await using _r = {
      async [Symbol.asyncDispose]() {
        await sys.yield();
        log("disposed");
      },
    };
    return await sys.now();
  };
  log(await f());
});

export const usingBad = agent("using of what cannot be disposed throws at once", async (_sys: Sys, log: Log) => {
  try {
    await using _x = {} as any;
    log("never");
  } catch (error) {
    log(error instanceof TypeError);
  }
});

export const usingLoop = agent("await using in a loop with break and continue", async (sys: Sys, log: Log) => {
  const open = (n: number) => ({
    n,
    async [Symbol.asyncDispose]() {
      log("dispose", n, await sys.now());
    },
  });
  for (let i = 0; i < 4; i++) {
    await using r = open(i);
    if (r.n === 1) continue;
    if (r.n === 3) break;
    log("body", r.n);
  }
});

export const usingForOf = agent("await using in the head of for of", async (sys: Sys, log: Log) => {
  const open = (n: number) => ({
    n,
    async [Symbol.asyncDispose]() {
      await sys.yield();
      log("dispose", n);
    },
  });
  for (await using r of [open(1), open(2)]) log("body", r.n);
});

export const disposeTurns = agent("turns of disposing beside another fiber", async (_sys: Sys, log: Log) => {
  const tick = (async () => {
    for (let i = 0; i < 10; i++) {
      log("t", i);
      await null;
    }
  })();
  {
    await using _a = { [Symbol.dispose]: () => log("a") };
    await using _b = { [Symbol.asyncDispose]: async () => log("b") };
    await using _c = null;
  }
  log("out");
  await tick;
});
