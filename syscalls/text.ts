/**
 * Values as text and back, without loss: JSON where JSON can say it, and an escape where it cannot.
 *
 * JSON because `JSON.parse` is native: restoring a journal costs what parsing its results costs. The escape is a record
 * with the single key `"$"`: `{"$":"NaN"}`, `{"$":"-0"}`, `{"$":3}` for handle 3; a genuine record that has the key
 * `"$"` is wrapped as `{"$":{...}}`. Canonical bytes (sorted keys, one NaN, −0 = 0) serve content addresses.
 */
import { Handle, handleOf, type Value, type ValueRecord } from "./value.ts";

const ESCAPE = "$";
/** Numbers that JSON cannot say. */
const NUMBERS: readonly string[] = ["NaN", "-0", "Infinity", "-Infinity"];

/** True if plain JSON says `value` without loss. */
function isPlain(value: Value): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Handle) return false;
  if (Array.isArray(value)) return value.every(isPlain);
  const record = value as ValueRecord;
  for (const key in record) if (key === ESCAPE || key === "__proto__" || !isPlain(record[key]!)) return false;
  return true;
}

function escaped(value: Value): unknown {
  if (typeof value === "number") {
    if (Number.isNaN(value)) return { $: "NaN" };
    if (Object.is(value, -0)) return { $: "-0" };
    return Number.isFinite(value) ? value : { $: value > 0 ? "Infinity" : "-Infinity" };
  }
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Handle) return { $: value.ordinal };
  if (Array.isArray(value)) return value.map(escaped);
  const record = value as ValueRecord;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key in record) copy[key] = escaped(record[key]!);
  return ESCAPE in copy ? { $: copy } : copy;
}

function unescaped(value: unknown): Value {
  if (typeof value !== "object" || value === null) return value as Value;
  if (Array.isArray(value)) return value.map(unescaped);
  const record = value as Record<string, unknown>;
  if (Object.hasOwn(record, ESCAPE)) {
    const inner = record[ESCAPE];
    if (typeof inner === "number" && Number.isSafeInteger(inner) && inner >= 0) return handleOf(inner);
    if (typeof inner === "string" && NUMBERS.includes(inner)) return Number(inner);
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) return unescapedMembers(inner as Record<string, unknown>);
    throw new SyntaxError(`Cannot read a value: an escape holds neither a handle, nor a record, nor one of ${NUMBERS.join(", ")}`);
  }
  return unescapedMembers(record);
}

function unescapedMembers(record: Record<string, unknown>): ValueRecord {
  const copy: Record<string, Value> = {};
  for (const key of Object.keys(record)) {
    Object.defineProperty(copy, key, { value: unescaped(record[key]), enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

const PLAIN = "j";
const ESCAPED = "e";

/** One line of text for any Value: a mark (`j` plain, `e` with escapes) and JSON. */
export function toText(value: Value): string {
  return isPlain(value) ? PLAIN + JSON.stringify(value) : ESCAPED + JSON.stringify(escaped(value));
}

/** The Value of a text made by `toText`. Throws a SyntaxError that names the mark, the escape or JSON's own position. */
export function fromText(text: string): Value {
  const mark = text[0];
  if (mark !== PLAIN && mark !== ESCAPED) throw new SyntaxError(`Cannot read a value: mark "${mark ?? ""}" is not "j" or "e"`);
  const parsed: unknown = JSON.parse(text.slice(1));
  return mark === PLAIN ? parsed as Value : unescaped(parsed);
}

/** A JSON-safe image of any Value with the escapes inline: for traces in JSONL. */
export function toJson(value: Value): unknown {
  return isPlain(value) ? value : escaped(value);
}

/** The Value of an image made by `toJson`. Throws a SyntaxError for an escape that `toJson` does not make. */
export function fromJson(json: unknown): Value {
  return unescaped(json);
}

function sorted(value: Value): unknown {
  if (typeof value === "number") return Object.is(value, -0) ? 0 : Number.isFinite(value) ? value : { $: String(value) };
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Handle) return { $: value.ordinal };
  if (Array.isArray(value)) return value.map(sorted);
  const record = value as ValueRecord;
  const members = Object.keys(record).sort().map((key) => [key, sorted(record[key]!)]);
  return { $: members };
}

/** Canonical bytes: equal Values give equal bytes, whatever the key order, the NaN or the sign of zero. */
export function canonicalBytes(value: Value): Uint8Array {
  const text = JSON.stringify(sorted(value)); // ASCII escapes below make one code unit one byte
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes.push(unit);
    else for (const c of `\\u${unit.toString(16).padStart(4, "0")}`) bytes.push(c.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
