/**
 * Runs a scenario file (an example, or a program of a test) once and writes down everything its processes asked and were
 * given. Unlike the explorer's rig it lets a test step in after every turn, and judges nothing.
 */
import { PROFILES, VirtualMachine } from "../../backends/virtual/mod.ts";
import { compose, step, type System } from "../../boot/system.ts";
import type { Image } from "../../images/contract.ts";
import { createRunner, type Runner } from "../../images/runner.ts";
import { type EndView, IDLE } from "../../kernel/config.ts";
import type { Candidates, Choice } from "../../kernel/machine.ts";
import { NEVER } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { Prng } from "../../sim/prng.ts";
import { type Scenario, scenarioOf } from "../../scenario/scenario.ts";
import { ScriptedDevicesFactory } from "../../scenario/scripted_devices.ts";
import type { Pid } from "../../syscalls/ids.ts";
import { toText } from "../../syscalls/text.ts";
import { imageOf } from "./image.ts";

/** A loaded scenario file. */
export interface Scene {
  readonly image: Image;
  readonly scenario: Scenario;
}

/** One line for each call and each result, in the order in which they happened. */
export interface Played {
  readonly observations: readonly string[];
  readonly root: EndView | undefined;
  readonly hash: string;
}

/** How a scene is played. */
export interface Play {
  readonly scheduleSeed: number;
  /** The runner to use; default: a fresh one. */
  readonly runner?: Runner;
  /** Called after each turn with the process that was turned. */
  readonly afterTurn?: (system: System, pid: Pid) => void;
}

const STEPS_MAX = 20_000;
const SEED = new Uint8Array(32).fill(3);

/** Loads a scenario file, named relative to the repository's root. */
export async function sceneOf(file: string): Promise<Scene> {
  const image = await imageOf(file);
  return { image, scenario: scenarioOf(image, createRunner([image]).instance(image.id).exports) };
}

/** Plays a scene to quiescence under a random schedule. */
export function play({ image, scenario }: Scene, how: Play): Played {
  const observations: string[] = [];
  const runner = how.runner ?? createRunner([image]);
  const scripted = new ScriptedDevicesFactory(scenario, () => runner.instance(image.id)).make();
  const prng = new Prng();
  prng.seed(how.scheduleSeed);
  const backend = new VirtualMachine({
    profile: PROFILES.x86,
    seed: SEED,
    epochMs: 0,
    devices: scripted.devices,
    choose: (_kind: Choice, among: Candidates) => prng.below(among.count),
    observe: (event) => observe(event, observations),
  });
  const config = {
    seed: SEED,
    epochMs: 0,
    policy: "fifo",
    grants: scenario.grants,
    journal: true,
    hash: true,
    steps: true,
    guard: true,
  } as const;
  const system = compose(backend, runner, config);
  system.kernel.boot({ image: image.id, name: scenario.root, args: scenario.workloads[0]! }, {}); // a scenario has a workload
  drive(system, how);
  for (const one of system.kernel.processes()) runner.drop(one.pid);
  return { observations, root: system.kernel.ends().find((end) => end.path === scenario.root), hash: system.kernel.stateHash() };
}

function observe(event: TraceEvent, into: string[]): void {
  if (event.kind === "step") into.push(`${event.path} #${event.call} asks ${event.nr} ${toText(event.args)}`);
  if (event.kind === "result") into.push(`${event.path} #${event.call} gets ${event.errno} ${toText(event.value)}`);
  if (event.kind === "end") into.push(`${event.path} ends ${toText(event.exit)}`);
}

function drive(system: System, how: Play): void {
  const { kernel, backend } = system;
  for (let steps = 0; steps < STEPS_MAX; steps++) {
    const pid = step(system);
    if (pid === IDLE) {
      if (backend.idle(kernel.deadline()) !== true && kernel.deadline() === NEVER) return;
      continue;
    }
    if (pid >= 0) how.afterTurn?.(system, pid);
  }
  throw new Error(`The scene did not end within ${STEPS_MAX} steps`);
}
