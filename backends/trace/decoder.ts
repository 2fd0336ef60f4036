/**
 * The decoder of event chunks: the inverse of `writer.ts`, one entry at a time, in order.
 *
 * `reader.ts` makes cursors over files whose chunks were checked; a cursor checks what CRCs cannot: that tags, references
 * and numbers make sense. Anything else throws a `TraceError` with chunk and byte.
 */
import type { Control, Usage } from "../../kernel/machine.ts";
import type { CallId, Nr, Pid } from "../../syscalls/ids.ts";
import { ByteReader } from "./bytes.ts";
import type { ChunkPlace } from "./container.ts";
import { ERRNOS } from "../../syscalls/errno.ts";
import {
  type CompletionItem,
  Dropped,
  type FaultEntry,
  type NoteEntry,
  type Stored,
  type StoredChunk,
  type SubmitEntry,
  type TickEntry,
  type TraceEntry,
} from "./entry.ts";
import {
  AMOUNTS,
  CALL,
  CHOICES,
  CONTROLS,
  DECISION_END,
  EFFECTS,
  ITEM,
  QUIET,
  QUIET_END,
  REASONS,
  SLOT_ADVANCE_MAX,
  slotOf,
  SLOTS,
  TAG,
} from "./event_codec.ts";
import type { PayloadTable } from "./payload.ts";
import { Expansion } from "./expansion.ts";
import { TAG_PAYLOAD, ValueReader } from "./value_codec.ts";

/** Errnos that there are. */
const ERRNO_COUNT = Object.keys(ERRNOS).length;
/** Memory of an item of a tick beside its Value, bytes: the record and its list of chunks. */
const ITEM_BYTES = 160;
const NO_ITEMS: readonly never[] = Object.freeze([]);
const NO_CHUNKS: readonly never[] = Object.freeze([]);

/** Reads the entries of a file's event chunks in order. */
export class Cursor {
  /** Number of the next entry, from 0. */
  position = 0;
  private names: string[] = [];
  /** Number of the name read last. */
  private numberLast = 0;
  /** By the number of a path: its process and its latest call. */
  private pids: number[] = [];
  private calls: number[] = [];
  private readonly advances = new Int32Array(SLOTS).fill(-1);
  private next = 0;
  private from: ByteReader | null = null;
  private now = 0;
  private step = 0;
  private events = 0;
  private opId = 0;
  private readonly expansion: Expansion;
  private readonly values: ValueReader;

  /** `mode`: a cursor that checks gives entries whose contents are not all there. */
  constructor(
    private readonly file: Uint8Array,
    private readonly chunks: readonly ChunkPlace[],
    private readonly payloads: PayloadTable,
    private readonly mode: "read" | "check",
  ) {
    this.expansion = new Expansion(file.length);
    this.values = new ValueReader(this.expansion);
  }

  /** The next entry, or null after the last. */
  read(): TraceEntry | null {
    while (this.from === null || this.from.at >= this.from.end) if (!this.openChunk()) return null;
    this.expansion.begin();
    const entry = this.entry(this.from);
    this.position++;
    return entry;
  }

  private openChunk(): boolean {
    const place = this.chunks[this.next];
    if (place === undefined) return false;
    this.next++;
    this.from = new ByteReader(this.file, place.number, place.bodyStart, place.bodyEnd);
    this.names = [];
    this.values.begin();
    this.pids = [];
    this.calls = [];
    this.advances.fill(-1);
    return true;
  }

  private entry(from: ByteReader): TraceEntry {
    const tag = from.byte();
    if (tag < DECISION_END) return { kind: "decision", choice: "call", index: tag };
    if (tag < QUIET_END) return this.quiet(from, this.advances[tag - QUIET]!);
    switch (tag) {
      case TAG.tickQuiet: {
        const advance = from.varint();
        if (advance >= SLOT_ADVANCE_MAX) from.fail(`an advance of ${advance} ns has no slot`);
        this.advances[slotOf(advance)] = advance;
        return this.quiet(from, advance);
      }
      case TAG.tick:
        return this.tick(from);
      case TAG.decisionCall:
      case TAG.decisionTimer:
      case TAG.decisionDevice:
        return { kind: "decision", choice: CHOICES[tag - TAG.decisionCall]!, index: from.varint() };
      case TAG.submit:
        return this.submit(from);
      case TAG.cancel:
        return { kind: "cancel", id: from.varint() };
      case TAG.idleMore:
      case TAG.idleOver:
        return { kind: "idle", more: tag === TAG.idleMore };
      case TAG.fault:
        return this.fault(from);
      case TAG.flush:
        return { kind: "flush" };
      case TAG.image:
        return { kind: "image", id: this.name(from), text: this.value(from) };
      default:
        return this.note(from, tag);
    }
  }

