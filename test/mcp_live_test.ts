/** The mcp program on real servers over stdio: both lines of the official SDK, server-everything and server-filesystem. */
import assert from "node:assert/strict";
import { ChildRegistry } from "../backends/host/registry.ts";
import type { ServerCommand } from "../backends/host/stdio.ts";
import { environment, withFolder } from "../backends/host/testing.ts";
import { agentsOf, shoot } from "../boot/live_testing.ts";
import { loadPrograms } from "../boot/programs.ts";
import type { Value } from "../syscalls/value.ts";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import type { Act } from "./mcp/agents.ts";
import { PROMPT, promptOf, RESOURCES, TEMPLATES, textOf } from "./mcp/served.ts";

const ROOT = new URL("..", import.meta.url).pathname;

function script(file: string, ...args: string[]): ServerCommand {
  return { command: Deno.execPath(), args: ["run", "-A", "--no-check", "--config", `${ROOT}deno.json`, `${ROOT}${file}`, ...args] };
}

const packaged = (name: string): string => `node_modules/@modelcontextprotocol/${name}/dist/index.js`;

// deno-lint-ignore no-explicit-any -- results of acts, compared as a whole
async function live(entries: Readonly<Record<string, ServerCommand>>, acts: readonly Act[], width = 1): Promise<readonly any[]> {
  const agents = await agentsOf("test/mcp/agents.ts");
  const programs = await loadPrograms();
  let results: readonly unknown[] = [];
  await withFolder(async (folder) => {
    const registry = await ChildRegistry.open(folder);
    const servers = { entries, programs, environment: environment(), registry };
    const { ended } = await shoot(agents, { args: { acts, width } as unknown as Value, servers, recorded: false });
    await registry.close();
    assert.deepEqual(ended.failure, null);
    results = ended.value as readonly unknown[];
  });
  return results;
}

const notes = (count: number): unknown[] => [...Array.from({ length: count }, (_one, i) => i + 1), { end: true, count, dropped: 0 }];

for (const [line, era, version] of [["v1", "legacy", "2025-11-25"], ["v2", "modern", "2026-07-28"]] as const) {
  Deno.test(`a server on SDK ${line}: tools, 600 progress notifications, resources, prompts and subscriptions, with exact results`, async () => {
    const results = await live({ s: script(`test/mcp/server_${line}.ts`) }, [
      { tool: "echo", args: { text: "ü \u2028 \n x" } },
      { tool: "s.add", args: { a: 2, b: 3 } },
      { tool: "fail", args: { text: "so" } },
      { progress: "burst", args: { count: 600 } },
      { progress: "burst", args: { count: 600 }, late: true },
      { tool: "s", args: { resources: true } },
      { tool: "s", args: { templates: true } },
      { read: "s", uri: "test://one" },
      { read: "s", uri: "test://item/7" },
      { tool: "s", args: { prompts: true } },
      { tool: "s", args: { prompt: "greet", arguments: { who: "you" } } },
      { tool: "s", args: { status: true } },
      { tool: "echo", args: { text: 7 } },
    ]);
    const burst = { result: textOf("600 done"), notes: notes(600) };
    assert.deepEqual(results.slice(0, 5), [
      textOf("ü \u2028 \n x"),
      { ...textOf("5"), structuredContent: { sum: 5 } },
      { ...textOf("failed: so"), isError: true },
      burst,
      burst,
    ]);
    assert.deepEqual(results[5], { resources: RESOURCES });
    assert.deepEqual(results[6], { resourceTemplates: TEMPLATES });
    assert.deepEqual(results[7], { contents: [{ uri: "test://one", text: "text of test://one" }] });
    assert.deepEqual(results[8], { contents: [{ uri: "test://item/7", text: "text of test://item/7" }] });
    assert.deepEqual(results[9].prompts.map((one: { name: string }) => one.name), [PROMPT.name]);
    assert.deepEqual(results[10], promptOf("you"));
    const { state, era: spoken, version: agreed, tools, garbage, unknownIds, progress, restarts } = results[11];
    assert.deepEqual({ state, era: spoken, version: agreed, tools, garbage, unknownIds, progress, restarts }, {
      state: "ready",
      era,
      version,
      tools: 4,
      garbage: 0,
      unknownIds: 0,
      progress: 1200,
      restarts: 0,
    });
    assert.equal(results[12].errno, "EINVAL");
  });
}

