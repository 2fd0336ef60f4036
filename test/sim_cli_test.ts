/**
 * `orrery sim` from its arguments to its exit code, with real files, workers and hangs. Hostile files lie in sim/hostile/;
 * the one that does not even parse is made here, so that no other tool of the house meets it.
 */
import { readTrace } from "../backends/trace/reader.ts";
import assert from "node:assert/strict";
import type { Io } from "../cli/io.ts";
import { simMain } from "../cli/sim.ts";

const ROOT = new URL("../", import.meta.url).pathname.replace(/\/$/, "");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Summary {
  readonly runs: number;
  readonly failures: readonly {
    readonly file: string;
    readonly oracle: string;
    readonly detail: string;
    readonly place: string;
    readonly token: string;
    readonly steps: number;
    readonly hash: string;
    readonly expected: boolean;
  }[];
  readonly refused: readonly string[];
  readonly syscallsPerSecond: number;
  readonly schedulesPerSecond: number;
}

async function sim(args: readonly string[], cwd = ROOT, columns = 0): Promise<Ran> {
  let out = "";
  let err = "";
  const io: Io = {
    cwd,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns,
    cores: 2,
    now: () => performance.now(),
  };
  const code = await simMain(args, io);
  return { code, out, err };
}

async function json(args: readonly string[], cwd = ROOT): Promise<{ code: number; summary: Summary }> {
  const { code, out } = await sim([...args, "--json"], cwd);
  return { code, summary: JSON.parse(out.trimEnd().split("\n").at(-1)!) as Summary };
}

async function withFiles(files: Readonly<Record<string, string>>, run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(files)) await Deno.writeTextFile(`${folder}/${name}`, text);
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const HARMLESS = `import { agent } from "orrery";
export default agent("root", async (sys) => {
  await sys.yield();
});
`;
const RACE = `import { agent } from "orrery";
let last = "";
export const tools = { finish: (name) => { last = name; } };
export const check = () => { if (last === "one") throw new Error("one came last"); };
const worker = agent("worker", async (sys, name) => {
  await sys.tool("finish", name);
});
export default agent("root", async (sys) => {
  const children = [await sys.spawn(worker, "one"), await sys.spawn(worker, "two")];
  for (const child of children) await sys.wait(child);
});
`;

Deno.test("hostile files are each reported with file and line or bound, and the explorer goes on with the others", async () => {
  await withFiles({
    "syntax_error.ts": 'import { agent } from "orrery";\n\nexport default agent("root", async (sys) => {\n  await sys.sleep(1;\n});\n',
  }, async (folder) => {
    const { code, summary } = await json([`${folder}/syntax_error.ts`, "sim/hostile", "--runs", "20"]);
    assert.equal(code, 1);
    const byFile = new Map(summary.failures.map((one) => [one.file.replace("sim/hostile/", ""), one]));
    const told = (file: string) => [byFile.get(file)?.oracle, byFile.get(file)?.detail, byFile.get(file)?.place];
    assert.deepEqual([...byFile.keys()].sort(), [
      "endless_loop.ts",
      "heap.ts",
      "large_message.ts",
      "recursion.ts",
      "regular_expression.ts",
      "spawning.ts",
      "swallowed_fault.ts",
      "thrown_non_error.ts",
    ]);
    const fuel = "root: Cannot go on: the program burnt its fuel without coming to an await";
    assert.deepEqual(told("endless_loop.ts"), ["fault", fuel, "sim/hostile/endless_loop.ts:5:3"]);
    assert.deepEqual(told("swallowed_fault.ts"), ["fault", fuel, "sim/hostile/swallowed_fault.ts:7:7"]);
    assert.deepEqual(told("recursion.ts"), [
      "fault",
      "root: Cannot call deeper: the bound is 4000 nested calls (an async call counts 4)",
      "sim/hostile/recursion.ts:7:3",
    ]);
    const heap = "root: Cannot go on: the heap holds more than its bound of 536870912 bytes";
    assert.deepEqual(told("heap.ts"), ["fault", heap, "sim/hostile/heap.ts:6:3"]);
    assert.deepEqual(told("thrown_non_error.ts"), [
      "unhandled exit",
      "root failed: thrown: { code: 42 }",
      "sim/hostile/thrown_non_error.ts:5:3",
    ]);
    assert.equal(byFile.get("large_message.ts")?.oracle, "unhandled exit");
    assert.match(byFile.get("large_message.ts")!.detail, /larger than 4194304 units/);
    assert.equal(byFile.get("large_message.ts")?.place, "sim/hostile/large_message.ts:6:3");
    assert.deepEqual(told("regular_expression.ts"), [
      "hang",
      "no sign of life for 5 s: a builtin that does not return, such as a regular expression; " +
      "the last call was mark before of root at sim/hostile/regular_expression.ts:7:3",
      "sim/hostile/regular_expression.ts:7:3",
    ]);
    assert.equal(byFile.get("spawning.ts")?.oracle, "livelock");
    assert.match(byFile.get("spawning.ts")!.detail, /^not at its end after 30000 steps, the last 10000 under the fair policy/);
    assert.match(byFile.get("spawning.ts")!.place, /^sim\/hostile\/spawning\.ts:\d+:\d+$/);
    assert.equal(summary.refused.length, 2);
    assert.match(summary.refused[0]!, /syntax_error\.ts:4:20: Expected "\)" but found ";"$/);
    assert.equal(summary.refused[1], "sim/hostile/top_level.ts: Cannot explore this file: the file's top level did not end within 5 s");
    assert.equal(summary.runs >= 28, true); // 20 of harmless.ts and one of each that fails
  });
});

