/**
 * `bench live`: tools/call over stdio, 16 in flight, to one light echo server, by the kernel with its mcp program, by a raw
 * Node loop and by the official SDK's client on Deno, each a process of its own, taking turns; then what recording costs
 * and what 100 parked agents cost while nothing happens. Each client checks every answer.
 */
import { packed } from "../images/pack.ts";
import { type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import { median, ratioOf } from "./stats.ts";

const FOLDER = new URL("./live/", import.meta.url).pathname;
const ROOT = new URL("..", import.meta.url).pathname.replace(/\/$/, "");
const CONCURRENCY = 16;
const RAW_LEAST = 0.7;
const SDK_LEAST = 2;
const SDK_CPU_MOST = 0.5;
const RECORDED_MOST = 1.3;
/** Calls of a run: so many that what compiling takes, half a second of processor time, is a small part of it. */
const CALLS_COUNT = 400_000;
const PARKED = 100;
const CROWD = 2_000;
const STALL_MS_MOST = 50;
/** Part of one core, in percent. */
const IDLE_MOST = 0.5;

/** What a client prints. */
interface Measured {
  readonly calls: number;
  readonly ms: number;
  readonly cpuMs: number;
  /** Of ours alone: the longest time between two turns of the event loop, ms. */
  readonly stallMs?: number;
}

async function client(command: string, args: readonly string[]): Promise<Measured> {
  const { code, stdout, stderr } = await new Deno.Command(command, { args: [...args], stdin: "null", stdout: "piped", stderr: "piped" })
    .output();
  const decoder = new TextDecoder();
  check(code === 0, `${command} ended with ${code}: ${decoder.decode(stderr).slice(0, 2_000)}`);
  return JSON.parse(decoder.decode(stdout)) as Measured; // our own scripts print it
}

const SERVER = ["node", `${FOLDER}echo_server.mjs`];
/** As in the task `run`. */
const RUN_FLAGS = ["--v8-flags=--max-inlined-bytecode-size-cumulative=5000,--min-semi-space-size=32,--max-semi-space-size=32"];
const DENO = ["run", "--no-prompt", "--allow-all", "--no-check"];

const raw = (calls: number) => client("node", [`${FOLDER}raw_client.mjs`, `${calls}`, `${CONCURRENCY}`, ...SERVER]);
const sdk = (calls: number) => client(Deno.execPath(), [...DENO, `${FOLDER}sdk_client.ts`, `${calls}`, `${CONCURRENCY}`, ...SERVER]);

interface Asked {
  readonly calls: number;
  readonly concurrency?: number;
  readonly sleepMs?: number;
  readonly record?: string;
  readonly parks?: boolean;
  readonly command?: string;
  readonly stalls?: boolean;
}

async function ours(
  { calls, concurrency = CONCURRENCY, sleepMs = 0, record = "", parks = false, command = SERVER[0]!, stalls = false }: Asked,
): Promise<Measured> {
  const asked = { calls, concurrency, sleepMs, record, parks, command, args: SERVER.slice(1), stalls };
  const packedOurs = await packed(`${FOLDER}ours.ts`, { root: ROOT, cacheDir: `${ROOT}/.orrery/cache` });
  return client(Deno.execPath(), [...DENO, ...RUN_FLAGS, packedOurs, JSON.stringify(asked)]);
}

/** Lets contestants take turns, the order swapped from round to round. */
async function rounds<K extends string>(
  contestants: Readonly<Record<K, () => Promise<Measured>>>,
  count: number,
): Promise<Record<K, Measured[]>> {
  const names = Object.keys(contestants) as K[]; // the record's own keys
  const all = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, Measured[]>;
  for (let round = 0; round < count; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) all[name].push(await contestants[name]());
  }
  return all;
}

const rateOf = (all: readonly Measured[]): number[] => all.map(({ calls, ms }) => calls / ms * 1_000);
const cpuOf = (all: readonly Measured[]): number[] => all.map(({ calls, cpuMs }) => cpuMs / calls * 1_000);

interface Compared {
  readonly name: string;
  readonly unit: string;
  readonly rival: string;
}

function line({ name, unit, rival }: Compared, own: readonly number[], other: readonly number[]): Line {
  const [value, rivalValue] = [median(own), median(other)];
  const checked = "every answer is the text that was sent";
  return { bench: "live", case: name, value, unit, rival, rivalValue, ratio: ratioOf(own, other), n: own.length, checked };
}

/** Calls through kernel, mcp program and pipe. */
export const CALLS: Case = {
  name: "calls",
  async run(bench) {
    const calls = bench.quick ? CALLS_COUNT / 5 : CALLS_COUNT;
    const measured = await rounds({ ours: () => ours({ calls }), raw: () => raw(calls), sdk: () => sdk(calls / 4) }, bench.quick ? 3 : 7);
    const rate = (rival: string) => ({ name: "calls", unit: "calls/s", rival });
    const cpu = { name: "calls cpu", unit: "µs/call", rival: "SDK client on Deno" };
    return [
      { ...line(rate("raw Node loop"), rateOf(measured.ours), rateOf(measured.raw)), least: RAW_LEAST },
      { ...line(rate("SDK client on Deno"), rateOf(measured.ours), rateOf(measured.sdk)), least: SDK_LEAST },
      { ...line(cpu, cpuOf(measured.ours), cpuOf(measured.sdk)), most: SDK_CPU_MOST },
    ];
  },
};

/** The same calls, recorded into a file. */
export const RECORDED: Case = {
  name: "recorded",
  async run(bench) {
    const calls = bench.quick ? CALLS_COUNT / 5 : CALLS_COUNT;
    const record = `${bench.scratch}/live.orr`;
    const measured = await rounds({ recorded: () => ours({ calls, record }), plain: () => ours({ calls }) }, bench.quick ? 3 : 7);
    const compared = { name: "recorded cpu", unit: "µs/call", rival: "the same, unrecorded" };
    return [{ ...line(compared, cpuOf(measured.recorded), cpuOf(measured.plain)), most: RECORDED_MOST }];
  },
};

/** Parked agents that wait for their time, with the watchdog looking on. */
export const IDLE: Case = {
  name: "idle",
  async run(bench) {
    const { ms, cpuMs } = await ours({ calls: 0, concurrency: PARKED, sleepMs: bench.quick ? 3_000 : 10_000, parks: true, command: "" });
    const value = cpuMs / ms * 100;
    return [{
      bench: "live",
      case: "idle",
      value,
      unit: "% of a core",
      rival: "the bound",
      rivalValue: IDLE_MOST,
      ratio: value / IDLE_MOST,
      n: 1,
      checked: `${PARKED} agents live and parked`,
      most: 1,
    }];
  },
};

/** Agents at one server: `bench growth` runs it. */
export const STALL: Case = {
  name: "stall",
  async run(bench) {
    const calls = bench.quick ? CROWD * 20 : CROWD * 100;
    const { stallMs = NaN } = await ours({ calls, concurrency: CROWD, stalls: true });
    return [{
      bench: "growth",
      case: `longest stall of a live run of ${CROWD} agents at one server, ${calls} calls`,
      value: stallMs,
      unit: "ms",
      rival: "the bound",
      rivalValue: STALL_MS_MOST,
      ratio: stallMs / STALL_MS_MOST,
      n: 1,
      checked: "every answer is the text that was sent",
      most: 1,
    }];
  },
};

/** All of them. */
export const LIVE: readonly Case[] = [CALLS, RECORDED, IDLE];
