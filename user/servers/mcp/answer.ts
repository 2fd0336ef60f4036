/**
 * Answering agents: every way in which a call ends comes through here, so that it is answered once, its readers of progress
 * are told of the end, and the fiber that watches for its cancelling is told.
 *
 * Replies of one stream item are made together and looked after by one fiber: a caller that no longer waits is no error, a
 * result that is no Value, or too large for one, fails its own call only.
 */
import { type Call, type Parsed, type Sys, SyscallError } from "orrery";
import { findUnusable, needsOf } from "./asked.ts";
import { allSettled } from "./combine.ts";
import type { ClientState } from "./client_state.ts";
import { CODES, errorOf, type Json } from "./jsonrpc.ts";
import type { Link } from "./link.ts";
import { PROGRESS_ALL_MAX, PROGRESS_MAX } from "./limits.ts";
import type { ClientCall, Outcome } from "./client_call.ts";

/** What a call may be failed with. */
export type ReplyErrno = Parameters<Sys["refuse"]>[1];

/** Replies that were made and not looked after. */
export class Replies {
  readonly calls: Call<unknown>[] = [];
  readonly pendings: (ClientCall | null)[] = [];
}

/** Awaits a call whose refusal means nothing to us: the other side is gone. */
export async function quiet(call: Call<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
  }
}

/** Looks after replies. */
export async function settleReplies(sys: Sys, replies: Replies): Promise<void> {
  const results = await allSettled(replies.calls);
  for (let i = 0; i < results.length; i++) {
    const result = results[i]!;
    const pending = replies.pendings[i]!;
    if (result.status === "fulfilled" || pending === null || !(result.reason instanceof SyscallError)) continue;
    if (result.reason.errno === "EPEER") continue;
    await quiet(sys.refuse(pending.reply!, "EIO", `Cannot pass the result of ${pending.describe()} on: ${result.reason.message}`));
  }
}

/** Answers a call with the result that the server gave. */
export function deliver(sys: Sys, core: ClientState, link: Link, pending: ClientCall, read: Parsed, replies: Replies): void {
  const result = read.value;
  if (pending.settle !== null) return finish(sys, core, pending, () => pending.settle!({ ok: true, result }));
  const unusable = findUnusable(result);
  if (unusable !== null) {
    link.counters.refused += unusable.count;
    const text = `Cannot use the result of ${pending.describe()} of server ${link.name}: ${unusable.words}`;
    return refuse(sys, core, pending, { errno: "EIO", text, detail: unusable.detail }, replies);
  }
  const value = pending.shape === "tool" ? toolResult(read, result as Json) : withoutFraming(read, result as Json); // an object: it can be used
  finish(sys, core, pending, () => {
    replies.calls.push(sys.reply(pending.reply!, value));
    replies.pendings.push(pending);
  });
}

/** Answers a call with the error that the server gave. */
export function deliverError(sys: Sys, core: ClientState, link: Link, pending: ClientCall, message: Json, replies: Replies): void {
  const { code, text } = errorOf(message);
  if (pending.settle !== null) {
    return finish(sys, core, pending, () => pending.settle!({ ok: false, why: "error", code, text, error: message.error }));
  }
  const said = `Cannot run ${pending.describe()} of server ${link.name}: ${text} (${code})`;
  const needs = code === CODES.missingCapability ? needsOf(message.error) : null;
  if (needs === null) return fail(sys, core, pending, errnoOf(code), said, replies);
  link.counters.refused += needs.count;
  refuse(sys, core, pending, { errno: "EIO", text: `${said}; ${needs.words}`, detail: needs.detail }, replies);
}

/**
 * Fails a call of an agent, or tells our own code that it is over. `replies` null: looked after at once. Where it stays open
 * whether a call had its effect, the error's detail says which call that is on the wire, and when it was sent.
 */
export function fail(sys: Sys, core: ClientState, pending: ClientCall, errno: ReplyErrno, text: string, replies: Replies | null): void {
  const doubt = errno === "EINDOUBT" || errno === "ETIMEDOUT" ? doubtOf(pending) : null;
  const refusal = doubt === null ? { errno, text, detail: null } : { errno, text: `${text}; ${doubt.words}`, detail: doubt.detail };
  refuse(sys, core, pending, refusal, replies);
}

