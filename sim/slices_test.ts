import assert from "node:assert/strict";
import type { Failure } from "./failure.ts";
import { type Field, shareEnd, slice, tallyOf, turnEnd } from "./slices.ts";

const FAILURE = { file: "a.ts" } as Failure;

/** A hunt that fails at run `failsAt` (from 1), with a clock that each run moves by 1 ms. */
function fieldOf(failsAt: number): { field: Field; now: () => number } {
  let time = 0;
  const hunt = {
    runs: 0,
    steps: 0,
    cuts: 0,
    next(this: { runs: number; steps: number }): Failure | null {
      this.runs++;
      this.steps += 10;
      time++;
      return this.runs === failsAt ? FAILURE : null;
    },
  };
  return { field: { index: 0, expectsFailure: false, hunt, ms: 0 }, now: () => time };
}

function run(failsAt: number, until: number, runs: number | null) {
  const { field, now } = fieldOf(failsAt);
  const shown: number[] = [];
  const failed: number[] = [];
  const end = slice(field, {
    now,
    until,
    runs,
    failed: (_, tally) => failed.push(tally.runs),
    progress: (tally) => shown.push(tally.runs),
  });
  return { end, tally: tallyOf(field), shown, failed };
}

Deno.test("a slice ends with the failure and reports it with the tally so far", () => {
  assert.deepEqual(run(7, Infinity, null), { end: "failed", tally: { runs: 7, steps: 70, ms: 7, cuts: 0 }, shown: [], failed: [7] });
});

Deno.test("a slice ends when the runs are done, exactly", () => {
  assert.deepEqual(run(1000, Infinity, 45).end, "runs");
  assert.deepEqual(run(1000, Infinity, 45).tally, { runs: 45, steps: 450, ms: 45, cuts: 0 });
});

Deno.test("a slice ends at the first look after its time, and does one run at least", () => {
  assert.equal(run(10_000, 100, null).tally.runs, 100);
  assert.equal(run(10_000, 0, null).tally.runs, 1);
});

Deno.test("progress is shown about every 250 ms", () => {
  assert.deepEqual(run(10_000, 1000, null).shown, [250, 501, 751]);
});

Deno.test("a file's share is an equal part of what is left; without a bound there is no end", () => {
  assert.equal(shareEnd(100, 1100, 4), 300);
  assert.equal(shareEnd(100, 1100, 0), 1100);
  assert.equal(shareEnd(1200, 1100, 3), 1200);
  assert.equal(shareEnd(5, Infinity, 3), Infinity);
  assert.equal(turnEnd(100, 1000), 1000);
  assert.equal(turnEnd(100, Infinity), 2100);
});
