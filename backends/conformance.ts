/**
 * The conformance suite: what every machine must do, whatever is behind it. Virtual, record over it, replay of a recording
 * and later the host and pi machines all pass these cases; the kernel relies on nothing else.
 *
 * A machine under test has one device, `PROBE`, with the verbs below; its maker implements them. The suite drives a machine
 * as the composition does (reap, then idle) and awaits `idle`, so a live machine passes it too: it never assumes that time
 * stands still or jumps. A case opens its machines in the same order in every run and does the same with equal answers, so
 * a replay can answer it. Deliberately not here: faults, which break some of these rules on purpose.
 *
 * Verbs of the probe: `echo` answers its args and chunks at once. `slow {ms}` answers `"slow"` after that many ms. `fail`
 * answers EIO with `{ message: "Failed as asked" }`. `count {count}` is a stream of the values 0 to count − 1, each with one
 * chunk of that one byte, then its end with null, which may wait for
 * credit as an item does. `endless` is such a stream without end. An unknown verb is ENODEV.
 */
import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from "node:assert/strict";
import { type Completion, NEVER } from "../kernel/machine.ts";
import { E, errnoName } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import { type OpenMachine, PROBE_IN_FLIGHT_MAX, QUIET_NS, Rig } from "./conformance_rig.ts";

export { type OpenMachine, type OpenOptions, PROBE, PROBE_IN_FLIGHT_MAX } from "./conformance_rig.ts";

const HOUR_MS = 3_600_000;

/** One rule. `run` throws an AssertionError if the machine breaks it. */
export interface ConformanceCase {
  readonly name: string;
  readonly run: (open: OpenMachine) => Promise<void>;
}

function rule(name: string, run: (rig: Rig, open: OpenMachine) => Promise<void>): ConformanceCase {
  return { name, run: async (open) => await run(await Rig.of(open), open) };
}

function chunk(...bytes: number[]): Chunk {
  return { bytes: Uint8Array.from(bytes) };
}

function bytesOf(completion: Completion): number[] {
  return completion.chunks.flatMap((one) => [...one.bytes]);
}

const TIME: readonly ConformanceCase[] = [
  rule("time is an integer and never runs backwards", async (rig) => {
    for (let i = 0; i < 5; i++) {
      rig.reap();
      rig.backend.elapse(i * 100);
      rig.start("echo", i);
      await rig.pass(1_000_000);
    }
    await rig.until(() => rig.items.length === 5);
  }),
  rule("idle() comes back at its deadline, and at once for one that has passed", async (rig) => {
    rig.reap();
    const end = rig.batch.now + QUIET_NS;
    await rig.pass(QUIET_NS);
    ok(rig.batch.now >= end);
    ok(await rig.backend.idle((rig.batch.now - 1) as Instant));
    deepEqual(rig.items, []);
  }),
  rule("idle() is false only where nothing can ever come", async (rig) => {
    equal(await rig.backend.idle(NEVER), false);
    const id = rig.start("slow", { ms: 5 });
    equal(await rig.backend.idle(NEVER), true);
    await rig.ends(id);
    equal(await rig.backend.idle(NEVER), false);
  }),
  rule("elapse() brings no items", async (rig) => {
    rig.backend.elapse(1_000);
    await rig.pass(0);
    deepEqual(rig.items, []);
  }),
];

