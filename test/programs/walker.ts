/**
 * A program that walks everything an agent can get hold of: from the names of globals, from what each form of syntax makes or
 * throws, from `sys`, calls in every state and their results. It goes on by own properties, accessors (read on the object that
 * has them), symbols and prototypes, and by calling what it finds. `Object.reached`, which test/sealed_test.ts puts there
 * before the realm is frozen, is told of each object. The program has no state, so that all of it exists once per image.
 */
import { agent, assert, AssertionFailure, Handle, Parsed, type Sys, SyscallError } from "orrery";

type Loose = Record<PropertyKey, unknown>;
type Fn = (...args: unknown[]) => unknown;
type Report = (walk: string, path: string, one: object) => void;

class Own {
  #kept = 1;
  static fixed() {}
  get kept() {
    return this.#kept;
  }
  async later() {}
  *steps() {
    yield 1;
  }
}

function* generator() {
  yield 1;
}
async function* stream(wait: unknown) {
  yield await wait;
}
function tagged(strings: TemplateStringsArray, ..._values: unknown[]) {
  return strings;
}
function args(..._all: unknown[]) {
  return arguments; // one of the things that syntax makes
}

/** What `attempt` gives or throws. */
function outcome(attempt: () => unknown): unknown {
  try {
    return attempt();
  } catch (error) {
    return error;
  }
}

/** A global that throws whatever is done with it. */
function isTrap(value: object): boolean {
  return outcome(() => Object.isExtensible(value)) instanceof TypeError;
}

/** Values of every kind, each made anew; the functions that are found are called on them. */
function specimens(): unknown[] {
  const early = outcome(() => late);
  const late = 1;
  const error = (attempt: Fn) => outcome(attempt);
  const map = new Map([[1, 2]]), set = new Set([1]), bytes = new Uint8Array(2);
  return [
    ...[{}, [1, [2]], () => {}, function () {}, async () => {}, generator, stream, Own, new Own(), new Own().steps(), class {}],
    ...[1, "text", true, Symbol("s"), 1n, null, undefined, /a(?<n>b)/dg, /a(?<n>b)/d.exec("ab"), tagged`a${1}b`, args(1)],
    ...[map, set, new WeakMap(), new WeakSet(), new Date(0), bytes, bytes.buffer, new DataView(bytes.buffer), new Float64Array(1)],
    ...[map.entries(), set.values(), [1].entries(), "ab"[Symbol.iterator](), "ab".matchAll(/a/g), generator(), [1].values().map(String)],
    ...[Iterator.from({ next: () => ({ done: true, value: 1 }) }), new URL("http://a/?b=1"), new URLSearchParams("a=1").entries()],
    ...[new TextEncoder(), new TextDecoder(), new DisposableStack(), stream(1), Promise.withResolvers(), Promise.resolve([1])],
    ...[new Error("e", { cause: 1 }), new AggregateError([1]), new SuppressedError(1, 2), new AssertionFailure("a")],
    ...[
      error(() => (null as unknown as Loose)["x"]),
      error(() => new Array(-1)),
      error(() => JSON.parse("{")),
      error(() => new RegExp("(")),
    ],
    ...[
      error(() => decodeURIComponent("%")),
      error(() => atob("*")),
      error(() => structuredClone(() => {})),
      error(() => `${Symbol() as unknown as string}`),
    ],
    ...[error(() => new URL("x")), error(() => assert(false)), error(() => new Intl.Collator()), error(() => BigInt("x"))],
    ...[
      error(() => new Date()),
      error(() => Reflect.apply(Object.assign, null, [Object.prototype, { x: 1 }])),
      (JSON as unknown as { rawJSON: Fn }).rawJSON("1"),
      structuredClone(new Date(0)),
    ],
    ...[early, error(() => (undeclared as unknown)), structuredClone(new Map([[1, {}]])), Parsed.of("[1]"), new Handle(3)],
  ];
}
declare const undeclared: unknown;

/** What a process is given: calls in every state, their results, errors and handles. */
async function given(sys: Sys): Promise<unknown[]> {
  const at = await sys.endpoint();
  const [pending, settled, awaited, refused, arm] = [sys.recv(at), sys.now(), sys.now(), sys.send(new Handle(77), 1), sys.sleep(1)];
  const chosen = sys.select({ arm });
  const consumer = stream(awaited);
  const fiber = (async () => await pending)();
  const [next, all, any, race] = [
    consumer.next(),
    Promise.allSettled([settled, refused]),
    Promise.any([refused]),
    Promise.race([fiber, settled]),
  ];
  const errors: unknown[] = [];
  for (const call of [refused, any, sys.derive("nope", {}), sys.tool("nope"), sys.tool("bad"), sys.recv(at, { timeoutMs: 1 })]) {
    try {
      await call;
    } catch (error) {
      errors.push(error);
    }
  }
  const child = await sys.spawn(helper, { n: [1] });
  const made = [pending, settled, awaited, refused, arm, chosen, consumer, fiber, next, all, any, race];
  const results = [
    await all,
    await race,
    await chosen,
    await next,
    await sys.self(),
    await sys.wait(child),
    await sys.tool("list"),
    child,
    at,
  ];
  return [...made, ...errors, ...results, await sys.derive(at, { badge: 1 }), sys.mark("end"), sys];
}

