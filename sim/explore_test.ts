import assert from "node:assert/strict";
import type { Holder } from "../images/contract.ts";
import type { Handle } from "../syscalls/value.ts";
import { Hunt, replay } from "./explore.ts";
import type { Failure } from "./failure.ts";
import { Pct } from "./pct.ts";
import { mixSeed } from "./prng.ts";
import type { Rig } from "./run.ts";
import { type FileOf, type Main, rigOf } from "./testing.ts";
import { readToken } from "./token.ts";

function hunt(rig: Rig, seed: number, runs: number): { failure: Failure | null; runs: number; hunt: Hunt } {
  const one = new Hunt(rig, seed);
  for (let i = 0; i < runs; i++) {
    const failure = one.next();
    if (failure !== null) return { failure, runs: i + 1, hunt: one };
  }
  return { failure: null, runs, hunt: one };
}

const LOST_UPDATE: FileOf = {
  agents: {
    *root(sys) {
      const children: Handle[] = [];
      for (let i = 0; i < 2; i++) children.push(yield sys.spawn({ name: "adder" }, null));
      for (const child of children) yield sys.wait(child);
    },
    *adder(sys) {
      const value: number = yield sys.tool("read");
      yield sys.tool("write", { value: value + 1 });
    },
  },
  exports: () => {
    let counter = 0;
    return {
      expect: "fails",
      tools: {
        read: { run: () => counter, effect: "none", latencyMs: 0 },
        write: { run: ({ value }: { value: number }) => counter = value, latencyMs: 0 },
      },
      check: () => {
        if (counter !== 2) throw new Error(`counter is ${counter}`);
      },
    };
  },
};

Deno.test("a lost update is found by 20 seeds of 20 within 1,000 schedules, and its token fails alike 20 times of 20", () => {
  for (let seed = 0; seed < 20; seed++) {
    const { failure } = hunt(rigOf(LOST_UPDATE), seed, 1000);
    assert.equal(failure?.finding.oracle, "check");
    assert.equal(failure.finding.detail, "counter is 1");
    const rig = rigOf(LOST_UPDATE);
    for (let round = 0; round < 20; round++) {
      const again = replay(rig, readToken(failure.token));
      assert.equal(again.failure.finding.detail, "counter is 1");
      assert.equal(again.failure.hash, failure.hash);
      assert.equal(again.failure.token, failure.token);
    }
  }
});

Deno.test("a file and a seed give the same runs, steps and token each time", () => {
  const first = hunt(rigOf(LOST_UPDATE), 5, 1000);
  const second = hunt(rigOf(LOST_UPDATE), 5, 1000);
  assert.equal(second.runs, first.runs);
  assert.equal(second.hunt.steps, first.hunt.steps);
  assert.deepEqual(second.failure, first.failure);
});

const PAIR = (body: FileOf["agents"]): FileOf => ({
  agents: {
    *root(sys) {
      const a: Handle = yield sys.endpoint();
      const b: Handle = yield sys.endpoint();
      yield sys.send(a, "token");
      yield sys.send(b, "token");
      const one: Handle = yield sys.spawn({ name: "taker" }, [a, b]);
      const two: Handle = yield sys.spawn({ name: "taker" }, body["same"] === undefined ? [b, a] : [a, b]);
      yield sys.wait(one);
      yield sys.wait(two);
    },
    ...body,
  },
});

function* taker(sys: Parameters<FileOf["agents"][string]>[0], [first, second]: Handle[]): Generator<unknown, unknown, unknown> {
  yield sys.recv(first!);
  yield sys.recv(second!);
  yield sys.send(second!, "token");
  yield sys.send(first!, "token");
  return null;
}

Deno.test("ABBA is named as a deadlock with its cycle; one order of locks stays green for 3,000 schedules", () => {
  const { failure } = hunt(rigOf(PAIR({ taker })), 1, 1000);
  assert.equal(failure?.finding.oracle, "deadlock");
  assert.deepEqual(failure.finding.paths, ["root/taker.1", "root/taker.2", "root"]);
  assert.equal(hunt(rigOf(PAIR({ taker, same: taker })), 1, 3000).failure, null);
});

