/**
 * What agents get for constructors and global functions that allocate as much as their arguments say: stand-ins that look for room
 * first, and views that claim how a buffer is used (bits.ts). A stand-in has the name, the statics and the prototype object of the built-in, and the prototype's `constructor` is
 * the stand-in (intrinsics.ts), so that `instanceof`, subclasses and `x.constructor === Array` work as ever.
 *
 * `Symbol.species` of a stand-in gives undefined for itself: the language then takes the built-in, without a detour and without
 * handing it to a program. One stand-in per realm. Not here: methods (allocation.ts).
 */
import { DENSE_LENGTH_MAX, ELEMENT_BYTES, guardedBy, makesText } from "./allocation.ts";
import { claim, useOf } from "./bits.ts";
import { fromAsync } from "./from_async.ts";
import { checkHeld, checkWorst, reserve } from "./running.ts";
import { fixedLength, isTyped, lengthOf } from "./sizes.ts";

type Maker = (new (...args: unknown[]) => object) & { readonly prototype: object };
type Args = readonly unknown[];
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Bytes of one entry of a map or set. */
const ENTRY_BYTES = 40;

const REALM = globalThis as unknown as Readonly<Record<string, Maker>>;
const TYPED_NAMES = (
  "Uint8Array Uint8ClampedArray Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array " +
  "Float16Array Float32Array Float64Array"
).split(" ");
const TEXT_FUNCTIONS = "atob btoa encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape".split(" ");

const { isArray, of: arrayOf, from: arrayFrom } = Array;

/** What a stand-in does beside constructing. */
interface Guarding {
  /** Looks for room and gives the arguments to construct with. */
  readonly prepare: (args: Args, name: string) => Args;
  /** Bytes of what was made, where its arguments do not tell; 0 where they do. */
  readonly held: (made: object) => number;
  readonly statics?: Readonly<Record<string, Method>>;
}

/** A constructor in the place of `real`. */
function standIn(real: Maker, { prepare, held, statics = {} }: Guarding): Maker {
  const { name } = real;
  const made = {
    [name]: function (...args: unknown[]): object {
      const ready = prepare(args, name);
      if (new.target === undefined) return Reflect.apply(real as unknown as Method, undefined, ready) as object;
      const result = Reflect.construct(real, ready, new.target === (made as unknown) ? real : new.target) as object;
      checkHeld(held(result));
      return result;
    },
  }[name] as unknown as Maker;
  Object.setPrototypeOf(made, Object.getPrototypeOf(real));
  const members: PropertyDescriptorMap = { ...Object.getOwnPropertyDescriptors(real) };
  for (const [key, value] of Object.entries(statics)) members[key] = { value, writable: true, enumerable: false, configurable: true };
  members[Symbol.species] = { get: speciesOf(made), enumerable: false, configurable: true };
  return Object.defineProperties(made, members);
}

function speciesOf(made: Maker): () => unknown {
  const { get } = Object.getOwnPropertyDescriptor(
    {
      get [Symbol.species](): unknown {
        return (this as unknown) === made ? undefined : this;
      },
    },
    Symbol.species,
  )!;
  return get!;
}

// ---- Array

