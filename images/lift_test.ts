/** Lifting: what is shared by all processes of an image, what each has for itself. */
import assert from "node:assert/strict";
import type { Linked } from "./contract.ts";
import { Files, running } from "./testing.ts";

async function linkedOf(source: string, more: Readonly<Record<string, string>> = {}): Promise<Linked> {
  using files = new Files({ "agent.ts": source, ...more });
  return running(await files.load("agent.ts")).linked;
}

type Fn = (...args: unknown[]) => unknown;

Deno.test("a module of functions, literals, classes and agents is stateless and its exports are the same objects", async () => {
  const linked = await linkedOf(`
    import { agent, assert } from "orrery";
    const LIMIT = 5, NEGATIVE = -1, NAME = \`x\`;
    export class Stale extends Error { constructor(readonly n: number) { super("stale"); } twice() { return this.n * 2; } }
    async function helper(n: number) { assert(n < LIMIT); return n + NEGATIVE + NAME; }
    const arrow = async () => helper(1);
    export const named = agent("named", arrow);
    export default agent("main", async () => helper(2));
  `);
  assert.equal(linked.stateless, true);
  assert.deepEqual([...linked.agents().keys()], ["named", "main"]);
  assert.equal(linked.exports()["default"], linked.agents().get("main"));
  assert.equal(linked.exports(), linked.exports());
  const Stale = linked.exports()["Stale"] as new (n: number) => Error & { twice(): number };
  assert.equal(new Stale(4).twice(), 8);
  assert.equal(Stale.name, "Stale");
});

Deno.test("two states share no variable, array, map, object or class static, but the functions are identical", async () => {
  const linked = await linkedOf(`
    let count = 0;
    const list: number[] = [];
    const map = new Map<string, number>();
    const { a, b: [c] = [0] } = { a: { n: 0 }, b: [1] };
    export class Counter { static made = 0; constructor() { Counter.made++; } }
    const memo: Record<string, unknown> = {};
    export function bump() {
      count++; list.push(count); map.set("k", count); a.n++; memo["x"] = count; new Counter();
      return [count, list.length, map.get("k"), a.n, c, Counter.made];
    }
    export const pure = () => 1;
  `);
  assert.equal(linked.stateless, false);
  const first = linked.init();
  const second = linked.init();
  linked.enter(first);
  const bump = linked.exports()["bump"] as Fn;
  const pure = linked.exports()["pure"];
  const CounterOfFirst = linked.exports()["Counter"];
  bump();
  assert.deepEqual(bump(), [2, 2, 2, 2, 1, 2]);
  linked.enter(second);
  assert.equal(linked.exports()["bump"], bump);
  assert.equal(linked.exports()["pure"], pure);
  assert.notEqual(linked.exports()["Counter"], CounterOfFirst);
  assert.deepEqual(bump(), [1, 1, 1, 1, 1, 1]);
  linked.enter(first);
  assert.deepEqual(bump(), [3, 3, 3, 3, 1, 3]);
});

Deno.test("state that lives as long as the link is frozen: functions, their prototypes, classes", async () => {
  const linked = await linkedOf(`
    export function plain() {}
    export const arrow = () => {};
    export async function later() {}
    export class Class { method() {} }
    export const poke = (o: any) => { o.hidden = 1; };
  `);
  const exports = linked.exports() as Record<string, { prototype?: object }>;
  for (const name of ["plain", "arrow", "later", "Class", "poke"]) {
    assert.ok(Object.isFrozen(exports[name]), name);
    const { prototype } = exports[name]!;
    assert.ok(prototype === undefined || Object.isFrozen(prototype), name);
    assert.throws(() => (exports["poke"] as unknown as Fn)(exports[name]), TypeError);
  }
});

Deno.test("function objects of methods, accessors, generators and agents that outlive a process take no mark", async () => {
  const linked = await linkedOf(`
    import { agent } from "orrery";
    class Class {
      plain() {} static fixed() {} async later() {} async *stream() {} get half() { return 1; } set half(to) {} [Symbol.iterator]() { return [].values(); }
      *steps() { yield 1; }
    }
    const helper = agent("helper", async () => {}), steps = agent("steps", function* () {}), named = async () => {};
    const other = agent("other", named);
    const half = Object.getOwnPropertyDescriptor.bind(null, Class.prototype, "half");
    export const all = () => ({
      plain: Class.prototype.plain, fixed: Class.fixed, later: Class.prototype.later, stream: Class.prototype.stream, get: half()!.get, set: half()!.set,
      symbol: Class.prototype[Symbol.iterator], made: Object.getPrototypeOf(new Class().steps()), run: helper.run, steps: (steps.run as any).prototype,
      other: other.run,
    });
  `);
  for (const [name, one] of Object.entries((linked.exports()["all"] as Fn)() as Record<string, object>)) {
    assert.throws(() => Object.assign(one, { mark: 1 }), { message: "Cannot add property mark, object is not extensible" }, name);
  }
});

