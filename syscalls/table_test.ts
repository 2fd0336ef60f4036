/** The table as a whole: numbers, names, errnos, footprint arithmetic, rights, ids. */
import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import { E, errnoName, ERRNOS } from "./errno.ts";
import { accessResource, accessWrites, conflicts, describeAccess, reads, resourceOf, writes } from "./footprint.ts";
import { generationOf, idOf, indexOf } from "./ids.ts";
import { describeRights, rightsOf } from "./rights.ts";
import { CALL_NAMES, findCallName, NR, ROWS, TABLE } from "./table.ts";

Deno.test("numbers are unique, below 64 and never change", () => {
  deepEqual(Object.fromEntries(CALL_NAMES.map((name) => [name, TABLE[name].nr])), {
    start: 0,
    spawn: 1,
    exit: 2,
    wait: 3,
    kill: 4,
    cancel: 5,
    self: 6,
    yield: 7,
    sleep: 8,
    now: 9,
    random: 10,
    fail: 11,
    endpoint: 16,
    send: 17,
    recv: 18,
    call: 19,
    reply: 20,
    notify: 21,
    select: 22,
    derive: 32,
    revoke: 33,
    drop: 34,
    tool: 40,
    infer: 41,
    read: 42,
    write: 43,
    subscribe: 44,
    become: 50,
    mark: 51,
    host: 60,
  });
  for (const name of CALL_NAMES) {
    equal(findCallName(NR[name]), name);
    equal(ROWS[NR[name]], TABLE[name]);
  }
  equal(findCallName(63), undefined);
});

Deno.test("every row has an effect without full stop; blocking calls can be cancelled", () => {
  for (const name of CALL_NAMES) {
    const row = TABLE[name];
    equal(/^[A-Z].*[^.]$/.test(row.effect), true, name);
    if ("blocking" in row.flags && name !== "host") equal("ECANCELED" in row.errors, true, name);
  }
});

Deno.test("errno numbers are dense and named both ways", () => {
  const names = Object.keys(ERRNOS) as (keyof typeof ERRNOS)[];
  for (const [number, name] of names.entries()) {
    equal(ERRNOS[name][0], number);
    equal(E[name], number);
    equal(errnoName(number), name);
  }
  throws(() => errnoName(names.length), {
    name: "RangeError",
    message: `Cannot name errno ${names.length}: the table ends at ${names.length - 1}`,
  });
});

Deno.test("accesses carry their resource; two calls conflict where one writes what the other touches", () => {
  const [a, b] = [resourceOf("endpoint", 3), resourceOf("process", 3)];
  deepEqual([accessResource(writes(a)), accessWrites(writes(a)), accessWrites(reads(a))], [a, true, false]);
  equal(describeAccess(writes(a)), "write endpoint 3");
  equal(describeAccess(reads(b)), "read process 3");
  deepEqual(
    [
      conflicts([reads(a)], [reads(a)]),
      conflicts([reads(a)], [writes(a)]),
      conflicts([writes(a)], [writes(b)]),
      conflicts([], [writes(a)]),
    ],
    [false, true, false, false],
  );
});

Deno.test("ids keep index and generation", () => {
  const id = idOf(1_000_000, 4_000_000_000);
  deepEqual([indexOf(id), generationOf(id)], [1_000_000, 4_000_000_000]);
  equal(Number.isSafeInteger(id), true);
});

Deno.test("rights by name and back", () => {
  equal(rightsOf(["send", "transfer"]), 33);
  equal(describeRights(33), "send, transfer");
  equal(describeRights(0), "none");
});
