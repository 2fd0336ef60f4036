/** What a reader refuses although every CRC is right: contents that no run of ours can have recorded. */
import assert from "node:assert/strict";
import type { Value } from "../../syscalls/value.ts";
import { VALUE_DEPTH_MAX } from "../../syscalls/value.ts";
import { chunkBytes, preamble } from "./container.ts";
import { type TraceEntry, TraceError, zeroCounts } from "./entry.ts";
import { headerError } from "./heads.ts";
import { Cursor } from "./cursor.ts";
import { PayloadTable } from "./payload_table.ts";
import { readTrace } from "./reader.ts";
import { memorySource } from "./source.ts";
import { hash } from "node:crypto";
import { encoded } from "./testing_chunks.ts";
import { ENDING, HEADER, memory, SAMPLE, SMALL, traceOf } from "./testing.ts";
import { TraceWriter } from "./writer.ts";

function reasonOf(file: Uint8Array): string {
  try {
    readTrace(file);
  } catch (error) {
    assert.ok(error instanceof TraceError, String(error));
    return error.reason;
  }
  return assert.fail("the trace was read");
}

const reason = (entry: TraceEntry): string => reasonOf(traceOf([entry]));
const mark = (value: Value): TraceEntry => ({ kind: "mark", path: "root", name: "m", value });
const completion = (more: object): TraceEntry => ({
  kind: "tick",
  now: 1,
  items: [{ kind: "completion", id: 1, errno: 0, more: false, value: null, chunks: [], ...more }],
});

/** A trace of one mark whose Value is the payload `text`. */
function withPayload(text: string): Uint8Array {
  const content = new TextEncoder().encode(text);
  const size: number[] = [];
  let rest = content.length;
  for (; rest >= 128; rest = Math.floor(rest / 128)) size.push((rest % 128) | 128);
  size.push(rest);
  const { sink, file } = memory();
  sink(preamble());
  sink(chunkBytes("HEAD", 0, encoded(HEADER as unknown as Value)));
  const head = [0, ...hash("sha256", content, "buffer"), ...size];
  const body = new Uint8Array(head.length + content.length);
  body.set(head);
  body.set(content, head.length);
  sink(chunkBytes("PAYL", 1, body));
  sink(chunkBytes("EVTS", 2, Uint8Array.of(0xd6, 0, 0, 1, 10, 0)));
  const end = { ...ENDING, summary: {}, events: 1, payloads: 1, counts: { ...zeroCounts(), mark: 1 } };
  sink(chunkBytes("END ", 3, encoded(end as unknown as Value)));
  return file();
}

Deno.test("errnos that there are not, amounts that cost nothing real and texts that are no text are refused", () => {
  const submit = { id: 1, path: "root", seq: 0, device: "d", verb: "v", handle: 0, request: 0, credit: 0 };
  assert.equal(reason(completion({ errno: 18 })), "there is no errno 18, this build knows 18");
  assert.equal(reason({ kind: "submit", ...submit, effect: "none", errno: 999 }), "there is no errno 999, this build knows 18");
  for (const tokens of [NaN, -1, Infinity]) {
    assert.equal(reason(completion({ usage: { tokens } })), "an amount of tokens is not a number from 0");
  }
  assert.equal(reason(mark("\ud800")), "a string has a lone surrogate");
  assert.equal(reason(mark({ "\udc00": 1 })), "a string has a lone surrogate");
  assert.equal(reason(mark(["x".repeat(70), "\ud800", "\udc00"])), "a string has a lone surrogate");
});

Deno.test("a payload is a Value to the last bracket, or refused by name", () => {
  const nested = (depth: number): string => "j" + "[".repeat(depth) + "]".repeat(depth);
  assert.equal(readTrace(withPayload(nested(VALUE_DEPTH_MAX))).end.events, 1);
  assert.equal(
    reasonOf(withPayload(nested(VALUE_DEPTH_MAX + 1))),
    "the payload is not a Value: Cannot pass value" + "[0]".repeat(VALUE_DEPTH_MAX) + ": it nests deeper than 64 levels",
  );
  assert.equal(reasonOf(withPayload(nested(1_000_000))), "the payload is not a Value: it nests deeper than 64 levels");
  assert.equal(reasonOf(withPayload(`j[${"0,".repeat(1_100_000)}0]`)), "the payload is not a Value: it has more than 524288 nodes");
  assert.match(
    reasonOf(withPayload(`j[${"0,".repeat(600_000)}0]`)),
    /^the payload is not a Value: Cannot pass value: larger than 4194304 units/,
  );
  assert.equal(reasonOf(withPayload('j["\\ud800"]')), "the payload is not a Value: Cannot pass value[0]: the string has a lone surrogate");
  assert.equal(reasonOf(withPayload('j"\\ud800"')), "the payload is not a Value: it has a lone surrogate");
  for (const escape of ["null", "[]", "-1", "1.5", '"x"', "true"]) {
    assert.match(reasonOf(withPayload(`e{"$":${escape}}`)), /^the payload is not a Value: Cannot read a value: an escape holds neither /);
  }
});

