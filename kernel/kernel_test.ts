/** Processes, endpoints, capabilities, budgets, devices: one behaviour a test, on the bench. */
import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import type { Handle, Value } from "../syscalls/value.ts";
import { TABLE } from "../syscalls/table.ts";
import type { State } from "./state.ts";
import { bench, call, later, type Scripts } from "./testing.ts";
import type { Grant } from "./config.ts";

const root = (scripts: Scripts, config = {}, args: Value = null, budget = {}, choices: number[] = []) => {
  const b = bench(scripts, config, args, budget, choices);
  const end = () => b.kernel.ends().find((one) => one.path === "main")!;
  return { ...b, value: () => end().value, end };
};

Deno.test("a child's value reaches the parent that waits", () => {
  const b = root({
    *main() {
      const child = (yield call("spawn", { image: null, name: "child", args: 20 })).value;
      const exit = (yield call("wait", { child })).value;
      return exit;
    },
    *child(args: number) {
      yield call("yield");
      return args + 1;
    },
  });
  deepEqual(b.value(), { ok: true, why: "exited", value: 21, error: null });
});

Deno.test("a failed child without a wait is an end not taken; wait takes it, also afterwards", () => {
  const scripts = (waits: boolean): Scripts => ({
    *main() {
      const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
      yield call("yield");
      yield call("yield");
      if (waits) yield call("wait", { child });
      return null;
    },
    *child() {
      yield call("yield");
      throw new Error("no");
    },
  });
  const seen = (waits: boolean) => root(scripts(waits)).kernel.ends().map((one) => [one.path, one.why, one.taken]);
  deepEqual(seen(false), [["main/child.1", "failed", false], ["main", "exited", false]]);
  deepEqual(seen(true), [["main/child.1", "failed", true], ["main", "exited", false]]);
});

Deno.test("messages of one endpoint arrive in order, through queue, rendezvous and waiting senders", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint", { capacity: 2 })).value;
      yield call("spawn", { image: null, name: "sender", args: { box } });
      const got: number[] = [];
      yield call("sleep", { ms: 1 });
      for (let i = 0; i < 6; i++) got.push((yield call("recv", { from: box })).value.value);
      return got;
    },
    *sender({ box }: { box: Handle }) {
      for (let i = 0; i < 6; i++) yield call("send", { to: box, message: i });
    },
  });
  b.pass(1);
  deepEqual(b.value(), [0, 1, 2, 3, 4, 5]);
});

Deno.test("capacity 0: a send waits until a receive meets it", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint", { capacity: 0 })).value;
      const child = (yield call("spawn", { image: null, name: "sender", args: { box } })).value;
      yield call("sleep", { ms: 5 });
      const first = (yield call("recv", { from: box })).value.value;
      return [first, (yield call("wait", { child })).value.value];
    },
    *sender({ box }: { box: Handle }) {
      const before = (yield call("now")).value;
      yield call("send", { to: box, message: "x" });
      return (yield call("now")).value - before;
    },
  });
  b.pass(10);
  deepEqual(b.value(), ["x", 5]);
});

Deno.test("a full queue and a time limit: ETIMEDOUT, and the message is not delivered", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint", { capacity: 1 })).value;
      yield call("send", { to: box, message: 1 });
      const late = (yield call("send", { to: box, message: 2, timeoutMs: 3 })).errno;
      const got = (yield call("recv", { from: box })).value.value;
      const none = (yield call("recv", { from: box, timeoutMs: 1 })).errno;
      return [late, got, none];
    },
  });
  b.pass(10);
  deepEqual(b.value(), ["ETIMEDOUT", 1, "ETIMEDOUT"]);
});

