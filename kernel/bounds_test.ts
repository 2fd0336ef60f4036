/** Bounds of the kernel at their exact value: what they let through, and what is refused one beyond it. */
import assert from "node:assert/strict";
import type { Handle } from "../syscalls/value.ts";
import { Capability, HandleTable } from "./capability.ts";
import type { Process } from "./process.ts";
import { type Answer, bench, call, later, type Script } from "./testing.ts";

/** A handle's slot has 16 bits, and slot 0 names nothing. */
const HANDLES = 65_535;
const CALLS_IN_FLIGHT = 65_536;

/** Runs one program without the walk over all tables after each step, which these tests fill. */
function raced(main: () => Script): void {
  const b = bench({
    *main() {
      yield call("sleep", { ms: 1 });
      yield* main();
    },
    *idle() {
      yield call("sleep", { ms: 1_000_000 });
    },
    *caller({ box }: { readonly box: Handle }) {
      yield call("call", { to: box, message: null });
    },
  }, { guard: false, hash: false });
  b.machine.now = 1_000_000 as typeof b.machine.now;
  b.race();
}

Deno.test("a table of handles gives ordinals 1 to 65,535, then none", () => {
  const table = new HandleTable();
  const held = new Capability(0, {} as Process, 0, 0, null);
  const ordinals = Array.from({ length: HANDLES }, () => table.add(held));
  assert.deepEqual([ordinals[0], ordinals.at(-1), new Set(ordinals).size], [1, HANDLES, HANDLES]);
  assert.deepEqual([table.add(held), table.size()], [0, HANDLES]);
});

Deno.test("a process holds 65,535 handles by every call that makes one; the next is ELIMIT, until one is dropped", () => {
  const beyond: string[] = [];
  let last: Answer | undefined;
  raced(function* () {
    const box: Handle = (yield call("endpoint", { capacity: 4 })).value;
    for (let i = 3; i <= HANDLES; i++) yield call("derive", { from: box });
    const makers = [
      () => call("derive", { from: box }),
      () => call("endpoint"),
      () => call("spawn", { image: null, name: "idle", args: null }),
    ];
    for (const make of makers) {
      const { errno, value } = yield make();
      beyond.push(errno);
      beyond.push((yield make()).errno);
      yield call("drop", { handle: value });
    }
    yield call("send", { to: box, message: box });
    last = yield call("recv", { from: box });
    beyond.push((yield call("derive", { from: box })).errno);
  });
  assert.deepEqual(beyond, ["OK", "ELIMIT", "OK", "ELIMIT", "OK", "ELIMIT", "ELIMIT"]);
  assert.deepEqual([last!.errno, last!.value.value.ordinal % 65_536], ["OK", HANDLES]);
});

Deno.test("65,536 calls of a process may be in flight", () => {
  const errnos: string[] = [];
  raced(function* () {
    for (let i = 1; i < CALLS_IN_FLIGHT; i++) yield later("sleep", { ms: 1_000_000 });
    errnos.push((yield call("recv", { from: (yield call("endpoint")).value, timeoutMs: 0 })).errno);
    yield later("sleep", { ms: 1_000_000 });
    errnos.push((yield call("sleep", { ms: 0 })).errno);
  });
  assert.deepEqual(errnos, ["ETIMEDOUT", "ELIMIT"]);
});

Deno.test("a request needs a free place for the handle that answers it", () => {
  let seen: Answer | undefined;
  raced(function* () {
    const box: Handle = (yield call("endpoint", { capacity: 1 })).value;
    yield call("spawn", { image: null, name: "caller", args: { box } });
    yield call("sleep", { ms: 0 });
    for (let i = 3; i <= HANDLES; i++) yield call("derive", { from: box });
    seen = yield call("recv", { from: box });
  });
  assert.deepEqual([seen!.errno, seen!.value.message], ["ELIMIT", "Cannot receive: the process holds 65535 handles, the bound"]);
});

/** A count of the kernel's that stands just below its bound, so that one more fits and the next does not. */
function atBound(count: "processesLive" | "endpointCount" | "pendingCount", bound: number, make: () => ReturnType<typeof call>): string[] {
  const errnos: string[] = [];
  const b = bench({
    *main() {
      yield call("sleep", { ms: 1 });
      for (let i = 0; i < 2; i++) errnos.push((yield make()).errno);
      yield call("sleep", { ms: 1_000_000 });
    },
    *idle() {
      yield call("sleep", { ms: 1_000_000 });
    },
  }, { guard: false, grants: [{ name: "feed", device: "feed", verb: "", badge: 0, effect: "none", reads: [], writes: [] }] });
  const { state } = b.kernel as unknown as { readonly state: Readonly<Record<typeof count, number>> };
  const real = state[count];
  let made = 0;
  Object.defineProperty(state, count, { get: () => bound - 1 + made, set: () => undefined, configurable: true });
  b.machine.now = 1_000_000 as typeof b.machine.now;
  b.kernel.tick();
  for (let step = 0; step < 12; step++) {
    const pid = b.kernel.next();
    if (pid >= 0) b.runner.turn(pid);
    if (errnos.length === 1) made = 1;
  }
  assert.ok(real < 3);
  return errnos;
}

Deno.test("262,144 processes live at once, 262,144 endpoints are open, 65,536 operations are in flight; one more is refused", () => {
  assert.deepEqual(atBound("processesLive", 262_144, () => call("spawn", { image: null, name: "idle", args: null })), ["OK", "ELIMIT"]);
  assert.deepEqual(atBound("endpointCount", 262_144, () => call("endpoint")), ["OK", "ELIMIT"]);
  assert.deepEqual(atBound("pendingCount", 65_536, () => call("subscribe", { to: "feed", args: null, credit: 1 })), ["OK", "EAGAIN"]);
});

Deno.test("a tree of spawns has 65 levels, the root included", () => {
  let last: Answer | undefined;
  const b = bench({
    *main() {
      last = yield call("spawn", { image: null, name: "main", args: null });
    },
  });
  assert.equal(b.kernel.stats().spawned, 65);
  assert.equal(last!.errno, "ELIMIT");
});

Deno.test("the rolling hash is noted with every 64th event, and with no other", () => {
  const b = bench({
    *main() {
      for (let i = 0; i < 100; i++) yield call("yield");
    },
  });
  const events = b.machine.notes.flatMap((one) => one.kind === "hash" ? [one.events] : []);
  assert.deepEqual(events, [64, 128, 192]);
});

Deno.test("a choice of the machine is an index below the count of candidates", () => {
  const chosen = (index: number) => () => {
    const b = bench({
      *main() {
        yield call("sleep", { ms: 1 });
        for (let i = 0; i < 2; i++) yield later("spawn", { image: null, name: "idle", args: null });
        yield call("yield");
      },
      *idle() {},
    });
    b.machine.choose = () => index;
    b.pass(1);
  };
  chosen(0)();
  chosen(1)();
  assert.throws(chosen(2), { name: "Assert", message: "Machine chose 2 of 2 candidates" });
  assert.throws(chosen(-1), { name: "Assert", message: "Machine chose -1 of 2 candidates" });
});
