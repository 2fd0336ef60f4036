/**
 * Every errno that a row declares is provoked here, on the bench, under the footprint guard. A row that declares an errno
 * without a case fails the last test.
 */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import { CALL_NAMES, type CallName, REPLY_ERRNOS, TABLE } from "../syscalls/table.ts";
import { Handle, type Value } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { CALLS_IN_FLIGHT_MAX, DEPTH_MAX, HANDLES_MAX } from "./param.ts";
import type { State } from "./state.ts";
import { type Answer, type Bench, bench, call, type Script, type Scripts } from "./testing.ts";

const COVERED = new Set<string>();
const GRANT: Grant = { name: "d", device: "dev", verb: "", badge: 0, effect: "once", reads: [], writes: ["x"], cost: { tokens: 10 } };
const BIG = "x".repeat(5_000_000);
const STRANGE = new Handle(4000);

/** Arguments by which each call would wait or work, given an endpoint, a child process and a grant. */
type Situation = { readonly box: Handle; readonly child: Handle };
type Build = (s: Situation) => Record<string, unknown>;
const GOOD: Readonly<Partial<Record<CallName, Build>>> = {
  spawn: () => ({ image: null, name: "idle", args: null }),
  exit: () => ({ value: null }),
  wait: ({ child }) => ({ child }),
  kill: ({ child }) => ({ child }),
  cancel: ({ child }) => ({ child }),
  self: () => ({}),
  yield: () => ({}),
  sleep: () => ({ ms: 1000 }),
  now: () => ({}),
  random: () => ({}),
  fail: () => ({ fault: false, error: { name: "x", message: "x", place: "" } }),
  endpoint: () => ({ capacity: 0 }),
  send: ({ box }) => ({ to: box, message: null }),
  recv: ({ box }) => ({ from: box }),
  call: ({ box }) => ({ to: box, message: null }),
  reply: () => ({ to: STRANGE, message: null }),
  notify: ({ box }) => ({ to: box, bits: 1 }),
  select: ({ box }) => ({ arms: [{ tag: "a", call: "send", args: { to: box, message: null } }] }),
  derive: ({ box }) => ({ from: box }),
  revoke: ({ box }) => ({ handle: box }),
  drop: ({ box }) => ({ handle: box }),
  tool: () => ({ tool: "d", args: null }),
  infer: () => ({ model: "d", prompt: null }),
  read: () => ({ from: "d", args: null }),
  write: () => ({ to: "d", args: null }),
  subscribe: () => ({ to: "d", args: null, credit: 4 }),
  become: () => ({ args: null }),
  mark: () => ({ name: "m", value: null }),
  host: () => ({ label: "x" }),
};

/** Where the handle of a call stands, for cases that put a bad one there. */
const HANDLE_AT: Readonly<Partial<Record<CallName, (h: Handle) => Record<string, unknown>>>> = {
  spawn: (h) => ({ image: null, name: "idle", args: { h } }),
  wait: (h) => ({ child: h }),
  kill: (h) => ({ child: h }),
  cancel: (h) => ({ child: h }),
  send: (h) => ({ to: h, message: null }),
  recv: (h) => ({ from: h }),
  call: (h) => ({ to: h, message: null }),
  reply: (h) => ({ to: h, message: null }),
  notify: (h) => ({ to: h, bits: 1 }),
  select: (h) => ({ arms: [{ tag: "a", call: "recv", args: { from: h } }] }),
  derive: (h) => ({ from: h }),
  revoke: (h) => ({ handle: h }),
  drop: (h) => ({ handle: h }),
  tool: (h) => ({ tool: h, args: null }),
  infer: (h) => ({ model: h, prompt: null }),
  read: (h) => ({ from: h, args: null }),
  write: (h) => ({ to: h, args: null }),
  subscribe: (h) => ({ to: h, args: null, credit: 1 }),
};

const VALUE_AT: Readonly<Partial<Record<CallName, (v: Value) => Build>>> = {
  spawn: (v) => () => ({ image: null, name: "idle", args: v }),
  exit: (v) => () => ({ value: v }),
  fail: (v) => () => ({ fault: false, error: { name: "x", message: v, place: "" } }),
  send: (v) => ({ box }) => ({ to: box, message: v }),
  call: (v) => ({ box }) => ({ to: box, message: v }),
  reply: (v) => () => ({ to: STRANGE, message: v }),
  select: (v) => ({ box }) => ({ arms: [{ tag: "a", call: "send", args: { to: box, message: v } }] }),
  tool: (v) => () => ({ tool: "d", args: v }),
  infer: (v) => () => ({ model: "d", prompt: v }),
  read: (v) => () => ({ from: "d", args: v }),
  write: (v) => () => ({ to: "d", args: v }),
  subscribe: (v) => () => ({ to: "d", args: v, credit: 1 }),
  become: (v) => () => ({ args: v }),
  mark: (v) => () => ({ name: "m", value: v }),
};

