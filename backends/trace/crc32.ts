/**
 * CRC-32 as in zlib, PNG and Ethernet (reflected polynomial 0xEDB88320), four bytes a step ("slicing", M. Kounavis and
 * F. Berry, A Systematic Approach to Building High Performance Software-based CRC Generators, 2005).
 *
 * It finds every error burst of up to 32 bits, so every single flipped byte of a chunk. It is no defence against someone
 * who means harm, and no content address: that is `sha256.ts`. Sketch: byte by byte it took a third of a full recording.
 */
const SLICES = makeTables();

/** Table k: the effect of a byte that k further bytes follow. */
function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  const [first] = tables;
  for (let byte = 0; byte < 256; byte++) {
    let word = byte;
    for (let bit = 0; bit < 8; bit++) word = (word & 1) === 1 ? (word >>> 1) ^ 0xedb88320 : word >>> 1;
    first[byte] = word;
  }
  for (let slice = 1; slice < 4; slice++) {
    for (let byte = 0; byte < 256; byte++) {
      const word = tables[slice - 1]![byte]!;
      tables[slice]![byte] = first[word & 0xff]! ^ (word >>> 8);
    }
  }
  return tables;
}

/** CRC-32 of `bytes[from, to)` as an unsigned 32-bit integer. */
export function crc32(bytes: Uint8Array, from = 0, to = bytes.length): number {
  const [t0, t1, t2, t3] = SLICES;
  let crc = -1;
  let i = from;
  for (; i + 3 < to; i += 4) {
    const word = crc ^ (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
    crc = t3[word & 0xff]! ^ t2[(word >>> 8) & 0xff]! ^ t1[(word >>> 16) & 0xff]! ^ t0[word >>> 24]!;
  }
  for (; i < to; i++) crc = t0[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
