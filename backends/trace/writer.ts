/**
 * The append-only writer: entries in, chunks out through a sink, as they fill.
 *
 * Order of use: construct (writes the header), any entries, `end` (writes the end chunk). Each method writes one entry
 * into a buffer that is reused; nothing is allocated per event except for payloads and new names. The same entries give the
 * same bytes. An entry that cannot be encoded throws, and the writer is of no more use: its tables may have half an
 * entry. Sketch: a quiet tick and a decision are two bytes and some 15 ns together, against 330 ns of a simulated step.
 *
 * This file has the entries that are no notes, and the state that says whether any may be written. Not here: notes
 * (`note_writer.ts`), what entries are made of (`member_writer.ts`), chunks and when one is full (`chunk_writer.ts`).
 */
import type { Choice, Op } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { ChunkWriter } from "./chunk_writer.ts";
import {
  type Counts,
  ENTRY_KINDS,
  type FaultEntry,
  type ImageEntry,
  type Json,
  type NoteEntry,
  type SubmitEntry,
  type TraceEnd,
  type TraceEntry,
  type TraceHeader,
  zeroCounts,
} from "./entry.ts";
import { COMPACT, EFFECTS, SLOT_ADVANCE_MAX, slotOf, TAG } from "./event_codec.ts";
import { type Item, MemberWriter } from "./member_writer.ts";
import { NoteWriter } from "./note_writer.ts";
import { requestHash } from "./request.ts";
import { acquire, release } from "./tables.ts";

/** Largest Value or piece of bytes that is written into its event: a payload costs an address over its content, 3 µs and 2 ns a byte. */
const INLINE_BYTES_MAX = 8 * 1024;

/** How a trace ends: the kernel's final state hash (`""` if none was kept), the outcome in a word, what else is to be told. */
export interface Ending {
  readonly stateHash: string;
  readonly outcome: string;
  readonly summary?: { readonly [key: string]: Json };
}

/** What a writer may be given. */
export interface WriterOptions {
  /** Bytes of the largest Value that is written into its event. Default 8 KiB. */
  readonly inlineBytesMax?: number;
}

const NO_OPTIONS: WriterOptions = Object.freeze({});

/** Of a submission: the hash of what was asked, and the answer to it. */
type Answered = Pick<SubmitEntry, "request" | "errno">;

/** Writes one trace. `sink` gets whole chunks in order, one or several at a time, which it may read until it returns: it copies what it keeps. */
export class TraceWriter {
  /** Until the end. */
  private readonly tables = acquire();
  private readonly out = this.tables.out;
  private readonly chunks: ChunkWriter;
  private readonly members: MemberWriter;
  private readonly notes: NoteWriter;
  private readonly counts = zeroCounts();
  private ticks = 0;
  private decisions = 0;
  private now = 0;
  private opId = 0;
  private state: "open" | "writing" | "ended" = "open";

  /** The header is given to the sink together with what follows it. */
  constructor(readonly header: TraceHeader, sink: (bytes: Uint8Array) => void, options: WriterOptions = NO_OPTIONS) {
    this.chunks = new ChunkWriter(this.tables, sink);
    this.members = new MemberWriter(this.tables, this.chunks, options.inlineBytesMax ?? INLINE_BYTES_MAX);
    this.notes = new NoteWriter(this.tables, this.members, this.counts);
    this.chunks.begin(header);
  }

  /** Bytes given to the sink so far. */
  get bytesWritten(): number {
    return this.chunks.bytesWritten;
  }

  /** What a reap gave: time, integer ns, never less than the last, and items. */
  tick(now: number, items: readonly Item[]): void {
    const advance = now - this.now;
    if (items.length !== 0 || !(advance >= 0 && advance < SLOT_ADVANCE_MAX) || this.state !== "open") return this.tickInFull(now, items);
    this.now = now;
    this.ticks++;
    const out = this.out;
    const { advances } = this.tables;
    const slot = slotOf(advance);
    if (advances[slot] === advance) out.bytes[out.size++] = COMPACT | slot;
    else {
      this.begin();
      advances[slot] = advance;
      out.byte(TAG.tickAdvance);
      out.varint(advance);
      this.state = "open";
    }
    if (out.size >= out.limit) this.makeRoom();
  }

