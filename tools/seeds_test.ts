/** Purity check 4, shown to fail: a program that lets its surroundings through differs between the two runs. */
import assert from "node:assert/strict";
import { rootOf } from "./lint/zones.ts";
import { twice } from "./seeds.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const LEAK = "tools/purity/breaches/leak.ts";

Deno.test("a leak of the time zone, of chance or of the environment is found with its line", async () => {
  const zone = await twice(ROOT, [LEAK, "zone"]);
  assert.deepEqual(zone, { ok: false, code: 1, output: "Cannot accept the seeds: line 2 differs\n  0\n  5\n" });
  for (const kind of ["chance", "locale"]) assert.equal((await twice(ROOT, [LEAK, kind])).ok, false, kind);
});

Deno.test("state that outlives a file is found, since the second run takes the files from the last to the first", async () => {
  const state = await twice(ROOT, [LEAK, "state"]);
  assert.deepEqual(state, { ok: false, code: 1, output: "Cannot accept the seeds: line 2 differs\n  a 0,b 1\n  a 1,b 0\n" });
});

Deno.test("a text that becomes code is refused in both runs", async () => {
  const { ok, output } = await twice(ROOT, [LEAK, "code"]);
  assert.equal(ok, false);
  assert.match(output, /EvalError: Code generation from strings disallowed for this context/);
});

Deno.test("a program that only computes is accepted", async () => {
  assert.deepEqual(await twice(ROOT, [LEAK, "none"]), { ok: true, code: 0, output: "2 runs, twice\n" });
});

Deno.test("a program that dies or says nothing is not accepted", async () => {
  assert.equal((await twice(ROOT, [LEAK, "no such leak"])).ok, false);
  assert.equal((await twice(ROOT, ["tools/purity/poison.ts"])).ok, false);
});
