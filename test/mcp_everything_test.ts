/**
 * server-everything, all of it: each tool, resource, template and prompt that it lists, with exact results, written down
 * here and not taken from another client. Its clock is the one thing that differs from call to call: `timed` holds it to
 * its form and nothing else.
 */
import assert from "node:assert/strict";
import { environment } from "../backends/host/testing.ts";
import type { Act } from "./mcp/agents.ts";
import { type Case, hold, notes, packageOf, ROOT, script, textOf } from "./mcp/live.ts";

const PLACE = packageOf("server-everything");
const SERVER = { e: script(`${PLACE}/index.js`, "stdio") };

/** Tools that it registers only for clients which offer roots, sampling or elicitation: we offer none, so it lists none. */
const FOR_OTHERS = [
  "get-roots-list",
  "trigger-elicitation-request",
  "trigger-elicitation-request-async",
  "trigger-sampling-request",
  "trigger-sampling-request-async",
  "trigger-url-elicitation",
];

const HELLO_GZ = "H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA==";
const CLOCK = /created at \d{1,2}:\d\d:\d\d [AP]M$/;

/** A value with the times of its texts and blobs, which must be of their form, replaced by CLOCK. */
function timed(value: unknown): unknown {
  if (typeof value === "string") {
    const plain = plainOf(value);
    if (plain !== null && CLOCK.test(plain)) return `base64 of ${plain.replace(CLOCK, "created at CLOCK")}`;
    return value.replace(CLOCK, "created at CLOCK");
  }
  if (Array.isArray(value)) return value.map(timed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, timed(one)]));
}

function plainOf(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}

const textResource = (n: number): unknown => ({
  uri: `demo://resource/dynamic/text/${n}`,
  mimeType: "text/plain",
  text: `Resource ${n}: This is a plaintext resource created at CLOCK`,
});
const blobResource = (n: number): unknown => ({
  uri: `demo://resource/dynamic/blob/${n}`,
  mimeType: "text/plain",
  blob: `base64 of Resource ${n}: This is a base64 blob created at CLOCK`,
});
// Its blobs are of type text/plain, so it calls them so.
const link = (n: number): unknown => ({
  type: "resource_link",
  uri: `demo://resource/dynamic/${n % 2 === 0 ? "text" : "blob"}/${n}`,
  name: `${n % 2 === 0 ? "Text" : "Blob"} Resource ${n}`,
  description: `Resource ${n}: plaintext resource`,
  mimeType: "text/plain",
});

async function tinyImage(): Promise<string> {
  const source = await Deno.readTextFile(`${ROOT}${PLACE}/tools/get-tiny-image.js`);
  return /MCP_TINY_IMAGE\s*=\s*"([^"]+)"/.exec(source)![1]!;
}

const image = (data: string, more: object = {}): unknown => ({ type: "image", data, mimeType: "image/png", ...more });
const failed = (text: string): unknown => ({ ...textOf(text), isError: true });

interface Trial {
  readonly args: Record<string, unknown>;
  readonly want: unknown;
}

