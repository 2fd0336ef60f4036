/** The mcp program on servers that are built with both lines of the official SDK: what they serve is in mcp/served.ts. */
import assert from "node:assert/strict";
import type { Act, Leaving, Look } from "./mcp/agents.ts";
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
      tools: 6,
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
    assert.deepEqual(names, ["echo", "add", "burst", "fail", "hang", "hung"], "each of them is called above, or below");
    assert.deepEqual(results[13], ["server:s", ...names.map((name) => `s.${name}`), ...names, "s"]);
  });
}

/** Acts in which a caller of `hang` leaves in each way, and each time the server's handler is seen to be told. */
function leavings(): readonly Act[] {
  const seen = (text: string): Look => ({ tool: "hung", args: {}, text });
  const ways: readonly Leaving[] = ["kill", "cancel", "timeout", "end"];
  return ways.flatMap((how, at): Act[] => {
    const before = ways.slice(0, at).map((one) => `${one} cancelled, `).join("");
    return [{ leave: "hang", args: { text: how }, how, begun: seen(`${before}${how} hangs`) }, { look: seen(`${before}${how} cancelled`) }];
  });
}

const LEFT = [
  { why: "killed", value: null },
  { why: "canceled", value: null },
  { why: "exited", value: { errno: "ETIMEDOUT", message: "Cannot wait longer: timeoutMs passed" } },
  { why: "exited", value: "ended" },
];

for (const [line, version] of [["v1", "2025-11-25"], ["v2", "2026-07-28"]] as const) {
  Deno.test(`a caller that leaves, in each way, takes its call back from a server on SDK ${line}: its handler is told (${version})`, async () => {
    const { results } = await live({ s: script(`test/mcp/server_${line}.ts`) }, [...leavings(), { tool: "s", args: { status: true } }]);
    assert.deepEqual([0, 2, 4, 6].map((at) => results[at]), LEFT);
    const { canceled, garbage, late, restarts } = results[8];
    assert.deepEqual({ canceled, garbage, late, restarts }, { canceled: 3, garbage: 0, late: 0, restarts: 0 });
  });
}

Deno.test("a run in which callers leave replays without its servers to an equal state hash, parked after every turn too", async () => {
  for (const parks of [false, true]) {
    const { results, hashes } = await live({ s: script("test/mcp/server_v2.ts") }, leavings(), { recorded: true, parks });
    assert.deepEqual([0, 2, 4, 6].map((at) => results[at]), LEFT);
    assert.match(hashes[0], /^[0-9a-f]{16}$/);
    assert.equal(hashes[1], hashes[0]);
  }
});

Deno.test("a subscription on SDK v1 tells of a change", async () => {
  const { results } = await live({ s: script("test/mcp/server_v1.ts") }, [{ updates: "s", uri: "test://one", count: 1 }]);
  assert.deepEqual(results, [[{ subscribed: "test://one", id: 1 }, { updated: "test://one", server: "s" }, { unsubscribed: 1 }]]);
});

const CHANGES = { c: script("test/mcp/server_v2_changes.ts") };
const named = (...names: string[]): unknown[] => names.map((name) => ({ uri: `test://${name}`, name }));
const act = (tool: string, word: string): { readonly tool: string; readonly args: unknown } => ({ tool, args: { word } });

Deno.test("2026-07-28 live: each subscription hears of its own resource once a change, and of nothing when it is over", async () => {
  const uris = ["test://one", "test://two", "test://one"];
  const { results } = await live(CHANGES, [
    { watch: "c", uris, acts: ["two", "one", "three", "one"].map((word) => act("touch", word)), end: act("touch", "one") },
    { until: "c", status: { subscriptions: 0, inFlight: 1, garbage: 0, unknownIds: 0, late: 0 } },
    { updates: "c", uri: "test://two", count: 1, after: act("touch", "two") },
  ]);
  const told = (uri: string): unknown => ({ updated: uri, server: "c" });
  const twice = [told("test://one"), told("test://one")];
  assert.deepEqual(results[0], { heard: [twice, [told("test://two")], twice], counts: [1, 1, 1], after: [[], [], []] });
  assert.deepEqual(results[2], [
    { subscribed: "test://two", id: 4 },
    {
      content: [{ type: "text", text: "touch two" }],
    },
    told("test://two"),
    { unsubscribed: 1 },
  ]);
});

Deno.test("2026-07-28 live: lists are read again when the server says that they changed", async () => {
  const lists = [{ tool: "c", args: { resources: true } }, { tool: "c", args: { prompts: true } }];
  const { results } = await live(CHANGES, [
    ...lists,
    act("grow", "three"),
    { until: "c", status: { tools: 7 } },
    ...lists,
    { read: "c", uri: "test://three" },
    act("shrink", "three"),
    act("shrink", "extra"),
    { until: "c", status: { tools: 5 } },
    ...lists,
    { read: "c", uri: "test://three" },
    act("extra", "x"),
    act("grow", "extra"),
    { until: "c", status: { tools: 6 } },
    act("extra", "x"),
  ]);
  const prompts = (...names: string[]): unknown => ({
    prompts: names.map((name) => ({ name, description: name === "greet" ? "Greets" : name })),
  });
  assert.deepEqual(results, [
    { resources: named("one", "two", "extra") },
    prompts("greet", "extra"),
    textOf("grow three"),
    { tools: 7 },
    { resources: named("one", "two", "extra", "three") },
    prompts("greet", "extra", "three"),
    { contents: [{ uri: "test://three", text: "text of test://three" }] },
    textOf("shrink three"),
    textOf("shrink extra"),
    { tools: 5 },
    { resources: named("one", "two") },
    prompts("greet"),
    { errno: "EINVAL", message: "Cannot run resources/read of server c: Resource not found: test://three (-32602)" },
    { errno: "ENOENT", message: "Cannot call tool extra of server c: the server no longer lists it" },
    textOf("grow extra"),
    { tools: 6 },
    textOf("extra answers"),
  ]);
});

Deno.test("2026-07-28 live: what needs input of its client is refused with what it needs", async () => {
  const { results } = await live(CHANGES, [act("ask", "x"), act("again", "x"), act("extra", "x")]);
  assert.deepEqual(results, [
    {
      errno: "EIO",
      message:
        "Cannot run tool ask of server c: Cannot request input 'name' (elicitation/create): the request's client capabilities do not declare the required capability (-32021); it needs elicitation of its client, which agents do not offer",
      needs: ["elicitation"],
    },
    {
      errno: "EIO",
      message: "Cannot use the result of tool again of server c: it asks to be called again later, which is not done",
      asked: [],
    },
    textOf("extra answers"),
  ]);
});
