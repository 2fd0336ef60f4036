/** The command line of the benchmarks. */
import assert from "node:assert/strict";
import { parseArgs } from "./args.ts";

const message = (args: string[]): string => {
  const parsed = parseArgs(args);
  assert.ok(parsed instanceof Error);
  return parsed.message;
};

Deno.test("a suite and its options are read in any order", () => {
  assert.deepEqual(parseArgs(["sim"]), { suite: "sim", quick: false, json: false, only: "" });
  assert.deepEqual(parseArgs(["--json", "--only", "restore", "sim", "--quick"]), {
    suite: "sim",
    quick: true,
    json: true,
    only: "restore",
  });
  assert.equal(parseArgs(["sim", "--help"]), "help");
});

Deno.test("what cannot be read is named", () => {
  assert.equal(message([]), "Cannot run a benchmark: name a suite; there are sim and live");
  assert.equal(message(["rings"]), 'Cannot run "rings": there are sim and live');
  assert.equal(message(["sim", "again"]), 'Cannot run "again" beside "sim": one suite at a time');
  assert.equal(message(["sim", "--fast"]), "Cannot read option --fast: there is --quick, --json, --only");
  assert.equal(message(["sim", "--only"]), "Cannot read --only: the name of a case must follow");
  assert.equal(message(["sim", "--only", "--json"]), "Cannot read --only: the name of a case must follow");
});
