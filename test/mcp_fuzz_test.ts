/** The mcp program under hostile bytes, and under many schedules with faults: each caller gets its own answer or a refusal. */
import assert from "node:assert/strict";
import type { Fault, FaultKind } from "../backends/virtual/mod.ts";
import { readDiscover, readInitialize } from "../user/servers/mcp/era.ts";
import { idOfOversize, isObject, kindOf, readLine } from "../user/servers/mcp/jsonrpc.ts";
import { compileSchema } from "../user/servers/mcp/schema.ts";
import type { Act } from "./mcp/agents.ts";
import { play } from "./mcp/rig.ts";
import { result, scripts, type Seen, text, type Upstream } from "./mcp/upstreams.ts";

/** A generator of numbers below `bound`, from a seed. */
function draws(seed: number): (bound: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const PARTS = [
  `{"jsonrpc":"2.0",`,
  `"id":`,
  `"result":{}`,
  `"error":{"code":-32601}`,
  `"method":"notifications/progress"`,
  `"params":{"progressToken":3,"progress":1}`,
  `"method":"tools/list"`,
  `"method":7`,
  `}`,
  `{`,
  `[`,
  `]`,
  `,`,
  `null`,
  `1e999`,
  `-0`,
  `"\\ud800"`,
  `"__proto__":{"x":1}`,
  `\u0000`,
  `\ufeff`,
  `"constructor"`,
];
const TEMPLATES = [
  `{"jsonrpc":"2.0","id":4000000,"result":{"content":[{"type":"text","text":"wrong"}]}}`,
  `{"jsonrpc":"2.0","id":"5","result":{}}`,
  `{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":4000000,"progress":1}}`,
  `{"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":7}}`,
  `{"jsonrpc":"2.0","id":4000001,"error":{"code":"x","message":null}}`,
  `[{"jsonrpc":"2.0","id":4000000,"result":{}},3]`,
];

/** A hostile line: bytes of any kind, parts of messages, or a message with some characters changed. It answers no id in use. */
function fuzzLine(draw: (bound: number) => number): string {
  switch (draw(3)) {
    case 0:
      return new TextDecoder().decode(Uint8Array.from({ length: draw(60) }, () => draw(256))).replaceAll("\n", " ");
    case 1: {
      let line = "";
      for (let i = draw(12); i >= 0; i--) line += draw(4) === 0 ? `${4_000_000 + draw(9)}` : PARTS[draw(PARTS.length)];
      return line;
    }
    default: {
      const line = [...TEMPLATES[draw(TEMPLATES.length)]!];
      for (let i = draw(3); i > 0; i--) {
        const at = draw(line.length);
        if (!/\d/.test(line[at]!)) line[at] = String.fromCharCode(32 + draw(95)).replace(/\d/, "x"); // a changed digit could hit an id
      }
      return line.join("");
    }
  }
}

Deno.test("100,000 fuzzed lines go through the codec: each is a message, or none, and nothing throws", () => {
  const draw = draws(1);
  const counts: Record<string, number> = {};
  for (let i = 0; i < 100_000; i++) {
    const line = fuzzLine(draw);
    const read = readLine(line)?.value ?? null;
    const kind = isObject(read) ? kindOf(read) : read === null ? "none" : "batch";
    counts[kind] = (counts[kind] ?? 0) + 1;
    const id = idOfOversize(line.slice(0, 40), line.slice(-40));
    assert.ok(id === null || Number.isSafeInteger(id));
    readDiscover(isObject(read) ? read.result : read);
    readInitialize(isObject(read) ? read.result : read);
    if (isObject(read)) compileSchema(read)(read, "value");
  }
  for (const kind of ["result", "error", "notification", "junk", "none", "batch"]) {
    assert.ok(counts[kind]! > 50, `${kind}: ${counts[kind]}`);
  }
});

Deno.test("100,000 fuzzed lines from a child reach no caller: 200 calls beside them get their own answers", async () => {
  const draw = draws(2);
  let said = 0;
  const quirk: Upstream["quirk"] = (seen, stage) => {
    if (seen.method !== "tools/call") return false;
    const noise = (): string[] => Array.from({ length: 250 }, () => fuzzLine(draw));
    stage.say([...noise(), result(seen.id, text(`own ${seen.params.arguments.text}`)), ...noise()]);
    said += 500;
    return true;
  };
  const acts: Act[] = Array.from({ length: 200 }, (_one, i) => ({ tool: "echo", args: { text: `${i}` } }));
  const played = await play({
    scripts: scripts({ a: { era: "legacy", quirk } }),
    servers: [{ name: "a", garbageMax: 1e9 }],
    acts,
    width: 8,
  });
  assert.deepEqual({ failures: played.failures, stuck: played.stuck }, { failures: [], stuck: [] });
  assert.deepEqual(played.results, acts.map((_one, i) => text(`own ${i}`)));
  assert.equal(said, 100_000);
});

const KINDS: readonly FaultKind[] = ["delay", "drop", "duplicate", "reorder", "error"];

/** Two faults of the device, or a crash or restart of it. */
function faultsOf(seed: number): Fault[] {
  const draw = draws(seed);
  const origin = { device: "stdio" };
  return Array.from({ length: draw(4) }, (): Fault => {
    const kind = draw(6) === 0 ? (["crash", "restart"] as const)[draw(2)]! : KINDS[draw(KINDS.length)]!;
    return { kind, origin, occurrence: draw(40), amountNs: kind === "crash" ? 2_000_000_000 : 1 + draw(200_000_000) };
  });
}

async function explore(from: number, count: number, faulty: boolean): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  for (let seed = from; seed < from + count; seed++) {
    const servers = { a: { era: "modern" }, b: { era: "legacy" } } as const;
    const die: Upstream["quirk"] = (seen, stage) => seen.params?.arguments?.text === "die" && (stage.exit(1), true);
    const word = (i: number): string => faulty && i === 7 ? "die" : `${i}`;
    const acts: Act[] = Array.from(
      { length: 18 },
      (_one, i) => ({ tool: i % 2 === 0 ? "a.echo" : "b.echo", args: { text: word(i) }, timeoutMs: 5_000 }),
    );
    const played = await play({
      scripts: scripts({ a: servers.a, b: { ...servers.b, quirk: die } }),
      servers: [{ name: "a", openMs: 2_000, discoverMs: 500 }, { name: "b", openMs: 2_000, discoverMs: 500 }],
      acts,
      width: 3,
      seed,
      ...(faulty ? { faults: faultsOf(seed) } : {}),
    });
    const where = `seed ${seed}: ${JSON.stringify(faulty ? faultsOf(seed) : [])}`;
    assert.deepEqual({ outcome: played.outcome, failures: played.failures, stuck: played.stuck }, {
      outcome: "quiescent",
      failures: [],
      stuck: [],
    }, where);
    assert.equal(played.results.length, acts.length, where);
    for (let i = 0; i < acts.length; i++) {
      const got = played.results[i];
      if (got.errno === undefined) assert.deepEqual(got, text(`echo: ${i}`), where);
      const end = got.errno ?? "own";
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  return ends;
}

Deno.test("under 150 schedules every caller gets its own answer", async () => {
  assert.deepEqual([...await explore(1, 150, false)], [["own", 2_700]]);
});

Deno.test("under 300 schedules with faults of the device every caller gets its own answer or a refusal, and nothing hangs", async () => {
  const ends = await explore(1_000, 300, true);
  assert.ok(ends.get("own")! > 3_000, JSON.stringify([...ends]));
  for (const end of ends.keys()) assert.ok(["own", "ENODEV", "ETIMEDOUT", "EIO", "ENOENT", "EPEER"].includes(end), end);
});

Deno.test("under 200 schedules callers leave in every way: each call they left is cancelled at its server once, and no other is", async () => {
  let [left, cancelled] = [0, 0];
  for (let seed = 0; seed < 200; seed++) {
    const draw = draws(seed);
    const heard: Record<"a" | "b", Seen[]> = { a: [], b: [] };
    const stays: Upstream["quirk"] = (seen, stage) => {
      const word = seen.params?.arguments?.text as string | undefined;
      if (word?.startsWith("late") === true) stage.say([result(seen.id, text(`echo: ${word}`))], 1 + draw(3));
      return word?.startsWith("stay") === true || word?.startsWith("late") === true;
    };
    const acts: Act[] = Array.from({ length: 24 }, (_one, i): Act => {
      const leave = i % 2 === 0 ? "a.echo" : "b.write";
      const how = (["kill", "cancel", "timeout", "end"] as const)[draw(4)]!;
      if (draw(3) === 0) return { tool: "a.echo", args: { text: `late ${i}` } };
      return { leave, args: { text: `${draw(4) === 0 ? "late" : "stay"} ${i}` }, how, afterMs: draw(4) };
    });
    const played = await play({
      scripts: scripts({ a: { era: "modern", quirk: stays, heard: heard.a }, b: { era: "legacy", quirk: stays, heard: heard.b } }),
      servers: ["a", "b"],
      acts: [...acts, ...Array.from({ length: 4 }, (): Act => ({ sleep: 20 }))], // the system ends with its agents
      width: 4,
      seed,
    });
    const { failures, stuck, outcome } = played;
    assert.deepEqual({ failures, stuck, outcome }, { failures: [], stuck: [], outcome: "quiescent" }, `seed ${seed}`);
    for (const [i, act] of acts.entries()) {
      if ("tool" in act) assert.deepEqual(played.results[i], text(`echo: late ${i}`), `seed ${seed}`);
    }
    for (const seen of [heard.a, heard.b]) {
      const calls = seen.filter((one) => one.method === "tools/call");
      const ids = seen.filter((one) => one.method === "notifications/cancelled").map((one) => one.params.requestId as number);
      assert.equal(new Set(ids).size, ids.length, `seed ${seed}: cancelled twice`);
      const words = new Map(calls.map((one) => [one.id!, one.params.arguments.text as string]));
      for (const id of ids) assert.ok("leave" in acts[Number(words.get(id)?.split(" ")[1])]!, `seed ${seed}: ${id}`);
      const stayed = calls.filter((one) => words.get(one.id!)!.startsWith("stay"));
      for (const one of stayed) assert.ok(ids.includes(one.id!), `seed ${seed}: ${words.get(one.id!)} was left alone`);
      left += stayed.length;
      cancelled += ids.length;
    }
  }
  assert.ok(left > 1_000 && cancelled > left, `${left} calls were left, ${cancelled} cancelled`);
});

Deno.test("the program is lost and restored from its journal in the middle of calls: own answers or refusals, and nothing hangs", async () => {
  const ends = new Map<string, number>();
  for (let seed = 0; seed < 120; seed++) {
    const acts: Act[] = Array.from(
      { length: 12 },
      (_one, i) => ({ tool: i % 2 === 0 ? "a.echo" : "b.write", args: { text: `${i}` }, timeoutMs: 5_000 }),
    );
    const played = await play({
      scripts: scripts({ a: { era: "modern" }, b: { era: "legacy" } }),
      servers: ["a", "b"],
      acts,
      width: 3,
      seed,
      faults: [{ kind: "restart", origin: { path: "init/mcp.1" }, occurrence: 20 + 2 * seed }],
      config: { journal: true },
    });
    assert.deepEqual(
      { failures: played.failures, stuck: played.stuck, n: played.results.length },
      { failures: [], stuck: [], n: 12 },
      `seed ${seed}`,
    );
    for (let i = 0; i < acts.length; i++) {
      const got = played.results[i];
      if (got.errno === undefined) assert.deepEqual(got, text(`${i % 2 === 0 ? "echo" : "write"}: ${i}`), `seed ${seed}`);
      const end = got.errno ?? "own";
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
  }
  assert.ok(ends.get("own")! > 1_200, JSON.stringify([...ends]));
});
