/** The mcp program in the simulator, over scripted servers of both eras that behave, misbehave and die. */
import assert from "node:assert/strict";
import type { Act } from "./mcp/agents.ts";
import { fine, one, play } from "./mcp/rig.ts";
import type { Stage } from "./mcp/stdio.ts";
import { error, notification, result, scripts, type Seen, text, type Upstream } from "./mcp/upstreams.ts";

const ERAS = ["modern", "legacy"] as const;
const echo = (word: string, tool = "echo", timeoutMs?: number): Act =>
  timeoutMs === undefined ? { tool, args: { text: word } } : { tool, args: { text: word }, timeoutMs };
const echoedBy = (tool: string, word: string): unknown => text(`${tool}: ${word}`);
const echoed = (word: string): unknown => echoedBy("echo", word);
const STATUS: Act = { tool: "a", args: { status: true } };

/** Answers tools/call of `word` in its own way. */
function quirkOf(word: string, act: (seen: Seen, stage: Stage) => void): NonNullable<Upstream["quirk"]> {
  return (seen, stage) => {
    if (seen.method !== "tools/call" || seen.params.arguments.text !== word) return false;
    act(seen, stage);
    return true;
  };
}

for (const era of ERAS) {
  Deno.test(`a ${era} server is opened once, its pages of tools are read, and its tools answer`, async () => {
    const heard: Seen[] = [];
    const { results, absent } = await one({ era, heard }, [{ grants: true }, echo("x"), echo("y", "a.write")]);
    assert.deepEqual(results, [["server:a", "a.echo", "a.write", "a.steps", "echo", "write", "steps", "a"], echoed("x"), text("write: y")]);
    assert.deepEqual(absent, []);
    const methods = heard.map((seen) => seen.method);
    const opening = era === "modern" ? ["server/discover"] : ["server/discover", "initialize", "notifications/initialized"];
    const lists = era === "modern" ? ["tools/list", "tools/list", "subscriptions/listen"] : ["tools/list", "tools/list"];
    assert.deepEqual(methods, [...opening, ...lists, "tools/call", "tools/call"]);
    const call = heard.at(-1)!;
    assert.deepEqual(call.params.name, "write");
    assert.equal(call.params._meta?.["io.modelcontextprotocol/protocolVersion"], era === "modern" ? "2026-07-28" : undefined);
  });

  Deno.test(`600 progress notifications of a ${era} server are followed at once by the result: none is lost, all in order`, async () => {
    const numbers = Array.from({ length: 600 }, (_one, i) => i + 1);
    const want = { result: text("600 steps"), notes: [...numbers, { end: true, count: 600, dropped: 0 }] };
    const { results } = await one({ era }, [{ progress: "steps", args: { count: 600 } }, {
      progress: "steps",
      args: { count: 600 },
      late: true,
    }]);
    assert.deepEqual(results, [want, want]);
  });

  Deno.test(`resources, templates, prompts and subscriptions of a ${era} server are reached`, async () => {
    const { results } = await one({ era }, [
      { tool: "a", args: { resources: true } },
      { tool: "a", args: { templates: true } },
      { tool: "a", args: { prompts: true } },
      { tool: "a", args: { prompt: "greet", arguments: { who: "you" } } },
      { read: "a", uri: "test://a" },
      { read: "a", uri: "test://none" },
      { updates: "a", uri: "test://a", count: 1 },
    ]);
    assert.deepEqual(results, [
      { resources: [{ uri: "test://a", name: "a" }, { uri: "test://b", name: "b" }] },
      { resourceTemplates: [{ uriTemplate: "test://{x}", name: "x" }] },
      { prompts: [{ name: "greet", arguments: [{ name: "who", required: true }] }] },
      { messages: [{ role: "user", content: { type: "text", text: "Hello you" } }] },
      { contents: [{ uri: "test://a", text: "content of test://a" }] },
      { errno: "ENOENT", message: "Cannot run resources/read of server a: Resource not found (-32002)" },
      [{ subscribed: "test://a", id: 1 }, { updated: "test://a", server: "a" }, { unsubscribed: 1 }],
    ]);
  });

  Deno.test(`a call that is late is refused with ETIMEDOUT and cancelled at the ${era} server, whose late answer goes nowhere`, async () => {
    const heard: Seen[] = [];
    const quirk = quirkOf("slow", ({ id }, stage) => stage.say([result(id, text("too late"))], 500));
    const { results } = await one({ era, heard, quirk }, [echo("slow", "echo", 50), { sleep: 600 }, echo("next"), STATUS]);
    const message = "Cannot run tool echo of server a: it took longer than 50 ms";
    assert.deepEqual(results.slice(0, 3), [{ errno: "ETIMEDOUT", message }, null, echoed("next")]);
    const slow = heard.find((seen) => seen.params?.arguments?.text === "slow")!;
    assert.deepEqual(heard.filter((seen) => seen.method === "notifications/cancelled").map((seen) => seen.params.requestId), [slow.id]);
    const { timeouts, late, restarts } = results[3];
    assert.deepEqual({ timeouts, late, restarts }, { timeouts: 1, late: 1, restarts: 0 });
  });

  Deno.test(`a caller gives a call to a ${era} server up by its own endpoint`, async () => {
    const heard: Seen[] = [];
    const quirk = quirkOf("slow", () => {});
    const { results } = await one({ era, heard, quirk }, [{ cancel: "echo", args: { text: "slow" }, afterMs: 5 }, echo("next")]);
    assert.deepEqual(results, [
      { errno: "EIO", message: "Cannot run tool echo of server a: its caller canceled it" },
      echoed("next"),
    ]);
    assert.equal(heard.filter((seen) => seen.method === "notifications/cancelled").length, 1);
  });
}

