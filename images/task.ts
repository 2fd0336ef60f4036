/**
 * Tasks: the runtime's own promise, with one job queue for the one process that runs at a time.
 *
 * Turn counts are ECMAScript's: an `await` of any value takes one turn of the queue, `return task` from an async function
 * three, reactions run first in, first out. A fiber is a task whose body is a generator, so the generator is its stack
 * frame; a syscall is a task that the runner settles. `await` of anything else that has a `then` is a fault.
 *
 * Hot path: one class of one shape, a single waiter without an array, no closure, and a result that wakes one fiber goes
 * past the queue (it is empty between results, so the order is the same). About 100 ns per await of a settled call.
 *
 * A program holds tasks, and their fields lead to its frames, to the arguments of calls that are not posted and to the engine:
 * the fields are private names, and what is a task is told by having one, since an object can inherit from any prototype.
 * What works on the fields in every step is therefore part of the class: the engine and the lists of a process's calls. The
 * other files of the runtime read a field by a static method. No program reaches the class itself.
 *
 * Not here: combinators and async generators (they are reactions in files of their own), processes, syscalls.
 */
import { IdTable } from "../syscalls/id_table.ts";
import type { CallId, Nr, Pid } from "../syscalls/ids.ts";
import type { KernelPort } from "../syscalls/runner.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import { Fault, isAllocationFailure, isOverflow, OUT_OF_MEMORY } from "./fault.ts";
import { ASYNC_DEPTH, FaultState } from "./fault_state.ts";

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

/** Fibers of one process alive at once; each holds some 500 bytes, so this is 32 MiB. */
const FIBERS_MAX = 65_536;

type Frame = Generator<unknown, unknown, unknown>;

/**
 * The one method of all frames, found once: each generator function gives its generators a shape of their own, so that looking
 * it up at the frame has as many shapes to tell apart as the image has async functions (30 ns more where they are five).
 */
const { next } = Object.getPrototypeOf(function* () {}.prototype) as Frame;

const QUEUE_START = 64;
/** Jobs that may be queued at once: each stands for a fiber or reaction that is ready. */
const QUEUE_MAX = 1 << 20;

/**
 * Fuel of one job: 60 to 100 ns on the machine on which a unit, the turn of an empty loop, takes 2 to 10. Without it an endless
 * loop that awaits no syscall burnt its fuel in half a minute, and the watchdog came first.
 */
const JOB_FUEL = 8;

/** Calls that a search in the ring of those in flight may pass: about as fast as a look into a table, and without one. */
const PASSED_MAX = 16;

/** The ordinal of no call. */
export const NONE = -1;

/** The runtime's promise. */
export class Task {
  #kind: number = FIBER;
  #state: number = PENDING;
  /** True once something waits for it or took its error. */
  #handled = false;
  /** The result or the error once settled; the native function of a pending `host` call. */
  #value: unknown = undefined;
  /** The first that waits, and the others in order. */
  #waiter: Task | null = null;
  #more: Task[] | null = null;
  /** The frame of a fiber until it ends. */
  #gen: Frame | null = null;
  /** Index of the site of its last await (fiber) or of its making (call). */
  #site = 0;
  /** Syscall: number, ordinal, arguments, bytes, and the next in the list that it is in. */
  #nr = 0;
  #call = 0;
  #args: unknown = null;
  #chunks: unknown = null;
  #next: Task | null = null;