const ANSWERS: readonly ConformanceCase[] = [
  rule("reap() clears the batch and refills it", async (rig) => {
    const id = rig.start("echo", "once");
    await rig.until(() => rig.ended(id));
    deepEqual(rig.batch.items.map((item) => item.kind === "completion" ? item.value : item.kind), ["once"]);
    deepEqual([...rig.reap()], []);
  }),
  rule("submit() and cancel() change no batch and ask nothing", async (rig) => {
    const first = rig.start("echo", 1);
    await rig.until(() => rig.ended(first));
    const before = [...rig.batch.items];
    const id = rig.start("echo", 2);
    rig.backend.cancel(id);
    deepEqual(rig.batch.items, before);
    equal(rig.asked, 0);
    await rig.ends(id);
  }),
  rule("each operation that is taken ends once, each refused one never", async (rig) => {
    const ids = [
      rig.start("echo", 1),
      rig.start("slow", { ms: 3 }),
      rig.start("fail", null),
      rig.start("count", { count: 2 }, { credit: 9 }),
    ];
    equal(rig.submit("echo", 2, { device: "no such device" }), "ENODEV");
    equal(rig.submit("no such verb", null), "ENODEV");
    const ends = await rig.ends(...ids);
    deepEqual(ends.map((one) => errnoName(one.errno)), ["OK", "OK", "EIO", "OK"]);
    equal(rig.items.length, 6, "Four ends and two items of the stream");
  }),
  rule("a failure carries its errno and a message", async (rig) => {
    const [end] = await rig.ends(rig.start("fail", null));
    deepEqual([end!.errno, end!.value, end!.more], [E.EIO, { message: "Failed as asked" }, false]);
    ok(Object.isFrozen(end!.value));
  }),
  rule("a slow operation holds up no other", async (rig) => {
    const slow = rig.start("slow", { ms: 50 });
    const quick = rig.start("echo", "quick");
    await rig.until(() => rig.ended(quick));
    equal(rig.ended(slow), false);
    equal((await rig.ends(slow))[0]!.value, "slow");
  }),
  rule("values arrive equal and frozen", async (rig) => {
    const value: Value = { list: [1, "two", null, { three: true }], zero: -0, nan: NaN, text: "ä😀" };
    const [end] = await rig.ends(rig.start("echo", value));
    deepEqual(end!.value, value);
    ok(Object.isFrozen(end!.value) && Object.isFrozen((end!.value as { readonly list: Value }).list));
  }),
  rule("chunks arrive equal and are not written afterwards", async (rig) => {
    const sent = [chunk(1, 2, 3), chunk(), chunk(255)];
    const first = rig.start("echo", null, { chunks: sent });
    const [end] = await rig.ends(first);
    deepEqual(bytesOf(end!), [1, 2, 3, 255]);
    await rig.ends(rig.start("echo", null, { chunks: [chunk(9, 9, 9)] }), rig.start("count", { count: 3 }, { credit: 4 }));
    deepEqual(bytesOf(end!), [1, 2, 3, 255]);
    deepEqual(sent, [chunk(1, 2, 3), chunk(), chunk(255)]);
  }),
  rule("EAGAIN when full, and room again after an end", async (rig) => {
    const ids = Array.from({ length: PROBE_IN_FLIGHT_MAX }, () => rig.start("slow", { ms: 5 }));
    equal(rig.submit("echo", "too many"), "EAGAIN");
    await rig.ends(...ids);
    equal((await rig.ends(rig.start("echo", "fits")))[0]!.value, "fits");
    equal(rig.items.length, PROBE_IN_FLIGHT_MAX + 1);
  }),
];

const CANCEL: readonly ConformanceCase[] = [
  rule("a cancelled operation ends once, with ECANCELED, and soon", async (rig) => {
    const id = rig.start("slow", { ms: HOUR_MS });
    rig.reap();
    rig.backend.cancel(id);
    const [end] = await rig.ends(id);
    equal(errnoName(end!.errno), "ECANCELED");
  }),
  rule("cancelling before the first reap, twice, and again after the end changes nothing", async (rig) => {
    const id = rig.start("slow", { ms: HOUR_MS });
    rig.backend.cancel(id);
    rig.backend.cancel(id);
    await rig.ends(id);
    rig.backend.cancel(id);
    await rig.pass(QUIET_NS);
    equal(rig.items.length, 1);
  }),
  rule("cancelling an unknown id is ignored", async (rig) => {
    rig.backend.cancel(77 as OpId);
    const id = rig.start("echo", "still here");
    rig.backend.cancel((id + 1) as OpId);
    equal((await rig.ends(id))[0]!.value, "still here");
    equal(rig.items.length, 1);
  }),
  rule("an operation that is cancelled while it answers ends once", async (rig) => {
    const id = rig.start("echo", 1);
    await rig.backend.idle(NEVER);
    rig.backend.cancel(id);
    const [end] = await rig.ends(id);
    ok(end!.errno === E.OK || end!.errno === E.ECANCELED, `Ended with ${errnoName(end!.errno)}`);
  }),
  rule("cancelling makes room", async (rig) => {
    const ids = Array.from({ length: PROBE_IN_FLIGHT_MAX }, () => rig.start("slow", { ms: HOUR_MS }));
    for (const id of ids) rig.backend.cancel(id);
    await rig.ends(...ids);
    await rig.ends(rig.start("echo", null));
  }),
];