Deno.test("a server that is silent to server/discover, and one that ends at it, are opened the old way, and so in every later life", async () => {
  const silent: Seen[] = [];
  const dying: Seen[] = [];
  const die = quirkOf("die", (_seen, stage) => stage.exit(1));
  const { results } = fine(
    await play({
      scripts: scripts({
        silent: { era: "legacy", heard: silent, quirk: (seen, stage) => seen.method === "server/discover" || die(seen, stage) },
        dying: { era: "legacy", heard: dying, quirk: (seen, stage) => seen.method === "server/discover" && (stage.exit(1), true) },
      }),
      servers: ["silent", "dying"],
      acts: [echo("x", "silent.echo"), echo("y", "dying.echo"), echo("die", "silent.echo"), echo("z", "silent.echo")],
    }),
  );
  assert.deepEqual([results[0], results[1], results[2].errno, results[3]], [echoed("x"), echoed("y"), "ENODEV", echoed("z")]);
  assert.deepEqual(silent.map((seen) => seen.method).filter((method) => /discover|initialize/.test(method)), [
    "server/discover",
    "initialize",
    "notifications/initialized",
    "initialize",
    "notifications/initialized",
  ]);
  assert.deepEqual(dying.map((seen) => seen.method).filter((method) => /discover|initialize/.test(method)), [
    "server/discover",
    "initialize",
    "notifications/initialized",
  ]);
});

Deno.test("arguments are held to the schema, and what does not fit never leaves", async () => {
  const heard: Seen[] = [];
  const { results } = await one({ era: "both", heard }, [
    { tool: "echo", args: {} },
    { tool: "echo", args: { text: 3 } },
    { tool: "echo", args: { text: "a", more: 1 } },
    { tool: "steps", args: { count: -1 } },
    { tool: "echo", args: [] },
    { handle: "echo" },
  ]);
  assert.deepEqual(results.map((one) => `${one.errno} ${one.message}`), [
    "EINVAL Cannot call tool echo of server a: arguments.text: is missing",
    "EINVAL Cannot call tool echo of server a: arguments.text: number where string is needed",
    "EINVAL Cannot call tool echo of server a: arguments.more: is not known, known are text",
    "EINVAL Cannot call tool steps of server a: arguments.count: -1 is below 0",
    "EINVAL Cannot call tool echo of server a: arguments: no object",
    "EINVAL Cannot call tool echo of server a: arguments: a handle",
  ]);
  assert.deepEqual(heard.filter((seen) => seen.method === "tools/call"), []);
});

