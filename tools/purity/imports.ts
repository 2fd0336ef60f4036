/**
 * What pure files run: every module that a pure file, or a file of the runtime of lowered programs, imports for its values
 * is one of these as well. So none of them reaches the host through others.
 *
 * The linter's rule `layers` lets sim/ import everything, and knows a file by the text of an import; this check takes the
 * resolved graph. Types are free where the whole import is one of types: the graph keeps `import { type T }`.
 */
import { sourcesUnder } from "../files.ts";
import { zoneOf } from "../lint/zones.ts";
import { runDeno } from "../run.ts";

/** The part of `deno info --json` that is read here. */
interface Graph {
  readonly modules: readonly {
    readonly specifier: string;
    readonly error?: string;
    readonly dependencies?: readonly {
      readonly specifier: string;
      readonly code?: { readonly specifier?: string; readonly error?: string };
    }[];
  }[];
}

/** What pure files, and files of the runtime, of the house at `root` run that they may not: a line an import, sorted. */
export async function importBreaches(root: string): Promise<string[]> {
  const files = sourcesUnder(root, ".").filter((path) => isLawful(path, root));
  const edges = await edgesFrom(root, files);
  return files.flatMap((path) =>
    (edges.get(path) ?? []).filter((target) => !isLawful(target, root)).map((target) =>
      `${path}: Cannot run ${target} in a pure folder: it is neither pure nor part of the runtime`
    )
  ).sort();
}

function isLawful(path: string, root: string): boolean {
  const { pure, runtime } = zoneOf(path, root);
  return pure || runtime;
}

/** What each module imports for its values: paths below the root, or specifiers of what lies elsewhere. */
async function edgesFrom(root: string, files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const temp = await Deno.makeTempDir({ prefix: "orrery-imports-" });
  const home = new URL(`file://${root}/`).href;
  const entry = `${temp}/entry.ts`;
  try {
    await Deno.writeTextFile(entry, files.map((path) => `import "${new URL(path, home).href}";\n`).join(""));
    const args = ["info", "--json", "--no-lock", "--no-remote", "--no-npm", "--config", `${root}/deno.json`, entry];
    const { ok, output } = await runDeno(args, root);
    const json = /^\{[^]*?^\}$/m.exec(output)?.[0];
    if (!ok || json === undefined) throw new Error(`Cannot read the graph of imports: ${output}`);
    const graph = JSON.parse(json) as Graph; // the runtime's own form
    const below = (specifier: string) => specifier.startsWith(home) ? decodeURIComponent(specifier.slice(home.length)) : specifier;
    return new Map(graph.modules.map(({ specifier, dependencies }) => [
      below(specifier),
      (dependencies ?? []).flatMap((one) => one.code === undefined ? [] : [below(one.code.specifier ?? one.specifier)]),
    ]));
  } finally {
    await Deno.remove(temp, { recursive: true });
  }
}