const single = (main: FileOf["agents"][string], more: FileOf["agents"] = {}): FileOf => ({ agents: { root: main, ...more } });
const found = (file: FileOf, runs = 200) => hunt(rigOf(file), 1, runs).failure?.finding;

Deno.test("an error for which no process waits is found, one that a wait takes is not", () => {
  const child = function* (): Generator<unknown> {
    throw new TypeError("boom");
  };
  assert.deepEqual(
    found(single(function* (sys) {
      yield sys.spawn({ name: "child" }, null);
    }, { child })),
    {
      oracle: "unhandled exit",
      detail: "root/child.1 failed: TypeError: boom; no process waited for it",
      place: "test.ts:1:1",
      paths: ["root/child.1"],
      lines: [],
    },
  );
  const taken = single(function* (sys) {
    const handle: Handle = yield sys.spawn({ name: "child" }, null);
    yield sys.wait(handle);
  }, { child });
  assert.equal(found(taken), undefined);
});

Deno.test("the root's own failure always counts", () => {
  const file = single(function* () {
    throw "a text";
  });
  assert.deepEqual(found(file), {
    oracle: "unhandled exit",
    detail: "root failed: thrown: a text",
    place: "test.ts:1:1",
    paths: ["root"],
    lines: [],
  });
});

Deno.test("a process that waits alone for ever is stuck, a daemon is not", () => {
  const waits = function* (sys: Parameters<FileOf["agents"][string]>[0]): Generator<unknown> {
    const endpoint = (yield sys.endpoint()) as Handle;
    yield sys.recv(endpoint);
  };
  const finding = found(single(waits));
  assert.equal(finding?.oracle, "stuck");
  assert.equal(finding?.detail, "root waits in recv on endpoint 1 of root, which only no other process could end for ever");
  const daemon = single(function* (sys) {
    yield sys.spawn({ name: "waits" }, null, { daemon: true });
  }, { waits });
  assert.equal(found(daemon), undefined);
});

Deno.test("an endless loop of syscalls without a mark is a livelock, with marks it is cut and passes", () => {
  const spin = single(function* (sys) {
    for (;;) yield sys.yield();
  });
  const finding = found(spin, 1);
  assert.equal(finding?.oracle, "livelock");
  assert.equal(
    finding?.detail,
    "not at its end after 30000 steps, the last 10000 under the fair policy and without a progress mark; 1 process lives",
  );
  const marks = single(function* (sys) {
    for (let i = 0;; i++) {
      yield sys.yield();
      if (i % 1000 === 0) yield sys.mark("alive");
    }
  });
  const { failure, hunt: one } = hunt(rigOf(marks), 1, 2);
  assert.equal(failure, null);
  assert.equal(one.cuts, 2);
});

Deno.test("a race that needs a timer to fire early is found", () => {
  const file = single(function* (sys) {
    const endpoint: Handle = yield sys.endpoint();
    const child: Handle = yield sys.spawn({ name: "server" }, endpoint);
    const { tag } = yield sys.select({ done: sys.recv(endpoint), late: sys.sleep(5_000) });
    if (tag === "late") throw new Error("gave up too early");
    yield sys.wait(child);
  }, {
    *server(sys, endpoint: Handle) {
      yield sys.yield();
      yield sys.send(endpoint, "done");
    },
  });
  assert.equal(found(file, 1000)?.detail, "root failed: Error: gave up too early");
});

Deno.test("state that leaks from run to run is found by the double run", () => {
  let leak = 0;
  const file = single(function* (sys) {
    yield sys.mark("count", leak++);
  });
  const finding = found(file, 1);
  assert.equal(finding?.oracle, "determinism");
});

