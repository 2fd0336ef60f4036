/**
 * Messages between processes: capabilities travel as children of the sender's, a message goes to a waiting receiver, into
 * the queue, or waits with its sender; a receive takes notification bits first, then the oldest message.
 *
 * Called by the calls of calls_ipc.ts, by device streams and by tools that are server programs.
 */
import { E } from "../syscalls/errno.ts";
import { RIGHTS } from "../syscalls/rights.ts";
import { type Chunk, type Handle, handleOf, handlesIn, mapHandles, type Value, type ValueRecord } from "../syscalls/value.ts";
import { Capability, discard } from "./capability.ts";
import { dequeue, type Endpoint, enqueue, giveUp, type Message, pass } from "./endpoint.ts";
import { HANDLES_MAX } from "./param.ts";
import type { Process } from "./process.ts";
import type { OpId } from "../syscalls/ids.ts";
import { VERB_CREDIT } from "./machine.ts";
import { Missing, NO_CHUNKS, type State } from "./state.ts";
import { admit, goneNotice, leaveSenders, settle, settleError } from "./wait.ts";
import type { ChannelWaiter } from "./waiter.ts";

/** Keeps badges apart from ordinals: an odd number. */
const SPREAD = 0x85ebca6b;

/** Makes travelling capabilities for the handles in `value`; null if there are none; the first that may not travel as Missing. */
export function pack(state: State, process: Process, value: Value): readonly Capability[] | null | Missing {
  if (typeof value !== "object" || value === null) return null;
  const handles = handlesIn(value);
  if (handles.length === 0) return null;
  const sources: Capability[] = [];
  for (const handle of handles) {
    const source = state.findCapability(process, handle, RIGHTS.transfer);
    if (source instanceof Missing) return source;
    state.touch("capability", source.index, true);
    sources.push(source);
  }
  return sources.map((source) => new Capability(state.capabilitiesMade++, source.target, source.rights, source.badge, source));
}

/** True if `process` can hold `more` further handles. */
export function hasRoom(process: Process, more: number): boolean {
  return (process.handles?.size() ?? 0) + more <= HANDLES_MAX;
}

/** Puts travelling capabilities into the receiver's table and its handles into a copy of the value. The receiver has room. */
export function unpack(state: State, process: Process, value: Value, carried: readonly Capability[] | null): Value {
  if (carried === null) return value;
  let next = 0;
  return mapHandles(value, () => {
    const capability = carried[next++]!;
    // A capability revoked in flight arrives as a handle that is gone: it stands in the table, so that its use says EGONE.
    return state.hold(process, capability) ?? handleOf(0);
  });
}

function slotsNeeded(message: Message): number {
  return (message.carried?.length ?? 0) + (message.caller === null ? 0 : 1);
}

/** What a receive gives. */
interface Received extends ValueRecord {
  readonly reply: Handle | null;
}

// The request says all of the message but what the receiver's own table adds: the names of handles. A stream's has none.
function knownOf(message: Message, { reply }: Received): number {
  if (message.request === 0 || message.carried !== null) return 0;
  return message.request ^ Math.imul(message.badge, SPREAD) ^ (reply === null ? 0 : reply.ordinal);
}

function received(state: State, process: Process, message: Message): Received {
  let reply: Handle | null = null;
  if (message.caller !== null) {
    const capability = new Capability(state.capabilitiesMade++, message.caller, RIGHTS.reply, 0, null);
    reply = state.hold(process, capability);
    message.caller.message = null;
    if (message.caller.endpoint.gone !== null) message.caller.answer = capability;
  }
  state.received++;
  return Object.freeze({ value: unpack(state, process, message.value, message.carried), badge: message.badge, bits: 0, reply });
}

/** Hands a message over or queues it. False if it must wait: the queue is full and no process receives. */
export function transmit(state: State, endpoint: Endpoint, message: Message): boolean {
  state.touch("endpoint", endpoint.index, true);
  for (let receiver = endpoint.receivers.first; receiver !== null; receiver = endpoint.receivers.first) {
    if (!hasRoom(receiver.process, slotsNeeded(message))) {
      settleError(state, receiver, E.ELIMIT, `Cannot receive: the process holds ${HANDLES_MAX} handles, the bound`);
      continue;
    }
    state.sent++;
    pass(endpoint, message);
    const value = received(state, receiver.process, message);
    settle(state, receiver, E.OK, value, message.chunks, knownOf(message, value));
    if (endpoint.stream !== 0) credit(state, endpoint);
    return true;
  }
  if (endpoint.stream === 0 && endpoint.queued() >= endpoint.capacity) return false;
  state.sent++;
  enqueue(endpoint, message);
  return true;
}

/** What a receive takes: a value with its bytes; `known` as in `Result`. */
export interface Taken {
  readonly value: Value;
  readonly chunks: readonly Chunk[];
  readonly known: number;
}

