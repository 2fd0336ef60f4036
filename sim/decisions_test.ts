import assert from "node:assert/strict";
import { answersOf, answersOfPacked, DecisionLog, packDecisions } from "./decisions.ts";
import { Prng } from "./prng.ts";

function logOf(pairs: readonly (readonly [number, number])[]): DecisionLog {
  const log = new DecisionLog();
  for (const [index, count] of pairs) log.push(index, count);
  return log;
}

Deno.test("decisions pack into the mixed-radix number of their counts", () => {
  // 1 + 2·(2 + 3·(0 + 4·3)) = 1 + 2·(2 + 36) = 77
  assert.equal(packDecisions(logOf([[1, 2], [2, 3], [0, 4], [3, 5]])), 77n);
});

Deno.test("trailing zeros add nothing to the packed number", () => {
  assert.equal(packDecisions(logOf([[1, 2], [0, 7], [0, 9]])), 1n);
  assert.equal(packDecisions(logOf([])), 0n);
});

Deno.test("a thousand random decisions come back from the packed number one by one", () => {
  const prng = new Prng();
  prng.seed(7);
  const log = new DecisionLog();
  for (let i = 0; i < 1000; i++) {
    const count = 2 + prng.below(30);
    log.push(prng.below(count), count);
  }
  const answers = answersOfPacked(packDecisions(log));
  for (let i = 0; i < 1000; i++) assert.equal(answers.next(log.counts[i]!), log.indices[i]);
  assert.equal(answers.next(5), 0);
});

Deno.test("answers from a log replace an index out of range and everything after the end by 0", () => {
  const answers = answersOf(logOf([[3, 4], [1, 2]]));
  assert.equal(answers.next(2), 0);
  assert.equal(answers.next(2), 1);
  assert.equal(answers.next(2), 0);
});

Deno.test("a copy of a log keeps its decisions while the original is reused", () => {
  const log = logOf([[1, 2], [2, 3]]);
  const copy = log.copy();
  log.clear();
  log.push(0, 9);
  assert.deepEqual([...copy.indices.subarray(0, copy.count)], [1, 2]);
  assert.deepEqual([...copy.counts.subarray(0, copy.count)], [2, 3]);
});

Deno.test("a log grows beyond its first size without losing decisions", () => {
  const log = new DecisionLog();
  for (let i = 0; i < 5000; i++) log.push(i % 7, 8);
  assert.equal(log.count, 5000);
  assert.equal(log.indices[4999], 4999 % 7);
  assert.equal(log.indices[255], 255 % 7);
});
