/**
 * The globals of agents: for every name of the runtime one of five fates. *Allowed* names are the realm's own (pure and
 * deterministic), some of them behind a stand-in that looks for room before it allocates (stand_ins.ts); *virtual* ones are replaced by a deterministic subset (Math without random, Date in UTC without a
 * clock, a frozen globalThis); *absent* ones read as undefined, because packages probe them with `typeof`; *trapped* ones
 * throw a TypeError that names the syscall to use instead; all others are *undeclared*, as in any other program.
 *
 * This guards determinism. The compiler
 * shadows the names lexically. No list depends on the realm: what an agent can name is the same in every surrounding.
 */
import { makeClone } from "./clone.ts";
import { makeDate } from "./date.ts";
import { freezeFrom } from "./freeze.ts";
import { FUNCTION } from "./no_code.ts";
import { STAND_INS } from "./stand_ins.ts";

/** What becomes of a global name in an agent. */
export type Fate = "allowed" | "virtual" | "absent" | "trapped" | "undeclared";

/** Names that agents may use as they are. */
export const ALLOWED: readonly string[] = [
  ..."Object Array Number Boolean String Symbol BigInt Error EvalError RangeError ReferenceError SyntaxError TypeError URIError".split(" "),
  ..."AggregateError SuppressedError Map Set WeakMap WeakSet RegExp JSON Reflect Iterator DisposableStack ArrayBuffer DataView".split(" "),
  ..."Uint8Array Uint8ClampedArray Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array BigInt64Array".split(" "),
  ..."Float16Array Float32Array Float64Array NaN Infinity undefined isNaN isFinite parseInt parseFloat".split(" "),
  ..."encodeURI encodeURIComponent decodeURI decodeURIComponent escape unescape".split(" "),
  ..."atob btoa TextEncoder TextDecoder URL URLSearchParams".split(" "),
];

/** Names that read as undefined. Proxy is among them because bundled packages ask for it before they use it; agents' own uses are refused at load. */
export const ABSENT: readonly string[] =
  "Proxy window self global document process Buffer require module exports navigator Navigator WorkerNavigator".split(" ");

/** Names with a value of their own, made per runtime. `Promise` is the runtime's. */
export const VIRTUAL: readonly string[] = ["Math", "Date", "Promise", "Function", "structuredClone", "globalThis", "console"];

const INSTEAD: Readonly<Record<string, string>> = {
  performance: "sys.now()",
  Temporal: "sys.now()",
  setTimeout: "sys.sleep(ms)",
  setInterval: "a loop over sys.sleep(ms)",
  setImmediate: "sys.yield()",
  queueMicrotask: "an async function",
  requestAnimationFrame: "sys.sleep(ms)",
  fetch: "sys.tool(name, args)",
  crypto: "sys.random()",
  WebSocket: "sys.subscribe(name)",
  EventSource: "sys.subscribe(name)",
  Worker: "sys.spawn(agent, args)",
  Deno: "sys.tool(name, args)",
  localStorage: "sys.write(name, bytes)",
  sessionStorage: "sys.write(name, bytes)",
  caches: "sys.write(name, bytes)",
  Intl: "a format of its own that does not depend on the locale",
  MessageChannel: "sys.endpoint()",
  BroadcastChannel: "sys.endpoint()",
  AsyncDisposableStack: "await using",
  alert: "sys.mark(name, value)",
  prompt: "sys.recv(from)",
  confirm: "sys.recv(from)",
  Atomics: "messages between agents",
  SharedArrayBuffer: "messages between agents",
  WeakRef: "a plain reference: what was collected differs from run to run",
  FinalizationRegistry: "try/finally: what was collected differs from run to run",
};

/**
 * Names that are trapped: with the other lists all globals of Deno 2.9.6, in its first realm and in its workers. A list and not
 * the realm's own names: those differ between the two, with flags and with unstable features, and a program that lists
 * `globalThis` would tell them apart. A name on no list is undeclared to a program.
 */
