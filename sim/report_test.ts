import assert from "node:assert/strict";
import { Handle, type Value } from "../syscalls/value.ts";
import { type CallName, TABLE } from "../syscalls/table.ts";
import type { Failure, StepView } from "./failure.ts";
import { finding } from "../scenario/finding.ts";
import { renderLanes, shortPlace } from "./render_lanes.ts";
import { grouped, headline, reportOf } from "./report.ts";
import { selectRows } from "./select_rows.ts";
import { staleWrites } from "./stale_writes.ts";
import { brief } from "../scenario/brief.ts";
import { formatCall, formatResult } from "./format_call.ts";

function step(number: number, path: string, name: CallName, args: Value, value: Value = null, place = ""): StepView {
  return { step: number, path, nr: TABLE[name].nr, args, place, result: { errno: 0, value, step: number } };
}

const words = (name: CallName, args: Value) => formatCall(TABLE[name].nr, args);

Deno.test("calls are told in words", () => {
  assert.equal(words("tool", { tool: "read_counter", args: null }), "read_counter");
  assert.equal(words("tool", { tool: "write", args: { value: 1 } }), 'write {"value":1}');
  assert.equal(words("send", { to: new Handle(2), message: "x" }), 'send h2 "x"');
  assert.equal(words("recv", { from: new Handle(3) }), "recv h3");
  assert.equal(words("sleep", { ms: 5 }), "sleep 5 ms");
  assert.equal(words("spawn", { image: null, name: "worker", args: null }), "spawn worker");
  assert.equal(words("select", { arms: [{ tag: "done", call: "recv" }, { tag: "late", call: "sleep" }] }), "select done | late");
  assert.equal(words("fail", { fault: false, error: { name: "Error", message: "boom", place: "" } }), "fails: boom");
  assert.equal(words("start", {}), "starts");
  assert.equal(words("derive", { handle: new Handle(1), badge: 7 }), 'derive {"handle":h1,"badge":7}');
  assert.equal(formatCall(63, null), "call 63");
});

Deno.test("results are told behind the call, errors by their name", () => {
  const args = { from: new Handle(1) };
  assert.equal(formatResult(step(1, "r", "recv", args, { value: "hi", badge: 0, bits: 0, reply: null })), ' → "hi"');
  assert.equal(formatResult(step(1, "r", "recv", args, { value: null, badge: 0, bits: 6, reply: null })), " → bits 6");
  assert.equal(formatResult(step(1, "r", "wait", {}, { ok: false, why: "crashed", value: null, error: null })), " → crashed");
  assert.equal(formatResult(step(1, "r", "select", {}, { tag: "late", value: null })), " → late");
  assert.equal(formatResult({ ...step(1, "r", "recv", args), result: { errno: 6, value: null, step: 2 } }), " ✗ ETIMEDOUT");
  for (const errno of [18, 0.5, -1]) {
    assert.equal(formatResult({ ...step(1, "r", "recv", args), result: { errno, value: null, step: 2 } }), ` ✗ errno ${errno}`);
  }
  assert.equal(formatResult({ ...step(1, "r", "recv", args), result: null }), "");
});

Deno.test("long values are cut with an ellipsis", () => {
  assert.equal(brief("a".repeat(100)), '"' + "a".repeat(22) + "…");
  assert.equal(brief([1, new Handle(4)]), "[1,h4]");
});

const LOST: StepView[] = [
  step(6, "root/planner.1", "tool", { tool: "read_counter", args: null }, 0, "examples/lost_update.ts:29:30"),
  step(9, "root/worker.2", "tool", { tool: "read_counter", args: null }, 0, "examples/lost_update.ts:29:30"),
  step(10, "root/worker.2", "tool", { tool: "write_counter", args: { value: 1 } }, 1, "examples/lost_update.ts:30:13"),
  step(12, "root/planner.1", "tool", { tool: "write_counter", args: { value: 1 } }, 1, "examples/lost_update.ts:30:13"),
];

const FAILURE: Failure = {
  file: "examples/lost_update.ts",
  finding: finding("check", "counter is 1 after two additions", "examples/lost_update.ts:25:3"),
  token: "o1.AAcB",
  steps: 14,
  decisions: 3,
  run: 1234,
  strategy: "random",
  workload: 0,
  faults: ["drop 0 of root call 3"],
  hash: "0123456789abcdef",
  rows: selectRows(LOST, finding("check", "counter is 1 after two additions"), {
    notes: new Map([[12, "overwrites #10 with what it knew at #6"]]),
  }),
  expected: true,
};

