/** The bound on the heap with a real heap: what a stopped program held is free for the next, and garbage is not held. */
import assert from "node:assert/strict";
import { heapGauge } from "../boot/heap.ts";
import { agentsOf, replayOf, shoot } from "../boot/live_testing.ts";
import { HEAP_BYTES_MAX } from "../images/heap.ts";
import { Hunt } from "../sim/explore.ts";
import { Rig } from "../sim/run.ts";
import { PolicyWalk } from "../sim/strategy.ts";
import { sceneOf } from "./programs/scene.ts";

const SPARE_BYTES = 64 * 2 ** 20;

/** Bytes in use after a collection. */
const held = (): number => heapGauge(0)();

Deno.test("what a program held that was stopped for it is free for the next one", async () => {
  const { image, scenario } = await sceneOf("sim/hostile/heap.ts");
  const before = held();
  const gauge = heapGauge(HEAP_BYTES_MAX);
  let most = 0;
  const heapUsed = (more?: number): number => {
    const used = gauge(more);
    most = Math.max(most, used);
    return used;
  };
  for (let i = 0; i < 3; i++) {
    const failure = new Hunt(new Rig(image, scenario, { heapUsed }), i).next();
    assert.equal(failure?.finding.detail, "root: Cannot go on: the heap holds more than its bound of 536870912 bytes");
    assert.ok(most > HEAP_BYTES_MAX && most < 2 * HEAP_BYTES_MAX, `stopped at ${most} bytes`);
    most = 0;
    assert.ok(held() < before + SPARE_BYTES, `${held()} bytes, ${before} before`);
  }
});

const FULL = "Cannot go on: the heap holds more than its bound of 536870912 bytes";

Deno.test("the agent that hoards is stopped, not the one that runs when the heap is full: live, and again in the replay", async () => {
  const { ended, trace } = await shoot(await agentsOf("boot/fixtures/hoard.ts"), { args: "hoard" });
  assert.deepEqual([ended.failure, ended.value], [null, [FULL, 40]]);
  assert.equal((await replayOf(trace!)).hash, ended.stateHash);
});

Deno.test("the agent that hoards is stopped, not the one that runs when the heap is full: simulated", async () => {
  const { image, scenario } = await sceneOf("boot/fixtures/hoard.ts");
  const rig = new Rig(image, scenario, { heapUsed: heapGauge(HEAP_BYTES_MAX) });
  rig.chooser.hunt(new PolicyWalk(), false);
  const ends = new Map<string, unknown>();
  const { finding } = rig.run({ workload: 0, seed: 1, policy: "fifo", faults: [], checked: false }, (event) => {
    if (event.kind === "end") ends.set(event.path, event.why === "exited" ? (event.exit as { value: unknown }).value : event.why); // an exit record
  });
  assert.equal(finding, null);
  assert.deepEqual([...ends], [["root/hoarder.1", "fault"], ["root/bystander.2", 40], ["root", [FULL, 40]]]);
});

Deno.test("the gauge counts buffers, and garbage only below the bound", () => {
  const before = held();
  const buffer = new Uint8Array(2 * SPARE_BYTES);
  assert.ok(held() - before >= buffer.byteLength);
  let garbage: number[][] | null = [];
  for (let i = 0; i < 100; i++) garbage.push(new Array<number>(2 ** 17).fill(i));
  const gauge = heapGauge(before + 2 * SPARE_BYTES + 2 ** 24);
  assert.ok(gauge() > before + 2 * SPARE_BYTES + 2 ** 24, "100 arrays of a megabyte are held");
  garbage = null;
  assert.ok(gauge() < before + 2 * SPARE_BYTES + 2 ** 24, "no reference to them is left");
});
