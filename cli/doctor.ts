/**
 * `orrery doctor`: what works on this machine, what does not, and the remedy. Each check does the real thing once (loads an
 * example, writes into the cache) instead of asking whether it could.
 */
import { homeCache, homeFolder } from "../boot/home.ts";
import { type Command, helpOf, parse, refuseUsage, UsageError } from "./args.ts";
import type { Io } from "./io.ts";

/** The runtime that hashes and traces are promised for. */
const DENO_VERSION = "2.9.6";
/** Exit code where something does not work. */
const EXIT_INPUT = 2;
const COMMAND: Command<Record<never, never>> = {
  name: "doctor",
  task: "orrery doctor",
  about: "says what works on this machine, what does not, and the remedy",
  usage: "",
  intro: "",
  flags: {},
  outro: "Exit code: 0 everything works, 2 something does not.",
};

/** One thing that must work: `run` gives what it saw, or throws. */
export interface Check {
  readonly name: string;
  readonly remedy: string;
  run(): string | Promise<string>;
}

const CHECKS: readonly Check[] = [
  { name: "runtime", remedy: `use npx -y deno@${DENO_VERSION} task …; other versions run, but their hashes may differ`, run: runtime },
  { name: "packages", remedy: "run npx -y deno@2.9.6 install --frozen in the repository", run: packages },
  { name: "cache", remedy: "make the folder .orrery of the repository writable", run: cache },
  { name: "loader", remedy: "run the two above first; if they work, this is a defect of Orrery", run: loader },
  {
    name: "packing",
    remedy: "nothing is lost but speed, a sixth of it; if packages and cache work, this is a defect of Orrery",
    run: packing,
  },
  { name: "watchdog", remedy: "a hanging agent can only be ended where threads share memory: use a plain build of Deno", run: watchdog },
];

/** Runs one command line and gives its exit code. */
export async function doctorMain(args: readonly string[], io: Io): Promise<number> {
  try {
    const { words: [word], help } = parse(args, COMMAND);
    if (word !== undefined) throw new UsageError(`Cannot read ${JSON.stringify(word)}: doctor takes no arguments`);
    if (!help) return await examine(CHECKS, io);
    io.out(helpOf(COMMAND));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuseUsage(error, "orrery doctor", io.err);
  }
}

/** Runs all checks, one line each, with the remedy under those that fail. */
export async function examine(checks: readonly Check[], io: Io): Promise<number> {
  let failed = 0;
  for (const check of checks) {
    try {
      io.out(`ok      ${check.name.padEnd(10)}${await check.run()}\n`);
    } catch (error) {
      failed++;
      io.out(
        `FAILED  ${check.name.padEnd(10)}${error instanceof Error ? error.message : String(error)}\n        remedy    ${check.remedy}\n`,
      );
    }
  }
  return failed === 0 ? 0 : EXIT_INPUT;
}

function runtime(): string {
  const { deno, v8 } = Deno.version;
  if (deno !== DENO_VERSION) throw new Error(`Cannot promise equal hashes on Deno ${deno}: ${DENO_VERSION} is needed`);
  return `Deno ${deno}, V8 ${v8}, ${Deno.build.target}`;
}

async function packages(): Promise<string> {
  const { transform, stop, version } = await import("esbuild");
  const { code } = await transform("let a: number = 1", { loader: "ts" });
  await stop();
  if (code !== "let a = 1;\n") throw new Error(`Cannot strip types: esbuild gave ${JSON.stringify(code)}`);
  return `esbuild ${version} runs`;
}

function cache(): string {
  const folder = decodeURIComponent(new URL("../.orrery/", import.meta.url).pathname);
  Deno.mkdirSync(folder, { recursive: true });
  Deno.writeTextFileSync(`${folder}doctor`, "written\n");
  Deno.removeSync(`${folder}doctor`);
  return folder;
}

async function loader(): Promise<string> {
  const { loadImage } = await import("../images/load.ts");
  const root = decodeURIComponent(new URL("..", import.meta.url).pathname);
  const image = await loadImage(`${root}examples/hello.ts`, { cacheDir: `${root}.orrery/cache`, root });
  return `examples/hello.ts is image ${image.id}`;
}

async function packing(): Promise<string> {
  const { pack } = await import("../images/pack.ts");
  const root = homeFolder();
  await pack(`${root}/sim/worker.ts`, { root, cacheDir: homeCache() });
  return "sim/worker.ts is one module";
}

function watchdog(): string {
  Atomics.add(new Int32Array(new SharedArrayBuffer(4)), 0, 1);
  return `threads share memory, ${navigator.hardwareConcurrency} cores`;
}