const IDLE: Scripts = {
  *idle() {
    yield call("sleep", { ms: 1_000_000 });
  },
};

interface Stage {
  readonly bench: Bench;
  readonly answer: () => Answer | undefined;
}

/** Runs `act` as main's program; what it returns last is the answer of the call under test. */
function stage(act: (s: Situation) => Script, scripts: Scripts = {}, budget = {}): Stage {
  let answer: Answer | undefined;
  const all: Scripts = {
    *main() {
      const box = (yield call("endpoint", { capacity: 0 })).value;
      const child = (yield call("spawn", { image: null, name: "idle", args: null })).value;
      answer = (yield* act({ box, child })) as Answer;
      yield call("sleep", { ms: 1 });
    },
    ...IDLE,
    ...scripts,
  };
  return { bench: bench(all, { grants: [GRANT] }, null, budget), answer: () => answer };
}

function expect(name: CallName, errno: keyof typeof E, seen: Answer | undefined): void {
  deepEqual([name, seen?.errno], [name, errno]);
  equal(errno in TABLE[name].errors, true, `${name} does not declare ${errno}`);
  equal(Object.isFrozen(seen?.value), true, `the detail of ${name} ${errno} is the journal's own object`);
  COVERED.add(`${name} ${errno}`);
}

const declaring = (errno: keyof typeof E) => CALL_NAMES.filter((name) => errno in TABLE[name].errors);

Deno.test("EINVAL: an argument that no row has", () => {
  for (const name of declaring("EINVAL")) {
    const { answer } = stage(function* (s) {
      return yield call(name, { ...GOOD[name]!(s), surplus: 1 });
    });
    expect(name, "EINVAL", answer());
  }
});

Deno.test("E2BIG: a value of five million characters", () => {
  for (const name of declaring("E2BIG")) {
    const { answer } = stage(function* (s) {
      return yield call(name, VALUE_AT[name]!(BIG)(s));
    });
    expect(name, "E2BIG", answer());
  }
});

Deno.test("EBADF: a handle that the process does not hold", () => {
  for (const name of declaring("EBADF")) {
    const { answer } = stage(function* () {
      return yield call(name, HANDLE_AT[name]!(STRANGE));
    });
    expect(name, "EBADF", answer());
  }
});

Deno.test("EGONE: a handle that was revoked", () => {
  for (const name of declaring("EGONE")) {
    const { answer } = stage(function* ({ box }) {
      const gone = (yield call("derive", { from: box })).value;
      yield call("revoke", { handle: box });
      return yield call(name, HANDLE_AT[name]!(gone));
    });
    expect(name, "EGONE", answer());
  }
});

Deno.test("EPERM: a handle without the right", () => {
  for (const name of declaring("EPERM")) {
    const { answer } = stage(function* ({ box, child }) {
      const from = name === "wait" || name === "kill" || name === "cancel" ? child : box;
      const weak = (yield call("derive", { from, rights: [] })).value;
      const args = name === "derive" ? { from: weak, rights: ["send"] } : HANDLE_AT[name]!(weak);
      return yield call(name, args);
    });
    expect(name, "EPERM", answer());
  }
});

Deno.test("ETIMEDOUT: timeoutMs passes first", () => {
  for (const name of declaring("ETIMEDOUT")) {
    const { answer, bench } = stage(function* (s) {
      const arms = [{ tag: "a", call: "recv", args: { from: s.box, timeoutMs: 5 } }];
      return yield call(name, name === "select" ? { arms } : { ...GOOD[name]!(s), timeoutMs: 5 });
    });
    bench.pass(4);
    equal(answer(), undefined, `${name} ended early`);
    bench.pass(1);
    expect(name, "ETIMEDOUT", answer());
  }
});

