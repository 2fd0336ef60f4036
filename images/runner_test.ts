/** The runner over hand-lowered modules: slices, the queue, journal, faults, failures. */
import assert from "node:assert/strict";
import type { Sys } from "../syscalls/sys.ts";
import { NR } from "../syscalls/table.ts";
import type { Value } from "../syscalls/value.ts";
import type { Image, Runtime, Site } from "./contract.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { createRunner, type Runner, type RunnerOptions } from "./runner.ts";

type Run = (sys: Sys, args: Value) => unknown;

const SITES: Site[] = Array.from({ length: 10 }, (_, index) => ({ file: "a.ts", line: index + 1, column: 3 }));

/** An image with one agent "main", hand-lowered. */
function imageOf(make: (rt: Runtime) => Run): Image {
  return {
    id: "0123456789abcdef",
    file: "a.ts",
    sites: SITES,
    state: [],
    link: (rt) => {
      const agents = new Map([["main", { name: "main", run: make(rt) as (...args: never[]) => unknown }]]);
      return { stateless: true, init: () => ({}), enter: () => {}, exports: () => ({}), agents: () => agents };
    },
  };
}

interface Ran {
  readonly kernel: FakeKernel;
  readonly runner: Runner;
  readonly fuel: number;
}

function run(make: (rt: Runtime) => Run, options: RunnerOptions = {}): Ran {
  const kernel = new FakeKernel({ image: "0123456789abcdef", name: "main", args: null });
  const runner = createRunner([imageOf(make)], options);
  runner.attach(kernel);
  let fuel = 0;
  do fuel += runner.turn(PID); while (kernel.step());
  return { kernel, runner, fuel };
}

// deno-lint-ignore no-explicit-any -- hand-lowered bodies are untyped, as lowered code is
type Any = any;

/** Lowers `async (sys) => { … }` by hand: the body is a generator function. */
const main = (body: (rt: Runtime, log: Any[]) => (sys: Sys) => Generator<Any, Any, Any>, log: Any[] = []) => (rt: Runtime): Run => {
  const gen = body(rt, log);
  return function (this: unknown, ...args: Any[]) {
    return rt.start(gen as Any, this, args);
  };
};

Deno.test("an agent that awaits nothing exits with its value", () => {
  const { kernel } = run(main(() =>
    function* () {
      return 42;
    }
  ));
  assert.deepEqual(kernel.end, { call: 0, nr: NR.exit, args: { value: 42 } });
});

Deno.test("a result reaches the await of its call and the exit follows", () => {
  const { kernel } = run(main(() =>
    function* (sys) {
      const a = yield sys.now();
      const b = yield sys.tool("echo", { x: 1 });
      return [a, b];
    }
  ));
  assert.deepEqual(kernel.end!.args, { value: [1000, { x: 1 }] });
});

Deno.test("calls without an await are posted in order of creation before the exit", () => {
  const { kernel } = run(main(() =>
    function* (sys) {
      sys.mark("a");
      sys.mark("b");
      return null;
    }
  ));
  assert.deepEqual(kernel.executed.map((one) => one.nr), [NR.mark, NR.mark, NR.exit]);
});

Deno.test("a refused call throws a SyscallError whose place is the site of the call", () => {
  const { kernel } = run(main((rt) =>
    function* (sys) {
      yield (rt.meter.site = 4, sys.tool("fail", 7));
    }
  ));
  assert.deepEqual(kernel.end!.args, {
    fault: false,
    error: { name: "SyscallError", message: "refused 7", place: "a.ts:5:3", errno: "EIO" },
  });
});

Deno.test("an endless loop is a fault, and a finally that returns does not hide it", () => {
  const { kernel } = run(
    main((rt) =>
      function* (sys) {
        yield sys.now();
        try {
          for (;;) if (--rt.meter.fuel < 0) rt.burnt();
        } finally {
          // deno-lint-ignore no-unsafe-finally -- that is the point
          return 1;
        }
      }
    ),
    { fuelMax: 1000 },
  );
  assert.equal((kernel.end!.args as Any).fault, true);
  assert.equal((kernel.end!.args as Any).error.message, "Cannot go on: the program burnt its fuel without coming to an await");
});

Deno.test("awaiting a native promise is a fault at the site of the await", () => {
  const { kernel } = run(main((rt) =>
    function* () {
      yield (rt.meter.site = 6, Promise.resolve(1));
    }
  ));
  assert.deepEqual(kernel.end!.args, {
    fault: true,
    error: {
      name: "Fault",
      message: "Cannot await a native promise: agents await syscalls, async functions of their own and plain values",
      place: "a.ts:7:3",
    },
  });
});

Deno.test("a process parked after every result ends as one that never was", () => {
  const program = main((rt) => {
    const helper = function* (sys: Sys, n: number): Generator<Any, Any, Any> {
      const t: Any = yield sys.now();
      return t + n;
    };
    return function* (sys) {
      const a = rt.start(helper as Any, undefined, [sys, 1]);
      const b = rt.start(helper as Any, undefined, [sys, 2]);
      const selected: Any = yield sys.select({ late: sys.sleep(5), later: sys.sleep(9) });
      return [yield a, yield b, selected, yield sys.random()];
    };
  });
  const plain = run(program).kernel.end;
  const kernel = new FakeKernel({ image: "0123456789abcdef", name: "main", args: null });
  const runner = createRunner([imageOf(program)]);
  runner.attach(kernel);
  do {
    runner.turn(PID);
    runner.park(PID);
  } while (kernel.step());
  assert.deepEqual(kernel.end, plain);
});
