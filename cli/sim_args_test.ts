import assert from "node:assert/strict";
import { UsageError } from "./args.ts";
import { readArgs } from "./sim_args.ts";

Deno.test("without arguments: all examples, seed 1, no bound of its own", () => {
  assert.deepEqual(readArgs([]), {
    files: [],
    seed: 1,
    runs: null,
    timeMs: null,
    untilFail: false,
    jobs: null,
    token: null,
    trace: false,
    json: false,
    help: false,
  });
});

Deno.test("flags may stand anywhere, with a space or =, and -- ends them", () => {
  const asked = readArgs([
    "a.ts",
    "--seed",
    "7",
    "--runs=12",
    "b.ts",
    "--time",
    "0.5",
    "--until=fail",
    "--jobs=3",
    "--json",
    "--",
    "--odd.ts",
  ]);
  assert.deepEqual(asked, {
    files: ["a.ts", "b.ts", "--odd.ts"],
    seed: 7,
    runs: 12,
    timeMs: 500,
    untilFail: true,
    jobs: 3,
    token: null,
    trace: false,
    json: true,
    help: false,
  });
});

Deno.test("a token goes with exactly one file and nothing else", () => {
  assert.equal(readArgs(["a.ts", "--token", "o1.x"]).token, "o1.x");
});

const BAD: readonly (readonly [readonly string[], string])[] = [
  [["--sed", "1"], "Cannot use --sed: no such flag; known are --seed, --runs, --time, --until, --jobs, --token, --trace, --json, --help"],
  [["-x"], "Cannot use -x: no such flag; known are --seed, --runs, --time, --until, --jobs, --token, --trace, --json, --help"],
  [["--seed"], "Cannot use --seed: it needs a value"],
  [["--seed="], "Cannot use --seed: it needs a value"],
  [["--seed", "-1"], "Cannot use --seed -1: it must be an integer from 0 to 4294967295"],
  [["--seed", "4294967296"], "Cannot use --seed 4294967296: it must be an integer from 0 to 4294967295"],
  [["--seed", "1e3"], "Cannot use --seed 1e3: it must be an integer from 0 to 4294967295"],
  [["--runs", "0"], "Cannot use --runs 0: it must be an integer from 1 to 1000000000"],
  [["--runs", "1.5"], "Cannot use --runs 1.5: it must be an integer from 1 to 1000000000"],
  [["--jobs", "0"], "Cannot use --jobs 0: it must be an integer from 1 to 64"],
  [["--jobs", "65"], "Cannot use --jobs 65: it must be an integer from 1 to 64"],
  [["--time", "0"], "Cannot use --time 0: it must be a number of seconds above 0, at most 604800"],
  [["--time", "soon"], "Cannot use --time soon: it must be a number of seconds above 0, at most 604800"],
  [["--time", "604801"], "Cannot use --time 604801: it must be a number of seconds above 0, at most 604800"],
  [["--until", "pass"], 'Cannot use --until pass: the only goal is "fail"'],
  [["--json=yes"], "Cannot use --json with a value: it takes none"],
  [["--token", "o1.x"], "Cannot use --token with 0 files: a token belongs to exactly one"],
  [["a.ts", "b.ts", "--token", "o1.x"], "Cannot use --token with 2 files: a token belongs to exactly one"],
  [["a.ts", "--trace"], "Cannot use --trace without --token: a trace is of one run"],
  [["a.ts", "--token", "o1.x", "--runs", "5"], "Cannot use --token with --runs: a token is one run"],
  [["a.ts", "--token", "o1.x", "--jobs", "2"], "Cannot use --token with --jobs: a token is one run"],
  [[""], "Cannot explore a file with an empty name"],
];
for (const [args, message] of BAD) {
  Deno.test(`refused: ${JSON.stringify(args)}`, () => {
    assert.throws(
      () => readArgs(args),
      (error) => error instanceof UsageError && error.message === message || assert.equal(String(error), message),
    );
  });
}
