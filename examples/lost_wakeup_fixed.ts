/**
 * The correct twin of lost_wakeup.ts: the consumer says that it sleeps before it looks. An item put before the look is
 * found by it; one put after it finds the word already said, so the bell rings (a ring too many wakes it once for nothing).
 * Run it: `deno task sim examples/lost_wakeup_fixed.ts`
 */
import { agent, assert, type Handle, type Sys } from "orrery";
import { joinAll } from "../user/lib/join.ts";

const ITEMS = ["first", "second"];
const outbox: string[] = [];
let sleeping = false;

export const tools = {
  put: { run: ({ item }: { item: string }) => outbox.push(item), effect: "once", writes: ["outbox"], latencyMs: 0 },
  take: { run: () => outbox.shift() ?? null, effect: "once", writes: ["outbox"], latencyMs: 0 },
  set_sleeping: { run: (now: boolean) => sleeping = now, effect: "once", writes: ["sleeping"], latencyMs: 0 },
  is_sleeping: { run: () => sleeping, effect: "none", reads: ["sleeping"], latencyMs: 0 },
};

const producer = agent("producer", async (sys, bell: Handle) => {
  for (const item of ITEMS) {
    await sys.tool("put", { item });
    if (await sys.tool<boolean>("is_sleeping")) await sys.notify(bell, 1);
  }
});

async function next(sys: Sys, bell: Handle): Promise<string> {
  for (;;) {
    await sys.tool("set_sleeping", true);
    const item = await sys.tool<string | null>("take");
    if (item !== null) return item;
    await sys.recv(bell);
  }
}

const consumer = agent("consumer", async (sys, bell: Handle) => {
  for (const item of ITEMS) assert(await next(sys, bell) === item, `expected ${item}`);
});

export default agent("root", async (sys) => {
  const bell = await sys.endpoint();
  await joinAll(sys, [await sys.spawn(producer, bell), await sys.spawn(consumer, bell)]);
});
