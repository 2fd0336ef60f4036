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
