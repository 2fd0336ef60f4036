/**
 * Supervises the servers: starts a child, opens the connection, reads until its end, fails the calls in flight, pauses, starts again.
 *
 * Order within a connection: subscribe (starts the child) → reader and opening side by side → ready: queued calls leave → end.
 * A connection ends when the child ends, or when `terminate` ends it: useless lines, a broken pipe, silence. The pause doubles
 * while no connection becomes ready; after FAILURES_MAX such connections the server stays down until a `restart` request.
 *
 * The work of a connection lies in calls.ts, lists.ts and subscriptions.ts. Each may use those before it, none this file.
 */
import { type Handle, type Sys, SyscallError } from "orrery";
import { Answers, quiet } from "./answers.ts";
import { Calls } from "./calls.ts";
import type { ClientState } from "./client_state.ts";
import { INITIALIZE_MEMBERS, isModernRefusal, offers, type Opening, readDiscover, readInitialize } from "./era.ts";
import { clip, isObject, type Json, notificationLine } from "./jsonrpc.ts";
import { CREDIT, FAILURES_MAX, GRACE_MS, PAUSE_MS_QUEUED, STABLE_MS } from "./limits.ts";
import { LineWriter, STDIO, STDIO_STOP, type Terminate } from "./line_writer.ts";
import { Lists } from "./lists.ts";
import { type Item, Receiver } from "./receiver.ts";
import { Subscriptions } from "./subscriptions.ts";
import type { Upstream, UpstreamState } from "./upstream.ts";

/** The fibers of all servers of one program. */
export class Supervisor {
  /** The stream of each connected server, by index. */
  private readonly streams: (Handle | null)[] = [];
  private readonly writer: LineWriter;
  private readonly receiver: Receiver;
  /** The work within a connection; requests use them directly. */
  readonly calls: Calls;
  readonly lists: Lists;
  readonly subscriptions: Subscriptions;

  constructor(private readonly sys: Sys, private readonly client: ClientState) {
    const answers = new Answers(sys, client);
    const terminate: Terminate = (upstream, why) => this.terminate(upstream, why);
    this.writer = new LineWriter(sys, client, { answers, terminate });
    const { writer } = this;
    this.calls = new Calls(sys, client, { answers, writer, terminate });
    this.lists = new Lists(client, this.calls);
    this.subscriptions = new Subscriptions(sys, this.calls);
    const onNotification = (upstream: Upstream, method: string, params: Json): void => this.onNotification(upstream, method, params);
    this.receiver = new Receiver(sys, client, { answers, writer, terminate, onNotification });
  }

  // ---- one connection after the other

  /** Keeps a server connected until it fails for good, is stopped, or the program ends. */
  async supervise(upstream: Upstream): Promise<void> {
    const { sys, client } = this;
    for (;;) {
      upstream.state = "starting";
      const began = await sys.now();
      await this.connect(upstream);
      client.now = await sys.now();
      const good = (upstream.state as UpstreamState) === "ready"; // `open` moved it on
      await this.teardown(upstream);
      if (client.closing) return this.giveUp(upstream, "stopped");
      if (good && client.now - began >= STABLE_MS) upstream.failures = 0;
      if (!good && ++upstream.failures >= FAILURES_MAX) return this.giveUp(upstream, "failed");
      const pauseMs = upstream.pauseMs;
      upstream.state = "waiting";
      if (pauseMs > PAUSE_MS_QUEUED) this.calls.refuseQueued(upstream);
      upstream.firstSettled();
      upstream.restarts++;
      await sys.sleep(pauseMs);
    }
  }

  private giveUp(upstream: Upstream, state: "failed" | "stopped"): void {
    upstream.state = state;
    if (state === "failed") {
      for (const one of [...upstream.subscriptions]) this.subscriptions.drop(upstream, one, `the server failed: ${upstream.lastEnd}`);
    }
    this.calls.refuseQueued(upstream);
    upstream.firstSettled();
  }

  /** Starts a server again that failed, or ends its connection so that the next begins. */
  restart(upstream: Upstream): void {
    upstream.failures = 0;
    if (upstream.state === "failed" || upstream.state === "stopped") void this.supervise(upstream);
    else this.terminate(upstream, "a restart was asked for");
  }

  /** Ends a connection: its reader sees the end of the stream. */
  terminate(upstream: Upstream, why: string): void {
    if (upstream.endReason !== null) return;
    upstream.endReason = why;
    const stream = this.streams[upstream.index] ?? null;
    this.streams[upstream.index] = null;
    if (stream !== null) void quiet(this.sys.drop(stream));
  }

