/** The pages of the repository: relative links lead to files, and the index of decisions is complete. */
import assert from "node:assert/strict";
import { exists } from "./files.ts";
import { rootOf } from "./lint/zones.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const FOLDERS = [".", "docs", "docs/adr", "bench", ".github", ".github/ISSUE_TEMPLATE"] as const;
const LINK = /\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g;

/** Paths of the pages in `FOLDERS`, relative to the root, sorted. */
function pages(): string[] {
  const found = FOLDERS.flatMap((folder) =>
    [...Deno.readDirSync(`${ROOT}/${folder}`)].filter((entry) => entry.name.endsWith(".md")).map((entry) => `${folder}/${entry.name}`)
  );
  return found.sort();
}

Deno.test("every relative link of a page leads to a file or folder", () => {
  const broken: string[] = [];
  let links = 0;
  for (const page of pages()) {
    for (const [, target] of Deno.readTextFileSync(`${ROOT}/${page}`).matchAll(LINK)) {
      links++;
      if (!exists(new URL(target!, `file://${ROOT}/${page}`).pathname)) broken.push(`${page}: ${target}`);
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(links > 30, `${links} links`);
});

Deno.test("the index of decisions lists each record once, with its title", () => {
  const records = pages().filter((page) => /^docs\/adr\/\d{4}_/.test(page));
  const expected = records.map((page) => {
    const file = page.replace("docs/adr/", "");
    const [, number, title] = /^# (\d{4}) (.*)$/m.exec(Deno.readTextFileSync(`${ROOT}/${page}`))!;
    assert.equal(number, file.slice(0, 4), page);
    return `- [${number}](${file}): ${title}`;
  });
  const index = Deno.readTextFileSync(`${ROOT}/docs/adr/README.md`);
  assert.deepEqual(index.split("\n").filter((line) => line.startsWith("- [")), expected);
});

Deno.test("the version of deno.json is the newest one of the changelog", () => {
  const { version } = JSON.parse(Deno.readTextFileSync(`${ROOT}/deno.json`));
  assert.equal(/^## \[([^\]]+)\]/m.exec(Deno.readTextFileSync(`${ROOT}/CHANGELOG.md`))![1], version);
});