Deno.test("call and reply; a dropped request fails the caller with EPEER, a late reply the server", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      yield call("spawn", { image: null, name: "server", args: { box }, options: { daemon: true } });
      const answers = [];
      for (const message of ["double", "drop", "slow"]) {
        const { errno, value } = yield call("call", { to: box, message, timeoutMs: 10 });
        answers.push(errno === "OK" ? value : errno);
      }
      yield call("sleep", { ms: 100 });
      return [answers, (yield call("call", { to: box, message: "late?" })).value];
    },
    *server({ box }: { box: Handle }) {
      let late = "";
      for (;;) {
        const { errno, value } = yield call("recv", { from: box });
        if (errno !== "OK") return;
        if (value.value === "double") yield call("reply", { to: value.reply, message: 42 });
        if (value.value === "drop") yield call("drop", { handle: value.reply });
        if (value.value === "late?") yield call("reply", { to: value.reply, message: late });
        if (value.value !== "slow") continue;
        yield call("sleep", { ms: 50 });
        late = (yield call("reply", { to: value.reply, message: 1 })).errno;
      }
    },
  });
  b.pass(200);
  deepEqual(b.value(), [[42, "EPEER", "ETIMEDOUT"], "EPEER"]);
});

Deno.test("the end of a server fails its callers: EPEER after the receive, ECLOSED before", () => {
  const b = root({
    *main() {
      const child = (yield call("spawn", { image: null, name: "server", args: null })).value;
      yield call("wait", { child });
      return null;
    },
    *server() {
      const box = (yield call("endpoint")).value;
      for (const _ of [1, 2]) yield call("spawn", { image: null, name: "client", args: { box } });
      yield call("recv", { from: box });
      yield call("sleep", { ms: 1 });
    },
    *client({ box }: { box: Handle }) {
      const { errno } = yield call("call", { to: box, message: null });
      throw new Error(errno);
    },
  });
  b.pass(5);
  const errors = b.kernel.ends().filter((one) => one.why === "failed").map((one) => (one.error as { message: string }).message);
  deepEqual(errors, ["ECLOSED", "EPEER"]);
});

Deno.test("notify coalesces bits and comes before messages", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      yield call("send", { to: box, message: "m" });
      yield call("notify", { to: box, bits: 1 });
      yield call("notify", { to: box, bits: 4 });
      const first = (yield call("recv", { from: box })).value;
      const second = (yield call("recv", { from: box })).value;
      return [first.bits, first.value, second.bits, second.value];
    },
  });
  deepEqual(b.value(), [5, null, 0, "m"]);
});

Deno.test("select: ties go by arm order, losers never happened", () => {
  const b = root({
    *main() {
      const [a, c] = [(yield call("endpoint")).value, (yield call("endpoint")).value];
      yield call("send", { to: c, message: "c" });
      yield call("send", { to: a, message: "a" });
      const arms = [
        { tag: "a", call: "recv", args: { from: a } },
        { tag: "c", call: "recv", args: { from: c } },
        { tag: "late", call: "sleep", args: { ms: 1 } },
      ];
      const won = (yield call("select", { arms })).value;
      const left = (yield call("recv", { from: c })).value.value;
      const late = (yield call("select", { arms })).value;
      return [won.tag, won.value.value, left, late];
    },
  });
  b.pass(1);
  deepEqual(b.value(), ["a", "a", "c", { tag: "late", value: null }]);
});

Deno.test("select refuses to receive from and send to the same endpoint", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint", { capacity: 0 })).value;
      const arms = [{ tag: "r", call: "recv", args: { from: box } }, { tag: "s", call: "send", args: { to: box, message: 1 } }];
      const { errno, value } = yield call("select", { arms });
      return [errno, value.message];
    },
  });
  deepEqual(b.value(), ["EINVAL", 'Cannot select: arms "r, s" receive from and send to the same endpoint']);
});