Deno.test("a leak's finding names the bindings that may hold the state, and their places", () => {
  const places = (state: readonly Holder[]): string[] => {
    let leak = 0;
    const file = single(function* (sys) {
      yield sys.mark("count", leak++);
    });
    const { finding } = hunt(rigOf(file, state), 1, 1).failure!;
    return [finding.detail.replace(/state hash \w+ instead of \w+/, "H"), finding.place];
  };
  const holder = (name: string, line: number): Holder => ({ name, file: "a.ts", line, column: 7 });
  const text = (where: string): string =>
    `the same decisions gave H: the program holds state outside its processes${where}, or the simulator leaks`;
  assert.deepEqual(places([]), [text(""), ""]);
  assert.deepEqual(places([holder("count", 3)]), [text(", which may be in count (a.ts:3:7)"), "a.ts:3:7"]);
  const all = [holder("a", 1), holder("b", 2), holder("c", 3), holder("d", 4), holder("e", 5)];
  assert.deepEqual(places(all), [text(", which may be in a (a.ts:1:7), b (a.ts:2:7), c (a.ts:3:7) and 2 more"), "a.ts:1:7"]);
});

Deno.test("faults are injected only where the scenario wants them, and travel in the token", () => {
  const file: FileOf = {
    agents: {
      *root(sys) {
        yield sys.tool("work");
      },
    },
    exports: () => ({ tools: { work: () => 1 }, faults: { error: 1 } }),
  };
  const { failure } = hunt(rigOf(file), 1, 100);
  assert.equal(failure?.finding.detail, "root failed: SyscallError: Injected error");
  assert.deepEqual(failure.faults, ["error 0 of root call 0"]);
  assert.deepEqual(readToken(failure.token).faults, [{ kind: "error", origin: { path: "root", seq: 0 }, occurrence: 0 }]);
  assert.equal(replay(rigOf(file), readToken(failure.token)).failure.hash, failure.hash);
  assert.equal(hunt(rigOf({ ...file, exports: () => ({ tools: { work: () => 1 } }) }), 1, 100).failure, null);
});

Deno.test("each workload gets its own runs and stands in the token", () => {
  const file: FileOf = {
    agents: {
      *root(_sys, n: number) {
        if (n === 7) throw new Error("seven");
      },
    },
    exports: () => ({ workloads: [1, 3, 7] }),
  };
  const { failure, runs } = hunt(rigOf(file), 1, 100);
  assert.equal(runs, 3);
  assert.equal(failure?.workload, 2);
  assert.equal(readToken(failure!.token).workload, 2);
  const one = rigOf(single(function* () {}));
  assert.throws(() => replay(one, readToken(failure!.token)), { message: "Cannot replay the token: it names workload 2, test.ts has 1" });
});

Deno.test("check(end) is given exits, marks and the time", () => {
  let seen: unknown = null;
  const file: FileOf = {
    agents: {
      *root(sys) {
        const child: Handle = yield sys.spawn({ name: "child" }, null);
        yield sys.wait(child);
        yield sys.mark("half", 1);
        yield sys.sleep(5);
        return "done";
      },
      *child() {
        throw new Error("taken");
      },
    },
    exports: () => ({ check: (end: unknown) => void (seen = end) }),
  };
  hunt(rigOf(file), 1, 1);
  assert.deepEqual(seen, {
    root: { ok: true, why: "exited", value: "done", error: null },
    exits: {
      root: { ok: true, why: "exited", value: "done", error: null },
      "root/child.1": { ok: false, why: "failed", value: null, error: { name: "Error", message: "taken", place: "test.ts:1:1" } },
    },
    marks: [{ path: "root", name: "half", value: 1 }],
    now: 1_767_225_600_005,
  });
});

