/** Versions are pinned exactly, and the two places that must name esbuild's agree. */
import assert from "node:assert/strict";
import { rootOf } from "./lint/zones.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const { imports } = JSON.parse(Deno.readTextFileSync(`${ROOT}/deno.json`)) as { readonly imports: Readonly<Record<string, string>> };

Deno.test("every package of the import map is pinned to one version", () => {
  const loose = Object.values(imports).filter((target) => !target.startsWith("./") && !/^npm:.+@\d+\.\d+\.\d+$/.test(target));
  assert.deepEqual(loose, []);
});

Deno.test("the programs that tasks may run are esbuild's of the pinned version", () => {
  const version = imports["esbuild"]!.split("@").at(-1)!;
  const paths = Deno.readTextFileSync(`${ROOT}/tools/esbuild_binaries`).trim().split(",");
  assert.deepEqual(paths.filter((path) => !path.startsWith(`node_modules/.deno/@esbuild+`) || !path.includes(`@${version}/`)), []);
  assert.equal(paths.length, 5);
});

Deno.test("every package has its reason in ADR 0001", () => {
  const reasons = Deno.readTextFileSync(`${ROOT}/docs/adr/0001_dependencies.md`);
  const unexplained = Object.keys(imports).filter((name) => !name.startsWith("orrery") && !reasons.includes(`| ${name}`));
  assert.deepEqual(unexplained, []);
});
