import assert from "node:assert/strict";
import { type Batch, type Candidates, NEVER, type Op } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { E } from "../syscalls/errno.ts";
import type { CallId, Instant, Nr, OpId, Pid } from "../syscalls/ids.ts";
import { type Replay, replay, ReplayMismatch } from "./replay.ts";
import { toText } from "../syscalls/text.ts";
import { Dropped, type SubmitEntry, type TraceEntry } from "./trace/entry.ts";
import { contentHash } from "./trace/payload_writer.ts";
import { readTrace } from "./trace/reader.ts";
import { redact } from "./trace/redact.ts";
import { requestHash } from "./trace/request.ts";
import { memory, traceOf } from "./trace/testing.ts";

const OP: Op = {
  id: 1 as OpId,
  origin: { path: "root/a", seq: 3 },
  device: "tools",
  verb: "read",
  handle: 2,
  args: { file: "a.txt" },
  chunks: [],
  credit: 0,
  effect: "once",
};

const SUBMIT: SubmitEntry = {
  kind: "submit",
  id: 1,
  path: "root/a",
  seq: 3,
  device: "tools",
  verb: "read",
  handle: 2,
  request: requestHash(OP),
  credit: 0,
  effect: "once",
  errno: 0,
};
const REQUEST = SUBMIT.request.toString(16).padStart(14, "0");
const RECORDED = `operation 1 of root/a call 3: tools.read, request ${REQUEST}, handle 2, credit 0, effect once`;

function among(count: number): Candidates {
  return { count, id: (index) => index, pending: () => [] };
}

function replayOf(list: readonly TraceEntry[], observe?: (event: TraceEvent) => void): Replay {
  return replay(readTrace(traceOf(list)), observe === undefined ? {} : { observe });
}

function batch(): Batch {
  return { now: 0 as Instant, items: [] };
}

function mismatch(run: () => unknown): ReplayMismatch {
  try {
    run();
  } catch (error) {
    if (error instanceof ReplayMismatch) return error;
    throw error;
  }
  return assert.fail("the call was answered");
}

Deno.test("each call is answered with what was recorded, and the end is told", () => {
  const machine = replayOf([
    { kind: "tick", now: 5, items: [] },
    { kind: "decision", choice: "call", index: 2 },
    { ...SUBMIT, errno: E.EAGAIN },
    { kind: "cancel", id: 1 },
    { kind: "idle", more: true },
    { kind: "tick", now: 9, items: [{ kind: "crash", path: "root/a" }] },
    { kind: "flush" },
  ]);
  const into = batch();
  machine.reap(into);
  assert.deepEqual(into, { now: 5, items: [] });
  assert.equal(machine.choose("call", among(1)), 0);
  assert.equal(machine.choose("call", among(3)), 2);
  assert.equal(machine.submit(OP), E.EAGAIN);
  machine.cancel(1 as OpId);
  assert.equal(machine.idle(NEVER), true);
  assert.equal(machine.ended, false);
  assert.equal(machine.position, 5);
  machine.reap(into);
  assert.deepEqual(into, { now: 9, items: [{ kind: "crash", path: "root/a" }] });
  assert.equal(machine.ended, true);
  assert.equal(
    mismatch(() => machine.reap(into)).message,
    "Cannot replay event 7: recorded is the end of the trace, the kernel gives a tick",
  );
});

Deno.test("an operation that differs in anything is refused with its number, what was recorded and what came", () => {
  const changed = (more: Partial<Op>): ReplayMismatch => mismatch(() => replayOf([{ kind: "flush" }, SUBMIT]).submit({ ...OP, ...more }));
  const error = changed({ verb: "write" });
  assert.equal(error.event, 1);
  assert.equal(error.expected, RECORDED);
  assert.match(error.got, /^operation 1 of root\/a call 3: tools\.write, request [0-9a-f]{14}, handle 2, credit 0, effect once$/);
  assert.equal(error.message, `Cannot replay event 1: recorded is ${RECORDED}, the kernel gives ${error.got}`);
  const others: Partial<Op>[] = [
    { id: 2 as OpId },
    { origin: { path: "root/b", seq: 3 } },
    { origin: { path: "root/a", seq: 4 } },
    { device: "models" },
    { handle: 3 },
    { args: { file: "b.txt" } },
    { chunks: [{ bytes: Uint8Array.of(1) }] },
    { credit: 1 },
    { effect: "none" },
  ];
  for (const other of others) assert.equal(changed(other).expected, RECORDED);
});

Deno.test("a call of another kind than the recorded one is refused, and so is everything after it", () => {
  const machine = replayOf([{ kind: "tick", now: 5, items: [] }, SUBMIT]);
  const error = mismatch(() => machine.choose("call", among(2)));
  assert.equal(
    error.message,
    "Cannot replay event 0: recorded is a tick at 5 ns with 0 items, the kernel gives a choice of kind call among 2",
  );
  assert.equal(mismatch(() => machine.reap(batch())), error);
  assert.equal(mismatch(() => machine.submit(OP)), error);
  assert.equal(mismatch(() => machine.note({ kind: "hash", events: 64, hash: "" })), error);
  assert.equal(mismatch(() => replayOf([{ kind: "cancel", id: 1 }]).cancel(2 as OpId)).expected, "the cancellation of operation 1");
});

