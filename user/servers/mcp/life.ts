/**
 * A server's lives, one after the other: start the child, open, read until it ends, fail what was in flight, pause, again.
 *
 * Order within a life: subscribe (starts the child) → reader and opening side by side → ready: held calls leave → end. A
 * life ends when the child does, or when it is condemned: useless lines, a broken pipe, silence. The pause doubles while no
 * life gets ready; after FAILURES_MAX such lives the server is left alone until a `restart` request.
 *
 * What goes on within a life stands beside: calls.ts, lists.ts, subscriptions.ts. Each may use those before it, none this one.
 */
import { type Handle, type Sys, SyscallError } from "orrery";
import { quiet } from "./answer.ts";
import { Calls } from "./calls.ts";
import type { ClientState } from "./client_state.ts";
import { INITIALIZE_MEMBERS, isModernRefusal, offers, type Opening, readDiscover, readInitialize } from "./era.ts";
import { clip, isObject, type Json, notificationLine } from "./jsonrpc.ts";
import { CREDIT, FAILURES_MAX, GRACE_MS, PAUSE_MS_HELD, STABLE_MS } from "./limits.ts";
import type { Link, LinkState } from "./link.ts";
import { Lists } from "./lists.ts";
import { Subscriptions } from "./subscriptions.ts";
import { hear, type Item, type Listener, push, STDIO, STDIO_STOP } from "./wire.ts";

/** The fibers of all servers of one program. */
export class Lives implements Listener {
  /** The stream of each server that lives, by index. */
  private readonly streams: (Handle | null)[] = [];
  /** What goes on within a life; requests use them directly. */
  readonly calls: Calls;
  readonly lists: Lists;
  readonly subscriptions: Subscriptions;

  constructor(private readonly sys: Sys, private readonly core: ClientState) {
    this.calls = new Calls(sys, core, this);
    this.lists = new Lists(core, this.calls);
    this.subscriptions = new Subscriptions(sys, this.calls);
  }

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
      const pauseMs = link.pauseMs;
      link.state = "waiting";
      if (pauseMs > PAUSE_MS_HELD) this.calls.refuseHeld(link);
      link.tellSettled();
      link.restarts++;
      await sys.sleep(pauseMs);
    }
  }

  private leave(link: Link, state: "failed" | "stopped"): void {
    link.state = state;
    if (state === "failed") {
      for (const one of [...link.subscriptions]) this.subscriptions.drop(link, one, `the server failed: ${link.lastEnd}`);
    }
    this.calls.refuseHeld(link);
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
    this.calls.lose(link);
    await quiet(sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS }));
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
      const tools = await this.lists.read(link, "tools/list", "tools");
      if (link.life !== life || link.verdict !== null) return;
      if (typeof tools === "string") return this.condemn(link, `its tools cannot be listed: ${tools}`);
      link.counters.garbage += this.core.catalogue.update(link.name, tools);
    } else this.core.catalogue.update(link.name, []);
    this.ready(link, opening);
  }

  private ready(link: Link, opening: Opening): void {
    link.state = "ready";
    if (opening.era === "modern") this.lists.listen(link, opening);
    for (const one of link.subscriptions) void this.subscriptions.again(link, one);
    this.calls.sendHeld(link, opening.era);
    link.tellSettled();
  }

  // New first, old after any refusal or silence; what worked last, or is configured, is tried alone.
  private async negotiate(link: Link, life: number): Promise<Opening | string> {
    const known = link.wanted ?? link.era;
    if (known !== "legacy" && !link.shy) {
      const limitMs = known === null ? link.limits.discoverMs : link.limits.openMs;
      const outcome = await this.calls.ask(link, "server/discover", "", limitMs, "modern");
      if (link.life !== life) return "it ended";
      if (outcome.ok) {
        const read = readDiscover(outcome.result);
        if (typeof read !== "string" || known === "modern") return read;
      } else if (known === "modern" || isModernRefusal(outcome.code, outcome.error)) return outcome.text;
    }
    const outcome = await this.calls.ask(link, "initialize", INITIALIZE_MEMBERS, link.limits.openMs, "legacy");
    return outcome.ok ? readInitialize(outcome.result) : outcome.text;
  }

  // ---- what the server tells

  notified(link: Link, method: string, params: Json): void {
    if (method.endsWith("/list_changed")) this.lists.changed(link, method);
    else if (method === "notifications/resources/updated") this.subscriptions.updated(link, params);
    else if (method === "notifications/subscriptions/acknowledged") this.subscriptions.acknowledged(link, params);
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