  private async connect(upstream: Upstream): Promise<void> {
    const { sys } = this;
    upstream.endReason = null;
    upstream.lastEnd = "";
    let stream: Handle;
    try {
      stream = await sys.subscribe(STDIO, { server: upstream.name }, { credit: CREDIT });
    } catch (error) {
      upstream.lastEnd = messageOf(error);
      return;
    }
    this.streams[upstream.index] = stream;
    void this.open(upstream, upstream.epoch);
    try {
      for (;;) {
        const { value } = await sys.recv<Item>(stream);
        if (upstream.endReason !== null) break;
        if (isObject(value) && value.exit !== undefined) {
          upstream.lastEnd = endOf(value as Item);
          break;
        }
        if (isObject(value)) await this.receiver.receive(upstream, value as Item);
      }
    } catch (error) {
      upstream.lastEnd = messageOf(error);
    }
  }

  // The child has ended when this is over, or the device could not say so within its time.
  private async teardown(upstream: Upstream): Promise<void> {
    const { sys } = this;
    if (upstream.endReason !== null) upstream.lastEnd = upstream.endReason;
    if (upstream.opening === null && upstream.state === "starting") {
      upstream.legacyOnly = upstream.era === null && !upstream.legacyOnly && upstream.endReason === null;
    }
    this.terminate(upstream, upstream.lastEnd);
    upstream.disconnected();
    this.calls.failInFlight(upstream);
    await quiet(sys.tool(STDIO_STOP, { server: upstream.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS }));
  }

  // ---- opening

  private async open(upstream: Upstream, epoch: number): Promise<void> {
    const opening = await this.negotiate(upstream, epoch);
    if (upstream.epoch !== epoch || upstream.endReason !== null) return;
    if (typeof opening === "string") {
      upstream.era = null;
      return this.terminate(upstream, `it cannot be opened: ${opening}`);
    }
    upstream.opening = opening;
    upstream.era = opening.era;
    upstream.legacyOnly = false;
    if (opening.era === "legacy") this.writer.push(upstream, notificationLine("notifications/initialized", "{}"), null);
    if (offers(opening, "tools")) {
      const tools = await this.lists.read(upstream, "tools/list", "tools");
      if (upstream.epoch !== epoch || upstream.endReason !== null) return;
      if (typeof tools === "string") return this.terminate(upstream, `its tools cannot be listed: ${tools}`);
      upstream.counters.garbage += this.client.catalogue.update(upstream.name, tools);
    } else this.client.catalogue.update(upstream.name, []);
    this.ready(upstream, opening);
  }

  private ready(upstream: Upstream, opening: Opening): void {
    upstream.state = "ready";
    if (opening.era === "modern") this.lists.listen(upstream, opening);
    for (const one of upstream.subscriptions) void this.subscriptions.renew(upstream, one);
    this.calls.sendQueued(upstream, opening.era);
    upstream.firstSettled();
  }

  // The modern opening first, the legacy one after any refusal or silence; an era that worked last, or is configured, is tried alone.
  private async negotiate(upstream: Upstream, epoch: number): Promise<Opening | string> {
    const known = upstream.wanted ?? upstream.era;
    const { discoverMs, openMs } = upstream.limits;
    if (known !== "legacy" && !upstream.legacyOnly) {
      const request = { method: "server/discover", members: "", limitMs: known === null ? discoverMs : openMs };
      const outcome = await this.calls.ask(upstream, request, "modern");
      if (upstream.epoch !== epoch) return "it ended";
      if (outcome.ok) {
        const read = readDiscover(outcome.result);
        if (typeof read !== "string" || known === "modern") return read;
      } else if (known === "modern" || isModernRefusal(outcome.code, outcome.error)) return outcome.text;
    }
    const request = { method: "initialize", members: INITIALIZE_MEMBERS, limitMs: openMs };
    const outcome = await this.calls.ask(upstream, request, "legacy");
    return outcome.ok ? readInitialize(outcome.result) : outcome.text;
  }

  private onNotification(upstream: Upstream, method: string, params: Json): void {
    if (method.endsWith("/list_changed")) this.lists.changed(upstream, method);
    else if (method === "notifications/resources/updated") this.subscriptions.updated(upstream, params);
    else if (method === "notifications/subscriptions/acknowledged") this.subscriptions.acknowledged(upstream, params);
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
