/**
 * For tests of the oracles: breaks planted in the kernel, and what a run says while they are there. Methods of the kernel's
 * classes are replaced for the length of a run and put back. The suites register and assert; this file is held to the
 * rules of its folder, where neither a test runner nor a host exists.
 */
import { Hunt } from "../explore.ts";
import { TABLES_EVERY } from "../param.ts";
import type { Rig } from "../run.ts";
import { type FileOf, type Main, rigOf } from "../testing.ts";

/** What the first run of a hunt finds, which is the policy's own, checked and done twice. */
export function told(rig: Rig): string {
  const failure = new Hunt(rig, 1).next();
  return failure === null ? "no failure" : `${failure.finding.oracle}: ${failure.finding.detail}`;
}

/** A method of the kernel's own, as tests replace it. */
// deno-lint-ignore no-explicit-any -- private members and all signatures
export type Method = (this: any, ...args: any[]) => unknown;

/** A break: which method becomes what; `own` is the sound one. */
export interface Break {
  readonly of: object;
  readonly name: string;
  readonly by: (own: Method) => Method;
}

function broken(breaks: readonly Break[], run: () => string): string {
  const undo: (() => void)[] = [];
  try {
    for (const { of, name, by } of breaks) {
      const methods = of as Record<string, Method>;
      const own = methods[name]!; // the test names methods that are there
      methods[name] = by(own);
      undo.push(() => void (methods[name] = own));
    }
    return run();
  } finally {
    for (const one of undo.reverse()) one();
  }
}

/** The break of method `name` of the prototype `of`. */
export const breaks = (of: object, name: string, by: (own: Method) => Method): Break => ({ of, name, by });

/** What is told of a file before, with and after the breaks; hashes are left out. */
export function verdicts(file: FileOf, faults: readonly Break[]): readonly string[] {
  const before = told(rigOf(file));
  const during = broken(faults, () => told(rigOf(file))).replace(/[0-9a-f]{16}/g, "…");
  return [before, during, told(rigOf(file))];
}

/** A file whose root is `root`; `more` are its other agents. */
export const single = (root: Main, more: FileOf["agents"] = {}): FileOf => ({ agents: { root, ...more } });

/** Takes the error of a call that is refused where nothing is broken. */
export function* refused(ask: unknown): Generator<unknown, void, unknown> {
  try {
    yield ask;
  } catch {
    // as it should be
  }
}

/** Goes on until the tables were walked over. */
export function* spin(sys: Parameters<Main>[0]): Generator<unknown, void, unknown> {
  for (let i = 0; i < 2 * TABLES_EVERY; i++) yield sys.yield();
}
