/**
 * The container: a preamble and chunks, every byte of which some check covers.
 *
 * Preamble, 12 bytes: magic `89 4F 52 52 0D 0A 1A 0A` (broken by any transfer as text), format version (u32).
 * Chunk: kind (4 ASCII letters), number (u32, from 0), size of the body (u32), CRC-32 of the body, CRC-32 of these 16
 * bytes, body. All integers low byte first. The head has a CRC of its own, so that a damaged size is found before it
 * leads anywhere. `HEAD` is first, `PAYL` and `EVTS` follow, payloads before the events that name them; `END ` is last and
 * nothing follows it. Chunks are only ever appended, so a file that was cut is right up to its last whole chunk (ADR 0044).
 */
import { crc32 } from "node:zlib";
import { FORMAT_VERSION } from "./entry.ts";

/** The first bytes of a trace. */
export const MAGIC = Uint8Array.of(0x89, 0x4f, 0x52, 0x52, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bytes before the first chunk. */
export const PREAMBLE_BYTES = 12;
/** Bytes before the body of a chunk. */
export const CHUNK_HEAD_BYTES = 20;

/** Kinds of chunks: header, payloads, events, end. */
export const CHUNK_KINDS = ["HEAD", "PAYL", "EVTS", "END "] as const;
/** One of them. */
export type ChunkKind = (typeof CHUNK_KINDS)[number];

/** The head of a chunk, and where the chunk is. */
export interface ChunkHead {
  readonly kind: ChunkKind;
  /** From 0. */
  readonly number: number;
  /** Bytes of the body. */
  readonly size: number;
  /** CRC-32 of the body. */
  readonly crc: number;
}

/** A chunk in a file whose head is right. */
export interface ChunkPlace extends ChunkHead {
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
  putChunkHead(bytes, 0, { kind, number, size: body.length, crc: crc32(body) });
  return bytes;
}

/** Writes the head of a chunk at byte `at`. */
export function putChunkHead(bytes: Uint8Array, at: number, { kind, number, size, crc }: ChunkHead): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = kind.charCodeAt(i);
  putWord(bytes, at + 4, number);
  putWord(bytes, at + 8, size);
  putWord(bytes, at + 12, crc);
  putWord(bytes, at + 16, crc32(bytes.subarray(at, at + 16)));
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word;
  bytes[at + 1] = word >>> 8;
  bytes[at + 2] = word >>> 16;
  bytes[at + 3] = word >>> 24;
}
