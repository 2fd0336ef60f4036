/** Calls about endpoints and capabilities: endpoint send recv call reply notify select derive revoke drop. */
import { E } from "../syscalls/errno.ts";
import { RIGHTS, type Rights, rightsOf } from "../syscalls/rights.ts";
import type { ArgsOf } from "../syscalls/table.ts";
import { type Handle, handlesIn, type Value } from "../syscalls/value.ts";
import { CAPACITY_DEFAULT, ENDPOINTS_MAX } from "./param.ts";
import { Capability, discard, HandleTable } from "./capability.ts";
import { waitArm } from "./calls_process.ts";
import { Endpoint, type Message } from "./endpoint.ts";
import { ENDPOINT_RIGHTS, release, revoke } from "./end.ts";
import { hasRoom, notify, pack, take, transmit, unpack } from "./ipc.ts";
import type { Process } from "./process.ts";
import { Missing, NO_CHUNKS, type State } from "./state.ts";
import { beginChannelWait, beginWait, detach, limit, settle } from "./wait.ts";
import { ChannelWaiter, Waiter } from "./waiter.ts";

/** Makes an endpoint for `process` and its original capability; undefined with the call refused where a table is full. */
export function makeEndpoint(
  state: State,
  process: Process,
  capacity: number,
  tellsGone: boolean,
): { endpoint: Endpoint; handle: Handle } | undefined {
  if (state.endpointCount >= ENDPOINTS_MAX) {
    state.refuse(process, E.ELIMIT, `Cannot make an endpoint: ${ENDPOINTS_MAX} are open, the bound`);
    return undefined;
  }
  if (!hasRoom(process, 1)) {
    state.refuse(process, E.ELIMIT, "Cannot make an endpoint: the table of handles is full");
    return undefined;
  }
  const handles = process.handles ??= new HandleTable();
  const endpoint = new Endpoint(state.endpointsMade++, process, ++handles.endpointsMade, capacity, tellsGone);
  state.endpoints.add(endpoint);
  process.addEndpoint(endpoint);
  endpoint.original = new Capability(state.capabilitiesMade++, endpoint, ENDPOINT_RIGHTS, 0, null);
  return { endpoint, handle: state.hold(process, endpoint.original)! };
}

/** `endpoint`. */
export function endpointCall(state: State, process: Process, args: ArgsOf<"endpoint">): void {
  const made = makeEndpoint(state, process, args.capacity ?? CAPACITY_DEFAULT, args.gone === true);
  if (made !== undefined) state.succeed(process, made.handle);
}

interface Channel {
  readonly capability: Capability;
  readonly endpoint: Endpoint;
}

function findChannel(state: State, process: Process, handle: Handle, needed: Rights): Channel | Missing {
  const capability = state.findCapability(process, handle, needed);
  if (capability instanceof Missing) return capability;
  if (capability.target instanceof Endpoint) return { capability, endpoint: capability.target };
  return new Missing(E.EBADF, `Cannot use handle ${handle.ordinal}: it is no endpoint`);
}

function open(endpoint: Endpoint): Missing | null {
  return endpoint.closed || endpoint.stream !== 0 ? new Missing(E.ECLOSED, `Cannot send to ${endpoint.describe()}: it is closed`) : null;
}

function refuse(state: State, process: Process, missing: Missing): void {
  state.refuse(process, missing.errno, missing.message);
}

/** `send`. */
export function send(state: State, process: Process, args: ArgsOf<"send">): void {
  const outcome = sendArm(state, process, args);
  if (outcome instanceof Missing) return refuse(state, process, outcome);
  if (outcome === "sent") return state.succeed(process, null);
  if (outcome !== null) limit(state, outcome, args.timeoutMs);
}

/** A send as a call or an arm: sent, a waiter, why not, or null where the call was refused. */
function sendArm(state: State, process: Process, args: ArgsOf<"send">): Waiter | "sent" | Missing | null {
  const channel = findChannel(state, process, args.to, RIGHTS.send);
  if (channel instanceof Missing) return channel;
  const closed = open(channel.endpoint);
  if (closed !== null) return closed;
  const carried = pack(state, process, args.message);
  if (carried instanceof Missing) return carried;
  const message: Message = {
    value: args.message,
    badge: channel.capability.badge,
    carried,
    chunks: NO_CHUNKS,
    request: process.postedRequest,
    caller: null,
    seq: 0,
    next: null,
  };
  if (transmit(state, channel.endpoint, message)) return "sent";
  return queueSender(state, process, channel, message, "send");
}

function queueSender(state: State, process: Process, channel: Channel, message: Message, kind: "send"): Waiter | null {
  const waiter = beginChannelWait(state, process, kind, channel.endpoint);
  if (waiter === null) {
    discard(message.carried);
    return null;
  }
  waiter.capability = channel.capability;
  waiter.message = message;
  channel.endpoint.senders.push(waiter);
  return waiter;
}

