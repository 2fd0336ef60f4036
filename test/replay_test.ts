/** Recording and replaying whole systems: kernel, runner and loaded agents over the virtual machine. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { record } from "../backends/record.ts";
import { replay, ReplayMismatch } from "../backends/replay.ts";
import { faultEntryOf, faultOf } from "../backends/trace/faults.ts";
import type { TraceEntry, TraceHeader } from "../backends/trace/entry.ts";
import { fromJsonl, toJsonl } from "../backends/trace/jsonl.ts";
import { readTrace, type Trace } from "../backends/trace/reader.ts";
import { redact } from "../backends/trace/redact.ts";
import { HEADER, memory } from "../backends/trace/testing.ts";
import { TraceWriter } from "../backends/trace/writer.ts";
import { type Fault, modelsDevice, PROFILES, toolsDevice, VirtualMachine } from "../backends/virtual/mod.ts";
import { compose, runToQuiescence, type System } from "../boot/system.ts";
import type { Image } from "../images/contract.ts";
import { loadImage } from "../images/load.ts";
import { createRunner } from "../images/runner.ts";
import type { KernelConfig } from "../kernel/config.ts";
import type { Backend, Candidates, Choice } from "../kernel/machine.ts";
import type { Value } from "../syscalls/value.ts";

const ROOT = join(import.meta.dirname!, "..");
const AGENTS = join(import.meta.dirname!, "replay_agents.ts");
const STEPS_MAX = 100_000;
const SEED = new Uint8Array(32).fill(9);
const EPOCH_MS = 1_700_000_000_000;
const ARGS: Value = Object.freeze({ file: "a.txt" });

const grant = (name: string, device: string, effect: "none" | "once") =>
  ({ name, device, verb: name, badge: 0, effect, reads: [], writes: [device] }) as const;

const CONFIG: KernelConfig = {
  seed: SEED,
  epochMs: EPOCH_MS,
  policy: "fifo",
  grants: [grant("read", "tools", "once"), grant("critic", "models", "none")],
  journal: true,
  hash: true,
  steps: false,
  guard: false,
};

/** A restart in the middle, a late answer, a lost one that the tool reports as a failure. */
const FAULTS: readonly Fault[] = [
  { kind: "delay", origin: { path: "root/worker.1", seq: 2 }, occurrence: 0, amountNs: 7_000_000 },
  { kind: "error", origin: { device: "tools" }, occurrence: 5 },
  { kind: "restart", origin: { path: "root/worker.2" }, occurrence: 40 },
];

/** A choice among candidates that depends on the seed alone. */
function chooser(seed: number): (kind: Choice, among: Candidates) => number {
  let state = seed;
  return (_kind, among) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % among.count;
  };
}

function machine(seed: number, faults: readonly Fault[]): VirtualMachine {
  let calls = 0;
  const tools = toolsDevice({
    verbs: new Map([["read", { latencyNs: 3_000_000 }]]),
    call: (_verb, args, context) => `${JSON.stringify(args)} as read number ${++calls} at ${context.now} by ${context.path}`,
  });
  const models = modelsDevice({
    models: new Map([["critic", { reply: (prompt: Value) => `${String(prompt).length} characters`, latencyNs: 900_000 }]]),
  });
  return new VirtualMachine({
    profile: PROFILES.x86,
    seed: SEED,
    epochMs: EPOCH_MS,
    devices: { tools, models },
    choose: chooser(seed),
    faults,
  });
}

async function inCache<T>(use: (load: (file: string) => Promise<Image>) => Promise<T>): Promise<T> {
  const cacheDir = await Deno.makeTempDir();
  try {
    return await use((file) => loadImage(file, { cacheDir, root: ROOT }));
  } finally {
    await Deno.remove(cacheDir, { recursive: true });
  }
}

function systemOf(backend: Backend, image: Image, config: KernelConfig = CONFIG, args: Value = ARGS): System {
  const system = compose(backend, createRunner([image]), config);
  system.kernel.boot({ image: image.id, name: "root", args }, {});
  return system;
}

interface Run {
  readonly hash: string;
  readonly steps: number;
  readonly ends: unknown;
}

function finish(system: System): Run {
  assert.equal(runToQuiescence(system, STEPS_MAX), "quiescent");
  const { kernel } = system;
  return {
    hash: kernel.stateHash(),
    steps: kernel.stats().steps,
    ends: kernel.ends().map(({ path, why, ok, value, error }) => ({ path, why, ok, value, error })),
  };
}

function recordRun(
  image: Image,
  seed: number,
  config = CONFIG,
  faults = FAULTS,
): { readonly run: Run; readonly trace: Trace; readonly file: Uint8Array } {
  const { sink, file } = memory();
  const header: TraceHeader = { ...HEADER, images: [{ id: image.id, file: image.file }], epochMs: EPOCH_MS, seed: SEED.toHex() };
  const writer = new TraceWriter(header, sink);
  for (const fault of faults) writer.fault(faultEntryOf(fault));
  const run = finish(systemOf(record(machine(seed, faults), writer), image, config));
  writer.end({ stateHash: run.hash, outcome: "quiescent" });
  return { run, trace: readTrace(file()), file: file() };
}

function entriesOf(trace: Trace): TraceEntry[] {
  const found: TraceEntry[] = [];
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) found.push(entry);
  return found;
}

