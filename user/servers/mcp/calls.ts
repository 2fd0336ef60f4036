/**
 * Calls to a server, of agents and of this program: queued until the server is ready, sent, and given up when their deadline
 * comes or their caller has ended. Answers come by receiver.ts; calls that a connection leaves unanswered at its end fail here.
 */
import type { Handle, Received, Sys } from "orrery";
import { type Answers, type Failure, quiet } from "./answers.ts";
import { ClientCall, type Outcome, type WireRequest } from "./client_call.ts";
import type { ClientState } from "./client_state.ts";
import { stampSoon } from "./clock.ts";
import { later } from "./combine.ts";
import type { Era } from "./era.ts";
import { notificationLine } from "./jsonrpc.ts";
import { PAUSE_MS_QUEUED, PROBE_MS } from "./limits.ts";
import type { LineWriter, Terminate } from "./line_writer.ts";
import type { Upstream } from "./upstream.ts";

/** What the calls use. */
export interface CallLinks {
  readonly answers: Answers;
  readonly writer: LineWriter;
  readonly terminate: Terminate;
}

/** See the file comment. */
export class Calls {
  constructor(private readonly sys: Sys, private readonly client: ClientState, private readonly links: CallLinks) {}

  /** Sends a call as soon as the server is ready, or refuses it. */
  submit(upstream: Upstream, pending: ClientCall): void {
    const { sys, client, links } = this;
    const waits = upstream.state === "starting" || (upstream.state === "waiting" && upstream.pauseMs <= PAUSE_MS_QUEUED);
    if (client.closing || (upstream.state !== "ready" && !waits)) return links.answers.fail(pending, absent(upstream, pending), null);
    if (upstream.opening !== null && upstream.state === "ready") return links.writer.enqueue(upstream, pending, upstream.opening.era);
    upstream.queued.push(pending);
    client.unstamped.push(pending);
    void stampSoon(sys, client);
  }

  /** Sends a request of this program in the words of `era`. */
  ask(upstream: Upstream, request: WireRequest, era: Era): Promise<Outcome> {
    const { promise, resolve } = later<Outcome>();
    const call = new ClientCall(request, { reply: null, settle: resolve, tool: null, progress: null, cancel: null });
    this.links.writer.enqueue(upstream, call, era);
    return promise;
  }

  /** Sends the queued calls: the server is ready. */
  sendQueued(upstream: Upstream, era: Era): void {
    const { queued } = upstream;
    upstream.queued = [];
    for (const pending of queued) if (!pending.done) this.links.writer.enqueue(upstream, pending, era);
  }

  /** Refuses the queued calls: the server will not be ready soon. */
  refuseQueued(upstream: Upstream): void {
    const { queued } = upstream;
    upstream.queued = [];
    for (const pending of queued) this.links.answers.fail(pending, absent(upstream, pending), null);
  }

  /** Fails the calls in flight of a connection that ended: in doubt where a call may have had an effect. */
  failInFlight(upstream: Upstream): void {
    const lost = upstream.inFlight.values();
    upstream.inFlight.clear();
    for (const pending of lost) this.links.answers.fail(pending, lostFailure(upstream, pending), null);
  }

  /** The caller behind `reply` has ended: its call is cancelled at the server, or not sent at all. */
  abandon(reply: Handle, gone: NonNullable<Received["gone"]>): void {
    for (const upstream of this.client.upstreams) {
      const pending = findReply(upstream, reply);
      if (pending === undefined) continue;
      if (gone === "ETIMEDOUT") return this.expire(upstream, pending, "its caller waits no longer");
      upstream.counters.canceled++;
      const why = gone === "ECANCELED" ? "its caller was cancelled" : "its caller is gone";
      return this.giveUp(upstream, pending, { errno: "EIO", text: why });
    }
    void quiet(this.sys.drop(reply)); // not a call of a server: the fiber that works on it finds no caller
  }

  /** The deadline of a call has come: its caller and the server are told, and a silent server is probed. */
  expire(upstream: Upstream, pending: ClientCall, why = `it took longer than ${pending.limitMs} ms`): void {
    upstream.counters.timeouts++;
    this.giveUp(upstream, pending, { errno: "ETIMEDOUT", text: why });
    if (pending.sent && upstream.state === "ready" && !upstream.probing) void this.probe(upstream);
  }

  /** Gives a call up and asks the server to cancel it; the text of `why` ends the sentence. A later answer is counted and ignored. */
  giveUp(upstream: Upstream, pending: ClientCall, why: Failure): void {
    if (pending.done) return;
    upstream.inFlight.delete(pending.id);
    upstream.queued = upstream.queued.filter((one) => one !== pending);
    const text = `Cannot run ${pending.describe()} of server ${upstream.name}: ${why.text}`;
    this.links.answers.fail(pending, { errno: why.errno, text }, null);
    if (!pending.sent || pending.method === "initialize" || upstream.endReason !== null) return;
    const params = `{"requestId":${pending.id},"reason":${JSON.stringify(why.text)}}`;
    this.links.writer.push(upstream, notificationLine("notifications/cancelled", params), null);
  }

  private async probe(upstream: Upstream): Promise<void> {
    const { epoch, linesRead } = upstream;
    upstream.probing = true;
    const modern = upstream.opening?.era === "modern";
    const request = { method: modern ? "server/discover" : "ping", members: "", limitMs: PROBE_MS };
    await this.ask(upstream, request, modern ? "modern" : "legacy");
    if (upstream.epoch !== epoch) return;
    upstream.probing = false;
    if (upstream.linesRead !== linesRead) return;
    this.links.terminate(upstream, `it was silent for ${PROBE_MS} ms after a call had run out of time`);
  }
}

function absent(upstream: Upstream, pending: ClientCall): Failure {
  const why = upstream.lastEnd === "" ? "" : `, ${upstream.lastEnd}`;
  return { errno: "ENODEV", text: `Cannot run ${pending.describe()} of server ${upstream.name}: it is ${upstream.state}${why}` };
}

function lostFailure(upstream: Upstream, pending: ClientCall): Failure {
  const text = `Cannot finish ${pending.describe()} of server ${upstream.name}: ${upstream.lastEnd}`;
  if (pending.doubtful) return { errno: "EINDOUBT", text };
  return { errno: "ENODEV", text: `${text}; ${pending.sent ? "the call may be made again" : "the call was not sent"}` };
}

// Callers seldom end early, and the calls of a server are bounded: a table by reply would cost every call.
function findReply(upstream: Upstream, { ordinal }: Handle): ClientCall | undefined {
  for (const pending of upstream.inFlight.values()) if (pending.reply?.ordinal === ordinal) return pending;
  return upstream.queued.find((pending) => pending.reply?.ordinal === ordinal);
}
