import assert from "node:assert/strict";
import type { EndView, Kernel, ProcessView } from "../../kernel/config.ts";
import type { Candidates } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { NR } from "../../syscalls/table.ts";
import { Handle, type Value } from "../../syscalls/value.ts";
import { Bypass } from "./bypass.ts";
import { Authority } from "./authority.ts";
import { ChannelOrder } from "./channels.ts";
import { judgeEnds } from "../../scenario/end/unhandled_exits.ts";
import { judgeLeaks } from "./leaks.ts";
import { Mailbox } from "./mailbox.ts";
import type { EndOfRun } from "../../scenario/end/end_of_run.ts";
import { judgeStuck } from "../../scenario/end/progress.ts";

function runOf(kernel: Partial<Kernel>, faulty = false): EndOfRun {
  return { kernel: kernel as Kernel, root: "root", faulty };
}

function end(path: string, more: Partial<EndView>): EndView {
  return {
    path,
    why: "failed",
    ok: false,
    value: null,
    error: { name: "Error", message: "boom", place: "a.ts:1:2" },
    taken: false,
    ...more,
  };
}
const judged = (...ends: EndView[]) => judgeEnds(runOf({ ends: () => ends }));

Deno.test("ends: an unhandled failure counts, a handled one and an ordered end do not", () => {
  assert.deepEqual(judged(end("root/a.1", {})), {
    oracle: "unhandled exit",
    detail: "root/a.1 failed: Error: boom; no process waited for it",
    place: "a.ts:1:2",
    paths: ["root/a.1"],
    lines: [],
  });
  assert.equal(judged(end("root/a.1", { taken: true }), end("root/b.2", { why: "killed" }), end("root/c.3", { why: "canceled" })), null);
});

Deno.test("ends: the root's own end counts in every way but well", () => {
  assert.equal(judged(end("root", { ok: true, why: "exited" })), null);
  assert.equal(judged(end("root", { taken: true }))?.detail, "root failed: Error: boom");
  const killed = { why: "killed", error: { name: "killed", message: "killed from outside", place: "" } } as const;
  assert.equal(judged(end("root", killed))?.detail, "root killed: killed from outside");
});

Deno.test("ends: an unhandled fault comes first, an assertion is named so", () => {
  const fault = end("root/b.2", { why: "fault", error: { name: "Fault", message: "burnt", place: "a.ts:3:4" } });
  assert.deepEqual(judged(end("root/a.1", {}), fault), {
    oracle: "fault",
    detail: "root/b.2: burnt",
    place: "a.ts:3:4",
    paths: ["root/b.2"],
    lines: [],
  });
  const failure = end("root", { error: { name: "AssertionFailure", message: "two is not three", place: "a.ts:5:6" } });
  assert.equal(judged(failure)?.oracle, "assert");
  assert.equal(judged(failure)?.detail, "root: two is not three");
});

function waits(path: string, daemon = false): ProcessView {
  return {
    pid: 1 as never,
    path,
    state: "blocked",
    daemon,
    priority: 3,
    waiting: [{ call: 0, name: "recv", on: "endpoint 1 of root" }],
    helpers: [],
  };
}
const stuck = (processes: ProcessView[], deadlocks: ReturnType<Kernel["deadlocks"]> = []) =>
  judgeStuck(runOf({ stats: () => ({ spawned: 9, ended: 8 }) as never, processes: () => processes, deadlocks: () => deadlocks }));

Deno.test("progress: a knot of two is a deadlock, its victims are told last", () => {
  const lines = [
    "root waits in wait on a, which only a could end",
    "a waits in recv on 1, which only b could end",
    "b waits in recv on 2, which only a could end",
  ];
  assert.deepEqual(stuck([waits("root"), waits("a"), waits("b")], [{ paths: ["root", "a", "b"], lines }]), {
    oracle: "deadlock",
    detail: "a and b wait for each other for ever",
    place: "",
    paths: ["a", "b", "root"],
    lines: [lines[1], lines[2], lines[0]],
  });
});

Deno.test("progress: who waits without a knot is stuck, daemons may wait", () => {
  assert.equal(stuck([waits("root/a.1")])?.detail, "root/a.1 waits in recv on endpoint 1 of root for ever");
  assert.equal(stuck([waits("root/a.1"), waits("root/b.2")])?.detail, "2 processes wait for ever: root/a.1, root/b.2");
  assert.equal(stuck([waits("root/d.1", true)]), null);
});

