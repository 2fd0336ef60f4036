import assert from "node:assert/strict";
import type { Image } from "./contract.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { HEAP_BYTES_MAX, HeapWatch } from "./heap.ts";
import { createRunner, type RunnerOptions } from "./runner.ts";
import { Files } from "./testing.ts";

interface Ran {
  /** Fuel of each turn. */
  readonly fuel: readonly number[];
  readonly end: unknown;
}

function run(image: Image, options: RunnerOptions): Ran {
  const kernel = new FakeKernel({ image: image.id, name: "main", args: null });
  const runner = createRunner([image], options);
  runner.attach(kernel);
  const fuel: number[] = [];
  do fuel.push(runner.turn(PID)); while (kernel.step());
  return { fuel, end: kernel.end?.args };
}

async function withBody(body: string, use: (image: Image) => void): Promise<void> {
  using files = new Files({
    "a.ts": `import { agent } from "orrery";\nexport default agent("main", async (sys) => {\n${body}\n});\n`,
  });
  use(await files.load("a.ts"));
}

const COMPUTES = "  for (let i = 0; i < 3000; i++);\n  await sys.yield();\n  for (let i = 0; i < 20; i++);\n  await sys.yield();";

Deno.test("a runner that looks at the heap counts the same fuel, turn by turn and to the last unit", async () => {
  await withBody(COMPUTES, (image) => {
    const plain = run(image, {});
    assert.deepEqual(plain.fuel, [3001, 20, 0]);
    for (const bytes of [0, 1000]) assert.deepEqual(run(image, { heapUsed: () => bytes, heapBytesMax: 1001 }), plain);
    const short = run(image, { fuelMax: 2000 });
    assert.equal(short.fuel[0], 2001);
    let looks = 0;
    assert.deepEqual(run(image, { fuelMax: 2000, heapUsed: () => (looks++, 0) }), short);
    assert.equal(looks, 10); // after 1, 2, 4 … 512 units more each; a dead process is not looked at after its turn
    assert.equal(
      (short.end as { error: { message: string } }).error.message,
      "Cannot go on: the program burnt its fuel without coming to an await",
    );
  });
});

Deno.test("a program is stopped at the look that finds the heap over the bound, within a turn and after one", async () => {
  const stopped = {
    fault: true,
    error: { name: "Fault", message: "Cannot go on: the heap holds more than its bound of 1000 bytes", place: "a.ts:4:3" },
  };
  await withBody("  try { for (;;) for (let i = 0; i < 3000; i++); } finally { await sys.mark('swallowed'); }", (image) => {
    let looks = 0;
    const { end, fuel } = run(image, { heapUsed: () => looks++ < 6 ? 0 : 1001, heapBytesMax: 1000 });
    assert.deepEqual(end, { ...stopped, error: { ...stopped.error, place: "a.ts:1:1" } });
    assert.deepEqual(fuel, [0]); // how far it came is the heap's affair
  });
  await withBody("  const kept: number[] = [];\n  for (;;) kept.push(await sys.random());", (image) => {
    let looks = 0;
    const { end, fuel } = run(image, { heapUsed: () => looks++ < 5 ? 0 : 1001, heapBytesMax: 1000 });
    assert.deepEqual(end, { ...stopped, error: { ...stopped.error, place: "a.ts:4:22" } });
    assert.equal(fuel.length, 20);
  });
});

Deno.test("the distance between looks doubles while nothing grows and shrinks with the room that is left", () => {
  let used = 0;
  const watch = new HeapWatch(() => used, 1_000_000);
  const distances = (): number[] => {
    watch.look("units");
    watch.look("turns");
    return [watch.unitsEvery, watch.turnsEvery];
  };
  for (let i = 0; i < 20; i++) distances();
  assert.deepEqual(distances(), [4096, 8192]);
  used = 655_360; // 160 bytes a unit, 80 a turn: a quarter of the room is 86,160
  assert.deepEqual(distances(), [538, 1077]);
  used = 1_000_000;
  assert.deepEqual(distances(), [1, 1]);
});

Deno.test("the text of a full heap is the same for every number of bytes over the bound", () => {
  for (const used of [1_000_001, 1_234_567, 4_000_000_000]) {
    const watch = new HeapWatch(() => used, 1_000_000);
    for (const after of ["units", "turns"] as const) {
      assert.equal(watch.look(after), "Cannot go on: the heap holds more than its bound of 1000000 bytes");
    }
  }
});

Deno.test("the bound leaves an engine that has 4 GB room for what one builtin allocates at once", () => {
  assert.equal(HEAP_BYTES_MAX, 536_870_912);
});
