/**
 * Guards on built-in methods that allocate much in one call: each looks at the size before the call, or at the heap after it, so
 * that a program which asks for more than there is gets the heap's fault. Without them the engine ends the whole process, since
 * the runner looks at the heap only between units of fuel.
 *
 * The guards replace methods of the realm once, before it is frozen. Below `LOOKED_AT_BYTES` a guard costs some nanoseconds.
 * Where no program runs a guard does nothing. A guard reads lengths of strings, arrays and typed arrays only, and runs no code
 * of a program that the method itself would not run, in the same order.
 *
 * Not here: constructors and global functions (stand_ins.ts), and what operators and syntax allocate.
 */
import { burn, checkHeld, checkWorst, reserve } from "./running.ts";
import { fixedLength, isTyped, lengthOf } from "./sizes.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Guard = (native: Method, name: string) => Method;

// A method of an object literal, unlike a function expression, is no constructor and has no prototype that could hold state.
function method({ guarded }: { readonly guarded: Method }): Method {
  return guarded;
}

/** Bytes of one element of an array, of one character of a string, and of one key of a list of keys. */
export const ELEMENT_BYTES = 8;
const CHARACTER_BYTES = 2;
const KEY_BYTES = 40;
/** Bytes that a method which takes a text apart needs for one character at worst. */
const PART_BYTES = 8;
/** Longest array whose elements V8 allocates with it; longer ones begin as tables of what they hold. */
export const DENSE_LENGTH_MAX = 2 ** 25;

const { isArray } = Array;
const TYPED = Object.getPrototypeOf(Uint8Array.prototype) as object;

/** A method that first checks what it may need at worst, then does its work, then looks at the heap. */
function bounded(bytesOf: (self: unknown, args: readonly unknown[]) => number): Guard {
  return (native, name) =>
    method({
      guarded(this: unknown, ...args) {
        const bytes = bytesOf(this, args);
        checkWorst(bytes, name);
        const result = Reflect.apply(native, this, args);
        checkHeld(bytes);
        return result;
      },
    });
}

/** A function that makes a string, which the language bounds: looks at the heap when the string is long. */
export const makesText: Guard = (native) =>
  method({
    guarded(this: unknown, ...args) {
      const result = Reflect.apply(native, this, args);
      if (typeof result === "string") checkHeld(CHARACTER_BYTES * result.length);
      return result;
    },
  });

const ofSelf = (bytes: number): Guard => bounded((self) => bytes * lengthOf(self));
const ofFirst = (bytes: number): Guard => bounded((_self, args) => bytes * lengthOf(args[0]));
const ofAll = (bytes: number): Guard =>
  bounded((_self, args) => {
    let length = 0;
    for (let i = 0; i < args.length; i++) length += lengthOf(args[i]);
    return bytes * length;
  });

/** A method that makes a string of a string part by part. */
const rewrites: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      const bytes = PART_BYTES * lengthOf(this);
      checkWorst(bytes, name);
      const result = Reflect.apply(native, this, args);
      checkHeld(Math.max(bytes, CHARACTER_BYTES * lengthOf(result)));
      return result;
    },
  });

/** JSON of a value: a typed array is written key by key. */
const stringify: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      checkWorst((isTyped(args[0]) ? KEY_BYTES : ELEMENT_BYTES) * lengthOf(args[0]), name);
      const result = Reflect.apply(native, this, args);
      checkHeld(CHARACTER_BYTES * lengthOf(result));
      return result;
    },
  });

/** A method that copies an array: of an array-like the length is read once. */
const copies: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      const source = isArray(this) || typeof this !== "object" || this === null ? this : fixedLength(this);
      const bytes = ELEMENT_BYTES * lengthOf(source);
      reserve(bytes, name);
      return Reflect.apply(native, source, args);
    },
  });

const slice: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      if (isArray(this)) reserve(ELEMENT_BYTES * sliced(this.length, args), name);
      return Reflect.apply(native, this, args);
    },
  });

function sliced(length: number, [start = 0, end = length]: readonly unknown[]): number {
  if (typeof start !== "number" || typeof end !== "number") return length;
  const at = (index: number): number => index < 0 ? Math.max(0, length + index) : Math.min(length, index);
  return Math.max(0, at(end) - at(start)) || 0;
}

