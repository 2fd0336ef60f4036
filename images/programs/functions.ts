/** Programs about functions: arrows with `this`, methods, classes, private members, accessors, closures, parameters, recursion. */
// deno-lint-ignore-file no-await-in-sync-fn no-explicit-any no-inner-declarations require-await -- these programs use odd constructs on purpose: each is run natively and lowered, and the logs must be equal
import { agent, type Sys } from "orrery";
import type { Log } from "./log.ts";

export const methodThis = agent("async methods keep this", async (sys: Sys, log: Log) => {
  const o = {
    n: 1,
    async add(x: number) {
      this.n += await sys.tool("echo", x);
      return this.n;
    },
  };
  log(await o.add(2), await o.add(3), o.n);
});

export const arrowThis = agent("async arrows take this from around", async (sys: Sys, log: Log) => {
  class Counter {
    n = 0;
    bump = async (by: number) => {
      await sys.yield();
      this.n += by;
      return this.n;
    };
  }
  const { bump } = new Counter();
  log(await bump(1), await bump(5));
});

export const functionThis = agent("call, apply and bind of async functions", async (sys: Sys, log: Log) => {
  async function f(this: any, a: number, b: number) {
    await sys.yield();
    return [this.x, a, b];
  }
  log(await f.call({ x: 1 }, 2, 3), await f.apply({ x: 4 }, [5, 6]), await f.bind({ x: 7 }, 8)(9));
  log(f.length, f.name);
});

export const privateMembers = agent("private fields, methods and statics", async (sys: Sys, log: Log) => {
  class Account {
    static #count = 0;
    #balance = 0;
    constructor() {
      Account.#count++;
    }
    async #check(x: number) {
      return this.#balance + await sys.tool("echo", x) >= 0;
    }
    async add(x: number) {
      if (await this.#check(x)) this.#balance += x;
      return this.#balance;
    }
    static async count() {
      await sys.yield();
      return Account.#count;
    }
    has(o: object) {
      return #balance in o;
    }
  }
  const a = new Account();
  log(await a.add(5), await a.add(-9), await Account.count(), a.has(a), a.has({}));
});

export const inheritance = agent("super in async methods", async (sys: Sys, log: Log) => {
  class Base {
    async hello(name: string) {
      await sys.yield();
      return `hello ${name}`;
    }
    static async make() {
      return new this();
    }
  }
  class Derived extends Base {
    override async hello(name: string) {
      return `${await super.hello(name)}!`;
    }
    arrow() {
      return (async () => await super.hello("arrow"))();
    }
  }
  const d = await Derived.make() as Derived;
  log(await d.hello("x"), await d.arrow(), d instanceof Derived);
});

export const accessors = agent("getters that give promises", async (sys: Sys, log: Log) => {
  const o = {
    get now() {
      log("get");
      return sys.now();
    },
    set now(v: any) {
      log("set", v);
    },
  };
  log(await o.now);
  o.now = await sys.tool("echo", 1) as any;
});

export const staticBlock = agent("static blocks and computed async methods", async (sys: Sys, log: Log) => {
  const key = "dynamic";
  class A {
    static list: string[] = [];
    static {
      A.list.push("block");
    }
    async [key + "Name"](x: number) {
      return await sys.tool("echo", x);
    }
    async "with space"() {
      return 2;
    }
    async 3() {
      return 3;
    }
  }
  const a: any = new A();
  log(A.list, await a.dynamicName(1), await a["with space"](), await a[3]());
});

export const closureState = agent("closures share state over awaits", async (sys: Sys, log: Log) => {
  const make = () => {
    let n = 0;
    return { inc: async () => (await sys.yield(), ++n), get: () => n };
  };
  const a = make(), b = make();
  const first = a.inc(), second = a.inc(), third = b.inc();
  log(await third, await second, await first, a.get(), b.get());
});

export const defaults = agent("default parameters that use earlier ones and call", async (sys: Sys, log: Log) => {
  const f = async (a = 1, b = a + 1, c = (log("c made"), [a, b])) => (await sys.yield(), [a, b, c]);
  log(await f(), await f(5), await f(5, 6, []));
});

export const defaultPromise = agent("a default parameter that is a call", async (sys: Sys, log: Log) => {
  const f = async (t: Promise<number> = sys.now()) => await t;
  const a = f(), b = f();
  log(await b, await a);
});

