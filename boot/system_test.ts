import assert from "node:assert/strict";
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { createRunner } from "../images/runner.ts";
import type { Backend } from "../kernel/machine.ts";
import type { Pid } from "../syscalls/ids.ts";
import { imageOf } from "../sim/testing.ts";
import { compose, type LiveOptions, runLive, runToQuiescence, type System } from "./system.ts";

const IMAGE = imageOf({
  agents: {
    *root(sys) {
      for (let i = 0; i < 3; i++) yield sys.sleep(10);
      return "done";
    },
    *endless(sys) {
      for (;;) yield sys.yield();
    },
  },
});

function systemOf(name: string, over: (machine: VirtualMachine) => Backend = (machine) => machine): System {
  const seed = new Uint8Array(32);
  const machine = new VirtualMachine({ profile: PROFILES.x86, seed, epochMs: 0, devices: {} });
  const config = { seed, epochMs: 0, policy: "fifo", grants: [], journal: true, hash: true, steps: false, guard: false } as const;
  const system = compose(over(machine), createRunner([IMAGE]), config);
  system.kernel.boot({ image: IMAGE.id, name, args: null }, {});
  return system;
}

/** The machine with waits that end in a promise. */
function waiting(machine: VirtualMachine): Backend {
  return new Proxy(machine, {
    get: (target, name) => {
      if (name === "idle") return (until: never) => Promise.resolve(target.idle(until));
      const value = Reflect.get(target, name) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

function options(changes: Partial<LiveOptions> = {}): LiveOptions {
  return { stop: () => false, turnEventLoop: () => Promise.resolve(), eventLoopEvery: 4, ...changes };
}

Deno.test("runToQuiescence() stops when nothing can go on, or at its bound of steps", () => {
  const done = systemOf("root");
  assert.equal(runToQuiescence(done, 1_000), "quiescent");
  assert.equal(done.kernel.ends()[0]?.value, "done");
  assert.equal(done.kernel.quiescent(), true);
  assert.equal(runToQuiescence(systemOf("endless"), 1_000), "steps");
});

Deno.test("runToQuiescence() refuses a backend that waits in a promise", () => {
  assert.throws(
    () => runToQuiescence(systemOf("root", waiting), 1_000),
    /^TypeError: Cannot run synchronously: the backend waits in a promise$/,
  );
});

Deno.test("runLive() on a backend that waits comes to the state of the synchronous loop", async () => {
  const live = systemOf("root", waiting);
  assert.equal(await runLive(live, options()), "quiescent");
  const plain = systemOf("root");
  runToQuiescence(plain, 1_000);
  assert.equal(live.kernel.stateHash(), plain.kernel.stateHash());
});

Deno.test("runLive() gives the event loop a turn every so many turns, tells of each turn before and after, and stops when asked", async () => {
  let [eventLoopTurns, turns] = [0, 0];
  const told: string[] = [];
  const outcome = await runLive(
    systemOf("endless"),
    options({
      stop: () => turns >= 10,
      turnEventLoop: () => Promise.resolve(void eventLoopTurns++),
      entering: (pid) => void told.push(`in ${pid}`),
      turned: (pid) => {
        turns++;
        told.push(`out ${pid}`);
      },
    }),
  );
  assert.equal(outcome, "stopped");
  assert.equal(eventLoopTurns, 2, "10 turns, one turn of the event loop in 4");
  assert.deepEqual(told.slice(0, 4), ["in 0", "out 0", "in 0", "out 0"]);
});

Deno.test("a process that is parked after every turn ends in the same state", async () => {
  const plain = systemOf("root");
  await runLive(plain, options());
  const parked = systemOf("root");
  let count = 0;
  const turned = (pid: Pid): void => {
    if (parked.kernel.stats().ended === 0 && parked.kernel.park(pid)) count++;
  };
  await runLive(parked, options({ turned }));
  assert.equal(count, 3, "once in each sleep");
  assert.equal(parked.kernel.stateHash(), plain.kernel.stateHash());
});
