/**
 * What a device is: the interface between a machine (virtual or host) and everything behind it.
 *
 * The machine calls `submit` once per operation; the device says through the port what it answers and how much later the
 * answer arrives: there and then (scripted devices, which run on every machine), or whenever the outside has answered
 * (live devices, on the host alone). Ids, credit, order per operation, cancelling, faults and time are the machine's: a
 * device never sees them go wrong. A scripted device keeps no clock and no randomness of its own.
 */
import type { Op, Usage } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";

/** The final answer of an operation. Values must be sealed, chunks are never written again. */
export interface Answer {
  readonly errno: Errno;
  readonly value: Value;
  readonly chunks?: readonly Chunk[];
  readonly usage?: Usage;
}

/** Latencies of scripted devices that name none. All are integers in ns. */
export interface Latencies {
  /** Latency of a scripted tool that names none. */
  readonly toolNs: number;
  /** Latency of a scripted model that names none. */
  readonly modelNs: number;
  /** Latency of one operation of the simulated store. */
  readonly storeNs: number;
  /** Latency of one item of a byte stream, and of opening one. */
  readonly streamNs: number;
}

/** What a device may do with the machine. */
export interface Port {
  readonly profile: Latencies;
  /** The machine's time. */
  now(): Instant;
  /** The machine's time as programs see it: ms since 1970. */
  nowMs(): number;
  /** Ends operation `id`: the answer arrives `afterNs` (≥ 0) from now, never before an earlier item. Ignored if it has ended. */
  finish(id: OpId, answer: Answer, afterNs: number): void;
  /** Sends one item of stream `id`, `afterNs` from now. False, and nothing sent, if no credit is left or it has ended. */
  item(id: OpId, value: Value, chunks: readonly Chunk[], afterNs: number): boolean;
  /** Items that stream `id` may still send; 0 if it has ended. */
  credit(id: OpId): number;
  /** Numbers in [0, 1) from a stream of this operation's own: draws for one never shift another's. */
  random(op: Op): () => number;
}

/** A device. An instance holds what a crash loses; what must survive lives outside it. */
export interface Device {
  /** Begins `op`: OK, or why it was not taken (ENODEV: unknown verb, EAGAIN: full). A taken one is finished through the port. */
  submit(op: Op, port: Port): Errno;
  /** Operation `id` is no more: forget it. The machine has answered it. */
  cancel(id: OpId): void;
  /** Stream `id` has more credit. */
  credited?(id: OpId): void;
  /** Ends everything it holds outside, in order; the machine takes no answer any more. Absent where nothing is held. */
  shutDown?(): Promise<void>;
}

/** Makes an instance: at the first operation, and again after each crash. */
export type DeviceFactory = () => Device;

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);

/** A successful answer. */
export function success(value: Value, chunks: readonly Chunk[] = NO_CHUNKS): Answer {
  return { errno: E.OK, value, chunks };
}

/** A failed answer with its message. */
export function failure(errno: Errno, message: string): Answer {
  return { errno, value: Object.freeze({ message }) };
}