Deno.test("a report has headline, origin, faults, lanes, repro and next step", () => {
  assert.equal(
    reportOf(FAILURE),
    [
      "FAIL examples/lost_update.ts (as expected): check: counter is 1 after two additions  examples/lost_update.ts:25:3",
      "  run 1,234 (random) · 14 steps · 3 decisions",
      "  fault: drop 0 of root call 3",
      "  planner.1                      worker.2",
      "  read_counter → 0                                              #6    lost_update.ts:29",
      "                                 read_counter → 0               #9    lost_update.ts:29",
      '                                 write_counter {"value":1} → 1  #10   lost_update.ts:30',
      '  write_counter {"value":1} → 1                                 #12 ◀ lost_update.ts:30  overwrites #10 with what it knew at #6',
      "repro   deno task sim examples/lost_update.ts --token o1.AAcB",
      "next    edit the file and run the repro line again: it tells whether the same schedule still fails",
      "",
    ].join("\n"),
  );
});

Deno.test("a file name with a space is quoted in the repro line", () => {
  assert.match(reportOf({ ...FAILURE, file: "my agents/a'b.ts" }), /deno task sim 'my agents\/a'\\''b\.ts' --token o1\.AAcB/);
});

Deno.test("a place that the detail already names is not repeated", () => {
  const found = finding("deadlock", "a waits at x.ts:3:1", "x.ts:3:1");
  assert.equal(headline({ ...FAILURE, finding: found, expected: false }), "FAIL examples/lost_update.ts: deadlock: a waits at x.ts:3:1");
});

Deno.test("a long run keeps its end and the steps of the agents that the finding is about", () => {
  const steps = Array.from({ length: 500 }, (_, i) => step(i + 1, i % 50 === 0 ? "root/a.1" : "root/b.2", "yield", {}));
  const rows = selectRows(steps, finding("assert", "x", "", ["root/a.1"]));
  const kept = rows.filter((row) => typeof row !== "number");
  assert.equal(kept.length, 40);
  assert.equal(rows.reduce<number>((sum, row) => sum + (typeof row === "number" ? row : 1), 0), 500);
  assert.equal(kept.filter((row) => row.path === "root/a.1").length, 10);
  assert.deepEqual(kept.slice(-16).map((row) => row.step), Array.from({ length: 16 }, (_, i) => 485 + i));
  assert.equal(rows[1], 49);
});

Deno.test("agents beyond the sixth lane share the last one", () => {
  const steps = Array.from({ length: 9 }, (_, i) => step(i + 1, `root/w.${i + 1}`, "yield", {}));
  const lines = renderLanes(selectRows(steps, finding("assert", "x", "", ["root/w.1"])), ["root/w.1"]);
  assert.equal(lines[0]?.trim().split(/\s{2,}/).join("|"), "w.1|w.6|w.7|w.8|w.9|4 other agents");
  assert.match(lines[1] ?? "", /^ {2}yield +#1 ◀$/);
  assert.match(lines[2] ?? "", /w\.2: yield +#2$/);
});

Deno.test("places are shortened to file and line", () => {
  assert.equal(shortPlace("a/b/c.ts:12:3"), "c.ts:12");
  assert.equal(shortPlace(""), "");
});

Deno.test("numbers are grouped by three", () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
});

Deno.test("a write is stale if another wrote after what its writer last knew, and only then", () => {
  const grant = (name: string, reads: string[], writes: string[]) => ({
    name,
    device: "tools",
    verb: name,
    badge: 0,
    effect: "once" as const,
    reads,
    writes,
  });
  const grants = [grant("read", ["x"], []), grant("write", [], ["x"]), grant("other", [], ["tools"])];
  const call = (number: number, path: string, tool: string) => step(number, path, "tool", { tool, args: null });
  const notes = (...steps: StepView[]) => [...staleWrites(steps, grants, "tools")];
  assert.deepEqual(notes(call(1, "a", "read"), call(2, "b", "write"), call(3, "a", "write")), [[
    3,
    "overwrites #2 with what it knew at #1",
  ]]);
  assert.deepEqual(notes(call(1, "b", "write"), call(2, "a", "read"), call(3, "a", "write")), []);
  assert.deepEqual(notes(call(1, "a", "read"), call(2, "b", "read"), call(3, "a", "write")), []);
  assert.deepEqual(notes(call(1, "b", "write"), call(2, "a", "write")), []);
  assert.deepEqual(notes(call(1, "a", "other"), call(2, "b", "other"), call(3, "a", "other")), []);
});

Deno.test("what agents and tools say stands in its own line of a report, and no terminal obeys it", () => {
  const evil = "a\x1b[2J\nrepro   rm";
  const row = FAILURE.rows.find((one) => typeof one !== "number")!;
  const report = reportOf({ ...FAILURE, finding: finding("check", evil), faults: [evil], rows: [{ ...row, text: evil, note: evil }] });
  assert.deepEqual(report.split("\n").filter((line) => line.includes("2J")).length, 3);
  assert.equal(report.includes("\x1b"), false);
  assert.match(report, /^FAIL examples\/lost_update\.ts.*: check: a\\u001b\[2J\\nrepro {3}rm\n/);
});
