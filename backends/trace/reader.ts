/**
 * The reader: a trace is checked from the first byte to the last before anything of it is handed out, and read chunk by chunk.
 *
 * So a trace is right as a whole or refused with a `TraceError` naming chunk and byte, and a recording of any size takes the memory
 * of one chunk and of a row for each payload. Whether a replay will agree is not known here: that is `replay.ts`.
 */
import { TraceCheck } from "./check.ts";
import { Cursor, type TraceParts } from "./cursor.ts";
import type { TraceEnd, TraceHeader } from "./entry.ts";
import { memorySource, type Source } from "./source.ts";

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

/** Reads `source`, which must not change afterwards. Throws a `TraceError` for the first thing that is wrong. */
export function openTrace(source: Source): Trace {
  const check = new TraceCheck(source);
  while (check.next() !== null);
  const { header, payloads } = check;
  const sizes = {
    fileBytes: source.size,
    chunks: check.chunks,
    eventBytes: check.eventBytes,
    payloadBytes: payloads.bytesPresent,
    payloads: payloads.count,
    payloadsDropped: payloads.droppedCount,
  };
  const parts = { source, payloads };
  return { header, end: check.end!, sizes, parts, cursor: () => new Cursor(parts) }; // the last chunk is the end
}

/** As `openTrace`, of an array. */
export function readTrace(file: Uint8Array): Trace {
  return openTrace(memorySource(file));
}
