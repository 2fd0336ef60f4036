/** The wait-for graph against a plain walk over all pairs of processes, and what it costs. */
import { deepStrictEqual as deepEqual, strictEqual as equal } from "node:assert/strict";
import fc from "fast-check";
import type { Handle } from "../syscalls/value.ts";
import { RIGHTS } from "../syscalls/rights.ts";
import { allows } from "./capability.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Process } from "./process.ts";
import type { State } from "./state.ts";
import { type Bench, bench, call, later } from "./testing.ts";
import { live, WaitGraph } from "./wait_graph.ts";
import { inFlight } from "./wait_queue.ts";
import { ChannelWaiter, type Waiter } from "./waiter.ts";

const stateOf = (b: Bench): State => (b.kernel as unknown as { state: State }).state;

// ---- the plain way

function holders(all: readonly Process[], endpoint: Endpoint, right: number): readonly Process[] {
  return all.filter((one) =>
    [...one.handles?.all() ?? [], ...one.grants.values()].some(({ alive, target, rights }) =>
      alive && target === endpoint && allows(rights, right)
    )
  );
}

function plainHelpers(waiter: Waiter, all: readonly Process[]): readonly Process[] | null {
  if (!(waiter instanceof ChannelWaiter)) return waiter.kind === "exit" ? [waiter.watched!] : null;
  const { endpoint, kind, message, process } = waiter;
  if (kind !== "recv") {
    if (kind === "send" || message !== null) return holders(all, endpoint, RIGHTS.recv);
    return all.filter((one) => one.handles?.all().some(({ target }) => target === waiter));
  }
  const callers: Process[] = [];
  for (const { target } of process.handles?.all() ?? []) {
    if (endpoint.gone !== null && target instanceof ChannelWaiter && target.live && target.endpoint === endpoint) {
      callers.push(target.process);
    }
  }
  return [...holders(all, endpoint, RIGHTS.send), ...callers];
}

function plainEdges(process: Process, all: readonly Process[]): readonly Process[] | null {
  const found = inFlight(process).map((waiter) => waiter.limited && waiter.kind !== "sleep" ? null : plainHelpers(waiter, all));
  return found.length === 0 || found.includes(null) ? null : [...new Set(found.flatMap((one) => one!))];
}

function plainStalled(all: readonly Process[]): readonly Process[] {
  const edges = new Map(all.map((one) => [one, one.posted ? null : plainEdges(one, all)]));
  const helpful = new Set(all.filter((one) => edges.get(one) === null));
  for (let before = -1; before !== helpful.size;) {
    before = helpful.size;
    for (const one of all) if (edges.get(one)?.some((other) => helpful.has(other))) helpful.add(one);
  }
  return all.filter((one) => !one.daemon && !helpful.has(one));
}

function plainKnots(all: readonly Process[]): Process[][] {
  const stalled = plainStalled(all);
  const reach = new Map(stalled.map((one) => [one, reachable(one, all, stalled)]));
  const knots: Process[][] = [];
  for (const one of stalled) {
    if (knots.some((knot) => knot.includes(one))) continue;
    const part = stalled.filter((other) => other === one || reach.get(one)!.has(other) && reach.get(other)!.has(one));
    if (part.length > 1 || [...reach.get(one)!].every((other) => other === one)) knots.push(part);
  }
  return knots;
}

function reachable(start: Process, all: readonly Process[], stalled: readonly Process[]): Set<Process> {
  const reached = new Set<Process>();
  const work = [start];
  for (let one = work.pop(); one !== undefined; one = work.pop()) {
    for (const next of plainEdges(one, all)!) {
      if (reached.has(next) || !stalled.includes(next)) continue;
      reached.add(next);
      work.push(next);
    }
  }
  return reached;
}

// ---- random systems

interface Part {
  readonly rights: readonly (readonly ["send" | "recv" | "both", number])[];
  readonly grants: readonly number[];
  readonly daemon: boolean;
  readonly acts: readonly (readonly ["send" | "recv" | "call" | "limited" | "reply" | "wait", number])[];
}

const ENDPOINTS = 4;
const at = fc.nat({ max: ENDPOINTS - 1 });
const part: fc.Arbitrary<Part> = fc.record({
  rights: fc.array(fc.tuple(fc.constantFrom("send" as const, "recv" as const, "both" as const), at), { maxLength: 4 }),
  grants: fc.array(at, { maxLength: 2 }),
  daemon: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  acts: fc.array(fc.tuple(fc.constantFrom("send", "recv", "recv", "call", "call", "limited", "reply", "wait"), at), {
    minLength: 1,
    maxLength: 4,
  }) as fc.Arbitrary<Part["acts"]>,
});