const STREAMS: readonly ConformanceCase[] = [
  rule("a stream sends its items in order, with more, then its end", async (rig) => {
    const id = rig.start("count", { count: 3 }, { credit: 8 });
    await rig.ends(id);
    deepEqual(rig.of(id).map((one) => [one.more, one.value, bytesOf(one)]), [[true, 0, [0]], [true, 1, [1]], [true, 2, [2]], [
      false,
      null,
      [],
    ]]);
  }),
  rule("a stream never sends more than its credit, and goes on with more of it", async (rig) => {
    const id = rig.start("endless", null, { credit: 2 });
    for (const [granted, credit] of [[2, 3], [5, 1], [6, 0]] as const) {
      await rig.until(() => rig.of(id).length >= granted);
      await rig.pass(QUIET_NS);
      deepEqual(rig.of(id).map((one) => one.value), Array.from({ length: granted }, (_, i) => i));
      if (credit > 0) rig.credit(id, credit);
    }
    rig.backend.cancel(id);
    await rig.ends(id);
  }),
  rule("two streams keep their own order and credit", async (rig) => {
    const a = rig.start("count", { count: 4 }, { credit: 1 });
    const b = rig.start("count", { count: 4 }, { credit: 3 });
    await rig.until(() => rig.of(a).length === 1 && rig.of(b).length === 3);
    rig.credit(a, 9);
    rig.credit(b, 9);
    await rig.ends(a, b);
    for (const id of [a, b]) deepEqual(rig.of(id).map((one) => one.value), [0, 1, 2, 3, null]);
  }),
  rule("a cancelled stream ends once, and nothing of it comes afterwards", async (rig) => {
    const id = rig.start("endless", null, { credit: 1_000 });
    await rig.until(() => rig.of(id).length >= 3);
    rig.backend.cancel(id);
    const [end] = await rig.ends(id);
    equal(errnoName(end!.errno), "ECANCELED");
  }),
  rule("a stream that waits for credit can be cancelled", async (rig) => {
    const id = rig.start("endless", null, { credit: 1 });
    await rig.until(() => rig.of(id).length === 1);
    rig.backend.cancel(id);
    await rig.ends(id);
  }),
  rule("credit for an ended or unknown stream does nothing, and credit has no completion", async (rig) => {
    const id = rig.start("count", { count: 1 }, { credit: 2 });
    await rig.ends(id);
    rig.credit(id, 5);
    rig.credit(999 as OpId, 5);
    await rig.pass(QUIET_NS);
    equal(rig.items.length, 2);
    equal(await rig.backend.idle(NEVER), false);
  }),
];

const AROUND: readonly ConformanceCase[] = [
  rule("choose() gives an index in range", async (rig) => {
    for (const count of [2, 3, 17]) {
      const index = rig.backend.choose("call", { count, id: (i) => i, pending: () => [] });
      ok(Number.isInteger(index) && index >= 0 && index < count, `Chose ${index} of ${count}`);
    }
    await rig.pass(0);
  }),
  rule("a machine asks for no choice of its own accord", async (rig) => {
    await rig.ends(rig.start("echo", 1), rig.start("slow", { ms: 2 }), rig.start("count", { count: 2 }, { credit: 2 + 1 }));
    equal(rig.asked, 0);
  }),
  rule("note() changes nothing", async (quiet, open) => {
    const noisy = await Rig.of(open);
    const seen: Completion[][] = [];
    for (const rig of [quiet, noisy]) {
      const note = () => rig === noisy && rig.backend.note({ kind: "mark", path: "root", name: "note", value: rig.items.length });
      note();
      const ids = [rig.start("echo", "a"), rig.start("count", { count: 2 }, { credit: 3 })];
      note();
      await rig.ends(...ids);
      note();
      deepEqual([...rig.reap()], []);
      seen.push(ids.flatMap((id) => rig.of(id)));
    }
    deepEqual(seen[0], seen[1]);
  }),
  rule("without faults and orders there are no control items", async (rig) => {
    await rig.ends(rig.start("echo", 1), rig.start("fail", null));
    deepEqual(rig.items.filter((item) => item.kind !== "completion"), []);
  }),
];

/** All rules, in an order in which the first failure tells most. */
export const CONFORMANCE: readonly ConformanceCase[] = [...TIME, ...ANSWERS, ...CANCEL, ...STREAMS, ...AROUND];
