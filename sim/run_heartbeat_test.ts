import assert from "node:assert/strict";
import { PHASE, RunHeartbeat } from "./run_heartbeat.ts";

Deno.test("what the worker leaves in the heartbeat is seen through the same memory", () => {
  const buffer = RunHeartbeat.makeBuffer();
  const worker = new RunHeartbeat(buffer);
  const log = worker.sharedLog();
  worker.enter(3, PHASE.run);
  worker.beginRun(41, { workload: 2, seed: 0xffff_fffe, policy: "priority" });
  log.push(1, 2);
  log.push(0, 5);
  worker.say("root at a.ts:3:1");
  const main = new RunHeartbeat(buffer);
  const seen = main.look();
  assert.equal(main.pulse(), 2 * 2 * 65_536 + 2);
  assert.equal(main.phase(), PHASE.run);
  assert.deepEqual([seen.file, seen.run, seen.workload, seen.seed, seen.policy, seen.text], [
    3,
    41,
    2,
    0xffff_fffe,
    "priority",
    "root at a.ts:3:1",
  ]);
  assert.equal(seen.log.count, 2);
  assert.deepEqual([...seen.log.counts.subarray(0, 2)], [2, 5]);
});

Deno.test("a log that outgrows the shared memory keeps every decision of its own side", () => {
  const heartbeat = new RunHeartbeat(RunHeartbeat.makeBuffer());
  const log = heartbeat.sharedLog();
  for (let i = 0; i < 70_000; i++) log.push(i % 3, 4);
  assert.equal(log.count, 70_000);
  assert.equal(log.indices[69_999], 69_999 % 3);
  assert.equal(heartbeat.look().log.count, 65_536);
  log.clear();
  assert.equal(heartbeat.look().log.count, 0);
});

Deno.test("a new phase forgets the text and the decisions of the one before", () => {
  const heartbeat = new RunHeartbeat(RunHeartbeat.makeBuffer());
  heartbeat.say("old");
  heartbeat.enter(0, PHASE.setUp);
  assert.equal(heartbeat.look().text, "");
});
