/**
 * Operations in flight and completions on their way: the virtual machine's side of every device.
 *
 * The machine adds and cancels operations, devices answer through the port, the machine delivers what is due. Order within an
 * operation is kept here, so that no device can break it. Faults of completions are applied here and nowhere else.
 */
import type { Completion, Control } from "../../kernel/machine.ts";
import { NEVER } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { copyOf } from "../../syscalls/value.ts";
import { CompletionHeap, type Entry } from "../device/completion_heap.ts";
import { type Answer, failure } from "../device/device.ts";
import type { OpInFlight } from "../device/op_in_flight.ts";
import { completionOf, OpTable, type OpTableOptions } from "../device/op_table.ts";
import type { Injector } from "./inject.ts";
import type { Profile } from "./profile.ts";

/** Virtual time, shared by the machine that advances it and the table that reads it. */
export interface Clock {
  /** Integer ns since the epoch. */
  now: number;
}

/** A completion moved behind another sorts between that one and everything given later. */
const HALF = 0.5;

/** See the file comment. */
export class VirtualOpTable extends OpTable<Map<OpId, OpInFlight>, Profile> {
  private readonly heap = new CompletionHeap();
  private orderNext = 0;

  constructor(private readonly clock: Clock, options: OpTableOptions<Profile>, private readonly injector: Injector | null) {
    super(new Map(), options);
  }

  /** Completions on their way. */
  get size(): number {
    return this.heap.size;
  }

  /** Time at which the next completion arrives; NEVER if none is on its way. */
  due(): Instant {
    return (this.heap.at(0)?.due ?? NEVER) as Instant;
  }

  /** The operation in slot `index` of the completions on their way: a fixed, unsorted order. */
  idAt(index: number): OpId {
    return this.heap.at(index)!.completion.id;
  }

  now(): Instant {
    return this.clock.now as Instant;
  }

  /** Ends an operation now with `answer`: no other completion of it arrives, also if its answer was on its way or was dropped. An end that is due already stays. */
  abort(id: OpId, answer: Answer): void {
    const one = this.ops.get(id);
    if (one === undefined) return;
    if (one.final && one.dueLast <= this.clock.now && this.heap.firstOf(one) !== undefined) return;
    this.heap.remove(one);
    one.final = true;
    one.dueLast = 0; // its completions on their way were dropped
    // Not through `give`: the final completion of a cancel is the machine's promise, no fault may take it.
    this.push(one, completionOf(id, answer), this.clock.now, false);
  }

  /** Ends every operation of a device that went away, in order of submission. */
  abortDevice(device: string): void {
    for (const [id, { op }] of this.ops) {
      if (op.device !== device) continue;
      if (op.effect === "once") {
        this.abort(id, failure(E.EINDOUBT, `Device ${device} went away: whether ${op.verb} had its effect is unknown`));
      } else this.abort(id, failure(E.ENODEV, `Device ${device} went away`));
    }
  }

  /** Makes the first completion of the operation in slot `index` due now. */
  hasten(index: number): void {
    const entry = this.heap.firstOf(this.heap.at(index)!.op)!; // it holds at least the entry itself
    if (entry.due > this.clock.now) this.heap.hasten(entry, this.clock.now);
  }

  /** Appends what is due, in order. */
  deliver(items: (Completion | Control)[]): void {
    for (;;) {
      const top = this.heap.at(0);
      if (top === undefined || top.due > this.clock.now) return;
      this.heap.pop();
      if (top.behind && this.putBehind(top)) continue;
      if (!top.completion.more) this.ops.delete(top.completion.id);
      items.push(top.completion);
    }
  }

  protected give(one: OpInFlight, completion: Completion, afterNs: number): void {
    const due = this.clock.now + afterNs;
    const injector = this.injector;
    if (injector === null) return this.push(one, completion, due, false);
    const { op } = one;
    if (injector.atCompletion(op, "drop") !== undefined) return;
    const delay = injector.atCompletion(op, "delay")?.amountNs ?? 0;
    const behind = injector.atCompletion(op, "reorder") !== undefined;
    this.push(one, completion, due + delay, behind);
    const copy = injector.atCompletion(op, "duplicate");
    if (copy === undefined || !takesCredit(one, completion)) return;
    // A copy keeps no order: it may come after the final one, when the kernel knows the id no more.
    const again = { ...completion, value: copyOf(completion.value) };
    this.enter(one, again, one.dueLast + (copy.amountNs ?? 0), false);
  }

  private push(one: OpInFlight, completion: Completion, due: number, behind: boolean): void {
    if (due < one.dueLast) due = one.dueLast;
    one.dueLast = due;
    this.enter(one, completion, due, behind);
  }

  private enter(one: OpInFlight, completion: Completion, due: number, behind: boolean): void {
    this.heap.push({ due, order: this.orderNext++, op: one, completion, behind });
  }

  // Delivered as it is where nothing follows, or where its own operation goes on next: order within one operation holds.
  private putBehind(entry: Entry): boolean {
    entry.behind = false;
    const next = this.heap.at(0);
    if (next === undefined || next.op === entry.op) return false;
    const one = entry.op;
    if (one.dueLast < next.due) one.dueLast = next.due;
    this.heap.push({ due: next.due, order: next.order + HALF, op: one, completion: entry.completion, behind: false });
    return true;
  }
}

function takesCredit(one: OpInFlight, completion: Completion): boolean {
  if (!completion.more) return true;
  if (one.credit <= 0) return false;
  one.credit--;
  return true;
}
