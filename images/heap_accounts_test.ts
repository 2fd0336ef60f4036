/** Who is taken to hold the heap: growth by turns, and Values by what of them still lives. */
import assert from "node:assert/strict";
import type { Pid } from "../syscalls/ids.ts";
import { HeapAccounts } from "./heap_accounts.ts";
import { sizeOf } from "./value_size.ts";

const pid = (number: number): Pid => number as Pid;
const largest = (accounts: HeapAccounts): Pid => accounts.largest(pid(9), () => true);

Deno.test("what a collection frees in a turn counts for its process, so one that makes garbage comes to nothing", () => {
  const accounts = new HeapAccounts(undefined);
  accounts.open(0);
  let used = 0;
  for (let i = 0; i < 10; i++) {
    accounts.charge(pid(1), used += 500);
    accounts.charge(pid(2), used += 20);
    accounts.charge(pid(1), used -= 500);
  }
  assert.equal(largest(accounts), pid(2));
});

Deno.test("what an ended process held counts for no process when it is freed", () => {
  const accounts = new HeapAccounts(undefined);
  accounts.open(0);
  accounts.charge(pid(1), 800);
  accounts.forget(pid(1));
  accounts.charge(pid(2), 50); // 750 of the 800 are free
  accounts.charge(pid(3), 60);
  accounts.charge(pid(2), 0); // the last 50 of them, and 10 more
  accounts.charge(pid(2), 25);
  assert.deepEqual([largest(accounts), accounts.isLargest(pid(3), 25), accounts.isLargest(pid(3), 40)], [pid(2), false, true]);
});

Deno.test("a Value is charged to its receiver and no longer to its sender", () => {
  const value = Object.freeze({ text: "x".repeat(1_000) });
  const accounts = new HeapAccounts(undefined);
  accounts.open(0);
  accounts.charge(pid(1), 1_032);
  assert.equal(largest(accounts), pid(1));
  accounts.sent(pid(1), value);
  accounts.received(pid(2), value);
  assert.equal(largest(accounts), pid(2));
  accounts.forget(pid(2));
  assert.equal(largest(accounts), pid(9));
});

Deno.test("of received Values those count that still live, estimated from some of them", () => {
  const dropped = new Set<object>();
  const accounts = new HeapAccounts((value) => () => !dropped.has(value));
  accounts.open(0);
  for (let i = 0; i < 1_000; i++) {
    const [kept, lost] = [{ i, text: "x".repeat(100) }, { i, text: "x".repeat(500) }];
    dropped.add(lost);
    accounts.received(pid(1), kept);
    accounts.received(pid(2), lost);
  }
  assert.equal(largest(accounts), pid(1));
});

Deno.test("the samples of a process are spread over the later half of its life", () => {
  const asked: number[] = [];
  const accounts = new HeapAccounts((value) => () => asked.push((value as { i: number }).i) > 0);
  accounts.open(0);
  for (let i = 0; i < 1_000; i++) accounts.received(pid(1), { i });
  largest(accounts);
  assert.equal(asked.length, 16);
  assert.deepEqual(asked.sort((a, b) => a - b), Array.from({ length: 16 }, (_, k) => 495 + 32 * k));
});

Deno.test("the size of a Value is that of its parts; of much only the beginning is looked at", () => {
  assert.equal(sizeOf(7), 8);
  assert.equal(sizeOf("abc"), 11);
  assert.equal(sizeOf([1, 2]), 40);
  assert.equal(sizeOf({ a: "x", b: null }), 41);
  assert.equal(sizeOf(new Array(1_000_000).fill(1)), 24 + 8 * 1_000_000);
  assert.equal(sizeOf([["x".repeat(92)], ["y"]]), 24 + (24 + 100) + (24 + 9));
});
