/** What a run came to, for people: counted at its end, kept at the end of its recording, told by `run` and `trace info`. */
import type { Census, Tally } from "./census.ts";

/** Calls of one tool or model. */
export interface Called {
  readonly calls: number;
  readonly failed: number;
}

/** Plain JSON. */
export interface Summary {
  /** Agents made, by name. */
  readonly agents: Readonly<Record<string, number>>;
  /** Servers by name, with the calls of their tools. */
  readonly servers: Readonly<Record<string, Called>>;
  readonly tools: Readonly<Record<string, Called>>;
  readonly models: Readonly<Record<string, Called>>;
  readonly tokens: number;
  readonly syscalls: number;
  readonly ms: number;
}

const NS_PER_MS = 1_000_000;

/** The summary of a census. `toolServers`: which server a tool name belongs to. */
export function summaryOf(census: Census, servers: readonly string[], toolServers: ReadonlyMap<string, string>): Summary {
  const byServer = new Map<string, Tally>(servers.map((name) => [name, { calls: 0, failed: 0 }]));
  for (const [tool, { calls, failed }] of census.tools) {
    const server = byServer.get(toolServers.get(tool) ?? "");
    if (server === undefined) continue;
    server.calls += calls;
    server.failed += failed;
  }
  return {
    agents: Object.fromEntries(census.names),
    servers: Object.fromEntries(byServer),
    tools: Object.fromEntries(census.tools),
    models: Object.fromEntries(census.models),
    tokens: census.tokens,
    syscalls: census.steps,
    ms: Math.round(census.now / NS_PER_MS),
  };
}

/** All calls of a kind. */
function totalCalls(called: Readonly<Record<string, Called>>): number {
  return Object.values(called).reduce((sum, one) => sum + one.calls, 0);
}

/** `3 servers · 41 tool calls · 12 model calls`. */
export function headline({ servers, tools, models }: Summary): string {
  const count = (number: number, noun: string): string => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
  const parts = [count(totalCalls(tools), "tool call"), count(totalCalls(models), "model call")];
  const running = Object.keys(servers).length;
  return (running === 0 ? parts : [count(running, "server"), ...parts]).join(" · ");
}

/** `1,204`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
