import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { E } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { CompletionHeap, type Entry } from "./completion_heap.ts";
import { opOf } from "../virtual/testing.ts";

const OPS = [0, 1, 2].map((id) => ({ op: opOf(id, {}), credit: 0, final: false, dueLast: 0 }));

function entryOf(index: number, due: number, order: number): Entry {
  const completion = { kind: "completion", id: index as OpId, errno: E.OK, more: true, value: order, chunks: [] } as const;
  return { due, order, op: OPS[index]!, completion, behind: false };
}

function sorted(model: readonly Entry[]): Entry[] {
  return [...model].sort((a, b) => a.due - b.due || a.order - b.order);
}

const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ move: fc.constant("push" as const), index: fc.nat(2), due: fc.nat(20) }) },
    { weight: 2, arbitrary: fc.record({ move: fc.constant("pop" as const), index: fc.nat(2), due: fc.nat(20) }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("remove", "hasten").chain((move) =>
        fc.record({ move: fc.constant(move), index: fc.nat(2), due: fc.nat(20) })
      ),
    },
  ),
  { maxLength: 120, size: "max" },
);

Deno.test("the heap gives what a sorted list gives, through pushes, pops, removals and hastening", () => {
  fc.assert(
    fc.property(moves, (list) => {
      const heap = new CompletionHeap();
      let model: Entry[] = [];
      list.forEach(({ move, index, due }, order) => {
        const firstOf = sorted(model).find((entry) => entry.op === OPS[index]);
        equal(heap.firstOf(OPS[index]!), firstOf);
        if (move === "push") {
          const entry = entryOf(index, due, order);
          heap.push(entry);
          model.push(entry);
        } else if (move === "pop") {
          const first = sorted(model)[0];
          equal(heap.pop(), first);
          model = model.filter((entry) => entry !== first);
        } else if (move === "remove") {
          heap.remove(OPS[index]!);
          model = model.filter((entry) => entry.op !== OPS[index]);
        } else if (firstOf !== undefined && firstOf.due > due) heap.hasten(firstOf, due);
        equal(heap.size, model.length);
        equal(heap.at(0), sorted(model)[0]);
      });
      deepEqual(model.map(() => heap.pop()), sorted(model));
      equal(heap.pop(), undefined);
    }),
    { numRuns: 200 },
  );
});
