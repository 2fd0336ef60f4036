/** The export `devices`: what is refused, what the root is granted, and that simulator and live run agree. */
import assert from "node:assert/strict";
import { ScenarioError, scenarioOf } from "./scenario.ts";

const IMAGE = { id: "ab12000000000000", file: "a.ts" };
const root = { name: "root", run: () => null };
const of = (devices: unknown, more: Record<string, unknown> = {}) => scenarioOf(IMAGE, { default: root, devices, ...more });

function problem(devices: unknown, more: Record<string, unknown> = {}): string {
  try {
    of(devices, more);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.join("; ").replace("Cannot use export devices", "");
    throw error;
  }
  return "";
}

Deno.test("a store grants read, write, append, remove and list; http grants requests", () => {
  const scenario = of({
    box: { kind: "store", folder: "data", files: { a: "1" } },
    web: { kind: "http", origins: ["https://a.example/", "http://b:8080"], reply: () => "" },
  });
  assert.deepEqual(scenario.devices, [
    { kind: "store", name: "box", folder: "data", files: { a: "1" } },
    { kind: "http", name: "web", origins: ["https://a.example", "http://b:8080"], replies: true },
  ]);
  const grant = (name: string, device: string, verb: string) => ({
    name,
    device,
    verb,
    badge: 0,
    effect: "once",
    reads: [],
    writes: [device],
  });
  assert.deepEqual(scenario.grants, [
    grant("box", "box", ""),
    grant("box.append", "box", "append"),
    grant("box.remove", "box", "remove"),
    grant("box.list", "box", "list"),
    grant("web", "web", "request"),
  ]);
  assert.equal(scenario.needsInstance, true);
  assert.equal(of({ web: { kind: "http", origins: ["https://a"] } }).needsInstance, false);
});

const BAD: readonly (readonly [unknown, string])[] = [
  [[], " of a.ts: expected a record of name to device, got an array of 0"],
  [{ a: 1 }, ".a of a.ts: expected { kind, ... }, got 1"],
  [{ a: {} }, ".a.kind of a.ts: undefined is no kind of device; known are store, http"],
  [{ a: { kind: "toString" } }, '.a.kind of a.ts: "toString" is no kind of device; known are store, http'],
  [{ a: { kind: "store" } }, ".a.folder of a.ts: expected a folder, relative to that of the file, got undefined"],
  [{ a: { kind: "store", folder: "x", size: 1 } }, ".a.size of a.ts: no such setting; known are kind, folder, files"],
  [{ a: { kind: "store", folder: "x", files: { k: 1 } } }, '.a.files["k"] of a.ts: expected a text, got 1'],
  [{ a: { kind: "http" } }, '.a.origins of a.ts: an array of 1 to 64 origins is needed, such as ["https://api.example.com"]'],
  [
    { a: { kind: "http", origins: ["https://a", "https://a/path"] } },
    '.a.origins[1] of a.ts: "https://a/path" is not an origin, such as "https://api.example.com"',
  ],
  [{ a: { kind: "http", origins: ["https://a"], reply: 1 } }, ".a.reply of a.ts: expected a function, got 1"],
  [{ tools: { kind: "store", folder: "x" } }, ".tools of a.ts: the system has a device of that name: take another one"],
  [{ "a.b": { kind: "store", folder: "x" } }, ".a.b of a.ts: a name of letters, digits, _ and - is needed, of at most 128 characters"],
];
for (const [devices, message] of BAD) Deno.test(`refused: ${message}`, () => assert.equal(problem(devices), message));

Deno.test("a grant of a device may not have the name of a tool or a model", () => {
  const devices = { box: { kind: "store", folder: "x" } };
  assert.equal(problem(devices, { tools: { "box.list": () => 1 } }), ".box of a.ts: a tool has the name of its grant box.list");
  assert.equal(problem(devices, { models: { box: ["a"] } }), ".box of a.ts: a model has the name of its grant box");
});
