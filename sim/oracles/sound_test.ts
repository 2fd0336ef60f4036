/**
 * The oracles on programs of all sorts: agents that make calls at random with the handles they have, under random
 * schedules, with crashes and restarts. Nothing is broken, so no oracle of the kernel's own soundness may find anything;
 * what the programs do to each other (waiting for ever, unhandled exits) is theirs.
 */
import assert from "node:assert/strict";
import type { Fault } from "../../backends/virtual/mod.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { NR } from "../../syscalls/table.ts";
import { Handle, handlesIn, type Value } from "../../syscalls/value.ts";
import { Prng } from "../prng.ts";
import { RandomWalk } from "../random.ts";
import { type FileOf, type Main, rigOf } from "../testing.ts";

const RUNS = 1_500;
const CALLS = 14;
/** Findings that are the programs' own. */
const OWN = ["stuck", "deadlock", "unhandled exit", "livelock", "inversion"];

type Sys = Parameters<Main>[0];

function ask(sys: Sys, prng: Prng, known: readonly Handle[], depth: number): unknown {
  const any = () => known.length === 0 || prng.below(12) === 0 ? new Handle(1 + prng.below(6)) : known[prng.below(known.length)]!;
  const message = () => prng.below(2) === 0 ? { h: any() } : prng.below(2) === 0 ? { n: prng.below(9) } : prng.below(9);
  const timed = () => prng.below(3) > 0 ? { timeoutMs: prng.below(4) } : {};
  const tool = () => prng.below(3) === 0 ? any() : ["pay", "look", "desk"][prng.below(3)]!;
  switch (prng.below(16)) {
    case 0:
      return sys.endpoint({ capacity: prng.below(3) });
    case 1:
    case 2:
      return sys.send(any(), message(), timed());
    case 3:
    case 4:
      return sys.recv(any(), timed());
    case 5:
      return sys.call(any(), message(), { timeoutMs: 3 });
    case 6:
      return sys.reply(any(), prng.below(2) === 0 ? any() : "served");
    case 7:
      return sys.derive(
        prng.below(8) === 0 ? "desk" : any(),
        prng.below(2) === 0 ? { rights: prng.below(2) === 0 ? ["recv"] : ["send", "transfer"] } : {},
      );
    case 8:
      return sys.revoke(any());
    case 9:
      return sys.drop(any());
    case 10:
      return sys.select({ got: sys.recv(any()), put: sys.send(any(), message()), late: sys.sleep(prng.below(3)) });
    case 11:
      return prng.below(3) === 0 ? (prng.below(2) === 0 ? sys.kill(any()) : sys.cancel(any())) : sys.notify(any(), 1 + prng.below(3));
    case 12:
      return sys.wait(any(), { timeoutMs: 2 });
    case 13:
      return sys.tool(tool(), prng.below(3) === 0 ? message() : null, { timeoutMs: 1 + prng.below(20) });
    case 14:
      return sys.self();
    default:
      if (depth > 2) return sys.yield();
      return sys.spawn({ name: "worker" }, [prng.below(1e9), depth + 1, any(), any()], {
        ...prng.below(2) === 0 ? { budget: { tokens: prng.below(8) } } : {},
        ...prng.below(3) === 0 ? { daemon: true } : {},
        ...prng.below(2) === 0 ? { handles: { desk: any() } } : {},
        ...prng.below(4) === 0 ? { grants: ["look"] } : {},
        ...prng.below(2) === 0 ? { priority: prng.below(8) } : {},
      });
  }
}

function* worker(sys: Sys, [seed, depth, ...given]: [number, number, ...Handle[]]): Generator<unknown, unknown, Value> {
  const prng = new Prng();
  prng.seed(seed);
  const known = [...given];
  for (let i = 0; i < CALLS; i++) {
    try {
      const result = yield ask(sys, prng, known, depth);
      known.push(...handlesIn(result));
    } catch (error) {
      if ((error as { errno?: string }).errno === "ECANCELED") throw error;
    }
  }
  if (prng.below(4) === 0 && depth > 0) yield sys.become([prng.below(1e9), 3, ...known.slice(0, 2)]);
  return null;
}

