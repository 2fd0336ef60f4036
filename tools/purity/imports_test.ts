/** What pure files run, on planted houses: each import that leads out of the pure files is found. */
import assert from "node:assert/strict";
import { rootOf } from "../lint/zones.ts";
import { importBreaches } from "./imports.ts";
import { planted } from "./testing.ts";

const ROOT = rootOf(import.meta.url, "../../").replace(/\/$/, "");
const HOST = "export const read = () => Deno.args;\n";
const breach = (from: string, path: string) => `${from}: Cannot run ${path} in a pure folder: it is neither pure nor part of the runtime`;

Deno.test("the pure files of the tree run pure files and the runtime alone", async () => {
  assert.deepEqual(await importBreaches(ROOT), []);
});

Deno.test("an impure file is found in each pure folder, whether it is imported or exported on", async () => {
  for (const folder of ["syscalls", "kernel", "user", "scenario", "sim"]) {
    const files = { [`${folder}/x.ts`]: 'import { read } from "../boot/y.ts";\nexport const a = read;\n', "boot/y.ts": HOST };
    assert.deepEqual(await planted(files, importBreaches), [breach(`${folder}/x.ts`, "boot/y.ts")]);
  }
});

Deno.test("an impure file behind the runtime is found where the runtime imports it, and not what it imports itself", async () => {
  const files = {
    "sim/x.ts": 'export * from "./y.ts";\n',
    "sim/y.ts": 'import "../images/runner.ts";\n',
    "images/runner.ts": 'import { read } from "../backends/host/clock.ts";\nexport const a = read;\n',
    "backends/host/clock.ts": 'import "./deeper.ts";\n' + HOST,
    "backends/host/deeper.ts": HOST,
  };
  assert.deepEqual(await planted(files, importBreaches), [breach("images/runner.ts", "backends/host/clock.ts")]);
});

Deno.test("modules of the host, packages, the net and imports at run time are found", async () => {
  const files = {
    "sim/x.ts": 'import "node:fs";\nimport "acorn";\nimport "https://example.invalid/x.ts";\nawait import("./worker.ts");\n',
    "sim/worker.ts": HOST,
  };
  assert.deepEqual(
    (await planted(files, importBreaches)).map((line) => line.replace(/ in a pure folder.*$/, "")),
    ["https://example.invalid/x.ts", "node:fs", "npm:acorn@8.19.0", "sim/worker.ts"].map((path) => `sim/x.ts: Cannot run ${path}`),
  );
});

Deno.test("types of impure files are free, and impure files of pure folders may import anything", async () => {
  const files = {
    "sim/x.ts": 'import type { Y } from "../boot/y.ts";\nexport type { Z } from "../boot/z.ts";\nexport const a: Y = 1;\n',
    "sim/worker.ts": 'import "../boot/y.ts";\n',
    "boot/y.ts": "export type Y = 1;\n" + HOST,
    "boot/z.ts": "export type Z = 1;\n" + HOST,
  };
  assert.deepEqual(await planted(files, importBreaches), []);
});
