/**
 * The reader: a whole file in memory, checked from the first byte to the last before anything of it is handed out.
 *
 * Checked: magic, version, CRC of each head and body, numbers and order of chunks, header and end, each payload against
 * its address, each event, and that the end's counts are those of the file. So a trace is right as a whole or refused
 * with a `TraceError` naming chunk and byte. It says nothing about whether a replay will agree: that is `replay.ts`.
 */
import { ByteReader } from "./bytes.ts";
import { type ChunkPlace, chunksOf } from "./container.ts";
import { Cursor } from "./decoder.ts";
import { type Counts, ENTRY_KINDS, type TraceEnd, TraceError, type TraceHeader, zeroCounts } from "./entry.ts";
import { parseEnd, parseHeader } from "./heads.ts";
import { type Payload, PayloadTable } from "./payload.ts";

/** Sizes of a trace in bytes, and numbers of its parts. */
export interface TraceSizes {
  readonly fileBytes: number;
  readonly chunks: number;
  readonly eventBytes: number;
  readonly payloadBytes: number;
  readonly payloads: number;
  readonly payloadsDropped: number;
}

/** A trace that passed every check. */
export interface Trace {
  readonly header: TraceHeader;
  readonly end: TraceEnd;
  readonly sizes: TraceSizes;
  readonly parts: TraceParts;
  /** A new cursor at the first entry. */
  cursor(): Cursor;
}

/** What cursors over a checked file are made of: plain data, so that another thread can go on without a second check. */
export interface TraceParts {
  readonly file: Uint8Array;
  readonly events: readonly ChunkPlace[];
  readonly payloads: readonly Payload[];
}

/** A cursor at the first entry of a file that `readTrace` checked. */
export function cursorOf({ file, events, payloads }: TraceParts): Cursor {
  return new Cursor(file, events, new PayloadTable(payloads), "read");
}

/** Reads `file`, which must not change afterwards. Throws a `TraceError` for the first thing that is wrong. */
export function readTrace(file: Uint8Array): Trace {
  const places = chunksOf(file);
  const header = parseHeader(file, places[0]!); // chunksOf found HEAD first and END last
  const payloads = new PayloadTable();
  for (const place of places) {
    if (place.kind === "PAYL") payloads.read(new ByteReader(file, place.number, place.bodyStart, place.bodyEnd));
  }
  const events = places.filter((place) => place.kind === "EVTS");
  const last = places[places.length - 1]!;
  const end = parseEnd(file, last);
  checkEnd(end, countAll(new Cursor(file, events, payloads, "check")), payloads.count, last);
  const eventBytes = events.reduce((sum, place) => sum + place.bodyEnd - place.bodyStart, 0);
  const sizes = {
    fileBytes: file.length,
    chunks: places.length,
    eventBytes,
    payloadBytes: payloads.bytesPresent,
    payloads: payloads.count,
    payloadsDropped: payloads.droppedCount,
  };
  const parts = { file, events, payloads: payloads.all };
  return { header, end, sizes, parts, cursor: () => cursorOf(parts) };
}

function countAll(cursor: Cursor): Counts {
  const counts = zeroCounts();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) counts[entry.kind]++;
  return counts;
}

function checkEnd(end: TraceEnd, counts: Counts, payloads: number, place: ChunkPlace): void {
  let events = 0;
  for (const kind of ENTRY_KINDS) {
    events += counts[kind];
    if (end.counts[kind] !== counts[kind]) {
      throw new TraceError(
        `the end counts ${end.counts[kind]} entries of kind ${kind}, the trace has ${counts[kind]}`,
        place.number,
        place.offset,
      );
    }
  }
  if (end.events !== events) {
    throw new TraceError(`the end counts ${end.events} events, the trace has ${events}`, place.number, place.offset);
  }
  if (end.payloads !== payloads) {
    throw new TraceError(`the end counts ${end.payloads} payloads, the trace has ${payloads}`, place.number, place.offset);
  }
}
