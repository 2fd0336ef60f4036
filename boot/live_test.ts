import assert from "node:assert/strict";
import { readTrace } from "../backends/trace/reader.ts";
import { redact } from "../backends/trace/redact.ts";
import { memory } from "../backends/trace/testing.ts";
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { RecordedWorld } from "../backends/virtual/recorded.ts";
import { createRunner } from "../images/runner.ts";
import { agentsOf, EPOCH_MS, Observations, replayOf, shoot } from "./live_testing.ts";
import { openRecording } from "./offline.ts";
import { compose, runToQuiescence } from "./system.ts";

const CREW = "boot/fixtures/crew.ts";
const FAILING = "boot/fixtures/failing.ts";

Deno.test("a live run is recorded, and replays offline with equal state hash, again and again", async () => {
  const agents = await agentsOf(CREW);
  const hashes = new Set<string>();
  for (let i = 0; i < 3; i++) {
    const { ended, trace } = await shoot(agents);
    assert.equal(ended.failure, null);
    assert.deepEqual(ended.summary.tools, { read: { calls: 9, failed: 1 } });
    assert.deepEqual(ended.summary.models, { critic: { calls: 8, failed: 0 } });
    assert.deepEqual(ended.summary.agents, { root: 1, worker: 3 });
    assert.equal(ended.summary.tokens, 80);
    assert.equal(trace!.end.stateHash, ended.stateHash);
    assert.equal(trace!.end.outcome, "finished");
    assert.equal((await replayOf(trace!)).hash, ended.stateHash);
    hashes.add(ended.stateHash);
  }
  assert.equal([...hashes].every((hash) => /^[0-9a-f]{16}$/.test(hash)), true);
});

Deno.test("agents that are parked at every call see what they see otherwise", async () => {
  const agents = await agentsOf(CREW);
  const { ended, trace } = await shoot(agents, { parks: true });
  assert.equal(ended.failure, null);
  const { hash, seen } = await replayOf(trace!);
  assert.equal(hash, ended.stateHash, "the replay parks no process");
  assert.deepEqual([...seen.keys()].sort(), ["root", "root/worker.1", "root/worker.2", "root/worker.3"]);
});

Deno.test("recorded on host, replayed on virtual: each agent's observations are equal", async () => {
  const { trace } = await shoot(await agentsOf(CREW));
  const { seen } = await replayOf(trace!);
  const recording = await openRecording(trace!);
  const world = new RecordedWorld(trace!);
  const observations = new Observations();
  const { seed, epochMs } = recording.config;
  const machine = new VirtualMachine({
    profile: PROFILES.x86,
    seed,
    epochMs,
    devices: world.devices(),
    observe: (event) => observations.note(event),
  });
  const system = compose(machine, createRunner(recording.images), recording.config);
  system.kernel.boot(recording.program, {});
  assert.equal(runToQuiescence(system, 100_000), "quiescent");
  assert.deepEqual(world.unknown, []);
  assert.deepEqual(observations.seen, seen);
});

Deno.test("an agent that the heap has no room for is stopped again at the same place when its recording replays", async () => {
  const agents = await agentsOf(FAILING);
  for (const looksMax of [0, 1, 2, 30, 31]) {
    for (const parks of [false, true]) {
      let looks = 0;
      const { ended, trace } = await shoot(agents, { args: "heap", parks, heapUsed: () => looks++ < looksMax ? 0 : 2 ** 30 });
      const message = "Cannot go on: the heap holds more than its bound of 536870912 bytes";
      if (looksMax > 0) assert.deepEqual([ended.failure, ended.value], [null, message]);
      else assert.equal(ended.failure?.detail, `root: ${message}`);
      assert.equal((await replayOf(trace!)).hash, ended.stateHash, `${looksMax} looks, parks ${parks}`);
    }
  }
});

const FULL = "Cannot go on: the heap holds more than its bound of 536870912 bytes";
const MEBIBYTE = 2 ** 20;

/** A heap of which `grownMb` are in use from look number `grows` on, and 600 MiB at look `fills`; less once that was looked at. */
function heapOf(grownMb: number, grows: number, fills: number): () => number {
  let looks = 0;
  return () => {
    looks++;
    return (looks < grows ? 200 : looks < fills ? grownMb : looks === fills ? 600 : 150) * MEBIBYTE;
  };
}

Deno.test("the agent that made the heap grow is stopped, whatever it waits for, while the one that runs then goes on; it replays", async () => {
  const agents = await agentsOf("boot/fixtures/hoard.ts");
  const expected: [grows: number, value: string[]][] = [
    [13, [FULL, "done", "done"]],
    [14, ["done", FULL, "done"]],
    [16, ["done", "done", FULL]],
  ];
  for (const [grows, value] of expected) {
    const values = new Set<string>();
    for (let fills = grows + 1; fills < grows + 14; fills++) {
      const { ended, trace } = await shoot(agents, { args: "crowd", heapUsed: heapOf(420, grows, fills) });
      assert.equal(ended.failure, null);
      assert.equal((await replayOf(trace!)).hash, ended.stateHash, `grows at look ${grows}, is full at ${fills}`);
      values.add(JSON.stringify(ended.value));
    }
    assert.deepEqual([...values], [JSON.stringify(value)]);
  }
});

