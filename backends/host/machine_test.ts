import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import { type Batch, NEVER } from "../../kernel/machine.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { CONFORMANCE, type OpenMachine, type OpenOptions, PROBE } from "../conformance.ts";
import { record } from "../record.ts";
import { replay } from "../replay.ts";
import { readTrace } from "../trace/reader.ts";
import { ENDING, HEADER, memory } from "../trace/testing.ts";
import { TraceWriter } from "../trace/writer.ts";
import { probeDevice } from "../virtual/probe.ts";
import { HostMachine } from "./machine.ts";

function host({ inFlightMax }: OpenOptions): HostMachine {
  return new HostMachine({ seed: new Uint8Array(32), epochMs: 0, devices: { [PROBE]: probeDevice }, inFlightMax });
}

/** Runs a case on machines that are closed afterwards. */
async function closing(run: (open: OpenMachine) => Promise<void>, over: (machine: HostMachine) => ReturnType<OpenMachine>): Promise<void> {
  const opened: HostMachine[] = [];
  try {
    await run((options) => {
      const machine = host(options);
      opened.push(machine);
      return over(machine);
    });
  } finally {
    for (const machine of opened) await machine.close();
  }
}

for (const { name, run } of CONFORMANCE) Deno.test(`host: ${name}`, () => closing(run, (machine) => machine));

for (const { name, run } of CONFORMANCE) {
  Deno.test(`record over host, then replay: ${name}`, async () => {
    const recordings: { writer: TraceWriter; file: () => Uint8Array }[] = [];
    await closing(run, (machine) => {
      const { sink, file } = memory();
      const writer = new TraceWriter({ ...HEADER, backend: "host", decisions: "policy" }, sink);
      recordings.push({ writer, file });
      return record(machine, writer);
    });
    const replays = recordings.map(({ writer, file }) => (writer.end(ENDING), replay(readTrace(file()))));
    let opened = 0;
    await run(() => replays[opened++]!);
    equal(opened, replays.length);
    for (const one of replays) equal(one.ended, true, "The replay has entries left");
  });
}

Deno.test("a machine that is busy with scripts gives the event loop its turns", async () => {
  const machine = host({ inFlightMax: 8, choose: () => 0 });
  let fired = false;
  setTimeout(() => fired = true, 5);
  const batch = { now: 0 as Instant, items: [] };
  for (let id = 1; !fired; id++) {
    const op = { id: id as OpId, origin: { path: "root", seq: id }, device: PROBE, verb: "echo", handle: 0 };
    machine.submit({ ...op, args: null, chunks: [], credit: 0, effect: "none" });
    const more = machine.idle(NEVER);
    equal(typeof more === "boolean" ? more : await more, true);
    machine.reap(batch);
  }
  equal(fired, true);
});

Deno.test("an order comes with the next reap and ends a wait", async () => {
  const machine = host({ inFlightMax: 8, choose: () => 0 });
  const waiting = machine.idle((machine.now() + 3_600_000_000_000) as Instant);
  machine.order({ kind: "cancel", path: "root" });
  equal(await waiting, true);
  const batch: Batch = { now: 0 as Instant, items: [] };
  machine.reap(batch);
  deepEqual(batch.items, [{ kind: "cancel", path: "root" }]);
  await machine.close();
});

Deno.test("one loop drives a machine: a second wait is refused", async () => {
  const machine = host({ inFlightMax: 8, choose: () => 0 });
  const until = (machine.now() + 3_600_000_000_000) as Instant;
  const waiting = machine.idle(until);
  throws(() => machine.idle(until), { message: "Cannot wait twice at a time: one loop drives a machine" });
  await machine.close();
  equal(await waiting, true);
});

Deno.test("a wait ends at the earlier of its deadline and an answer that was scheduled in between", async () => {
  const machine = new HostMachine({ seed: new Uint8Array(32), epochMs: 0, devices: { [PROBE]: probeDevice } });
  const waiting = machine.idle((machine.now() + 3_600_000_000_000) as Instant);
  const op = { id: 1 as OpId, origin: { path: "root", seq: 0 }, device: PROBE, verb: "slow", handle: 0 };
  machine.submit({ ...op, args: { ms: 3 }, chunks: [], credit: 0, effect: "none" });
  equal(await waiting, true);
  const batch: Batch = { now: 0 as Instant, items: [] };
  machine.reap(batch);
  deepEqual(batch.items.map((item) => item.kind === "completion" ? item.value : item.kind), ["slow"]);
  await machine.close();
});

Deno.test("the reap after a wait shows a time that is not before its deadline", async () => {
  const machine = host({ inFlightMax: 8, choose: () => 0 });
  const batch: Batch = { now: 0 as Instant, items: [] };
  machine.reap(batch);
  const until = (batch.now + 3_000_000) as Instant;
  equal(await machine.idle(until), true);
  machine.reap(batch);
  equal(batch.now >= until, true);
  await machine.close();
});

Deno.test("a wait is not cut short, and not forgotten, by the timer of an earlier one", async () => {
  const machine = host({ inFlightMax: 8, choose: () => 0 });
  const first = machine.idle((machine.now() + 2_000_000) as Instant);
  machine.order({ kind: "cancel", path: "root" });
  equal(await first, true);
  machine.reap({ now: 0 as Instant, items: [] });
  const until = (machine.now() + 20_000_000) as Instant;
  equal(await machine.idle(until), true);
  equal(machine.now() >= until, true);
  await machine.close();
});
