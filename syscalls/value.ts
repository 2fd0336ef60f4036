/**
 * Values: the only data that crosses the border between a program and the kernel.
 *
 * A Value is null, a boolean, a number, a well-formed string, an array, a record (null or Object prototype, own
 * enumerable string keys, no accessors) or a handle. `seal` checks and deeply freezes in place: after a send the
 * sender's own mutation throws. Canonical bytes and hashes do not depend on key order, on which NaN, or on the sign of
 * zero. Bytes are not Values; they travel as chunks.
 */

/** Assigned by the class: true for what its constructor made. */
let isMade: (value: Handle) => boolean;

/** A capability as a program holds it: an ordinal of the process's own table. Forging one names at most one's own. */
export class Handle {
  /** Position in the holder's capability table, from 1; 0 is none. */
  readonly ordinal: number;
  readonly #made = true;

  /** The handle of an ordinal, an integer from 0; throws a TypeError for anything else. Frozen. */
  constructor(ordinal: number) {
    if (!Number.isSafeInteger(ordinal) || ordinal < 0) throw new TypeError("Cannot make a handle: its ordinal is no integer from 0");
    this.ordinal = ordinal;
    Object.freeze(this);
  }

  static {
    isMade = (value) => #made in value;
  }
}

/**
 * True for a handle that the constructor made, where a program hands something over: the kernel reads the ordinal of each instance,
 * and that of an object which only inherits from the prototype may be an accessor. Behind the border `instanceof` is enough.
 */
export function isHandle(value: unknown): value is Handle {
  return value instanceof Handle && isMade(value);
}

/** Handles of the first ordinals, made once: they are immutable and freezing one costs 100 ns. */
const HANDLES: readonly Handle[] = Array.from({ length: 1024 }, (_, ordinal) => new Handle(ordinal));

/** The handle of an ordinal; handles have no identity of their own, so equal ordinals may give one object. */
export function handleOf(ordinal: number): Handle {
  return HANDLES[ordinal] ?? new Handle(ordinal);
}

/** The arguments of calls that have none. */
export const NO_ARGS = Object.freeze({});

/** Data that may cross the border. */
export type Value = null | boolean | number | string | Handle | readonly Value[] | ValueRecord;
/** A record of Values. `undefined` members are refused. */
export interface ValueRecord {
  /** A member by its key; keys are well-formed strings. */
  readonly [key: string]: Value;
}

/** Immutable bytes beside a Value: the bytes are not written once they were passed. `blob` is set where a store already holds them. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly blob?: string;
}

/** How deep a Value may nest. 64 covers every JSON tool schema we met; the walk recurses. */
export const VALUE_DEPTH_MAX = 64;
/** Size bound of one Value in units: 1 per UTF-16 code unit of strings and keys, 8 per node. 4 MiB is the largest body an MCP HTTP client accepts by default. */
export const VALUE_SIZE_MAX = 4 * 1024 * 1024;

/** Result of `seal`: what the walk learned, or what is wrong, where, and the bound. */
export type Sealed =
  | { readonly ok: true; readonly value: Value; readonly size: number; readonly handles: boolean }
  | { readonly ok: false; readonly errno: "EINVAL" | "E2BIG"; readonly message: string };

/** Stands in arguments for what is no Value: the schema check of the call turns it into the errno. */
export class Refused {
  constructor(readonly errno: "EINVAL" | "E2BIG", readonly message: string) {
    Object.freeze(this);
  }
}

class Refusal {
  constructor(readonly errno: "EINVAL" | "E2BIG", readonly message: string) {}
}

interface Walk {
  size: number;
  handles: boolean;
}

/** True for what needs no freezing and holds no handle: the common case on hot paths. */
export function isFlat(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "boolean";
}

const FLAT_SIZE = 8;

/**
 * Checks that `value` is a Value and freezes it deeply, in place. `undefined` at the top counts as null.
 * Never throws for bad data: the refusal names the path (`value.items[3].name`) and the bound.
 */
export function seal(value: unknown): Sealed {
  if (value === undefined) return { ok: true, value: null, size: FLAT_SIZE, handles: false };
  if (isFlat(value)) return { ok: true, value: value as Value, size: FLAT_SIZE, handles: false };
  const walk: Walk = { size: 0, handles: false };
  const refusal = sealNode(value, walk, 0, "value");
  if (refusal !== null) return { ok: false, errno: refusal.errno, message: refusal.message };
  return { ok: true, value: value as Value, size: walk.size, handles: walk.handles };
}

