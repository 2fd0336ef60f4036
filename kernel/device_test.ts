/** Operations of devices: what a refused one gives back, and what the endpoint of a stream accepts. */
import assert from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import type { Handle } from "../syscalls/value.ts";
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
