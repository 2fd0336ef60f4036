/** Guarded built-ins do what the language's own do: each line is run by an agent, and its value is the one that V8 gives outside. */
import assert from "node:assert/strict";
import type { Value } from "../syscalls/value.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { createRunner } from "./runner.ts";
import { Files } from "./testing.ts";

/** Expressions; errors count as their name and message. */
const LINES: readonly string[] = [
  "[[].constructor === Array, [] instanceof Array, Array.isArray([]), Array.name, Array.length, Object.getPrototypeOf(Array) === Function.prototype]",
  "[Array(3).length, new Array(3).length, Array(1, 2), Array('3'), new Array(0).length]",
  "new Array(-1)",
  "new Array(1.5)",
  "(() => { class Stack extends Array { top() { return this.at(-1); } } const s = new Stack(1, 2, 3); return [s.top(), s.map((x) => x + 1).top(), s.constructor === Stack, s.slice(1).constructor === Stack, Stack.from([7]).top(), Stack.of(8).top(), Array.isArray(s)]; })()",
  "[Array.from({ length: 2, 0: 'a' }), Array.from('ab'), Array.from(new Set([1, 2]), (x) => x * 2), Array.from({ length: '2' }, (_, i) => i), Array.from([1], function () { return this; }, 5).length]",
  "Array.from(null)",
  "Array.from([1], 5)",
  "[Array.from(5), Array.from((a, b) => a), Array.from.call(Object, { length: 1, 0: 9 })[0]]",
  "[new Uint8Array(2).constructor === Uint8Array, Uint8Array.BYTES_PER_ELEMENT, new Uint8Array([1, 300]), new Uint8Array({ length: 2, 1: 7 }), new Uint8Array(new Set([3])), new Float64Array('2').length]",
  "[Object.getPrototypeOf(Uint8Array).name, new Uint8Array(4).subarray(1).constructor === Uint8Array, new Uint8Array([1, 2]).map((x) => x * 2), Uint8Array.from([1, 2], (x) => x + 1), Uint8Array.of(4)]",
  "new Uint8Array(-1)",
  "new Uint8Array(1n)",
  "new Uint8Array(Symbol('s'))",
  "Uint8Array(3)",
  "ArrayBuffer(3)",
  "[new ArrayBuffer(8, { maxByteLength: 16 }).resizable, new ArrayBuffer(undefined).byteLength, new ArrayBuffer('4').byteLength, new ArrayBuffer(3.7).byteLength, ArrayBuffer.isView(new DataView(new ArrayBuffer(1)))]",
  "new ArrayBuffer(8, { maxByteLength: 4 })",
  "new ArrayBuffer(-1)",
  "(() => { const b = new ArrayBuffer(2, { maxByteLength: 4 }); b.resize(3); return [b.byteLength, b.transfer().byteLength, b.detached]; })()",
  "[new Map([[1, 2]]).get(1), new Set([1, 1]).size, new Map().constructor === Map, new Set() instanceof Set, Map.groupBy([1, 2], (x) => x % 2).size, Map.name]",
  "Map()",
  "new Map([1])",
  "(() => { class Bag extends Set { constructor(items) { super(items); } } return [new Bag([1]).size, new Bag() instanceof Set]; })()",
  "['ab'.repeat(2), 'ab'.repeat('2'), ''.repeat(2 ** 28), 'x'.padStart(3), 'x'.padEnd(3, 'ab'), 'abc'.padStart(2), String.prototype.repeat.call(12, 2)]",
  "'x'.repeat(-1)",
  "'x'.repeat(Infinity)",
  "String.prototype.repeat.call(null, 1)",
  "String.prototype.repeat.call(Symbol('s'), 1)",
  "[[1, [2, [3]]].flat(), [1, [2, [3]]].flat(Infinity), [[1]].flat(0), [1, , 3].flat(), Array.prototype.flat.call({ length: 2, 0: [1], 1: 2 })]",
  "[[1, 2, 3].slice(1), [1, 2, 3].slice(-2, -1), [1].concat([2], 3), [3, 1].toSorted(), [1, 2].toReversed(), [1, 2].with(0, 5), [1, 2, 3].toSpliced(1, 1), [1, 2].fill(0)]",
  "[Array.prototype.fill.call({ length: 2 }, 7), Array.prototype.slice.call({ length: 2, 0: 'a', 1: 'b' }), Array.prototype.toSorted.call({ length: 2, 0: 2, 1: 1 })]",
  "[[1, 2].values().toArray(), JSON.stringify(new Uint8Array(2)), JSON.stringify({ a: [1, { b: 2 }] }, null, 1), JSON.parse('[1]', (k, v) => v), btoa('a'), atob('YQ=='), encodeURIComponent('ä')]",
  "[Object.keys({ a: 1 }), Object.entries([5]), Object.assign({}, 'ab', null, [7]), Object.fromEntries([['a', 1]]), Reflect.ownKeys([1]), Object.create({}, { x: { value: 1 } }).x]",
  "[BigInt.asUintN(8, -1n), BigInt.asIntN(8, 255n), 'a-b'.split('-'), 'aab'.replace('a', 'b'), 'aab'.replaceAll('a', (m) => m + m), 'ab'.match(/./g), String.raw`a\\n${1}`]",
  "new ([].slice)()",
  "new (''.repeat)()",
  "[[].slice.name, [].slice.length, 'x'.repeat.length, JSON.stringify.length, Array.from.length, Array.of.length, btoa.name, Object.hasOwn([].slice, 'prototype')]",
  "atob('*')",
  "[new Set([1]).union(new Set([2])).size, new TextEncoder().encode('ä').length, new TextDecoder().decode(new Uint8Array([97])), new Uint8Array([1]).toHex(), Uint8Array.fromHex('0a')[0]]",
];

/** Gives the value of `LINE` as text; classes by name, errors by name and message. */
const SHOWN = `const show = (value) => typeof value === "bigint" ? value + "n" : typeof value === "function" ? "function " + value.name
  : Array.isArray(value) ? "[" + value.map(show) + "]" : typeof value === "object" && value !== null
    ? (value.constructor?.name ?? "null") + " " + JSON.stringify(value) : String(value);
  const shown = (run) => { try { return show(run()); } catch (e) { return e.name + ": " + e.message; } };`;

async function guarded(): Promise<string[]> {
  using files = new Files({
    "a.js": `import { agent } from "orrery";\n${SHOWN}\nexport default agent("main", async (sys, log) => {\n${
      LINES.map((line) => `log(shown(() => (${line})));`).join("\n")
    }\n});\n`,
  });
  await freezeIntrinsics();
  const lines: string[] = [];
  const image = await files.load("a.js");
  const kernel = new FakeKernel({ image: image.id, name: "main", args: ((line: string) => void lines.push(line)) as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  do runner.turn(PID); while (kernel.step());
  return lines;
}

Deno.test("guarded built-ins give what the language's own give", async () => {
  const native = LINES.map((line) => new Function(`${SHOWN} return shown(() => (${line}));`)() as string); // before the realm is guarded
  const ours = await guarded();
  assert.equal(ours.length, LINES.length);
  for (const [i, line] of LINES.entries()) assert.equal(ours[i], native[i], line);
});
