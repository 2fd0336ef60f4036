/** The command line of the benchmarks. */
import assert from "node:assert/strict";
import { UsageError } from "../cli/args.ts";
import { readBenchArgs } from "./args.ts";

const message = (args: string[]): string => {
  try {
    readBenchArgs(args);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  throw new assert.AssertionError({ message: "the command line was read" });
};

Deno.test("a suite and its options are read in any order", () => {
  assert.deepEqual(readBenchArgs(["sim"]), { suite: "sim", quick: false, json: false, only: "", help: false });
  assert.deepEqual(readBenchArgs(["--json", "--only", "restore", "sim", "--quick"]), {
    suite: "sim",
    quick: true,
    json: true,
    only: "restore",
    help: false,
  });
  assert.equal(readBenchArgs(["sim", "--help"]).help, true);
});

Deno.test("what cannot be read is named", () => {
  assert.equal(message([]), "Cannot run a benchmark: name a suite; there are sim, live, growth");
  assert.equal(message(["rings"]), 'Cannot run "rings": there are sim, live, growth');
  assert.equal(message(["sim", "again"]), 'Cannot run "again" beside "sim": one suite at a time');
  assert.equal(message(["sim", "--fast"]), "Cannot use --fast: no such flag; known are --quick, --json, --only, --help");
  assert.equal(message(["sim", "--only"]), "Cannot use --only: it needs a value");
});
