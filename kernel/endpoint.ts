/**
 * Endpoints: IPC rendezvous with a bounded queue. A message goes to the oldest waiting receiver, else into the queue while
 * it has room, else its sender waits. Order per endpoint is that of the sends; a notification word coalesces bits and is
 * taken before messages. Capacity 0: every send meets a receive.
 *
 * This file keeps the data and its rules; who may and what a program sees of it is in calls_ipc.ts.
 */
import type { Chunk, Value } from "../syscalls/value.ts";
import type { OpId } from "../syscalls/ids.ts";
import type { Capability } from "./capability.ts";
import { Assert } from "./config.ts";
import type { Process } from "./process.ts";
import type { Missing } from "./state.ts";
import { WaitQueue } from "./wait_queue.ts";
import type { ChannelWaiter } from "./waiter.ts";

/** A message on its way. */
export interface Message {
  readonly value: Value;
  readonly badge: number;
  /** Capabilities that stand for the handles in `value`, in the order of its walk; null where it has none. */
  readonly carried: readonly Capability[] | null;
  readonly chunks: readonly Chunk[];
  /** Hash of the request that sent it, which tells its value from others; 0 where a device did, or no hashes are kept. */
  readonly request: number;
  /** Set where the sender waits in `call`. */
  readonly caller: ChannelWaiter | null;
  /** Position in the channel, for the FIFO check. */
  seq: number;
  /** The one behind it in the queue. */
  next: Message | null;
}

/** An endpoint. */
export class Endpoint {
  closed = false;
  bits = 0;
  /** Messages in the queue: a list linked through `next`, and its length. */
  first: Message | null = null;
  last: Message | null = null;
  count = 0;
  readonly receivers = new WaitQueue();
  readonly senders = new WaitQueue();
  /** Callers that are gone and whose servers were not told yet, the first gone first; null where the endpoint was made without `gone`. */
  readonly gone: WaitQueue | null;
  /** Messages accepted, handed over, and given up (closed, timed out, caller gone): accepted = handed + given up + queued. */
  accepted = 0;
  handed = 0;
  givenUp = 0;
  /** The sequence number handed over last: they only grow. */
  lastSeq = 0;
  /** The maker's own capability: dropping it closes the endpoint. */
  original: Capability | null = null;
  /** Set where a device stream feeds it: its capacity is then the credit, and `consumed` what was received since credit went back. */
  stream = 0 as OpId;
  consumed = 0;
  /** Set once the stream ended: what a receive gets when the queue is empty. */
  over: Missing | null = null;
  /** Its neighbours among the open endpoints of its owner. */
  ownedPrevious: Endpoint | null = null;
  ownedNext: Endpoint | null = null;
  constructor(readonly index: number, readonly owner: Process, readonly ordinal: number, readonly capacity: number, tellsGone: boolean) {
    this.gone = tellsGone ? new WaitQueue() : null;
  }

  /** Messages in the queue. */
  queued(): number {
    return this.count;
  }

  /** `endpoint 1 of root`. */
  describe(): string {
    return `endpoint ${this.ordinal} of ${this.owner.path()}`;
  }
}

/** Accepts a message into the queue. The caller made sure that there is room. */
export function enqueue(endpoint: Endpoint, message: Message): void {
  message.seq = ++endpoint.accepted;
  if (endpoint.last === null) endpoint.first = message;
  else endpoint.last.next = message;
  endpoint.last = message;
  endpoint.count++;
}

/** Takes the oldest message; undefined if there is none. */
export function dequeue(endpoint: Endpoint): Message | undefined {
  const message = endpoint.first;
  if (message === null) return undefined;
  unlink(endpoint, null, message);
  handOver(endpoint, message);
  return message;
}

/** Accepts and hands over at once, past the empty queue. */
export function pass(endpoint: Endpoint, message: Message): void {
  message.seq = ++endpoint.accepted;
  handOver(endpoint, message);
}

function handOver(endpoint: Endpoint, message: Message): void {
  if (message.seq <= endpoint.lastSeq) {
    throw new Assert(`${endpoint.describe()}: message ${message.seq} handed over after message ${endpoint.lastSeq}`);
  }
  endpoint.lastSeq = message.seq;
  endpoint.handed++;
}

/** Takes a queued message out, wherever it stands: its sender gave up. False if it is not there. */
export function withdraw(endpoint: Endpoint, message: Message): boolean {
  let before: Message | null = null;
  for (let one = endpoint.first; one !== null; one = one.next) {
    if (one === message) {
      unlink(endpoint, before, message);
      endpoint.givenUp++;
      return true;
    }
    before = one;
  }
  return false;
}

/** Takes all queued messages out: the endpoint closes. */
export function giveUp(endpoint: Endpoint): Message[] {
  const given: Message[] = [];
  for (let one = endpoint.first; one !== null; one = endpoint.first) {
    unlink(endpoint, null, one);
    given.push(one);
  }
  endpoint.givenUp += given.length;
  return given;
}

function unlink(endpoint: Endpoint, before: Message | null, message: Message): void {
  if (before === null) endpoint.first = message.next;
  else before.next = message.next;
  if (message.next === null) endpoint.last = before;
  message.next = null;
  endpoint.count--;
}

/** Throws an Assert if a message was lost or duplicated, the queue is over its bound, or a receiver waits beside a queued message. */
export function checkEndpoint(endpoint: Endpoint): void {
  const { accepted, handed, givenUp } = endpoint;
  if (accepted !== handed + givenUp + endpoint.queued()) {
    throw new Assert(
      `${endpoint.describe()}: accepted ${accepted} is not handed ${handed} + given up ${givenUp} + queued ${endpoint.queued()}`,
    );
  }
  if (endpoint.stream === 0 && endpoint.queued() > endpoint.capacity) {
    throw new Assert(`${endpoint.describe()}: ${endpoint.queued()} messages queued, capacity is ${endpoint.capacity}`);
  }
  for (let one = endpoint.receivers.first; one !== null; one = one.queueNext) {
    if (!one.live) throw new Assert(`${endpoint.describe()}: a settled receiver still waits`);
  }
  for (let one = endpoint.senders.first; one !== null; one = one.queueNext) {
    if (!one.live) throw new Assert(`${endpoint.describe()}: a settled sender still waits`);
  }
  if (endpoint.receivers.length > 0 && (endpoint.queued() > 0 || endpoint.senders.length > 0 || endpoint.bits !== 0)) {
    throw new Assert(`${endpoint.describe()}: ${endpoint.receivers.length} receivers wait although there is something to receive`);
  }
  if (endpoint.senders.length > 0 && endpoint.queued() < endpoint.capacity) {
    throw new Assert(`${endpoint.describe()}: a sender waits although there is room`);
  }
  if (endpoint.closed && (endpoint.receivers.length > 0 || endpoint.senders.length > 0)) {
    throw new Assert(`${endpoint.describe()}: a process waits at a closed endpoint`);
  }
  for (let one = endpoint.gone?.first ?? null; one !== null; one = one.queueNext) checkGone(endpoint, one);
}

function checkGone(endpoint: Endpoint, caller: ChannelWaiter): void {
  if (caller.live) throw new Assert(`${endpoint.describe()}: a caller that waits stands among those that are gone`);
  if (caller.answer?.alive !== true) throw new Assert(`${endpoint.describe()}: a caller that is gone has no reply capability left`);
  for (let one = endpoint.receivers.first; one !== null; one = one.queueNext) {
    if (one.process === caller.answer.holder) throw new Assert(`${endpoint.describe()}: a receiver waits that was not told of a caller`);
  }
}
