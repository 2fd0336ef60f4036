import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CallId, Nr, Pid } from "../../syscalls/ids.ts";
import { Handle, type Value } from "../../syscalls/value.ts";
import { type TraceEntry, TraceError } from "./entry.ts";
import { chunkBytes, preamble } from "./container.ts";
import { contentHash } from "./payload_writer.ts";
import { readTrace, type Trace } from "./reader.ts";
import { TraceWriter } from "./writer.ts";
import { chunksOf, encoded } from "./testing_chunks.ts";
import { ENDING, entries, HEADER, memory, SAMPLE, SMALL, traceOf, values } from "./testing.ts";

function all(trace: Trace): TraceEntry[] {
  const found: TraceEntry[] = [];
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) found.push(entry);
  assert.equal(cursor.position, found.length);
  return found;
}

function allOf(list: readonly TraceEntry[]): TraceEntry[] {
  const found = all(readTrace(traceOf(list)));
  assert.deepEqual(all(readTrace(traceOf(list, SMALL))), found);
  return found;
}

/** The error that reading `file` throws; anything else fails the test. */
function refusal(file: Uint8Array): TraceError {
  try {
    readTrace(file);
  } catch (error) {
    if (error instanceof TraceError) return error;
    throw error;
  }
  return assert.fail("the file was accepted");
}