Deno.test("revoke takes children and grandchildren, also one in flight in a message", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      const other = (yield call("endpoint")).value;
      const child = (yield call("derive", { from: box, rights: ["send", "transfer"] })).value;
      const grandchild = (yield call("derive", { from: child })).value;
      yield call("send", { to: other, message: { box: child } });
      yield call("revoke", { handle: box });
      const flown = (yield call("recv", { from: other })).value.value.box;
      const errnos = [];
      for (const to of [child, grandchild, flown, box]) errnos.push((yield call("send", { to, message: 1 })).errno);
      return errnos;
    },
  });
  deepEqual(b.value(), ["EGONE", "EGONE", "EGONE", "OK"]);
});

Deno.test("a call that waits by a revoked handle fails with EGONE", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      const child = (yield call("spawn", { image: null, name: "reader", args: { box } })).value;
      yield call("yield");
      yield call("revoke", { handle: box });
      return (yield call("wait", { child })).value.value;
    },
    *reader({ box }: { box: Handle }) {
      return (yield call("recv", { from: box })).errno;
    },
  });
  equal(b.value(), "EGONE");
});

Deno.test("derive never widens rights nor changes a badge; the badge arrives with the message", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      const client = (yield call("derive", { from: box, rights: ["send"], badge: 7 })).value;
      const wider = (yield call("derive", { from: client, rights: ["send", "recv"] })).errno;
      const rebadged = (yield call("derive", { from: client, badge: 8 })).errno;
      const received = (yield call("recv", { from: client })).errno;
      yield call("send", { to: client, message: 1 });
      const untransferable = (yield call("send", { to: box, message: { client } })).errno;
      return [wider, rebadged, received, (yield call("recv", { from: box })).value.badge, untransferable];
    },
  });
  deepEqual(b.value(), ["EPERM", "EPERM", "EPERM", 7, "EPERM"]);
});

Deno.test("dropping the maker's own handle closes the endpoint for all", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      const child = (yield call("spawn", { image: null, name: "reader", args: { box } })).value;
      yield call("yield");
      yield call("drop", { handle: box });
      return [(yield call("wait", { child })).value.value, (yield call("send", { to: box, message: 1 })).errno];
    },
    *reader({ box }: { box: Handle }) {
      return (yield call("recv", { from: box })).errno;
    },
  });
  deepEqual(b.value(), ["ECLOSED", "EBADF"]);
});

Deno.test("cancel before start: none of the child's code runs; after it, its wait fails", () => {
  const run = (choices: number[]) => {
    let ran = false;
    const scripts: Scripts = {
      *main() {
        const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
        yield call("cancel", { child });
        const exit = (yield call("wait", { child })).value;
        return [exit.why, exit.value];
      },
      *child() {
        ran = true;
        return (yield call("sleep", { ms: 1 })).errno;
      },
    };
    const b = root(scripts, {}, null, {}, choices);
    return [ran, ...(b.value() as string[])];
  };
  deepEqual(run([0]), [true, "exited", "ECANCELED"]);
  deepEqual(run([1]), [false, "canceled", null]);
});

Deno.test("cancel: waits fail with ECANCELED, cleanup may call, then the end counts as canceled", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      const child = (yield call("spawn", { image: null, name: "child", args: { box } })).value;
      yield call("sleep", { ms: 1 });
      yield call("cancel", { child });
      const note = (yield call("recv", { from: box })).value.value;
      return [note, (yield call("wait", { child })).value.why];
    },
    *child({ box }: { box: Handle }) {
      const { errno } = yield call("sleep", { ms: 1000 });
      yield call("send", { to: box, message: errno });
      yield call("fail", { fault: false, error: { name: "SyscallError", message: "x", place: "", errno: "ECANCELED" } });
    },
  });
  b.pass(5);
  deepEqual(b.value(), ["ECANCELED", "canceled"]);
});

Deno.test("a cancelled process that goes on calling is ended after the cleanup bound", () => {
  let made = 0;
  const b = root({
    *main() {
      const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
      yield call("sleep", { ms: 1 });
      yield call("cancel", { child });
      return (yield call("wait", { child })).value;
    },
    *child() {
      yield call("sleep", { ms: 1000 });
      for (;;) {
        made++;
        yield call("yield");
      }
    },
  });
  b.pass(5);
  equal(made, 101);
  equal((b.value() as { why: string }).why, "canceled");
});

