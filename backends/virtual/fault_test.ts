import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import { NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { describeFault, type Fault, FAULTS_MAX, parseFaults } from "./fault.ts";
import type { VirtualMachine } from "./machine.ts";
import { streamDevice } from "./stream.ts";
import { linesOf, machineOf, opOf, reap } from "./testing.ts";
import { toolsDevice } from "./tools.ts";

const MS = 1_000_000;
const GONE = `${E.ENODEV} end {"message":"Device tools went away"}`;

function run(
  faults: readonly Fault[],
  script: (machine: VirtualMachine) => void,
): { lines: string[]; fired: string[]; effects: unknown[] } {
  const effects: unknown[] = [];
  const fired: string[] = [];
  const tools = toolsDevice({
    verbs: new Map([["echo", {}], ["slow", { latencyNs: 5 * MS }]]),
    call: (_verb, args) => (effects.push(args), args),
  });
  const feed = streamDevice(new Map([["count", () => [{ value: 0 }, { value: 1 }, { value: 2 }]]]));
  const machine = machineOf({ devices: { tools, feed }, faults, onFault: (one) => fired.push(describeFault(one)) });
  script(machine);
  return { lines: linesOf(machine), fired, effects };
}

function submitThree(machine: VirtualMachine): void {
  for (const id of [1, 2, 3]) equal(machine.submit(opOf(id, { args: id })), E.OK);
}

Deno.test("a delay lets one answer arrive later", () => {
  const { lines, fired } = run([{ kind: "delay", origin: { path: "root", seq: 2 }, occurrence: 0, amountNs: 4 * MS }], submitThree);
  deepEqual(lines, ["1@1000000 0 end 1", "3@1000000 0 end 3", "2@5000000 0 end 2"]);
  deepEqual(fired, ["delay 0 of root call 2 by 4 ms"]);
});

Deno.test("occurrence counts the completions of the origin: by process, by device, by call", () => {
  for (const origin of [{ path: "root" }, { device: "tools" }]) {
    const { lines } = run([{ kind: "drop", origin, occurrence: 1 }], submitThree);
    deepEqual(lines, ["1@1000000 0 end 1", "3@1000000 0 end 3"]);
  }
  deepEqual(run([{ kind: "drop", origin: { path: "root", seq: 2 }, occurrence: 1 }], submitThree).fired, []);
  deepEqual(run([{ kind: "drop", origin: { path: "root/0" }, occurrence: 0 }], submitThree).fired, []);
});

Deno.test("a dropped end never arrives, had its effect, and a cancel still gives ECANCELED", () => {
  const { lines, effects } = run([{ kind: "drop", origin: { device: "tools" }, occurrence: 0 }], (machine) => {
    machine.submit(opOf(1, { args: "sent" }));
    equal(machine.idle(NEVER), false);
    equal(machine.idle((9 * MS) as Instant), true);
    machine.cancel(1 as OpId);
  });
  deepEqual(effects, ["sent"]);
  deepEqual(lines, [`1@9000000 ${E.ECANCELED} end null`]);
});

Deno.test("a duplicate end arrives twice", () => {
  const { lines } = run([{ kind: "duplicate", origin: { path: "root", seq: 1 }, occurrence: 0, amountNs: MS }], submitThree);
  deepEqual(lines, ["1@1000000 0 end 1", "2@1000000 0 end 2", "3@1000000 0 end 3", "1@2000000 0 end 1"]);
});

Deno.test("a duplicate item takes credit, and there is none without credit", () => {
  const fault: Fault = { kind: "duplicate", origin: { device: "feed" }, occurrence: 0 };
  const open = (credit: number) => (machine: VirtualMachine) => void machine.submit(opOf(1, { device: "feed", verb: "count", credit }));
  deepEqual(run([fault], open(1)).lines, ["1@50000 0 more 0"]);
  deepEqual(run([fault], open(3)).lines, ["1@50000 0 more 0", "1@50000 0 more 0", "1@100000 0 more 1"]);
});

Deno.test("a duplicate is another object than what it is a duplicate of", () => {
  const fault: Fault = { kind: "duplicate", origin: { path: "root", seq: 1 }, occurrence: 0 };
  const tools = toolsDevice({ verbs: new Map([["echo", {}]]), call: (_verb, args) => args });
  const machine = machineOf({ devices: { tools }, faults: [fault] });
  machine.submit(opOf(1, { args: { n: 1 } }));
  machine.idle(NEVER);
  const values = reap(machine).items.map((item) => item.kind === "completion" ? item.value : null);
  deepEqual(values, [{ n: 1 }, { n: 1 }]);
  equal(values[0] === values[1], false);
});

Deno.test("a reordered answer arrives behind the next one of another operation, or as it is where none follows", () => {
  const fault: Fault = { kind: "reorder", origin: { path: "root", seq: 1 }, occurrence: 0 };
  deepEqual(run([fault], submitThree).lines, ["2@1000000 0 end 2", "1@1000000 0 end 1", "3@1000000 0 end 3"]);
  deepEqual(run([fault], (machine) => void machine.submit(opOf(1, {}))).lines, ["1@1000000 0 end null"]);
  const later = run([fault], (machine) => {
    machine.submit(opOf(1, {}));
    machine.submit(opOf(2, { verb: "slow" }));
  });
  deepEqual(later.lines, ["2@5000000 0 end null", "1@5000000 0 end null"]);
});

Deno.test("delay and reorder keep the items of one stream in order", () => {
  for (const kind of ["delay", "reorder"] as const) {
    const { lines, fired } = run([{ kind, origin: { device: "feed" }, occurrence: 0, amountNs: MS }], (machine) => {
      machine.submit(opOf(1, { device: "feed", verb: "count", credit: 9 }));
      machine.submit(opOf(2, { args: 2 }));
    });
    equal(fired.length, 1);
    deepEqual(lines.filter((line) => line.startsWith("1@")).map((line) => line.slice(-1)), ["0", "1", "2", "l"]);
  }
});

Deno.test("an injected error answers EIO and has no effect", () => {
  const { lines, effects } = run([{ kind: "error", origin: { path: "root" }, occurrence: 1 }], submitThree);
  deepEqual(effects, [1, 3]);
  deepEqual(lines, [`2@0 ${E.EIO} end {"message":"Injected error"}`, "1@1000000 0 end 1", "3@1000000 0 end 3"]);
});

Deno.test("a crashed device loses its answers, EINDOUBT for effects, and stays away for its time", () => {
  const { lines, effects } = run([{ kind: "crash", origin: { device: "tools" }, occurrence: 1, amountNs: 2 * MS }], (machine) => {
    machine.submit(opOf(1, { args: 1 }));
    machine.submit(opOf(2, { args: 2, effect: "once" }));
    equal(machine.submit(opOf(3, { args: 3 })), E.ENODEV);
    machine.idle((2 * MS) as Instant);
    deepEqual(reap(machine).items.map((item) => item.kind === "completion" && [item.id, item.errno, item.value]), [
      [1, E.ENODEV, { message: "Device tools went away" }],
      [2, E.EINDOUBT, { message: "Device tools went away: whether echo had its effect is unknown" }],
    ]);
    machine.idle((2 * MS) as Instant);
    equal(machine.submit(opOf(5, { args: 5 })), E.OK);
  });
  deepEqual(effects, [1, 2, 5]);
  deepEqual(lines, ["5@3000000 0 end 5"]);
});

Deno.test("a crash leaves the operations of other devices alone, and its device is made anew", () => {
  let made = 0;
  const tools = toolsDevice({ verbs: new Map([["echo", {}]]), call: (_verb, args) => args });
  const counted = () => (made++, tools());
  const faults: Fault[] = [{ kind: "crash", origin: { device: "tools" }, occurrence: 1, amountNs: 0 }];
  const machine = machineOf({ devices: { tools: counted, other: tools }, faults });
  machine.submit(opOf(1, { device: "other" }));
  for (const id of [2, 3, 4]) machine.submit(opOf(id, {}));
  equal(made, 2);
  deepEqual(linesOf(machine), [`2@0 ${GONE}`, `3@0 ${GONE}`, "1@1000000 0 end null", "4@1000000 0 end null"]);
});

Deno.test("a crash without an amount is for good, until a restart", () => {
  const down: Fault = { kind: "crash", origin: { device: "tools" }, occurrence: 0 };
  const { lines } = run([down, { kind: "restart", origin: { device: "tools" }, occurrence: 2 }], (machine) => {
    machine.submit(opOf(1, {}));
    equal(machine.submit(opOf(2, {})), E.ENODEV);
    equal(reap(machine).items.length, 1);
    machine.idle((3_600_000 * MS) as Instant);
    equal(machine.submit(opOf(3, {})), E.OK);
  });
  deepEqual(lines, ["3@3600001000000 0 end null"]);
});

Deno.test("a restarted device takes the operation that found it, and loses what it held", () => {
  const { lines } = run([{ kind: "restart", origin: { device: "feed" }, occurrence: 1 }], (machine) => {
    machine.submit(opOf(1, { device: "feed", verb: "count", credit: 1 }));
    machine.submit(opOf(2, { device: "feed", verb: "count", credit: 1 }));
  });
  deepEqual(lines, [`1@0 ${E.ENODEV} end {"message":"Device feed went away"}`, "2@50000 0 more 0"]);
});

Deno.test("a process fault by call comes right after the operation was submitted, before its answer", () => {
  for (const kind of ["crash", "restart"] as const) {
    const { lines, fired, effects } = run([{ kind, origin: { path: "root", seq: 2 }, occurrence: 0 }], submitThree);
    deepEqual(effects, [1, 2, 3]);
    deepEqual(lines, [`${kind}@0 root`, "1@1000000 0 end 1", "2@1000000 0 end 2", "3@1000000 0 end 3"]);
    deepEqual(fired, [`${kind} 0 of root call 2`]);
  }
});

Deno.test("idle() does not wait past a process fault, also where nothing else can come", () => {
  const origin = { path: "root", seq: 1 };
  const { lines } = run([{ kind: "drop", origin, occurrence: 0 }, { kind: "crash", origin, occurrence: 0 }], (machine) => {
    reap(machine);
    machine.submit(opOf(1, {}));
    equal(machine.idle(NEVER), true);
  });
  deepEqual(lines, ["crash@0 root"]);
});

Deno.test("an item that was moved behind another answer stays before the items that follow it", () => {
  const { lines } = run([{ kind: "reorder", origin: { device: "feed" }, occurrence: 0 }], (machine) => {
    machine.submit(opOf(1, { device: "feed", verb: "count", credit: 1 }));
    machine.submit(opOf(2, {}));
    machine.idle((60_000) as Instant);
    deepEqual(reap(machine).items, []);
    machine.submit(opOf(3, { device: "feed", verb: VERB_CREDIT, handle: 1, credit: 1 }));
  });
  deepEqual(lines, ["2@1000000 0 end null", "1@1000000 0 more 0", "1@1000000 0 more 1"]);
});

Deno.test("of two events for one opportunity the first takes it", () => {
  const origin = { path: "root", seq: 1 };
  const { lines, fired } = run([{ kind: "delay", origin, occurrence: 0, amountNs: 1 }, {
    kind: "delay",
    origin,
    occurrence: 0,
    amountNs: 2,
  }], (machine) => {
    machine.submit(opOf(1, {}));
  });
  deepEqual(lines, ["1@1000001 0 end null"]);
  equal(fired.length, 1);
});

Deno.test("a process fault by path comes after so many executed calls, once", () => {
  const { lines } = run([{ kind: "crash", origin: { path: "root/1" }, occurrence: 2 }, {
    kind: "restart",
    origin: { path: "root" },
    occurrence: 0,
  }], (machine) => {
    deepEqual(reap(machine).items, [{ kind: "restart", path: "root" }]);
    machine.elapse(0);
    deepEqual(reap(machine).items, []);
    machine.elapse(0);
    machine.elapse(0);
  });
  deepEqual(lines, ["crash@300 root/1"]);
});

Deno.test("two events on one origin fire each at their own occurrence", () => {
  const origin = { device: "tools" };
  const { fired } = run([{ kind: "drop", origin, occurrence: 2 }, { kind: "drop", origin, occurrence: 0 }, {
    kind: "drop",
    origin,
    occurrence: 3,
  }], submitThree);
  deepEqual(fired, ["drop 0 of device tools", "drop 2 of device tools"]);
});

Deno.test("parseFaults() reads what JSON.stringify wrote", () => {
  const faults: readonly Fault[] = [
    { kind: "delay", origin: { path: "root/0", seq: 3 }, occurrence: 1, amountNs: 5 },
    { kind: "crash", origin: { device: "tools" }, occurrence: 0 },
    { kind: "restart", origin: { path: "root" }, occurrence: 12 },
  ];
  deepEqual(parseFaults(JSON.parse(JSON.stringify(faults))), faults);
});

Deno.test("parseFaults() names what is wrong and where", () => {
  const good = { kind: "drop", origin: { path: "root" }, occurrence: 0 };
  const refusals: readonly (readonly [unknown, RegExp])[] = [
    ["no", /^Cannot read a fault plan: faults: expected an array, got string$/],
    [[{ ...good, kind: "smite" }], /faults\[0\]\.kind: expected one of delay, .*, got "smite"$/],
    [[good, { ...good, occurrence: -1 }], /faults\[1\]\.occurrence: -1 is not an integer between 0 and/],
    [[{ ...good, origin: {} }], /faults\[0\]\.origin/],
    [[{ ...good, origin: { device: "a", path: "b" } }], /faults\[0\]\.origin/],
    [[{ ...good, extra: 1 }], /faults\[0\]\.extra: no such argument$/],
    [[{ ...good, kind: "delay" }], /^Cannot read a fault plan: faults\[0\]\.amountNs: a delay needs its amount in ns$/],
    [Array.from({ length: FAULTS_MAX + 1 }, () => good), /faults: 257 items, at most 256 are allowed$/],
  ];
  for (const [json, message] of refusals) throws(() => parseFaults(json), { name: "TypeError", message });
});
