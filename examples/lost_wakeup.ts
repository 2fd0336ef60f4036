/**
 * Lost wake-up: a consumer looks into a shared outbox, finds it empty, says that it sleeps and waits for a bell. The
 * producer rings only for a sleeper. Where the item arrives after the look and before the word, no agent rings and the
 * consumer sleeps for ever beside a full outbox.
 *
 * Shows: check-then-wait over state that lives outside (a file, a table, a queue with a webhook). The fix: say that you
 * sleep first, then look (lost_wakeup_fixed.ts: two lines change places). Run it: `deno task sim examples/lost_wakeup.ts`
 */
import { agent, assert, type Handle, type Sys } from "orrery";
import { joinAll } from "../user/lib/join.ts";

export const expect = "fails";

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
    const item = await sys.tool<string | null>("take");
    await sys.tool("set_sleeping", item === null);
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