/** By tool. The long running one is called for its progress, and the two switches are turned on and off again. */
async function toolTrials(): Promise<Readonly<Record<string, readonly Trial[]>>> {
  const png = await tinyImage();
  const error = { type: "text", text: "Error: Operation failed", annotations: { priority: 1, audience: ["user", "assistant"] } };
  const success = { type: "text", text: "Operation completed successfully", annotations: { priority: 0.7, audience: ["user"] } };
  const debug = {
    type: "text",
    text: "Debug: Cache hit ratio 0.95, latency 150ms",
    annotations: { priority: 0.3, audience: ["assistant"] },
  };
  const weather = (value: unknown): unknown => ({ ...textOf(JSON.stringify(value)), structuredContent: value });
  return {
    "echo": [{ args: { message: "hello" }, want: textOf("Echo: hello") }],
    "get-annotated-message": [
      { args: { messageType: "error", includeImage: true }, want: { content: [error, annotated(png)] } },
      { args: { messageType: "success" }, want: { content: [success] } },
      { args: { messageType: "debug", includeImage: false }, want: { content: [debug] } },
    ],
    "get-env": [{ args: {}, want: "the environment" }],
    "get-resource-links": [
      {
        args: { count: 3 },
        want: {
          content: [
            { type: "text", text: "Here are 3 resource links to resources available in this server:" },
            link(1),
            link(2),
            link(3),
          ],
        },
      },
    ],
    "get-resource-reference": [
      { args: { resourceType: "Text", resourceId: 3 }, want: reference(3, "text", textResource(3)) },
      { args: { resourceType: "Blob", resourceId: 4 }, want: reference(4, "blob", blobResource(4)) },
      {
        args: { resourceType: "Text", resourceId: 0 },
        want: failed("Invalid resourceId: 0. Must be a finite positive integer."),
      },
    ],
    "get-structured-content": [
      { args: { location: "New York" }, want: weather({ temperature: 33, conditions: "Cloudy", humidity: 82 }) },
      { args: { location: "Chicago" }, want: weather({ temperature: 36, conditions: "Light rain / drizzle", humidity: 82 }) },
      { args: { location: "Los Angeles" }, want: weather({ temperature: 73, conditions: "Sunny / Clear", humidity: 48 }) },
    ],
    "get-sum": [{ args: { a: 2, b: 40 }, want: textOf("The sum of 2 and 40 is 42.") }],
    "get-tiny-image": [{
      args: {},
      want: {
        content: [
          { type: "text", text: "Here's the image you requested:" },
          image(png),
          { type: "text", text: "The image above is the MCP logo." },
        ],
      },
    }],
    "gzip-file-as-resource": [
      {
        args: { name: "a.gz", data: "data:text/plain,hello", outputType: "resource" },
        want: {
          content: [{
            type: "resource",
            resource: { uri: "demo://resource/session/a.gz", mimeType: "application/gzip", blob: HELLO_GZ },
          }],
        },
      },
      {
        args: { name: "b.gz", data: "data:text/plain,hello", outputType: "resourceLink" },
        want: {
          content: [{ name: "b.gz", uri: "demo://resource/session/b.gz", mimeType: "application/gzip", type: "resource_link" }],
        },
      },
      {
        args: { name: "c.gz", data: "ftp://x" },
        want: failed("Error processing file ftp://x: Unsupported URL protocol for ftp://x. Only http, https, and data URLs are supported."),
      },
    ],
    "simulate-research-query": [{
      args: { topic: "ants" },
      want: failed("MCP error -32601: Tool simulate-research-query requires task augmentation (taskSupport: 'required')"),
    }],
    "toggle-simulated-logging": [
      {
        args: {},
        want: textOf(
          "Started simulated, random-leveled logging for session undefined at a 5 second pace. Client's selected logging level will be respected. If an interval elapses and the message to be sent is below the selected level, it will not be sent. Thus at higher chosen logging levels, messages should arrive further apart. ",
        ),
      },
      { args: {}, want: textOf("Stopped simulated logging for session undefined") },
    ],
    "toggle-subscriber-updates": [
      { args: {}, want: textOf(STARTED) },
      { args: {}, want: textOf("Stopped simulated resource updates for session undefined") },
    ],
    "trigger-long-running-operation": [{
      args: { duration: 0.01, steps: 2 },
      want: textOf("Long running operation completed. Duration: 0.01 seconds, Steps: 2."),
    }],
  };
}

const STARTED =
  "Started simulated resource updated notifications for session undefined at a 5 second pace. Client will receive updates for any resources the it is subscribed to.";

function annotated(png: string): unknown {
  return image(png, { annotations: { priority: 0.5, audience: ["user"] } });
}

function reference(n: number, kind: string, resource: unknown): unknown {
  return {
    content: [
      { type: "text", text: `Returning resource reference for Resource ${n}:` },
      { type: "resource", resource },
      { type: "text", text: `You can access this resource using the URI: demo://resource/dynamic/${kind}/${n}` },
    ],
  };
}

const says = (text: string): unknown => ({ role: "user", content: { type: "text", text } });
const PROMPTS: Readonly<Record<string, readonly Trial[]>> = {
  "simple-prompt": [{ args: {}, want: { messages: [says("This is a simple prompt without arguments.")] } }],
  "args-prompt": [
    { args: { city: "Paris" }, want: { messages: [says("What's weather in Paris?")] } },
    { args: { city: "Paris", state: "Texas" }, want: { messages: [says("What's weather in Paris, Texas?")] } },
    {
      args: {},
      want: {
        errno: "EINVAL",
        message:
          "Cannot run prompts/get of server e: MCP error -32602: Invalid arguments for prompt args-prompt: Invalid input: expected string, received undefined at city (-32602)",
      },
    },
  ],
  "completable-prompt": [{
    args: { department: "Engineering", name: "Alice" },
    want: { messages: [says("Please promote Alice to the head of the Engineering team.")] },
  }],
  "resource-prompt": [
    { args: { resourceType: "Text", resourceId: "2" }, want: embedded("Text", 2, textResource(2)) },
    { args: { resourceType: "Blob", resourceId: "7" }, want: embedded("Blob", 7, blobResource(7)) },
    {
      args: { resourceType: "Sound", resourceId: "7" },
      want: {
        errno: "EIO",
        message: "Cannot run prompts/get of server e: Invalid resourceType: Sound. Must be Text or Blob. (-32603)",
      },
    },
  ],
};

