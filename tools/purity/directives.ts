/**
 * Comments that lift a check: no file lifts a rule of the house, and no pure file lifts the compiler's check or loads names
 * of the host.
 *
 * The linter obeys `deno-lint-ignore` before its plugin is heard, so no lint rule can see to this. A directive may lift stock
 * rules that it names; one that names none lifts the house's as well. Exceptions of pure code are rows of
 * tools/lint/exceptions.ts. A directive in a string counts as a comment too: suites put such texts together.
 */
import { sourcesUnder } from "../files.ts";
import { zoneOf } from "../lint/zones.ts";

const IGNORE = /(?:\/\/|\/\*)\s*(deno-lint-ignore(?:-file)?)\b([^\n]*)/g;
const COMPILER = /(?:\/\/|\/\*)\s*(@ts-(?:ignore|nocheck|expect-error))\b|(\/\/\/\s*<reference\b)|(?:\/\*\*?|\*)\s*(@jsx\w*|@ts-types)\b/g;

/** What the directives of the house at `root` lift that they may not: `"path:line: message"`, sorted by path. */
export function allDirectiveBreaches(root: string): string[] {
  return sourcesUnder(root, ".").flatMap((path) => {
    const { pure, runtime } = zoneOf(path, root);
    return directiveBreaches(path, Deno.readTextFileSync(`${root}/${path}`), pure || runtime);
  });
}

/** The same of one file; `pure`: held to the rules of pure code. */
export function directiveBreaches(path: string, text: string, pure: boolean): string[] {
  const found = [...text.matchAll(IGNORE)].flatMap((match) => {
    const message = ignoreBreach(match[1]!, namesIn(match[2]!));
    return message === null ? [] : [{ index: match.index, message }];
  });
  if (pure) {
    for (const match of text.matchAll(COMPILER)) {
      const message = `Cannot use ${match[1] ?? match[2] ?? match[3]} in a pure folder: it changes what the compiler checks`;
      found.push({ index: match.index, message });
    }
  }
  return found.map(({ index, message }) => `${path}:${text.slice(0, index).split("\n").length}: ${message}`);
}

function ignoreBreach(directive: string, names: readonly string[]): string | null {
  if (names.length === 0) return `Cannot use ${directive} without names: it lifts the rules of the house too; name the stock rules`;
  const ours = names.find((name) => name.startsWith("orrery/"));
  return ours === undefined ? null : `Cannot lift ${ours} by a comment: mend the code, or add a row to tools/lint/exceptions.ts`;
}

/** Rules are named up to ` -- ` or the end of the comment, with spaces or commas between them. */
function namesIn(rest: string): string[] {
  return rest.replace(/\*\/.*$/, "").replace(/(^|\s)--.*$/, "").split(/[\s,]+/).filter((name) => name !== "");
}