Deno.test("a recorded run is the unrecorded run, and replays with equal steps, ends and state hash", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const hashes = new Set<string>();
    for (let seed = 1; seed <= 10; seed++) {
      const bare = finish(systemOf(machine(seed, FAULTS), image));
      const { run, trace } = recordRun(image, seed);
      assert.deepEqual(run, bare);
      const backend = replay(trace);
      assert.deepEqual(finish(systemOf(backend, image)), run);
      assert.ok(backend.ended);
      assert.equal(trace.end.stateHash, run.hash);
      assert.ok(
        trace.end.counts.decision > 20 && trace.end.counts.submit >= 20 && trace.end.counts.hash >= 2,
        JSON.stringify(trace.end.counts),
      );
      hashes.add(run.hash);
    }
    assert.equal(hashes.size, 10, "the seeds must differ, or nothing is shown");
  });
});

Deno.test("every agent sees in the replay what it saw when it was recorded", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const config = { ...CONFIG, steps: true };
    const { trace } = recordRun(image, 3, config);
    const seen: Record<string, unknown>[] = [];
    finish(systemOf(replay(trace, { observe: (event) => void seen.push(event as never) }), image, config));
    const noted = entriesOf(trace).filter(({ kind }) => !["tick", "decision", "submit", "cancel", "idle", "fault", "flush"].includes(kind));
    // members of a note may be getters, so they are looked at by name
    const members = (event: Record<string, unknown>, index: number) =>
      Object.fromEntries(Object.keys(noted[index] ?? {}).map((name) => [name, event[name]]));
    assert.deepEqual(seen.map(members), noted.map((entry) => ({ ...entry })));
    assert.equal(seen.length, trace.end.counts.step + trace.end.counts.result + trace.end.counts.hash + 8, "and 4 starts and ends");
  });
});

Deno.test("a trace recorded without steps replays under a kernel that notes them", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const { run, trace } = recordRun(image, 4);
    let steps = 0;
    const backend = replay(trace, { observe: (event) => void (steps += event.kind === "step" ? 1 : 0) });
    assert.deepEqual(finish(systemOf(backend, image, { ...CONFIG, steps: true })), run);
    assert.equal(steps, run.steps);
  });
});

Deno.test("the same recording gives the same bytes, and its lines give them back", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const { file, trace } = recordRun(image, 5, { ...CONFIG, steps: true });
    assert.deepEqual(recordRun(image, 5, { ...CONFIG, steps: true }).file, file);
    const rebuilt = memory();
    fromJsonl([...toJsonl(trace)].join("\n"), rebuilt.sink);
    assert.deepEqual(rebuilt.file(), file);
  });
});

Deno.test("the fault plan is in the trace and comes back as it was", async () => {
  await inCache(async (load) => {
    const { trace } = recordRun(await load(AGENTS), 6);
    const restarts = entriesOf(trace).flatMap((entry) =>
      entry.kind === "tick" ? entry.items.filter((item) => item.kind !== "completion") : []
    );
    assert.deepEqual(restarts, [{ kind: "restart", path: "root/worker.2" }]);
    const plan = entriesOf(trace).filter((entry) => entry.kind === "fault").map(faultOf);
    assert.deepEqual(plan, FAULTS);
  });
});

Deno.test("a system whose operation changed is refused at that operation", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const { trace } = recordRun(image, 7, CONFIG, []);
    const first = entriesOf(trace).findIndex((entry) => entry.kind === "submit");
    const error = thrownBy(() => finish(systemOf(replay(trace), image, { ...CONFIG, hash: false }, Object.freeze({ file: "b.txt" }))));
    assert.equal(error.event, first);
    assert.match(
      error.expected,
      /^operation 1 of root\/worker\.[1-3] call 2: tools\.read, request [0-9a-f]{14}, handle 0, credit 0, effect once$/,
    );
    assert.notEqual(error.got, error.expected);
    assert.equal(error.got.replace(/request [0-9a-f]{14}/, ""), error.expected.replace(/request [0-9a-f]{14}/, ""));
  });
});

Deno.test("with state hashes kept a difference shows before it reaches an operation", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const { trace } = recordRun(image, 7, CONFIG, []);
    const other = { ...CONFIG, seed: new Uint8Array(32).fill(8) };
    assert.ok(thrownBy(() => finish(systemOf(replay(trace), image, other))) instanceof ReplayMismatch);
  });
});

Deno.test("agents whose source changed are refused at the start of the first process", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const { trace } = recordRun(image, 8, CONFIG, []);
    const folder = await Deno.makeTempDir();
    try {
      const source = await Deno.readTextFile(AGENTS);
      const changed = join(folder, "replay_agents.ts");
      await Deno.writeTextFile(changed, source.replace("round < 4", "round < 5"));
      const other = await load(changed);
      assert.notEqual(other.id, image.id);
      const error = thrownBy(() => finish(systemOf(replay(trace), other)));
      assert.equal(
        error.message,
        `Cannot replay event 0: recorded is the start of root (pid 0, ${image.id} root), the kernel gives the start of root (pid 0, ${other.id} root)`,
      );
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
});

Deno.test("a redacted trace keeps its schedule and stops where an answer is missing", async () => {
  await inCache(async (load) => {
    const image = await load(AGENTS);
    const { trace } = recordRun(image, 9, CONFIG, []);
    const { sink, file } = memory();
    redact(trace, ({ kind }) => kind === "answers", sink);
    const redacted = readTrace(file());
    assert.deepEqual(
      entriesOf(redacted).filter(({ kind }) => kind === "decision"),
      entriesOf(trace).filter(({ kind }) => kind === "decision"),
    );
    assert.equal(trace.sizes.payloadsDropped, 0);
    assert.equal(redacted.sizes.payloadsDropped > 0, true);
    assert.match(
      thrownBy(() => finish(systemOf(replay(redacted), image))).expected,
      /^an answer to operation \d+ whose \d+ bytes were dropped/,
    );
  });
});

function thrownBy(run: () => unknown): ReplayMismatch {
  try {
    run();
  } catch (error) {
    if (error instanceof ReplayMismatch) return error;
    throw error;
  }
  return assert.fail("the replay went through");
}
