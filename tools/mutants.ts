/**
 * `deno task mutants`: plants each fault of the lists (mutants/*.json) in a copy of the tree, runs the suites that must fail on
 * it, and tells killed, SURVIVED or equivalent. A mutant that survives needs a test, or a reason why none can exist.
 *
 * Before the first fault every entry is checked and every suite is run as it is, so that a verdict means something. Not in
 * the gate, as a whole run takes many minutes; mutants_test.ts tries a sample.
 */
import { chosenMutants, MUTANTS_HELP, type MutantsAsked, MutantsUsageError, readMutantsArgs } from "./mutants/args.ts";
import { Laboratory } from "./mutants/laboratory.ts";
import { type Judged, type Mutant, mutantsIn, problemsOf } from "./mutants/mutant.ts";
import { exists } from "./files.ts";
import { rootOf } from "./lint/zones.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
const LISTS = "tools/mutants";
/** Lines of a suite's output that are shown where its verdict is at fault. */
const LINES_SHOWN = 20;

/** All mutants of the lists of the house at `root`, list by list. */
export function allMutants(root: string): Mutant[] {
  const names = [...Deno.readDirSync(`${root}/${LISTS}`)].map((entry) => entry.name).filter((name) => name.endsWith(".json")).sort();
  return names.flatMap((name) => mutantsIn(`${LISTS}/${name}`, Deno.readTextFileSync(`${root}/${LISTS}/${name}`)));
}

/** Tries mutants on a copy of the house at `root`; `tell` gets each verdict as it is there. Throws where a suite fails unmutated. */
export async function judgeAll(root: string, mutants: readonly Mutant[], tell: (judged: Judged) => void): Promise<Judged[]> {
  const problems = problemsOf(mutants, { read: (path) => exists(`${root}/${path}`) ? Deno.readTextFileSync(`${root}/${path}`) : null });
  if (problems.length > 0) throw new MutantsUsageError(problems.join("\n"));
  const laboratory = await Laboratory.of(root);
  try {
    for (const suite of new Set(mutants.flatMap((one) => one.suites))) {
      const failed = await laboratory.trial(suite);
      if (failed !== null) throw new MutantsUsageError(`Cannot judge by ${suite}: it fails without a fault\n${failed}`);
    }
    const all: Judged[] = [];
    for (const mutant of mutants) {
      const judged = await laboratory.judge(mutant);
      all.push(judged);
      tell(judged);
    }
    return all;
  } finally {
    await laboratory.dispose();
  }
}

/** The lines about one verdict. */
export function linesOf({ mutant, verdict, output }: Judged, at: string): string {
  const line = `${at} ${verdict.padEnd(10)} ${mutant.file}: ${mutant.name}`;
  const last = output.trimEnd().split("\n").slice(-LINES_SHOWN).map((one) => `    ${one}`).join("\n");
  switch (verdict) {
    case "killed":
      return line;
    case "equivalent":
      return `${line} (${mutant.equivalent})`;
    case "SURVIVED":
      return `${line}\n    ${mutant.suites.join(", ")} passed: a test is missing`;
    case "NOT EQUIVALENT":
      return `${line}\n    a suite fails, so the reason is wrong: ${mutant.equivalent}\n${last}`;
    case "BROKEN":
      return `${line}\n    the file does not load with it, so no suite judged it\n${last}`;
  }
}

/** The last line, and the exit code. */
export function summaryOf(all: readonly Judged[]): { readonly line: string; readonly code: number } {
  const count = (verdict: Judged["verdict"]) => all.filter((one) => one.verdict === verdict).length;
  const verdicts = ["killed", "equivalent", "SURVIVED", "NOT EQUIVALENT", "BROKEN"] as const;
  const parts = verdicts.filter((verdict) => count(verdict) > 0).map((verdict) => `${count(verdict)} ${verdict}`);
  const code = count("SURVIVED") > 0 ? 1 : count("NOT EQUIVALENT") + count("BROKEN") > 0 ? 2 : 0;
  return { line: `${all.length} mutants: ${parts.join(", ")}`, code };
}

async function mutantsMain(asked: MutantsAsked): Promise<number> {
  if (asked.help) {
    console.log(MUTANTS_HELP.trimEnd());
    return 0;
  }
  const mutants = chosenMutants(asked, allMutants(ROOT));
  if (asked.list) {
    for (const { file, name } of mutants) console.log(`${file}: ${name}`);
    return 0;
  }
  let done = 0;
  const all = await judgeAll(ROOT, mutants, (judged) => console.log(linesOf(judged, `${++done}/${mutants.length}`)));
  const { line, code } = summaryOf(all);
  console.log(line);
  return code;
}

if (import.meta.main) {
  try {
    Deno.exit(await mutantsMain(readMutantsArgs(Deno.args)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(2);
  }
}
