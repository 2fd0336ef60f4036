/**
 * Planted breaches: one registration for each thing that pure code must not touch, each in the form that would do most
 * harm. Run only by poison_test.ts, under the poison, where every one must fail; named so that no test run finds it.
 */
import assert from "node:assert/strict";

const clock = Date;
const dice = Math;

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
