/** What the program tells of itself: the list of tools for the process that hands them out, and the status of each server. */
import type { ClientState } from "./client_state.ts";
import type { Link } from "./link.ts";
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
export function listOf(core: ClientState): Listed {
  return {
    tools: core.catalogue.listed().map((tool) => ({
      badge: tool.badge,
      server: tool.server,
      name: tool.name,
      names: core.catalogue.namesOf(tool),
      description: tool.description,
      inputSchema: tool.inputSchema,
      harmless: tool.harmless,
    })),
    servers: core.links.map((link) => ({
      badge: SERVER_BADGE + link.index,
      name: link.name,
      state: link.state,
      trouble: link.state === "ready" ? "" : link.lastEnd,
    })),
  };
}

/** Answer to `{ status: true }`. */
export function statusOf(core: ClientState): unknown {
  return { servers: core.links.map((link) => serverStatus(core, link)) };
}

/** The status of one server. */
export function serverStatus(core: ClientState, link: Link): unknown {
  const { opening } = link;
  return {
    name: link.name,
    state: link.state,
    era: opening?.era ?? null,
    version: opening?.version ?? null,
    server: opening?.server ?? "",
    tools: core.catalogue.listed(link.name).length,
    restarts: link.restarts,
    inFlight: link.flight.size,
    held: link.held.length,
    subscriptions: link.subscriptions.length,
    lastEnd: link.lastEnd,
    ...link.counters,
  };
}
