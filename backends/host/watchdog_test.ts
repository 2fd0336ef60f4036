import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import type { Pid } from "../../syscalls/ids.ts";
import { Heartbeat } from "./heartbeat.ts";
import { readStats } from "./processes.ts";
import { withFolder } from "./testing.ts";
import { startWatchdog } from "./watchdog.ts";

const STUCK = new URL("./fixtures/stuck.ts", import.meta.url).pathname;

/** Looks at the process table before a child counts as left: some seconds. */
const LOOKS_MAX = 500;

interface Run {
  readonly out: string[];
  readonly err: string[];
  readonly signal: string | null;
  /** Children that are still there. */
  readonly left: number;
}

async function run(how: string): Promise<Run> {
  let result: Run | undefined;
  await withFolder(async (folder) => {
    const args = ["run", "--no-check", "--no-prompt", "--allow-read", "--allow-write", "--allow-env", "--allow-run", STUCK, folder, how];
    const { stdout, stderr, signal } = await new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" }, stdin: "null" }).output();
    const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).split("\n").slice(0, -1)) as [string[], string[]];
    const pids = out[0]!.split(" ").map(Number); // the fixture's first line
    equal(pids.length, 2);
    result = { out: out.slice(1), err, signal, left: await leftOf(pids) };
  });
  return result!; // set just above
}

// A killed process takes a moment to die, on a busy machine a longer one.
async function leftOf(pids: readonly number[]): Promise<number> {
  let left = pids.length;
  for (let look = 0; look < LOOKS_MAX && left > 0; look++) left = (await readStats(pids)).filter((stat) => stat.state !== "Z").length;
  return left;
}

Deno.test("an agent stuck in a builtin is named, the children end, the process ends, and the recording's extent is said", async () => {
  deepEqual(await run("agent"), {
    out: [],
    err: [
      "Stopped: agent root/worker has not come back for 0.2 s; a builtin such as a regular expression does not return",
      "1 child was ended",
      "The recording runs/7.orr holds 12345 bytes and has no end",
    ],
    signal: "SIGKILL",
    left: 0,
  });
});

Deno.test("a main thread that is stuck outside of every agent ends too", async () => {
  const { err, signal, left } = await run("outside");
  equal(
    err[0],
    "Stopped: a tool script or the system itself, no agent, has not come back for 0.2 s; a builtin such as a regular expression does not return",
  );
  deepEqual([signal, left], ["SIGKILL", 0]);
});

Deno.test("a main thread that rests is left alone", async () => {
  deepEqual(await run("none"), { out: ["done"], err: [], signal: null, left: 0 });
});

Deno.test("the heartbeat shows what runs, what is recorded, and which groups there are", () => {
  const heart = new Heartbeat(Heartbeat.makeBuffer());
  const far = new Heartbeat(heart.buffer);
  heart.named(1 as Pid, "root/a");
  heart.named(4_097 as Pid, `root/${"x".repeat(200)}/b`);
  deepEqual(far.look(), { path: null, recordedBytes: 0, groups: [] });
  heart.enter(1 as Pid);
  equal(far.look().path, "root/a");
  heart.enter(4_097 as Pid);
  equal(far.look().path, `…${"x".repeat(117)}/b`);
  const before = far.beatCount();
  heart.beat();
  deepEqual([far.look().path, far.beatCount() !== before, far.isIdle()], [null, true, false]);
  heart.idle(true);
  equal(far.isIdle(), true);
  heart.group(71, true);
  heart.group(72, true);
  heart.group(71, false);
  heart.recorded(5e9);
  deepEqual(far.look(), { path: null, recordedBytes: 5e9, groups: [72] });
});

Deno.test("a watch too short to tell work from a hang is refused", () => {
  throws(() => startWatchdog({ heartbeat: new Heartbeat(Heartbeat.makeBuffer()), stuckMs: 99, mark: "", recording: null }), {
    message: "Cannot watch for 99 ms: at least 100",
  });
});
