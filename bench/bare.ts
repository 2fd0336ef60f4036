/**
 * The rival of the kernel: the same lowered agents in a bare loop. Async functions start eagerly, a fiber that awaits
 * another is woken by it, a syscall is a fresh request object, its result a constant; a seeded pick says who goes on.
 *
 * No kernel, no schema, no sealing, no clock, no queue of jobs, no hash, no trace: the least that can step these programs.
 */
import type { Body, Image, Runtime } from "../images/contract.ts";
import { createRuntime } from "../images/runtime.ts";
import { Prng } from "../sim/prng.ts";

type Frame = Generator<unknown, unknown, unknown>;

class Fiber {
  done = false;
  value: unknown = undefined;
  waiter: Fiber | null = null;
  constructor(readonly frame: Frame) {}
}

class Request {
  constructor(readonly result: unknown, readonly a: unknown, readonly b: unknown) {}
}

const NUMBER = Object.freeze({ value: 1, badge: 0, bits: 0, reply: null });
const RECORD = Object.freeze({ ...NUMBER, value: Object.freeze({ kind: "task", round: 1, text: "do it", urgent: false }) });

/** The calls that the mix makes; every result is a constant. */
const sysOf = (records: boolean) =>
  Object.freeze({
    send: (to: unknown, message: unknown) => new Request(null, to, message),
    recv: (from: unknown) => new Request(records ? RECORD : NUMBER, from, null),
    sleep: (ms: unknown) => new Request(null, ms, null),
    yield: () => new Request(null, null, null),
  });

/** Steps agents of one image. */
export class BareLoop {
  /** Awaits of requests answered so far. */
  calls = 0;
  private readonly prng = new Prng();
  /** The fiber that waits for a request, of the agent that runs now; null where it ended. */
  private waiting: Fiber | null = null;
  private result: unknown = null;
  private readonly run: (...args: never[]) => unknown;

  /** `agent` is the name of the agent that all of them run. */
  constructor(image: Image, agent: string) {
    const runtime = createRuntime();
    runtime.meter.fuel = Number.MAX_SAFE_INTEGER;
    const linked = image.link({ ...runtime, start: (body, self, args) => this.start(body, self, args) } as Runtime);
    this.run = linked.agents().get(agent)!.run; // named by the caller
  }

  /** Runs `count` agents with `args` to their ends and gives what they returned, in order of their ends. */
  all(count: number, args: { readonly records: boolean }, seed: number): unknown[] {
    this.prng.seed(seed);
    const sys = sysOf(args.records);
    const fibers: Fiber[] = [];
    const results: unknown[] = [];
    const values: unknown[] = [];
    const roots: Fiber[] = [];
    for (let i = 0; i < count; i++) {
      const root = this.run(sys as never, args as never) as Fiber; // `start` made it
      roots.push(root);
      fibers.push(this.waiting!); // the agents await at least once
      results.push(this.result);
    }
    while (fibers.length > 0) {
      const at = this.prng.below(fibers.length);
      this.calls++;
      this.waiting = null;
      this.step(fibers[at]!, results[at]);
      if (this.waiting !== null) {
        fibers[at] = this.waiting;
        results[at] = this.result;
        continue;
      }
      const last = fibers.pop()!;
      const lastResult = results.pop();
      if (at < fibers.length) {
        fibers[at] = last;
        results[at] = lastResult;
      }
    }
    for (const root of roots) values.push(root.value);
    return values;
  }

  private start(body: Body, self: unknown, args: ArrayLike<unknown>): Fiber {
    const fiber = new Fiber(body.apply(self, args as never));
    this.step(fiber, undefined);
    return fiber;
  }

  private step(fiber: Fiber, value: unknown): void {
    for (;;) {
      const step = fiber.frame.next(value);
      if (step.done === true) {
        fiber.done = true;
        fiber.value = step.value;
        if (fiber.waiter !== null) this.step(fiber.waiter, step.value);
        return;
      }
      const on = step.value;
      if (on instanceof Request) {
        this.waiting = fiber;
        this.result = on.result;
        return;
      }
      if (!(on instanceof Fiber)) throw new TypeError("Cannot step this agent bare: it awaits what is neither a call nor its own function");
      if (!on.done) {
        on.waiter = fiber;
        return;
      }
      value = on.value;
    }
  }
}
