/** Systems whose agents can be parked: journals on, tools behind them, driven by hand up to an instant. */
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { compose, step, type System } from "../boot/system.ts";
import type { Image } from "../images/contract.ts";
import { createRunner } from "../images/runner.ts";
import { IDLE } from "../kernel/config.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Value } from "../syscalls/value.ts";
import { DEVICES, GRANTS } from "./devices.ts";

const SEED = new Uint8Array(32).fill(5);

/** A system with journals over the tools of devices.ts, its root booted. */
export function journalled(image: Image, root: string, args: Value, observe?: (event: TraceEvent) => void): System {
  const machine = new VirtualMachine({ profile: PROFILES.x86, seed: SEED, epochMs: 0, devices: DEVICES, observe });
  const config = {
    seed: SEED,
    epochMs: 0,
    policy: "fifo",
    grants: GRANTS,
    journal: true,
    hash: false,
    steps: false,
    guard: false,
  } as const;
  const system = compose(machine, createRunner([image]), config);
  system.kernel.boot({ image: image.id, name: root, args }, {});
  return system;
}

/** Runs until nothing is to be done before a wait that ends after `aheadNs` from now. */
export function settleUntil(system: System, aheadNs: number): void {
  const { kernel, backend } = system;
  for (;;) {
    if (step(system) !== IDLE) continue;
    if (kernel.deadline() - kernel.now() > aheadNs && kernel.stats().submitted === kernel.stats().completed) return;
    if (backend.idle(kernel.deadline()) !== true) return;
  }
}
