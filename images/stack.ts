/**
 * Stack texts as agents see them: their own frames only. What lies below a program differs between a first run and a
 * restore, between simulator and live run, and with every change of ours; an agent that sends `error.stack` to another must
 * not tell them apart.
 *
 * One hook per realm (`Error.prepareStackTrace`), called lazily when a stack is read. Stacks without frames of a program
 * stay whole: they are ours, and we want to read them. Paths stay absolute: they are the machine's, as the files are.
 */

import { isOverflow } from "./fault.ts";

/** The part of V8's call sites that is used. */
export interface CallSite {
  getFileName(): string | null | undefined;
  toString(): string;
}

type Prepare = (error: unknown, sites: readonly CallSite[]) => string;

const HOME = new URL("../", import.meta.url).pathname;
const OWN = /^(?:backends|bench|boot|images|kernel|sim|syscalls|user)\/(?:[a-z_]+\/)?[a-z_]+\.ts$/;
const RUNNER = "images/runner.ts";
/** Agents that lie in our own folders: tests and benchmarks. */
const AGENTS = /^(?:images\/(?:programs|fixtures)|bench\/agents|sim\/hostile)\//;

/** The path of a frame within our own source; null for every other file and for builtins. */
function ownPath(site: CallSite): string | null {
  const path = (site.getFileName() ?? "").replace(/^file:\/\//, "");
  const inside = path.startsWith(HOME) ? path.slice(HOME.length) : "";
  return OWN.test(inside) && !AGENTS.test(inside) ? inside : null;
}

/** The frames that an agent sees: those above the runner that are not ours; all of them where no agent is above it. */
export function framesOf(sites: readonly CallSite[]): readonly CallSite[] {
  const end = sites.findIndex((site) => ownPath(site) === RUNNER);
  if (end < 0) return sites;
  const above = sites.slice(0, end);
  const theirs = above.filter((site) => ownPath(site) === null);
  return theirs.some((site) => (site.getFileName() ?? "") !== "") ? theirs : sites;
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

/** Installs the hook in this realm. Idempotent by its effect. */
export function cutStacks(): void {
  const prepare: Prepare = (error, sites) => [headerOf(error), ...framesOf(sites).map((site) => `    at ${site}`)].join("\n");
  Object.defineProperty(Error, "prepareStackTrace", { value: prepare, writable: true, enumerable: false, configurable: true });
}
