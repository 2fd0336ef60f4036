/** A sample of `deno task fuzz:recordings`: mutated recordings end by a named error, and every run of the sample is the same. */
import assert from "node:assert/strict";
import { fuzz } from "../tools/fuzz/fuzz.ts";
import { SEEDLINGS } from "../tools/fuzz_recordings.ts";
import { Judge } from "../tools/fuzz/judge.ts";
import { recordingOf, tapeOf } from "./recordings.ts";

const SEED = 20_261_130;
const MUTANTS = 2_000;
const BYTES_MAX = 512 * 2 ** 20;

Deno.test(`of ${MUTANTS} mutated recordings only named errors come, and little memory`, async () => {
  const files = await Promise.all(SEEDLINGS.map(async (file) => recordingOf(await tapeOf(file))));
  const before = Deno.memoryUsage().rss;
  const { findings, fates, peakBytes } = await fuzz({ seed: SEED, from: 0, to: MUTANTS, files, progress: () => {} });
  assert.deepEqual(findings, []);
  assert.equal(Object.values(fates).reduce((sum, times) => sum + times, 0), MUTANTS);
  for (const fate of ["refused by the reader", "different", "equal"] as const) assert.ok(fates[fate]! > 50, fate);
  assert.ok(fates["refused by the replay"]! > 10, "one mutant in a hundred has another program");
  assert.ok(peakBytes - before < BYTES_MAX, `${peakBytes - before} bytes`);
});

Deno.test("a seedling itself replays equal, so that what its mutants show is their own", async () => {
  for (const file of SEEDLINGS) {
    const tape = await tapeOf(file);
    const texts = tape.entries.flatMap((entry) => entry.kind === "image" ? [entry.text as string] : []);
    assert.equal(await new Judge(new Set(texts)).judge(recordingOf(tape)), "equal");
  }
});
