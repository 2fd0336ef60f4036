/**
 * The structuredClone of agents: copies of plain data whose dates are agents' dates (date.ts). The engine's own gives the realm's
 * Date, with its clock and its zone, and its errors hold the source text of functions.
 *
 * Objects are told apart by the built-in prototype on their chain and then by the built-in's own check, so no code of a program
 * runs but its getters, in the order in which the engine runs them. The walk keeps its frames in a list: how deep data may
 * nest does not depend on the stack. Not here: transfer, which is refused, since it takes bytes away from other readers.
 * A view that tracks a resizable buffer is copied as a view of the length it has.
 */
import { DENSE_LENGTH_MAX, ELEMENT_BYTES } from "./allocation.ts";
import { copyUse } from "./bits.ts";
import { timeIn } from "./date.ts";
import { burn, reserve } from "./running.ts";
import { Task } from "./task.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Maker = new (...args: unknown[]) => object;
/** What is made for a source, and which of its parts follow. */
type Kind = "date" | "regexp" | "map" | "set" | "error" | "exception" | "buffer" | "view" | "boxed" | "refused";

/** A source whose parts are being copied. */
interface Frame {
  readonly source: object;
  readonly target: object;
  readonly into: "members" | "map" | "set";
  /** Keys of the members; keys and values of a map in turn; values of a set. */
  readonly parts: readonly unknown[];
  at: number;
  /** The copied key of the map's entry that is under way. */
  key: unknown;
}