Deno.test("exit code 0 and a next step for a file in which nothing fails", async () => {
  await withFiles({ "fine.ts": HARMLESS }, async (folder) => {
    const { code, out, err } = await sim(["fine.ts", "--runs", "50"], folder);
    assert.equal(code, 0);
    assert.match(out, /^\[hunt\] fine\.ts {2}50 schedules · .* · no failure\nnext {4}--time 60 hunts longer/);
    assert.equal(err, "");
  });
});

Deno.test("exit code 1, lanes and a repro line for a race; the line replays it with an equal state hash, again and again", async () => {
  await withFiles({ "race.ts": RACE }, async (folder) => {
    const first = await sim(["race.ts", "--seed", "3"], folder);
    assert.equal(first.code, 1);
    assert.match(first.out, /^FAIL race\.ts: check: one came last {2}race\.ts:4:56\n/);
    assert.match(first.out, /\n {2}root +worker\.\d +worker\.\d\n/);
    assert.match(first.out, /finish "one" +#\d+ /);
    const token = /repro {3}deno task sim race\.ts --token (o1\.[\w-]+)\n/.exec(first.out)![1]!;
    const { summary } = await json(["race.ts", "--seed", "3"], folder);
    assert.equal(summary.failures[0]?.token, token);
    for (let i = 0; i < 3; i++) {
      const again = await json(["race.ts", "--token", token], folder);
      assert.equal(again.code, 1);
      assert.equal(again.summary.failures[0]?.hash, summary.failures[0]?.hash);
      assert.equal(again.summary.failures[0]?.steps, summary.failures[0]?.steps);
      assert.equal(again.summary.failures[0]?.token, token);
    }
  });
});

Deno.test("--trace writes the replayed run, whole and with the state hash of the report", async () => {
  await withFiles({ "race.ts": RACE }, async (folder) => {
    const { summary } = await json(["race.ts"], folder);
    const { token, hash, steps } = summary.failures[0]!;
    const { code, out } = await sim(["race.ts", "--token", token, "--trace"], folder);
    assert.equal(code, 1);
    const path = /\ntrace {3}deno task trace cat (\S+\.orr)\n$/.exec(out)![1]!;
    try {
      const { header, end } = readTrace(await Deno.readFile(path));
      assert.deepEqual([header.backend, end.stateHash, end.outcome, end.counts.step], ["virtual", hash, "check", steps]);
    } finally {
      await Deno.remove(path);
    }
    const refused = await sim(["race.ts", "--trace"], folder);
    assert.deepEqual([refused.code, refused.err.split("\n")[0]], [2, "Cannot use --trace without --token: a trace is of one run"]);
  });
});

Deno.test("a token of a file that was changed since is followed, and the change is told", async () => {
  await withFiles({ "race.ts": RACE }, async (folder) => {
    const { summary } = await json(["race.ts"], folder);
    const token = summary.failures[0]!.token;
    await Deno.writeTextFile(`${folder}/race.ts`, RACE.replace('last === "one"', 'last === "three"'));
    const { code, out } = await sim(["race.ts", "--token", token], folder);
    assert.equal(code, 0);
    assert.match(
      out,
      /^note {4}race\.ts changed since the token was made: the schedule is followed as far as it goes\nPASS race\.ts: this schedule does not fail \(\d+ steps, state hash [0-9a-f]{16}\)\n/,
    );
  });
});

Deno.test('expect = "fails": exit code 0 if it does, 1 if it does not', async () => {
  const expecting = 'export const expect = "fails";\n';
  await withFiles({ "planted.ts": RACE + expecting, "sound.ts": HARMLESS + expecting }, async (folder) => {
    const planted = await json(["planted.ts"], folder);
    assert.equal(planted.code, 0);
    assert.deepEqual(planted.summary.failures.map((one) => [one.oracle, one.expected]), [["check", true]]);
    const sound = await json(["sound.ts", "--runs", "30"], folder);
    assert.equal(sound.code, 1);
    assert.deepEqual(sound.summary.failures.map((one) => [one.file, one.oracle, one.expected]), [["sound.ts", "expect", false]]);
    assert.match(
      (await sim(["sound.ts", "--runs", "30"], folder)).out,
      /^FAIL sound\.ts: it declares expect = "fails", and 30 schedules .* found no failure\n/,
    );
  });
});

Deno.test("exit code 2 for a command line, a file or a scenario that is at fault; other files run all the same", async () => {
  await withFiles(
    { "fine.ts": HARMLESS, "bad.ts": HARMLESS + "export const tools = 5;\n", "none.ts": "export const x = 1;\n" },
    async (folder) => {
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [["--sed"], /^Cannot use --sed: no such flag/],
        [["--runs", "0", "fine.ts"], /^Cannot use --runs 0: it must be an integer from 1 to 1000000000\nTry: deno task sim --help\n$/],
        [["missing.ts"], /^Cannot explore missing\.ts: there is no such file in .*\n$/],
        [["bad.ts", "--runs", "5"], /^Cannot use export tools of bad\.ts: expected a record of name to tool, got 5\n$/],
        [["none.ts", "--runs", "5"], /^Cannot explore none\.ts: it has no default export\./],
        [["fine.ts", "--token", "o1.AAAA"], /^Cannot read token: its check byte does not match/],
        [["fine.ts", "--token", "o1.@.."], /^Cannot read token o1\.@\.\.: \S+\/\.orrery\/? is no file\n$/],
        [["fine.ts", "--token", "o1.@."], /^Cannot read token o1\.@\.: (there is no file \S+|\S+ is no file)\n$/],
        [["fine.ts", "--token", "o1.@nothing.token"], /^Cannot read token o1\.@nothing\.token: there is no file /],
      ];
      for (const [args, message] of cases) {
        const { code, err } = await sim(args, folder);
        assert.equal(code, 2, args.join(" "));
        assert.match(err, message);
      }
      const { code, out } = await sim(["missing.ts", "fine.ts", "--runs", "5"], folder);
      assert.equal(code, 2);
      assert.match(out, /\[hunt\] fine\.ts {2}5 schedules/);
    },
  );
});

