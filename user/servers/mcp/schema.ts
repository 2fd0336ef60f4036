/**
 * A small checker of JSON Schema, for the arguments of tools: the subset that tools use. `compileSchema` makes closures
 * once per tool; a check of flat arguments is then some tens of ns. Keywords that are not known pass, since the server
 * checks again; every refusal of this file is right. So `oneOf` counts only schemas that were checked whole as too many.
 * Why this is no library: docs/adr/0049.
 *
 * Known: type, enum, const, properties, required, additionalProperties, items, prefixItems, anyOf, oneOf, allOf, $ref into
 * the schema itself, minimum and kin, lengths, counts, pattern. A pattern is a program of the server's that runs here, so
 * only simple ones (no group repeated, no back-reference) are run, on short texts.
 */
import { isObject, type Json } from "./jsonrpc.ts";

/** Null if `value` fits, else what is wrong: `arguments.count: 3 is below 5`. */
export type Check = (value: unknown, path: string) => string | null;

/** Nesting of a schema that is looked at; deeper parts pass. */
const DEPTH_MAX = 32;
/** References followed by one check, in all and nested: a schema may refer to itself without end, or twice at each level. */
const STEPS_MAX = 10_000;
const NESTED_MAX = 128;
const PATTERN_LENGTH_MAX = 200;
const PATTERN_TEXT_MAX = 1_000;

const PASS: Check = () => null;

/** Keywords that are checked in full, and those that refuse nothing. `pattern` is not among them: some patterns are not run. */
const WHOLE: ReadonlySet<string> = new Set([
  ..."$ref type const enum minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems items".split(" "),
  ..."prefixItems required properties additionalProperties anyOf oneOf allOf".split(" "),
  ..."$schema $defs definitions $comment title description default examples deprecated readOnly writeOnly".split(" "),
]);
/** Drafts in which keywords beside `$ref` are ignored, by the text of `$schema`. */
const REF_STANDS_ALONE = /\/draft-0[4-7]\//;

/** Drafts whose keywords are those of this file; another `$schema` may give them another meaning. */
const DIALECT = /^https?:\/\/json-schema\.org\//;

/** Makes the checker of a schema. Anything that is no schema, and a schema of an unknown dialect, passes all. */
export function compileSchema(schema: unknown): Check {
  const dialect = isObject(schema) && typeof schema.$schema === "string" ? schema.$schema : "";
  if (dialect !== "" && !DIALECT.test(dialect)) return PASS;
  const context: Context = { root: schema, refAlone: REF_STANDS_ALONE.test(dialect), known: new Map(), skipped: 0, steps: 0, nested: 0 };
  const check = compile(schema, context, 0);
  return (value, path) => {
    context.steps = 0;
    return check(value, path);
  };
}

interface Context {
  readonly root: unknown;
  readonly refAlone: boolean;
  /** Parts of the schema that pass unchecked, counted as the schema is compiled. */
  skipped: number;
  /** References followed in the check that runs, in all and one within the other. */
  steps: number;
  nested: number;
  /** Checkers of references by their text; a recursive one finds itself here. */
  readonly known: Map<string, { check: Check; whole: boolean }>;
}

function compile(schema: unknown, context: Context, depth: number): Check {
  if (schema === true) return PASS;
  if (schema === false) return (_value, path) => `${path}: nothing is allowed here`;
  // An `$id` within a schema gives the references below it another root.
  if (!isObject(schema) || depth > DEPTH_MAX || (depth > 0 && typeof schema.$id === "string")) {
    context.skipped++;
    return PASS;
  }
  if (Object.keys(schema).some((key) => !WHOLE.has(key) && !(depth === 0 && key === "$id"))) context.skipped++;
  if (typeof schema.$ref === "string" && context.refAlone) return reference(schema.$ref, context, depth);
  const checks: Check[] = [];
  if (typeof schema.$ref === "string") checks.push(reference(schema.$ref, context, depth));
  if (typeof schema.type === "string" || Array.isArray(schema.type)) checks.push(typeCheck([schema.type].flat()));
  if ("const" in schema) checks.push(constCheck([schema.const], "const"));
  if (Array.isArray(schema.enum)) checks.push(constCheck(schema.enum, "enum"));
  numberChecks(schema, checks);
  stringChecks(schema, checks);
  arrayChecks(schema, context, depth, checks);
  objectChecks(schema, context, depth, checks);
  unionChecks(schema, context, depth, checks);
  if (checks.length === 0) return PASS;
  return checks.length === 1 ? checks[0]! : all(checks);
}

