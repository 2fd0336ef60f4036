/**
 * Breaks planted in the kernel, one at a time, and the oracle that must name each: methods of the kernel's classes are
 * replaced for the length of a test, or the machine is wrapped. Each program passes while nothing is broken.
 * Those of capabilities: planted_authority_test.ts.
 */
import assert from "node:assert/strict";
import { Budget } from "../../kernel/budget.ts";
import { Endpoint } from "../../kernel/endpoint.ts";
import { Log } from "../../kernel/journal.ts";
import type { Backend, Batch, Choice, Op } from "../../kernel/machine.ts";
import { Process } from "../../kernel/process.ts";
import { Fifo } from "../../kernel/schedule.ts";
import { State } from "../../kernel/state.ts";
import { KernelView } from "../../kernel/view.ts";
import { WaitQueue } from "../../kernel/wait_queue.ts";
import type { Result } from "../../kernel/waiter.ts";
import type { Handle } from "../../syscalls/value.ts";
import { type FileOf, rigOf } from "../testing.ts";
import { type Break, breaks, refused, single, spin, told, verdicts } from "./planted_testing.ts";

/** The program is sound, and with the breaks the oracle says so. */
function planted(name: string, file: FileOf, faults: readonly Break[], expected: string): void {
  Deno.test(name, () => assert.deepEqual(verdicts(file, faults), ["no failure", expected, "no failure"]));
}

planted(
  "a queue that takes more than its capacity is named by the mailbox",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint({ capacity: 2 });
    for (let i = 0; i < 3; i++) yield* refused(sys.send(door, i, { timeoutMs: 1 }));
  }),
  [breaks(State.prototype, "hold", (own) =>
    function (process, capability) {
      if (capability.target instanceof Endpoint) Object.assign(capability.target, { capacity: 1000 });
      return own.call(this, process, capability);
    })],
  "mailbox: endpoint 1 of root queues 3 messages or more, its capacity is 2",
);

const LETTERS = single(function* (sys) {
  const door: Handle = yield sys.endpoint({ capacity: 1 });
  const reader: Handle = yield sys.spawn({ name: "reader" }, door);
  const sends = [1, 2, 3].map((n) => sys.send(door, { n }));
  for (const one of sends) yield one;
  yield sys.wait(reader);
}, {
  *reader(sys, door: Handle) {
    yield sys.sleep(1);
    for (let i = 0; i < 3; i++) yield sys.recv(door);
  },
});

planted(
  "a message that never arrives is named as lost",
  LETTERS,
  [breaks(Process.prototype, "addResult", (own) =>
    function (result: Result) {
      const value = result.value as { readonly value?: { readonly n?: number } } | null;
      if (value?.value?.n !== 2) own.call(this, result);
    })],
  "channel: 2 of 3 messages sent to endpoint 1 of root never arrived although a process receives there",
);

planted(
  "messages that overtake each other are named by the channel",
  LETTERS,
  [breaks(WaitQueue.prototype, "push", (own) =>
    function (waiter) {
      const others = this.all() as unknown[];
      for (const one of others) this.remove(one);
      own.call(this, waiter);
      for (const one of others) own.call(this, one);
    })],
  "channel: root/reader.1 received message 1 of root after message 2",
);

planted(
  "a process that is not woken for its result is a lost wake-up",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    yield sys.spawn({ name: "sender" }, door);
    yield sys.recv(door);
  }, {
    *sender(sys, door: Handle) {
      yield sys.send(door, "wake up");
    },
  }),
  [breaks(State.prototype, "wake", (own) =>
    function (process) {
      if ((process.resultLast?.next?.value as { value?: unknown } | undefined)?.value !== "wake up") own.call(this, process);
    })],
  "kernel: Process root: lost wake-up, 1 results wait for it",
);

