/** What the program tells of itself: the list of tools for the process that hands them out, and the status of each server. */
import type { ClientState } from "./client_state.ts";
import type { Upstream } from "./upstream.ts";
import { SERVER_BADGE } from "./limits.ts";

/** A tool in the list. */
export interface ListedTool {
  readonly badge: number;
  readonly server: string;
  readonly name: string;
  /** Names for agents: the full one always, the short one if no other tool has it. */
  readonly names: readonly string[];
  readonly description: string;
  readonly inputSchema: unknown;
  /** As the server says: repeating it does no harm. */
  readonly harmless: boolean;
}

/** A server in the list. */
export interface ListedServer {
  readonly badge: number;
  readonly name: string;
  readonly state: string;
  /** Why it is not ready; empty if it is. */
  readonly trouble: string;
}

/** Answer to `{ list: true }`. */
export interface Listed {
  readonly tools: readonly ListedTool[];
  readonly servers: readonly ListedServer[];
}

/** All listed tools and all servers. */
export function listOf(client: ClientState): Listed {
  return {
    tools: client.catalogue.listed().map((tool) => ({
      badge: tool.badge,
      server: tool.server,
      name: tool.name,
      names: client.catalogue.namesOf(tool),
      description: tool.description,
      inputSchema: tool.inputSchema,
      harmless: tool.harmless,
    })),
    servers: client.upstreams.map((upstream) => ({
      badge: SERVER_BADGE + upstream.index,
      name: upstream.name,
      state: upstream.state,
      trouble: upstream.state === "ready" ? "" : upstream.lastEnd,
    })),
  };
}

/** Answer to `{ status: true }`. */
export function statusOf(client: ClientState): unknown {
  return { servers: client.upstreams.map((upstream) => serverStatus(client, upstream)) };
}

/** The status of one server. */
export function serverStatus(client: ClientState, upstream: Upstream): unknown {
  const { opening } = upstream;
  return {
    name: upstream.name,
    state: upstream.state,
    era: opening?.era ?? null,
    version: opening?.version ?? null,
    server: opening?.server ?? "",
    tools: client.catalogue.listed(upstream.name).length,
    restarts: upstream.restarts,
    inFlight: upstream.inFlight.size,
    queued: upstream.queued.length,
    subscriptions: upstream.subscriptions.length,
    lastEnd: upstream.lastEnd,
    ...upstream.counters,
  };
}
