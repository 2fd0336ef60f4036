/** The structuredClone of agents: the engine's own is the oracle for plain data; dates, errors and refusals are ours. */
import assert from "node:assert/strict";
import { makeClone } from "./clone.ts";
import { makeDate } from "./date.ts";
import { FIBER, Task } from "./task.ts";

const Virtual = makeDate() as DateConstructor;
const clone = makeClone(Virtual) as typeof structuredClone;

const bytes = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const sparse: unknown[] & { extra?: number } = [1, , 3];
sparse.extra = 4;
const pattern = /a(b)/dgi;
pattern.lastIndex = 3;
const shared = { n: 1 };

class Point {
  x = 1;
  get y(): number {
    return 2;
  }
}

/** Data that both clone to equal results. */
const PLAIN: Readonly<Record<string, unknown>> = {
  primitives: [null, undefined, true, 1.5, -0, NaN, 10n, "text"],
  boxed: [Object(1), Object("s"), Object(false), Object(2n)],
  records: { b: 1, a: { c: [] }, [Symbol.iterator]: 1 },
  "an own __proto__": JSON.parse('{"__proto__":{"a":1}}'),
  "a null prototype": Object.assign(Object.create(null), { a: 1 }),
  "sparse arrays": sparse,
  "an array of holes": new Array(3),
  maps: new Map<unknown, unknown>([[{ k: 1 }, new Map([[1, 2]])], ["b", new Set([shared, 2])]]),
  patterns: pattern,
  instances: new Point(),
  getters: {
    get a() {
      return { b: 1 };
    },
  },
  views: [bytes, bytes.subarray(2, 4), new DataView(bytes.buffer, 1, 3), new Float16Array([0.5]), new BigInt64Array([-1n])],
  buffers: [bytes.buffer, new ArrayBuffer(0)],
  errors: [new TypeError("t", { cause: { a: [1] } }), new Error(), new AggregateError([1], "all")],
  "what only says that it is a map": Object.create(Map.prototype),
};

for (const [what, value] of Object.entries(PLAIN)) {
  Deno.test(`clones as the engine does: ${what}`, () => {
    const [mine, theirs] = [clone(value), structuredClone(value)];
    assert.deepEqual(mine, theirs);
    assert.deepEqual(Reflect.ownKeys(mine as object), Reflect.ownKeys(theirs as object));
    assert.notEqual(mine, value);
  });
}

Deno.test("a cloned date is an agent's date", () => {
  const { date } = clone({ date: new Virtual(5) });
  assert.deepEqual([date instanceof Virtual, date.getTime(), date.constructor === Virtual, date.getHours()], [true, 5, true, 0]);
});

Deno.test("cycles and shared parts stay what they are, through members, maps, sets, causes and buffers", () => {
  const error: Error = new Error("e");
  const map = new Map<unknown, unknown>();
  const all = { map, set: new Set<unknown>([map]), error, views: [bytes, new DataView(bytes.buffer)] as const };
  map.set(all, map);
  error.cause = all;
  const copy = clone(all);
  assert.deepEqual([copy.map.get(copy) === copy.map, copy.set.has(copy.map), copy.error.cause === copy], [true, true, true]);
  assert.deepEqual([copy.views[0].buffer === copy.views[1].buffer, copy.views[0].buffer === bytes.buffer], [true, false]);
});

Deno.test("an error keeps its stack text, not its class", () => {
  class Custom extends RangeError {}
  const error = new Custom("m");
  const copy = clone(error);
  assert.deepEqual([copy.stack, copy.constructor, copy.message], [error.stack, RangeError, "m"]);
});

Deno.test("a resizable buffer stays resizable", () => {
  const copy = clone(new ArrayBuffer(4, { maxByteLength: 16 }));
  assert.deepEqual([copy.byteLength, copy.maxByteLength, copy.resizable], [4, 16, true]);
});

Deno.test("getters run in the order of the engine", () => {
  const order = (how: typeof structuredClone): string => {
    let seen = "";
    const one = (name: string, value: unknown) => ({
      get [name]() {
        seen += name;
        return value;
      },
    });
    how([one("a", one("b", 1)), new Map([[one("c", one("d", 1)), one("e", 1)]]), one("f", 1)]);
    return seen;
  };
  assert.deepEqual([order(clone), order(structuredClone)], ["abcdef", "abcdef"]);
});

Deno.test("depth of data does not use up the stack", () => {
  let deep: unknown[] = [];
  for (let i = 0; i < 200_000; i++) deep = [deep];
  assert.equal(clone(deep).length, 1);
});

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ["a function", { f: () => 1 }, "a function"],
  ["a symbol", [Symbol("s")], "a symbol"],
  ["a generator", (function* () {})(), "an object with a state of its own, such as an iterator, a task or a URL"],
  ["a task", [new Task(FIBER, 0)], "an object with a state of its own, such as an iterator, a task or a URL"],
  ["a WeakMap", new WeakMap(), "an object with a state of its own, such as an iterator, a task or a URL"],
  ["a URL", new URL("http://a/"), "an object with a state of its own, such as an iterator, a task or a URL"],
];

for (const [what, value, named] of REFUSED) {
  Deno.test(`refuses ${what} with a message that holds no source text`, () => {
    assert.throws(() => clone(value), (error: DOMException) => {
      assert.deepEqual([error.name, error.code, error.message], [
        "DataCloneError",
        25,
        `Cannot clone ${named}: structuredClone copies plain data`,
      ]);
      return true;
    });
  });
}

Deno.test("transfer is refused, an empty list of it is not", () => {
  const buffer = new ArrayBuffer(8);
  assert.throws(() => clone(buffer, { transfer: [buffer] }), {
    name: "TypeError",
    message: "Cannot transfer in an agent: structuredClone copies; leave the option transfer out",
  });
  assert.equal(buffer.detached, false);
  assert.equal(clone(buffer, { transfer: [] }).byteLength, 8);
});