Deno.test("a server that dies fails the calls in flight, in doubt unless they are harmless, and serves again after its restart", async () => {
  const quirk = quirkOf("die", (_seen, stage) => stage.exit(3, "out of luck"));
  const { results } = await one({ era: "both", quirk }, [echo("die"), echo("x"), echo("die", "write"), echo("y"), STATUS]);
  assert.deepEqual(results.slice(0, 4), [
    { errno: "ENODEV", message: "Cannot finish tool echo of server a: it ended with code 3: out of luck; the call may be made again" },
    echoed("x"),
    {
      errno: "EINDOUBT",
      message:
        "Cannot finish tool write of server a: it ended with code 3: out of luck; in doubt: call a#11 was sent at 1700000000100, its effect may have happened",
      callId: "a#11",
      sentAt: 1_700_000_000_100,
    },
    echoed("y"),
  ]);
  assert.equal(results[4].restarts, 2);
});

Deno.test("a server that hangs or dies while it opens delays no other calls, and is named as absent", async () => {
  const played = fine(
    await play({
      scripts: scripts({
        good: { era: "modern" },
        hung: { era: "both", quirk: () => true },
        dead: { era: "both", begin: (stage) => stage.exit(127, "not found") },
      }),
      servers: ["good", { name: "hung", openMs: 400, discoverMs: 100 }, "dead"],
      acts: [echo("x")],
    }),
  );
  assert.deepEqual(played.results, [echoed("x")]);
  assert.deepEqual(played.absent.map((one) => (one as { server: string }).server), ["hung", "dead"]);
  assert.equal((played.absent[1] as { trouble: string }).trouble, "it ended with code 127: not found");
});

Deno.test("wrong, foreign and repeated ids are counted and reach no caller", async () => {
  const quirk = quirkOf("odd", ({ id }, stage) => {
    const right = result(id, text("right"));
    stage.say([
      result(99_999, text("wrong")),
      result(1, text("old")),
      error(null as unknown as number, -32700, "no id"),
      right,
      right,
    ]);
  });
  const { results } = await one({ era: "modern", quirk }, [echo("odd"), echo("x"), STATUS]);
  assert.deepEqual(results.slice(0, 2), [text("right"), echoed("x")]);
  const { unknownIds, late, restarts } = results[2];
  assert.deepEqual({ unknownIds, late, restarts }, { unknownIds: 2, late: 2, restarts: 0 });
});

Deno.test("too much garbage in a row restarts the server; a little is only counted", async () => {
  const quirk: Upstream["quirk"] = (seen, stage) => {
    const count = { little: 5, much: 500 }[seen.params?.arguments?.text as string];
    if (count === undefined) return false;
    stage.say(Array.from({ length: count }, (_one, i) => i % 2 === 0 ? "{half" : `{"x":${i}}`));
    stage.say([result(seen.id, text("after all"))]);
    return true;
  };
  const { results } = await one({ era: "both", quirk }, [echo("little"), echo("much"), echo("x"), STATUS]);
  assert.deepEqual([results[0], results[1].errno, results[2]], [text("after all"), "ENODEV", echoed("x")]);
  assert.equal(
    results[1].message,
    "Cannot finish tool echo of server a: it sent 101 useless lines in a row, the last a line that is no message; the call may be made again",
  );
  assert.deepEqual([results[3].garbage, results[3].restarts], [106, 1]);
});

Deno.test("a line that is too long fails its own call only, whichever end of it tells the id", async () => {
  const quirk: Upstream["quirk"] = (seen, stage) => {
    const where = seen.params?.arguments?.text as string;
    if (where !== "head" && where !== "tail") return false;
    const head = where === "head"
      ? `{"jsonrpc":"2.0","id":${seen.id},"result":{"content":[{"text":"xx`
      : `{"result":{"content":[{"id":1,"text":"\\"id\\":2`;
    const tail = where === "head" ? `xx"}]}}` : `xx"}]},"jsonrpc":"2.0","id":${seen.id}}`;
    stage.item({ oversize: { size: 20_000_000, head, tail } }, 1);
    return true;
  };
  const acts = [echo("head"), echo("x"), echo("tail"), echo("y")];
  const { results } = await one({ era: "both", quirk, latencyMs: 2 }, acts, { width: 4 });
  const refused = { errno: "EIO", message: "Cannot take the result of tool echo of server a: its line has 20000000 bytes" };
  assert.deepEqual(results, [refused, echoed("x"), refused, echoed("y")]);
});

