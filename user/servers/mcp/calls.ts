/**
 * Calls to a server, of agents and of our own: held until it is ready, sent, and given up when their time comes or their
 * caller is gone. Answers come by wire.ts; what a life leaves unanswered when it ends fails here.
 */
import type { Handle, Received, Sys } from "orrery";
import { fail, quiet } from "./answer.ts";
import { stampSoon } from "./clock.ts";
import { later } from "./combine.ts";
import type { ClientState } from "./client_state.ts";
import type { Era } from "./era.ts";
import { notificationLine } from "./jsonrpc.ts";
import { PAUSE_MS_HELD, PROBE_MS } from "./limits.ts";
import type { Link } from "./link.ts";
import { ClientCall, type Outcome } from "./client_call.ts";
import { enqueue, type Listener, push } from "./wire.ts";

/** See the file comment. */
export class Calls {
  constructor(private readonly sys: Sys, private readonly core: ClientState, private readonly listener: Listener) {}

  /** Sends a call as soon as the server is ready, or refuses it. */
  submit(link: Link, pending: ClientCall): void {
    const { sys, core, listener } = this;
    const waits = link.state === "starting" || (link.state === "waiting" && link.pauseMs <= PAUSE_MS_HELD);
    if (core.closing || (link.state !== "ready" && !waits)) {
      return fail(sys, core, pending, "ENODEV", absentText(link, pending), null);
    }
    if (link.opening !== null && link.state === "ready") return enqueue(sys, core, link, pending, link.opening.era, listener);
    link.held.push(pending);
    core.fresh.push(pending);
    void stampSoon(sys, core);
  }

  /** Asks the server something of our own. */
  ask(link: Link, method: string, members: string, limitMs: number, era: Era): Promise<Outcome> {
    const { promise, resolve } = later<Outcome>();
    enqueue(
      this.sys,
      this.core,
      link,
      new ClientCall(method, members, limitMs, null, resolve, "whole", null, null, null),
      era,
      this.listener,
    );
    return promise;
  }

  /** Sends what was held, now that the server is ready. */
  sendHeld(link: Link, era: Era): void {
    const { sys, core, listener } = this;
    const { held } = link;
    link.held = [];
    for (const pending of held) if (!pending.done) enqueue(sys, core, link, pending, era, listener);
  }

  /** Refuses what was held: the server will not be ready soon. */
  refuseHeld(link: Link): void {
    const { held } = link;
    link.held = [];
    for (const pending of held) fail(this.sys, this.core, pending, "ENODEV", absentText(link, pending), null);
  }

  /** A life is over: what was in flight fails, in doubt where it may have had an effect. */
  lose(link: Link): void {
    const lost = link.flight.values();
    link.flight.clear();
    for (const pending of lost) fail(this.sys, this.core, pending, pending.doubtful ? "EINDOUBT" : "ENODEV", lostText(link, pending), null);
  }

  /** The caller behind `reply` is gone: its call is cancelled at the server, or not sent at all. */
  forgo(reply: Handle, gone: NonNullable<Received["gone"]>): void {
    for (const link of this.core.links) {
      const pending = findReply(link, reply);
      if (pending === undefined) continue;
      if (gone === "ETIMEDOUT") return this.expire(link, pending, "its caller waits no longer");
      link.counters.canceled++;
      return this.giveUp(link, pending, "EIO", gone === "ECANCELED" ? "its caller was cancelled" : "its caller is gone");
    }
    void quiet(this.sys.drop(reply)); // not a call of a server: the fiber that works on it finds no caller
  }

  /** The time of a call has come: its caller is told, the server too, and a silent server is probed. */
  expire(link: Link, pending: ClientCall, why = `it took longer than ${pending.limitMs} ms`): void {
    link.counters.timeouts++;
    this.giveUp(link, pending, "ETIMEDOUT", why);
    if (pending.sent && link.state === "ready" && !link.probing) void this.probe(link);
  }

  /** Gives a call up: the server is asked to cancel it. A later answer is counted and ignored. */
  giveUp(link: Link, pending: ClientCall, errno: "ETIMEDOUT" | "EIO", why: string): void {
    const { sys, core, listener } = this;
    if (pending.done) return;
    link.flight.delete(pending.id);
    link.held = link.held.filter((one) => one !== pending);
    fail(sys, core, pending, errno, `Cannot run ${pending.describe()} of server ${link.name}: ${why}`, null);
    if (!pending.sent || pending.method === "initialize" || link.verdict !== null) return;
    const params = `{"requestId":${pending.id},"reason":${JSON.stringify(why)}}`;
    push(sys, core, link, notificationLine("notifications/cancelled", params), null, listener);
  }

  private async probe(link: Link): Promise<void> {
    const { life, heard } = link;
    link.probing = true;
    const modern = link.opening?.era === "modern";
    await this.ask(link, modern ? "server/discover" : "ping", "", PROBE_MS, modern ? "modern" : "legacy");
    if (link.life !== life) return;
    link.probing = false;
    if (link.heard === heard) this.listener.condemn(link, `it was silent for ${PROBE_MS} ms after a call had run out of time`);
  }
}

function absentText(link: Link, pending: ClientCall): string {
  return `Cannot run ${pending.describe()} of server ${link.name}: it is ${link.state}${link.lastEnd === "" ? "" : `, ${link.lastEnd}`}`;
}

function lostText(link: Link, pending: ClientCall): string {
  const text = `Cannot finish ${pending.describe()} of server ${link.name}: ${link.lastEnd}`;
  if (pending.doubtful) return text;
  return `${text}; ${pending.sent ? "the call may be made again" : "the call was not sent"}`;
}

// Callers seldom leave, and what waits at a server is bounded: no table is kept for it.
function findReply(link: Link, { ordinal }: Handle): ClientCall | undefined {
  for (const pending of link.flight.values()) if (pending.reply?.ordinal === ordinal) return pending;
  return link.held.find((pending) => pending.reply?.ordinal === ordinal);
}