Deno.test("kill takes the descendants, deepest first, and runs nothing of theirs", () => {
  const b = root({
    *main() {
      const child = (yield call("spawn", { image: null, name: "parent", args: null })).value;
      yield call("sleep", { ms: 1 });
      yield call("kill", { child });
      return (yield call("wait", { child })).value.why;
    },
    *parent() {
      yield call("spawn", { image: null, name: "leaf", args: null });
      yield call("sleep", { ms: 1000 });
    },
    *leaf() {
      yield call("sleep", { ms: 1000 });
    },
  });
  b.pass(2);
  equal(b.value(), "killed");
  const ends = b.machine.notes.filter((one) => one.kind === "end").map((one) => one.path);
  deepEqual(ends, ["main/parent.1/leaf.1", "main/parent.1", "main"]);
});

Deno.test("budgets: reserved before, settled after, a child's rest comes back", () => {
  const grants: Grant[] = [{
    name: "m",
    device: "models",
    verb: "m",
    badge: 0,
    effect: "none",
    reads: [],
    writes: ["m"],
    cost: { tokens: 10 },
  }];
  const b = root(
    {
      *main() {
        const child = (yield call("spawn", { image: null, name: "child", args: null, options: { budget: { tokens: 15 } } })).value;
        const during = (yield call("self")).value.left.tokens;
        const exit = (yield call("wait", { child })).value;
        return [during, exit.value, (yield call("self")).value.left.tokens];
      },
      *child() {
        yield call("infer", { model: "m", prompt: 1 });
        const refused = (yield call("infer", { model: "m", prompt: 2 })).errno;
        return [refused, (yield call("self")).value.left.tokens];
      },
    },
    { grants },
    null,
    { tokens: 100 },
  );
  equal(b.machine.ops.length, 1);
  b.machine.complete(b.machine.ops[0]!.id, "text", { usage: { tokens: 6 } });
  b.settle();
  deepEqual(b.value(), [85, ["EBUDGET", 9], 94]);
});

Deno.test("an account stays open while an operation or a descendant uses it: nothing spent is lost", () => {
  const grants: Grant[] = [{
    name: "m",
    device: "models",
    verb: "m",
    badge: 0,
    effect: "none",
    reads: [],
    writes: ["m"],
    cost: { tokens: 3 },
  }];
  const b = root(
    {
      *main() {
        const options = { budget: { tokens: 10 } };
        const killed = (yield call("spawn", { image: null, name: "child", args: null, options })).value;
        const left = (yield call("spawn", { image: null, name: "parent", args: null, options })).value;
        yield call("sleep", { ms: 1 });
        yield call("kill", { child: killed });
        yield call("wait", { child: left });
        yield call("sleep", { ms: 1 });
        return (yield call("self")).value.left.tokens;
      },
      *parent() {
        yield call("spawn", { image: null, name: "child", args: null });
        yield call("yield");
      },
      *child() {
        yield call("infer", { model: "m", prompt: 1 });
      },
    },
    { grants },
    null,
    { tokens: 100 },
  );
  b.pass(1);
  for (const { id } of b.machine.ops) b.machine.complete(id, "text", { usage: { tokens: 2 } });
  b.pass(1);
  equal(b.value(), 96);
});