/** What a receive finds; null where there is nothing, or why it cannot take it. */
export function take(state: State, process: Process, endpoint: Endpoint): Taken | null | Missing {
  state.touch("endpoint", endpoint.index, true);
  if (endpoint.bits !== 0) {
    const bits = endpoint.bits;
    endpoint.bits = 0;
    return { value: Object.freeze({ value: null, badge: 0, bits, reply: null }), chunks: NO_CHUNKS, known: 0 };
  }
  const gone = endpoint.gone === null ? null : takeGone(endpoint, process);
  if (gone !== null) return { value: gone, chunks: NO_CHUNKS, known: 0 };
  const waiting = endpoint.first ?? endpoint.senders.first?.message ?? null;
  if (waiting === null) {
    return endpoint.over ?? (endpoint.closed ? new Missing(E.ECLOSED, `Cannot receive from ${endpoint.describe()}: it is closed`) : null);
  }
  if (!hasRoom(process, slotsNeeded(waiting))) {
    return new Missing(E.ELIMIT, `Cannot receive: the process holds ${HANDLES_MAX} handles, the bound`);
  }
  const message = dequeue(endpoint) ?? meet(state, endpoint);
  const value = received(state, process, message);
  if (endpoint.stream === 0) admit(state, endpoint);
  else credit(state, endpoint);
  return { value, chunks: message.chunks, known: knownOf(message, value) };
}

// Another process that receives here is not told: it holds no reply capability for that caller.
function takeGone(endpoint: Endpoint, process: Process): Value | null {
  for (let caller = endpoint.gone!.first; caller !== null; caller = caller.queueNext) {
    if (caller.answer!.holder !== process) continue;
    endpoint.gone!.remove(caller);
    return goneNotice(caller);
  }
  return null;
}

// Credit goes back in halves, so that a stream costs one operation per several items.
function credit(state: State, endpoint: Endpoint): void {
  endpoint.consumed++;
  if (endpoint.consumed * 2 < endpoint.capacity || endpoint.over !== null) return;
  const pending = state.pending.get(endpoint.stream);
  if (pending === undefined) return;
  state.machine.submit({
    id: ++state.opsMade as OpId,
    origin: pending.origin,
    device: pending.device,
    verb: VERB_CREDIT,
    handle: endpoint.stream,
    args: null,
    chunks: NO_CHUNKS,
    credit: endpoint.consumed,
    effect: "none",
  });
  endpoint.consumed = 0;
}

// The queue is empty and a sender waits: the capacity is 0.
function meet(state: State, endpoint: Endpoint): Message {
  const sender = endpoint.senders.first!;
  const message = sender.message!;
  state.sent++;
  pass(endpoint, message);
  leaveSenders(state, endpoint, sender);
  return message;
}

/** Sets notification bits: a waiting receiver gets them at once. */
export function notify(state: State, endpoint: Endpoint, bits: number): void {
  state.touch("endpoint", endpoint.index, true);
  const receiver = endpoint.receivers.first;
  if (receiver === null) endpoint.bits |= bits;
  else settle(state, receiver, E.OK, Object.freeze({ value: null, badge: 0, bits, reply: null }), NO_CHUNKS);
}

/** Closes an endpoint: waiting processes get ECLOSED, queued messages are dropped. Idempotent. */
export function close(state: State, endpoint: Endpoint): void {
  if (endpoint.closed) return;
  state.touch("endpoint", endpoint.index, true);
  endpoint.closed = true;
  state.endpoints.delete(endpoint);
  endpoint.owner.removeEndpoint(endpoint);
  const text = `${endpoint.describe()} is closed`;
  const given = giveUp(endpoint);
  for (const caller of endpoint.gone?.all() ?? []) endpoint.gone!.remove(caller);
  for (const waiter of endpoint.receivers.all()) settleError(state, waiter, E.ECLOSED, `Cannot receive: ${text}`);
  for (const waiter of endpoint.senders.all()) settleError(state, waiter, E.ECLOSED, `Cannot send: ${text}`);
  for (const message of given) {
    discard(message.carried);
    if (message.caller !== null && message.caller.live) settleError(state, message.caller, E.ECLOSED, `Cannot call: ${text}`);
  }
  if (endpoint.stream !== 0) state.machine.cancel(endpoint.stream);
}

/** Fails the caller behind a reply capability that will not be used; one that is gone is forgotten. */
export function abandonReply(state: State, caller: ChannelWaiter): void {
  caller.answer = null;
  if (caller.queue !== null && !caller.live) {
    state.touch("endpoint", caller.endpoint.index, true);
    caller.queue.remove(caller);
  }
  if (caller.live) settleError(state, caller, E.EPEER, "Cannot get a reply: the server ended or dropped the request");
}