const BUDGETED: FileOf = {
  agents: {
    *root(sys) {
      yield sys.wait(yield sys.spawn({ name: "spender" }, null, { budget: { tokens: 5 } }));
    },
    *spender(sys) {
      yield sys.tool("work");
      yield* refused(sys.tool("work"));
    },
  },
  exports: () => ({ tools: { work: { run: () => 1, cost: { tokens: 3 } } } }),
};

planted(
  "an account that is overdrawn is named by the ledger",
  BUDGETED,
  [breaks(Budget.prototype, "reserve", () => () => null), breaks(Budget.prototype, "settle", () => () => true)],
  "budget: root/spender.1 was let spend 3 tokens with 2 left",
);

planted(
  "a grant that is refused although the account covers it is named by the ledger",
  {
    ...BUDGETED,
    agents: {
      root: BUDGETED.agents["root"]!, // it is there
      *spender(sys) {
        yield sys.tool("work");
        yield* refused(sys.spawn({ name: "heir" }, null, { budget: { tokens: 2 } }));
        yield* refused(sys.spawn({ name: "heir" }, null, { budget: { tokens: 3 } }));
      },
      *heir() {},
    },
  },
  [breaks(Budget.prototype, "reserve", (own) =>
    function (amounts) {
      return amounts.tokens === this.lines.tokens.left ? "tokens" : own.call(this, amounts);
    })],
  "budget: root/spender.1 was refused a grant that its account covers",
);

planted(
  "an operation that is refused although the account covers it is named by the ledger",
  {
    ...BUDGETED,
    agents: {
      *root(sys) {
        yield sys.wait(yield sys.spawn({ name: "spender" }, null, { budget: { tokens: 6 } }));
      },
      *spender(sys) {
        for (let i = 0; i < 3; i++) yield* refused(sys.tool("work"));
      },
    },
  },
  [breaks(Budget.prototype, "reserve", (own) =>
    function (amounts) {
      return amounts.tokens === this.lines.tokens.left ? "tokens" : own.call(this, amounts);
    })],
  "budget: root/spender.1 was refused an operation that its account covers",
);

planted(
  "an account that keeps what was spent below it is named by the ledger at the end",
  BUDGETED,
  [breaks(Budget.prototype, "leave", () =>
    function () {
      this.users--;
    })],
  "budget: the run used 3 tokens, the kernel's account has 0 spent and 5 reserved",
);

planted(
  "a process that is told another balance than it has is named by the ledger",
  {
    ...BUDGETED,
    agents: {
      root: BUDGETED.agents["root"]!, // it is there
      *spender(sys) {
        yield sys.tool("work");
        yield sys.self();
      },
    },
  },
  [breaks(Budget.prototype, "leftUsage", () => () => ({ tokens: 4, money: 0, ms: 0, bytes: 0 }))],
  "budget: root/spender.1 was told that 4 tokens are left, granted, spent and reserved leave 2",
);

planted(
  "an account whose parts are not its whole is found by the walk over the tables",
  {
    ...BUDGETED,
    agents: {
      root: BUDGETED.agents["root"]!, // it is there
      *spender(sys) {
        yield sys.tool("work");
        yield* spin(sys);
      },
    },
  },
  [breaks(Budget.prototype, "move", () =>
    function (name, amount) {
      this.lines[name].reserved += amount;
    })],
  "kernel: Budget 1: tokens granted 5 is not spent 3 + reserved 0 + left 5",
);

planted(
  "a policy that passes a process over for ever is named as starvation",
  single(function* (sys) {
    const workers: Handle[] = [];
    for (let i = 0; i < 3; i++) workers.push(yield sys.spawn({ name: "worker" }, null));
    for (const one of workers) yield sys.wait(one);
  }, {
    *worker(sys) {
      for (let i = 0; i < 50; i++) yield sys.yield();
    },
  }),
  [
    breaks(Fifo.prototype, "name", (own) =>
      function (index) {
        return own.call(this, this.count - 1 - index);
      }),
    breaks(Fifo.prototype, "take", (own) =>
      function (index) {
        return own.call(this, this.count - 1 - index);
      }),
  ],
  "starvation: process 1 was passed over 17 times by the policy, bound is 16 with 3 ready",
);

