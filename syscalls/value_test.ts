/** Values: what may cross the border, freezing, handles. */
import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import { copyOf, freezeOwn, Handle, handleOf, handlesIn, mapHandles, seal, type Value, VALUE_SIZE_MAX } from "./value.ts";

const refusal = (value: unknown) => {
  const seen = seal(value);
  return seen.ok ? "ok" : `${seen.errno} ${seen.message}`;
};

/** What `seal()` gives for a Value. */
function sealed<T>(value: T): T {
  const seen = seal(value);
  if (!seen.ok) throw new TypeError(seen.message);
  return seen.value as T; // a copy
}

Deno.test("seal() gives a frozen copy, and tells size and handles", () => {
  const value = { list: [1, { deep: "ab" }], handle: new Handle(3) };
  const seen = seal(value);
  // record 8, "list" 4 + array 8 + number 8 + record 8 + "deep" 4 + string 8 + 2, "handle" 6 + 8
  deepEqual(seen, { ok: true, value, size: 64, handles: true });
  const copy = sealed(value);
  equal(copy === value || copy.list === value.list || copy.list[1] === value.list[1], false);
  throws(() => copy.list.push(2), TypeError);
  throws(() => (copy.list[1] as { deep: string }).deep = "c", TypeError);
  value.list.push(2);
  (value.list[1] as { deep: string }).deep = "c";
  deepEqual(copy, { list: [1, { deep: "ab" }], handle: new Handle(3) });
});

Deno.test("seal() gives a tree: what the value shares, the copy has twice; a frozen value is copied too", () => {
  const part = Object.freeze({ n: 1 });
  const copy = sealed(Object.freeze({ a: part, list: Object.freeze([part, part]) }));
  equal(new Set([part, copy.a, ...copy.list]).size, 4);
  deepEqual(copy, { a: { n: 1 }, list: [{ n: 1 }, { n: 1 }] });
});

Deno.test("seal() keeps keys in their order, and a member named as the prototype is a member", () => {
  const copy = sealed(JSON.parse('{"b":1,"__proto__":{"x":1},"a":2}'));
  deepEqual(Object.keys(copy), ["b", "__proto__", "a"]);
  deepEqual(Object.getOwnPropertyDescriptor(copy, "__proto__"), {
    value: { x: 1 },
    enumerable: true,
    writable: false,
    configurable: false,
  });
  equal(Object.getPrototypeOf(copy), Object.prototype);
});

Deno.test("seal() takes what a proxy tells once: what it tells later is in no message", () => {
  const told: unknown[] = [1, () => {}];
  const getOwnPropertyDescriptor = () => ({ value: told.shift(), enumerable: true, writable: true, configurable: true });
  const proxy = new Proxy({}, { ownKeys: () => ["a"], getOwnPropertyDescriptor, get: () => () => {} });
  deepEqual(sealed(proxy), { a: 1 });
});

Deno.test("seal() counts undefined at the top as null", () => {
  deepEqual(seal(undefined), { ok: true, value: null, size: 8, handles: false });
});

Deno.test("seal() refuses what is no Value, with the path", () => {
  equal(refusal({ a: [1, { b: undefined }] }), "EINVAL Cannot pass value.a[1].b: undefined is not a Value");
  equal(refusal({ f: () => 1 }), "EINVAL Cannot pass value.f: function is not a Value");
  equal(refusal(10n), "EINVAL Cannot pass value: bigint is not a Value");
  equal(refusal([Symbol("s")]), "EINVAL Cannot pass value[0]: symbol is not a Value");
  equal(refusal({ when: new Map() }), "EINVAL Cannot pass value.when: an object of class Map is not a Value");
  equal(refusal(new (class Foo {})()), "EINVAL Cannot pass value: an object of class Foo is not a Value");
  equal(refusal("a\ud800"), "EINVAL Cannot pass value: the string has a lone surrogate");
  equal(refusal({ "\udc00": 1 }), "EINVAL Cannot pass value: a key has a lone surrogate");
  equal(refusal({ [Symbol("s")]: 1 }), "EINVAL Cannot pass value: it has a symbol key");
  equal(
    refusal({
      get a() {
        return 1;
      },
    }),
    "EINVAL Cannot pass value.a: a hidden or accessor property is not a Value",
  );
  equal(refusal(Object.defineProperty({}, "h", { value: 1 })), "EINVAL Cannot pass value.h: a hidden or accessor property is not a Value");
  // deno-lint-ignore no-sparse-arrays
  equal(refusal([1, , 2]), "EINVAL Cannot pass value: the array has holes or further properties");
  equal(refusal(Object.assign([1], { extra: 1 })), "EINVAL Cannot pass value: the array has holes or further properties");
  equal(refusal(new (class Stack extends Array {})()), "EINVAL Cannot pass value: an array of a class of its own is not a Value");
});

Deno.test("seal() bounds size and depth, also of cycles", () => {
  equal(refusal("x".repeat(VALUE_SIZE_MAX)), `E2BIG Cannot pass value: larger than ${VALUE_SIZE_MAX} units (8 per node, 1 per character)`);
  equal(refusal({ big: new Array(VALUE_SIZE_MAX).fill(0) }).startsWith("E2BIG Cannot pass value.big: larger than"), true);
  const cycle: Record<string, unknown> = {};
  cycle["me"] = cycle;
  equal(refusal(cycle).endsWith("it nests deeper than 64 levels"), true);
  let deep: unknown = 1;
  for (let i = 0; i < 64; i++) deep = [deep];
  equal(refusal(deep), "ok");
  equal(refusal([deep]).startsWith("E2BIG"), true);
});

Deno.test("a null-prototype record is a Value, and arrives as a plain record", () => {
  equal(Object.getPrototypeOf(sealed(Object.assign(Object.create(null), { a: 1 }))), Object.prototype);
});

Deno.test("handlesIn() lists handles in the order of the walk; mapHandles() swaps them in a frozen copy", () => {
  const [a, b] = [new Handle(1), new Handle(2)];
  const plain = Object.freeze({ x: 1 });
  const value: Value = { first: a, list: [b, plain], ["__proto__"]: a };
  deepEqual(handlesIn(value).map((one) => one.ordinal), [1, 2, 1]);
  deepEqual(handlesIn("text"), []);
  const mapped = mapHandles(value, (one) => new Handle(one.ordinal + 10)) as { first: Handle; list: Value[] };
  deepEqual([mapped.first.ordinal, (mapped.list[0] as Handle).ordinal, mapped.list[1]], [11, 12, { x: 1 }]);
  equal(Object.isFrozen(mapped) && Object.isFrozen(mapped.list) && Object.isFrozen(mapped.list[1]), true);
  equal(mapped.list[1] === plain, false);
  deepEqual(Object.getOwnPropertyDescriptor(mapped, "__proto__")?.value, new Handle(11));
});

Deno.test("copyOf() gives a frozen tree of its own; freezeOwn() freezes to the last leaf", () => {
  const part = { n: 1 };
  const value: Value = { list: [part, part], handle: handleOf(3), text: "a" };
  const copy = copyOf(value) as { readonly list: readonly unknown[]; readonly handle: Handle };
  deepEqual(copy, value);
  equal(new Set([part, ...copy.list]).size, 3);
  equal([copy, copy.list, ...copy.list].every(Object.isFrozen), true);
  equal(copy.handle, handleOf(3));
  equal(copyOf("a"), "a");
  freezeOwn(value);
  equal([value, (value as { list: unknown }).list, part].every(Object.isFrozen), true);
});