Deno.test("leaks: an operation in flight at quiescence is one, unless faults were injected", () => {
  const stats = () => ({ submitted: 3, inFlight: 1, endpoints: 0 }) as never;
  assert.equal(judgeLeaks(runOf({ stats }))?.detail, "1 of 3 operations are still in flight although nothing can go on");
  assert.equal(judgeLeaks(runOf({ stats }, true)), null);
});

const HANDLE = new Handle(1);
function sends(message: Value): TraceEvent {
  return { kind: "step", step: 1, pid: 1 as never, path: "a", call: 1, nr: NR.send, args: { to: HANDLE, message } };
}
function receives(call: number, value: Value): TraceEvent[] {
  return [
    { kind: "step", step: 1, pid: 2 as never, path: "b", call, nr: NR.recv, args: { from: HANDLE } },
    { kind: "result", step: 1, pid: 2 as never, path: "b", call, errno: 0, value: { value, badge: 0, bits: 0, reply: null } },
  ];
}
function channel(events: readonly TraceEvent[]): string | undefined {
  const oracle = new ChannelOrder();
  oracle.begin();
  for (const event of events) oracle.note(event);
  return oracle.end()?.detail;
}

Deno.test("channels: messages in order pass, swapped ones and copies do not", () => {
  const [one, two] = [{ n: 1 }, { n: 2 }];
  assert.equal(channel([sends(one), sends(two), ...receives(1, one), ...receives(2, two)]), undefined);
  assert.equal(channel([sends(one), sends(two), ...receives(1, two), ...receives(2, one)]), "b received message 0 of a after message 1");
  assert.equal(channel([sends(one), ...receives(1, one), ...receives(2, one)]), "b received a message of a 2 times, sent 1 times");
  assert.equal(channel([sends(one), sends(one), ...receives(1, one), ...receives(2, one)]), undefined);
});

Deno.test("mailbox: a message that was never sent is one too many, with any content", () => {
  const book = new Authority();
  const mailbox = new Mailbox(book);
  const endpoint = (call: number): TraceEvent[] => [
    { kind: "step", step: 1, pid: 1 as never, path: "a", call, nr: NR.endpoint, args: {} },
    { kind: "result", step: 1, pid: 1 as never, path: "a", call, errno: 0, value: HANDLE },
  ];
  const own = (event: TraceEvent) => ({ ...event, pid: 1 as never, path: "a" });
  for (const one of [book, mailbox]) one.begin();
  const events = [...endpoint(0), sends(7), ...receives(2, 7).map(own)];
  for (const event of events) for (const one of [book, mailbox]) one.note(event);
  assert.equal(mailbox.end(), null);
  for (const event of receives(3, 7).map(own)) for (const one of [book, mailbox]) one.note(event);
  assert.equal(mailbox.end()?.detail, "a received message 2 from endpoint 1 of a, 1 were sent");
});

Deno.test("authority: whatever a process does after its end is told", () => {
  const after = (event: TraceEvent): string | undefined => {
    const book = new Authority();
    book.begin();
    book.note({ kind: "end", pid: 1 as never, path: "a", why: "killed", exit: null });
    book.note(event);
    return book.end()?.detail;
  };
  assert.equal(after(sends(1)), "a made a call after its end");
  assert.equal(after({ ...receives(1, 1)[1]!, pid: 1 as never, path: "a" } as TraceEvent), "a got a result after its end");
});

Deno.test("bypass: a call passed over more often than the bound is starved, one that runs in between is not", () => {
  const among: Candidates = { count: 2, id: (i) => i + 7, pending: () => [] };
  const oracle = new Bypass();
  oracle.begin();
  for (let i = 0; i < 12; i++) oracle.chose(among, 0);
  assert.equal(oracle.end(), null);
  oracle.executed(8);
  for (let i = 0; i < 12; i++) oracle.chose(among, 0);
  assert.equal(oracle.end(), null);
  oracle.chose(among, 0);
  assert.equal(oracle.end()?.detail, "process 8 was passed over 13 times by the policy, bound is 12 with 2 ready");
});
