/**
 * Values inline: a tag byte and what it needs, without a detour over JSON, which would cost more than the event.
 *
 * Lossless as `syscalls/text.ts` is: key order, −0, NaN and handles are kept. A record names its list of keys by the number
 * of its *shape*, defined where it first occurs in a chunk; one with many keys writes them out. Long lines in an array are one
 * string behind their lengths, since each string that is written costs a call out of the language. What takes more than the
 * writer's bound goes to the payloads instead (`payload.ts`): `write` says so, and what it wrote is gone.
 */
import { Handle, handleOf, type Value, VALUE_DEPTH_MAX, VALUE_SIZE_MAX, type ValueRecord } from "../../syscalls/value.ts";
import type { ByteReader, ByteWriter } from "./bytes.ts";
import type { Expansion } from "./expansion.ts";
import type { Shape, Shapes } from "./shapes.ts";

const TAG = {
  null: 0,
  false: 1,
  true: 2,
  natural: 3,
  negative: 4,
  float: 5,
  string: 6,
  array: 7,
  record: 8,
  handle: 9,
  members: 11,
  texts: 12,
} as const;
/** Says that a reference to a payload follows; never nested. */
export const TAG_PAYLOAD = 10;
/** Units of a node, see `VALUE_SIZE_MAX`. */
const NODE_UNITS = 8;
const SHAPED = 0x10; // + number of a shape, from 1
const SHAPED_MAX = 0x40 - SHAPED - 1;
const SHORT_STRING = 0x40; // | length in bytes, 0 to 63, UTF-8
const SHORT_LENGTH_MAX = 0x3f;
const SMALL_INTEGER = 0x80; // | 0 to 127
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

/** The keys of a shape, and their code units together. */
interface Keys {
  readonly names: readonly string[];
  readonly length: number;
}

/** Reads Values; the inverse of `ValueWriter`. What it gives is a Value as `seal` checks it, but for what handles name. */
export class ValueReader {
  private shapes: Keys[] = [];
  /** Units of the Value that is being read, see `VALUE_SIZE_MAX`. */
  private units = 0;

  /** `expansion`: counts what shapes expand to. */
  constructor(private readonly expansion: Expansion) {}

  /** A new chunk begins. */
  begin(): void {
    this.shapes = [];
  }

  /** The whole Value whose tag is `tag`. */
  value(from: ByteReader, tag: number): Value {
    this.units = 0;
    return this.read(from, tag, 0);
  }

  /** The Value whose tag is `tag`, at `depth` of another one. */
  read(from: ByteReader, tag: number, depth: number): Value {
    if (tag >= SMALL_INTEGER) return tag - SMALL_INTEGER;
    if (tag >= SHORT_STRING) return from.utf8(tag - SHORT_STRING);
    if (tag > SHAPED) return this.shaped(from, tag - SHAPED, depth);
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
      case TAG.string:
        return from.text();
      case TAG.handle:
        return handleOf(this.ordinal(from));
      case TAG.array:
        return this.items(from, depth);
      case TAG.texts:
        return this.texts(from, depth);
      case TAG.record:
        return this.record(from, depth);
      case TAG.members:
        return this.members(from, depth);
      default:
        return from.fail(`there is no Value with tag ${tag}`, from.at - 1);
    }
  }

  private ordinal(from: ByteReader): number {
    const ordinal = this.read(from, from.byte(), VALUE_DEPTH_MAX);
    return Number.isSafeInteger(ordinal) && (ordinal as number) >= 0
      ? ordinal as number // as was just seen
      : from.fail("a handle's ordinal is not an integer from 0");
  }

  private inner(from: ByteReader, depth: number): Value {
    this.counts(from, NODE_UNITS);
    this.expansion.node(from);
    return this.read(from, from.byte(), depth + 1);
  }

  private items(from: ByteReader, depth: number): Value {
    enter(from, depth);
    const count = from.varint();
    const items: Value[] = [];
    for (let i = 0; i < count; i++) items.push(this.inner(from, depth));
    return items;
  }

  private texts(from: ByteReader, depth: number): Value {
    enter(from, depth);
    const count = from.varint();
    const ends: number[] = [];
    let end = 0;
    for (let i = 0; i < count; i++) {
      this.counts(from, NODE_UNITS);
      this.expansion.node(from);
      ends.push(end += from.varint());
    }
    const text = from.string(); // one that is not well-formed may be made of two that are
    if (end !== text.length) from.fail(`the strings of an array have ${end} code units together, ${text.length} follow`);
    return ends.map((end, i) => {
      const part = text.slice(i === 0 ? 0 : ends[i - 1], end);
      return part.isWellFormed() ? part : from.fail("a string has a lone surrogate");
    });
  }

  private record(from: ByteReader, depth: number): Value {
    const number = from.varint();
    if (number > 0) return this.shaped(from, number, depth);
    const count = from.varint();
    const keys: string[] = [];
    let length = 0;
    for (let i = 0; i < count; i++) {
      const key = from.text();
      keys.push(key);
      length += key.length;
    }
    return this.shaped(from, this.shapes.push({ names: keys, length }), depth);
  }

  private shaped(from: ByteReader, number: number, depth: number): Value {
    enter(from, depth);
    const keys = this.shapes[number - 1] ?? from.fail(`shape ${number} is used, the chunk has ${this.shapes.length}`);
    this.counts(from, keys.length);
    this.expansion.repeats(from, keys.length);
    const record: Record<string, Value> = {};
    for (const key of keys.names) put(record, key, this.inner(from, depth));
    return record;
  }

  private members(from: ByteReader, depth: number): Value {
    enter(from, depth);
    const count = from.varint();
    const record: Record<string, Value> = {};
    for (let i = 0; i < count; i++) put(record, from.text(), this.inner(from, depth));
    return record;
  }

  private counts(from: ByteReader, units: number): void {
    this.units += units;
    if (this.units > VALUE_SIZE_MAX) from.fail(`a Value is larger than ${VALUE_SIZE_MAX} units (8 per node, 1 per character of its keys)`);
  }
}

function enter(from: ByteReader, depth: number): void {
  if (depth >= VALUE_DEPTH_MAX) from.fail(`a Value nests deeper than ${VALUE_DEPTH_MAX} levels`, from.at - 1);
}

// A key "__proto__" must become a member, as JSON.parse does it, not the prototype: Deno has no such accessor, browsers do.
function put(record: Record<string, Value>, key: string, value: Value): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}
