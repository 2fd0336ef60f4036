/** When a run asks whether its agents are stalled. */
import assert from "node:assert/strict";
import { StallWatch } from "./stall_watch.ts";

Deno.test("a run that works is never asked; a quiet one once, until something happened again", () => {
  const watch = new StallWatch();
  const asked = [1, 5, 9, 9, 9, 9, 10, 11, 11, 11].map((ticks) => watch.isDue(ticks, ticks));
  assert.deepEqual(asked, [false, false, false, true, false, false, false, false, true, false]);
});

Deno.test("while only servers work it is asked once in twenty looks", () => {
  const watch = new StallWatch();
  const asked: number[] = [];
  for (let look = 0; look < 50; look++) if (watch.isDue(look, 7)) asked.push(look);
  assert.deepEqual(asked, [20, 40]);
  assert.equal(watch.isDue(50, 8), false);
  for (let look = 51; look < 70; look++) assert.equal(watch.isDue(look, 8), false);
  assert.equal(watch.isDue(70, 8), true);
});
