/**
 * Small Values inline: a tag byte and what it needs, without a detour over JSON, which would cost more than the event.
 *
 * Lossless as `syscalls/text.ts` is: key order, −0, NaN and handles are kept. What takes more than `INLINE_BYTES_MAX` goes
 * to the payloads instead (`payload.ts`); the caller rolls back and decides. No state is kept between Values.
 */
import { Handle, type Value, type ValueRecord } from "../../syscalls/value.ts";
import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Largest inline form, bytes: a content address alone takes 32. */
export const INLINE_BYTES_MAX = 32;

const TAG = { null: 0, false: 1, true: 2, natural: 3, negative: 4, float: 5, array: 7, record: 8, handle: 9 } as const;
/** Says that a reference to a payload follows; never nested. */
export const TAG_PAYLOAD = 10;
const ENCODER = new TextEncoder();
const SHORT_STRING = 0x40; // | length in bytes, 0 to 63
const SMALL_INTEGER = 0x80; // | 0 to 127

function writeNumber(out: ByteWriter, value: number): void {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
    out.byte(TAG.float);
    out.float(value);
  } else if (value >= 0 && value < 0x80) out.byte(SMALL_INTEGER | value);
  else {
    out.byte(value >= 0 ? TAG.natural : TAG.negative);
    out.varint(Math.abs(value));
  }
}

// Inline strings are UTF-8 of at most INLINE_BYTES_MAX bytes, so one byte holds tag and length.
function writeString(out: ByteWriter, text: string): boolean {
  if (text.length > INLINE_BYTES_MAX) return false;
  const head = out.size;
  out.byte(SHORT_STRING | text.length);
  if (out.ascii(text)) return true;
  if (!text.isWellFormed()) return false;
  const bytes = ENCODER.encode(text);
  if (bytes.length > INLINE_BYTES_MAX) return false;
  out.raw(bytes);
  out.bytes[head] = SHORT_STRING | bytes.length;
  return true;
}

/** Appends `value` inline. False if it would pass byte `limit` of `out` or has no inline form: then what was written is to be rolled back. */
export function writeInline(out: ByteWriter, value: Value, limit: number): boolean {
  if (typeof value === "number") writeNumber(out, value);
  else if (value === null) out.byte(TAG.null);
  else if (typeof value === "boolean") out.byte(value ? TAG.true : TAG.false);
  else if (typeof value === "string") { if (!writeString(out, value)) return false; }
  else if (value instanceof Handle) {
    out.byte(TAG.handle);
    writeNumber(out, value.ordinal);
  } else if (Array.isArray(value)) {
    if (value.length > INLINE_BYTES_MAX) return false;
    out.byte(TAG.array);
    out.byte(value.length);
    for (let i = 0; i < value.length; i++) if (!writeInline(out, value[i]!, limit)) return false;
  } else if (typeof value === "object") return writeRecord(out, value as ValueRecord, limit);
  else throw new RangeError(`Cannot encode ${typeof value}: it is not a Value`);
  return out.size <= limit;
}

function writeRecord(out: ByteWriter, record: ValueRecord, limit: number): boolean {
  out.byte(TAG.record);
  const count = out.size;
  out.byte(0);
  for (const key in record) {
    if (!writeString(out, key) || !writeInline(out, record[key]!, limit)) return false;
    out.bytes[count] = out.bytes[count]! + 1; // at most INLINE_BYTES_MAX: each member takes two bytes or more
  }
  return out.size <= limit;
}

/** Reads the inline Value whose tag is `tag`. Nesting is bounded by the size of the inline form. */
export function readInline(from: ByteReader, tag: number): Value {
  if (tag >= SMALL_INTEGER) return tag - SMALL_INTEGER;
  if (tag >= SHORT_STRING) return from.utf8(tag - SHORT_STRING);
  switch (tag) {
    case TAG.null:
      return null;
    case TAG.false:
      return false;
    case TAG.true:
      return true;
    case TAG.natural:
      return from.varint();
    case TAG.negative:
      return -from.varint();
    case TAG.float:
      return from.float();
    case TAG.handle:
      return new Handle(readInline(from, from.byte()) as number); // writeInline wrote a number here, and the CRC holds
    case TAG.array:
      return readArray(from);
    case TAG.record:
      return readRecord(from);
    default:
      return from.fail(`there is no Value with tag ${tag}`, from.at - 1);
  }
}

function readArray(from: ByteReader): Value {
  const count = from.byte();
  const items: Value[] = [];
  for (let i = 0; i < count; i++) items.push(readInline(from, from.byte()));
  return items;
}

function readRecord(from: ByteReader): Value {
  const count = from.byte();
  const record: Record<string, Value> = {};
  for (let i = 0; i < count; i++) {
    const key = from.byte();
    if (key < SHORT_STRING || key >= SMALL_INTEGER) from.fail(`a key has tag ${key}`, from.at - 1);
    define(record, from.utf8(key - SHORT_STRING), readInline(from, from.byte()));
  }
  return record;
}

// A key "__proto__" must become a member, as JSON.parse does it, not the prototype: Deno has no such accessor, browsers do.
function define(record: Record<string, Value>, key: string, value: Value): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}
