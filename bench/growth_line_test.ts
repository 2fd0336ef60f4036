/** When growth is told: by times that the test makes up. */
import assert from "node:assert/strict";
import { holds } from "./line.ts";
import { type Grown, measureGrowth } from "./growth_line.ts";

const grown = (perOf: (count: number) => number): Grown => ({ name: "work", few: 10, checked: "nothing", perOf });

Deno.test("what costs the same beside 16 times as many is held, also where some rounds are disturbed; n tells the rounds", () => {
  let calls = 0;
  const line = measureGrowth(grown((count) => (++calls % 3 === 0 ? 50 : 1) + count / 1_000), { quick: true });
  assert.deepEqual([line.case, line.n, holds(line)], ["work: 160 against 10", 7, true]);
  assert.equal(line.ratio.toFixed(3), (1.16 / 1.01).toFixed(3));
});

Deno.test("what costs more with each thing that lives long is missed, however often it is looked at", () => {
  const line = measureGrowth(grown((count) => 1 + count / 100), { quick: true });
  assert.deepEqual([line.n, holds(line), line.ratio.toFixed(3)], [28, false, (2.6 / 1.1).toFixed(3)]);
});
