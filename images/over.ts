/**
 * `yield*` of plain generators: an iterator between a generator and what it delegates to, which keeps the depth of the
 * delegating generator while that runs and gives it back while it is suspended.
 *
 * The engine resumes a chain of delegating generators at once, without running any of their code, so that nothing else could
 * count the chain. The language's own `yield*` drives this iterator; results are passed on as they are (`done` is read twice).
 * Not here: async generators (async_generator.ts), whose inner steps are requests that the engine counts.
 */
import type { Engine } from "./task.ts";

interface Inner {
  next: (value?: unknown) => Step;
  readonly return?: ((value?: unknown) => Step) | null;
  readonly throw?: ((error?: unknown) => Step) | null;
}

interface Step {
  readonly done?: boolean;
  readonly value?: unknown;
}

/** What `yield*` gets in place of `iterable` in a generator that counts `weight` units of depth. Throws a TypeError if it is none. */
export function over(engine: Engine, iterable: unknown, weight: number): unknown {
  const make = (iterable as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator];
  if (typeof make !== "function") throw new TypeError(`${nameOf(iterable)} is not iterable`);
  const inner: unknown = Reflect.apply(make, iterable, []);
  if (!isObject(inner)) throw new TypeError("Result of the Symbol.iterator method is not an object");
  return new Over(engine, inner as Inner, weight);
}

class Over {
  readonly #engine: Engine;
  readonly #inner: Inner;
  readonly #next: Inner["next"];
  readonly #weight: number;
  #suspended = false;

  constructor(engine: Engine, inner: Inner, weight: number) {
    this.#engine = engine;
    this.#inner = inner;
    this.#next = inner.next;
    this.#weight = weight;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(value?: unknown): Step {
    this.#enter();
    return this.#leave(Reflect.apply(this.#next, this.#inner, [value]));
  }

  return(value?: unknown): Step {
    this.#enter();
    const method = this.#inner.return;
    if (method === undefined || method === null) return { value, done: true };
    return this.#leave(Reflect.apply(method, this.#inner, [value]));
  }

  throw(error?: unknown): Step {
    this.#enter();
    const method = this.#inner.throw;
    if (method !== undefined && method !== null) return this.#leave(Reflect.apply(method, this.#inner, [error]));
    const close = this.#inner.return;
    if (close !== undefined && close !== null) resultOf(Reflect.apply(close, this.#inner, []));
    throw new TypeError("The iterator does not provide a 'throw' method.");
  }

  #enter(): void {
    if (!this.#suspended) return;
    this.#suspended = false;
    const { meter } = this.#engine;
    if ((meter.depth += this.#weight) > meter.depthMax) throw this.#engine.tooDeep();
  }

  #leave(step: unknown): Step {
    const result = resultOf(step);
    if (!result.done) {
      this.#suspended = true;
      this.#engine.meter.depth -= this.#weight;
    }
    return result;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null || typeof value === "function";
}

function resultOf(step: unknown): Step {
  if (isObject(step)) return step;
  throw new TypeError(`Iterator result ${String(step)} is not an object`);
}

function nameOf(value: unknown): string {
  return typeof value === "object" && value !== null ? "object" : typeof value === "string" ? JSON.stringify(value) : String(value);
}
