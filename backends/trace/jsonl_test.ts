import assert from "node:assert/strict";
import fc from "fast-check";
import type { TraceEntry } from "./entry.ts";
import { fromJsonl, JsonlError, toJsonl, toPieces } from "./jsonl.ts";
import { readTrace } from "./reader.ts";
import { entries, HEADER, memory, SAMPLE, traceOf } from "./testing.ts";

function linesOf(list: readonly TraceEntry[]): string[] {
  return [...toJsonl(readTrace(traceOf(list)))];
}

function rebuilt(lines: readonly string[]): Uint8Array {
  const { sink, file } = memory();
  fromJsonl(lines.map((line) => line + "\n").join(""), sink);
  return file();
}

function refusal(lines: readonly string[]): string {
  try {
    rebuilt(lines);
  } catch (error) {
    if (error instanceof JsonlError) return error.message;
    throw error;
  }
  return assert.fail("the lines were accepted");
}

Deno.test("lines are what a reader of a terminal expects", () => {
  const lines = linesOf(SAMPLE);
  assert.equal(lines.length, SAMPLE.length + 2);
  assert.equal(lines[0], JSON.stringify({ kind: "header", ...HEADER }));
  assert.equal(
    lines[1],
    '{"kind":"fault","fault":"delay","path":"root","seq":1,"device":null,"occurrence":0,"amountNs":5000000}',
  );
  assert.equal(lines[2], '{"kind":"tick","now":0,"items":[]}');
  assert.equal(
    lines[14],
    '{"kind":"tick","now":5000600,"items":[{"kind":"completion","id":1,"errno":0,"more":false,' +
      '"value":{"text":"a value of more than thirty-two bytes"},' +
      '"chunks":[{"bytes":"AQID","blob":"b1"},{"bytes":"BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw=="}],"usage":{"tokens":12},' +
      '"origin":{"path":"root","seq":1,"device":"tools","verb":"read","request":4503599627370497}}]}',
  );
  assert.equal(lines[15], '{"kind":"mark","path":"root","name":"done","value":{"$":"-0"}}');
  assert.equal(lines[17], `{"kind":"end","pid":1,"path":"root","why":"exited","exit":{"$":["dropped","${"ab".repeat(32)}",99]}}`);
});

Deno.test("the container is rebuilt from its lines byte for byte", () => {
  assert.deepEqual(rebuilt(linesOf(SAMPLE)), traceOf(SAMPLE));
  fc.assert(fc.property(entries, (list) => assert.deepEqual(rebuilt(linesOf(list)), traceOf(list))), { numRuns: 500 });
});

Deno.test("a container of many chunks is rebuilt byte for byte", () => {
  const list: TraceEntry[] = Array.from({ length: 9_000 }, (_, i) => ({
    kind: "mark",
    path: `root/${i % 50}`,
    name: "progress",
    value: i % 300 === 0 ? `${i % 900} `.repeat(5_000) : { text: `some text that takes room, ${i % 1000}` },
  }));
  const file = traceOf(list);
  const { chunks, payloads } = readTrace(file).sizes;
  assert.deepEqual({ chunks, payloads }, { chunks: 8, payloads: 3 });
  assert.deepEqual(rebuilt(linesOf(list)), file);
});

Deno.test("a line that does not fit is refused with its number, its member and the reason", () => {
  const lines = linesOf(SAMPLE);
  const refused = (number: number, line: string): string => refusal(lines.with(number - 1, line));
  assert.match(refused(3, "{"), /^Cannot read trace lines: line 3: is not JSON: /);
  assert.equal(refused(3, "[]"), "Cannot read trace lines: line 3: is not an object");
  assert.equal(refused(3, '{"kind":"tock"}'), 'Cannot read trace lines: line 3: has unknown kind "tock"');
  assert.equal(
    refused(3, '{"kind":"tick","now":-1,"items":[]}'),
    'Cannot read trace lines: line 3: "now" is not an integer from 0 to 2^53 − 1',
  );
  assert.equal(refused(3, '{"kind":"tick","now":0}'), 'Cannot read trace lines: line 3: has no member "items"');
  assert.equal(refused(3, '{"kind":"idle","more":true,"extra":1}'), 'Cannot read trace lines: line 3: has an unknown member "extra"');
  assert.equal(
    refused(3, '{"kind":"tick","now":0,"items":[{"kind":"crash"}]}'),
    'Cannot read trace lines: line 3: "items" has no member "path"',
  );
  assert.equal(
    refused(8, '{"kind":"decision","choice":"mood","index":0}'),
    'Cannot read trace lines: line 8: "choice" is not one of call, timer, device',
  );
  assert.equal(refused(1, '{"kind":"header"}'), 'Cannot read trace lines: line 1: "format" is missing');
});

Deno.test("lines that end early, or whose end counts something else, are refused", () => {
  const lines = linesOf(SAMPLE);
  for (let length = 0; length < lines.length; length++) {
    assert.match(refusal(lines.slice(0, length)), /^Cannot read trace lines: line \d+: /);
  }
  assert.equal(
    refusal(lines.toSpliced(11, 1)),
    "Cannot read trace lines: line 20: counts 2 entries of kind idle, there are 1",
  );
});

Deno.test("a completion that claims another operation's origin is refused", () => {
  const lines = linesOf(SAMPLE).map((line) => line.replace('"origin":{"path":"root"', '"origin":{"path":"other"'));
  assert.equal(refusal(lines), "Cannot read trace lines: line 15: has a completion of 1 whose origin is not its operation's");
});

Deno.test("time that runs backwards in the lines is refused with its line", () => {
  const lines = linesOf([{ kind: "tick", now: 20, items: [] }, { kind: "tick", now: 30, items: [] }]);
  const swapped = [lines[0]!, lines[2]!, lines[1]!, lines[3]!];
  assert.equal(refusal(swapped), "Cannot read trace lines: line 3: Cannot encode a tick at 20 ns: the last was at 30 ns");
});

Deno.test("a line comes in pieces, none longer than what one answer says", () => {
  const item = { kind: "completion", id: 1, errno: 0, more: true, chunks: [] } as const;
  const items = Array.from({ length: 50 }, (_, i) => ({ ...item, value: "x".repeat(1_000) + i }));
  const trace = readTrace(traceOf([{ kind: "tick", now: 7, items }, { kind: "idle", more: true }]));
  const pieces = [...toPieces(trace)];
  assert.deepEqual(pieces.join("").split("\n").slice(0, -1), [...toJsonl(trace)]);
  assert.ok(Math.max(...pieces.map(({ length }) => length)) < 2_000);
  for (const line of toJsonl(trace)) assert.equal(JSON.stringify(JSON.parse(line)), line);
});
