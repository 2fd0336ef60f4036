import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { E } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { flightOf } from "./flight.ts";
import { CompletionHeap, type Entry } from "./heap.ts";
import { opOf } from "./testing.ts";

const FLIGHTS = [0, 1, 2].map((id) => flightOf(opOf(id, {})));

function entryOf(flight: number, due: number, order: number): Entry {
  const completion = { kind: "completion", id: flight as OpId, errno: E.OK, more: true, value: order, chunks: [] } as const;
  return { due, order, flight: FLIGHTS[flight]!, completion, behind: false };
}

function sorted(model: readonly Entry[]): Entry[] {
  return [...model].sort((a, b) => a.due - b.due || a.order - b.order);
}

const moves = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ move: fc.constant("push" as const), flight: fc.nat(2), due: fc.nat(20) }) },
    { weight: 2, arbitrary: fc.record({ move: fc.constant("pop" as const), flight: fc.nat(2), due: fc.nat(20) }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("remove", "hasten").chain((move) =>
        fc.record({ move: fc.constant(move), flight: fc.nat(2), due: fc.nat(20) })
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
      list.forEach(({ move, flight, due }, order) => {
        const firstOf = sorted(model).find((entry) => entry.flight === FLIGHTS[flight]);
        equal(heap.firstOf(FLIGHTS[flight]!), firstOf);
        if (move === "push") {
          const entry = entryOf(flight, due, order);
          heap.push(entry);
          model.push(entry);
        } else if (move === "pop") {
          const first = sorted(model)[0];
          equal(heap.pop(), first);
          model = model.filter((entry) => entry !== first);
        } else if (move === "remove") {
          heap.remove(FLIGHTS[flight]!);
          model = model.filter((entry) => entry.flight !== FLIGHTS[flight]);
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