Deno.test("the write that loses an update is marked with what it overwrites", () => {
  const file: FileOf = {
    agents: LOST_UPDATE.agents,
    exports: () => {
      let counter = 0;
      return {
        tools: {
          read: { run: () => counter, effect: "none", reads: ["counter"], latencyMs: 0 },
          write: { run: ({ value }: { value: number }) => counter = value, writes: ["counter"], latencyMs: 0 },
        },
        check: () => {
          if (counter !== 2) throw new Error(`counter is ${counter}`);
        },
      };
    },
  };
  const rows = hunt(rigOf(file), 1, 1000).failure!.rows.filter((row) => typeof row !== "number");
  const [marked, ...more] = rows.filter((row) => row.critical);
  assert.equal(more.length, 0);
  const words = /^overwrites #(\d+) with what it knew at #(\d+)$/.exec(marked?.note ?? "");
  const [write, read] = [Number(words?.[1]), Number(words?.[2])].map((step) => rows.find((row) => row.step === step));
  assert.match(marked!.text, /^write \{"value":1\}/);
  assert.match(write!.text, /^write \{"value":1\}/);
  assert.match(read!.text, /^read → 0$/);
  assert.notEqual(write!.path, marked!.path);
  assert.equal(read!.path, marked!.path);
});

Deno.test("the policy's own order starves no process in a run of any length", () => {
  const file = single(function* (sys) {
    const children: Handle[] = [];
    for (let i = 0; i < 3; i++) children.push(yield sys.spawn({ name: "worker" }, null));
    for (const child of children) yield sys.wait(child);
  }, {
    *worker(sys) {
      for (let i = 0; i < 200; i++) yield sys.yield();
    },
  });
  assert.equal(found(file, 1), undefined);
});

const INVERTED = (middle: number): FileOf => ({
  agents: {
    *root(sys) {
      const door: Handle = yield sys.endpoint();
      const low: Handle = yield sys.spawn({ name: "low" }, door, { priority: 6 });
      const high: Handle = yield sys.spawn({ name: "high" }, door, { priority: 1 });
      const mid: Handle = yield sys.spawn({ name: "mid" }, middle, { priority: 4 });
      for (const child of [low, high, mid]) yield sys.wait(child);
    },
    *low(sys, door: Handle) {
      const { reply }: { reply: Handle } = yield sys.recv(door);
      for (let i = 0; i < 3; i++) yield sys.yield();
      yield sys.reply(reply, "open");
    },
    *high(sys, door: Handle) {
      yield sys.call(door, "please");
    },
    *mid(sys, steps: number) {
      for (let i = 0; i < steps; i++) yield sys.yield();
    },
  },
});

Deno.test("a process held up by less important ones is a priority inversion, a short wait is not", () => {
  const { failure } = hunt(rigOf(INVERTED(200)), 1, 100);
  assert.equal(failure?.finding.oracle, "inversion");
  assert.match(
    failure.finding.detail,
    /^root\/high\.2 \(priority 1\) waits for root\/low\.1 \(priority 6\), held up by \d+ steps of processes in between; bound is 64$/,
  );
  assert.equal(readToken(failure.token).policy, "priority");
  assert.equal(replay(rigOf(INVERTED(200)), readToken(failure.token)).failure.hash, failure.hash);
  assert.equal(hunt(rigOf(INVERTED(30)), 1, 100).failure, null);
});

/** As `INVERTED`, but high and low meet by a message: how is said by their programs; the root keeps no handle of the door. */
const MEETING = (middle: number, { high, low }: { readonly high: Main; readonly low: Main }, options = {}): FileOf => ({
  agents: {
    *root(sys) {
      const door: Handle = yield sys.endpoint({ capacity: 1 });
      const lower: Handle = yield sys.spawn({ name: "low" }, door, { priority: 6 });
      const higher: Handle = yield sys.spawn({ name: "high" }, door, { priority: 1, ...options });
      const mid: Handle = yield sys.spawn({ name: "mid" }, middle, { priority: 4 });
      for (const child of [lower, higher, mid]) yield sys.wait(child);
    },
    high,
    low,
    *mid(sys, steps: number) {
      for (let i = 0; i < steps; i++) yield sys.yield();
    },
  },
});

