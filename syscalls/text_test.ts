/** Values as text and back; canonical bytes. */
import { deepStrictEqual as deepEqual, notDeepStrictEqual as notDeepEqual, strictEqual as equal, throws } from "node:assert/strict";
import fc from "fast-check";
import { canonicalBytes, fromJson, fromText, toJson, toText } from "./text.ts";
import { Handle, type Value } from "./value.ts";

const key = fc.oneof(fc.string({ unit: "grapheme", maxLength: 5 }), fc.constantFrom("$", "__proto__", "constructor"));
const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string({ unit: "grapheme" }),
    fc.nat(1000).map((n) => new Handle(n)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((pairs) => {
      const record: Record<string, Value> = {};
      for (const [name, value] of pairs) {
        Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
      }
      return record;
    }),
  ),
}));

Deno.test("any value survives text and JSON", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      deepEqual(fromText(toText(value)), value);
      deepEqual(fromJson(JSON.parse(JSON.stringify(toJson(value)))), value);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

Deno.test("plain values are plain JSON behind their mark", () => {
  equal(toText({ a: [1, "x"] }), 'j{"a":[1,"x"]}');
  equal(toText(new Handle(3)), 'e{"$":3}');
  equal(toText({ $: 1 }), 'e{"$":{"$":1}}');
  equal(toText([NaN, -0, -Infinity]), 'e[{"$":"NaN"},{"$":"-0"},{"$":"-Infinity"}]');
});

Deno.test("text without a mark or with broken JSON is a SyntaxError", () => {
  throws(() => fromText("{}"), { name: "SyntaxError", message: 'Cannot read a value: mark "{" is not "j" or "e"' });
  throws(() => fromText(""), { name: "SyntaxError", message: 'Cannot read a value: mark "" is not "j" or "e"' });
  throws(() => fromText("j{"), SyntaxError);
});

Deno.test("canonical bytes: key order, NaN and sign of zero do not show, all else does", () => {
  deepEqual(canonicalBytes({ a: -0, b: NaN }), canonicalBytes({ b: 0 / 0, a: 0 }));
  for (
    const [a, b] of [[1, "1"], [[], {}], [null, 0], ["é", "e"], [new Handle(1), { $: 1 }], [{ a: 1 }, [["a", 1]]], [NaN, "NaN"]] as [
      Value,
      Value,
    ][]
  ) {
    notDeepEqual(canonicalBytes(a), canonicalBytes(b));
  }
});
