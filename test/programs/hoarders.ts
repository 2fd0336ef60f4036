/** Agents that follow scripts, for the tests of who is stopped when the heap is full: `grow` marks bytes that the test counts. */
import { agent, type Handle, type Sys } from "orrery";

type Step = readonly ["grow" | "send" | "fibers" | "sleep", number] | readonly ["keep"] | readonly ["spin"];

interface Script {
  readonly steps: readonly Step[];
  readonly box: Handle;
}

const kept: unknown[] = [];

async function fiber(gate: Promise<unknown>): Promise<void> {
  await gate;
}

async function act(sys: Sys, box: Handle, [what, amount = 0]: Step): Promise<unknown> {
  if (what === "grow") return await sys.mark("grow", amount);
  if (what === "send") return await sys.send(box, "x".repeat(amount));
  if (what === "keep") return kept.push((await sys.recv(box)).value);
  if (what === "sleep") return await sys.sleep(amount);
  if (what === "spin") { for (;;); }
  const gate = (async () => await sys.sleep(100_000))();
  for (let i = 0; i < amount; i++) void fiber(gate);
  return null;
}

const actor = agent("actor", async (sys, { steps, box }: Script) => {
  for (const step of steps) await act(sys, box, step);
  return "done";
});

export default agent("root", async (sys, scripts: readonly (readonly Step[])[]) => {
  const box = await sys.endpoint();
  const children: Handle[] = [];
  for (const steps of scripts) children.push(await sys.spawn(actor, { steps, box }));
  const ends: string[] = [];
  for (const child of children) ends.push((await sys.wait(child)).error?.message ?? "done");
  return ends;
});
