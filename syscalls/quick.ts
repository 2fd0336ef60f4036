/**
 * Quick checks: for the calls that programs make most, whether arguments have the plain shape that the client builds. True
 * means that the row's schema accepts them; false says nothing, and the schema decides and explains.
 *
 * An optimisation in a file of its own: a schema walks any record by the names of its members, which costs some 40 ns; a
 * function that names its members itself costs 10. The schemas stay the law, and `quick_test.ts` holds these to them.
 */
import { Handle, NO_ARGS, Refused } from "./value.ts";
import { type CallName, NR, ROWS } from "./table.ts";
import { TIME_MS_MAX } from "./bounds.ts";

/** Arguments that are an object, their members not yet looked at. */
type Args = Readonly<Record<string, unknown>>;
/** True only if the arguments fit. */
type Quick = (args: Args) => boolean;

// Everything that a program passes was sealed by the client: what no Value is, is a Refused.
const isSealed = (value: unknown): boolean => value !== undefined && !(value instanceof Refused);

function hasCount(args: Args, wanted: number): boolean {
  let count = 0;
  for (const _key in args) count++;
  return count === wanted;
}

const isEmpty: Quick = (args) => args === NO_ARGS;

const QUICK: { readonly [K in CallName]?: Quick } = {
  start: isEmpty,
  self: isEmpty,
  yield: isEmpty,
  now: isEmpty,
  random: isEmpty,
  spawn: (args) => args["image"] === null && isName(args["name"]) && isSealed(args["args"]) && hasCount(args, 3),
  exit: (args) => isSealed(args["value"]) && hasCount(args, 1),
  wait: (args) => args["child"] instanceof Handle && hasCount(args, 1),
  sleep: (args) => isTime(args["ms"]) && hasCount(args, 1),
  send: (args) => args["to"] instanceof Handle && isSealed(args["message"]) && hasCount(args, 2),
  recv: (args) => args["from"] instanceof Handle && hasCount(args, 1),
  call: (args) => args["to"] instanceof Handle && isSealed(args["message"]) && hasCount(args, 2),
  reply: (args) => args["to"] instanceof Handle && isSealed(args["message"]) && hasCount(args, 2),
  tool: (args) => isName(args["tool"]) && isSealed(args["args"]) && hasCount(args, 2),
};

// Far below the bound on names: a name that is longer is the schema's to judge.
function isName(value: unknown): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= 64;
}

function isTime(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= TIME_MS_MAX && Math.floor(value) === value;
}

const never: Quick = () => false;

/** What breaks the schema of call `nr` in its arguments, as the schema says it; null if nothing does. `nr` is in the table. */
export function faultOf(nr: number, args: unknown): string | null {
  if (typeof args === "object" && args !== null && QUICK_BY_NR[nr]!(args as Args)) return null;
  return ROWS[nr]!.args.check(args, "");
}

/** Quick checks by number of the call: one for each, those without always say false. */
export const QUICK_BY_NR: readonly Quick[] = byNumber();

function byNumber(): readonly Quick[] {
  const table: Quick[] = Array.from({ length: 64 }, () => never);
  for (const name of Object.keys(QUICK) as CallName[]) table[NR[name]] = QUICK[name]!; // its own keys
  return table;
}
