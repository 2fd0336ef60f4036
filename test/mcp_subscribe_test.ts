/** Subscriptions of agents through the mcp program, in the simulator: what each hears, and how each ends. */
import assert from "node:assert/strict";
import type { Act } from "./mcp/agents.ts";
import { fine, one, play } from "./mcp/rig.ts";
import type { Stage } from "./mcp/stdio.ts";
import { error, notification, result, scripts, type Seen, text, type Upstream } from "./mcp/upstreams.ts";

const STATUS: Act = { tool: "a", args: { status: true } };
const write = (word: string): Act => ({ tool: "write", args: { text: word } });

/** A server of the modern era whose `write` tells of a change of the address that it is given, to every open subscription of it. */
function changing(answer?: (seen: Seen, stage: Stage) => boolean): Upstream {
  const open = new Map<number, string>();
  return {
    era: "modern",
    quirk: (seen, stage) => {
      if (answer?.(seen, stage) === true) return true;
      if (seen.method === "notifications/cancelled") open.delete(seen.params.requestId);
      if (seen.method === "subscriptions/listen") {
        const { notifications } = seen.params;
        const uri = notifications.resourceSubscriptions?.[0];
        if (uri !== undefined) open.set(seen.id!, uri);
        stage.say([acknowledged(seen.id, notifications)]);
        return true;
      }
      if (seen.method !== "tools/call") return false;
      const { text: uri } = seen.params.arguments;
      const copies = [...open].filter(([_id, of]) => of === uri).map(([id]) => changed(uri, id));
      stage.say([...copies, result(seen.id, text("told"))]);
      return true;
    },
  };
}

/** The same of the legacy era, where a server knows addresses and not who subscribed to them. */
function changingLegacy(): Upstream {
  const open = new Set<string>();
  return {
    era: "legacy",
    quirk: ({ id, method, params }, stage) => {
      if (method === "resources/subscribe") open.add(params.uri);
      else if (method === "resources/unsubscribe") open.delete(params.uri);
      else if (method !== "tools/call") return false;
      const uri = params.arguments?.text;
      if (open.has(uri)) stage.say([notification("notifications/resources/updated", { uri })]);
      stage.say([result(id, method === "tools/call" ? text("told") : {})]);
      return true;
    },
  };
}

const SUBSCRIPTION_ID = "io.modelcontextprotocol/subscriptionId";
const acknowledged = (id: number | undefined, notifications: unknown): string =>
  notification("notifications/subscriptions/acknowledged", { notifications, _meta: { [SUBSCRIPTION_ID]: id } });
const changed = (uri: string, id: number): string =>
  notification("notifications/resources/updated", { uri, _meta: { [SUBSCRIPTION_ID]: id } });
const told = (uri: string): unknown => ({ updated: uri, server: "a" });

Deno.test("each subscription of a modern server hears of its own address, once a change, and of nothing when it is over", async () => {
  const heard: Seen[] = [];
  const acts = [write("test://b"), write("test://a"), write("test://c"), write("test://a")];
  const { results } = await one({ ...changing(), heard }, [
    { watch: "a", uris: ["test://a", "test://b", "test://a"], acts, end: write("test://a") },
    STATUS,
  ]);
  const twice = [told("test://a"), told("test://a")];
  assert.deepEqual(results[0], { heard: [twice, [told("test://b")], twice], counts: [1, 1, 1], after: [[], [], []] });
  assert.deepEqual([results[1].subscriptions, results[1].inFlight], [0, 1], "the request for the lists alone stays open");
  const listens = heard.filter((seen) => seen.method === "subscriptions/listen" && seen.params.notifications.resourceSubscriptions);
  assert.deepEqual(
    heard.filter((seen) => seen.method === "notifications/cancelled").map((seen) => seen.params.requestId).sort(),
    listens.map((seen) => seen.id).sort(),
  );
});

Deno.test("a subscription that a modern server refuses, honors not, or never acknowledges is refused to its agent, in its time", async () => {
  const answers: Record<string, (seen: Seen, stage: Stage) => void> = {
    "test://refused": ({ id }, stage) => stage.say([error(id, -32603, "Subscription limit reached")]),
    "test://ended": ({ id }, stage) => stage.say([result(id, { resultType: "complete" })]),
    "test://less": ({ id }, stage) => stage.say([acknowledged(id, { resourcesListChanged: true })]),
    "test://never": () => {},
  };
  const of = changing((seen, stage) => {
    const answer = seen.method === "subscriptions/listen" ? answers[seen.params.notifications.resourceSubscriptions?.[0]] : undefined;
    answer?.(seen, stage);
    return answer !== undefined;
  });
  const acts: Act[] = Object.keys(answers).map((uri) => ({ updates: "a", uri, count: 0 }));
  const played = await play({ scripts: scripts({ a: of }), servers: [{ name: "a", callMs: 200 }], acts: [...acts, { sleep: 1 }, STATUS] });
  const { results } = fine(played);
  assert.deepEqual(results.slice(0, 4).map((one) => `${one.errno} ${one.message}`), [
    "EIO Cannot subscribe to test://refused: Subscription limit reached",
    "EIO Cannot subscribe to test://ended: the server ended the subscription",
    "EIO Cannot subscribe to test://less: Cannot run subscriptions/listen of server a: the server does not honor it",
    "EIO Cannot subscribe to test://never: Cannot run subscriptions/listen of server a: it took longer than 200 ms",
  ]);
  assert.deepEqual([results[5].subscriptions, results[5].inFlight, results[5].restarts], [0, 1, 0]);
});

