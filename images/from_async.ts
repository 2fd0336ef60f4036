/**
 * `Array.fromAsync` as an async function of ours: the engine's own runs outside of turns, so that a live run would differ from
 * its replay, and gives a native promise that no agent can await.
 *
 * Turns, order and closing are those of ECMAScript (the proposal "Array.fromAsync", stage 4): an array-like awaits each element,
 * an iterable each step and, with a mapper, each mapped value. One unit of fuel an element. The running engine is the
 * realm's (running.ts). Not here: `for await` of programs (async_generator.ts).
 */
import { asyncIterator } from "./async_generator.ts";
import { burn, reserve, RUNNING } from "./running.ts";
import { fixedLength } from "./sizes.ts";
import type { Engine } from "./task.ts";

type Body = Generator<unknown, unknown, unknown>;
type Maker = new (...args: unknown[]) => object;
type Mapper = (this: unknown, value: unknown, index: number) => unknown;

interface Asked {
  readonly maker: unknown;
  readonly items: unknown;
  readonly map: Mapper | undefined;
  readonly self: unknown;
}

interface Stepping {
  next(): unknown;
  return?(): unknown;
}

const ELEMENT_BYTES = 8;

/** `Array.fromAsync.call(maker, items, map, self)`: a task of the running engine. Throws a TypeError where no program runs. */
export function fromAsync(maker: unknown, args: readonly unknown[]): unknown {
  const { engine } = RUNNING;
  if (engine === null) throw new TypeError("Cannot call Array.fromAsync here: no program runs");
  const [items, map, self] = args;
  const asked: Asked = { maker, items, map: map as Mapper | undefined, self };
  return engine.start(() => body(engine, asked), undefined, []);
}

function* body(engine: Engine, asked: Asked): Body {
  const { items, map } = asked;
  if (map !== undefined && typeof map !== "function") throw new TypeError(`${String(map)} is not a function`);
  const own = methodOf(items, Symbol.asyncIterator);
  const sync = own === undefined ? methodOf(items, Symbol.iterator) : undefined;
  if (own === undefined && sync === undefined) return yield* fromArrayLike(engine, asked);
  const target = isConstructor(asked.maker) ? new asked.maker() : [];
  // The methods were read once; what is iterated has them as its own.
  const source = own === undefined ? { [Symbol.iterator]: () => Reflect.apply(sync!, items, []) } : {
    [Symbol.asyncIterator]: () => Reflect.apply(own, items, []),
  };
  return yield* fromIterator(engine, asked, { iterator: asyncIterator(engine, source) as Stepping, target });
}

function* fromIterator(engine: Engine, { map, self }: Asked, { iterator, target }: { iterator: Stepping; target: object }): Body {
  const { next } = iterator;
  for (let index = 0;; index++) {
    burn();
    const step: unknown = yield Reflect.apply(next, iterator, []);
    if (Object(step) !== step) throw new TypeError(`Iterator result ${String(step)} is not an object`);
    if ((step as IteratorResult<unknown>).done) {
      setLength(target, index);
      return target;
    }
    const { value } = step as IteratorResult<unknown>;
    try {
      define(target, index, map === undefined ? value : yield Reflect.apply(map, self, [value, index]));
    } catch (error) {
      engine.check(error); // before the iterator is closed
      yield* closed(engine, iterator);
      throw error;
    }
  }
}

// The first error counts: one of `return` gives way to it, a fault does not.
function* closed(engine: Engine, iterator: Stepping): Body {
  try {
    const close = iterator.return;
    if (close !== undefined && close !== null) yield Reflect.apply(close, iterator, []);
  } catch (error) {
    engine.check(error);
  }
  return undefined;
}

function* fromArrayLike(_engine: Engine, { maker, items, map, self }: Asked): Body {
  const source = fixedLength(Object(items) as object) as { readonly length: number; readonly [index: number]: unknown };
  const { length } = source;
  reserve(ELEMENT_BYTES * length, "Array.fromAsync");
  const target = isConstructor(maker) ? new maker(length) : new Array(length);
  for (let index = 0; index < length; index++) {
    burn();
    const value = yield source[index];
    define(target, index, map === undefined ? value : yield Reflect.apply(map, self, [value, index]));
  }
  setLength(target, length);
  return target;
}

function methodOf(items: unknown, key: symbol): ((...args: unknown[]) => unknown) | undefined {
  const method = (items as Readonly<Record<symbol, unknown>>)[key];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== "function") throw new TypeError(`${String(method)} is not a function`);
  return method as (...args: unknown[]) => unknown;
}

function isConstructor(value: unknown): value is Maker {
  if (typeof value !== "function") return false;
  try {
    Reflect.construct(Object, [], value);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false; // not a constructor; nothing of the program runs, only a prototype is read
    throw error;
  }
}

function define(target: object, index: number, value: unknown): void {
  // A store, a tenth of the cost: the frozen prototypes have no member by an index.
  if (Object.getPrototypeOf(target) === Array.prototype && index === (target as unknown[]).length) (target as unknown[])[index] = value;
  else Object.defineProperty(target, index, { value, writable: true, enumerable: true, configurable: true });
}

function setLength(target: object, length: number): void {
  if (!Reflect.set(target, "length", length)) throw new TypeError("Cannot assign to read only property 'length' of object");
}
