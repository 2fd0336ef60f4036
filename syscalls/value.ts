/**
 * Values: the only data that crosses the border between a program and the kernel.
 *
 * A Value is null, a boolean, a number, a well-formed string, an array, a record (null or Object prototype, own
 * enumerable string keys, no accessors) or a handle. `seal` checks and copies: a sender keeps its own object, a receiver
 * gets a frozen tree that no other program holds and that no part of stands in twice (docs/adr/0042). Canonical bytes and
 * hashes do not depend on key order, on which NaN, or on the sign of zero. Bytes are not Values; they travel as chunks.
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
  /** What is wrong, once something is: the walk ends then. */
  refusal: Refusal | null;
}

/** True for what needs no freezing and holds no handle: the common case on hot paths. */
export function isFlat(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "boolean";
}

const FLAT_SIZE = 8;

/**
 * Checks that `value` is a Value and gives a frozen copy: a tree of plain records and arrays, whatever was shared in `value`.
 * `undefined` at the top counts as null. Never throws for bad data: the refusal names the path (`value.items[3].name`) and the bound.
 */
export function seal(value: unknown): Sealed {
  if (value === undefined) return { ok: true, value: null, size: FLAT_SIZE, handles: false };
  if (isFlat(value)) return { ok: true, value: value as Value, size: FLAT_SIZE, handles: false };
  const walk: Walk = { size: 0, handles: false, refusal: null };
  const copy = sealNode(value, walk, 0, "value");
  const { refusal } = walk;
  if (refusal !== null) return { ok: false, errno: refusal.errno, message: refusal.message };
  return { ok: true, value: copy, size: walk.size, handles: walk.handles };
}

/** `seal` for arguments of calls: the copy, or a Refused. Spares the record of the result, a tenth of a small message. */
export function sealedOrRefused(value: unknown): Value | Refused {
  if (isFlat(value)) return value as Value;
  if (value === undefined) return null;
  const walk: Walk = { size: 0, handles: false, refusal: null };
  const copy = sealNode(value, walk, 0, "value");
  return walk.refusal === null ? copy : new Refused(walk.refusal.errno, walk.refusal.message);
}

// One function per shape; `path` is built only on refusal by the callers on the way up, so the good case allocates nothing else.
// What they give after a refusal is not used. Values are those of the descriptors: reading a member could run code of the program.
function sealNode(value: unknown, walk: Walk, depth: number, name: string): Value {
  walk.size += FLAT_SIZE;
  if (isFlat(value)) return value as Value;
  if (typeof value === "string") return sealString(value, walk, name);
  if (typeof value !== "object") return refuse(walk, "EINVAL", `Cannot pass ${name}: ${typeof value} is not a Value`);
  if (isHandle(value)) {
    walk.handles = true;
    return value;
  }
  if (depth >= VALUE_DEPTH_MAX) return refuse(walk, "E2BIG", `Cannot pass ${name}: it nests deeper than ${VALUE_DEPTH_MAX} levels`);
  const copy = Array.isArray(value) ? sealArray(value, walk, depth, name) : sealRecord(value as object, walk, depth, name);
  return walk.size > VALUE_SIZE_MAX && walk.refusal === null ? tooBig(walk, name) : copy;
}

function refuse(walk: Walk, errno: "EINVAL" | "E2BIG", message: string): null {
  walk.refusal = new Refusal(errno, message);
  return null;
}

function tooBig(walk: Walk, name: string): null {
  return refuse(walk, "E2BIG", `Cannot pass ${name}: larger than ${VALUE_SIZE_MAX} units (8 per node, 1 per character)`);
}

function sealString(text: string, walk: Walk, name: string): string | null {
  walk.size += text.length;
  if (walk.size > VALUE_SIZE_MAX) return tooBig(walk, name);
  return text.isWellFormed() ? text : refuse(walk, "EINVAL", `Cannot pass ${name}: the string has a lone surrogate`);
}

