/** Waiting at endpoints, what kernel_test.ts leaves open: who is served first, and what a wait that ends leaves behind. */
import assert from "node:assert/strict";
import type { Handle, Value } from "../syscalls/value.ts";
import type { State } from "./state.ts";
import { type Bench, bench, call, later, type Scripts } from "./testing.ts";

interface Box {
  readonly box: Handle;
}
const child = (name: string, args: unknown = null) => call("spawn", { image: null, name, args });
const root = (b: Bench) => b.kernel.ends().find((one) => one.path === "main")?.value;
const marks = (b: Bench) => b.machine.notes.flatMap((one) => one.kind === "mark" ? [`${one.path} ${JSON.stringify(one.value)}`] : []);
const mark = (value: Value) => call("mark", { name: "got", value });
const stateOf = (b: Bench) => (b.kernel as unknown as { readonly state: State }).state;

Deno.test("receivers are served in the order in which they began to wait", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 4 })).value;
      for (const name of ["first", "second", "third"]) yield child(name, { box });
      yield call("sleep", { ms: 1 });
      for (let i = 1; i <= 3; i++) yield call("send", { to: box, message: i });
      yield call("sleep", { ms: 1 });
    },
    ...Object.fromEntries(["first", "second", "third"].map((name) => [name, function* ({ box }: Box) {
      yield mark((yield call("recv", { from: box })).value.value);
    }])),
  });
  b.pass(2);
  assert.deepEqual(marks(b), ["main/first.1 1", "main/second.2 2", "main/third.3 3"]);
});

const SENDERS: Scripts = {
  *sender({ box, message }: Box & { readonly message: Value }) {
    const { errno } = yield call("send", { to: box, message });
    yield mark([message, errno]);
  },
  *caller({ box }: Box) {
    yield mark((yield call("call", { to: box, message: "asked", timeoutMs: 5 })).errno);
  },
};

Deno.test("waiting senders enter the queue one by one as places become free, in order", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 2 })).value;
      for (let message = 1; message <= 5; message++) yield child("sender", { box, message });
      yield call("sleep", { ms: 1 });
      const got: Value[] = [(yield call("recv", { from: box })).value.value];
      yield call("sleep", { ms: 1 });
      yield mark("one taken");
      for (let i = 0; i < 4; i++) got.push((yield call("recv", { from: box })).value.value);
      return got;
    },
    ...SENDERS,
  });
  b.pass(3);
  assert.deepEqual(root(b), [1, 2, 3, 4, 5]);
  assert.deepEqual(marks(b).slice(0, 4), [
    'main/sender.1 [1,"OK"]',
    'main/sender.2 [2,"OK"]',
    'main/sender.3 [3,"OK"]',
    'main "one taken"',
  ]);
});

Deno.test("a caller that gives up takes its message back and makes room for one sender", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 1 })).value;
      yield child("caller", { box });
      for (const message of ["a", "b"]) yield child("sender", { box, message });
      yield call("sleep", { ms: 10 });
      yield mark("slept");
      return [(yield call("recv", { from: box })).value.value, (yield call("recv", { from: box })).value.value];
    },
    ...SENDERS,
  });
  b.pass(10);
  assert.deepEqual(root(b), ["a", "b"]);
  assert.deepEqual(marks(b).slice(0, 3), ['main/sender.2 ["a","OK"]', 'main/caller.1 "ETIMEDOUT"', 'main "slept"']);
});

Deno.test("a handle in the message of a sender that waited works where it arrives", () => {
  const b = bench({
    *main() {
      const [box, lent] = [(yield call("endpoint", { capacity: 1 })).value, (yield call("endpoint")).value];
      yield call("send", { to: box, message: "fills it" });
      yield child("sender", { box, message: { lent } });
      yield call("sleep", { ms: 1 });
      yield call("recv", { from: box });
      const { value } = (yield call("recv", { from: box })).value;
      return (yield call("notify", { to: value.lent, bits: 1 })).errno;
    },
    ...SENDERS,
  });
  b.pass(1);
  assert.equal(root(b), "OK");
});

// A handle travels as a child of the sender's own; one that never arrives may not stay there.
function childrenAfter(end: (box: Handle) => ReturnType<typeof call>): (string | null)[] {
  const b = bench({
    *main() {
      const [box, lent] = [(yield call("endpoint", { capacity: 1 })).value, (yield call("endpoint")).value];
      yield call("send", { to: box, message: { lent } });
      yield later("send", { to: box, message: { lent }, timeoutMs: 1 });
      yield call("sleep", { ms: 2 });
      yield end(box);
      yield call("sleep", { ms: 100 });
    },
  });
  const lent = () => stateOf(b).root!.handles!.find(2)!.firstChild;
  const seen = [lent()?.sibling === null ? "one" : "two"];
  b.pass(2);
  return [...seen, lent() === null ? "none" : "some"];
}

