/**
 * `orrery init NAME.ts`: writes a ten-line agent and its test, and outside the house a deno.json with the import map, so
 * that editors and `deno test` find "orrery". Overwrites no file; a file that exists already is named.
 *
 * Deliberately not here: questions, templates to choose from, packages to install.
 */
import { type Command, helpOf, parse, refuseUsage, UsageError } from "./args.ts";
import type { Io } from "./io.ts";

/** Exit code for a command line or a folder that is at fault. */
const EXIT_INPUT = 2;
const NAME = /^[a-z][a-z0-9_]{0,63}$/;
const COMMAND: Command<Record<never, never>> = {
  name: "init",
  task: "orrery init",
  about: "writes an agent of ten lines and its test",
  usage: "NAME.ts",
  intro: "Writes NAME.ts and NAME_test.ts beside it; outside of this repository a deno.json too. No file is overwritten.",
  flags: {},
  outro: "Exit code: 0 the files are written, 2 the command line or the folder is at fault and nothing is written.",
};

/** A file to be written. */
interface Draft {
  readonly path: string;
  readonly text: string;
}

/** Runs one command line and gives its exit code: 0 written, 2 the input is at fault (nothing is written then). */
export function initMain(args: readonly string[], io: Io): number {
  try {
    const { words: [given, other], help } = parse(args, COMMAND);
    if (help) {
      io.out(helpOf(COMMAND));
      return 0;
    }
    if (given === undefined || other !== undefined) throw new UsageError("Cannot read the arguments: one NAME.ts is needed");
    const problem = write(given, io);
    if (problem === null) return 0;
    io.err(`${problem}\n`);
    return EXIT_INPUT;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuseUsage(error, "orrery init", io.err);
  }
}

/** Writes the drafts, or says what is in the way. */
function write(given: string, io: Io): string | null {
  const path = given.startsWith("/") ? given : `${io.cwd}/${given}`;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const name = path.slice(folder.length + 1).replace(/\.ts$/, "");
  if (!given.endsWith(".ts") || !NAME.test(name)) {
    return `Cannot name a file ${JSON.stringify(given)}: lower_case.ts with 1 to 64 characters is needed`;
  }
  if (!isThere(folder)) return `Cannot write into ${folder}: there is no such folder`;
  const drafts: Draft[] = [{ path, text: agentText(name) }, { path: `${folder}/${name}_test.ts`, text: testText(name) }];
  const taken = drafts.find((draft) => isThere(draft.path));
  if (taken !== undefined) return `Cannot write ${taken.path}: it is there already`;
  const config = findConfig(folder);
  if (config === null) drafts.push({ path: `${folder}/deno.json`, text: configText() });
  for (const draft of drafts) Deno.writeTextFileSync(draft.path, draft.text, { createNew: true });
  io.out(`wrote   ${drafts.map((draft) => draft.path.slice(folder.length + 1)).join(", ")}\n`);
  if (config !== null && config !== `${houseFolder()}/deno.json`) {
    io.out(`note    ${config} needs these imports for editors and tests:\n${configText()}`);
  }
  io.out(`next    deno task sim ${given}\n`);
  return null;
}

/** The agent that is written: a child, a tool, an assertion. */
function agentText(name: string): string {
  return `import { agent, assert } from "orrery";

export const tools = { greet: (args: { name: string }) => \`Hello, \${args.name}\` };

const greeter = agent("greeter", (sys, name: string) => sys.tool<string>("greet", { name }));

export default agent("${name}", async (sys) => {
  const end = await sys.wait(await sys.spawn(greeter, "world"));
  assert(end.value === "Hello, world", \`greeted with \${end.value}\`);
});
`;
}

function testText(name: string): string {
  return `import { assertHolds } from "orrery/test";

Deno.test("${name}.ts holds in 1,000 schedules", () => assertHolds(new URL("./${name}.ts", import.meta.url), { runs: 1_000 }));
`;
}

/** What the house itself takes from its deno.json: our own file, so its shape is known. */
interface HouseConfig {
  readonly imports: Readonly<Record<string, string>>;
  readonly compilerOptions: unknown;
}

/** The house's own import map with its files by their full address, and the options under which it is type-checked. */
function configText(): string {
  const { imports, compilerOptions } = JSON.parse(Deno.readTextFileSync(`${houseFolder()}/deno.json`)) as HouseConfig;
  const placed = Object.entries(imports).map(([name, to]) => [name, to.startsWith("./") ? new URL(`../${to}`, import.meta.url).href : to]);
  return `${JSON.stringify({ imports: Object.fromEntries(placed), compilerOptions }, null, 2)}\n`;
}

function houseFolder(): string {
  return decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");
}

/** The nearest deno.json in `folder` or above; null if there is none. */
function findConfig(folder: string): string | null {
  for (let at = folder;; at = at.slice(0, at.lastIndexOf("/"))) {
    for (const name of ["deno.json", "deno.jsonc"]) if (isThere(`${at}/${name}`)) return `${at}/${name}`;
    if (at === "") return null;
  }
}

function isThere(path: string): boolean {
  try {
    Deno.statSync(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
