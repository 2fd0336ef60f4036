/** Directives that lift a check, planted: what each of them lifts, and those that may stay. */
import assert from "node:assert/strict";
import { rootOf } from "../lint/zones.ts";
import { allDirectiveBreaches, directiveBreaches } from "./directives.ts";
import { planted } from "./testing.ts";

const ROOT = rootOf(import.meta.url, "../../").replace(/\/$/, "");
/** The directives, in two parts: this file holds none. */
const IGNORE = "deno-lint" + "-ignore";
const TS = "@" + "ts-";

const found = (text: string, pure = true) => directiveBreaches("kernel/x.ts", text, pure);
const lifts = (rule: string) => `Cannot lift ${rule} by a comment: mend the code, or add a row to tools/lint/exceptions.ts`;

Deno.test("a comment that lifts a rule of the house is found in every folder, for a line and for a file", () => {
  for (const pure of [true, false]) {
    assert.deepEqual(found(`// ${IGNORE} orrery/pure-globals\nDate.now();\n`, pure), [`kernel/x.ts:1: ${lifts("orrery/pure-globals")}`]);
    assert.deepEqual(found(`/** Head. */\n//${IGNORE}-file no-var orrery/layers -- reason\n`, pure), [
      `kernel/x.ts:2: ${lifts("orrery/layers")}`,
    ]);
    assert.deepEqual(found(`f(); /* ${IGNORE} no-var,orrery/module-state */`, pure), [`kernel/x.ts:1: ${lifts("orrery/module-state")}`]);
  }
});

Deno.test("a comment that names no rule is found: it lifts all of them", () => {
  const message = (directive: string) => `Cannot use ${directive} without names: it lifts the rules of the house too; name the stock rules`;
  assert.deepEqual(found(`// ${IGNORE}\n`), [`kernel/x.ts:1: ${message(IGNORE)}`]);
  assert.deepEqual(found(`// ${IGNORE}-file -- odd on purpose\n`), [`kernel/x.ts:1: ${message(`${IGNORE}-file`)}`]);
});

Deno.test("in a pure file a comment may not change what the compiler checks", () => {
  const message = (what: string) => `Cannot use ${what} in a pure folder: it changes what the compiler checks`;
  for (const what of ["ignore", "nocheck", "expect-error"].map((end) => TS + end)) {
    assert.deepEqual(found(`const a = 1;\n  // ${what} reason\n`), [`kernel/x.ts:2: ${message(what)}`]);
    assert.deepEqual(found(`// ${what}\n`, false), []);
  }
  assert.deepEqual(found("/// <" + 'reference lib="dom" />\n'), [`kernel/x.ts:1: ${message("/// <" + "reference")}`]);
});

Deno.test("stock rules may be lifted by name, and words about directives are no directive", () => {
  assert.deepEqual(found(`// ${IGNORE} no-explicit-any -- orrery/layers is not meant\n// the linter obeys ${IGNORE} first\n`), []);
});

Deno.test("the tree holds no such directive; planted ones are found in all folders", async () => {
  assert.deepEqual(allDirectiveBreaches(ROOT), []);
  const folders = ["syscalls", "kernel", "user", "sim", "images", "boot"];
  const files = Object.fromEntries(folders.map((folder) => [`${folder}/x.ts`, `// ${IGNORE} orrery/layers\n`]));
  assert.deepEqual(
    await planted(files, allDirectiveBreaches),
    folders.toSorted().map((folder) => `${folder}/x.ts:1: ${lifts("orrery/layers")}`),
  );
});
