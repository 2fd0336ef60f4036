/** Purity check 3, shown to fail: every planted breach fails under the poison, and the lawful test beside them passes. */
import assert from "node:assert/strict";
import { rootOf } from "../lint/zones.ts";
import { runDeno } from "../run.ts";

const HERE = rootOf(import.meta.url, "./");
const ROOT = rootOf(import.meta.url, "../../");

/** Runs the planted breaches and gives the line of each test. */
async function results(...flags: string[]): Promise<{ readonly output: string; readonly lines: readonly string[] }> {
  const { output } = await runDeno(["test", "--no-check", "--quiet", ...flags, `${HERE}breaches/planted.ts`], ROOT);
  return {
    output,
    lines: output.split("\n").filter((line) => /^(breach|lawful): .* \.\.\. /.test(line)).map((line) => line.replace(/ \(\d.*$/, "")),
  };
}

Deno.test("under the poison each planted breach fails and the lawful test passes", async () => {
  const { output, lines } = await results(`--preload=${HERE}poison.ts`);
  const breaches = lines.filter((line) => line.startsWith("breach"));
  assert.equal(breaches.length, 23, output);
  assert.deepEqual(breaches.filter((line) => !line.endsWith("FAILED")), []);
  assert.deepEqual(lines.filter((line) => line.startsWith("lawful")), ["lawful: computes and asserts ... ok"]);
  assert.match(output, /Cannot touch Math\.random in a pure folder/);
  assert.match(output, /Cannot touch the constructor of GeneratorFunction in a pure folder/);
  assert.match(output, /Cannot pass a pure test: it touched Date and swallowed the error/);
  assert.match(output, /Cannot poison an asynchronous test: suites of pure folders are synchronous/);
});

Deno.test("without the poison the same tests pass, so that it is the poison which fails them", async () => {
  const { output, lines } = await results();
  assert.deepEqual(lines.filter((line) => line.endsWith("FAILED")), [], output);
});
