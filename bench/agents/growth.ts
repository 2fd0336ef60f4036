/** Work beside much that lives long, for `bench growth`: the marks `begin` and `end` stand around the work. */
import { agent, type Handle, type Sys } from "orrery";

const DAY_MS = 24 * 3_600_000;

interface Asked {
  /** What lives long: fibers that sleep, processes, endpoints, subscriptions. */
  readonly beside: "fibers" | "agents" | "endpoints" | "subscriptions";
  readonly idle: number;
  readonly work: "calls" | "timeouts" | "endpoints" | "subscriptions" | "agents" | "tools";
  readonly count: number;
}

const quiet = agent("quiet", async (sys) => {
  await sys.sleep(DAY_MS);
});

const brief = agent("brief", async (sys, value: number) => {
  await sys.yield();
  return value;
});

async function live(sys: Sys, beside: Asked["beside"]): Promise<unknown> {
  if (beside === "fibers") return void sys.sleep(DAY_MS);
  if (beside === "agents") return await sys.spawn(quiet);
  return beside === "endpoints" ? await sys.endpoint() : await sys.subscribe("feed", null, { credit: 1 });
}

async function act(sys: Sys, work: Asked["work"], { box, i }: { readonly box: Handle; readonly i: number }): Promise<void> {
  if (work === "calls") return void await sys.yield();
  if (work === "tools") return void await sys.tool("text", i);
  if (work === "timeouts") {
    const waits = sys.recv(box, { timeoutMs: 60_000 });
    await sys.send(box, i);
    return void await waits;
  }
  if (work === "agents") {
    const child = await sys.spawn(brief, i);
    const { value } = await sys.wait(child);
    if (value !== i) throw new Error(`${value} came for ${i}`);
    return void await sys.drop(child);
  }
  await sys.drop(work === "endpoints" ? await sys.endpoint() : await sys.subscribe("feed", null, { credit: 1 }));
}

export default agent("growth", async (sys, { beside, idle, work, count }: Asked) => {
  const box = await sys.endpoint({ capacity: 1 });
  for (let i = 0; i < idle; i++) await live(sys, beside);
  await sys.sleep(1); // agents that live long begin
  for (let i = 0; i < count / 4; i++) await act(sys, work, { box, i }); // what runs for the first time has run
  await sys.mark("begin");
  for (let i = 0; i < count; i++) await act(sys, work, { box, i });
  await sys.mark("end");
  await sys.sleep(DAY_MS);
});