Deno.test("ECANCELED: the process is cancelled while the call waits", () => {
  for (const name of declaring("ECANCELED").filter((one) => one !== "yield")) {
    let seen: Answer | undefined;
    const { bench } = stage(function* ({ box, child }) {
      const victim = (yield call("spawn", { image: null, name: "victim", args: { box, child } })).value;
      yield call("sleep", { ms: 1 });
      return yield call("cancel", { child: victim });
    }, {
      *victim(s: Situation) {
        seen = yield call(name, GOOD[name]!(s));
      },
    });
    bench.pass(2);
    expect(name, "ECANCELED", seen);
  }
});

Deno.test("ECANCELED of yield: cancelled while it waits for its turn", () => {
  let seen: Answer | undefined;
  bench(
    {
      *main() {
        const child = (yield call("spawn", { image: null, name: "victim", args: null })).value;
        yield call("yield");
        yield call("cancel", { child });
      },
      *victim() {
        seen = yield call("yield");
      },
    },
    {},
    null,
    {},
    [0, 0, 1],
  );
  expect("yield", "ECANCELED", seen);
});

Deno.test("ECLOSED: the endpoint's maker ended", () => {
  for (const name of declaring("ECLOSED")) {
    const { answer } = stage(function* ({ box }) {
      const maker = (yield call("spawn", { image: null, name: "maker", args: { box } })).value;
      const met = (yield call("recv", { from: box })).value.value;
      yield call("wait", { child: maker });
      return yield call(name, HANDLE_AT[name]!(met));
    }, {
      *maker({ box }: Situation) {
        yield call("send", { to: box, message: (yield call("endpoint")).value });
      },
    });
    expect(name, "ECLOSED", answer());
  }
});

Deno.test("EPEER: the server drops the request, or the caller no longer waits", () => {
  for (const name of declaring("EPEER")) {
    if (name === "reply") continue;
    const { answer } = stage(function* ({ box }) {
      yield call("spawn", { image: null, name: "server", args: { box } });
      return yield call(name, HANDLE_AT[name]!(box));
    }, {
      *server({ box }: Situation) {
        const request = (yield call("recv", { from: box })).value;
        yield call("drop", { handle: request.reply });
      },
    });
    expect(name, "EPEER", answer());
  }
  const { answer, bench } = stage(function* ({ box }) {
    yield call("spawn", { image: null, name: "impatient", args: { box } });
    const request = (yield call("recv", { from: box })).value;
    yield call("sleep", { ms: 5 });
    return yield call("reply", { to: request.reply, message: 1 });
  }, {
    *impatient({ box }: Situation) {
      yield call("call", { to: box, message: 1, timeoutMs: 1 });
    },
  });
  bench.pass(10);
  expect("reply", "EPEER", answer());
});

Deno.test("ENOENT: nothing of that name", () => {
  const WRONG: Partial<Record<CallName, Record<string, unknown>>> = {
    spawn: { image: null, name: "absent", args: null },
    derive: { from: "nothing" },
    tool: { tool: "nothing", args: null },
    infer: { model: "nothing", prompt: null },
    read: { from: "nothing", args: null },
    write: { to: "nothing", args: null },
    subscribe: { to: "nothing", args: null, credit: 1 },
  };
  for (const name of declaring("ENOENT").filter((one) => one !== "call")) {
    const { answer } = stage(function* () {
      return yield call(name, WRONG[name]!);
    });
    expect(name, "ENOENT", answer());
  }
});

Deno.test("EBUDGET: the maximum is not covered", () => {
  for (const name of declaring("EBUDGET")) {
    const { answer } = stage(
      function* (s) {
        return yield call(name, name === "spawn" ? { ...GOOD.spawn!(s), options: { budget: { tokens: 10 } } } : GOOD[name]!(s));
      },
      {},
      { tokens: 9 },
    );
    expect(name, "EBUDGET", answer());
  }
});

Deno.test("EAGAIN and ENODEV: the device refuses the operation", () => {
  for (const errno of ["EAGAIN", "ENODEV"] as const) {
    for (const name of declaring(errno).filter((one) => one !== "call")) {
      const { bench, answer } = stage(function* (s) {
        yield call("sleep", { ms: 1 });
        return yield call(name, GOOD[name]!(s));
      });
      bench.machine.refusal = E[errno];
      bench.pass(1);
      expect(name, errno, answer());
    }
  }
});

Deno.test("EIO: the device fails the operation", () => {
  for (const name of declaring("EIO").filter((one) => one !== "call")) {
    const { bench, answer } = stage(function* (s) {
      return yield call(name, GOOD[name]!(s));
    });
    bench.machine.complete(bench.machine.ops[0]!.id, { message: "Disk full" }, { errno: E.EIO });
    bench.settle();
    expect(name, "EIO", answer());
    deepEqual(answer()!.value, { message: "Disk full" });
  }
});