Deno.test("a spawn that is refused leaves no capability behind, and handles in an exit value name nothing", () => {
  const b = root(
    {
      *main() {
        const box = (yield call("endpoint")).value;
        const spawn = (options: unknown) => call("spawn", { image: null, name: "child", args: { box }, options });
        const refused = [
          (yield spawn({ budget: { tokens: 11 }, handles: { tool: box } })).errno,
          (yield spawn({ grants: ["none"] })).errno,
        ];
        yield call("sleep", { ms: 1 });
        const child = (yield spawn({})).value;
        return [refused, (yield call("wait", { child })).value.value];
      },
      *child({ box }: { box: Handle }) {
        yield call("yield");
        return [box, 1];
      },
    },
    {},
    null,
    { tokens: 10 },
  );
  const { state } = b.kernel as unknown as { state: State };
  equal(state.root!.handles!.find(1)!.firstChild, null);
  b.pass(1);
  const [refused, value] = b.value() as [string[], [Handle, number]];
  deepEqual(refused, ["EBUDGET", "ENOENT"]);
  deepEqual([value[0].ordinal, value[1]], [0, 1]);
});

Deno.test("an operation that used more than was reserved is paid from what is left; where nothing is, the next call is refused", () => {
  const grants: Grant[] = [{
    name: "m",
    device: "models",
    verb: "m",
    badge: 3,
    effect: "none",
    reads: [],
    writes: [],
    cost: { tokens: 10 },
  }];
  const errnos: string[] = [];
  const lefts: number[] = [];
  const b = root(
    {
      *main() {
        for (let i = 0; i < 3; i++) {
          errnos.push((yield call("infer", { model: "m", prompt: i })).errno);
          lefts.push((yield call("self")).value.left.tokens);
        }
      },
    },
    { grants },
    null,
    { tokens: 30 },
  );
  deepEqual([b.machine.ops[0]!.handle, b.machine.ops[0]!.verb, b.machine.ops[0]!.origin], [3, "m", { path: "main", seq: 0 }]);
  for (const [i, tokens] of [11, 25].entries()) {
    b.machine.complete(b.machine.ops[i]!.id, "text", { usage: { tokens } });
    b.settle();
  }
  deepEqual([errnos, lefts, b.end().why], [["OK", "OK", "EBUDGET"], [19, 0, 0], "exited"]);
});

Deno.test("a stream arrives in order, gives credit back in halves and ends with ECLOSED", () => {
  const grants: Grant[] = [{ name: "s", device: "feed", verb: "", badge: 0, effect: "none", reads: [], writes: [] }];
  const b = root({
    *main() {
      const feed = (yield call("subscribe", { to: "s", args: null, credit: 4 })).value;
      const got = [];
      for (;;) {
        const { errno, value } = yield call("recv", { from: feed });
        if (errno !== "OK") return [...got, errno];
        got.push(value.value);
      }
    },
  }, { grants });
  const stream = b.machine.ops[0]!;
  deepEqual([stream.verb, stream.credit], ["subscribe", 4]);
  for (const item of [1, 2, 3, 4]) b.machine.complete(stream.id, item, { more: true });
  b.settle();
  deepEqual(b.machine.ops.slice(1).map((op) => [op.verb, op.handle, op.credit]), [["credit", stream.id, 2], ["credit", stream.id, 2]]);
  b.machine.complete(stream.id, null);
  b.settle();
  deepEqual(b.value(), [1, 2, 3, 4, "ECLOSED"]);
});

Deno.test("a duplicate or unknown completion is ignored", () => {
  const grants: Grant[] = [{ name: "t", device: "tools", verb: "t", badge: 0, effect: "once", reads: [], writes: [] }];
  const b = root({
    *main() {
      const first = (yield call("tool", { tool: "t", args: null })).value;
      yield call("sleep", { ms: 1 });
      return first;
    },
  }, { grants });
  const { id } = b.machine.ops[0]!;
  b.machine.complete(id, "one");
  b.machine.complete(id, "two");
  b.settle();
  b.pass(1);
  equal(b.value(), "one");
});