function embedded(kind: string, n: number, resource: unknown): unknown {
  return {
    messages: [
      says(`This prompt includes the ${kind} resource with id: ${n}. Please analyze the following resource:`),
      { role: "user", content: { type: "resource", resource } },
    ],
  };
}

const TEMPLATES: readonly { readonly [member: string]: string }[] = [
  {
    name: "Dynamic Text Resource",
    uriTemplate: "demo://resource/dynamic/text/{resourceId}",
    description: "Plaintext dynamic resource fabricated from the {resourceId} variable, which must be an integer.",
    mimeType: "text/plain",
  },
  {
    name: "Dynamic Blob Resource",
    uriTemplate: "demo://resource/dynamic/blob/{resourceId}",
    description: "Binary (base64) dynamic resource fabricated from the {resourceId} variable, which must be an integer.",
    mimeType: "application/octet-stream",
  },
];
/** The value of a template's variable, and the result of reading it. */
const FILLED: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  "demo://resource/dynamic/text/{resourceId}": [
    ["5", { contents: [textResource(5)] }],
    ["x", { errno: "EIO", message: "Cannot run resources/read of server e: Unknown resource: demo://resource/dynamic/text/x (-32603)" }],
  ],
  "demo://resource/dynamic/blob/{resourceId}": [["6", { contents: [blobResource(6)] }]],
};

/** The files of the package that it serves: their names, and what reading them gives. */
function documents(): { readonly listed: readonly unknown[]; readonly reads: readonly Case[] } {
  const names = [...Deno.readDirSync(`${ROOT}${PLACE}/docs`)].map((entry) => entry.name).sort();
  const uriOf = (name: string): string => `demo://resource/static/document/${name}`;
  return {
    listed: names.map((name) => ({
      name,
      uri: uriOf(name),
      description: `Static document file exposed from /docs: ${name}`,
      mimeType: "text/markdown",
    })),
    reads: names.map((name) => ({
      act: { read: "e", uri: uriOf(name) },
      want: {
        contents: [{ uri: uriOf(name), mimeType: "text/markdown", text: Deno.readTextFileSync(`${ROOT}${PLACE}/docs/${name}`) }],
      },
    })),
  };
}

const PROMPT_LIST = [
  { name: "simple-prompt", title: "Simple Prompt", description: "A prompt with no arguments" },
  {
    name: "args-prompt",
    title: "Arguments Prompt",
    description: "A prompt with two arguments, one required and one optional",
    arguments: [{ name: "city", description: "Name of the city", required: true }, { name: "state", required: false }],
  },
  {
    name: "completable-prompt",
    title: "Team Management",
    description: "First argument choice narrows values for second argument.",
    arguments: [
      { name: "department", description: "Choose the department.", required: true },
      { name: "name", description: "Choose a team member to lead the selected department.", required: true },
    ],
  },
  {
    name: "resource-prompt",
    title: "Resource Prompt",
    description: "A prompt that includes an embedded resource reference",
    arguments: [
      { name: "resourceType", description: "Type of resource to fetch", required: true },
      { name: "resourceId", description: "ID of the text resource to fetch", required: true },
    ],
  },
];

const byUri = (value: unknown): unknown => {
  const { resources } = value as { readonly resources?: { readonly uri: string }[] };
  return resources === undefined ? value : { resources: [...resources].sort((a, b) => a.uri < b.uri ? -1 : 1) };
};

