/**
 * Freezing what all programs of a realm share: the built-in objects that an agent reaches through the allowed globals and
 * through syntax, and the system's own classes that it is handed. Without it a program that writes to `Array.prototype` changes every other program and the kernel too,
 * and a run would depend on the runs before it.
 *
 * Freezing has a well-known side effect: assigning to a property that is inherited from a frozen object throws, so that
 * `this.name = "MyError"` would. The members that real programs assign so are therefore turned into accessors whose
 * setter makes an own property. The legacy members of RegExp (`RegExp.$1`) hold matches of other programs and are removed.
 * Stack texts are cut to the program's own frames (stack.ts), texts of the runtime's functions are constant (texts.ts) and the
 * host's locale gives way to a fixed one (locale.ts).
 *
 * The cost, measured on V8 15: with frozen prototypes an indexed store into a plain array takes a slow path (0.8 to 5 ns), and
 * `slice`, `map`, `filter` and `splice` look a species up (10 to 350 ns): hot code uses typed arrays, lists linked through their
 * items, and loops. Read-only members on sealed prototypes keep stores fast and make every spread of an array slow (11 to 155 ns).
 *
 * Called once per realm, before the first program is linked. Not a security boundary; not for what agents cannot reach.
 */
import { Client } from "../syscalls/client.ts";
import { guardMethods } from "./allocation.ts";
import { AsyncGeneratorObject } from "./async_generator.ts";
import { freezeFrom } from "./freeze.ts";
import { hideBits } from "./bits.ts";
import { ALLOWED } from "./globals.ts";
import { fixLocale } from "./locale.ts";
import { FUNCTION_KINDS, refuseCode } from "./no_code.ts";
import { ORRERY } from "./runtime.ts";
import { cutStacks } from "./stack.ts";
import { STAND_IN_MAKERS, STAND_INS } from "./stand_ins.ts";
import { Task } from "./task.ts";
import { hideSources, nameByKey } from "./texts.ts";

type Members = Record<PropertyKey, unknown>;

const ERRORS = "Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError SuppressedError".split(" ");
const TYPED = (
  "Uint8Array Uint8ClampedArray Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array " +
  "Float16Array Float32Array Float64Array"
).split(" ");

/** Members that programs, and the runtime's own modules that load later, assign on objects that inherit them. */
const ASSIGNED: readonly (readonly [() => object, readonly PropertyKey[]])[] = [
  [() => Object.prototype, [
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
  ]],
  [() => Function.prototype, ["constructor", "apply", "bind", "call", "toString"]],
  [() => Array.prototype, ["constructor", "toString"]],
  [() => Set.prototype, ["constructor", Symbol.iterator]],
  [() => Map.prototype, ["constructor", Symbol.iterator]],
  [() => Object.getPrototypeOf(Uint8Array), ["of", "from"]],
  [() => Object.getPrototypeOf(Uint8Array.prototype), [
    "constructor",
    "toString",
    "toLocaleString",
    "slice",
    "subarray",
    "fill",
    "indexOf",
    "lastIndexOf",
    "includes",
    "swap16",
  ]],
  ...ERRORS.map((
    name,
  ): readonly [() => object, readonly PropertyKey[]] => [() => prototypeOf(name), ["constructor", "message", "name", "toString"]]),
  ...TYPED.map((name): readonly [() => object, readonly PropertyKey[]] => [() => prototypeOf(name), ["constructor", "BYTES_PER_ELEMENT"]]),
];

function prototypeOf(name: string): object {
  return (globalThis as unknown as Record<string, { prototype: object }>)[name]!.prototype; // the names are those of the realm's constructors
}

const REGEXP_LEGACY = ["input", "$_", "lastMatch", "$&", "lastParen", "$+", "leftContext", "$`", "rightContext", "$'"];

let frozen: Promise<void> | null = null;

/** Freezes the built-ins of this realm; further calls give the first one's promise. */
export function freezeIntrinsics(): Promise<void> {
  return frozen ??= freeze();
}

// The runtime loads these when they are first imported (by the compiler, say) and they copy members of built-ins by assignment.
async function freeze(): Promise<void> {
  await Promise.all([import("node:process"), import("node:module"), import("node:child_process")]);
  cutStacks();
  fixLocale();
  hideBits();
  guardMethods();
  refuseCode();
  for (const name of STAND_IN_MAKERS) Object.defineProperty(prototypeOf(name), "constructor", { value: STAND_INS[name] });
  hideSources();
  nameByKey({ Client, ...ORRERY });
  const realm = globalThis as unknown as Record<string, unknown>;
  for (const key of [...REGEXP_LEGACY, ..."123456789".split("").map((digit) => `$${digit}`)]) delete (RegExp as unknown as Members)[key];
  const assigned = ASSIGNED.flatMap(([find, keys]) => keys.map((key) => makeAssignable(find(), key)));
  const named = [...ALLOWED, ...BEHIND].map((name) => realm[name]);
  const ours = [Client, Task.prototype, AsyncGeneratorObject, ...Object.values(ORRERY), ...Object.values(STAND_INS), ...FUNCTION_KINDS];
  freezeFrom([...assigned, ...named, ...specimens(), ...ours], [globalThis]);
}

/** Built-ins that agents cannot name, but whose parts or instances they get: from Math, Date and Promise of ours, from what built-ins throw or give. */
const BEHIND = ["Function", "Math", "Date", "Promise", "DOMException"];

/** One of each kind of object that syntax and built-ins make and whose prototype or accessors have no name. */
function specimens(): object[] {
  const iterator = { next: () => ({ done: true, value: undefined }) };
  return [
    async function () {},
    function* () {},
    async function* () {},
    [][Symbol.iterator](),
    ""[Symbol.iterator](),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    "".matchAll(/./g),
    Iterator.from(iterator as Iterator<unknown>),
    [].values().map((one) => one),
    new URLSearchParams().entries(),
    new Error(),
  ];
}

/** Gives the member's value, to which no property leads any more. */
function makeAssignable(prototype: object, key: PropertyKey): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
  if (descriptor === undefined || !("value" in descriptor) || !descriptor.configurable) return undefined;
  const { value, enumerable = false } = descriptor;
  const get = (): unknown => value;
  function set(this: unknown, assigned: unknown): void {
    if (this === prototype) throw new TypeError(`Cannot assign to ${String(key)} of a built-in object: all programs share it`);
    if (Object(this) !== this) return;
    if (Object.hasOwn(this as object, key)) (this as Members)[key] = assigned;
    else Object.defineProperty(this, key, { value: assigned, writable: true, enumerable: true, configurable: true });
  }
  Object.defineProperty(prototype, key, { get, set, enumerable, configurable: false });
  return value;
}
