/**
 * Nothing leaks from one life to the next: programs/leaky.ts leaves marks in module variables, caches, classes, closures,
 * built-in prototypes and the objects it is given, and tells what it finds of earlier marks. Every process of every run
 * must find what the first process of a fresh system finds. Shown for runs that share loader, image and runner, as the
 * explorer's do, and for host instances.
 */
import assert from "node:assert/strict";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { createRunner } from "../images/runner.ts";
import { play, sceneOf } from "./programs/scene.ts";

type Found = Readonly<Record<string, unknown>>;

interface Findings {
  readonly own: Found;
  readonly first: { readonly ok: boolean; readonly value: Found };
  readonly second: { readonly ok: boolean; readonly value: Found };
  readonly host: readonly number[];
}

await freezeIntrinsics(); // as the explorer does before it links a program
const scene = await sceneOf("test/programs/leaky.ts");

function findings(runner = createRunner([scene.image])): Findings {
  const { root } = play(scene, { scheduleSeed: 1, runner });
  assert.equal(root?.ok, true, JSON.stringify(root?.error));
  const found = root!.value as unknown as Findings;
  for (const child of [found.first, found.second]) assert.equal(child.ok, true, JSON.stringify(child));
  return found;
}

const FRESH_OWN = {
  variable: 1,
  list: 1,
  cache: 1,
  weak: 1,
  pattern: 1,
  statics: 2,
  privates: 1,
  functionProperty: "refused with TypeError", // functions of the top level exist once per image
  closure: 1,
  generator: 1,
  class: "undefined",
  frozen: false,
};

Deno.test("a process finds its modules as the first process of all does, whatever others left in theirs", () => {
  const { own, first, second } = findings();
  assert.deepEqual(first.value["own"], FRESH_OWN);
  assert.deepEqual(second.value["own"], FRESH_OWN);
  assert.deepEqual(own, FRESH_OWN);
});

Deno.test("a host instance shares its state between tools of one run and with no process", () => {
  assert.deepEqual(findings().host, [1, 2]);
});

Deno.test("no mark that a process leaves in a built-in or in what it was given is found by another", () => {
  const { first, second } = findings();
  for (const part of ["builtins", "realm", "client"]) {
    const found = second.value[part] as Readonly<Record<string, string>>;
    for (const [where, what] of Object.entries(found)) assert.ok(!what.includes("left by"), `${part}.${where}: ${what}`);
    assert.deepEqual(found, first.value[part]);
  }
});

Deno.test("runs that share a runner find the same, run after run, and the same as with a fresh one", () => {
  const shared = createRunner([scene.image]);
  const fresh = JSON.stringify(findings());
  for (let run = 0; run < 5; run++) assert.equal(JSON.stringify(findings(shared)), fresh, `run ${run}`);
});

Deno.test("the test itself runs in a realm without marks", () => {
  for (const target of [Object.prototype, Array.prototype, Function.prototype, Map.prototype, Error.prototype, Math, JSON, globalThis]) {
    assert.equal(Object.hasOwn(target, "orreryLeak"), false);
  }
  assert.equal([].push.name, "push");
});
