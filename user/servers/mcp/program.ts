/**
 * The `mcp` program: the client side of MCP for all agents of a machine. An ordinary program over the device `stdio`
 * (grants `stdio` and `stdio_stop`), lowered when a run first needs the program; it takes requests from one endpoint, the inbox.
 *
 * Fibers: one per server reads its stream (supervisor.ts), one writes its lines while there are any (line_writer.ts), one watches all
 * deadlines (clock.ts), and the main one takes requests (requests.ts). A server that hangs delays its own callers only.
 * It ends with its inbox, and its children with it. Live connections cannot be restored from a journal in another run.
 */
import { agent, type Handle, type Received, SyscallError } from "orrery";
import { quiet } from "./answers.ts";
import { all, later } from "./combine.ts";
import { watchClock } from "./clock.ts";
import { ClientState } from "./client_state.ts";
import { Supervisor } from "./supervisor.ts";
import { GRACE_MS, LIMITS, RECEIVERS, type ServerLimits, SERVERS_MAX } from "./limits.ts";
import { Upstream } from "./upstream.ts";
import { type RequestContext, Requests } from "./requests.ts";
import { STDIO_STOP } from "./line_writer.ts";

/** A server of the configuration: its name as the device knows it, and what differs from `LIMITS`. */
export interface ServerEntry extends Partial<ServerLimits> {
  readonly name: string;
  /** Which opening to try; absent: found out. */
  readonly era?: "modern" | "legacy";
}

/** Arguments of the program. */
export interface McpArgs {
  /** Where requests come from; the program needs the right to receive. */
  readonly inbox: Handle;
  readonly servers: readonly ServerEntry[];
}

export default agent("mcp", async (sys, { inbox, servers }: McpArgs) => {
  if (servers.length > SERVERS_MAX) throw new RangeError(`Cannot serve ${servers.length} servers: at most ${SERVERS_MAX} are allowed`);
  const client = new ClientState(inbox, await sys.endpoint({ capacity: 1 }));
  const supervisor = new Supervisor(sys, client);
  const waits: Promise<void>[] = [];
  for (const { name, era, ...limits } of servers) {
    const upstream = new Upstream(name, client.upstreams.length, { ...LIMITS, ...limits }, era ?? null);
    const { promise, resolve } = later<void>();
    upstream.settled = resolve;
    waits.push(promise);
    client.upstreams.push(upstream);
  }
  const context: RequestContext = { sys, client, supervisor, settled: all(waits) };
  void watchClock(sys, client, (upstream, pending) => supervisor.calls.expire(upstream, pending));
  for (const upstream of client.upstreams) void supervisor.supervise(upstream);
  const requests = new Requests(context);
  await all(Array.from({ length: RECEIVERS }, () => attend(context, requests)));
  client.closing = true;
  const stops = client.upstreams.map((upstream) =>
    quiet(sys.tool(STDIO_STOP, { server: upstream.name, graceMs: GRACE_MS }, { timeoutMs: 2 * GRACE_MS }))
  );
  await all(stops);
  return { calls: client.upstreams.reduce((sum, upstream) => sum + upstream.counters.calls, 0) };
});

// Several fibers receive side by side, so that calls which come together are taken together; requests are served in order of arrival.
async function attend(context: RequestContext, requests: Requests): Promise<void> {
  for (let got = await receive(context); got !== null; got = await receive(context)) requests.serve(got);
}

async function receive({ sys, client }: RequestContext): Promise<Received<unknown> | null> {
  try {
    return await sys.recv<unknown>(client.inbox);
  } catch (error) {
    if (error instanceof SyscallError && error.errno === "ECLOSED") return null;
    throw error;
  }
}
