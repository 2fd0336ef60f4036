/**
 * Operations in flight and completions on their way: the virtual machine's side of every device.
 *
 * The machine begins and cancels flights, devices answer through the port, the machine delivers what is due. Kept here,
 * so that no device can break it: exactly one final completion per operation, order within an operation, credit. Faults
 * of completions are applied here and nowhere else.
 */
import type { Completion, Control, Op } from "../../kernel/machine.ts";
import { NEVER } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";
import { type Answer, failure, type Port } from "../device.ts";
import { randomOf } from "./entropy.ts";
import { type Flight, flightOf } from "./flight.ts";
import { CompletionHeap, type Entry } from "./heap.ts";
import type { Injector } from "./inject.ts";
import type { Profile } from "./profile.ts";

/** Virtual time, shared by the machine that advances it and the traffic that reads it. */
export interface Clock {
  /** Integer ns since the epoch. */
  now: number;
}

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);
const NS_PER_MS = 1_000_000;
/** A completion moved behind another sorts between that one and everything given later. */
const HALF = 0.5;

/** What the traffic needs of the machine's options. */
export interface TrafficOptions {
  readonly profile: Profile;
  readonly seed: Uint8Array;
  readonly epochMs: number;
}

/** See the file comment. */
export class Traffic implements Port {
  readonly profile: Profile;
  private readonly flights = new Map<OpId, Flight>();
  private readonly heap = new CompletionHeap();
  private orderNext = 0;

  constructor(private readonly clock: Clock, private readonly options: TrafficOptions, private readonly injector: Injector | null) {
    this.profile = options.profile;
  }

  /** Operations that have not yet had their final completion. */
  get flying(): number {
    return this.flights.size;
  }

  /** Completions on their way. */
  get size(): number {
    return this.heap.size;
  }

  /** When the next completion arrives; NEVER if none is on its way. */
  due(): Instant {
    return (this.heap.at(0)?.due ?? NEVER) as Instant;
  }

  /** The operation in slot `index` of what is on its way: a fixed, unsorted order. */
  idAt(index: number): OpId {
    return this.heap.at(index)!.completion.id;
  }

  now(): Instant {
    return this.clock.now as Instant;
  }

  nowMs(): number {
    return this.options.epochMs + Math.floor(this.clock.now / NS_PER_MS);
  }

  random(op: Op): () => number {
    return randomOf(this.options.seed, op);
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

  /** Ends a flight now with `answer`: nothing else of it arrives, also if its answer was on its way or was dropped. An end that is due already stays. */
  abort(id: OpId, answer: Answer): void {
    const flight = this.flights.get(id);
    if (flight === undefined) return;
    if (flight.final && flight.dueLast <= this.clock.now && this.heap.firstOf(flight) !== undefined) return;
    this.heap.remove(flight);
    flight.final = true;
    flight.dueLast = 0; // what was on its way is gone
    // Not through `give`: the final completion of a cancel is the machine's promise, no fault may take it.
    this.push(flight, completionOf(id, answer), this.clock.now, false);
  }

  /** Ends every flight of a device that went away, in order of submission. */
  abortDevice(device: string): void {
    for (const [id, { op }] of this.flights) {
      if (op.device !== device) continue;
      if (op.effect === "once") {
        this.abort(id, failure(E.EINDOUBT, `Device ${device} went away: whether ${op.verb} had its effect is unknown`));
      } else this.abort(id, failure(E.ENODEV, `Device ${device} went away`));
    }
  }

  /** Makes the first completion of the operation in slot `index` due now. */
  hasten(index: number): void {
    const entry = this.heap.firstOf(this.heap.at(index)!.flight)!; // it holds at least the entry itself
    if (entry.due > this.clock.now) this.heap.hasten(entry, this.clock.now);
  }

  /** Appends what is due, in order. */
  deliver(items: (Completion | Control)[]): void {
    for (;;) {
      const top = this.heap.at(0);
      if (top === undefined || top.due > this.clock.now) return;
      this.heap.pop();
      if (top.behind && this.putBehind(top)) continue;
      if (!top.completion.more) this.flights.delete(top.completion.id);
      items.push(top.completion);
    }
  }

  private give(flight: Flight, completion: Completion, afterNs: number): void {
    const due = this.clock.now + afterNs;
    const injector = this.injector;
    if (injector === null) return this.push(flight, completion, due, false);
    const { op } = flight;
    if (injector.atCompletion(op, "drop") !== undefined) return;
    const delay = injector.atCompletion(op, "delay")?.amountNs ?? 0;
    const behind = injector.atCompletion(op, "reorder") !== undefined;
    this.push(flight, completion, due + delay, behind);
    const copy = injector.atCompletion(op, "duplicate");
    if (copy === undefined || !takesCredit(flight, completion)) return;
    // A copy keeps no order: it may come after the final one, when the kernel knows the id no more.
    this.enter(flight, completion, flight.dueLast + (copy.amountNs ?? 0), false);
  }

  private push(flight: Flight, completion: Completion, due: number, behind: boolean): void {
    if (due < flight.dueLast) due = flight.dueLast;
    flight.dueLast = due;
    this.enter(flight, completion, due, behind);
  }

  private enter(flight: Flight, completion: Completion, due: number, behind: boolean): void {
    this.heap.push({ due, order: this.orderNext++, flight, completion, behind });
  }

  // Delivered as it is where nothing follows, or where its own operation goes on next: order within one operation holds.
  private putBehind(entry: Entry): boolean {
    entry.behind = false;
    const next = this.heap.at(0);
    if (next === undefined || next.flight === entry.flight) return false;
    const { flight } = entry;
    if (flight.dueLast < next.due) flight.dueLast = next.due;
    this.heap.push({ due: next.due, order: next.order + HALF, flight, completion: entry.completion, behind: false });
    return true;
  }
}

function takesCredit(flight: Flight, completion: Completion): boolean {
  if (!completion.more) return true;
  if (flight.credit <= 0) return false;
  flight.credit--;
  return true;
}

function completionOf(id: OpId, answer: Answer): Completion {
  const { errno, value, chunks = NO_CHUNKS, usage } = answer;
  const base = { kind: "completion", id, errno, more: false, value, chunks } as const;
  return usage === undefined ? base : { ...base, usage };
}
