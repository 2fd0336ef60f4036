/**
 * `deno task tidy`: rules of style that the tree does not keep everywhere yet, each with a budget of breaches that may only
 * fall. A rule that has more breaches than its budget fails the gate and names each of them; a rule that has fewer fails
 * too, until `--write` has lowered the budget: what was mended stays mended.
 *
 * `--list RULE` prints the breaches of a rule. The rules are in tidy/; what must hold everywhere is in lint/ instead.
 */
import { parseArgs } from "node:util";
import { sourcesUnder } from "./files.ts";
import { rootOf } from "./lint/zones.ts";
import { run, runDeno } from "./run.ts";
import { deadExports } from "./tidy/dead_exports.ts";
import { type Finding, lineOf, type Source } from "./tidy/finding.ts";
import { blobs, fileLines, fileNames, kernelLines, plainWords, subjects } from "./tidy/text_rules.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const BUDGET = `${ROOT}/tools/tidy/budget.json`;
const PAGES = /\.(?:md|ts)$/;
/** Files that export for the simulator, for a test that loads them, or for users of the package. */
const PUBLIC =
  /^(?:examples|bench\/agents|images\/fixtures|images\/programs|boot\/fixtures|sim\/hostile|test\/programs|tools\/purity\/breaches)\/|^syscalls\/mod\.ts$|\/fixtures\//;

/** Breaches allowed, by rule. */
export type Budget = Readonly<Record<string, number>>;

/** What to say of the counts: a line per rule that does not match its budget. */
export function judge(counts: Budget, budget: Budget): string[] {
  const rules = [...new Set([...Object.keys(budget), ...Object.keys(counts)])].sort();
  return rules.flatMap((rule) => {
    const [now, allowed] = [counts[rule] ?? 0, budget[rule] ?? 0];
    if (now > allowed) return [`${rule}: ${now} breaches, the budget is ${allowed}; see them with deno task tidy --list ${rule}`];
    if (now < allowed) return [`${rule}: ${now} breaches, the budget is still ${allowed}; lower the budget with deno task tidy --write`];
    return [];
  });
}

/** Breaches by rule. */
export function countsOf(findings: readonly Finding[]): Budget {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a < b ? -1 : 1));
}

/** Paths of the files that version control knows, with the bytes of each. */
async function trackedSizes(): Promise<Map<string, number>> {
  const { ok, output } = await run("git", ["ls-files", "-z"], { cwd: ROOT });
  if (!ok) throw new Error(`Cannot list the files of the tree: ${output}`);
  const paths = output.split("\0").filter((path) => path !== "");
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const info = await Deno.stat(`${ROOT}/${path}`).catch(() => null); // deleted and not yet committed
    if (info !== null) sizes.set(path, info.size);
  }
  return sizes;
}

// A shallow clone knows a part of the commits only, so the rule does not apply there.
async function commitSubjects(): Promise<Map<string, string> | null> {
  const shallow = await run("git", ["rev-parse", "--is-shallow-repository"], { cwd: ROOT });
  if (shallow.output.trim() !== "false") return null;
  const { ok, output } = await run("git", ["log", "--no-merges", "--format=%h %s"], { cwd: ROOT });
  if (!ok) throw new Error(`Cannot list the commits: ${output}`);
  return new Map(
    output.split("\n").filter((line) => line !== "").map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
  );
}

interface Linted {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

async function shapes(): Promise<Finding[]> {
  const { output } = await runDeno(["lint", "--quiet", "--json", "--config", "tools/tidy/lint.json", ...sourcesUnder(ROOT, ".")], ROOT);
  const { diagnostics } = JSON.parse(output.slice(output.indexOf("{"))) as Linted; // the linter's own form
  return diagnostics.map(({ filename, code, message, range }) => ({
    rule: code.replace("tidy/", ""),
    file: decodeURIComponent(filename.replace("file://", "")).slice(ROOT.length + 1),
    line: range.start.line,
    message,
  }));
}

/** All breaches, and the rules that cannot be judged in this copy of the repository. */
async function allFindings(): Promise<{ findings: Finding[]; skipped: readonly string[] }> {
  const commits = await commitSubjects();
  const sizes = await trackedSizes();
  const pages = [...sizes.keys()].filter((path) => PAGES.test(path) && !path.startsWith("tools/tidy/"));
  const texts: Source[] = await Promise.all(pages.map(async (path) => ({ path, text: await Deno.readTextFile(`${ROOT}/${path}`) })));
  const sources = texts.filter(({ path }) => path.endsWith(".ts"));
  const findings = [
    ...fileLines(sources),
    ...kernelLines(sources),
    ...plainWords(texts),
    ...fileNames(sources),
    ...blobs(new Map([...sizes].filter(([path]) => path !== "deno.lock"))),
    ...subjects(commits ?? new Map()),
    ...deadExports(texts, (path) => PUBLIC.test(path)),
    ...await shapes(),
  ];
  return { findings, skipped: commits === null ? ["commit-subjects"] : [] };
}

async function tidyMain(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { write: { type: "boolean" }, list: { type: "string" } } });
  const { findings, skipped } = await allFindings();
  if (values.list !== undefined) {
    for (const one of findings) if (one.rule === values.list) console.log(lineOf(one));
    return 0;
  }
  const counts = countsOf(findings);
  if (values.write === true) {
    await Deno.writeTextFile(BUDGET, `${JSON.stringify(counts, null, 2)}\n`);
    return 0;
  }
  const budget = JSON.parse(await Deno.readTextFile(BUDGET)) as Budget; // `--write` wrote it
  const wrong = judge(counts, Object.fromEntries(Object.entries(budget).filter(([rule]) => !skipped.includes(rule))));
  for (const rule of skipped) console.log(`skipped: ${rule}, a shallow clone does not hold all commits`);
  for (const line of wrong) console.log(line);
  return wrong.length === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    Deno.exit(await tidyMain(Deno.args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(2);
  }
}
