/**
 * What happens at the bound of the heap to each built-in that allocates much in one call: a line of code, and the fault's text.
 * The gauge is the real one, so an unguarded line ends the process of this suite.
 */
import assert from "node:assert/strict";
import { heapGauge } from "../boot/heap.ts";
import type { Value } from "../syscalls/value.ts";
import type { Image } from "./contract.ts";
import { lineOf } from "./differential.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { HEAP_BYTES_MAX } from "./heap.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { createRunner, type RunnerOptions } from "./runner.ts";
import { RUNNING } from "./running.ts";
import { Files } from "./testing.ts";

await freezeIntrinsics(); // as the explorer does before it links a program

/** Room that the lines below are given which end in a full heap. */
const ROOM_BYTES = 2 ** 25;
/** How far over its bound the heap may come: garbage that was not worth a collection, and what one line makes. */
const OVER_BYTES = 2 ** 27;

function needs(what: string, bytes: number): string {
  return `Cannot go on: ${what} needs up to ${bytes} bytes, the bound of the heap is 536870912 bytes`;
}

/** One call that asks for more than the bound. */
const AT_ONCE: readonly (readonly [line: string, what: string, bytes: number])[] = [
  ["new Uint8Array(2 ** 33)", "Uint8Array", 2 ** 33],
  ["new Float64Array(2 ** 27)", "Float64Array", 2 ** 30],
  ["new Uint8Array('8589934592' as any)", "Uint8Array", 2 ** 33],
  ["new Uint16Array({ length: 2 ** 30 })", "Uint16Array", 2 ** 31],
  ["new Float64Array(new Uint8Array(2 ** 27))", "Float64Array", 2 ** 30],
  ["new Uint8Array(sparse)", "Uint8Array", 2 ** 32 - 1],
  ["Uint8Array.from({ length: 2 ** 30 })", "Uint8Array", 2 ** 30],
  ["new ([].constructor as any)(3).fill.call({ length: 2 ** 31 }, 0)", "fill", 2 ** 34],
  ["new ArrayBuffer(2 ** 40)", "ArrayBuffer", 2 ** 40],
  ["new (new Uint8Array(1).buffer.constructor as any)(2 ** 40)", "ArrayBuffer", 2 ** 40],
  ["new (class extends ArrayBuffer {})(2 ** 40)", "ArrayBuffer", 2 ** 40],
  ["new (ArrayBuffer as any)(0, { maxByteLength: 2 ** 30 })", "ArrayBuffer", 2 ** 30],
  ["(new ArrayBuffer(8) as any).transfer(2 ** 30)", "transfer", 2 ** 30 - 8],
  ["(new ArrayBuffer(8) as any).transferToFixedLength(2 ** 30)", "transferToFixedLength", 2 ** 30 - 8],
  ["Array(2 ** 32 - 1).fill(0)", "fill", 8 * (2 ** 32 - 1)],
  ["Array.from({ length: 1e9 })", "Array.from", 8e9],
  ["Array.from(sparse)", "Array.from", 8 * (2 ** 32 - 1)],
  ["new Set(sparse)", "Set", 40 * (2 ** 32 - 1)],
  ["new Map(sparse)", "Map", 40 * (2 ** 32 - 1)],
  ["sparse.slice()", "slice", 8 * (2 ** 32 - 1)],
  ["sparse.toSorted()", "toSorted", 8 * (2 ** 32 - 1)],
  ["sparse.toReversed()", "toReversed", 8 * (2 ** 32 - 1)],
  ["sparse.toSpliced(0, 1)", "toSpliced", 8 * (2 ** 32 - 1)],
  ["sparse.with(0, 1)", "with", 8 * (2 ** 32 - 1)],
  ["Array.prototype.toSorted.call({ length: 2 ** 28 })", "toSorted", 2 ** 31],
  ["sparse.map((x: any) => x)", "map", 8 * (2 ** 32 - 1)],
  ["sparse.splice(0)", "splice", 8 * (2 ** 32 - 1)],
  ["Array(1000).fill(Array(1e6).fill(0)).flat()", "flat", 8 * 135e6],
  ["Array(2 ** 26).concat(Array(2 ** 26))", "concat", 2 ** 30],
  ["'x'.repeat(2 ** 29)", "repeat", 2 ** 30],
  ["'x'.padStart(2 ** 29)", "padStart", 2 ** 30],
  ["'x'.padEnd(2 ** 29, 'ab')", "padEnd", 2 ** 30],
  ["Array(1000).join('x'.repeat(2 ** 20))", "join", 999 * 2 ** 21],
  ["long.split('')", "split", 2 ** 30],
  ["long.match(/./g)", "match", 2 ** 30],
  ["long.replace(/a/g, 'bb')", "replace", 2 ** 30],
  ["long.replaceAll('a', '$&$&')", "replaceAll", 2 ** 30],
  ["long.normalize('NFKD')", "normalize", 2 ** 30],
  ["JSON.parse(long)", "parse", 2 ** 30],
  ["JSON.stringify(new Uint8Array(2 ** 27))", "stringify", 40 * 2 ** 27],
  ["JSON.stringify({ a: new Uint8Array(2 ** 27) })", "JSON.stringify", 40 * 2 ** 27],
  ["Object.keys(new Uint8Array(2 ** 27))", "keys", 40 * 2 ** 27],
  ["Object.entries(long)", "entries", 40 * 2 ** 27],
  ["Reflect.ownKeys(new Uint8Array(2 ** 27))", "ownKeys", 40 * 2 ** 27],
  ["Object.assign({}, new Uint8Array(2 ** 27))", "assign", 40 * 2 ** 27],
  ["BigInt.asUintN(2 ** 33, -1n)", "asUintN", 2 ** 30],
];

