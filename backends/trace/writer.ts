/**
 * The append-only writer: entries in, chunks out through a sink, as they fill.
 *
 * Order of use: construct (writes the header), any entries, `end` (writes the end chunk). Each method writes one entry
 * into a buffer that is reused; nothing is allocated per event except for payloads and new names. The same entries give the
 * same bytes. An entry that cannot be encoded throws, and the writer is of no more use: its tables may have half an
 * entry. Sketch: a quiet tick and a decision are two bytes and some 15 ns together, against 330 ns of a simulated step.
 */
import type { Choice, Completion, Control, Op, Usage } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import type { Value } from "../../syscalls/value.ts";
import { toText } from "../../syscalls/text.ts";
import { INDEX_BITS } from "../../syscalls/ids.ts";
import { CHUNK_HEAD_BYTES, type ChunkKind, preamble, putChunkHead } from "./container.ts";
import { crc32 } from "./crc32.ts";
import {
  type CompletionItem,
  type Counts,
  Dropped,
  ENTRY_KINDS,
  type FaultEntry,
  type ImageEntry,
  type Json,
  type NoteEntry,
  type Stored,
  type StoredChunk,
  type SubmitEntry,
  type TraceEnd,
  type TraceEntry,
  type TraceHeader,
  zeroCounts,
} from "./entry.ts";
import { AMOUNTS, CALL, CONTROLS, EFFECTS, ITEM, QUIET, REASONS, SLOT_ADVANCE_MAX, slotOf, TAG } from "./event_codec.ts";
import { PayloadWriter } from "./payload.ts";
import { requestHash } from "./request.ts";
import { giveBack, lend, type Name } from "./tables.ts";
import { TAG_PAYLOAD } from "./value_codec.ts";

/** Size at which a chunk of events is closed, bytes: large enough that names are repeated rarely, small enough to lose little. */
const EVENTS_BYTES_MAX = 64 * 1024;
/** Size at which a chunk of payloads is closed, with the events before it. */
const PAYLOAD_BYTES_MAX = 1024 * 1024;
/** Room kept for what one quiet event takes. */
const SLACK_BYTES = 64;
/** Largest Value or piece of bytes that stands in its event: a payload costs an address over its content, 3 µs and 2 ns a byte. */
const INLINE_BYTES_MAX = 8 * 1024;
const SLOT_MASK = (1 << INDEX_BITS) - 1;

type CallNote = { readonly step: number; readonly pid: number; readonly path: string; readonly call: number };
type Item = Completion | CompletionItem | Control;

/** How a trace ends: the kernel's final state hash (`""` if none was kept), the outcome in a word, what else is to be told. */
export interface Ending {
  readonly stateHash: string;
  readonly outcome: string;
  readonly summary?: { readonly [key: string]: Json };
}

/** What a writer may be given. */
export interface WriterOptions {
  /** SHA-256 and CRC-32 where the host has faster ones than ours. */
  readonly digest?: (bytes: Uint8Array) => Uint8Array;
  readonly crc32?: (bytes: Uint8Array) => number;
  /** Bytes of the largest Value that stands in its event. Default 8 KiB. */
  readonly inlineBytesMax?: number;
}

const NO_OPTIONS: WriterOptions = Object.freeze({});
const PREAMBLE = preamble();

/** Writes one trace. `sink` gets whole chunks in order, one or several at a time, lent until it returns: it copies what it keeps. */
export class TraceWriter {
  /** Lent until the end. */
  private readonly tables = lend();
  /** What was not given to the sink: chunks that are whole, room for the head of the chunk of events, events. */
  private readonly out = this.tables.out;
  private readonly values = this.tables.values;
  /** Where the events begin in `out`. */
  private eventsAt = 0;
  /** Size from which a quiet event has no room, or the chunk is full. */
  private limit = 0;
  private payloadsMade: PayloadWriter | null = null;
  private readonly inlineBytesMax: number;
  private readonly counts = zeroCounts();
  private ticks = 0;
  private decisions = 0;
  private chunks = 0;
  private now = 0;
  private step = 0;
  private events = 0;
  private opId = 0;
  private state: "open" | "writing" | "ended" = "open";
  /** Bytes given to the sink so far. */
  bytesWritten = 0;

