/**
 * Scripted MCP servers for the virtual machine: one that behaves, in either era, and ways to make it misbehave.
 *
 * The well-behaved one holds the tools that agents of agents.ts call; `quirk` sees each request first and may answer in its
 * place. Requests are counted by their arguments, so that a test can tell what reached the server and how often.
 */
import type { Script, Scripts, Stage } from "./stdio.ts";

/** A request as the server sees it. */
export interface Seen {
  readonly id?: number;
  readonly method: string;
  // deno-lint-ignore no-explicit-any -- parameters of all methods
  readonly params: any;
}

/** What a server is. */
export interface Upstream {
  readonly era: "modern" | "legacy" | "both";
  /** Answers in place of the server; true if it did. */
  readonly quirk?: (seen: Seen, stage: Stage) => boolean;
  /** Every request and notification, in order. */
  readonly heard?: Seen[];
  readonly tools?: () => readonly unknown[];
  readonly begin?: (stage: Stage) => void;
  /** Time a call takes, ms. */
  readonly latencyMs?: number;
}

const TEXT = { type: "object", properties: { text: { type: "string" } }, required: ["text"], additionalProperties: false };

/** The tools of a server that names none. */
export const TOOLS: readonly unknown[] = [
  { name: "echo", description: "Gives the text back", inputSchema: TEXT, annotations: { readOnlyHint: true } },
  { name: "write", description: "Changes something", inputSchema: TEXT },
  {
    name: "steps",
    description: "Tells its progress",
    inputSchema: { type: "object", properties: { count: { type: "integer", minimum: 0 } } },
  },
];

/** A result line. */
export function result(id: number | undefined, value: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", id, result: value });
}

/** An error line. */
export function error(id: number | undefined, code: number, message: string, data?: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", id, error: data === undefined ? { code, message } : { code, message, data } });
}

/** A notification line. */
export function notification(method: string, params: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", method, params });
}

/** Content of a text result. */
export function text(value: string): unknown {
  return { content: [{ type: "text", text: value }] };
}

const CAPABILITIES = {
  tools: { listChanged: true },
  resources: { subscribe: true, listChanged: true },
  prompts: { listChanged: true },
};

/** Makes a script of a server. */
export function upstream(of: Upstream): () => Script {
  return () => ({
    begin: (stage) => of.begin?.(stage),
    hear: (line, stage) => {
      const seen = JSON.parse(line) as Seen;
      of.heard?.push(seen);
      if (of.quirk?.(seen, stage) === true || seen.id === undefined) return;
      reply(of, seen, stage);
    },
  });
}

function reply(of: Upstream, seen: Seen, stage: Stage): void {
  const { id, method, params } = seen;
  const say = (...lines: string[]): void => stage.say(lines, of.latencyMs);
  switch (method) {
    case "server/discover":
      if (of.era === "legacy") return say(error(id, -32601, "Method not found"));
      return say(
        result(id, { supportedVersions: ["2026-07-28"], capabilities: CAPABILITIES, resultType: "complete", _meta: info("modern") }),
      );
    case "initialize":
      if (of.era === "modern") return say(error(id, -32601, "Method not found"));
      return say(
        result(id, { protocolVersion: params.protocolVersion, capabilities: CAPABILITIES, serverInfo: { name: "scripted", version: "1" } }),
      );
    case "ping":
      return say(result(id, {}));
    case "tools/list":
      return say(page(id, of.tools?.() ?? TOOLS, "tools", params.cursor));
    case "tools/call":
      return callTool(seen, say);
    case "resources/list":
      return say(page(id, [{ uri: "test://a", name: "a" }, { uri: "test://b", name: "b" }], "resources", params.cursor));
    case "resources/templates/list":
      return say(result(id, { resourceTemplates: [{ uriTemplate: "test://{x}", name: "x" }] }));
    case "resources/read":
      if (params.uri === "test://none") return say(error(id, -32002, "Resource not found"));
      return say(result(id, { contents: [{ uri: params.uri, text: `content of ${params.uri}` }] }));
    case "resources/subscribe":
      return say(result(id, {}), updated("test://a", undefined));
    case "subscriptions/listen": {
      const { notifications } = params;
      const uri = notifications.resourceSubscriptions?.[0];
      const acknowledged = notification("notifications/subscriptions/acknowledged", { notifications, ...subscription(id) });
      if (uri !== undefined) say(acknowledged, updated(uri, id));
      return;
    }
    case "resources/unsubscribe":
      return say(result(id, {}));
    case "prompts/list":
      return say(result(id, { prompts: [{ name: "greet", arguments: [{ name: "who", required: true }] }] }));
    case "prompts/get":
      return say(result(id, { messages: [{ role: "user", content: { type: "text", text: `Hello ${params.arguments?.who}` } }] }));
    default:
      return say(error(id, -32601, "Method not found"));
  }
}

function info(name: string): unknown {
  return { "io.modelcontextprotocol/serverInfo": { name, version: "1" } };
}

function subscription(id: number | undefined): object {
  return { _meta: { "io.modelcontextprotocol/subscriptionId": id } };
}

function updated(uri: string, id: number | undefined): string {
  return notification("notifications/resources/updated", { uri, ...(id === undefined ? {} : subscription(id)) });
}

// Two entries a page.
function page(id: number | undefined, all: readonly unknown[], member: string, cursor: string | undefined): string {
  const from = Number(cursor ?? 0);
  const next = from + 2 < all.length ? { nextCursor: `${from + 2}` } : {};
  return result(id, { [member]: all.slice(from, from + 2), ...next });
}

function callTool({ id, params }: Seen, say: (...lines: string[]) => void): void {
  const { name, arguments: args, _meta } = params;
  if (name === "steps") {
    const lines: string[] = [];
    const progressToken = _meta?.progressToken;
    for (let i = 1; i <= args.count; i++) {
      lines.push(notification("notifications/progress", { progressToken, progress: i, total: args.count }));
    }
    return say(...lines, result(id, text(`${args.count} steps`)));
  }
  say(result(id, text(`${name}: ${args.text}`)));
}

/** Scripts of several servers. */
export function scripts(servers: Readonly<Record<string, Upstream>>): Scripts {
  return Object.fromEntries(Object.entries(servers).map(([name, of]) => [name, upstream(of)]));
}
