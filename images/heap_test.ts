import assert from "node:assert/strict";
import type { Image } from "./contract.ts";
import type { Pid } from "../syscalls/ids.ts";
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
    watch.look(PID);
    watch.lookAfter(PID);
    return [watch.unitsEvery, watch.turnsEvery];
  };
  for (let i = 0; i < 20; i++) distances();
  assert.deepEqual(distances(), [4096, 8192]);
  used = 245_760; // 60 bytes a unit, 30 a turn: a quarter of the room is 188,560
  assert.deepEqual(distances(), [3142, 6285]);
  used = 655_360; // 130 bytes a unit; each turn is accounted for
  assert.deepEqual(distances(), [660, 0]);
  used = 1_000_000;
  assert.deepEqual(distances(), [1, 0]);
});

Deno.test("the text of a full heap is the same for every number of bytes over the bound", () => {
  for (const used of [1_000_001, 1_234_567, 4_000_000_000]) {
    const watch = new HeapWatch(() => used, 1_000_000);
    assert.equal(watch.reason, "Cannot go on: the heap holds more than its bound of 1000000 bytes");
    assert.equal(watch.lookAfter(PID), true);
    assert.equal(watch.look(PID), watch.reason);
  }
});

/** A watch with a bound of 1,000 bytes; `turn` is a turn of a process that leaves `used` in use. */
function watched() {
  let used = 0;
  const asked: number[] = [];
  const watch = new HeapWatch((more = 0) => (asked.push(more), used), 1_000);
  const turn = (pid: number, then: number): boolean => {
    used = then;
    return watch.lookAfter(pid as Pid);
  };
  const stopped = (running: number, canStop = (_pid: Pid): boolean => true): number => watch.largest(running as Pid, canStop);
  return { watch, turn, stopped, asked, use: (bytes: number) => void (used = bytes) };
}

Deno.test("the process in whose turns the heap grew most is the one to stop, not the one that runs then", () => {
  const { watch, turn, stopped } = watched();
  assert.equal(turn(1, 251), false); // from a quarter of the bound on each turn counts
  assert.equal(watch.turnsEvery, 0);
  for (const [pid, used] of [[2, 700], [1, 720], [3, 990], [1, 992]] as const) assert.equal(turn(pid, used), false);
  assert.equal(turn(1, 1_001), true);
  assert.equal(stopped(1), 2);
  assert.equal(stopped(1, (pid) => pid !== 2), 3);
  assert.equal(stopped(1, () => false), 1);
});

Deno.test("within a turn the running program is stopped where it holds most with what it made in that turn", () => {
  const { watch, turn, use } = watched();
  turn(1, 300);
  turn(2, 700);
  use(1_050);
  assert.equal(watch.look(1 as Pid), null);
  use(1_150);
  assert.equal(watch.look(1 as Pid), watch.reason);
});

Deno.test("a built-in that needs more than there is stops its program only where that would hold most", () => {
  const { watch, turn } = watched();
  turn(1, 300);
  turn(2, 700);
  assert.equal(watch.room(1 as Pid, 300), null);
  assert.equal(watch.room(1 as Pid, 350), null);
  assert.equal(watch.room(1 as Pid, 401), watch.reason);
});

Deno.test("until a stopped process has ended no other is stopped, up to a quarter beyond the bound", () => {
  const { watch, turn, stopped, asked } = watched();
  turn(1, 300);
  turn(2, 700);
  assert.equal(turn(1, 1_100), true);
  assert.equal(stopped(1), 1);
  asked.length = 0;
  assert.equal(turn(3, 1_150), false);
  assert.equal(watch.look(3 as Pid), null);
  assert.deepEqual(asked, [-250, -250]); // no collection below that
  assert.equal(turn(3, 1_251), true);
  watch.forget(1 as Pid);
  assert.equal(turn(3, 1_100), true);
});

Deno.test("accounts are closed and forgotten once less than an eighth of the bound is in use", () => {
  const { watch, turn, stopped } = watched();
  turn(1, 300);
  turn(2, 900);
  turn(1, 130);
  assert.equal(watch.isAccounting, true);
  turn(1, 124);
  assert.equal(watch.isAccounting, false);
  turn(1, 300);
  assert.equal(turn(1, 1_001), true);
  assert.equal(stopped(3), 1);
});

Deno.test("the bound leaves an engine that has 4 GB room for what one builtin allocates at once", () => {
  assert.equal(HEAP_BYTES_MAX, 536_870_912);
});