Deno.test("a recorded index that the candidates do not have is refused", () => {
  const machine = replayOf([{ kind: "decision", choice: "call", index: 2 }]);
  assert.equal(
    mismatch(() => machine.choose("call", among(2))).message,
    "Cannot replay event 0: recorded is choice 2 of kind call, the kernel gives a choice of kind call among 2",
  );
});

Deno.test("choices of the recorded machine itself are passed over: the reaps have their effect", () => {
  const machine = replayOf([{ kind: "decision", choice: "timer", index: 1 }, { kind: "tick", now: 5, items: [] }]);
  machine.reap(batch());
  assert.ok(machine.ended);
});

Deno.test("a state hash that differs is refused", () => {
  const machine = replayOf([{ kind: "hash", events: 64, hash: "0123456789abcdef" }]);
  assert.equal(
    mismatch(() => machine.note({ kind: "hash", events: 64, hash: "1123456789abcdef" })).message,
    "Cannot replay event 0: recorded is state hash 0123456789abcdef after 64 events, the kernel gives state hash 1123456789abcdef after 64 events",
  );
});

const STEP = { kind: "step", step: 1, pid: 1 as Pid, path: "root", call: 0 as CallId, nr: 0 as Nr, args: { a: [1] } } as const;
const HASH = { kind: "hash", events: 64, hash: "0123456789abcdef" } as const;
const MARK = { kind: "mark", path: "root", name: "m", value: { text: "x".repeat(60) } } as const;

Deno.test("steps, results and hashes are compared only where both kernels note them", () => {
  const seen: string[] = [];
  const quiet = replayOf([STEP, HASH, MARK, { kind: "tick", now: 1, items: [] }], (event) => void seen.push(event.kind));
  quiet.note(MARK);
  quiet.reap(batch());
  const loud = replayOf([MARK], (event) => void seen.push(event.kind));
  for (const note of [STEP, HASH, MARK]) loud.note(note);
  assert.deepEqual(seen, ["mark", "step", "hash", "mark"]);
  assert.ok(quiet.ended && loud.ended);
  assert.equal(
    mismatch(() => replayOf([STEP]).note({ ...STEP, args: { a: [2] } })).message,
    'Cannot replay event 0: recorded is step 1: root (pid 1) call 0, number 0, with {"a":[1]}, ' +
      'the kernel gives step 1: root (pid 1) call 0, number 0, with {"a":[2]}',
  );
});

Deno.test("a mark, a start or an end that differs or was not recorded is refused", () => {
  assert.equal(mismatch(() => replayOf([MARK]).note({ ...MARK, name: "n" })).event, 0);
  assert.equal(mismatch(() => replayOf([MARK]).note({ kind: "spawn", pid: 1 as Pid, path: "root", image: "i", name: "n" })).event, 0);
  assert.equal(mismatch(() => replayOf([]).note(MARK)).expected, "the end of the trace");
  assert.equal(mismatch(() => replayOf([MARK]).reap(batch())).expected.slice(0, 14), "mark m of root");
});

Deno.test("a dropped content of a note is equal to anything, and stops the replay where it is an answer", () => {
  const answer: TraceEntry = {
    kind: "tick",
    now: 1,
    items: [{ kind: "completion", id: 1, errno: 0, more: false, value: "y".repeat(50), chunks: [] }],
  };
  const { sink, file } = memory();
  redact(readTrace(traceOf([MARK, answer])), () => true, sink);
  const machine = replay(readTrace(file()));
  machine.note(MARK);
  assert.match(
    mismatch(() => machine.reap(batch())).message,
    /^Cannot replay event 1: recorded is an answer to operation 1 whose 53 bytes were dropped, the kernel gives a tick that needs them$/,
  );
  replay(readTrace(file())).note({ ...MARK, value: "other" });
  assert.equal(mismatch(() => replay(readTrace(file())).note({ ...MARK, name: "other" })).event, 0);
});

Deno.test("a dropped payload with its address is compared by it", () => {
  const { value, ...mark } = MARK;
  const dropped = new Dropped(contentHash(new TextEncoder().encode(toText(value))), 70);
  replayOf([{ ...mark, value: dropped }]).note(MARK);
  assert.equal(mismatch(() => replayOf([{ ...mark, value: dropped }]).note({ ...MARK, value: "other" })).event, 0);
});

Deno.test("an operation whose hash was dropped is compared by everything else", () => {
  const recorded: SubmitEntry = { ...SUBMIT, request: 0 };
  assert.equal(replayOf([recorded]).submit({ ...OP, args: { file: "b.txt" } }), 0);
  assert.equal(mismatch(() => replayOf([recorded]).submit({ ...OP, verb: "write" })).event, 0);
});

Deno.test("recorded values come frozen", () => {
  const value = { list: [1] };
  const machine = replayOf([{ kind: "tick", now: 1, items: [{ kind: "completion", id: 1, errno: 0, more: false, value, chunks: [] }] }]);
  const into = batch();
  machine.reap(into);
  const [item] = into.items;
  assert.ok(item?.kind === "completion");
  assert.deepEqual(item.value, value);
  assert.ok(Object.isFrozen(item.value) && Object.isFrozen((item.value as typeof value).list));
});
