/**
 * Schemas: what a Value must look like. One description gives the check, the TypeScript type, JSON Schema and fuzz input.
 *
 * Checks run on every syscall, so each is a closure over plain comparisons; the good case allocates nothing and returns
 * null. Deliberately not here: coercion, defaults, unions beyond literals and null. Imports nothing but Value.
 */
import { Handle, Refused, type Value } from "./value.ts";

/** A source of random choices for `fuzz`: an integer in [0, below). */
export type Pick = (below: number) => number;

/** A schema for values of type `T`. */
export interface Schema<T> {
  /** null if `value` fits, else what is wrong, beginning with where: `"to: expected a handle, got number"`. */
  check(value: unknown, where: string): string | null;
  /** The same as JSON Schema (2020-12). */
  readonly json: { readonly [key: string]: unknown };
  /** A random fitting value; `handle` makes handles. */
  fuzz(pick: Pick): Value;
  /** True for a member that may be absent. */
  readonly optional: boolean;
  /** Carries the type only; never read. */
  readonly __type?: T;
}

/** The TypeScript type that a schema describes. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return value instanceof Handle ? "handle" : typeof value;
}

function expected(where: string, what: string, value: unknown): string {
  return `${where}: expected ${what}, got ${kindOf(value)}`;
}

function make<T>(
  json: { readonly [key: string]: unknown },
  check: (value: unknown, where: string) => string | null,
  fuzz: (pick: Pick) => Value,
): Schema<T> {
  return { check, json, fuzz, optional: false };
}

/** Any Value. It was sealed before: what is left to check is whether that refused it. */
export const any: Schema<Value> = make(
  {},
  (value, where) => value instanceof Refused ? `${where}: ${value.message}` : value === undefined ? `${where}: missing` : null,
  (pick) => FUZZ_VALUES[pick(FUZZ_VALUES.length)]!,
);

const FUZZ_VALUES: readonly Value[] = [null, true, 0, -1, 1.5, "", "text", [], [1, "a"], {}, { a: { b: [null] } }];

/** A handle. */
export const handle: Schema<Handle> = make(
  { type: "object", description: "handle" },
  (value, where) => value instanceof Handle ? null : expected(where, "a handle", value),
  (pick) => new Handle(pick(5)),
);

/** null and nothing else: the result of calls that have none. */
export const nothing: Schema<null> = make(
  { type: "null" },
  (value, where) => value === null ? null : expected(where, "null", value),
  () => null,
);

/** true or false. */
export const boolean: Schema<boolean> = make(
  { type: "boolean" },
  (value, where) => typeof value === "boolean" ? null : expected(where, "a boolean", value),
  (pick) => pick(2) === 1,
);

/** An integer between `min` and `max`, both included. */
export function integer(min: number, max: number): Schema<number> {
  return make(
    { type: "integer", minimum: min, maximum: max },
    (value, where) => {
      if (typeof value !== "number") return expected(where, "an integer", value);
      if (Number.isInteger(value) && value >= min && value <= max) return null;
      return `${where}: ${value} is not an integer between ${min} and ${max}`;
    },
    (pick) => min + pick(Math.min(max - min + 1, 1000)),
  );
}

/** A string of at most `lengthMax` UTF-16 code units, at least `lengthMin`. */
export function string(lengthMax: number, lengthMin = 0): Schema<string> {
  return make(
    { type: "string", minLength: lengthMin, maxLength: lengthMax },
    (value, where) => {
      if (typeof value !== "string") return expected(where, "a string", value);
      if (value.length >= lengthMin && value.length <= lengthMax) return null;
      return `${where}: ${value.length} characters, allowed are ${lengthMin} to ${lengthMax}`;
    },
    (pick) => "abcdefghij".slice(0, lengthMin + pick(Math.min(10 - lengthMin, lengthMax - lengthMin) + 1)),
  );
}

/** One of the given strings. */
export function literal<const T extends string>(...among: readonly T[]): Schema<T> {
  return make(
    { enum: among },
    (value, where) => {
      return among.includes(value as T) ? null : `${where}: expected one of ${among.join(", ")}, got ${describe(value)}`;
    },
    (pick) => among[pick(among.length)]!,
  );
}

function describe(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : kindOf(value);
}

