/** The gate's own command line. */
import assert from "node:assert/strict";
import { chosen } from "./ok.ts";

const NAMES = ["fmt", "lint", "tests"];

Deno.test("all stages run unless some are chosen or left out", () => {
  assert.deepEqual(chosen([], NAMES), NAMES);
  assert.deepEqual(chosen(["--only", "tests,fmt"], NAMES), ["fmt", "tests"]);
  assert.deepEqual(chosen(["--except", "lint"], NAMES), ["fmt", "tests"]);
});

Deno.test("a stage that is none is refused with the list", () => {
  assert.throws(() => chosen(["--only", "test"], NAMES), { message: 'Cannot run stage "test": there are fmt, lint, tests' });
  assert.throws(() => chosen(["--except"], NAMES), { message: 'Cannot run stage "": there are fmt, lint, tests' });
});
