/** The fast path against its oracle: a call in its plain shape does what the same call does on the long way. */
import { deepEqual, equal } from "node:assert/strict";
import { isPlain } from "../syscalls/quick.ts";
import { type CallName, NR } from "../syscalls/table.ts";
import { type Handle, NO_ARGS, type Value } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import { type Ask, bench, type Script } from "./testing.ts";

const GRANTS: readonly Grant[] = [
  { name: "read", device: "tools", verb: "read", badge: 0, effect: "none", reads: [], writes: ["tools"] },
];
/** An optional member of each call, which no plain shape has and every schema passes over where it is undefined. */
const OPTIONAL: Readonly<Partial<Record<CallName, string>>> = {
  send: "timeoutMs",
  recv: "timeoutMs",
  wait: "timeoutMs",
  tool: "timeoutMs",
  reply: "errno",
  spawn: "options",
};

type Shape = (name: CallName, args?: Readonly<Record<string, unknown>>) => Ask;

const asked = (name: CallName, args: unknown, isPlainWanted: boolean): Ask => {
  equal(isPlain(NR[name], args), isPlainWanted, name);
  return { name, args: args as Value, chunks: null, wait: true };
};
const plain: Shape = (name, args) => asked(name, args ?? NO_ARGS, true);
const long: Shape = (name, args) => asked(name, args === undefined ? {} : { ...args, [OPTIONAL[name]!]: undefined }, false);

function* main(ask: Shape): Script {
  const box = (yield { name: "endpoint", args: {}, chunks: null, wait: true }).value as Handle;
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
    (yield ask("spawn", { image: null, name: "nobody", args: null })).errno,
  );
  return got;
}

function* child(box: Handle, ask: Shape): Script {
  yield ask("send", { to: box, message: { first: true } });
  return (yield { name: "call", args: { to: box, message: "second" }, chunks: null, wait: true }).value;
}

function ran(ask: Shape) {
  const scripts = { main: () => main(ask), child: (box: Handle) => child(box, ask) };
  const { kernel, runner } = bench(scripts, { grants: GRANTS, guard: true });
  return { seen: runner.seen, ends: kernel.ends().map((one) => [one.path, one.why, one.value]), stats: kernel.stats() };
}

Deno.test("calls in their plain shape and on the long way have the same results, ends and counts", () => {
  const fast = ran(plain);
  deepEqual(fast, ran(long));
  deepEqual(fast.ends, [[
    "main",
    "exited",
    [
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
    ],
  ]]);
});
