/**
 * Tasks: the runtime's own promise, with one job queue for the one process that runs at a time.
 *
 * Turn counts are ECMAScript's: an `await` of any value takes one turn of the queue, `return task` from an async function
 * three, reactions run first in, first out. A fiber is a task whose body is a generator, so the generator is its stack
 * frame; a syscall is a task that the runner settles. `await` of anything else that has a `then` is a fault.
 *
 * Hot path: one class of one shape, a single waiter without an array, no closure, and a result that wakes one fiber goes
 * past the queue (it is empty between results, so the order is the same). About 100 ns per await of a settled call.
 * Not here: combinators and async generators (they are reactions in files of their own), processes, syscalls.
 */
import type { Meter } from "./contract.ts";
import { Fault, isAllocationFailure, isOverflow, OUT_OF_MEMORY } from "./fault.ts";

/** States of a task; the two settled ones are also how a job tells its reaction. */
export const PENDING = 0;
export const FULFILLED = 1;
export const REJECTED = 2;
/** Tag of the job that ECMAScript calls NewPromiseResolveThenableJob. */
const ADOPT = 3;

/** What a task is: a fiber (or a plain deferred), a syscall, a syscall that a select took, a reaction with code of its own. */
export const FIBER = 0;
export const CALL = 1;
export const TAKEN = 2;
const REACTION = 3;

/** What one async call adds to the depth: V8's stack holds 2,261 of them where it holds 9,974 plain calls (measured, interpreter). */
export const ASYNC_DEPTH = 4;

/** Fibers of one process alive at once; each holds some 500 bytes, so this is 32 MiB. */
const FIBERS_MAX = 65_536;

type Frame = Generator<unknown, unknown, unknown>;

/**
 * The one method of all frames, found once: each generator function gives its generators a shape of their own, so that looking
 * it up at the frame has as many shapes to tell apart as the image has async functions (30 ns more where they are five).
 */
const { next } = Object.getPrototypeOf(function* () {}.prototype) as Frame;

/** The runtime's promise. All fields are the runtime's; a program only awaits it. */
export class Task {
  declare kind: number;
  declare state: number;
  /** True once something waits for it or took its error. */
  declare handled: boolean;
  /** The result or the error once settled. */
  declare value: unknown;
  /** The first that waits, and the others in order. */
  declare waiter: Task | null;
  declare more: Task[] | null;
  /** The frame of a fiber until it ends. */
  declare gen: Frame | null;
  /** Index of the site of its last await (fiber) or of its making (call). */
  declare site: number;
  /** Syscall: number, ordinal, arguments, bytes, and the next in the list it stands in. */
  declare nr: number;
  declare call: number;
  declare args: unknown;
  declare chunks: unknown;
  declare next: Task | null;

  constructor(kind: number, site: number) {
    this.kind = kind;
    this.state = PENDING;
    this.handled = false;
    this.value = undefined;
    this.waiter = null;
    this.more = null;
    this.gen = null;
    this.site = site;
    this.nr = 0;
    this.call = 0;
    this.args = null;
    this.chunks = null;
    this.next = null;
  }

  /** Refused: an agent awaits. Never called by the runtime. */
  then(): never {
    throw new TypeError("Cannot use .then in an agent: await the call instead");
  }
  /** Refused, as `then`. */
  catch(): never {
    throw new TypeError("Cannot use .catch in an agent: await the call in try/catch instead");
  }
  /** Refused, as `then`. */
  finally(): never {
    throw new TypeError("Cannot use .finally in an agent: await the call in try/finally instead");
  }
}
Object.defineProperty(Task.prototype, Symbol.toStringTag, { value: "Promise" });

/** A task that reacts to another with code of its own: an element of `Promise.all`, an async generator. */
export abstract class Reaction extends Task {
  constructor() {
    super(REACTION, 0);
  }
  /** Called by its job with FULFILLED or REJECTED and the value. */
  abstract react(engine: Engine, tag: number, value: unknown): void;
}

const QUEUE_START = 64;
/** Jobs that may be queued at once: each stands for a fiber or reaction that is ready. */
const QUEUE_MAX = 1 << 20;

