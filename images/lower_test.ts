/** Lowering: every rule, by running fixtures/lowering.ts natively and lowered and comparing the logs. */
import assert from "node:assert/strict";
import type { Linked } from "./contract.ts";
import * as native from "./fixtures/lowering.ts";
import { loadImage } from "./load.ts";
import { createEngine, createRuntime, DEPTH_MAX } from "./runtime.ts";
import { FULFILLED, REJECTED, Task } from "./task.ts";

type Program = (log: (...values: unknown[]) => void) => Promise<void>;

const ROOT = new URL(".", import.meta.url).pathname;
const FUEL = 1_000_000;

async function logsOf(run: (log: (...values: unknown[]) => void) => unknown): Promise<string[]> {
  const lines: string[] = [];
  await run((...values) => lines.push(Deno.inspect(values, { depth: 8 })));
  return lines;
}

async function withLowered(inside: (linked: Linked, drain: () => void) => Promise<void>): Promise<void> {
  const cacheDir = await Deno.makeTempDir();
  try {
    const image = await loadImage(`${ROOT}fixtures/lowering.ts`, { cacheDir, root: ROOT });
    const engine = createEngine({ depthMax: DEPTH_MAX });
    const linked = image.link(createRuntime(engine));
    engine.meter.fuel = FUEL;
    linked.enter(linked.init());
    await inside(linked, () => engine.drain());
  } finally {
    await Deno.remove(cacheDir, { recursive: true });
  }
}

Deno.test("every lowering rule: a program logs lowered what it logs natively", async (t) => {
  await withLowered(async (linked, drain) => {
    for (const [name, program] of Object.entries(native) as [string, Program][]) {
      await t.step(name, async () => {
        const expected = await logsOf(program);
        const actual: string[] = await logsOf((log) => {
          const task = (linked.exports()[name] as Program)(log) as unknown as Task;
          drain();
          if (Task.stateOf(task) === REJECTED) throw Task.resultOf(task);
          assert.equal(Task.stateOf(task), FULFILLED, "the program did not end");
        });
        assert.deepEqual(actual, expected);
        assert.ok(actual.length > 0);
      });
    }
  });
});