const RIGHTS_OF = { send: ["send", "transfer"], recv: ["recv", "transfer"], both: ["send", "recv", "transfer"] };

function system(parts: readonly Part[]): Bench {
  return bench({
    *main() {
      const boxes: Handle[] = [];
      for (let i = 0; i < ENDPOINTS; i++) boxes.push((yield call("endpoint", { capacity: i % 2, gone: i > 1 })).value);
      const children: Handle[] = [];
      for (const [i, one] of parts.entries()) {
        const handles: Record<string, Handle> = {};
        for (const grant of one.grants) {
          handles[`g${grant}`] = (yield call("derive", { from: boxes[grant]!, rights: ["send", "transfer"] })).value;
        }
        const rights: Record<string, Handle> = {};
        for (const [right, box] of one.rights) rights[box] = (yield call("derive", { from: boxes[box]!, rights: RIGHTS_OF[right] })).value;
        const args = { i, rights, last: children.at(-1) ?? null };
        const options = i % 2 === 0 ? { handles, daemon: one.daemon } : { daemon: one.daemon };
        const made = (yield call("spawn", { image: null, name: "child", args, options })).value;
        if (parts[i + 1]?.acts.some(([what]) => what === "wait")) children.push((yield call("derive", { from: made })).value);
      }
      for (;;) yield call("recv", { from: boxes[0]! });
    },
    *child({ i, rights, last }: { i: number; rights: Record<string, Handle>; last: Handle | null }) {
      const taken: Handle[] = [];
      for (const [what, box] of parts[i]!.acts) {
        const handle = rights[box];
        if (what === "wait" && last !== null) yield later("wait", { child: last });
        else if (what === "reply" && taken.length > 0) yield call("reply", { to: taken.pop()!, message: null });
        else if (handle === undefined) continue;
        else if (what === "recv") {
          const got = yield call("recv", { from: handle });
          if (got.value?.reply) taken.push(got.value.reply);
        } else if (what === "limited") yield later("recv", { from: handle, timeoutMs: 1_000 });
        else if (what === "send" || what === "call") yield later(what, { to: handle, message: null });
      }
      for (const box of Object.values(rights)) yield call("recv", { from: box });
    },
  });
}

Deno.test("helpers, stalled processes and knots are those of a walk over all pairs", () => {
  let knots = 0;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
      const state = stateOf(system(parts));
      const all = live(state);
      const graph = new WaitGraph(state);
      const paths = (list: readonly Process[] | null) => list?.map((one) => one.path()) ?? null;
      for (const one of all) deepEqual(paths(graph.helpersOf(one)), paths(plainEdges(one, all)), one.path());
      deepEqual(paths(graph.stalled()), paths(plainStalled(all)));
      deepEqual(graph.knots().map(paths), plainKnots(all).map(paths));
      knots += plainKnots(all).filter((one) => one.length > 1).length;
    }),
    { seed: 5, numRuns: 300 },
  );
  equal(knots > 0, true);
});

// ---- what it costs

/** `clients` processes wait for a reply of one server, which answers none. */
function crowd(clients: number): Bench {
  const b = bench({
    *main() {
      const box = (yield call("endpoint", { capacity: 1_000 })).value;
      for (let i = 0; i < clients; i++) yield call("spawn", { image: null, name: "client", args: box });
      for (let i = 0; i < clients; i++) yield call("recv", { from: box });
      for (let i = 0; i < 16; i++) yield later("recv", { from: box });
      yield call("recv", { from: box });
    },
    *client(box: Handle) {
      yield call("call", { to: box, message: null });
    },
  }, { guard: false, hash: false });
  return b;
}

Deno.test("what the graph looks at grows with handles and waits, not with pairs of processes", () => {
  const looks = [100, 400].map((clients) => {
    const b = crowd(clients);
    const graph = new WaitGraph(stateOf(b));
    equal(graph.stalled().length, clients + 1);
    equal(graph.knots().length, 1);
    return graph.looks;
  });
  equal(looks[1]! <= 4 * looks[0]!, true, `${looks} looks for 100 and 400 clients`);
  equal(looks[0]! <= 20 * 100, true, `${looks[0]} looks for 100 clients`);
});
