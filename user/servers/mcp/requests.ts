/**
 * What agents ask through the box. The badge says who may ask what: 0 is the process that made the box (lists, status, restart), a
 * tool's badge calls that tool, a server's badge reads its resources and prompts. Nothing else of a message is trusted.
 *
 * Messages: `sys.tool` and `sys.read` arrive as `{ verb, args, timeoutMs? }`; a `sys.call` may add `progress`, a handle that
 * gets `{ progress, total?, message? }` in wire order and at last `{ end: true, count, dropped }`, and `cancel`, an endpoint
 * of the caller's: a message there, or its end, gives the call up. A caller that is gone gives its calls up by that, if the
 * box was made with `{ gone: true }`.
 *
 * `{ subscribe: uri, to }` gives `{ subscribed: uri, id }`. `to` is then told `{ updated: uri, server }`, and at last, if the
 * subscription ends before its reader wants that, `{ ended: uri, server, why }`. `{ unsubscribe: id }` ends that one alone,
 * whatever other subscriptions its address has, and gives `{ unsubscribed: 1 }`, or 0 where it had ended. Whose a subscription is
 * cannot be told otherwise: a server's agents share its badge, and a handle that is sent twice arrives as two. The id is
 * no secret, it keeps apart those who name what they were given; it holds through all lives of the server.
 */
import { Handle, type Received, type Sys, SyscallError } from "orrery";
import { quiet, type ReplyErrno } from "./answer.ts";
import type { Tool } from "./catalogue.ts";
import { race } from "./combine.ts";
import type { ClientState } from "./client_state.ts";
import { isObject, type Json } from "./jsonrpc.ts";
import type { Lives } from "./life.ts";
import { CALLS_MAX, LEAD_MS_MAX, LEAD_PART, SERVER_BADGE, SUBSCRIPTIONS_MAX } from "./limits.ts";
import { type Link, Subscription } from "./link.ts";
import { ClientCall } from "./client_call.ts";
import { listOf, serverStatus, statusOf } from "./status.ts";

/** What a request needs. */
export interface Desk {
  readonly sys: Sys;
  readonly core: ClientState;
  readonly lives: Lives;
  /** Kept when every server is ready or has failed for the first time. */
  readonly settled: Promise<unknown>;
}

const TIME_MS_MAX = 24 * 3600 * 1000;

/** Serves one message of the box. */
export function serve(desk: Desk, got: Received<unknown>): void {
  const { badge, reply } = got;
  if (got.gone !== undefined) return desk.lives.calls.forgo(reply!, got.gone);
  const message = isObject(got.value) ? got.value : {};
  if (reply === null) return dropHandles(desk, got.value);
  const tool = badge > 0 && badge < SERVER_BADGE ? desk.core.catalogue.at(badge) : undefined;
  if (tool !== undefined) return callTool(desk, tool, message, reply);
  const link = badge >= SERVER_BADGE ? desk.core.links[badge - SERVER_BADGE] : undefined;
  if (link !== undefined) return callServer(desk, link, requestOf(message), message, reply);
  if (badge === 0) void control(desk, message, reply);
  else refuse(desk, message, reply, "ENOENT", `Cannot serve badge ${badge}: no tool and no server has it`);
}

// `sys.read(server, { uri })` arrives as verb read, `sys.tool(server, { … })` as verb call; a plain message is the request.
function requestOf(message: Json): Json {
  if (message.verb === undefined) return message;
  const args = isObject(message.args) ? message.args : {};
  return message.verb === "read" ? { read: args.uri } : args;
}

// ---- tools

function callTool(desk: Desk, tool: Tool, message: Json, reply: Handle): void {
  const { core } = desk;
  const link = core.find(tool.server)!; // the catalogue holds tools of our servers only
  const args = message.args ?? {};
  const name = `tool ${tool.name} of server ${tool.server}`;
  if (message.verb !== "call") return refuse(desk, message, reply, "EINVAL", `Cannot ${String(message.verb)} ${name}: it can be called`);
  if (!tool.listed) return refuse(desk, message, reply, "ENOENT", `Cannot call ${name}: the server no longer lists it`);
  const wrong = !isObject(args) || args instanceof Handle
    ? "arguments: no object"
    : holdsHandle(args)
    ? "arguments: a handle"
    : tool.check(args, "arguments");
  if (wrong !== null) return refuse(desk, message, reply, "EINVAL", `Cannot call ${name}: ${wrong}`);
  send(desk, link, "tools/call", `"name":${tool.nameText},"arguments":${JSON.stringify(args)}`, message, reply, tool);
}

function send(desk: Desk, link: Link, method: string, members: string, message: Json, reply: Handle, tool: Tool | null): void {
  const { sys, core, lives } = desk;
  const { progress, cancel } = message;
  if (link.load >= CALLS_MAX) {
    return refuse(desk, message, reply, "EAGAIN", `Cannot call server ${link.name}: ${CALLS_MAX} calls of it wait, the bound`);
  }
  const limitMs = limitOf(message.timeoutMs, link.limits.callMs);
  const pending = new ClientCall(
    method,
    members,
    limitMs,
    reply,
    null,
    tool === null ? "whole" : "tool",
    tool,
    progress instanceof Handle ? progress : null,
    cancel instanceof Handle ? cancel : null,
  );
  if (limitMs === message.timeoutMs) pending.leadMs = Math.min(LEAD_MS_MAX, Math.floor(limitMs * LEAD_PART));
  link.counters.calls++;
  lives.calls.submit(link, pending);
  if (pending.cancel !== null) void watchCancel(sys, core, lives, link, pending);
}

