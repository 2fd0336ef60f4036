/** Programs about throw, try, catch, finally, and rejections. */
// deno-lint-ignore-file no-explicit-any no-unsafe-finally require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys, SyscallError } from "orrery";
import type { Log } from "./log.ts";

const text = (error: unknown) => error instanceof Error ? `${error.name}: ${error.message}` : String(error);

export const caughtThrow = agent("throw before and after an await", async (sys: Sys, log: Log) => {
  const f = async (late: boolean) => {
    if (!late) throw new Error("early");
    await sys.yield();
    throw new TypeError("late");
  };
  for (const late of [false, true]) {
    try {
      await f(late);
    } catch (error) {
      log(text(error));
    }
  }
});

export const syscallError = agent("a refused call is caught with its fields", async (sys: Sys, log: Log) => {
  try {
    await sys.tool("fail", { a: 1 });
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    log(error.name, error.errno, error.call, error.message);
  }
});

export const finallyOrder = agent("finally runs after return and throw", async (sys: Sys, log: Log) => {
  const f = async (how: string) => {
    try {
      if (how === "return") return await sys.now();
      if (how === "throw") throw new Error("x");
      await sys.tool("fail", how);
    } finally {
      log("finally", how, await sys.now());
    }
  };
  log(await f("return"));
  for (const how of ["throw", "refused"]) {
    try {
      await f(how);
    } catch (error) {
      log(text(error));
    }
  }
});

export const finallyOverrides = agent("return in finally takes the place of a throw", async (sys: Sys, log: Log) => {
  const f = async () => {
    try {
      throw new Error("lost");
    } finally {
      await sys.yield();
      return "kept";
    }
  };
  log(await f());
});

export const finallyBreaks = agent("break in finally ends a throw", async (sys: Sys, log: Log) => {
  for (let i = 0; i < 3; i++) {
    try {
      await sys.tool("fail", i);
    } finally {
      log("finally", i);
      if (i < 2) continue;
      break;
    }
  }
  log("end");
});

export const nestedTry = agent("nested try with rethrow", async (sys: Sys, log: Log) => {
  try {
    try {
      await sys.tool("fail", 1);
    } catch (error) {
      log("inner", text(error));
      throw new RangeError("second", { cause: error });
    } finally {
      log("inner finally");
      await sys.yield();
    }
  } catch (error) {
    log("outer", text(error), text((error as Error).cause));
  } finally {
    log("outer finally");
  }
});

export const optionalCatch = agent("catch without a binding", async (sys: Sys, log: Log) => {
  try {
    await sys.tool("fail", 1);
  } catch {
    log("caught");
  }
});

export const catchPattern = agent("catch with a pattern", async (sys: Sys, log: Log) => {
  try {
    await sys.tool("fail", 1);
  } catch ({ name, message }: any) {
    log(name, message);
    await sys.yield();
    log(name);
  }
});

export const thrownValues = agent("thrown values that are no errors", async (sys: Sys, log: Log) => {
  const values: unknown[] = [1, "text", null, undefined, { a: 1 }, [1], Symbol.iterator];
  for (const value of values) {
    const f = async () => {
      await sys.yield();
      throw value;
    };
    try {
      await f();
    } catch (error) {
      log(error === value, typeof error);
    }
  }
});

export const mainThrows = agent("main throws", async (sys: Sys, log: Log) => {
  await sys.yield();
  log("throwing");
  throw new Error("the end");
});

export const mainRefused = agent("main ends with a refused call", async (sys: Sys, log: Log) => {
  log("calling");
  await sys.tool("fail", "z");
  log("never");
});

export const unhandled = agent("an unhandled rejection fails the process", async (sys: Sys, log: Log) => {
  const f = async () => {
    await sys.yield();
    throw new Error("no listener");
  };
  f();
  log("on");
  await sys.sleep(5);
  log("never here");
});

export const unhandledCall = agent("a refused call without an await fails the process", async (sys: Sys, log: Log) => {
  sys.tool("fail", "alone");
  log("made");
  await sys.now();
  await sys.now();
  log("never here");
});

export const handledLate = agent("a rejection handled in the same turn is no failure", async (_sys: Sys, log: Log) => {
  const f = async () => {
    throw new Error("soon handled");
  };
  const p = f();
  await null;
  await null;
  try {
    await p;
  } catch (error) {
    log(text(error));
  }
});

export const rejectedTwice = agent("two waiters get the same error", async (sys: Sys, log: Log) => {
  const call = sys.tool("fail", 1);
  const errors: unknown[] = [];
  const wait = async (name: string) => {
    try {
      await call;
    } catch (error) {
      errors.push(error);
      log(name, text(error));
    }
  };
  const a = wait("a"), b = wait("b");
  await a;
  await b;
  log(errors[0] === errors[1]);
});

export const rejectReturned = agent("return of a promise that rejects is not caught inside", async (sys: Sys, log: Log) => {
  const bad = async () => {
    await sys.yield();
    throw new Error("bad");
  };
  const returned = async () => {
    try {
      return bad();
    } catch {
      log("never");
    }
  };
  const awaited = async () => {
    try {
      return await bad();
    } catch {
      log("caught inside");
    }
  };
  try {
    await returned();
  } catch (error) {
    log("outside", text(error));
  }
  log(await awaited());
});

export const throwInArguments = agent("a default parameter that throws rejects", async (_sys: Sys, log: Log) => {
  const f = async (
    a: number,
    b: number = (() => {
      throw new Error("no b");
    })(),
  ) => a + b;
  const p = f(1);
  log("called");
  try {
    await p;
  } catch (error) {
    log(text(error));
  }
  log(await f(1, 2));
});

export const throwInPattern = agent("a pattern that cannot be taken apart rejects", async (_sys: Sys, log: Log) => {
  const f = async ({ a }: any) => a;
  const p = f(null);
  log("called");
  try {
    await p;
  } catch (error) {
    log(error instanceof TypeError);
  }
});

export const errorClass = agent("classes of errors", async (sys: Sys, log: Log) => {
  class Special extends Error {
    override name = "Special";
    constructor(message: string, readonly code: number) {
      super(message);
    }
  }
  try {
    await (async () => {
      await sys.yield();
      throw new Special("s", 7);
    })();
  } catch (error) {
    if (error instanceof Special) log(error.name, error.code, text(error));
  }
});

export const finallyAwaitOrder = agent("finally of two fibers interleave", async (sys: Sys, log: Log) => {
  const f = async (name: string) => {
    try {
      await sys.now();
      log(name, "body");
    } finally {
      await sys.now();
      log(name, "finally");
    }
  };
  const a = f("a"), b = f("b");
  await a;
  await b;
});

export const retry = agent("a retry loop", async (sys: Sys, log: Log) => {
  for (let attempt = 1;; attempt++) {
    try {
      const answer = await sys.tool(attempt < 3 ? "fail" : "echo", attempt);
      log("ok", answer);
      break;
    } catch (error) {
      log(text(error));
      await sys.sleep(attempt * 10);
    }
  }
  log(await sys.now());
});