/** A class, whether processes share it, what is special about it. */
const PRIVATE: readonly [string, boolean, string][] = [
  ["class C { #m() {} go() { this.#m(); this.#m?.(); return this.#f; } #f = 1; }", true, "private methods that are only called"],
  ["class C { #m() {} go() { return this.#m; } }", false, "a private method that is read"],
  ["class C { static #m() {} static go() { return [C.#m]; } }", false, "a static private method that is read"],
  ["class C { async #m() {} go() { return (this.#m).name; } }", false, "a member of a private method"],
  ["class C { #m() {} go() { return class { go(c: C) { return c.#m; } }; } }", false, "a private method that a class inside reads"],
  ["class C { *#m() {} go() { return this.#m(); } }", false, "a private generator: its objects lead to its prototype"],
  ["class C { async *#m() {} go() { return this.#m(); } }", true, "a private async generator: its objects are the runtime's"],
  ["class C { get #a() { return 1; } go() { return this.#a; } }", true, "a private accessor"],
  ["class B { constructor(o: object) { return o; } } class C extends B { #n = 0; }", false, "a private field on what the parent returns"],
  ["class B { constructor(o: object) { return o; } } class C extends B { #m() {} }", false, "a private method on what the parent returns"],
  ["class B { constructor(o: object) { return o; } } class C extends B { static #n() {} n = 1; }", true, "private statics alone"],
  [
    "class A { constructor(o: object) { return o; } } class B extends A {} const D = B; class C extends D { #n = 0; }",
    false,
    "a parent further up",
  ],
  ["function B(this: any, o: object) { if (o) { return o; } } class C extends (B as any) { #n = 0; }", false, "a function as the parent"],
  [
    "class B { constructor() { const f = () => { return 1; }; f(); return; } } class C extends B { #n = 0; }",
    true,
    "a parent that returns nothing",
  ],
  ["class C extends Error { #n = 0; }", true, "a built-in parent"],
];

for (const [source, shared, what] of PRIVATE) {
  Deno.test(`a class with private members is ${shared ? "shared" : "each process's own"}: ${what}`, async () => {
    const linked = await linkedOf(`${source}\nexport const get = () => C;\n`);
    const of = (): unknown => (linked.enter(linked.init()), (linked.exports()["get"] as Fn)());
    assert.equal(of() === of(), shared);
  });
}

Deno.test("a function that is used as a record, or assigned again, belongs to the state", async () => {
  const linked = await linkedOf(`
    export function cached(n: number) { cached.hits = (cached.hits ?? 0) + n; return cached.hits; }
    cached.hits = 0 as number | undefined;
    export let replaced = () => 1;
    export const replace = () => { replaced = () => 2; };
    function Old(this: any) {}
    Old.prototype.hello = () => "hello";
    export const old = () => new (Old as any)().hello();
  `);
  const [first, second] = [linked.init(), linked.init()];
  linked.enter(first);
  const exports = linked.exports() as Record<string, Fn>;
  exports["cached"]!(5);
  exports["replace"]!();
  assert.equal(exports["cached"]!(1), 6);
  assert.equal((linked.exports()["replaced"] as Fn)(), 2);
  assert.equal(exports["old"]!(), "hello");
  assert.equal(exports["cached"]!.name, "cached");
  linked.enter(second);
  assert.equal((linked.exports()["cached"] as Fn)(1), 1);
  assert.equal((linked.exports()["replaced"] as Fn)(), 1);
  assert.equal((linked.exports()["replaced"] as Fn).name, "replaced");
});

Deno.test("statements of the top level run per state, in their order, with loops, blocks and var", async () => {
  const linked = await linkedOf(`
    export const log: unknown[] = [];
    for (var i = 0; i < 2; i++) log.push(i);
    for (var key of ["a", "b"]) { var last = key; log.push(last); }
    if (i === 2) { let inner = "block"; log.push(inner, typeof later); }
    function later() {}
    label: { log.push(i, key, last); break label; }
    const [x, , ...rest] = [1, 2, 3, 4];
    const { y = 5, ...others } = { z: 6 } as any;
    log.push({ x, rest, y, others });
    [i] = [9];
    log.push(i);
  `);
  const state = linked.init();
  linked.enter(state);
  assert.deepEqual(linked.exports()["log"], [0, 1, "a", "b", "block", "function", 2, "b", "b", {
    x: 1,
    rest: [3, 4],
    y: 5,
    others: { z: 6 },
  }, 9]);
  assert.notEqual(linked.exports()["log"], (linked.enter(linked.init()), linked.exports()["log"]));
});

