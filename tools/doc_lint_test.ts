/** The stage `doc`: which files are public, and that a name without a text fails it. */
import assert from "node:assert/strict";
import { docStage, publicEntries } from "./doc_lint.ts";
import { rootOf } from "./lint/zones.ts";
import { planted } from "./purity/testing.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
/** Entries without packages, which the runtime would fetch. */
const CONFIG = JSON.stringify({ exports: { ".": "./syscalls/mod.ts" }, imports: { "orrery/test": "./cli/test_api.ts" } });
const TEXT = "/** A record. */\nexport interface R {\n  /** A member. */\n  readonly a: number;\n}\n";

Deno.test("the public entries are the exports of deno.json and its own bare names", () => {
  assert.deepEqual(publicEntries(ROOT), ["./cli/test_api.ts", "./syscalls/mod.ts"]);
});

Deno.test("every public name of the tree has a text", async () => {
  const { ok, output } = await docStage(ROOT);
  assert.ok(ok, output);
});

Deno.test("a member without a text, and a type that is not public, fail", async () => {
  const files = { "deno.json": CONFIG, "syscalls/mod.ts": TEXT, "cli/test_api.ts": TEXT };
  assert.equal((await planted(files, docStage)).ok, true);
  const bare = await planted({ ...files, "syscalls/mod.ts": TEXT.replace("  /** A member. */\n", "") }, docStage);
  assert.equal(bare.ok, false);
  assert.match(bare.output, /error\[missing-jsdoc\]: exported symbol is missing JSDoc documentation/);
  const hidden = await planted({ ...files, "cli/test_api.ts": `type Hidden = 1;\n${TEXT.replace("number", "Hidden")}` }, docStage);
  assert.match(hidden.output, /error\[private-type-ref\]: public type 'R\["a"\]' references private type 'Hidden'/);
});
