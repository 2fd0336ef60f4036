/**
 * Properties of the virtual machine over generated histories: operations, cancels, credit, waits, early choices, faults.
 *
 * Without faults the machine's whole contract holds; with faults what the fault model leaves of it holds. Every history is
 * run twice and must give the same.
 */
import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { type Batch, type Completion, type Control, NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { type Fault, FAULT_KINDS, parseFaults } from "./fault.ts";
import { probeDevice } from "./probe.ts";
import { machineOf, opOf } from "./testing.ts";

const RUNS = 300;
const IN_FLIGHT_MAX = 6;

type Move =
  | { readonly move: "submit"; readonly verb: string; readonly amount: number; readonly credit: number; readonly once: boolean }
  | { readonly move: "cancel"; readonly which: number }
  | { readonly move: "credit"; readonly which: number; readonly credit: number }
  | { readonly move: "elapse"; readonly fuel: number }
  | { readonly move: "idle"; readonly ns: number };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    fc.record({
      move: fc.constant("submit" as const),
      verb: fc.constantFrom("echo", "slow", "fail", "count", "endless", "none"),
      amount: fc.nat(6),
      credit: fc.nat(4),
      once: fc.boolean(),
    }),
    fc.record({ move: fc.constant("cancel" as const), which: fc.nat(30) }),
    fc.record({ move: fc.constant("credit" as const), which: fc.nat(30), credit: fc.nat(4) }),
    fc.record({ move: fc.constant("elapse" as const), fuel: fc.nat(100_000) }),
    fc.record({ move: fc.constant("idle" as const), ns: fc.nat(3_000_000) }),
  ),
  { maxLength: 40, size: "max" },
);

const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...FAULT_KINDS),
    origin: fc.oneof(
      fc.record({ device: fc.constantFrom("probe", "other") }),
      fc.record({ path: fc.constantFrom("root", "other") }),
      fc.record({ path: fc.constant("root"), seq: fc.nat(10) }),
    ),
    occurrence: fc.nat(6),
    amountNs: fc.nat(5_000_000),
  }),
  { maxLength: 4 },
);

/** What was submitted and what came of it. */
interface History {
  readonly taken: Map<OpId, { readonly granted: number; readonly verb: string }>;
  readonly items: { readonly at: number; readonly item: Completion | Control }[];
  readonly errnos: Errno[];
}

function run(list: readonly Move[], plan: readonly Fault[], picks: readonly number[]): History {
  let pick = 0;
  const history: History = { taken: new Map(), items: [], errnos: [] };
  const machine = machineOf({
    devices: { probe: probeDevice },
    inFlightMax: IN_FLIGHT_MAX,
    faults: plan,
    earlyAnswers: picks.length,
    choose: (_kind, among) => (picks[pick++] ?? 0) % among.count,
  });
  const batch: Batch = { now: 0 as Instant, items: [] };
  const reap = () => {
    const before = batch.now;
    machine.reap(batch);
    ok(batch.now >= before, "Time ran backwards");
    for (const item of batch.items) history.items.push({ at: batch.now, item });
  };
  let id = 0;
  const submit = (changes: Parameters<typeof opOf>[1]) => machine.submit(opOf(++id, { device: "probe", ...changes }));
  const act = (one: Move) => {
    switch (one.move) {
      case "submit": {
        const args = one.verb === "slow" ? { ms: one.amount } : { count: one.amount };
        const errno = submit({ verb: one.verb, args, credit: one.credit, effect: one.once ? "once" : "none" });
        history.errnos.push(errno);
        if (errno === E.OK) history.taken.set(id as OpId, { granted: one.credit, verb: one.verb });
        return;
      }
      case "cancel":
        return machine.cancel(one.which as OpId);
      case "credit": {
        equal(submit({ verb: VERB_CREDIT, handle: one.which, credit: one.credit }), E.OK);
        const stream = history.taken.get(one.which as OpId);
        if (stream !== undefined) history.taken.set(one.which as OpId, { ...stream, granted: stream.granted + one.credit });
        return;
      }
      case "elapse":
        return machine.elapse(one.fuel);
      case "idle":
        ok(machine.idle((batch.now + one.ns) as Instant));
    }
  };
  for (const one of list) {
    reap();
    act(one);
  }
  do reap(); while (machine.idle(NEVER));
  for (const open of history.taken.keys()) machine.cancel(open); // what still waits for credit, or was dropped, ends now
  do reap(); while (machine.idle(NEVER));
  return history;
}

