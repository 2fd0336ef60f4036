/**
 * Rule `dead-exports`: a name that a file exports and that no other file mentions is not part of any interface.
 *
 * Mentions are looked for as words, so a name that stands only in a comment of another file counts as used: the rule misses
 * some dead names and accuses no living one. Interfaces and types are left out: a signature that is exported needs its types
 * exported, though no other file names them. Agent files (examples, fixtures) export for the simulator and are left out,
 * and so are the names that `deno.json` publishes.
 */
import type { Finding, Source } from "./finding.ts";

const DECLARATION = /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|enum) ([A-Za-z_$][\w$]*)/gm;
const WORD = /[A-Za-z_$][\w$]*/g;

/** Names exported for nothing. `isPublic` tells the files whose exports are the product's interface. */
export function deadExports(sources: readonly Source[], isPublic: (path: string) => boolean): Finding[] {
  const homes = new Map<string, number>();
  for (const { text } of sources) for (const word of new Set(text.match(WORD) ?? [])) homes.set(word, (homes.get(word) ?? 0) + 1);
  return sources.filter(({ path }) => path.endsWith(".ts") && !path.endsWith("_test.ts") && !isPublic(path)).flatMap(({ path, text }) =>
    [...text.matchAll(DECLARATION)].filter(([, name]) => homes.get(name!) === 1).map((match) => ({
      rule: "dead-exports",
      file: path,
      line: text.slice(0, match.index).split("\n").length,
      message: `No other file names ${match[1]}: drop the word export, or the code`,
    }))
  );
}
