/** The page holds every row whole, and a page that differs is refused. */
import assert from "node:assert/strict";
import { CALL_NAMES, TABLE } from "../syscalls/table.ts";
import { ERRNOS } from "../syscalls/errno.ts";
import { syscallsPage } from "./syscalls_page.ts";

const page = syscallsPage();

Deno.test("every call has its section, with each error and its cause", () => {
  for (const name of CALL_NAMES) {
    const section = page.split(`\n## ${name}\n`)[1]!.split("\n## ")[0]!;
    assert.ok(section.includes(`- number: ${TABLE[name].nr}\n`), name);
    for (const [errno, cause] of Object.entries(TABLE[name].errors)) {
      assert.ok(section.includes(`  - \`${errno}\`: ${cause}`), `${name} ${errno}`);
    }
  }
});

Deno.test("the section of sleep reads as a person would write it", () => {
  const section = page.split("\n## sleep\n")[1]!.split("\n## ")[0]!.trim();
  assert.equal(
    section.split("- errors:")[0]!,
    "Waits that long.\n\n- number: 8\n- arguments: `{ ms: 0…2592000000 }`\n- result: `null`\n" +
      "- parameters of the method:\n  - `ms`: ms, 0 to 30 days (2,592,000,000), an integer\n" +
      "- gives: null, when the time has passed; never before\n- rights: none\n- flags: pure, blocking\n",
  );
});

Deno.test("the errno table tells number, meaning and who returns it", () => {
  for (const [name, [number, meaning]] of Object.entries(ERRNOS)) assert.ok(page.includes(`| ${number} | ${name} | ${meaning} |`), name);
  const peers = CALL_NAMES.filter((name) => "EPEER" in TABLE[name].errors);
  assert.ok(peers.length > 1 && page.includes(`| ${ERRNOS.EPEER[1]} | ${peers.join(", ")} |`), peers.join());
});