  /** The header is given to the sink together with what follows it. */
  constructor(
    readonly header: TraceHeader,
    private readonly sink: (bytes: Uint8Array) => void,
    private readonly options: WriterOptions = NO_OPTIONS,
  ) {
    this.inlineBytesMax = options.inlineBytesMax ?? INLINE_BYTES_MAX;
    this.out.raw(PREAMBLE);
    this.record("HEAD", header);
    this.beginEvents();
  }

  /** What a reap gave: time, integer ns, never less than the last, and items. */
  tick(now: number, items: readonly Item[]): void {
    const advance = now - this.now;
    if (items.length !== 0 || !(advance >= 0 && advance < SLOT_ADVANCE_MAX) || this.state !== "open") return this.tickInFull(now, items);
    this.now = now;
    this.ticks++;
    const out = this.out;
    const slot = slotOf(advance);
    const { advances } = this.tables;
    if (advances[slot] === advance) out.bytes[out.size++] = QUIET | slot;
    else {
      this.begin();
      advances[slot] = advance;
      out.byte(TAG.tickQuiet);
      out.varint(advance);
      this.state = "open";
    }
    if (out.size >= this.limit) this.makeRoom();
  }

  private makeRoom(): void {
    const { out } = this;
    if (out.size >= EVENTS_BYTES_MAX + this.eventsAt) this.emit();
    out.reserve(SLACK_BYTES);
    this.limit = Math.min(EVENTS_BYTES_MAX + this.eventsAt, out.bytes.length - SLACK_BYTES);
  }

  /** A choice among more than one. `index` from 0. */
  decision(choice: Choice, index: number): void {
    const out = this.out;
    if (choice === "call" && index >= 0 && index < 0x80 && this.state === "open") {
      this.decisions++;
      out.bytes[out.size++] = index;
      if (out.size >= this.limit) this.makeRoom();
      return;
    }
    this.begin();
    this.decisions++;
    out.byte(choice === "call" ? TAG.decisionCall : choice === "timer" ? TAG.decisionTimer : TAG.decisionDevice);
    out.varint(index);
    this.done();
  }

  /** An operation and the answer to it. */
  submit(op: Op, errno: number): void {
    const { path, seq } = op.origin;
    this.submitted(op, path, seq, requestHash(op), errno);
  }

  /** A wish that operation `id` be cancelled. */
  cancel(id: number): void {
    this.begin();
    this.counts.cancel++;
    this.out.byte(TAG.cancel);
    this.out.varint(id);
    this.done();
  }

  /** A wait ended; `more` false: nothing can ever come again. */
  idle(more: boolean): void {
    this.begin();
    this.counts.idle++;
    this.out.byte(more ? TAG.idleMore : TAG.idleOver);
    this.done();
  }

  /** A fault of the plan. */
  fault(fault: Omit<FaultEntry, "kind">): void {
    this.begin();
    this.counts.fault++;
    const { out } = this;
    out.byte(TAG.fault);
    out.byte(
      (fault.path === null ? 0 : 1) | (fault.seq === null ? 0 : 2) | (fault.device === null ? 0 : 4) | (fault.amountNs === null ? 0 : 8),
    );
    this.name(fault.fault);
    if (fault.path !== null) this.name(fault.path);
    if (fault.seq !== null) out.varint(fault.seq);
    if (fault.device !== null) this.name(fault.device);
    out.varint(fault.occurrence);
    if (fault.amountNs !== null) out.varint(fault.amountNs);
    this.done();
  }

  /** The lowered module of an image. */
  image({ id, text }: Omit<ImageEntry, "kind">): void {
    this.begin();
    this.counts.image++;
    this.out.byte(TAG.image);
    this.name(id);
    this.value(text);
    this.done();
  }

  /** A note of the kernel. */
  note(event: TraceEvent | NoteEntry): void {
    this.begin();
    this.noteBody(event);
    this.done();
  }

