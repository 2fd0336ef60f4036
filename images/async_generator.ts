/**
 * Async generators over a lowered generator: the request queue, `yield`, `yield*` and `return` of ECMAScript 27.6, and the
 * async iterators of `for await`.
 *
 * In a lowered body `await e` is `(yield e)`, `yield v` is `(yield rt.emit(v))`, `yield* it` is `(yield* rt.delegate(it))`
 * and `return e` is `return (yield e)`; the driver tells them apart by marks. Not here: plain generators, which need no
 * runtime at all.
 */
import { ASYNC_DEPTH } from "./fault_state.ts";
import { type Engine, FIBER, FULFILLED, Reaction, REJECTED, Task } from "./task.ts";

type Frame = Generator<unknown, unknown, unknown>;

/** What a body yields when it is not an await. */
class Mark {
  constructor(readonly kind: "emit" | "delegated" | "return", readonly value: unknown) {}
}

/** What a delegating body gets where the caller asked for `return`. */
class ReturnRequest {
  constructor(readonly value: unknown) {}
}

type Kind = "next" | "throw" | "return";

interface Request {
  readonly kind: Kind;
  readonly value: unknown;
  readonly task: Task;
}

/** Where the generator stands between jobs. */
type Phase = "start" | "yielded" | "running" | "done";
/** What the job that comes next is the answer to. */
type Waiting = "body" | "emit" | "returning" | "draining";

class Driver extends Reaction {
  private phase: Phase = "start";
  private waiting: Waiting = "body";
  private delegated = false;
  private readonly requests: Request[] = [];
  /** Index of the site of the body's last await. */
  private site = 0;

  readonly #engine: Engine;
  readonly #body: Frame;

  /** Private in fact: a program reaches the reaction through the call that it awaits. */
  constructor(engine: Engine, body: Frame) {
    super();
    this.#engine = engine;
    this.#body = body;
  }

