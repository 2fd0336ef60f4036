/** The mcp program on servers that are built with both lines of the official SDK: what they serve is in mcp/served.ts. */
import assert from "node:assert/strict";
import { live, notes, script, textOf } from "./mcp/live.ts";
import { PROMPT, promptOf, RESOURCES, TEMPLATES, TOOLS } from "./mcp/served.ts";

for (const [line, era, version] of [["v1", "legacy", "2025-11-25"], ["v2", "modern", "2026-07-28"]] as const) {
  Deno.test(`a server on SDK ${line}: tools, 600 progress notifications, resources, prompts and subscriptions, with exact results`, async () => {
    const { results } = await live({ s: script(`test/mcp/server_${line}.ts`) }, [
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
      { grants: true },
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
    assert.deepEqual(results[9], { prompts: [PROMPT] });
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
    assert.deepEqual(results[12], {
      errno: "EINVAL",
      message: "Cannot call tool echo of server s: arguments.text: number where string is needed",
    });
    const names = TOOLS.map((one) => one.name);
    assert.deepEqual(names, ["echo", "add", "burst", "fail"], "each of them is called above");
    assert.deepEqual(results[13], ["server:s", ...names.map((name) => `s.${name}`), ...names, "s"]);
  });
}

Deno.test("a subscription on SDK v1 tells of a change", async () => {
  const { results } = await live({ s: script("test/mcp/server_v1.ts") }, [{ updates: "s", uri: "test://one", count: 1 }]);
  assert.deepEqual(results, [[{ subscribed: "test://one" }, { updated: "test://one", server: "s" }, { unsubscribed: 1 }]]);
});