const concat: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      let length = isArray(this) ? this.length : 1;
      for (let i = 0; i < args.length; i++) length += isArray(args[i]) ? (args[i] as unknown[]).length : 1;
      if (length < 2 ** 32) reserve(ELEMENT_BYTES * length, name);
      return Reflect.apply(native, this, args);
    },
  });

/** Elements of a flat copy, counted no further than a little above `most`. */
function flatLength(items: readonly unknown[], depth: number, most: number): number {
  if (depth < 1) return items.length;
  let count = 0;
  for (let i = 0; i < items.length && count <= most; i++) {
    burn();
    const item = Object.getOwnPropertyDescriptor(items, i)?.value as unknown;
    count += isArray(item) ? flatLength(item, depth - 1, most - count) : 1;
  }
  return count;
}

/** Elements that are counted at most: what the bound of the heap holds. */
const COUNTED_MAX = 2 ** 27;

const flat: Guard = (native, name) =>
  method({
    guarded(this: unknown, depth, ...args) {
      const levels = depth === undefined ? 1 : Math.trunc(+(depth as number)) || 0;
      const source = isArray(this) || typeof this !== "object" || this === null
        ? this
        : Reflect.apply(Array.prototype.slice, fixedLength(this), []);
      if (isArray(source)) reserve(ELEMENT_BYTES * flatLength(source, levels, COUNTED_MAX), name);
      return Reflect.apply(native, source, [levels, ...args]);
    },
  });

/** `fill` of what has no room for its elements yet. */
const fill: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      const target = isArray(this) || isTyped(this) ? this : null;
      const length = lengthOf(this);
      if (target === null || !isTyped(this) && length > DENSE_LENGTH_MAX) reserve(ELEMENT_BYTES * length, name);
      return Reflect.apply(native, this, args);
    },
  });

// The receiver and the count are made primitive here, in the language's order, so that the native method reads them as they were measured.
const repeat: Guard = (native, name) =>
  method({
    guarded(this: unknown, count) {
      if (this === undefined || this === null) return Reflect.apply(native, this, [count]);
      const text = `${this as string}`;
      const times = +(count as number);
      if (times >= 0 && times < Infinity) reserve(CHARACTER_BYTES * text.length * Math.trunc(times), name);
      return Reflect.apply(native, text, [times]);
    },
  });

const pad: Guard = (native, name) =>
  method({
    guarded(this: unknown, length, ...args) {
      if (this === undefined || this === null) return Reflect.apply(native, this, [length, ...args]);
      const text = `${this as string}`;
      const wanted = +(length as number);
      if (wanted > text.length && args[0] !== "") reserve(CHARACTER_BYTES * Math.min(wanted, Number.MAX_SAFE_INTEGER), name);
      return Reflect.apply(native, text, [wanted, ...args]);
    },
  });

/** A method that adds texts: their length is known before. */
const join: Guard = (native, name) =>
  method({
    guarded(this: unknown, ...args) {
      const [separator] = args;
      if (typeof separator === "string") checkWorst(CHARACTER_BYTES * separator.length * (lengthOf(this) - 1), name);
      return Reflect.apply(makesText(native, name), this, args);
    },
  });

