/** The gate's own command line: what it runs, and that a word which it does not know runs nothing. */
import assert from "node:assert/strict";
import { rootOf } from "./lint/zones.ts";
import { GateUsageError, readGateArgs } from "./ok_args.ts";
import { type Outcome, runDeno } from "./run.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const NAMES = ["fmt", "lint", "tests"];
const KNOWN = "known are --only STAGES, --except STAGES, --list, --help";

const stages = (...args: string[]) => readGateArgs(args, NAMES).stages;
const refusal = (...args: string[]): string => {
  try {
    readGateArgs(args, NAMES);
  } catch (error) {
    assert.ok(error instanceof GateUsageError);
    return error.message;
  }
  return "not refused";
};
const ok = (...args: string[]): Promise<Outcome> => runDeno(["run", "--no-prompt", "--allow-read", "tools/ok.ts", ...args], ROOT);

Deno.test("all stages run unless some are chosen or left out", () => {
  assert.deepEqual(stages(), NAMES);
  assert.deepEqual(stages("--only", "tests,fmt"), ["fmt", "tests"]);
  assert.deepEqual(stages("--except", "lint"), ["fmt", "tests"]);
  assert.deepEqual(stages("--only=fmt,lint", "--except=fmt"), ["lint"]);
});

Deno.test("a stage that is none is refused with the list", () => {
  assert.equal(refusal("--only", "test"), 'Cannot run stage "test" of --only: there are fmt, lint, tests');
  assert.equal(refusal("--except=fmt,"), 'Cannot run stage "" of --except: there are fmt, lint, tests');
  assert.equal(refusal("--except"), "Cannot use --except without stages: there are fmt, lint, tests");
  assert.equal(refusal("--only", "fmt", "--except", "fmt"), "Cannot run no stage: --except leaves out all that --only names");
});

Deno.test("a flag or a word that is none is refused with the list", () => {
  for (const word of ["--onyl", "--onyl=fmt", "fmt", "-l", "", "--list=fmt", "--help=1"]) {
    assert.equal(refusal(word), `Cannot use "${word}": ${KNOWN}`);
  }
  assert.equal(refusal("--help", "--wrong"), `Cannot use "--wrong": ${KNOWN}`);
});

Deno.test("help and list are told apart from a run", () => {
  assert.deepEqual(readGateArgs(["-h"], NAMES), { help: true, list: false, stages: NAMES });
  assert.deepEqual(readGateArgs(["--list"], NAMES), { help: false, list: true, stages: NAMES });
});

// None of these commands may start a program, which is what every stage does first: the permission is missing.
Deno.test("the gate prints its help, and ends with code 2 on a slip of the keyboard before any stage", async () => {
  const help = await ok("--help");
  assert.equal(help.code, 0);
  assert.match(help.output, /^deno task ok: the gate[^]*\n {2}fmt +layout of all files\n[^]*\nExit code: 0 /);
  assert.deepEqual(await ok("--onyl", "fmt"), { ok: false, code: 2, output: `Cannot use "--onyl": ${KNOWN}\n` });
  const wrong = await ok("--only", "fmtt");
  assert.equal(wrong.code, 2);
  assert.match(wrong.output, /^Cannot run stage "fmtt" of --only: there are fmt, lint, /);
});