/** Lines that are looped: what they make is kept, a little at a time and without an end. */
const BIT_BY_BIT: readonly string[] = [
  "new Uint8Array(1_000_000)",
  "new ArrayBuffer(2 ** 20)",
  "new Array(2 ** 20)",
  "Array(2 ** 20)",
  "Array.from({ length: 2 ** 18 })",
  "new Set(numbers)",
  "new Map(numbers.map((n) => [n, n]))",
  "new Set(new Set(numbers))",
  "numbers.slice()",
  "numbers.concat([1])",
  "numbers.toSorted()",
  "numbers.map((x) => x)",
  "[numbers, numbers].flat()",
  "text.toUpperCase() + numbers.length",
  "text.split('b')",
  "text.split('')",
  "text.match(/../g)",
  "text.replace(/ab/g, 'cde')",
  "JSON.stringify(numbers)",
  "JSON.parse('[' + '{},'.repeat(2 ** 18) + '1]')",
  "numbers.join()",
  "Object.entries(numbers)",
  "Object.assign({}, numbers)",
  "structuredClone(numbers)",
  "structuredClone(new Uint8Array(2 ** 20))",
  "new Uint8Array(2 ** 20).slice()",
  "new TextEncoder().encode(text)",
  "encodeURIComponent(text + kept.length)",
  "btoa(text + kept.length)",
  "numbers.values().toArray()",
  "BigInt.asUintN(2 ** 24, -1n)",
];

const SETUP = `const sparse: any[] = []; sparse.length = 2 ** 32 - 1; const kept: unknown[] = [];
  const numbers = Array.from({ length: 2 ** 16 }, (_, i) => i); const text = "ab".repeat(2 ** 18);`;

async function load(line: string): Promise<Image> {
  using files = new Files({
    "a.ts": `import { agent } from "orrery";\nexport default agent("main", async (sys: any, log: any) => {\n  ${line}\n});\n`,
  });
  return await files.load("a.ts");
}

interface Ran {
  readonly lines: readonly string[];
  readonly message: string | null;
}

function run(image: Image, options: RunnerOptions = {}): Ran {
  const lines: string[] = [];
  const log = (...items: unknown[]): void => void lines.push(lineOf(items));
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image], options);
  runner.attach(kernel);
  do runner.turn(PID); while (kernel.step());
  assert.equal(RUNNING.engine, null);
  return { lines, message: (kernel.end!.args as { readonly error?: { readonly message: string } }).error?.message ?? null };
}

for (const [line, what, bytes] of AT_ONCE) {
  Deno.test(`${line} is stopped before it allocates, whether the heap is watched or not`, async () => {
    const image = await load(
      `${SETUP} const long = "a".repeat(2 ** 27); try { kept.push(${line}); } catch { log("caught"); } finally { log("after"); }`,
    );
    for (const heapUsed of [undefined, heapGauge(HEAP_BYTES_MAX)]) {
      assert.deepEqual(run(image, { heapUsed }), { lines: [], message: needs(what, bytes) });
    }
  });
}

for (const line of BIT_BY_BIT) {
  Deno.test(`${line}, kept for ever, ends in a full heap`, async () => {
    const image = await load(`${SETUP} for (let i = 0; i < 20_000; i++); try { for (;;) kept.push(${line}); } catch { log("caught"); }`);
    const heapBytesMax = heapGauge(0)() + ROOM_BYTES;
    const message = `Cannot go on: the heap holds more than its bound of ${heapBytesMax} bytes`;
    let most = 0;
    const gauge = heapGauge(heapBytesMax);
    const heapUsed = (more?: number): number => {
      const used = gauge(more);
      most = Math.max(most, used);
      return used;
    };
    assert.deepEqual(run(image, { heapUsed, heapBytesMax }), { lines: [], message });
    assert.ok(most < heapBytesMax + OVER_BYTES, `stopped at ${most} bytes of ${heapBytesMax}`);
  });
}

Deno.test("a thousand buffers of 100 MB end in a full heap, before the sixth", async () => {
  const image = await load(
    "let made = 0; const all: unknown[] = []; for (; made < 1000; made++) { log(made); all.push(new Uint8Array(100e6)); }",
  );
  const { lines, message } = run(image, { heapUsed: heapGauge(HEAP_BYTES_MAX) });
  assert.equal(message, "Cannot go on: the heap holds more than its bound of 536870912 bytes");
  assert.ok(lines.length >= 3 && lines.length <= 6, lines.join());
});

Deno.test("garbage is not held: a program that makes 6 GB of buffers and keeps none goes on", async () => {
  const image = await load("for (let i = 0; i < 60; i++) new Uint8Array(100e6); log('done');");
  assert.deepEqual(run(image, { heapUsed: heapGauge(HEAP_BYTES_MAX) }), { lines: ["done"], message: null });
});

Deno.test("a buffer that the machine has no memory for stops the program, whatever it catches", async () => {
  const failure = new RangeError("Array buffer allocation failed");
  const image = await load("try { log(0); } catch { log('caught'); }");
  const log = (): never => {
    throw failure;
  };
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  do runner.turn(PID); while (kernel.step());
  assert.deepEqual(kernel.end!.args, {
    fault: true,
    error: { name: "Fault", message: "Cannot go on: the machine has no memory for another buffer", place: "a.ts:1:1" },
  });
});

Deno.test("code of the host is never taken for a program", () => {
  assert.equal("x".repeat(2 ** 28).length, 2 ** 28);
  assert.throws(() => "x".repeat(2 ** 30), { name: "RangeError", message: "Invalid string length" });
});
