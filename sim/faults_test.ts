import assert from "node:assert/strict";
import { FAULT_KINDS, type FaultKind, sampleFaults, Targets } from "./faults.ts";
import { mixSeed, Prng } from "./prng.ts";
import type { FaultPlan } from "../scenario/scenario.ts";

function targetsOf(): Targets {
  const targets = new Targets();
  targets.sawProcess("root");
  targets.sawProcess("root/a.1");
  targets.sawOp("root/a.1", 4, "tools");
  targets.sawOp("root/a.1", 4, "tools");
  targets.sawOp("root", 2, "models");
  targets.steps = 50;
  return targets;
}

function planOf(weights: Partial<Record<FaultKind, number>>, budget = 1): FaultPlan {
  return { weights: Object.fromEntries(FAULT_KINDS.map((kind) => [kind, weights[kind] ?? 0])) as FaultPlan["weights"], budget };
}

function samples(plan: FaultPlan | null, targets: Targets, count = 400): ReturnType<typeof sampleFaults>[] {
  const prng = new Prng();
  return Array.from({ length: count }, (_, i) => {
    prng.seed(mixSeed(9, i));
    return sampleFaults(plan, targets, prng);
  });
}

Deno.test("without a plan there are no faults", () => {
  assert.deepEqual(samples(null, targetsOf(), 3), [[], [], []]);
});

Deno.test("the number of faults goes from 0 to the budget", () => {
  const counts = new Set(samples(planOf({ error: 1 }, 3), targetsOf()).map((events) => events.length));
  assert.deepEqual([...counts].sort(), [0, 1, 2, 3]);
});

Deno.test("faults of completions name an operation that was seen, each once", () => {
  assert.deepEqual(targetsOf().ops, [{ path: "root/a.1", seq: 4, device: "tools" }, { path: "root", seq: 2, device: "models" }]);
  const origins = new Set(samples(planOf({ drop: 1 }), targetsOf()).flat().map((event) => JSON.stringify(event.origin)));
  assert.deepEqual([...origins].sort(), ['{"path":"root","seq":2}', '{"path":"root/a.1","seq":4}']);
});

Deno.test("a crash never befalls the root, a restart may; both also befall devices", () => {
  const names = (kind: FaultKind) =>
    new Set(samples(planOf({ [kind]: 1 }), targetsOf()).flat().map(({ origin }) => "device" in origin ? origin.device : origin.path));
  assert.deepEqual([...names("crash")].sort(), ["models", "root/a.1", "tools"]);
  assert.deepEqual([...names("restart")].sort(), ["models", "root", "root/a.1", "tools"]);
});

Deno.test("delays are 1 ms to 16 s in doublings", () => {
  const amounts = samples(planOf({ delay: 1 }), targetsOf(), 1000).flat().map((event) => event.amountNs!);
  assert.equal(Math.min(...amounts), 1_000_000);
  assert.equal(Math.max(...amounts), 16_384_000_000);
});

Deno.test("kinds come about as often as they weigh, and some runs leave one out (swarm)", () => {
  const events = samples(planOf({ drop: 3, error: 1 }, 8), targetsOf(), 1000);
  const drops = events.flat().filter((event) => event.kind === "drop").length;
  const errors = events.flat().filter((event) => event.kind === "error").length;
  assert.ok(drops > errors * 1.2 && drops < errors * 3, `${drops} drops, ${errors} errors`);
  assert.ok(events.some((run) => run.length > 5 && run.every((event) => event.kind === "error")));
});

Deno.test("where nothing was seen yet nothing is drawn", () => {
  assert.deepEqual(samples(planOf({ drop: 1, crash: 1 }), new Targets(), 20).flat(), []);
});