Deno.test("a result that is too large or too deep for a message fails its own call only", async () => {
  const deep = (levels: number): unknown => levels === 0 ? 1 : [deep(levels - 1)];
  const quirk: Upstream["quirk"] = (seen, stage) => {
    const what = { wide: text("x".repeat(5_000_000)), deep: { content: [deep(100)] } }[seen.params?.arguments?.text as string];
    if (what === undefined) return false;
    // Two items of the device's stream: what a Value may hold, as lines, is its own bound.
    for (const line of [result(seen.id, what)]) stage.say([line.length > 4_000_000 ? line.slice(0, 10) : line]);
    return true;
  };
  const { results } = await one({ era: "both", quirk }, [echo("deep"), echo("x")]);
  assert.equal(results[0].errno, "EIO");
  assert.match(results[0].message, /^Cannot pass the result of tool echo on: .*deeper than 64 levels$/);
  assert.deepEqual(results[1], echoed("x"));
});

Deno.test("a server that falls silent after a call timed out is probed and restarted; a slow one that answers is left alone", async () => {
  let silent = false;
  const quirk: Upstream["quirk"] = (seen, stage) => {
    if (stage.life === 0 && seen.params?.arguments?.text === "silence") silent = true;
    return silent && stage.life === 0;
  };
  const { results } = await one({ era: "both", quirk }, [echo("silence", "echo", 100), { sleep: 6_000 }, echo("x"), STATUS]);
  assert.deepEqual([results[0].errno, results[2]], ["ETIMEDOUT", echoed("x")]);
  assert.equal(results[3].restarts, 1);
});

Deno.test("what a server asks of us is refused as not offered, its pings are answered", async () => {
  const heard: Seen[] = [];
  const asked = ["ping", "roots/list", "sampling/createMessage", "elicitation/create", "no/such"];
  const begin = (stage: Stage): void =>
    stage.say(asked.map((method, i) => JSON.stringify({ jsonrpc: "2.0", id: `s${i}`, method, params: {} })), 1);
  const { results } = await one({ era: "both", heard, begin, latencyMs: 2 }, [echo("x"), STATUS]);
  assert.deepEqual(results[0], echoed("x"));
  assert.equal(results[1].refused, 4);
  const answers = heard.filter((seen) => typeof seen.id === "string") as unknown as {
    id: string;
    result?: unknown;
    error?: { code: number };
  }[];
  assert.deepEqual(answers.map((one) => [one.id, one.result ?? one.error?.code]), [["s0", {}], ["s1", -32601], ["s2", -32601], [
    "s3",
    -32601,
  ], ["s4", -32601]]);
});

