/**
 * Text as UTF-8: what the codec needs of a host, and the same in the language alone.
 *
 * Pure code uses `PLAIN_UTF8`. A host passes its own encoder, which is many times faster for long texts; the plain one is its
 * test oracle. Both replace a lone surrogate by U+FFFD when they encode, and refuse what is not well-formed when they decode.
 */

/** Encodes and decodes UTF-8. */
export interface Utf8 {
  /** Writes whole characters of `text` into `into` until one does not fit; code units read and bytes written. */
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
  /** The text of `bytes`, or null where they are not well-formed UTF-8. A byte order mark is a character like any other. */
  decode(bytes: Uint8Array): string | null;
}

const REPLACEMENT = 0xfffd;
const UNITS_AT_ONCE = 4_096;
/** First code point that takes 2, 3, 4 bytes, and the first that there is not (RFC 3629). */
const LIMITS = [0x80, 0x800, 0x1_0000, 0x11_0000] as const;
/** Marks of the first byte of 1, 2, 3, 4 bytes. */
const MARKS = [0, 0xc0, 0xe0, 0xf0] as const;

function byteCountOf(code: number): number {
  return code < LIMITS[0] ? 1 : code < LIMITS[1] ? 2 : code < LIMITS[2] ? 3 : 4;
}

function encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number } {
  let [read, written] = [0, 0];
  while (read < text.length) {
    const point = text.codePointAt(read)!; // below the length
    const code = point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
    const count = byteCountOf(code);
    if (written + count > into.length) break;
    into[written] = MARKS[count - 1]! | code >> 6 * (count - 1); // there are four
    for (let i = 1; i < count; i++) into[written + i] = 0x80 | code >> 6 * (count - 1 - i) & 0x3f;
    written += count;
    read += point > 0xffff ? 2 : 1;
  }
  return { read, written };
}

function decode(bytes: Uint8Array): string | null {
  let text = "";
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!; // below the length
    const count = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0;
    const code = count === 1 ? first : pointOf(bytes, at, count);
    if (code < 0) return null;
    points.push(code);
    at += count;
    if (points.length < UNITS_AT_ONCE) continue;
    text += String.fromCodePoint(...points);
    points = [];
  }
  return text + String.fromCodePoint(...points);
}

// The code point of `count` bytes at `at`; -1 where they say none, or say it in more bytes than it takes.
function pointOf(bytes: Uint8Array, at: number, count: number): number {
  if (count === 0 || at + count > bytes.length) return -1;
  let code = bytes[at]! & 0x7f >> count; // inside, as was just seen
  for (let i = 1; i < count; i++) {
    const byte = bytes[at + i]!; // inside
    if ((byte & 0xc0) !== 0x80) return -1;
    code = code << 6 | byte & 0x3f;
  }
  const isPoint = code < LIMITS[3] && !(code >= 0xd800 && code <= 0xdfff);
  return isPoint && byteCountOf(code) === count ? code : -1;
}

/** UTF-8 in the language alone. */
export const PLAIN_UTF8: Utf8 = Object.freeze({ encodeInto, decode });