Deno.test("a message that is given up, by its sender's limit or by a close, leaves no capability behind", () => {
  assert.deepEqual(childrenAfter((box) => call("drop", { handle: box })), ["two", "none"]);
  assert.deepEqual(childrenAfter(() => call("yield")), ["two", "some"]);
  const b = bench({
    *main() {
      const [box, lent] = [(yield call("endpoint", { capacity: 0 })).value, (yield call("endpoint")).value];
      yield call("send", { to: box, message: lent, timeoutMs: 1 });
      yield call("sleep", { ms: 100 });
    },
  });
  assert.notEqual(stateOf(b).root!.handles!.find(2)!.firstChild, null);
  b.pass(1);
  assert.equal(stateOf(b).root!.handles!.find(2)!.firstChild, null);
});

Deno.test("a close fails the senders that wait", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 0 })).value;
      yield child("sender", { box, message: 1 });
      yield call("sleep", { ms: 1 });
      yield call("drop", { handle: box });
    },
    ...SENDERS,
  });
  b.pass(1);
  assert.deepEqual(marks(b), ['main/sender.1 [1,"ECLOSED"]']);
});

Deno.test("a select that ends at once leaves none of its arms waiting", () => {
  const b = bench({
    *main() {
      const [empty, full] = [(yield call("endpoint")).value, (yield call("endpoint")).value];
      yield call("send", { to: full, message: "ready" });
      const arms = [{ tag: "empty", call: "recv", args: { from: empty } }, { tag: "full", call: "recv", args: { from: full } }];
      const { tag } = (yield call("select", { arms })).value;
      yield call("send", { to: empty, message: "later" });
      return [tag, (yield call("recv", { from: empty, timeoutMs: 1 })).value.value ?? "lost"];
    },
  });
  b.pass(1);
  assert.deepEqual(root(b), ["full", "later"]);
});

Deno.test("a reply capability answers once and is not derived", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint")).value;
      yield child("caller", { box });
      const { reply } = (yield call("recv", { from: box })).value;
      const derived = yield call("derive", { from: reply });
      const errnos = [derived.errno, (yield call("reply", { to: reply, message: 1 })).errno];
      return [...errnos, (yield call("reply", { to: reply, message: 2 })).errno, (yield call("drop", { handle: reply })).errno];
    },
    ...SENDERS,
  });
  assert.deepEqual(root(b), ["EPERM", "OK", "EBADF", "EBADF"]);
  assert.deepEqual(marks(b), ['main/caller.1 "OK"']);
});

Deno.test("revoke reaches the holder of a handle before the holders of what was derived from it", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint")).value;
      yield child("lender", { box });
      yield call("sleep", { ms: 1 });
      yield call("revoke", { handle: box });
      yield call("sleep", { ms: 1 });
    },
    *lender({ box }: Box) {
      yield child("borrower", { box });
      yield mark((yield call("recv", { from: box })).errno);
    },
    *borrower({ box }: Box) {
      yield mark((yield call("recv", { from: box })).errno);
    },
  });
  b.pass(2);
  assert.deepEqual(marks(b), ['main/lender.1 "EGONE"', 'main/lender.1/borrower.1 "EGONE"']);
});

Deno.test("results of one tick reach a process in order, in one turn; a process behind it has its turn as well", () => {
  const b = bench({
    *main() {
      yield child("other");
      yield later("sleep", { ms: 5 });
      yield later("sleep", { ms: 5 });
      yield call("sleep", { ms: 5 });
      yield call("sleep", { ms: 100 });
    },
    *other() {
      yield call("sleep", { ms: 5 });
      yield call("sleep", { ms: 100 });
    },
  });
  const turns: number[] = [];
  const { turn } = b.runner;
  b.runner.turn = (pid) => {
    turns.push(pid);
    return turn.call(b.runner, pid);
  };
  b.machine.now = 5_000_000 as typeof b.machine.now;
  b.kernel.tick();
  const [main, other] = b.kernel.processes().map((one) => one.pid);
  const before = b.runner.seen.length;
  assert.deepEqual([b.kernel.next(), b.kernel.next()].sort(), [main, other].sort());
  for (const pid of [other!, main!]) b.runner.turn(pid);
  b.settle();
  assert.deepEqual(b.runner.seen.slice(before), [`${other} 0 OK null`, `${main} 1 OK null`, `${main} 2 OK null`, `${main} 3 OK null`]);
  assert.deepEqual(turns.slice(0, 2), [other, main]);
  assert.equal(turns.filter((pid) => pid === main).length, 2); // the second after the sleep that it posted
});