Deno.test("an answer that asks for input is refused with all that it asks, and the server hears no more of that request", async () => {
  const heard: Seen[] = [];
  const many = Object.fromEntries(Array.from({ length: 10 }, (_one, i) => [`q${i}`, { method: "roots/list" }]));
  const answers: Record<string, unknown> = {
    asks: {
      resultType: "input_required",
      inputRequests: {
        name: { method: "elicitation/create", params: { mode: "form", message: "Your name?", requestedSchema: {} } },
        capital: { method: "sampling/createMessage", params: { messages: [], maxTokens: 5 } },
        odd: 7,
      },
      requestState: "sealed",
    },
    many: { resultType: "input_required", inputRequests: many },
    again: { resultType: "input_required", requestState: "sealed" },
    nothing: { resultType: "input_required" },
    task: { resultType: "task", taskId: "t1", content: [] },
    complete: { resultType: "complete", content: [] },
  };
  const quirk: Upstream["quirk"] = ({ id, method, params }, stage) => {
    const word = method === "tools/call" ? params.arguments.text : method === "resources/read" ? params.uri.split("/")[2] : params?.name;
    if (answers[word] === undefined) return false;
    stage.say([result(id, answers[word])]);
    return true;
  };
  const words = Object.keys(answers);
  const { results } = await one({ era: "modern", heard, quirk }, [
    ...words.map((word) => echo(word, "write")),
    { read: "a", uri: "test://asks" },
    { tool: "a", args: { prompt: "again" } },
    STATUS,
  ]);
  const asked = [
    { key: "name", method: "elicitation/create", message: "Your name?" },
    { key: "capital", method: "sampling/createMessage" },
    { key: "odd", method: "an unnamed method" },
  ];
  const all = "elicitation/create as name (Your name?), sampling/createMessage as capital, an unnamed method as odd";
  const roots = Object.keys(many).slice(0, 8).map((key) => ({ key, method: "roots/list" }));
  const refused = (what: string, why: string, more: object = {}): unknown => ({
    errno: "EIO",
    message: `Cannot use the result of ${what} of server a: ${why}`,
    ...more,
  });
  assert.deepEqual(results.slice(0, 8), [
    refused("tool write", `it asks for input, which agents cannot give: ${all}`, { asked }),
    refused(
      "tool write",
      `it asks for input, which agents cannot give: ${roots.map((one) => `roots/list as ${one.key}`).join(", ")} and 2 more`,
      {
        asked: roots,
      },
    ),
    refused("tool write", "it asks to be called again later, which is not done", { asked: [] }),
    refused("tool write", "it asks for input and does not say for what, which is not done", { asked: [] }),
    refused("tool write", "its resultType task is not known"),
    { content: [] },
    refused("resources/read", `it asks for input, which agents cannot give: ${all}`, { asked }),
    refused("prompts/get", "it asks to be called again later, which is not done", { asked: [] }),
  ]);
  assert.equal(results[8].refused, 16);
  const sent = heard.filter((seen) => ["tools/call", "resources/read", "prompts/get"].includes(seen.method));
  assert.equal(sent.length, words.length + 2, "none is asked twice");
  assert.deepEqual(heard.filter((seen) => seen.method === "notifications/cancelled"), [], "what was answered is not cancelled");
  for (const { params } of sent) assert.deepEqual(params._meta["io.modelcontextprotocol/clientCapabilities"], {});
});

Deno.test("a server that needs what agents do not offer and says so: the refusal names it", async () => {
  const quirk = quirkOf(
    "needs",
    ({ id }, stage) =>
      stage.say([error(id, -32021, "Missing capability", { requiredCapabilities: { elicitation: { form: {} }, sampling: {} } })]),
  );
  const bare = quirkOf("bare", ({ id }, stage) => stage.say([error(id, -32021, "Missing capability")]));
  const both: Upstream["quirk"] = (seen, stage) => quirk(seen, stage) || bare(seen, stage);
  const { results } = await one({ era: "modern", quirk: both }, [echo("needs"), echo("bare"), STATUS]);
  const said = "Cannot run tool echo of server a: Missing capability (-32021)";
  assert.deepEqual(results.slice(0, 2), [
    {
      errno: "EIO",
      message: `${said}; it needs elicitation, sampling of its client, which agents do not offer`,
      needs: ["elicitation", "sampling"],
    },
    { errno: "EIO", message: said },
  ]);
  assert.equal(results[2].refused, 2);
});

Deno.test("a changed list is read again: a tool that went is refused, one that came back answers", async () => {
  let gone = false;
  const [first, second] = [{ name: "echo", inputSchema: {} }, { name: "write", inputSchema: {} }];
  const quirk: Upstream["quirk"] = (seen, stage) => {
    const word = seen.params?.arguments?.text as string;
    if (word !== "hide" && word !== "show") return false;
    gone = word === "hide";
    stage.say([notification("notifications/tools/list_changed", {}), result(seen.id, text(word))]);
    return true;
  };
  const tools = (): unknown[] => gone ? [second] : [first, second];
  const { results } = await one({ era: "both", quirk, tools }, [echo("hide", "write"), { sleep: 10 }, echo("x"), echo("show", "write"), {
    sleep: 10,
  }, echo("y")]);
  assert.deepEqual(results[2], { errno: "ENOENT", message: "Cannot call tool echo of server a: the server no longer lists it" });
  assert.deepEqual(results[5], echoed("y"));
});

