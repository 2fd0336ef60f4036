/**
 * The container side of the writer: bytes of events become chunks, and chunks leave through the sink.
 *
 * Order of use: construct, `begin`, then events, each appended to the buffer of the tables and followed by `settle`, then
 * `end`. A compact event may be stored without asking for room, and then needs only `makeRoom`, once the buffer's limit is
 * reached. What the events mean is not known here, nor whether any may still be written: the caller sees to it that nothing
 * is appended after the sink threw.
 */
import { crc32 } from "node:zlib";
import type { ByteWriter } from "../../syscalls/codec/byte_writer.ts";
import type { Value } from "../../syscalls/value.ts";
import { CHUNK_HEAD_BYTES, type ChunkKind, preamble, putChunkHead } from "./container.ts";
import type { TraceEnd, TraceHeader } from "./entry.ts";
import { PayloadWriter } from "./payload_writer.ts";
import type { Tables } from "./tables.ts";

/** Size at which a chunk of events is closed, bytes: large enough that names are repeated rarely, small enough to lose little. */
const EVENTS_BYTES_MAX = 64 * 1024;
/** Size at which a chunk of payloads is closed, with the events before it. */
const PAYLOAD_BYTES_MAX = 1024 * 1024;
/** Room kept for what one compact event takes. */
const SLACK_BYTES = 64;

const PREAMBLE = preamble();

/** Writes the chunks of one trace. `sink` gets whole chunks in order, which it may read until it returns. */
export class ChunkWriter {
  /** What was not given to the sink: chunks that are whole, room for the head of the chunk of events, events. */
  private readonly out: ByteWriter;
  /** Bytes given to the sink so far. */
  bytesWritten = 0;
  /** Where the events begin in `out`. */
  private eventsAt = 0;
  private count = 0;
  private payloadsMade: PayloadWriter | null = null;

  /** `tables` belong to this writer until the end. */
  constructor(
    private readonly tables: Tables,
    private readonly sink: (bytes: Uint8Array) => void,
  ) {
    this.out = tables.out;
  }

  /** Preamble and header; they are given to the sink together with what follows them. */
  begin(header: TraceHeader): void {
    this.out.raw(PREAMBLE);
    this.record("HEAD", header);
    this.beginEvents();
  }

  /** Payloads of the chunk under way; made with the first, since most traces have none. */
  get payloads(): PayloadWriter {
    return this.payloadsMade ??= new PayloadWriter();
  }

  /** Number of payloads so far. */
  get payloadCount(): number {
    return this.payloadsMade?.count ?? 0;
  }

  /** An event is whole: gives everything to the sink if that is enough for a chunk, and keeps room for a compact event. */
  settle(): void {
    if (this.payloadsMade !== null && this.payloadsMade.out.size >= PAYLOAD_BYTES_MAX) this.emit();
    if (this.out.size >= this.out.limit) this.makeRoom();
  }

  /** The limit is reached: gives everything to the sink if the chunk is full, and has room for a compact event afterwards. */
  makeRoom(): void {
    const { out } = this;
    if (out.size >= EVENTS_BYTES_MAX + this.eventsAt) this.emit();
    out.reserve(SLACK_BYTES);
    this.setLimit();
  }

  /** Gives everything so far to the sink and begins a new chunk. */
  emit(): void {
    this.closeEvents();
    this.give();
    this.beginEvents();
    this.tables.begin();
  }

  /** Gives the rest and the end chunk to the sink. */
  end(end: TraceEnd): void {
    this.closeEvents();
    this.record("END ", end);
    this.give();
  }

  private beginEvents(): void {
    this.eventsAt = this.leaveHead() + CHUNK_HEAD_BYTES;
    this.setLimit();
  }

  private setLimit(): void {
    const { out } = this;
    out.limit = Math.min(EVENTS_BYTES_MAX + this.eventsAt, out.bytes.length - SLACK_BYTES);
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
    const { values } = this.tables;
    const start = this.leaveHead();
    values.begin();
    values.write(value as unknown as Value, Infinity); // its members are JSON
    values.begin();
    this.head(kind, start);
  }

  private chunk(kind: ChunkKind, body: Uint8Array): void {
    const start = this.leaveHead();
    this.out.raw(body);
    this.head(kind, start);
  }

  // Leaves room for a head and says where it is.
  private leaveHead(): number {
    const { out } = this;
    const start = out.size;
    out.reserve(CHUNK_HEAD_BYTES);
    out.size += CHUNK_HEAD_BYTES;
    return start;
  }

  // The chunk from `start` to the end of `out` is whole.
  private head(kind: ChunkKind, start: number): void {
    const { bytes, size } = this.out;
    const from = start + CHUNK_HEAD_BYTES;
    const crc = crc32(bytes.subarray(from, size));
    putChunkHead(bytes, start, { kind, number: this.count++, crc, size: size - from });
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
