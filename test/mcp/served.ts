/** What the servers of both SDK lines serve in the live tests: the same tools, resources and prompt, with exact results. */

const TEXT = { type: "object", properties: { text: { type: "string" } }, required: ["text"] } as const;
const PAIR = { type: "object", properties: { a: { type: "number" }, b: { type: "number" } }, required: ["a", "b"] } as const;
const COUNT = { type: "object", properties: { count: { type: "integer" } }, required: ["count"] } as const;

/** The tools. */
export const TOOLS = [
  { name: "echo", description: "Gives the text back", inputSchema: TEXT },
  { name: "add", description: "Adds", inputSchema: PAIR },
  { name: "burst", description: "Tells its progress, and ends at once", inputSchema: COUNT },
  { name: "fail", description: "Fails", inputSchema: TEXT },
  { name: "hang", description: "Never ends by itself", inputSchema: TEXT },
  { name: "hung", description: "Tells what became of each hang", inputSchema: { type: "object", properties: {} } },
] as const;

/** Resources, templates, and the prompt. */
export const RESOURCES = [{ uri: "test://one", name: "one", mimeType: "text/plain" }];
export const TEMPLATES = [{ uriTemplate: "test://item/{n}", name: "item" }];
export const PROMPT = { name: "greet", description: "Greets", arguments: [{ name: "who", required: true }] };

/** Messages of the prompt. */
export function promptOf(who: string): unknown {
  return { messages: [{ role: "user", content: { type: "text", text: `Hello ${who}` } }] };
}

/** A result with one text. */
export function textOf(text: string): { content: [{ type: "text"; text: string }] } {
  return { content: [{ type: "text", text }] };
}

/** By the text of each call of `hang`: whether it was cancelled. */
const hung = new Map<string, "hangs" | "cancelled">();

/** Calls a tool. `signal` is the SDK's word that the client cancelled the request. */
export async function callTool(
  name: string,
  args: Readonly<Record<string, unknown>>,
  progress: (done: number, total: number) => Promise<void>,
  signal: AbortSignal,
): Promise<unknown> {
  switch (name) {
    case "hang": {
      hung.set(String(args.text), "hangs");
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      hung.set(String(args.text), "cancelled");
      return textOf("too late");
    }
    case "hung":
      return textOf([...hung].map(([text, state]) => `${text} ${state}`).join(", "));
    case "echo":
      return textOf(String(args.text));
    case "add": {
      const sum = Number(args.a) + Number(args.b);
      return { ...textOf(String(sum)), structuredContent: { sum } };
    }
    case "burst": {
      const count = Number(args.count);
      for (let i = 1; i <= count; i++) await progress(i, count);
      return textOf(`${count} done`);
    }
    default:
      return { ...textOf(`failed: ${String(args.text)}`), isError: true };
  }
}
