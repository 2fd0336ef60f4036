/**
 * The kernel and the mcp program against a server, as `orrery run` composes them. `ours.ts ASKED` prints
 * `{ calls, ms, cpuMs, stallMs, hash, grown }`; ASKED is the interface below, as JSON. What the calls that count left behind,
 * `grown`, is told where the collector can be called (`--expose-gc`), else null.
 */
import process from "node:process";
import { Heartbeat } from "../../backends/host/heartbeat.ts";
import { ChildRegistry } from "../../backends/host/registry.ts";
import { startWatchdog } from "../../backends/host/watchdog.ts";
import { loadAgents } from "../../boot/agents.ts";
import { homeCache, homeChildren, homeFolder } from "../../boot/home.ts";
import { LiveRun } from "../../boot/live.ts";
import { loadPrograms } from "../../boot/programs.ts";
import { createTraceFile } from "../../boot/trace_file.ts";
import { freezeIntrinsics } from "../../images/intrinsics.ts";
import { copyOf } from "../../syscalls/value.ts";

interface Asked {
  readonly calls: number;
  readonly concurrency: number;
  readonly sleepMs: number;
  /** File of the recording; `""`: none. */
  readonly record: string;
  readonly parks: boolean;
  /** Of the server; `""`: none. */
  readonly command: string;
  readonly args: readonly string[];
  /** True: `stallMs` is measured. The measuring wakes the process each millisecond, so that other figures are of no use. */
  readonly stalls: boolean;
}

const STUCK_MS = 10_000;
const GRACE_MS = 1_000;

const asked = JSON.parse(Deno.args[0]!) as Asked; // bench/live.ts wrote it
const { calls, concurrency, sleepMs } = asked;
const root = homeFolder();
const agents = await loadAgents(`${root}/bench/agents/caller.ts`, "bench/agents/caller.ts", { root, cacheDir: homeCache() });
const registry = await ChildRegistry.open(homeChildren());
const programs = asked.command === "" ? null : await loadPrograms();
await freezeIntrinsics();
const heartbeat = new Heartbeat(Heartbeat.makeBuffer());
const watchdog = await startWatchdog({ heartbeat, stuckMs: STUCK_MS, mark: registry.mark, recording: null });
const args = copyOf({ calls, concurrency, sleepMs });

/** What this process holds: bytes of heap and of buffers beside it after two collections, open descriptors. */
function held(): { readonly bytes: number; readonly descriptors: number } | null {
  const collect = (globalThis as { readonly gc?: () => void }).gc;
  if (collect === undefined) return null;
  collect();
  collect();
  const { heapUsed, external } = Deno.memoryUsage();
  return { bytes: heapUsed + external, descriptors: [...Deno.readDirSync("/proc/self/fd")].length };
}

const holdings: ReturnType<typeof held>[] = [];
/**
 * The longest time between two turns of the event loop, ms, while the calls that count are made. Each is the lesser of the
 * clock's and the processor's time: another process of the machine takes of the first, a collector's thread adds to the second.
 */
let stallMs = 0;
const watchStalls = (): ReturnType<typeof setInterval> => {
  let at = performance.now();
  let used = process.cpuUsage();
  return setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(used);
    stallMs = Math.max(stallMs, Math.min(now - at, (user + system) / 1_000));
    at = now;
    used = process.cpuUsage();
  }, 1);
};
let watching: ReturnType<typeof setInterval> | undefined;
let began = 0;
let ms = 0;
let cpu = process.cpuUsage();
const live = new LiveRun({
  agents,
  args,
  servers: programs === null ? null : {
    entries: { bench: { command: asked.command, args: asked.args } },
    programs,
    environment: { PATH: Deno.env.get("PATH") ?? "" },
    registry,
  },
  seed: new Uint8Array(32),
  epochMs: Date.now(),
  record: asked.record === "" ? null : (header) => createTraceFile(asked.record, header),
  graceMs: GRACE_MS,
  parks: asked.parks,
  heartbeat,
  marked: (name) => {
    if (name === "begin") {
      holdings.push(held());
      cpu = process.cpuUsage();
      began = performance.now();
      if (asked.stalls) watching = watchStalls();
    } else {
      ms = performance.now() - began;
      clearInterval(watching);
      cpu = process.cpuUsage(cpu);
      holdings.push(held());
    }
  },
});
const ended = await live.run();
watchdog.stop();
await registry.close();
if (ended.failure !== null) throw new Error(`Cannot measure: ${ended.failure.detail}`);
console.log(JSON.stringify({
  calls: Math.ceil(calls / concurrency) * concurrency,
  ms,
  cpuMs: (cpu.user + cpu.system) / 1000,
  stallMs,
  hash: ended.stateHash,
  grown: grown(holdings),
}));

function grown([before, after]: typeof holdings): ReturnType<typeof held> {
  if (before == null || after == null) return null;
  return { bytes: after.bytes - before.bytes, descriptors: after.descriptors - before.descriptors };
}
