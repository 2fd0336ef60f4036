/**
 * The syscall table: one row per call. From it follow, without code generation, the typed client (`client.ts`), argument
 * checks, the exhaustive handler table of the kernel and fuzz inputs; docs/SYSCALLS.md and the comments of `Sys` (sys.ts) are
 * written from its texts by `deno task docs`.
 *
 * Numbers are never reused: traces and journals carry them. A footprint lists what the call touches beyond its own
 * process, which every call writes. An error is listed where this call itself can return it; EINVAL for arguments that
 * break the schema, E2BIG for values over the bounds and ECANCELED for a call that waits when its process is cancelled
 * hold everywhere and are listed all the same, because agents read this page.
 */
import {
  AMOUNT_MAX,
  ARMS_MAX,
  BADGE_MAX,
  BITS_MAX,
  CAPACITY_MAX,
  CREDIT_MAX,
  GRANTS_MAX,
  NAME_LENGTH_MAX,
  PRIORITY_MAX,
  TIME_MS_MAX,
} from "./bounds.ts";
import type { ErrnoName } from "./errno.ts";
import type { Access, View } from "./footprint.ts";
import type { Nr } from "./ids.ts";
import { type Right, RIGHT_NAMES } from "./rights.ts";
import {
  any,
  array,
  boolean,
  either,
  handle,
  type Infer,
  integer,
  literal,
  map,
  nothing,
  optional,
  record,
  type Schema,
  string,
} from "./schema.ts";
import { type Handle, handlesIn, type Value } from "./value.ts";

/** Properties of a call. `pure`: changes nothing outside its process. `blocking`: may wait. `idempotent`: twice is once. */
export interface Flags {
  readonly pure?: true;
  readonly blocking?: true;
  readonly idempotent?: true;
}

/** One row. `A` are its arguments, `R` its result. */
export interface Row<A, R> {
  readonly nr: number;
  readonly args: Schema<A>;
  readonly result: Schema<R>;
  /** Rights that the handle in the arguments must carry. */
  readonly rights: readonly Right[];
  /** Errnos it may return, each with its cause. */
  readonly errors: Readonly<Partial<Record<ErrnoName, string>>>;
  readonly flags: Flags;
  /** Appends the accesses beyond the own process. Arguments were checked. */
  readonly footprint: (args: A, view: View, into: Access[]) => void;
  /** What it does, in one line. */
  readonly effect: string;
  /** The parameters of the method in `Sys`, in their order: meaning, unit and range. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the await gives. */
  readonly gives: string;
}

function row<A, R>(row: Row<A, R>): Row<A, R> {
  return row;
}

const none = (): void => {};
const name = string(NAME_LENGTH_MAX, 1);
const timeoutMs = optional(integer(0, TIME_MS_MAX));
const amount = optional(integer(0, AMOUNT_MAX));
const nullable = <T>(schema: Schema<T>): Schema<T | null> => either(nothing, schema);

/** Amounts of the four budgeted resources; an absent one is 0 in a grant and unlimited in the root's. */
export const usage = record({ tokens: amount, money: amount, ms: amount, bytes: amount });
const right = literal(...RIGHT_NAMES);

/** What `wait` tells about a process that ended. */
export const exit = record({
  ok: boolean,
  why: literal("exited", "failed", "killed", "canceled", "crashed", "fault"),
  value: any,
  error: nullable(record({ name: string(1024), message: any, place: string(4096), errno: optional(string(32)) })),
});

/** Why a caller no longer waits: its time limit passed, it was cancelled, the handle it called by was revoked, it ended. */
export const GONE_ERRNOS = ["ETIMEDOUT", "ECANCELED", "EGONE", "EPEER"] as const satisfies readonly ErrnoName[];

/**
 * What `recv` gives: a message, or a notification (`value` null, `bits` not 0), or word of a caller that is gone (`value` null,
 * `gone` why, `reply` the handle that its request came with). `reply` of a message is set where the sender waits in `call`.
 */
export const received = record({
  value: any,
  badge: integer(0, BADGE_MAX),
  bits: integer(0, BITS_MAX),
  reply: nullable(handle),
  gone: optional(literal(...GONE_ERRNOS)),
});

