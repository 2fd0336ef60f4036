/** What the kernel holds and looks at, where much lives long or has lived: counted, not timed. */
import assert from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import type { CallId } from "../syscalls/ids.ts";
import type { Handle } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { Process } from "./process.ts";
import type { State } from "./state.ts";
import { Fifo } from "./schedule.ts";
import { Result, type Waiter } from "./waiter.ts";
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

Deno.test("orders find a process by its path without a look at the others, also one that was made or adopted later", () => {
  const b = bench({
    *main() {
      for (let i = 0; i < 400; i++) yield call("spawn", { image: null, name: "maker", args: null });
      yield call("sleep", { ms: 1_000 });
    },
    *maker() {
      yield call("sleep", { ms: 5 });
      yield call("spawn", { image: null, name: "child", args: null });
      yield call("sleep", { ms: 10 });
    },
    *child() {
      yield call("sleep", { ms: 1_000 });
    },
  }, { guard: false, hash: false });
  b.kernel.order("kill", "main/maker.1");
  b.pass(10);
  b.kernel.order("cancel", "main/maker.2");
  b.pass(10);
  const own = Process.prototype.path;
  let looks = 0;
  Process.prototype.path = function () {
    looks++;
    return own.call(this);
  };
  try {
    for (let i = 3; i <= 302; i++) b.kernel.order("kill", `main/maker.${i}/child.1`);
    b.kernel.order("kill", "main/maker.1/child.1");
    b.kernel.order("kill", "main/maker.303");
  } finally {
    Process.prototype.path = own;
  }
  assert.equal(looks <= 300, true, `${looks} paths made for 302 orders`);
  b.settle();
  const { spawned, ended } = b.kernel.stats();
  assert.deepEqual([spawned, ended, stateOf(b).byPath!.size], [800, 400 + 300, 100]);
});

Deno.test("the end of a tree looks at each ready process a few times, and the rest keep their order", () => {
  const table: Process[] = [];
  const fifo = new Fifo(table);
  for (let pid = 0; pid < 2_000; pid++) {
    const process = { pid, posted: true } as unknown as Process;
    table.push(process);
    fifo.add(process);
  }
  let looks = 0;
  const own = fifo as unknown as { items: Int32Array };
  const { items } = own;
  own.items = new Proxy(items, { get: (target, key) => (looks++, Reflect.get(target, key, target)) });
  for (let pid = 0; pid < 2_000; pid++) {
    if (pid % 100 === 0) continue;
    fifo.remove(table[pid]!);
    (table[pid] as { posted: boolean }).posted = false;
  }
  assert.equal(fifo.count, 20);
  assert.equal(looks <= 2_000, true, `${looks} looks at 2,000 ready processes`);
  own.items = items;
  (table[7] as { posted: boolean }).posted = true;
  fifo.add(table[7]!);
  assert.deepEqual(Array.from({ length: fifo.count }, (_, i) => fifo.at(i).pid), [...Array.from({ length: 20 }, (_, i) => i * 100), 7]);
});

Deno.test("a process that was cancelled and posts again stands once in the queue", () => {
  const b = bench({
    *main() {
      const child = (yield call("spawn", { image: null, name: "child", args: null })).value;
      yield call("yield");
      yield call("cancel", { child });
      yield call("sleep", { ms: 1 });
    },
    *child() {
      for (let i = 0; i < 20; i++) yield call("yield");
    },
  });
  b.pass(1);
  assert.deepEqual(b.kernel.stats().ended, 2);
});

Deno.test("watchers that give up cost no look at those that stay, and are dropped in time; those that stay are told in order", () => {
  const child: Process = Object.create(Process.prototype, { watchers: { value: null, writable: true } });
  const kept: Waiter[] = [];
  for (let i = 0; i < 10_000; i++) {
    const waiter = { live: true } as Waiter;
    child.addWatcher(waiter);
    if (i % 1_000 === 0) kept.push(waiter);
    else {
      waiter.live = false;
      if (i % 2 === 0) child.removeWatcher(waiter);
    }
  }
  assert.equal(child.watchers!.length < 64, true, `${child.watchers!.length} are kept for ${kept.length}`);
  assert.deepEqual(child.watchers!.filter((one) => one.live), kept);
});

Deno.test("revoking many handles of one process looks at its calls once", () => {
  const errnos: string[] = [];
  const b = bench({
    *main() {
      const box = (yield call("endpoint")).value;
      const root = (yield call("derive", { from: box })).value;
      for (let i = 0; i < 200; i++) {
        const one = (yield call("derive", { from: root })).value;
        if (i % 100 === 0) yield later("recv", { from: one });
      }
      for (let i = 0; i < 300; i++) yield later("sleep", { ms: 1_000 });
      yield call("sleep", { ms: 1 });
      yield call("revoke", { handle: root });
      yield call("sleep", { ms: 1 });
    },
  }, { guard: false });
  const first = stateOf(b).processes[0]!.flightFirst!;
  const { flightNext } = first;
  let looks = 0;
  let next = flightNext;
  Object.defineProperty(first, "flightNext", { get: () => (looks++, next), set: (one) => (next = one) });
  b.machine.now = 1_000_000 as typeof b.machine.now;
  b.race();
  errnos.push(...b.runner.loose.map(([, errno]) => errno));
  assert.deepEqual(errnos, ["EGONE", "EGONE"]);
  assert.equal(looks <= 4, true, `${looks} walks over the calls`);
});