Deno.test("a subscription on SDK v1 tells of a change", async () => {
  const results = await live({ s: script("test/mcp/server_v1.ts") }, [{ updates: "s", uri: "test://one", count: 1 }]);
  assert.deepEqual(results, [[{ subscribed: "test://one" }, { updated: "test://one", server: "s" }, { unsubscribed: 1 }]]);
});

/** Calls of server-everything whose results are the same each time. */
const EVERYTHING: readonly (readonly [string, Record<string, unknown>])[] = [
  ["echo", { message: "hello" }],
  ["get-sum", { a: 2, b: 40 }],
  ["get-tiny-image", {}],
  ["get-annotated-message", { messageType: "error", includeImage: true }],
  ["get-annotated-message", { messageType: "success" }],
  ["get-structured-content", { location: "Chicago" }],
  ["get-resource-links", { count: 3 }],
];

interface Listing {
  readonly tools: readonly { readonly name: string }[];
  readonly resources: readonly { readonly uri: string }[];
  readonly prompts: readonly { readonly name: string }[];
}

/** What the official client gets from a server: the oracle. */
async function official(command: ServerCommand, use: (client: Client, listing: Listing) => Promise<void>): Promise<void> {
  const client = new Client({ name: "oracle", version: "1" });
  await client.connect(new StdioClientTransport({ command: command.command, args: [...command.args], stderr: "ignore" }));
  try {
    const [tools, resources, prompts] = [await client.listTools(), await client.listResources(), await client.listPrompts()];
    await use(client, { ...tools, ...resources, ...prompts });
  } finally {
    await client.close();
  }
}

Deno.test("server-everything gives every tool, resource and prompt exactly as to the official client", async () => {
  const command = script(packaged("server-everything"), "stdio");
  const acts: Act[] = [{ grants: true }, { tool: "e", args: { resources: true } }];
  const want: unknown[] = [];
  await official(command, async (client, { tools, resources, prompts }) => {
    want.push(["server:e", ...tools.map((one) => `e.${one.name}`), ...tools.map((one) => one.name), "e"], { resources });
    for (const [name, args] of EVERYTHING) {
      const { content, structuredContent } = await client.callTool({ name, arguments: args });
      want.push(structuredContent === undefined ? { content } : { content, structuredContent });
      acts.push({ tool: name, args });
    }
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      want.push({ contents });
      acts.push({ read: "e", uri });
    }
    const given: Record<string, Record<string, string>> = {
      "args-prompt": { city: "Paris", state: "Texas" },
      "completable-prompt": { department: "Engineering", name: "Alice" },
    };
    for (const { name } of prompts.filter((one) => one.name !== "resource-prompt")) {
      const args = given[name] ?? {};
      const { _meta, ...rest } = await client.getPrompt({ name, arguments: args });
      want.push(rest);
      acts.push({ tool: "e", args: { prompt: name, arguments: args } });
    }
  });
  assert.ok(want.length > 2 + EVERYTHING.length + 5, `${want.length} things were compared`);
  acts.push({ progress: "trigger-long-running-operation", args: { duration: 0.2, steps: 4 } });
  want.push({ result: textOf("Long running operation completed. Duration: 0.2 seconds, Steps: 4."), notes: notes(4) });
  assert.deepEqual(await live({ e: command }, acts), want);
});

Deno.test("server-filesystem writes, lists and reads; what it refuses arrives as its own words; many calls at once keep apart", async () => {
  await withFolder(async (folder) => {
    const real = await Deno.realPath(folder);
    const many: Act[] = Array.from(
      { length: 64 },
      (_one, i) => ({ tool: "write_file", args: { path: `${real}/${i}.txt`, content: `number ${i}` } }),
    );
    const server = { fs: script(packaged("server-filesystem"), real) };
    const written = await live(server, many, 8);
    assert.deepEqual(written.map((one) => one.content[0].text), many.map((_one, i) => `Successfully wrote to ${real}/${i}.txt`));
    const read: Act[] = Array.from({ length: 64 }, (_one, i) => ({ tool: "read_text_file", args: { path: `${real}/${i}.txt` } }));
    const got = await live(server, [...read, { tool: "read_text_file", args: { path: "/etc/passwd" } }], 13);
    assert.deepEqual(got.slice(0, 64).map((one) => one.content[0].text), many.map((_one, i) => `number ${i}`));
    assert.equal(got[64].isError, true);
    assert.match(got[64].content[0].text, /Access denied/);
  });
});
