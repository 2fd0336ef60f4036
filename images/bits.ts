/**
 * The bits of NaN: which ones a computation gives depends on the processor and on whether the code was optimised, so no program
 * may see them (docs/adr/0041_bits_of_nan.md). A buffer of a program is used either for floating-point arrays or for bytes
 * (integer arrays, DataView, decoding), never for both; a DataView writes one fixed NaN.
 *
 * A use is claimed when a view is made over a buffer and when the buffer of a view is asked for. Only programs are held to it:
 * code of the host, which shares the methods of the realm, is not. Not here: the constructors (stand_ins.ts), which claim.
 */
import { RUNNING } from "./running.ts";
import { isTyped } from "./sizes.ts";

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Use = "floats" | "bytes";

const TYPED = Object.getPrototypeOf(Uint8Array.prototype) as object;
const TAG = Object.getOwnPropertyDescriptor(TYPED, Symbol.toStringTag)!.get as Method;
const BUFFER = Object.getOwnPropertyDescriptor(TYPED, "buffer")!.get as Method;
const FLOATS: ReadonlySet<unknown> = new Set(["Float16Array", "Float32Array", "Float64Array"]);

const uses = new WeakMap<object, Use>();

/** The use of a view's class of that name. */
export function useOf(name: unknown): Use {
  return FLOATS.has(name) ? "floats" : "bytes";
}

/** Claims `buffer` for a use. Throws a TypeError where the running program uses it for the other. */
export function claim(buffer: object, use: Use): void {
  if (RUNNING.engine === null) return;
  const before = uses.get(buffer);
  if (before === undefined) uses.set(buffer, use);
  else if (before !== use) {
    throw new TypeError(
      "Cannot view the bytes of floating-point numbers: which bits a NaN has differs between machines; use one DataView for both, with setFloat64 and getUint8",
    );
  }
}

function buffersUse(view: unknown): Use {
  return isTyped(view) ? useOf(Reflect.apply(TAG, view, [])) : "bytes";
}

/** Claims what a decoder reads: the buffer of a view, or a buffer. */
function claimRead(source: unknown): void {
  if (ArrayBuffer.isView(source)) {
    claim(source.buffer, "bytes");
    if (buffersUse(source) === "floats") claim(source.buffer, "floats");
  } else if (source instanceof ArrayBuffer) claim(source, "bytes");
}

const CANONICAL: Readonly<Record<string, readonly [method: string, bits: number | bigint]>> = {
  setFloat16: ["setUint16", 0x7e00],
  setFloat32: ["setUint32", 0x7fc00000],
  setFloat64: ["setBigUint64", 0x7ff8n << 48n],
};

function wrap(holder: object, name: string, make: (native: Method) => Method): void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name)!; // the names are those of the language
  const key = descriptor.get === undefined ? "value" : "get";
  const native = descriptor[key] as Method;
  const made = make(native);
  Object.defineProperties(made, { name: { value: native.name, configurable: true }, length: { value: native.length, configurable: true } });
  Object.defineProperty(holder, name, { ...descriptor, [key]: made });
}

const method = ({ made }: { readonly made: Method }): Method => made;

const claimsItsBuffer = (native: Method): Method =>
  method({
    made(this: unknown): unknown {
      const buffer = Reflect.apply(native, this, []);
      claim(buffer as object, buffersUse(this));
      return buffer;
    },
  });

// A class of a program may give a view of another kind over the same buffer.
const claimsBefore = (native: Method): Method =>
  method({
    made(this: unknown, ...args): unknown {
      if (isTyped(this)) claim(Reflect.apply(BUFFER, this, []) as object, buffersUse(this));
      return Reflect.apply(native, this, args);
    },
  });

const passesItsUse = (native: Method): Method =>
  method({
    made(this: unknown, ...args): unknown {
      const copy = Reflect.apply(native, this, args);
      copyUse(this as object, copy as object);
      return copy;
    },
  });

/** A copy of a buffer has the use of its source. */
export function copyUse(source: object, copy: object): void {
  const use = uses.get(source);
  if (use !== undefined) uses.set(copy, use);
}

const writesOneNaN = (name: string) => (native: Method): Method => {
  const [instead, bits] = CANONICAL[name]!;
  const setBits = (DataView.prototype as unknown as Readonly<Record<string, Method>>)[instead]!;
  return method({
    made(this: unknown, at, value, little): unknown {
      const number = +(value as number);
      return number === number ? Reflect.apply(native, this, [at, number, little]) : Reflect.apply(setBits, this, [at, bits, little]);
    },
  });
};

const claimsWhatItReads = (native: Method): Method =>
  method({
    made(this: unknown, ...args): unknown {
      claimRead(args[0]);
      return Reflect.apply(native, this, args);
    },
  });

/** Installs the rules in this realm. Called once, before it is frozen. */
export function hideBits(): void {
  wrap(TYPED, "buffer", claimsItsBuffer);
  wrap(TYPED, "subarray", claimsBefore);
  wrap(DataView.prototype, "buffer", claimsItsBuffer);
  for (const name of ["slice", "transfer", "transferToFixedLength"]) wrap(ArrayBuffer.prototype, name, passesItsUse);
  for (const name of Object.keys(CANONICAL)) wrap(DataView.prototype, name, writesOneNaN(name));
  wrap(TextDecoder.prototype, "decode", claimsWhatItReads);
}
