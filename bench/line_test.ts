/** Figures as JSON and as text, and when one is missed. */
import assert from "node:assert/strict";
import { asJson, asText, digits, holds, type Line } from "./line.ts";

const LINE: Line = {
  bench: "sim",
  case: "c",
  value: 123456.7,
  unit: "x/s",
  rival: "r",
  rivalValue: 20000,
  ratio: 6.17283,
  n: 5,
  checked: "sums",
};

Deno.test("a bound is held at the bound itself and missed beyond it", () => {
  assert.equal(holds(LINE), true);
  assert.deepEqual([6.17283, 6.2].map((least) => holds({ ...LINE, least })), [true, false]);
  assert.deepEqual([6.17283, 6.1].map((most) => holds({ ...LINE, most })), [true, false]);
});

Deno.test("a ratio that is no number is missed, bound or not", () => {
  for (const ratio of [NaN, Infinity]) assert.equal(holds({ ...LINE, ratio }), false);
});

Deno.test("JSON has every member with four digits, and a verdict only where there is a bound", () => {
  assert.deepEqual(JSON.parse(asJson(LINE)), { ...LINE, value: 123500, ratio: 6.173 });
  assert.equal(JSON.parse(asJson({ ...LINE, least: 7 })).ok, false);
  assert.equal(JSON.parse(asJson({ ...LINE, most: 7 })).ok, true);
});

Deno.test("text tells value, rival, ratio, bound and verdict", () => {
  assert.equal(asText(LINE), "c: 123500 x/s, r 20000, ratio 6.173, n 5");
  assert.equal(asText({ ...LINE, least: 7, p50: 1, p99: 2 }), "c: 123500 x/s, r 20000, ratio 6.173 (≥ 7: MISSED), p50 1 p99 2, n 5");
  assert.match(asText({ ...LINE, most: 7 }), /\(≤ 7: held\)/);
});

Deno.test("figures keep four digits", () => {
  assert.deepEqual([0.123456, 99.9999, 1234567].map(digits), [0.1235, 100, 1235000]);
});
