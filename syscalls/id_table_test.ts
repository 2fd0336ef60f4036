import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import { IdTable } from "./id_table.ts";

/** Ids that meet in their places: equal modulo 32, modulo 64 and modulo 2^32. */
const id = fc.constantFrom(1, 2, 3, 31, 32, 33, 34, 63, 64, 65, 66, 96, 97, 2 ** 32 + 1, 2 ** 32 + 33, 2 ** 53 - 1, 2 ** 53 - 32);
const act = fc.oneof(
  fc.tuple(fc.constant("set" as const), id),
  fc.tuple(fc.constant("delete" as const), id),
  fc.tuple(fc.constant("get" as const), id),
);

Deno.test("a table holds what a Map holds, whatever enters and leaves in whatever order", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
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
    { seed: 1, numRuns: 500 },
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

Deno.test("a hundred thousand things that stand one behind the other leave and are missed without a look at the others", () => {
  const table = new IdTable<{ readonly n: number }>();
  for (let n = 1; n <= 100_000; n++) table.set(n, { n });
  let looks = 0;
  const own = table as unknown as { ids: Float64Array };
  own.ids = new Proxy(own.ids, {
    get: (ids, key) => (looks++, Reflect.get(ids, key, ids)),
    set: (ids, key, value) => Reflect.set(ids, key, value, ids),
  });
  for (let n = 1; n <= 100_000; n += 100) equal(table.delete(n), true);
  for (let n = 1; n <= 100_000; n += 100) equal(table.has(n), false);
  equal(looks, 2_000);
  equal(table.size, 99_000);
});
