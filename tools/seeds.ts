/**
 * Purity check 4, the double run: the same seeds in two processes that differ in what must not matter (time zone,
 * locale, V8's hash and random seeds, the order of the files), compared line by line. Two runs inside one process would
 * share all of that. The order tells state that outlives a run: a counter of a module has another value in each run then.
 * V8 makes no code from strings in either process, so that no text becomes a program unseen.
 */
import { type Outcome, runDeno } from "./run.ts";

const PERMISSIONS = ["--no-prompt", "--allow-read", "--allow-write=.orrery", "--allow-env", "--allow-run"] as const;

/** Surroundings of one run of the seeds. */
interface Surroundings {
  readonly flags: string;
  readonly env: Readonly<Record<string, string>>;
  /** Added to the arguments of the program. */
  readonly args: readonly string[];
}

const NO_CODE_FROM_STRINGS = "--disallow-code-generation-from-strings";
/** Tells the program to take its files from the last to the first, and to print what it finds in the usual order. */
export const REVERSE = "--reverse";

const HERE: Surroundings = {
  flags: `--hash-seed=1,--random-seed=1,${NO_CODE_FROM_STRINGS}`,
  env: { TZ: "UTC", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" },
  args: [],
};
const ELSEWHERE: Surroundings = {
  flags: `--hash-seed=77,--random-seed=77,${NO_CODE_FROM_STRINGS}`,
  env: { TZ: "Asia/Kathmandu", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" },
  args: [REVERSE],
};

/** Runs every seed twice at the house in `root`; fails with the first line that differs. */
export function seedsStage(root: string): Promise<Outcome> {
  return twice(root, ["tools/seeds_run.ts"]);
}

/** Runs a program in both surroundings and compares what it prints. */
export async function twice(root: string, program: readonly string[]): Promise<Outcome> {
  const runs = [HERE, ELSEWHERE].map(({ flags, env, args }) =>
    runDeno(["run", ...PERMISSIONS, `--v8-flags=${flags}`, ...program, ...args], root, env)
  );
  const [first, second] = await Promise.all(runs);
  return compared(first!, second!); // two in, two out
}

function compared(first: Outcome, second: Outcome): Outcome {
  for (const one of [first, second]) if (!one.ok) return one;
  const left = first.output.trimEnd().split("\n");
  const right = second.output.trimEnd().split("\n");
  const at = left.findIndex((line, index) => line !== right[index]);
  if (at < 0 && left.length === right.length && left[0] !== "") return { ok: true, code: 0, output: `${left.length} runs, twice\n` };
  const index = Math.max(at, 0);
  const message = `Cannot accept the seeds: line ${index + 1} differs\n  ${left[index] ?? "(none)"}\n  ${right[index] ?? "(none)"}\n`;
  return { ok: false, code: 1, output: message };
}
