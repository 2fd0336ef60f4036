/**
 * A waiting call: a syscall in flight, or one arm of a select. It hangs in the list of what it waits for (an endpoint's
 * receivers or senders, a process's watchers, the table of operations, a reply) and, with a limit, in the timer heap.
 *
 * A waiter is live until it is settled or detached; whoever finds a dead one in a list skips it.
 */
import type { Errno } from "../syscalls/errno.ts";
import type { CallId, OpId } from "../syscalls/ids.ts";
import type { Value } from "../syscalls/value.ts";
import type { Capability } from "./capability.ts";
import type { Endpoint, Message } from "./endpoint.ts";
import type { Process } from "./process.ts";
import type { WaitQueue } from "./wait_queue.ts";

/** What a waiter waits for. */
export type WaitKind = "recv" | "send" | "reply" | "exit" | "sleep" | "op";

/** One call in flight. */
export class Waiter {
  /** False once settled or detached. */
  live = true;
  /** Tag of the arm where it belongs to a select. */
  tag: string | null = null;
  /** All arms of the select, this one included. */
  group: readonly Waiter[] | null = null;
  /** The capability it came by: revoking it ends the wait. */
  capability: Capability | null = null;
  endpoint: Endpoint | null = null;
  /** For `send` and `reply`: the message that waits or was taken. */
  message: Message | null = null;
  /** For `exit`: the process watched. */
  watched: Process | null = null;
  /** For `op`: the operation. */
  op = 0 as OpId;
  /** Errno when its timer fires: ETIMEDOUT, or 0 for a sleep. */
  timeoutErrno = 0 as Errno;
  /** The queue of an endpoint that it stands in, and its neighbours there and among the calls in flight: see wait_queue.ts. */
  queue: WaitQueue | null = null;
  queuePrevious: Waiter | null = null;
  queueNext: Waiter | null = null;
  flightPrevious: Waiter | null = null;
  flightNext: Waiter | null = null;
  constructor(
    readonly process: Process,
    readonly call: CallId,
    readonly kind: WaitKind,
    /** Hash of the request for the journal; 0 where none is kept. */
    readonly request: number,
  ) {}
}

/** What a result looks like while it waits for its program. */
export interface Result {
  readonly call: CallId;
  readonly errno: Errno;
  readonly value: Value;
  readonly chunks: readonly { readonly bytes: Uint8Array }[];
  readonly request: number;
}
