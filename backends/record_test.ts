import assert from "node:assert/strict";
import { type Backend, type Batch, type Candidates, NEVER, type Op } from "../kernel/machine.ts";
import { E } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import { CONFORMANCE, type OpenMachine, PROBE } from "./conformance.ts";
import { record } from "./record.ts";
import { replay } from "./replay.ts";
import type { TraceEntry, TraceHeader } from "./trace/entry.ts";
import { readTrace } from "./trace/reader.ts";
import { ENDING, HEADER, memory } from "./trace/testing.ts";
import { TraceWriter } from "./trace/writer.ts";
import { VirtualMachine } from "./virtual/machine.ts";
import { PROFILES } from "./virtual/profile.ts";
import { probeDevice } from "./virtual/probe.ts";

const openVirtual: OpenMachine = ({ inFlightMax, choose }) =>
  new VirtualMachine({
    profile: PROFILES.x86,
    seed: new Uint8Array(32),
    epochMs: 0,
    devices: { [PROBE]: probeDevice },
    inFlightMax,
    choose,
  });

/** Machines that record over virtual, and what they recorded so far, one file a machine. */
function recording(): { readonly open: OpenMachine; readonly files: () => Uint8Array[] } {
  const all: { readonly writer: TraceWriter; readonly file: () => Uint8Array }[] = [];
  return {
    open: async (options) => {
      const { sink, file } = memory();
      const writer = new TraceWriter(HEADER, sink);
      all.push({ writer, file });
      return record(await openVirtual(options), writer);
    },
    files: () => all.map(({ writer, file }) => (writer.end(ENDING), file())),
  };
}

for (const { name, run } of CONFORMANCE) {
  Deno.test(`record over virtual: ${name}`, () => run(recording().open));

  Deno.test(`replay of the recording: ${name}`, async () => {
    const { open, files } = recording();
    await run(open);
    const replays = files().map((file) => replay(readTrace(file)));
    let next = 0;
    await run(() => replays[next++]!);
    assert.equal(next, replays.length);
    for (const one of replays) assert.ok(one.ended);
  });
}

/** Two candidates without footprints. */
const TWO: Candidates = { count: 2, id: (index) => index, pending: () => [] };

function opOf(id: number, more: Partial<Op> = {}): Op {
  const origin = { path: "root", seq: id };
  return { id: id as OpId, origin, device: PROBE, verb: "echo", handle: 0, args: "hello", chunks: [], credit: 0, effect: "none", ...more };
}

function entriesOf(file: Uint8Array): TraceEntry[] {
  const cursor = readTrace(file).cursor();
  const found: TraceEntry[] = [];
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) found.push(entry);
  return found;
}

function recorded(header: TraceHeader, backend: Backend, drive: (machine: Backend) => void): Uint8Array {
  const { sink, file } = memory();
  const writer = new TraceWriter(header, sink);
  drive(record(backend, writer));
  writer.end(ENDING);
  return file();
}

async function virtual(choose: (kind: string, among: Candidates) => number): Promise<Backend> {
  return await openVirtual({ inFlightMax: 8, choose });
}

Deno.test("record() writes what passes, in order, and nothing where one candidate is left", async () => {
  const file = recorded(HEADER, await virtual((_kind, { count }) => count - 1), (machine) => {
    const batch: Batch = { now: 0 as Instant, items: [] };
    machine.reap(batch);
    assert.equal(machine.choose("call", { ...TWO, count: 1 }), 0);
    assert.equal(machine.choose("call", TWO), 1);
    assert.equal(machine.submit(opOf(1, { verb: "slow", effect: "once", args: { ms: 1000 } })), E.OK);
    assert.equal(machine.submit(opOf(2, { device: "none" })), E.ENODEV);
    machine.cancel(1 as OpId);
    machine.note({ kind: "mark", path: "root", name: "m", value: [1] });
    machine.elapse(7);
    assert.equal(machine.idle(NEVER), true);
    machine.reap(batch);
    assert.equal(machine.idle(NEVER), false);
  });
  const [tick, decision, first, second, cancel, mark, idle, last, over] = entriesOf(file);
  assert.deepEqual(tick, { kind: "tick", now: 0, items: [] });
  assert.deepEqual(decision, { kind: "decision", choice: "call", index: 1 });
  const submit = { kind: "submit", path: "root", handle: 0, credit: 0 };
  assert.ok(first?.kind === "submit" && second?.kind === "submit");
  assert.deepEqual(first, { ...submit, id: 1, seq: 1, device: PROBE, verb: "slow", effect: "once", errno: 0, request: first.request });
  assert.deepEqual(second, {
    ...submit,
    id: 2,
    seq: 2,
    device: "none",
    verb: "echo",
    effect: "none",
    errno: E.ENODEV,
    request: second.request,
  });
  assert.notEqual(first.request, second.request);
  assert.deepEqual(cancel, { kind: "cancel", id: 1 });
  assert.deepEqual(mark, { kind: "mark", path: "root", name: "m", value: [1] });
  assert.deepEqual(idle, { kind: "idle", more: true });
  const { callNs, fuelNs } = PROFILES.x86;
  const ended = { kind: "completion", id: 1, errno: E.ECANCELED, more: false };
  assert.ok(last?.kind === "tick" && last.items[0]?.kind === "completion");
  assert.equal(last.now, callNs + 7 * fuelNs);
  assert.deepEqual(last.items, [{ ...ended, value: last.items[0].value, chunks: [] }]);
  assert.deepEqual(over, { kind: "idle", more: false });
});

Deno.test("a header of decisions by policy writes no choice and refuses another than the policy's", async () => {
  const header: TraceHeader = { ...HEADER, decisions: "policy" };
  const file = recorded(header, await virtual(() => 0), (machine) => assert.equal(machine.choose("call", TWO), 0));
  assert.deepEqual(entriesOf(file), []);
  assert.equal(replay(readTrace(file)).choose("call", TWO), 0);
  const other = await virtual(() => 1);
  assert.throws(() => recorded(header, other, (machine) => machine.choose("call", TWO)), /^RangeError: Cannot record choice 1: /);
});

Deno.test("notes reach the recorded machine too", () => {
  const seen: unknown[] = [];
  const inner = new VirtualMachine({
    profile: PROFILES.x86,
    seed: new Uint8Array(32),
    epochMs: 0,
    devices: {},
    observe: (event) => void seen.push(event),
  });
  const note = { kind: "mark", path: "root", name: "m", value: 1 } as const;
  const file = recorded(HEADER, inner, (machine) => machine.note(note));
  assert.deepEqual(seen, [note]);
  assert.deepEqual(entriesOf(file), [note]);
});

Deno.test("a wait in a promise is recorded when it ends", async () => {
  const { sink, file } = memory();
  const writer = new TraceWriter(HEADER, sink);
  const inner = await virtual(() => 0);
  const later: Backend = new Proxy(inner, {
    get: (target, name) => name === "idle" ? () => Promise.resolve(true) : Reflect.get(target, name).bind(target),
  });
  const waiting = record(later, writer).idle(NEVER);
  writer.cancel(9);
  assert.equal(await waiting, true);
  writer.end(ENDING);
  assert.deepEqual(entriesOf(file()), [{ kind: "cancel", id: 9 }, { kind: "idle", more: true }]);
});
