/** Ends of processes, what kernel_test.ts leaves open: who is adopted, who counts as cancelled, what an end or `become` stops. */
import assert from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import type { Handle } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { type Bench, bench, call, later } from "./testing.ts";

const GRANTS: readonly Grant[] = [{ name: "t", device: "tools", verb: "t", badge: 0, effect: "once", reads: [], writes: [] }];
const child = (name: string) => call("spawn", { image: null, name, args: null });
const ends = (b: Bench) => b.machine.notes.filter((one) => one.kind === "end").map(({ path, why }) => `${path} ${why}`);

Deno.test("kill takes a grandchild that the killed process adopted when its own parent ended", () => {
  const b = bench({
    *main() {
      const a = (yield child("a")).value;
      yield call("sleep", { ms: 10 });
      yield call("kill", { child: a });
      yield call("sleep", { ms: 100 });
    },
    *a() {
      yield call("wait", { child: (yield child("b")).value });
      yield call("sleep", { ms: 1000 });
    },
    *b() {
      yield child("c");
    },
    *c() {
      yield call("sleep", { ms: 50 });
      yield call("mark", { name: "c lives", value: null });
    },
  });
  b.pass(10);
  assert.deepEqual(ends(b), ["main/a.1/b.1 exited", "main/a.1/b.1/c.1 killed", "main/a.1 killed"]);
  b.pass(100);
  assert.deepEqual(ends(b).slice(3), ["main exited"]);
  assert.deepEqual(b.machine.notes.filter((one) => one.kind === "mark"), []);
});

Deno.test("an adopted process stands behind the children that its new parent has, and is killed before them", () => {
  const b = bench({
    *main() {
      const a = (yield child("a")).value;
      yield call("sleep", { ms: 10 });
      yield call("kill", { child: a });
    },
    *a() {
      const middle = (yield child("b")).value;
      yield child("c");
      yield call("wait", { child: middle });
      yield call("sleep", { ms: 1000 });
    },
    *b() {
      yield child("c");
      yield child("c");
      yield call("sleep", { ms: 1 });
    },
    *c() {
      yield call("sleep", { ms: 1000 });
    },
  });
  b.pass(10);
  assert.deepEqual(ends(b), [
    "main/a.1/b.1 exited",
    "main/a.1/b.1/c.2 killed",
    "main/a.1/b.1/c.1 killed",
    "main/a.1/c.2 killed",
    "main/a.1 killed",
    "main exited",
  ]);
});

// `act` is what the child does once its sleep came back; `cancels` whether its parent cancels it.
function whyOf(cancels: boolean, errno: string | null): string {
  const b = bench({
    *main() {
      const one = (yield child("c")).value;
      yield call("sleep", { ms: 1 });
      if (cancels) yield call("cancel", { child: one });
      return (yield call("wait", { child: one })).value.why;
    },
    *c() {
      yield call("sleep", { ms: 5 });
      const error = { name: "Error", message: "cleanup broke", place: "" };
      yield call("fail", { fault: false, error: errno === null ? error : { ...error, errno } });
    },
  });
  b.pass(10);
  return String(b.kernel.ends().find((one) => one.path === "main")!.value);
}

Deno.test("canceled is the end of a cancelled process by its ECANCELED alone; any other error of its is a failure", () => {
  assert.equal(whyOf(true, "ECANCELED"), "canceled");
  assert.equal(whyOf(true, null), "failed");
  assert.equal(whyOf(true, "EIO"), "failed");
  assert.equal(whyOf(false, "ECANCELED"), "failed");
});

Deno.test("become cancels the operations of the former program and drops their results", () => {
  const b = bench(
    {
      *main(step: number) {
        if (step === 1) return (yield call("sleep", { ms: 5 })).errno;
        yield later("tool", { tool: "t", args: 1 });
        yield later("tool", { tool: "t", args: 2 });
        yield later("sleep", { ms: 1 });
        yield call("become", { args: 1 });
      },
    },
    { grants: GRANTS },
    0,
  );
  const ids = b.machine.ops.map((op) => op.id);
  assert.equal(ids.length, 2);
  assert.deepEqual(b.machine.canceled, ids);
  for (const id of ids) b.machine.complete(id, "late", { errno: E.ECANCELED });
  b.pass(4);
  assert.deepEqual(b.runner.loose, []);
  b.pass(1);
  assert.deepEqual(b.kernel.ends().map(({ why, value }) => [why, value]), [["exited", "OK"]]);
});

Deno.test("become keeps what the process holds: its endpoint still has the message", () => {
  const b = bench({
    *main(box: Handle | null) {
      if (box !== null) return (yield call("recv", { from: box })).value.value;
      const made = (yield call("endpoint", { capacity: 1 })).value;
      yield call("send", { to: made, message: "kept" });
      yield call("become", { args: made });
    },
  });
  assert.deepEqual(b.kernel.ends().map(({ value }) => value), ["kept"]);
});

Deno.test("a cancel asks for the end of the operations that the process waits for", () => {
  const b = bench({
    *main() {
      const one = (yield child("worker")).value;
      yield call("sleep", { ms: 1 });
      yield call("cancel", { child: one });
      return (yield call("wait", { child: one })).value.value;
    },
    *worker() {
      yield later("tool", { tool: "t", args: 1 });
      return (yield call("tool", { tool: "t", args: 2 })).errno;
    },
  }, { grants: GRANTS });
  b.pass(1);
  assert.deepEqual(b.machine.canceled, b.machine.ops.map((op) => op.id));
  assert.deepEqual(b.kernel.ends().at(-1)!.value, "ECANCELED");
});

