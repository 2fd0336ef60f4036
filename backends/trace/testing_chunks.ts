/** For tests and mutants of traces: the chunks of a file, and bodies made by hand. Without packages: a worker loads it. */
import type { Value } from "../../syscalls/value.ts";
import { ChunkReader } from "./chunk_reader.ts";
import type { ChunkPlace } from "./container.ts";
import type { TraceHeader } from "./entry.ts";
import { encodedRecord } from "./heads.ts";
import { memorySource } from "./source.ts";

/** The chunks of a file whose heads and checksums are right. */
export function chunksOf(file: Uint8Array): readonly ChunkPlace[] {
  const reader = new ChunkReader(memorySource(file));
  const places: ChunkPlace[] = [];
  for (let place = reader.next(); place !== null; place = reader.next()) {
    reader.check();
    places.push(place);
  }
  return places;
}

/** The bytes of one Value, as header and end are written. */
export function encoded(value: Value): Uint8Array {
  return encodedRecord(value as unknown as TraceHeader).slice(); // any Value is written alike
}
