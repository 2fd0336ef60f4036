/**
 * Quick checks: for the calls that programs make most, whether arguments have the plain shape that the client builds. True
 * means that the row's schema accepts them; false says nothing, and the schema decides and explains.
 *
 * An optimisation in a file of its own: a schema walks any record by the names of its members, which costs some 40 ns; a
 * function that names its members itself costs 5. The schemas stay the law, and `quick_test.ts` holds these to them.
 */
import { TIME_MS_MAX } from "./bounds.ts";
import { type ArgsOf, type CallName, NR, ROWS } from "./table.ts";
import { Handle, NO_ARGS, Refused } from "./value.ts";

/** Arguments that are an object, their members not yet looked at. */
export type Unchecked = Readonly<Record<string, unknown>>;

// Everything that a program passes was sealed by the client: what no Value is, is a Refused.
const isSealed = (value: unknown): boolean => value !== undefined && !(value instanceof Refused);

function hasCount(args: Unchecked, wanted: number): boolean {
  let count = 0;
  for (const _key in args) count++;
  return count === wanted;
}

// Far below the bound on names: a name that is longer is the schema's to judge.
function isName(value: unknown): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= 64;
}

function isTime(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= TIME_MS_MAX && Math.floor(value) === value;
}

/** Arguments of `start`, `self`, `yield`, `now` and `random`, which have none. */
function isNone(args: Unchecked): args is Readonly<Record<string, never>> {
  return args === NO_ARGS;
}

/** Arguments of a plain `spawn`: of an agent of the same image, without options. */
export function isPlainSpawn(args: Unchecked): args is Unchecked & ArgsOf<"spawn"> {
  return args["image"] === null && isName(args["name"]) && isSealed(args["args"]) && hasCount(args, 3);
}

/** Arguments of a plain `exit`. */
export function isPlainExit(args: Unchecked): args is Unchecked & ArgsOf<"exit"> {
  return isSealed(args["value"]) && hasCount(args, 1);
}

/** Arguments of a `wait` without a time limit. */
export function isPlainWait(args: Unchecked): args is Unchecked & ArgsOf<"wait"> {
  return args["child"] instanceof Handle && hasCount(args, 1);
}

/** Arguments of a plain `sleep`. */
export function isPlainSleep(args: Unchecked): args is Unchecked & ArgsOf<"sleep"> {
  return isTime(args["ms"]) && hasCount(args, 1);
}

/** Arguments of a `send`, `call` or `reply` with nothing but a message. */
export function isPlainSend(args: Unchecked): args is Unchecked & { readonly to: Handle } & ArgsOf<"send"> {
  return args["to"] instanceof Handle && isSealed(args["message"]) && hasCount(args, 2);
}

/** Arguments of a `recv` without a time limit. */
export function isPlainRecv(args: Unchecked): args is Unchecked & ArgsOf<"recv"> {
  return args["from"] instanceof Handle && hasCount(args, 1);
}

/** Arguments of a `tool` by its name, without a time limit. */
export function isPlainTool(args: Unchecked): args is Unchecked & ArgsOf<"tool"> {
  return isName(args["tool"]) && isSealed(args["args"]) && hasCount(args, 2);
}

/** Arguments of a `write` to a grant by its name, without a time limit. */
function isPlainWrite(args: Unchecked): args is Unchecked & ArgsOf<"write"> {
  return isName(args["to"]) && isSealed(args["args"]) && hasCount(args, 2);
}

type Quick = (args: Unchecked) => boolean;

const QUICK: { readonly [K in CallName]?: Quick } = {
  start: isNone,
  self: isNone,
  yield: isNone,
  now: isNone,
  random: isNone,
  spawn: isPlainSpawn,
  exit: isPlainExit,
  wait: isPlainWait,
  sleep: isPlainSleep,
  send: isPlainSend,
  call: isPlainSend,
  reply: isPlainSend,
  recv: isPlainRecv,
  tool: isPlainTool,
  write: isPlainWrite,
};

const never: Quick = () => false;
const QUICK_BY_NR: readonly Quick[] = byNumber();

function byNumber(): readonly Quick[] {
  const table: Quick[] = Array.from({ length: ROWS.length }, () => never);
  for (const name of Object.keys(QUICK) as CallName[]) table[NR[name]] = QUICK[name]!; // its own keys
  return table;
}

/** True if the quick check of call `nr` accepts the arguments; false where it has none. */
export function isPlain(nr: number, args: unknown): boolean {
  return typeof args === "object" && args !== null && QUICK_BY_NR[nr]!(args as Unchecked);
}

/** What breaks the schema of call `nr` in its arguments, as the schema says it; null if nothing does. `nr` is in the table. */
export function faultOf(nr: number, args: unknown): string | null {
  return isPlain(nr, args) ? null : ROWS[nr]!.args.check(args, "");
}
