/**
 * Operations in flight and answers on their way: the host machine's side of every device, scripted or live.
 *
 * Devices answer through the port, from `submit` or from any callback of the runtime later; the machine delivers at the next
 * reap. Sketch: an answer without latency is a push onto an array, 16 of them a turn; a latency costs a heap entry.
 * Not here: waiting (machine.ts), faults (the virtual machine's).
 */
import type { Completion, Control } from "../../kernel/machine.ts";
import { NEVER } from "../../kernel/machine.ts";
import { IdTable } from "../../syscalls/id_table.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { CompletionHeap } from "../device/completion_heap.ts";
import type { Answer, Latencies } from "../device/device.ts";
import type { OpInFlight } from "../device/op_in_flight.ts";
import { completionOf, OpTable, type OpTableOptions } from "../device/op_table.ts";

/** What the table needs of its machine. */
export interface HostClock extends OpTableOptions<Latencies> {
  /** Reads the clock. */
  now(): Instant;
  /** An item can be reaped, or will be at `due()`: ends a wait that would sleep past it. */
  onArrival(): void;
}

/** See the file comment. */
export class HostOpTable extends OpTable<IdTable<OpInFlight>> {
  private readonly heap = new CompletionHeap();
  /** Answers and orders that are due, in order. */
  private readonly ready: (Completion | Control)[] = [];
  private orderNext = 0;

  constructor(private readonly clock: HostClock) {
    super(new IdTable<OpInFlight>(), clock);
  }

  /** True if an item is due whatever the time. */
  get hasArrived(): boolean {
    return this.ready.length > 0;
  }

  /** Time at which the next answer with a latency arrives; NEVER if none is on its way. */
  due(): Instant {
    return (this.heap.at(0)?.due ?? NEVER) as Instant;
  }

  now(): Instant {
    return this.clock.now();
  }

  /** Ends operation `id` with `answer`. Items whose due time has passed are still delivered first; later items are dropped. */
  abort(id: OpId, answer: Answer): void {
    const one = this.ops.get(id);
    if (one === undefined) return;
    // A final answer without latency, or one whose time has come, stands.
    if (one.final && (one.dueLast === 0 || one.dueLast <= this.clock.now())) return;
    if (one.dueLast > 0) this.heap.remove(one);
    one.final = true;
    one.dueLast = 0; // its completions with a latency were dropped
    this.push(completionOf(id, answer));
  }

  /** Queues an order about a process. */
  order(control: Control): void {
    this.push(control);
  }

  /** Appends the items due at `now`, in order: those with a latency first. */
  deliver(items: (Completion | Control)[], now: number): void {
    while (this.heap.size > 0 && this.heap.at(0)!.due <= now) items.push(this.take(this.heap.pop()!.completion));
    const { ready } = this;
    for (let i = 0; i < ready.length; i++) {
      const item = ready[i]!; // below the length
      items.push(item.kind === "completion" ? this.take(item) : item);
    }
    if (ready.length > 0) ready.length = 0;
  }

  private take(completion: Completion): Completion {
    if (!completion.more) this.ops.delete(completion.id);
    return completion;
  }

  // Order within an operation: `dueLast` is 0 until a latency occurs; from then on every answer goes through the heap.
  protected give(one: OpInFlight, completion: Completion, afterNs: number): void {
    if (afterNs <= 0 && one.dueLast === 0) return this.push(completion);
    const due = Math.max(one.dueLast, this.clock.now() + Math.max(0, afterNs));
    one.dueLast = due;
    this.heap.push({ due, order: this.orderNext++, op: one, completion, behind: false });
    if (this.heap.at(0)!.due === due) this.clock.onArrival();
  }

  private push(item: Completion | Control): void {
    this.ready.push(item);
    this.clock.onArrival();
  }
}
