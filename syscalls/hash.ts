/**
 * Canonical hashing of Values: a 53-bit number that does not depend on key order, on which NaN, or on the sign of zero.
 *
 * Two 32-bit lanes are mixed with the finaliser constants of MurmurHash3 (Appleby, public domain); records add up the
 * hashes of their members, which makes the order of keys irrelevant without sorting. Not cryptographic: it tells
 * divergence, it does not resist an attacker. Content addresses use SHA-256 over `canonicalBytes` instead.
 */
import { Handle, NO_ARGS, type Value } from "./value.ts";

const SEED_LOW = 0x9e3779b9;
const SEED_HIGH = 0x85ebca6b;
const TAG = { null: 1, false: 2, true: 3, integer: 4, float: 5, string: 6, array: 7, record: 8, handle: 9 } as const;

const FLOAT = new Float64Array(1);
const WORDS = new Uint32Array(FLOAT.buffer);

/** A streaming hash of two 32-bit lanes. Reused: `reset` starts anew. */
export class Hasher {
  private low = SEED_LOW | 0;
  private high = SEED_HIGH | 0;

  /** Starts anew. */
  reset(): void {
    this.low = SEED_LOW | 0;
    this.high = SEED_HIGH | 0;
  }

  /** Folds in 32 bits. */
  word(word: number): void {
    let k = Math.imul(word, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    const low = this.low ^ Math.imul(k, 0x1b873593);
    this.low = (Math.imul((low << 13) | (low >>> 19), 5) + 0xe6546b64) | 0;
    const high = this.high ^ (word + low);
    this.high = (Math.imul((high << 17) | (high >>> 15), 0x2545f491) + 0x38495ab5) | 0;
  }

  /** Folds in a number: integers of 32 bits as one word, others as their IEEE 754 bits (one NaN, −0 = 0). */
  number(value: number): void {
    if ((value | 0) === value) {
      this.word(TAG.integer);
      this.word(value | 0);
      return;
    }
    FLOAT[0] = value === value ? value : NaN;
    this.word(TAG.float);
    if (value === value) {
      this.word(WORDS[0]!);
      this.word(WORDS[1]!);
    }
  }

  /** Folds in a string by its UTF-16 code units and length. */
  string(text: string): void {
    const length = text.length;
    this.word(TAG.string);
    this.word(length);
    let i = 0;
    for (; i + 1 < length; i += 2) this.word(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
    if (i < length) this.word(text.charCodeAt(i));
  }

  /** Folds in a Value. */
  value(value: Value): void {
    if (typeof value === "number") return this.number(value);
    if (typeof value === "string") return this.string(value);
    if (value === null) return this.word(TAG.null);
    if (typeof value === "boolean") return this.word(value ? TAG.true : TAG.false);
    if (value instanceof Handle) {
      this.word(TAG.handle);
      return this.word(value.ordinal);
    }
    if (Array.isArray(value)) return this.array(value);
    this.record(value as { readonly [key: string]: Value });
  }

  private array(items: readonly Value[]): void {
    this.word(TAG.array);
    this.word(items.length);
    for (let i = 0; i < items.length; i++) this.value(items[i]!);
  }

  // Each member is hashed from the start lanes; sums commute, so key order is out of the picture.
  private record(record: { readonly [key: string]: Value }): void {
    const low = this.low;
    const high = this.high;
    let sumLow = 0;
    let sumHigh = 0;
    let count = 0;
    for (const key in record) {
      this.reset();
      this.string(key);
      this.value(record[key]!);
      sumLow = (sumLow + mix(this.low)) | 0;
      sumHigh = (sumHigh + mix(this.high)) | 0;
      count++;
    }
    this.low = low;
    this.high = high;
    this.word(TAG.record);
    this.word(count);
    this.word(sumLow);
    this.word(sumHigh);
  }

  /** Folds in bytes and their count. */
  bytes(bytes: Uint8Array): void {
    this.word(bytes.length);
    for (let i = 0; i < bytes.length; i++) this.word(bytes[i]!);
  }

  /** The hash so far as an exact integer below 2^53; the stream may go on. */
  digest(): number {
    return (mix(this.high) >>> 11) * 0x1_0000_0000 + (mix(this.low ^ this.high) >>> 0);
  }

  /** The hash so far as 16 hex digits. */
  hex(): string {
    return hex32(mix(this.high ^ this.low)) + hex32(mix(this.low));
  }
}

/** MurmurHash3's 32-bit finaliser. */
function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** Two hex digits of each byte: a quarter of what `toString(16)` costs. */
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex32(word: number): string {
  return HEX[word >>> 24]! + HEX[(word >>> 16) & 0xff]! + HEX[(word >>> 8) & 0xff]! + HEX[word & 0xff]!; // bytes
}

const SHARED = new Hasher();

/** The canonical hash of one Value: an integer below 2^53. */
export function hashValue(value: Value): number {
  SHARED.reset();
  SHARED.value(value);
  return SHARED.digest();
}

/**
 * The canonical hash of one Value in 32 bits, as a signed integer. It tells apart what `hashValue` does, with fewer bits, at
 * a fifth of the cost: the kernel takes it of every argument and result.
 */
export function hash32(value: Value): number {
  if (typeof value === "number") return number32(value);
  if (typeof value === "string") return mix((value.length > LONG_TEXT ? long32(value) : text32(value)) ^ TAG.string);
  if (value === null) return mix(TAG.null);
  if (typeof value === "boolean") return mix(value ? TAG.true : TAG.false);
  if (value instanceof Handle) return mix(Math.imul(value.ordinal, SEED_LOW) ^ TAG.handle);
  if (Array.isArray(value)) return array32(value);
  return record32(value as { readonly [key: string]: Value });
}

function number32(value: number): number {
  if ((value | 0) === value) return mix(value ^ SEED_LOW);
  if (value !== value) return mix(TAG.float);
  FLOAT[0] = value;
  return mix(Math.imul(WORDS[0]!, SEED_HIGH) ^ WORDS[1]! ^ TAG.float);
}

function text32(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) ^ (hash >>> 15);
  return hash;
}

/**
 * Characters from which a text is looked up first: what is written is hashed as an argument and again where it leaves, as an
 * operation. It is the same string, which is seen without looking at its characters.
 */
const LONG_TEXT = 256;
/** Characters of the longest text that is kept. */
const KEPT_TEXT = 16_384;
/** The text met last in each place, and its hash. What it answers does not depend on it. */
const TEXT_PLACES = 64;
const texts: string[] = Array.from({ length: TEXT_PLACES }, () => "");
const textHashes = new Int32Array(TEXT_PLACES).fill(text32(""));

function long32(text: string): number {
  const { length } = text;
  if (length > KEPT_TEXT) return text32(text);
  const place = (length * 37 + text.charCodeAt(length - 2)) & (TEXT_PLACES - 1);
  if (texts[place] === text) return textHashes[place]!; // as long as places
  const hash = text32(text);
  texts[place] = text;
  textHashes[place] = hash;
  return hash;
}

function array32(items: readonly Value[]): number {
  let hash = items.length ^ TAG.array;
  for (let i = 0; i < items.length; i++) hash = Math.imul((hash << 13) | (hash >>> 19), 5) ^ hash32(items[i]!);
  return mix(hash);
}

function record32(record: { readonly [key: string]: Value }): number {
  let sum = TAG.record as number;
  for (const key in record) sum = (sum + mix(key32(key) ^ Math.imul(hash32(record[key]!), SEED_HIGH))) | 0;
  return mix(sum);
}

/** The key met last in each place, and its hash: few names, met in every call. What it answers does not depend on it. */
const PLACES = 256;
const keys: string[] = Array.from({ length: PLACES }, () => "");
const keyHashes = new Int32Array(PLACES).fill(mix(text32("")));

const EMPTY = record32(NO_ARGS);

function key32(key: string): number {
  const place = (key.length * 37 + key.charCodeAt(0)) & (PLACES - 1); // NaN of the empty key counts as 0
  if (keys[place] === key) return keyHashes[place]!; // as long as places
  const hash = mix(text32(key));
  keys[place] = key;
  keyHashes[place] = hash;
  return hash;
}

/**
 * The hash of a request, by which journals match calls: the syscall's number and its arguments, in 32 bits as a signed
 * integer. Strict matching is by position first, so a collision would need an edit that hits 1 in 2^32.
 */
export function hashRequest(nr: number, args: Value): number {
  return mix((args === NO_ARGS ? EMPTY : hash32(args)) ^ Math.imul(nr + 1, SEED_LOW));
}
