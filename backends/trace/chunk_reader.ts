/**
 * Walks over the chunks of a trace: preamble, heads, checksums, numbers and order. Never more than one body is in memory.
 *
 * Order of use: construct, which checks the preamble; `next` for each chunk; `body` or `check` for its contents, before the next
 * `next`. What is wrong throws a `TraceError` with chunk and byte. What the bodies mean is not known here.
 */
import { crc32 } from "node:zlib";
import { CHUNK_HEAD_BYTES, CHUNK_KINDS, type ChunkKind, type ChunkPlace, MAGIC, PREAMBLE_BYTES } from "./container.ts";
import { CutError, FORMAT_VERSION, TraceError } from "./entry.ts";
import { type Source, Window, WINDOW_BYTES } from "./source.ts";
import { TraceBytes } from "./trace_bytes.ts";

/** Bytes of the largest body that is needed whole: of header, events and end. A writer keeps to a third of it (member_writer.ts). */
export const BODY_BYTES_MAX = 32 * 2 ** 20;
/** Bodies up to this size share a buffer, which is kept. */
const KEPT_BYTES_MAX = 2 ** 20;

/** See the file comment. */
export class ChunkReader {
  /** The heads of chunks, and of payloads. */
  readonly window: Window;
  private place: ChunkPlace | null = null;
  private buffer = new Uint8Array(0);

  /** Checks the preamble. */
  constructor(private readonly source: Source) {
    this.window = new Window(source);
    checkPreamble(this.window);
  }

  /** The next chunk, whose head is right; null behind the end chunk, which is the end of the file. */
  next(): ChunkPlace | null {
    const { place, source } = this;
    const offset = place === null ? PREAMBLE_BYTES : place.bodyEnd;
    const number = place === null ? 0 : place.number + 1;
    if (place?.kind === "END ") {
      if (offset === source.size) return null;
      throw new TraceError(`${source.size - offset} bytes follow the end chunk`, number, offset);
    }
    return this.place = this.head(number, offset);
  }

  /** The body of the chunk, checked: a view until the next call. */
  body(): TraceBytes {
    const { number, offset, size, bodyStart, crc } = this.place!; // `next` gave it
    if (size > BODY_BYTES_MAX) {
      throw new TraceError(`the chunk has ${size} bytes, the bound for one that is read whole is ${BODY_BYTES_MAX}`, number, offset);
    }
    const bytes = this.bytes(bodyStart, size);
    checkCrc(crc32(bytes), crc, this.place!);
    return new TraceBytes(bytes, number, bodyStart);
  }

  private bytes(at: number, size: number): Uint8Array {
    if (this.source.whole !== undefined) return this.window.view(at, size);
    const bytes = this.room(size);
    if (size <= WINDOW_BYTES) bytes.set(this.window.view(at, size));
    else this.source.read(at, bytes);
    return bytes;
  }

  /** Checks the body of the chunk piece by piece. */
  check(): void {
    const { bodyStart, bodyEnd, crc } = this.place!; // `next` gave it
    let sum = 0;
    for (let at = bodyStart; at < bodyEnd; at += WINDOW_BYTES) {
      sum = crc32(this.window.view(at, Math.min(WINDOW_BYTES, bodyEnd - at)), sum);
    }
    checkCrc(sum, crc, this.place!);
  }

  private room(size: number): Uint8Array {
    if (size > KEPT_BYTES_MAX) return new Uint8Array(size);
    if (this.buffer.length < size) this.buffer = new Uint8Array(Math.min(KEPT_BYTES_MAX, size * 2));
    return this.buffer.subarray(0, size);
  }

  private head(number: number, offset: number): ChunkPlace {
    const left = this.source.size - offset;
    if (left === 0) throw new CutError("the file ends before the end chunk: it is truncated", number, offset);
    if (left < CHUNK_HEAD_BYTES) {
      throw new CutError(`the file ends inside a chunk's head: ${left} of ${CHUNK_HEAD_BYTES} bytes`, number, offset);
    }
    const place = placeOf(this.window.view(offset, CHUNK_HEAD_BYTES), number, offset);
    if (place.size > left - CHUNK_HEAD_BYTES) {
      throw new CutError(`the file ends inside the chunk: ${left - CHUNK_HEAD_BYTES} of ${place.size} bytes`, number, offset);
    }
    if ((number === 0) !== (place.kind === "HEAD")) {
      throw new TraceError(`a chunk of kind "${place.kind}" is here; the header is chunk 0, and only that`, number, offset);
    }
    return place;
  }
}

// The head in `bytes`, which is to be that of chunk `number`.
function placeOf(bytes: Uint8Array, number: number, offset: number): ChunkPlace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, CHUNK_HEAD_BYTES);
  const headCrc = crc32(bytes.subarray(0, 16));
  const headSays = view.getUint32(16, true);
  if (headCrc !== headSays) {
    throw new TraceError(`the head's CRC-32 is ${hex32(headCrc)}, the file says ${hex32(headSays)}`, number, offset);
  }
  const kind = String.fromCharCode(...bytes.subarray(0, 4)) as ChunkKind; // looked up next
  if (!CHUNK_KINDS.includes(kind)) throw new TraceError(`there is no chunk of kind ${JSON.stringify(kind)}`, number, offset);
  const says = view.getUint32(4, true);
  if (says !== number) throw new TraceError(`chunk ${says} is where chunk ${number} belongs`, number, offset);
  const size = view.getUint32(8, true);
  const bodyStart = offset + CHUNK_HEAD_BYTES;
  return { kind, number, size, crc: view.getUint32(12, true), offset, bodyStart, bodyEnd: bodyStart + size };
}

function checkCrc(is: number, says: number, { number, offset }: ChunkPlace): void {
  if (is !== says) throw new TraceError(`the CRC-32 is ${hex32(is)}, the file says ${hex32(says)}`, number, offset);
}

function hex32(word: number): string {
  return word.toString(16).padStart(8, "0");
}

function checkPreamble(window: Window): void {
  const { size } = window.source;
  const bytes = window.view(0, Math.min(size, PREAMBLE_BYTES));
  for (let i = 0; i < MAGIC.length; i++) {
    if (i >= size) throw new TraceError(`the file ends after ${size} bytes, inside the magic number`, 0, i);
    if (bytes[i] !== MAGIC[i]) throw new TraceError("the file is not an Orrery trace: its magic number is another", 0, i);
  }
  if (size < PREAMBLE_BYTES) throw new TraceError(`the file ends after ${size} bytes, inside the format version`, 0, size);
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  if (version !== FORMAT_VERSION) {
    throw new TraceError(
      `the trace has format version ${version}, this build reads version ${FORMAT_VERSION}`,
      0,
      MAGIC.length,
    );
  }
}