const TYPED = Object.getPrototypeOf(Uint8Array.prototype) as object;
const VIEWS: Readonly<Record<string, Maker>> = Object.fromEntries(
  [
    ...[Uint8Array, Uint8ClampedArray, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, BigUint64Array, BigInt64Array],
    ...[Float16Array, Float32Array, Float64Array],
  ].map((one) => [one.name, one as unknown as Maker]),
);
const ERRORS: Readonly<Record<string, Maker>> = Object.fromEntries(
  [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((one) => [one.name, one as unknown as Maker]),
);
const FLAGS = [
  ...[["d", "hasIndices"], ["g", "global"], ["i", "ignoreCase"], ["m", "multiline"]],
  ...[["s", "dotAll"], ["u", "unicode"], ["v", "unicodeSets"], ["y", "sticky"]],
] as const;

/** Built-in prototypes and what their instances become. */
const KINDS: ReadonlyMap<object, Kind> = new Map<object, Kind>([
  [RegExp.prototype, "regexp"],
  [Map.prototype, "map"],
  [Set.prototype, "set"],
  [DOMException.prototype, "exception"],
  [Error.prototype, "error"],
  [ArrayBuffer.prototype, "buffer"],
  [TYPED, "view"],
  [DataView.prototype, "view"],
  [Number.prototype, "boxed"],
  [String.prototype, "boxed"],
  [Boolean.prototype, "boxed"],
  [BigInt.prototype, "boxed"],
  [Symbol.prototype, "refused"],
  [WeakMap.prototype, "refused"],
  [WeakSet.prototype, "refused"],
  [Iterator.prototype, "refused"],
  [DisposableStack.prototype, "refused"],
  [URL.prototype, "refused"],
  [URLSearchParams.prototype, "refused"],
  [Task.prototype, "refused"],
]);

const getter = (prototype: object, key: PropertyKey): Method => Object.getOwnPropertyDescriptor(prototype, key)!.get as Method; // the names are those of the language
const MAP_SIZE = getter(Map.prototype, "size");
const SET_SIZE = getter(Set.prototype, "size");
const REGEXP_SOURCE = getter(RegExp.prototype, "source");
const REGEXP_FLAGS = FLAGS.map(([letter, name]) => [letter, getter(RegExp.prototype, name)] as const);
const BUFFER_DETACHED = getter(ArrayBuffer.prototype, "detached");
const BUFFER_LENGTH = getter(ArrayBuffer.prototype, "byteLength");
const BUFFER_LENGTH_MAX = getter(ArrayBuffer.prototype, "maxByteLength");
const BUFFER_RESIZABLE = getter(ArrayBuffer.prototype, "resizable");
const TYPED_TAG = getter(TYPED, Symbol.toStringTag);
const ofView = (key: "buffer" | "byteOffset" | "length" | "byteLength"): readonly [Method, Method] => [
  getter(TYPED, key),
  getter(DataView.prototype, key === "length" ? "byteLength" : key),
];
const VIEW_BUFFER = ofView("buffer");
const VIEW_OFFSET = ofView("byteOffset");
const VIEW_LENGTH = ofView("length");
const MAP_EACH = Map.prototype.forEach;
const SET_EACH = Set.prototype.forEach;
const VALUE_OF = [Number.prototype, String.prototype, Boolean.prototype, BigInt.prototype].map((one) => one.valueOf as Method);
const Exception = DOMException;
const Buffer = ArrayBuffer;

function refuse(what: string): never {
  throw new Exception(`Cannot clone ${what}: structuredClone copies plain data`, "DataCloneError");
}

/** Makes the structuredClone of one runtime, whose dates are those of `VirtualDate`. */
export function makeClone(VirtualDate: unknown): unknown {
  const dates = VirtualDate as Maker & { readonly prototype: object };
  return Object.freeze(function structuredClone(value: unknown, options?: unknown): unknown {
    if (arguments.length === 0) throw new TypeError("Cannot clone: structuredClone needs a value");
    checkOptions(options);
    return new Cloning(dates).run(value);
  });
}

function checkOptions(options: unknown): void {
  if (options === undefined || options === null) return;
  if (Object(options) !== options) throw new TypeError("Cannot clone: the options of structuredClone are no object");
  const { transfer } = options as { readonly transfer?: Iterable<unknown> };
  if (transfer !== undefined && [...transfer].length > 0) {
    throw new TypeError("Cannot transfer in an agent: structuredClone copies; leave the option transfer out");
  }
}

/** One call. */
class Cloning {
  private readonly made = new Map<object, object>();
  private readonly frames: Frame[] = [];

  constructor(private readonly dates: Maker & { readonly prototype: object }) {}

  run(value: unknown): unknown {
    const result = this.copy(value);
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      burn();
      if (frame.at === frame.parts.length) this.frames.pop();
      else this.step(frame);
    }
    return result;
  }

  private step(frame: Frame): void {
    const part = frame.parts[frame.at++];
    if (frame.into === "set") return void (frame.target as Set<unknown>).add(this.copy(part));
    if (frame.into === "members") {
      if (!Object.hasOwn(frame.source, part as string)) return; // a getter took it away
      const value = this.copy((frame.source as Record<string, unknown>)[part as string]);
      return void Object.defineProperty(frame.target, part as string, { value, writable: true, enumerable: true, configurable: true });
    }
    const copied = this.copy(part);
    if (frame.at % 2 === 1) frame.key = copied;
    else (frame.target as Map<unknown, unknown>).set(frame.key, copied);
  }

  /** A primitive itself; for an object its copy, whose parts follow. */
  private copy(value: unknown): unknown {
    if (typeof value === "symbol") return refuse("a symbol");
    if (typeof value === "function") return refuse("a function");
    if (typeof value !== "object" || value === null) return value;
    const before = this.made.get(value);
    if (before !== undefined) return before;
    const target = this.make(value);
    this.made.set(value, target);
    return target;
  }

  private make(source: object): object {
    if (Array.isArray(source)) {
      if (source.length <= DENSE_LENGTH_MAX) reserve(ELEMENT_BYTES * source.length, "structuredClone");
      return this.members(source, new Array(source.length));
    }
    const kind = this.kindOf(source);
    const target = kind === null ? null : this.special(kind, source);
    return target ?? this.members(source, {});
  }

  private kindOf(source: object): Kind | null {
    for (let one = Object.getPrototypeOf(source) as object | null; one !== null; one = Object.getPrototypeOf(one)) {
      if (one === this.dates.prototype) return "date";
      const kind = KINDS.get(one);
      if (kind !== undefined) return kind;
    }
    return null;
  }

  private members(source: object, target: object): object {
    this.frames.push({ source, target, into: "members", parts: Object.keys(source), at: 0, key: undefined });
    return target;
  }

  // Null where only the chain says that it is one: the engine, too, takes such an object for a plain one.
  private special(kind: Kind, source: object): object | null {
    switch (kind) {
      case "date": {
        const time = timeIn(source);
        return time === undefined ? null : new this.dates(time);
      }
      case "regexp":
        return is(REGEXP_SOURCE, source) ? new RegExp(Reflect.apply(REGEXP_SOURCE, source, []) as string, flagsOf(source)) : null;
      case "map":
        return is(MAP_SIZE, source) ? this.entries(source, new Map(), "map") : null;
      case "set":
        return is(SET_SIZE, source) ? this.entries(source, new Set(), "set") : null;
      case "error":
        return Error.isError(source) ? this.error(source) : null;
      case "exception":
        return Error.isError(source) ? withStack(new Exception((source as Error).message, (source as Error).name), source) : null;
      case "buffer":
        return is(BUFFER_LENGTH, source) ? bufferOf(source as ArrayBuffer) : null;
      case "view":
        return Buffer.isView(source) ? this.view(source) : null;
      case "boxed": {
        const valueOf = VALUE_OF.find((one) => is(one, source));
        return valueOf === undefined ? null : Object(Reflect.apply(valueOf, source, [])) as object;
      }
      case "refused":
        return refuse("an object with a state of its own, such as an iterator, a task or a URL");
    }
  }

  private entries(source: object, target: object, into: "map" | "set"): object {
    const parts: unknown[] = [];
    if (into === "map") Reflect.apply(MAP_EACH, source, [(value: unknown, key: unknown) => parts.push(key, value)]);
    else Reflect.apply(SET_EACH, source, [(value: unknown) => parts.push(value)]);
    this.frames.push({ source, target, into, parts, at: 0, key: undefined });
    return target;
  }

  private error(source: Error): object {
    const name = source.name;
    const maker = typeof name === "string" && Object.hasOwn(ERRORS, name) ? ERRORS[name]! : Error as unknown as Maker; // one of the language's names
    const message = Object.getOwnPropertyDescriptor(source, "message");
    const target = withStack(message !== undefined && "value" in message ? new maker(String(message.value)) : new maker(), source);
    if (!Object.hasOwn(source, "cause")) return target;
    Object.defineProperty(target, "cause", { value: undefined, writable: true, enumerable: false, configurable: true });
    this.made.set(source, target);
    (target as { cause?: unknown }).cause = this.copy(source.cause);
    return target;
  }

  private view(source: ArrayBufferView): object {
    const name = Reflect.apply(TYPED_TAG, source, []) as string | undefined; // undefined for a DataView
    const which = name === undefined ? 1 : 0;
    const [buffer, offset, length] = [VIEW_BUFFER, VIEW_OFFSET, VIEW_LENGTH].map((of) => Reflect.apply(of[which], source, []));
    return new (name === undefined ? DataView as unknown as Maker : VIEWS[name]!)(this.copy(buffer), offset, length); // there is a maker for each name
  }
}

/** True if `check`, which throws a TypeError for a value of another kind, takes `value`. Other errors pass: an overflow of the stack must not read as another kind. */
function is(check: Method, value: object): boolean {
  try {
    Reflect.apply(check, value, []);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function flagsOf(source: object): string {
  return REGEXP_FLAGS.map(([letter, flag]) => Reflect.apply(flag, source, []) === true ? letter : "").join("");
}

function withStack(target: object, { stack }: Error): object {
  if (typeof stack !== "string") return target;
  return Object.defineProperty(target, "stack", { value: stack, writable: true, enumerable: false, configurable: true });
}

function bufferOf(source: ArrayBuffer): object {
  if (Reflect.apply(BUFFER_DETACHED, source, []) === true) return refuse("an ArrayBuffer that was transferred");
  const length = Reflect.apply(BUFFER_LENGTH, source, []) as number;
  reserve(length, "structuredClone");
  const resizable = Reflect.apply(BUFFER_RESIZABLE, source, []) === true;
  const target = resizable
    ? new Buffer(length, { maxByteLength: Reflect.apply(BUFFER_LENGTH_MAX, source, []) as number })
    : new Buffer(length);
  new Uint8Array(target).set(new Uint8Array(source));
  copyUse(source, target);
  return target;
}