// One function per shape; `path` is built only on refusal by the callers on the way up, so the good case allocates nothing.
function sealNode(value: unknown, walk: Walk, depth: number, name: string): Refusal | null {
  walk.size += FLAT_SIZE;
  if (isFlat(value)) return null;
  if (typeof value === "string") return sealString(value, walk, name);
  if (typeof value !== "object") {
    return new Refusal("EINVAL", `Cannot pass ${name}: ${typeof value} is not a Value`);
  }
  if (isHandle(value)) {
    walk.handles = true;
    return null;
  }
  if (depth >= VALUE_DEPTH_MAX) {
    return new Refusal("E2BIG", `Cannot pass ${name}: it nests deeper than ${VALUE_DEPTH_MAX} levels`);
  }
  const refusal = Array.isArray(value) ? sealArray(value, walk, depth, name) : sealRecord(value as object, walk, depth, name);
  if (refusal !== null) return refusal;
  if (walk.size > VALUE_SIZE_MAX) return tooBig(name);
  return null;
}

function tooBig(name: string): Refusal {
  return new Refusal("E2BIG", `Cannot pass ${name}: larger than ${VALUE_SIZE_MAX} units (8 per node, 1 per character)`);
}

function sealString(text: string, walk: Walk, name: string): Refusal | null {
  walk.size += text.length;
  if (walk.size > VALUE_SIZE_MAX) return tooBig(name);
  if (!text.isWellFormed()) return new Refusal("EINVAL", `Cannot pass ${name}: the string has a lone surrogate`);
  return null;
}

function sealArray(items: unknown[], walk: Walk, depth: number, name: string): Refusal | null {
  if (Object.getPrototypeOf(items) !== Array.prototype) {
    return new Refusal("EINVAL", `Cannot pass ${name}: an array of a class of its own is not a Value`);
  }
  const length = items.length;
  if (walk.size + length * FLAT_SIZE > VALUE_SIZE_MAX) return tooBig(name);
  Object.freeze(items);
  const keys = Reflect.ownKeys(items);
  if (keys.length !== length + 1) {
    return new Refusal("EINVAL", `Cannot pass ${name}: the array has holes or further properties`);
  }
  for (let i = 0; i < length; i++) {
    const descriptor = Object.getOwnPropertyDescriptor(items, i);
    if (descriptor === undefined || descriptor.get !== undefined || descriptor.set !== undefined) {
      return new Refusal("EINVAL", `Cannot pass ${name}[${i}]: a hole or an accessor is not a Value`);
    }
    const refusal = sealNode(descriptor.value, walk, depth + 1, name);
    if (refusal !== null) return within(refusal, name, `[${i}]`);
  }
  return null;
}

function sealRecord(record: object, walk: Walk, depth: number, name: string): Refusal | null {
  const prototype = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null) {
    return new Refusal("EINVAL", `Cannot pass ${name}: an object of class ${className(prototype)} is not a Value`);
  }
  Object.freeze(record);
  const keys = Object.getOwnPropertyNames(record); // with the look at symbols below half of what Reflect.ownKeys costs
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!; // below the length
    const descriptor = Object.getOwnPropertyDescriptor(record, key)!; // the key was just listed
    if (!descriptor.enumerable || descriptor.get !== undefined || descriptor.set !== undefined) {
      return new Refusal("EINVAL", `Cannot pass ${name}.${key}: a hidden or accessor property is not a Value`);
    }
    walk.size += key.length;
    if (!key.isWellFormed()) return new Refusal("EINVAL", `Cannot pass ${name}: a key has a lone surrogate`);
    const refusal = sealNode(descriptor.value, walk, depth + 1, name);
    if (refusal !== null) return within(refusal, name, `.${key}`);
  }
  if (Object.getOwnPropertySymbols(record).length > 0) return new Refusal("EINVAL", `Cannot pass ${name}: it has a symbol key`);
  return null;
}

function className(prototype: object): string {
  const maker = Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  return typeof maker === "function" ? maker.name || "(anonymous)" : "(unknown)";
}

// The inner refusal speaks of `name`; put the step in front of whatever path it already has.
function within(refusal: Refusal, name: string, step: string): Refusal {
  return new Refusal(refusal.errno, refusal.message.replace(`pass ${name}`, `pass ${name}${step}`));
}

const NO_HANDLES: readonly Handle[] = [];

/** All handles inside a sealed Value, in the order of its walk. */
export function handlesIn(value: Value): readonly Handle[] {
  if (typeof value !== "object" || value === null) return NO_HANDLES;
  const found: Handle[] = [];
  collectHandles(value, found);
  return found;
}

function collectHandles(value: Value, into: Handle[]): void {
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Handle) into.push(value);
  else if (Array.isArray(value)) { for (const item of value) collectHandles(item, into); }
  else for (const key in value) collectHandles((value as ValueRecord)[key]!, into);
}

/** A copy of `value` with every handle replaced by `swap(handle)`; parts without handles are shared. Frozen like its source. */
export function mapHandles(value: Value, swap: (handle: Handle) => Handle): Value {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Handle) return swap(value);
  if (Array.isArray(value)) return Object.freeze(value.map((item: Value) => mapHandles(item, swap)));
  const copy: Record<string, Value> = {};
  for (const key in value) copy[key] = mapHandles((value as ValueRecord)[key]!, swap);
  return Object.freeze(copy);
}
