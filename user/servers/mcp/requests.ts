/**
 * Requests of agents, from the inbox. The badge says which agent may ask what: 0 is the process that made the inbox (lists,
 * status, restart), a tool's badge calls that tool, a server's badge reads its resources and prompts. No other field of a
 * message is trusted.
 *
 * Messages: `sys.tool` and `sys.read` arrive as `{ verb, args, timeoutMs? }`; a `sys.call` may add `progress`, a handle that
 * gets `{ progress, total?, message? }` in wire order and at last `{ end: true, count, dropped }`, and `cancel`, an endpoint
 * of the caller's: a message there, or its end, gives the call up. The call of a caller that has ended is given up as well, if
 * the inbox was made with `{ gone: true }`.
 *
 * `{ subscribe: uri, to }` gives `{ subscribed: uri, id }`. `to` then gets `{ updated: uri, server }`, and at last, if the
 * subscription ends before its reader wants that, `{ ended: uri, server, why }`. `{ unsubscribe: id }` ends that one alone,
 * and gives `{ unsubscribed: 1 }`, or 0 where it had ended. Agents of a server share its badge, and a handle that is sent
 * twice arrives as two, so only the id tells the subscriptions of one address apart; it holds through all connections of the server.
 */
import { Handle, type Received, type Sys, SyscallError } from "orrery";
import { quiet, type ReplyErrno } from "./answers.ts";
import type { Tool } from "./catalogue.ts";
import { ClientCall } from "./client_call.ts";
import type { ClientState } from "./client_state.ts";
import { race } from "./combine.ts";
import { isObject, type Json } from "./jsonrpc.ts";
import { CALLS_MAX, LEAD_MS_MAX, LEAD_PART, SERVER_BADGE, SUBSCRIPTIONS_MAX } from "./limits.ts";
import { listOf, serverStatus, statusOf } from "./status.ts";
import type { Supervisor } from "./supervisor.ts";
import { Subscription, type Upstream } from "./upstream.ts";

/** What requests use. */
export interface RequestContext {
  readonly sys: Sys;
  readonly client: ClientState;
  readonly supervisor: Supervisor;
  /** Kept when every server is ready or has failed for the first time. */
  readonly settled: Promise<unknown>;
}

/** A request: its message, and the capability to answer it. */
interface Incoming {
  readonly message: Json;
  readonly reply: Handle;
}

/** What goes to a server, before its time limit is known. */
interface Outgoing {
  readonly method: string;
  /** Text of the params without `_meta` and braces. */
  readonly members: string;
  readonly tool: Tool | null;
}

const TIME_MS_MAX = 24 * 3600 * 1000;

/** See the file comment. */
export class Requests {
  private readonly sys: Sys;
  private readonly client: ClientState;
  private readonly supervisor: Supervisor;

  constructor(private readonly context: RequestContext) {
    ({ sys: this.sys, client: this.client, supervisor: this.supervisor } = context);
  }

  /** Serves one message of the inbox. */
  serve({ badge, reply, gone, value }: Received<unknown>): void {
    const { client } = this;
    if (gone !== undefined) return this.supervisor.calls.abandon(reply!, gone);
    if (reply === null) return this.dropHandles(value);
    const request: Incoming = { message: isObject(value) ? value : {}, reply };
    const tool = badge > 0 && badge < SERVER_BADGE ? client.catalogue.at(badge) : undefined;
    if (tool !== undefined) return this.callTool(tool, request);
    const upstream = badge >= SERVER_BADGE ? client.upstreams[badge - SERVER_BADGE] : undefined;
    if (upstream !== undefined) return this.callServer(upstream, request);
    if (badge === 0) void this.control(request);
    else this.refuse(request, "ENOENT", `Cannot serve badge ${badge}: no tool and no server has it`);
  }

  // ---- tools

