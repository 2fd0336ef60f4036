/** What the kernel holds and looks at, where much lives long or has lived: counted, not timed. */
import assert from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import type { CallId } from "../syscalls/ids.ts";
import type { Handle } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { Process } from "./process.ts";
import type { State } from "./state.ts";
import { Result } from "./waiter.ts";
import { type Bench, bench, call, later } from "./testing.ts";

const GRANTS: readonly Grant[] = [{ name: "feed", device: "feeds", verb: "", badge: 0, effect: "none", reads: [], writes: [] }];
const stateOf = (b: Bench): State => (b.kernel as unknown as { state: State }).state;

function openOf(b: Bench): string[] {
  const found: string[] = [];
  for (const process of stateOf(b).processes) {
    for (let one = process?.endpointFirst ?? null; one !== null; one = one.ownedNext) found.push(one.describe());
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

Deno.test("a result is put behind the others without a look at them, and taken in order", () => {
  const process: Process = Object.create(Process.prototype, { resultLast: { value: null, writable: true } });
  let looks = 0;
  const results = Array.from({ length: 4_000 }, (_, i) => {
    const result = new Result(i as CallId, E.OK, null, [], 0, 0);
    let next: Result | null = null;
    return Object.defineProperty(result, "next", { get: () => (looks++, next), set: (one: Result | null) => (next = one) });
  });
  for (const one of results) process.addResult(one);
  assert.equal(looks < results.length, true, `${looks} looks for ${results.length} results`);
  assert.equal(process.resultCount(), 4_000);
  const taken: Result[] = [];
  for (let one = process.takeResults(); one !== null; one = one.next) taken.push(one);
  assert.equal(taken.every((one, i) => one === results[i]) && taken.length === 4_000, true);
  assert.deepEqual([process.takeResults(), process.resultCount()], [null, 0]);
  for (const one of results) process.addResult(one);
  process.forgetResults();
  assert.deepEqual([process.takeResults(), process.resultCount(), results.at(-1)!.next], [null, 0, null]);
});

Deno.test("a process that ended is in no row: its result lives as long as a handle to it", () => {
  const b = bench({
    *main() {
      const kept = (yield call("spawn", { image: null, name: "child", args: 1 })).value;
      for (let i = 2; i <= 50; i++) {
        const made = (yield call("spawn", { image: null, name: "child", args: i })).value;
        yield call("wait", { child: made });
        yield call("drop", { handle: made });
      }
      yield call("mark", { name: "kept", value: (yield call("wait", { child: kept })).value.value });
      yield call("sleep", { ms: 1 });
    },
    *child(value: number) {
      yield call("yield");
      return value;
    },
  });
  const { processes, processesFree, processPids } = stateOf(b);
  assert.deepEqual(processes.map((one) => one?.path() ?? null), ["main", null, null]);
  assert.deepEqual(processesFree.length, 2);
  assert.equal(new Set(processPids).size, 3);
  assert.deepEqual(b.machine.notes.flatMap((one) => one.kind === "mark" ? [one.value] : []), [1]);
});
