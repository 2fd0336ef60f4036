/** Programs over module state: bindings that change, classes and functions of the top level, a module of its own. */
// deno-lint-ignore-file no-var -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import { bump, counter, Registry, reset } from "./shared.ts";
import type { Log } from "./log.ts";

let total = 0;
const cache = new Map<string, unknown>();
const seen: string[] = [];
var hoisted = later(2);

function later(n: number) {
  return n * 2;
}

async function load(sys: Sys, key: string): Promise<unknown> {
  if (!cache.has(key)) cache.set(key, await sys.tool("echo", key + cache.size));
  return cache.get(key);
}

class Stack<T> {
  static made = 0;
  #items: T[] = [];
  constructor() {
    Stack.made++;
  }
  async push(sys: Sys, item: T) {
    await sys.yield();
    this.#items.push(item);
    return this.#items.length;
  }
  *[Symbol.iterator]() {
    yield* this.#items;
  }
}

async function* naturals(sys: Sys) {
  for (let n = 0;; n++) yield await sys.tool("echo", n);
}

const arrow = async (sys: Sys, n: number): Promise<number> => n <= 0 ? await sys.now() : await arrow(sys, n - 1);

export const counts = agent("a module variable over awaits", async (sys: Sys, log: Log) => {
  const add = async (n: number) => {
    total += await sys.tool("echo", n);
    total++;
  };
  await Promise.all([add(1), add(2), add(3)]);
  log(total, hoisted);
});

export const memo = agent("a module cache shared by fibers of one process", async (sys: Sys, log: Log) => {
  log(await Promise.all([load(sys, "a"), load(sys, "b"), load(sys, "a")]), cache.size);
});

export const topClass = agent("a class of the top level", async (sys: Sys, log: Log) => {
  const s = new Stack<string>();
  log(await s.push(sys, "x"), await s.push(sys, "y"), [...s], Stack.made);
});

export const topGenerator = agent("an async generator of the top level", async (sys: Sys, log: Log) => {
  for await (const n of naturals(sys)) {
    log(n);
    if (n === 3) break;
  }
});

export const topArrow = agent("a recursive arrow of the top level", async (sys: Sys, log: Log) => {
  log(await arrow(sys, 4));
});

export const imported = agent("imported functions and a live binding", async (sys: Sys, log: Log) => {
  reset();
  log(counter);
  await bump(sys, 2);
  log(counter);
  const p = bump(sys, 3), q = bump(sys, 4);
  log(counter);
  await p;
  await q;
  log(counter);
});

export const importedClass = agent("an imported class with a static async method", async (sys: Sys, log: Log) => {
  const r = await Registry.open(sys, "name");
  log(r.name, await r.describe(), r instanceof Registry);
});

export const shadow = agent("inner names hide those of the module", async (sys: Sys, log: Log) => {
  const total = await sys.now();
  {
    const total = "inner";
    log(total);
  }
  const f = (cache: number) => cache + total;
  log(f(1), typeof later);
  function later() {}
});

export const pushed = agent("a module array grows in order of fibers", async (sys: Sys, log: Log) => {
  const f = async (name: string, ms: number) => {
    await sys.sleep(ms);
    seen.push(name);
  };
  await Promise.all([f("slow", 9), f("quick", 1), f("middle", 4)]);
  log(seen);
});

export const renamed = agent("a function of the module is called through an alias and a record", async (sys: Sys, log: Log) => {
  const table = { load, arrow };
  const { load: fetchIt } = table;
  log(await fetchIt(sys, "alias"), await table["arrow"](sys, 1), await table.load(sys, "alias"));
});
