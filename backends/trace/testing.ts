/** For the tests of traces: a header, writing to one array, and fast-check arbitraries over every kind of entry. */
import fc from "fast-check";
import type { CallId, Nr, Pid } from "../../syscalls/ids.ts";
import { Handle, type Value } from "../../syscalls/value.ts";
import { Dropped, ENTRY_KINDS, FORMAT_VERSION, type TraceEntry, type TraceHeader } from "./entry.ts";
import { AMOUNTS, CHOICES, CONTROLS, EFFECTS, REASONS } from "./event_codec.ts";
import { type Ending, TraceWriter, type WriterOptions } from "./writer.ts";

/** A header with every member set. */
export const HEADER: TraceHeader = {
  format: FORMAT_VERSION,
  kernel: "k1",
  deno: "2.9.6",
  v8: "15.0",
  images: [{ id: "0123456789abcdef", file: "examples/hello.ts" }],
  config: { policy: "fifo", steps: true },
  seed: "00".repeat(31) + "07",
  strategy: "random",
  decisions: "recorded",
  backend: "virtual",
  epochMs: 1_700_000_000_000,
};

/** How the traces of the tests end. */
export const ENDING: Ending = { stateHash: "00112233445566ff", outcome: "quiescent" };

/** A sink that keeps everything, and the file so far. */
export function memory(): { sink: (bytes: Uint8Array) => void; file: () => Uint8Array } {
  const parts: Uint8Array[] = [];
  return {
    sink: (bytes) => void parts.push(bytes.slice()), // it is reused
    file: () => {
      const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        file.set(part, at);
        at += part.length;
      }
      return file;
    },
  };
}

/** A bound under which small Values are payloads too. */
export const SMALL: WriterOptions = { inlineBytesMax: 32 };

/** A whole trace of `entries`. */
export function traceOf(entries: readonly TraceEntry[], options: WriterOptions = {}): Uint8Array {
  const { sink, file } = memory();
  const writer = new TraceWriter(HEADER, sink, options);
  for (const entry of entries) writer.write(entry);
  writer.end(ENDING);
  return file();
}

const natural = fc.oneof(fc.nat(300), fc.maxSafeNat());
/** Any code units, so also strings that are not well-formed. */
const units = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 8 }).map((list) =>
  String.fromCharCode(...list)
);
const ordinal = fc.oneof(fc.constant(-1), fc.nat());
const name = fc.oneof(
  units,
  fc.constantFrom("", "root", "root/worker", "tools", "é", "日本"),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme" }),
);
const key = fc.oneof(fc.constantFrom("$", "__proto__", "a", "0", "constructor"), fc.string({ unit: "binary", maxLength: 6 }));
const nothing = { maxLength: 4 };

/** Any Value, with what JSON cannot say. Records are made as JSON.parse makes them. */
export const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Value>(null, true, false, -0, NaN, Infinity, -Infinity, 0.1, -1),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double(),
    name.map((text) => text.toWellFormed()), // as every string of a Value
    fc.nat(2 ** 31).map((ordinal) => new Handle(ordinal)),
    fc.array(tie("value"), nothing),
    fc.array(fc.string({ unit: "binary", maxLength: 70 }), nothing),
    fc.array(fc.tuple(key, tie("value")), nothing).map((members) => Object.fromEntries(members)),
  ),
})).value;

const dropped = fc.tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), natural).map(([hash, size]) => new Dropped(hash.toHex(), size));
const stored = fc.oneof({ arbitrary: values, weight: 9 }, { arbitrary: dropped, weight: 1 });
const chunk = fc.record(
  { bytes: fc.oneof(fc.uint8Array({ maxLength: 80 }), dropped), blob: name },
  { requiredKeys: ["bytes"], noNullPrototype: true },
);
const usage = fc.record(Object.fromEntries(AMOUNTS.map((amount) => [amount, natural])), { requiredKeys: [], noNullPrototype: true });
const completion = fc.record(
  {
    kind: fc.constant("completion"),
    id: natural,
    errno: fc.nat(17),
    more: fc.boolean(),
    value: stored,
    chunks: fc.array(chunk, nothing),
    usage,
  },
  { requiredKeys: ["kind", "id", "errno", "more", "value", "chunks"], noNullPrototype: true },
);
const item = fc.oneof(completion, fc.record({ kind: fc.constantFrom(...CONTROLS), path: name }, { noNullPrototype: true }));

