/**
 * Planted breaches: one registration for each thing that pure code must not touch, each in the form that would do most
 * harm. Run only by poison_test.ts, under the poison, where every one must fail; named so that no test run finds it.
 */
import assert from "node:assert/strict";

const clock = Date;
const dice = Math;
const settled = Promise.resolve(1);
/** Function, found by a program that never names it. */
const maker = (text: string): () => unknown => (() => 1).constructor(text);

const BREACHES: Readonly<Record<string, () => unknown>> = {
  "reads the clock": () => Date.now(),
  "makes a date": () => new Date(),
  "reads a clock taken aside": () => clock.now(),
  "draws": () => dice["random"](),
  "draws through the realm": () => Reflect.get(Reflect.get(globalThis, "Ma" + "th"), "ran" + "dom")(),
  "makes a promise": () => [new Promise(() => undefined)],
  "starts a timer": () => setTimeout(() => undefined, 0),
  "queues a job": () => queueMicrotask(() => undefined),
  "asks the locale": () => new Intl.Collator().compare("ä", "z"),
  "sorts by locale": () => ["b", "a"].sort((a, b) => a.localeCompare(b)),
  "formats by locale": () => (1234.5).toLocaleString(),
  "watches the collector": () => new WeakRef({}),
  "measures": () => performance.now(),
  "prints": () => console.log("hello"),
  "makes code": () => new Function("return 1")(),
  "makes code by eval": () => (0, eval)("1"),
  "makes code with a maker taken aside": () => maker("return Date.now()")(),
  "makes code by a key made at run time": () => Reflect.get(() => 1, ["con", "structor"].join(""))("return 1")(),
  "makes code of a generator": () => Reflect.get(function* () {}, "constr" + "uctor")("yield 1")(),
  "waits by a key made at run time": () => Reflect.get(settled, ["th", "en"].join("")).call(settled, () => 1),
  "swallows": () => {
    try {
      return Date.now();
    } catch {
      return 0;
    }
  },
  "waits": async () => {
    await undefined;
  },
};

for (const [name, breach] of Object.entries(BREACHES)) Deno.test(`breach: ${name}`, () => breach() as void);
Deno.test({ name: "breach: in the form of an object", fn: () => void Date.now() });

Deno.test("lawful: computes and asserts", () => {
  assert.deepEqual([3, 1, 2].sort((a, b) => a - b), [1, 2, 3]);
  assert.throws(() => JSON.parse("{"), SyntaxError);
  assert.equal(Math.max(...new Map([[1, 2]]).values()), 2);
});
