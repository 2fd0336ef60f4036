/**
 * The correct twin of lost_update.ts: each agent holds a lock from the read to the write, so no read is stale when it is
 * written back. Run it: `deno task sim examples/lost_update_fixed.ts`
 */
import { agent, assert, type Handle, type Sys } from "orrery";
import { joinAll } from "../user/lib/join.ts";
import { makeLock, withLock } from "../user/lib/lock.ts";

let counter = 0;

export const tools = {
  read_counter: { run: () => counter, effect: "none", reads: ["counter"], latencyMs: 0 },
  write_counter: { run: ({ value }: { value: number }) => counter = value, effect: "once", writes: ["counter"], latencyMs: 0 },
};

export function check(): void {
  assert(counter === 2, `counter is ${counter} after two additions`);
}

async function increment(sys: Sys): Promise<void> {
  const value = await sys.tool<number>("read_counter");
  await sys.tool("write_counter", { value: value + 1 });
}

const planner = agent("planner", async (sys, lock: Handle) => {
  await withLock(sys, lock, () => increment(sys));
});

const worker = agent("worker", async (sys, lock: Handle) => {
  await withLock(sys, lock, () => increment(sys));
});

export default agent("root", async (sys) => {
  const lock = await makeLock(sys);
  await joinAll(sys, [await sys.spawn(planner, lock), await sys.spawn(worker, lock)]);
});