Deno.test("a class whose methods are replaced on instances is the state's, in whatever form they are assigned", async () => {
  const linked = await linkedOf(`
    export class Bound { constructor() { this.run = this.run.bind(this); } run(): unknown { return this; } }
    export class Taken { constructor() { ({ x: this.run } = { x: () => 7 }); } run(): unknown { return this; } stay() {} }
    export class Looped { go() {} constructor() { for (this.go of [() => 8]); } }
    export const use = () => { const { run } = new Bound(); return [run() instanceof Bound, new Taken().run(), new Looped().go()]; };
  `);
  assert.deepEqual((linked.exports()["use"] as Fn)(), [true, 7, 8]);
  for (const name of ["Bound", "Taken", "Looped"]) assert.ok(!Object.isFrozen(linked.exports()[name]), name);
});

Deno.test("a regular expression of the top level keeps its lastIndex per state", async () => {
  const linked = await linkedOf("const word = /x/g;\nexport const next = () => (word.test('xx'), word.lastIndex);\n");
  const next = linked.exports()["next"] as Fn;
  assert.deepEqual([next(), next()], [1, 2]);
  linked.enter(linked.init());
  assert.equal(next(), 1);
});

Deno.test("agents made with values of the state are the state's, under their names", async () => {
  const linked = await linkedOf(`
    import { agent } from "orrery";
    const names = ["one", "two"];
    const made = [agent(names[0]!, async () => 1), agent(names[1]!, async () => 2)];
    export const fixed = agent("fixed", async () => made.length);
  `);
  assert.deepEqual([...linked.agents().keys()].sort(), ["fixed", "one", "two"]);
  const before = linked.agents().get("one");
  linked.enter(linked.init());
  assert.notEqual(linked.agents().get("one"), before);
  assert.equal(linked.agents().get("fixed"), linked.exports()["fixed"]);
});

Deno.test("a call of a state's function gets no this, and shorthand and patterns keep their keys", async () => {
  const linked = await linkedOf(`
    let f = function (this: unknown) { return this; };
    let n = 1;
    export const call = () => [f(), { n }, (({ n } = { n: 7 }), n), f\`\`, ({ m: n } = { m: 8 }).m, n];
    f = f.bind(undefined);
    n = 1;
  `);
  assert.deepEqual((linked.exports()["call"] as Fn)(), [undefined, { n: 1 }, 7, undefined, 8, 8]);
});

Deno.test("what the top level throws is thrown by init, and the state before it stays", async () => {
  const linked = await linkedOf(`
    export const seen = { n: 1 };
    if ((globalThis as any).JSON === undefined) seen.n = 2;
    export const boom = (null as any)?.x ?? seen.n;
  `);
  assert.equal(linked.exports()["boom"], 1);
  using files = new Files({ "agent.ts": 'export const list = [1];\nthrow new Error("at the top");\n' });
  const image = await files.load("agent.ts");
  assert.throws(() => running(image), { message: "at the top" });
});

Deno.test("a CommonJS package, an enum, a namespace and JSON become part of the image", async () => {
  const linked = await linkedOf(
    `
    import { add } from "cjs";
    import data from "./data.json" with { type: "json" };
    enum Color { Red, Green = 5 }
    namespace Space { export const inner = 3; }
    export const all = () => [add(1, 2), data.list, Color[5], Color.Red, Space.inner];
    `,
    {
      "data.json": '{ "list": [1, 2] }',
      "node_modules/cjs/package.json": '{ "name": "cjs", "main": "main.js" }',
      "node_modules/cjs/main.js": "let calls = 0;\nexports.add = function add(a, b) { calls++; return a + b + calls; };\n",
    },
  );
  assert.deepEqual((linked.exports()["all"] as Fn)(), [4, [1, 2], "Green", 0, 3]);
  linked.enter(linked.init());
  assert.deepEqual((linked.exports()["all"] as Fn)(), [4, [1, 2], "Green", 0, 3]);
});

Deno.test("an image names the bindings that hold state by place, the assigned ones first and none that is exported", async () => {
  using files = new Files({
    "agent.ts": `import { part } from "./part.ts";
      const cache = new Map<string, number>();
      export const tools = { work: () => part(cache) };
      let count = 0, other = 5;
      class Kept { static made = 0; }
      const [first] = [1];
      const fixed = 7, plain = () => fixed + first;
      export const bump = () => { count++; other = plain() + Kept.made; };`,
    "part.ts": "const seen: unknown[] = [];\nexport const part = (value: unknown) => seen.push(value);\n",
  });
  const { state } = await files.load("agent.ts");
  assert.deepEqual(state.map(({ name, file, line, column }) => `${name} ${file}:${line}:${column}`), [
    "count agent.ts:4:11",
    "other agent.ts:4:22",
    "seen part.ts:1:7",
    "cache agent.ts:2:13",
    "Kept agent.ts:5:13",
    "first agent.ts:6:14",
  ]);
});
