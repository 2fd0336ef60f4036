/** Lists of calls of one process, and whose turn it is. */
import assert from "node:assert/strict";
import { IdTable } from "../syscalls/id_table.ts";
import type { Pid } from "../syscalls/ids.ts";
import { Process } from "./process.ts";
import type { Program } from "./program.ts";
import { createEngine } from "./runtime.ts";
import { NONE, Task } from "./task.ts";

const OWN = 1 as Pid;

function made(): { readonly process: Process; readonly turn: { current: Pid } } {
  const turn = { engine: createEngine({ depthMax: 100 }), current: OWN };
  return { process: new Process(OWN, null as unknown as Program, turn, null), turn }; // no program runs
}

Deno.test("a sys makes calls in the turn of its own process alone", () => {
  const { process, turn } = made();
  turn.current = 2 as Pid;
  assert.throws(() => process.sys.yield(), { name: "TypeError", message: "Cannot make a call: this sys belongs to another process" });
  assert.equal(process.lists.head, NONE);
  turn.current = OWN;
  process.sys.yield();
  assert.equal(process.lists.head, 0);
});

Deno.test("calls are launched in the order of their making and land in any", () => {
  for (const order of [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]]) {
    const { process } = made();
    for (let i = 0; i < 4; i++) process.sys.yield();
    assert.deepEqual([0, 1, 2, 3].map(() => Task.ordinalOf(process.lists.launch())), [0, 1, 2, 3]);
    assert.deepEqual([process.lists.head, process.lists.queued], [NONE, 0]);
    for (const [at, ordinal] of order.entries()) {
      for (const rest of order.slice(at)) assert.equal(Task.ordinalOf(process.lists.find(rest)!), rest);
      assert.equal(Task.ordinalOf(process.lists.land(ordinal)!), ordinal);
      assert.equal(process.lists.land(ordinal), null);
    }
    process.sys.yield();
    assert.equal(Task.ordinalOf(process.lists.launch()), 4);
    assert.equal(Task.ordinalOf(process.lists.land(4)!), 4);
  }
});

Deno.test("many calls in flight are found and land as few do", () => {
  const { process } = made();
  for (let i = 0; i < 100; i++) process.sys.yield();
  for (let i = 0; i < 60; i++) process.lists.launch();
  assert.equal(Task.ordinalOf(process.lists.land(40)!), 40);
  for (let i = 60; i < 100; i++) process.lists.launch();
  for (const gone of [40, 100, -1]) assert.deepEqual([process.lists.land(gone), process.lists.find(gone)], [null, null]);
  for (let i = 0; i < 100; i++) {
    const at = (i * 37 + 5) % 100;
    if (at === 40) continue;
    assert.equal(Task.ordinalOf(process.lists.find(at)!), at);
    assert.equal(Task.ordinalOf(process.lists.land(at)!), at);
    assert.equal(process.lists.find(at), null);
  }
});

Deno.test("a call lands with one look into a table, however many calls wait long", () => {
  const { process } = made();
  for (let i = 0; i < 4_000; i++) {
    process.sys.yield();
    process.lists.launch();
  }
  let looks = 0;
  const { get } = IdTable.prototype;
  IdTable.prototype.get = function (id: number) {
    looks++;
    return Reflect.apply(get, this, [id]);
  };
  try {
    for (let i = 0; i < 1_000; i++) {
      process.sys.yield();
      const call = Task.ordinalOf(process.lists.launch());
      assert.equal(Task.ordinalOf(process.lists.land(call)!), call);
    }
  } finally {
    IdTable.prototype.get = get;
  }
  assert.equal(looks, 1_000);
});

Deno.test("a select takes its arms out of the queue, wherever they stand; what is left keeps its order", () => {
  for (const taken of [[0], [1], [3], [0, 1], [1, 2], [2, 3], [0, 3], [0, 1, 2, 3]]) {
    const { process } = made();
    const calls = [0, 1, 2, 3].map((ms) => process.sys.sleep(ms));
    process.sys.select(Object.fromEntries(taken.map((i) => [`arm${i}`, calls[i]!])));
    const left = [0, 1, 2, 3].filter((i) => !taken.includes(i));
    assert.equal(process.lists.queued, left.length + 1);
    assert.deepEqual([...left, 4].map(() => Task.ordinalOf(process.lists.launch())), [...left, 4]);
    assert.equal(process.lists.head, NONE);
  }
});
