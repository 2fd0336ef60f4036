/**
 * A copy of the tree in which mutants are tried: `Laboratory.of` copies the house once, `judge` puts one fault into the copy,
 * runs its suites and puts the file back. The tree itself is never changed.
 *
 * A suite that runs much longer than it does without a fault counts as failed: faults make loops that never end. The limit is
 * a multiple of the time that the suite took in the same copy, and never short, so that a busy machine kills no mutant.
 * Deliberately not here: which mutants there are (*.json) and the command line (tools/mutants.ts).
 */
import { exists } from "../files.ts";
import { type Outcome, run } from "../run.ts";
import { type Judged, type Mutant, mutated, type Verdict } from "./mutant.ts";

/** Folders of builds, packages and recordings: not copied. Packages are linked. */
const NOT_COPIED: ReadonlySet<string> = new Set(["node_modules", ".git", ".orrery", "runs", "target"]);
const TESTING = ["--no-prompt", "--allow-read", "--allow-write", "--allow-env", "--allow-run", "--allow-net=127.0.0.1"] as const;
/** Time of a suite with a fault: this many times that without one, and never below the next. */
const LIMIT_FACTOR = 5;
const LIMIT_MS_MIN = 60_000;
const MS_MAX = 600_000;
/** What the runner ends with where a test fails, and where a file does not parse. */
const EXIT_FAILURE = 1;

/** A copy of the tree. */
export class Laboratory {
  private readonly limits = new Map<string, number>();

  private constructor(readonly root: string) {}

  /** Copies the house at `root`; `dispose` removes the copy. */
  static async of(root: string): Promise<Laboratory> {
    const copy = await Deno.realPath(await Deno.makeTempDir({ prefix: "orrery-mutants-" }));
    await copyFolder(root, copy);
    if (exists(`${root}/node_modules`)) await Deno.symlink(`${root}/node_modules`, `${copy}/node_modules`);
    return new Laboratory(copy);
  }

  /** Runs a suite on the copy as it is, and remembers how long it took. Null if it passes, else what it says. */
  async trial(suite: string): Promise<string | null> {
    const began = performance.now();
    const { ok, output } = await this.test([suite], MS_MAX);
    this.limits.set(suite, Math.max(LIMIT_MS_MIN, (performance.now() - began) * LIMIT_FACTOR));
    return ok ? null : output;
  }

  /** Tries one mutant, whose suites had their trial. */
  async judge(mutant: Mutant): Promise<Judged> {
    const path = `${this.root}/${mutant.file}`;
    const source = await Deno.readTextFile(path);
    await Deno.writeTextFile(path, mutated(source, mutant));
    try {
      const limitMs = mutant.suites.reduce((sum, suite) => sum + this.limits.get(suite)!, 0); // each had its trial
      const outcome = await this.test(mutant.suites, limitMs);
      return { mutant, verdict: verdictOf(mutant, outcome), output: outcome.output };
    } finally {
      await Deno.writeTextFile(path, source);
    }
  }

  private test(suites: readonly string[], limitMs: number): Promise<Outcome> {
    const args = ["test", ...TESTING, "--no-check", "--quiet", "--fail-fast", ...suites];
    return run(Deno.execPath(), args, { cwd: this.root, limitMs });
  }

  /** Removes the copy. */
  async dispose(): Promise<void> {
    await Deno.remove(this.root, { recursive: true });
  }
}

function verdictOf({ equivalent }: Mutant, outcome: Outcome): Verdict {
  if (isBroken(outcome)) return "BROKEN";
  if (equivalent !== undefined) return outcome.ok ? "equivalent" : "NOT EQUIVALENT";
  return outcome.ok ? "SURVIVED" : "killed";
}

// A file that cannot be parsed ends the runner without a summary; one that throws as it is loaded is no failure of a test.
function isBroken({ code, output }: Outcome): boolean {
  if (/\(uncaught error\)$/m.test(output)) return true;
  return code === EXIT_FAILURE && !/^FAILED \| \d+ passed/m.test(output);
}

async function copyFolder(from: string, to: string): Promise<void> {
  for await (const entry of Deno.readDir(from)) {
    if (NOT_COPIED.has(entry.name)) continue;
    if (entry.isFile) await Deno.copyFile(`${from}/${entry.name}`, `${to}/${entry.name}`);
    if (!entry.isDirectory) continue;
    await Deno.mkdir(`${to}/${entry.name}`);
    await copyFolder(`${from}/${entry.name}`, `${to}/${entry.name}`);
  }
}