export const argumentsObject = agent("arguments in async functions", async (sys: Sys, log: Log) => {
  async function f(..._rest: unknown[]) {
    const before = arguments.length;
    await sys.yield();
    const inner = async () => arguments[0];
    return [before, arguments.length, await inner()];
  }
  log(await f("a", "b", "c"));
});

export const restParameters = agent("rest parameters and spread calls", async (sys: Sys, log: Log) => {
  const f = async (first: number, ...others: number[]) => (await sys.yield(), [first, others]);
  log(await f(...[1, 2, 3] as [number, number, number]), await f(4));
});

export const recursion = agent("recursion over a tree", async (sys: Sys, log: Log) => {
  type Tree = { v: number; kids?: Tree[] };
  const sum = async (t: Tree): Promise<number> => {
    let s = await sys.tool("echo", t.v);
    for (const kid of t.kids ?? []) s += await sum(kid);
    return s;
  };
  log(await sum({ v: 1, kids: [{ v: 2, kids: [{ v: 3 }] }, { v: 4 }] }));
});

export const mutual = agent("mutual recursion of declarations that stand below", async (sys: Sys, log: Log) => {
  log(await even(6), await even(5));
  async function even(n: number): Promise<boolean> {
    return n === 0 ? true : await odd(n - 1);
  }
  async function odd(n: number): Promise<boolean> {
    await sys.yield();
    return n === 0 ? false : even(n - 1);
  }
});

export const hoisting = agent("a function is there before its declaration", async (sys: Sys, log: Log) => {
  log(typeof later, await later());
  {
    async function inner() {
      return await sys.now();
    }
    log(await inner());
  }
  async function later() {
    return await sys.now();
  }
});

export const iife = agent("functions called where they stand", async (sys: Sys, log: Log) => {
  log(
    await (async () => await sys.now())(),
    await (async function named(n: number): Promise<number> {
      return n > 0 ? 1 + await named(n - 1) : await sys.now();
    })(3),
  );
});

export const forEachAsync = agent("forEach with async bodies runs all of them", async (sys: Sys, log: Log) => {
  [1, 2, 3].forEach(async (x) => {
    log("start", x);
    await sys.yield();
    log("end", x);
  });
  log("after forEach");
  await sys.sleep(1);
});

export const mapAsync = agent("map with async bodies and a loop over the results", async (sys: Sys, log: Log) => {
  const calls = [3, 1, 2].map(async (x, i) => x * 10 + i + await sys.tool("echo", x));
  for (const call of calls) log(await call);
});

export const higherOrder = agent("functions that take and give async functions", async (sys: Sys, log: Log) => {
  const twice = (f: (x: number) => Promise<number>) => async (x: number) => await f(await f(x));
  const inc = async (x: number) => (await sys.yield(), x + 1);
  log(await twice(inc)(0), await twice(twice(inc))(0));
});

export const generatorInside = agent("a plain generator inside", async (sys: Sys, log: Log) => {
  function* count(to: number): Generator<number, string, number> {
    let got = 0;
    for (let i = 0; i < to; i++) got += yield i;
    return `got ${got}`;
  }
  const g = count(3);
  let step = g.next();
  while (!step.done) step = g.next(await sys.tool("echo", step.value * 2));
  log(step.value, [...(count(2) as Iterable<number>)]);
});

export const generatorOfPromises = agent("a generator that yields promises, driven by hand", async (sys: Sys, log: Log) => {
  function* script(): Generator<Promise<number>, number, number> {
    const a = yield sys.now();
    const b = yield sys.now();
    return a + b;
  }
  const it = script();
  let step = it.next();
  while (!step.done) step = it.next(await step.value);
  log(step.value);
});

export const newTarget = agent("new.target and constructors beside awaits", async (sys: Sys, log: Log) => {
  function Old(this: any, x: number) {
    this.made = new.target === Old;
    this.x = x;
  }
  const o = new (Old as any)(await sys.now());
  log(o.made, o.x);
});

export const classExpression = agent("class expressions with awaited heritage and keys", async (sys: Sys, log: Log) => {
  const bases: any = {
    a: class {
      v = 1;
    },
    b: class {
      v = 2;
    },
  };
  const C: any = class extends bases[await sys.tool("echo", "b")] {
    [await sys.tool("echo", "m")]() {
      return this.v + 1;
    }
    static get [await sys.tool("echo", "s")]() {
      return 9;
    }
  };
  log(new C().m(), C.s);
});
