/**
 * A server on the official SDK's maintenance line (2025-11-25 and older), with its low-level class: what is tested is the
 * wire. Tools echo, add, burst (progress, followed at once by the result), fail; a resource that changes; a prompt.
 */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
  SubscribeRequestSchema,
  UnsubscribeRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { callTool, PROMPT, promptOf, RESOURCES, TEMPLATES, TOOLS } from "./served.ts";

const server = new Server({ name: "v1", version: "1.0.0" }, {
  capabilities: { tools: { listChanged: true }, resources: { subscribe: true, listChanged: true }, prompts: {} },
});

// deno-lint-ignore no-explicit-any -- the package's types of these subpaths are any
type Any = any;

// One tool a page.
server.setRequestHandler(ListToolsRequestSchema, ({ params }: Any) => {
  const at = Number(params?.cursor ?? 0);
  return { tools: [TOOLS[at]], ...(at + 1 < TOOLS.length ? { nextCursor: `${at + 1}` } : {}) } as Any;
});
server.setRequestHandler(CallToolRequestSchema, async ({ params }: Any, extra: Any) => {
  const progressToken = params._meta?.progressToken;
  return await callTool(params.name, params.arguments ?? {}, async (progress, total) => {
    if (progressToken !== undefined) {
      await extra.sendNotification({ method: "notifications/progress", params: { progressToken, progress, total } });
    }
  }, extra.signal) as Any;
});
server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: RESOURCES }) as Any);
server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: TEMPLATES }) as Any);
server.setRequestHandler(
  ReadResourceRequestSchema,
  ({ params }: Any) => ({ contents: [{ uri: params.uri, text: `text of ${params.uri}` }] }),
);
server.setRequestHandler(SubscribeRequestSchema, ({ params }: Any) => {
  setTimeout(() => void server.sendResourceUpdated({ uri: params.uri }), 20);
  return {};
});
server.setRequestHandler(UnsubscribeRequestSchema, () => ({}));
server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: [PROMPT] }) as Any);
server.setRequestHandler(GetPromptRequestSchema, ({ params }: Any) => promptOf(params.arguments.who) as Any);

await server.connect(new StdioServerTransport());
