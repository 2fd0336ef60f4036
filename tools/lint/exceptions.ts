/**
 * Every exception from a rule of pure code, with its reason: one table, so that no comment in a source lifts a rule.
 *
 * A row holds for one name in one file. `exceptions_test.ts` fails where a row is no longer needed. Deliberately not here:
 * which files a rule holds for at all (zones.ts).
 */

/** One exception. */
export interface Exception {
  readonly rule: "pure-globals" | "pure-members" | "module-state";
  /** Path below the root. */
  readonly file: string;
  /** The name that the finding speaks of. */
  readonly name: string;
  readonly reason: string;
}

const SCRATCH = "both halves of one number, written before each read";
const MEMO = "a memory of the value met last in each place: it changes what a hash costs, never what it is";
const SLOT = "the one slot of a realm: filled before code of a program runs, empty after it";
const REALM = "a prototype of the realm, changed once before the realm is frozen";
const METHODS = "its prototype alone, to guard its methods";
const TAG = "the tag of its prototype, set as the module is loaded";

/** The table. */
export const EXCEPTIONS: readonly Exception[] = [
  { rule: "module-state", file: "syscalls/hash.ts", name: "FLOAT", reason: SCRATCH },
  { rule: "module-state", file: "syscalls/hash.ts", name: "WORDS", reason: SCRATCH },
  { rule: "module-state", file: "syscalls/hash.ts", name: "SHARED", reason: "reset before each use" },
  { rule: "module-state", file: "syscalls/hash.ts", name: "texts", reason: MEMO },
  { rule: "module-state", file: "syscalls/hash.ts", name: "textHashes", reason: MEMO },
  { rule: "module-state", file: "syscalls/hash.ts", name: "keys", reason: MEMO },
  { rule: "module-state", file: "syscalls/hash.ts", name: "keyHashes", reason: MEMO },
  { rule: "module-state", file: "syscalls/parsed.ts", name: "known", reason: "assigned once, by the static block of the class" },
  { rule: "module-state", file: "syscalls/value.ts", name: "isMade", reason: "assigned once, by the static block of the class" },
  {
    rule: "pure-globals",
    file: "user/servers/mcp/combine.ts",
    name: "Promise",
    reason: "the lexical Promise that the loader gives to agents",
  },
  {
    rule: "pure-members",
    file: "syscalls/value.ts",
    name: "constructor",
    reason: "the name of a class in an error text; the class is not called",
  },
  {
    rule: "pure-members",
    file: "scenario/check_exports.ts",
    name: "constructor",
    reason: "tells async functions by its name; it is not called",
  },
  { rule: "module-state", file: "images/task.ts", name: "Task", reason: TAG },
  { rule: "module-state", file: "images/async_generator.ts", name: "AsyncGeneratorObject", reason: TAG },
  { rule: "module-state", file: "images/running.ts", name: "RUNNING", reason: SLOT },
  { rule: "module-state", file: "images/runner.ts", name: "RUNNING", reason: SLOT },
  { rule: "module-state", file: "images/allocation.ts", name: "TYPED", reason: REALM },
  { rule: "module-state", file: "images/bits.ts", name: "uses", reason: "keyed by buffers of one process: no other process has them" },
  { rule: "pure-globals", file: "images/allocation.ts", name: "TextDecoder", reason: METHODS },
  { rule: "pure-globals", file: "images/allocation.ts", name: "TextEncoder", reason: METHODS },
  { rule: "pure-globals", file: "images/bits.ts", name: "TextDecoder", reason: METHODS },
  {
    rule: "pure-globals",
    file: "images/clone.ts",
    name: "DOMException",
    reason: "the error of structuredClone, which has no clock and no I/O",
  },
  { rule: "pure-globals", file: "images/clone.ts", name: "URL", reason: "its prototype alone, to refuse its objects" },
  { rule: "pure-globals", file: "images/clone.ts", name: "URLSearchParams", reason: "its prototype alone, to refuse its objects" },
];

/** True if the table lifts `rule` for `name` in the file at `path`. */
export function excepted(
  table: readonly Exception[],
  rule: Exception["rule"],
  { path, name }: { readonly path: string; readonly name: string },
): boolean {
  return table.some((row) => row.rule === rule && row.file === path && row.name === name);
}
