/** Schemas: checks with their messages, JSON Schema, fuzz input that always fits. */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import { any, array, boolean, either, findRefused, handle, integer, literal, map, nothing, optional, record, string } from "./schema.ts";
import { Handle, Refused } from "./value.ts";

const thing = record({ to: handle, count: integer(1, 3), tags: optional(array(string(2), 2)) });

Deno.test("a record tells which member is wrong and how", () => {
  const to = new Handle(1);
  equal(thing.check({ to, count: 1 }, ""), null);
  equal(thing.check({ to, count: 3, tags: ["ab"] }, ""), null);
  equal(thing.check({ to: 1, count: 1 }, ""), "to: expected a handle, got number");
  equal(thing.check({ to, count: 4 }, ""), "count: 4 is not an integer between 1 and 3");
  equal(thing.check({ to, count: 1.5 }, ""), "count: 1.5 is not an integer between 1 and 3");
  equal(thing.check({ to }, ""), "count: expected an integer, got undefined");
  equal(thing.check({ to, count: 1, tags: ["a", "abc"] }, ""), "tags[1]: 3 characters, allowed are 0 to 2");
  equal(thing.check({ to, count: 1, tags: ["", "", ""] }, ""), "tags: 3 items, at most 2 are allowed");
  equal(thing.check({ to, count: 1, color: 1 }, ""), "color: no such argument");
  equal(thing.check([], ""), "arguments: expected a record, got array");
});

Deno.test("the other schemas say what they expect", () => {
  equal(boolean.check(0, "x"), "x: expected a boolean, got number");
  equal(nothing.check(0, "x"), "x: expected null, got number");
  equal(literal("a", "b").check("c", "x"), 'x: expected one of a, b, got "c"');
  equal(either(nothing, handle).check(1, "x"), "x: expected null, got number; or x: expected a handle, got number");
  equal(map(integer(0, 1), 1).check({ a: 0, b: 1 }, "x"), "x: more than 1 members");
  equal(map(integer(0, 1), 1).check({ a: 2 }, "x"), "x.a: 2 is not an integer between 0 and 1");
});

Deno.test("a refused value fails with its own message and is found with its errno", () => {
  const refused = new Refused("E2BIG", "Cannot pass value: too big");
  equal(any.check(refused, "message"), "message: Cannot pass value: too big");
  equal(any.check(undefined, "message"), "message: missing");
  equal(findRefused({ a: { b: [refused] } }), refused);
  equal(findRefused({ a: 1 }), undefined);
});

Deno.test("JSON Schema of a record", () => {
  deepEqual(thing.json, {
    type: "object",
    properties: {
      to: { type: "object", description: "handle" },
      count: { type: "integer", minimum: 1, maximum: 3 },
      tags: { type: "array", items: { type: "string", minLength: 0, maxLength: 2 }, maxItems: 2 },
    },
    required: ["to", "count"],
    additionalProperties: false,
  });
});

Deno.test("fuzz() always fits its own schema", () => {
  let state = 1;
  const pick = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const all = record({
    a: any,
    b: boolean,
    n: nothing,
    l: literal("x", "y"),
    e: either(integer(-5, 5), string(3, 1)),
    m: map(handle, 4),
    t: thing,
  });
  for (let i = 0; i < 500; i++) equal(all.check(all.fuzz(pick), ""), null);
});
