/**
 * Devices that answer as a recording says: for running what was recorded on one machine on the virtual one.
 *
 * An operation is known by the path and the ordinal of its call. Completions leave in the recorded order, each once the
 * operations that had been submitted before it are there, and no earlier than it took then; so causes stay before effects
 * even where this machine is faster or slower. An operation that the recording does not have is refused with ENODEV and
 * kept in `unknown`. Not here: checking that the kernel does the same (replay.ts does), choosing other schedules.
 */
import { type Op, VERB_CREDIT } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { freezeOwn, type Value } from "../../syscalls/value.ts";
import type { Chunk } from "../../syscalls/value.ts";
import type { Device, DeviceFactory, Port } from "../device/device.ts";
import { type CompletionItem, Dropped } from "../trace/entry.ts";
import type { Trace } from "../trace/reader.ts";

interface RecordedOp {
  readonly key: string;
  readonly errno: number;
  readonly submittedNs: number;
  /** Set while it is in flight here. */
  live: { readonly id: OpId; readonly port: Port } | null;
  canceled: boolean;
}

interface Event {
  readonly op: RecordedOp;
  readonly item: CompletionItem;
  /** How many operations had been submitted before it, and when the last of them was. */
  readonly after: number;
  readonly afterNs: number;
  readonly atNs: number;
}

/** What a recording answers. One per run. */
export class RecordedWorld {
  /** Operations that the recording does not have. */
  readonly unknown: string[] = [];
  private readonly ops = new Map<string, RecordedOp>();
  private readonly events: Event[] = [];
  private readonly names = new Set<string>();
  private readonly byId = new Map<OpId, RecordedOp>();
  private next = 0;
  /** When each operation was submitted here. */
  private readonly submittedNs: number[] = [];
  private dueNs = 0;

  /** Reads the whole trace. Throws a RangeError for one with dropped payloads. */
  constructor(trace: Trace) {
    const open = new Map<number, RecordedOp>();
    let count = 0;
    let now = 0;
    let lastNs = 0;
    const cursor = trace.cursor();
    for (let entry = cursor.read(); entry !== null; entry = cursor.read()) {
      if (entry.kind === "submit" && entry.verb !== VERB_CREDIT) {
        const recorded: RecordedOp = {
          key: keyOf(entry.path, entry.seq),
          errno: entry.errno,
          submittedNs: now,
          live: null,
          canceled: false,
        };
        this.ops.set(recorded.key, recorded);
        this.names.add(entry.device);
        open.set(entry.id, recorded);
        count++;
        lastNs = now;
      } else if (entry.kind === "tick") {
        now = entry.now;
        for (const item of entry.items) {
          const op = item.kind === "completion" ? open.get(item.id) : undefined;
          if (item.kind === "completion" && op !== undefined) {
            this.events.push({ op, item, after: count, afterNs: lastNs, atNs: now });
          }
        }
      }
    }
  }

  /** The devices, by the names that the recording has. */
  devices(): Readonly<Record<string, DeviceFactory>> {
    const device: Device = {
      submit: (op, port) => this.submit(op, port),
      cancel: (id) => this.cancel(id),
      credited: () => this.pump(),
    };
    return Object.fromEntries([...this.names].map((name) => [name, () => device]));
  }

  private submit(op: Op, port: Port): Errno {
    const recorded = this.ops.get(keyOf(op.origin.path, op.origin.seq));
    if (recorded === undefined) {
      this.unknown.push(`${op.device}.${op.verb} of ${keyOf(op.origin.path, op.origin.seq)}`);
      return E.ENODEV;
    }
    this.submittedNs.push(port.now());
    if (recorded.errno !== E.OK) return recorded.errno as Errno; // as a machine answered it
    recorded.live = { id: op.id, port };
    this.byId.set(op.id, recorded);
    this.pump();
    return E.OK;
  }

  // Its completions are the machine's from here on.
  private cancel(id: OpId): void {
    const op = this.byId.get(id);
    if (op !== undefined) op.canceled = true;
    this.pump();
  }

  private pump(): void {
    for (;;) {
      const event = this.events[this.next];
      if (event === undefined || this.submittedNs.length < event.after) return;
      const { op, item } = event;
      if (op.live === null) return;
      if (!op.canceled && !this.send(event, op.live.id, op.live.port, item)) return;
      this.next++;
    }
  }

  private send(event: Event, id: OpId, port: Port, item: CompletionItem): boolean {
    const now = port.now();
    const causedNs = this.submittedNs[event.after - 1] ?? 0; // none before the first operation
    const due = Math.max(this.dueNs, causedNs + event.atNs - event.afterNs, now);
    const value = present(item.value);
    const chunks = item.chunks.map(({ bytes, ...rest }): Chunk => ({ ...rest, bytes: present(bytes) }));
    if (item.more) {
      if (port.credit(id) <= 0) return false;
      port.item(id, value, chunks, due - now);
    } else {
      const answer = { errno: item.errno as Errno, value, chunks }; // as a machine answered it
      port.finish(id, item.usage === undefined ? answer : { ...answer, usage: item.usage }, due - now);
    }
    this.dueNs = due;
    return true;
  }
}

function keyOf(path: string, seq: number): string {
  return `${path}#${seq}`;
}

function present<T extends Value | Uint8Array>(stored: T | Dropped): T {
  if (stored instanceof Dropped) throw new RangeError(`Cannot answer from the recording: ${stored.size} bytes were dropped`);
  if (!(stored instanceof Uint8Array)) freezeOwn(stored);
  return stored;
}
