/**
 * A server on the official SDK's current line (2026-07-28) that changes while it is asked: `touch` tells of a change of a
 * resource, `grow` and `shrink` add and take away a tool, a resource and a prompt of that name; `extra` is there from the beginning. `ask` and
 * `again` answer that they need input.
 */
import { fromJsonSchema, inputRequired, isInputRequiredResult, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { promptOf, textOf } from "./served.ts";

// deno-lint-ignore no-explicit-any -- plain objects, where the package's types want its own
type Any = any;

const WORD = fromJsonSchema({ type: "object", properties: { word: { type: "string" } }, required: ["word"] } as Any) as Any;

serveStdio(() => {
  const server = new McpServer({ name: "changes", version: "1.0.0" }, { capabilities: { resources: { subscribe: true } } });
  const grown = new Map<string, { remove(): void }[]>();
  const read = (uri: URL): Any => ({ contents: [{ uri: uri.href, text: `text of ${uri.href}` }] });
  const tool = (name: string, act: (word: string) => unknown): void => {
    server.registerTool(name, { description: name, inputSchema: WORD }, async ({ word }: Any) => {
      const answer = await act(word);
      return isInputRequiredResult(answer) ? answer : textOf(`${name} ${word}`) as Any;
    });
  };
  for (const name of ["one", "two"]) server.registerResource(name, `test://${name}`, {}, read);
  server.registerPrompt("greet", { description: "Greets" }, () => promptOf("you") as Any);
  tool("touch", (word) => server.server.sendResourceUpdated({ uri: `test://${word}` }));
  const grow = (word: string): unknown =>
    grown.set(word, [
      server.registerTool(word, { description: word, inputSchema: WORD }, () => textOf(`${word} answers`)),
      server.registerResource(word, `test://${word}`, {}, read),
      server.registerPrompt(word, { description: word }, () => promptOf(word) as Any),
    ]);
  tool("grow", grow);
  tool("shrink", (word) => {
    for (const one of grown.get(word) ?? []) one.remove();
    grown.delete(word);
  });
  grow("extra");
  const form = { message: "Your name?", requestedSchema: { type: "object", properties: { name: { type: "string" } } } } as Any;
  tool("ask", () => inputRequired({ inputRequests: { name: inputRequired.elicit(form) } }));
  tool("again", () => inputRequired({ requestState: "sealed" }));
  return server;
});
