/** The checker refuses what a schema refuses, names the place, and ends for every schema. */
import assert from "node:assert/strict";
import { compileSchema } from "./schema.ts";

const wrong = (schema: unknown, value: unknown): string | null => compileSchema(schema)(value, "arguments");

Deno.test("each keyword accepts what fits and names what does not", () => {
  const cases: readonly (readonly [unknown, unknown, unknown, string])[] = [
    [{ type: "integer" }, 3, 3.5, "arguments: number where integer is needed"],
    [{ type: ["string", "null"] }, null, 1, "arguments: number where string or null is needed"],
    [{ type: "array" }, [], {}, "arguments: object where array is needed"],
    [{ const: { a: [1], b: 2 } }, { b: 2, a: [1] }, { a: 1 }, `arguments: {"a":1} is not in const {"a":[1],"b":2}`],
    [{ enum: ["a", "b"] }, "b", "c", `arguments: "c" is not in enum "a", "b"`],
    [{ minimum: 2 }, 2, 1, "arguments: 1 is below 2"],
    [{ maximum: 2 }, 2, 3, "arguments: 3 is above 2"],
    [{ exclusiveMinimum: 2 }, 3, 2, "arguments: 2 is not above 2"],
    [{ exclusiveMaximum: 2 }, 1, 2, "arguments: 2 is not below 2"],
    [{ minLength: 2 }, "😀b", "😀", "arguments: shorter than 2 characters"],
    [{ maxLength: 1 }, "😀", "ab", "arguments: longer than 1 characters"],
    [{ pattern: "^a+$" }, "aa", "b", "arguments: does not match ^a+$"],
    [{ minItems: 1 }, [1], [], "arguments: fewer than 1 items"],
    [{ maxItems: 1 }, [1], [1, 2], "arguments: more than 1 items"],
    [{ items: { type: "string" } }, ["a"], ["a", 1], "arguments[1]: number where string is needed"],
    [{ prefixItems: [{ type: "number" }], items: false }, [1], [1, 2], "arguments[1]: nothing is allowed here"],
    [{ required: ["a"] }, { a: null }, {}, "arguments.a: is missing"],
    [
      { properties: { a: { type: "object", properties: { b: { type: "boolean" } } } } },
      { a: { b: true } },
      { a: { b: 0 } },
      "arguments.a.b: number where boolean is needed",
    ],
    [{ properties: { a: {} }, additionalProperties: false }, { a: 1 }, { c: 1 }, "arguments.c: is not known, known are a"],
    [{ additionalProperties: { type: "number" } }, { x: 1 }, { x: "" }, "arguments.x: string where number is needed"],
    [{ anyOf: [{ type: "string" }, { minimum: 5 }] }, 5, 4, "arguments: fits none of 2 schemas"],
    [{ oneOf: [{ minimum: 1 }, { minimum: 5 }] }, 3, 6, "arguments: fits more than one of 2 schemas"],
    [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, 1, 3, "arguments: 3 is above 2"],
    [{ $ref: "#/$defs/n", $defs: { n: { type: "number" } } }, 1, "", "arguments: string where number is needed"],
  ];
  for (const [schema, good, bad, text] of cases) {
    assert.equal(wrong(schema, good), null, JSON.stringify(schema));
    assert.equal(wrong(schema, bad), text, JSON.stringify(schema));
  }
});

Deno.test("what is no schema, or is not known, passes", () => {
  for (const schema of [undefined, null, 3, true, [], { unknown: 1 }, { $ref: "http://x/y" }, { pattern: "(" }]) {
    assert.equal(wrong(schema, "x"), null);
  }
});

Deno.test("a tree of itself is checked to its leaves", () => {
  const tree = { type: "object", properties: { next: { $ref: "#" }, value: { type: "number" } } };
  assert.equal(wrong(tree, { next: { next: { value: "x" } } }), "arguments.next.next.value: string where number is needed");
});

Deno.test("schemas made to run for ever end, and pass", () => {
  assert.equal(wrong({ $ref: "#" }, 1), null);
  const twice = { anyOf: [{ properties: { x: { $ref: "#" }, y: false } }, { properties: { x: { $ref: "#" }, z: false } }] };
  let deep: unknown = { y: 1, z: 1 };
  for (let i = 0; i < 60; i++) deep = { x: deep, y: 1, z: 1 };
  wrong(twice, deep);
  assert.equal(wrong({ pattern: "(a+)+$" }, "a".repeat(900) + "b"), null);
});
