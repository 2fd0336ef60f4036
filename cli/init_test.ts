/** `orrery init`: what it writes is type-checked, holds in the simulator, and never overwrites. */
import assert from "node:assert/strict";
import { rootOf } from "../tools/lint/zones.ts";
import { type Outcome, runDeno } from "../tools/run.ts";
import { initMain } from "./init.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "orrery-init-" }));
  try {
    return await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function init(cwd: string, ...args: string[]): { readonly code: number; readonly out: string; readonly err: string } {
  let out = "";
  let err = "";
  const code = initMain(args, {
    cwd,
    columns: 0,
    cores: 1,
    now: () => 0,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

Deno.test("in an empty folder it writes agent, test and import map; both are type-checked and the test passes", async () => {
  await inFolder(async (folder) => {
    const told = init(folder, "my_agent.ts");
    assert.deepEqual(told, {
      code: 0,
      out: "wrote   my_agent.ts, my_agent_test.ts, deno.json\nnext    deno task sim my_agent.ts\n",
      err: "",
    });
    assert.equal(Deno.readTextFileSync(`${folder}/my_agent.ts`).trimEnd().split("\n").length, 10);
    const tested: Outcome = await runDeno(["test", "-A", "--quiet"], folder);
    assert.match(tested.output, /my_agent\.ts holds in 1,000 schedules \.\.\. ok/);
    const sim = await runDeno(["task", "--quiet", "sim", "my_agent.ts", "--runs", "100"], ROOT, { INIT_CWD: folder });
    assert.equal(sim.code, 0, sim.output);
  });
});

Deno.test("it writes nothing where one of its files is there already", async () => {
  await inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/a_test.ts`, "mine");
    assert.deepEqual(init(folder, "a.ts"), { code: 2, out: "", err: `Cannot write ${folder}/a_test.ts: it is there already\n` });
    assert.deepEqual([...Deno.readDirSync(folder)].map((entry) => entry.name), ["a_test.ts"]);
  });
});

Deno.test("a deno.json that is there is left alone, and the imports it needs are shown", async () => {
  await inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/deno.json`, "{}");
    const { code, out } = init(folder, "a.ts");
    assert.equal(code, 0);
    assert.match(out, /note .*deno\.json needs these imports[^]*"orrery": "file:[^]*next /);
    assert.equal(await Deno.readTextFile(`${folder}/deno.json`), "{}");
  });
});

Deno.test("bad names, folders and arguments are refused by what is wrong with them", () => {
  const first = (...args: string[]) => init("/nowhere", ...args).err.split("\n")[0];
  assert.equal(first("My Agent.ts"), 'Cannot name a file "My Agent.ts": lower_case.ts with 1 to 64 characters is needed');
  assert.equal(first("a.js"), 'Cannot name a file "a.js": lower_case.ts with 1 to 64 characters is needed');
  assert.equal(first("a.ts"), "Cannot write into /nowhere: there is no such folder");
  assert.equal(first("--force"), "Cannot use --force: no such flag; known are --help");
  assert.equal(first(), "Cannot read the arguments: one NAME.ts is needed");
  assert.equal(first("a.ts", "b.ts"), "Cannot read the arguments: one NAME.ts is needed");
});