Deno.test("a header says a configuration that can be made, or what is wrong with it", () => {
  const grant = { name: "read", device: "tools", verb: "read", badge: 0, effect: "once", reads: [], writes: ["tools"] };
  const program = { image: "0123456789abcdef", name: "root", args: "jnull" };
  const config = {
    policy: "fifo",
    grants: [grant],
    journal: false,
    hash: true,
    steps: false,
    guard: false,
    file: "a.ts",
    servers: ["s"],
    program,
  };
  const fault = (more: object): string | null => headerError({ ...HEADER, config: { ...config, ...more } });
  assert.equal(fault({}), null);
  assert.equal(fault({ own: { of: ["a", 1, null] } }), null, "members of others");
  const cases: [object, string][] = [
    [{ policy: "lottery" }, `"policy" that is "lottery", known are fifo, priority`],
    [{ hash: 1 }, `"hash" that is neither true nor false`],
    [{ grants: null }, `"grants" that is not a list`],
    [{ grants: [{ name: 1 }] }, `"grants" that [0] "name" is not a string`],
    [{ grants: [{ ...grant, reads: 1 }] }, `"grants" that [0] "reads" is not a list`],
    [{ grants: [{ ...grant, badge: -1 }] }, `"grants" that [0] "badge" is not an integer from 0`],
    [{ grants: [{ ...grant, effect: "twice" }] }, `"grants" that [0] "effect" is "twice", known are none, idempotent, once`],
    [{ grants: [{ ...grant, cost: { tokens: 0.5 } }] }, `"grants" that [0] "cost" "tokens" is not an integer from 0`],
    [{ grants: [grant, { ...grant, more: 1 }] }, `"grants" that [1] has an unknown "more"`],
    [{ servers: [1] }, `"servers" that [0] is not a string`],
    [{ program: null }, `"program" that is not an object`],
    [{ program: { ...program, name: null } }, `"program" that "name" is not a string`],
    [
      { program: { ...program, args: "garbage" } },
      `"program" that "args" is not the text of a Value: Cannot read a value: mark "g" is not "j" or "e"`,
    ],
    [
      { program: { ...program, args: "j" + "[".repeat(1_000_000) } },
      `"program" that "args" is not the text of a Value: it nests deeper than 64 levels`,
    ],
    [
      { program: { ...program, args: 'e{"$":null}' } },
      `"program" that "args" is not the text of a Value: Cannot read a value: an escape holds neither a handle, nor a record, nor one of NaN, -0, Infinity, -Infinity`,
    ],
  ];
  for (const [more, text] of cases) assert.equal(fault(more), `"config" has a member ${text}`);
  assert.equal(fault({ program: { ...program, image: "ffff" } }), `"config" has a program of image ffff, which the header does not list`);
  assert.equal(fault({ own: [NaN] }), `"config" [0] is NaN, which JSON cannot say`);
  const { grants: _grants, ...without } = config;
  assert.equal(headerError({ ...HEADER, config: without }), `"config" has a program and no "grants"`);
  assert.equal(headerError({ ...HEADER, epochMs: 2 ** 53 - 1 }), `"epochMs" is not an integer up to 8600000000000000`);
});

/** A trace in which `bytes` of payload are referred to `times` times, by as many entries or by one. */
function referring(bytes: number, times: number, how: "marks" | "values" | "chunks"): Uint8Array {
  const text = "x".repeat(bytes);
  const item = { kind: "completion", id: 1, errno: 0, more: true } as const;
  const { sink, file } = memory();
  const writer = new TraceWriter(HEADER, sink);
  if (how === "marks") { for (let i = 0; i < times; i++) writer.write(mark(text)); }
  else {
    const chunk = { bytes: new Uint8Array(bytes) };
    const one = how === "values" ? { ...item, value: text, chunks: [] } : { ...item, value: null, chunks: [chunk] };
    writer.write({ kind: "tick", now: 1, items: Array.from({ length: times }, () => one) });
  }
  writer.end(ENDING);
  return file();
}

Deno.test("what references expand to is counted, in all and for one event", () => {
  assert.equal(readTrace(referring(2 ** 16, 1_000, "marks")).end.events, 1_000);
  assert.match(
    reasonOf(referring(2 ** 16, 7_000, "marks")),
    /^references expand to more than \d+ bytes, the bound for a file of this size \(1024 × its size \+ 256 MiB\)$/,
  );
  for (const how of ["values", "chunks"] as const) {
    assert.equal(readTrace(referring(2 ** 16, 2_000, how)).end.events, 1);
    assert.equal(reasonOf(referring(2 ** 16, 2_100, how)), "one event takes more than 134217728 bytes of memory, the bound for an event");
  }
});

Deno.test("a long key that many records have, and a long name that many events have, count as what they say", () => {
  const record = { ["k".repeat(4_000)]: null };
  const keys = (marks: number): Uint8Array =>
    traceOf(Array.from({ length: marks }, () => mark(Array.from({ length: 1_000 }, () => record))));
  assert.equal(readTrace(keys(50)).end.events, 50, "200 MB of keys");
  assert.match(reasonOf(keys(150)), /^references expand to more than \d+ bytes, /);
  const fault = { kind: "fault", fault: "x".repeat(50_000), path: null, device: null, occurrence: 0, amountNs: null } as const;
  const names = (faults: number): Uint8Array => traceOf(Array.from({ length: faults }, (_, seq) => ({ ...fault, seq })));
  assert.equal(readTrace(names(4_000)).end.events, 4_000, "200 MB of names");
  assert.match(reasonOf(names(20_000)), /^references expand to more than \d+ bytes, /);
});

Deno.test("another thread makes cursors of what was checked here", () => {
  const file = traceOf(SAMPLE, SMALL);
  const trace = readTrace(file);
  const entriesOf = (cursor: Cursor): TraceEntry[] => {
    const entries: TraceEntry[] = [];
    for (let entry = cursor.read(); entry !== null; entry = cursor.read()) entries.push(entry);
    return entries;
  };
  const source = memorySource(file.slice());
  const payloads = new PayloadTable(source, structuredClone(trace.parts.payloads.rows));
  assert.deepEqual(entriesOf(new Cursor({ source, payloads })), entriesOf(trace.cursor()));
});
