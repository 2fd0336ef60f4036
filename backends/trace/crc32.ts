/**
 * CRC-32 as in zlib, PNG and Ethernet (reflected polynomial 0xEDB88320), sixteen bytes a step ("slicing", M. Kounavis and
 * F. Berry, A Systematic Approach to Building High Performance Software-based CRC Generators, 2005).
 *
 * It finds every error burst of up to 32 bits, so every single flipped byte of a chunk. It is no defence against someone
 * who means harm, and no content address: that is `sha256.ts`. Sketch: 0.6 ns a byte; byte by byte it took a third of a full
 * recording, four at a time twice as long as this.
 */
const SLICES = 16;
const TABLES = makeTables();

/** Entry 256 × k + b: the effect of byte b that k further bytes follow. */
function makeTables(): Int32Array {
  const tables = new Int32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte++) {
    let word = byte;
    for (let bit = 0; bit < 8; bit++) word = (word & 1) === 1 ? (word >>> 1) ^ 0xedb88320 : word >>> 1;
    tables[byte] = word;
  }
  for (let at = 256; at < tables.length; at++) tables[at] = tables[tables[at - 256]! & 0xff]! ^ (tables[at - 256]! >>> 8);
  return tables;
}

/** CRC-32 of `bytes[from, to)` as an unsigned 32-bit integer. */
export function crc32(bytes: Uint8Array, from = 0, to = bytes.length): number {
  const t = TABLES;
  let crc = -1;
  let i = from;
  for (; i + 15 < to; i += 16) {
    const word = crc ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    crc = t[0xf00 + (word & 0xff)]! ^ t[0xe00 + ((word >>> 8) & 0xff)]! ^ t[0xd00 + ((word >>> 16) & 0xff)]! ^ t[0xc00 + (word >>> 24)]! ^
      t[0xb00 + bytes[i + 4]!]! ^ t[0xa00 + bytes[i + 5]!]! ^ t[0x900 + bytes[i + 6]!]! ^ t[0x800 + bytes[i + 7]!]! ^
      t[0x700 + bytes[i + 8]!]! ^ t[0x600 + bytes[i + 9]!]! ^ t[0x500 + bytes[i + 10]!]! ^ t[0x400 + bytes[i + 11]!]! ^
      t[0x300 + bytes[i + 12]!]! ^ t[0x200 + bytes[i + 13]!]! ^ t[0x100 + bytes[i + 14]!]! ^ t[bytes[i + 15]!]!;
  }
  for (; i < to; i++) crc = t[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
