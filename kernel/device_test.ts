/** Operations of devices: what a refused one gives back, and what the endpoint of a stream accepts. */
import assert from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import type { Handle, Value } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { bench, call } from "./testing.ts";

const plain = { badge: 0, effect: "none", reads: [], writes: [] } as const;
const PAY: Grant = { ...plain, name: "pay", device: "bank", verb: "pay", cost: { money: 10 } };
const FEED: Grant = { ...plain, name: "feed", device: "feed", verb: "" };

Deno.test("an operation that its device refuses leaves no reservation: all of the budget is there for the next one", () => {
  const b = bench(
    {
      *main() {
        const errnos: string[] = [];
        for (let i = 0; i < 3; i++) errnos.push((yield call("tool", { tool: "pay", args: null })).errno);
        const between = (yield call("self")).value.left;
        yield call("sleep", { ms: 1 });
        for (let i = 0; i < 2; i++) errnos.push((yield call("tool", { tool: "pay", args: null })).errno);
        return [errnos, between, (yield call("self")).value.left];
      },
    },
    { grants: [PAY] },
    null,
    { money: 15 },
    [],
  );
  assert.deepEqual(b.machine.ops.map((op) => op.verb), ["pay"]);
  b.machine.complete(b.machine.ops[0]!.id, null, { usage: { money: 0 } });
  b.machine.refusal = E.EAGAIN;
  b.settle();
  b.machine.refusal = E.OK;
  b.pass(1);
  b.machine.complete(b.machine.ops[1]!.id, null);
  b.settle();
  assert.deepEqual(b.kernel.ends()[0]!.value, [["OK", "EAGAIN", "EAGAIN", "OK", "EBUDGET"], { money: 15 }, { money: 5 }]);
});

Deno.test("the account of a child closes after a refused operation, and its rest comes back to the parent", () => {
  const b = bench(
    {
      *main() {
        yield call("sleep", { ms: 1 });
        const child = (yield call("spawn", { image: null, name: "child", args: null, options: { budget: { money: 12 } } })).value;
        const { value } = (yield call("wait", { child })).value;
        return [value, (yield call("self")).value.left];
      },
      *child() {
        return (yield call("tool", { tool: "pay", args: null })).errno;
      },
    },
    { grants: [PAY] },
    null,
    { money: 20 },
  );
  b.machine.refusal = E.ENODEV;
  b.pass(1);
  assert.deepEqual(b.kernel.ends().at(-1)!.value, ["ENODEV", { money: 20 }]);
});

Deno.test("only its device feeds the endpoint of a stream: send, call and notify get ECLOSED, and no item of theirs arrives", () => {
  const b = bench({
    *main() {
      const to: Handle = (yield call("subscribe", { to: "feed", args: null, credit: 2 })).value;
      const refused = [
        (yield call("send", { to, message: "forged" })).errno,
        (yield call("call", { to, message: "forged" })).errno,
        (yield call("notify", { to, bits: 1 })).errno,
        (yield call("select", { arms: [{ tag: "a", call: "send", args: { to, message: "forged" } }] })).errno,
      ];
      const { value, bits } = (yield call("recv", { from: to })).value;
      return [refused, value, bits];
    },
  }, { grants: [FEED] });
  b.machine.complete(b.machine.ops[0]!.id, "real", { more: true });
  b.settle();
  assert.deepEqual(b.kernel.ends()[0]!.value, [["ECLOSED", "ECLOSED", "ECLOSED", "ECLOSED"], "real", 0]);
});

Deno.test("an operation that has completed is in no table, and its second completion settles nothing", () => {
  const b = bench(
    {
      *main() {
        yield call("tool", { tool: "pay", args: null });
        yield call("sleep", { ms: 1 });
        return (yield call("self")).value.left;
      },
    },
    { grants: [PAY] },
    null,
    { money: 15 },
  );
  const { id } = b.machine.ops[0]!;
  assert.equal(b.kernel.stats().inFlight, 1);
  b.machine.complete(id, null, { usage: { money: 3 } });
  b.machine.complete(id, null, { usage: { money: 3 } });
  b.settle();
  assert.equal(b.kernel.stats().inFlight, 0);
  b.pass(1);
  assert.deepEqual(b.kernel.ends()[0]!.value, { money: 12 });
});

