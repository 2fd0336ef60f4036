/** A whole system in the simulator: init, the mcp program and the agents of agents.ts over scripted servers. */
import assert from "node:assert/strict";
import { type Fault, PROFILES, VirtualMachine } from "../../backends/virtual/mod.ts";
import { compose, runToQuiescence } from "../../boot/system.ts";
import type { Image } from "../../images/contract.ts";
import { loadImage } from "../../images/load.ts";
import { createRunner } from "../../images/runner.ts";
import type { Grant, KernelConfig } from "../../kernel/config.ts";
import type { Candidates, Choice } from "../../kernel/machine.ts";
import { seal, type Value } from "../../syscalls/value.ts";
import type { ServerEntry } from "../../user/servers/mcp/program.ts";
import type { Act } from "./agents.ts";
import { scriptedStdio, type Scripts } from "./stdio.ts";
import { scripts, type Upstream } from "./upstreams.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const STEPS_MAX = 400_000;
/** Timers this far ahead may fire early: deadlines of calls and openings, not the patience of init. */
const EARLY_WINDOW_NS = 6_000_000_000;

/** The images of the system and of the agents. */
export interface Images {
  readonly init: Image;
  readonly mcp: Image;
  readonly agents: Image;
}

let loaded: Promise<Images> | undefined;

/** Loads them once. */
export function images(): Promise<Images> {
  return loaded ??= load();
}

async function load(): Promise<Images> {
  const places = { cacheDir: `${ROOT}/.orrery/cache`, root: ROOT };
  const [init, mcp, agents] = await Promise.all([
    loadImage(`${ROOT}/user/init.ts`, places),
    loadImage(`${ROOT}/user/servers/mcp/program.ts`, places),
    loadImage(`${ROOT}/test/mcp/agents.ts`, places),
  ]);
  return { init, mcp, agents };
}

/** What is to be run. */
export interface Play {
  readonly scripts: Scripts;
  readonly servers: readonly (string | ServerEntry)[];
  readonly acts: readonly Act[];
  /** Acts side by side; default 1. */
  readonly width?: number;
  /** Chooses schedules and draws early answers; absent: the policy's own. */
  readonly seed?: number;
  readonly faults?: readonly Fault[];
  readonly config?: Partial<KernelConfig>;
}

/** How it ended. */
export interface Played {
  // deno-lint-ignore no-explicit-any -- results of acts, compared as a whole
  readonly results: readonly any[];
  readonly absent: readonly unknown[];
  readonly omitted: readonly string[];
  /** Values of the marks of init. */
  readonly marks: readonly Value[];
  readonly outcome: "quiescent" | "steps";
  readonly steps: number;
  readonly nowMs: number;
  readonly hash: string;
  /** Ends that were not ok and that no parent took, as text. */
  readonly failures: readonly string[];
  /** Processes left that are no daemons. */
  readonly stuck: readonly string[];
}

function grant(name: string, verb: string): Grant {
  return { name, device: "stdio", verb, badge: 0, effect: "once", reads: [], writes: ["stdio"] };
}

function chooser(seed: number): (kind: Choice, among: Candidates) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (kind, among) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    if (kind !== "call" && (state >>> 28) !== 0) return 0;
    return (state >>> 8) % among.count;
  };
}

/** Runs a play to its end. Every table of the kernel is checked at the end, footprints at every step. */
export async function play(of: Play): Promise<Played> {
  const { init, mcp, agents } = await images();
  const marks: Value[] = [];
  const seed = new Uint8Array(32).fill((of.seed ?? 0) & 255);
  const machine = new VirtualMachine({
    profile: PROFILES.x86,
    seed,
    epochMs: 1_700_000_000_000,
    devices: { stdio: scriptedStdio(of.scripts) },
    faults: of.faults,
    observe: (event) => void (event.kind === "mark" && event.path === "init" && marks.push(event.value)),
    ...(of.seed === undefined ? {} : {
      choose: chooser(of.seed),
      earlyAnswers: 4,
      earlyTimers: of.faults === undefined ? 0 : 1,
      earlyWindowNs: EARLY_WINDOW_NS,
    }),
  });
  const system = compose(machine, createRunner([init, mcp, agents]), {
    seed,
    epochMs: 1_700_000_000_000,
    policy: "fifo",
    grants: [grant("stdio", ""), grant("stdio_stop", "stop")],
    journal: false,
    hash: true,
    steps: false,
    guard: true,
    ...of.config,
  });
  const root = { image: agents.id, name: "root", args: { acts: of.acts, width: of.width ?? 1 } };
  const args = seal({ root, mcp: { image: mcp.id, name: "mcp" }, servers: of.servers });
  if (!args.ok) throw new TypeError(args.message);
  system.kernel.boot({ image: init.id, name: "init", args: args.value }, {});
  const outcome = runToQuiescence(system, STEPS_MAX);
  const { kernel } = system;
  kernel.check();
  const stuck = kernel.processes().filter((one) => !one.daemon).map((one) => `${one.path} in ${one.waiting.map((w) => w.name).join(",")}`);
  const end = kernel.ends().find((one) => one.path === "init");
  const value = (end?.value ?? null) as { exit: { value: Value }; absent: unknown[]; omitted: string[] } | null;
  return {
    results: (value?.exit.value ?? []) as unknown[],
    absent: value?.absent ?? [],
    omitted: value?.omitted ?? [],
    marks,
    outcome,
    steps: kernel.stats().steps,
    nowMs: machine.now() / 1_000_000,
    hash: kernel.stateHash(),
    failures: kernel.ends().filter((one) => !one.ok && !one.taken).map((one) => `${one.path} ${one.why} ${JSON.stringify(one.error)}`),
    stuck,
  };
}

/** What was played, if it came to rest with nothing failed and no process stuck. */
export function fine(played: Played): Played {
  assert.deepEqual({ outcome: played.outcome, failures: played.failures, stuck: played.stuck }, {
    outcome: "quiescent",
    failures: [],
    stuck: [],
  });
  return played;
}

/** Plays acts on one server, `a`, to a good end. */
export async function one(of: Upstream, acts: readonly Act[], more: Partial<Play> = {}): Promise<Played> {
  return fine(await play({ scripts: scripts({ a: of }), servers: ["a"], acts, ...more }));
}
