/** Parsed JSON is sealed as `seal` would have done it, whatever the text, and cannot be forged. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { knownValue, Parsed } from "./parsed.ts";
import { seal, VALUE_DEPTH_MAX, VALUE_SIZE_MAX } from "./value.ts";

/** What sending `parsed` comes to, as the client does it. */
function sent(parsed: Parsed): unknown {
  const value = knownValue(parsed);
  if (value !== undefined) return { ok: true, value };
  const seen = seal(parsed.value);
  return seen.ok ? { ok: true, value: seen.value } : seen;
}

/** The plain way. */
function plain(value: unknown): unknown {
  const seen = seal(value);
  return seen.ok ? { ok: true, value: seen.value } : seen;
}

function isFrozen(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const texts = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.json({ stringUnit: "binary" }),
  fc.constantFrom(`"\\ud800"`, `{"\\udc00":1}`, `{"a":["x","\\ud83d"]}`, `{"__proto__":{"a":1},"b":[]}`, "-0", "1e999", `{"$":3}`),
);

Deno.test("what is sent of parsed JSON is what seal() makes of it, frozen, and refusals are the same", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = Parsed.of(text);
      assert.deepEqual(sent(parsed), plain(JSON.parse(text)));
      if (seal(JSON.parse(text)).ok) assert.ok(knownValue(parsed) !== undefined && isFrozen(parsed.value));
    }),
    { numRuns: 1_000 },
  );
});

Deno.test("a part and a pick are sealed as the same data would be by itself", () => {
  const names = ["b", "a", "__proto__", "toString"];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "__proto__"), texts), { maxLength: 4 }), (members) => {
      const text = `{${members.map(([name, value]) => `"${name}":${value}`).join(",")}}`;
      const whole = (): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
      const present = names.filter((name) => Object.hasOwn(whole(), name));
      const parsed = Parsed.of(text);
      for (const name of names) {
        const part = parsed.part(name);
        assert.equal(part !== undefined, present.includes(name));
        if (part !== undefined) assert.deepEqual(sent(part), plain(whole()[name]));
      }
      assert.deepEqual(sent(parsed.pick(names)), plain(Object.fromEntries(present.map((name) => [name, whole()[name]]))));
      assert.deepEqual(Object.keys(parsed.pick(names).value as object), present);
    }),
    { numRuns: 500 },
  );
  const items = Parsed.of(`[1,{"a":2}]`);
  assert.deepEqual(items.part(1)?.part("a")?.value, 2);
  assert.equal(items.part(2), undefined);
  assert.equal(Parsed.of("null").part("a"), undefined);
});

Deno.test("the bounds of size and depth are those of seal(), to the unit", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "1" + "]".repeat(depth);
  const sized = (size: number): string => `{"a":${JSON.stringify("x".repeat(size - 17))}}`;
  for (const text of [nested(VALUE_DEPTH_MAX), nested(VALUE_DEPTH_MAX + 1), sized(VALUE_SIZE_MAX), sized(VALUE_SIZE_MAX + 1)]) {
    const parsed = Parsed.of(text);
    assert.deepEqual(sent(parsed), plain(JSON.parse(text)));
    assert.equal(knownValue(parsed) !== undefined, seal(JSON.parse(text)).ok);
  }
  const many = `[${"0,".repeat(VALUE_SIZE_MAX / 8 - 1)}0]`;
  assert.equal(knownValue(Parsed.of(many)), undefined);
  assert.deepEqual(sent(Parsed.of(many)), plain(JSON.parse(many)));
});

Deno.test("no other module can make one: not by the constructor, not by the prototype", () => {
  const Maker = Parsed as unknown as new (maker: unknown, value: unknown, known: boolean) => Parsed;
  assert.throws(() =>
    new Maker({}, {
      get a() {
        return 1;
      },
    }, true), { message: "Cannot construct Parsed: use Parsed.of(text)" }); // deno-fmt-ignore
  assert.throws(() => knownValue(Object.create(Parsed.prototype) as Parsed), TypeError);
  assert.throws(() => Parsed.of("{"), SyntaxError);
});