Deno.test("a list that is kept is asked for once; one that changed while it was on its way is not kept", async () => {
  const heard: Seen[] = [];
  let names = ["old"];
  const quirk: Upstream["quirk"] = ({ id, method }, stage) => {
    if (method !== "prompts/list") return false;
    const before = result(id, { prompts: names.map((name) => ({ name })) });
    stage.say(names[0] === "old" ? [notification("notifications/prompts/list_changed", {}), before] : [before]);
    names = ["new"];
    return true;
  };
  const prompts: Act = { tool: "a", args: { prompts: true } };
  const { results } = await one({ era: "modern", heard, quirk }, [prompts, prompts, prompts]);
  assert.deepEqual(results, ["old", "new", "new"].map((name) => ({ prompts: [{ name }] })));
  assert.equal(heard.filter((seen) => seen.method === "prompts/list").length, 2);
});

Deno.test("a tool that two servers have is known by its full name alone", async () => {
  const { results } = fine(
    await play({
      scripts: scripts({ a: { era: "modern" }, b: { era: "legacy" } }),
      servers: ["a", "b"],
      acts: [{ grants: true }, echo("x", "a.echo"), echo("y", "b.echo"), echo("z")],
    }),
  );
  assert.deepEqual([...results[0]].sort(), [
    "a",
    "a.echo",
    "a.steps",
    "a.write",
    "b",
    "b.echo",
    "b.steps",
    "b.write",
    "server:a",
    "server:b",
  ]);
  assert.deepEqual([results[1], results[2], results[3].errno], [echoed("x"), echoed("y"), "ENOENT"]);
});

Deno.test("a server that never gets ready is left alone after 8 lives", async () => {
  let lives = 0;
  const played = fine(
    await play({
      scripts: scripts({ a: { era: "both", begin: (stage) => (lives++, stage.exit(1)) } }),
      servers: ["a"],
      acts: [{ sleep: 300_000 }, STATUS],
    }),
  );
  assert.equal(lives, 8);
  assert.equal(played.results[1].state, "failed");
});

Deno.test("a tool called as its server has the short name, the server keeps its own", async () => {
  const { results } = fine(
    await play({
      scripts: scripts({ echo: { era: "both" } }),
      servers: ["echo"],
      acts: [echo("x"), { read: "server:echo", uri: "test://a" }],
    }),
  );
  assert.deepEqual(results, [echoed("x"), { contents: [{ uri: "test://a", text: "content of test://a" }] }]);
});

Deno.test("a caller that is killed with its endpoint takes its call back from the server", async () => {
  const heard: Seen[] = [];
  const acts: Act[] = [{ abandon: "echo", args: { text: "slow" }, afterMs: 5 }, { sleep: 1 }, STATUS];
  const { results } = await one({ era: "both", heard, quirk: quirkOf("slow", () => {}) }, acts);
  assert.equal(results[0], "killed");
  const slow = heard.find((seen) => seen.params?.arguments?.text === "slow")!;
  assert.deepEqual(heard.filter((seen) => seen.method === "notifications/cancelled").map((seen) => seen.params.requestId), [slow.id]);
  assert.deepEqual([results[2].canceled, results[2].restarts], [1, 0]);
});

Deno.test("of a server that dies, calls of unknown effect are in doubt if they were sent, and none is ever sent twice", async () => {
  const heard: Seen[] = [];
  const die = quirkOf("w0", (_seen, stage) => stage.exit(9, "", 0));
  const acts = Array.from({ length: 40 }, (_one, i) => echo(`w${i}`, "write"));
  const { results } = await one({ era: "both", heard, quirk: die }, acts, { width: 40 });
  const heardIds = new Map(
    heard.filter((seen) => seen.method === "tools/call").map(({ id, params }) => [params.arguments.text, `a#${id}`]),
  );
  const text = "Cannot finish tool write of server a: it ended with code 9";
  const kinds = results.map((result, i) => {
    const word = `w${i}`;
    if (result.errno === "ENODEV") {
      assert.deepEqual([result, heardIds.has(word)], [{ errno: "ENODEV", message: `${text}; the call was not sent` }, false]);
      return "ENODEV";
    }
    if (result.errno === undefined) {
      assert.deepEqual([result, heardIds.has(word)], [echoedBy("write", word), true]);
      return "answered";
    }
    const { callId, sentAt } = result;
    const doubt = `in doubt: call ${callId} was sent at ${sentAt}, its effect may have happened`;
    assert.deepEqual(result, { errno: "EINDOUBT", message: `${text}; ${doubt}`, callId, sentAt });
    assert.equal(heardIds.get(word) ?? callId, callId);
    return "EINDOUBT";
  });
  assert.equal(kinds[0], "EINDOUBT");
  assert.ok(kinds.includes("ENODEV"), "some of them waited to be written");
  assert.equal(heard.filter((seen) => seen.method === "tools/call").length, heardIds.size, "none is sent twice");
});

