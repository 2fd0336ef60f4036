/** Agents for `bench live`: `concurrency` callers of the tool `echo` at a time, warmed up before the mark `begin`; or sleepers. */
import { agent, type Handle } from "orrery";

interface Work {
  readonly calls: number;
}

const caller = agent("caller", async (sys, { calls }: Work) => {
  for (let i = 0; i < calls; i++) {
    const text = `hello ${i}`;
    const { content } = await sys.tool<{ content: readonly { text: string }[] }>("echo", { text });
    if (content[0]!.text !== text) throw new Error(`${content[0]!.text} came for ${text}`);
  }
});

const sleeper = agent("sleeper", async (sys, ms: number) => {
  await sys.sleep(ms);
});

/** Time in which what runs for the first time has run, ms. */
const SETTLE_MS = 500;

interface Asked {
  readonly calls: number;
  readonly concurrency: number;
  /** Above 0: so many agents sleep so long instead. */
  readonly sleepMs: number;
}

export default agent("root", async (sys, { calls, concurrency, sleepMs }: Asked) => {
  const all = async (run: () => Promise<Handle>): Promise<void> => {
    const children: Handle[] = [];
    for (let i = 0; i < concurrency; i++) children.push(await run());
    for (const child of children) {
      const exit = await sys.wait(child);
      if (!exit.ok) throw new Error(exit.error!.message);
    }
  };
  const callers = (count: number) => all(() => sys.spawn(caller, { calls: Math.ceil(count / concurrency) }));
  if (sleepMs > 0) {
    for (let i = 0; i < concurrency; i++) await sys.spawn(sleeper, SETTLE_MS + 2 * sleepMs);
    await sys.sleep(SETTLE_MS);
    await sys.mark("begin");
    await sys.sleep(sleepMs);
    await sys.mark("end");
    return sys.exit();
  } else {
    await callers(calls / 4);
    await sys.mark("begin");
    await callers(calls);
  }
  await sys.mark("end");
});