const options = record({
  priority: optional(integer(0, PRIORITY_MAX)),
  budget: optional(usage),
  grants: optional(array(name, GRANTS_MAX)),
  handles: optional(map(handle, GRANTS_MAX)),
  daemon: optional(boolean),
});
const sendArgs = record({ to: handle, message: any, timeoutMs });
const recvArgs = record({ from: handle, timeoutMs });
const waitArgs = record({ child: handle, timeoutMs });
const sleepArgs = record({ ms: integer(0, TIME_MS_MAX) });
const grantName = either(name, handle);

const E_ARGS = { EINVAL: "An argument breaks its schema" } as const;
const E_VALUE = { ...E_ARGS, E2BIG: "A value is over the bounds of size or depth" } as const;
const E_HANDLE = { EBADF: "No such handle, or of another kind", EGONE: "The handle was revoked", EPERM: "A right is missing" } as const;
const E_WAIT = { ETIMEDOUT: "timeoutMs passed", ECANCELED: "The process was cancelled" } as const;
const E_DEVICE = {
  ENOENT: "No grant of that name",
  EAGAIN: "The device accepts no more operations now",
  EBUDGET: "The budget left does not cover the declared maximum",
  EIO: "The device reported a failure",
  ENODEV: "The device is not there or went away",
  EINDOUBT: "The effect left, its result was lost",
  ECLOSED: "The server program behind the grant is closed",
  EPEER: "The server program ended or dropped the request",
} as const;

/** What a server may fail a call with. */
export const REPLY_ERRNOS = [
  "EIO",
  "EINVAL",
  "EAGAIN",
  "ENODEV",
  "ENOENT",
  "ETIMEDOUT",
  "EINDOUBT",
] as const satisfies readonly ErrnoName[];

/** The arms that a select may have: calls that wait and whose losing leaves no trace. */
const arm = either(
  either(record({ tag: name, call: literal("recv"), args: recvArgs }), record({ tag: name, call: literal("sleep"), args: sleepArgs })),
  either(record({ tag: name, call: literal("wait"), args: waitArgs }), record({ tag: name, call: literal("send"), args: sendArgs })),
);
type Arm = Infer<typeof arm>;

