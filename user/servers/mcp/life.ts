/**
 * A server's lives, one after the other: start the child, open, read until it ends, fail what was in flight, pause, again.
 *
 * Order within a life: subscribe (starts the child) → reader and opening side by side → ready: held calls leave → end. A
 * life ends when the child does, or when it is condemned: useless lines, a broken pipe, silence. The pause doubles while no
 * life gets ready; after FAILURES_MAX such lives the server is left alone until somebody restarts it.
 */
import { type Handle, type Received, type Sys, SyscallError } from "orrery";
import { fail, quiet } from "./answer.ts";
import { stampSoon } from "./clock.ts";
import { later } from "./combine.ts";
import type { Core } from "./core.ts";
import {
  type Era,
  INITIALIZE_MEMBERS,
  isHonored,
  isModernRefusal,
  offers,
  type Opening,
  readDiscover,
  readInitialize,
  subscriptionOf,
} from "./era.ts";
import { clip, isObject, type Json, notificationLine } from "./jsonrpc.ts";
import {
  CREDIT,
  ENTRIES_MAX,
  FAILURES_MAX,
  GRACE_MS,
  PAGES_MAX,
  PAUSE_MS_HELD,
  PAUSE_MS_MAX,
  PROBE_MS,
  STABLE_MS,
  UPDATES_MAX,
} from "./limits.ts";
import type { Link, LinkState, Subscription } from "./link.ts";
import { type Outcome, Pending } from "./pending.ts";
import { enqueue, hear, type Item, type Listener, push, STDIO, STDIO_STOP } from "./wire.ts";

/** The fibers of all servers of one program. */
export class Lives implements Listener {
  /** The stream of each server that lives, by index. */
  private readonly streams: (Handle | null)[] = [];

  constructor(private readonly sys: Sys, private readonly core: Core) {}

  // ---- one life after the other

  /** Keeps a server alive until it fails for good, is stopped, or the program ends. */
  async keep(link: Link): Promise<void> {
    const { sys, core } = this;
    for (;;) {
      link.state = "starting";
      const began = await sys.now();
      await this.live(link);
      core.now = await sys.now();
      const good = (link.state as LinkState) === "ready"; // the life moved it on
      await this.bury(link);
      if (core.closing) return this.leave(link, "stopped");
      if (good && core.now - began >= STABLE_MS) link.failures = 0;
      if (!good && ++link.failures >= FAILURES_MAX) return this.leave(link, "failed");
      const pauseMs = this.pauseMs(link);
      link.state = "waiting";
      if (pauseMs > PAUSE_MS_HELD) this.refuseHeld(link);
      link.tellSettled();
      link.restarts++;
      await sys.sleep(pauseMs);
    }
  }

  private pauseMs(link: Link): number {
    return Math.min(link.limits.pauseMs * 2 ** Math.min(link.failures, 16), PAUSE_MS_MAX);
  }

  private leave(link: Link, state: "failed" | "stopped"): void {
    link.state = state;
    if (state === "failed") { for (const one of [...link.subscriptions]) this.drop(link, one, `the server failed: ${link.lastEnd}`); }
    this.refuseHeld(link);
    link.tellSettled();
  }

  /** Starts a server anew that failed, or ends its life so that the next begins. */
  restart(link: Link): void {
    link.failures = 0;
    if (link.state === "failed" || link.state === "stopped") void this.keep(link);
    else this.condemn(link, "a restart was asked for");
  }

  /** Ends a life. Its reader sees the end of the stream. */
  condemn(link: Link, why: string): void {
    if (link.verdict !== null) return;
    link.verdict = why;
    const stream = this.streams[link.index] ?? null;
    this.streams[link.index] = null;
    if (stream !== null) void quiet(this.sys.drop(stream));
  }

