/**
 * Cancel before start: a parent opens a browser session for a worker that is to close it in its `finally`. Where the
 * parent changes its mind before the worker's first step, none of the worker's code ever runs, its `finally` neither,
 * and the session stays open.
 *
 * Shows: clean-up that was handed to an agent that may never begin. The fix: the agent that opens also closes, after the worker has
 * ended (cancel_before_start_fixed.ts). Run it: `deno task sim examples/cancel_before_start.ts`
 */
import { agent, assert } from "orrery";

export const expect = "fails";

let open = 0;

export const tools = {
  open_session: { run: () => ++open, effect: "once", writes: ["sessions"], latencyMs: 0 },
  close_session: { run: () => --open, effect: "once", writes: ["sessions"], latencyMs: 0 },
};

export function check(): void {
  assert(open === 0, `${open} session is still open`);
}

const worker = agent("worker", async (sys) => {
  try {
    await sys.sleep(60_000);
  } finally {
    await sys.tool("close_session");
  }
});

export default agent("root", async (sys) => {
  await sys.tool("open_session");
  const child = await sys.spawn(worker);
  await sys.yield();
  await sys.cancel(child);
  await sys.wait(child);
});
