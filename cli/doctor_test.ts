/** `orrery doctor`: all is well here, and a check that fails is shown with its remedy. */
import assert from "node:assert/strict";
import { doctorMain, examine } from "./doctor.ts";
import type { Io } from "./io.ts";

async function heard(use: (io: Io) => Promise<number>): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await use({
    cwd: "/",
    columns: 0,
    cores: 1,
    now: () => 0,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

Deno.test("on a machine that passes the tests every check is ok", async () => {
  const { code, out } = await heard((io) => doctorMain([], io));
  assert.deepEqual(out.trimEnd().split("\n").map((line) => line.split(/\s+/, 2)), [
    ...[["ok", "runtime"], ["ok", "packages"], ["ok", "cache"], ["ok", "loader"], ["ok", "packing"], ["ok", "watchdog"]],
  ], out);
  assert.equal(code, 0);
});

Deno.test("a check that throws is shown with its remedy, the others still run, and the code is 2", async () => {
  const broken = {
    name: "pump",
    remedy: "turn it on",
    run: () => {
      throw new Error("Cannot pump: the pump is off");
    },
  };
  const told = await heard((io) => examine([broken, { name: "well", remedy: "", run: () => "full" }], io));
  const out = "FAILED  pump      Cannot pump: the pump is off\n        remedy    turn it on\nok      well      full\n";
  assert.deepEqual(told, { code: 2, out, err: "" });
});

Deno.test("doctor takes no arguments", async () => {
  const { code, err } = await heard((io) => doctorMain(["now"], io));
  assert.equal(code, 2);
  assert.equal(err.split("\n")[0], 'Cannot read "now": doctor takes no arguments');
});