const SENDING = {
  *high(sys, door: Handle) {
    yield sys.recv(door);
  },
  *low(sys, door: Handle) {
    for (let i = 0; i < 3; i++) yield sys.yield();
    yield sys.send(door, "open");
  },
} satisfies FileOf["agents"];

const TAKING = {
  *high(sys, door: Handle) {
    for (let i = 0; i < 2; i++) yield sys.send(door, i);
  },
  *low(sys, door: Handle) {
    for (let i = 0; i < 3; i++) yield sys.yield();
    for (let i = 0; i < 2; i++) yield sys.recv(door);
  },
} satisfies FileOf["agents"];

Deno.test("a wait for a message, or for room, that only a held-up lower one can end is an inversion too", () => {
  for (const pair of [SENDING, TAKING]) {
    const { failure } = hunt(rigOf(MEETING(200, pair)), 1, 100);
    assert.equal(failure?.finding.oracle, "inversion");
    assert.match(
      failure.finding.detail,
      /^root\/high\.2 \(priority 1\) waits for root\/low\.1 \(priority 6\), held up by \d+ steps of processes in between; bound is 64$/,
    );
    assert.equal(hunt(rigOf(MEETING(30, pair)), 1, 200).failure, null);
  }
});

Deno.test("a wait for a message that another process may send, a time limit ends, or a daemon has, is no inversion", () => {
  const patient: Main = function* (sys, door: Handle) {
    try {
      yield sys.recv(door, { timeoutMs: 1000 });
    } catch {
      // given up
    }
  };
  const other: Main = function* (sys, door: Handle) {
    yield sys.spawn({ name: "other" }, door, { priority: 0 });
    yield sys.recv(door);
  };
  const sleeper: Main = function* (sys) {
    yield sys.sleep(600_000);
  };
  assert.equal(hunt(rigOf(MEETING(200, { ...SENDING, high: patient })), 1, 200).failure, null);
  const file = MEETING(200, { ...SENDING, high: other });
  assert.equal(hunt(rigOf({ agents: { ...file.agents, other: sleeper } }), 1, 200).failure, null);
  assert.equal(hunt(rigOf(MEETING(200, SENDING, { daemon: true })), 1, 200).failure, null);
});

/** Share of 5,000 runs under `strategy` alone that fail, and PCT's bound for a bug of depth `depth` among `n` processes. */
function rateOf(rig: Rig, strategy: Pct, n: number, depth: number): { rate: number; bound: number } {
  let failed = 0;
  let decisionsMax = 1;
  for (let index = 0; index < 5000; index++) {
    const seed = mixSeed(77, index);
    strategy.begin({ index, seed, decisionsMax });
    rig.chooser.hunt(strategy, false);
    if (rig.run({ workload: 0, seed, policy: "fifo", faults: [], checked: false }, null).finding !== null) failed++;
    decisionsMax = Math.max(decisionsMax, rig.chooser.calls);
  }
  return { rate: failed / 5000, bound: 1 / (n * decisionsMax ** (depth - 1)) };
}

Deno.test("PCT-2 finds a lost update on the real kernel at least as often as 1/(n·k)", () => {
  const { rate, bound } = rateOf(rigOf(LOST_UPDATE), new Pct(2), 3, 2);
  assert.ok(rate >= bound, `${rate} is below ${bound}`);
});