Deno.test("after a restart an effect in flight is in doubt and not sent again; a read goes on", () => {
  const grants: Grant[] = [
    { name: "w", device: "tools", verb: "w", badge: 0, effect: "once", reads: [], writes: ["x"] },
    { name: "r", device: "tools", verb: "r", badge: 0, effect: "none", reads: ["x"], writes: [] },
  ];
  const b = root({
    *main() {
      yield later("tool", { tool: "r", args: null });
      return (yield call("tool", { tool: "w", args: null })).errno;
    },
  }, { grants, journal: true });
  b.machine.control("restart", "main");
  b.settle();
  deepEqual(b.value(), "EINDOUBT");
  deepEqual(b.machine.ops.map((op) => op.verb), ["r", "w"]);
  deepEqual(b.machine.canceled, [2, 1], "the doubtful one at once, the read when its process ended");
});

Deno.test("a crashed process is an end that its parent can take", () => {
  const b = root({
    *main() {
      const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
      return (yield call("wait", { child })).value.why;
    },
    *child() {
      yield call("sleep", { ms: 1000 });
    },
  });
  b.machine.control("crash", "main/child.1");
  b.settle();
  equal(b.value(), "crashed");
});

const ABBA: Scripts = {
  *main({ holds }: { holds: boolean }) {
    const a = (yield call("endpoint", { capacity: 1 })).value;
    const c = (yield call("endpoint", { capacity: 1 })).value;
    for (const to of [a, c]) yield call("send", { to, message: "token" });
    yield call("spawn", { image: null, name: "left", args: { first: a, second: c } });
    yield call("spawn", { image: null, name: "right", args: { first: c, second: a } });
    if (holds) yield call("sleep", { ms: 1000 });
    const child = (yield call("spawn", { image: null, name: "idle", args: null })).value;
    yield call("wait", { child });
  },
  *left({ first, second }: { first: Handle; second: Handle }) {
    yield call("recv", { from: first });
    yield call("yield");
    yield call("yield");
    yield call("recv", { from: second });
    yield call("send", { to: second, message: "token" });
    yield call("send", { to: first, message: "token" });
  },
  *right({ first, second }: { first: Handle; second: Handle }) {
    yield call("recv", { from: first });
    yield call("yield");
    yield call("yield");
    yield call("recv", { from: second });
  },
  *idle() {
    yield call("recv", { from: (yield call("endpoint")).value });
  },
};

Deno.test("ABBA is a deadlock named with both waits; who waits behind it is not part of it", () => {
  const knots = root(ABBA, {}, { holds: false }).kernel.deadlocks();
  deepEqual(knots.map((one) => one.paths), [["main/left.1", "main/right.2"], ["main/idle.3"]]);
  deepEqual(knots[0]!.lines, [
    "main/left.1 waits in recv on endpoint 2 of main, which only main or main/right.2 could end",
    "main/right.2 waits in recv on endpoint 1 of main, which only main or main/left.1 could end",
  ]);
});

Deno.test("no deadlock while one who could still send has a timer", () => {
  deepEqual(root(ABBA, {}, { holds: true }).kernel.deadlocks(), []);
});

Deno.test("the guard catches a handler that touches what its row does not declare", () => {
  const scripts: Scripts = {
    *main() {
      const box = (yield call("endpoint", { capacity: 1 })).value;
      const child = (yield call("spawn", { image: null, name: "child", args: { box } })).value;
      yield call("notify", { to: box, bits: 1 });
      yield call("recv", { from: box });
      yield call("wait", { child });
    },
    *child({ box }: { box: Handle }) {
      yield call("send", { to: box, message: (yield call("endpoint")).value });
    },
  };
  bench(scripts); // honest rows pass
  for (const name of ["spawn", "send", "recv", "notify", "wait", "exit"] as const) {
    const row = TABLE[name] as { footprint: unknown };
    const honest = row.footprint;
    row.footprint = () => {};
    try {
      throws(() => bench(scripts), {
        name: "Assert",
        message: new RegExp(`^Footprint of call ${TABLE[name].nr} of main.* lacks (write|read) `),
      });
    } finally {
      row.footprint = honest;
    }
  }
});