  /** Any entry, as a reader gives it. */
  write(entry: TraceEntry): void {
    switch (entry.kind) {
      case "tick":
        return this.tick(entry.now, entry.items);
      case "decision":
        return this.decision(entry.choice, entry.index);
      case "submit":
        return this.submitted(entry, entry.path, entry.seq, entry.request, entry.errno);
      case "cancel":
        return this.cancel(entry.id);
      case "idle":
        return this.idle(entry.more);
      case "fault":
        return this.fault(entry);
      case "flush":
        return this.flush();
      case "image":
        return this.image(entry);
      default:
        return this.note(entry);
    }
  }

  /** Gives all entries so far to the sink. Recorded, so that a copy has the same chunks. */
  flush(): void {
    this.begin();
    this.counts.flush++;
    this.out.byte(TAG.flush);
    this.state = "open";
    this.emit();
  }

  /** Gives the rest and the end chunk, which it returns, to the sink. Nothing can be written afterwards. */
  end(ending: Ending): TraceEnd {
    this.begin();
    this.closeEvents();
    const { stateHash, outcome, summary = {} } = ending;
    const payloads = this.payloadsMade?.count ?? 0;
    const end: TraceEnd = { events: this.total(), counts: this.countsNow(), payloads, stateHash, outcome, summary };
    this.record("END ", end);
    this.give();
    this.state = "ended";
    giveBack(this.tables);
    return end;
  }

  private countsNow(): Counts {
    return { ...this.counts, tick: this.ticks, decision: this.decisions };
  }

  private total(): number {
    let sum = this.ticks + this.decisions;
    for (const kind of ENTRY_KINDS) sum += this.counts[kind]; // ticks and decisions are 0 there
    return sum;
  }

  private begin(): void {
    if (this.state === "ended") throw new Error("Cannot write to a trace that has ended");
    if (this.state === "writing") {
      throw new Error("Cannot write to this trace: an earlier entry could not be encoded, or the sink refused it");
    }
    this.state = "writing";
  }

  private done(): void {
    this.state = "open";
    if (this.payloadsMade !== null && this.payloadsMade.out.size >= PAYLOAD_BYTES_MAX) this.emit();
    if (this.out.size >= this.limit) this.makeRoom();
  }

