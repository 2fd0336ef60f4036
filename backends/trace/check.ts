/**
 * The check of a trace, chunk by chunk, from the first byte to the last: what a chunk says is counted once all of it is right.
 *
 * Order of use: construct, which reads preamble and header; `next` until it gives null, which it does behind the end chunk. What is
 * wrong throws a `TraceError`; what was counted then is that of the chunks before it. So the same check accepts a trace
 * (`reader.ts`) and finds where a damaged one breaks off (`recover.ts`). It says nothing about whether a replay will agree.
 */
import { ChunkReader } from "./chunk_reader.ts";
import type { ChunkPlace } from "./container.ts";
import { EventDecoder } from "./decoder.ts";
import { type Counts, ENTRY_KINDS, type TraceEnd, TraceError, type TraceHeader, zeroCounts } from "./entry.ts";
import { parseEnd, parseHeader } from "./heads.ts";
import { PayloadTable } from "./payload_table.ts";
import type { Source } from "./source.ts";

/** See the file comment. */
export class TraceCheck {
  readonly header: TraceHeader;
  readonly payloads: PayloadTable;
  /** Entries of each kind. */
  counts: Counts = zeroCounts();
  events = 0;
  /** Chunks, the header's too. */
  chunks = 1;
  /** Bytes up to the end of the last chunk. */
  bytes: number;
  eventBytes = 0;
  /** Payloads up to the end of the last chunk. */
  payloadCount = 0;
  /** Time of the last tick, ns. */
  now = 0;
  /** Null before the end chunk. */
  end: TraceEnd | null = null;
  private readonly reader: ChunkReader;
  private readonly decoder: EventDecoder;

  /** Reads preamble and header. */
  constructor(source: Source) {
    this.reader = new ChunkReader(source);
    const place = this.reader.next()!; // a file without a chunk is refused
    this.header = parseHeader(this.reader.body(), place, source.size);
    this.bytes = place.bodyEnd;
    this.payloads = new PayloadTable(source);
    this.decoder = new EventDecoder(this.payloads, source.size, "check");
  }

  /** Checks the next chunk and gives its place; null behind the end chunk. */
  next(): ChunkPlace | null {
    const place = this.reader.next();
    if (place === null) return null;
    if (place.kind === "PAYL") {
      this.reader.check();
      this.payloads.read(place, this.reader.window);
    } else if (place.kind === "EVTS") this.entries(place);
    else this.end = this.checkedEnd(place);
    this.payloadCount = this.payloads.count;
    this.chunks++;
    this.bytes = place.bodyEnd;
    return place;
  }

  private entries(place: ChunkPlace): void {
    const counts = { ...this.counts };
    let count = 0;
    this.decoder.open(this.reader.body());
    for (let entry = this.decoder.read(); entry !== null; entry = this.decoder.read()) {
      counts[entry.kind]++;
      count++;
    }
    this.counts = counts;
    this.events += count;
    this.eventBytes += place.size;
    this.now = this.decoder.now;
  }

  private checkedEnd(place: ChunkPlace): TraceEnd {
    const end = parseEnd(this.reader.body(), place, this.bytes);
    const wrong = (says: number, what: string, is: number): never => {
      throw new TraceError(`the end counts ${says} ${what}, the trace has ${is}`, place.number, place.offset);
    };
    for (const kind of ENTRY_KINDS) {
      if (end.counts[kind] !== this.counts[kind]) wrong(end.counts[kind], `entries of kind ${kind}`, this.counts[kind]);
    }
    if (end.events !== this.events) wrong(end.events, "events", this.events);
    if (end.payloads !== this.payloads.count) wrong(end.payloads, "payloads", this.payloads.count);
    return end;
  }
}