Deno.test("equal runs have equal hashes, another choice another", () => {
  const run = (choices: number[]) => {
    const scripts: Scripts = {
      *main() {
        for (const name of ["a", "b"]) yield call("spawn", { image: null, name, args: null });
      },
      *a() {
        yield call("yield");
      },
      *b() {
        yield call("random");
      },
    };
    return bench(scripts, {}, null, {}, choices).kernel.stateHash();
  };
  equal(run([]), run([]));
  equal(run([1]) === run([0]), false);
});

Deno.test("random is a stream per path: a draw in one process does not shift another", () => {
  const draws = (extra: boolean) => {
    const b = root({
      *main() {
        if (extra) yield call("random");
        const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
        return (yield call("wait", { child })).value.value;
      },
      *child() {
        return [(yield call("random")).value, (yield call("random")).value];
      },
    });
    return b.value() as number[];
  };
  deepEqual(draws(false), draws(true));
  equal(draws(false)[0] !== draws(false)[1], true);
});

Deno.test("two children of one name draw from two streams", () => {
  const b = root({
    *main() {
      const draws: number[] = [];
      for (let i = 0; i < 2; i++) {
        const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
        draws.push((yield call("wait", { child })).value.value);
      }
      return draws;
    },
    *child() {
      return (yield call("random")).value;
    },
  });
  const [first, second] = b.value() as number[];
  equal(typeof first, "number");
  equal(first !== second, true);
});

Deno.test("parking after every wait gives the same observations as never parking", () => {
  const scripts: Scripts = {
    *main() {
      const box = (yield call("endpoint")).value;
      yield call("spawn", { image: null, name: "child", args: { box } });
      let sum = 0;
      for (let i = 0; i < 5; i++) sum += (yield call("recv", { from: box })).value.value;
      return sum;
    },
    *child({ box }: { box: Handle }) {
      for (let i = 0; i < 5; i++) {
        yield call("sleep", { ms: 2 });
        yield call("send", { to: box, message: i });
      }
    },
  };
  const run = (parks: boolean) => {
    const b = root(scripts, { journal: true });
    let parked = 0;
    for (let i = 0; i < 10; i++) {
      if (parks) { for (const one of b.kernel.processes()) if (b.kernel.park(one.pid)) parked++; }
      b.pass(1);
    }
    return { seen: b.runner.seen, value: b.value(), parked, hash: b.kernel.stateHash() };
  };
  const [plain, parking] = [run(false), run(true)];
  equal(plain.value, 10);
  equal(plain.parked, 0);
  equal(parking.parked > 10, true);
  deepEqual(parking.seen, plain.seen);
  equal(parking.hash, plain.hash);
});

Deno.test("bad arguments are EINVAL, oversized values E2BIG, each with the place", () => {
  const b = root({
    *main() {
      const box = (yield call("endpoint")).value;
      const wrong = yield call("sleep", { ms: -1 });
      const big = yield call("send", { to: box, message: "x".repeat(5_000_000) });
      const strange = yield call("send", { to: box, message: { when: new Map() } });
      return [wrong, big, strange].map((one) => [one.errno, one.value.message]);
    },
  });
  deepEqual(b.value(), [
    ["EINVAL", "ms: -1 is not an integer between 0 and 2592000000"],
    ["E2BIG", "message: Cannot pass value: larger than 4194304 units (8 per node, 1 per character)"],
    ["EINVAL", "message: Cannot pass value.when: an object of class Map is not a Value"],
  ]);
});

Deno.test("a machine whose clock runs backwards or whose choice is out of range is our own bug", () => {
  const b = bench({
    *main() {
      yield call("sleep", { ms: 1000 });
    },
  });
  b.machine.now = 5 as typeof b.machine.now;
  b.kernel.tick();
  b.machine.now = 4 as typeof b.machine.now;
  throws(() => b.kernel.tick(), { name: "Assert", message: "Clock ran backwards: 4 ns after 5 ns" });
});
