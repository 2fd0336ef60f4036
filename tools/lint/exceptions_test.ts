/** The table of exceptions: each row is needed, and without it the plugin speaks of exactly that name. */
import assert from "node:assert/strict";
import { type Exception, EXCEPTIONS } from "./exceptions.ts";
import { housePlugin } from "./plugin.ts";
import { rootOf } from "./zones.ts";

const ROOT = rootOf(import.meta.url, "../../");

/** The findings of one rule in a file of the tree, under a table. */
function findings({ rule, file }: Exception, table: readonly Exception[]): string[] {
  const text = Deno.readTextFileSync(`${ROOT}${file}`);
  return Deno.lint.runPlugin(housePlugin(table), file, text).filter((one) => one.id === `orrery/${rule}`).map((one) => one.message);
}

Deno.test("every row of the table has a reason and lifts a finding that names what the row names", () => {
  for (const row of EXCEPTIONS) {
    assert.deepEqual(findings(row, EXCEPTIONS), [], row.file);
    const lifted = findings(row, EXCEPTIONS.filter((one) => one !== row));
    assert.ok(lifted.length > 0, `${row.file}: ${row.name} needs no exception from ${row.rule}`);
    assert.deepEqual(lifted.filter((message) => !new RegExp(`^Cannot (use|keep|reach) ${row.name} `).test(message)), []);
    assert.ok(row.reason.length > 15, row.name);
  }
});