Deno.test("PCT-3 finds an order violation of depth 3 on the real kernel at least as often as 1/(n·k²)", () => {
  const file: FileOf = {
    agents: {
      *root(sys) {
        const children: Handle[] = [];
        for (const name of ["planner", "worker", "critic"]) children.push(yield sys.spawn({ name }, null));
        for (const child of children) yield sys.wait(child);
      },
      *planner(sys) {
        for (const tool of ["noise", "writeA", "noise", "writeB", "noise"]) yield sys.tool(tool);
      },
      *worker(sys) {
        for (const tool of ["noise", "readA", "noise"]) yield sys.tool(tool);
      },
      *critic(sys) {
        for (const tool of ["noise", "readB", "noise"]) yield sys.tool(tool);
      },
    },
    exports: () => {
      let [a, b, early, late] = [0, 0, false, false];
      return {
        tools: {
          noise: { run: () => null, latencyMs: 0 },
          writeA: { run: () => void (a = 1), latencyMs: 0 },
          writeB: { run: () => void (b = 1), latencyMs: 0 },
          readA: { run: () => void (early = a === 1 && b === 0), latencyMs: 0 },
          readB: { run: () => void (late = b === 1), latencyMs: 0 },
        },
        check: () => {
          if (early && late) throw new Error("order violation");
        },
      };
    },
  };
  const { rate, bound } = rateOf(rigOf(file), new Pct(3), 4, 3);
  assert.ok(rate >= bound, `${rate} is below ${bound}`);
});

Deno.test("a wait that spins is no livelock if it ends under a fair schedule, however unfair the strategy is", () => {
  const file = single(function* (sys) {
    const spinner: Handle = yield sys.spawn({ name: "spinner" }, null);
    const setter: Handle = yield sys.spawn({ name: "setter" }, null);
    for (const child of [spinner, setter]) yield sys.wait(child);
  }, {
    *spinner(sys) {
      while ((yield sys.tool("get")) !== 1) yield sys.yield();
    },
    *setter(sys) {
      yield sys.tool("set");
    },
  });
  const exports = () => {
    let flag = 0;
    return { tools: { get: { run: () => flag, latencyMs: 0 }, set: { run: () => flag = 1, latencyMs: 0 } } };
  };
  const { failure, hunt: one } = hunt(rigOf({ ...file, exports }), 1, 40);
  assert.equal(failure, null);
  assert.ok(one.steps > 40 * 2_000, `${one.steps} steps: no run was unfair`);
});

Deno.test("a restart by a fault restores the process from its journal and leaves the effect in flight in doubt", () => {
  const file: FileOf = {
    agents: {
      *root(sys) {
        const child: Handle = yield sys.spawn({ name: "payer" }, null);
        yield sys.wait(child, {});
      },
      *payer(sys) {
        try {
          yield sys.tool("pay");
        } catch (error) {
          if ((error as { errno?: string }).errno === "EINDOUBT") yield sys.mark("in doubt");
        }
      },
    },
    exports: () => ({
      tools: { pay: () => 1 },
      faults: { restart: 1 },
      check: (end: { marks: readonly unknown[] }) => {
        if (end.marks.length > 0) throw new Error("in doubt");
      },
    }),
  };
  const { failure } = hunt(rigOf(file), 1, 300);
  assert.equal(failure?.finding.detail, "in doubt");
  assert.match(failure.faults[0]!, /^restart \d+ of root\/payer\.1$/);
});

Deno.test("daemons are ended before check(end), which sees them", () => {
  const file: FileOf = {
    agents: {
      *root(sys) {
        const inbox: Handle = yield sys.endpoint();
        yield sys.spawn({ name: "server" }, inbox, { daemon: true });
        const { tag } = yield sys.select({ never: sys.recv(inbox), soon: sys.sleep(1) });
        return tag;
      },
      *server(sys) {
        const inbox: Handle = yield sys.endpoint();
        yield sys.recv(inbox);
      },
    },
    exports: () => ({
      check: (end: { exits: Record<string, { why: string }> }) => {
        if (end.exits["root/server.1"]?.why !== "killed") throw new Error("the daemon was not ended");
      },
    }),
  };
  assert.equal(hunt(rigOf(file), 1, 50).failure, null);
});

Deno.test("a report of a long run accounts for every step, shown or left out", () => {
  const { failure } = hunt(
    rigOf(single(function* (sys) {
      for (;;) yield sys.yield();
    })),
    1,
    1,
  );
  assert.equal(failure?.rows.reduce<number>((sum, row) => sum + (typeof row === "number" ? row : 1), 0), failure?.steps);
  assert.equal(failure?.rows.length, 17);
});