function completionsOf(history: History, id: OpId): Completion[] {
  return history.items.map(({ item }) => item).filter((item): item is Completion => item.kind === "completion" && item.id === id);
}

Deno.test("without faults every taken operation ends once, in order, within its credit, and nothing else comes", () => {
  fc.assert(
    fc.property(moves, fc.array(fc.nat(8), { maxLength: 6 }), (list, picks) => {
      const history = run(list, [], picks);
      for (const [id, { granted, verb }] of history.taken) {
        const all = completionsOf(history, id);
        const ends = all.filter((one) => !one.more);
        equal(ends.length, 1, `Operation ${id} ended ${ends.length} times`);
        equal(all.at(-1)!.more, false);
        ok(all.length - 1 <= granted, `Stream ${id} sent ${all.length - 1} items for a credit of ${granted}`);
        deepEqual(all.slice(0, -1).map((one) => one.value), all.slice(0, -1).map((_, index) => index));
        if (verb === "endless") equal(ends[0]!.errno, E.ECANCELED);
      }
      for (const { item } of history.items) ok(item.kind === "completion" && history.taken.has(item.id));
    }),
    { numRuns: RUNS },
  );
});

Deno.test("EAGAIN comes exactly where as many operations are in flight as fit", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (list) => {
      const machine = machineOf({ devices: { probe: probeDevice }, inFlightMax: IN_FLIGHT_MAX });
      const batch: Batch = { now: 0 as Instant, items: [] };
      let flying = 0;
      list.forEach((submits, index) => {
        if (submits) {
          const errno = machine.submit(opOf(index, { device: "probe", verb: "slow", args: { ms: 1 } }));
          equal(errno, flying < IN_FLIGHT_MAX ? E.OK : E.EAGAIN);
          if (errno === E.OK) flying++;
          return;
        }
        if (machine.idle(NEVER)) machine.reap(batch);
        else batch.items.length = 0;
        flying -= batch.items.length;
      });
    }),
    { numRuns: RUNS },
  );
});

Deno.test("with faults an operation still ends before anything but a copy follows, streams keep order, and the credit holds", () => {
  fc.assert(
    fc.property(moves, faults, (list, plan) => {
      const history = run(list, parseFaults(plan), []);
      const copies = plan.filter((one) => one.kind === "duplicate").length;
      for (const [id, { granted }] of history.taken) {
        const all = completionsOf(history, id);
        const ends = all.filter((one) => !one.more).length;
        ok(ends >= 1 && ends <= 1 + copies, `Operation ${id} ended ${ends} times`);
        ok(all.length - ends <= granted, `Stream ${id} sent ${all.length - ends} items for a credit of ${granted}`);
        if (copies > 0) continue;
        equal(all.at(-1)!.more, false);
        const values = all.slice(0, -1).map((one) => one.value as number);
        deepEqual(values, [...values].sort((a, b) => a - b));
      }
    }),
    { numRuns: RUNS },
  );
});

Deno.test("the same history gives the same completions at the same instants", () => {
  fc.assert(
    fc.property(moves, faults, fc.array(fc.nat(8), { maxLength: 6 }), (list, plan, picks) => {
      deepEqual(run(list, plan, picks), run(list, plan, picks));
    }),
    { numRuns: RUNS },
  );
});

Deno.test("a fault that never fires changes nothing", () => {
  fc.assert(
    fc.property(moves, faults, (list, plan) => {
      const elsewhere = plan.map((one) => ({ ...one, origin: { path: "absent", seq: 0 } }));
      deepEqual(run(list, elsewhere, []), run(list, [], []));
    }),
    { numRuns: RUNS },
  );
});
