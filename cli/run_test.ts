/** `orrery run` and `orrery replay` from arguments to exit code; signals and kills with real processes. */
import assert from "node:assert/strict";
import { homeFolder } from "../boot/home.ts";
import type { Io } from "./io.ts";
import { replayMain } from "./replay.ts";
import { runMain } from "./run.ts";
import { traceMain } from "./trace.ts";

const HOME = homeFolder();
const CREW = `${HOME}/boot/fixtures/crew.ts`;
const FAILING = `${HOME}/boot/fixtures/failing.ts`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Main = (args: readonly string[], io: Io) => number | Promise<number>;

async function ran(main: Main, cwd: string, ...args: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const io: Io = {
    cwd,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: 0,
    cores: 1,
    now: () => performance.now(),
  };
  return { code: await main(args, io), out, err };
}

async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The command line as a process of its own. */
function started(folder: string, ...args: string[]): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "-A", "--no-check", `${HOME}/main.ts`, ...args],
    cwd: folder,
    env: { INIT_CWD: folder, NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** Waits until the text of a stream holds `part`. */
async function until(stream: ReadableStream<Uint8Array<ArrayBuffer>>, part: string): Promise<void> {
  let text = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.includes(part)) return;
  }
  assert.fail(`the process ended without ${part}: ${text}`);
}

