/**
 * The `mcp` program: the client side of MCP for all agents of a machine. An ordinary program over the device `stdio`
 * (grants `stdio` and `stdio_stop`), lowered when a run first needs the program; it takes requests from one endpoint, the box.
 *
 * Fibers: one per server reads its stream (life.ts), one flushes its lines while there are any (wire.ts), one watches all
 * deadlines (clock.ts), and the main one takes requests (requests.ts). A server that hangs delays its own callers only.
 * It ends with its box, and its children with it. Live connections cannot be restored from a journal in another run.
 */
import { agent, type Handle, type Received, SyscallError } from "orrery";
import { quiet } from "./answer.ts";
import { all, later } from "./combine.ts";
import { watchClock } from "./clock.ts";
import { ClientState } from "./client_state.ts";
import { Lives } from "./life.ts";
import { GRACE_MS, LIMITS, RECEIVERS, type ServerLimits, SERVERS_MAX } from "./limits.ts";
import { Link } from "./link.ts";
import { type Desk, serve } from "./requests.ts";
import { STDIO_STOP } from "./wire.ts";

/** A server of the configuration: its name as the device knows it, and what differs from `LIMITS`. */
export interface ServerEntry extends Partial<ServerLimits> {
  readonly name: string;
  /** Which opening to try; absent: found out. */
  readonly era?: "modern" | "legacy";
}

/** Arguments of the program. */
export interface McpArgs {
  /** Where requests come from; the program needs the right to receive. */
  readonly box: Handle;
  readonly servers: readonly ServerEntry[];
}

export default agent("mcp", async (sys, { box, servers }: McpArgs) => {
  if (servers.length > SERVERS_MAX) throw new RangeError(`Cannot serve ${servers.length} servers: at most ${SERVERS_MAX} are allowed`);
  const core = new ClientState(box, await sys.endpoint({ capacity: 1 }));
  const lives = new Lives(sys, core);
  const waits: Promise<void>[] = [];
  for (const { name, era, ...limits } of servers) {
    const link = new Link(name, core.links.length, { ...LIMITS, ...limits }, era ?? null);
    const { promise, resolve } = later<void>();
    link.settled = resolve;
    waits.push(promise);
    core.links.push(link);
  }
  const desk: Desk = { sys, core, lives, settled: all(waits) };
  void watchClock(sys, core, (link, pending) => lives.calls.expire(link, pending));
  for (const link of core.links) void lives.keep(link);
  await all(Array.from({ length: RECEIVERS }, () => attend(desk)));
  core.closing = true;
  const stops = core.links.map((link) =>
    quiet(sys.tool(STDIO_STOP, { server: link.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS }))
  );
  await all(stops);
  return { calls: core.links.reduce((sum, link) => sum + link.counters.calls, 0) };
});

// Several wait side by side, so that calls which come together are taken together; each is served in the order of its coming.
async function attend(desk: Desk): Promise<void> {
  for (let got = await receive(desk); got !== null; got = await receive(desk)) serve(desk, got);
}

async function receive({ sys, core }: Desk): Promise<Received<unknown> | null> {
  try {
    return await sys.recv<unknown>(core.box);
  } catch (error) {
    if (error instanceof SyscallError && error.errno === "ECLOSED") return null;
    throw error;
  }
}