/** `recv`. */
export function recv(state: State, process: Process, args: ArgsOf<"recv">): void {
  const outcome = recvArm(state, process, args);
  if (outcome instanceof Missing) return refuse(state, process, outcome);
  if (outcome instanceof Waiter) return limit(state, outcome, args.timeoutMs);
  if (outcome === null) return;
  const { value, chunks, known } = outcome;
  state.deliver(process, process.postedCall, E.OK, value, chunks, process.postedRequest, known);
}

function recvArm(state: State, process: Process, args: ArgsOf<"recv">): Waiter | Exclude<ReturnType<typeof take>, null> | null {
  const channel = findChannel(state, process, args.from, RIGHTS.recv);
  if (channel instanceof Missing) return channel;
  const taken = take(state, process, channel.endpoint);
  if (taken !== null) return taken;
  const waiter = beginChannelWait(state, process, "recv", channel.endpoint);
  if (waiter === null) return null;
  waiter.capability = channel.capability;
  channel.endpoint.receivers.push(waiter);
  return waiter;
}

/** `call`: a send whose waiter stays until the reply. */
export function call(state: State, process: Process, args: ArgsOf<"call">): void {
  const channel = findChannel(state, process, args.to, RIGHTS.send);
  if (channel instanceof Missing) return refuse(state, process, channel);
  request(state, process, channel, args.message, args.timeoutMs);
}

/** Sends a request by `channel` for the posted call and waits for its reply: `call`, and tools that are server programs. */
export function request(state: State, process: Process, channel: Channel, value: Value, timeoutMs: number | undefined): void {
  const closed = open(channel.endpoint);
  if (closed !== null) return refuse(state, process, closed);
  const carried = pack(state, process, value);
  if (carried instanceof Missing) return refuse(state, process, carried);
  const waiter = beginChannelWait(state, process, "reply", channel.endpoint);
  if (waiter === null) return discard(carried);
  waiter.capability = channel.capability;
  waiter.message = {
    value,
    badge: channel.capability.badge,
    carried,
    chunks: NO_CHUNKS,
    request: process.postedRequest,
    caller: waiter,
    seq: 0,
    next: null,
  };
  if (!transmit(state, channel.endpoint, waiter.message)) channel.endpoint.senders.push(waiter);
  limit(state, waiter, timeoutMs);
}

/** `reply`: the capability is used up. */
export function reply(state: State, process: Process, args: ArgsOf<"reply">): void {
  const capability = state.findCapability(process, args.to, RIGHTS.reply);
  if (capability instanceof Missing) return refuse(state, process, capability);
  if (!(capability.target instanceof ChannelWaiter)) {
    return state.refuse(process, E.EBADF, `Cannot reply to handle ${args.to.ordinal}: it is no request`);
  }
  const caller = capability.target;
  const carried = pack(state, process, args.message);
  if (carried instanceof Missing) return refuse(state, process, carried);
  state.touch("capability", capability.index, true);
  if (args.errno !== undefined) discard(carried);
  const gone = !caller.live || !hasRoom(caller.process, carried?.length ?? 0);
  if (gone) {
    discard(carried);
    release(state, capability);
    return state.refuse(process, E.EPEER, "Cannot reply: the caller no longer waits, or holds too many handles");
  }
  caller.answer = null; // it is not gone, it is served
  if (args.errno === undefined) settleReply(state, process, caller, args.message, carried);
  else settle(state, caller, E[args.errno], failureOf(args.message), NO_CHUNKS);
  release(state, capability);
  state.succeed(process, null);
}

function settleReply(state: State, process: Process, caller: Waiter, message: Value, carried: readonly Capability[] | null): void {
  const known = carried === null ? process.postedRequest : 0; // handles get other names on the way
  settle(state, caller, E.OK, unpack(state, caller.process, message, carried), NO_CHUNKS, known);
}

// Words, or a record with words and what else a program can use. Handles do not travel with a failure.
function failureOf(message: Value): Value {
  if (typeof message === "string") return Object.freeze({ message });
  const words = typeof message === "object" && message !== null && "message" in message ? message.message : null;
  if (typeof words !== "string" || handlesIn(message).length > 0) return Object.freeze({ message: "Cannot serve the call" });
  return message;
}

/** `notify`. */
export function notifyCall(state: State, process: Process, args: ArgsOf<"notify">): void {
  const channel = findChannel(state, process, args.to, RIGHTS.send);
  if (channel instanceof Missing) return refuse(state, process, channel);
  const closed = open(channel.endpoint);
  if (closed !== null) return refuse(state, process, closed);
  notify(state, channel.endpoint, args.bits);
  state.succeed(process, null);
}

