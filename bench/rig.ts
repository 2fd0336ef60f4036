/** Systems for the benchmarks: a virtual machine with a seeded walk as its chooser, a kernel and a runner, run to quiescence. */
import { record } from "../backends/record.ts";
import { replay } from "../backends/replay.ts";
import { FORMAT_VERSION, type TraceHeader } from "../backends/trace/entry.ts";
import { readTrace } from "../backends/trace/reader.ts";
import { TraceWriter } from "../backends/trace/writer.ts";
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { compose, runToQuiescence, type System } from "../boot/system.ts";
import type { Image } from "../images/contract.ts";
import { createRunner, type Runner } from "../images/runner.ts";
import type { Backend, Candidates, Choice } from "../kernel/machine.ts";
import { TABLES_EVERY } from "../sim/param.ts";
import { expandSeed, Prng } from "../sim/prng.ts";
import type { Value } from "../syscalls/value.ts";

/** What is on in a run. */
export interface Switches {
  /** Rolling hash over every event. */
  readonly hash: boolean;
  /** A note of every step and result. */
  readonly steps: boolean;
  /** Footprint guard. */
  readonly guard: boolean;
  readonly journal: boolean;
  /** A trace in the binary container. */
  readonly record: boolean;
  /** Walks over the kernel's tables, as often as the explorer does in a checked run. */
  readonly tables: boolean;
}

/** Nothing but the kernel. */
export const BARE: Switches = { hash: false, steps: false, guard: false, journal: false, record: false, tables: false };

/** What a run came to. */
export interface Ran {
  /** Calls executed. */
  readonly steps: number;
  readonly outcome: string;
  readonly hash: string;
  /** Value of the root's exit. */
  readonly value: Value;
  /** Bytes of the trace; 0 without one. */
  readonly traceBytes: number;
}

const EPOCH_MS = 1_767_225_600_000;
const STEPS_MAX = 100_000_000;
/** Turns per live process between two walks: with 8 processes the explorer's 64, with more as much walking per turn. */
const WALK_SHARE = 8;

/** Runs an image's root agent again and again, each time on a new machine and kernel. */
export class BenchRig {
  private readonly runner: Runner;
  private readonly prng = new Prng();
  private readonly seed = new Uint8Array(32);
  private readonly choose = (_kind: Choice, among: Candidates): number => this.prng.below(among.count);

  constructor(readonly image: Image, readonly root: string) {
    this.runner = createRunner([image]);
  }

  /** One run to quiescence; `sink` gets the trace's bytes where there is one. Throws an Error where the root did not exit well. */
  run(args: Value, seed: number, on: Switches, sink: (bytes: Uint8Array) => void = dropped): Ran {
    this.prng.seed(seed);
    expandSeed(seed, this.seed);
    let traceBytes = 0;
    const machine = new VirtualMachine({ profile: PROFILES.x86, seed: this.seed, epochMs: EPOCH_MS, devices: {}, choose: this.choose });
    const writer = on.record
      ? new TraceWriter(this.header(seed), (bytes) => {
        traceBytes += bytes.length;
        sink(bytes);
      })
      : null;
    const backend = writer === null ? machine : record(machine, writer);
    const system = this.system(backend, args, on);
    const outcome = drive(system, on.tables);
    const stateHash = on.hash ? system.kernel.stateHash() : "";
    writer?.end({ stateHash, outcome });
    const end = system.kernel.ends().find((one) => one.path === this.root);
    if (end === undefined || !end.ok) throw new Error(`Cannot measure: the root did not exit well: ${JSON.stringify(end?.error)}`);
    return { steps: system.kernel.stats().steps, outcome, hash: stateHash, value: end.value, traceBytes };
  }

  /** Runs what a trace holds again, from the trace alone, and gives the state hash; throws at the first difference. */
  replay(args: Value, file: Uint8Array, seed: number, on: Switches): string {
    const trace = readTrace(file);
    expandSeed(seed, this.seed);
    const system = this.system(replay(trace), args, on);
    drive(system, on.tables);
    return system.kernel.stateHash();
  }

  private system(backend: Backend, args: Value, { hash, steps, guard, journal }: Switches): System {
    const config = { seed: this.seed, epochMs: EPOCH_MS, policy: "fifo", grants: [], journal, hash, steps, guard } as const;
    const system = compose(backend, this.runner, config);
    system.kernel.boot({ image: this.image.id, name: this.root, args }, {});
    return system;
  }

  private header(seed: number): TraceHeader {
    return {
      format: FORMAT_VERSION,
      kernel: "bench",
      deno: Deno.version.deno,
      v8: Deno.version.v8,
      images: [{ id: this.image.id, file: this.image.file }],
      config: {},
      seed: this.seed.toHex(),
      strategy: `random ${seed}`,
      decisions: "recorded",
      backend: "virtual",
      epochMs: EPOCH_MS,
    };
  }
}

function dropped(): void {}

function drive(system: System, tables: boolean): string {
  if (!tables) return runToQuiescence(system, STEPS_MAX);
  for (;;) {
    const { spawned, ended } = system.kernel.stats();
    const outcome = runToQuiescence(system, Math.max(TABLES_EVERY, WALK_SHARE * (spawned - ended)));
    system.kernel.check();
    if (outcome === "quiescent") return outcome;
  }
}
