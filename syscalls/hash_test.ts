/** Canonical hashes. */
import { deepStrictEqual as deepEqual, match, notStrictEqual as notEqual, strictEqual as equal } from "node:assert/strict";
import { hash32, Hasher, hashRequest, hashValue } from "./hash.ts";
import { Handle, type Value } from "./value.ts";

const CLOSE: Value[] = [
  null,
  false,
  true,
  0,
  1,
  -1,
  0.5,
  2 ** 31,
  2 ** 32,
  NaN,
  Infinity,
  "",
  "0",
  "a",
  "b",
  "ab",
  "ba",
  "a\0",
  [],
  [0],
  [[]],
  [0, 0],
  {},
  { a: null },
  { a: 0 },
  { b: 0 },
  { a: 0, b: 0 },
  { a: { b: 0 } },
  { ab: 0 },
  new Handle(0),
  new Handle(1),
];

Deno.test("equal values have equal hashes whatever the key order, the NaN or the sign of zero", () => {
  equal(hashValue({ a: 1, b: { c: 2, d: 3 } }), hashValue({ b: { d: 3, c: 2 }, a: 1 }));
  equal(hashValue(-0), hashValue(0));
  const words = new Uint32Array([1, 0x7ff80000]);
  equal(hashValue(new Float64Array(words.buffer)[0]!), hashValue(NaN));
});

Deno.test("close values differ", () => {
  const hashes = CLOSE.map(hashValue);
  equal(new Set(hashes).size, CLOSE.length);
  for (const hash of hashes) equal(Number.isSafeInteger(hash) && hash >= 0, true);
});

Deno.test("swapping values between two keys changes the hash", () => {
  notEqual(hashValue({ a: 1, b: 2 }), hashValue({ a: 2, b: 1 }));
  notEqual(hashValue([{ a: 1 }, { b: 2 }]), hashValue([{ b: 2 }, { a: 1 }]));
});

Deno.test("200,000 small records do not collide", () => {
  const seen = new Set<number>();
  for (let i = 0; i < 100_000; i++) for (const key of ["a", "b"]) seen.add(hashValue({ [key]: i, k: i % 7 }));
  equal(seen.size, 200_000);
});

Deno.test("hashRequest() tells calls with equal arguments apart", () => {
  notEqual(hashRequest(17, { to: 1 }), hashRequest(18, { to: 1 }));
});

Deno.test("hash32() tells apart and holds equal what hashValue() does", () => {
  equal(hash32({ a: 1, b: { c: 2, d: 3 } }), hash32({ b: { d: 3, c: 2 }, a: 1 }));
  equal(hash32([-0, NaN]), hash32([0, NaN]));
  const hashes = CLOSE.map(hash32);
  equal(new Set(hashes).size, CLOSE.length);
  for (const hash of hashes) equal(hash | 0, hash);
  notEqual(hash32({ a: 1, b: 2 }), hash32({ a: 2, b: 1 }));
  notEqual(hash32([1, 2]), hash32([2, 1]));
  const seen = new Set<number>();
  for (let i = 0; i < 10_000; i++) for (const value of [i, i + 0.5, `${i}`, { i }, [i]]) seen.add(hash32(value));
  equal(seen.size > 49_990, true, `${50_000 - seen.size} of 50,000 collide`);
});

Deno.test("hashes of fixed values are fixed numbers: recordings carry them", () => {
  const values: Value[] = [
    null,
    true,
    0,
    -1,
    1.5,
    NaN,
    "",
    "text",
    "x".repeat(300),
    [],
    [0],
    [[]],
    {},
    { a: [1, { b: null }] },
    new Handle(3),
  ];
  deepEqual(values.map(hash32), [
    ...[1364076727, -2047822809, -1832243442, 996586154, 754950635, -871541811, 1558924552, 356239907, -1809617075, 415870660],
    ...[-901755035, -2044682547, 1228498187, 1690521962, -1101643612],
  ]);
  deepEqual(values.map(hashValue), [
    ...[51875808880920, 7179174031515293, 3864688104257755, 5806892438492927, 5568968955951413, 7108432254039718, 5182916224307833],
    ...[6692936843139331, 8789572713916407, 2675518318242307, 2389137017070956, 5326220638349958, 2967714848572018, 7432982171530605],
    5677382692062880,
  ]);
  equal(hashRequest(17, { to: new Handle(1), message: "m" }), 2106639415);
});

Deno.test("hash32() of a long text does not depend on which texts were met before, and sees each of its characters", () => {
  const text = "abcdefghij".repeat(40);
  const before = hash32(text);
  const seen = new Set([before]);
  for (let i = 0; i < text.length; i++) seen.add(hash32(`${text.slice(0, i)}Z${text.slice(i + 1)}`));
  equal(seen.size, text.length + 1);
  equal(hash32(text), before);
  for (let length = 0; length < 12; length++) seen.add(hash32(text.slice(0, length)));
  equal(seen.size, text.length + 13);
});

Deno.test("hash32() of a key does not depend on which keys were met before", () => {
  const before = hash32({ late: 1 });
  for (let i = 0; i < 5_000; i++) hash32({ [`key${i}`]: 1 });
  equal(hash32({ late: 1 }), before);
});

Deno.test("hex() is 16 digits and the stream may go on", () => {
  const hasher = new Hasher();
  const first = hasher.hex();
  match(first, /^[0-9a-f]{16}$/);
  hasher.word(1);
  notEqual(hasher.hex(), first);
  hasher.reset();
  equal(hasher.hex(), first);
});
