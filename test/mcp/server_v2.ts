/** A server on the official SDK's current line (2026-07-28). It serves what served.ts says. */
import { fromJsonSchema, McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { callTool, PROMPT, promptOf, RESOURCES, TEMPLATES, TOOLS } from "./served.ts";

// deno-lint-ignore no-explicit-any -- results are the same plain objects for both lines; the types differ
type Any = any;

serveStdio(() => {
  const server = new McpServer({ name: "v2", version: "1.0.0" }, { capabilities: { resources: { subscribe: true } } });
  for (const { name, description, inputSchema } of TOOLS) {
    server.registerTool(name, { description, inputSchema: fromJsonSchema(inputSchema as Any) as Any }, async (args: Any, ctx: Any) => {
      const progressToken = ctx.mcpReq._meta?.progressToken;
      return await callTool(name, args, async (progress, total) => {
        if (progressToken !== undefined) {
          await ctx.mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress, total } });
        }
      }, ctx.mcpReq.signal) as Any;
    });
  }
  const read = (uri: URL): Any => ({ contents: [{ uri: uri.href, text: `text of ${uri.href}` }] });
  for (const { uri, name, mimeType } of RESOURCES) server.registerResource(name, uri, { mimeType }, read);
  for (const { uriTemplate, name } of TEMPLATES) {
    server.registerResource(name, new ResourceTemplate(uriTemplate, { list: undefined }), {}, read);
  }
  const arguments_ = fromJsonSchema<{ who: string }>({ type: "object", properties: { who: { type: "string" } }, required: ["who"] });
  server.registerPrompt(
    PROMPT.name,
    { description: PROMPT.description, argsSchema: arguments_ as Any },
    ({ who }: Any) => promptOf(who) as Any,
  );
  return server;
});
