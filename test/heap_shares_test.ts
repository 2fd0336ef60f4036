/** Who is stopped when the heap is full, with the kernel, the runner and a heap whose bytes the agents' scripts say. */
import assert from "node:assert/strict";
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { compose, runToQuiescence } from "../boot/system.ts";
import { createRunner, type Runner } from "../images/runner.ts";
import type { Value } from "../syscalls/value.ts";
import { imageOf } from "./programs/image.ts";

const BOUND = 100_000;
const BASE = 30_000; // more than a quarter of the bound: each turn is accounted for
const SEED = new Uint8Array(32).fill(3);
const FULL = "Cannot go on: the heap holds more than its bound of 100000 bytes";
const FUEL_MAX = 2_000_000;

const image = await imageOf("test/programs/hoarders.ts");

/** A runner whose heap grows by what the scripts say, and is as at first when a program was stopped. */
class Stage {
  readonly runner: Runner;
  private used = BASE;

  constructor() {
    this.runner = createRunner([image], { heapUsed: () => this.used, heapBytesMax: BOUND, fuelMax: FUEL_MAX });
  }

  /** How the actors ended that follow `scripts`. */
  run(...scripts: readonly Value[]): Value {
    this.used = BASE;
    let ends: Value = null;
    const machine = new VirtualMachine({
      profile: PROFILES.x86,
      seed: SEED,
      epochMs: 0,
      devices: {},
      observe: (event) => {
        if (event.kind === "mark") this.used += event.value as number; // the script's amount
        if (event.kind === "end" && event.why === "fault") this.used = BASE;
        if (event.kind === "end" && event.path === "root") ends = (event.exit as { readonly value: Value }).value;
      },
    });
    const config = { seed: SEED, epochMs: 0, policy: "fifo", grants: [], journal: false, hash: false, steps: false, guard: false } as const;
    const system = compose(machine, this.runner, config);
    system.kernel.boot({ image: image.id, name: "root", args: scripts }, {});
    assert.equal(runToQuiescence(system, 1_000_000), "quiescent");
    system.kernel.check();
    return ends;
  }
}

const BYSTANDER = [["sleep", 10], ["grow", 20_000], ["sleep", 10]];
const FOREVER = ["sleep", 60_000_000];

Deno.test("a Value counts for the process that received it, which is stopped at once though it waits for long", () => {
  const maker = [["sleep", 1], ["grow", 60_000], ["send", 60_000], ["sleep", 100]];
  assert.deepEqual(new Stage().run(maker, [["keep"], FOREVER], BYSTANDER), ["done", FULL, "done"]);
});

Deno.test("what a runaway program made in its last turn counts for it, not for the next one", () => {
  const runaway = [["sleep", 1], ["grow", 80_000], ["spin"]];
  const next = [["sleep", 1], ["sleep", 100]];
  const later = [["sleep", 5], ["grow", 60_000], ["sleep", 1], ["grow", 15_000]];
  assert.deepEqual(new Stage().run(runaway, next, later), [FULL, "done", FULL]);
});

Deno.test("one hoarder after the other is stopped", () => {
  const second = [["sleep", 20], ["grow", 60_000], FOREVER];
  const late = [["sleep", 30], ["grow", 20_000], ["sleep", 10]];
  const ends = new Stage().run([["grow", 60_000], FOREVER], second, BYSTANDER, late);
  assert.deepEqual(ends, [FULL, FULL, "done", "done"]);
});

Deno.test("a runner that is joined to another kernel has forgotten who held what", () => {
  const stage = new Stage();
  assert.deepEqual(stage.run([["grow", 60_000], ["sleep", 1]], [["sleep", 5]], [["sleep", 5]]), ["done", "done", "done"]);
  const ends = stage.run([["sleep", 20]], [["grow", 55_000], FOREVER], BYSTANDER);
  assert.deepEqual(ends, ["done", FULL, "done"]);
});

Deno.test("the process in whose turn another is stopped keeps count of its fibers", () => {
  const fibers = [["sleep", 1], ["fibers", 60_000], ["sleep", 9], ["grow", 20_000], ["sleep", 1], ["fibers", 5_600]];
  const [hoarder, counted] = new Stage().run([["grow", 60_000], FOREVER], fibers) as string[];
  assert.deepEqual([hoarder, counted], [FULL, "Cannot start another fiber: the process has 65536 alive"]);
});
