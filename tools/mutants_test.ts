/** Mutation testing: verdicts on a planted house, refusals before anything runs, the lists as they are, and a sample of them. */
import assert from "node:assert/strict";
import { exists } from "./files.ts";
import { rootOf } from "./lint/zones.ts";
import { allMutants, judgeAll, linesOf, summaryOf } from "./mutants.ts";
import { chosenMutants, MutantsUsageError, readMutantsArgs } from "./mutants/args.ts";
import { type Judged, type Mutant, mutantsIn, problemsOf } from "./mutants/mutant.ts";
import { planted } from "./purity/testing.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const SOURCE = "export const twice = (n: number) => n + n;\nexport const half = (n: number) => n / 2;\nexport const max = 9;\n";
const SUITE =
  'import { half, twice } from "./x.ts";\nDeno.test("adds", () => {\n  if (twice(3) !== 6 || half(0) !== 0) throw new Error("no");\n});\n';
const FILES = { "deno.json": "{}", "kernel/x.ts": SOURCE, "kernel/x_test.ts": SUITE };

/** A mutant of the planted house that replaces `before`. */
function mutant(before: string, after: string, more: Partial<Mutant> = {}): Mutant {
  return { name: `${before} becomes ${after}`, file: "kernel/x.ts", before, after, suites: ["kernel/x_test.ts"], ...more };
}

const usage = (message: RegExp) => ({ name: "MutantsUsageError", message });

Deno.test("a mutant is killed, survives, is equivalent or is not, or does not load", async () => {
  const mutants = [
    mutant("n + n", "n * 3"),
    mutant("n / 2", "n / 3"),
    mutant("max = 9", "max = 8", { equivalent: "no file reads it" }),
    mutant("n + n", "n - n", { name: "not equivalent", equivalent: "so it is said" }),
    mutant("n / 2", "n / ", { name: "broken" }),
  ];
  const told: string[] = [];
  const all = await planted(FILES, async (root) => {
    const judged = await judgeAll(root, mutants, ({ mutant, verdict }) => told.push(`${verdict} ${mutant.name}`));
    assert.equal(await Deno.readTextFile(`${root}/kernel/x.ts`), SOURCE);
    return judged;
  });
  const verdicts = ["killed", "SURVIVED", "equivalent", "NOT EQUIVALENT", "BROKEN"];
  assert.deepEqual(all.map((one) => one.verdict), verdicts);
  assert.deepEqual(told, verdicts.map((verdict, index) => `${verdict} ${mutants[index]!.name}`));
  assert.deepEqual(summaryOf(all), { line: "5 mutants: 1 killed, 1 equivalent, 1 SURVIVED, 1 NOT EQUIVALENT, 1 BROKEN", code: 1 });
  assert.deepEqual(all.slice(0, 3).map((one) => linesOf(one, "1/5")), [
    "1/5 killed     kernel/x.ts: n + n becomes n * 3",
    "1/5 SURVIVED   kernel/x.ts: n / 2 becomes n / 3\n    kernel/x_test.ts passed: a test is missing",
    "1/5 equivalent kernel/x.ts: max = 9 becomes max = 8 (no file reads it)",
  ]);
});

Deno.test("the exit code is 0 where all are killed or equivalent, 2 where an entry is at fault", () => {
  const of = (...verdicts: Judged["verdict"][]) =>
    summaryOf(verdicts.map((verdict) => ({ mutant: mutant("a", "b"), verdict, output: "" })));
  assert.deepEqual(of("killed", "equivalent"), { line: "2 mutants: 1 killed, 1 equivalent", code: 0 });
  assert.deepEqual(of("killed", "BROKEN"), { line: "2 mutants: 1 killed, 1 BROKEN", code: 2 });
  assert.deepEqual(of("NOT EQUIVALENT"), { line: "1 mutants: 1 NOT EQUIVALENT", code: 2 });
});

Deno.test("an entry that cannot be tried is refused before any suite runs, with all others of its kind", async () => {
  const wrong = [
    mutant("n", "m"),
    mutant("absent", "m"),
    mutant("max", "max"),
    mutant("n / 2", "1", { file: "kernel/none.ts" }),
    mutant("n / 2", "2", { suites: ["kernel/x_test.ts", "kernel/none_test.ts"] }),
    mutant("n + n", "1", { name: "twin" }),
    mutant("n / 2", "1", { name: "twin" }),
  ];
  const told: string[] = [];
  await planted(FILES, (root) =>
    assert.rejects(judgeAll(root, wrong, ({ verdict }) => told.push(verdict)), (error: Error) => {
      assert.ok(error instanceof MutantsUsageError);
      assert.deepEqual(error.message.split("\n").map((line) => line.replace(/^Cannot try mutant ".*" of /, "")), [
        "kernel/x.ts: the file holds its text 10 times, it must hold it once",
        "kernel/x.ts: the file holds its text 0 times, it must hold it once",
        "kernel/x.ts: it changes nothing",
        "kernel/none.ts: there is no such file",
        "kernel/x.ts: there is no suite kernel/none_test.ts",
        "kernel/x.ts: another mutant has this name",
      ]);
      return true;
    }));
  assert.deepEqual(told, []);
});

