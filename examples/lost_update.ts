/**
 * Lost update: two agents read a counter, add one and write it back. Where both read before either writes, one addition
 * is lost, although every single call was right.
 *
 * Shows: the race that hides behind most "the agent forgot something" reports: a note, a to-do list or a file that two
 * agents read, change and write. The fix: hold a lock from the read to the write (lost_update_fixed.ts), or give the
 * server a call that adds. Run it: `deno task sim examples/lost_update.ts`
 */
import { agent, assert, type Sys } from "orrery";
import { joinAll } from "../user/lib/join.ts";

export const expect = "fails";

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

const planner = agent("planner", async (sys) => {
  await increment(sys);
});

const worker = agent("worker", async (sys) => {
  await increment(sys);
});

export default agent("root", async (sys) => {
  await joinAll(sys, [await sys.spawn(planner), await sys.spawn(worker)]);
});
