import assert from "node:assert/strict";
import type { Pid } from "../../syscalls/ids.ts";
import { Dropped, type TraceEntry, type TraceHeader } from "./entry.ts";
import { readTrace, type Trace } from "./reader.ts";
import { type Content, redact, type Redaction } from "./redact.ts";
import { HEADER, memory, SAMPLE, SMALL } from "./testing.ts";
import { type Ending, TraceWriter } from "./writer.ts";

const SECRET = "hunter2";
const EXTRA: readonly TraceEntry[] = [
  { kind: "end", pid: 1 as Pid, path: "root", why: "exited", exit: { ok: true, value: SECRET } },
  { kind: "hash", events: 128, hash: "fedcba9876543210" },
];

function traceOf(
  list: readonly TraceEntry[],
  header: TraceHeader = HEADER,
  ending: Ending = { stateHash: "ff", outcome: "finished" },
): Trace {
  const { sink, file } = memory();
  const writer = new TraceWriter(header, sink, SMALL);
  for (const entry of list) writer.write(entry);
  writer.end(ending);
  return readTrace(file());
}

function redacted(
  trace: Trace,
  isDropped: (content: Content) => boolean,
): { readonly trace: Trace; readonly redaction: Redaction; readonly text: string } {
  const { sink, file } = memory();
  const redaction = redact(trace, isDropped, sink);
  return { trace: readTrace(file()), redaction, text: new TextDecoder().decode(file()) };
}

function all(trace: Trace): TraceEntry[] {
  const found: TraceEntry[] = [];
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) found.push(entry);
  return found;
}

const gone = (size: number): Dropped => new Dropped("0".repeat(64), size);

Deno.test("redact() drops every content, with its address, and keeps the schedule, names and sizes", () => {
  const before = traceOf([...SAMPLE, ...EXTRA]);
  const { trace, redaction, text } = redacted(before, () => true);
  assert.equal(text.includes(SECRET), false);
  assert.equal(trace.sizes.payloadBytes, 0);
  assert.deepEqual(trace.end.counts, before.end.counts);
  assert.deepEqual(all(trace).map((entry) => entry.kind), all(before).map((entry) => entry.kind));
  const expected = all(before).map((entry): TraceEntry => {
    switch (entry.kind) {
      case "step":
        return { ...entry, args: gone(3) };
      case "submit":
        return { ...entry, request: 0 };
      case "mark":
        return { ...entry, value: gone(11) };
      case "image":
        return { ...entry, text: gone(9) };
      case "oracle":
        return { ...entry, detail: "(redacted)" };
      case "end":
        return { ...entry, exit: gone(entry.exit instanceof Dropped ? 99 : 30) };
      case "hash":
        return { ...entry, hash: "" };
      case "tick":
        return {
          ...entry,
          items: entry.items.map((item) =>
            item.kind !== "completion" ? item : { ...item, value: gone(49), chunks: [{ bytes: gone(3), blob: "b1" }, { bytes: gone(40) }] }
          ),
        };
      default:
        return entry;
    }
  });
  assert.deepEqual(all(trace), expected);
  assert.deepEqual(redaction.dropped, { answers: 3, arguments: 2, results: 2, marks: 1, programs: 1, texts: 1 });
  assert.deepEqual(redaction.kept, { answers: 0, arguments: 0, results: 0, marks: 0, programs: 0, texts: 0 });
});

Deno.test("a rule sees kind, path, name and text of each content; what an operation was asked is not there to be seen", () => {
  const seen: unknown[] = [];
  redacted(traceOf(SAMPLE), ({ kind, path, name, text }) => {
    seen.push([kind, path, name, text()]);
    return false;
  });
  assert.deepEqual(seen, [
    ["arguments", "root", "", "j{}"],
    ["arguments", "root", "tools.read", null],
    ["answers", "root", "tools.read", 'j{"text":"a value of more than thirty-two bytes"}'],
    ["answers", "root", "tools.read", "\x01\x02\x03"],
    ["answers", "root", "tools.read", "\x07".repeat(40)],
    ["marks", "root", "done", 'e{"$":"-0"}'],
    ["texts", "", "leak", "1 message is left"],
    ["results", "root", "", null],
    ["programs", "", "0123456789abcdef", 'j"export"'],
  ]);
});

Deno.test("state hashes go from the first input on that is dropped, and stay where every input stays", () => {
  const hashes = (isDropped: (content: Content) => boolean): readonly string[] => {
    const { trace } = redacted(traceOf([...SAMPLE, ...EXTRA]), isDropped);
    return [...all(trace).flatMap((entry) => entry.kind === "hash" ? [entry.hash] : []), trace.end.stateHash];
  };
  const kept = ["0123456789abcdef", "fedcba9876543210", "ff"];
  assert.deepEqual(hashes(() => false), kept);
  assert.deepEqual(hashes(({ kind }) => kind === "results" || kind === "marks" || kind === "texts"), kept);
  assert.deepEqual(hashes(({ kind }) => kind === "answers"), ["0123456789abcdef", "", ""]);
  assert.deepEqual(hashes(({ kind }) => kind === "arguments"), ["", "", ""]);
});

Deno.test("arguments of the root agent leave the header, and the words of an outcome its end", () => {
  const program = { image: "0123456789abcdef", name: "root", args: `j"${SECRET}"` };
  const config = { policy: "fifo", grants: [], journal: false, hash: true, agent: "root", program };
  const before = traceOf([], { ...HEADER, config }, { stateHash: "ff", outcome: `failed: root: ${SECRET}` });
  const { trace, text, redaction } = redacted(before, () => true);
  assert.equal(text.includes(SECRET), false);
  assert.equal(redaction.canStart, false);
  assert.deepEqual(trace.header.config, { ...config, program: { ...program, args: "jnull" }, redacted: ["arguments"] });
  assert.deepEqual([trace.end.outcome, trace.end.stateHash], ["failed: (redacted)", ""]);
  const { trace: same, redaction: none } = redacted(before, () => false);
  assert.deepEqual([same.header, same.end, none.canStart], [before.header, before.end, true]);
});