function all(checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) {
      const wrong = check(value, path);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

function reference(ref: string, context: Context, depth: number): Check {
  const known = context.known.get(ref);
  const made = known ?? { check: PASS, whole: false };
  if (known === undefined) {
    const before = context.skipped;
    context.known.set(ref, made);
    made.check = compile(target(ref, context.root), context, depth + 1);
    made.whole = context.skipped === before;
  } else if (!known.whole) context.skipped++;
  return (value, path) => {
    if (++context.steps > STEPS_MAX || context.nested >= NESTED_MAX) return null;
    context.nested++;
    const wrong = made.check(value, path);
    context.nested--;
    return wrong;
  };
}

function target(ref: string, root: unknown): unknown {
  if (ref === "#") return root;
  if (!ref.startsWith("#/")) return undefined;
  let at: unknown = root;
  for (const step of ref.slice(2).split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Json)[key];
  }
  return at;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function typeCheck(types: readonly unknown[]): Check {
  const wanted = types.join(" or ");
  if (types.length === 1 && types[0] !== "integer") {
    const [type] = types;
    return (value, path) => typeOf(value) === type ? null : `${path}: ${typeOf(value)} where ${wanted} is needed`;
  }
  return (value, path) => {
    const type = typeOf(value);
    if (types.includes(type) || (type === "number" && types.includes("integer") && Number.isInteger(value))) return null;
    return `${path}: ${type} where ${wanted} is needed`;
  };
}

function constCheck(allowed: readonly unknown[], word: string): Check {
  const texts = allowed.map((one) => canonical(one));
  return (value, path) => texts.includes(canonical(value)) ? null : `${path}: ${show(value)} is not in ${word} ${shortList(texts)}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

function shortList(texts: readonly string[]): string {
  const text = texts.join(", ");
  return text.length > 200 ? `${text.slice(0, 200).toWellFormed()}…` : text;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}

function numberChecks(schema: Json, checks: Check[]): void {
  const bound = (key: string, fits: (value: number, limit: number) => boolean, words: string): void => {
    const limit = schema[key];
    if (typeof limit !== "number") return;
    checks.push((value, path) => typeof value !== "number" || fits(value, limit) ? null : `${path}: ${value} is ${words} ${limit}`);
  };
  bound("minimum", (value, limit) => value >= limit, "below");
  bound("maximum", (value, limit) => value <= limit, "above");
  bound("exclusiveMinimum", (value, limit) => value > limit, "not above");
  bound("exclusiveMaximum", (value, limit) => value < limit, "not below");
}

// Lengths of strings count code points, as JSON Schema says.
function stringChecks(schema: Json, checks: Check[]): void {
  const { minLength, maxLength, pattern } = schema;
  if (typeof minLength === "number") {
    checks.push((value, path) =>
      typeof value !== "string" || points(value, minLength) >= minLength ? null : `${path}: shorter than ${minLength} characters`
    );
  }
  if (typeof maxLength === "number") {
    checks.push((value, path) =>
      typeof value !== "string" || value.length <= maxLength || points(value, maxLength + 1) <= maxLength
        ? null
        : `${path}: longer than ${maxLength} characters`
    );
  }
  const expression = typeof pattern === "string" ? simplePattern(pattern) : null;
  if (expression === null) return;
  checks.push((value, path) =>
    typeof value !== "string" || value.length > PATTERN_TEXT_MAX || expression.test(value) ? null : `${path}: does not match ${pattern}`
  );
}

function points(text: string, enough: number): number {
  if (text.length < enough) return text.length;
  let count = 0;
  for (const _point of text) if (++count >= enough) break;
  return count;
}

/** A pattern that cannot run away: null for one that could, or that is none. */
function simplePattern(pattern: string): RegExp | null {
  if (pattern.length > PATTERN_LENGTH_MAX || /\)[*+?{]|\\[1-9]|\\k</.test(pattern)) return null;
  if ((pattern.match(/[*+]|\{\d*,/g)?.length ?? 0) > 3) return null;
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null; // the server's own dialect: it checks itself
  }
}

function arrayChecks(schema: Json, context: Context, depth: number, checks: Check[]): void {
  const { minItems, maxItems, items, prefixItems } = schema;
  if (typeof minItems === "number") {
    checks.push((value, path) => !Array.isArray(value) || value.length >= minItems ? null : `${path}: fewer than ${minItems} items`);
  }
  if (typeof maxItems === "number") {
    checks.push((value, path) => !Array.isArray(value) || value.length <= maxItems ? null : `${path}: more than ${maxItems} items`);
  }
  const first = (Array.isArray(prefixItems) ? prefixItems : []).map((one) => compile(one, context, depth + 1));
  const rest = items === undefined ? PASS : compile(items, context, depth + 1);
  if (first.length === 0 && rest === PASS) return;
  checks.push((value, path) => {
    if (!Array.isArray(value)) return null;
    for (let i = 0; i < value.length; i++) {
      const wrong = (first[i] ?? rest)(value[i], `${path}[${i}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  });
}

