/** How an exploration is dealt out to workers, and how their tells become one story. */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import { deal, huntersOf, Story } from "./crew.ts";
import type { Failure } from "./finding.ts";
import type { Tally, Tell } from "./protocol.ts";

const filesOf = (count: number) => Array.from({ length: count }, (_, i) => ({ path: `/x/${i}.ts`, shown: `${i}.ts` }));
const dealt = (files: number, jobs: number, shared: boolean) => ({ files: filesOf(files), seed: 7, jobs, shared });
const indices = (files: number, jobs: number, shared: boolean) =>
  deal(dealt(files, jobs, shared)).map((hand) => hand.map((one) => one.index));

Deno.test("files are dealt out in turn, and no worker is without one", () => {
  deepEqual(indices(5, 2, true), [[0, 2, 4], [1, 3]]);
  deepEqual(indices(2, 8, false), [[0], [1]]);
  deepEqual(indices(0, 4, true), []);
});

Deno.test("a file's first hunter has the seed as given, whatever the number of workers", () => {
  for (const jobs of [1, 2, 3, 9]) {
    const hands = deal(dealt(3, jobs, false)).flat();
    deepEqual(hands.map(({ index, seed }) => [index, seed]).sort(), [[0, 7], [1, 7], [2, 7]]);
  }
});

Deno.test("where workers are left over, further hunters share the files with seeds of their own, one file a worker", () => {
  deepEqual(indices(2, 5, true), [[0], [1], [0], [1]]);
  equal(huntersOf(dealt(2, 5, true)), 2);
  equal(huntersOf(dealt(3, 5, true)), 1);
  const seeds = deal(dealt(1, 4, true)).flat().map((one) => one.seed);
  equal(seeds[0], 7);
  equal(new Set(seeds).size, 4);
});

const tally = (runs: number, ms: number): Tally => ({ runs, steps: runs * 10, ms, cuts: 1 });
const failed = (file: number, runs: number): Tell => ({
  kind: "failed",
  file,
  failure: { file: `${file}` } as Failure,
  tally: tally(runs, 9),
});

function storyOf(repeats = false): { story: Story; told: Tell[] } {
  const told: Tell[] = [];
  const story = new Story(2, repeats, (tell) => told.push(tell));
  for (const worker of [0, 1]) story.joins(worker, deal(dealt(1, 2, true))[worker]!);
  return { story, told };
}

Deno.test("a shared file is loaded once, left when all its hunters left, and its runs add up", () => {
  const { story, told } = storyOf();
  for (const worker of [0, 1]) story.hear(worker, { kind: "loaded", file: 0, expectsFailure: false, image: 5 });
  story.hear(0, { kind: "progress", file: 0, tally: tally(100, 50) });
  story.hear(1, { kind: "progress", file: 0, tally: tally(80, 40) });
  story.hear(0, { kind: "left", file: 0, tally: tally(200, 90) });
  story.hear(1, { kind: "left", file: 0, tally: tally(170, 95) });
  deepEqual(told, [
    { kind: "loaded", file: 0, expectsFailure: false, image: 5 },
    { kind: "progress", file: 0, tally: { runs: 100, steps: 1000, ms: 50, cuts: 1 } },
    { kind: "progress", file: 0, tally: { runs: 180, steps: 1800, ms: 50, cuts: 2 } },
    { kind: "left", file: 0, tally: { runs: 370, steps: 3700, ms: 95, cuts: 2 } },
  ]);
});

Deno.test("who never joined is not waited for", () => {
  const told: Tell[] = [];
  const story = new Story(2, false, (tell) => told.push(tell));
  story.joins(0, deal(dealt(1, 2, true))[0]!);
  story.hear(0, { kind: "left", file: 0, tally: tally(3, 9) });
  deepEqual(told, [{ kind: "left", file: 0, tally: { runs: 3, steps: 30, ms: 9, cuts: 1 } }]);
});

Deno.test("the first failure speaks for the file; what its other hunters tell later is not told", () => {
  const { story, told } = storyOf();
  story.hear(1, { kind: "progress", file: 0, tally: tally(30, 5) });
  story.hear(0, failed(0, 12));
  story.hear(1, failed(0, 40));
  story.hear(1, { kind: "left", file: 0, tally: tally(40, 9) });
  deepEqual(told.map((one) => [one.kind, "tally" in one ? one.tally.runs : 0]), [["progress", 30], ["failed", 42]]);
});

Deno.test("a refusal is told once; under --until fail a file is left again and again", () => {
  const { story, told } = storyOf(true);
  for (const worker of [0, 1]) story.hear(worker, { kind: "refused", file: 1, messages: ["no"] });
  for (const runs of [1, 2]) story.hear(0, { kind: "left", file: 0, tally: tally(runs, runs) });
  deepEqual(told.map((one) => one.kind), ["refused", "left", "left"]);
});

Deno.test("hunted is as long as the worker that hunted longest", () => {
  const { story } = storyOf();
  story.hear(0, { kind: "left", file: 0, tally: tally(1, 300) });
  story.hear(1, { kind: "left", file: 1, tally: tally(1, 200) });
  story.hear(1, { kind: "left", file: 3, tally: tally(1, 250) });
  equal(story.huntedMs(), 450);
});