  /** Queues a request; runs the body at once where it is not running. */
  request(kind: Kind, value: unknown): Task {
    const task = new Task(FIBER, this.#engine.meter.site);
    this.requests.push({ kind, value, task });
    if (this.phase === "start" && kind !== "next") this.phase = "done";
    if (this.phase === "done") {
      if (this.requests.length === 1) this.drainRequests();
    } else if (this.phase !== "running") this.enter(kind, value);
    return task;
  }

  // Runs the body inside the caller's own frame: its site and depth come back afterwards.
  private enter(kind: Kind, value: unknown): void {
    const meter = this.#engine.meter;
    const site = meter.site;
    const depth = meter.depth;
    if ((meter.depth = depth + ASYNC_DEPTH) > meter.depthMax) throw this.#engine.tooDeep();
    this.resumeWith(kind, value);
    meter.depth = depth;
    meter.site = site;
  }

  private resumeWith(kind: Kind, value: unknown): void {
    this.phase = "running";
    if (kind === "return") {
      this.waiting = "returning";
      this.#engine.wait(this, value);
    } else this.step(kind, value);
  }

  override react(engine: Engine, tag: number, value: unknown): void {
    engine.meter.depth = 0;
    engine.meter.site = this.site;
    switch (this.waiting) {
      case "body":
        return this.step(tag === FULFILLED ? "next" : "throw", value);
      case "emit":
        return tag === FULFILLED ? this.emitted(value) : this.step("throw", value);
      case "returning":
        if (tag === REJECTED) return this.step("throw", value);
        return this.delegated ? this.step("next", new ReturnRequest(value)) : this.step("return", value);
      case "draining": {
        const request = this.requests.shift()!;
        if (tag === FULFILLED) engine.fulfil(request.task, { value, done: true });
        else engine.reject(request.task, value);
        return this.drainRequests();
      }
    }
  }

  private step(kind: Kind, value: unknown): void {
    const engine = this.#engine;
    this.delegated = false;
    let done: boolean;
    let out: unknown;
    try {
      const step = kind === "next" ? this.#body.next(value) : kind === "throw" ? this.#body.throw(value) : this.#body.return(value);
      done = step.done === true;
      out = step.value;
      this.site = engine.meter.site;
    } catch (error) {
      this.phase = "done";
      engine.thrown(this.requests.shift()!.task, error);
      return this.drainRequests();
    }
    if (done) {
      this.phase = "done";
      engine.fulfil(this.requests.shift()!.task, { value: out, done: true });
      return this.drainRequests();
    }
    if (!(out instanceof Mark)) {
      this.waiting = "body";
      return engine.wait(this, out);
    }
    switch (out.kind) {
      case "emit":
        this.waiting = "emit";
        return engine.wait(this, out.value);
      case "delegated":
        this.delegated = true;
        return this.emitted(out.value);
      case "return":
        return this.step("return", out.value);
    }
  }

  private emitted(value: unknown): void {
    this.#engine.fulfil(this.requests.shift()!.task, { value, done: false });
    const next = this.requests[0];
    if (next === undefined) this.phase = "yielded";
    else this.resumeWith(next.kind, next.value);
  }

  // The body has ended: answers what is queued until a `return` has to be awaited.
  private drainRequests(): void {
    const engine = this.#engine;
    for (let request = this.requests[0]; request !== undefined; request = this.requests[0]) {
      if (request.kind === "return") {
        this.waiting = "draining";
        return engine.wait(this, request.value);
      }
      this.requests.shift();
      if (request.kind === "next") engine.fulfil(request.task, { value: undefined, done: true });
      else engine.reject(request.task, request.value);
    }
  }
}

/** What an async generator function gives to the program. */
export class AsyncGeneratorObject {
  readonly #driver: Driver;
  constructor(driver: Driver) {
    this.#driver = driver;
  }
  next(value?: unknown): Task {
    return this.#driver.request("next", value);
  }
  return(value?: unknown): Task {
    return this.#driver.request("return", value);
  }
  throw(error?: unknown): Task {
    return this.#driver.request("throw", error);
  }
  [Symbol.asyncIterator](): this {
    return this;
  }
  [Symbol.asyncDispose](): Task {
    return this.#driver.request("return", undefined);
  }
}
Object.defineProperty(AsyncGeneratorObject.prototype, Symbol.toStringTag, { value: "AsyncGenerator" });

/** Calling an async generator function: errors of parameter defaults throw at the call, the body waits for `next`. */
export function startGenerator(
  engine: Engine,
  body: (this: unknown, ...args: never[]) => Frame,
  self: unknown,
  args: ArrayLike<unknown>,
): AsyncGeneratorObject {
  return new AsyncGeneratorObject(new Driver(engine, body.apply(self, args as unknown as never[])));
}

/** Marks a yielded value. */
export function emit(value: unknown): unknown {
  return new Mark("emit", value);
}

interface Inner {
  next(value?: unknown): unknown;
  return?(value?: unknown): unknown;
  throw?(error?: unknown): unknown;
}

/** `yield* iterable` in an async generator (ECMAScript 15.5.5, async case). */
export function* delegate(engine: Engine, iterable: unknown): Generator<unknown, unknown, unknown> {
  const inner = asyncIterator(engine, iterable) as Inner;
  const next = inner.next;
  let received: unknown = undefined;
  let kind: Kind = "next";
  for (;;) {
    let answer: unknown;
    if (kind === "next") answer = yield Reflect.apply(next, inner, [received]);
    else if (kind === "throw") answer = yield throwInto(yield* throwMethod(inner), inner, received);
    else {
      const method = inner.return;
      if (method === undefined || method === null) return yield new Mark("return", received);
      answer = yield method.call(inner, received);
    }
    const result = resultObject(answer);
    if (result.done) {
      const value = result.value;
      return kind === "return" ? yield new Mark("return", value) : value;
    }
    try {
      received = yield new Mark("delegated", result.value);
      kind = "next";
      if (received instanceof ReturnRequest) {
        received = received.value;
        kind = "return";
      }
    } catch (error) {
      engine.check(error);
      received = error;
      kind = "throw";
    }
  }
}

// The inner iterator's `throw`; where it has none it is closed and a TypeError takes the place of the error.
function* throwMethod(inner: Inner): Generator<unknown, (error: unknown) => unknown, unknown> {
  const method = inner.throw;
  if (method !== undefined && method !== null) return method;
  const close = inner.return;
  if (close !== undefined && close !== null) resultObject(yield close.call(inner));
  throw new TypeError("The iterator does not provide a 'throw' method.");
}

function throwInto(method: (error: unknown) => unknown, inner: Inner, error: unknown): unknown {
  return method.call(inner, error);
}

function resultObject(answer: unknown): { readonly done: boolean; readonly value: unknown } {
  if (typeof answer !== "object" && typeof answer !== "function" || answer === null) {
    throw new TypeError(`Iterator result ${String(answer)} is not an object`);
  }
  return answer as { readonly done: boolean; readonly value: unknown };
}

/** The async iterator of `iterable`: its own, or one that wraps its sync iterator. Throws a TypeError if it has neither. */
export function asyncIterator(engine: Engine, iterable: unknown): unknown {
  const source = iterable as { [Symbol.asyncIterator]?: () => unknown; [Symbol.iterator]?: () => unknown };
  const own = source[Symbol.asyncIterator];
  if (own !== undefined && own !== null) return iteratorObject(own.call(source));
  const sync = source[Symbol.iterator];
  if (typeof sync !== "function") throw new TypeError(`${describe(iterable)} is not async iterable`);
  return new SyncWrapper(engine, iteratorObject(sync.call(source)) as SyncIterator);
}

function iteratorObject(value: unknown): unknown {
  if (typeof value !== "object" && typeof value !== "function" || value === null) {
    throw new TypeError(`Result of the Symbol.asyncIterator method is not an object`);
  }
  return value;
}

function describe(value: unknown): string {
  return typeof value === "object" && value !== null ? "object" : String(value);
}

interface SyncIterator {
  next(value?: unknown): { done?: boolean; value: unknown };
  return?(value?: unknown): { done?: boolean; value: unknown };
  throw?(error?: unknown): { done?: boolean; value: unknown };
}

/** The reaction that turns a settled element into an iterator result; a rejected one closes the iterator. */
class Unwrap extends Reaction {
  constructor(private readonly result: Task, private readonly done: boolean, private readonly closes: SyncIterator | null) {
    super();
  }
  override react(engine: Engine, tag: number, value: unknown): void {
    if (tag === FULFILLED) return engine.fulfil(this.result, { value, done: this.done });
    if (this.closes !== null) closeQuietly(engine, this.closes);
    engine.reject(this.result, value);
  }
}

/** ECMAScript's %AsyncFromSyncIteratorPrototype% (27.1.6). */
class SyncWrapper {
  readonly #engine: Engine;
  readonly #sync: SyncIterator;
  readonly #next: SyncIterator["next"];
  constructor(engine: Engine, sync: SyncIterator) {
    this.#engine = engine;
    this.#sync = sync;
    this.#next = sync.next;
  }