Deno.test("a suite that fails without a fault judges nothing", async () => {
  const files = { ...FILES, "kernel/x_test.ts": 'Deno.test("is red", () => {\n  throw new Error("as it is");\n});\n' };
  await planted(files, (root) =>
    assert.rejects(
      judgeAll(root, [mutant("n + n", "n")], () => assert.fail()),
      usage(/^Cannot judge by kernel\/x_test\.ts: it fails without a fault\n[^]*as it is/),
    ));
});

Deno.test("a list says what is wrong with an entry", () => {
  const wrong = (entry: unknown) => () => mutantsIn("list.json", JSON.stringify([entry]));
  const whole = mutant("a", "b");
  assert.deepEqual(mutantsIn("list.json", JSON.stringify([whole])), [whole]);
  assert.throws(wrong({ ...whole, suite: "x" }), {
    message: 'Cannot read mutant 1 of list.json: member "suite" is unknown; known are name, file, before, after, suites, equivalent',
  });
  assert.throws(wrong({ ...whole, after: 1 }), { message: 'Cannot read mutant 1 of list.json: member "after" must be a text' });
  assert.throws(wrong({ ...whole, suites: [] }), {
    message: 'Cannot read mutant 1 of list.json: member "suites" must name one suite at least',
  });
  assert.throws(wrong({ ...whole, equivalent: true }), {
    message: 'Cannot read mutant 1 of list.json: member "equivalent" must be the reason',
  });
  assert.throws(() => mutantsIn("list.json", "{}"), { message: "Cannot read list.json: it must be an array of mutants" });
});

Deno.test("the command line chooses by text and draws a sample by its seed", () => {
  const all = Array.from(
    { length: 40 },
    (_, index) => mutant("a", "b", { name: `m${index}`, file: index < 20 ? "kernel/x.ts" : "sim/y.ts" }),
  );
  const names = (...args: string[]) => chosenMutants(readMutantsArgs(args), all).map((one) => one.name);
  assert.equal(names().length, 40);
  assert.deepEqual(names("--only", "m39"), ["m39"]);
  assert.equal(names("--only=sim/").length, 20);
  assert.deepEqual(names("--sample", "3"), names("--sample=3", "--seed", "1"));
  assert.notDeepEqual(names("--sample", "3"), names("--sample", "3", "--seed", "2"));
  assert.equal(new Set(names("--sample", "39")).size, 39);
  assert.throws(() => names("--only", "none"), usage(/^Cannot choose by "none": none of 40 mutants has it in name or file$/));
  const known = "known are --only TEXT, --sample N, --seed S, --list, --help";
  for (const word of ["--smaple", "kernel", "--list=1"]) {
    assert.throws(() => readMutantsArgs([word]), { name: "MutantsUsageError", message: `Cannot use "${word}": ${known}` });
  }
  assert.throws(() => readMutantsArgs(["--sample", "0"]), usage(/^Cannot use --sample 0: it must be an integer from 1 to 4294967295$/));
  assert.throws(() => readMutantsArgs(["--seed"]), usage(/^Cannot use --seed: it needs a value$/));
});

Deno.test("every entry of the lists can be tried, and every room has some", () => {
  const all = allMutants(ROOT);
  const read = (path: string) => exists(`${ROOT}/${path}`) ? Deno.readTextFileSync(`${ROOT}/${path}`) : null;
  assert.deepEqual(problemsOf(all, { read }), []);
  const count = (folder: string) => all.filter(({ file, equivalent }) => file.startsWith(folder) && equivalent === undefined).length;
  assert.ok(count("kernel/") >= 100, `${count("kernel/")} of kernel/`);
  for (const folder of ["syscalls/", "sim/oracles/", "images/"]) assert.ok(count(folder) >= 20, `${count(folder)} of ${folder}`);
});

Deno.test("a sample of the lists is killed", async () => {
  const sample = chosenMutants(
    { help: false, list: false, only: "kernel/", sample: 5, seed: 7 },
    allMutants(ROOT).filter((one) => one.equivalent === undefined),
  );
  const all = await judgeAll(ROOT, sample, () => {});
  assert.deepEqual(all.filter((one) => one.verdict !== "killed").map((one) => linesOf(one, "sample")), []);
  assert.equal(all.length, 5);
});