  private callTool(tool: Tool, request: Incoming): void {
    const upstream = this.client.find(tool.server)!; // the catalogue holds tools of our servers only
    const args = request.message.args ?? {};
    const name = `tool ${tool.name} of server ${tool.server}`;
    const { verb } = request.message;
    if (verb !== "call") return this.refuse(request, "EINVAL", `Cannot ${String(verb)} ${name}: it can be called`);
    if (!tool.listed) return this.refuse(request, "ENOENT", `Cannot call ${name}: the server no longer lists it`);
    const wrong = !isObject(args) || args instanceof Handle
      ? "arguments: no object"
      : holdsHandle(args)
      ? "arguments: a handle"
      : tool.check(args, "arguments");
    if (wrong !== null) return this.refuse(request, "EINVAL", `Cannot call ${name}: ${wrong}`);
    this.send(upstream, request, { method: "tools/call", members: `"name":${tool.nameText},"arguments":${JSON.stringify(args)}`, tool });
  }

  private send(upstream: Upstream, request: Incoming, { method, members, tool }: Outgoing): void {
    const { message, reply } = request;
    const { progress, cancel } = message;
    if (upstream.load >= CALLS_MAX) {
      return this.refuse(request, "EAGAIN", `Cannot call server ${upstream.name}: ${CALLS_MAX} calls of it wait, the bound`);
    }
    const limitMs = limitOf(message.timeoutMs, upstream.limits.callMs);
    const pending = new ClientCall({ method, members, limitMs }, {
      reply,
      settle: null,
      tool,
      progress: progress instanceof Handle ? progress : null,
      cancel: cancel instanceof Handle ? cancel : null,
    });
    if (limitMs === message.timeoutMs) pending.leadMs = Math.min(LEAD_MS_MAX, Math.floor(limitMs * LEAD_PART));
    upstream.counters.calls++;
    this.supervisor.calls.submit(upstream, pending);
    if (pending.cancel !== null) void this.watchCancel(upstream, pending);
  }

  // When the call is over the program itself notifies the endpoint, so that this fiber ends.
  private async watchCancel(upstream: Upstream, pending: ClientCall): Promise<void> {
    let asked = true;
    try {
      await this.sys.recv(pending.cancel!);
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      asked = error.errno === "ECLOSED" || error.errno === "EGONE";
    }
    if (asked && !pending.done) {
      upstream.counters.canceled++;
      this.supervisor.calls.giveUp(upstream, pending, { errno: "EIO", text: "its caller canceled it" });
    }
    await quiet(this.sys.drop(pending.cancel!));
  }

  // ---- servers

  private callServer(upstream: Upstream, request: Incoming): void {
    const asked = askedOf(request.message);
    const { read, prompt, arguments: args } = asked;
    if (typeof read === "string") {
      return this.send(upstream, request, { method: "resources/read", members: `"uri":${JSON.stringify(read)}`, tool: null });
    }
    if (typeof prompt === "string") {
      const given = isObject(args) && !holdsHandle(args) ? `,"arguments":${JSON.stringify(args)}` : "";
      return this.send(upstream, request, { method: "prompts/get", members: `"name":${JSON.stringify(prompt)}${given}`, tool: null });
    }
    if (typeof asked.subscribe === "string") {
      if (!(asked.to instanceof Handle)) return this.refuse(request, "EINVAL", "Cannot subscribe: `to` is no handle");
      return void this.subscribe(upstream, new Subscription(upstream.nextSubscriptionId++, asked.subscribe, asked.to), request.reply);
    }
    this.dropHandles(request.message);
    this.ask(upstream, asked, request.reply);
  }

  private ask(upstream: Upstream, asked: Json, reply: Handle): void {
    if (asked.unsubscribe !== undefined) return void this.unsubscribe(upstream, asked.unsubscribe, reply);
    if (asked.resources === true) return void this.list(upstream, { method: "resources/list", member: "resources" }, reply);
    if (asked.templates === true) {
      return void this.list(upstream, { method: "resources/templates/list", member: "resourceTemplates" }, reply);
    }
    if (asked.prompts === true) return void this.list(upstream, { method: "prompts/list", member: "prompts" }, reply);
    if (asked.status === true) return void this.answer(reply, serverStatus(this.client, upstream));
    const known = "read, prompt, resources, templates, prompts, subscribe, unsubscribe and status";
    void quiet(this.sys.refuse(reply, "EINVAL", `Cannot serve the request to server ${upstream.name}: it knows ${known}`));
  }

