/**
 * The stage `doc`: `deno doc --lint` of the public entries, which are the exports of deno.json and what its import map gives
 * agents under a bare name. A public name without a text, or with a type that is not public, fails.
 */
import { type Outcome, runDeno } from "./run.ts";

interface HouseConfig {
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

/** Files of the public entries of the house at `root`, each once, sorted. */
export function publicEntries(root: string): string[] {
  const { exports, imports } = JSON.parse(Deno.readTextFileSync(`${root}/deno.json`)) as HouseConfig; // our own file, checked by deno itself
  return [...new Set([...Object.values(exports), ...Object.values(imports)].filter((target) => target.startsWith("./")))].sort();
}

/** Runs the linter of documentation over them. */
export function docStage(root: string): Promise<Outcome> {
  return runDeno(["doc", "--lint", ...publicEntries(root)], root);
}