planted(
  "an access outside the declared footprint is found by the guard",
  single(function* (sys) {
    const door: Handle = yield sys.endpoint();
    yield sys.send(door, 1);
  }),
  [breaks(KernelView.prototype, "footprint", () => () => [])],
  "kernel: Footprint of call 16 of root lacks write process 0: declared are none",
);

planted(
  "a journal that does not give back what was delivered is found by parking",
  single(function* (sys) {
    const numbers: number[] = [];
    for (let i = 0; i < 3; i++) numbers.push(yield sys.random());
    yield sys.mark("drawn", numbers);
  }),
  [breaks(Log.prototype, "push", (own) =>
    function (result: Result) {
      own.call(this, typeof result.value === "number" ? { ...result, value: 0.5 } : result);
    })],
  "parking: parking processes and restoring them from their journals gave state hash … instead of …",
);

planted(
  "an endpoint that is never closed is a leak",
  single(function* (sys) {
    yield sys.endpoint();
  }),
  [breaks(State.prototype, "hold", (own) =>
    function (process, capability) {
      if (capability.target instanceof Endpoint) capability.target.closed = true;
      return own.call(this, process, capability);
    })],
  "leak: 1 endpoint is still open although every process has ended",
);

/** A machine around another that is not what it should be. */
class Wrapped implements Backend {
  constructor(protected readonly inner: Backend) {}
  reap(into: Batch): void {
    this.inner.reap(into);
  }
  submit(op: Op): ReturnType<Backend["submit"]> {
    return this.inner.submit(op);
  }
  cancel(id: Parameters<Backend["cancel"]>[0]): void {
    this.inner.cancel(id);
  }
  choose(kind: Choice, among: Parameters<Backend["choose"]>[1]): number {
    return this.inner.choose(kind, among);
  }
  note(event: Parameters<Backend["note"]>[0]): void {
    this.inner.note(event);
  }
  idle(until: Parameters<Backend["idle"]>[0]): boolean | Promise<boolean> {
    return this.inner.idle(until);
  }
  elapse(fuel: number): void {
    this.inner.elapse(fuel);
  }
}

class Repeating extends Wrapped {
  override submit(op: Op): ReturnType<Backend["submit"]> {
    this.inner.submit({ ...op, id: op.id + 1000 as Op["id"] });
    return this.inner.submit(op);
  }
}

class Swallowing extends Wrapped {
  override submit(): ReturnType<Backend["submit"]> {
    return 0 as ReturnType<Backend["submit"]>;
  }
  override cancel(): void {}
}

function wrapped(file: FileOf, wrap: (inner: Backend) => Backend): string {
  const rig = rigOf(file);
  rig.tape = wrap;
  return told(rig);
}

const paying = (effect: string): FileOf =>
  ({
    agents: {
      *root(sys) {
        yield sys.tool("pay");
      },
    },
    exports: () => ({ tools: { pay: { run: () => 1, effect } } }),
  }) as FileOf;

Deno.test("an operation that leaves twice is named as an effect, one that may be repeated is not", () => {
  assert.equal(told(rigOf(paying("once"))), "no failure");
  assert.equal(wrapped(paying("once"), (inner) => new Repeating(inner)), "effect: pay of tools left twice for call 0 of root");
  assert.equal(wrapped(paying("idempotent"), (inner) => new Repeating(inner)), "no failure");
});

Deno.test("an operation that no machine ever completes is a leak", () => {
  const file: FileOf = {
    agents: {
      *root(sys) {
        sys.tool("pay");
        yield sys.yield();
      },
    },
    exports: () => ({ tools: { pay: () => 1 } }),
  };
  assert.equal(told(rigOf(file)), "no failure");
  assert.equal(
    wrapped(file, (inner) => new Swallowing(inner)),
    "leak: 1 of 1 operations are still in flight although nothing can go on",
  );
});
