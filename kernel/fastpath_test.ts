/** The fast path against its oracle: a call that goes there does what the same call does on the long way. */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import type { Nr } from "../syscalls/ids.ts";
import { CALL_NAMES, type CallName, NR } from "../syscalls/table.ts";
import { type Handle, handleOf, NO_ARGS, type Value } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { HANDLERS_BY_NR } from "./handlers.ts";
import { type Ask, bench, type Script } from "./testing.ts";

const GRANTS: readonly Grant[] = [
  { name: "read", device: "tools", verb: "read", badge: 0, effect: "none", reads: [], writes: ["tools"] },
];

type Way = (name: CallName, args?: Readonly<Record<string, Value>>) => Ask;

const fast: Way = (name, args = NO_ARGS) => ({ name, args, chunks: null, wait: true });
// The number as an object: the switch compares by `===` and takes none of it, tables and hashes read the number in it.
const long: Way = (name, args) => ({ ...fast(name, args), nr: Object(NR[name]) as Nr });

function* main(ask: Way): Script {
  const box = (yield fast("endpoint")).value as Handle;
  const child = (yield ask("spawn", { image: null, name: "child", args: box })).value;
  yield ask("yield");
  const got: Value[] = [(yield ask("now")).value];
  for (let i = 0; i < 2; i++) {
    const { value, reply } = (yield ask("recv", { from: box })).value;
    got.push(value);
    if (reply !== null) got.push((yield ask("reply", { to: reply, message: "done" })).errno);
  }
  got.push((yield ask("wait", { child })).value, (yield ask("send", { to: box, message: 3 })).value);
  for (const refused of [ask("send", { to: child, message: 1 }), ask("recv", { from: child }), ask("wait", { child: box })]) {
    got.push((yield refused).errno);
  }
  got.push(
    (yield ask("tool", { tool: "none", args: null })).errno,
    (yield ask("spawn", { image: null, name: "absent", args: null })).errno,
    (yield ask("sleep", { ms: 7 })).errno,
    (yield ask("now")).value,
    (yield ask("sleep", { ms: 0 })).value,
  );
  yield ask("exit", { value: [box, got] });
  return "beyond its exit";
}

function* child(box: Handle, ask: Way): Script {
  yield ask("send", { to: box, message: { first: true } });
  const { value } = yield fast("call", { to: box, message: "second" });
  yield ask("exit", { value });
  return "beyond its exit";
}

function ran(ask: Way) {
  const scripts = { main: () => main(ask), child: (box: Handle) => child(box, ask) };
  const { kernel, runner, pass } = bench(scripts, { grants: GRANTS, guard: true });
  pass(6);
  const early = [kernel.ends().length, kernel.stateHash()];
  pass(1);
  const ends = kernel.ends().map((one) => [one.path, one.why, one.value]);
  return { seen: runner.seen, early, ends, stats: kernel.stats(), hash: kernel.stateHash() };
}

/** What `ran` gives, and how often which call went to its handler by the table. */
function counted(ask: Way) {
  const table = HANDLERS_BY_NR as (typeof HANDLERS_BY_NR)[number][]; // put back below
  const sound = [...table];
  const byTable: Record<string, number> = {};
  for (const name of CALL_NAMES) {
    table[NR[name]] = (state, process, args) => {
      byTable[name] = (byTable[name] ?? 0) + 1;
      sound[NR[name]]!(state, process, args); // its own names
    };
  }
  try {
    return { ...ran(ask), byTable };
  } finally {
    for (const [nr, handler] of sound.entries()) table[nr] = handler;
  }
}

Deno.test("calls on the fast path and on the long way have the same results, ends, counts and state hash", () => {
  const { byTable: missed, ...short } = counted(fast);
  const { byTable, ...whole } = counted(long);
  deepEqual(missed, { endpoint: 1, call: 1 });
  deepEqual(byTable, { endpoint: 1, spawn: 2, yield: 1, now: 2, send: 3, recv: 3, call: 1, reply: 1, exit: 2, wait: 2, tool: 1, sleep: 2 });
  deepEqual(short, whole);
  equal(short.early[0], 0);
  deepEqual(short.ends, [[
    "main",
    "exited",
    [handleOf(0), [
      1_000_000,
      { first: true },
      "second",
      "OK",
      { ok: true, why: "exited", value: "done", error: null },
      null,
      "EPERM",
      "EPERM",
      "EPERM",
      "ENOENT",
      "ENOENT",
      "OK",
      1_000_007,
      null,
    ]],
  ]]);
});
