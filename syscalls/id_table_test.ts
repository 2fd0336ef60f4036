import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { IdTable } from "./id_table.ts";

/** Ids in runs, ids that are equal modulo 32, 64 and 2^32, the largest ones: so few that many are set, taken out and set again. */
const id = fc.constantFrom(1, 2, 3, 31, 32, 33, 34, 63, 64, 65, 66, 96, 97, 2 ** 32 + 1, 2 ** 32 + 33, 2 ** 53 - 1, 2 ** 53 - 32);
/** Ids of which 13 begin their search at the last 3 of the first 32 places: chains that go on at place 0. */
const crowded = fc.constantFrom(...homes(13));
const act = (one: fc.Arbitrary<number>) => fc.tuple(fc.constantFrom("set" as const, "delete" as const, "get" as const), one);

function homes(count: number): number[] {
  const { home } = new IdTable() as unknown as { home(this: unknown, id: number): number };
  const found: number[] = [];
  for (let one = 1; found.length < count && one < 10_000; one++) if (home.call({ shift: 27 }, one) >= 29) found.push(one);
  return found;
}

Deno.test("a table holds what a Map holds, whatever enters and leaves in whatever order", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(act(id), { maxLength: 120 }), fc.array(act(crowded), { maxLength: 120 })), (acts) => {
      const table = new IdTable<{ readonly n: number }>();
      const model = new Map<number, { readonly n: number }>();
      for (const [n, [what, one]] of acts.entries()) {
        if (what === "set") {
          table.set(one, { n });
          model.set(one, { n });
        } else if (what === "delete") equal(table.delete(one), model.delete(one));
        deepEqual(table.get(one), model.get(one));
        equal(table.has(one), model.has(one));
        equal(table.size, model.size);
      }
      deepEqual(table.values(), [...model].sort(([a], [b]) => a - b).map(([, thing]) => thing));
    }),
    { seed: 1, numRuns: 1_000 },
  );
});

Deno.test("a table grows beyond its first places and keeps everything; clearing it leaves nothing", () => {
  const table = new IdTable<{ readonly n: number }>();
  for (let n = 1; n <= 5_000; n++) table.set(n * 3, { n });
  equal(table.size, 5_000);
  for (let n = 1; n <= 5_000; n++) equal(table.get(n * 3)!.n, n);
  equal(table.get(4), undefined);
  for (let n = 1; n <= 5_000; n++) table.delete(n * 3);
  const { things } = table as unknown as { readonly things: readonly unknown[] };
  equal(things.every((one) => one === null), true, "nothing that left is kept alive");
  table.set(3, { n: 1 });
  table.clear();
  deepEqual([table.size, table.get(3), table.values()], [0, undefined, []]);
});

Deno.test("what is no id is never found", () => {
  const table = new IdTable<object>();
  for (let n = 1; n < 10; n++) table.set(n, {});
  for (const none of [0, -1, 0.5, NaN, Infinity, -Infinity, 2 ** 53]) equal(table.get(none), undefined);
});

/** Reads of the array of ids that `run` makes. */
function looksOf(table: IdTable<object>, run: () => void): number {
  let looks = 0;
  const own = table as unknown as { ids: Float64Array };
  const { ids } = own;
  own.ids = new Proxy(ids, {
    get: (target, key) => (looks++, Reflect.get(target, key, target)),
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
  run();
  own.ids = ids;
  return looks;
}

const long = (count: number, step: number): IdTable<object> => {
  const table = new IdTable<object>();
  for (let n = 1; n <= count; n++) table.set(n * step, table);
  return table;
};

Deno.test("setting, getting, missing and deleting looks at few places, however many ids live long and however they are spaced", () => {
  for (const step of [1, 2, 64, 4_096, 2 ** 20, 2 ** 32]) {
    for (const count of [0, 1_000, 16_000]) {
      const table = long(count, step);
      const looks = looksOf(table, () => {
        for (let n = count + 1; n <= count + 1_000; n++) {
          table.set(n * step, table);
          equal(table.get(n * step), table);
          equal(table.get((n + 1) * step), undefined);
          equal(table.delete(n * step), true);
        }
      });
      equal(looks <= 25_000, true, `${looks} looks for 1,000 ids beside ${count} others, ${step} apart`);
    }
  }
});
