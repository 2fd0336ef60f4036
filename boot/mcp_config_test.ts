import assert from "node:assert/strict";
import { McpConfigError, type McpPlace, SERVERS_MAX, serversOf, serversOfText } from "./mcp_config.ts";

const PLACE: McpPlace = {
  shown: "mcp.json",
  folder: "/folder",
  variable: (name) => ({ KEY: "k1", EMPTY: "" } as Readonly<Record<string, string>>)[name],
};

function problems(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof McpConfigError) return error.problems;
    throw error;
  }
  return assert.fail("the servers were accepted");
}

Deno.test("a file's servers are read with defaults, variables and folders resolved", () => {
  const text = JSON.stringify({
    mcpServers: {
      files: { command: "npx", args: ["-y", "server", "${KEY}/x", "${NONE:-here}"], env: { TOKEN: "a${KEY}b${EMPTY}" }, cwd: "work" },
      plain: { type: "stdio", command: "${NONE:-run}", alwaysAllow: ["a"] },
      off: { command: "x", disabled: true },
      "abs-olute": { command: "x", cwd: "/srv" },
    },
    other: 1,
  });
  assert.deepEqual(serversOfText(text, PLACE), {
    files: { command: "npx", args: ["-y", "server", "k1/x", "here"], env: { TOKEN: "ak1b" }, cwd: "/folder/work" },
    plain: { command: "run", args: [], env: {}, cwd: "/folder" },
    "abs-olute": { command: "x", args: [], env: {}, cwd: "/srv" },
  });
});

Deno.test("a file that is no JSON, or has no mcpServers, is refused by its name", () => {
  assert.match(problems(() => serversOfText("{", PLACE))[0]!, /^Cannot read mcp\.json: it is not JSON: /);
  const expected = ['Cannot use mcp.json: expected { "mcpServers": { name: { command, args, env, cwd } } }'];
  for (const text of ["{}", "[]", "null", '{"mcpServers":[]}']) assert.deepEqual(problems(() => serversOfText(text, PLACE)), expected);
});

Deno.test("everything that is wrong is named at once, with its entry", () => {
  const servers = {
    remote: { url: "https://example.com/mcp" },
    events: { type: "sse", url: "https://example.com/sse" },
    socket: { type: "ws" },
    "a.b": { command: "x" },
    none: {},
    text: "x",
    wrong: { command: 1, args: "x", env: { A: 2 }, cwd: 3 },
    unset: { command: "x", args: ["${NOT_SET}"] },
  };
  const of = (name: string, what: string): string => `Cannot use server "${name}" of mcp.json: ${what}`;
  assert.deepEqual(problems(() => serversOf(servers, PLACE)), [
    of("remote", 'type "http" with url "https://example.com/mcp" is not served yet: only stdio servers, with a command, are'),
    of("events", 'type "sse" with url "https://example.com/sse" is not served yet: only stdio servers, with a command, are'),
    of("socket", 'type "ws" is not served yet: only stdio servers, with a command, are'),
    of("a.b", 'its name must have 1 to 64 letters, digits, "_" and "-"'),
    of("none", '"command" is missing'),
    of("text", 'expected { command, args, env, cwd }, got "x"'),
    of("wrong", '"command" is 1, a text is needed'),
    of("wrong", '"args" is "x", a list of at most 1024 texts is needed'),
    of("wrong", '"env.A" is 2, a text is needed'),
    of("wrong", '"cwd" is 3, a text is needed'),
    of("wrong", '"command" is missing'),
    of("unset", '"args[0]" names ${NOT_SET}, and no variable NOT_SET is set'),
  ]);
});

Deno.test("there is a bound of servers", () => {
  const servers = Object.fromEntries(Array.from({ length: SERVERS_MAX + 1 }, (_, i) => [`s${i}`, { command: "x" }]));
  assert.deepEqual(problems(() => serversOf(servers, PLACE)), ["Cannot use mcp.json: 65 servers, at most 64 are allowed"]);
});
