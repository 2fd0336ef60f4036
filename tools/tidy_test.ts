/** The tidiness check: each rule on a planted breach and on its lawful twin, and the budget that may only fall. */
/// <reference lib="deno.unstable" />
import assert from "node:assert/strict";
import { countsOf, judge } from "./tidy.ts";
import { deadExports } from "./tidy/dead_exports.ts";
import { lineOf } from "./tidy/finding.ts";
import plugin from "./tidy/shape_plugin.ts";
import { blobs, fileLines, fileNames, kernelLines, plainWords, subjects } from "./tidy/text_rules.ts";

const lines = (count: number): string => "x\n".repeat(count);

function shapesIn(source: string): string[] {
  return Deno.lint.runPlugin(plugin, "x.ts", source).map(({ id, message }) => `${id}: ${message}`);
}

Deno.test("a rule above its budget fails, one below it asks to lower the budget, one at it is silent", () => {
  assert.deepEqual(judge({ blobs: 2, parameters: 3 }, { blobs: 1, parameters: 3 }), [
    "blobs: 2 breaches, the budget is 1; see them with deno task tidy --list blobs",
  ]);
  assert.deepEqual(judge({}, { blobs: 1 }), ["blobs: 0 breaches, the budget is still 1; lower the budget with deno task tidy --write"]);
  assert.deepEqual(judge({ blobs: 1 }, {}), ["blobs: 1 breaches, the budget is 0; see them with deno task tidy --list blobs"]);
  assert.deepEqual(judge({ blobs: 4 }, { blobs: 4 }), []);
});

Deno.test("a file of 400 lines passes, one of 401 does not", () => {
  const found = fileLines([{ path: "a.ts", text: lines(400) }, { path: "b.ts", text: lines(401) }]);
  assert.deepEqual(found.map(lineOf), ["b.ts: file-lines: File has 401 lines, the bound is 400: look for a seam"]);
  assert.deepEqual(countsOf(found), { "file-lines": 1 });
});

Deno.test("the kernel's lines are counted over its files without the suites", () => {
  const kernel = [{ path: "kernel/a.ts", text: lines(3_000) }, { path: "kernel/b.ts", text: lines(1_000) }];
  const aside = [{ path: "kernel/a_test.ts", text: lines(900) }, { path: "kernel/testing.ts", text: lines(9) }, {
    path: "sim/a.ts",
    text: lines(9),
  }];
  assert.deepEqual(kernelLines([...kernel, ...aside]), []);
  assert.deepEqual(kernelLines([...kernel, { path: "kernel/c.ts", text: "x" }]).map(lineOf), [
    "kernel: kernel-lines: The kernel has 4001 lines, the budget is 4000: move policy to user space",
  ]);
});

Deno.test("words that hide the subject of a sentence are found with their line, in any case, whole words only", () => {
  const text = `// fine\n// Who${"ever"} calls\n// busybody, he whom\n`;
  assert.deepEqual(plainWords([{ path: "a.ts", text }]).map(({ line, message }) => [line, message]), [
    [2, `Word "who${"ever"}": name the thing that the sentence speaks of`],
  ]);
});

Deno.test("a comment may name only files of the tree, by path or by name", () => {
  const text =
    "/**\n * See kernel/a.ts, a.ts, gone.ts and kernel/gone.ts; FILE.ts is a placeholder.\n */\nconst x = 'other.ts'; // late.ts is no line of comment\n";
  assert.deepEqual(fileNames([{ path: "kernel/a.ts", text }]).map(({ line, message }) => [line, message]), [
    [2, "Comment names gone.ts, which is no file of the tree"],
    [2, "Comment names kernel/gone.ts, which is no file of the tree"],
  ]);
});

Deno.test("a file larger than 96 KiB and a subject longer than 60 characters are found", () => {
  assert.deepEqual(blobs(new Map([["a", 98_304], ["b", 98_305]])).map(({ file }) => file), ["b"]);
  assert.deepEqual(subjects(new Map([["1", "x".repeat(60)], ["2", "x".repeat(61)]])).map(({ file }) => file), ["2"]);
});

Deno.test("an export that no other file names is dead; types, suites and public files are left out", () => {
  const sources = [
    { path: "a.ts", text: "export const used = 1;\nexport function dead(): void {}\nexport interface Shape {}\n" },
    { path: "b.ts", text: "import { used } from './a.ts';\n" },
    { path: "c_test.ts", text: "export const helper = 1;\n" },
    { path: "examples/d.ts", text: "export const tools = {};\n" },
  ];
  assert.deepEqual(deadExports(sources, (path) => path.startsWith("examples/")).map(lineOf), [
    "a.ts:2: dead-exports: No other file names dead: drop the word export, or the code",
  ]);
});

Deno.test("a function of 60 lines with three parameters passes; one more of either does not", () => {
  const body = (count: number): string => "\n".repeat(count - 1);
  assert.deepEqual(shapesIn(`function f(a, b, c) {${body(60)}}`), []);
  assert.deepEqual(shapesIn(`const f = (a, b, c, d) => {${body(61)}};`), [
    "tidy/function-lines: Function has 61 lines, the bound is 60: take it apart",
    "tidy/parameters: Function has 4 positional parameters, the bound is 3: pass an options record",
  ]);
});
