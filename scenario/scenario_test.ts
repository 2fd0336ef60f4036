import assert from "node:assert/strict";
import { functionsOf, ScenarioError, scenarioOf } from "./scenario.ts";

const IMAGE = { id: "ab12000000000000", file: "a.ts" };
const root = { name: "root", run: () => null };
const of = (exports: Record<string, unknown>) => scenarioOf(IMAGE, { default: root, ...exports });

function problems(exports: Record<string, unknown>): readonly string[] {
  try {
    scenarioOf(IMAGE, exports);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
}

Deno.test("a file with a default agent alone is a scenario with one empty workload", () => {
  assert.deepEqual(of({}), {
    image: "ab12000000000000",
    file: "a.ts",
    root: "root",
    workloads: [null],
    tools: [],
    models: [],
    devices: [],
    faults: null,
    checks: false,
    needsInstance: false,
    expectsFailure: false,
    grants: [],
  });
});

Deno.test("a bare tool writes the resource tools, one without effect only reads it", () => {
  const scenario = of({ tools: { a: () => 1, b: { run: () => 2, effect: "none" } } });
  assert.deepEqual(scenario.grants, [
    { name: "a", device: "tools", verb: "a", badge: 0, effect: "once", reads: [], writes: ["tools"] },
    { name: "b", device: "tools", verb: "b", badge: 0, effect: "none", reads: ["tools"], writes: [] },
  ]);
  assert.equal(scenario.needsInstance, true);
});

Deno.test("declared accesses, latency and cost of a tool are kept", () => {
  const tool = { run: () => 1, effect: "idempotent", reads: ["x"], writes: ["y"], latencyMs: 5, cost: { money: 3 } };
  const scenario = of({ tools: { t: tool } });
  assert.deepEqual(scenario.tools, [
    { name: "t", effect: "idempotent", reads: ["x"], writes: ["y"], latencyMs: 5, cost: { money: 3 } },
  ]);
  assert.deepEqual(scenario.grants[0]?.cost, { money: 3 });
});

Deno.test("a model is a function, replies in order, or a record", () => {
  const reply = () => "r";
  const exports = { models: { f: reply, list: ["a", "b"], both: { reply: ["c"], tokensMax: 100, latencyMs: 0 } } };
  const scenario = of(exports);
  assert.deepEqual(scenario.models, [
    { name: "f", replies: null, latencyMs: undefined, tokensMax: undefined },
    { name: "list", replies: ["a", "b"], latencyMs: undefined, tokensMax: undefined },
    { name: "both", replies: ["c"], latencyMs: 0, tokensMax: 100 },
  ]);
  assert.deepEqual(scenario.grants[2], {
    name: "both",
    device: "models",
    verb: "both",
    badge: 0,
    effect: "none",
    reads: [],
    writes: [],
    cost: { tokens: 100 },
  });
  assert.deepEqual([...functionsOf({ default: root, ...exports }).models], [["f", reply]]);
});

Deno.test("functionsOf() finds tools in both forms and check", () => {
  const a = () => 1;
  const check = () => null;
  const functions = functionsOf({ default: root, tools: { a, b: { run: a } }, check });
  assert.deepEqual([...functions.tools], [["a", a], ["b", a]]);
  assert.equal(functions.check, check);
  assert.equal(functionsOf({ default: root }).check, null);
});

Deno.test("fault weights default to 0 and their budget to 1", () => {
  assert.deepEqual(of({ faults: { delay: 2, crash: 1 } }).faults, {
    weights: { delay: 2, drop: 0, duplicate: 0, reorder: 0, error: 0, crash: 1, restart: 0 },
    budget: 1,
  });
  assert.equal(of({ faults: { drop: 1, budget: 3 } }).faults?.budget, 3);
});

Deno.test('expect = "fails" and workloads are kept', () => {
  const scenario = of({ expect: "fails", workloads: [{ n: 1 }, null] });
  assert.equal(scenario.expectsFailure, true);
  assert.deepEqual(scenario.workloads, [{ n: 1 }, null]);
});

Deno.test("a missing default export says how to write one", () => {
  assert.deepEqual(problems({}), [
    'Cannot explore a.ts: it has no default export. Export the root agent: export default agent("root", async (sys) => { ... })',
  ]);
  assert.deepEqual(problems({ default: () => 1 }), [
    'Cannot use export default of a.ts: a function is not an agent. Export the root agent: export default agent("root", async (sys) => { ... })',
  ]);
});

const BAD: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ["tools that are no record", { tools: [] }, "tools of a.ts: expected a record of name to tool, got an array of 0"],
  ["a tool that is no function", { tools: { t: 5 } }, "tools.t of a.ts: expected a function or { run, ... }, got 5"],
  ["an async tool", { tools: { t: async () => {} } }, "tools.t.run of a.ts: it is async; scripted functions give their result at once"],
  [
    "an unknown effect",
    { tools: { t: { run: () => 1, effect: "twice" } } },
    'tools.t.effect of a.ts: "twice" is not one of none, idempotent, once',
  ],
  [
    "a misspelt setting",
    { tools: { t: { run: () => 1, latency: 1 } } },
    "tools.t.latency of a.ts: no such setting; known are run, effect, reads, writes, latencyMs, cost",
  ],
  [
    "a latency below 0",
    { tools: { t: { run: () => 1, latencyMs: -1 } } },
    "tools.t.latencyMs of a.ts: -1 is not an integer from 0 to 2592000000",
  ],
  [
    "a cost in floats",
    { tools: { t: { run: () => 1, cost: { ms: 0.5 } } } },
    "tools.t.cost.ms of a.ts: 0.5 is not an integer from 0 to 1125899906842624",
  ],
  [
    "reads that are no names",
    { tools: { t: { run: () => 1, reads: "x" } } },
    'tools.t.reads of a.ts: expected an array of names of at most 128 characters, got "x"',
  ],
  ["a model without replies", { models: { m: [] } }, "models.m of a.ts: 0 replies, allowed are 1 to 100000"],
  ["a reply that is no Value", { models: { m: [1n] } }, "models.m[0] of a.ts: expected a text, got 1"],
  ["no workload", { workloads: [] }, "workloads of a.ts: 0 workloads, allowed are 1 to 1000"],
  ["a workload that is no Value", { workloads: [() => 1] }, "workloads[0] of a.ts: Cannot pass value: function is not a Value"],
  [
    "an unknown fault",
    { faults: { gremlin: 1, drop: 1 } },
    "faults.gremlin of a.ts: no such setting; known are delay, drop, duplicate, reorder, error, crash, restart, budget",
  ],
  [
    "faults without weight",
    { faults: { drop: 0 } },
    "faults of a.ts: no kind has a weight above 0; kinds are delay, drop, duplicate, reorder, error, crash, restart",
  ],
  ["a budget over the bound", { faults: { drop: 1, budget: 65 } }, "faults.budget of a.ts: 65 is not an integer from 0 to 64"],
  ["another expectation", { expect: "passes" }, 'expect of a.ts: "passes" is not "fails"'],
  ["a check that is no function", { check: true }, "check of a.ts: expected a function, got true"],
  ["an empty name", { tools: { "": () => 1 } }, 'tools of a.ts: the name "" has 0 characters, allowed are 1 to 128'],
  [
    "a model named like a tool",
    { tools: { x: () => 1 }, models: { x: ["a"] } },
    "models.x of a.ts: a tool has the same name, and both are grants of the root",
  ],
];
for (const [what, exports, message] of BAD) {
  Deno.test(`${what}: refused with export, value and bound`, () => {
    assert.deepEqual(problems({ default: root, ...exports }), [`Cannot use export ${message}`]);
  });
}

Deno.test("all problems of a file are found at once", () => {
  assert.equal(problems({ default: 1, tools: 2, expect: 3 }).length, 3);
});