  /** A choice among more than one. `index` from 0. */
  decision(choice: Choice, index: number): void {
    const out = this.out;
    if (choice === "call" && index >= 0 && index < 0x80 && this.state === "open") {
      this.decisions++;
      out.bytes[out.size++] = index;
      if (out.size >= out.limit) this.makeRoom();
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
    this.submitted(op, op.origin, { request: requestHash(op), errno });
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
    const { out, members } = this;
    out.byte(TAG.fault);
    out.byte(
      (fault.path === null ? 0 : 1) | (fault.seq === null ? 0 : 2) | (fault.device === null ? 0 : 4) | (fault.amountNs === null ? 0 : 8),
    );
    members.name(fault.fault);
    if (fault.path !== null) members.name(fault.path);
    if (fault.seq !== null) out.varint(fault.seq);
    if (fault.device !== null) members.name(fault.device);
    out.varint(fault.occurrence);
    if (fault.amountNs !== null) out.varint(fault.amountNs);
    this.done();
  }

  /** The lowered module of an image. */
  image({ id, text }: Omit<ImageEntry, "kind">): void {
    this.begin();
    this.counts.image++;
    this.out.byte(TAG.image);
    this.members.name(id);
    this.members.value(text);
    this.done();
  }

  /** A note of the kernel. */
  note(event: TraceEvent | NoteEntry): void {
    this.begin();
    this.notes.write(event);
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
        return this.submitted(entry, entry, entry);
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
    this.chunks.emit();
    this.state = "open";
  }

  /** Gives the rest and the end chunk, which it returns, to the sink. Nothing can be written afterwards. */
  end(ending: Ending): TraceEnd {
    this.begin();
    const { stateHash, outcome, summary = {} } = ending;
    const payloads = this.chunks.payloadCount;
    const end: TraceEnd = { events: this.total(), counts: this.countsNow(), payloads, stateHash, outcome, summary };
    this.chunks.end(end);
    this.state = "ended";
    release(this.tables);
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

  // From here to `done` an error leaves the state "writing": half an entry is in the buffer, or the sink refused it.
  private begin(): void {
    if (this.state === "ended") throw new Error("Cannot write to a trace that has ended");
    if (this.state === "writing") {
      throw new Error("Cannot write to this trace: an earlier entry could not be encoded, or the sink refused it");
    }
    this.state = "writing";
  }

  private done(): void {
    this.chunks.settle();
    this.state = "open";
  }

  // After a compact entry, which is whole without `begin` and `done`.
  private makeRoom(): void {
    this.state = "writing";
    this.chunks.makeRoom();
    this.state = "open";
  }

  private tickInFull(now: number, items: readonly Item[]): void {
    this.begin();
    const { out } = this;
    if (!(now >= this.now)) throw new RangeError(`Cannot encode a tick at ${now} ns: the last was at ${this.now} ns`);
    out.byte(TAG.tick);
    out.varint(now - this.now);
    this.members.items(items);
    this.now = now;
    this.ticks++;
    this.done();
  }

  private submitted(op: Omit<Op, "origin"> | SubmitEntry, { path, seq }: Op["origin"], { request, errno }: Answered): void {
    this.begin();
    this.counts.submit++;
    const { out, members } = this;
    out.byte(TAG.submit);
    members.expected(op.id, this.opId + 1);
    this.opId = op.id;
    members.name(path);
    out.varint(seq);
    members.name(op.device);
    members.name(op.verb);
    out.varint(op.handle);
    out.varint(request);
    out.varint(op.credit);
    out.byte(EFFECTS.indexOf(op.effect));
    out.varint(errno);
    this.done();
  }
}
