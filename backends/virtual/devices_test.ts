import { deepStrictEqual as deepEqual, notStrictEqual as notEqual, strictEqual as equal, throws } from "node:assert/strict";
import { type Completion, NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import { E } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";
import type { DeviceFactory } from "../device/device.ts";
import type { VirtualMachine } from "./machine.ts";
import { type ModelScript, modelsDevice } from "./models.ts";
import { Disk, DISK_BYTES_MAX, storeDevice } from "./store.ts";
import { streamDevice, type StreamItem } from "./stream.ts";
import { drain, linesOf, machineOf, opOf, reap } from "./testing.ts";
import { type ScriptContext, toolsDevice } from "./tools.ts";

type Script = (args: Value, context: ScriptContext) => unknown;

function toolsOf(scripts: Readonly<Record<string, Script>>): DeviceFactory {
  return toolsDevice({
    verbs: new Map(Object.keys(scripts).map((verb) => [verb, {}])),
    call: (verb, args, context) => scripts[verb]!(args, context),
  });
}

/** Submits one operation and gives its end. */
function ask(machine: VirtualMachine, changes: Parameters<typeof opOf>[1], id = 1): Completion {
  equal(machine.submit(opOf(id, changes)), E.OK);
  const end = drain(machine).map(({ item }) => item as Completion).find((item) => item.id === id && !item.more);
  return end!;
}

Deno.test("a tool has its effect at submission and answers after its latency", () => {
  let count = 0;
  const tools = toolsDevice({ verbs: new Map([["add", { latencyNs: 42 }]]), call: (_verb, by) => count += by as number });
  const machine = machineOf({ devices: { tools } });
  machine.submit(opOf(1, { verb: "add", args: 3 }));
  equal(count, 3);
  deepEqual(linesOf(machine), ["1@42 0 end 3"]);
});

Deno.test("a tool that throws answers EIO with its message, whatever it throws", () => {
  const thrown: readonly (readonly [unknown, string])[] = [
    [new RangeError("Too far"), "Too far"],
    ["text", "text"],
    [undefined, "undefined"],
    [{ a: 1 }, "The script threw an object that is no Error"],
    [new Error("half \ud800"), "half \ufffd"],
  ];
  for (const [what, message] of thrown) {
    const machine = machineOf({
      devices: {
        tools: toolsOf({
          bad: () => {
            throw what;
          },
        }),
      },
    });
    const end = ask(machine, { verb: "bad" });
    deepEqual([end.errno, end.value], [E.EIO, { message }]);
  }
});

Deno.test("a tool that returns no Value answers EIO and says what is wrong", () => {
  const machine = machineOf({ devices: { tools: toolsOf({ bad: () => ({ at: [() => 1] }) }) } });
  deepEqual(ask(machine, { verb: "bad" }).value, {
    message: "Tool bad returned no Value: Cannot pass value.at[0]: function is not a Value",
  });
});

Deno.test("a tool that returns nothing answers null, and what it returns is frozen", () => {
  const machine = machineOf({ devices: { tools: toolsOf({ none: () => undefined, some: () => ({ list: [1] }) }) } });
  equal(ask(machine, { verb: "none" }).value, null);
  const { value } = ask(machine, { verb: "some" }, 2);
  equal(Object.isFrozen((value as { list: Value }).list), true);
});

Deno.test("a fault of a script is thrown on, never answered", () => {
  const fault = new Error("Out of fuel");
  const tools = toolsDevice({
    verbs: new Map([["hog", {}]]),
    call: () => {
      throw fault;
    },
    isFault: (error) => error === fault,
  });
  throws(() => machineOf({ devices: { tools } }).submit(opOf(1, { verb: "hog" })), fault);
  const reply = () => {
    throw fault;
  };
  const models = modelsDevice({ models: new Map([["m", { reply }]]), isFault: (error) => error === fault });
  throws(() => machineOf({ devices: { models } }).submit(opOf(1, { device: "models", verb: "m" })), fault);
});

Deno.test("a script sees the time in ms since 1970 and its caller's path", () => {
  const machine = machineOf({ devices: { tools: toolsOf({ who: (_args, { now, path }) => ({ now, path }) }) } });
  machine.elapse(2_999_900);
  deepEqual(ask(machine, { verb: "who", origin: { path: "root/3", seq: 0 } }).value, { now: 1_704_067_200_003, path: "root/3" });
});

Deno.test("random numbers of one operation depend on seed and origin alone", () => {
  const draw = (seed: number, seq: number, before: number, path = "root") => {
    const machine = machineOf({
      seed: new Uint8Array(32).fill(seed),
      devices: { tools: toolsOf({ draw: (_args, { random }) => [random(), random()] }) },
    });
    for (let i = 0; i < before; i++) machine.submit(opOf(100 + i, { verb: "draw" }));
    return ask(machine, { verb: "draw", origin: { path, seq } }).value as readonly number[];
  };
  deepEqual(draw(1, 4, 0), draw(1, 4, 3));
  notEqual(draw(1, 4, 0)[0], draw(1, 4, 0)[1]);
  notEqual(draw(1, 4, 0)[0], draw(2, 4, 0)[0]);
  notEqual(draw(1, 4, 0)[0], draw(1, 5, 0)[0]);
  notEqual(draw(1, 4, 0)[0], draw(1, 4, 0, "root/0")[0]);
});

Deno.test("random numbers lie in [0, 1) and are spread evenly", () => {
  let below = 0;
  const count = 20_000;
  const tools = toolsOf({
    draw: (_args, { random }) => {
      for (let i = 0; i < count; i++) {
        const drawn = random();
        if (drawn < 0 || drawn >= 1) return "out of range";
        if (drawn < 0.25) below++;
      }
      return null;
    },
  });
  equal(ask(machineOf({ devices: { tools } }), { verb: "draw" }).value, null);
  equal(Math.abs(below / count - 0.25) < 0.01, true, `${below} of ${count} below a quarter`);
});

function modelOf(script: ModelScript): VirtualMachine {
  return machineOf({ devices: { models: modelsDevice({ models: new Map([["m", script]]) }) } });
}

Deno.test("a model's replies are given in order to each process, then it answers EIO", () => {
  const machine = modelOf({ reply: ["one", "two"] });
  const answers = ["root", "root/0", "root", "root"].map((path, id) =>
    ask(machine, { device: "models", verb: "m", origin: { path, seq: id } }, id)
  );
  deepEqual(answers.map((end) => end.value), [
    "one",
    "one",
    "two",
    { message: "Cannot ask model m again: 2 replies are scripted for each process" },
  ]);
  equal(answers[3]!.errno, E.EIO);
});

Deno.test("a model function gets the prompt; usage travels beside the value", () => {
  const machine = modelOf({ reply: (prompt) => prompt === "plain" ? "text" : { value: [prompt], usage: { tokens: 12 } }, latencyNs: 5 });
  const plain = ask(machine, { device: "models", verb: "m", args: "plain" });
  deepEqual([plain.value, plain.usage], ["text", undefined]);
  const counted = ask(machine, { device: "models", verb: "m", args: { prompt: 1 } }, 2);
  deepEqual([counted.value, counted.usage], [[{ prompt: 1 }], { tokens: 12 }]);
  equal(machine.submit(opOf(3, { device: "models", verb: "other" })), E.ENODEV);
});

Deno.test("a model function that throws answers EIO", () => {
  const machine = modelOf({
    reply: () => {
      throw new Error("Overloaded");
    },
  });
  deepEqual(ask(machine, { device: "models", verb: "m" }).value, { message: "Overloaded" });
});

function bytes(text: string): Chunk[] {
  return [{ bytes: new TextEncoder().encode(text) }];
}

function textOf(end: Completion): string {
  return end.chunks.map((one) => new TextDecoder().decode(one.bytes)).join("");
}

Deno.test("the store keeps bytes by key: write, append, read, list, remove", () => {
  const machine = machineOf({ devices: { store: storeDevice(new Disk()) } });
  let id = 0;
  const store = (verb: string, args: Value, chunks: readonly Chunk[] = []) => ask(machine, { device: "store", verb, args, chunks }, ++id);
  deepEqual(store("write", { key: "b" }, bytes("old")).value, { size: 3 });
  deepEqual(store("write", { key: "b" }, bytes("new text")).value, { size: 8 });
  deepEqual(store("append", { key: "b" }, bytes("!")).value, { size: 9 });
  deepEqual(store("append", { key: "a/1" }, bytes("x")).value, { size: 1 });
  const read = store("read", { key: "b" });
  deepEqual([read.value, textOf(read)], [{ size: 9 }, "new text!"]);
  deepEqual(store("list", {}).value, ["a/1", "b"]);
  deepEqual(store("list", null).value, ["a/1", "b"]);
  deepEqual(store("list", { prefix: "a" }).value, ["a/1"]);
  deepEqual(store("remove", { key: "b" }).value, null);
  deepEqual(store("list", {}).value, ["a/1"]);
});

Deno.test("the store fails with EIO for a missing key, EINVAL for bad arguments, ENODEV for an unknown verb", () => {
  const machine = machineOf({ devices: { store: storeDevice(new Disk()) } });
  const read = ask(machine, { device: "store", verb: "read", args: { key: "none" } });
  deepEqual([read.errno, read.value], [E.EIO, { message: 'Cannot read "none": no such key' }]);
  equal(ask(machine, { device: "store", verb: "remove", args: { key: "none" } }, 2).errno, E.EIO);
  const bad = ask(machine, { device: "store", verb: "write", args: { name: "x" } }, 3);
  deepEqual([bad.errno, bad.value], [E.EINVAL, { message: "Cannot write: key: expected a string, got undefined" }]);
  equal(machine.submit(opOf(4, { device: "store", verb: "rename" })), E.ENODEV);
});

Deno.test("the store is bounded, and a refused write changes nothing", () => {
  const disk = new Disk();
  const big = [{ bytes: new Uint8Array(DISK_BYTES_MAX) }];
  const machine = machineOf({ devices: { store: storeDevice(disk) } });
  ask(machine, { device: "store", verb: "write", args: { key: "a" }, chunks: bytes("abc") });
  const end = ask(machine, { device: "store", verb: "write", args: { key: "b" }, chunks: big }, 2);
  deepEqual([end.errno, end.value], [E.EIO, { message: 'Cannot write "b": the store holds at most 67108864 bytes' }]);
  deepEqual(disk.list(""), ["a"]);
  equal(ask(machine, { device: "store", verb: "write", args: { key: "a" }, chunks: big }, 3).errno, E.OK);
  ask(machine, { device: "store", verb: "remove", args: { key: "a" } }, 4);
  equal(ask(machine, { device: "store", verb: "write", args: { key: "b" }, chunks: big }, 5).errno, E.OK);
});

Deno.test("the store keeps its contents when its device crashes", () => {
  const machine = machineOf({
    devices: { store: storeDevice(new Disk()) },
    faults: [{ kind: "crash", origin: { device: "store" }, occurrence: 0, amountNs: 10 }],
  });
  equal(ask(machine, { device: "store", verb: "write", args: { key: "a" }, chunks: bytes("kept"), effect: "once" }).errno, E.EINDOUBT);
  machine.elapse(0);
  equal(textOf(ask(machine, { device: "store", verb: "read", args: { key: "a" } }, 2)), "kept");
});

Deno.test("a source is pulled only as far as credit goes, and goes on with more", () => {
  const pulled: number[] = [];
  const source = function* (): Generator<StreamItem> {
    for (let i = 0;; i++) {
      pulled.push(i);
      yield { value: i, afterNs: 100 };
    }
  };
  const machine = machineOf({ devices: { feed: streamDevice(new Map([["open", source]])) } });
  machine.submit(opOf(1, { device: "feed", verb: "open", credit: 2 }));
  deepEqual(linesOf(machine), ["1@100 0 more 0", "1@200 0 more 1"]);
  deepEqual(pulled, [0, 1]);
  machine.submit(opOf(2, { device: "feed", verb: VERB_CREDIT, handle: 1, credit: 1 }));
  deepEqual(linesOf(machine), ["1@300 0 more 2"]);
  machine.cancel(1 as OpId);
  deepEqual(linesOf(machine), [`1@300 ${E.ECANCELED} end null`]);
  machine.submit(opOf(3, { device: "feed", verb: VERB_CREDIT, handle: 1, credit: 1 }));
  equal(machine.idle(NEVER), false);
});

Deno.test("a source that throws ends its stream with EIO after what it gave", () => {
  const source = function* (args: Value): Generator<StreamItem> {
    yield { value: args };
    throw new Error("Broken pipe");
  };
  const opens = () => {
    throw new Error("Refused");
  };
  const machine = machineOf({ devices: { feed: streamDevice(new Map([["open", source], ["refuse", opens]])) } });
  machine.submit(opOf(1, { device: "feed", verb: "open", args: "first", credit: 5 }));
  machine.submit(opOf(2, { device: "feed", verb: "refuse", credit: 5 }));
  deepEqual(
    linesOf(machine),
    [
      `2@50000 ${E.EIO} end {"message":"Refused"}`,
      '1@50000 0 more "first"',
      `1@50000 ${E.EIO} end {"message":"Broken pipe"}`,
    ].sort((a, b) => Number(a[0]) - Number(b[0])),
  );
  equal(machine.submit(opOf(3, { device: "feed", verb: "other" })), E.ENODEV);
});

Deno.test("a source may reuse its buffer: what was sent stays", () => {
  const source = function* (): Generator<StreamItem> {
    const buffer = new Uint8Array(1);
    for (let i = 0; i < 3; i++) {
      buffer[0] = i;
      yield { bytes: buffer };
    }
  };
  const machine = machineOf({ devices: { feed: streamDevice(new Map([["open", source]])) } });
  machine.submit(opOf(1, { device: "feed", verb: "open", credit: 3 }));
  deepEqual(drain(machine).map(({ item }) => [...(item as Completion).chunks[0]!.bytes]), [[0], [1], [2]]);
});

Deno.test("a device without an operation is never made", () => {
  let made = 0;
  const machine = machineOf({ devices: { tools: () => (made++, toolsOf({})()), other: toolsOf({}) } });
  reap(machine);
  machine.submit(opOf(1, { device: "other" }));
  equal(made, 0);
  machine.submit(opOf(2, {}));
  equal(made, 1);
});
