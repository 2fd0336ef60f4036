/**
 * A program that tries to carry something from one life to the next: every probe reads what an earlier run or a sibling
 * process may have left, then leaves something itself. What it finds is its value; test/isolation_test.ts holds every life
 * to the same findings. A probe that is refused (a frozen object, a shadowed global) says so and leaves nothing.
 */
import { agent, assert, type Sys } from "orrery";

let variable = 0;
const list: string[] = [];
const cache = new Map<string, number>();
const weak = new WeakMap<object, number>();
const message = { text: "sent as it stands", nested: { list: [1, 2] } };
const pattern = /a/g;

class Counter {
  static made = 0;
  #own = 0;
  constructor() {
    Counter.made++;
  }
  bump(): number {
    return ++this.#own;
  }
}
const counter = new Counter();

function helper(): number {
  const self = helper as unknown as { calls?: number };
  self.calls = (self.calls ?? 0) + 1;
  return self.calls;
}

const memo = (() => {
  let calls = 0;
  return () => ++calls;
})();

function* numbers() {
  for (let n = 1;; n++) yield n;
}
const sequence = numbers();

type Loose = Record<PropertyKey, unknown>;

/** What `attempt` gives, or the name of what it throws: an engine's own wording of an error is no observation. */
function tried(attempt: () => unknown): string {
  try {
    return String(attempt());
  } catch (error) {
    return error instanceof Error ? `refused with ${error.name}` : "refused";
  }
}

/** Reads `target[key]`, then sets it. */
function leave(target: unknown, key: PropertyKey): string {
  return tried(() => {
    const before = (target as Loose)[key];
    (target as Loose)[key] = "left by an earlier life";
    return typeof before === "function" ? "a function" : String(before);
  });
}

const PROTOTYPES: readonly (readonly [string, () => unknown])[] = [
  ["Object", () => Object.prototype],
  ["Array", () => Array.prototype],
  ["Function", () => Function.prototype],
  ["String", () => String.prototype],
  ["Map", () => Map.prototype],
  ["Error", () => Error.prototype],
  ["RegExp", () => RegExp.prototype],
  ["generator", () => Object.getPrototypeOf(numbers)],
  ["iterator", () => Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))],
  ["literal", () => ({}).constructor.prototype],
  ["agent", () => probe],
  ["assert", () => assert],
  ["Math", () => Math],
  ["JSON", () => JSON],
  ["Object itself", () => Object],
  ["Symbol registry", () => Symbol.for("orrery.leak")],
];

function ownState(): Record<string, unknown> {
  list.push("mark");
  cache.set("hits", (cache.get("hits") ?? 0) + 1);
  weak.set(message, (weak.get(message) ?? 0) + 1);
  pattern.test("aaa");
  new Counter();
  return {
    variable: ++variable,
    list: list.length,
    cache: cache.get("hits")!,
    weak: weak.get(message)!,
    pattern: pattern.lastIndex,
    statics: Counter.made,
    privates: counter.bump(),
    functionProperty: tried(helper),
    closure: memo(),
    generator: sequence.next().value,
    class: leave(Counter.prototype, "mark"),
    frozen: Object.isFrozen(message) || Object.isFrozen(message.nested),
  };
}

function builtins(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, target] of PROTOTYPES) {
    found[name] = tried(() => leave(target(), "orreryLeak"));
    found[`${name} inherited`] = tried(() => (target() as Loose)["orreryLeak"]);
  }
  found["push"] = tried(() => leave(Array.prototype, "push"));
  found["toJSON"] = tried(() => leave(Object.prototype, "toJSON"));
  found["then"] = tried(() => leave(Object.prototype, "then"));
  found["next"] = tried(() => leave(Object.getPrototypeOf(Object.getPrototypeOf(sequence)), "next"));
  found["by constructor"] = tried(() => (leave as unknown as { constructor: (code: string) => () => unknown }).constructor("return 1")());
  return found;
}

function realm(): Record<string, string> {
  return {
    global: tried(() => leave(globalThis, "orreryLeak")),
    self: tried(() =>
      leave(
        (function (this: unknown) {
          return this;
        })(),
        "orreryLeak",
      )
    ),
  };
}

async function client(sys: Sys): Promise<Record<string, string>> {
  return {
    sys: leave(sys, "orreryLeak"),
    sysPrototype: leave(Object.getPrototypeOf(sys), "orreryLeak"),
    send: leave(Object.getPrototypeOf(sys), "send"),
    call: tried(() => leave(Object.getPrototypeOf(sys.now()), "orreryLeak")),
    handle: leave(Object.getPrototypeOf(await sys.endpoint()), "orreryLeak"),
  };
}

const probe = agent("probe", async (sys) => {
  const found = { own: ownState(), builtins: builtins(), realm: realm(), client: await client(sys) };
  const box = await sys.endpoint();
  await sys.send(box, message);
  const { value } = await sys.recv<typeof message>(box);
  return { ...found, received: value.text, random: await sys.random(), now: await sys.now() };
});

export const tools = { count: () => ++variable };

export default agent("root", async (sys) => {
  const first = await sys.wait(await sys.spawn(probe));
  const second = await sys.wait(await sys.spawn(probe));
  const host = [await sys.tool<number>("count"), await sys.tool<number>("count")];
  return { own: ownState(), first, second, host } as unknown;
});