function arrayArgs(args: Args, name: string): Args {
  const [length] = args;
  if (args.length === 1 && typeof length === "number" && length <= DENSE_LENGTH_MAX) reserve(ELEMENT_BYTES * length, name);
  return args;
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function iterates(value: unknown): boolean {
  return !isMissing(value) && !isMissing((value as Partial<Iterable<unknown>>)[Symbol.iterator]);
}

/** The statics that construct: on the stand-in itself they are the built-in's own. */
const ARRAY_STATICS: Readonly<Record<string, Method>> = {
  from(this: unknown, items: unknown, ...rest: unknown[]): unknown {
    const arrayLike = typeof items === "object" && items !== null && !iterates(items);
    const source = arrayLike ? fixedLength(items) : items;
    const bytes = ELEMENT_BYTES * lengthOf(source);
    if (arrayLike) reserve(bytes, "Array.from");
    else checkWorst(bytes, "Array.from");
    const result = Reflect.apply(arrayFrom as Method, realOf(this), [source, ...rest]);
    checkHeld(Math.max(bytes, ELEMENT_BYTES * lengthOf(result)));
    return result;
  },
  fromAsync(this: unknown, items: unknown, ...rest: unknown[]): unknown {
    return fromAsync(realOf(this), [items, ...rest]);
  },
  of(this: unknown, ...items: unknown[]): unknown {
    return Reflect.apply(arrayOf as Method, realOf(this), items);
  },
};

function realOf(maker: unknown): unknown {
  return maker === STAND_INS["Array"] ? Array : maker;
}

// ---- buffers and typed arrays

function bufferArgs(args: Args, name: string): Args {
  if (args.length === 0) return args;
  const length = indexOf(args[0]);
  const options = args[1];
  if (Object(options) !== options) {
    reserve(sizeOf(length), name);
    return [length];
  }
  const asked = (options as { readonly maxByteLength?: unknown }).maxByteLength;
  const maxByteLength = asked === undefined ? undefined : indexOf(asked);
  checkWorst(sizeOf(maxByteLength), name);
  reserve(sizeOf(length), name);
  return [length, { maxByteLength }];
}

// A length as the language reads it: once, and code of the program may run.
function indexOf(value: unknown): number | undefined {
  return value === undefined ? undefined : +(value as number);
}

// What the language refuses by itself needs no room.
function sizeOf(length: number | undefined): number {
  return length !== undefined && length >= 0 && length <= Number.MAX_SAFE_INTEGER ? length : 0;
}

function typedArgs(bytes: number): (args: Args, name: string) => Args {
  return (args, name) => {
    const [first, ...rest] = args;
    if (first instanceof ArrayBuffer) claim(first, useOf(name));
    if (typeof first === "number") reserve(bytes * sizeOf(first), name);
    else if (Object(first) !== first) {
      if (isMissing(first) || typeof first === "symbol" || typeof first === "bigint") return args;
      return typedArgs(bytes)([+(first as number), ...rest], name);
    } else if (isArray(first) || isTyped(first)) reserve(bytes * lengthOf(first), name);
    else if (!(first instanceof ArrayBuffer) && !iterates(first)) {
      const source = fixedLength(first as object);
      reserve(bytes * source.length, name);
      return [source, ...rest];
    }
    return args;
  };
}

function viewArgs(args: Args): Args {
  if (args[0] instanceof ArrayBuffer) claim(args[0], "bytes");
  return args;
}

// ---- collections

function collectionArgs(args: Args, name: string): Args {
  if (args.length > 0) checkWorst(ENTRY_BYTES * lengthOf(args[0]), name);
  return args;
}

const MAP_SIZE = Object.getOwnPropertyDescriptor(Map.prototype, "size")!.get!;
const SET_SIZE = Object.getOwnPropertyDescriptor(Set.prototype, "size")!.get!;
const entryBytes = (size: () => unknown) => (made: object): number => ENTRY_BYTES * (Reflect.apply(size, made, []) as number);
const told = (): number => 0;

/** Stand-ins by name. */
export const STAND_INS: Readonly<Record<string, unknown>> = makeAll();

/** The built-ins whose prototypes' `constructor` is a stand-in. */
export const STAND_IN_MAKERS: readonly string[] = ["Array", "ArrayBuffer", "DataView", ...TYPED_NAMES, "Map", "Set"];

function makeAll(): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = {
    Array: standIn(REALM["Array"]!, { prepare: arrayArgs, held: told, statics: ARRAY_STATICS }),
    ArrayBuffer: standIn(REALM["ArrayBuffer"]!, { prepare: bufferArgs, held: told }),
    DataView: standIn(REALM["DataView"]!, { prepare: viewArgs, held: told }),
    Map: standIn(REALM["Map"]!, { prepare: collectionArgs, held: entryBytes(MAP_SIZE) }),
    Set: standIn(REALM["Set"]!, { prepare: collectionArgs, held: entryBytes(SET_SIZE) }),
  };
  for (const name of TYPED_NAMES) {
    const real = REALM[name]!;
    const bytes = (real as unknown as { readonly BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT;
    all[name] = standIn(real, { prepare: typedArgs(bytes), held: (made) => bytes * lengthOf(made) });
  }
  for (const name of TEXT_FUNCTIONS) all[name] = guardedBy(makesText, REALM[name] as unknown as Method, name);
  return Object.freeze(all);
}