Deno.test("a subscription stays past the time of a call, begins again in the server's next life, and its end is told", async () => {
  let listen: number | undefined;
  const of = changing((seen, stage) => {
    if (seen.method === "subscriptions/listen" && seen.params.notifications.resourceSubscriptions !== undefined) listen = seen.id;
    const word = seen.params?.arguments?.text;
    if (word === "pause") stage.say([result(seen.id, text("paused"))], 190);
    else if (word === "die") stage.exit(1);
    else if (word === "end") stage.say([result(listen, { resultType: "complete" }), result(seen.id, text("ended"))]);
    else return false;
    return true;
  });
  const uri = "test://a";
  const acts = [uri, "pause", "pause", uri, "die", uri, "end", uri].map((word) => ({ tool: "write", args: { text: word } }));
  const watch: Act = { watch: "a", uris: [uri], acts, end: acts[0]! };
  const played = fine(await play({ scripts: scripts({ a: of }), servers: [{ name: "a", callMs: 200 }], acts: [watch] }));
  const ended = { ended: uri, server: "a", why: "the server ended the subscription" };
  assert.deepEqual(played.results, [{ heard: [[told(uri), told(uri), told(uri), ended]], counts: [0], after: [[]] }]);
});

Deno.test("a server that fails for good ends its subscriptions, and they are told why", async () => {
  for (const era of ["modern", "legacy"] as const) {
    const quirk: Upstream["quirk"] = ({ method }, stage) => {
      if (stage.life > 0 || method === "tools/call") stage.exit(7);
      return stage.life > 0 || method === "tools/call";
    };
    const acts: Act[] = [write("die"), { sleep: 300_000 }];
    const { results } = await one({ era, quirk }, [{ watch: "a", uris: ["test://a"], acts, end: STATUS }]);
    const ended = { ended: "test://a", server: "a", why: "the server failed: it ended with code 7" };
    assert.deepEqual(results, [{ heard: [[told("test://a"), ended]], counts: [0], after: [[]] }]);
  }
});

for (const [era, of] of [["modern", changing], ["legacy", changingLegacy]] as const) {
  Deno.test(`two agents share an address of a ${era} server: one ends its own subscription, the other hears on`, async () => {
    const heard: Seen[] = [];
    const uri = "test://a";
    const { results } = await one({ ...of(), heard }, [{ share: "a", uri, tell: { tool: "write", args: { text: uri } } }, STATUS]);
    assert.deepEqual(results[0], {
      theirs: [{ subscribed: uri, id: 2 }, { unsubscribed: 1 }, []],
      ours: [{ subscribed: uri, id: 1 }, [told(uri)]],
      ends: [{ unsubscribed: 1 }, { unsubscribed: 0 }],
      after: [],
    });
    assert.equal(results[1].subscriptions, 0);
    assert.deepEqual(heard.flatMap(doneTo(uri)), era === "modern" ? ["begin", "begin", "end 2", "end 1"] : ["begin", "begin", "end"]);
  });
}

/** What a request does to the subscriptions of an address; the modern era ends the first, or the second, that it began. */
function doneTo(uri: string): (seen: Seen) => readonly string[] {
  const listens: (number | undefined)[] = [];
  return ({ id, method, params }) => {
    if (method === "subscriptions/listen" && params.notifications.resourceSubscriptions?.[0] === uri) {
      listens.push(id);
      return ["begin"];
    }
    if (method === "notifications/cancelled") return [`end ${listens.indexOf(params.requestId) + 1}`];
    if (params?.uri !== uri) return [];
    return method === "resources/subscribe" ? ["begin"] : method === "resources/unsubscribe" ? ["end"] : [];
  };
}

Deno.test("the id of a subscription holds in the server's next life; an address is no id, and one that was never given ends nothing", async () => {
  const of = changing((seen, stage) => {
    const dies = seen.params?.arguments?.text === "die";
    if (dies) stage.exit(1);
    return dies;
  });
  const uri = "test://a";
  const acts = [write("die"), write(uri), { tool: "a", args: { unsubscribe: uri } }, { tool: "a", args: { unsubscribe: 2 } }, write(uri)];
  const { results } = await one(of, [
    { watch: "a", uris: [uri], acts, end: write(uri) },
    { tool: "a", args: { unsubscribe: uri } },
    { tool: "a", args: { unsubscribe: 2 } },
  ]);
  assert.deepEqual(results, [
    { heard: [[told(uri), told(uri)]], counts: [1], after: [[]] },
    { errno: "EINVAL", message: "Cannot unsubscribe: `unsubscribe` is no id, as subscribing gives it" },
    { unsubscribed: 0 },
  ]);
});