/** All calls by name. */
export const TABLE = {
  start: row({
    nr: 0,
    args: record({}),
    result: nothing,
    rights: [],
    errors: {},
    flags: {},
    footprint: none,
    effect: "Begins the program; posted by the kernel when a process is made, never by a program",
    parameters: {},
    gives: "Nothing: no program makes this call",
  }),
  spawn: row({
    nr: 1,
    args: record({ image: nullable(name), name, args: any, options: optional(options) }),
    result: handle,
    rights: ["transfer"],
    errors: {
      ...E_VALUE,
      ...E_HANDLE,
      ENOENT: "No agent of that name in the image, or no grant of that name to pass on",
      EBUDGET: "The budget for the child exceeds what is left",
      ELIMIT: "The table of processes, of children or of handles is full",
    },
    flags: {},
    footprint: (args, view, into) => {
      for (const h of handlesIn(args.args)) view.capability(h, true, into);
      for (const name in args.options?.handles) view.capability(args.options!.handles![name]!, true, into);
      if (args.options?.budget !== undefined) view.budget(into);
    },
    effect: "Makes a child process from plain data; handles in the arguments travel; gives a handle to it",
    parameters: {
      agent: "An agent of the same image, or `{ image, name }` of another",
      args: "Plain data and handles for the agent; handles need the right transfer and arrive under names of the child's own",
      options:
        "`priority` 0 (first) to 7, else the parent's; `budget` in tokens, 10^-6 of the unit of money, ms and bytes, each 0 to 2^50, taken from the parent's, else shared with it; `grants` by name, 256 at most, else all; `handles` as further grants, 256 at most; `daemon` true: the process may wait when all else has ended",
    },
    gives: "A handle to the child, with the rights wait, control and transfer",
  }),
  exit: row({
    nr: 2,
    args: record({ value: any }),
    result: nothing,
    rights: [],
    errors: E_VALUE,
    flags: {},
    footprint: (_args, view, into) => view.exit(into),
    effect: "Ends the process with a value for its parent; its endpoints close, its children go on",
    parameters: {
      value: "Plain data for the parent; handles in it name nothing there; absent: null",
    },
    gives: "Never: the process has ended",
  }),
  wait: row({
    nr: 3,
    args: waitArgs,
    result: exit,
    rights: ["wait"],
    errors: { ...E_ARGS, ...E_HANDLE, ...E_WAIT },
    flags: { blocking: true, idempotent: true },
    footprint: (args, view, into) => {
      view.capability(args.child, false, into);
      view.process(args.child, false, into);
    },
    effect: "Waits for the end of a process and takes its error, so that it no longer counts as unhandled",
    parameters: {
      child: "Handle of the process",
      options: "`timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "How it ended: `ok`, `why`, and its value or its error",
  }),
  kill: row({
    nr: 4,
    args: record({ child: handle }),
    result: nothing,
    rights: ["control"],
    errors: { ...E_ARGS, ...E_HANDLE },
    flags: { idempotent: true },
    footprint: (args, view, into) => {
      view.capability(args.child, false, into);
      view.process(args.child, true, into);
    },
    effect: "Ends a process and its descendants at once; no finally of theirs runs",
    parameters: {
      child: "Handle of the process; one that has ended already is no error",
    },
    gives: "null, once the process and its descendants have ended",
  }),
  cancel: row({
    nr: 5,
    args: record({ child: handle }),
    result: nothing,
    rights: ["control"],
    errors: { ...E_ARGS, ...E_HANDLE },
    flags: { idempotent: true },
    footprint: (args, view, into) => {
      view.capability(args.child, false, into);
      view.process(args.child, true, into);
    },
    effect: "Makes every waiting call of a process fail with ECANCELED; its cleanup may make a bounded number of calls",
    parameters: {
      child: "Handle of the process; one that has ended or was cancelled already is no error",
    },
    gives: "null, before the process has cleaned up: `wait` tells when",
  }),
  self: row({
    nr: 6,
    args: record({}),
    result: record({
      path: string(1 << 16),
      name,
      image: name,
      priority: integer(0, PRIORITY_MAX),
      left: usage,
      grants: array(name, GRANTS_MAX),
    }),
    rights: [],
    errors: E_ARGS,
    flags: { pure: true, idempotent: true },
    footprint: none,
    effect: "Tells the process its path, name, image, priority, budget left and grants",
    parameters: {},
    gives:
      "`path`, `name` and `image`; `priority` 0 to 7; `left`: amounts left of the budget, without those that are unlimited; `grants`: their names",
  }),
  yield: row({
    nr: 7,
    args: record({}),
    result: nothing,
    rights: [],
    errors: { ...E_ARGS, ECANCELED: "The process was cancelled" },
    flags: { pure: true, idempotent: true },
    footprint: none,
    effect: "Lets others run",
    parameters: {},
    gives: "null, at the next turn of the process",
  }),
  sleep: row({
    nr: 8,
    args: sleepArgs,
    result: nothing,
    rights: [],
    errors: { ...E_ARGS, ECANCELED: "The process was cancelled", ELIMIT: "The table of calls in flight is full" },
    flags: { pure: true, blocking: true },
    footprint: none,
    effect: "Waits that long",
    parameters: {
      ms: "ms, 0 to 30 days (2,592,000,000), an integer",
    },
    gives: "null, when the time has passed; never before",
  }),
  now: row({
    nr: 9,
    args: record({}),
    result: integer(0, Number.MAX_SAFE_INTEGER),
    rights: [],
    errors: E_ARGS,
    flags: { pure: true },
    footprint: none,
    effect: "The time in milliseconds since 1970, as of the current tick",
    parameters: {},
    gives: "ms since 1970 as of the current tick, an integer that never runs backwards",
  }),
  random: row({
    nr: 10,
    args: record({}),
    result: any,
    rights: [],
    errors: E_ARGS,
    flags: { pure: true },
    footprint: none,
    effect: "A number in [0, 1) with 53 bits, from a stream of the process's own path",
    parameters: {},
    gives: "A number from 0 up to, not including, 1",
  }),
  fail: row({
    nr: 11,
    args: record({ fault: boolean, error: record({ name: string(1024), message: any, place: string(4096), errno: optional(string(32)) }) }),
    result: nothing,
    rights: [],
    errors: E_VALUE,
    flags: {},
    footprint: (_args, view, into) => view.exit(into),
    effect: "Ends the process as failed, or as faulted; posted by the runner for an error that was not caught",
    parameters: {},
    gives: "Nothing: no program makes this call",
  }),
  endpoint: row({
    nr: 16,
    args: record({ capacity: optional(integer(0, CAPACITY_MAX)), gone: optional(boolean) }),
    result: handle,
    rights: [],
    errors: { ...E_ARGS, ELIMIT: "The table of endpoints or of handles is full" },
    flags: {},
    footprint: none,
    effect:
      "Makes an endpoint with a bounded queue (0: every send meets a receive) and gives its handle; with `gone` the process that received a call is told when the caller no longer waits",
    parameters: {
      options: "`capacity`: messages that it queues, 0 to 65,536, 16 where absent; `gone`: true to be told of callers that no longer wait",
    },
    gives: "The original handle, with the rights send, recv and transfer; dropping it closes the endpoint",
  }),
  send: row({
    nr: 17,
    args: sendArgs,
    result: nothing,
    rights: ["send", "transfer"],
    errors: { ...E_VALUE, ...E_HANDLE, ...E_WAIT, ECLOSED: "The endpoint is closed", ELIMIT: "The table of calls in flight is full" },
    flags: { blocking: true },
    footprint: (args, view, into) => {
      view.capability(args.to, false, into);
      view.channel(args.to, "receiver", into);
      for (const h of handlesIn(args.message)) view.capability(h, true, into);
    },
    effect: "Puts a message into the queue; waits while it is full",
    parameters: {
      to: "Handle of the endpoint",
      message: "Plain data and handles; handles need the right transfer and travel as copies",
      options: "`timeoutMs` for room in the queue: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "null, once the message is in the queue or received",
  }),
  recv: row({
    nr: 18,
    args: recvArgs,
    result: received,
    rights: ["recv"],
    errors: {
      ...E_ARGS,
      ...E_HANDLE,
      ...E_WAIT,
      ECLOSED: "The endpoint is closed, or the stream ended and its queue is empty",
      ELIMIT: "The table of calls in flight or of handles is full",
    },
    flags: { blocking: true },
    footprint: (args, view, into) => {
      view.capability(args.from, false, into);
      view.channel(args.from, "sender", into);
    },
    effect:
      "Takes the notification if there is one, else word of a caller that is gone, else the oldest message; waits while there is none",
    parameters: {
      from: "Handle of the endpoint, or of a stream",
      options: "`timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives:
      "`value` and `badge` of the message; `bits` of a notification, else 0; `reply`: the handle that answers, null unless the sender waits in `call`; `gone`: why the caller behind `reply` no longer waits, absent in a message; `bytes` of a device",
  }),
  call: row({
    nr: 19,
    args: sendArgs,
    result: any,
    rights: ["send", "transfer"],
    errors: {
      ...E_VALUE,
      ...E_HANDLE,
      ...E_WAIT,
      ECLOSED: "The endpoint is closed",
      EPEER: "The server ended or dropped the request without a reply",
      EIO: "The server replied that it failed",
      EAGAIN: "The server replied that it takes no more now",
      ENODEV: "The server replied that what it serves is not there",
      ENOENT: "The server replied that it knows nothing of that name",
      EINDOUBT: "The server replied that it passed the effect on and never learned what came of it",
      ELIMIT: "The table of calls in flight is full",
    },
    flags: { blocking: true },
    footprint: (args, view, into) => {
      view.capability(args.to, false, into);
      view.channel(args.to, "receiver", into);
      for (const h of handlesIn(args.message)) view.capability(h, true, into);
    },
    effect: "Sends a message with a reply capability and waits for the reply",
    parameters: {
      to: "Handle of the endpoint",
      message: "Plain data and handles; handles need the right transfer and travel as copies",
      options: "`timeoutMs` until the reply: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "What the server replied",
  }),
  reply: row({
    nr: 20,
    args: record({ to: handle, message: any, errno: optional(literal(...REPLY_ERRNOS)) }),
    result: nothing,
    rights: ["reply", "transfer"],
    errors: { ...E_VALUE, ...E_HANDLE, EPEER: "The caller no longer waits" },
    flags: {},
    footprint: (args, view, into) => {
      view.capability(args.to, true, into);
      view.replyTo(args.to, into);
      for (const h of handlesIn(args.message)) view.capability(h, true, into);
    },
    effect:
      "Answers a call, once; with an errno the caller's await throws it: the message says why, or is a record whose `message` does, and the error's detail",
    parameters: {
      to: "The handle `reply` of the request; it is used up",
      message: "Plain data and handles; handles need the right transfer; absent: null",
    },
    gives: "null, once the caller has the reply",
  }),
  notify: row({
    nr: 21,
    args: record({ to: handle, bits: integer(1, BITS_MAX) }),
    result: nothing,
    rights: ["send"],
    errors: { ...E_ARGS, ...E_HANDLE, ECLOSED: "The endpoint is closed" },
    flags: { idempotent: true },
    footprint: (args, view, into) => {
      view.capability(args.to, false, into);
      view.channel(args.to, "receiver", into);
    },
    effect: "Sets bits of the endpoint's notification word; never waits, repeats coalesce",
    parameters: {
      to: "Handle of the endpoint",
      bits: "1 to 2^31-1: bits to set",
    },
    gives: "null, at once",
  }),
  select: row({
    nr: 22,
    args: record({ arms: array(arm, ARMS_MAX) }),
    result: record({ tag: name, value: any }),
    rights: ["send", "recv", "wait", "transfer"],
    errors: {
      ...E_VALUE,
      ...E_HANDLE,
      ...E_WAIT,
      ECLOSED: "The endpoint of the first arm that can go on is closed",
      ELIMIT: "The table of calls in flight is full",
    },
    flags: { blocking: true },
    footprint: (args, view, into) => {
      for (const one of args.arms) footprintOfArm(one, view, into);
    },
    effect: "Waits for the first of several calls; the others never happened; ties go by the order of arms",
    parameters: {
      arms: "Calls by a tag of one's own, 1 to 64: `recv`, `send`, `wait` and `sleep`, made in the same expression",
    },
    gives: "`tag` of the arm that came first, and its `value`",
  }),
  derive: row({
    nr: 32,
    args: record({ from: grantName, rights: optional(array(right, RIGHT_NAMES.length)), badge: optional(integer(0, BADGE_MAX)) }),
    result: handle,
    rights: [],
    errors: { ...E_ARGS, ...E_HANDLE, ENOENT: "No grant of that name", ELIMIT: "The table of handles is full" },
    flags: {},
    footprint: (args, view, into) => view.capability(args.from, true, into),
    effect: "A child capability with at most the same rights, and a badge where the parent has none",
    parameters: {
      from: "A handle, or the name of a grant",
      options: "`rights`: those to keep, else all; `badge`: 0 to 2^32-1, only where the source has none",
    },
    gives: "The new handle",
  }),
  revoke: row({
    nr: 33,
    args: record({ handle }),
    result: nothing,
    rights: [],
    errors: { ...E_ARGS, EBADF: E_HANDLE.EBADF, EGONE: E_HANDLE.EGONE },
    flags: { idempotent: true },
    footprint: (args, view, into) => {
      view.capability(args.handle, true, into);
      view.descendants(args.handle, into);
    },
    effect: "Takes away every capability derived from this one, also those in flight in a message; keeps this one",
    parameters: {
      handle: "The handle whose descendants are taken away",
    },
    gives: "null",
  }),
  drop: row({
    nr: 34,
    args: record({ handle }),
    result: nothing,
    rights: [],
    errors: { ...E_ARGS, EBADF: E_HANDLE.EBADF },
    flags: {},
    footprint: (args, view, into) => {
      view.capability(args.handle, true, into);
      view.closing(args.handle, into);
    },
    effect:
      "Gives a handle back; what was derived from it stays. A dropped reply capability fails its caller with EPEER, the maker's own handle of an endpoint closes it",
    parameters: {
      handle: "Any handle of the process, a revoked one too",
    },
    gives: "null",
  }),
  tool: row({
    nr: 40,
    args: record({ tool: grantName, args: any, timeoutMs }),
    result: any,
    rights: ["use"],
    errors: {
      ...E_VALUE,
      ...E_HANDLE,
      ...E_WAIT,
      ...E_DEVICE,

      ELIMIT: "The table of calls in flight is full",
    },
    flags: { blocking: true },
    footprint: (args, view, into) => footprintOfGrant(args.tool, args.args, view, into),
    effect: "Calls a tool by grant name or handle: a device verb, or a server program behind a badged endpoint",
    parameters: {
      tool: "Name of a grant, or a handle",
      args: "Plain data; absent: null",
      options: "`timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "What the tool answered",
  }),
  infer: row({
    nr: 41,
    args: record({ model: grantName, prompt: any, tokensMax: optional(integer(1, AMOUNT_MAX)), timeoutMs }),
    result: any,
    rights: ["use"],
    errors: { ...E_VALUE, ...E_HANDLE, ...E_WAIT, ...E_DEVICE, ELIMIT: "The table of calls in flight is full" },
    flags: { blocking: true },
    footprint: (args, view, into) => footprintOfGrant(args.model, args.prompt, view, into),
    effect: "Asks a model; its maximum is reserved from the budget before and settled after",
    parameters: {
      request:
        "`model`: name of a grant, or a handle; `prompt`: plain data; `tokensMax`: tokens to reserve, 1 to 2^50, else what the grant declares; `timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "What the model answered",
  }),
  read: row({
    nr: 42,
    args: record({ from: grantName, args: any, timeoutMs }),
    result: any,
    rights: ["use"],
    errors: { ...E_VALUE, ...E_HANDLE, ...E_WAIT, ...E_DEVICE, ELIMIT: "The table of calls in flight is full" },
    flags: { blocking: true },
    footprint: (args, view, into) => footprintOfGrant(args.from, args.args, view, into),
    effect: "Reads from a device: a value and bytes",
    parameters: {
      from: "Name of a grant, or a handle",
      args: "Plain data that says what to read; absent: null",
      options: "`timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "`value` and `bytes`; the bytes belong to the program",
  }),
  write: row({
    nr: 43,
    args: record({ to: grantName, args: any, timeoutMs }),
    result: any,
    rights: ["use"],
    errors: { ...E_VALUE, ...E_HANDLE, ...E_WAIT, ...E_DEVICE, ELIMIT: "The table of calls in flight is full" },
    flags: { blocking: true },
    footprint: (args, view, into) => footprintOfGrant(args.to, args.args, view, into),
    effect: "Writes a value and bytes to a device; completes when they are taken",
    parameters: {
      to: "Name of a grant, or a handle",
      bytes: "Bytes to write; they are copied as the call is made",
      args: "Plain data that says where and how; absent: null",
      options: "`timeoutMs`: ms, 0 to 30 days (2,592,000,000); absent: as long as it takes",
    },
    gives: "What the device answered once it had taken the bytes",
  }),
  subscribe: row({
    nr: 44,
    args: record({ to: grantName, args: any, credit: integer(1, CREDIT_MAX) }),
    result: handle,
    rights: ["use"],
    errors: {
      ...E_VALUE,
      ...E_HANDLE,
      ENOENT: E_DEVICE.ENOENT,
      EAGAIN: E_DEVICE.EAGAIN,
      ENODEV: E_DEVICE.ENODEV,
      EBUDGET: E_DEVICE.EBUDGET,
      ELIMIT: "A table is full",
    },
    flags: {},
    footprint: (args, view, into) => footprintOfGrant(args.to, args.args, view, into),
    effect: "Opens a stream of a device and gives an endpoint to receive its items from; receiving returns credit",
    parameters: {
      to: "Name of a grant, or a handle",
      args: "Plain data that says what to read; absent: null",
      options: "`credit`: items that the stream may be ahead of its reader, 1 to 65,536, 16 where absent",
    },
    gives: "A handle of the stream, to be used in `recv`; dropping it ends the stream",
  }),
  become: row({
    nr: 50,
    args: record({ args: any }),
    result: nothing,
    rights: [],
    errors: E_VALUE,
    flags: {},
    footprint: (_args, view, into) => view.exit(into),
    effect: "Cuts the journal: the same program runs anew with plain data; handles stay, calls in flight are dropped",
    parameters: {
      args: "Plain data and handles that the program begins with",
    },
    gives: "Never: the program begins anew",
  }),
  mark: row({
    nr: 51,
    args: record({ name, value: any }),
    result: nothing,
    rights: [],
    errors: E_VALUE,
    flags: { pure: true },
    footprint: none,
    effect: "Leaves a progress mark in the trace; a run without marks under a fair schedule is a livelock",
    parameters: {
      name: "1 to 128 characters",
      value: "Plain data; absent: null",
    },
    gives: "null",
  }),
  host: row({
    nr: 60,
    args: record({ label: string(NAME_LENGTH_MAX) }),
    result: any,
    rights: [],
    errors: { ...E_ARGS, ENOSYS: "This machine runs no host functions" },
    flags: { blocking: true },
    footprint: none,
    effect: "Runs a native function on a live machine as one opaque, recorded input",
    parameters: {
      label: "Name in the recording, at most 128 characters",
      fn: "The function; it may be async",
    },
    gives: "What the function gave",
  }),
} as const;

/** The name of a call. */
export type CallName = keyof typeof TABLE;
/** Arguments of a call. */
export type ArgsOf<K extends CallName> = Infer<(typeof TABLE)[K]["args"]>;
/** Result of a call. */
export type ResultOf<K extends CallName> = Infer<(typeof TABLE)[K]["result"]>;

/** All names, in the order of the table. */
export const CALL_NAMES = Object.keys(TABLE) as readonly CallName[];

/** Numbers by name: `NR.send`. */
export const NR = Object.freeze(
  Object.fromEntries(CALL_NAMES.map((name) => [name, TABLE[name].nr])),
) as { readonly [K in CallName]: Nr }; // entries are the table's own

/** Rows by number; holes where no call has the number. */
export const ROWS: readonly (Row<unknown, unknown> | undefined)[] = rowsByNumber();
const NAMES_BY_NUMBER: readonly (CallName | undefined)[] = namesByNumber();

function rowsByNumber(): readonly (Row<unknown, unknown> | undefined)[] {
  const rows: (Row<unknown, unknown> | undefined)[] = Array.from({ length: 64 }, () => undefined);
  for (const name of CALL_NAMES) rows[TABLE[name].nr] = TABLE[name] as unknown as Row<unknown, unknown>;
  return rows;
}

function namesByNumber(): readonly (CallName | undefined)[] {
  const names: (CallName | undefined)[] = Array.from({ length: 64 }, () => undefined);
  for (const name of CALL_NAMES) names[TABLE[name].nr] = name;
  return names;
}

/** The name of call number `nr`, `undefined` if there is none. */
export function findCallName(nr: number): CallName | undefined {
  return NAMES_BY_NUMBER[nr];
}

// Handles in the value travel only where the grant is a server program; a device gets them as plain ordinals.
function footprintOfGrant(grant: string | Handle, value: Value, view: View, into: Access[]): void {
  view.grant(grant, into);
  for (const h of handlesIn(value)) view.capability(h, true, into);
}

function footprintOfArm(one: Arm, view: View, into: Access[]): void {
  switch (one.call) {
    case "recv":
      return TABLE.recv.footprint(one.args, view, into);
    case "wait":
      return TABLE.wait.footprint(one.args, view, into);
    case "send":
      return TABLE.send.footprint(one.args, view, into);
    case "sleep":
      return;
  }
}