/** Either of two schemas, the first that fits. */
export function either<A, B>(a: Schema<A>, b: Schema<B>): Schema<A | B> {
  return make(
    { anyOf: [a.json, b.json] },
    (value, where) => {
      const first = a.check(value, where);
      if (first === null) return null;
      const second = b.check(value, where);
      return second === null ? null : `${first}; or ${second}`;
    },
    (pick) => pick(2) === 0 ? a.fuzz(pick) : b.fuzz(pick),
  );
}

/** An array of at most `countMax` items. */
export function array<T>(item: Schema<T>, countMax: number): Schema<readonly T[]> {
  return make(
    { type: "array", items: item.json, maxItems: countMax },
    (value, where) => {
      if (!Array.isArray(value)) return expected(where, "an array", value);
      if (value.length > countMax) return `${where}: ${value.length} items, at most ${countMax} are allowed`;
      for (let i = 0; i < value.length; i++) {
        const wrong = item.check(value[i], where);
        if (wrong !== null) return wrong.replace(where, `${where}[${i}]`);
      }
      return null;
    },
    (pick) => Array.from({ length: pick(Math.min(3, countMax) + 1) }, () => item.fuzz(pick)),
  );
}

/** A record that maps any key to `item`, at most `countMax` members. */
export function map<T>(item: Schema<T>, countMax: number): Schema<{ readonly [key: string]: T }> {
  return make(
    { type: "object", additionalProperties: item.json, maxProperties: countMax },
    (value, where) => {
      if (kindOf(value) !== "object") return expected(where, "a record", value);
      let count = 0;
      for (const key in value as object) {
        if (++count > countMax) return `${where}: more than ${countMax} members`;
        const wrong = item.check((value as Record<string, unknown>)[key], where);
        if (wrong !== null) return wrong.replace(where, `${where}.${key}`);
      }
      return null;
    },
    (pick) => Object.fromEntries(pick(2) === 0 ? [] : [["key", item.fuzz(pick)]]),
  );
}

/** The refusal that `value` is or holds: its errno is the refusal's, not EINVAL. */
export function findRefused(value: unknown): Refused | undefined {
  if (value instanceof Refused) return value;
  if (typeof value !== "object" || value === null || value instanceof Handle) return undefined;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member instanceof Refused) return member;
    if (typeof member === "object" && member !== null) {
      const inner = findRefused(member);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** A member that may be absent (not: undefined). */
export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return { ...schema, optional: true } as Schema<T | undefined>;
}

type Members = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<M extends Members> = { [K in keyof M]: undefined extends Infer<M[K]> ? K : never }[keyof M];
/** The record type of a set of member schemas. */
export type RecordOf<M extends Members> =
  & { readonly [K in Exclude<keyof M, OptionalKeys<M>>]: Infer<M[K]> }
  & { readonly [K in OptionalKeys<M>]?: Exclude<Infer<M[K]>, undefined> };

function surplus(fields: Record<string, unknown>, known: ReadonlySet<string>, where: string): string | null {
  for (const key in fields) if (!known.has(key)) return `${where === "" ? "" : where + "."}${key}: no such argument`;
  return null; // an optional member that is undefined
}

/** A record with exactly the given members. */
export function record<M extends Members>(members: M): Schema<RecordOf<M>> {
  const names = Object.keys(members);
  const known = new Set(names);
  const schemas = names.map((name) => members[name]!);
  const required = names.filter((name) => !members[name]!.optional);
  return make(
    {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, members[name]!.json])),
      required,
      additionalProperties: false,
    },
    (value, where) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return expected(where || "arguments", "a record", value);
      const fields = value as Record<string, unknown>;
      let present = 0;
      for (let i = 0; i < names.length; i++) {
        const field = fields[names[i]!];
        const schema = schemas[i]!;
        if (field === undefined && schema.optional) continue;
        present++;
        const wrong = schema.check(field, names[i]!);
        if (wrong !== null) return where === "" ? wrong : `${where}.${wrong}`;
      }
      let count = 0;
      for (const _key in fields) count++;
      return count === present ? null : surplus(fields, known, where);
    },
    (pick) => {
      const out: Record<string, Value> = {};
      for (const name of names) {
        const schema = members[name]!;
        if (!schema.optional || pick(2) === 0) out[name] = schema.fuzz(pick);
      }
      return out;
    },
  );
}