Deno.test("server-everything: every tool that it lists is called, with exact results, and those it hides from us are no grants", async () => {
  const trials = await toolTrials();
  const names = Object.keys(trials);
  const cases: Case[] = [{
    act: { grants: true },
    want: ["server:e", ...names.map((name) => `e.${name}`), ...names, "e"].sort(),
  }];
  for (const [name, list] of Object.entries(trials)) for (const { args, want } of list) cases.push({ act: { tool: name, args }, want });
  cases.push({
    act: { progress: "trigger-long-running-operation", args: { duration: 0.2, steps: 4 } },
    want: { result: textOf("Long running operation completed. Duration: 0.2 seconds, Steps: 4."), notes: notes(4) },
  });
  for (const name of FOR_OTHERS) cases.push({ act: { tool: name, args: {} }, want: `ENOENT Cannot use "${name}": no grant of that name` });
  cases.push({
    act: { tool: "get-structured-content", args: { location: "Mars" } },
    want: {
      errno: "EINVAL",
      message:
        'Cannot call tool get-structured-content of server e: arguments.location: "Mars" is not in enum "New York", "Chicago", "Los Angeles"',
    },
  });
  cases.push({
    act: { tool: "e", args: { status: true } },
    want: { state: "ready", era: "legacy", version: "2025-11-25", garbage: 0, unknownIds: 0, late: 0, refused: 0, restarts: 0 },
  });
  const { results, marked } = await hold(SERVER, cases, (value) => timed(known(value)));
  const seen = results[cases.findIndex(({ act }) => "tool" in act && act.tool === "get-env")];
  assert.deepEqual(JSON.parse(seen.content[0].text), { ...environment(), ...marked });

  const own = [...Deno.readDirSync(`${ROOT}${PLACE}/tools`)].map((entry) => entry.name.replace(".js", "")).filter((name) =>
    name !== "index"
  );
  assert.deepEqual([...names, ...FOR_OTHERS].sort(), own.sort(), "a tool of the package is missing here");
});

// What cannot be written down beforehand in one piece: order of grants, what else an agent has, the environment.
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? [...value].sort() : value;
  const { errno, message, state, content } = value as Readonly<Record<string, unknown>>;
  if (errno === "ENOENT") return `ENOENT ${String(message).split(", the process has")[0]}`;
  if (state !== undefined) {
    const { era, version, garbage, unknownIds, late, refused, restarts } = value as Record<string, unknown>;
    return { state, era, version, garbage, unknownIds, late, refused, restarts };
  }
  const text = (content as { readonly text?: string }[] | undefined)?.[0]?.text;
  return text?.includes('"PATH":') ? "the environment" : value;
}

Deno.test("server-everything: every resource, template and prompt that it lists is read, with exact results", async () => {
  const { listed, reads } = documents();
  assert.deepEqual(TEMPLATES.map((one) => one.uriTemplate), Object.keys(FILLED));
  assert.deepEqual(PROMPT_LIST.map((one) => one.name), Object.keys(PROMPTS));
  const filled = Object.entries(FILLED).flatMap(([template, list]) =>
    list.map(([word, want]): Case => ({ act: { read: "e", uri: template.replace("{resourceId}", word) }, want }))
  );
  const prompts = Object.entries(PROMPTS).flatMap(([prompt, list]) =>
    list.map(({ args, want }): Case => ({ act: { tool: "e", args: { prompt, arguments: args } }, want }))
  );
  await hold(SERVER, [
    { act: { tool: "e", args: { resources: true } }, want: { resources: listed } },
    ...reads,
    { act: { tool: "e", args: { templates: true } }, want: { resourceTemplates: TEMPLATES } },
    ...filled,
    { act: { tool: "e", args: { prompts: true } }, want: { prompts: PROMPT_LIST } },
    ...prompts,
    {
      act: { read: "e", uri: "demo://nothing" },
      want: {
        errno: "EINVAL",
        message: "Cannot run resources/read of server e: MCP error -32602: Resource demo://nothing not found (-32602)",
      },
    },
    {
      act: { tool: "e", args: { prompt: "nothing" } },
      want: { errno: "EINVAL", message: "Cannot run prompts/get of server e: MCP error -32602: Prompt nothing not found (-32602)" },
    },
  ], (value) => timed(byUri(value)));
});

Deno.test("server-everything: a resource that a tool made is listed after that, can be read, and a subscription tells of changes", async () => {
  const { listed } = documents();
  const uri = "demo://resource/session/made.gz";
  const gzip: Act = { tool: "gzip-file-as-resource", args: { name: "made.gz", data: "data:text/plain,hello", outputType: "resourceLink" } };
  const made = { name: "made.gz", uri, mimeType: "application/gzip" };
  await hold(SERVER, [
    { act: { tool: "e", args: { resources: true } }, want: { resources: listed } },
    { act: gzip, want: { content: [{ ...made, type: "resource_link" }] } },
    { act: { tool: "e", args: { resources: true } }, want: { resources: [made, ...listed] } },
    { act: { read: "e", uri }, want: { contents: [{ uri, mimeType: "application/gzip", blob: HELLO_GZ }] } },
    {
      act: { updates: "e", uri, count: 1, after: { tool: "toggle-subscriber-updates", args: {} } },
      want: [{ subscribed: uri, id: 1 }, textOf(STARTED), { updated: uri, server: "e" }, { unsubscribed: 1 }],
    },
    {
      act: { tool: "toggle-subscriber-updates", args: {} },
      want: textOf("Stopped simulated resource updates for session undefined"),
    },
  ], byUri);
});