Deno.test("resources, prompts and tools that the server calls harmless are not in doubt: they may be asked for again", async () => {
  const quirk: Upstream["quirk"] = ({ method }, stage) => {
    if (method === "prompts/get") stage.exit(9);
    return ["tools/call", "resources/read", "prompts/get"].includes(method);
  };
  const acts: Act[] = [echo("x"), { read: "a", uri: "test://a" }, { tool: "a", args: { prompt: "greet" } }];
  const { results } = await one({ era: "both", quirk }, acts, { width: 3 });
  assert.deepEqual(
    results,
    ["tool echo", "resources/read", "prompts/get"].map((what) => ({
      errno: "ENODEV",
      message: `Cannot finish ${what} of server a: it ended with code 9; the call may be made again`,
    })),
  );
});

Deno.test("a call that is late may have had its effect: it says which call that was, unless it never left", async () => {
  const quirk = quirkOf("slow", () => {});
  const { results } = fine(
    await play({
      scripts: scripts({
        a: { era: "both", quirk },
        b: { era: "both", quirk: (seen, stage) => seen.method === "tools/call" && (stage.exit(1), true) },
      }),
      servers: [{ name: "a", callMs: 50 }, { name: "b", callMs: 50, pauseMs: 500 }],
      acts: [echo("slow", "a.write"), echo("slow", "a.echo"), echo("die", "b.echo"), echo("held", "b.write")],
    }),
  );
  const { callId, sentAt } = results[0];
  const late = (tool: string): string => `Cannot run tool ${tool} of server a: it took longer than 50 ms`;
  assert.deepEqual(results[0], {
    errno: "ETIMEDOUT",
    message: `${late("write")}; in doubt: call ${callId} was sent at ${sentAt}, its effect may have happened`,
    callId,
    sentAt,
  });
  assert.deepEqual(results[1], { errno: "ETIMEDOUT", message: late("echo") });
  assert.deepEqual(results[3], { errno: "ETIMEDOUT", message: "Cannot run tool write of server b: it took longer than 50 ms" });
});

