/**
 * The container: a preamble and chunks, every byte of which some check covers.
 *
 * Preamble, 12 bytes: magic `89 4F 52 52 0D 0A 1A 0A` (broken by any transfer as text), format version (u32).
 * Chunk: kind (4 ASCII letters), number (u32, from 0), size of the body (u32), CRC-32 of the body, CRC-32 of these 16
 * bytes, body. All integers low byte first. The head has a CRC of its own, so that a damaged size is found before it
 * leads anywhere. `HEAD` is first, `PAYL` and `EVTS` follow in any order, `END ` is last and nothing stands behind it.
 */
import { crc32 } from "node:zlib";
import { FORMAT_VERSION, TraceError } from "./entry.ts";

const MAGIC = Uint8Array.of(0x89, 0x4f, 0x52, 0x52, 0x0d, 0x0a, 0x1a, 0x0a);
const PREAMBLE_BYTES = 12;
/** Bytes before the body of a chunk. */
export const CHUNK_HEAD_BYTES = 20;

/** Kinds of chunks: header, payloads, events, end. */
const CHUNK_KINDS = ["HEAD", "PAYL", "EVTS", "END "] as const;
/** One of them. */
export type ChunkKind = (typeof CHUNK_KINDS)[number];

/** Where a chunk's body lies in the file. */
export interface ChunkPlace {
  readonly kind: ChunkKind;
  readonly number: number;
  /** Byte of the chunk's first letter. */
  readonly offset: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** The first bytes of every trace. */
export function preamble(): Uint8Array {
  const bytes = new Uint8Array(PREAMBLE_BYTES);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, FORMAT_VERSION, true);
  return bytes;
}

/** A whole chunk, newly allocated: the receiver may keep it. */
export function chunkBytes(kind: ChunkKind, number: number, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CHUNK_HEAD_BYTES + body.length);
  bytes.set(body, CHUNK_HEAD_BYTES);
  putChunkHead(bytes, 0, kind, number, crc32(body), body.length);
  return bytes;
}

/** Writes the head of a chunk at byte `at`. `bodyCrc`: CRC-32 of the `size` bytes of its body. */
export function putChunkHead(bytes: Uint8Array, at: number, kind: ChunkKind, number: number, bodyCrc: number, size: number): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = kind.charCodeAt(i);
  putWord(bytes, at + 4, number);
  putWord(bytes, at + 8, size);
  putWord(bytes, at + 12, bodyCrc);
  putWord(bytes, at + 16, crc32(bytes.subarray(at, at + 16)));
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word;
  bytes[at + 1] = word >>> 8;
  bytes[at + 2] = word >>> 16;
  bytes[at + 3] = word >>> 24;
}

function hex32(word: number): string {
  return word.toString(16).padStart(8, "0");
}

function checkPreamble(file: Uint8Array): void {
  for (let i = 0; i < MAGIC.length; i++) {
    if (i >= file.length) throw new TraceError(`the file ends after ${file.length} bytes, inside the magic number`, 0, i);
    if (file[i] !== MAGIC[i]) throw new TraceError("the file is not an Orrery trace: its magic number is another", 0, i);
  }
  if (file.length < PREAMBLE_BYTES) {
    throw new TraceError(`the file ends after ${file.length} bytes, inside the format version`, 0, file.length);
  }
  const version = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true);
  if (version !== FORMAT_VERSION) {
    throw new TraceError(`the trace has format version ${version}, this build reads version ${FORMAT_VERSION}`, 0, MAGIC.length);
  }
}

function checkChunk(file: Uint8Array, number: number, offset: number): ChunkPlace {
  const left = file.length - offset;
  if (left === 0) throw new TraceError("the file ends before the end chunk: it is truncated", number, offset);
  if (left < CHUNK_HEAD_BYTES) {
    throw new TraceError(`the file ends inside a chunk's head: ${left} of ${CHUNK_HEAD_BYTES} bytes`, number, offset);
  }
  const view = new DataView(file.buffer, file.byteOffset + offset, CHUNK_HEAD_BYTES);
  const headCrc = crc32(file.subarray(offset, offset + 16));
  const headSays = view.getUint32(16, true);
  if (headCrc !== headSays) {
    throw new TraceError(`the head's CRC-32 is ${hex32(headCrc)}, the file says ${hex32(headSays)}`, number, offset);
  }
  const kind = String.fromCharCode(file[offset]!, file[offset + 1]!, file[offset + 2]!, file[offset + 3]!) as ChunkKind; // looked up next
  if (!CHUNK_KINDS.includes(kind)) throw new TraceError(`there is no chunk of kind ${JSON.stringify(kind)}`, number, offset);
  const says = view.getUint32(4, true);
  if (says !== number) throw new TraceError(`chunk ${says} stands where chunk ${number} belongs`, number, offset);
  const size = view.getUint32(8, true);
  const bodyStart = offset + CHUNK_HEAD_BYTES;
  if (size > file.length - bodyStart) {
    throw new TraceError(`the file ends inside the chunk: ${file.length - bodyStart} of ${size} bytes`, number, offset);
  }
  const crc = crc32(file.subarray(bodyStart, bodyStart + size));
  const crcSays = view.getUint32(12, true);
  if (crc !== crcSays) throw new TraceError(`the CRC-32 is ${hex32(crc)}, the file says ${hex32(crcSays)}`, number, offset);
  return { kind, number, offset, bodyStart, bodyEnd: bodyStart + size };
}

/** Checks preamble, heads, CRCs, numbers and order of all chunks. Throws a `TraceError` for the first thing that is wrong. */
export function chunksOf(file: Uint8Array): readonly ChunkPlace[] {
  checkPreamble(file);
  const places: ChunkPlace[] = [];
  let offset = PREAMBLE_BYTES;
  for (;;) {
    const number = places.length;
    const place = checkChunk(file, number, offset);
    if ((number === 0) !== (place.kind === "HEAD")) {
      throw new TraceError(`a chunk of kind "${place.kind}" stands here, the header is chunk 0 and only that`, number, offset);
    }
    places.push(place);
    offset = place.bodyEnd;
    if (place.kind === "END ") break;
  }
  if (offset !== file.length) throw new TraceError(`${file.length - offset} bytes stand behind the end chunk`, places.length, offset);
  return places;
}
