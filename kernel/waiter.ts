/**
 * A waiting call: a syscall in flight, or one arm of a select. It hangs in the list of what it waits for (an endpoint's
 * receivers or senders, a process's watchers, the table of operations, a reply) and, with a limit, in the timer heap.
 *
 * A waiter is live until it is settled or detached; then it hangs in no list any more.
 */
import { E, type Errno } from "../syscalls/errno.ts";
import type { CallId, OpId } from "../syscalls/ids.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import type { Capability } from "./capability.ts";
import type { Endpoint, Message } from "./endpoint.ts";
import type { Process } from "./process.ts";
import type { WaitQueue } from "./wait_queue.ts";

/** What a waiter waits for. */
export type WaitKind = "recv" | "send" | "reply" | "exit" | "sleep" | "op";

/** The select that a waiter is an arm of: its tag, and all arms, this one included. */
export interface Arm {
  readonly tag: string;
  readonly group: readonly Waiter[];
}

/** Row of a waiter that has no timer. */
export const NO_TIMER = -1;

/** One call in flight. */
export class Waiter {
  /** False once settled or detached. */
  live = true;
  /** Set for an arm of a select. */
  arm: Arm | null = null;
  /** The capability it came by: revoking it ends the wait. */
  capability: Capability | null = null;
  /** For `exit`: the process watched. */
  watched: Process | null = null;
  /** For `op`: the operation. */
  op = 0 as OpId;
  /** Its row in the timer heap. */
  timer = NO_TIMER;
  /** Its neighbours among the calls in flight: see wait_queue.ts. */
  flightPrevious: Waiter | null = null;
  flightNext: Waiter | null = null;
  constructor(
    readonly process: Process,
    readonly call: CallId,
    readonly kind: WaitKind,
    /** Hash of the request for the journal; 0 where none is kept. */
    readonly request: number,
  ) {}

  /** Errno of its result when its timer fires. */
  get timeoutErrno(): Errno {
    return this.kind === "sleep" ? E.OK : E.ETIMEDOUT;
  }

  /** True while a timer bounds its wait. */
  get limited(): boolean {
    return this.timer !== NO_TIMER;
  }
}

/** A call that waits at an endpoint, or for the reply to what it sent there: `recv`, `send`, `reply`. */
export class ChannelWaiter extends Waiter {
  /** For `send` and `reply`: the message that waits; null once it was taken. */
  message: Message | null = null;
  /** For `reply` at an endpoint that wants to hear of callers that are gone: what answers it, from its receipt to its use. */
  answer: Capability | null = null;
  /** Why it is gone: set while it stands among those that its server was not told of. */
  gone = 0 as Errno;
  /** The queue of the endpoint that it stands in, and its neighbours there: see wait_queue.ts. */
  queue: WaitQueue | null = null;
  queuePrevious: ChannelWaiter | null = null;
  queueNext: ChannelWaiter | null = null;
  constructor(process: Process, call: CallId, kind: WaitKind, request: number, readonly endpoint: Endpoint) {
    super(process, call, kind, request);
  }
}

/** A result while it waits for its program, and in the journal. */
export class Result {
  /** The one delivered after it, where both waited. */
  next: Result | null = null;
  constructor(
    readonly call: CallId,
    readonly errno: Errno,
    readonly value: Value,
    readonly chunks: readonly Chunk[],
    readonly request: number,
    /** Tells the value from others in the rolling hash, where that is known without a look into it; 0 where it is not. */
    readonly known: number,
  ) {}
}
