/**
 * Operations in flight and answers on their way: the host machine's side of every device, scripted or live.
 *
 * Devices answer through the port, from `submit` or from any callback of the runtime later; the machine delivers at the
 * next reap. Kept here, so that no device can break it: one final completion per operation, order within an operation,
 * credit. Sketch: an answer without latency is a push onto an array, 16 of them a turn; a latency costs a heap entry.
 * Not here: waiting (machine.ts), faults (the virtual machine's).
 */
import type { Completion, Control, Op } from "../../kernel/machine.ts";
import { NEVER } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import { IdTable } from "../../syscalls/id_table.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";
import type { Answer, Latencies, Port } from "../device.ts";
import { randomOf } from "../virtual/entropy.ts";
import { type Flight, flightOf } from "../virtual/flight.ts";
import { CompletionHeap } from "../virtual/heap.ts";

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);
const NS_PER_MS = 1_000_000;

/** What the flights need of their machine. */
export interface Ground {
  readonly profile: Latencies;
  readonly seed: Uint8Array;
  readonly epochMs: number;
  /** Reads the clock. */
  now(): Instant;
  /** Something can be reaped, or will be at `due()`: ends a wait that would sleep past it. */
  arrived(): void;
}

/** See the file comment. */
export class Flights implements Port {
  readonly profile: Latencies;
  private readonly flights = new IdTable<Flight>();
  private readonly heap = new CompletionHeap();
  /** Answers and orders that are due, in order. */
  private readonly ready: (Completion | Control)[] = [];
  private orderNext = 0;

  constructor(private readonly ground: Ground) {
    this.profile = ground.profile;
  }

  /** Operations that have not yet had their final completion. */
  get flying(): number {
    return this.flights.size;
  }

  /** Something is due whatever the time. */
  get arrived(): boolean {
    return this.ready.length > 0;
  }

  /** When the next answer with a latency arrives; NEVER if none is on its way. */
  due(): Instant {
    return (this.heap.at(0)?.due ?? NEVER) as Instant;
  }

  now(): Instant {
    return this.ground.now();
  }

  nowMs(): number {
    return this.ground.epochMs + Math.floor(this.ground.now() / NS_PER_MS);
  }

  random(op: Op): () => number {
    return randomOf(this.ground.seed, op);
  }

  credit(id: OpId): number {
    const flight = this.flights.get(id);
    return flight === undefined || flight.final ? 0 : flight.credit;
  }

  /** The operation of flight `id`; undefined if it has ended or is unknown. */
  findOp(id: OpId): Op | undefined {
    return this.flights.get(id)?.op;
  }

  /** Begins a flight. */
  begin(op: Op): void {
    this.flights.set(op.id, flightOf(op));
  }

  /** Takes back a flight that the device did not take. */
  undo(id: OpId): void {
    this.flights.delete(id);
  }

  /** Adds credit to a stream; false if it has ended. */
  topUp(id: OpId, credit: number): boolean {
    const flight = this.flights.get(id);
    if (flight === undefined || flight.final) return false;
    flight.credit += credit;
    return true;
  }

  finish(id: OpId, answer: Answer, afterNs: number): void {
    const flight = this.flights.get(id);
    if (flight === undefined || flight.final) return;
    flight.final = true;
    this.give(flight, completionOf(id, answer), afterNs);
  }

  item(id: OpId, value: Value, chunks: readonly Chunk[], afterNs: number): boolean {
    const flight = this.flights.get(id);
    if (flight === undefined || flight.final || flight.credit <= 0) return false;
    flight.credit--;
    this.give(flight, { kind: "completion", id, errno: E.OK, more: true, value, chunks }, afterNs);
    return true;
  }

  /** Ends a flight now with `answer`: of what was on its way nothing arrives, of what is due everything before it. */
  abort(id: OpId, answer: Answer): void {
    const flight = this.flights.get(id);
    if (flight === undefined) return;
    // A final answer without latency, or one whose time has come, stands.
    if (flight.final && (flight.dueLast === 0 || flight.dueLast <= this.ground.now())) return;
    if (flight.dueLast > 0) this.heap.remove(flight);
    flight.final = true;
    flight.dueLast = 0; // what was on its way is gone
    this.push(completionOf(id, answer));
  }

  /** An order about a process, delivered in its turn. */
  order(control: Control): void {
    this.push(control);
  }

  /** Appends what is due at `now`, in order: what waited for its time first. */
  deliver(items: (Completion | Control)[], now: number): void {
    while (this.heap.size > 0 && this.heap.at(0)!.due <= now) items.push(this.landed(this.heap.pop()!.completion));
    const { ready } = this;
    for (let i = 0; i < ready.length; i++) {
      const item = ready[i]!; // below the length
      items.push(item.kind === "completion" ? this.landed(item) : item);
    }
    if (ready.length > 0) ready.length = 0;
  }

  private landed(completion: Completion): Completion {
    if (!completion.more) this.flights.delete(completion.id);
    return completion;
  }

  // Order within a flight: `dueLast` is 0 until a latency occurs; from then on every answer goes through the heap.
  private give(flight: Flight, completion: Completion, afterNs: number): void {
    if (afterNs <= 0 && flight.dueLast === 0) return this.push(completion);
    const due = Math.max(flight.dueLast, this.ground.now() + Math.max(0, afterNs));
    flight.dueLast = due;
    this.heap.push({ due, order: this.orderNext++, flight, completion, behind: false });
    if (this.heap.at(0)!.due === due) this.ground.arrived();
  }

  private push(item: Completion | Control): void {
    this.ready.push(item);
    this.ground.arrived();
  }
}

function completionOf(id: OpId, answer: Answer): Completion {
  const { errno, value, chunks = NO_CHUNKS, usage } = answer;
  const base = { kind: "completion", id, errno, more: false, value, chunks } as const;
  return usage === undefined ? base : { ...base, usage };
}