  private tickInFull(now: number, items: readonly Item[]): void {
    this.begin();
    const { out } = this;
    if (!(now >= this.now)) throw new RangeError(`Cannot encode a tick at ${now} ns: the last was at ${this.now} ns`);
    out.byte(TAG.tick);
    out.varint(now - this.now);
    out.varint(items.length);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (item.kind === "completion") this.completion(item);
      else {
        out.byte(ITEM.control | (CONTROLS.indexOf(item.kind) << 1));
        this.name(item.path);
      }
    }
    this.now = now;
    this.ticks++;
    this.done();
  }

  private completion(item: Completion | CompletionItem): void {
    const { out } = this;
    const { chunks, usage, errno } = item;
    out.byte((item.more ? ITEM.more : 0) | (chunks.length > 0 ? ITEM.chunks : 0) | (usage ? ITEM.usage : 0) | (errno ? ITEM.errno : 0));
    out.varint(item.id);
    if (errno) out.varint(errno);
    this.value(item.value);
    if (chunks.length > 0) {
      out.varint(chunks.length);
      for (const chunk of chunks) this.bytes(chunk);
    }
    if (usage !== undefined) this.usage(usage);
  }

  // Small bytes stand inline behind size × 4, others behind the payload's number × 4 + 1; + 2 if a blob is named.
  private bytes({ bytes, blob }: StoredChunk): void {
    const named = blob === undefined ? 0 : 2;
    if (bytes instanceof Dropped) this.out.varint(this.payloads.dropped(bytes, "bytes") * 4 + 1 + named);
    else if (bytes.length > this.inlineBytesMax) this.out.varint(this.payloads.bytes(bytes) * 4 + 1 + named);
    else {
      this.out.varint(bytes.length * 4 + named);
      this.out.raw(bytes);
    }
    if (blob !== undefined) this.out.string(blob);
  }

  private usage(usage: Usage): void {
    let mask = 0;
    for (let i = 0; i < AMOUNTS.length; i++) if (usage[AMOUNTS[i]!] !== undefined) mask |= 1 << i;
    this.out.byte(mask);
    for (const amount of AMOUNTS) {
      const value = usage[amount];
      if (value !== undefined) this.values.number(value);
    }
  }

  private submitted(op: Omit<Op, "origin"> | SubmitEntry, path: string, seq: number, request: number, errno: number): void {
    this.begin();
    this.counts.submit++;
    const { out } = this;
    out.byte(TAG.submit);
    this.expected(op.id, this.opId + 1);
    this.opId = op.id;
    this.name(path);
    out.varint(seq);
    this.name(op.device);
    this.name(op.verb);
    out.varint(op.handle);
    out.varint(request);
    out.varint(op.credit);
    out.byte(EFFECTS.indexOf(op.effect));
    out.varint(errno);
    this.done();
  }

  private noteBody(event: TraceEvent | NoteEntry): void {
    const { out } = this;
    switch (event.kind) {
      case "step":
        this.counts.step++;
        this.callOf(TAG.step, event, this.step + 1, 1, 0);
        this.step = event.step;
        out.varint(event.nr);
        return this.value(event.args);
      case "result":
        this.counts.result++;
        this.callOf(TAG.result, event, this.step, 0, event.errno);
        return this.value(event.value);
      case "spawn":
        this.counts.spawn++;
        out.byte(TAG.spawn);
        out.varint(event.pid);
        this.pathName(event.path, event.pid);
        this.name(event.image);
        return this.name(event.name);
      case "end":
        this.counts.end++;
        out.byte(TAG.end);
        out.varint(event.pid);
        this.pathName(event.path, event.pid);
        out.byte(REASONS.indexOf(event.why));
        return this.value(event.exit);
      case "hash":
        this.counts.hash++;
        return this.hash(event.events, event.hash);
      case "mark":
        this.counts.mark++;
        out.byte(TAG.mark);
        this.name(event.path);
        this.name(event.name);
        return this.value(event.value);
      case "oracle":
        this.counts.oracle++;
        out.byte(TAG.oracle);
        this.name(event.oracle);
        out.string(event.detail);
        out.varint(event.paths.length);
        for (const path of event.paths) this.name(path);
    }
  }

  // What is as expected is only a bit: the step, the process of that path, its next call (of a step) or last one (of a result).
  private callOf(tag: number, event: CallNote, step: number, ahead: 0 | 1, errno: number): void {
    const { pid, call } = event;
    const { out, tables } = this;
    const name = tables.path(event.path, pid & SLOT_MASK);
    const quiet = name.chunk === tables.chunk && name.pid === pid && name.call === call - ahead && name.number < 0x80;
    if (!quiet || event.step !== step || errno !== 0) return this.callInFull(tag, event, name, step, ahead, errno);
    name.call = call;
    const { bytes, size } = out; // there is room for a quiet event
    bytes[size] = tag;
    bytes[size + 1] = 0;
    bytes[size + 2] = name.number;
    out.size = size + 3;
  }

  private callInFull(tag: number, event: CallNote, name: Name, step: number, ahead: 0 | 1, errno: number): void {
    const { out } = this;
    const { pid, call } = event;
    out.byte(tag);
    const flagsAt = out.size;
    out.byte(0);
    this.refer(name);
    let flags = 0;
    if (event.step !== step) {
      flags |= CALL.step;
      out.varint(event.step);
    }
    if (name.pid !== pid) {
      flags |= CALL.pid;
      out.varint(pid);
      name.pid = pid;
    }
    if (name.call !== call - ahead) {
      flags |= CALL.call;
      out.varint(call + 1); // the call that the kernel posts itself to start a program is −1
    }
    name.call = call;
    if (errno !== 0) {
      flags |= CALL.errno;
      out.varint(errno);
    }
    out.bytes[flagsAt] = flags;
  }

  private hash(events: number, hash: string): void {
    const { out } = this;
    const start = out.size;
    out.byte(TAG.hash);
    this.expected(events, this.events + 64);
    if (!this.digits(hash)) {
      out.size = start;
      out.byte(TAG.hashText);
      this.expected(events, this.events + 64);
      out.string(hash);
    }
    this.events = events;
  }

  // 16 hex digits as 8 bytes; false for any other text.
  private digits(hash: string): boolean {
    if (hash.length !== 16) return false;
    for (let i = 0; i < 16; i += 2) {
      const [high, low] = [digitOf(hash.charCodeAt(i)), digitOf(hash.charCodeAt(i + 1))];
      if (high < 0 || low < 0) return false;
      this.out.byte(high * 16 + low);
    }
    return true;
  }

  // 0 if `value` is what the reader expects anyway, else 1 and the value.
  private expected(value: number, expected: number): void {
    if (value === expected) return this.out.byte(0);
    this.out.byte(1);
    this.out.varint(value);
  }

  private name(text: string): void {
    this.refer(this.tables.name(text));
  }

  private pathName(path: string, pid: number): void {
    this.refer(this.tables.path(path, pid & SLOT_MASK));
  }

  // The number of a name known in this chunk, or 0 and the name.
  private refer(name: Name): void {
    const { out, tables } = this;
    if (name.chunk === tables.chunk) return out.varint(name.number);
    tables.number(name);
    out.byte(0);
    out.string(name.text);
  }

  private value(value: Stored): void {
    const { out } = this;
    if (value instanceof Dropped) {
      out.byte(TAG_PAYLOAD);
      return out.varint(this.payloads.dropped(value, "text"));
    }
    if (value === null) return out.byte(0); // its tag
    if (this.values.write(value, this.inlineBytesMax)) return;
    out.byte(TAG_PAYLOAD);
    out.varint(this.payloads.text(toText(value)));
  }

  private get payloads(): PayloadWriter {
    return this.payloadsMade ??= new PayloadWriter(this.options.digest);
  }

  private beginEvents(): void {
    const { out } = this;
    out.reserve(CHUNK_HEAD_BYTES);
    out.size += CHUNK_HEAD_BYTES;
    this.eventsAt = out.size;
    this.limit = Math.min(EVENTS_BYTES_MAX + this.eventsAt, out.bytes.length - SLACK_BYTES);
  }

  // Gives everything so far. If the sink throws, the writer is of no more use.
  private emit(): void {
    const { state } = this;
    this.state = "writing";
    this.closeEvents();
    this.give();
    this.beginEvents();
    this.tables.begin();
    this.state = state;
  }

  // Payloads first, so that a reader meets them before the events that name them.
  private closeEvents(): void {
    const { out, payloadsMade, eventsAt } = this;
    const start = eventsAt - CHUNK_HEAD_BYTES;
    const size = out.size - eventsAt;
    if (payloadsMade !== null && payloadsMade.out.size > 0) {
      const events = out.bytes.slice(eventsAt, out.size);
      out.size = start;
      this.chunk("PAYL", payloadsMade.out.bytes.subarray(0, payloadsMade.out.size));
      payloadsMade.out.size = 0;
      if (size > 0) this.chunk("EVTS", events);
    } else {
      if (size > 0) this.head("EVTS", start);
      else out.size = start;
    }
  }

  // Header and end are Values like any other: JSON would take longer than all else that a short trace needs.
  private record(kind: ChunkKind, value: TraceHeader | TraceEnd): void {
    const { out, values } = this;
    const start = out.size;
    out.reserve(CHUNK_HEAD_BYTES);
    out.size += CHUNK_HEAD_BYTES;
    values.begin();
    values.write(value as unknown as Value, Infinity); // its members are JSON
    values.begin();
    this.head(kind, start);
  }

  private chunk(kind: ChunkKind, body: Uint8Array): void {
    const { out } = this;
    const start = out.size;
    out.reserve(CHUNK_HEAD_BYTES);
    out.size += CHUNK_HEAD_BYTES;
    out.raw(body);
    this.head(kind, start);
  }

  // The chunk from `start` to the end of `out` is whole.
  private head(kind: ChunkKind, start: number): void {
    const { bytes, size } = this.out;
    const from = start + CHUNK_HEAD_BYTES;
    const crc = this.options.crc32 === undefined ? crc32(bytes, from, size) : this.options.crc32(bytes.subarray(from, size));
    putChunkHead(bytes, start, kind, this.chunks++, crc, size - from);
  }

  private give(): void {
    const { out } = this;
    if (out.size === 0) return;
    const bytes = new Uint8Array(out.bytes.buffer, 0, out.size);
    out.size = 0;
    this.sink(bytes);
    this.bytesWritten += bytes.length;
  }
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0x61 && unit <= 0x66 ? unit - 0x57 : -1;
}