  constructor(kind: number, site: number) {
    this.#kind = kind;
    this.#site = site;
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

  /** A syscall of that number, made at that site. */
  static call(nr: Nr, site: number): Task {
    const made = new Task(CALL, site);
    made.#nr = nr;
    return made;
  }

  // ---- what the other files of the runtime may know

  /** True for a task; an object that merely inherits from the prototype is none. The first half is the faster one for what is none. */
  static is(value: unknown): value is Task {
    return value instanceof Task && #kind in value;
  }

  /** PENDING, FULFILLED or REJECTED. */
  static stateOf(task: Task): number {
    return task.#state;
  }

  /** The result or the error once settled; the native function of a pending `host` call. */
  static resultOf(task: Task): unknown {
    return task.#value;
  }

  /** True once something waits for it or took its error. */
  static isHandled(task: Task): boolean {
    return task.#handled;
  }

  /** Lets its rejection pass: something else tells of it. */
  static handle(task: Task): void {
    task.#handled = true;
  }

  /** FIBER, CALL, TAKEN or REACTION. */
  static kindOf(task: Task): number {
    return task.#kind;
  }

  static isAwaited(task: Task): boolean {
    return task.#waiter !== null;
  }

  static siteOf(task: Task): number {
    return task.#site;
  }

  static nrOf(task: Task): number {
    return task.#nr;
  }

  static ordinalOf(task: Task): number {
    return task.#call;
  }

  static argsOf(task: Task): unknown {
    return task.#args;
  }

  /** Keeps the native function of a `host` call. */
  static keep(task: Task, fn: () => unknown): void {
    task.#value = fn;
  }

  /** Calls of one process: those made and not posted, and those in flight. Linked through the calls themselves, so that a call costs one object. */
  static readonly Calls = class Calls {
    /** Ordinal of the next call. */
    calls = 0;
    /** Calls queued. */
    queued = 0;
    /** Last call in the queue, last call in flight: each the end of a ring, `#next` of it is the first. One link of a process, not two. */
    private queueLast: Task | null = null;
    private flightLast: Task | null = null;
    /** Calls in flight by ordinal + 1, once a search passed many of them; null until then. The ring is empty from then on. */
    private flights: IdTable<Task> | null = null;

    /** Numbers a call and puts it behind those that are queued. */
    queue(call: Task, args: unknown, chunks: readonly Chunk[] | null): void {
      call.#args = args;
      call.#chunks = chunks;
      call.#call = this.calls++;
      this.queued++;
      this.append(this.queueLast, call);
      this.queueLast = call;
    }

    /** Makes another call of one that is queued. */
    change(call: Task, nr: Nr, args: Value): void {
      call.#nr = nr;
      call.#args = args;
    }

    /** Ordinal of the oldest queued call; NONE if there is none. */
    get head(): number {
      return this.queueLast === null ? NONE : this.queueLast.#next!.#call;
    }

    isQueued(call: Task): boolean {
      return this.findIn(this.queueLast, call.#call) === call;
    }

    /** Takes queued calls out of the queue: they are arms of a select from now on. */
    takeOut(arms: readonly Task[]): void {
      for (const arm of arms) arm.#kind = TAKEN;
      const last = this.queueLast;
      let kept: Task | null = null;
      for (let at = last === null ? null : last.#next; at !== null;) {
        const next: Task | null = at === last ? null : at.#next;
        if (at.#kind === TAKEN) {
          at.#next = null;
          this.queued--;
        } else {
          this.append(kept, at);
          kept = at;
        }
        at = next;
      }
      this.queueLast = kept;
    }

    /** Posts the oldest queued call, if there is one and the kernel takes it. */
    post(port: KernelPort, pid: Pid): void {
      const last = this.queueLast;
      if (last === null) return;
      const call = last.#next!;
      const taken = port.trap(pid, call.#call as CallId, call.#nr as Nr, call.#args as Value, call.#chunks as readonly Chunk[] | null);
      if (taken) this.launch();
    }

    /** Takes the oldest queued call and counts it as in flight. The queue must not be empty. */
    launch(): Task {
      const last = this.queueLast!;
      const call = last.#next!;
      if (call === last) this.queueLast = null;
      else last.#next = call.#next;
      this.queued--;
      if (this.flights !== null) {
        call.#next = null;
        this.flights.set(call.#call + 1, call);
        return call;
      }
      this.append(this.flightLast, call);
      this.flightLast = call;
      return call;
    }

    /** Takes call number `ordinal` out of those in flight; null if it is not among them. */
    land(ordinal: number): Task | null {
      if (this.flights !== null) return this.landFrom(this.flights, ordinal);
      const last = this.flightLast;
      if (last === null) return null;
      let before = last;
      let passed = 0;
      for (let at = last.#next!;; before = at, at = at.#next!) {
        if (at.#call === ordinal) {
          if (before === at) this.flightLast = null;
          else {
            before.#next = at.#next;
            if (at === last) this.flightLast = before;
          }
          at.#next = null;
          return at;
        }
        if (at === last) return null;
        if (++passed === PASSED_MAX) return this.landFrom(this.tabulate(last), ordinal);
      }
    }

    private landFrom(flights: IdTable<Task>, ordinal: number): Task | null {
      const call = flights.get(ordinal + 1);
      if (call === undefined) return null;
      flights.delete(ordinal + 1);
      return call;
    }

    /** Moves the ring of calls in flight into a table. */
    private tabulate(last: Task): IdTable<Task> {
      const flights = this.flights = new IdTable();
      let next = last.#next!;
      for (let call: Task | null = null; call !== last;) {
        call = next;
        next = call.#next!;
        call.#next = null;
        flights.set(call.#call + 1, call);
      }
      this.flightLast = null;
      return flights;
    }

    /** Call number `ordinal` if it is queued or in flight. */
    find(ordinal: number): Task | null {
      return this.flights?.get(ordinal + 1) ?? this.findIn(this.flightLast, ordinal) ?? this.findIn(this.queueLast, ordinal);
    }

    /** Where in the source the call that was posted last was made; 0 where that is not known at once. */
    get latestSite(): number {
      return this.flightLast === null ? 0 : this.flightLast.#site;
    }

    /** Empties the queue. */
    forgetQueue(): void {
      this.queueLast = null;
      this.queued = 0;
    }

    /** Puts a call behind the last one of a ring; the caller makes it the last. */
    private append(last: Task | null, call: Task): void {
      if (last === null) call.#next = call;
      else {
        call.#next = last.#next;
        last.#next = call;
      }
    }

    /** Call number `ordinal` of a ring; null if it is not in it. */
    private findIn(last: Task | null, ordinal: number): Task | null {
      if (last === null) return null;
      for (let at = last.#next!;; at = at.#next!) { // a ring has no end
        if (at.#call === ordinal) return at;
        if (at === last) return null;
      }
    }
  };

  /** The job queue, the tasks' operations, and what lowered code counts. One per runner. */
  static readonly Engine = class Engine extends FaultState {
    /** Fibers alive of the running process; the runner saves and restores it per process. */
    fibers = 0;
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

    // ---- settling

    /** Resolves as a promise's resolve function does: adopts a task, refuses a foreign thenable, else fulfils. */
    resolve(task: Task, value: unknown): void {
      if (typeof value !== "object" && typeof value !== "function" || value === null) return this.fulfil(task, value);
      if (Task.is(value)) {
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
      task.#state = FULFILLED;
      task.#value = value;
      if (task.#waiter !== null) this.wake(task);
    }

    /** Rejects a pending task. */
    reject(task: Task, error: unknown): void {
      task.#state = REJECTED;
      task.#value = error;
      if (task.#waiter !== null) this.wake(task);
      else if (!task.#handled) this.unhandled.push(task);
    }

    private wake(task: Task): void {
      this.enqueue(task.#waiter!, task.#state, task.#value);
      task.#waiter = null;
      const more = task.#more;
      if (more === null) return;
      task.#more = null;
      for (let i = 0; i < more.length; i++) this.enqueue(more[i]!, task.#state, task.#value);
    }

    // ---- waiting

    /** Makes `waiter` wait for `value` as `await` does: one turn for a plain value. Throws a Fault for a foreign thenable. */
    wait(waiter: Task, value: unknown): void {
      if (typeof value === "object" && value !== null) {
        if (#kind in value) return this.subscribe(value as Task, waiter);
        return this.waitForOther(waiter, value);
      }
      if (typeof value === "function") return this.waitForOther(waiter, value);
      this.enqueue(waiter, FULFILLED, value);
    }

    private waitForOther(waiter: Task, value: object): void {
      let foreign: boolean;
      try {
        foreign = isThenable(value);
      } catch (error) {
        this.check(error);
        return this.enqueue(waiter, REJECTED, error);
      }
      if (foreign) throw this.foreign(value);
      this.enqueue(waiter, FULFILLED, value);
    }

    /** Makes `waiter` wait for `task`. */
    subscribe(task: Task, waiter: Task): void {
      task.#handled = true;
      if (task.#state !== PENDING) return this.enqueue(waiter, task.#state, task.#value);
      if (task.#kind === TAKEN) {
        return this.enqueue(waiter, REJECTED, new TypeError("Cannot await a call that a select took: its value is the select's"));
      }
      if (task.#waiter === null) task.#waiter = waiter;
      else if (task.#more === null) task.#more = [waiter];
      else task.#more.push(waiter);
    }

    /** A task for any value, as `Promise.resolve`: tasks stay what they are. */
    taskOf(value: unknown): Task {
      if (Task.is(value)) return value;
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
          if (++this.fibers > FIBERS_MAX) throw this.tooMany(FIBERS_MAX);
          task.#gen = gen;
          task.#site = meter.site;
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
      task.#gen = gen;
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
        meter.site = fiber.#site;
        const gen = fiber.#gen!;
        try {
          const step = tag === FULFILLED ? next.call(gen, value) : gen.throw(value);
          if (step.done !== true) {
            fiber.#site = meter.site;
            return this.wait(fiber, step.value);
          }
          fiber.#gen = null;
          this.fibers--;
          const result = step.value;
          const waiter = fiber.#waiter;
          const isNext = waiter !== null && waiter.#kind === FIBER && waiter.#gen !== null && fiber.#more === null &&
            this.head === this.tail &&
            (result === null || typeof result !== "object" && typeof result !== "function");
          if (!isNext) return this.resolve(fiber, result);
          fiber.#state = FULFILLED;
          fiber.#value = result;
          fiber.#waiter = null;
          fiber = waiter;
          tag = FULFILLED;
          value = result;
        } catch (error) {
          if (fiber.#gen !== null) {
            fiber.#gen = null;
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
      task.#state = tag;
      const waiter = task.#waiter;
      try {
        if (waiter !== null && waiter.#kind === FIBER && waiter.#gen !== null && task.#more === null) {
          task.#value = value;
          task.#waiter = null;
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
      if ((this.meter.fuel -= JOB_FUEL) < 0) this.burnt();
      if (waiter.#kind === REACTION) (waiter as Reaction).react(this, tag, value);
      else if (tag === ADOPT) this.subscribe(value as Task, waiter);
      else if (waiter.#gen !== null) this.resume(waiter, tag, value);
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
  };
}
Object.defineProperty(Task.prototype, "constructor", { value: makeRefusal() });
Object.defineProperty(Task.prototype, Symbol.toStringTag, { value: "Promise" });

/** The job queue, the tasks' operations, and what lowered code counts. One per runner. */
export type Engine = InstanceType<typeof Task.Engine>;

/** A task that reacts to another with code of its own: an element of `Promise.all`, an async generator. */
export abstract class Reaction extends Task {
  constructor() {
    super(REACTION, 0);
  }
  /** Called by its job with FULFILLED or REJECTED and the value. */
  abstract react(engine: Engine, tag: number, value: unknown): void;
}

// What programs see as the constructor of tasks: the class itself leads to the engine.
function makeRefusal(): unknown {
  function Promise(): never {
    throw new TypeError("Cannot make a task in an agent: write an async function, or use Promise.withResolvers()");
  }
  return Object.defineProperty(Promise, "prototype", { value: Task.prototype });
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
