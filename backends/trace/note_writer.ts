/**
 * The notes of the kernel as events: spawn, end, step, result, hash, mark, oracle.
 *
 * Each call appends one whole note to the chunk under way and keeps what a reader will expect of the next one: its step, its
 * count of events. Whether a note may be written now, and what becomes of a full chunk, is the caller's concern. Sketch:
 * a compact step or result is three bytes, stored without asking for room, before its other members.
 */
import type { TraceEvent } from "../../kernel/trace.ts";
import type { ByteWriter } from "../../syscalls/codec/byte_writer.ts";
import type { NoteEntry, TraceEntry } from "./entry.ts";
import { CALL, REASONS, TAG } from "./event_codec.ts";
import type { MemberWriter } from "./member_writer.ts";
import type { InternedText, Tables } from "./tables.ts";

type CallNote = { readonly step: number; readonly pid: number; readonly path: string; readonly call: number };

/** Writes notes into the buffer of `tables`, in which there is room for a compact event before each. */
export class NoteWriter {
  private readonly out: ByteWriter;
  private step = 0;
  private events = 0;

  /** `counts` are those of the trace, counted up here for the kinds that are notes. */
  constructor(
    private readonly tables: Tables,
    private readonly members: MemberWriter,
    private readonly counts: Record<TraceEntry["kind"], number>,
  ) {
    this.out = tables.out;
  }

  /** A note. One that cannot be encoded throws, and half of it may stand in the buffer. */
  write(event: TraceEvent | NoteEntry): void {
    const { out, members } = this;
    switch (event.kind) {
      case "step":
        this.counts.step++;
        this.callOf(TAG.step, event, 0);
        this.step = event.step;
        out.varint(event.nr);
        return members.value(event.args);
      case "result":
        this.counts.result++;
        this.callOf(TAG.result, event, event.errno);
        return members.value(event.value);
      case "spawn":
        this.counts.spawn++;
        out.byte(TAG.spawn);
        out.varint(event.pid);
        members.path(event.path, event.pid);
        members.name(event.image);
        return members.name(event.name);
      case "end":
        this.counts.end++;
        out.byte(TAG.end);
        out.varint(event.pid);
        members.path(event.path, event.pid);
        out.byte(REASONS.indexOf(event.why));
        return members.value(event.exit);
      case "hash":
        this.counts.hash++;
        return this.hash(event.events, event.hash);
      case "mark":
        this.counts.mark++;
        out.byte(TAG.mark);
        members.name(event.path);
        members.name(event.name);
        return members.value(event.value);
      case "oracle":
        this.counts.oracle++;
        out.byte(TAG.oracle);
        members.name(event.oracle);
        out.string(event.detail);
        out.varint(event.paths.length);
        for (const path of event.paths) members.name(path);
    }
  }

  // Step number, pid and call are written only if they differ from their prediction: the next step (of a step) or the last one (of a
  // result), the pid last seen for this path, its next call or last one. One bit each says which follow.
  private callOf(tag: number, event: CallNote, errno: number): void {
    const { pid, call } = event;
    const { out } = this;
    const ahead = tag === TAG.step ? 1 : 0;
    const path = this.members.findPath(event.path, pid);
    const isCompact = path.chunk === this.tables.chunk && path.pid === pid && path.call === call - ahead && path.number < 0x80;
    if (!isCompact || event.step !== this.step + ahead || errno !== 0) return this.callInFull(tag, { event, errno }, path);
    path.call = call;
    const { bytes, size } = out; // there is room for a compact event
    bytes[size] = tag;
    bytes[size + 1] = 0;
    bytes[size + 2] = path.number;
    out.size = size + 3;
  }

  private callInFull(tag: number, { event, errno }: { readonly event: CallNote; readonly errno: number }, path: InternedText): void {
    const { out } = this;
    const { pid, call } = event;
    const ahead = tag === TAG.step ? 1 : 0;
    out.byte(tag);
    const flagsAt = out.size;
    out.byte(0);
    this.members.refer(path);
    let flags = 0;
    if (event.step !== this.step + ahead) {
      flags |= CALL.step;
      out.varint(event.step);
    }
    if (path.pid !== pid) {
      flags |= CALL.pid;
      out.varint(pid);
      path.pid = pid;
    }
    if (path.call !== call - ahead) {
      flags |= CALL.call;
      out.varint(call + 1); // the call that the kernel posts itself to start a program is −1
    }
    path.call = call;
    if (errno !== 0) {
      flags |= CALL.errno;
      out.varint(errno);
    }
    out.bytes[flagsAt] = flags;
  }

  private hash(events: number, hash: string): void {
    const { out, members } = this;
    const start = out.size;
    out.byte(TAG.hash);
    members.expected(events, this.events + 64);
    if (!this.digits(hash)) {
      out.size = start;
      out.byte(TAG.hashText);
      members.expected(events, this.events + 64);
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
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0x61 && unit <= 0x66 ? unit - 0x57 : -1;
}
