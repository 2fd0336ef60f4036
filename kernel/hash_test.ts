/** What the hashes of a kernel tell apart, and the guard: the parts of a state and of an event, one by one. */
import assert from "node:assert/strict";
import { E, type Errno } from "../syscalls/errno.ts";
import { reads, resourceOf, writes } from "../syscalls/footprint.ts";
import type { Value } from "../syscalls/value.ts";
import type { Grant } from "./config.ts";
import type { Endpoint } from "./endpoint.ts";
import { Ending, LIFE } from "./process.ts";
import type { State } from "./state.ts";
import { type Bench, bench, call, later } from "./testing.ts";

const GRANTS: readonly Grant[] = [{ name: "t", device: "tools", verb: "t", badge: 0, effect: "none", reads: [], writes: [] }];
const stateOf = (b: Bench) => (b.kernel as unknown as { readonly state: State }).state;

/** The rolling hash of a run in which a tool answers so. */
function rolling(errno: Errno, value: Value, bytes: readonly number[] = []): string {
  const b = bench({
    *main() {
      yield call("tool", { tool: "t", args: null });
    },
  }, { grants: GRANTS });
  b.machine.complete(b.machine.ops[0]!.id, value, { errno, chunks: [{ bytes: Uint8Array.from(bytes) }] });
  b.settle();
  return stateOf(b).hasher.hex();
}

Deno.test("the rolling hash tells results apart by errno, value and bytes", () => {
  const failure = { message: "no" };
  const all = [
    rolling(E.OK, failure),
    rolling(E.OK, { message: "yes" }),
    rolling(E.OK, failure, [1]),
    rolling(E.OK, failure, [2]),
    rolling(E.EIO, failure),
    rolling(E.ENODEV, failure),
  ];
  assert.equal(new Set(all).size, all.length);
  assert.equal(rolling(E.EIO, failure), all[4]);
});

Deno.test("the rolling hash tells calls apart by their arguments, and by who made them", () => {
  const run = (first: Value, second: Value, choices: number[] = []) => {
    const script = function* (value: Value) {
      yield call("mark", { name: "m", value });
    };
    const b = bench(
      {
        *main() {
          yield call("spawn", { image: null, name: "a", args: first });
          yield call("spawn", { image: null, name: "a", args: second });
        },
        a: script,
      },
      {},
      null,
      {},
      choices,
    );
    return stateOf(b).hasher.hex();
  };
  assert.equal(run(1, 2), run(1, 2));
  assert.notEqual(run(1, 2), run(1, 3));
  assert.notEqual(run(1, 2), run(2, 1));
});

Deno.test("the state hash tells apart lives, ends, queues, bits and budgets", () => {
  const b = bench(
    {
      *main() {
        yield call("endpoint", { capacity: 2 });
        yield call("sleep", { ms: 1000 });
      },
    },
    {},
    null,
    { tokens: 10 },
  );
  const state = stateOf(b);
  const root = state.root!;
  const [endpoint] = state.endpoints as Set<Endpoint>;
  const seen = new Map<string, string>();
  const look = (what: string, change: () => void) => {
    change();
    const hash = b.kernel.stateHash();
    assert.equal(seen.get(hash), undefined, `${what} changes nothing`);
    seen.set(hash, what);
  };
  look("nothing", () => {});
  look("a life", () => root.life = LIFE.stopping);
  look("a budget", () => root.budget.reserve({ tokens: 1 }));
  look("a queue", () => endpoint!.count = 1);
  look("bits", () => endpoint!.bits = 1);
  look("an end", () => state.endings.push(new Ending(root, "exited", null, null)));
  look("its reason", () => state.endings[0] = new Ending(root, "failed", null, null));
  look("its value", () => state.endings[0] = new Ending(root, "failed", 1, null));
  look("a count", () => state.sent++);
});

Deno.test("the guard holds a write to a declared write, and a read to either", () => {
  const b = bench({
    *main() {
      yield call("sleep", { ms: 1 });
    },
  });
  const state = stateOf(b);
  state.running = state.root;
  const resource = resourceOf("process", 3);
  state.declared = [reads(resource)];
  state.touch("process", 3, false);
  assert.throws(() => state.touch("process", 3, true), { name: "Assert", message: /lacks write process 3: declared are read process 3$/ });
  assert.throws(() => state.touch("process", 4, false), { name: "Assert", message: /lacks read process 4/ });
  state.declared = [writes(resource)];
  state.touch("process", 3, false);
  state.touch("process", 3, true);
  state.declared = null;
});

Deno.test("an operation in flight is no quiescence", () => {
  const b = bench({
    *main() {
      yield call("tool", { tool: "t", args: null });
    },
  }, { grants: GRANTS });
  assert.equal(b.kernel.quiescent(), false);
  b.machine.complete(b.machine.ops[0]!.id, null);
  b.settle();
  assert.equal(b.kernel.quiescent(), true);
});

Deno.test("a process whose result waits is not parked while another call of its is in flight", () => {
  const b = bench({
    *main() {
      yield later("sleep", { ms: 1 });
      yield call("tool", { tool: "t", args: null });
    },
  }, { grants: GRANTS, journal: true });
  const { pid } = b.kernel.processes()[0]!;
  assert.equal(b.kernel.park(pid), true);
  b.machine.complete(b.machine.ops[0]!.id, null);
  b.kernel.tick();
  assert.equal(b.kernel.park(pid), false);
  b.pass(1);
  assert.deepEqual(b.kernel.ends().map((one) => one.why), ["exited"]);
});