Deno.test("where the running agent made the heap grow it is stopped after its turn, also one that gave it no result; it replays", async () => {
  const agents = await agentsOf("boot/fixtures/hoard.ts");
  for (let fills = 8; fills < 40; fills++) {
    const { ended, trace } = await shoot(agents, { args: "crowd", heapUsed: heapOf(200, fills, fills) });
    if (ended.failure !== null) assert.equal(ended.failure.detail, `root: ${FULL}`);
    else assert.deepEqual([...ended.value as string[]].sort(), [FULL, "done", "done"]);
    assert.equal((await replayOf(trace!)).hash, ended.stateHash, `is full at look ${fills}`);
  }
});

Deno.test("a recording without the end of an agent that the heap had no room for is refused, by name", async () => {
  let looks = 0;
  const { trace } = await shoot(await agentsOf(FAILING), { args: "heap", heapUsed: () => looks++ < 30 ? 0 : 2 ** 30 });
  const { sink, file } = memory();
  redact(trace!, ({ kind }) => kind === "results", sink);
  await assert.rejects(openRecording(readTrace(file())), {
    name: "RecordingRefused",
    message: "Cannot replay: the heap was full for root/keeper.1, and how it ended was dropped from the recording",
  });
});

Deno.test("a run that fails says why and where, and its recording is closed and replays", async () => {
  const agents = await agentsOf(FAILING);
  const cases: [string, string, RegExp, RegExp][] = [
    ["assert", "assert", /^root: two is not three$/, /failing\.ts:43:14$/],
    ["unhandled", "unhandled exit", /^root\/thrower\.1 failed: Error: thrown on purpose; no process waited for it$/, /failing\.ts:6:9$/],
    ["check", "check", /^the root was wrong$/, /failing\.ts:87:41$/],
    ["tool", "fault", /^a tool or a model: /, /failing\.ts$/],
    ["deadlock", "deadlock", /^root\/waiter\.1 and root\/waiter\.2 wait for each other for ever$/, /^$/],
    ["stuck", "stuck", /^root waits in recv on endpoint 1 of root, which only no other process could end for ever$/, /^$/],
  ];
  for (const [how, oracle, detail, place] of cases) {
    const { ended, trace } = await shoot(agents, { args: how });
    assert.equal(ended.failure?.oracle, oracle, how);
    assert.match(ended.failure.detail, detail);
    assert.match(ended.failure.place, place);
    assert.equal(ended.ours, false);
    assert.equal(trace!.end.outcome, `${how === "tool" ? "broke off" : "failed"}: ${ended.failure.detail}`);
    if (how !== "tool") assert.equal((await replayOf(trace!)).hash, ended.stateHash, how);
  }
});

Deno.test("check(end) is given the time of the run's own clock", async () => {
  const { ended } = await shoot(await agentsOf(FAILING), { args: "clock" });
  assert.equal(ended.failure, null);
  assert.ok((ended.value as number) >= EPOCH_MS);
});

Deno.test("cancelling lets agents clean up, and a run that was stopped replays", async () => {
  const begun = (live: { cancel(): void }): void => void setTimeout(() => live.cancel(), 50);
  const { ended, trace, events } = await shoot(await agentsOf(FAILING), { args: "clean", begun, graceMs: 20_000 });
  assert.equal(ended.stopped, true);
  assert.deepEqual(events.filter(({ event }) => event === "mark").map(({ path }) => path), ["root/cleaner.1"]);
  assert.deepEqual(events.filter(({ event }) => event === "end").map((event) => [event.path, "why" in event && event.why]).sort(), [
    ["root", "canceled"],
    ["root/cleaner.1", "canceled"],
  ]);
  assert.equal(trace!.end.outcome, "stopped");
  assert.equal((await replayOf(trace!)).hash, ended.stateHash);
});

Deno.test("who does not end when cancelled is killed after the grace", async () => {
  const begun = (live: { cancel(): void }): void => void setTimeout(() => live.cancel(), 50);
  const { ended, trace, events } = await shoot(await agentsOf(FAILING), { args: "stubborn", begun, graceMs: 100 });
  assert.equal(ended.stopped, true);
  assert.deepEqual(events.filter(({ event }) => event === "end").map((event) => [event.path, "why" in event && event.why]).sort(), [
    ["root", "canceled"],
    ["root/stubborn.1", "killed"],
  ]);
  assert.equal((await replayOf(trace!)).hash, ended.stateHash);
});
