/**
 * Answering agents. Every end of a call comes through `Answers`, so that a call is answered once, the reader of its progress
 * gets the last message, and the fiber that watches for its cancelling ends.
 *
 * The replies of one stream item are made together and awaited by one fiber. A caller that no longer waits is no error. A
 * result that is no Value, or is too large for one, fails its own call only. What agents get of a result: results.ts.
 */
import { type Call, type Parsed, type Sys, SyscallError } from "orrery";
import { findUnusable, needsOf } from "./asked.ts";
import type { ClientCall, Outcome } from "./client_call.ts";
import type { ClientState } from "./client_state.ts";
import { allSettled } from "./combine.ts";
import { CODES, errorOf, type Json } from "./jsonrpc.ts";
import { PROGRESS_ALL_MAX, PROGRESS_MAX } from "./limits.ts";
import { resultOf } from "./results.ts";
import type { Upstream } from "./upstream.ts";

/** What a call may be failed with. */
export type ReplyErrno = Parameters<Sys["refuse"]>[1];

/** Why a call fails. */
export interface Failure {
  readonly errno: ReplyErrno;
  readonly text: string;
}

/** A failure with the data that its caller gets. */
interface Refusal extends Failure {
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** Replies to calls of one server that were made and not awaited. */
export class Replies {
  readonly made: Call<unknown>[] = [];
  /** The call of each; null where it was refused. */
  readonly answered: (ClientCall | null)[] = [];

  constructor(readonly upstream: Upstream) {}
}

/** Awaits a call whose refusal has no consequence: the other side has ended. */
export async function quiet(call: Call<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
  }
}

/** See the file comment. */
export class Answers {
  constructor(private readonly sys: Sys, private readonly client: ClientState) {}

  /** Awaits replies, and refuses each call whose result could not be passed on. */
  async settle(replies: Replies): Promise<void> {
    const { made, answered } = replies;
    const results = await allSettled(made);
    for (let i = 0; i < results.length; i++) {
      const result = results[i]!;
      const pending = answered[i]!;
      if (result.status === "fulfilled" || pending === null || !(result.reason instanceof SyscallError)) continue;
      if (result.reason.errno === "EPEER") continue;
      await quiet(this.sys.refuse(pending.reply!, "EIO", `Cannot pass the result of ${pending.describe()} on: ${result.reason.message}`));
    }
  }

  /** Answers a call with the result that the server gave. */
  deliver(pending: ClientCall, read: Parsed, replies: Replies): void {
    const { upstream } = replies;
    const result = read.value;
    if (pending.settle !== null) return this.finish(pending, () => pending.settle!({ ok: true, result }));
    const unusable = findUnusable(result);
    if (unusable !== null) {
      upstream.counters.refused += unusable.count;
      const text = `Cannot use the result of ${pending.describe()} of server ${upstream.name}: ${unusable.words}`;
      return this.refuse(pending, { errno: "EIO", text, detail: unusable.detail }, replies);
    }
    const value = resultOf(pending, read);
    this.finish(pending, () => {
      replies.made.push(this.sys.reply(pending.reply!, value));
      replies.answered.push(pending);
    });
  }

  /** Answers a call with the error that the server gave. */
  deliverError(pending: ClientCall, message: Json, replies: Replies): void {
    const { upstream } = replies;
    const { code, text } = errorOf(message);
    if (pending.settle !== null) {
      return this.finish(pending, () => pending.settle!({ ok: false, why: "error", code, text, error: message.error }));
    }
    const said = `Cannot run ${pending.describe()} of server ${upstream.name}: ${text} (${code})`;
    const needs = code === CODES.missingCapability ? needsOf(message.error) : null;
    if (needs === null) return this.fail(pending, { errno: errnoOf(code), text: said }, replies);
    upstream.counters.refused += needs.count;
    this.refuse(pending, { errno: "EIO", text: `${said}; ${needs.words}`, detail: needs.detail }, replies);
  }

  /**
   * Fails a call of an agent, or settles a call of this program. `replies` null: the reply is awaited at once. Where it stays
   * open whether a call had its effect, the error's detail says which call that is on the wire, and when it was sent.
   */
  fail(pending: ClientCall, { errno, text }: Failure, replies: Replies | null): void {
    const doubt = errno === "EINDOUBT" || errno === "ETIMEDOUT" ? doubtOf(pending) : null;
    const refusal = doubt === null ? { errno, text, detail: null } : { errno, text: `${text}; ${doubt.words}`, detail: doubt.detail };
    this.refuse(pending, refusal, replies);
  }

  private refuse(pending: ClientCall, { errno, text, detail }: Refusal, replies: Replies | null): void {
    this.finish(pending, () => {
      if (pending.settle !== null) {
        const outcome: Outcome = { ok: false, why: errno === "ETIMEDOUT" ? "late" : "gone", code: 0, text, error: null };
        return pending.settle(outcome);
      }
      const { sys } = this;
      const call = detail === null ? sys.refuse(pending.reply!, errno, text) : sys.refuse(pending.reply!, errno, text, detail);
      if (replies === null) return void quiet(call);
      replies.made.push(call);
      replies.answered.push(null);
    });
  }

  private finish(pending: ClientCall, answer: () => void): void {
    if (pending.done) return;
    pending.done = true;
    if (pending.progress !== null) void this.endProgress(pending);
    answer();
    if (pending.cancel !== null) void quiet(this.sys.notify(pending.cancel, 1));
  }

  /** Passes one progress notification on, without waiting for its reader. */
  passProgress(upstream: Upstream, pending: ClientCall, params: Json): void {
    upstream.counters.progress++;
    if (pending.progress === null) return;
    if (pending.waiting >= PROGRESS_MAX || this.client.progressWaiting >= PROGRESS_ALL_MAX) {
      pending.dropped++;
      upstream.counters.progressDropped++;
      return;
    }
    pending.progressed++;
    const { progress, total, message } = params;
    const note: Record<string, unknown> = { progress };
    if (total !== undefined) note.total = total;
    if (message !== undefined) note.message = message;
    void this.sendProgress(pending, note);
  }

  private async sendProgress(pending: ClientCall, note: unknown): Promise<void> {
    pending.waiting++;
    this.client.progressWaiting++;
    await quiet(this.sys.send(pending.progress!, note));
    pending.waiting--;
    this.client.progressWaiting--;
  }

  // The last message holds the count, so that a reader knows when it has all messages. Sends are taken in order.
  private async endProgress(pending: ClientCall): Promise<void> {
    await this.sendProgress(pending, { end: true, count: pending.progressed, dropped: pending.dropped });
    await quiet(this.sys.drop(pending.progress!));
  }
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

function errnoOf(code: number): ReplyErrno {
  if (code === CODES.invalidParams) return "EINVAL";
  return code === CODES.methodNotFound || code === CODES.resourceNotFound ? "ENOENT" : "EIO";
}
