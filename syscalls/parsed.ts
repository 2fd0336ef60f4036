/**
 * JSON that is sent on: parsed, weighed and frozen in one walk, so that sending all or a part of it takes a copy and no check.
 *
 * `seal` must suspect accessors, hidden members, symbols and foreign prototypes in every object that it is shown, which takes
 * descriptors. An object that JSON.parse has just made cannot have them: left are the bounds and lone
 * surrogates. A tree that breaks those is not known, and sending it goes through `seal`, which says what is wrong and where.
 * Sketch: an answer of three objects takes 0.3 µs here, 1 µs there.
 */
import { type Value, VALUE_DEPTH_MAX, VALUE_SIZE_MAX } from "./value.ts";

const NODE_SIZE = 8;
const REFUSED = -1;
/** Only this module holds the key, so only this module constructs. */
const MAKER: object = Object.freeze({});

/** Assigned by the class: the Value, or undefined where `seal` is to look at it. */
let known: (parsed: Parsed) => Value | undefined;

/** A tree that came from JSON text; frozen where it is known to be a Value. */
export class Parsed {
  readonly #value: unknown;
  readonly #known: boolean;

  /** For this module alone: see `Parsed.of`. */
  constructor(maker: object, value: unknown, isKnown: boolean) {
    if (maker !== MAKER) throw new TypeError("Cannot construct Parsed: use Parsed.of(text)");
    this.#value = value;
    this.#known = isKnown;
  }

  /** Parses `text`. Throws a SyntaxError as JSON.parse does. */
  static of(text: string): Parsed {
    const value: unknown = JSON.parse(text);
    return new Parsed(MAKER, value, weigh(value, 0, 0) !== REFUSED);
  }

  /** What was parsed. */
  get value(): unknown {
    return this.#value;
  }

  /** The own member of that name, or the item at that index; undefined if there is none. */
  part(key: string | number): Parsed | undefined {
    const value = this.#value;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return new Parsed(MAKER, (value as Readonly<Record<string | number, unknown>>)[key], this.#known); // it is there
  }

  /** A record of those own members that are in `names`, in the order of `names`. */
  pick(names: readonly string[]): Parsed {
    const value = this.#value;
    const picked: Record<string, unknown> = {};
    if (typeof value === "object" && value !== null) { for (const name of names) copy(value, name, picked); }
    return new Parsed(MAKER, this.#known ? Object.freeze(picked) : picked, this.#known);
  }

  static {
    known = (parsed) => parsed.#known ? parsed.#value as Value : undefined; // it was weighed
  }
}

/** The Value that `parsed` is known to be; undefined where it is not known: `seal` decides. */
export function knownValue(parsed: Parsed): Value | undefined {
  return known(parsed);
}

function copy(from: object, name: string, into: Record<string, unknown>): void {
  const member = Object.getOwnPropertyDescriptor(from, name);
  if (member !== undefined) Object.defineProperty(into, name, { ...member, writable: true, configurable: true });
}

// Size so far with this node, as `seal` counts it; REFUSED beyond a bound or at a lone surrogate.
function weigh(value: unknown, size: number, depth: number): number {
  size += NODE_SIZE;
  if (typeof value === "string") {
    size += value.length;
    return size <= VALUE_SIZE_MAX && value.isWellFormed() ? size : REFUSED;
  }
  if (typeof value !== "object" || value === null) return size;
  if (depth >= VALUE_DEPTH_MAX) return REFUSED;
  Object.freeze(value);
  return Array.isArray(value)
    ? weighItems(value, size, depth + 1)
    : weighMembers(value as Readonly<Record<string, unknown>>, size, depth + 1);
}

function weighItems(items: readonly unknown[], size: number, depth: number): number {
  for (let i = 0; i < items.length && size !== REFUSED; i++) size = weigh(items[i], size, depth);
  return size <= VALUE_SIZE_MAX ? size : REFUSED;
}

function weighMembers(record: Readonly<Record<string, unknown>>, size: number, depth: number): number {
  for (const key in record) {
    if (!key.isWellFormed()) return REFUSED;
    size = weigh(record[key], size + key.length, depth);
    if (size === REFUSED) return REFUSED;
  }
  return size <= VALUE_SIZE_MAX ? size : REFUSED;
}