Deno.test("the last item of a stream arrives, and a failure of the stream is what a receive gets behind the items", () => {
  const stream = (last: Parameters<ReturnType<typeof bench>["machine"]["complete"]>[2]) => {
    const b = bench({
      *main() {
        const from: Handle = (yield call("subscribe", { to: "feed", args: null, credit: 8 })).value;
        yield call("sleep", { ms: 1 });
        const got = [];
        for (let i = 0; i < 3; i++) {
          const { errno, value } = yield call("recv", { from });
          got.push(errno === "OK" ? value.value : errno);
        }
        return got;
      },
    }, { grants: [FEED] });
    const { id } = b.machine.ops[0]!;
    b.machine.complete(id, 1, { more: true });
    b.machine.complete(id, 2, last);
    b.pass(1);
    return b.kernel.ends()[0]!.value;
  };
  assert.deepEqual(stream({}), [1, 2, "ECLOSED"]);
  assert.deepEqual(stream({ errno: E.EIO }), [1, "EIO", "EIO"]);
});

Deno.test("a subscription that its device refuses leaves no endpoint and no handle", () => {
  const b = bench({
    *main() {
      yield call("sleep", { ms: 1 });
      const { errno } = yield call("subscribe", { to: "feed", args: null, credit: 1 });
      return [errno, (yield call("endpoint")).value];
    },
  }, { grants: [FEED] });
  b.machine.refusal = E.EAGAIN;
  b.machine.now = 1_000_000 as typeof b.machine.now;
  b.kernel.tick();
  for (let i = 0; i < 6; i++) { // up to the endpoint, which takes the place of the stream's handle
    const pid = b.kernel.next();
    if (pid >= 0) b.runner.turn(pid);
    if (b.runner.seen.some((line) => line.includes("EAGAIN"))) break;
  }
  assert.equal(b.kernel.stats().endpoints, 0);
  b.settle();
  const [errno, handle] = b.kernel.ends()[0]!.value as [string, Handle];
  assert.deepEqual([errno, handle.ordinal], ["EAGAIN", 0]); // handles of an exit name nothing
});

Deno.test("a stream whose handle is dropped is asked to end", () => {
  const b = bench({
    *main() {
      yield call("drop", { handle: (yield call("subscribe", { to: "feed", args: null, credit: 1 })).value });
      yield call("sleep", { ms: 1 });
    },
  }, { grants: [FEED] });
  assert.deepEqual(b.machine.canceled, [b.machine.ops[0]!.id]);
});

Deno.test("a tool that is a server program is told the verb, the arguments and the limit of its caller", () => {
  const b = bench({
    *main() {
      const box: Handle = (yield call("endpoint")).value;
      const handles = { t: box };
      yield call("spawn", { image: null, name: "user", args: null, options: { handles } });
      const got = [];
      for (let i = 0; i < 2; i++) {
        const { value, reply } = (yield call("recv", { from: box })).value;
        got.push(value);
        yield call("reply", { to: reply, message: null });
      }
      return got;
    },
    *user() {
      yield call("tool", { tool: "t", args: { a: 1 }, timeoutMs: 250 });
      yield call("tool", { tool: "t", args: null });
    },
  });
  assert.deepEqual(b.kernel.ends().at(-1)!.value, [{ verb: "call", args: { a: 1 }, timeoutMs: 250 }, { verb: "call", args: null }]);
});

Deno.test("a failure of a device reaches the caller as its errno, with the words of the device or with ours", () => {
  const failed = (errno: typeof E.EIO, value: Value) => {
    const b = bench({
      *main() {
        const { errno, value } = yield call("tool", { tool: "pay", args: null });
        return [errno, value];
      },
    }, { grants: [PAY] });
    b.machine.complete(b.machine.ops[0]!.id, value, { errno });
    b.settle();
    return b.kernel.ends()[0]!.value;
  };
  assert.deepEqual(failed(E.EIO, { message: "paper jam" }), ["EIO", { message: "paper jam" }]);
  assert.deepEqual(failed(E.ENODEV, null), ["ENODEV", { message: "Cannot complete: the device failed" }]);
  assert.deepEqual(failed(E.EINDOUBT, { message: 1 }), ["EINDOUBT", { message: "Cannot complete: the device failed" }]);
});