/** The job queue, the tasks' operations, and what lowered code counts. One per runner. */
export class Engine {
  /** A fault that stops the running process; the runner clears it. */
  fault: Fault | null = null;
  /** True where the fault is an overflow of the native stack: what ran before it varies, so nothing of it may be told. */
  overflowed = false;
  /** Fibers alive of the running process; the runner saves and restores it per process. */
  fibers = 0;
  /** Gives the meter more fuel where the slice has some left; may throw a fault. The runner's. */
  refuel: () => boolean = () => false;
  /** Looks for room of `more` bytes; throws the heap's fault without it, and where `worst` bytes pass its bound. The runner's. */
  reserve: (worst: number, more: number, what: string) => void = () => {};
  /** Rejected tasks that nothing waited for when they were rejected. */
  unhandled: Task[] = [];
  /** Site at which an error was first seen, for errors that carry no place of their own. */
  readonly places = new WeakMap<object, number>();
  private waiters: (Task | null)[] = new Array(QUEUE_START).fill(null);
  private tags: number[] = new Array(QUEUE_START).fill(0);
  private values: unknown[] = new Array(QUEUE_START).fill(undefined);
  private mask = QUEUE_START - 1;
  private head = 0;
  private tail = 0;

  constructor(readonly meter: Meter) {}

  // ---- settling

  /** Resolves as a promise's resolve function does: adopts a task, refuses a foreign thenable, else fulfils. */
  resolve(task: Task, value: unknown): void {
    if (typeof value !== "object" && typeof value !== "function" || value === null) return this.fulfil(task, value);
    if (value instanceof Task) {
      if (value === task) return this.reject(task, new TypeError("Chaining cycle detected for promise #<Promise>"));
      return this.enqueue(task, ADOPT, value);
    }
    let foreign: boolean;
    try {
      foreign = isThenable(value);
    } catch (error) {
      this.check(error);
      return this.reject(task, error);
    }
    if (foreign) throw this.foreign(value);
    this.fulfil(task, value);
  }

  /** Fulfils a pending task with a value that is not a task. */
  fulfil(task: Task, value: unknown): void {
    task.state = FULFILLED;
    task.value = value;
    if (task.waiter !== null) this.wake(task);
  }

  /** Rejects a pending task. */
  reject(task: Task, error: unknown): void {
    task.state = REJECTED;
    task.value = error;
    if (task.waiter !== null) this.wake(task);
    else if (!task.handled) this.unhandled.push(task);
  }

  private wake(task: Task): void {
    this.enqueue(task.waiter!, task.state, task.value);
    task.waiter = null;
    const more = task.more;
    if (more === null) return;
    task.more = null;
    for (let i = 0; i < more.length; i++) this.enqueue(more[i]!, task.state, task.value);
  }

  // ---- waiting

  /** Makes `waiter` wait for `value` as `await` does: one turn for a plain value. Throws a Fault for a foreign thenable. */
  wait(waiter: Task, value: unknown): void {
    if (value instanceof Task) return this.subscribe(value, waiter);
    if (typeof value === "object" && value !== null || typeof value === "function") {
      let foreign: boolean;
      try {
        foreign = isThenable(value);
      } catch (error) {
        this.check(error);
        return this.enqueue(waiter, REJECTED, error);
      }
      if (foreign) throw this.foreign(value);
    }
    this.enqueue(waiter, FULFILLED, value);
  }

  /** Makes `waiter` wait for `task`. */
  subscribe(task: Task, waiter: Task): void {
    task.handled = true;
    if (task.state !== PENDING) return this.enqueue(waiter, task.state, task.value);
    if (task.kind === TAKEN) {
      return this.enqueue(waiter, REJECTED, new TypeError("Cannot await a call that a select took: its value is the select's"));
    }
    if (task.waiter === null) task.waiter = waiter;
    else if (task.more === null) task.more = [waiter];
    else task.more.push(waiter);
  }

  /** A task for any value, as `Promise.resolve`: tasks stay what they are. */
  taskOf(value: unknown): Task {
    if (value instanceof Task) return value;
    const task = new Task(FIBER, this.meter.site);
    this.resolve(task, value);
    return task;
  }

  // ---- fibers