/** Answers every request, mostly with handles: its own, and those that came with requests. */
function* desk(sys: Sys, [seed, door]: [number, Handle]): Generator<unknown, unknown, { value: Value; reply: Handle | null }> {
  const prng = new Prng();
  prng.seed(seed);
  const known: unknown[] = [door];
  for (let i = 0; i < 3 * CALLS; i++) {
    try {
      const { value, reply } = yield sys.recv(door);
      known.push(...handlesIn(value));
      const one = known[prng.below(known.length)] as Handle;
      if (prng.below(3) === 0) known.push(yield sys.derive(one, prng.below(2) === 0 ? { rights: ["recv", "transfer"] } : {}));
      if (reply !== null) yield sys.reply(reply, prng.below(4) === 0 ? "served" : { to: known[prng.below(known.length)], also: [one] });
      if (prng.below(4) === 0) yield prng.below(2) === 0 ? sys.revoke(one) : sys.drop(one);
    } catch (error) {
      if ((error as { errno?: string }).errno === "ECANCELED") throw error;
    }
  }
  return null;
}

const FILE: FileOf = {
  agents: {
    *root(sys, seed: number) {
      yield* worker(sys, [seed, 0]);
      const door: Handle = yield sys.endpoint();
      yield sys.spawn({ name: "desk" }, [seed, door], { daemon: true });
      for (let i = 0; i < 3; i++) {
        const child = yield sys.spawn({ name: "worker" }, [seed + 1 + i, 1, door, yield sys.endpoint()], { handles: { desk: door } });
        if (i > 0) yield sys.wait(child);
      }
    },
    desk: desk as unknown as Main,
    worker: worker as unknown as Main,
  },
  exports: () => ({
    workloads: Array.from({ length: 100 }, (_, i) => 7919 * (i + 1)),
    tools: { pay: { run: () => 1, cost: { tokens: 2 }, latencyMs: 5 }, look: { run: () => 2, effect: "none", latencyMs: 2 } },
  }),
};

Deno.test(`no oracle of the kernel's soundness finds anything in ${RUNS} runs of random programs`, () => {
  const rig = rigOf(FILE);
  const walk = new RandomWalk();
  const prng = new Prng();
  const seen = new Set<string>();
  const requests = new Set<string>();
  let carried = 0;
  const count = (event: TraceEvent): void => {
    if (event.kind !== "step" && event.kind !== "result") return;
    const call = `${event.pid} ${event.call}`;
    if (event.kind === "step") {
      if (event.nr === NR.call || event.nr === NR.tool) requests.add(call);
      else requests.delete(call); // of the run before
    } else if (event.errno === 0 && requests.has(call) && handlesIn(event.value).length > 0) carried++;
  };
  let steps = 0;
  for (let index = 0; index < RUNS; index++) {
    prng.seed(index);
    walk.begin({ index, seed: index, decisionsMax: 100 });
    rig.chooser.hunt(walk, false);
    const path = `root/worker.${1 + prng.below(4)}`;
    const kinds = [[], [{ kind: "crash" }], [{ kind: "restart" }], [{ kind: "restart" }, { kind: "crash" }]][prng.below(4)]!;
    const faults = kinds.map(({ kind }) => ({ kind, origin: { path }, occurrence: prng.below(60) }) as Fault);
    const policy = index % 2 === 0 ? "fifo" : "priority";
    const result = rig.run({ workload: index % 100, seed: index, policy, faults, checked: true, parks: index % 3 === 0 }, count);
    steps += result.steps;
    const oracle = result.finding?.oracle ?? "none";
    seen.add(oracle);
    assert.ok(oracle === "none" || OWN.includes(oracle), `run ${index}: ${oracle}: ${result.finding?.detail} ${result.finding?.lines}`);
  }
  assert.ok(steps > 30 * RUNS, `${steps} steps in all`);
  assert.ok(carried > RUNS / 2, `${carried} replies with handles in all`);
  assert.ok(seen.has("none") && seen.has("stuck"), [...seen].join(", "));
});