function limitOf(asked: unknown, otherwise: number): number {
  return typeof asked === "number" && asked >= 0 && asked <= TIME_MS_MAX ? Math.max(1, Math.min(asked, TIME_MS_MAX)) : otherwise;
}

// When the call is over we notify the endpoint ourselves, so that this fiber ends.
async function watchCancel(sys: Sys, _core: ClientState, lives: Lives, link: Link, pending: ClientCall): Promise<void> {
  let asked = true;
  try {
    await sys.recv(pending.cancel!);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    asked = error.errno === "ECLOSED" || error.errno === "EGONE";
  }
  if (asked && !pending.done) {
    link.counters.canceled++;
    lives.calls.giveUp(link, pending, "EIO", "its caller canceled it");
  }
  await quiet(sys.drop(pending.cancel!));
}

// ---- servers

function callServer(desk: Desk, link: Link, request: Json, message: Json, reply: Handle): void {
  const { read, prompt, arguments: args } = request;
  if (typeof read === "string") return send(desk, link, "resources/read", `"uri":${JSON.stringify(read)}`, message, reply, null);
  if (typeof prompt === "string") {
    const given = isObject(args) && !holdsHandle(args) ? `,"arguments":${JSON.stringify(args)}` : "";
    return send(desk, link, "prompts/get", `"name":${JSON.stringify(prompt)}${given}`, message, reply, null);
  }
  if (typeof request.subscribe === "string") {
    if (!(request.to instanceof Handle)) return refuse(desk, message, reply, "EINVAL", "Cannot subscribe: `to` is no handle");
    return void subscribe(desk, link, new Subscription(link.nextSubscriptionId++, request.subscribe, request.to), reply);
  }
  dropHandles(desk, message);
  if (request.unsubscribe !== undefined) return void unsubscribe(desk, link, request.unsubscribe, reply);
  if (request.resources === true) return void listed(desk, link, "resources/list", "resources", reply);
  if (request.templates === true) return void listed(desk, link, "resources/templates/list", "resourceTemplates", reply);
  if (request.prompts === true) return void listed(desk, link, "prompts/list", "prompts", reply);
  if (request.status === true) return void answer(desk.sys, reply, serverStatus(desk.core, link));
  const known = "read, prompt, resources, templates, prompts, subscribe, unsubscribe and status";
  void quiet(desk.sys.refuse(reply, "EINVAL", `Cannot serve the request to server ${link.name}: it knows ${known}`));
}

async function listed(desk: Desk, link: Link, method: string, member: string, reply: Handle): Promise<void> {
  const { sys, lives } = desk;
  const found = await lives.lists.read(link, method, member);
  if (typeof found === "string") await quiet(sys.refuse(reply, "EIO", `Cannot list ${member} of server ${link.name}: ${found}`));
  else await answer(sys, reply, { [member]: found });
}

async function subscribe(desk: Desk, link: Link, one: Subscription, reply: Handle): Promise<void> {
  const { sys, lives } = desk;
  let refused: string | null = `server ${link.name} has ${SUBSCRIPTIONS_MAX} subscriptions, the bound`;
  if (link.subscriptions.length < SUBSCRIPTIONS_MAX) {
    link.subscriptions.push(one); // before the answer: a change may stand in the line right after it
    refused = await lives.subscriptions.subscribe(link, one);
    if (refused === null) return await quiet(sys.reply(reply, { subscribed: one.uri, id: one.id }));
  }
  lives.subscriptions.forget(link, one);
  await quiet(sys.refuse(reply, "EIO", `Cannot subscribe to ${one.uri}: ${refused}`));
}

async function unsubscribe(desk: Desk, link: Link, id: unknown, reply: Handle): Promise<void> {
  const { sys, lives } = desk;
  if (typeof id !== "number") {
    return await quiet(sys.refuse(reply, "EINVAL", "Cannot unsubscribe: `unsubscribe` is no id, as subscribing gives it"));
  }
  const found = link.subscriptions.find((one) => one.id === id);
  if (found !== undefined) await lives.subscriptions.unsubscribe(link, found);
  await quiet(sys.reply(reply, { unsubscribed: found === undefined ? 0 : 1 }));
}

// ---- the process that made the box

async function control(desk: Desk, message: Json, reply: Handle): Promise<void> {
  const { sys, core, lives } = desk;
  if (message.status === true) return await answer(sys, reply, statusOf(core));
  if (message.list === true) {
    await race([desk.settled, sys.sleep(limitOf(message.waitMs, 30_000))]);
    return await answer(sys, reply, listOf(core));
  }
  const link = core.find(message.restart);
  if (link !== undefined) {
    lives.restart(link);
    return await quiet(sys.reply(reply, { restarted: link.name }));
  }
  refuse(desk, message, reply, "EINVAL", "Cannot serve the request: it knows list, status and restart: server");
}

async function answer(sys: Sys, reply: Handle, value: unknown): Promise<void> {
  try {
    await sys.reply(reply, value);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    if (error.errno !== "EPEER") await quiet(sys.refuse(reply, "EIO", `Cannot pass the answer on: ${error.message}`));
  }
}

// ---- handles that came with what we refuse

function refuse(desk: Desk, message: unknown, reply: Handle, errno: ReplyErrno, text: string): void {
  void quiet(desk.sys.refuse(reply, errno, text));
  dropHandles(desk, message);
}

function dropHandles(desk: Desk, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Handle) return void quiet(desk.sys.drop(value));
  for (const key in value) dropHandles(desk, (value as Json)[key]);
}

function holdsHandle(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Handle) return true;
  for (const key in value) if (holdsHandle((value as Json)[key])) return true;
  return false;
}
