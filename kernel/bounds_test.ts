/** Bounds of the kernel at their exact value: what they let through, and what is refused one beyond it. */
import assert from "node:assert/strict";
import type { Handle } from "../syscalls/value.ts";
import { Capability, HandleTable } from "./capability.ts";
import type { Process } from "./process.ts";
import { type Answer, bench, call, later, type Script } from "./testing.ts";

/** A handle's slot has 16 bits, and slot 0 names nothing. */
const HANDLES = 65_535;
const CALLS_IN_FLIGHT = 4_096;

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

Deno.test("4,096 calls of a process may be in flight", () => {
  const errnos: string[] = [];
  raced(function* () {
    for (let i = 1; i < CALLS_IN_FLIGHT; i++) yield later("sleep", { ms: 1_000_000 });
    errnos.push((yield call("recv", { from: (yield call("endpoint")).value, timeoutMs: 0 })).errno);
    yield later("sleep", { ms: 1_000_000 });
    errnos.push((yield call("sleep", { ms: 0 })).errno);
  });
  assert.deepEqual(errnos, ["ETIMEDOUT", "ELIMIT"]);
});
