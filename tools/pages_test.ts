/** The pages of the repository: relative links lead to files, and the index of decisions is complete. */
import assert from "node:assert/strict";
import { exists, sourcesUnder } from "./files.ts";
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

Deno.test("the glossary is in order, each noun once, and each is used by a file of the tree", () => {
  const rows = [...Deno.readTextFileSync(`${ROOT}/docs/GLOSSARY.md`).matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].slice(2);
  const nouns = rows.flatMap(([, noun]) => noun!.split(", "));
  assert.ok(nouns.length > 50, `${nouns.length} nouns`);
  const heads = rows.map(([, noun]) => noun!.toLowerCase());
  assert.deepEqual(heads, [...new Set(heads)].sort((a, b) => a < b ? -1 : 1));
  const files = [...sourcesUnder(ROOT, ".").filter((path) => path !== "tools/pages_test.ts"), "docs/ARCHITECTURE.md", "README.md"];
  const text = files.map((path) => Deno.readTextFileSync(`${ROOT}/${path}`)).join("\n");
  assert.deepEqual(nouns.filter((noun) => !new RegExp(`\\b${noun}(s|es|ed)?\\b`, "i").test(text)), []);
});

Deno.test("the version of deno.json is the newest one of the changelog", () => {
  const { version } = JSON.parse(Deno.readTextFileSync(`${ROOT}/deno.json`));
  assert.equal(/^## \[([^\]]+)\]/m.exec(Deno.readTextFileSync(`${ROOT}/CHANGELOG.md`))![1], version);
});