/** `select`: the first arm that can go on at once wins; else all wait, and the first that can takes the others back. */
export function select(state: State, process: Process, args: ArgsOf<"select">): void {
  if (args.arms.length === 0) return state.refuse(process, E.EINVAL, "Cannot select: no arms");
  const both = crossed(process, args.arms);
  if (both !== null) return state.refuse(process, E.EINVAL, `Cannot select: arms "${both}" receive from and send to the same endpoint`);
  const group: Waiter[] = [];
  const limits: (() => void)[] = [];
  for (const arm of args.arms) {
    const outcome = arm.call === "recv"
      ? recvArm(state, process, arm.args)
      : arm.call === "wait"
      ? waitArm(state, process, arm.args)
      : arm.call === "send"
      ? sendArm(state, process, arm.args)
      : beginWait(state, process, "sleep");
    if (!(outcome instanceof Waiter)) {
      if (group.length > 0) detach(state, group[0]!, E.OK); // with it all the others
      return settleArm(state, process, arm.tag, outcome);
    }
    outcome.arm = { tag: arm.tag, group };
    group.push(outcome);
    if (arm.call === "sleep") limits.push(() => limit(state, outcome, arm.args.ms));
    else if (arm.args.timeoutMs !== undefined) limits.push(() => limit(state, outcome, arm.args.timeoutMs));
  }
  for (const set of limits) set();
}

// An arm that sends to where another receives would meet it: the tags of such a pair, or null.
function crossed(process: Process, arms: ArgsOf<"select">["arms"]): string | null {
  for (const sender of arms) {
    if (sender.call !== "send") continue;
    const to = targetOf(process, sender.args.to);
    for (const receiver of arms) {
      if (receiver.call === "recv" && to !== null && targetOf(process, receiver.args.from) === to) return `${receiver.tag}, ${sender.tag}`;
    }
  }
  return null;
}

function targetOf(process: Process, handle: Handle): Endpoint | null {
  const target = process.handles?.find(handle.ordinal)?.target;
  return target instanceof Endpoint ? target : null;
}

type ArmOutcome = Missing | "sent" | { readonly value: Value; readonly chunks?: typeof NO_CHUNKS } | null;

function settleArm(state: State, process: Process, tag: string, outcome: ArmOutcome): void {
  if (outcome === null) return; // the call was refused for too many in flight
  if (outcome instanceof Missing) return refuse(state, process, outcome);
  const value = outcome === "sent" ? null : outcome.value;
  const chunks = outcome === "sent" ? NO_CHUNKS : outcome.chunks ?? NO_CHUNKS;
  state.deliver(process, process.postedCall, E.OK, Object.freeze({ tag, value }), chunks, process.postedRequest);
}

/** `derive`: fewer rights, a badge where there is none. */
export function derive(state: State, process: Process, args: ArgsOf<"derive">): void {
  const source = typeof args.from === "string" ? process.grants.get(args.from) : state.findCapability(process, args.from, 0);
  if (source === undefined) return state.refuse(process, E.ENOENT, `Cannot derive from "${args.from}": no grant of that name`);
  if (source instanceof Missing) return refuse(state, process, source);
  state.touch("capability", source.index, true);
  if (!source.alive) return state.refuse(process, E.EGONE, "Cannot derive: the grant was revoked");
  if (source.target instanceof ChannelWaiter) {
    return state.refuse(process, E.EPERM, "Cannot derive from a reply capability: it answers once");
  }
  const wanted = args.rights === undefined ? source.rights : rightsOf(args.rights);
  if ((wanted & ~source.rights) !== 0) return state.refuse(process, E.EPERM, "Cannot derive: more rights are asked than the handle has");
  const badge = args.badge ?? source.badge;
  if (source.badge !== 0 && badge !== source.badge) {
    return state.refuse(process, E.EPERM, `Cannot derive with badge ${badge}: the handle has badge ${source.badge}`);
  }
  if (!hasRoom(process, 1)) return state.refuse(process, E.ELIMIT, "Cannot derive: the table of handles is full");
  state.succeed(process, state.hold(process, new Capability(state.capabilitiesMade++, source.target, wanted, badge, source))!);
}

/** `revoke`. */
export function revokeCall(state: State, process: Process, args: ArgsOf<"revoke">): void {
  const capability = state.findCapability(process, args.handle, 0);
  if (capability instanceof Missing) return refuse(state, process, capability);
  state.touch("capability", capability.index, true);
  revoke(state, capability);
  state.succeed(process, null);
}

/** `drop`: also of a revoked handle, to free its place. */
export function drop(state: State, process: Process, args: ArgsOf<"drop">): void {
  const capability = process.handles?.find(args.handle.ordinal) ?? null;
  if (capability === null) {
    return state.refuse(process, E.EBADF, `Cannot drop handle ${args.handle.ordinal}: the process holds no such handle`);
  }
  release(state, capability);
  state.succeed(process, null);
}
