/**
 * Supervisor: runs a worker that crashes, and starts it anew after a pause that doubles each time, until it succeeds or
 * the attempts are used up. Shows: `wait` tells how a child ended and takes its error; a crash loses the child's memory,
 * so what must survive lives outside (here: the job's tool). Run it: `deno task sim examples/supervisor.ts`
 */
import { agent, type AgentRef, assert, type Sys } from "orrery";

const ATTEMPTS_MAX = 5;
const PAUSE_MS = 100;
const CRASHES = 2;

let calls = 0;

export const tools = {
  fetch_report: {
    run: () => {
      if (++calls <= CRASHES) throw new Error(`upstream is down, call ${calls}`);
      return "report";
    },
    effect: "idempotent",
    writes: ["upstream"],
  },
};

export function check(): void {
  assert(calls === CRASHES + 1, `the upstream was called ${calls} times`);
}

const worker = agent("worker", async (sys, topic: string) => {
  const report = await sys.tool<string>("fetch_report", { topic });
  return `${report} on ${topic}`;
});

/** Runs `child` until it ends well; its value, or the last failure thrown after `ATTEMPTS_MAX` attempts. */
async function supervised<A>(sys: Sys, child: AgentRef<A>, args: A): Promise<unknown> {
  let pauseMs = PAUSE_MS;
  for (let attempt = 1;; attempt++) {
    const exit = await sys.wait(await sys.spawn(child, args as NoInfer<A>));
    if (exit.ok) return exit.value;
    await sys.mark("restart", { attempt, why: exit.why, pauseMs });
    if (attempt === ATTEMPTS_MAX) throw new Error(`Gave up after ${attempt} attempts: ${exit.error?.message ?? exit.why}`);
    await sys.sleep(pauseMs);
    pauseMs *= 2;
  }
}

export default agent("supervisor", async (sys) => {
  const startedMs = await sys.now();
  const value = await supervised(sys, worker, "tides");
  const tookMs = await sys.now() - startedMs;
  assert(value === "report on tides", `the worker gave ${value}`);
  assert(tookMs >= 3 * PAUSE_MS, `two pauses took ${tookMs} ms`);
  return value;
});