  /** Calls an async function: runs its body to the first await. See `Runtime.start`. */
  start(body: (this: unknown, ...args: never[]) => Frame, self: unknown, args: ArrayLike<unknown>): Task {
    const meter = this.meter;
    const site = meter.site;
    const depth = meter.depth;
    if ((meter.depth = depth + ASYNC_DEPTH) > meter.depthMax) throw this.tooDeep();
    const task = new Task(FIBER, site);
    try {
      const gen = begun(body, self, args as ArrayLike<never>);
      const step = next.call(gen, undefined);
      if (step.done === true) this.resolve(task, step.value);
      else {
        if (++this.fibers > FIBERS_MAX) throw this.tooMany();
        task.gen = gen;
        task.site = meter.site;
        this.wait(task, step.value);
      }
    } catch (error) {
      this.thrown(task, error);
    }
    meter.depth = depth;
    meter.site = site;
    return task;
  }

  /** Makes a fiber of a generator that has not run yet: a plain `function*` agent. */
  adopt(gen: Frame): Task {
    const task = new Task(FIBER, this.meter.site);
    task.gen = gen;
    this.fibers++;
    this.resume(task, FULFILLED, undefined);
    return task;
  }

  // Runs a fiber to its next await. Where its end wakes just one other fiber and no job waits, that job is run at once: it
  // would be the next one anyway.
  private resume(fiber: Task, tag: number, value: unknown): void {
    const meter = this.meter;
    for (;;) {
      meter.depth = 0;
      meter.site = fiber.site;
      const gen = fiber.gen!;
      try {
        const step = tag === FULFILLED ? next.call(gen, value) : gen.throw(value);
        if (step.done !== true) {
          fiber.site = meter.site;
          return this.wait(fiber, step.value);
        }
        fiber.gen = null;
        this.fibers--;
        const result = step.value;
        const waiter = fiber.waiter;
        const isNext = waiter !== null && waiter.kind === FIBER && waiter.gen !== null && fiber.more === null && this.head === this.tail &&
          (result === null || typeof result !== "object" && typeof result !== "function");
        if (!isNext) return this.resolve(fiber, result);
        fiber.state = FULFILLED;
        fiber.value = result;
        fiber.waiter = null;
        fiber = waiter;
        tag = FULFILLED;
        value = result;
      } catch (error) {
        if (fiber.gen !== null) {
          fiber.gen = null;
          this.fibers--;
        }
        return this.thrown(fiber, error);
      }
    }
  }

  /** An error left the body of `task`: rejects it, or goes on throwing where the process is to be stopped. */
  thrown(task: Task, error: unknown): void {
    this.check(error);
    if (typeof error === "object" && error !== null && !this.places.has(error)) this.places.set(error, this.meter.site);
    this.reject(task, error);
  }

  // ---- faults

  /** Keeps a fault and gives it back to be thrown. The first one counts. Every function of the program throws at its entry then. */
  stop(fault: Fault): Fault {
    this.meter.fuel = -1;
    return this.fault ??= fault;
  }

  /** Looks at an error that is about to be handled: throws the fault of a stopped process, and makes one of an overflow. */
  check(error: unknown): void {
    if (this.fault !== null) throw this.fault;
    if (isOverflow(error)) throw this.overflow();
    if (isAllocationFailure(error)) throw this.stop(new Fault("heap", OUT_OF_MEMORY));
  }

  /** Forgets the fault: another process runs next. */
  go(): void {
    this.fault = null;
    this.overflowed = false;
  }

  /** The fuel that was given is burnt: goes on where the slice has more, else throws the fault. */
  burnt(): void {
    if (this.fault !== null) throw this.fault;
    if (this.refuel()) return;
    throw this.stop(new Fault("fuel", "Cannot go on: the program burnt its fuel without coming to an await"));
  }

  private overflow(): Fault {
    this.overflowed = true;
    return this.tooDeep();
  }

  /** The fault of a passed depth bound. */
  tooDeep(): Fault {
    return this.stop(
      new Fault(
        "depth",
        `Cannot call deeper: the bound is ${this.meter.depthMax} nested calls (an async call counts ${ASYNC_DEPTH})`,
      ),
    );
  }

  private tooMany(): Fault {
    return this.stop(new Fault("limit", `Cannot start another fiber: the process has ${FIBERS_MAX} alive`));
  }

  /** The fault of an await that is no syscall. */
  foreign(value: unknown): Fault {
    const what = value instanceof Promise ? "a native promise" : "an object with a then method";
    return this.stop(new Fault("await", `Cannot await ${what}: agents await syscalls, async functions of their own and plain values`));
  }

