/**
 * Stack texts as agents see them: frames of the program's own files, named relative to the root as in every other message. What
 * lies between and below them differs between a first run and a restore, between simulator and live run, packed and unpacked,
 * and with every change of ours; an agent that sends `error.stack` to another must not tell them apart.
 *
 * The source map of a lowered module names its sources `orrery:FILE` (load.ts), so a frame of a program is known by its name
 * on every machine. One hook per realm (`Error.prepareStackTrace`), called when a stack is first read. Stacks without a frame
 * of a program stay whole, since they are for us to read; only errors that the runtime makes for programs have none then.
 */
import { SyscallError } from "../syscalls/agent.ts";
import { isOverflow } from "./fault.ts";
import { PROGRAM } from "./refusal.ts";

/**
 * Frames that V8 collects, and the weight up to which a stack text shows frames. V8 collects them at every `throw`, 0.2 µs each:
 * with 100 a throw takes 2 to 4 times as long as with 10, with 12 it takes 1.1 times as long.
 */
const FRAMES_COLLECTED = 12;
/** Weight of a run of the runtime's frames between two of a program, however many they are: six is the longest (async_generator.ts). */
const GAP = 6;

/** The part of V8's call sites that is used. */
export interface CallSite {
  getFileName(): string | null | undefined;
  getFunctionName(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  toString(): string;
}

type Prepare = (error: unknown, sites: readonly CallSite[]) => string;

const HOME = new URL("../", import.meta.url).pathname;
/** Files that make errors for programs while no frame of a program is on the stack. */
const RUNTIME: ReadonlySet<string> = new Set(["task", "combinators", "async_generator"].map((name) => `${HOME}images/${name}.ts`));
/** The end of a name that lowering made. */
const LOWERED = /\${2,}\d+$/;
/** What lowering calls the body of a function without a name. */
const ANONYMOUS = "f";

function fileOf(site: CallSite): string {
  return (site.getFileName() ?? "").replace(/^file:\/\//, "");
}

/** The lines of a stack text below its header. */
function framesOf(error: unknown, sites: readonly CallSite[]): readonly string[] {
  const theirs = sites.filter((site) => fileOf(site).startsWith(PROGRAM));
  if (theirs.length === 0 && !isForPrograms(error, sites)) return sites.map(String);
  return within(sites).filter((site, index, all) => !isStarter(site, all[index - 1])).map(shown);
}

// The program's frames whose weight from the top stays below what is always collected: how many frames the runtime has between
// them must not show. Builtins count like frames of the program, since V8 alone decides them.
function within(sites: readonly CallSite[]): readonly CallSite[] {
  const theirs: CallSite[] = [];
  let [weight, inGap] = [0, false];
  for (const site of sites) {
    const file = fileOf(site);
    if (file !== "" && !file.startsWith(PROGRAM)) {
      if (!inGap) weight += GAP;
      inGap = true;
      continue;
    }
    if (file === "") {
      if (!inGap) weight++;
      continue;
    }
    if (++weight > FRAMES_COLLECTED) break;
    inGap = false;
    theirs.push(site);
  }
  return theirs;
}

function isForPrograms(error: unknown, sites: readonly CallSite[]): boolean {
  if (error instanceof SyscallError) return true;
  const first = sites.find((site) => fileOf(site) !== "");
  return first !== undefined && RUNTIME.has(fileOf(first));
}

// The function of the program's own name below its lowered body: it only starts the body.
function isStarter(site: CallSite, above: CallSite | undefined): boolean {
  const body = above?.getFunctionName() ?? "";
  return LOWERED.test(body) && body.replace(LOWERED, "") === (site.getFunctionName() || ANONYMOUS);
}

function shown(site: CallSite): string {
  const place = `${fileOf(site).slice(PROGRAM.length)}:${site.getLineNumber()}:${site.getColumnNumber()}`;
  const name = site.getFunctionName()?.replace(LOWERED, "") ?? "";
  return name === "" ? place : `${name} (${place})`;
}

// As V8 writes it; an error whose own members throw has no header.
function headerOf(error: unknown): string {
  try {
    return String(error);
  } catch (thrown) {
    if (isOverflow(thrown)) throw thrown; // how deep it came varies
    return "Error";
  }
}

/** Installs the hook and the limit in this realm. Idempotent by its effect. */
export function cutStacks(): void {
  const prepare: Prepare = (error, sites) => [headerOf(error), ...framesOf(error, sites).map((frame) => `    at ${frame}`)].join("\n");
  Object.defineProperty(Error, "prepareStackTrace", { value: prepare, writable: true, enumerable: false, configurable: true });
  Error.stackTraceLimit = FRAMES_COLLECTED;
}
