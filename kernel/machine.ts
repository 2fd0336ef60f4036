/**
 * The machine: the only way in and out of the kernel. Everything that is not a pure function of the kernel's own state
 * enters by `reap` and `choose`, so recording these two makes every program above replayable.
 *
 * Implemented by backends/ (virtual, later host and pi) and by the record and replay machines over any of them; all pass
 * backends/conformance.ts. Deliberately not here: threads, promises, callbacks. The kernel polls.
 */
import type { Errno } from "../syscalls/errno.ts";
import type { Access } from "../syscalls/footprint.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import type { TraceEvent } from "./trace.ts";

export type { Chunk };

/** What an operation does to the world; decides whether it may ever be sent again. */
export type Effect = "none" | "idempotent" | "once";

/** An operation handed to a device. `origin` names it independently of any allocation order. */
export interface Op {
  readonly id: OpId;
  /** Path of the calling process and the ordinal of its call: equal in every run that does the same. */
  readonly origin: { readonly path: string; readonly seq: number };
  readonly device: string;
  readonly verb: string;
  /** For verb `credit`: the stream's own OpId; else the badge of the capability used. */
  readonly handle: number;
  readonly args: Value;
  readonly chunks: readonly Chunk[];
  /** Completions with `more` that the device may send before it needs more credit; 0 for a single answer. */
  readonly credit: number;
  readonly effect: Effect;
}

/** The verb that grants `op.credit` further completions to the stream whose OpId is `op.handle`; it has no completion. */
export const VERB_CREDIT = "credit";

/** One answer to an operation. `more: false` is the final one: exactly one per operation, also after `cancel`. */
export interface Completion {
  readonly kind: "completion";
  readonly id: OpId;
  readonly errno: Errno;
  readonly more: boolean;
  /** On success the result; on failure `null` or `{ message }`. The kernel looks at nothing else in it: what was used is in `usage` alone. */
  readonly value: Value;
  readonly chunks: readonly Chunk[];
  /** What the operation really used, settled for grants that declare a cost; absent: nothing beyond what was reserved is known, the reserve is spent. */
  readonly usage?: Usage;
}

/** Amounts of the four budgeted resources: tokens, money in 10^-6 of its unit, milliseconds, bytes. All integers. */
export interface Usage {
  readonly tokens?: number;
  readonly money?: number;
  readonly ms?: number;
  readonly bytes?: number;
}

/**
 * An order from outside about a process. `crash` ends it as a failure its parent can take; `restart` drops its frame and
 * restores it from its journal (an effect in flight becomes EINDOUBT); `cancel` and `kill` are the operator's.
 */
export interface Control {
  readonly kind: "crash" | "restart" | "cancel" | "kill";
  readonly path: string;
}

/** What `reap` found: refilled by the machine at each call, owned by the kernel until the next. */
export interface Batch {
  /** The kernel's earliest timer before the call, for machines that may let one fire early; absent as NEVER. */
  deadline?: Instant;
  now: Instant;
  readonly items: (Completion | Control)[];
}

/** Why a choice is asked for: which posted call runs next, or a machine's own (early timer, order of devices). */
export type Choice = "call" | "timer" | "device";

/** A live view of what can be chosen: nothing is built per step. 0 is the policy's own pick, the rest in a fixed order. */
export interface Candidates {
  readonly count: number;
  /** Total number of candidates added since the run began. A strategy that stored this value at its last choice can compute how many arrived since. Absent on machines that do not count. */
  readonly entered?: number;
  /** Name of candidate `index`, a 32-bit integer, stable during the run (for "call": what `nameOf` makes of its Pid). */
  id(index: number): number;
  /** The footprint of its pending call, built on demand; valid until the next call of `pending`. */
  pending(index: number): readonly Access[];
}

/** The kernel's whole environment. */
export interface Machine {
  /** The one live input: clears `into`, then fills it. Time is read once per tick, here, and never runs backwards. */
  reap(into: Batch): void;
  /** Starts an operation; never blocks, never calls back. EAGAIN when full, ENODEV for an unknown device; chunks move to the machine. */
  submit(op: Op): Errno;
  /** A wish: exactly one final completion still follows. Unknown ids are ignored. */
  cancel(id: OpId): void;
  /** An index below `among.count`. Asked only where count > 1. Live: always 0, nothing written. */
  choose(kind: Choice, among: Candidates): number;
  /** Hashes, marks, oracle events: out of band, changes nothing. */
  note(event: TraceEvent): void;
}

/** A machine one can wait on; `idle` is the only asynchronous thing in the system, and virtual is synchronous. */
export interface Backend extends Machine {
  /** Waits until something can be reaped or `until` has come; `until` is NEVER when no timer runs. Returns false if nothing can ever come again. */
  idle(until: Instant): boolean | Promise<boolean>;
  /** Tells how much a program just computed: one call executed and `fuel` units burnt. A virtual clock advances; live clocks ignore it. */
  elapse(fuel: number): void;
}

/** The deadline of a kernel without timers. */
export const NEVER = Number.MAX_SAFE_INTEGER as Instant;
