/** Traces are read in pieces: how much at once and how often, counted at the source; and what is refused where the file changes. */
import assert from "node:assert/strict";
import { type TraceEntry, TraceError } from "./entry.ts";
import { toPieces } from "./jsonl.ts";
import { openTrace, readTrace } from "./reader.ts";
import { recover } from "./recover.ts";
import { redact } from "./redact.ts";
import { memorySource, type Source, Window, WINDOW_BYTES } from "./source.ts";
import { traceOf } from "./testing.ts";
import { chunksOf } from "./testing_chunks.ts";

const MIB = 2 ** 20;

/** A source that counts. */
class Counted implements Source {
  readonly size: number;
  reads = 0;
  bytes = 0;
  bytesMax = 0;

  constructor(private readonly file: Uint8Array) {
    this.size = file.length;
  }

  read(at: number, into: Uint8Array): void {
    assert.ok(at >= 0 && at + into.length <= this.size, "inside the file");
    this.reads++;
    this.bytes += into.length;
    this.bytesMax = Math.max(this.bytesMax, into.length);
    into.set(this.file.subarray(at, at + into.length));
  }
}

/** Some 24 MiB: small answers in their events, large ones as payloads, each another. */
function large(): Uint8Array {
  const list: TraceEntry[] = [];
  for (let id = 1; id <= 600; id++) {
    for (const size of [6_000, 36_000]) {
      const value = `${id} ${"x".repeat(size)}`;
      list.push({ kind: "tick", now: id, items: [{ kind: "completion", id, errno: 0, more: false, value, chunks: [] }] });
    }
  }
  return traceOf(list);
}

Deno.test("checking and reading a trace takes pieces, of a piece's size at most, and each byte three times", () => {
  const file = large();
  assert.ok(file.length > 24 * MIB);
  const checked = new Counted(file);
  const trace = openTrace(checked);
  assert.ok(checked.bytesMax <= WINDOW_BYTES, `${checked.bytesMax} bytes at once`);
  assert.ok(checked.bytes < 3.25 * file.length, `${checked.bytes} bytes of ${file.length}`);
  assert.ok(checked.reads < 4_000, `${checked.reads} reads`);
  const { reads, bytes } = checked;
  let [pieces, length] = [0, 0];
  for (const piece of toPieces(trace)) {
    pieces++;
    length += piece.length;
  }
  assert.ok(length > 24 * MIB && pieces > 2_400);
  assert.ok(checked.bytesMax <= WINDOW_BYTES, `${checked.bytesMax} bytes at once`);
  assert.ok(
    checked.bytes - bytes < 3.25 * file.length && checked.reads - reads < 4_000,
    `${checked.bytes - bytes} bytes in ${checked.reads - reads} reads`,
  );
});

Deno.test("recovering and redacting give pieces to the sink, and never the file", () => {
  const file = large();
  let bytesMax = 0;
  const sink = (bytes: Uint8Array): void => void (bytesMax = Math.max(bytesMax, bytes.length));
  const source = new Counted(file.subarray(0, file.length - 1));
  recover(source, sink);
  redact(openTrace(new Counted(file)), ({ kind }) => kind === "marks", sink);
  assert.ok(bytesMax < 2 * MIB && source.bytesMax <= MIB, `${bytesMax} and ${source.bytesMax} bytes at once`);
});

Deno.test("a window gives views inside of what it read, and reads again elsewhere", () => {
  const bytes = Uint8Array.from({ length: 3 * WINDOW_BYTES }, (_, i) => i % 251);
  const source = new Counted(bytes);
  const window = new Window(source);
  assert.deepEqual(window.view(0, 4), bytes.subarray(0, 4));
  assert.deepEqual(window.view(WINDOW_BYTES - 4, 14), bytes.subarray(WINDOW_BYTES - 4, WINDOW_BYTES + 10));
  assert.equal(source.reads, 2);
  assert.deepEqual(window.view(WINDOW_BYTES, 4), bytes.subarray(WINDOW_BYTES, WINDOW_BYTES + 4));
  assert.equal(source.reads, 2);
  assert.deepEqual(window.view(3 * WINDOW_BYTES - 1, 1), bytes.subarray(-1));
  assert.deepEqual(window.view(0, WINDOW_BYTES), bytes.subarray(0, WINDOW_BYTES));
  assert.equal(source.reads, 4);
});

Deno.test("a file that changes after it was checked is refused, not believed", () => {
  const mark = (text: string): TraceEntry => ({ kind: "mark", path: "root", name: "m", value: text });
  const file = traceOf([mark("a".repeat(10_000)), mark("small")]);
  const [, payloads, events] = chunksOf(file);
  const changed = (at: number): unknown => {
    const copy = file.slice();
    const trace = openTrace(memorySource(copy));
    copy[at] = copy[at]! ^ 1; // inside
    const cursor = trace.cursor();
    try {
      while (cursor.read() !== null);
    } catch (error) {
      assert.ok(error instanceof TraceError, String(error));
      return error.reason.replace(/[0-9a-f]{8}/g, "…");
    }
    return null;
  };
  assert.equal(changed(payloads!.bodyEnd - 5), "payload 0 is not what it was when the trace was checked");
  assert.equal(changed(events!.bodyEnd - 2), "the CRC-32 is …, the file says …");
  assert.equal(changed(events!.offset + 8), "the head's CRC-32 is …, the file says …");
});

Deno.test("a tick that brings very much keeps to the bound of a chunk: tiny Values stay in it, others become payloads", () => {
  const items = Array.from(
    { length: 3_000 },
    (_, id) =>
      ({
        kind: "completion",
        id,
        errno: 0,
        more: false,
        value: `${id} ${"x".repeat(7_000)}`,
        chunks: [{ bytes: new Uint8Array(100).fill(id) }],
      }) as const,
  );
  const entry: TraceEntry = { kind: "tick", now: 1, items };
  const file = traceOf([entry]);
  const events = chunksOf(file).find(({ kind }) => kind === "EVTS")!;
  assert.ok(events.size < 4.1 * MIB, `${events.size} bytes`);
  assert.deepEqual(readTrace(file).cursor().read(), entry);
});

Deno.test("a body that is needed whole has a bound, by name", () => {
  const file = traceOf([]);
  const head = file.slice(12, 32);
  const view = new DataView(head.buffer);
  view.setUint32(8, 33 * MIB, true);
  view.setUint32(16, crc(head.subarray(0, 16)), true);
  file.set(head, 12);
  const source: Source = { size: 40 * MIB, read: (at, into) => into.set(file.subarray(at, at + into.length)) };
  assert.throws(() => openTrace(source), {
    name: "TraceError",
    message: "Cannot read trace: chunk 0 at byte 12: the chunk has 34603008 bytes, the bound for one that is read whole is 33554432",
  });
});

// The plain CRC-32, bit by bit.
function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum >>> 1 ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