Deno.test("run records into the next free number, says what happened and how to replay it; replay says that it is equal", async () => {
  await inFolder(async (folder) => {
    const first = await ran(runMain, folder, CREW);
    assert.equal(first.err, "");
    assert.equal(first.code, 0);
    const lines = first.out.split("\n");
    assert.match(lines[0]!, /^result {2}\{"heard":9,"ends":\[/);
    assert.deepEqual(lines.slice(1), ["9 tool calls · 8 model calls · recording runs/1.orr", "replay  deno task replay runs/1.orr", ""]);
    const replayed = await ran(replayMain, folder, "runs/1.orr");
    assert.match(replayed.out, /^equal: \d{2,3} events, state hash [0-9a-f]{16}\n$/);
    assert.equal(replayed.code, 0);
    await Deno.writeTextFile(`${folder}/runs/7.orr`, "");
    assert.match((await ran(runMain, folder, CREW)).out, /recording runs\/8\.orr\n/);
    assert.match((await ran(runMain, folder, CREW, "--no-record")).out, /\n9 tool calls · 8 model calls · not recorded\n$/);
    assert.match(
      (await ran(runMain, folder, CREW, "--record", "mine.orr")).out,
      /recording mine\.orr\nreplay {2}deno task replay mine\.orr\n$/,
    );
    assert.deepEqual([...Deno.readDirSync(`${folder}/runs`)].map(({ name }) => name).sort(), ["1.orr", "7.orr", "8.orr"]);
  });
});

Deno.test("with --json every event is a line, and the last one is the summary", async () => {
  await inFolder(async (folder) => {
    const { out, code } = await ran(runMain, folder, CREW, "--json", "--args", "3");
    assert.equal(code, 0);
    const events = out.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    const count = (kind: string): number => events.filter(({ event }) => event === kind).length;
    assert.deepEqual(["spawn", "tool", "model", "mark", "end", "summary"].map(count), [4, 9, 8, 1, 4, 1]);
    assert.deepEqual(events.filter(({ errno }) => errno === "EIO").map(({ event, path, name }) => [event, path, name]), [[
      "tool",
      "root/worker.2",
      "read",
    ]]);
    const { ms: _ms, value: _value, syscalls: _syscalls, ...summary } = events.at(-1)!;
    assert.deepEqual(summary, {
      event: "summary",
      exitCode: 0,
      stopped: false,
      failure: null,
      agents: { root: 1, worker: 3 },
      servers: {},
      tools: { read: { calls: 9, failed: 1 } },
      models: { critic: { calls: 8, failed: 0 } },
      tokens: 80,
      recording: "runs/1.orr",
    });
  });
});

Deno.test("a run that fails ends with code 1, the reason and the place, and can be replayed", async () => {
  await inFolder(async (folder) => {
    const { code, out } = await ran(runMain, folder, FAILING, "--args", '"unhandled"');
    assert.equal(code, 1);
    assert.match(out, /^FAIL root\/thrower\.1 failed: Error: thrown on purpose; no process waited for it\n {2}at \S+failing\.ts:6:9\n/);
    assert.equal((await ran(replayMain, folder, "runs/1.orr")).code, 0);
    await ran(runMain, folder, FAILING, "--args", '"tool"');
    const broke = await ran(replayMain, folder, "runs/2.orr");
    assert.match(broke.out, /^equal: \d+ events, up to where the run broke off: a tool or a model: /);
    assert.equal(broke.code, 0);
  });
});

Deno.test("what is at fault in the input is said in a sentence, with code 2, and nothing is recorded", async () => {
  await inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/mcp.json`, '{"mcpServers":{"far":{"url":"https://example.com"}}}');
    await Deno.writeTextFile(`${folder}/none.ts`, "export const tools = 1;");
    const cases: [string[], RegExp][] = [
      [[], /^Cannot run agents: no file is named\nTry: deno task run --help\n$/],
      [["absent.ts"], /^absent\.ts:1:1: Cannot load this file: it does not exist\n$/],
      [["none.ts"], /^Cannot explore none\.ts: it has no default export\..*\nCannot use export tools of none\.ts: /],
      [[CREW, "x.ts"], /^Cannot run x\.ts: one file at a time/],
      [[CREW, "--args", "{"], /^Cannot use --args: it is not JSON: /],
      [[CREW, "--mcp", "absent.json"], /^Cannot read absent\.json: /],
      [[CREW, "--mcp", "mcp.json"], /^Cannot use server "far" of mcp\.json: type "http" with url /],
      [[CREW, "--record", "no/such/folder/a.orr"], /^Cannot record into no\/such\/folder\/a\.orr: /],
      [[CREW, "--fast"], /^Cannot use --fast: no such flag; known are /],
      [[CREW, "--record", "a", "--no-record"], /^Cannot use --record and --no-record together/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await ran(runMain, folder, ...args);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, message);
    }
    assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name).sort(), ["mcp.json", "none.ts"]);
    assert.match((await ran(runMain, folder, "--help")).out, /^orrery run: runs agents live/);
  });
});

Deno.test("replay shows what one agent saw, and where each is at an event or a time", async () => {
  await inFolder(async (folder) => {
    await ran(runMain, folder, CREW);
    const lane = (await ran(replayMain, folder, "runs/1.orr", "--agent", "root/worker.2")).out;
    assert.match(lane, /#2 tool \{"tool":"read","args":\{"round":0,"number":1\}\}\n/);
    assert.match(lane, /✗ EIO \{"message":"no such page"\}\n/);
    assert.match(lane, /ends: \{"ok":true,"why":"exited",/);
    const at = await ran(replayMain, folder, "runs/1.orr", "--until", "20");
    assert.match(at.out, /^before event \d+, [\d.]+ ms after its beginning: 4 agents live\n {2}root +recv\n {2}root\/worker\.1 /);
    assert.match((await ran(replayMain, folder, "runs/1.orr", "--until", "0ms")).out, /^before event 1, 0\.000 ms|^before event \d+/);
    const unknown = await ran(replayMain, folder, "runs/1.orr", "--agent", "root/boss");
    assert.deepEqual(unknown, {
      code: 2,
      out: "",
      err: "Cannot show agent root/boss: the recording has root, root/worker.1, root/worker.2, root/worker.3\n",
    });
    const cases: [string[], RegExp][] = [
      [[], /^Cannot replay: no recording is named\n/],
      [["absent.orr"], /^Cannot open absent\.orr: /],
      [[CREW], /^.*crew\.ts: Cannot read trace: chunk 0 at byte 0: the file is not an Orrery trace/],
      [
        ["runs/1.orr", "--until", "noon"],
        /^Cannot use --until noon: it must be the number of an event, or a time such as 2\.5s or 300ms\n/,
      ],
    ];
    for (const [args, message] of cases) {
      const { code, err } = await ran(replayMain, folder, ...args);
      assert.equal(code, 2);
      assert.match(err, message);
    }
  });
});

Deno.test("a recording whose agents would do otherwise is refused at its first difference", async () => {
  await inFolder(async (folder) => {
    await ran(runMain, folder, CREW, "--record", "a.orr");
    const cat = (await ran(traceMain, folder, "cat", "a.orr")).out;
    const { fromJsonl } = await import("../backends/trace/jsonl.ts");
    const parts: Uint8Array[] = [];
    fromJsonl(cat.replaceAll("What of ", "What if "), (bytes) => void parts.push(bytes.slice()));
    await Deno.writeFile(`${folder}/b.orr`, new Uint8Array(parts.flatMap((part) => [...part])));
    const { code, out } = await ran(replayMain, folder, "b.orr");
    assert.equal(code, 1);
    assert.match(
      out,
      /^DIFFERENT at event \d+\n {2}recorded {2}operation \d+ of root\/worker\.\d call \d+: models\.critic, .*\n {2}now {7}operation /,
    );
  });
});

Deno.test("Ctrl-C lets agents clean up, closes the recording and says how to replay it", async () => {
  await inFolder(async (folder) => {
    const child = started(folder, "run", FAILING, "--args", '"clean"', "--json");
    const [ahead, rest] = child.stdout.tee();
    await until(ahead, '"root/cleaner.1"');
    child.kill("SIGINT");
    let out = "";
    for await (const chunk of rest.pipeThrough(new TextDecoderStream())) out += chunk;
    assert.equal((await child.status).code, 1);
    const events = out.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(events.some(({ event, name }) => event === "mark" && name === "cleaned"), true);
    assert.deepEqual([events.at(-1)!["stopped"], events.at(-1)!["recording"]], [true, "runs/1.orr"]);
    assert.match(await new Response(child.stderr).text(), /^stopping: agents are cancelled and have 5 s; once more kills them at once\n/);
    assert.equal((await ran(replayMain, folder, "runs/1.orr")).code, 0);
  });
});

Deno.test("a second Ctrl-C kills at once; after kill -9 verify says where the recording ends", async () => {
  await inFolder(async (folder) => {
    const child = started(folder, "run", FAILING, "--args", '"stubborn"', "--json");
    const [ahead, rest] = child.stdout.tee();
    await until(ahead, '"root/stubborn.1"');
    child.kill("SIGINT");
    await until(child.stderr, "stopping");
    child.kill("SIGINT");
    await new Response(rest).text();
    assert.equal((await child.status).code, 1);
    assert.equal((await ran(replayMain, folder, "runs/1.orr")).code, 0);

    const killed = started(folder, "run", FAILING, "--args", '"stubborn"', "--json");
    await until(killed.stdout, '"root/stubborn.1"');
    await killed.stderr.cancel();
    killed.kill("SIGKILL");
    await killed.status;
    const { code, err } = await ran(traceMain, folder, "verify", "runs/2.orr");
    assert.equal(code, 2);
    assert.match(err, /^runs\/2\.orr: Cannot read trace: chunk \d+ at byte \d+: the file ends before the end chunk: it is truncated/);
  });
});

Deno.test("killed at any size of its recording, a run is recovered and replays to where the recording breaks off", async () => {
  await inFolder(async (folder) => {
    for (const [run, bytes] of [1, 8_000, 12_000].entries()) {
      const file = `runs/${run + 1}.orr`;
      const killed = started(folder, "run", FAILING, "--args", '"chatty"');
      await sizeOver(`${folder}/${file}`, bytes);
      killed.kill("SIGKILL");
      await Promise.all([killed.status, killed.stdout.cancel(), killed.stderr.cancel()]);
      const out = `${run}.orr`;
      assert.equal((await ran(traceMain, folder, "recover", file, "-o", out)).code, 0);
      const replayed = await ran(replayMain, folder, out);
      assert.deepEqual([replayed.code, replayed.err], [0, ""]);
      assert.match(
        replayed.out,
        /^equal: [\d,]+ events; the recording breaks off here, before event [\d,]+, \d+\.\d{3} ms after its beginning, at byte [\d,]+ \(chunk \d+: the file ends /,
      );
      const json = JSON.parse((await ran(replayMain, folder, out, "--json")).out) as Record<string, unknown>;
      assert.deepEqual([json["equal"], (json["breaksOff"] as Record<string, unknown>)["event"]], [true, json["events"]]);
    }
  });
});

/** Waits until a file has more than `bytes`. */
async function sizeOver(path: string, bytes: number): Promise<void> {
  for (;;) {
    const info = await Deno.stat(path).catch(() => null);
    if (info !== null && info.size > bytes) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

Deno.test("a redacted recording replays to the first answer that was dropped, or to the end where all inputs were kept", async () => {
  await inFolder(async (folder) => {
    await ran(runMain, folder, CREW);
    await ran(traceMain, folder, "redact", "runs/1.orr", "--keep", "programs,arguments", "-o", "blind.orr");
    const blind = await ran(replayMain, folder, "blind.orr");
    assert.deepEqual([blind.code, blind.out], [2, ""]);
    assert.match(
      blind.err,
      /^blind\.orr: Cannot replay event \d+: the recording has an answer to operation \d+ whose \d+ bytes were dropped; every event before it came out equal\n$/,
    );
    await ran(traceMain, folder, "redact", "runs/1.orr", "--keep", "programs,arguments,answers", "-o", "inputs.orr");
    assert.match((await ran(replayMain, folder, "inputs.orr")).out, /^equal: \d{2,3} events, state hash [0-9a-f]{16}\n$/);
    await ran(traceMain, folder, "redact", "runs/1.orr", "-o", "all.orr");
    assert.equal(
      (await ran(replayMain, folder, "all.orr")).err,
      "all.orr: Cannot replay: the arguments of the root agent were dropped from the recording\n",
    );
  });
});

Deno.test("where the reader of the output goes away, the recording is closed all the same", async () => {
  await inFolder(async (folder) => {
    const child = started(folder, "run", FAILING, "--args", '"chatty"', "--json"); // an agent that ends would win on a busy machine
    await until(child.stdout, '"still here"');
    await child.stderr.cancel();
    assert.equal((await child.status).code, 141);
    const { code, out } = await ran(replayMain, folder, "runs/1.orr");
    assert.equal(code, 0);
    assert.match(out, /^equal: \d+ events, up to where the run broke off: its output was closed\n$/);
  });
});