  next(...values: unknown[]): Task {
    return this.#run(() => Reflect.apply(this.#next, this.#sync, values), true);
  }

  return(...values: unknown[]): Task {
    const method = this.#sync.return;
    if (method === undefined || method === null) return this.#settled({ value: values[0], done: true });
    return this.#run(() => Reflect.apply(method, this.#sync, values), false);
  }

  throw(error?: unknown): Task {
    const method = this.#sync.throw;
    if (method !== undefined && method !== null) return this.#run(() => method.call(this.#sync, error), true);
    closeQuietly(this.#engine, this.#sync);
    return this.#run(() => {
      throw new TypeError("The iterator does not provide a 'throw' method.");
    }, false);
  }

  #settled(result: unknown): Task {
    const task = new Task(FIBER, this.#engine.meter.site);
    this.#engine.fulfil(task, result);
    return task;
  }

  #run(make: () => { done?: boolean; value: unknown }, closes: boolean): Task {
    const engine = this.#engine;
    const task = new Task(FIBER, engine.meter.site);
    let value: Task;
    let done: boolean;
    try {
      const result = resultObject(make());
      done = Boolean(result.done);
      value = engine.taskOf(result.value);
    } catch (error) {
      engine.thrown(task, error);
      return task;
    }
    engine.subscribe(value, new Unwrap(task, done, closes && !done ? this.#sync : null));
    return task;
  }
}

// Closing on the way out of an error: an error of `return` itself gives way to the first one, a fault does not.
function closeQuietly(engine: Engine, sync: SyncIterator): void {
  try {
    sync.return?.();
  } catch (error) {
    engine.check(error);
  }
}