  private quiet(from: ByteReader, advance: number): TickEntry {
    if (advance < 0) from.fail("a tick refers to an advance that was not seen in this chunk", from.at - 1);
    return { kind: "tick", now: this.advance(from, advance), items: NO_ITEMS };
  }

  private advance(from: ByteReader, advance: number): number {
    this.now += advance;
    if (this.now > Number.MAX_SAFE_INTEGER) from.fail("time passes 2^53 − 1 ns");
    return this.now;
  }

  private tick(from: ByteReader): TickEntry {
    const now = this.advance(from, from.varint());
    const count = from.varint();
    const items: (CompletionItem | Control)[] = [];
    for (let i = 0; i < count; i++) {
      const flags = from.byte();
      this.expansion.holds(from, ITEM_BYTES);
      if ((flags & ITEM.control) === 0) items.push(this.completion(from, flags));
      else items.push({ kind: this.oneOf(from, CONTROLS, flags >> 1), path: this.name(from) });
    }
    return { kind: "tick", now, items };
  }

  private completion(from: ByteReader, flags: number): CompletionItem {
    const id = from.varint();
    const errno = (flags & ITEM.errno) === 0 ? 0 : this.errno(from);
    const value = this.value(from);
    const chunks = (flags & ITEM.chunks) === 0 ? NO_CHUNKS : this.chunksOf(from);
    const item = { kind: "completion", id, errno, more: (flags & ITEM.more) !== 0, value, chunks } as const;
    return (flags & ITEM.usage) === 0 ? item : { ...item, usage: this.usage(from) };
  }

  private chunksOf(from: ByteReader): StoredChunk[] {
    const count = from.varint();
    const chunks: StoredChunk[] = [];
    for (let i = 0; i < count; i++) {
      const head = from.varint();
      const number = Math.floor(head / 4);
      this.expansion.holds(from, ITEM_BYTES);
      const bytes = head % 2 === 1 ? this.payloads.bytes(from, number, this.expansion) : from.raw(number);
      const own = bytes instanceof Dropped || this.mode === "check" ? bytes : bytes.slice();
      chunks.push(head % 4 >= 2 ? { bytes: own, blob: from.string() } : { bytes: own });
    }
    return chunks;
  }

  private usage(from: ByteReader): Usage {
    const mask = from.byte();
    const usage: { -readonly [K in keyof Usage]: Usage[K] } = {};
    for (let i = 0; i < AMOUNTS.length; i++) {
      if ((mask & (1 << i)) === 0) continue;
      const amount = this.values.value(from, from.byte());
      if (typeof amount !== "number" || !(amount >= 0 && amount < Infinity)) {
        from.fail(`an amount of ${AMOUNTS[i]!} is not a number from 0`);
      }
      usage[AMOUNTS[i]!] = amount;
    }
    return usage;
  }

  private submit(from: ByteReader): SubmitEntry {
    this.opId = this.expected(from, this.opId + 1);
    return {
      kind: "submit",
      id: this.opId,
      path: this.name(from),
      seq: from.varint(),
      device: this.name(from),
      verb: this.name(from),
      handle: from.varint(),
      request: from.varint(),
      credit: from.varint(),
      effect: this.oneOf(from, EFFECTS, from.byte()),
      errno: this.errno(from),
    };
  }

  private errno(from: ByteReader): number {
    const errno = from.varint();
    return errno < ERRNO_COUNT ? errno : from.fail(`there is no errno ${errno}, this build knows ${ERRNO_COUNT}`);
  }

