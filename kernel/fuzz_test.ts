/**
 * Random programs against the whole kernel: calls and arguments are fuzzed from the table's own schemas, choices, clock and
 * completions at random. After every step all tables are checked and every access is held to its declared footprint; a run
 * with the same seed has the same hash.
 */
import { strictEqual as equal } from "node:assert/strict";
import { E } from "../syscalls/errno.ts";
import { CALL_NAMES, type CallName, TABLE } from "../syscalls/table.ts";
import type { Instant } from "../syscalls/ids.ts";
import { Handle, handlesIn, type Value } from "../syscalls/value.ts";
import type { Grant, KernelConfig } from "./config.ts";
import { Random } from "./random.ts";
import { type Bench, bench, call, later, type Script, type Scripts } from "./testing.ts";

const GRANTS: Grant[] = ["a", "b"].map((name, index) => ({
  name,
  device: "dev",
  verb: "",
  badge: index,
  effect: index === 0 ? "once" : "none",
  reads: index === 0 ? [] : ["x"],
  writes: index === 0 ? ["x"] : [],
  cost: { tokens: 3 },
}));
// Ends of processes are made rare by leaving them to kill, cancel and crash: a run of nothing but exits tests little.
const CALLS: readonly CallName[] = CALL_NAMES.filter((name) => !["start", "exit", "fail", "become", "host"].includes(name));
const STEPS = 60;

function picker(seed: number): (below: number) => number {
  const random = new Random(new Uint8Array(32), `fuzz ${seed}`);
  return (below) => Math.floor(random.fraction() * below);
}

function arguments_(name: CallName, pick: (below: number) => number, known: readonly Handle[]): Record<string, unknown> {
  const handle = () => (known.length === 0 || pick(10) === 0 ? new Handle(pick(5)) : known[pick(known.length)]!);
  const grant = () => (pick(4) === 0 ? handle() : pick(2) === 0 ? "a" : "b");
  const message = () => (pick(3) === 0 ? { h: handle() } : pick(100));
  const timed = pick(2) === 0 ? { timeoutMs: pick(5) } : {};
  switch (name) {
    case "spawn": {
      const options = pick(3) === 0 ? { options: { priority: pick(8), budget: { tokens: pick(20) }, handles: { c: handle() } } } : {};
      return { image: null, name: "worker", args: { known: known.slice(0, 3) }, ...options };
    }
    case "send":
    case "call":
      return { to: handle(), message: message(), ...timed };
    case "reply":
      return { to: handle(), message: message() };
    case "recv":
      return { from: handle(), ...timed };
    case "wait":
      return { child: handle(), ...timed };
    case "kill":
    case "cancel":
      return { child: handle() };
    case "sleep":
      return { ms: pick(5) };
    case "notify":
      return { to: handle(), bits: 1 + pick(7) };
    case "endpoint":
      return { capacity: pick(3), gone: pick(2) === 0 };
    case "derive":
      return {
        from: pick(4) === 0 ? "a" : handle(),
        ...(pick(2) === 0 ? { rights: ["send", "transfer"] } : {}),
        ...(pick(3) === 0 ? { badge: pick(3) } : {}),
      };
    case "revoke":
    case "drop":
      return { handle: handle() };
    case "select":
      return {
        arms: Array.from({ length: 1 + pick(3) }, (_, i) => {
          const kind = (["recv", "sleep", "wait", "send"] as const)[pick(4)]!;
          return { tag: `t${i}`, call: kind, args: arguments_(kind, pick, known) };
        }),
      };
    case "tool":
      return { tool: grant(), args: message(), ...timed };
    case "infer":
      return { model: grant(), prompt: 1, ...(pick(2) === 0 ? { tokensMax: 1 + pick(5) } : {}), ...timed };
    case "read":
      return { from: grant(), args: null, ...timed };
    case "write":
      return { to: grant(), args: null, ...timed };
    case "subscribe":
      return { to: grant(), args: null, credit: 1 + pick(4) };
    default:
      return TABLE[name].args.fuzz(pick) as Record<string, unknown>;
  }
}

function worker(pick: (below: number) => number): Script {
  return (function* ({ known = [] as Handle[] } = {}) {
    const held: Handle[] = [...known];
    for (let step = 0; step < STEPS; step++) {
      const name = CALLS[pick(CALLS.length)]!;
      const args = arguments_(name, pick, held);
      if (pick(6) === 0) {
        yield later(name, args);
        continue;
      }
      const answer = yield call(name, args);
      if (answer.errno === "OK") { for (const one of handlesIn(answer.value as Value)) held.push(one); }
      if (answer.errno === "ECANCELED" && pick(3) > 0) return held[0] ?? null;
    }
    if (pick(4) === 0) throw new Error("gave up");
    return step();
  })();
  function step(): Value {
    return pick(10);
  }
}

function drive(seed: number, config: Partial<KernelConfig>): Bench {
  const pick = picker(seed);
  const scripts: Scripts = {
    *main() {
      for (let i = 0; i < 3; i++) yield call("spawn", { image: null, name: "worker", args: {} });
      yield* worker(pick);
    },
    worker: () => worker(pick),
  };
  const b = bench(scripts, { grants: GRANTS, ...config }, null, { tokens: 200 }, Array.from({ length: 2000 }, () => pick(8)));
  for (let round = 0; round < 40; round++) {
    for (const op of b.machine.ops.splice(0)) complete(b, op.id, op.verb, pick);
    const alive = b.kernel.processes();
    if (pick(8) === 0 && alive.length > 1) {
      b.machine.control((["crash", "kill", "cancel"] as const)[pick(3)]!, alive[pick(alive.length)]!.path);
    }
    b.machine.now = (b.machine.now + pick(3) * 1_000_000) as Instant;
    b.settle();
  }
  return b;
}

function complete(b: Bench, id: Parameters<Bench["machine"]["complete"]>[0], verb: string, pick: (below: number) => number): void {
  if (verb === "credit" || pick(5) === 0) return;
  if (verb === "subscribe") { for (let i = pick(3); i > 0; i--) b.machine.complete(id, i, { more: true }); }
  const usage = { usage: { tokens: pick(2) } };
  if (pick(4) === 0) b.machine.complete(id, { message: "Cannot" }, { errno: E.EIO, ...usage });
  else b.machine.complete(id, pick(100), usage);
}

for (const policy of ["fifo", "priority"] as const) {
  Deno.test(`random programs keep every rule of the kernel under ${policy}, twice with equal hash`, () => {
    let steps = 0;
    let sent = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const first = drive(seed, { policy });
      const { stats } = first.kernel;
      steps += stats.call(first.kernel).steps;
      sent += stats.call(first.kernel).sent;
      if (seed % 5 === 0) equal(drive(seed, { policy }).kernel.stateHash(), first.kernel.stateHash(), `seed ${seed}`);
    }
    equal(steps > 10_000 && sent > 500, true, `the programs did too little: ${steps} steps, ${sent} messages`);
  });
}