export const TRAPPED: readonly string[] = [
  ..."AbortController AbortSignal Blob ByteLengthQueuingStrategy Cache CacheStorage clearImmediate".split(" "),
  ..."clearInterval clearTimeout close closed CloseEvent CompressionStream CountQueuingStrategy".split(" "),
  ..."createImageBitmap Crypto CryptoKey CustomEvent DecompressionStream DedicatedWorkerGlobalScope".split(" "),
  ..."DOMException DOMMatrix DOMMatrixReadOnly DOMPoint DOMPointReadOnly DOMQuad DOMRect DOMRectReadOnly".split(" "),
  ..."ErrorEvent eval Event EventTarget File FileReader FormData GPU GPUAdapter GPUAdapterInfo GPUBindGroup".split(" "),
  ..."GPUBindGroupLayout GPUBuffer GPUBufferUsage GPUCanvasContext GPUColorWrite GPUCommandBuffer".split(" "),
  ..."GPUCommandEncoder GPUCompilationInfo GPUCompilationMessage GPUComputePassEncoder GPUComputePipeline".split(" "),
  ..."GPUDevice GPUDeviceLostInfo GPUError GPUInternalError GPUMapMode GPUOutOfMemoryError GPUPipelineError".split(" "),
  ..."GPUPipelineLayout GPUQuerySet GPUQueue GPURenderBundle GPURenderBundleEncoder GPURenderPassEncoder".split(" "),
  ..."GPURenderPipeline GPUSampler GPUShaderModule GPUShaderStage GPUSupportedFeatures GPUSupportedLimits".split(" "),
  ..."GPUTexture GPUTextureUsage GPUTextureView GPUUncapturedErrorEvent GPUValidationError Headers ImageBitmap".split(" "),
  ..."ImageBitmapRenderingContext ImageData Location location Lock LockManager MessageEvent MessagePort name".split(" "),
  ..."NavigatorUAData OffscreenCanvas onbeforeunload onerror onload onmessage onunhandledrejection onunload".split(" "),
  ..."Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver".split(" "),
  ..."PerformanceObserverEntryList postMessage ProgressEvent PromiseRejectionEvent QuotaExceededError".split(" "),
  ..."ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest".split(" "),
  ..."ReadableStreamDefaultController ReadableStreamDefaultReader reportError Request Response Storage".split(" "),
  ..."SubtleCrypto TextDecoderStream TextEncoderStream TransformStream TransformStreamDefaultController".split(" "),
  ..."URLPattern WebAssembly Window WorkerGlobalScope WorkerLocation WritableStream".split(" "),
  ..."WritableStreamDefaultController WritableStreamDefaultWriter".split(" "),
  ...Object.keys(INSTEAD),
];

const ALLOWED_SET: ReadonlySet<string> = new Set(ALLOWED);
const ABSENT_SET: ReadonlySet<string> = new Set(ABSENT);
const VIRTUAL_SET: ReadonlySet<string> = new Set(VIRTUAL);
const TRAPPED_SET: ReadonlySet<string> = new Set(TRAPPED);

/** What becomes of `name`. */
export function fateOf(name: string): Fate {
  if (ALLOWED_SET.has(name)) return "allowed";
  if (ABSENT_SET.has(name)) return "absent";
  if (VIRTUAL_SET.has(name)) return "virtual";
  return TRAPPED_SET.has(name) ? "trapped" : "undeclared";
}

/** The message of a trapped global. */
function trapMessage(name: string): string {
  const instead = INSTEAD[name];
  return `${name} is not available in an agent` + (instead === undefined ? "" : `: use ${instead}`);
}

/** A value that throws a TypeError with `message` whatever is done with it, except `typeof` and comparison. */
function makeTrap(message: string): unknown {
  const refuse = (): never => {
    throw new TypeError(message);
  };
  const target = function (): void {};
  return new Proxy(target, {
    apply: refuse,
    construct: refuse,
    get: refuse,
    set: refuse,
    has: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
    getOwnPropertyDescriptor: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    setPrototypeOf: refuse,
    isExtensible: refuse,
    preventExtensions: refuse,
  });
}

function makeMath(): unknown {
  const virtual: Record<string | symbol, unknown> = {};
  for (const key of Reflect.ownKeys(Math)) virtual[key] = (Math as unknown as Record<string | symbol, unknown>)[key];
  virtual["random"] = Object.freeze(() => {
    throw new TypeError("Math.random is not available in an agent: use sys.random()");
  });
  return Object.freeze(virtual);
}

// Debug output of packages is swallowed: it decides nothing, and an agent's own marks go through sys.mark.
function makeConsole(): unknown {
  const quiet = Object.freeze(() => undefined);
  const names =
    "log info debug warn error trace table dir dirxml group groupCollapsed groupEnd assert count countReset time timeEnd timeLog clear"
      .split(" ");
  return Object.freeze(Object.fromEntries(names.map((name) => [name, quiet])));
}

/** The names that an agent must not see as the realm has them, in a determined order. */
export function shadowedNames(): readonly string[] {
  return [...ABSENT, ...VIRTUAL, ...TRAPPED, ...Object.keys(STAND_INS)].sort();
}

/** Values for every shadowed name. One per runtime; frozen with all that they lead to, so that nothing is kept on them between runs. */
export function makeGlobals(promise: unknown): Readonly<Record<string, unknown>> {
  const globals: Record<string, unknown> = Object.create(null);
  for (const name of shadowedNames()) {
    const fate = fateOf(name);
    globals[name] = fate === "absent" ? undefined : fate === "allowed" ? STAND_INS[name] : makeTrap(trapMessage(name));
  }
  globals["Promise"] = promise;
  globals["Math"] = makeMath();
  globals["Date"] = makeDate();
  globals["structuredClone"] = makeClone(globals["Date"]);
  globals["Function"] = FUNCTION;
  globals["console"] = makeConsole();
  const made = VIRTUAL.filter((name) => name !== "globalThis").map((name) => globals[name]);
  freezeFrom(made, [Object.prototype, globalThis.Function.prototype]); // the rest of the realm is the business of intrinsics.ts
  globals["globalThis"] = makeGlobalThis(globals);
  return Object.freeze(globals);
}

function makeGlobalThis(globals: Readonly<Record<string, unknown>>): unknown {
  const realm = globalThis as unknown as Record<string, unknown>;
  const virtual: Record<string, unknown> = Object.create(null);
  for (const name of ALLOWED) virtual[name] = realm[name];
  for (const name of Object.keys(globals)) virtual[name] = globals[name];
  virtual["globalThis"] = virtual;
  return Object.freeze(virtual);
}
