/** The watchdog's worker: see watchdog.ts. It gets one `Watch`, answers once, and looks from then on. */
import { Heartbeat } from "./heartbeat.ts";
import { findMarked, signalGroup, signalProcess } from "./processes.ts";
import { cpuMsOfProcess, Silence } from "./silence.ts";
import type { Watch } from "./watchdog.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Looks within the time that the heart may stand still. */
const LOOKS = 10;
/** How long ending the children may take, ms. */
const SWEEP_MS = 2_000;

self.onmessage = (event: MessageEvent<Watch>) => {
  const watch = event.data;
  const heartbeat = new Heartbeat(watch.buffer);
  const lookMs = watch.stuckMs / LOOKS;
  const silence = new Silence({ silentMs: watch.stuckMs, lookMs, cpuMs: cpuMsOfProcess });
  const looking = setInterval(() => {
    if (heartbeat.isIdle()) return silence.forget();
    if (!silence.look(heartbeat.beatCount())) return;
    clearInterval(looking);
    void end(heartbeat, watch);
  }, lookMs);
  self.postMessage("looking");
};

async function end(heartbeat: Heartbeat, { stuckMs, mark, recording }: Watch): Promise<void> {
  const { path, recordedBytes, groups } = heartbeat.look();
  const who = path === null ? "a tool script or the system itself, no agent," : `agent ${path}`;
  say(`Stopped: ${who} has not come back for ${stuckMs / 1000} s; a builtin such as a regular expression does not return`);
  for (const group of groups) signalGroup(group, "SIGKILL");
  await Promise.race([sweep(mark), new Promise((resolve) => setTimeout(resolve, SWEEP_MS))]);
  say(`${groups.length} ${groups.length === 1 ? "child was" : "children were"} ended`);
  if (recording !== null) say(`The recording ${recording} holds ${recordedBytes} bytes and has no end`);
  Deno.kill(Deno.pid, "SIGKILL");
}

// Those that left their group. Also where it fails the process must end: what is left is found at the next start.
async function sweep(mark: string): Promise<void> {
  try {
    for (const pid of await findMarked(mark)) signalProcess(pid, "SIGKILL");
  } catch (error) {
    say(`Cannot look for further children: ${String(error)}`);
  }
}

function say(line: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(line + "\n"));
}
