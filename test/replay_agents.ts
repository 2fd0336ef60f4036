/**
 * Agents for replay_test.ts: a root that collects from three workers with a time limit. Each worker draws, sleeps, reads
 * the clock, calls a tool and a model, so that everything that enters by the machine matters to what it sends.
 */
import { agent, type Handle, SyscallError } from "orrery";

interface Work {
  readonly inbox: Handle;
  readonly file: string;
  readonly number: number;
}

const worker = agent("worker", async (sys, { inbox, file, number }: Work) => {
  const seen: unknown[] = [];
  for (let round = 0; round < 4; round++) {
    const draw = await sys.random();
    await sys.sleep(1 + Math.floor(draw * 20));
    try {
      const text = await sys.tool("read", { file, round, number });
      seen.push(text, await sys.infer({ model: "critic", prompt: `What of ${String(text)}` }));
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      seen.push(error.errno);
    }
    await sys.send(inbox, { number, round, draw, at: await sys.now() });
  }
  return seen;
});

export default agent("root", async (sys, { file }: { readonly file: string }) => {
  const inbox = await sys.endpoint({ capacity: 2 });
  const children: Handle[] = [];
  for (let number = 0; number < 3; number++) children.push(await sys.spawn(worker, { inbox, file, number }));
  const heard: unknown[] = [];
  let late = 0;
  while (heard.length < 12 && late < 40) {
    const { tag, value } = await sys.select({ message: sys.recv(inbox), late: sys.sleep(9) });
    if (tag === "late") late++;
    else heard.push((value as { readonly value: unknown }).value);
  }
  const ends: unknown[] = [];
  for (const child of children) ends.push((await sys.wait(child)).value);
  return { heard, late, ends };
});