const helper = agent("helper", (_sys, argument: { readonly n: readonly number[] }) => argument);

/** The text of a function that is no program's. One that is not frozen was made in the walk, or is found as shared. */
const NATIVE = /\[native code\] \}$/;

/** Its `next` gives tasks: built-ins that drain an iterator would not come to an end. */
function isEndless(one: unknown): boolean {
  return Object(one) === one && Symbol.asyncIterator in (one as object);
}

class Walk {
  readonly #seen = new Set<unknown>();
  readonly #called = new Set<unknown>();
  readonly #thrown = new Set<object>();
  readonly #queue: [string, object][] = [];

  constructor(private readonly name: string, private readonly report: Report) {}

  add(path: string, value: unknown): void {
    if (Object(value) !== value || this.#seen.has(value) || isTrap(value as object)) return;
    this.#seen.add(value);
    this.#queue.push([path, value as object]);
    this.report(this.name, path, value as object);
    if (value instanceof Promise) Promise.allSettled([value]); // its rejection counts as handled
  }

  /** Walks until nothing new is found. */
  run(): void {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const [path, one] = next;
      this.add(`${path}.[[Prototype]]`, Object.getPrototypeOf(one));
      this.members(path, one, one);
      for (let at = Object.getPrototypeOf(one) as object | null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
        this.getters(path, one, at);
      }
      if (typeof one === "function" && Object.isFrozen(one) && NATIVE.test(String(one))) this.call(path, one as Fn);
    }
  }

  members(path: string, one: object, owner: object): void {
    for (const key of Reflect.ownKeys(owner)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key)!;
      const at = `${path}.${String(key)}`;
      this.add(at, value);
      this.add(`get ${at}`, get);
      this.add(`set ${at}`, set);
      if (get !== undefined) this.add(`${at} as read`, outcome(() => Reflect.apply(get, one, [])));
    }
  }

  getters(path: string, one: object, owner: object): void {
    for (const key of Reflect.ownKeys(owner)) {
      const get = Object.getOwnPropertyDescriptor(owner, key)!.get;
      if (get !== undefined) this.add(`${path}.${String(key)} as read`, outcome(() => Reflect.apply(get, one, [])));
    }
  }

  // Once each: on values of every kind, and as a constructor. Not a syscall, which would be made; not what calls back later, or
  // loops for ever on values such as these.
  call(path: string, fn: Fn): void {
    if (this.#called.has(fn) || path.startsWith("sys.") || /^(\[Symbol.split\]|fromAsync)$/.test(fn.name)) return;
    this.#called.add(fn);
    const selves = specimens().filter((one) => one !== stream && !isEndless(one)); // `Array.of` would construct with `stream`, and put members on what it gives
    for (const argument of [undefined, {}, "a", [1]]) {
      for (const self of selves) this.result(`${path}()`, outcome(() => Reflect.apply(fn, self, [argument, argument])));
      this.result(`new ${path}`, outcome(() => Reflect.construct(fn, [argument])));
    }
  }

  // One error of each kind will do: most calls throw.
  result(path: string, one: unknown): void {
    if (one instanceof Error) {
      const kind = Object.getPrototypeOf(one) as object;
      if (this.#thrown.has(kind)) return;
      this.#thrown.add(kind);
    }
    this.add(path, one);
  }
}

const walker = agent("walker", async (sys, name: string) => {
  const walk = new Walk(name, (Object as unknown as { reached: Report }).reached);
  const sysPrototype = Object.getPrototypeOf(sys) as object;
  walk.add("sys.[[Prototype]]", sysPrototype);
  for (const key of Reflect.ownKeys(sysPrototype)) walk.add(`sys.${String(key)}`, (sysPrototype as Loose)[key]);
  for (const name of Object.keys(globalThis)) walk.add(name, (globalThis as unknown as Loose)[name]);
  for (const [name, value] of Object.entries({ assert, AssertionFailure, Handle, Parsed, SyscallError })) walk.add(name, value);
  walk.add("globalThis", globalThis);
  specimens().forEach((one, i) => walk.add(`specimen ${i}`, one));
  (await given(sys)).forEach((one, i) => walk.add(`given ${i}`, one));
  for (const one of [walker, helper, outcome]) walk.add("own", one);
  walk.run();
  return null;
});

export const tools = { list: () => [{ a: [1] }], bad: () => assert(false, "bad") };

export default agent("root", async (sys) => {
  for (const name of ["first", "second"]) {
    const { ok, error } = await sys.wait(await sys.spawn(walker, name));
    assert(ok, JSON.stringify(error));
  }
});