  private async live(link: Link): Promise<void> {
    const { sys, core } = this;
    link.verdict = null;
    link.lastEnd = "";
    let stream: Handle;
    try {
      stream = await sys.subscribe(STDIO, { server: link.name }, { credit: CREDIT });
    } catch (error) {
      link.lastEnd = messageOf(error);
      return;
    }
    this.streams[link.index] = stream;
    void this.open(link, link.life);
    try {
      for (;;) {
        const { value } = await sys.recv<Item>(stream);
        if (link.verdict !== null) break;
        if (isObject(value) && value.exit !== undefined) {
          link.lastEnd = endOf(value as Item);
          break;
        }
        if (isObject(value)) await hear(sys, core, link, value as Item, this);
      }
    } catch (error) {
      link.lastEnd = messageOf(error);
    }
  }

  // The child is gone when this is over, or the device could not say so within its time.
  private async bury(link: Link): Promise<void> {
    const { sys } = this;
    if (link.verdict !== null) link.lastEnd = link.verdict;
    if (link.opening === null && link.state === "starting") link.shy = link.era === null && !link.shy && link.verdict === null;
    this.condemn(link, link.lastEnd);
    link.life++;
    link.opening = null;
    link.writing = false;
    link.full = null;
    link.useless = 0;
    link.probing = false;
    link.refreshing = false;
    link.lines = [];
    link.owners = [];
    link.answers = 0;
    link.lists.clear();
    for (const one of link.subscriptions) one.listen = 0;
    const lost = [...link.flight.values()];
    link.flight.clear();
    for (const pending of lost) fail(sys, this.core, pending, pending.doubtful ? "EINDOUBT" : "ENODEV", lostText(link, pending), null);
    await quiet(sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS }));
  }

  private refuseHeld(link: Link): void {
    const { held } = link;
    link.held = [];
    for (const pending of held) fail(this.sys, this.core, pending, "ENODEV", absentText(link, pending), null);
  }

  // ---- calls

  /** Sends a call as soon as the server is ready, or refuses it. */
  submit(link: Link, pending: Pending): void {
    const { sys, core } = this;
    const waits = link.state === "starting" || (link.state === "waiting" && this.pauseMs(link) <= PAUSE_MS_HELD);
    if (core.closing || (link.state !== "ready" && !waits)) {
      return fail(sys, core, pending, "ENODEV", absentText(link, pending), null);
    }
    if (link.opening !== null && link.state === "ready") return enqueue(sys, core, link, pending, link.opening.era, this);
    link.held.push(pending);
    core.fresh.push(pending);
    void stampSoon(sys, core);
  }

  /** Asks the server something of our own. */
  ask(link: Link, method: string, members: string, limitMs: number, era: Era): Promise<Outcome> {
    const { promise, resolve } = later<Outcome>();
    enqueue(this.sys, this.core, link, new Pending(method, members, limitMs, null, resolve, "whole", null, null, null), era, this);
    return promise;
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
    void quiet(this.sys.drop(reply)); // no call of a server: whoever works on it finds nobody to answer
  }

  /** The time of a call has come: its caller is told, the server too, and a silent server is probed. */
  expire(link: Link, pending: Pending, why = `it took longer than ${pending.limitMs} ms`): void {
    link.counters.timeouts++;
    this.giveUp(link, pending, "ETIMEDOUT", why);
    if (pending.sent && link.state === "ready" && !link.probing) void this.probe(link);
  }

  /** Gives a call up: the server is asked to cancel it. A later answer is counted and ignored. */
  giveUp(link: Link, pending: Pending, errno: "ETIMEDOUT" | "EIO", why: string): void {
    const { sys, core } = this;
    if (pending.done) return;
    link.flight.delete(pending.id);
    link.held = link.held.filter((one) => one !== pending);
    fail(sys, core, pending, errno, `Cannot run ${pending.describe()} of server ${link.name}: ${why}`, null);
    if (!pending.sent || pending.method === "initialize" || link.verdict !== null) return;
    const params = `{"requestId":${pending.id},"reason":${JSON.stringify(why)}}`;
    push(sys, core, link, notificationLine("notifications/cancelled", params), null, this);
  }

  private async probe(link: Link): Promise<void> {
    const { life, heard } = link;
    link.probing = true;
    const modern = link.opening?.era === "modern";
    await this.ask(link, modern ? "server/discover" : "ping", "", PROBE_MS, modern ? "modern" : "legacy");
    if (link.life !== life) return;
    link.probing = false;
    if (link.heard === heard) this.condemn(link, `it was silent for ${PROBE_MS} ms after a call had run out of time`);
  }

  // ---- opening

  private async open(link: Link, life: number): Promise<void> {
    const opening = await this.negotiate(link, life);
    if (link.life !== life || link.verdict !== null) return;
    if (typeof opening === "string") {
      link.era = null;
      return this.condemn(link, `it cannot be opened: ${opening}`);
    }
    link.opening = opening;
    link.era = opening.era;
    link.shy = false;
    if (opening.era === "legacy") push(this.sys, this.core, link, notificationLine("notifications/initialized", "{}"), null, this);
    if (offers(opening, "tools")) {
      const tools = await this.list(link, "tools/list", "tools");
      if (link.life !== life || link.verdict !== null) return;
      if (typeof tools === "string") return this.condemn(link, `its tools cannot be listed: ${tools}`);
      link.counters.garbage += this.core.catalogue.update(link.name, tools);
    } else this.core.catalogue.update(link.name, []);
    this.ready(link, opening);
  }

  private ready(link: Link, opening: Opening): void {
    const { sys, core } = this;
    link.state = "ready";
    if (opening.era === "modern") this.listenForLists(link, opening);
    for (const one of link.subscriptions) void this.subscribeAgain(link, one);
    const { held } = link;
    link.held = [];
    for (const pending of held) if (!pending.done) enqueue(sys, core, link, pending, opening.era, this);
    link.tellSettled();
  }

  // New first, old after any refusal or silence; what worked last, or is configured, is tried alone.
  private async negotiate(link: Link, life: number): Promise<Opening | string> {
    const known = link.wanted ?? link.era;
    if (known !== "legacy" && !link.shy) {
      const outcome = await this.ask(link, "server/discover", "", known === null ? link.limits.discoverMs : link.limits.openMs, "modern");
      if (link.life !== life) return "it ended";
      if (outcome.ok) {
        const read = readDiscover(outcome.result);
        if (typeof read !== "string" || known === "modern") return read;
      } else if (known === "modern" || isModernRefusal(outcome.code, outcome.error)) return outcome.text;
    }
    const outcome = await this.ask(link, "initialize", INITIALIZE_MEMBERS, link.limits.openMs, "legacy");
    return outcome.ok ? readInitialize(outcome.result) : outcome.text;
  }

  // ---- lists

  /** A whole list, page by page; or why it cannot be had. Kept only where the server says when it changes. */
  async list(link: Link, method: string, member: string): Promise<readonly unknown[] | string> {
    const known = link.lists.get(method);
    if (known !== undefined) return known;
    const { life, opening, listChanges } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    const all: unknown[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < PAGES_MAX && all.length < ENTRIES_MAX; page++) {
      const members: string = cursor === null ? "" : `"cursor":${JSON.stringify(cursor)}`;
      const outcome = await this.ask(link, method, members, link.limits.openMs, opening.era);
      if (!outcome.ok) return outcome.text;
      if (link.life !== life) return "the server ended";
      if (!isObject(outcome.result) || !Array.isArray(outcome.result[member])) return `${method} gave no ${member}`;
      for (const one of outcome.result[member]) if (all.length < ENTRIES_MAX) all.push(one);
      const next: unknown = outcome.result.nextCursor;
      if (typeof next !== "string" || next === cursor) break;
      cursor = next;
    }
    const group = method.slice(0, method.indexOf("/"));
    const keeps = group !== "tools" && offers(opening, group, "listChanged") && link.listChanges === listChanges;
    if (keeps) link.lists.set(method, all);
    return all;
  }

  notified(link: Link, method: string, params: Json): void {
    if (method.endsWith("/list_changed")) link.listChanges++;
    if (method === "notifications/tools/list_changed") void this.refresh(link);
    else if (method === "notifications/prompts/list_changed") link.lists.delete("prompts/list");
    else if (method === "notifications/resources/list_changed") {
      link.lists.delete("resources/list");
      link.lists.delete("resources/templates/list");
    } else if (method === "notifications/resources/updated") this.updated(link, params);
    else if (method === "notifications/subscriptions/acknowledged") this.acknowledged(link, params);
  }

  // Changes that come while a list is on its way are looked at once more after it.
  private async refresh(link: Link): Promise<void> {
    link.stale = true;
    if (link.refreshing || link.state !== "ready") return;
    const { life } = link;
    link.refreshing = true;
    while (link.stale && link.life === life) {
      link.stale = false;
      const tools = await this.list(link, "tools/list", "tools");
      if (link.life !== life) return;
      if (typeof tools !== "string") link.counters.garbage += this.core.catalogue.update(link.name, tools);
    }
    if (link.life === life) link.refreshing = false;
  }

  // ---- subscriptions

  private listenForLists(link: Link, opening: Opening): void {
    const wanted: string[] = [];
    if (offers(opening, "tools", "listChanged")) wanted.push(`"toolsListChanged":true`);
    if (offers(opening, "prompts", "listChanged")) wanted.push(`"promptsListChanged":true`);
    if (offers(opening, "resources", "listChanged")) wanted.push(`"resourcesListChanged":true`);
    if (wanted.length > 0) void this.ask(link, "subscriptions/listen", `"notifications":{${wanted.join(",")}}`, 0, "modern");
  }

  /** Begins a subscription at the server; null, or why it cannot be. The modern era keeps a request open for it. */
  async subscribe(link: Link, one: Subscription): Promise<string | null> {
    const { opening } = link;
    if (opening === null) return `server ${link.name} is not ready`;
    if (!offers(opening, "resources", "subscribe")) return `server ${link.name} offers no subscriptions`;
    if (opening.era === "modern") return await this.listen(link, one);
    const outcome = await this.ask(link, "resources/subscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy");
    return outcome.ok ? null : outcome.text;
  }

  // Kept when the server acknowledged it, refused it or took too long; the request itself stays open as long as it stands.
  private listen(link: Link, one: Subscription): Promise<string | null> {
    const { promise, resolve } = later<string | null>();
    one.answer = resolve;
    one.listen = link.nextId;
    void this.attend(link, one);
    return promise;
  }

  private async attend(link: Link, one: Subscription): Promise<void> {
    const id = one.listen;
    const members = `"notifications":{"resourceSubscriptions":[${JSON.stringify(one.uri)}]}`;
    const outcome = await this.ask(link, "subscriptions/listen", members, link.limits.callMs, "modern");
    const { answer } = one;
    one.answer = null;
    if (one.listen !== id) return answer?.("the server ended"); // with its life: the next one subscribes again
    one.listen = 0;
    const why = outcome.ok ? "the server ended the subscription" : outcome.text;
    if (answer === null) this.drop(link, one, why);
    else answer(why);
  }

  private acknowledged(link: Link, params: Json): void {
    const id = subscriptionOf(params);
    const one = link.subscriptions.find(({ listen, answer }) => listen === id && answer !== null);
    const request = link.flight.get(id);
    if (one === undefined || request === undefined) return; // that of the lists, or one that was given up
    if (!isHonored(params, one.uri)) return this.giveUp(link, request, "EIO", "the server does not honor it");
    request.deadline = Infinity; // its line has left, so its time is stamped: from now on it may take for ever
    one.answer!(null);
    one.answer = null;
  }

  private async subscribeAgain(link: Link, one: Subscription): Promise<void> {
    const refused = await this.subscribe(link, one);
    if (refused !== null && link.state === "ready") this.drop(link, one, refused);
  }

  // A subscription that its reader still wants and nobody serves any more: it is told, unless it is not there either.
  private drop(link: Link, one: Subscription, why: string): void {
    if (!link.subscriptions.includes(one)) return;
    void quiet(this.sys.send(one.to, { ended: one.uri, server: link.name, why }, { timeoutMs: link.limits.callMs }));
    this.forget(link, one);
  }

  /** Ends a subscription. */
  async unsubscribe(link: Link, one: Subscription): Promise<void> {
    this.forget(link, one);
    if (link.opening === null || link.subscriptions.some((other) => other.uri === one.uri && other.listen === 0)) return;
    const listen = link.flight.get(one.listen);
    if (listen !== undefined) this.giveUp(link, listen, "EIO", "it is no longer wanted");
    else if (link.opening.era === "legacy") {
      await this.ask(link, "resources/unsubscribe", `"uri":${JSON.stringify(one.uri)}`, link.limits.callMs, "legacy");
    }
  }

  /** Takes a subscription away, with the handle of its reader. */
  forget(link: Link, one: Subscription): void {
    const at = link.subscriptions.indexOf(one);
    if (at >= 0) link.subscriptions.splice(at, 1);
    void quiet(this.sys.drop(one.to));
  }

  // In the modern era each subscription has a copy of its own, with its id; before, all below an address share one.
  private updated(link: Link, params: Json): void {
    const { uri } = params;
    if (typeof uri !== "string") return;
    const id = subscriptionOf(params);
    for (const one of link.subscriptions) if (id === 0 ? uri.startsWith(one.uri) : one.listen === id) void this.tell(link, one, uri);
  }

  // A notification of a change coalesces: a subscriber that is behind reads the newest anyway, so nothing waits for it.
  private async tell(link: Link, one: Subscription, uri: string): Promise<void> {
    if (one.due.size < UPDATES_MAX) one.due.add(uri);
    else {
      one.due.clear();
      one.due.add(one.uri);
    }
    if (one.telling) return;
    one.telling = true;
    for (const due of one.due) {
      one.due.delete(due);
      if (!link.subscriptions.includes(one)) break;
      try {
        await this.sys.send(one.to, { updated: due, server: link.name }, { timeoutMs: link.limits.callMs });
      } catch (error) {
        if (!(error instanceof SyscallError)) throw error;
        if (error.errno !== "ETIMEDOUT") await this.unsubscribe(link, one);
      }
    }
    one.telling = false;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof SyscallError) return error.message;
  throw error;
}

function endOf({ exit, stderr }: Item): string {
  const how = exit?.signal ?? `code ${exit?.code ?? "unknown"}`;
  const words = clip((stderr ?? "").trim().split("\n").at(-1) ?? "", 300);
  return `it ended with ${how}${words === "" ? "" : `: ${words}`}`;
}

function absentText(link: Link, pending: Pending): string {
  return `Cannot run ${pending.describe()} of server ${link.name}: it is ${link.state}${link.lastEnd === "" ? "" : `, ${link.lastEnd}`}`;
}

function lostText(link: Link, pending: Pending): string {
  const text = `Cannot finish ${pending.describe()} of server ${link.name}: ${link.lastEnd}`;
  if (pending.doubtful) return text;
  return `${text}; ${pending.sent ? "the call may be made again" : "the call was not sent"}`;
}

// Callers seldom leave, and what waits at a server is bounded: no table is kept for it.
function findReply(link: Link, { ordinal }: Handle): Pending | undefined {
  for (const pending of link.flight.values()) if (pending.reply?.ordinal === ordinal) return pending;
  return link.held.find((pending) => pending.reply?.ordinal === ordinal);
}