Deno.test("what a server replies as an errno is what the caller gets, with the server's words", () => {
  const fail = (errno: string, message: (box: Handle) => unknown): Answer | undefined => {
    const { answer } = stage(function* ({ box }) {
      yield call("spawn", { image: null, name: "server", args: { box } });
      return yield call("call", { to: box, message: 1 });
    }, {
      *server({ box }: Situation) {
        const request = (yield call("recv", { from: box })).value;
        yield call("reply", { to: request.reply, message: message(box), errno });
      },
    });
    return answer();
  };
  for (const errno of REPLY_ERRNOS) {
    const seen = fail(errno, () => "No room");
    expect("call", errno, seen);
    deepEqual(seen!.value, { message: "No room" });
  }
  deepEqual(fail("EINDOUBT", () => ({ message: "Sent", callId: "a#7" }))!.value, { message: "Sent", callId: "a#7" });
  for (const odd of [() => 7, () => null, () => ["Sent"], () => ({ message: 7 }), (box: Handle) => ({ message: "Sent", box })]) {
    deepEqual(fail("EIO", odd)!.value, { message: "Cannot serve the call" });
  }
});

Deno.test("EINDOUBT: the effect left before the restart", () => {
  for (const name of declaring("EINDOUBT").filter((one) => one !== "call")) {
    let seen: Answer | undefined;
    const b = bench({
      *main() {
        seen = yield call(name, GOOD[name]!({ box: STRANGE, child: STRANGE }));
      },
    }, { grants: [GRANT], journal: true });
    b.machine.control("restart", "main");
    b.settle();
    expect(name, "EINDOUBT", seen);
  }
});

Deno.test("ENOSYS: a simulated machine runs no host functions", () => {
  const { answer } = stage(function* (s) {
    return yield call("host", GOOD.host!(s));
  });
  expect("host", "ENOSYS", answer());
});

Deno.test("ELIMIT: too many calls in flight", () => {
  for (const name of declaring("ELIMIT")) {
    if (["spawn", "endpoint", "derive", "subscribe"].includes(name)) continue;
    const b = bare(function* (s) {
      s.fill();
      return yield call(name, GOOD[name]!(s));
    });
    expect(name, "ELIMIT", b());
  }
});

Deno.test("ELIMIT: the table of handles is full", () => {
  for (const name of ["spawn", "endpoint", "derive", "subscribe"] as const) {
    const b = bare(function* (s) {
      for (let i = 2; i < HANDLES_MAX; i++) yield call("derive", { from: s.box });
      return yield call(name, GOOD[name]!(s));
    });
    expect(name, "ELIMIT", b());
  }
});

Deno.test("ELIMIT: the tree of spawns is as deep as the bound", () => {
  let depth = 0;
  let seen: Answer | undefined;
  bench({
    *main() {
      depth++;
      seen = yield call("spawn", { image: null, name: "main", args: null });
    },
  });
  expect("spawn", "ELIMIT", seen);
  equal(depth, DEPTH_MAX + 1);
});

// As stage, but without the walk over all tables after every step: these fill tables.
function bare(
  act: (s: Situation & { /** As many calls in flight as may be. */ readonly fill: () => void }) => Script,
): () => Answer | undefined {
  let answer: Answer | undefined;
  const fill = (): void => {
    const { state } = b.kernel as unknown as { readonly state: State };
    state.processes[0]!.flightCount = CALLS_IN_FLIGHT_MAX;
  };
  const b: Bench = bench({
    *main() {
      yield call("sleep", { ms: 1 });
      const box = (yield call("endpoint", { capacity: 0 })).value;
      const child = (yield call("spawn", { image: null, name: "idle", args: null })).value;
      answer = (yield* act({ box, child, fill })) as Answer;
    },
    ...IDLE,
  }, { grants: [GRANT], guard: false, hash: false });
  b.machine.now = 1_000_000 as typeof b.machine.now;
  b.race();
  return () => answer;
}

Deno.test("every declared errno has a case", () => {
  const declared = CALL_NAMES.flatMap((name) => Object.keys(TABLE[name].errors).map((errno) => `${name} ${errno}`));
  deepEqual(declared.filter((one) => !COVERED.has(one)), []);
});
