/**
 * Bytes out: a growing writer over varints, strings and floats.
 *
 * Varint: 7 bits a byte, low bits first, integers from 0 to 2^53 − 1. A string is a varint (length × 2 + form) and its
 * bytes: UTF-8, or UTF-16 code units (form 1) where the text is not well-formed. The inverse is byte_reader.ts.
 */
import type { Utf8 } from "./utf8.ts";

/** Code units up to which a string is tried as ASCII first: a call out of the language costs more. */
const SHORT_LENGTH = 64;
const VARINT_BYTES_MAX = 8;
const FLOAT_BYTES = 8;
/** Bytes of UTF-8 that one code unit takes at most. */
const UNIT_BYTES_MAX = 3;

/** Appends to one buffer that is reused. Its owner reads `bytes[0, size)` and sets `size` back to 0. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer>;
  size = 0;
  /** The owner of the writer makes room when `size` reaches this value. This class does not enforce the limit: it is kept here so that the hot path reads one field. */
  limit = 0;
  private readonly float64 = new DataView(new ArrayBuffer(FLOAT_BYTES));

  /** Begins with the buffer `bytes`; a buffer of twice the size takes its place when needed. */
  constructor(bytes: Uint8Array<ArrayBuffer>, private readonly utf8: Utf8) {
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
    this.reserve(VARINT_BYTES_MAX);
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
    this.reserve(FLOAT_BYTES);
    this.float64.setFloat64(0, value === value ? value : NaN, true);
    for (let i = 0; i < FLOAT_BYTES; i++) this.bytes[this.size++] = this.float64.getUint8(i);
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
    const { read, written } = this.utf8.encodeInto(text, this.room(this.size, text.length));
    if (read === text.length && written === text.length) {
      this.size += written;
      return;
    }
    this.size = start;
    if (text.isWellFormed()) this.wide(text);
    else this.units(text);
  }

  // The bytes are written behind room for the longest length, and moved to the length that they turn out to have.
  private wide(text: string): void {
    const { size } = this;
    const from = size + VARINT_BYTES_MAX;
    this.reserve(VARINT_BYTES_MAX + text.length * UNIT_BYTES_MAX);
    const { written } = this.utf8.encodeInto(text, this.room(from, text.length * UNIT_BYTES_MAX));
    this.varint(written * 2);
    this.bytes.copyWithin(this.size, from, from + written);
    this.size += written;
  }

  private units(text: string): void {
    this.varint(text.length * 4 + 1);
    for (let i = 0; i < text.length; i++) {
      this.byte(text.charCodeAt(i) & 0xff);
      this.byte(text.charCodeAt(i) >>> 8);
    }
  }

  private room(at: number, size: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.bytes.byteOffset + at, size);
  }
}
