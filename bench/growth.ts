/**
 * `bench growth`: what a piece of work costs beside n things that live long and beside 16 n of them. The ratio is the figure:
 * 1 where nothing is looked at but what the work is about. Systems first (lowered agents, runner, kernel, virtual machine),
 * then the tables and loops that a system of its own would show badly; then memory after 100,000 of each kind, and a live run
 * of 2,000 agents at one server. The suites count looks where this measures time.
 */
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { compose, step } from "../boot/system.ts";
import type { Image } from "../images/contract.ts";
import { createRunner } from "../images/runner.ts";
import type { Value } from "../syscalls/value.ts";
import { agents, type Case, check } from "./case.ts";
import { DEVICES, FEED, GRANTS } from "./devices.ts";
import { TABLES } from "./growth_tables.ts";
import { collect, type Grown, measureGrowth, processorMs } from "./growth_line.ts";
import type { Line } from "./line.ts";
import { STALL } from "./live.ts";

const SEED = new Uint8Array(32).fill(3);
const FEW = 250;
/** Pieces of work, by kind: some 10 ms of each. */
const COUNTS: Readonly<Record<string, number>> = {
  calls: 40_000,
  tools: 5_000,
  timeouts: 5_000,
  endpoints: 10_000,
  subscriptions: 5_000,
  agents: 3_000,
};
const ENDURED = 100_000;
/** Bytes that one of many may leave behind: a few for tables that doubled. */
const LEFT_BYTES_MOST = 16;

interface Work {
  readonly beside: string;
  readonly work: string;
}

/** All that lives long beside a call, and all that is done beside what lives long. */
const WORKS: readonly Work[] = [
  { beside: "fibers", work: "calls" },
  { beside: "fibers", work: "tools" },
  { beside: "fibers", work: "timeouts" },
  { beside: "agents", work: "calls" },
  { beside: "agents", work: "agents" },
  { beside: "agents", work: "timeouts" },
  { beside: "endpoints", work: "endpoints" },
  { beside: "subscriptions", work: "subscriptions" },
  { beside: "subscriptions", work: "tools" },
];

/** Runs bench/agents/growth.ts up to its mark `end`; calls `at` at both marks. */
function runGrowth(image: Image, args: Value, at: (mark: string) => void): void {
  const state = { ended: false };
  const machine = new VirtualMachine({
    profile: PROFILES.x86,
    seed: SEED,
    epochMs: 0,
    devices: DEVICES,
    observe: (event) => {
      if (event.kind !== "mark") return;
      at(event.name);
      state.ended = event.name === "end";
    },
  });
  const config = {
    seed: SEED,
    epochMs: 0,
    policy: "fifo",
    grants: [...GRANTS, FEED],
    journal: false,
    hash: false,
    steps: false,
    guard: false,
  } as const;
  const system = compose(machine, createRunner([image]), config);
  system.kernel.boot({ image: image.id, name: "growth", args }, {});
  while (!state.ended) if (step(system) === -1) check(machine.idle(system.kernel.deadline()), "the agents came to rest before their end");
  system.kernel.check();
}

function timeOf(image: Image, { beside, work }: Work, idle: number): number {
  let began = 0;
  let took = 0;
  const count = COUNTS[work]!; // it has each kind
  runGrowth(image, { beside, work, idle, count }, (mark) => {
    if (mark === "begin") {
      collect();
      began = processorMs();
    } else took = processorMs() - began;
  });
  return took / count;
}

/** Work of lowered agents beside what lives long in their process or their system. */
const SYSTEMS: Case = {
  name: "systems",
  async run(bench) {
    const image = await agents(bench, "growth");
    return WORKS.map((work) => {
      const grown: Grown = {
        name: `${work.work} beside ${work.beside}`,
        few: FEW,
        checked: "the work came to its end, the kernel's tables",
        perOf: (count) => timeOf(image, work, count),
      };
      return measureGrowth(grown, bench);
    });
  },
};

/** Bytes of the heap and of buffers outside it after two full collections. */
function heapUsed(): number {
  collect();
  const { heapUsed, external } = Deno.memoryUsage();
  return heapUsed + external;
}

/** What each of 100,000 that came and went leaves behind. */
const ENDURANCE: Case = {
  name: "endurance",
  async run(bench) {
    const image = await agents(bench, "growth");
    return ["endpoints", "timeouts", "subscriptions", "agents"].map((work): Line => {
      const held: number[] = [];
      runGrowth(image, { beside: "fibers", work, idle: 0, count: ENDURED }, () => void held.push(heapUsed()));
      const bytes = Math.max(0, held[1]! - held[0]!) / ENDURED; // two marks
      return {
        bench: "growth",
        case: `memory after ${ENDURED} ${work}`,
        value: bytes,
        unit: "bytes each",
        rival: "bound",
        rivalValue: LEFT_BYTES_MOST,
        ratio: bytes / LEFT_BYTES_MOST,
        n: 1,
        checked: "the work came to its end, the kernel's tables",
        most: 1,
      };
    });
  },
};

const OWN: Case = {
  name: "tables",
  run: (bench) => TABLES.map((one) => measureGrowth(one, bench)),
};

/** All of them. */
export const GROWTH: readonly Case[] = [OWN, SYSTEMS, ENDURANCE, STALL];