Deno.test("a caller with a limit of its own hears before its end which call that was", async () => {
  const { results } = await one({ era: "both", quirk: quirkOf("slow", () => {}) }, [{ ...echo("slow", "write"), timeoutMs: 1_000 }]);
  const { callId, sentAt } = results[0];
  const message =
    `Cannot run tool write of server a: it took longer than 1000 ms; in doubt: call ${callId} was sent at ${sentAt}, its effect may have happened`;
  assert.match(callId, /^a#[0-9]+$/);
  assert.deepEqual(results, [{ errno: "ETIMEDOUT", message, callId, sentAt }]);
});

const ways = [["kill", "killed", "canceled"], ["cancel", "canceled", "canceled"], ["timeout", "exited", "timeouts"], [
  "end",
  "exited",
  "canceled",
]] as const;
for (const era of ERAS) {
  for (const [how, why, counter] of ways) {
    Deno.test(`a caller that leaves by ${how} takes its call back from a ${era} server: it is told at once, and the place is free`, async () => {
      const heard: Seen[] = [];
      const acts: Act[] = [{ leave: "write", args: { text: "slow" }, how, afterMs: 5 }, { sleep: 10 }, STATUS, echo("next")];
      const { results } = await one({ era, heard, quirk: quirkOf("slow", () => {}) }, acts);
      const value = how === "timeout"
        ? { errno: "ETIMEDOUT", message: "Cannot wait longer: timeoutMs passed" }
        : how === "end"
        ? "ended"
        : null;
      assert.deepEqual([results[0], results[3]], [{ why, value }, echoed("next")]);
      const slow = heard.find((seen) => seen.params?.arguments?.text === "slow")!;
      const reason = {
        kill: "its caller is gone",
        cancel: "its caller was cancelled",
        timeout: "its caller waits no longer",
        end: "its caller is gone",
      };
      assert.deepEqual(
        heard.filter((seen) => seen.method === "notifications/cancelled").map((seen) => seen.params),
        [{ requestId: slow.id, reason: reason[how] }],
      );
      const { inFlight, queued, canceled, timeouts, restarts } = results[2];
      const lists = era === "modern" ? 1 : 0; // the request that tells of changed lists stays open
      const want = { inFlight: lists, queued: 0, canceled: 0, timeouts: 0, restarts: 0, [counter]: 1 };
      assert.deepEqual({ inFlight, queued, canceled, timeouts, restarts }, want);
    });
  }
}

Deno.test("a caller that leaves before its call was sent leaves nothing to send", async () => {
  const heard: Seen[] = [];
  const quirk: Upstream["quirk"] = (seen, stage) => seen.params?.arguments?.text === "die" && (stage.exit(1), true);
  const leave: Act = { leave: "write", args: { text: "held" }, how: "kill", afterMs: 5 };
  const { results } = await one({ era: "both", heard, quirk }, [echo("die"), leave, echo("next"), STATUS]);
  assert.deepEqual([results[1], results[2]], [{ why: "killed", value: null }, echoed("next")]);
  assert.deepEqual(heard.filter((seen) => seen.params?.arguments?.text === "held" || seen.method === "notifications/cancelled"), []);
  assert.deepEqual([results[3].canceled, results[3].restarts], [1, 1]);
});

Deno.test("a server that dies before its write was taken is written to in its next life", async () => {
  const quirk = quirkOf("die", (_seen, stage) => stage.exit(1, "", 0));
  const { results } = await one({ era: "both", quirk }, [echo("die"), echo("x"), echo("die"), echo("y")]);
  assert.deepEqual([results[0].errno, results[1], results[2].errno, results[3]], ["ENODEV", echoed("x"), "ENODEV", echoed("y")]);
});

Deno.test("progress that a server sends between useless lines is use enough: it is not restarted", async () => {
  const quirk = quirkOf("mixed", ({ id }, stage) => {
    const mixed = Array.from({ length: 300 }, (_one, i) => i % 50 === 49 ? notification("notifications/message", {}) : "{half");
    stage.say([...mixed, result(id, text("after all"))]);
  });
  const { results } = await one({ era: "both", quirk }, [echo("mixed"), STATUS]);
  assert.deepEqual([results[0], results[1].restarts, results[1].garbage], [text("after all"), 0, 294]);
});

/** A server of `count` tools, listed on one page. */
function wide(count: number, prefix: string): Upstream {
  const tools = Array.from({ length: count }, (_, i) => ({ name: `${prefix}${i}`, inputSchema: { type: "object" } }));
  return {
    era: "modern",
    quirk: (seen, stage) => {
      if (seen.method === "tools/list") stage.say([result(seen.id, { tools })]);
      else if (seen.method === "tools/call") stage.say([result(seen.id, text(`${seen.params.name} was called`))]);
      else return false;
      return true;
    },
  };
}

Deno.test("each of 300 tools has both of its names", async () => {
  const { results, omitted, marks } = await one(wide(300, "t"), [{ grants: true }, { tool: "t299", args: {} }, {
    tool: "a.t299",
    args: {},
  }]);
  const names = Array.from({ length: 300 }, (_, i) => `t${i}`);
  assert.deepEqual(results[0], ["server:a", ...names.map((name) => `a.${name}`), ...names, "a"]);
  assert.deepEqual(results.slice(1), [text("t299 was called"), text("t299 was called")]);
  assert.deepEqual([omitted, marks], [[], []]);
});

Deno.test("names beyond the bound of 16,384 are told when the agent begins, and all of them at its end", async () => {
  const upstreams = { a: wide(4_096, "x"), b: wide(4_096, "y"), c: wide(4_096, "z") };
  const { results, omitted, marks } = fine(
    await play({ scripts: scripts(upstreams), servers: ["a", "b", "c"], acts: [{ grants: true }], config: { guard: false, hash: false } }),
  );
  assert.equal(results[0].length, 16_384);
  assert.equal(omitted.length, 3 + 3 * 4_096 * 2 + 3 - 16_384);
  assert.deepEqual(marks, [{ count: omitted.length, first: omitted.slice(0, 8) }]);
});
