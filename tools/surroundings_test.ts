/** A sample of `deno task surroundings`, and a planted difference that it finds. */
import assert from "node:assert/strict";
import { rootOf } from "./lint/zones.ts";
import { allFiles, compare, PLACES } from "./surroundings.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");

Deno.test("the probes of built-ins replay equal in another zone and locale, in another checkout and without optimising", async () => {
  const places = PLACES.filter(({ name }) => ["Kathmandu, sv_SE", "another checkout", "no optimising"].includes(name));
  const lines: string[] = [];
  const { replays, differences } = await compare(ROOT, { files: ["test/surroundings/builtins.ts"], places }, (line) => lines.push(line));
  assert.deepEqual(differences, []);
  assert.deepEqual([replays, lines], [3, ["equal      test/surroundings/builtins.ts"]]);
});

Deno.test("a place in which a recording does not replay is told, with what the replay said", async () => {
  const broken = { name: "nowhere", env: {}, flags: ["--stack-size=1"] };
  const { differences } = await compare(ROOT, { files: ["examples/hello.ts"], places: [broken] }, () => {});
  assert.deepEqual(differences.map(({ file, place }) => [file, place]), [["examples/hello.ts", "nowhere"]]);
});

Deno.test("a file that cannot be recorded is told", async () => {
  const { differences } = await compare(ROOT, { files: ["examples/none.ts"], places: [] }, () => {});
  assert.deepEqual(differences.map(({ file, place }) => [file, place]), [["examples/none.ts", "recorded"]]);
});

Deno.test("examples and probes are compared, those that need servers of packages are not", () => {
  const files = allFiles(ROOT);
  assert.deepEqual(["examples/hello.ts", "test/surroundings/faults.ts", "examples/fleet.ts"].map((file) => files.includes(file)), [
    true,
    true,
    false,
  ]);
});
