/** Purity check 1, shown to fail on planted breaches and to hold on the tree as it is. */
import assert from "node:assert/strict";
import { compilerBreaches } from "./compiler.ts";
import { planted } from "./testing.ts";

Deno.test("names of the host do not exist in a pure folder", async () => {
  const source = "export const a = typeof Deno;\nexport const b = () => setTimeout;\nexport const c: URL | null = null;\n";
  assert.deepEqual(await planted({ "kernel/x.ts": source }, (root) => compilerBreaches(root, "kernel")), [
    "kernel/x.ts:1:25: TS2304 Cannot find name 'Deno'.",
    "kernel/x.ts:2:24: TS2304 Cannot find name 'setTimeout'.",
    "kernel/x.ts:3:17: TS2304 Cannot find name 'URL'.",
  ]);
});

Deno.test("an import of node: or of an impure folder does not bring the names back, and impure files are not blamed", async () => {
  const files = {
    "sim/x.ts": 'import "../images/y.ts";\nexport const a = () => [setTimeout, Buffer];\n',
    "sim/worker.ts": "export const at = Deno.args;\n",
    "images/y.ts": 'import { readFileSync } from "node:fs";\nexport const b = [readFileSync, Deno.args];\n',
  };
  assert.deepEqual(await planted(files, (root) => compilerBreaches(root, "sim")), [
    "sim/x.ts:2:25: TS2304 Cannot find name 'setTimeout'.",
    "sim/x.ts:2:37: TS2591 Cannot find name 'Buffer'.",
  ]);
});

Deno.test("a lawful folder, and one that is not there, have no breach", async () => {
  const source = 'import { agent } from "orrery";\nexport const a = [agent, Math.max(1, 2)];\n';
  const files = { "syscalls/mod.ts": "export const agent = 1;\n", "user/x.ts": source };
  assert.deepEqual(await planted(files, (root) => compilerBreaches(root, "user")), []);
  assert.deepEqual(await planted(files, (root) => compilerBreaches(root, "kernel")), []);
});
