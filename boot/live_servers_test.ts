/**
 * Live runs on real MCP servers from npm: recorded, replayed without them, equal. `ORRERY_LIVE_RUNS=20` repeats the fleet
 * so often (a run takes 3 s, most of it the latency of its scripted model); the suite does it twice.
 */
import assert from "node:assert/strict";
import { PROFILES, VirtualMachine } from "../backends/virtual/mod.ts";
import { RecordedWorld } from "../backends/virtual/recorded.ts";
import { ChildRegistry } from "../backends/host/registry.ts";
import { createRunner } from "../images/runner.ts";
import type { Agents } from "./agents.ts";
import { homeFolder } from "./home.ts";
import type { Servers } from "./live.ts";
import { agentsOf, Observations, type Scene, shoot, type Shot } from "./live_testing.ts";
import { serversOf } from "./mcp_config.ts";
import { Offline, openRecording, type Recording } from "./offline.ts";
import { loadPrograms } from "./programs.ts";
import { compose, runToQuiescence } from "./system.ts";

const RUNS = Number(Deno.env.get("ORRERY_LIVE_RUNS") ?? 2);

/** Runs a file on the servers of its own `mcp` export, in a folder that is gone afterwards. */
async function onServers<T>(file: string, use: (agents: Agents, shot: (scene?: Scene) => Promise<Shot>) => Promise<T>): Promise<T> {
  const agents = await agentsOf(file);
  const folder = await Deno.makeTempDir();
  try {
    const variables: Readonly<Record<string, string>> = { ORRERY_HOME: homeFolder(), ORRERY_SCRATCH: `${folder}/scratch` };
    const entries = serversOf(agents.mcp, { shown: file, folder, variable: (name) => variables[name] });
    return await use(agents, async (scene) => {
      await Deno.mkdir(`${folder}/scratch`);
      const servers: Servers = {
        entries: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, { ...entry, command: Deno.execPath() }])),
        programs: await loadPrograms(),
        environment: { PATH: Deno.env.get("PATH")!, HOME: Deno.env.get("HOME")!, NO_COLOR: "1" },
        registry: await ChildRegistry.open(`${folder}/children`),
      };
      const shot = await shoot(agents, { ...scene, servers });
      await Deno.remove(`${folder}/scratch`, { recursive: true });
      assert.deepEqual([...Deno.readDirSync(`${folder}/children`)], [], "no child is left");
      return shot;
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The replay, from what the recording carries alone. */
async function elsewhere(
  shot: Shot,
): Promise<{ readonly hash: string; readonly seen: ReadonlyMap<string, readonly string[]>; readonly recording: Recording }> {
  const recording = await openRecording(shot.trace!);
  const observations = new Observations();
  const offline = new Offline(recording, (event) => observations.note(event));
  assert.equal(offline.run(), true);
  return { hash: offline.system.kernel.stateHash(), seen: observations.seen, recording };
}

Deno.test(`the fleet on real servers replays offline with equal state hash and equal observations, ${RUNS} runs of ${RUNS}`, async () => {
  await onServers("examples/fleet.ts", async (_agents, shot) => {
    let first: ReadonlyMap<string, readonly string[]> | null = null;
    for (let run = 1; run <= RUNS; run++) {
      const recorded = await shot();
      assert.equal(recorded.ended.failure, null);
      assert.deepEqual(recorded.ended.value, { rounds: 2, lines: 3 }, "the critic approves in the second round");
      assert.deepEqual(recorded.ended.summary.servers, { files: { calls: 8, failed: 0 }, everything: { calls: 2, failed: 0 } });
      const { hash, seen } = await elsewhere(recorded);
      assert.equal(hash, recorded.ended.stateHash);
      const agents = new Map([...seen].filter(([path]) => path.startsWith("init/root.2")));
      first ??= agents;
      assert.deepEqual(agents, first, "scripted models and a folder of the same name: every run is the same to its agents");
    }
  });
});

Deno.test("parked at every call, the fleet sees on real servers what it sees otherwise", async () => {
  await onServers("examples/fleet.ts", async (_agents, shot) => {
    const recorded = await shot({ parks: true });
    assert.deepEqual(recorded.ended.value, { rounds: 2, lines: 3 });
    assert.equal((await elsewhere(recorded)).hash, recorded.ended.stateHash);
  });
});

Deno.test("a server of 2026-07-28 is spoken to in its own way; recorded on host, replayed on virtual: observations are equal", async () => {
  await onServers("examples/notes.ts", async (_agents, shot) => {
    const recorded = await shot();
    assert.equal(recorded.ended.failure, null);
    assert.deepEqual(recorded.ended.value, { titles: ["ann 1", "ann 2", "ann 3", "ben 1", "ben 2", "ben 3"], note: "note 2 of ben" });
    const { hash, seen, recording } = await elsewhere(recorded);
    assert.equal(hash, recorded.ended.stateHash);
    const lines = seen.get("init/mcp.1")!.join("\n");
    assert.match(lines, /io\.modelcontextprotocol\/protocolVersion.{1,8}2026-07-28/);
    assert.doesNotMatch(lines, /"method.{1,8}initialize/);

    const world = new RecordedWorld(recorded.trace!);
    const observations = new Observations();
    const { seed, epochMs } = recording.config;
    const observe = observations.note.bind(observations);
    const machine = new VirtualMachine({ profile: PROFILES.x86, seed, epochMs, devices: world.devices(), observe });
    const system = compose(machine, createRunner(recording.images), recording.config);
    system.kernel.boot(recording.program, {});
    runToQuiescence(system, 10_000);
    // The live run is over when its agents are; here the mcp program goes on to stop its server, which is not recorded.
    assert.deepEqual(world.unknown.filter((one) => !one.startsWith("stdio.stop of init/mcp.1#")), []);
    assert.deepEqual([...observations.seen.keys()], [...seen.keys()]);
    // The mcp program reads the clock, which is another one here; what it does is the same but for that.
    const timeless = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/j17\d{11}$|"ms":\d+/g, "…"));
    for (const [path, lines] of seen) {
      assert.deepEqual(timeless(observations.seen.get(path)!.slice(0, lines.length)), timeless(lines), path);
      if (path !== "init/mcp.1") assert.deepEqual(observations.seen.get(path), lines, path);
    }
  });
});

Deno.test("a server that cannot be started is named, and the agents begin without it", async () => {
  const agents = await agentsOf("boot/fixtures/crew.ts");
  const folder = await Deno.makeTempDir();
  try {
    const absent: string[] = [];
    const servers: Servers = {
      entries: { nowhere: { command: `${folder}/no-such-program`, args: [] } },
      programs: await loadPrograms(),
      environment: {},
      registry: await ChildRegistry.open(folder),
    };
    const { ended } = await shoot(agents, { servers, absent: (name) => void absent.push(name) });
    assert.equal(ended.failure, null);
    assert.deepEqual(absent, ["nowhere"]);
    assert.deepEqual(ended.summary.tools, { read: { calls: 9, failed: 1 } }, "the scripted tool takes its place");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