  private fault(from: ByteReader): FaultEntry {
    const has = from.byte();
    return {
      kind: "fault",
      fault: this.name(from),
      path: (has & 1) === 0 ? null : this.name(from),
      seq: (has & 2) === 0 ? null : from.varint(),
      device: (has & 4) === 0 ? null : this.name(from),
      occurrence: from.varint(),
      amountNs: (has & 8) === 0 ? null : from.varint(),
    };
  }

  private note(from: ByteReader, tag: number): NoteEntry {
    switch (tag) {
      case TAG.spawn:
        return { kind: "spawn", pid: from.varint() as Pid, path: this.name(from), image: this.name(from), name: this.name(from) };
      case TAG.end:
        return {
          kind: "end",
          pid: from.varint() as Pid,
          path: this.name(from),
          why: this.oneOf(from, REASONS, from.byte()),
          exit: this.value(from),
        };
      case TAG.step: {
        const { errno: _none, ...call } = this.callOf(from, this.step + 1, 1);
        this.step = call.step;
        return { kind: "step", ...call, nr: from.varint() as Nr, args: this.value(from) };
      }
      case TAG.result:
        return { kind: "result", ...this.callOf(from, this.step, 0), value: this.value(from) };
      case TAG.hash:
      case TAG.hashText:
        this.events = this.expected(from, this.events + 64);
        return { kind: "hash", events: this.events, hash: tag === TAG.hashText ? from.string() : this.hash(from) };
      case TAG.mark:
        return { kind: "mark", path: this.name(from), name: this.name(from), value: this.value(from) };
      case TAG.oracle:
        return { kind: "oracle", oracle: this.name(from), detail: from.string(), paths: this.paths(from) };
      default:
        return from.fail(`there is no event with tag ${tag}`, from.at - 1);
    }
  }

  private callOf(from: ByteReader, step: number, ahead: 0 | 1): { step: number; pid: Pid; path: string; call: CallId; errno: number } {
    const flags = from.byte();
    const path = this.name(from);
    const name = this.numberLast;
    if ((flags & CALL.step) !== 0) step = from.varint();
    const pid = (flags & CALL.pid) !== 0 ? from.varint() : this.pids[name] ?? from.fail(`${path} has no process yet`);
    const call = (flags & CALL.call) !== 0 ? from.varint() - 1 : (this.calls[name] ?? from.fail(`${path} made no call yet`)) + ahead;
    this.pids[name] = pid;
    this.calls[name] = call;
    const errno = (flags & CALL.errno) !== 0 ? this.errno(from) : 0;
    return { step, pid: pid as Pid, path, call: call as CallId, errno };
  }

  private paths(from: ByteReader): string[] {
    const count = from.varint();
    const paths: string[] = [];
    for (let i = 0; i < count; i++) {
      this.expansion.node(from);
      paths.push(this.name(from));
    }
    return paths;
  }

  private hash(from: ByteReader): string {
    return from.raw(8).toHex();
  }

  private expected(from: ByteReader, expected: number): number {
    const differs = from.byte();
    if (differs > 1) from.fail(`a flag is ${differs}`, from.at - 1);
    return differs === 0 ? expected : from.varint();
  }

  private oneOf<T>(from: ByteReader, values: readonly T[], index: number): T {
    const value = values[index];
    return value === undefined ? from.fail(`${index} is not one of ${values.length} values`, from.at - 1) : value;
  }

  private name(from: ByteReader): string {
    const number = from.varint();
    this.numberLast = number;
    if (number > 0) {
      const known = this.names[number - 1] ?? from.fail(`name ${number} is used, the chunk has ${this.names.length}`);
      this.expansion.repeats(from, known.length);
      return known;
    }
    const name = from.string();
    this.numberLast = this.names.push(name);
    return name;
  }

  private value(from: ByteReader): Stored {
    const tag = from.byte();
    if (tag !== TAG_PAYLOAD) return this.values.value(from, tag);
    const number = from.varint();
    const { payloads, expansion } = this;
    return this.mode === "check" ? payloads.checkedValue(from, number, expansion) : payloads.value(from, number, expansion);
  }
}
