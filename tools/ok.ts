/**
 * The gate, `deno task ok`: every rule that matters, as stages, each with its time. All stages run even if one fails, so
 * that one run tells everything there is to mend; the last line names the stages that failed.
 *
 * `--only lint,types` runs some, `--except tests` leaves some out, `--list` names them (ok_args.ts). The check of a stage is
 * in a file of its own; this file has only the order and the commands.
 */
import { exists, sourcesUnder } from "./files.ts";
import { PURE_FOLDERS, rootOf, suiteIsPure } from "./lint/zones.ts";
import { gateHelp, GateUsageError, readGateArgs } from "./ok_args.ts";
import { allCompilerBreaches } from "./purity/compiler.ts";
import { docStage } from "./doc_lint.ts";
import { allDirectiveBreaches } from "./purity/directives.ts";
import { importBreaches } from "./purity/imports.ts";
import { type Outcome, run, runDeno } from "./run.ts";
import { seedsStage } from "./seeds.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");

/** The exit code for a command line that cannot be understood. */
const EXIT_USAGE = 2;
/** The exit code for a failure of the gate itself. */
const EXIT_OURS = 3;

/** One stage: what to do, and how it ended; `null` where it does not apply on this machine. */
interface Stage {
  readonly name: string;
  readonly about: string;
  readonly run: () => Promise<Outcome | null>;
}

const READ_ONLY = ["--no-prompt", "--allow-read"] as const;
const TESTING = ["--no-prompt", "--allow-read", "--allow-write", "--allow-env", "--allow-run", "--allow-net=127.0.0.1"] as const;

const STAGES: readonly Stage[] = [
  { name: "fmt", about: "layout of all files", run: () => runDeno(["fmt", "--check"], ROOT) },
  { name: "lint", about: "stock rules and the house plugin (purity check 2)", run: () => runDeno(["lint"], ROOT) },
  { name: "tidy", about: "rules of style with a budget that may only fall", run: tidyStage },
  { name: "types", about: "every file of the house", run: () => runDeno(["check", "--quiet", ...sourcesUnder(ROOT, ".")], ROOT) },
  { name: "compiler", about: "pure folders with the language alone (purity check 1)", run: compilerStage },
  { name: "directives", about: "no comment lifts a check (purity check 2)", run: directivesStage },
  { name: "imports", about: "what pure files run is pure (purity check 2)", run: importsStage },
  {
    name: "docs",
    about: "docs/SYSCALLS.md and the comments of Sys are the table's",
    run: () => runDeno(["run", ...READ_ONLY, "tools/syscalls_page.ts", "--check"], ROOT),
  },
  { name: "doc", about: "every public name has a text: deno doc --lint of what deno.json exports", run: () => docStage(ROOT) },
  { name: "tests", about: "all suites", run: () => runDeno(["test", ...TESTING, "--no-check", "--parallel"], ROOT) },
  { name: "poison", about: "suites of pure folders under throwers (purity check 3)", run: poisonStage },
  { name: "doctests", about: "examples in comments and pages", run: doctestStage },
  { name: "seeds", about: "100 simulator seeds, each run twice with equal hash (purity check 4)", run: () => seedsStage(ROOT) },
  { name: "native", about: "cargo test and clippy", run: nativeStage },
];

async function compilerStage(): Promise<Outcome> {
  return outcomeOf(await allCompilerBreaches(ROOT));
}

async function importsStage(): Promise<Outcome> {
  return outcomeOf(await importBreaches(ROOT));
}

function directivesStage(): Promise<Outcome> {
  return Promise.resolve(outcomeOf(allDirectiveBreaches(ROOT)));
}

function outcomeOf(breaches: readonly string[]): Outcome {
  return { ok: breaches.length === 0, code: breaches.length === 0 ? 0 : 1, output: breaches.map((line) => `${line}\n`).join("") };
}

function poisonStage(): Promise<Outcome> {
  const suites = PURE_FOLDERS.flatMap((folder) => sourcesUnder(ROOT, folder)).filter((path) => suiteIsPure(path));
  return runDeno(["test", ...READ_ONLY, "--no-check", "--parallel", "--preload=tools/purity/poison.ts", ...suites], ROOT);
}

/** Only files that hold an example in a fence: the test runner would load all others for nothing. */
function doctestStage(): Promise<Outcome> {
  const pages = ["README.md", "docs/ARCHITECTURE.md", "docs/STYLE.md"].filter((path) => exists(`${ROOT}/${path}`));
  const sources = sourcesUnder(ROOT, ".").filter((path) =>
    !path.endsWith("_test.ts") && /^ ?\* ```ts/m.test(Deno.readTextFileSync(`${ROOT}/${path}`))
  );
  return runDeno(["test", ...READ_ONLY, "--doc", "--permit-no-files", ...pages, ...sources], ROOT);
}

/** The check asks version control which files are ours; a copy without history has no answer. */
async function tidyStage(): Promise<Outcome | null> {
  if (!exists(`${ROOT}/.git`)) return null;
  return await runDeno(["run", "--no-prompt", "--allow-read", "--allow-env", "--allow-run", "tools/tidy.ts"], ROOT);
}

/** Rust is built only where there is some and where its tools are installed. */
async function nativeStage(): Promise<Outcome | null> {
  if (!exists(`${ROOT}/native/Cargo.toml`)) return null;
  const version = await run("cargo", ["--version"], { cwd: ROOT });
  if (version.code === 127) return null;
  const tests = await run("cargo", ["test", "--quiet"], { cwd: `${ROOT}/native` });
  if (!tests.ok) return tests;
  return run("cargo", ["clippy", "--quiet", "--all-targets", "--", "-D", "warnings"], { cwd: `${ROOT}/native` });
}

function stageList(): string {
  return STAGES.map((stage) => `  ${stage.name.padEnd(12)}${stage.about}\n`).join("");
}

async function gateMain(args: readonly string[]): Promise<number> {
  const asked = readGateArgs(args, STAGES.map((stage) => stage.name));
  if (asked.help || asked.list) {
    console.log((asked.help ? gateHelp(stageList()) : stageList()).trimEnd());
    return 0;
  }
  const failed: string[] = [];
  for (const stage of STAGES.filter((one) => asked.stages.includes(one.name))) if (!await runStage(stage)) failed.push(stage.name);
  if (failed.length === 0) console.log(`ok: ${asked.stages.length} stages`);
  else console.log(`FAILED: ${failed.join(", ")}; again with deno task ok --only ${failed.join(",")}`);
  return failed.length === 0 ? 0 : 1;
}

async function runStage(stage: Stage): Promise<boolean> {
  Deno.stdout.writeSync(new TextEncoder().encode(stage.name.padEnd(12)));
  const began = performance.now();
  const outcome = await stage.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome === null) console.log("not here");
  else console.log(`${outcome.ok ? "ok" : "FAILED"} ${seconds} s${outcome.ok ? "" : `\n${outcome.output}`}`);
  return outcome === null || outcome.ok;
}

if (import.meta.main) {
  try {
    Deno.exit(await gateMain(Deno.args));
  } catch (error) {
    console.error(error instanceof GateUsageError ? error.message : error);
    Deno.exit(error instanceof GateUsageError ? EXIT_USAGE : EXIT_OURS);
  }
}