Deno.test("every process that waits for an end learns of it, and the end counts as taken", () => {
  const b = bench({
    *main() {
      const one = (yield child("fails")).value;
      for (const name of ["watcher", "watcher"]) yield call("spawn", { image: null, name, args: { one } });
      yield call("sleep", { ms: 10 });
    },
    *watcher({ one }: { readonly one: Handle }) {
      yield call("mark", { name: "why", value: (yield call("wait", { child: one })).value.why });
    },
    *fails() {
      yield call("sleep", { ms: 5 });
      throw new Error("no");
    },
  });
  b.pass(10);
  assert.deepEqual(b.machine.notes.flatMap((one) => one.kind === "mark" ? [`${one.path} ${one.value}`] : []), [
    "main/watcher.2 failed",
    "main/watcher.3 failed",
  ]);
  assert.deepEqual(b.kernel.ends().map(({ path, taken }) => [path, taken]), [["main/fails.1", true], ["main", false]]);
});

Deno.test("a fault is the end of its name, also of a cancelled process", () => {
  const b = bench({
    *main() {
      const one = (yield child("c")).value;
      return (yield call("wait", { child: one })).value.why;
    },
    *c() {
      yield call("fail", { fault: true, error: { name: "fuel", message: "no", place: "", errno: "ECANCELED" } });
    },
  });
  assert.equal(b.kernel.ends().at(-1)!.value, "fault");
});

/** A process that goes on calling after its cancel: its calls until the bound, with a second cancel after `again` of them. */
function cleanup(calls: number, again: number): [made: number, why: string] {
  let made = 0;
  const b = bench({
    *main() {
      const one = (yield child("c")).value;
      yield call("sleep", { ms: 1 });
      yield call("cancel", { child: one });
      for (let i = 0; i < again; i++) yield call("yield");
      if (again > 0) yield call("cancel", { child: one });
      return (yield call("wait", { child: one })).value.why;
    },
    *c() {
      yield call("sleep", { ms: 1000 });
      for (; made < calls; made++) yield call("yield");
    },
  });
  b.pass(1);
  return [made, String(b.kernel.ends().at(-1)!.value)];
}

Deno.test("a cancelled process makes 100 calls and its exit; the next call ends it, and a second cancel gives no more", () => {
  assert.deepEqual(cleanup(100, 0), [100, "exited"]);
  assert.deepEqual(cleanup(101, 0), [100, "canceled"]);
  assert.deepEqual(cleanup(101, 50), [100, "canceled"]);
});

Deno.test("become begins the journal anew: after a restart the new program is restored", () => {
  const b = bench(
    {
      *main(step: number) {
        if (step === 1) return [yield call("sleep", { ms: 1 }), yield call("sleep", { ms: 10 })].map((one) => one.errno);
        for (let i = 0; i < 3; i++) yield call("now");
        yield call("become", { args: 1 });
      },
    },
    { journal: true },
    0,
  );
  b.pass(1);
  b.machine.control("restart", "main");
  b.pass(20);
  assert.deepEqual(b.kernel.ends().map(({ why, value }) => [why, value]), [["exited", ["OK", "OK"]]]);
});

Deno.test("a child has its parent's priority unless the spawn names one", () => {
  const b = bench({
    *main() {
      const one = (yield call("spawn", { image: null, name: "middle", args: null, options: { priority: 1 } })).value;
      return (yield call("wait", { child: one })).value.value;
    },
    *middle() {
      const one = (yield child("leaf")).value;
      return [(yield call("self")).value.priority, (yield call("wait", { child: one })).value.value];
    },
    *leaf() {
      return (yield call("self")).value.priority;
    },
  });
  assert.deepEqual(b.kernel.ends().at(-1)!.value, [1, 1]);
});

Deno.test("an account that closes closes those above it in turn, so that the rest of each comes back", () => {
  const spend = (name: string, amount: number) => call("spawn", { image: null, name, args: null, options: { budget: { tokens: amount } } });
  const b = bench(
    {
      *main() {
        yield call("wait", { child: (yield spend("a", 50)).value });
        yield call("sleep", { ms: 10 });
        return (yield call("self")).value.left;
      },
      *a() {
        yield spend("b", 20);
      },
      *b() {
        yield call("sleep", { ms: 5 });
      },
    },
    {},
    null,
    { tokens: 100 },
  );
  b.pass(10);
  assert.deepEqual(b.kernel.ends().at(-1)!.value, { tokens: 100 });
});

Deno.test("endpoints of a process that ends close in the order in which they were made", () => {
  const b = bench({
    *main() {
      yield child("maker");
      yield call("sleep", { ms: 10 });
    },
    *maker() {
      const freed = (yield call("endpoint")).value;
      const older = (yield call("endpoint")).value;
      yield call("drop", { handle: freed });
      const newer = (yield call("endpoint")).value; // in the first place of the table
      for (const [name, box] of [["newer", newer], ["older", older]] as const) yield call("spawn", { image: null, name, args: { box } });
      yield call("sleep", { ms: 1 });
    },
    ...Object.fromEntries(["older", "newer"].map((name) => [name, function* ({ box }: { readonly box: Handle }) {
      yield call("mark", { name, value: (yield call("recv", { from: box })).errno });
    }])),
  });
  b.pass(10);
  assert.deepEqual(b.machine.notes.flatMap((one) => one.kind === "mark" ? [`${one.name} ${one.value}`] : []), [
    "older ECLOSED",
    "newer ECLOSED",
  ]);
});
