/**
 * What a simulated device is: the interface between the virtual machine and everything behind it.
 *
 * The machine calls `submit` once per operation; the device has its effect there and then, and says through the port what
 * it answers and how much later the answer arrives. Ids, credit, order per operation, cancelling, faults and time are
 * the machine's: a device never sees them go wrong. A device keeps no clock and no randomness of its own.
 */
import type { Op, Usage } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";
import type { Profile } from "./profile.ts";

/** The final answer of an operation. Values must be sealed, chunks are never written again. */
export interface Answer {
  readonly errno: Errno;
  readonly value: Value;
  readonly chunks?: readonly Chunk[];
  readonly usage?: Usage;
}

/** What a device may do with the machine. */
export interface Port {
  readonly profile: Profile;
  /** Virtual time. */
  now(): Instant;
  /** Virtual time as programs see it: ms since 1970. */
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

/** A simulated device. An instance holds what a crash loses; what must survive lives outside it. */
export interface Device {
  /** Begins `op`: OK, or why it was not taken (ENODEV: unknown verb, EAGAIN: full). A taken one is finished through the port. */
  submit(op: Op, port: Port): Errno;
  /** Operation `id` is no more: forget it. The machine has answered it. */
  cancel(id: OpId): void;
  /** Stream `id` has more credit. */
  credited?(id: OpId): void;
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