function sealArray(items: unknown[], walk: Walk, depth: number, name: string): Value {
  if (Object.getPrototypeOf(items) !== Array.prototype) {
    return refuse(walk, "EINVAL", `Cannot pass ${name}: an array of a class of its own is not a Value`);
  }
  const length = items.length;
  if (walk.size + length * FLAT_SIZE > VALUE_SIZE_MAX) return tooBig(walk, name);
  const keys = Reflect.ownKeys(items);
  if (keys.length !== length + 1) {
    return refuse(walk, "EINVAL", `Cannot pass ${name}: the array has holes or further properties`);
  }
  const copy: Value[] = [];
  for (let i = 0; i < length; i++) {
    const descriptor = Object.getOwnPropertyDescriptor(items, i);
    if (descriptor === undefined || isAccessor(descriptor)) {
      return refuse(walk, "EINVAL", `Cannot pass ${name}[${i}]: a hole or an accessor is not a Value`);
    }
    copy.push(sealNode(descriptor.value, walk, depth + 1, name));
    if (walk.refusal !== null) return within(walk, name, `[${i}]`);
  }
  return Object.freeze(copy);
}

// One member that each descriptor of data has, instead of two that none has.
function isAccessor(descriptor: PropertyDescriptor): boolean {
  return descriptor.writable === undefined;
}

function sealRecord(record: object, walk: Walk, depth: number, name: string): Value {
  const prototype = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null) {
    return refuse(walk, "EINVAL", `Cannot pass ${name}: an object of class ${className(prototype)} is not a Value`);
  }
  const copy: Record<string, Value> = {};
  const keys = Object.getOwnPropertyNames(record); // with the look at symbols below half of what Reflect.ownKeys costs
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!; // below the length
    const descriptor = Object.getOwnPropertyDescriptor(record, key);
    if (descriptor === undefined || !descriptor.enumerable || isAccessor(descriptor)) {
      return refuse(walk, "EINVAL", `Cannot pass ${name}.${key}: a hidden or accessor property is not a Value`);
    }
    walk.size += key.length;
    if (!key.isWellFormed()) return refuse(walk, "EINVAL", `Cannot pass ${name}: a key has a lone surrogate`);
    const member = sealNode(descriptor.value, walk, depth + 1, name);
    if (walk.refusal !== null) return within(walk, name, `.${key}`);
    if (key === PROTO) setProto(copy, member);
    else copy[key] = member;
  }
  if (Object.getOwnPropertySymbols(record).length > 0) return refuse(walk, "EINVAL", `Cannot pass ${name}: it has a symbol key`);
  return Object.freeze(copy);
}

const PROTO = "__proto__";

// An assignment would set the prototype.
function setProto(record: Record<string, Value>, value: Value): void {
  Object.defineProperty(record, PROTO, { value, enumerable: true, writable: true, configurable: true });
}

function className(prototype: object): string {
  const maker = Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  return typeof maker === "function" ? maker.name || "(anonymous)" : "(unknown)";
}

// The inner refusal speaks of `name`; put the step in front of whatever path it already has.
function within(walk: Walk, name: string, step: string): null {
  const { errno, message } = walk.refusal!; // the caller saw it
  return refuse(walk, errno, message.replace(`pass ${name}`, `pass ${name}${step}`));
}

/** A frozen copy of what is known to be a Value: a tree that shares no object with it but handles. */
export function copyOf(value: Value): Value {
  if (typeof value !== "object" || value === null || value instanceof Handle) return value;
  return mapHandles(value, (handle) => handle);
}

/** Freezes a Value that was made of text or bytes and that nothing else holds, in place. One that is frozen is left as it is. */
export function freezeOwn(value: Value): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) { for (let i = 0; i < value.length; i++) freezeOwn(value[i] as Value); }
  else for (const key in value) freezeOwn((value as ValueRecord)[key]!);
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

/** A frozen copy of `value` with every handle replaced by `swap(handle)`. */
export function mapHandles(value: Value, swap: (handle: Handle) => Handle): Value {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Handle) return swap(value);
  if (Array.isArray(value)) return Object.freeze(value.map((item: Value) => mapHandles(item, swap)));
  const copy: Record<string, Value> = {};
  for (const key in value) {
    const member = mapHandles((value as ValueRecord)[key]!, swap);
    if (key === PROTO) setProto(copy, member);
    else copy[key] = member;
  }
  return Object.freeze(copy);
}