  private async list(upstream: Upstream, what: { readonly method: string; readonly member: string }, reply: Handle): Promise<void> {
    const found = await this.supervisor.lists.read(upstream, what.method, what.member);
    if (typeof found === "string") {
      await quiet(this.sys.refuse(reply, "EIO", `Cannot list ${what.member} of server ${upstream.name}: ${found}`));
    } else await this.answer(reply, { [what.member]: found });
  }

  private async subscribe(upstream: Upstream, one: Subscription, reply: Handle): Promise<void> {
    const { sys, supervisor } = this;
    let refused: string | null = `server ${upstream.name} has ${SUBSCRIPTIONS_MAX} subscriptions, the bound`;
    if (upstream.subscriptions.length < SUBSCRIPTIONS_MAX) {
      upstream.subscriptions.push(one); // before the answer: a change may stand in the line right after it
      refused = await supervisor.subscriptions.subscribe(upstream, one);
      if (refused === null) return await quiet(sys.reply(reply, { subscribed: one.uri, id: one.id }));
    }
    supervisor.subscriptions.forget(upstream, one);
    await quiet(sys.refuse(reply, "EIO", `Cannot subscribe to ${one.uri}: ${refused}`));
  }

  private async unsubscribe(upstream: Upstream, id: unknown, reply: Handle): Promise<void> {
    const { sys, supervisor } = this;
    if (typeof id !== "number") {
      return await quiet(sys.refuse(reply, "EINVAL", "Cannot unsubscribe: `unsubscribe` is no id, as subscribing gives it"));
    }
    const found = upstream.subscriptions.find((one) => one.id === id);
    if (found !== undefined) await supervisor.subscriptions.unsubscribe(upstream, found);
    await quiet(sys.reply(reply, { unsubscribed: found === undefined ? 0 : 1 }));
  }

  // ---- the process that made the inbox

  private async control(request: Incoming): Promise<void> {
    const { sys, client } = this;
    const { message, reply } = request;
    if (message.status === true) return await this.answer(reply, statusOf(client));
    if (message.list === true) {
      await race([this.context.settled, sys.sleep(limitOf(message.waitMs, 30_000))]);
      return await this.answer(reply, listOf(client));
    }
    const upstream = client.find(message.restart);
    if (upstream !== undefined) {
      this.supervisor.restart(upstream);
      return await quiet(sys.reply(reply, { restarted: upstream.name }));
    }
    this.refuse(request, "EINVAL", "Cannot serve the request: it knows list, status and restart: server");
  }

  private async answer(reply: Handle, value: unknown): Promise<void> {
    try {
      await this.sys.reply(reply, value);
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      if (error.errno !== "EPEER") await quiet(this.sys.refuse(reply, "EIO", `Cannot pass the answer on: ${error.message}`));
    }
  }

  // ---- handles of a refused message

  private refuse({ message, reply }: Incoming, errno: ReplyErrno, text: string): void {
    void quiet(this.sys.refuse(reply, errno, text));
    this.dropHandles(message);
  }

  private dropHandles(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (value instanceof Handle) return void quiet(this.sys.drop(value));
    for (const key in value) this.dropHandles((value as Json)[key]);
  }
}

function holdsHandle(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Handle) return true;
  for (const key in value) if (holdsHandle((value as Json)[key])) return true;
  return false;
}

// `sys.read(server, { uri })` arrives as verb read, `sys.tool(server, { … })` as verb call; a plain message is the request.
function askedOf(message: Json): Json {
  if (message.verb === undefined) return message;
  const args = isObject(message.args) ? message.args : {};
  return message.verb === "read" ? { read: args.uri } : args;
}

function limitOf(asked: unknown, otherwise: number): number {
  return typeof asked === "number" && asked >= 0 && asked <= TIME_MS_MAX ? Math.max(1, Math.min(asked, TIME_MS_MAX)) : otherwise;
}