  // ---- the queue

  /** Queues the job that tells `waiter`. */
  enqueue(waiter: Task, tag: number, value: unknown): void {
    const tail = this.tail;
    this.waiters[tail] = waiter;
    this.tags[tail] = tag;
    this.values[tail] = value;
    this.tail = (tail + 1) & this.mask;
    if (this.tail === this.head) this.grow();
  }

  private grow(): void {
    const size = this.mask + 1;
    if (size * 2 > QUEUE_MAX) throw this.stop(new Fault("limit", `Cannot queue another job: the process has ${size}`));
    this.waiters = [...this.waiters.slice(this.head), ...this.waiters.slice(0, this.head), ...new Array(size).fill(null)];
    this.tags = [...this.tags.slice(this.head), ...this.tags.slice(0, this.head), ...new Array(size).fill(0)];
    this.values = [...this.values.slice(this.head), ...this.values.slice(0, this.head), ...new Array(size).fill(undefined)];
    this.head = 0;
    this.tail = size;
    this.mask = size * 2 - 1;
  }

  /** Settles a syscall from outside and runs all jobs that follow. Never throws what the program threw. */
  deliver(task: Task, tag: number, value: unknown): void {
    task.state = tag;
    const waiter = task.waiter;
    try {
      if (waiter !== null && waiter.kind === FIBER && waiter.gen !== null && task.more === null) {
        task.value = value;
        task.waiter = null;
        this.resume(waiter, tag, value);
      } else if (tag === FULFILLED) this.fulfil(task, value);
      else this.reject(task, value);
    } catch (error) {
      this.escaped(error);
    }
    if (this.head !== this.tail || this.fault !== null) this.drain();
  }

  /** Runs all queued jobs; after a fault none is left. Never throws what the program threw. */
  drain(): void {
    try {
      while (this.head !== this.tail && this.fault === null) this.runJob();
    } catch (error) {
      this.escaped(error);
    }
    if (this.fault !== null) this.clear();
  }

  /** Takes in what a program's frames let through to the top: only a fault may. */
  escaped(error: unknown): void {
    if (this.fault !== null) return;
    if (isOverflow(error)) this.overflow();
    else if (isAllocationFailure(error)) this.stop(new Fault("heap", OUT_OF_MEMORY));
    else throw error;
  }

  private runJob(): void {
    const head = this.head;
    const waiter = this.waiters[head]!;
    const tag = this.tags[head]!;
    const value = this.values[head];
    this.waiters[head] = null;
    this.values[head] = undefined;
    this.head = (head + 1) & this.mask;
    if (waiter.kind === REACTION) (waiter as Reaction).react(this, tag, value);
    else if (tag === ADOPT) this.subscribe(value as Task, waiter);
    else if (waiter.gen !== null) this.resume(waiter, tag, value);
    else if (tag === FULFILLED) this.fulfil(waiter, value);
    else this.reject(waiter, value);
  }

  /** Forgets all jobs and rejections: the process was stopped. */
  clear(): void {
    while (this.head !== this.tail) {
      this.waiters[this.head] = null;
      this.values[this.head] = undefined;
      this.head = (this.head + 1) & this.mask;
    }
    this.unhandled.length = 0;
  }
}

// Calling with a list, or by a `call` that freezing made an accessor, is an order slower than calling, so the usual shapes
// are spelled out: top-level functions and arrows have no `this` to pass.
function begun(body: (this: unknown, ...args: never[]) => Frame, self: unknown, args: ArrayLike<never>): Frame {
  if (self !== undefined) return body.apply(self, args as unknown as never[]);
  const plain = body as (...args: unknown[]) => Frame;
  switch (args.length) {
    case 0:
      return plain();
    case 1:
      return plain(args[0]);
    case 2:
      return plain(args[0], args[1]);
    case 3:
      return plain(args[0], args[1], args[2]);
    default:
      return plain(...args as unknown as unknown[]);
  }
}

/** True if `await` would treat `value` as a thenable. Reads its `then`, as `await` does; may throw what a getter throws. */
function isThenable(value: unknown): boolean {
  return typeof (value as { readonly then?: unknown }).then === "function";
}
