/**
 * Operations in flight, and the port through which devices answer them: the part that the host and the virtual machine share.
 *
 * Kept here, so that no device can break it: one final completion per operation, and credit. A machine adds how a completion
 * travels (`give`): at once or with a latency, in order within its operation, and with faults in the virtual machine.
 */
import type { Completion, Op } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";
import type { Answer, Latencies, Port } from "./device.ts";
import { randomOf } from "./entropy.ts";
import type { OpInFlight } from "./op_in_flight.ts";

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);
const NS_PER_MS = 1_000_000;

/** What the table needs of its machine. */
export interface OpTableOptions<P extends Latencies> {
  readonly profile: P;
  /** 32 bytes. */
  readonly seed: Uint8Array;
  /** The time of instant 0, ms since 1970. */
  readonly epochMs: number;
}

/** A map from ids to operations: `Map` where every walk is in order of submission, `IdTable` where the hot path is all that counts. */
export interface OpMap {
  readonly size: number;
  get(id: OpId): OpInFlight | undefined;
  set(id: OpId, op: OpInFlight): unknown;
  delete(id: OpId): unknown;
}

/** See the file comment. */
export abstract class OpTable<M extends OpMap, P extends Latencies = Latencies> implements Port {
  constructor(protected readonly ops: M, private readonly options: OpTableOptions<P>) {}

  abstract now(): Instant;

  /** Sends a completion of `one` on its way; it arrives `afterNs` from now, not before an earlier completion of `one`. */
  protected abstract give(one: OpInFlight, completion: Completion, afterNs: number): void;

  get profile(): P {
    return this.options.profile;
  }

  /** Operations that have not yet had their final completion. */
  get inFlightCount(): number {
    return this.ops.size;
  }

  nowMs(): number {
    return this.options.epochMs + Math.floor(this.now() / NS_PER_MS);
  }

  random(op: Op): () => number {
    return randomOf(this.options.seed, op);
  }

  credit(id: OpId): number {
    const one = this.ops.get(id);
    return one === undefined || one.final ? 0 : one.credit;
  }

  /** The operation `id`; undefined if it has ended or is unknown. */
  findOp(id: OpId): Op | undefined {
    return this.ops.get(id)?.op;
  }

  /** Adds an operation, before its device sees it. */
  add(op: Op): void {
    this.ops.set(op.id, { op, credit: op.credit, final: false, dueLast: 0 });
  }

  /** Takes back an operation that the device refused. */
  remove(id: OpId): void {
    this.ops.delete(id);
  }

  /** Adds credit to a stream; false if it has ended. */
  topUp(id: OpId, credit: number): boolean {
    const one = this.ops.get(id);
    if (one === undefined || one.final) return false;
    one.credit += credit;
    return true;
  }

  finish(id: OpId, answer: Answer, afterNs: number): void {
    const one = this.ops.get(id);
    if (one === undefined || one.final) return;
    one.final = true;
    this.give(one, completionOf(id, answer), afterNs);
  }

  item(id: OpId, value: Value, chunks: readonly Chunk[], afterNs: number): boolean {
    const one = this.ops.get(id);
    if (one === undefined || one.final || one.credit <= 0) return false;
    one.credit--;
    this.give(one, { kind: "completion", id, errno: E.OK, more: true, value, chunks }, afterNs);
    return true;
  }
}

/** The final completion of operation `id`. */
export function completionOf(id: OpId, answer: Answer): Completion {
  const { errno, value, chunks = NO_CHUNKS, usage } = answer;
  const base = { kind: "completion", id, errno, more: false, value, chunks } as const;
  return usage === undefined ? base : { ...base, usage };
}
