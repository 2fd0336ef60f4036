/**
 * Waiting and its end: settle a waiter with a result, detach it without one, set its time limit. Every way out of a wait
 * (a message, a timeout, a cancel, a revoke, the end of a peer) comes through here, so that no list keeps a dead waiter.
 */
import { E, type Errno, errnoName } from "../syscalls/errno.ts";
import type { Instant } from "../syscalls/ids.ts";
import { type Chunk, handleOf, type Value } from "../syscalls/value.ts";
import { type Capability, discard } from "./capability.ts";
import { type Endpoint, enqueue, withdraw } from "./endpoint.ts";
import { CALLS_IN_FLIGHT_MAX } from "./param.ts";
import type { Process } from "./process.ts";
import { NO_CHUNKS, type State } from "./state.ts";
import { enterFlight, leaveFlight } from "./wait_queue.ts";
import { ChannelWaiter, NO_TIMER, Waiter } from "./waiter.ts";

const NS_PER_MS = 1_000_000;

/** A waiter for the posted call of `process`; null, with the call refused, where too many are in flight. */
export function beginWait(state: State, process: Process, kind: "exit" | "sleep" | "op"): Waiter | null {
  if (!hasFlightRoom(state, process)) return null;
  const waiter = new Waiter(process, process.postedCall, kind, process.postedRequest);
  enterFlight(waiter);
  return waiter;
}

/** As `beginWait`, for a wait at an endpoint. */
export function beginChannelWait(
  state: State,
  process: Process,
  kind: "recv" | "send" | "reply",
  endpoint: Endpoint,
): ChannelWaiter | null {
  if (!hasFlightRoom(state, process)) return null;
  const waiter = new ChannelWaiter(process, process.postedCall, kind, process.postedRequest, endpoint);
  enterFlight(waiter);
  return waiter;
}

function hasFlightRoom(state: State, process: Process): boolean {
  if (process.flightCount < CALLS_IN_FLIGHT_MAX) return true;
  state.refuse(process, E.ELIMIT, `Cannot wait: ${CALLS_IN_FLIGHT_MAX} calls of the process are in flight, the bound`);
  return false;
}

/** Gives a waiter a time limit of `ms`; when it passes the wait ends with the waiter's `timeoutErrno`. */
export function limit(state: State, waiter: Waiter, ms: number | undefined): void {
  if (ms === undefined) return;
  state.timers.set((state.now + ms * NS_PER_MS) as Instant, waiter);
}

/** Ends a wait with a result. `known` as in `Result`. */
export function settle(state: State, waiter: Waiter, errno: Errno, value: Value, chunks: readonly Chunk[], known = 0): void {
  detach(state, waiter, errno);
  const { process, call, request, arm } = waiter;
  if (arm === null || errno !== E.OK) state.deliver(process, call, errno, value, chunks, request, known);
  else state.deliver(process, call, errno, Object.freeze({ tag: arm.tag, value }), chunks, request);
}

/** Ends a wait with an errno and its message. */
export function settleError(state: State, waiter: Waiter, errno: Errno, message: string): void {
  settle(state, waiter, errno, Object.freeze({ message }), NO_CHUNKS);
}

/**
 * Takes a waiter, with the other arms of its select, out of everything it hangs in. Nothing is delivered to it; `why` is what
 * the server of a call is told if it wants to hear that its caller is gone.
 */
export function detach(state: State, waiter: Waiter, why: Errno): void {
  if (waiter.arm === null) return detachOne(state, waiter, why);
  for (const arm of waiter.arm.group) if (arm.live) detachOne(state, arm, why);
}

function detachOne(state: State, waiter: Waiter, why: Errno): void {
  waiter.live = false;
  leaveFlight(waiter);
  if (waiter.timer !== NO_TIMER) state.timers.cancel(waiter);
  if (waiter instanceof ChannelWaiter) return leaveChannel(state, waiter, why);
  switch (waiter.kind) {
    case "exit":
      state.touch("process", waiter.watched!.index, true);
      waiter.watched!.removeWatcher(waiter);
      return;
    case "op": {
      const pending = state.pending.get(waiter.op);
      if (pending !== undefined) pending.waiter = null;
      return;
    }
    case "sleep":
      return;
  }
}

// A wait that is given up takes its message back if it was not received; a caller's may make room for a waiting sender.
function leaveChannel(state: State, waiter: ChannelWaiter, why: Errno): void {
  const { endpoint, message } = waiter;
  if (waiter.kind === "reply" && message === null) { // it was received: only the reply capability knows the caller
    if (waiter.answer !== null) tellGone(state, waiter, waiter.answer, why);
    return;
  }
  state.touch("endpoint", endpoint.index, true);
  if (waiter.kind === "recv") return endpoint.receivers.remove(waiter);
  endpoint.senders.remove(waiter);
  if (message === null) return;
  discard(message.carried);
  if (waiter.kind === "reply" && withdraw(endpoint, message)) admit(state, endpoint);
}

// Its server learns it at once where it receives, else before its next message. Of its own fibers a process is told nothing:
// a notice would take the place of the ECANCELED that a cancelled server has to see.
function tellGone(state: State, caller: ChannelWaiter, { holder }: Capability, why: Errno): void {
  const { endpoint } = caller;
  if (endpoint.closed || holder === caller.process) return;
  state.touch("endpoint", endpoint.index, true);
  caller.gone = why;
  for (let receiver = endpoint.receivers.first; receiver !== null; receiver = receiver.queueNext) {
    if (receiver.process === holder) return settle(state, receiver, E.OK, goneNotice(caller), NO_CHUNKS);
  }
  endpoint.gone!.push(caller);
}

/** What a server receives when a caller of its is gone: the handle that would have answered it, and why. */
export function goneNotice(caller: ChannelWaiter): Value {
  return Object.freeze({ value: null, badge: 0, bits: 0, reply: handleOf(caller.answer!.ordinal), gone: errnoName(caller.gone) });
}

/** Lets waiting senders into the queue while it has room. */
export function admit(state: State, endpoint: Endpoint): void {
  while (endpoint.senders.first !== null && endpoint.queued() < endpoint.capacity) {
    const sender = endpoint.senders.first;
    enqueue(endpoint, sender.message!);
    state.sent++;
    leaveSenders(state, endpoint, sender);
  }
}

/** The message of a waiting sender was accepted: a plain sender is done, a caller goes on waiting for its reply. */
export function leaveSenders(state: State, endpoint: Endpoint, sender: ChannelWaiter): void {
  if (sender.kind === "reply") return endpoint.senders.remove(sender);
  sender.message = null;
  settle(state, sender, E.OK, null, NO_CHUNKS);
}