Deno.test("a content address is the SHA-256 of the bytes, as in the example of FIPS 180-4", () => {
  assert.equal(contentHash(new TextEncoder().encode("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

Deno.test("a trace with every kind of entry reads back as it was written", () => {
  const trace = readTrace(traceOf(SAMPLE, SMALL));
  assert.deepEqual(trace.header, HEADER);
  assert.deepEqual(all(trace), SAMPLE);
  assert.deepEqual(trace.end, {
    events: 19,
    counts: {
      tick: 4,
      decision: 1,
      submit: 1,
      cancel: 1,
      idle: 2,
      fault: 1,
      flush: 1,
      spawn: 1,
      end: 1,
      step: 1,
      result: 1,
      hash: 1,
      mark: 1,
      oracle: 1,
      image: 1,
    },
    payloads: 3,
    summary: {},
    stateHash: "00112233445566ff",
    outcome: "quiescent",
  });
});

Deno.test("any sequence of entries survives the container, and the same entries give the same bytes", () => {
  fc.assert(
    fc.property(entries, (list) => {
      for (const options of [{}, SMALL]) {
        const file = traceOf(list, options);
        assert.deepEqual(all(readTrace(file)), list);
        assert.deepEqual(traceOf(list, options), file);
      }
    }),
    { numRuns: 500 },
  );
});

Deno.test("no byte depends on what another writer writes at the same time, or wrote before", () => {
  const record = { kind: "mark", path: "root/worker.1", name: "step", value: { at: 1, done: false } } as const;
  const other = { kind: "mark", path: "root/critic.2", name: "step", value: { done: true, at: 2 } } as const;
  const alone = traceOf([record, record, record], {});
  const [first, second] = [memory(), memory()];
  const one = new TraceWriter(HEADER, first.sink);
  const two = new TraceWriter(HEADER, second.sink);
  for (let i = 0; i < 3; i++) {
    one.note(record);
    two.note(i === 1 ? record : other);
  }
  one.end(ENDING);
  two.end(ENDING);
  assert.deepEqual(first.file(), alone);
  assert.deepEqual(traceOf([record, record, record], {}), alone);
});

Deno.test("every flipped byte is refused with a chunk and an offset at or before it", () => {
  const file = traceOf(SAMPLE, SMALL);
  for (let at = 0; at < file.length; at++) {
    for (const bits of [0x01, 0x80, 0xff]) {
      const damaged = file.slice();
      damaged[at] = damaged[at]! ^ bits;
      const error = refusal(damaged);
      assert.ok(error.offset <= at && error.chunk >= 0, `byte ${at}: ${error.message}`);
    }
  }
});

Deno.test("every truncation is refused", () => {
  const file = traceOf(SAMPLE, SMALL);
  for (let length = 0; length < file.length; length++) {
    const error = refusal(file.subarray(0, length));
    assert.ok(error.offset <= length, `length ${length}: ${error.message}`);
  }
});

Deno.test("a refusal names chunk and byte, and says what is wrong", () => {
  const file = traceOf(SAMPLE, SMALL);
  const version = file.slice();
  version[8] = 3;
  assert.equal(
    refusal(version).message,
    "Cannot read trace: chunk 0 at byte 8: the trace has format version 3, this build reads version 4",
  );
  assert.equal(
    refusal(new Uint8Array(0)).message,
    "Cannot read trace: chunk 0 at byte 0: the file ends after 0 bytes, inside the magic number",
  );
  assert.equal(
    refusal(new TextEncoder().encode('{"kind":"header"}')).message,
    "Cannot read trace: chunk 0 at byte 0: the file is not an Orrery trace: its magic number is another",
  );
  assert.equal(
    refusal(Uint8Array.of(...file, 0)).message,
    `Cannot read trace: chunk 5 at byte ${file.length}: 1 bytes follow the end chunk`,
  );
  const end = file.length - endChunkBytes(file);
  assert.equal(
    refusal(file.slice(0, end)).message,
    `Cannot read trace: chunk 4 at byte ${end}: the file ends before the end chunk: it is truncated`,
  );
  const event = file.slice();
  event[end - 1] = 0;
  assert.match(refusal(event).message, /^Cannot read trace: chunk 3 at byte \d+: the CRC-32 is [0-9a-f]{8}, the file says [0-9a-f]{8}$/);
});

function endChunkBytes(file: Uint8Array): number {
  for (let at = file.length - 20; at > 0; at--) {
    if (String.fromCharCode(...file.subarray(at, at + 4)) === "END ") return file.length - at;
  }
  return assert.fail("there is no end chunk");
}

/** The end of a trace without entries. */
function endOf(): Record<string, Value> {
  return readTrace(traceOf([])).end as unknown as Record<string, Value>;
}

/** A file of good CRCs around a body of events that no writer made. */
function forged(body: readonly number[], end: Uint8Array): Uint8Array {
  const { sink, file } = memory();
  sink(preamble());
  sink(chunkBytes("HEAD", 0, encoded(HEADER as unknown as Value)));
  sink(chunkBytes("EVTS", 1, Uint8Array.from(body)));
  sink(chunkBytes("END ", 2, end));
  return file();
}

Deno.test("events that no writer makes are refused although every CRC is right", () => {
  const end = encoded(endOf());
  const reasons = (body: readonly number[]): string => refusal(forged(body, end)).reason;
  assert.equal(reasons([0xff]), "there is no event with tag 255");
  assert.equal(reasons([0x80]), "a tick refers to an advance that was not seen in this chunk");
  assert.equal(reasons([0xc6]), "the bytes end here, and more are needed");
  assert.equal(reasons([0xd6, 5]), "name 5 is used, the chunk has 0");
  assert.equal(reasons([0xd6, 0, 0, 1, 10, 0]), "payload 0 is named, 0 were written before");
  assert.equal(reasons([0xd6, 0, 0, 1, 13]), "there is no Value with tag 13");
  assert.equal(
    reasons([0xd6, 0, 0, 1, 12, 2, 1, 2, 2 * 2, 97, 98]),
    "the strings of an array have 3 code units together, 2 follow",
  );
  assert.equal(reasons([0xd6, 0, 0, 1, 12, 0xff, 0x7f]), "the bytes end here, and more are needed");
  assert.equal(reasons([0xd6, 0, 0, 1, 0x10]), "there is no Value with tag 16");
  assert.equal(reasons([0xd6, 0, 0, 1, 0x11]), "shape 1 is used, the chunk has 0");
  assert.equal(reasons([0xd6, 0, 0, 1, 8, 3]), "shape 3 is used, the chunk has 0");
  assert.equal(reasons([0xd6, 0, 0, 1, 9, 2]), "a handle's ordinal is not an integer from 0");
  assert.equal(reasons([0xd6, 0, 0, 1, ...Array(200).fill([7, 1]).flat()]), "a Value nests deeper than 64 levels");
  assert.equal(reasons([0xd6, 0, 0, 1, 7, 0xff, 0x7f]), "the bytes end here, and more are needed");
  assert.equal(reasons([0xc6, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]), "an integer is over 2^53 − 1");
  assert.equal(reasons([0xd6, 0, 126]), "63 bytes are announced, 0 are left");
  assert.equal(reasons([0xd6, 0, 2, 0xff]), "a string is not UTF-8");
  assert.equal(reasons([0xc1, ...Array(7).fill(0xff), 0x0f, 0, 0xc0, 1]), "time passes 2^53 − 1 ns");
  assert.equal(reasons([5]), "the end counts 0 entries of kind decision, the trace has 1");
});

Deno.test("a payload that is not what its address says is refused although every CRC is right", () => {
  const payload = (form: number, hash: Uint8Array, content: readonly number[]): string => {
    const { sink, file } = memory();
    sink(preamble());
    sink(chunkBytes("HEAD", 0, encoded(HEADER as unknown as Value)));
    sink(chunkBytes("PAYL", 1, Uint8Array.of(form, ...hash, content.length, ...content)));
    sink(chunkBytes("EVTS", 2, Uint8Array.of(0xd6, 0, 0, 1, 10, 0)));
    sink(chunkBytes("END ", 3, encoded(endOf())));
    return refusal(file()).reason;
  };
  const of = (bytes: readonly number[]): Uint8Array => new Uint8Array(createHash("sha256").update(Uint8Array.from(bytes)).digest());
  assert.match(
    payload(0, of([1]), [2]),
    /^the payload's SHA-256 is [0-9a-f]{64}, its address says 4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a$/,
  );
  assert.equal(payload(7, of([1]), [1]), "there is no payload of form 7");
  assert.equal(payload(1, of([1]), [1]), "payload 0 has form 1, form 0 is needed");
  assert.match(payload(0, of([1]), [1]), /^the payload is not a Value: /);
  assert.match(payload(0, of([0xff]), [0xff]), /^the payload is not a Value: /);
});

Deno.test("Values that JSON or a plain assignment would lose survive inline and as payloads", () => {
  const own = Object.fromEntries([["__proto__", 1], ["$", -0], ["a", { "__proto__x": [NaN, Infinity, -Infinity, new Handle(3)] }]]);
  const small: Value[] = [
    -0,
    NaN,
    2 ** 53 - 1,
    1 - 2 ** 53,
    2 ** 53,
    "\ufffe",
    "é".repeat(16),
    "é".repeat(17),
    [[]],
    {},
    Object.fromEntries([["__proto__", 7]]),
    { b: 1, a: 2 },
  ];
  const all: Value[] = [...small, own, small, "x".repeat(32), "x".repeat(33)];
  const list: TraceEntry[] = all.map((value) => ({ kind: "mark", path: "root", name: "m", value }));
  const found = allOf(list).map((entry) => entry.kind === "mark" ? entry.value : undefined);
  assert.deepEqual(found, all);
  assert.deepEqual(Object.keys(found[11] as object), ["b", "a"]);
  fc.assert(
    fc.property(
      values,
      (value) => assert.deepEqual(allOf([{ kind: "mark", path: "", name: "", value }]), [{ kind: "mark", path: "", name: "", value }]),
    ),
    {
      numRuns: 1000,
    },
  );
});

Deno.test("each chunk names its advances, processes and calls anew", () => {
  const call = { pid: 5 as Pid, path: "root", call: 2 as CallId } as const;
  const round = (now: number, step: number): TraceEntry[] => [
    { kind: "tick", now, items: [] },
    { kind: "step", step, ...call, nr: 7 as Nr, args: {} },
    { kind: "result", step, ...call, errno: 6, value: null },
    { kind: "flush" },
  ];
  const list = [...round(100, 1), ...round(200, 2), ...round(300, 3)];
  assert.deepEqual(allOf(list), list);
});

Deno.test("header and end are checked member by member", () => {
  const end = endOf();
  const { outcome: _, ...less } = end;
  assert.equal(refusal(forged([], encoded(less))).reason, '"outcome" is missing');
  assert.equal(refusal(forged([], encoded({ ...end, more: 1 }))).reason, '"more" is unknown');
  assert.equal(refusal(forged([], encoded({ ...end, events: 3 }))).reason, "the end counts 3 events, the trace has 0");
  assert.equal(refusal(forged([], encoded({ ...end, payloads: 1 }))).reason, "the end counts 1 payloads, the trace has 0");
  assert.equal(refusal(forged([], Uint8Array.of(...encoded(end), 0))).reason, "1 bytes follow the record");
  assert.equal(refusal(forged([], Uint8Array.of(7, 1))).reason, "the bytes end here, and more are needed");
  assert.equal(refusal(forged([], encoded([]))).reason, "is not an object");
  const { sink, file } = memory();
  new TraceWriter({ ...HEADER, seed: "short" }, sink).end(ENDING);
  assert.equal(refusal(file()).reason, '"seed" is not 64 hex digits');
});

Deno.test("chunks that are missing, repeated or out of order are refused", () => {
  const written = memory();
  const writer = new TraceWriter(HEADER, written.sink);
  for (let i = 0; i < 3; i++) {
    writer.idle(true);
    writer.flush();
  }
  writer.end(ENDING);
  const whole = written.file();
  const places = chunksOf(whole);
  const parts = [whole.subarray(0, places[0]!.offset), ...places.map(({ offset, bodyEnd }) => whole.subarray(offset, bodyEnd))];
  const joined = (order: readonly number[]): Uint8Array => {
    const { sink, file } = memory();
    order.forEach((index) => sink(parts[index]!));
    return file();
  };
  assert.equal(readTrace(joined([0, 1, 2, 3, 4, 5])).end.events, 6);
  assert.equal(refusal(joined([0, 1, 2, 4, 5])).reason, "chunk 3 is where chunk 2 belongs");
  assert.equal(refusal(joined([0, 1, 3, 2, 4, 5])).reason, "chunk 2 is where chunk 1 belongs");
  assert.equal(refusal(joined([0, 1, 2, 2, 3, 4, 5])).reason, "chunk 1 is where chunk 2 belongs");
  assert.equal(refusal(joined([0, 2, 3, 4, 5])).reason, "chunk 1 is where chunk 0 belongs");
});

Deno.test("a quiet tick whose advance was seen and a decision take one byte each", () => {
  const steps = 10_000;
  const list: TraceEntry[] = [];
  for (let i = 1; i <= steps; i++) list.push({ kind: "tick", now: i * 310, items: [] }, { kind: "decision", choice: "call", index: i % 8 });
  const { eventBytes } = readTrace(traceOf(list)).sizes;
  assert.equal(eventBytes, steps * 2 + 2); // the first advance takes a tag and two bytes instead of one
});

Deno.test("events are given to the sink in chunks of 64 KiB, each self-contained, and names are repeated per chunk", () => {
  const list: TraceEntry[] = Array.from({ length: 30_000 }, (_, i) => ({ kind: "mark", path: "root/a", name: "progress", value: i }));
  const trace = readTrace(traceOf(list));
  assert.equal(trace.sizes.chunks, 2 + Math.ceil(trace.sizes.eventBytes / (64 * 1024 + 6)));
  assert.deepEqual(all(trace), list);
});

Deno.test("an equal large Value is stored once, across chunks too", () => {
  const value = { text: "x".repeat(10_000) };
  const list: TraceEntry[] = [];
  for (let i = 0; i < 50; i++) list.push({ kind: "mark", path: "root", name: "m", value }, { kind: "flush" });
  const { sizes } = readTrace(traceOf(list));
  assert.equal(sizes.payloads, 1);
  assert.equal(sizes.payloadBytes, 1 + JSON.stringify(value).length);
});

Deno.test("a writer refuses time that runs backwards, and is of no use afterwards", () => {
  const { sink } = memory();
  const writer = new TraceWriter(HEADER, sink);
  writer.tick(100, []);
  assert.throws(() => writer.tick(99, []), { message: "Cannot encode a tick at 99 ns: the last was at 100 ns" });
  const spent = "Cannot write to this trace: an earlier entry could not be encoded, or the sink refused it";
  assert.throws(() => writer.tick(101, []), { message: spent });
  assert.throws(() => writer.decision("call", 0), { message: spent });
  assert.throws(() => writer.end(ENDING), { message: spent });
});

Deno.test("a writer whose sink throws says so at once and at every later entry", () => {
  const sink = (): void => {
    throw new Error("disk full");
  };
  const ways: readonly ((writer: TraceWriter) => void)[] = [
    (writer) => writer.flush(),
    (writer) => writer.tick(0, []),
    (writer) => writer.decision("call", 0),
    (writer) => writer.idle(true),
  ];
  for (const way of ways) {
    const writer = new TraceWriter(HEADER, sink);
    assert.throws(() => {
      for (let i = 0; i < 2 ** 17; i++) way(writer); // more than a chunk has room for
    }, { message: "disk full" });
    for (const late of ways) assert.throws(() => late(writer), /the sink refused it$/);
  }
});

Deno.test("nothing can be written after the end", () => {
  const { sink } = memory();
  const writer = new TraceWriter(HEADER, sink);
  writer.end(ENDING);
  for (const late of [() => writer.tick(1, []), () => writer.decision("call", 0), () => writer.idle(true), () => writer.end(ENDING)]) {
    assert.throws(late, { message: "Cannot write to a trace that has ended" });
  }
});
