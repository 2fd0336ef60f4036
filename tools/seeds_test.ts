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

Deno.test("a program that only computes is accepted", async () => {
  assert.deepEqual(await twice(ROOT, [LEAK, "none"]), { ok: true, code: 0, output: "2 runs, twice\n" });
});

Deno.test("a program that dies or says nothing is not accepted", async () => {
  assert.equal((await twice(ROOT, [LEAK, "no such leak"])).ok, false);
  assert.equal((await twice(ROOT, ["tools/purity/poison.ts"])).ok, false);
});
