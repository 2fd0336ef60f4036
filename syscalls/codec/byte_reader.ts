/**
 * Bytes in: a bounded reader over varints, strings and floats, the inverse of byte_writer.ts.
 *
 * The reader never reads past the bytes that it was given. What it cannot read ends in `fail`, which throws a `CodecError`; a
 * container overrides it to name the place in its file.
 */
import type { Utf8 } from "./utf8.ts";

/** Bytes that say nothing: why, and at which of them. */
export class CodecError extends Error {
  override readonly name = "CodecError";
  /** `at` counts from the first byte that the reader was given. */
  constructor(readonly reason: string, readonly at: number) {
    super(`Cannot decode byte ${at}: ${reason}`);
  }
}

const UNITS_AT_ONCE = 4_096;

/** Reads all of `bytes`, which must not change meanwhile. */
export class ByteReader {
  /** The next byte. */
  at = 0;
  readonly end: number;
  private view: DataView | null = null;

  constructor(readonly bytes: Uint8Array, private readonly utf8Codec: Utf8) {
    this.end = bytes.length;
  }

  /** Throws the error of byte `at`, which is the next one if none is named. */
  fail(reason: string, at: number = this.at): never {
    throw new CodecError(reason, at);
  }

  /** One byte. */
  byte(): number {
    if (this.at >= this.end) this.fail("the bytes end here, and more are needed");
    return this.bytes[this.at++]!; // inside
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
    const { byteOffset } = this.raw(8);
    this.view ??= new DataView(this.bytes.buffer);
    const value = this.view.getFloat64(byteOffset, true);
    return value === value ? value : NaN; // one NaN: its bits would show to a program
  }

  /** A view of `size` bytes. */
  raw(size: number): Uint8Array {
    if (size > this.end - this.at) this.fail(`${size} bytes are announced, ${this.end - this.at} are left`);
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }

  /** UTF-8 text of `size` bytes. */
  utf8(size: number): string {
    const start = this.at;
    return this.utf8Codec.decode(this.raw(size)) ?? this.fail("a string is not UTF-8", start);
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
