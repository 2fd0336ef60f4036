/** How files are assigned to workers, and how the events of the workers are merged. */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import { assign, EventMerge, searchersPerFile } from "./worker_pool.ts";
import type { Failure } from "./failure.ts";
import type { Tally, WorkerEvent } from "./protocol.ts";

const filesOf = (count: number) => Array.from({ length: count }, (_, i) => ({ path: `/x/${i}.ts`, shown: `${i}.ts` }));
const dealt = (files: number, jobs: number, shared: boolean) => ({ files: filesOf(files), seed: 7, jobs, shared });
const indices = (files: number, jobs: number, shared: boolean) =>
  assign(dealt(files, jobs, shared)).map((share) => share.map((one) => one.index));

Deno.test("files are dealt out in turn, and no worker is without one", () => {
  deepEqual(indices(5, 2, true), [[0, 2, 4], [1, 3]]);
  deepEqual(indices(2, 8, false), [[0], [1]]);
  deepEqual(indices(0, 4, true), []);
});

Deno.test("the first worker of a file has the given seed, for any number of workers", () => {
  for (const jobs of [1, 2, 3, 9]) {
    const shares = assign(dealt(3, jobs, false)).flat();
    deepEqual(shares.map(({ index, seed }) => [index, seed]).sort(), [[0, 7], [1, 7], [2, 7]]);
  }
});

Deno.test("where workers are left over, further hunters share the files with seeds of their own, one file a worker", () => {
  deepEqual(indices(2, 5, true), [[0], [1], [0], [1]]);
  equal(searchersPerFile(dealt(2, 5, true)), 2);
  equal(searchersPerFile(dealt(3, 5, true)), 1);
  const seeds = assign(dealt(1, 4, true)).flat().map((one) => one.seed);
  equal(seeds[0], 7);
  equal(new Set(seeds).size, 4);
});

const tally = (runs: number, ms: number): Tally => ({ runs, steps: runs * 10, ms, cuts: 1 });
const failed = (file: number, runs: number): WorkerEvent => ({
  kind: "failed",
  file,
  failure: { file: `${file}` } as Failure,
  tally: tally(runs, 9),
});

function mergeOf(repeats = false): { merge: EventMerge; told: WorkerEvent[] } {
  const told: WorkerEvent[] = [];
  const merge = new EventMerge(2, repeats, (event) => told.push(event));
  for (const worker of [0, 1]) merge.joins(worker, assign(dealt(1, 2, true))[worker]!);
  return { merge, told };
}

Deno.test("a shared file is loaded once, left when all its hunters left, and its runs add up", () => {
  const { merge, told } = mergeOf();
  for (const worker of [0, 1]) merge.onEvent(worker, { kind: "loaded", file: 0, expectsFailure: false, image: 5 });
  merge.onEvent(0, { kind: "progress", file: 0, tally: tally(100, 50) });
  merge.onEvent(1, { kind: "progress", file: 0, tally: tally(80, 40) });
  merge.onEvent(0, { kind: "left", file: 0, tally: tally(200, 90) });
  merge.onEvent(1, { kind: "left", file: 0, tally: tally(170, 95) });
  deepEqual(told, [
    { kind: "loaded", file: 0, expectsFailure: false, image: 5 },
    { kind: "progress", file: 0, tally: { runs: 100, steps: 1000, ms: 50, cuts: 1 } },
    { kind: "progress", file: 0, tally: { runs: 180, steps: 1800, ms: 50, cuts: 2 } },
    { kind: "left", file: 0, tally: { runs: 370, steps: 3700, ms: 95, cuts: 2 } },
  ]);
});

Deno.test("who never joined is not waited for", () => {
  const told: WorkerEvent[] = [];
  const merge = new EventMerge(2, false, (event) => told.push(event));
  merge.joins(0, assign(dealt(1, 2, true))[0]!);
  merge.onEvent(0, { kind: "left", file: 0, tally: tally(3, 9) });
  deepEqual(told, [{ kind: "left", file: 0, tally: { runs: 3, steps: 30, ms: 9, cuts: 1 } }]);
});

Deno.test("the first failure of a file counts; later events of its other workers are dropped", () => {
  const { merge, told } = mergeOf();
  merge.onEvent(1, { kind: "progress", file: 0, tally: tally(30, 5) });
  merge.onEvent(0, failed(0, 12));
  merge.onEvent(1, failed(0, 40));
  merge.onEvent(1, { kind: "left", file: 0, tally: tally(40, 9) });
  deepEqual(told.map((one) => [one.kind, "tally" in one ? one.tally.runs : 0]), [["progress", 30], ["failed", 42]]);
});

Deno.test("a refusal is told once; under --until fail a file is left again and again", () => {
  const { merge, told } = mergeOf(true);
  for (const worker of [0, 1]) merge.onEvent(worker, { kind: "refused", file: 1, messages: ["no"] });
  for (const runs of [1, 2]) merge.onEvent(0, { kind: "left", file: 0, tally: tally(runs, runs) });
  deepEqual(told.map((one) => one.kind), ["refused", "left", "left"]);
});

Deno.test("hunted is as long as the worker that hunted longest", () => {
  const { merge } = mergeOf();
  merge.onEvent(0, { kind: "left", file: 0, tally: tally(1, 300) });
  merge.onEvent(1, { kind: "left", file: 1, tally: tally(1, 200) });
  merge.onEvent(1, { kind: "left", file: 3, tally: tally(1, 250) });
  equal(merge.searchedMs(), 450);
});
