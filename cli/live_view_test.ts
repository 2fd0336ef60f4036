import assert from "node:assert/strict";
import type { Instant, Pid } from "../syscalls/ids.ts";
import { E } from "../syscalls/errno.ts";
import { NR } from "../syscalls/table.ts";
import { Census, waitsFor } from "../boot/census.ts";
import { LiveView } from "./live_view.ts";
import { PathNames } from "../boot/path_names.ts";

const MS = 1_000_000;

/** A census of `init` with an mcp daemon and the user's root and worker below it, as a run on servers has it. */
function scene(): { census: Census; names: PathNames; spawn: (pid: number, path: string, name: string, image?: string) => void } {
  const census = new Census(() => 7);
  const names = new PathNames("root", "user", true);
  const spawn = (pid: number, path: string, name: string, image = "system"): void => {
    const event = { kind: "spawn", pid: pid as Pid, path, image, name } as const;
    names.note(event);
    census.note(event);
  };
  spawn(1, "init", "init");
  census.posted(1 as Pid, 0, NR.spawn, { options: { daemon: true } });
  spawn(2, "init/mcp.1", "mcp");
  census.posted(1 as Pid, 1, NR.spawn, { options: {} });
  return { census, names, spawn };
}

Deno.test("before the agents begin the view says how many servers are starting", () => {
  const { census, names } = scene();
  let text = "";
  const view = new LiveView(80, 2, (part) => text += part);
  view.draw(census, names, census.now);
  assert.equal(text, "starting 2 servers …\n");
});

Deno.test("a line per agent tells what it waits for, its calls, tokens and time; system programs are left out", () => {
  const { census, names, spawn } = scene();
  census.now = 1_000 * MS as Instant;
  spawn(3, "init/root.2", "root", "user");
  census.posted(3 as Pid, 0, NR.spawn, { name: "worker" });
  spawn(4, "init/root.2/worker.1", "worker", "user");
  census.posted(3 as Pid, 1, NR.wait, { child: null });
  census.posted(4 as Pid, 0, NR.infer, { model: "default", prompt: "" });
  census.submitted({ id: 9, device: "models", verb: "default", origin: { path: "init/root.2/worker.1", seq: 0 } } as never); // the rest is not read
  census.completed(9, 0, undefined);
  census.result(4 as Pid, 0, 0, "reply");
  census.posted(4 as Pid, 1, NR.tool, { tool: "read_file", args: null });
  census.now = 3_500 * MS as Instant;
  const writes: string[] = [];
  const view = new LiveView(100, 1, (part) => writes.push(part));
  view.draw(census, names, census.now);
  assert.deepEqual(writes, [
    "root           wait                            0 calls                  2.5 s\n" +
    "root/worker.1  tool read_file                  2 calls       7 tok      2.5 s\n",
  ]);
  view.draw(census, names, census.now);
  assert.equal(writes.length, 1, "what looks the same is not written again");
  census.result(4 as Pid, 1, 5, null);
  view.draw(census, names, census.now);
  assert.equal(writes[1]!.startsWith("\x1b[2A\x1b[Jroot "), true);
  assert.match(writes[1]!, /\nroot\/worker\.1 {2}runs /);
  view.clear();
  assert.equal(writes[2], "\x1b[2A\x1b[J");
  assert.deepEqual([census.living, census.tokens, census.tools.get("read_file")], [3, 7, { calls: 1, failed: 1 }]);
});

Deno.test("of many agents those that moved last are shown, and a narrow terminal cuts the lines", () => {
  const { census, names, spawn } = scene();
  spawn(3, "init/root.2", "root", "user");
  for (let i = 0; i < 40; i++) {
    spawn(10 + i, `init/root.2/worker.${i + 1}`, "worker", "user");
    census.now = i * MS as Instant;
    census.posted(10 + i as Pid, 0, NR.sleep, { ms: 5 });
  }
  let text = "";
  new LiveView(30, 1, (part) => text += part).draw(census, names, census.now);
  const lines = text.trimEnd().split("\n");
  assert.equal(lines.length, 17);
  assert.equal(lines[0]!.startsWith("root/worker.25"), true);
  assert.equal(lines[16], "… 25 more agents");
  assert.equal(lines.every((line) => line.length <= 29), true);
});

Deno.test("several calls of one agent in flight are each counted when they end, in any order", () => {
  const heard: unknown[] = [];
  const census = new Census(() => 0, (event) => heard.push(event));
  census.note({ kind: "spawn", pid: 1 as Pid, path: "root", image: "user", name: "root" });
  for (let call = 0; call < 3; call++) census.posted(1 as Pid, call, NR.tool, { tool: `t${call}`, args: null });
  for (const [call, errno] of [[1, 0], [0, E.EINVAL], [2, 0]] as const) {
    census.now += 2 * MS;
    census.result(1 as Pid, call, errno, null);
  }
  assert.deepEqual(heard.slice(1).map((event) => JSON.stringify(event)), [
    '{"event":"tool","path":"root","name":"t1","ms":2,"errno":null}',
    '{"event":"tool","path":"root","name":"t0","ms":4,"errno":"EINVAL"}',
    '{"event":"tool","path":"root","name":"t2","ms":6,"errno":null}',
  ]);
  assert.equal(waitsFor(census.agents.get("root")!), "runs");
});
