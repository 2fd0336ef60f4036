import assert from "node:assert/strict";
import { Handle, type Value, VALUE_DEPTH_MAX } from "../value.ts";
import { ByteReader, CodecError } from "./byte_reader.ts";
import { ByteWriter } from "./byte_writer.ts";
import { Shapes } from "./shapes.ts";
import { PLAIN_UTF8 } from "./utf8.ts";
import { type Counts, ValueReader } from "./value_reader.ts";
import { ValueWriter } from "./value_writer.ts";

const FREE: Counts = { node: () => {}, repeats: () => {} };

function encoded(...values: readonly Value[]): Uint8Array {
  const out = new ByteWriter(new Uint8Array(4), PLAIN_UTF8);
  const writer = new ValueWriter(out, new Shapes());
  for (const value of values) assert.ok(writer.write(value, Infinity));
  return out.bytes.slice(0, out.size);
}

function decoded(bytes: Uint8Array, counts: Counts = FREE): Value[] {
  const from = new ByteReader(bytes, PLAIN_UTF8);
  const reader = new ValueReader(counts);
  const values: Value[] = [];
  while (from.at < from.end) values.push(reader.value(from, from.byte()));
  return values;
}

function refusal(bytes: readonly number[]): CodecError {
  try {
    decoded(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof CodecError) return error;
    throw error;
  }
  return assert.fail("the bytes were read");
}

Deno.test("Values survive the codec in the language alone: signs of zero, keys, handles, text of every width", () => {
  const own = Object.fromEntries([["__proto__", 1], ["é", [-0, NaN, -Infinity]]]);
  const values: Value[] = [
    ...[null, true, false, 0, 127, 128, -1, -0, 0.1, 2 ** 53 - 1, 1 - 2 ** 53, 2 ** 53, ""],
    ...["ascii", "é".repeat(40), "日本".repeat(40), "😀".repeat(40), "x".repeat(10_000), "\ufeffa"],
    [new Handle(3), ["x".repeat(40), "y".repeat(40)], [[]], {}],
    [own, own, { a: 1, b: { a: 2 } }, { b: 1, a: 2 }],
  ];
  assert.deepEqual(decoded(encoded(...values)), values);
});

Deno.test("the bytes of a Value are these", () => {
  assert.deepEqual(encoded(null, true, 5, 200, -200), Uint8Array.of(0, 2, 0x85, 3, 0xc8, 1, 4, 0xc8, 1));
  assert.deepEqual(encoded("ab", [1], new Handle(2)), Uint8Array.of(0x42, 97, 98, 7, 1, 0x81, 9, 0x82));
  assert.deepEqual(encoded({ a: 1 }, { a: 2 }), Uint8Array.of(8, 0, 1, 2, 97, 0x81, 0x11, 0x82));
});

Deno.test("a Value beyond the bound of bytes is not written, and defines no shape", () => {
  const out = new ByteWriter(new Uint8Array(64), PLAIN_UTF8);
  const writer = new ValueWriter(out, new Shapes());
  assert.equal(writer.write({ a: "x".repeat(30) }, 20), false);
  assert.equal(out.size, 0);
  assert.equal(writer.write({ a: 1 }, 20), true);
  assert.deepEqual(out.bytes.slice(0, out.size), Uint8Array.of(8, 0, 1, 2, 97, 0x81));
});

Deno.test("bytes that say no Value are refused with the byte and the reason", () => {
  const cases: readonly (readonly [readonly number[], number, string])[] = [
    [[10], 0, "there is no Value with tag 10"],
    [[3], 1, "the bytes end here, and more are needed"],
    [[0x43, 97, 98], 1, "3 bytes are announced, 2 are left"],
    [[0x42, 0xc0, 0x80], 1, "a string is not UTF-8"],
    [[0x11], 1, "shape 1 is used, the chunk has 0"],
    [[6, 0x09, 0, 0xd8], 2, "4 bytes are announced, 2 are left"],
    [[6, 0x05, 0, 0xd8], 1, "a string has a lone surrogate"],
    [[3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], 1, "an integer is over 2^53 − 1"],
    [Array(2 * VALUE_DEPTH_MAX + 4).fill([7, 1]).flat(), 2 * VALUE_DEPTH_MAX, "a Value nests deeper than 64 levels"],
  ];
  for (const [bytes, at, reason] of cases) {
    const error = refusal(bytes);
    assert.deepEqual([error.reason, error.at, error.message], [reason, at, `Cannot decode byte ${at}: ${reason}`]);
  }
});

Deno.test("nodes and repeated keys are counted where they are read", () => {
  const seen: string[] = [];
  const counts: Counts = {
    node: (from) => void seen.push(`node ${from.at}`),
    repeats: (from, length) => void seen.push(`repeats ${length} at ${from.at}`),
  };
  decoded(Uint8Array.of(8, 0, 1, 4, 97, 98, 0x81, 0x11, 0x82), counts);
  assert.deepEqual(seen, ["repeats 2 at 6", "node 6", "repeats 2 at 8", "node 8"]);
});

Deno.test("text that is not well-formed is code units, and refused as a Value", () => {
  const out = new ByteWriter(new Uint8Array(4), PLAIN_UTF8);
  out.string("a\ud800");
  const bytes = out.bytes.slice(0, out.size);
  assert.deepEqual(bytes, Uint8Array.of(9, 97, 0, 0, 0xd8));
  assert.equal(new ByteReader(bytes, PLAIN_UTF8).string(), "a\ud800");
  assert.throws(() => new ByteReader(bytes, PLAIN_UTF8).text(), {
    name: "CodecError",
    message: "Cannot decode byte 0: a string has a lone surrogate",
  });
});

Deno.test("UTF-8 in the language refuses what RFC 3629 refuses, and encodes whole characters only", () => {
  const bad = [[0x80], [0xc1, 0x81], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf8], [0xc3], [0xc3, 0x41], [
    0xf0,
    0x82,
    0x82,
    0xac,
  ]];
  for (const bytes of bad) assert.equal(PLAIN_UTF8.decode(Uint8Array.from(bytes)), null, String(bytes));
  assert.equal(PLAIN_UTF8.decode(Uint8Array.of(0xf0, 0x9f, 0x98, 0x80, 0xef, 0xbb, 0xbf)), "😀\ufeff");
  const into = new Uint8Array(6);
  assert.deepEqual(PLAIN_UTF8.encodeInto("aé😀", into), { read: 2, written: 3 });
  assert.deepEqual(into, Uint8Array.of(97, 0xc3, 0xa9, 0, 0, 0));
  assert.deepEqual(PLAIN_UTF8.encodeInto("\ud800", into), { read: 1, written: 3 });
  assert.deepEqual(into.subarray(0, 3), Uint8Array.of(0xef, 0xbf, 0xbd));
});
