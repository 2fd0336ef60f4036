/**
 * Values out of bytes: the inverse of value_writer.ts. A Value that was read keeps the rules that `seal` checks; whether its handles name
 * anything is not known here.
 *
 * Bytes may come from strangers: depth and size are bounded as those of every Value are, and `Counts` bounds what references expand to.
 */
import { handleOf, type Value, VALUE_DEPTH_MAX, VALUE_SIZE_MAX } from "../value.ts";
import type { ByteReader } from "./byte_reader.ts";
import { SHAPED, SHORT_STRING, SMALL_INTEGER, TAG } from "./value_tags.ts";

/** Units of a node, see `VALUE_SIZE_MAX`. */
const NODE_UNITS = 8;

/** Shapes that one chunk may define. */
const SHAPES_MAX = 2 ** 20;

/** Gets what is read, and throws where that passes a bound of the owner of the bytes. */
export interface Counts {
  /** A node of a Value was read at `from`. */
  node(from: ByteReader): void;
  /** A text of `length` code units that was read before is used again at `from`. */
  repeats(from: ByteReader, length: number): void;
}

/** The keys of a shape, and their code units together. */
interface Keys {
  readonly names: readonly string[];
  readonly length: number;
}

/** Reads Values. */
export class ValueReader {
  private shapes: Keys[] = [];
  /** Units of the Value that is being read, see `VALUE_SIZE_MAX`. */
  private units = 0;

  constructor(private readonly counts: Counts) {}

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
    this.grow(from, NODE_UNITS);
    this.counts.node(from);
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
      this.grow(from, NODE_UNITS);
      this.counts.node(from);
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
    if (this.shapes.length >= SHAPES_MAX) from.fail(`there are more than ${SHAPES_MAX} shapes, the bound for a chunk`);
    return this.shaped(from, this.shapes.push({ names: keys, length }), depth);
  }

  private shaped(from: ByteReader, number: number, depth: number): Value {
    enter(from, depth);
    const keys = this.shapes[number - 1] ?? from.fail(`shape ${number} is used, the chunk has ${this.shapes.length}`);
    this.grow(from, keys.length);
    this.counts.repeats(from, keys.length);
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

  private grow(from: ByteReader, units: number): void {
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