Deno.test("a folder stands for its agent files; one without any is refused", async () => {
  await withFiles({ "b.ts": HARMLESS, "a.ts": HARMLESS, "a_test.ts": HARMLESS, "lib.ts": "export const x = 1;\n" }, async (folder) => {
    const { code, out } = await sim([".", "--runs", "3"], folder);
    assert.equal(code, 0);
    const [first = "", second = "", total = ""] = out.split("\n"); // workers side by side: either file may be done first
    assert.deepEqual([first, second].map((line) => line.replace(/ · .*/, "")).sort(), [
      "[hunt] ./a.ts  3 schedules",
      "[hunt] ./b.ts  3 schedules",
    ]);
    assert.match(total, /^2 files · 6 schedules/);
    await Deno.mkdir(`${folder}/empty`);
    const empty = await sim(["empty"], folder);
    assert.deepEqual([empty.code, empty.err], [2, "Cannot explore empty: no file in it has a default export\n"]);
  });
});

Deno.test("--until fail takes turns until something fails that should not", async () => {
  await withFiles({ "fine.ts": HARMLESS, "race.ts": RACE }, async (folder) => {
    const { code, out } = await sim(["race.ts", "fine.ts", "--until", "fail"], folder);
    assert.equal(code, 1);
    assert.match(out, /^FAIL race\.ts: check: one came last/);
  });
});

Deno.test("progress with a rate is shown on a terminal and nowhere else", async () => {
  await withFiles({ "fine.ts": HARMLESS }, async (folder) => {
    const { err } = await sim(["fine.ts", "--runs", "300000"], folder, 80); // runs, since starting a worker uses up time on a busy machine
    assert.match(err, /\[hunt\] fine\.ts {2}[\d,]+ schedules · \d+\.\d s · [\d.]+( k)?\/s/);
    assert.equal((await sim(["fine.ts", "--time", "0.5"], folder)).err, "");
  });
});

Deno.test("a token too long to print lies in a file that the repro line names, and replays from there", async () => {
  const long = RACE.replace(
    'await sys.tool("finish", name);',
    'for (let i = 0; i < 3500; i++) await sys.yield();\n  await sys.tool("finish", name);',
  )
    .replace('await sys.spawn(worker, "two")]', 'await sys.spawn(worker, "two"), await sys.spawn(worker, "three")]');
  await withFiles({ "long_race.ts": long }, async (folder) => {
    const { summary } = await json(["long_race.ts"], folder);
    const [failure] = summary.failures;
    assert.match(failure!.token, /^o1\.@long_race-[0-9a-f]{8}\.token$/);
    const again = await json(["long_race.ts", "--token", failure!.token], folder);
    assert.equal(again.summary.failures[0]?.hash, failure!.hash);
    await Deno.remove(`${ROOT}/.orrery/runs/${failure!.token.slice(4)}`);
  });
});

Deno.test("the task runs from any folder, takes relative names from there and gives the exit code", async () => {
  await withFiles({ "race.ts": RACE }, async (folder) => {
    const command = new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", "--config", `${ROOT}/deno.json`, "sim", "race.ts", "--runs", "200"],
      cwd: folder,
      env: { INIT_CWD: folder },
      stdout: "piped",
      stderr: "piped",
    });
    const { code, stdout, stderr } = await command.output();
    assert.match(new TextDecoder().decode(stdout), /^FAIL race\.ts: check: one came last/, new TextDecoder().decode(stderr));
    assert.equal(code, 1);
  });
});
