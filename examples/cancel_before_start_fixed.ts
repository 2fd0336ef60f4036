/**
 * The correct twin of cancel_before_start.ts: the parent opened the session, so the parent closes it, once the worker has
 * ended in whatever way. Run it: `deno task sim examples/cancel_before_start_fixed.ts`
 */
import { agent, assert } from "orrery";

let open = 0;

export const tools = {
  open_session: { run: () => ++open, effect: "once", writes: ["sessions"], latencyMs: 0 },
  close_session: { run: () => --open, effect: "once", writes: ["sessions"], latencyMs: 0 },
};

export function check(): void {
  assert(open === 0, `${open} session is still open`);
}

const worker = agent("worker", async (sys) => {
  await sys.sleep(60_000);
});

export default agent("root", async (sys) => {
  await sys.tool("open_session");
  const child = await sys.spawn(worker);
  try {
    await sys.yield();
    await sys.cancel(child);
    await sys.wait(child);
  } finally {
    await sys.tool("close_session");
  }
});
