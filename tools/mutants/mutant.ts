/**
 * A mutant: one deliberate fault in the text of one file, and the suites that must fail on it. The lists are data
 * (tools/mutants/*.json), so that a list may be long.
 *
 * Pure: what a list says, and whether an entry can be tried. Copies and suites are in laboratory.ts.
 */

/** One fault. */
export interface Mutant {
  /** What breaks, in a few words; unique among all lists. */
  readonly name: string;
  /** Path below the root. */
  readonly file: string;
  /** Text that the file holds exactly once. */
  readonly before: string;
  readonly after: string;
  /** Suites of which one must fail. */
  readonly suites: readonly string[];
  /** Set where no suite can fail, since the fault changes nothing that can be observed: why. The suites must pass then. */
  readonly equivalent?: string;
}

/** What became of a mutant. `broken`: its file does not load, so that no suite judged it. */
export type Verdict = "killed" | "SURVIVED" | "equivalent" | "NOT EQUIVALENT" | "BROKEN";

/** A mutant with its verdict. */
export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  /** How the suites went. */
  readonly output: string;
}

const MEMBERS: readonly string[] = ["name", "file", "before", "after", "suites", "equivalent"];

/** Reads a list. Throws an Error that names the entry and what is wrong with it. */
export function mutantsIn(list: string, text: string): Mutant[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw new Error(`Cannot read ${list}: it must be an array of mutants`);
  return entries.map((entry, index) => {
    const wrong = wrongIn(entry as Partial<Record<string, unknown>>); // each member is looked at
    if (wrong !== null) throw new Error(`Cannot read mutant ${index + 1} of ${list}: ${wrong}`);
    return entry as Mutant;
  });
}

function wrongIn(entry: Partial<Record<string, unknown>>): string | null {
  const odd = Object.keys(entry).find((member) => !MEMBERS.includes(member));
  if (odd !== undefined) return `member "${odd}" is unknown; known are ${MEMBERS.join(", ")}`;
  const { suites, equivalent } = entry;
  const missing = ["name", "file", "before", "after"].find((member) => typeof entry[member] !== "string");
  if (missing !== undefined) return `member "${missing}" must be a text`;
  if (!Array.isArray(suites) || suites.length === 0) return 'member "suites" must name one suite at least';
  return equivalent === undefined || typeof equivalent === "string" ? null : 'member "equivalent" must be the reason';
}

/** What the check of a list needs to know of the tree. */
export interface Tree {
  /** The text of a file; null where there is none. */
  readonly read: (path: string) => string | null;
}

/** Why mutants cannot be tried, a line each; none if all can. */
export function problemsOf(mutants: readonly Mutant[], { read }: Tree): string[] {
  const names = new Set<string>();
  return mutants.flatMap((mutant) => {
    const problem = names.has(mutant.name) ? "another mutant has this name" : problemOf(mutant, read);
    names.add(mutant.name);
    return problem === null ? [] : [`Cannot try mutant "${mutant.name}" of ${mutant.file}: ${problem}`];
  });
}

function problemOf({ file, before, after, suites }: Mutant, read: Tree["read"]): string | null {
  const source = read(file);
  if (source === null) return "there is no such file";
  if (before === after) return "it changes nothing";
  const count = source.split(before).length - 1;
  if (count !== 1) return `the file holds its text ${count} times, it must hold it once`;
  const absent = suites.find((suite) => read(suite) === null);
  return absent === undefined ? null : `there is no suite ${absent}`;
}

/** The source with the fault in it. */
export function mutated(source: string, { before, after }: Mutant): string {
  return source.replace(before, () => after);
}
