/**
 * `deno task surroundings`: each example and each probe of test/surroundings/ is run and recorded in one place, time zone and
 * locale, then replayed in others, under other flags of V8 and in another checkout. All must come out equal.
 *
 * A program that waits for a server which is not there, or ends with an error, is recorded all the same: its recording must
 * replay as it ended. Programs with an `mcp` export are left out, since their servers are packages that need the network. Not
 * here: schedules of the simulator, which tools/seeds.ts runs in two surroundings.
 */
import { sourcesUnder } from "./files.ts";
import { rootOf } from "./lint/zones.ts";
import { type Outcome, run } from "./run.ts";

/** A place to replay in. */
export interface Place {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** Flags of V8. */
  readonly flags: readonly string[];
  /** True: in a copy of the house in another folder. */
  readonly elsewhere?: boolean;
}

const inLocale = (TZ: string, locale: string): Readonly<Record<string, string>> => ({ TZ, LANG: locale, LC_ALL: locale });
const HOME = inLocale("UTC", "en_US.UTF-8");

/** Where programs are recorded. */
const RECORDED: Place = { name: "recorded", env: HOME, flags: [] };

/** Where they are replayed. */
export const PLACES: readonly Place[] = [
  { name: "same", env: HOME, flags: [] },
  { name: "Kathmandu, sv_SE", env: inLocale("Asia/Kathmandu", "sv_SE.UTF-8"), flags: [] },
  { name: "New York, tr_TR", env: inLocale("America/New_York", "tr_TR.UTF-8"), flags: [] },
  { name: "another checkout", env: HOME, flags: [], elsewhere: true },
  { name: "no optimising", env: HOME, flags: ["--no-opt"] },
  { name: "always sparkplug", env: HOME, flags: ["--always-sparkplug"] },
  { name: "other seeds", env: HOME, flags: ["--hash-seed=77", "--random-seed=77"] },
];

/** What a copy of the house does without: builds, recordings, and packages, which are linked. */
const LEFT_OUT: ReadonlySet<string> = new Set([".git", ".orrery", "node_modules", "runs"]);
const LIMIT_MS = 120_000;
const NO_CODE = "--disallow-code-generation-from-strings";
const OFFLINE = ["--no-prompt", "--cached-only", "--no-remote", "--deny-import", "--frozen"];

/** One replay that did not come out equal, or a recording that could not be made. */
export interface Difference {
  readonly file: string;
  readonly place: string;
  readonly output: string;
}

/** What was compared. */
export interface Compared {
  readonly replays: number;
  readonly differences: readonly Difference[];
}

/** Records each file of the house in `root` and replays it in each place; `tell` hears a line for each file. */
export async function compare(
  root: string,
  { files, places }: { readonly files: readonly string[]; readonly places: readonly Place[] },
  tell: (line: string) => void,
): Promise<Compared> {
  const folder = await Deno.makeTempDir({ prefix: "orrery-surroundings-" });
  try {
    const copy = `${folder}/house`;
    if (places.some((place) => place.elsewhere === true)) await copyHouse(root, copy);
    const differences: Difference[] = [];
    for (const [index, file] of files.entries()) {
      const recording = `${folder}/${index}.orr`;
      const found = await compareFile({ root, copy, file, recording }, places);
      differences.push(...found);
      tell(`${found.length === 0 ? "equal    " : "DIFFERENT"}  ${file}${found.map((one) => `  ${one.place}`).join("")}`);
    }
    return { replays: files.length * places.length, differences };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

interface Job {
  readonly root: string;
  readonly copy: string;
  readonly file: string;
  readonly recording: string;
}

async function compareFile({ root, copy, file, recording }: Job, places: readonly Place[]): Promise<Difference[]> {
  const recorded = await deno(RECORDED, root, [
    "--allow-read",
    "--allow-write",
    "--allow-env",
    "--allow-run",
    "--allow-net",
    "main.ts",
    "run",
    file,
    "--record",
    recording,
  ]);
  try {
    await Deno.stat(recording);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return [{ file, place: RECORDED.name, output: recorded.output }];
  }
  const differences: Difference[] = [];
  let first: string | null = null; // what the first replay printed: number of events and state hash
  for (const place of places) {
    const cwd = place.elsewhere === true ? copy : root;
    const { ok, output } = await deno(place, cwd, ["--no-npm", "--allow-read", "--allow-env=INIT_CWD", "main.ts", "replay", recording]);
    const line = output.trimEnd().split("\n").at(-1)!; // a split gives one part at least
    if (!ok || !line.startsWith("equal: ") || line !== (first ??= line)) differences.push({ file, place: place.name, output });
  }
  return differences;
}

function deno({ env, flags }: Place, cwd: string, args: readonly string[]): Promise<Outcome> {
  return run(Deno.execPath(), ["run", ...OFFLINE, `--v8-flags=${[NO_CODE, ...flags].join()}`, ...args], {
    cwd,
    env: { ...env, DENO_NO_UPDATE_CHECK: "1" },
    limitMs: LIMIT_MS,
  });
}

async function copyHouse(root: string, target: string): Promise<void> {
  await copyFolder(root, target);
  await Deno.symlink(`${root}/node_modules`, `${target}/node_modules`);
}

async function copyFolder(from: string, to: string): Promise<void> {
  await Deno.mkdir(to);
  for await (const { name, isDirectory, isFile } of Deno.readDir(from)) {
    if (LEFT_OUT.has(name)) continue;
    if (isDirectory) await copyFolder(`${from}/${name}`, `${to}/${name}`);
    else if (isFile) await Deno.copyFile(`${from}/${name}`, `${to}/${name}`);
  }
}

/** Every program that is compared. */
export function allFiles(root: string): string[] {
  return [...sourcesUnder(root, "examples"), ...sourcesUnder(root, "test/surroundings")].filter((path) =>
    !path.endsWith("_test.ts") && !path.startsWith("examples/servers/") &&
    !/^export const mcp\b/m.test(Deno.readTextFileSync(`${root}/${path}`))
  );
}

if (import.meta.main) {
  const root = rootOf(import.meta.url, "../").replace(/\/$/, "");
  const files = Deno.args.length > 0 ? Deno.args : allFiles(root);
  const { replays, differences } = await compare(root, { files, places: PLACES }, (line) => console.log(line));
  for (const { file, place, output } of differences) console.log(`\n${file}, ${place}:\n${output}`);
  console.log(`${replays} replays of ${files.length} recordings in ${PLACES.length} surroundings, ${differences.length} different`);
  Deno.exit(differences.length === 0 ? 0 : 1);
}
