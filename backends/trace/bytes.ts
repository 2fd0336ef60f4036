/**
 * Bytes in and out: a growing writer and a bounded reader over varints, strings and floats.
 *
 * Varint: 7 bits a byte, low bits first, integers from 0 to 2^53 − 1. A string is a varint (length × 2 + form) and its
 * bytes: UTF-8, or UTF-16 code units (form 1) where the text is not well-formed. The reader throws a `TraceError` that
 * names chunk and byte of the file; it never reads past the bounds that it was given.
 */
import { TraceError } from "./entry.ts";

/** For all text of traces. */
export const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const FLOAT = new DataView(new ArrayBuffer(8));
const SHORT_LENGTH = 64;

/** Appends to one buffer that is reused. Its owner reads `bytes[0, size)` and sets `size` back to 0. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer>;
  size = 0;
  /** Size from which the owner makes room before the next append. It bounds nothing in this class; it is here to be one load away. */
  limit = 0;

  /** Over a buffer to begin with; one of twice the size takes its place when needed. */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    const needed = this.size + more;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.size));
    this.bytes = grown;
  }

  /** One byte, 0 to 255. */
  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.size++] = byte;
  }

  /** An integer from 0 to 2^53 − 1: 1 to 8 bytes. Throws a RangeError for anything else. */
  varint(value: number): void {
    this.reserve(8);
    if (value >= 0 && value < 0x80 && (value | 0) === value) {
      this.bytes[this.size++] = value;
      return;
    }
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`Cannot encode ${value}: an integer from 0 to 2^53 − 1 is needed`);
    }
    while (value >= 0x8000_0000) {
      this.bytes[this.size++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    while (value >= 0x80) {
      this.bytes[this.size++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    this.bytes[this.size++] = value;
  }

  /** An IEEE 754 double, low byte first. Every NaN becomes the one NaN. */
  float(value: number): void {
    this.reserve(8);
    FLOAT.setFloat64(0, value === value ? value : NaN, true);
    for (let i = 0; i < 8; i++) this.bytes[this.size++] = FLOAT.getUint8(i);
  }

  /** Raw bytes, without their length. */
  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** Code units as they are if all are ASCII: writes them and returns true; else writes nothing and returns false. */
  ascii(text: string): boolean {
    const length = text.length;
    this.reserve(length);
    const bytes = this.bytes;
    const size = this.size;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) return false;
      bytes[size + i] = unit;
    }
    this.size = size + length;
    return true;
  }

  /** A string with its length and form. */
  string(text: string): void {
    const start = this.size;
    if (text.length <= SHORT_LENGTH) {
      this.varint(text.length * 2);
      if (this.ascii(text)) return;
      this.size = start;
    }
    this.varint(text.length * 2);
    this.reserve(text.length);
    // Whole in as many bytes as it has code units: all are ASCII, and the length was right.
    const { read, written } = ENCODER.encodeInto(text, new Uint8Array(this.bytes.buffer, this.bytes.byteOffset + this.size, text.length));
    if (read === text.length && written === text.length) {
      this.size += written;
      return;
    }
    this.size = start;
    if (text.isWellFormed()) {
      const bytes = ENCODER.encode(text);
      this.varint(bytes.length * 2);
      return this.raw(bytes);
    }
    this.varint(text.length * 4 + 1);
    for (let i = 0; i < text.length; i++) {
      this.byte(text.charCodeAt(i) & 0xff);
      this.byte(text.charCodeAt(i) >>> 8);
    }
  }
}

/** Reads `bytes[from, to)` of a file; `chunk` is named in errors, offsets count from the start of the file. */
export class ByteReader {
  constructor(readonly bytes: Uint8Array, readonly chunk: number, public at: number, readonly end: number) {}

  /** Throws the error of this place, or of `at`. */
  fail(reason: string, at: number = this.at): never {
    throw new TraceError(reason, this.chunk, at);
  }

  /** One byte. */
  byte(): number {
    if (this.at >= this.end) this.fail("the chunk ends inside an event");
    return this.bytes[this.at++]!;
  }

  /** An integer from 0 to 2^53 − 1. */
  varint(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    const start = this.at - 1;
    let value = first & 0x7f;
    let scale = 0x80;
    for (let i = 1; i < 8; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        if (value > Number.MAX_SAFE_INTEGER) this.fail("an integer is over 2^53 − 1", start);
        return value;
      }
      scale *= 0x80;
    }
    return this.fail("an integer has more than 8 bytes", start);
  }

  /** An IEEE 754 double. */
  float(): number {
    for (let i = 0; i < 8; i++) FLOAT.setUint8(i, this.byte());
    const value = FLOAT.getFloat64(0, true);
    return value === value ? value : NaN; // one NaN: its bits would show to a program
  }

  /** A view of `size` bytes. */
  raw(size: number): Uint8Array {
    if (size > this.end - this.at) this.fail(`${size} bytes are announced, the chunk has ${this.end - this.at} left`);
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }

  /** UTF-8 text of `size` bytes. */
  utf8(size: number): string {
    const start = this.at;
    const bytes = this.raw(size);
    try {
      return DECODER.decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return this.fail("a string is not UTF-8", start);
    }
  }

  /** A string that is well-formed, as every string of a Value is. */
  text(): string {
    const start = this.at;
    const text = this.string();
    return text.isWellFormed() ? text : this.fail("a string has a lone surrogate", start);
  }

  /** A string with its length and form. */
  string(): string {
    const head = this.varint();
    const size = Math.floor(head / 2);
    if (head % 2 === 0) return this.utf8(size);
    if (size % 2 === 1) this.fail("a string of code units has an odd size");
    return unitsOf(this.raw(size));
  }
}

const UNITS_AT_ONCE = 4_096;

// In pieces: a string that grows by a unit at a time takes 32 bytes a unit.
function unitsOf(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2 * UNITS_AT_ONCE) {
    const units: number[] = [];
    const end = Math.min(bytes.length, at + 2 * UNITS_AT_ONCE);
    for (let i = at; i < end; i += 2) units.push(bytes[i]! | (bytes[i + 1]! << 8)); // below the length
    text += String.fromCharCode(...units);
  }
  return text;
}
