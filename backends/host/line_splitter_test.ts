import { deepStrictEqual as deepEqual, ok, strictEqual as equal, throws } from "node:assert/strict";
import fc from "fast-check";
import type { Value } from "../../syscalls/value.ts";
import { ByteBudget, EXCERPT_BYTES, LineSplitter } from "./line_splitter.ts";

const MAX = 2 * EXCERPT_BYTES;
const encoder = new TextEncoder();

/** What the rules say, over all bytes at once: the plain version. */
function expectedOf(bytes: Uint8Array, lineBytesMax: number): Value[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const all: Value[] = [];
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(10, from);
    const line = bytes.subarray(from, at < 0 ? bytes.length : at);
    if (line.length > lineBytesMax) {
      const [head, tail] = [line.subarray(0, EXCERPT_BYTES), line.subarray(-EXCERPT_BYTES)];
      all.push({ oversize: { size: line.length, head: decoder.decode(head), tail: decoder.decode(tail) } });
    } else if (at < 0) all.push({ partial: decoder.decode(line) });
    else if (line.length > 0) all.push(decoder.decode(line));
    from = at < 0 ? bytes.length : at + 1;
  }
  return all;
}

/** What a splitter gives, in which lines stand by themselves. */
function flat(items: readonly Value[]): Value[] {
  return items.flatMap((item): readonly Value[] => {
    const { lines } = item as { readonly lines?: readonly string[] };
    return lines === undefined ? [item] : lines;
  });
}

/** Splits `bytes` cut into reads of the given sizes; the buffer is reused, as by the line reader. */
function split(bytes: Uint8Array, sizes: readonly number[], budget = new ByteBudget(1e9)): Value[] {
  const splitter = new LineSplitter(MAX, budget);
  const items: Value[] = [];
  const buffer = new Uint8Array(65_536);
  for (let from = 0, i = 0; from < bytes.length; i++) {
    const part = bytes.subarray(from, from + Math.max(1, sizes[i % sizes.length]!));
    buffer.set(part);
    splitter.push(buffer.subarray(0, part.length), items);
    buffer.fill(10);
    from += part.length;
  }
  splitter.end(items);
  return items;
}

Deno.test("what a splitter gives does not depend on how the bytes were cut", () => {
  const byte = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(10, 13, 0x41, 0xc3, 0xa4, 0xff, 0xef, 0xbb, 0xbf) }, fc.nat(255));
  const run = fc.oneof(
    fc.array(byte, { maxLength: 40 }),
    fc.tuple(byte, fc.integer({ min: MAX - 2, max: MAX + 9_000 })).map(([one, count]) => new Array<number>(count).fill(one)),
  );
  const input = fc.array(run, { maxLength: 6 }).map((runs) => Uint8Array.from(runs.flat()));
  fc.assert(
    fc.property(input, fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 4 }), (bytes, sizes) => {
      deepEqual(flat(split(bytes, sizes)), expectedOf(bytes, MAX));
    }),
    { numRuns: 400, seed: 4 },
  );
});

Deno.test("100,000 byte strings: every one is taken, all held bytes are given back", () => {
  const budget = new ByteBudget(1e9);
  let state = 1;
  const next = (below: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0, (state >>> 8) % below);
  for (let i = 0; i < 100_000; i++) {
    const bytes = new Uint8Array(next(64)).map(() => next(4) === 0 ? 10 : next(256));
    deepEqual(flat(split(bytes, [1 + next(64)], budget)), expectedOf(bytes, MAX));
  }
  equal(budget.take(1e9), true);
});

Deno.test("lines of one read are one item, and everything in it is frozen", () => {
  const items: Value[] = [];
  const splitter = new LineSplitter(MAX, new ByteBudget(1e9));
  splitter.push(encoder.encode("a\nb\nc"), items);
  splitter.push(encoder.encode("d\n"), items);
  deepEqual(items, [{ lines: ["a", "b"] }, { lines: ["cd"] }]);
  for (const item of items) ok(Object.isFrozen(item) && Object.isFrozen((item as { lines: Value }).lines));
});

Deno.test("beyond what may be held in all, the line that would grow is given up, and the others stay", () => {
  const budget = new ByteBudget(10_000);
  const [a, b] = [new LineSplitter(MAX, budget), new LineSplitter(MAX, budget)];
  const items: Value[] = [];
  a.push(new Uint8Array(6_000).fill(97), items);
  b.push(new Uint8Array(6_000).fill(98), items);
  b.push(encoder.encode("\nnext\n"), items);
  a.push(encoder.encode("\n"), items);
  deepEqual(items, [{ oversize: { size: 6_000, head: "b".repeat(EXCERPT_BYTES), tail: "b".repeat(EXCERPT_BYTES) } }, { lines: ["next"] }, {
    lines: ["a".repeat(6_000)],
  }]);
  a.push(encoder.encode("rest"), items);
  a.drop();
  equal(budget.take(10_000), true);
});

Deno.test("a bound below the two ends of an oversize line is refused", () => {
  throws(() => new LineSplitter(MAX - 1, new ByteBudget(1)), /^RangeError: Cannot bound lines to 8191 bytes: at least 8192$/);
});
