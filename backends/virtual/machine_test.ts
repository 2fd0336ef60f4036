import { deepStrictEqual as deepEqual, fail, strictEqual as equal, throws } from "node:assert/strict";
import { type Candidates, NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { type Device, type Port, success } from "../device/device.ts";
import { streamDevice } from "./stream.ts";
import { linesOf, machineOf, opOf, reap } from "./testing.ts";
import { PROFILES } from "./profile.ts";
import { toolsDevice } from "./tools.ts";

const at = (instant: number) => instant as Instant;
const tools = toolsDevice({
  verbs: new Map([["echo", {}], ["slow", { latencyNs: 9_000_000 }], ["quick", { latencyNs: 10 }]]),
  call: (_verb, args) => args,
});
const devices = { tools };

Deno.test("time advances by the profile's cost per call and unit of fuel", () => {
  const machine = machineOf({ profile: PROFILES.pi4 });
  machine.elapse(0);
  machine.elapse(50);
  equal(reap(machine).now, 2 * 600 + 50 * 6);
});

Deno.test("idle() jumps to the earlier of the deadline and the next completion", () => {
  const machine = machineOf({ devices });
  equal(machine.submit(opOf(1, { args: "a" })), E.OK);
  equal(machine.idle(at(400)), true);
  deepEqual(reap(machine), { now: 400, items: [] });
  equal(machine.idle(at(5_000_000)), true);
  deepEqual(reap(machine), {
    now: 1_000_000,
    items: [{ kind: "completion", id: 1, errno: 0, more: false, value: "a", chunks: [] }],
  });
});

Deno.test("idle() gives false only if nothing can ever come, and a deadline in the past moves nothing", () => {
  const machine = machineOf({ devices });
  equal(machine.idle(NEVER), false);
  machine.elapse(0);
  equal(machine.idle(at(50)), true);
  equal(reap(machine).now, 100);
  machine.submit(opOf(1, {}));
  equal(machine.idle(NEVER), true);
  equal(reap(machine).items.length, 1);
  equal(machine.idle(NEVER), false);
});

Deno.test("completions arrive by due time, then in the order of submission", () => {
  const machine = machineOf({ devices });
  machine.submit(opOf(1, { verb: "slow" }));
  machine.submit(opOf(2, {}));
  machine.submit(opOf(3, { verb: "quick" }));
  machine.submit(opOf(4, {}));
  deepEqual(linesOf(machine), ["3@10 0 end null", "2@1000000 0 end null", "4@1000000 0 end null", "1@9000000 0 end null"]);
});

Deno.test("a hundred answers with shuffled latencies arrive sorted", () => {
  const latencies = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  const machine = machineOf({
    devices: {
      tools: () => ({
        submit: (op, port) => (port.finish(op.id, { errno: E.OK, value: null }, latencies[op.id]!), E.OK),
        cancel: () => {},
      }),
    },
  });
  for (let id = 0; id < 100; id++) machine.submit(opOf(id, {}));
  const expected = latencies.map((due, id) => ({ due, id })).sort((a, b) => a.due - b.due).map(({ due, id }) => `${id}@${due} 0 end null`);
  deepEqual(linesOf(machine), expected);
});

Deno.test("cancel() replaces an answer on its way by one ECANCELED; ended and unknown ids are ignored", () => {
  const machine = machineOf({ devices });
  machine.submit(opOf(1, { verb: "slow" }));
  machine.elapse(0);
  machine.cancel(1 as OpId);
  machine.cancel(1 as OpId);
  machine.cancel(2 as OpId);
  deepEqual(linesOf(machine), [`1@100 ${E.ECANCELED} end null`]);
  machine.cancel(1 as OpId);
  deepEqual(linesOf(machine), []);
});

Deno.test("cancel() leaves an answer that is due already", () => {
  const machine = machineOf({ devices });
  machine.submit(opOf(1, { verb: "quick", args: 5 }));
  machine.elapse(0);
  machine.cancel(1 as OpId);
  deepEqual(linesOf(machine), ["1@100 0 end 5"]);
});

Deno.test("submit() answers ENODEV for an unknown device or verb and EAGAIN when full, and takes nothing then", () => {
  const machine = machineOf({ devices, inFlightMax: 2 });
  equal(machine.submit(opOf(1, { device: "toString" })), E.ENODEV);
  equal(machine.submit(opOf(2, { verb: "none" })), E.ENODEV);
  equal(machine.submit(opOf(3, {})), E.OK);
  equal(machine.submit(opOf(4, {})), E.OK);
  equal(machine.submit(opOf(5, {})), E.EAGAIN);
  equal(linesOf(machine).length, 2);
  equal(machine.submit(opOf(6, {})), E.OK);
});

Deno.test("credit for a stream that is unknown or has ended is accepted and does nothing", () => {
  const machine = machineOf({ devices });
  equal(machine.submit(opOf(9, { verb: VERB_CREDIT, handle: 3, credit: 4 })), E.OK);
  equal(machine.idle(NEVER), false);
});

Deno.test("choose() passes the explorer's index on, is 0 without one, and refuses an index out of range", () => {
  const three: Candidates = { count: 3, id: (i) => i, pending: () => [] };
  equal(machineOf({}).choose("call", three), 0);
  equal(machineOf({ choose: (kind, among) => kind === "call" ? among.count - 1 : 0 }).choose("call", three), 2);
  for (const index of [3, -1, 0.5, NaN]) {
    throws(() => machineOf({ choose: () => index }).choose("call", three), {
      name: "RangeError",
      message: `Cannot choose candidate ${index}: there are 3`,
    });
  }
});

Deno.test("a timer within the window fires early where the explorer says so, as often as the budget allows", () => {
  let deadline = 5_000_000_000;
  let asked = 0;
  const machine = machineOf({
    earlyTimers: 1,
    choose: (kind) => (asked++, kind === "timer" && asked === 2 ? 1 : 0),
  });
  equal(reap(machine, at(deadline)).now, 0);
  equal(reap(machine, at(deadline)).now, 5_000_000_000);
  deadline += 1_000;
  equal(reap(machine, at(deadline)).now, 5_000_000_000);
  equal(asked, 2);
});

Deno.test("no early timer is offered beyond the window, at the deadline, or without a timer", () => {
  for (const deadline of [60_000_000_101, 100, 50, NEVER]) {
    const earlyWindowNs = deadline === NEVER ? NEVER : undefined;
    const machine = machineOf({
      earlyTimers: 9,
      earlyWindowNs,
      choose: () => fail("Nothing is to be chosen"),
    });
    machine.elapse(0);
    equal(reap(machine, at(deadline)).now, 100);
  }
  equal(reap(machineOf({ earlyTimers: 1, choose: () => 1 }), at(60_000_000_000)).now, 60_000_000_000);
});

Deno.test("an answer may arrive before its latency where the explorer says so; time stands still", () => {
  const offered: number[] = [];
  const choose = (_kind: string, among: Candidates) => {
    for (let i = 0; i < among.count; i++) offered.push(among.id(i));
    return among.count - 1;
  };
  const machine = machineOf({ devices, earlyAnswers: 1, choose });
  machine.submit(opOf(1, {}));
  machine.submit(opOf(2, { verb: "slow" }));
  deepEqual(linesOf(machine), ["2@0 0 end null", "1@1000000 0 end null"]);
  deepEqual(offered, [0, 1, 2]);
});

Deno.test("early answers end with their budget, and none is offered while an answer is due", () => {
  let asked = 0;
  const machine = machineOf({ devices, earlyAnswers: 1, choose: () => (asked++, 1) });
  for (const id of [1, 2, 3]) machine.submit(opOf(id, {}));
  equal(reap(machine).items.length, 1);
  equal(reap(machine).items.length, 0);
  equal(asked, 1);
  const due = machineOf({ devices, earlyAnswers: 1, choose: () => fail("Nothing is to be chosen") });
  due.submit(opOf(1, { verb: "quick" }));
  due.submit(opOf(2, {}));
  due.elapse(0);
  deepEqual(reap(due).items.map((item) => item.kind === "completion" && item.id), [1]);
});

Deno.test("an early answer of a stream is its first item, whichever slot was chosen", () => {
  const feed = streamDevice(new Map([["count", () => [0, 1, 2, 3].map((value) => ({ value }))]]));
  for (const slot of [1, 2, 3]) {
    const machine = machineOf({ devices: { feed }, earlyAnswers: 1, choose: () => slot });
    machine.submit(opOf(1, { device: "feed", verb: "count", credit: 3 }));
    deepEqual(linesOf(machine), ["1@0 0 more 0", "1@100000 0 more 1", "1@150000 0 more 2"]);
  }
});

Deno.test("a device that answers twice, too late or without credit changes nothing; it is told of cancels and credit", () => {
  const told: string[] = [];
  let port: Port | undefined;
  const rogue: Device = {
    submit: (op, given) => {
      port = given;
      if (op.verb === "refuse") given.finish(op.id, success("refused"), 0);
      return op.verb === "refuse" ? E.EAGAIN : E.OK;
    },
    cancel: (id) => void told.push(`cancel ${id}`),
    credited: (id) => void told.push(`credit ${id}`),
  };
  const machine = machineOf({ devices: { rogue: () => rogue } });
  const credit = () => machine.submit(opOf(9, { device: "rogue", verb: VERB_CREDIT, handle: 1, credit: 2 }));
  machine.submit(opOf(1, { device: "rogue", credit: 1 }));
  equal(port!.item(1 as OpId, 0, [], 0), true);
  equal(port!.item(1 as OpId, 1, [], 0), false);
  credit();
  equal(port!.credit(1 as OpId), 2);
  port!.finish(1 as OpId, success("first"), 0);
  port!.finish(1 as OpId, success("second"), 0);
  equal(port!.credit(1 as OpId), 0);
  equal(port!.item(1 as OpId, 2, [], 0), false);
  credit();
  deepEqual(linesOf(machine), ["1@0 0 more 0", '1@0 0 end "first"']);
  port!.finish(1 as OpId, success("third"), 0);
  machine.cancel(1 as OpId);
  machine.submit(opOf(2, { device: "rogue" }));
  machine.cancel(2 as OpId);
  port!.finish(2 as OpId, success("late"), 0);
  deepEqual(linesOf(machine), [`2@0 ${E.ECANCELED} end null`]);
  deepEqual(told, ["credit 1", "cancel 2"]);
});

Deno.test("note() goes to the observer and may be dropped", () => {
  const notes: unknown[] = [];
  const event = { kind: "mark", path: "root", name: "here", value: 1 } as const;
  machineOf({ observe: (one) => notes.push(one) }).note(event);
  machineOf({}).note(event);
  deepEqual(notes, [event]);
});

Deno.test("reap() clears what the batch held", () => {
  const machine = machineOf({ devices });
  const batch = reap(machine);
  batch.items.push({ kind: "kill", path: "root" });
  machine.elapse(3);
  machine.reap(batch);
  deepEqual(batch, { now: 103, items: [] });
});
