/** Medians, percentiles and turns of rivals. */
import assert from "node:assert/strict";
import { interleave, interleaveMeasured, median, percentile, ratioOf } from "./stats.ts";

Deno.test("the median is the middle sample, or the mean of the two in the middle, and leaves its samples as they are", () => {
  const samples = [9, 1, 5];
  assert.equal(median(samples), 5);
  assert.deepEqual(samples, [9, 1, 5]);
  assert.equal(median([10, 2, 9, 1]), 5.5);
  assert.equal(median([100, 20, 3]), 20); // by value, not by text
  assert.throws(() => median([]), /Cannot take the median of 0 samples/);
});

Deno.test("a percentile is the nearest rank", () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual([0, 0.5, 0.99, 1].map((part) => percentile(samples, part)), [1, 50, 99, 100]);
  assert.equal(percentile([7], 0.99), 7);
  assert.throws(() => percentile([], 0.5), RangeError);
});

Deno.test("a ratio is the median over rounds, so one disturbed round does not show", () => {
  assert.equal(ratioOf([2, 2, 200], [1, 1, 1]), 2);
  assert.equal(ratioOf([4, 40, 8], [2, 20, 4]), 2); // rounds at different speeds of the machine
  assert.throws(() => ratioOf([1], [1, 2]), /1 samples with 2/);
});

Deno.test("rivals take turns in swapped order, warm-ups are run and not counted", () => {
  const order: string[] = [];
  let now = 0;
  const runs = (name: string, takes: number) => () => {
    order.push(name);
    now += takes;
  };
  const times = interleave({ a: runs("a", 3), b: runs("b", 5) }, { rounds: 3, warmups: 1, clock: () => now });
  assert.equal(order.join(""), "ba" + "ab" + "ba" + "ab");
  assert.deepEqual(times, { a: [3, 3, 3], b: [5, 5, 5] });
});

Deno.test("contestants that measure themselves are taken at their word", async () => {
  let count = 0;
  const times = await interleaveMeasured({ a: () => ++count, b: () => Promise.resolve(-1) }, { rounds: 2, warmups: 1 });
  assert.deepEqual(times, { a: [2, 3], b: [-1, -1] });
});
