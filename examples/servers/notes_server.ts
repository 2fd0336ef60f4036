/**
 * A small MCP server of the 2026-07-28 generation, built with the official SDK: notes by title, in memory.
 *
 * Tools: `add_note`, `get_note`, `list_notes`. It is what a tool author writes; nothing of Orrery is in it, and it is no
 * agent. examples/notes.ts runs against it: `deno task run examples/notes.ts`.
 */
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";

const notes = new Map<string, string>();

const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });
const unknown = (title: string) => ({ ...text(`There is no note ${JSON.stringify(title)}`), isError: true });
const string = { type: "string", minLength: 1, maxLength: 10_000 } as const;

function makeServer(): McpServer {
  const server = new McpServer({ name: "notes", version: "1.0.0" });
  server.registerTool("add_note", {
    description: "Writes a note; one of the same title is replaced",
    inputSchema: fromJsonSchema<{ title: string; body: string }>({
      type: "object",
      properties: { title: string, body: string },
      required: ["title", "body"],
      additionalProperties: false,
    }),
    annotations: { idempotentHint: true },
  }, ({ title, body }) => {
    notes.set(title, body);
    return text(`Wrote ${title}`);
  });
  server.registerTool("get_note", {
    description: "Reads a note",
    inputSchema: fromJsonSchema<{ title: string }>({
      type: "object",
      properties: { title: string },
      required: ["title"],
      additionalProperties: false,
    }),
    annotations: { readOnlyHint: true },
  }, ({ title }) => {
    const body = notes.get(title);
    return body === undefined ? unknown(title) : text(body);
  });
  server.registerTool("list_notes", { description: "Titles of all notes, in order", annotations: { readOnlyHint: true } }, () => {
    const titles = [...notes.keys()].sort();
    return { ...text(titles.join("\n")), structuredContent: { titles } };
  });
  return server;
}

serveStdio(makeServer);
