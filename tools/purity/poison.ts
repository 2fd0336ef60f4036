/**
 * Purity check 3, the poison: loaded with `deno test --preload`, it replaces the clock, chance, promises, timers, the
 * locale, the collector's windows, the makers of functions and the console by throwers while the body of a test runs, and puts them back after.
 *
 * What was touched counts even if the code swallowed the error. Bodies must be synchronous, else the throwers would be
 * gone when the rest runs; an asynchronous one fails. Deliberately untouched: what the test runner and node:assert need
 * themselves (`Deno`, `process`, `Error`), which the compiler check keeps out of pure folders.
 * A property of fast-check without a seed fails here too, since it draws one from the clock: suites name their seeds.
 */

/** One thing that is replaced: `owner[key]`. */
interface Target {
  readonly owner: object;
  readonly key: string;
  readonly name: string;
}

const LOCALE_METHODS = [Number, Array, Object, BigInt, String, Date].flatMap((maker) =>
  Object.getOwnPropertyNames(maker.prototype).filter((key) => /^(localeCompare|toLocale)/.test(key)).map((key) => ({
    owner: maker.prototype,
    key,
    name: `${maker.name}.prototype.${key}`,
  }))
);
const BINDINGS = [
  ...["Date", "Temporal", "Promise", "Intl", "WeakRef", "FinalizationRegistry", "performance", "crypto", "fetch", "queueMicrotask"],
  ...["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "structuredClone", "MessageChannel", "Worker"],
  "eval",
];
/** Taken before anything is replaced: code that keeps `Date` or `Math` from its import still calls the throwers. */
const METHODS: readonly [object, string, string][] = [
  [Date, "now", "Date.now"],
  [Math, "random", "Math.random"],
  [Promise, "resolve", "Promise.resolve"],
  [Promise, "all", "Promise.all"],
  [Promise, "race", "Promise.race"],
  [performance, "now", "performance.now"],
  [crypto, "getRandomValues", "crypto.getRandomValues"],
  [crypto, "randomUUID", "crypto.randomUUID"],
  [WeakRef.prototype, "deref", "WeakRef.prototype.deref"],
  [Promise.prototype, "then", "Promise.prototype.then"],
];
/** The makers of functions: each is the constructor of all functions of its kind, so it is found without its name. */
const FUNCTION: Target = { owner: globalThis, key: "Function", name: "Function" };
const MAKERS: readonly Target[] = [FUNCTION].concat([() => {}, async () => {}, function* () {}, async function* () {}].map((one) => {
  const owner: object = Object.getPrototypeOf(one);
  return { owner, key: "constructor", name: `the constructor of ${Reflect.get(owner, Symbol.toStringTag) ?? "Function"}` };
}));

const TARGETS: readonly Target[] = [
  ...BINDINGS.map((key) => ({ owner: globalThis, key, name: key })),
  ...METHODS.map(([owner, key, name]) => ({ owner, key, name })),
  ...LOCALE_METHODS,
  ...Object.keys(console).filter((key) => typeof Reflect.get(console, key) === "function").map((key) => ({
    owner: console,
    key,
    name: `console.${key}`,
  })),
];

const touched: string[] = [];

/** Replaces everything, runs `body`, puts everything back; throws if something was touched or the body is asynchronous. */
function poisoned(body: () => unknown): void {
  const all = [...TARGETS, ...MAKERS];
  const kept = all.map(({ owner, key }) => Object.getOwnPropertyDescriptor(owner, key));
  touched.length = 0;
  let result: unknown;
  try {
    TARGETS.forEach(({ owner, key, name }) =>
      Object.defineProperty(owner, key, { value: thrower(name), configurable: true, writable: true })
    );
    MAKERS.forEach(({ owner, key, name }) => restore(owner, key, { value: uncallable(Reflect.get(owner, key), name), configurable: true }));
    result = body();
  } finally {
    all.forEach(({ owner, key }, index) => restore(owner, key, kept[index]));
  }
  if (touched.length > 0) throw new Error(`Cannot pass a pure test: it touched ${touched.join(", ")} and swallowed the error`);
  if (result instanceof Promise) {
    result.catch(() => undefined); // its failure is not the point any more
    throw new Error("Cannot poison an asynchronous test: suites of pure folders are synchronous");
  }
}

function restore(owner: object, key: string, descriptor: PropertyDescriptor | undefined): void {
  if (descriptor === undefined) Reflect.deleteProperty(owner, key);
  else Object.defineProperty(owner, key, descriptor);
}

/** A function that can be looked at, for its name and its prototype, but not called. */
function uncallable(real: object, name: string): unknown {
  const touch = toucher(name);
  return new Proxy(real, { apply: touch, construct: touch });
}

function toucher(name: string): () => never {
  return () => {
    touched.push(name);
    throw new Error(`Cannot touch ${name} in a pure folder`);
  };
}

/** Stands for a function, a class or a namespace: whatever is done with it throws, and is remembered. */
function thrower(name: string): unknown {
  const touch = toucher(name);
  return new Proxy(touch, { apply: touch, construct: touch, get: touch, set: touch, has: touch, getPrototypeOf: touch, ownKeys: touch });
}

type Registration = (...parts: unknown[]) => void;

/** `Deno.test` takes the body last, or as `fn` of an object; either way the body is wrapped. */
function wrapped(register: Registration): Registration {
  return (...parts) => register(...parts.map((part) => wrappedPart(part)));
}

function wrappedPart(part: unknown): unknown {
  if (typeof part === "function") return named(part as (...args: unknown[]) => unknown);
  if (typeof part === "object" && part !== null && "fn" in part) return { ...part, fn: named(part.fn as (...args: unknown[]) => unknown) };
  return part;
}

/** The runner takes the name of a nameless registration from the function. */
function named(body: (...args: unknown[]) => unknown): (...args: unknown[]) => void {
  const guarded = (...args: unknown[]) => poisoned(() => body(...args));
  return Object.defineProperty(guarded, "name", { value: body.name });
}

const plain = Deno.test as unknown as Registration & Readonly<Record<string, unknown>>; // seen as what it is at run time: a function with functions on it
const replacement = Object.assign(wrapped(plain), {
  ignore: plain["ignore"],
  only: wrapped(plain["only"] as Registration),
});
Object.defineProperty(Deno, "test", { value: replacement, configurable: true, writable: true });
