/**
 * The runtime's globals, each on exactly one of two lists: what pure code may name, and what it may not.
 *
 * Pure code is syscalls/, kernel/, user/, scenario/ and sim/ without its worker glue. A name is allowed if it is part of the
 * language and gives the same answer in every run, on every machine and under every locale. The lint plugin holds the
 * pure folders to it (free names on no list are refused as well), and globals_test.ts fails as soon as a runtime brings
 * a name that stands on no list. What agents see is images/globals.ts: the same names, some in a virtual form, and a few
 * more; test/globals_test.ts holds the two together. Deliberately not here: members such as `Math.random` or
 * `toLocaleString`, which members.ts knows.
 */

/** Names that pure code may use. */
export const GLOBALS_ALLOWED: readonly string[] = [
  ...["AggregateError", "Error", "EvalError", "RangeError", "ReferenceError", "SuppressedError", "SyntaxError", "TypeError", "URIError"],
  ...[
    "Array",
    "BigInt",
    "Boolean",
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Proxy",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
  ],
  ...["ArrayBuffer", "BigInt64Array", "BigUint64Array", "DataView", "Float16Array", "Float32Array", "Float64Array"],
  ...["Int16Array", "Int32Array", "Int8Array", "Uint16Array", "Uint32Array", "Uint8Array", "Uint8ClampedArray"],
  // Weak collections do not show when the collector ran; WeakRef and FinalizationRegistry do.
  ...["DisposableStack", "WeakMap", "WeakSet"],
  ...["Infinity", "NaN", "undefined", "isFinite", "isNaN", "parseFloat", "parseInt"],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape"],
];

/** Names of the language itself that pure code may not use: the compiler accepts them, so only the plugin stands in the way. */
export const GLOBALS_FORBIDDEN_LANGUAGE: readonly string[] = [
  // Time, chance, locale, the collector, other threads.
  ...["Date", "Temporal", "Intl", "WeakRef", "FinalizationRegistry", "Atomics", "SharedArrayBuffer"],
  // Asynchrony: the kernel awaits nothing. Agents get a lexical `Promise` of the loader's.
  ...["Promise", "AsyncDisposableStack"],
  // Roads to everything else.
  ...["Function", "eval", "globalThis", "WebAssembly"],
];

/** Names of the host that pure code may not use. */
const GLOBALS_FORBIDDEN_HOST: readonly string[] = [
  ...["Deno", "Buffer", "global", "process", "self", "Window", "name", "navigator", "Navigator", "NavigatorUAData", "location", "Location"],
  ...["clearImmediate", "clearInterval", "clearTimeout", "queueMicrotask", "setImmediate", "setInterval", "setTimeout", "performance"],
  ...["Performance", "PerformanceEntry", "PerformanceMark", "PerformanceMeasure", "PerformanceObserver", "PerformanceObserverEntryList"],
  ...["Crypto", "CryptoKey", "SubtleCrypto", "crypto", "console", "alert", "confirm", "prompt", "close", "closed", "reportError"],
  ...["onbeforeunload", "onerror", "onload", "onunhandledrejection", "onunload", "localStorage", "sessionStorage", "Storage"],
  ...["Cache", "CacheStorage", "caches", "EventSource", "FormData", "Headers", "Request", "Response", "WebSocket", "fetch"],
  ...["AbortController", "AbortSignal", "BroadcastChannel", "CloseEvent", "CustomEvent", "ErrorEvent", "Event", "EventTarget"],
  ...["Lock", "LockManager", "MessageChannel", "MessageEvent", "MessagePort", "ProgressEvent", "PromiseRejectionEvent", "Worker"],
  ...[
    "Blob",
    "File",
    "FileReader",
    "DOMException",
    "QuotaExceededError",
    "URL",
    "URLPattern",
    "URLSearchParams",
    "atob",
    "btoa",
    "structuredClone",
  ],
  ...["ByteLengthQueuingStrategy", "CompressionStream", "CountQueuingStrategy", "DecompressionStream", "ReadableByteStreamController"],
  ...[
    "ReadableStream",
    "ReadableStreamBYOBReader",
    "ReadableStreamBYOBRequest",
    "ReadableStreamDefaultController",
    "ReadableStreamDefaultReader",
  ],
  ...["TextDecoder", "TextDecoderStream", "TextEncoder", "TextEncoderStream", "TransformStream", "TransformStreamDefaultController"],
  ...["WritableStream", "WritableStreamDefaultController", "WritableStreamDefaultWriter"],
  ...["DOMMatrix", "DOMMatrixReadOnly", "DOMPoint", "DOMPointReadOnly", "DOMQuad", "DOMRect", "DOMRectReadOnly"],
  ...["ImageBitmap", "ImageBitmapRenderingContext", "ImageData", "OffscreenCanvas", "createImageBitmap"],
  ...["GPU", "GPUAdapter", "GPUAdapterInfo", "GPUBindGroup", "GPUBindGroupLayout", "GPUBuffer", "GPUBufferUsage", "GPUCanvasContext"],
  ...["GPUColorWrite", "GPUCommandBuffer", "GPUCommandEncoder", "GPUCompilationInfo", "GPUCompilationMessage", "GPUComputePassEncoder"],
  ...["GPUComputePipeline", "GPUDevice", "GPUDeviceLostInfo", "GPUError", "GPUInternalError", "GPUMapMode", "GPUOutOfMemoryError"],
  ...["GPUPipelineError", "GPUPipelineLayout", "GPUQuerySet", "GPUQueue", "GPURenderBundle", "GPURenderBundleEncoder"],
  ...["GPURenderPassEncoder", "GPURenderPipeline", "GPUSampler", "GPUShaderModule", "GPUShaderStage", "GPUSupportedFeatures"],
  ...["GPUSupportedLimits", "GPUTexture", "GPUTextureUsage", "GPUTextureView", "GPUUncapturedErrorEvent", "GPUValidationError"],
];

/** Names that pure code may not use. */
export const GLOBALS_FORBIDDEN: readonly string[] = [...GLOBALS_FORBIDDEN_LANGUAGE, ...GLOBALS_FORBIDDEN_HOST];
