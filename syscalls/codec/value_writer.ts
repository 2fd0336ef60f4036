/**
 * Values as bytes: a tag byte and what it needs, without a detour over JSON, which would cost more than the event of a trace.
 *
 * The tags are those of value_tags.ts, the inverse is value_reader.ts. A Value that takes more bytes than the bound of the caller is
 * not written: `write` gives false, and the bytes are as before.
 */
import { Handle, type Value, type ValueRecord } from "../value.ts";
import type { ByteWriter } from "./byte_writer.ts";
import type { Shape, Shapes } from "./shapes.ts";
import { SHAPED, SHORT_STRING, SMALL_INTEGER, TAG } from "./value_tags.ts";

const SHAPED_MAX = SHORT_STRING - SHAPED - 1;
const SHORT_LENGTH_MAX = SMALL_INTEGER - SHORT_STRING - 1;
/** Code units of an array's strings from which they are written as one: what a server said in one read. */
const TEXTS_LENGTH = 64;
/** Keys of a record up to which it has a shape. */
const SHAPE_KEYS_MAX = 24;

/** Writes Values into `out`, whose chunks its owner tells by `begin`. */
export class ValueWriter {
  constructor(private readonly out: ByteWriter, private readonly shapes: Shapes) {}

  /** A new chunk begins: no shape is defined. */
  begin(): void {
    this.shapes.begin();
  }

  /** Appends `value`. False, and nothing appended, if that takes more than `bytesMax`. */
  write(value: Value, bytesMax: number): boolean {
    const { out, shapes } = this;
    const { size } = out;
    const { count } = shapes;
    if (this.node(value, size + bytesMax) && out.size <= size + bytesMax) return true;
    out.size = size;
    shapes.forget(count);
    return false;
  }

  /** Appends a number. */
  number(value: number): void {
    const { out } = this;
    if (value >= 0 && value < 0x80 && (value | 0) === value && !Object.is(value, -0)) out.byte(SMALL_INTEGER | value);
    else if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      out.byte(TAG.float);
      out.float(value);
    } else {
      out.byte(value >= 0 ? TAG.natural : TAG.negative);
      out.varint(Math.abs(value));
    }
  }

  // False as soon as `limit` is passed; what was written then is rolled back by `write`.
  private node(value: Value, limit: number): boolean {
    const { out } = this;
    if (typeof value === "number") this.number(value);
    else if (value === null) out.byte(TAG.null);
    else if (typeof value === "string") return this.text(value, limit);
    else if (typeof value === "boolean") out.byte(value ? TAG.true : TAG.false);
    else if (typeof value !== "object") throw new RangeError(`Cannot encode ${typeof value}: it is not a Value`);
    else if (Array.isArray(value)) return this.items(value, limit);
    else if (value instanceof Handle) {
      out.byte(TAG.handle);
      this.number(value.ordinal);
    } else return this.record(value as ValueRecord, limit);
    return true;
  }

  private text(text: string, limit: number): boolean {
    const { out } = this;
    const { length } = text;
    if (out.size + length > limit) return false;
    if (length <= SHORT_LENGTH_MAX) {
      const head = out.size;
      out.byte(SHORT_STRING | length);
      if (out.ascii(text)) return true;
      out.size = head;
    }
    out.byte(TAG.string);
    out.string(text);
    return out.size <= limit;
  }

  private items(items: readonly Value[], limit: number): boolean {
    const { out } = this;
    const length = textsLength(items);
    if (length > TEXTS_LENGTH) return out.size + length <= limit && this.texts(items as readonly string[], limit);
    out.byte(TAG.array);
    out.varint(items.length);
    for (let i = 0; i < items.length; i++) if (!this.node(items[i]!, limit)) return false; // below the length
    return out.size <= limit;
  }

  private texts(texts: readonly string[], limit: number): boolean {
    const { out } = this;
    out.byte(TAG.texts);
    out.varint(texts.length);
    for (let i = 0; i < texts.length; i++) out.varint(texts[i]!.length); // below the length
    out.string(texts.join(""));
    return out.size <= limit;
  }

  private record(record: ValueRecord, limit: number): boolean {
    const { out, shapes } = this;
    let shape: Shape | null = shapes.root;
    let count = 0;
    for (const key in record) {
      if (++count > SHAPE_KEYS_MAX) shape = null;
      else shape = shape!.last === key ? shape!.lastNext! : shapes.follow(shape!, key); // there is one up to that many keys
    }
    if (shape === null) return this.members(record, count, limit);
    const number = shapes.numberOf(shape);
    if (number !== 0 && number <= SHAPED_MAX) out.byte(SHAPED + number);
    else {
      out.byte(TAG.record);
      out.varint(number);
      if (number === 0) this.define(shape, record, count);
    }
    for (const key in record) if (!this.node(record[key]!, limit)) return false; // an own key
    return out.size <= limit;
  }

  private define(shape: Shape, record: ValueRecord, count: number): void {
    const { out } = this;
    this.shapes.define(shape);
    if (shape.keys !== null) return out.raw(shape.keys);
    const start = out.size;
    out.varint(count);
    for (const key in record) out.string(key);
    shape.keys = out.bytes.slice(start, out.size);
  }

  private members(record: ValueRecord, count: number, limit: number): boolean {
    const { out } = this;
    out.byte(TAG.members);
    out.varint(count);
    for (const key in record) {
      out.string(key);
      if (out.size > limit || !this.node(record[key]!, limit)) return false; // an own key
    }
    return true;
  }
}

/** Code units of all items together where there are several and all are strings; else 0. */
function textsLength(items: readonly Value[]): number {
  if (items.length < 2) return 0;
  let length = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!; // below the length
    if (typeof item !== "string") return 0;
    length += item.length;
  }
  return length;
}