function objectChecks(schema: Json, context: Context, depth: number, checks: Check[]): void {
  const { required, properties, additionalProperties } = schema;
  if (Array.isArray(required) && required.length > 0) {
    const names = required.filter((one) => typeof one === "string") as string[]; // the filter says so
    checks.push((value, path) => {
      if (!isObject(value)) return null;
      for (const name of names) if (!Object.hasOwn(value, name)) return `${path}.${name}: is missing`;
      return null;
    });
  }
  const known = new Map<string, Check>();
  if (isObject(properties)) { for (const name of Object.keys(properties)) known.set(name, compile(properties[name], context, depth + 1)); }
  const patterned = isObject(schema.patternProperties);
  const rest = additionalProperties === undefined || patterned ? PASS : compile(additionalProperties, context, depth + 1);
  if (known.size === 0 && rest === PASS) return;
  const closed = additionalProperties === false && !patterned;
  checks.push((value, path) => {
    if (!isObject(value)) return null;
    for (const name of Object.keys(value)) {
      const check = known.get(name);
      if (check === undefined && closed) return `${path}.${name}: is not known, known are ${shortList([...known.keys()]) || "none"}`;
      const wrong = (check ?? rest)(value[name], `${path}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  });
}

function unionChecks(schema: Json, context: Context, depth: number, checks: Check[]): void {
  const parts = (list: unknown): Part[] => Array.isArray(list) ? list.map((one) => part(one, context, depth + 1)) : [];
  checks.push(...parts(schema.allOf).map(({ check }) => check));
  const any = parts(schema.anyOf);
  if (any.length > 0) checks.push((value, path) => any.some(({ check }) => check(value, path) === null) ? null : none(any, path));
  const one = parts(schema.oneOf);
  if (one.length > 0) checks.push(oneCheck(one, context));
}

/** One schema of a union. */
interface Part {
  readonly check: Check;
  /** All of the schema is checked: what passes fits. */
  readonly whole: boolean;
}

function part(schema: unknown, context: Context, depth: number): Part {
  const before = context.skipped;
  const check = compile(schema, context, depth);
  return { check, whole: context.skipped === before };
}

function oneCheck(parts: readonly Part[], context: Context): Check {
  return (value, path) => {
    let passed = 0;
    let fitting = 0;
    for (const { check, whole } of parts) {
      if (check(value, path) !== null) continue;
      passed++;
      if (whole && context.steps <= STEPS_MAX) fitting++; // beyond the bound, references pass
      if (fitting > 1) return `${path}: fits more than one of ${parts.length} schemas`;
    }
    return passed > 0 ? null : none(parts, path);
  };
}

function none(parts: readonly Part[], path: string): string {
  return `${path}: fits none of ${parts.length} schemas`;
}
