/** What the kernel holds and looks at, where much lives long or has lived: counted, not timed. */
import assert from "node:assert/strict";
import type { Handle } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import type { State } from "./state.ts";
import { type Bench, bench, call, later } from "./testing.ts";

const GRANTS: readonly Grant[] = [{ name: "feed", device: "feeds", verb: "", badge: 0, effect: "none", reads: [], writes: [] }];
const stateOf = (b: Bench): State => (b.kernel as unknown as { state: State }).state;

function openOf(b: Bench): string[] {
  const found: string[] = [];
  for (const process of stateOf(b).processes) {
    for (let one = process.endpointFirst; one !== null; one = one.ownedNext) found.push(one.describe());
  }
  return found;
}

Deno.test("a process keeps open endpoints alone, in order and each under a number of its own", () => {
  const seen: string[] = [];
  const b = bench({
    *main() {
      const kept: Handle[] = [];
      for (let i = 1; i <= 60; i++) {
        const made = (yield call(i % 2 === 0 ? "endpoint" : "subscribe", i % 2 === 0 ? {} : { to: "feed", args: null, credit: 1 })).value;
        if (i % 20 === 1) kept.push(made);
        else yield call("drop", { handle: made });
      }
      yield call("spawn", { image: null, name: "guest", args: (yield call("derive", { from: kept[1]! })).value });
      yield call("sleep", { ms: 10 });
      yield call("drop", { handle: kept[0]! });
      yield call("sleep", { ms: 10 });
    },
    *guest(box: Handle) {
      seen.push((yield call("recv", { from: box })).errno);
    },
  }, { grants: GRANTS });
  assert.deepEqual(openOf(b), ["endpoint 1 of main", "endpoint 21 of main", "endpoint 41 of main"]);
  b.pass(10);
  assert.deepEqual(openOf(b), ["endpoint 21 of main", "endpoint 41 of main"]);
  b.pass(10);
  assert.deepEqual([openOf(b), seen, b.kernel.stats().endpoints], [[], ["ECLOSED"], 0]);
});

Deno.test("a wait that ended takes its timer with it: as many timers run as calls wait with a limit", () => {
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 1 })).value;
      for (let i = 0; i < 3; i++) yield later("sleep", { ms: 60_000 });
      for (let i = 0; i < 500; i++) {
        yield later("recv", { from: box, timeoutMs: 30_000 });
        yield call("send", { to: box, message: i });
        yield call("select", {
          arms: [{ tag: "sent", call: "send", args: { to: box, message: i } }, { tag: "late", call: "sleep", args: { ms: 30_000 } }],
        });
        yield later("send", { to: box, message: i, timeoutMs: 30_000 });
        for (let n = 0; n < 2; n++) yield call("recv", { from: box, timeoutMs: 30_000 });
      }
      yield call("recv", { from: box });
    },
  }, { guard: false, hash: false });
  assert.equal(stateOf(b).timers.count, 3);
});
