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

Deno.test("a part that is not checked does not count as one too many of oneOf", () => {
  const either = (...oneOf: readonly unknown[]): unknown => ({
    oneOf,
    $defs: { even: { multipleOf: 2 }, tree: { items: { $ref: "#/$defs/tree" } } },
  });
  const many = "arguments: fits more than one of 2 schemas";
  assert.equal(wrong(either({ type: "string", format: "email" }, { type: "string", format: "uri" }), "http://x"), null);
  assert.equal(wrong(either({ pattern: "^(a+)+$" }, { pattern: "^b" }), "b"), null);
  assert.equal(wrong(either({ $ref: "#/$defs/even" }, { not: { $ref: "#/$defs/even" } }), 2), null);
  assert.equal(wrong(either({ $ref: "#/$defs/even" }, { type: "integer", $ref: "#/$defs/even" }), 3), null);
  assert.equal(wrong(either({ items: [{ type: "number" }] }, { minItems: 1 }), [""]), null);
  assert.equal(wrong(either({ $ref: "#/$defs/tree" }, { type: "array", $ref: "#/$defs/tree" }), []), null); // recursive: not known
  assert.equal(wrong(either({ type: "number", title: "a" }, { type: "integer", description: "b" }), 2), many);
  assert.equal(wrong(either({ type: "string" }, { type: "integer", format: "x" }), null), "arguments: fits none of 2 schemas");
});

Deno.test("a reference cut off by the bound on steps does not count as one too many of oneOf", () => {
  const schema = { oneOf: [{ items: { $ref: "#/$defs/n" } }, { type: "array" }], $defs: { n: { type: "number" } } };
  const numbers: unknown[] = new Array(9_999).fill(1);
  assert.equal(wrong(schema, numbers), "arguments: fits more than one of 2 schemas");
  assert.equal(wrong(schema, [...numbers, 1, "no number"]), null);
});

Deno.test("beside a reference, keywords count in the newer drafts alone", () => {
  const schema = { $ref: "#/$defs/list", maxItems: 1, $defs: { list: { type: "array" } } };
  for (const draft of ["http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-04/schema"]) {
    assert.equal(wrong({ ...schema, $schema: draft }, [1, 2]), null);
    assert.equal(wrong({ ...schema, $schema: draft }, 1), "arguments: number where array is needed");
  }
  for (const draft of ["https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema"]) {
    assert.equal(wrong({ ...schema, $schema: draft }, [1, 2]), "arguments: more than 1 items");
  }
  assert.equal(wrong({ type: "string", $schema: "https://example.com/my-words" }, 1), null);
});

Deno.test("a schema with an id within another passes: its references have another root", () => {
  const schema = {
    properties: { a: { $id: "https://x/y", $ref: "#/$defs/n", $defs: { n: { type: "null" } } } },
    $defs: { n: { type: "number" } },
  };
  assert.equal(wrong(schema, { a: null }), null);
  assert.equal(wrong({ $id: "https://x/z", ...schema, type: "object" }, 1), "arguments: number where object is needed");
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
