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
import { toText } from "../../syscalls/text.ts";
import { ByteWriter } from "./bytes.ts";
import { chunkBytes, type ChunkKind, preamble } from "./container.ts";
import {
  type CompletionItem,
  type Counts,
  Dropped,
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
import { AMOUNTS, CALL, CONTROLS, EFFECTS, ITEM, QUIET, REASONS, SLOT_ADVANCE_MAX, slotOf, SLOTS, TAG } from "./event_codec.ts";
import { PayloadWriter } from "./payload.ts";
import { requestHash } from "./request.ts";
import { INLINE_BYTES_MAX, TAG_PAYLOAD, writeInline } from "./value_codec.ts";

/** Size at which a chunk of events is closed, bytes: large enough that names are repeated rarely, small enough to lose little. */
const EVENTS_BYTES_MAX = 64 * 1024;
/** Size at which a chunk of payloads is closed, with the events before it. */
const PAYLOAD_BYTES_MAX = 1024 * 1024;
/** Room kept for what one quiet event takes. */
const SLACK_BYTES = 64;
/** Room to begin with: most traces of a hunt are small, and a buffer of a whole chunk costs more than they do. */
const START_BYTES = 1024;

type CallNote = { readonly step: number; readonly pid: number; readonly path: string; readonly call: number };
type Item = Completion | CompletionItem | Control;

/** How a trace ends: the kernel's final state hash (`""` if none was kept), the outcome in a word, what else is to be told. */
export interface Ending {
  readonly stateHash: string;
  readonly outcome: string;
  readonly summary?: { readonly [key: string]: Json };
}

/** Writes one trace. `sink` gets the chunks in order, each newly allocated and its own to keep. */
export class TraceWriter {
  private readonly out = new ByteWriter(START_BYTES);
  /** Size from which a quiet event has no room, or the chunk is full. */
  private limit = START_BYTES - SLACK_BYTES;
  private readonly payloads: PayloadWriter;
  private readonly names = new Map<string, number>();
  /** By the number of a path: its process and its latest call. Anew with every chunk, as names are. */
  private pids: number[] = [];
  private calls: number[] = [];
  private readonly advances = new Int32Array(SLOTS).fill(-1);
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

  /** `digest` is SHA-256 where the host has a faster one than ours. */
  constructor(
    readonly header: TraceHeader,
    private readonly sink: (bytes: Uint8Array) => void,
    digest?: (bytes: Uint8Array) => Uint8Array,
  ) {
    this.payloads = new PayloadWriter(digest);
    this.give(preamble());
    this.chunk("HEAD", new TextEncoder().encode(JSON.stringify(header)));
  }

  /** What a reap gave: time, integer ns, never less than the last, and items. */
  tick(now: number, items: readonly Item[]): void {
    const advance = now - this.now;
    if (items.length !== 0 || !(advance >= 0 && advance < SLOT_ADVANCE_MAX) || this.state !== "open") return this.tickInFull(now, items);
    this.now = now;
    this.ticks++;
    const out = this.out;
    const slot = slotOf(advance);
    if (this.advances[slot] === advance) out.bytes[out.size++] = QUIET | slot;
    else {
      this.begin();
      this.advances[slot] = advance;
      out.byte(TAG.tickQuiet);
      out.varint(advance);
      this.state = "open";
    }
    if (out.size >= this.limit) this.makeRoom();
  }

  private makeRoom(): void {
    const { out } = this;
    if (out.size >= EVENTS_BYTES_MAX) this.emit();
    out.reserve(SLACK_BYTES);
    this.limit = Math.min(EVENTS_BYTES_MAX, out.bytes.length - SLACK_BYTES);
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
    this.counts[event.kind]++;
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
    this.emit();
    const counts: Counts = { ...this.counts, tick: this.ticks, decision: this.decisions };
    const events = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const { stateHash, outcome, summary = {} } = ending;
    const end: TraceEnd = { events, counts, payloads: this.payloads.count, stateHash, outcome, summary };
    this.chunk("END ", new TextEncoder().encode(JSON.stringify(end)));
    this.state = "ended";
    return end;
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
    if (this.payloads.out.size >= PAYLOAD_BYTES_MAX) this.emit();
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
    else if (bytes.length > INLINE_BYTES_MAX) this.out.varint(this.payloads.bytes(bytes) * 4 + 1 + named);
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
      if (value !== undefined) writeInline(this.out, value, Infinity);
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
      case "spawn":
        out.byte(TAG.spawn);
        out.varint(event.pid);
        this.name(event.path);
        this.name(event.image);
        return this.name(event.name);
      case "end":
        out.byte(TAG.end);
        out.varint(event.pid);
        this.name(event.path);
        out.byte(REASONS.indexOf(event.why));
        return this.value(event.exit);
      case "step":
        out.byte(TAG.step);
        this.callOf(event, this.step + 1, 1, 0);
        this.step = event.step;
        out.varint(event.nr);
        return this.value(event.args);
      case "result":
        out.byte(TAG.result);
        this.callOf(event, this.step, 0, event.errno);
        return this.value(event.value);
      case "hash":
        return this.hash(event.events, event.hash);
      case "mark":
        out.byte(TAG.mark);
        this.name(event.path);
        this.name(event.name);
        return this.value(event.value);
      case "oracle":
        out.byte(TAG.oracle);
        this.name(event.oracle);
        out.string(event.detail);
        out.varint(event.paths.length);
        for (const path of event.paths) this.name(path);
    }
  }

  // What is as expected is only a bit: the step, the process of that path, its next call (of a step) or last one (of a result).
  private callOf(event: CallNote, step: number, ahead: 0 | 1, errno: number): void {
    const { out } = this;
    const { pid, call } = event;
    const flagsAt = out.size;
    out.byte(0);
    this.name(event.path);
    const name = this.names.get(event.path)!; // just named
    let flags = 0;
    if (event.step !== step) {
      flags |= CALL.step;
      out.varint(event.step);
    }
    if (this.pids[name] !== pid) {
      flags |= CALL.pid;
      out.varint(pid);
      this.pids[name] = pid;
    }
    if (this.calls[name] !== call - ahead) {
      flags |= CALL.call;
      out.varint(call + 1); // the call that the kernel posts itself to start a program is −1
    }
    this.calls[name] = call;
    if (errno !== 0) {
      flags |= CALL.errno;
      out.varint(errno);
    }
    out.bytes[flagsAt] = flags;
  }

  private hash(events: number, hash: string): void {
    const { out } = this;
    const plain = /^[0-9a-f]{16}$/.test(hash);
    out.byte(plain ? TAG.hash : TAG.hashText);
    this.expected(events, this.events + 64);
    this.events = events;
    if (!plain) return out.string(hash);
    for (let i = 0; i < 16; i += 2) out.byte(Number.parseInt(hash.slice(i, i + 2), 16));
  }

  // 0 if `value` is what the reader expects anyway, else 1 and the value.
  private expected(value: number, expected: number): void {
    if (value === expected) return this.out.byte(0);
    this.out.byte(1);
    this.out.varint(value);
  }

  // The number of a name known in this chunk, or 0 and the name.
  private name(name: string): void {
    const known = this.names.get(name);
    if (known !== undefined) return this.out.varint(known);
    this.names.set(name, this.names.size + 1);
    this.out.byte(0);
    this.out.string(name);
  }

  private value(value: Stored): void {
    const { out } = this;
    const start = out.size;
    if (value instanceof Dropped) {
      out.byte(TAG_PAYLOAD);
      return out.varint(this.payloads.dropped(value, "text"));
    }
    if (writeInline(out, value, start + INLINE_BYTES_MAX)) return;
    out.size = start;
    out.byte(TAG_PAYLOAD);
    out.varint(this.payloads.text(toText(value)));
  }

  // Payloads first, so that a reader meets them before the events that name them. If the sink throws, the writer is of no more use.
  private emit(): void {
    const { out, payloads, state } = this;
    this.state = "writing";
    if (payloads.out.size > 0) {
      this.chunk("PAYL", payloads.out.bytes.subarray(0, payloads.out.size));
      payloads.out.size = 0;
    }
    if (out.size > 0) {
      this.chunk("EVTS", out.bytes.subarray(0, out.size));
      out.size = 0;
      this.names.clear();
      this.pids = [];
      this.calls = [];
      this.advances.fill(-1);
    }
    this.state = state;
  }

  private chunk(kind: ChunkKind, body: Uint8Array): void {
    this.give(chunkBytes(kind, this.chunks, body));
    this.chunks++;
  }

  private give(bytes: Uint8Array): void {
    this.sink(bytes);
    this.bytesWritten += bytes.length;
  }
}
