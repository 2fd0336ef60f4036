/**
 * The entries of a trace in order, read chunk by chunk. Checksums are compared again: the file may have changed since it was checked.
 */
import { ChunkReader } from "./chunk_reader.ts";
import { EventDecoder } from "./decoder.ts";
import type { TraceEntry } from "./entry.ts";
import type { PayloadTable } from "./payload_table.ts";
import type { Source } from "./source.ts";

/** What cursors over a checked trace are made of. */
export interface TraceParts {
  readonly source: Source;
  readonly payloads: PayloadTable;
}

/** Reads the entries of a trace that was checked. */
export class Cursor {
  /** Number of the next entry, from 0. */
  position = 0;
  private readonly chunks: ChunkReader;
  private readonly decoder: EventDecoder;

  constructor({ source, payloads }: TraceParts) {
    this.chunks = new ChunkReader(source);
    this.decoder = new EventDecoder(payloads, source.size, "read");
  }

  /** The next entry, or null after the last. Throws a `TraceError` where the file is no longer what was checked. */
  read(): TraceEntry | null {
    for (;;) {
      const entry = this.decoder.read();
      if (entry !== null) {
        this.position++;
        return entry;
      }
      const place = this.chunks.next();
      if (place === null) return null;
      if (place.kind === "EVTS") this.decoder.open(this.chunks.body());
    }
  }
}