interface Refusal {
  readonly errno: ReplyErrno;
  readonly text: string;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

function refuse(sys: Sys, core: ClientState, pending: ClientCall, { errno, text, detail }: Refusal, replies: Replies | null): void {
  finish(sys, core, pending, () => {
    if (pending.settle !== null) {
      const outcome: Outcome = { ok: false, why: errno === "ETIMEDOUT" ? "late" : "gone", code: 0, text, error: null };
      return pending.settle(outcome);
    }
    const call = detail === null ? sys.refuse(pending.reply!, errno, text) : sys.refuse(pending.reply!, errno, text, detail);
    if (replies === null) void quiet(call);
    else {
      replies.calls.push(call);
      replies.pendings.push(null);
    }
  });
}

interface Doubt {
  readonly words: string;
  readonly detail: { readonly callId: string; readonly sentAt: number };
}

function doubtOf(pending: ClientCall): Doubt | null {
  if (!pending.doubtful) return null;
  const [callId, sentAt] = [`${pending.tool!.server}#${pending.id}`, pending.sentAt];
  return { words: `in doubt: call ${callId} was sent at ${sentAt}, its effect may have happened`, detail: { callId, sentAt } };
}

function finish(sys: Sys, core: ClientState, pending: ClientCall, answer: () => void): void {
  if (pending.done) return;
  pending.done = true;
  if (pending.progress !== null) void endProgress(sys, core, pending);
  answer();
  if (pending.cancel !== null) void quiet(sys.notify(pending.cancel, 1));
}

/** Passes one progress notification on, without waiting for its reader. */
export function passProgress(sys: Sys, core: ClientState, link: Link, pending: ClientCall, params: Json): void {
  link.counters.progress++;
  if (pending.progress === null) return;
  if (pending.waiting >= PROGRESS_MAX || core.progressWaiting >= PROGRESS_ALL_MAX) {
    pending.dropped++;
    link.counters.progressDropped++;
    return;
  }
  pending.progressed++;
  const { progress, total, message } = params;
  const note: Record<string, unknown> = { progress };
  if (total !== undefined) note.total = total;
  if (message !== undefined) note.message = message;
  void sendProgress(sys, core, pending, note);
}

async function sendProgress(sys: Sys, core: ClientState, pending: ClientCall, note: unknown): Promise<void> {
  pending.waiting++;
  core.progressWaiting++;
  await quiet(sys.send(pending.progress!, note));
  pending.waiting--;
  core.progressWaiting--;
}

// The last message says how many there were, so that a reader knows when it has them all. Sends are taken in order.
async function endProgress(sys: Sys, core: ClientState, pending: ClientCall): Promise<void> {
  await sendProgress(sys, core, pending, { end: true, count: pending.progressed, dropped: pending.dropped });
  await quiet(sys.drop(pending.progress!));
}

function errnoOf(code: number): ReplyErrno {
  if (code === CODES.invalidParams) return "EINVAL";
  return code === CODES.methodNotFound || code === CODES.resourceNotFound ? "ENOENT" : "EIO";
}

// What agents get of a tool's result is sent as it was parsed wherever that is possible: most results have nothing else.
function toolResult(read: Parsed, result: Json): unknown {
  const names = Object.keys(result);
  if (!Array.isArray(result.content)) return { ...read.pick(keptNames(names, result)).value as Json, content: [] };
  return names.every((name) => isKept(name, result)) ? read : read.pick(keptNames(names, result));
}

const keptNames = (names: readonly string[], result: Json): readonly string[] => names.filter((name) => isKept(name, result));

function isKept(name: string, result: Json): boolean {
  return name === "content" || name === "structuredContent" || (name === "isError" && result.isError === true);
}

// `ttlMs` and `cacheScope` of 2026-07-28 say how long a client may keep a result. They are hints that allow and never ask:
// nothing is kept by them here, each read goes to the server, and lists are kept until it says that they changed (lists.ts).
function withoutFraming(read: Parsed, result: Json): Parsed {
  const names = Object.keys(result);
  const rest = names.filter((name) => name !== "resultType" && name !== "_meta" && name !== "ttlMs" && name !== "cacheScope");
  return rest.length === names.length ? read : read.pick(rest);
}
