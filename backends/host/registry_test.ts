import { deepStrictEqual as deepEqual, ok, rejects, strictEqual as equal } from "node:assert/strict";
import { findMarked, readBootId, readStats } from "./processes.ts";
import { ChildRegistry } from "./registry.ts";
import { withFolder } from "./testing.ts";

const OWNER = new URL("./fixtures/owner.ts", import.meta.url).pathname;

/** Starts the fixture; gives it and the pids of its children, once they are written down. */
async function owner(folder: string): Promise<{ process: Deno.ChildProcess; pids: number[] }> {
  const args = ["run", "--no-check", "--no-prompt", "--allow-read", "--allow-write", "--allow-env", "--allow-run", OWNER, folder];
  const process = new Deno.Command(Deno.execPath(), { args, stdin: "null", stdout: "piped", stderr: "inherit" }).spawn();
  const reader = process.stdout.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return { process, pids: new TextDecoder().decode(value).trim().split(" ").map(Number) };
}

async function aliveOf(pids: readonly number[]): Promise<number[]> {
  return (await readStats(pids)).filter((stat) => stat.state !== "Z").map((stat) => stat.pid);
}

Deno.test("after a kill -9 of us the next start ends our children, wherever they went, and forgets them", async () => {
  await withFolder(async (folder) => {
    const { process, pids } = await owner(folder);
    equal(pids.length, 3);
    process.kill("SIGKILL");
    await process.status;
    equal((await aliveOf(pids)).length, 3, "Children outlive an owner that is killed: else this tests nothing");
    const registry = await ChildRegistry.open(folder);
    equal(registry.endedCount, 4);
    deepEqual(await aliveOf(pids), []);
    deepEqual([...Deno.readDirSync(folder)].map((entry) => entry.name), [`children-${registry.mark}.jsonl`]);
    await registry.close();
  });
});

Deno.test("the children of an owner that lives are left alone", async () => {
  await withFolder(async (folder) => {
    const { process, pids } = await owner(folder);
    const registry = await ChildRegistry.open(folder);
    equal(registry.endedCount, 0);
    equal((await aliveOf(pids)).length, 3);
    process.kill("SIGKILL");
    await process.status;
    const next = await ChildRegistry.open(folder);
    deepEqual([next.endedCount, await aliveOf(pids)], [4, []]);
    await next.close();
    await registry.close();
  });
});

Deno.test("a foreign process that got the pid of a child is left alone, and so is one of another boot", async () => {
  await withFolder(async (folder) => {
    const foreign = new Deno.Command("sleep", { args: ["1000"], stdin: "null", stdout: "null", stderr: "null", detached: true }).spawn();
    const [stat] = await readStats([foreign.pid]);
    const boot = await readBootId();
    const rows = [
      { pid: 2 ** 22 + 1, startTicks: 1, name: "owner", boot },
      { pid: foreign.pid, startTicks: stat!.startTicks - 1, name: "reused", boot },
      { pid: foreign.pid, startTicks: stat!.startTicks, name: "rebooted", boot: "another" },
    ];
    await Deno.writeTextFile(`${folder}/children-${"0".repeat(32)}.jsonl`, rows.map((row) => JSON.stringify(row) + "\n").join(""));
    const registry = await ChildRegistry.open(folder);
    equal(registry.endedCount, 0);
    deepEqual(await aliveOf([foreign.pid]), [foreign.pid]);
    await registry.close();
    foreign.kill("SIGKILL");
    await foreign.status;
  });
});

Deno.test("a half-written row is left out, files that are just begun or not ours are left alone", async () => {
  await withFolder(async (folder) => {
    const alone = [`children-${"a".repeat(32)}.jsonl`, "children-.jsonl", "children-HOME.jsonl", "other.txt"];
    await Deno.writeTextFile(`${folder}/${alone[0]}`, "");
    for (const name of alone.slice(1)) {
      await Deno.writeTextFile(`${folder}/${name}`, '{"pid":4194305,"startTicks":1,"name":"owner","boot":""}\n');
    }
    const half = '{"pid":4194305,"startTicks":1,"name":"owner","boot":""}\n{"pid":1,"sta';
    await Deno.writeTextFile(`${folder}/children-${"b".repeat(32)}.jsonl`, half);
    const registry = await ChildRegistry.open(folder);
    deepEqual([...Deno.readDirSync(folder)].map((entry) => entry.name).sort(), [...alone, `children-${registry.mark}.jsonl`].sort());
    await registry.close();
  });
});

Deno.test("a nested run carries both marks, so that the outer one finds its children too", async () => {
  await withFolder(async (folder) => {
    const registry = await ChildRegistry.open(folder);
    deepEqual(registry.environment({}), { ORRERY_RUN: registry.mark });
    const env = registry.environment({ ORRERY_RUN: "outer" });
    const child = new Deno.Command("sleep", { args: ["1000"], env, stdin: "null", stdout: "null", stderr: "null" }).spawn();
    while (!(await findMarked(registry.mark)).includes(child.pid)) continue;
    ok((await findMarked(`outer:${registry.mark}`)).includes(child.pid));
    equal(await registry.sweep(), 1);
    equal((await child.status).signal, "SIGKILL");
    await registry.close();
  });
});

Deno.test("a folder that cannot be written refuses the registry", async () => {
  await rejects(ChildRegistry.open("/proc/no-such-folder"));
});
