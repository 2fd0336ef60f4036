/**
 * Sampling of faults: before a run, from the scenario's weights and what earlier runs were seen to do, a few explicit events.
 *
 * Targets are learnt from checked runs (which operations, devices and processes there are), so a plan names what exists;
 * an event that finds nothing in its run does nothing. Per run a random half of the kinds is switched off (swarm), and
 * the number of events is drawn from 0 to the budget, so that fault-free runs stay in the mix. The root is never crashed:
 * its end is a failure by definition and would tell nothing.
 */
import { type Fault, FAULT_KINDS, type FaultKind, type FaultOrigin } from "../backends/virtual/fault.ts";
import { TARGETS_MAX } from "./param.ts";
import type { Prng } from "./prng.ts";
import type { FaultPlan } from "../scenario/scenario.ts";

export { FAULT_KINDS, type FaultKind };
/** One fault event, as the virtual machine takes it and a token carries it. */
export type FaultEvent = Fault;

const NS_PER_MS = 1_000_000;
const DELAY_DOUBLINGS = 14;
const NO_FAULTS: readonly FaultEvent[] = Object.freeze([]);

/** What faults may befall: filled from checked runs of one workload. */
export class Targets {
  private readonly seen = new Set<string>();
  private readonly seenPaths = new Set<string>();
  readonly ops: { readonly path: string; readonly seq: number; readonly device: string }[] = [];
  readonly devices: string[] = [];
  readonly paths: string[] = [];
  /** Calls that a run executed at most. */
  steps = 1;

  /** An operation was submitted by call `seq` of `path`. */
  sawOp(path: string, seq: number, device: string): void {
    if (!this.isNew(`op ${path} ${seq}`, this.ops.length)) return;
    this.ops.push({ path, seq, device });
    if (this.isNew(`device ${device}`, this.devices.length)) this.devices.push(device);
  }

  /** A process was made. */
  sawProcess(path: string): void {
    if (this.seenPaths.has(path) || this.paths.length >= TARGETS_MAX) return;
    this.seenPaths.add(path);
    this.paths.push(path);
  }

  private isNew(key: string, count: number): boolean {
    if (count >= TARGETS_MAX || this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}

/** Draws the faults of one run. `prng` was seeded for it. */
export function sampleFaults(plan: FaultPlan | null, targets: Targets, prng: Prng): readonly FaultEvent[] {
  if (plan === null) return NO_FAULTS;
  const count = prng.below(plan.budget + 1);
  if (count === 0) return NO_FAULTS;
  const weights = swarm(plan, prng);
  const events: FaultEvent[] = [];
  for (let i = 0; i < count; i++) {
    const event = sample(drawKind(weights, prng), targets, prng);
    if (event !== null) events.push(event);
  }
  return events;
}

// Switching kinds off finds bugs that the mix of all of them hides; an empty subset falls back to all.
function swarm(plan: FaultPlan, prng: Prng): readonly (readonly [FaultKind, number])[] {
  const all = FAULT_KINDS.filter((kind) => plan.weights[kind] > 0).map((kind) => [kind, plan.weights[kind]] as const);
  const some = all.filter(() => prng.below(2) === 0);
  return some.length === 0 ? all : some;
}

const WEIGHT_UNIT = 1 << 20;

function drawKind(weights: readonly (readonly [FaultKind, number])[], prng: Prng): FaultKind {
  let sum = 0;
  for (const [, weight] of weights) sum += weight;
  let left = prng.below(WEIGHT_UNIT) / WEIGHT_UNIT * sum;
  for (const [kind, weight] of weights) {
    left -= weight;
    if (left < 0) return kind;
  }
  return weights[weights.length - 1]![0]; // at least one kind has a weight
}

function sample(kind: FaultKind, targets: Targets, prng: Prng): FaultEvent | null {
  switch (kind) {
    case "delay":
    case "duplicate": {
      const origin = drawOp(targets, prng);
      return origin === null ? null : { kind, origin, occurrence: 0, amountNs: drawNs(prng) };
    }
    case "drop":
    case "reorder":
    case "error": {
      const origin = drawOp(targets, prng);
      return origin === null ? null : { kind, origin, occurrence: 0 };
    }
    case "crash":
    case "restart":
      return sampleEnd(kind, targets, prng);
  }
}

// One in four befalls a device, if there is one; else a process, at any point of the run.
function sampleEnd(kind: "crash" | "restart", targets: Targets, prng: Prng): FaultEvent | null {
  if (targets.devices.length > 0 && prng.below(4) === 0) {
    const origin: FaultOrigin = { device: targets.devices[prng.below(targets.devices.length)]! }; // below() stays under the length
    const occurrence = prng.below(Math.max(1, targets.ops.length));
    return prng.below(2) === 0 ? { kind, origin, occurrence, amountNs: drawNs(prng) } : { kind, origin, occurrence };
  }
  const paths = kind === "crash" ? targets.paths.filter((path) => path.includes("/")) : targets.paths;
  if (paths.length === 0) return null;
  return { kind, origin: { path: paths[prng.below(paths.length)]! }, occurrence: prng.below(targets.steps) }; // below() stays under the length
}

function drawOp(targets: Targets, prng: Prng): FaultOrigin | null {
  if (targets.ops.length === 0) return null;
  const { path, seq } = targets.ops[prng.below(targets.ops.length)]!; // below() stays under the length
  return { path, seq };
}

// 1 ms to 16 s, each doubling as likely: what matters is which side of some time limit it falls on.
function drawNs(prng: Prng): number {
  return NS_PER_MS * (1 << prng.below(DELAY_DOUBLINGS + 1));
}
