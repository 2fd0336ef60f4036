/** A recording in parts that can be edited, and the file that they say. Used by the fuzzer and by tests of hostile recordings. */
import type { TraceEnd, TraceEntry, TraceHeader } from "../../backends/trace/entry.ts";
import type { Trace } from "../../backends/trace/reader.ts";
import { TraceWriter } from "../../backends/trace/writer.ts";

/** The parts. */
export interface Tape {
  readonly header: TraceHeader;
  readonly entries: readonly TraceEntry[];
  readonly end: TraceEnd;
}

/** The parts of a recording that was read. */
export function tapeIn(trace: Trace): Tape {
  const entries: TraceEntry[] = [];
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) entries.push(entry);
  return { header: trace.header, entries, end: trace.end };
}

/** The file that parts say. */
export function recordingOf({ header, entries, end }: Tape): Uint8Array {
  const parts: Uint8Array[] = [];
  const writer = new TraceWriter(header, (bytes) => void parts.push(bytes.slice())); // it is reused
  for (const entry of entries) writer.write(entry);
  writer.end(end);
  return joined(parts);
}

/** One array of several. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
