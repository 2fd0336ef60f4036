/**
 * What the methods of `Sys` take and give, with the types that an agent sees. Types alone; those of the rows are in table.ts, and
 * client_test.ts holds the two together.
 */
import type { Failure } from "./runner.ts";
import type { GONE_ERRNOS, REPLY_ERRNOS } from "./table.ts";
import type { Handle, Value } from "./value.ts";

/**
 * A call in flight. To editors and `deno check` it is a promise, so that agents are ordinary async code; the runner's
 * own class stands behind it, and only `await` and the lexical Promise combinators work on it.
 */
export interface Call<T> extends Promise<T> {}

/** A value whose type the agent knows better than the table: what a peer, a tool or a model sends. */
// deno-lint-ignore no-explicit-any
export type Untyped = any;

/** How a process ended, as `sys.wait` tells. */
export interface Exit {
  /** True if the process ended by itself and without an error. */
  readonly ok: boolean;
  /** What ended the process: its own end, an error, `kill`, `cancel`, a fault from outside, or a breach of the ABI. */
  readonly why: "exited" | "failed" | "killed" | "canceled" | "crashed" | "fault";
  /** The value of its end; null unless `ok`. */
  readonly value: Value;
  /** The error; null if `ok`. */
  readonly error: Failure | null;
}

/** What `sys.recv` gives: a message, a notification, or word of a caller that is gone. */
export interface Received<T = Value> {
  /** The message; null in a notification and in word of a caller. */
  readonly value: T;
  /** Badge of the handle that the message was sent by, 0 to 2^32-1; 0 where it has none. */
  readonly badge: number;
  /** Bits of a notification; 0 in a message. */
  readonly bits: number;
  /** The handle that answers the sender; null unless the sender waits in `call`. */
  readonly reply: Handle | null;
  /** Set where this is no message: why the caller behind `reply` no longer waits. See `endpoint({ gone: true })`. */
  readonly gone?: (typeof GONE_ERRNOS)[number];
  /** Bytes that a device sent; absent where there are none. */
  readonly bytes?: Uint8Array;
}

/** A result with bytes. */
export interface Read {
  /** What the device says of the bytes. */
  readonly value: Value;
  /** The bytes, in memory of the program's own. */
  readonly bytes: Uint8Array;
}

/** Amounts of budgeted resources, integers from 0 to 2^50; an absent one is 0. */
export interface Amounts {
  /** Tokens of models. */
  readonly tokens?: number;
  /** Money in 10^-6 of its unit. */
  readonly money?: number;
  /** Time of devices, ms. */
  readonly ms?: number;
  /** Bytes that devices carry. */
  readonly bytes?: number;
}

/** What `sys.self` tells. */
export interface Self {
  /** The process's place in the tree of spawns: `root/planner.1`. */
  readonly path: string;
  /** Name of its agent. */
  readonly name: string;
  /** Id of its image. */
  readonly image: string;
  /** 0 (first) to 7. */
  readonly priority: number;
  /** Amounts left of its budget; an unlimited one is absent. */
  readonly left: Amounts;
  /** Names of its grants. */
  readonly grants: readonly string[];
}

/** Options of `sys.endpoint`. */
export interface EndpointOptions {
  /** Messages that it queues, 0 to 65,536; 0: every send meets a receive. Default 16. */
  readonly capacity?: number;
  /** True: the process that received a call is told when the caller no longer waits. */
  readonly gone?: boolean;
}

/** Options of `sys.spawn`. */
export interface SpawnOptions {
  /** 0 (first) to 7; default: the parent's. */
  readonly priority?: number;
  /** Taken from the parent's budget, returned when the child ends. */
  readonly budget?: Amounts;
  /** Names of the parent's grants that the child gets; default: all. */
  readonly grants?: readonly string[];
  /** Further grants by name: handles that the child may use as tools. */
  readonly handles?: { readonly [name: string]: Handle };
  /** A server: it may still wait when everything else has ended, and is then ended quietly. */
  readonly daemon?: boolean;
}

/** What a server may fail a call with. */
export type ReplyErrno = (typeof REPLY_ERRNOS)[number];

/** A time limit in ms, 0 to 30 days; without one the call waits as long as it takes. */
export interface Timeout {
  /** ms, an integer. */
  readonly timeoutMs?: number;
}

/** Types of the results of a select, by tag. */
export type Selected<A extends Readonly<Record<string, Call<unknown>>>> = {
  [K in keyof A & string]: { readonly tag: K; readonly value: Awaited<A[K]> };
}[keyof A & string];
