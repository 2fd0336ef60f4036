/** Silence of a thread: processor time decides, looks alone only after far longer. */
import assert from "node:assert/strict";
import { cpuMsOfProcess, Silence } from "./silence.ts";

const SILENT_MS = 1_000;
const LOOK_MS = 100;

/** A watch over a process that spends `perLook` ms of processor time between two looks. */
function watch(perLook: number): Silence {
  let cpu = 0;
  return new Silence({ silentMs: SILENT_MS, lookMs: LOOK_MS, cpuMs: () => cpu += perLook });
}

/** Looks that pass before the verdict when the thread gives no sign of life. */
function looksUntilSilent(silence: Silence, threads = 1): number {
  for (let looks = 1; looks <= 1_000; looks++) if (silence.look(7, threads)) return looks;
  return Infinity;
}

Deno.test("a thread that computes without a sign of life is silent after the bound; the first look only takes the count", () => {
  assert.equal(looksUntilSilent(watch(LOOK_MS)), 11);
});

Deno.test("a thread that gets a quarter of a processor is given four times as long", () => {
  assert.equal(looksUntilSilent(watch(LOOK_MS / 4)), 41);
});

Deno.test("threads at work side by side share the processor time of the process", () => {
  assert.equal(looksUntilSilent(watch(LOOK_MS), 2), 21);
  assert.equal(looksUntilSilent(watch(2 * LOOK_MS), 2), 11);
});

Deno.test("a look that comes late counts as one look", () => {
  assert.equal(looksUntilSilent(watch(50 * LOOK_MS)), 11);
});

Deno.test("a thread that computes nothing is silent after twelve times the bound", () => {
  assert.equal(looksUntilSilent(watch(0)), 121);
});

Deno.test("a sign of life, or a wait for a good reason, begins the count anew", () => {
  const silence = watch(LOOK_MS);
  for (let look = 0; look < 10; look++) assert.equal(silence.look(1), false);
  assert.equal(silence.look(2), false);
  for (let look = 0; look < 9; look++) assert.equal(silence.look(2), false);
  silence.forget();
  for (let look = 0; look < 10; look++) assert.equal(silence.look(2), false);
  assert.equal(silence.look(2), true);
});

Deno.test("the processor time of the process grows with what the process computes", () => {
  const before = cpuMsOfProcess();
  let sum = 0;
  while (cpuMsOfProcess() - before < 20) sum += Math.sqrt(sum + 1);
  assert.ok(sum > 0);
});