const toArray: Guard = () =>
  method({
    guarded(this: unknown) {
      const iterator = this as Iterator<unknown>;
      if (Object(iterator) !== iterator) throw new TypeError("Iterator.prototype.toArray called on non-object");
      const { next } = iterator;
      const items: unknown[] = [];
      for (;;) {
        burn();
        const step: unknown = Reflect.apply(next, iterator, []);
        if (Object(step) !== step) throw new TypeError(`Iterator result ${String(step)} is not an object`);
        if ((step as IteratorResult<unknown>).done) return items;
        Object.defineProperty(items, items.length, {
          value: (step as IteratorResult<unknown>).value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
    },
  });

const bits: Guard = (native, name) =>
  method({
    guarded(this: unknown, count, value) {
      const wanted = +(count as number);
      if (typeof value === "bigint" && value < 0n && wanted > 0) reserve(wanted / 8, name);
      return Reflect.apply(native, this, [wanted, value]);
    },
  });

const resize: Guard = (native, name) =>
  method({
    guarded(this: unknown, length, ...args) {
      const wanted = length === undefined ? undefined : +(length as number);
      const now = this instanceof ArrayBuffer ? this.byteLength : 0;
      if (wanted !== undefined && wanted > now) reserve(Math.min(wanted, Number.MAX_SAFE_INTEGER) - now, name);
      return Reflect.apply(native, this, wanted === undefined ? [] : [wanted, ...args]);
    },
  });

const ofBuffer: Guard = bounded((self) => self instanceof ArrayBuffer ? self.byteLength : 0);
const ofView: Guard = bounded((self) => isTyped(self) ? self.byteLength : 0);
const ofSet: Guard = bounded((self) => self instanceof Set ? KEY_BYTES * self.size : 0);

/** Every guarded method: where it is, its names, its guard. */
const GUARDED_METHODS: readonly (readonly [holder: () => object, names: string, guard: Guard])[] = [
  [() => Array.prototype, "slice", slice],
  [() => Array.prototype, "concat", concat],
  [() => Array.prototype, "flat", flat],
  [() => Array.prototype, "fill", fill],
  [() => Array.prototype, "toSorted toReversed toSpliced with", copies],
  [() => Array.prototype, "map splice", ofSelf(ELEMENT_BYTES)],
  [() => Array.prototype, "join", join],
  [() => String.prototype, "repeat", repeat],
  [() => String.prototype, "padStart padEnd", pad],
  [() => String.prototype, "concat toUpperCase toLowerCase toWellFormed", makesText],
  [() => String.prototype, "replace replaceAll normalize", rewrites],
  [() => String.prototype, "split match", ofSelf(PART_BYTES)],
  [() => String, "raw", makesText],
  [() => JSON, "stringify", stringify],
  [() => JSON, "parse", ofFirst(PART_BYTES)],
  [() => Object, "keys values entries getOwnPropertyNames getOwnPropertyDescriptors", ofFirst(KEY_BYTES)],
  [() => Object, "assign", ofAll(KEY_BYTES)],
  [() => Object, "fromEntries", ofFirst(KEY_BYTES)],
  [() => Object, "defineProperties create", bounded((_self, args) => KEY_BYTES * lengthOf(args[1]))],
  [() => Reflect, "ownKeys", ofFirst(KEY_BYTES)],
  [() => BigInt, "asIntN asUintN", bits],
  [() => ArrayBuffer.prototype, "resize transfer transferToFixedLength", resize],
  [() => ArrayBuffer.prototype, "slice", ofBuffer],
  [() => TYPED, "slice map filter toSorted toReversed with", ofView],
  [() => Uint8Array.prototype, "toBase64 toHex", makesText],
  [() => TextDecoder.prototype, "decode", makesText],
  [() => Set.prototype, "union symmetricDifference", ofSet],
  [() => TextEncoder.prototype, "encode", ofFirst(3)],
  [() => Iterator.prototype, "toArray", toArray],
];

/** Installs the guards in this realm. Called once. */
export function guardMethods(): void {
  for (const [find, names, guard] of GUARDED_METHODS) {
    for (const name of names.split(" ")) guardMethod(find(), name, guard);
  }
  Object.defineProperty(TYPED, "toJSON", { value: toJSON, writable: true, enumerable: false, configurable: true });
}

// JSON.stringify writes a typed array key by key, wherever it is inside of a value; before that it asks for this method.
function toJSON(this: unknown): unknown {
  checkWorst(KEY_BYTES * lengthOf(this), "JSON.stringify");
  return this;
}

/** The guarded form of a native function, with its name and length. */
export function guardedBy(guard: Guard, native: Method, name: string): Method {
  const guarded = guard(native, name);
  Object.defineProperties(guarded, {
    name: { value: native.name, configurable: true },
    length: { value: native.length, configurable: true },
  });
  return guarded;
}

function guardMethod(holder: object, name: string, guard: Guard): void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name)!; // the names are those of the language
  Object.defineProperty(holder, name, { ...descriptor, value: guardedBy(guard, descriptor.value as Method, name) });
}
