/**
 * The lexical `Promise` of agents: all, race, any, allSettled, resolve, reject, try, withResolvers, with the turn counts
 * of ECMAScript. `new Promise` and `.then` are refused: an agent awaits. Elements that are native promises or foreign
 * thenables are faults, as they are for `await`.
 *
 * Each element is a reaction that knows its place; the result is a plain task. Nothing here is on the path of a single
 * awaited call.
 */
import { burn } from "./running.ts";
import { type Engine, FIBER, FULFILLED, PENDING, Reaction, REJECTED, Task } from "./task.ts";

/** What the elements of one combinator share. */
interface Group {
  readonly result: Task;
  readonly values: unknown[];
  /** Elements that have not settled, plus one while the iterable is walked. */
  left: number;
}

type Rule = (engine: Engine, group: Group, index: number, tag: number, value: unknown) => void;

class Element extends Reaction {
  constructor(private readonly group: Group, private readonly index: number, private readonly rule: Rule) {
    super();
  }
  override react(engine: Engine, tag: number, value: unknown): void {
    this.rule(engine, this.group, this.index, tag, value);
  }
}

function isPending(task: Task): boolean {
  return Task.stateOf(task) === PENDING;
}

function allElement(engine: Engine, group: Group, index: number, tag: number, value: unknown): void {
  if (tag === REJECTED) {
    if (isPending(group.result)) engine.reject(group.result, value);
    return;
  }
  group.values[index] = value;
  if (--group.left === 0) allEnd(engine, group);
}

function allEnd(engine: Engine, group: Group): void {
  if (isPending(group.result)) engine.fulfil(group.result, group.values);
}

function settledElement(engine: Engine, group: Group, index: number, tag: number, value: unknown): void {
  group.values[index] = tag === FULFILLED ? { status: "fulfilled", value } : { status: "rejected", reason: value };
  if (--group.left === 0) allEnd(engine, group);
}

function anyElement(engine: Engine, group: Group, index: number, tag: number, value: unknown): void {
  if (tag === FULFILLED) {
    if (isPending(group.result)) engine.fulfil(group.result, value);
    return;
  }
  group.values[index] = value;
  if (--group.left === 0) anyEnd(engine, group);
}

function anyEnd(engine: Engine, group: Group): void {
  if (isPending(group.result)) engine.reject(group.result, new AggregateError(group.values, "All promises were rejected"));
}

function raceElement(engine: Engine, group: Group, _index: number, tag: number, value: unknown): void {
  if (!isPending(group.result)) return;
  if (tag === FULFILLED) engine.fulfil(group.result, value);
  else engine.reject(group.result, value);
}

function raceEnd(): void {
  // an empty race never settles, as in ECMAScript
}

/** Walks the iterable as PerformPromiseAll and its kin do: an error of the iterator rejects the result. */
function combine(engine: Engine, iterable: Iterable<unknown>, rule: Rule, end: (engine: Engine, group: Group) => void): Task {
  const result = new Task(FIBER, engine.meter.site);
  const group: Group = { result, values: [], left: 1 };
  try {
    let index = 0;
    for (const item of iterable) {
      burn();
      group.values.push(undefined);
      group.left++;
      try {
        engine.subscribe(engine.taskOf(item), new Element(group, index++, rule));
      } catch (error) {
        engine.check(error); // before the iterator is closed
        throw error;
      }
    }
  } catch (error) {
    engine.thrown(result, error);
    return result;
  }
  if (--group.left === 0) end(engine, group);
  return result;
}

/** A settled-once pair of functions for `task`, as the executor of a promise gets. */
function resolversOf(engine: Engine, task: Task): { resolve: (value?: unknown) => void; reject: (error?: unknown) => void } {
  let done = false;
  return {
    resolve: (value) => {
      if (done) return;
      done = true;
      engine.resolve(task, value);
    },
    reject: (error) => {
      if (done) return;
      done = true;
      engine.reject(task, error);
    },
  };
}

/** Makes the lexical `Promise` over one engine. Frozen, so that no program leaves anything on it. */
export function makePromise(engine: Engine): unknown {
  function Promise(): never {
    throw new TypeError("Cannot call Promise in an agent: write an async function, or use Promise.withResolvers()");
  }
  const statics = {
    all: (items: Iterable<unknown>) => combine(engine, items, allElement, allEnd),
    allSettled: (items: Iterable<unknown>) => combine(engine, items, settledElement, allEnd),
    any: (items: Iterable<unknown>) => combine(engine, items, anyElement, anyEnd),
    race: (items: Iterable<unknown>) => combine(engine, items, raceElement, raceEnd),
    resolve: (value: unknown) => engine.taskOf(value),
    reject: (error: unknown) => {
      const task = new Task(FIBER, engine.meter.site);
      engine.reject(task, error);
      return task;
    },
    try: (fn: (...args: unknown[]) => unknown, ...args: unknown[]) => {
      const task = new Task(FIBER, engine.meter.site);
      try {
        engine.resolve(task, fn(...args));
      } catch (error) {
        engine.thrown(task, error);
      }
      return task;
    },
    withResolvers: () => {
      const promise = new Task(FIBER, engine.meter.site);
      return { promise, ...resolversOf(engine, promise) };
    },
  };
  for (const [name, fn] of Object.entries(statics)) {
    Object.defineProperty(Promise, name, { value: Object.freeze(fn) });
  }
  Object.defineProperty(Promise, Symbol.hasInstance, { value: (value: unknown) => Task.is(value) });
  Object.defineProperty(Promise, "prototype", { value: Task.prototype });
  return Object.freeze(Promise);
}
