/** Programs about statements: loops, labels, switch, conditions, with awaits everywhere they may stand. */
// deno-lint-ignore-file no-case-declarations no-explicit-any no-fallthrough no-inner-declarations no-var -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

export const forLoop = agent("for with awaits in all three parts", async (sys: Sys, log: Log) => {
  for (let i = await sys.tool("echo", 0); i < await sys.tool("echo", 3); i += await sys.tool("echo", 1)) log(i);
});

export const whileLoop = agent("while with an await in the condition", async (sys: Sys, log: Log) => {
  let n = 0;
  while (await sys.tool("echo", n < 3)) log(n++);
});

export const doWhile = agent("do while", async (sys: Sys, log: Log) => {
  let n = 0;
  do {
    log(n);
    n++;
  } while (await sys.tool("echo", n < 3));
});

export const forIn = agent("for in", async (sys: Sys, log: Log) => {
  for (const key in await sys.tool("echo", { b: 1, a: 2, 1: 0 })) {
    await sys.yield();
    log(key);
  }
});

export const forOf = agent("for of over an awaited array", async (sys: Sys, log: Log) => {
  for (const item of await sys.tool("echo", [3, 1, 2])) log(item, await sys.now());
});

export const forOfEntries = agent("for of with a pattern and a default", async (sys: Sys, log: Log) => {
  for (const [key, { x = await sys.now() }] of Object.entries({ a: { x: 1 }, b: {} as { x?: number } })) log(key, x);
});

export const labels = agent("labels with break and continue over awaits", async (sys: Sys, log: Log) => {
  outer: for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      await sys.yield();
      if (j === 1 && i === 0) continue outer;
      if (i === 2) break outer;
      log(i, j);
    }
    log("row", i);
  }
  block: {
    if (await sys.tool("echo", true)) break block;
    log("never");
  }
});

export const closuresInLoop = agent("each round of let has its own binding", async (sys: Sys, log: Log) => {
  const fns: (() => number)[] = [];
  for (let i = 0; i < 3; i++) {
    await sys.yield();
    fns.push(() => i);
  }
  log(fns.map((f) => f()));
  var shared: (() => number)[] = [];
  for (var k = 0; k < 3; k++) {
    await null;
    shared.push(() => k);
  }
  log(shared.map((f) => f()));
});

export const switchCase = agent("switch with awaits in the cases", async (sys: Sys, log: Log) => {
  for (const value of [1, 2, 3, 4]) {
    switch (await sys.tool("echo", value)) {
      case await sys.tool("echo", 1):
        log("one");
        break;
      case 2:
        log("two");
        await sys.yield();
      case 3:
        log("two or three");
        break;
      default:
        log("other");
    }
  }
});

export const switchScope = agent("switch with bindings and a default in the middle", async (sys: Sys, log: Log) => {
  const f = async (x: string) => {
    switch (x) {
      case "a":
        let y = await sys.now();
        return y > 0;
      default: {
        const z = await sys.random();
        log(z);
      }
      case "b":
        y = 5;
        return y;
    }
  };
  log(await f("a"));
  log(await f("b"));
  log(await f("c"));
});

export const conditional = agent("conditional and logical operators await only what they need", async (sys: Sys, log: Log) => {
  const t = async (v: unknown) => {
    log("asked", v);
    return await sys.tool("echo", v);
  };
  log(await t(1) ? await t("yes") : await t("no"));
  log(await t(0) || await t("or"));
  log(await t(1) && await t("and"));
  log(await t(null) ?? await t("nullish"));
  log(await t(0) ?? await t("never"));
});

export const logicalAssign = agent("logical assignment", async (sys: Sys, log: Log) => {
  const o: any = { a: null, b: 1, c: 0 };
  o.a ??= await sys.tool("echo", "a");
  o.b ??= await sys.tool("echo", "never");
  o.c ||= await sys.tool("echo", "c");
  o.b &&= await sys.tool("echo", "b");
  log(o);
});

export const comma = agent("comma and void", async (sys: Sys, log: Log) => {
  log((await sys.now(), await sys.now()), void await sys.now());
});

export const optional = agent("optional chaining around awaits", async (sys: Sys, log: Log) => {
  const o: any = { a: { f: (x: number) => x + 1 }, n: null };
  log(o.a?.f(await sys.now()));
  log(o.n?.f(await sys.now()));
  log((await sys.tool("echo", null))?.x.y.z, o.a?.[await sys.tool("echo", "f")]?.(1));
  log(await sys.now());
});

export const template = agent("template strings and tags", async (sys: Sys, log: Log) => {
  const tag = (parts: TemplateStringsArray, ...values: unknown[]) => parts.raw.join("|") + values.join(",");
  log(`a${await sys.now()}b${await sys.now()}`);
  log(tag`x${await sys.now()}\n${await sys.random()}y`);
});

export const spread = agent("spread of awaited values", async (sys: Sys, log: Log) => {
  log([...await sys.tool("echo", [1, 2]), await sys.now(), ...[3]]);
  log({ a: 1, ...await sys.tool("echo", { a: 2, b: 3 }), b: await sys.now() });
  log(Math.max(...await sys.tool("echo", [4, 9, 2]), await sys.now()));
});

export const destructure = agent("destructuring with awaited defaults and computed keys", async (sys: Sys, log: Log) => {
  const { a, [await sys.tool("echo", "k")]: k = await sys.now(), ...rest } = await sys.tool("echo", { a: 1, c: 3, d: 4 });
  log(a, k, rest);
  const [x, , y = await sys.random(), ...others] = await sys.tool("echo", [1, 2, null, 4, 5]);
  log(x, y, others);
  let p = 1, q = 2;
  [p, q] = [q, await sys.tool("echo", p)];
  log(p, q);
});

export const computedMembers = agent("computed members and compound assignment keep their target", async (sys: Sys, log: Log) => {
  const list = [10, 20, 30];
  let i = 0;
  list[i++] += await sys.tool("echo", 5);
  log(list, i);
  const o: any = {
    [await sys.tool("echo", "key")]: await sys.now(),
    get twice() {
      return this.key * 2;
    },
  };
  o[(i++, "n")] = await sys.tool("echo", i);
  log(o.key, o.twice, o.n);
});

export const deleteIn = agent("delete, in, typeof, instanceof with awaits", async (sys: Sys, log: Log) => {
  const o: any = { a: 1, b: 2 };
  log(delete o[await sys.tool("echo", "a")], "a" in await sys.tool("echo", { a: 1 }), typeof await sys.now());
  log((await sys.tool("echo", [])) instanceof Array, o);
});

export const earlyReturn = agent("return out of nested loops", async (sys: Sys, log: Log) => {
  const find = async (wanted: number) => {
    for (const row of [[1, 2], [3, 4]]) {
      for (const cell of row) {
        if (await sys.tool("echo", cell) === wanted) return cell;
        log("passed", cell);
      }
    }
    return -1;
  };
  log(await find(3), await find(9));
});

export const iteratorClose = agent("breaking out of for of closes the iterator", async (sys: Sys, log: Log) => {
  function* numbers() {
    try {
      yield 1;
      yield 2;
      yield 3;
    } finally {
      log("closed");
    }
  }
  for (const n of numbers()) {
    log(n, await sys.now());
    if (n === 2) break;
  }
  try {
    for (const n of numbers()) await sys.tool("fail", n);
  } catch {
    log("caught");
  }
});

export const whileTrue = agent("an endless loop left by break after awaits", async (sys: Sys, log: Log) => {
  let sum = 0;
  while (true) {
    sum += await sys.tool("echo", 4);
    if (sum > 12) break;
  }
  log(sum);
});
