/** The two chunks that are one Value each, header and end: `unknown` in, checked shapes out. Used by the reader and by JSONL. */
import { ByteWriter } from "../../syscalls/codec/byte_writer.ts";
import { Shapes } from "../../syscalls/codec/shapes.ts";
import { ValueReader } from "../../syscalls/codec/value_reader.ts";
import { ValueWriter } from "../../syscalls/codec/value_writer.ts";
import type { Value } from "../../syscalls/value.ts";
import type { ChunkPlace } from "./container.ts";
import { type Check, configError, jsonError } from "./config_check.ts";
import { Expansion } from "./expansion.ts";
import { ENTRY_KINDS, FORMAT_VERSION, type TraceEnd, TraceError, type TraceHeader } from "./entry.ts";
import { HOST_UTF8 } from "./host_utf8.ts";
import type { TraceBytes } from "./trace_bytes.ts";

/** Milliseconds since 1970 that a date can say, with room for the time of a run. */
const EPOCH_MS_MAX = 8_600_000_000_000_000;

const RECORD_BYTES = 1_024;

const text: Check = (value) => typeof value === "string" ? null : "is not a string";
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0 ? null : "is not a count";
const object: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? null : "is not an object";

function jsonObject(value: unknown): string | null {
  return object(value) ?? jsonError(value);
}

const HEADER: Readonly<Record<keyof TraceHeader, Check>> = {
  format: (value) => value === FORMAT_VERSION ? null : `is ${JSON.stringify(value)}, this build reads ${FORMAT_VERSION}`,
  kernel: text,
  deno: text,
  v8: text,
  images: (value) =>
    Array.isArray(value) && value.every((one) => check({ id: text, file: text }, one) === null) ? null : "is not a list of { id, file }",
  config: jsonObject,
  seed: (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value) ? null : "is not 64 hex digits",
  strategy: text,
  decisions: (value) => value === "recorded" || value === "policy" ? null : `is neither "recorded" nor "policy"`,
  backend: text,
  epochMs: (value) =>
    Number.isSafeInteger(value) && Math.abs(value as number) <= EPOCH_MS_MAX ? null : `is not an integer up to ${EPOCH_MS_MAX}`,
};

const COUNTS = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, count]));

const END: Readonly<Record<keyof TraceEnd, Check>> = {
  events: count,
  counts: (value) => check(COUNTS, value),
  payloads: count,
  stateHash: text,
  outcome: text,
  summary: jsonObject,
};

/** null if `value` is an object with exactly the members of `shape`, each as it should be; else what is wrong. */
function check(shape: Readonly<Record<string, Check>>, value: unknown): string | null {
  const wrong = object(value);
  if (wrong !== null) return wrong;
  const members = value as Readonly<Record<string, unknown>>; // an object, as was just seen
  for (const name of Object.keys(shape)) {
    const reason = Object.hasOwn(members, name) ? shape[name]!(members[name]) : "is missing";
    if (reason !== null) return `"${name}" ${reason}`;
  }
  const foreign = Object.keys(members).find((name) => !Object.hasOwn(shape, name));
  return foreign === undefined ? null : `"${foreign}" is unknown`;
}

/** null if `value` is a header, else what is wrong with it. */
export function headerError(value: unknown): string | null {
  const reason = check(HEADER, value);
  if (reason !== null) return reason;
  const { images, config } = value as TraceHeader; // every member was just checked
  const fault = configError(config, images.map(({ id }) => id));
  return fault === null ? null : `"config" ${fault}`;
}

/** null if `value` is an end, else what is wrong with it. */
export function endError(value: unknown): string | null {
  return check(END, value);
}

/** The body of a chunk that holds one record. */
export function encodedRecord(record: TraceHeader | TraceEnd): Uint8Array {
  const out = new ByteWriter(new Uint8Array(RECORD_BYTES), HOST_UTF8);
  new ValueWriter(out, new Shapes()).write(record as unknown as Value, Infinity); // its members are JSON
  return out.bytes.subarray(0, out.size);
}

function parse(from: TraceBytes, fileBytes: number): unknown {
  const value = new ValueReader(new Expansion(fileBytes)).value(from, from.byte());
  return from.at === from.end ? value : from.fail(`${from.end - from.at} bytes follow the record`);
}

function refuse(reason: string, { number, offset }: ChunkPlace): never {
  throw new TraceError(reason, number, offset);
}

/** The header, whose chunk is at `place`. Throws a `TraceError`. */
export function parseHeader(from: TraceBytes, place: ChunkPlace, fileBytes: number): TraceHeader {
  const value = parse(from, fileBytes);
  const reason = headerError(value);
  return reason === null ? value as TraceHeader : refuse(reason, place); // headerError checked every member
}

/** The end, whose chunk is at `place`. Throws a `TraceError`. */
export function parseEnd(from: TraceBytes, place: ChunkPlace, fileBytes: number): TraceEnd {
  const value = parse(from, fileBytes);
  const reason = endError(value);
  return reason === null ? value as TraceEnd : refuse(reason, place); // endError checked every member
}