const bodies: { readonly [K in TraceEntry["kind"]]: Readonly<Record<string, fc.Arbitrary<unknown>>> } = {
  tick: { now: fc.oneof(fc.constantFrom(0, 100, 250), fc.nat(2 ** 34)), items: fc.oneof(fc.constant([]), fc.array(item, nothing)) },
  decision: { choice: fc.constantFrom(...CHOICES), index: natural },
  submit: {
    id: natural,
    path: name,
    seq: natural,
    device: name,
    verb: name,
    handle: natural,
    request: natural,
    credit: natural,
    effect: fc.constantFrom(...EFFECTS),
    errno: fc.nat(17),
  },
  cancel: { id: natural },
  idle: { more: fc.boolean() },
  fault: {
    fault: name,
    path: fc.option(name),
    seq: fc.option(natural),
    device: fc.option(name),
    occurrence: natural,
    amountNs: fc.option(natural),
  },
  flush: {},
  spawn: { pid: natural, path: name, image: name, name },
  end: { pid: natural, path: name, why: fc.constantFrom(...REASONS), exit: stored },
  step: { step: fc.oneof(fc.nat(3), natural), pid: natural, path: name, call: ordinal, nr: fc.nat(60), args: stored },
  result: { step: fc.oneof(fc.nat(3), natural), pid: natural, path: name, call: ordinal, errno: fc.nat(17), value: stored },
  hash: { events: natural, hash: fc.oneof(fc.constantFrom("0123456789abcdef", "0123456789ABCDEF", ""), name) },
  mark: { path: name, name, value: stored },
  oracle: { oracle: name, detail: fc.string({ unit: "binary", maxLength: 200 }), paths: fc.array(name, nothing) },
  image: { id: name, text: stored },
};

/** Any entry. The `now` of a tick is an advance: `entries` sums them up. */
const anyEntry = fc.oneof(
  ...ENTRY_KINDS.map((kind) => fc.record({ kind: fc.constant(kind), ...bodies[kind] }, { noNullPrototype: true })),
) as unknown as fc.Arbitrary<TraceEntry>; // bodies has the members of every kind

/** Any sequence of entries whose time does not run backwards. */
export const entries: fc.Arbitrary<TraceEntry[]> = fc.array(anyEntry, { maxLength: 40 }).map((list) => {
  let now = 0;
  return list.map((entry) => entry.kind === "tick" ? { ...entry, now: now += entry.now } : entry);
});

/** A short trace that has every kind of entry, an inline and an outlined Value, bytes and a dropped payload. */
export const SAMPLE: readonly TraceEntry[] = [
  { kind: "fault", fault: "delay", path: "root", seq: 1, device: null, occurrence: 0, amountNs: 5_000_000 },
  { kind: "tick", now: 0, items: [] },
  { kind: "spawn", pid: 1 as Pid, path: "root", image: "0123456789abcdef", name: "main" },
  { kind: "step", step: 1, pid: 1 as Pid, path: "root", call: -1 as CallId, nr: 0 as Nr, args: {} },
  { kind: "result", step: 1, pid: 1 as Pid, path: "root", call: -1 as CallId, errno: 0, value: null },
  { kind: "tick", now: 300, items: [] },
  { kind: "decision", choice: "call", index: 1 },
  {
    kind: "submit",
    id: 1,
    path: "root",
    seq: 1,
    device: "tools",
    verb: "read",
    handle: 0,
    request: 2 ** 52 + 1,
    credit: 0,
    effect: "once",
    errno: 0,
  },
  { kind: "hash", events: 64, hash: "0123456789abcdef" },
  { kind: "cancel", id: 1 },
  { kind: "idle", more: true },
  { kind: "tick", now: 600, items: [{ kind: "restart", path: "root" }] },
  { kind: "flush" },
  {
    kind: "tick",
    now: 5_000_600,
    items: [{
      kind: "completion",
      id: 1,
      errno: 0,
      more: false,
      value: { text: "a value of more than thirty-two bytes" },
      chunks: [{ bytes: Uint8Array.of(1, 2, 3), blob: "b1" }, { bytes: new Uint8Array(40).fill(7) }],
      usage: { tokens: 12 },
    }],
  },
  { kind: "mark", path: "root", name: "done", value: -0 },
  { kind: "oracle", oracle: "leak", detail: "1 message is left", paths: ["root"] },
  { kind: "end", pid: 1 as Pid, path: "root", why: "exited", exit: new Dropped("ab".repeat(32), 99) },
  { kind: "idle", more: false },
  { kind: "image", id: "0123456789abcdef", text: "export" },
];
