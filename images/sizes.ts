/**
 * How long the things are that built-ins walk or copy, read without running code of a program.
 *
 * Not here: what a built-in allocates for them (allocation.ts, stand_ins.ts).
 */

type Method = (this: unknown) => unknown;

const TYPED = Object.getPrototypeOf(Uint8Array.prototype) as object;
const getter = (key: string): Method => Object.getOwnPropertyDescriptor(TYPED, key)!.get as Method; // the names are those of the language
const TYPED_LENGTH = getter("length");
const TYPED_TAG = Object.getOwnPropertyDescriptor(TYPED, Symbol.toStringTag)!.get as Method;
const { getOwnPropertyDescriptor } = Object;

/** The constructors of collections, taken at import: agents have stand-ins of the same name. */
const { isArray } = Array;
const { isView } = ArrayBuffer;

/** True for an array of numbers of one size. */
export function isTyped(value: unknown): value is Uint8Array {
  return isView(value) && Reflect.apply(TYPED_TAG, value, []) !== undefined;
}

/** Elements of a string, an array, a typed array, or of an object whose own `length` is a number; 0 for anything else. */
export function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  if (isArray(value)) return value.length;
  if (isTyped(value)) return Reflect.apply(TYPED_LENGTH, value, []) as number;
  const length: unknown = getOwnPropertyDescriptor(value, "length")?.value;
  return typeof length === "number" ? toLength(length) : 0;
}

/** ECMAScript's ToLength of a number. */
function toLength(length: number): number {
  return length > 0 ? Math.min(Math.trunc(length), Number.MAX_SAFE_INTEGER) : 0;
}

/**
 * The stand-in of an array-like while a built-in reads it: its length is read once, here, so that a getter cannot tell the
 * built-in another one than the guard. Elements come from `source` by inheritance.
 */
export function fixedLength(source: object): { readonly length: number } {
  const length = toLength(+((source as { readonly length?: unknown }).length as number));
  return Object.create(source, { length: { value: length } }) as { readonly length: number };
}
