import assert from "node:assert/strict";
import { join } from "node:path";
import { fromJsonl } from "../backends/trace/jsonl.ts";
import { memory, SAMPLE, traceOf } from "../backends/trace/testing.ts";
import type { Trace } from "../backends/trace/reader.ts";
import type { Io } from "./io.ts";
import { agentsOf, shoot } from "../boot/live_testing.ts";
import { infoLines } from "./trace_info.ts";
import { traceMain } from "./trace.ts";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(cwd: string, ...args: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const io: Io = { cwd, out: (text) => void (out += text), err: (text) => void (err += text), columns: 0, cores: 1, now: () => 0 };
  return { code: await traceMain(args, io), out, err };
}

/** A folder with the sample trace as `runs/1.orr`; removed afterwards. */
async function inFolder(test: (folder: string, file: Uint8Array) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const file = traceOf(SAMPLE);
    await Deno.mkdir(join(folder, "runs"));
    await Deno.writeFile(join(folder, "runs/1.orr"), file);
    await test(folder, file);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("trace verify says what it checked, for a path relative to the caller's folder or absolute", async () => {
  await inFolder(async (folder) => {
    const ok = { code: 0, out: "ok: 5 chunks, 19 events, state hash 00112233445566ff\n", err: "" };
    assert.deepEqual(await run(folder, "verify", "runs/1.orr"), ok);
    assert.deepEqual(await run("/", "verify", join(folder, "runs/1.orr")), ok);
  });
});

Deno.test("trace cat prints lines from which the file is rebuilt byte for byte", async () => {
  await inFolder(async (folder, file) => {
    const { code, out } = await run(folder, "cat", "runs/1.orr");
    assert.equal(code, 0);
    const rebuilt = memory();
    fromJsonl(out, rebuilt.sink);
    assert.deepEqual(rebuilt.file(), file);
  });
});

Deno.test("trace info tells what is in the trace, one fact a line", async () => {
  await inFolder(async (folder, file) => {
    const { code, out } = await run(folder, "info", "runs/1.orr");
    assert.equal(code, 0);
    assert.deepEqual(out.split("\n"), [
      "recorded on virtual, format 4, kernel k1, Deno 2.9.6, V8 15.0",
      "seed        0000000000000000000000000000000000000000000000000000000000000007",
      "strategy    random",
      "images      examples/hello.ts (0123456789abcdef)",
      'config      {"policy":"fifo","steps":true}',
      "agents      1 process: main 1; ended: exited 1",
      "calls       1: start 1",
      "operations  1: tools.read 1",
      "completions 1",
      "decisions   1",
      "faults      2: delay 1, restart of a process 1",
      "time        5.0 ms of virtual time in 4 ticks, begun 2023-11-14T22:13:20.000Z",
      `size        ${file.length} B: 5 chunks, 19 events (304 B), 1 payload (0 B)`,
      "outcome     quiescent",
      "state hash  00112233445566ff",
      "finding     leak: 1 message is left",
      "redacted    1 payload dropped: the schedule is whole, a replay stops where one is needed",
      "",
    ]);
  });
});

Deno.test("a damaged, truncated or foreign file gives exit code 2, the file, the chunk and the byte, and no output", async () => {
  await inFolder(async (folder, file) => {
    const damaged = file.slice();
    damaged[20] = damaged[20]! ^ 4;
    const cases: [string, Uint8Array, RegExp][] = [
      [
        "damaged.orr",
        damaged,
        /^damaged\.orr: Cannot read trace: chunk 0 at byte 12: the head's CRC-32 is [0-9a-f]{8}, the file says [0-9a-f]{8}\n$/,
      ],
      [
        "cut.orr",
        file.slice(0, -1),
        /^cut\.orr: Cannot read trace: chunk 4 at byte \d+: the file ends inside the chunk: \d+ of \d+ bytes\nrecover {2}deno task recover cut\.orr\n$/,
      ],
      [
        "text.orr",
        new TextEncoder().encode("{}"),
        /^text\.orr: Cannot read trace: chunk 0 at byte 0: the file is not an Orrery trace: its magic number is another\n$/,
      ],
    ];
    for (const [name, bytes, message] of cases) {
      await Deno.writeFile(join(folder, name), bytes);
      for (const command of ["verify", "cat", "info"]) {
        const { code, out, err } = await run(folder, command, name);
        assert.equal(code, 2);
        assert.equal(out, "");
        assert.match(err, message);
      }
    }
  });
});

Deno.test("a file that cannot be opened gives exit code 2 and its name", async () => {
  await inFolder(async (folder) => {
    const missing = await run(folder, "verify", "none.orr");
    assert.equal(missing.code, 2);
    assert.match(missing.err, /^Cannot open none\.orr: No such file/);
    assert.equal((await run(folder, "verify", "runs")).code, 2);
  });
});

Deno.test("a command line that is no trace command shows what there is", async () => {
  assert.match(
    (await run("/", "--help")).out,
    /^orrery trace: .*\n\n {2}deno task trace cat\|info\|verify\|recover\|redact FILE \[options\]\n\n {2}cat FILE/,
  );
  const cases: [string[], string][] = [
    [[], "Cannot look at a trace: no command is given; there are cat, info, verify, recover and redact"],
    [["dog", "x"], 'Cannot run trace command "dog": there are cat, info, verify, recover and redact'],
    [["toString", "x"], 'Cannot run trace command "toString": there are cat, info, verify, recover and redact'],
    [["cat"], "Cannot run trace cat: one file is needed, 0 are given"],
    [["cat", "a", "b"], "Cannot run trace cat: one file is needed, 2 are given"],
    [["cat", "a", "--out", "b"], "Cannot use --out: trace cat does not take it"],
    [["recover", "a", "--keep", "marks"], "Cannot use --keep: trace recover does not take it"],
    [["recover", "a", "-o"], "Cannot use --out: it needs a value"],
    [
      ["redact", "a", "--drop", "secrets"],
      "Cannot use --drop secrets: an item is one of answers, arguments, results, marks, programs, texts, or agent=PATTERN, name=PATTERN, text=EXPRESSION",
    ],
    [
      ["redact", "a", "--drop", ","],
      "Cannot use --drop ,: it names nothing; an item is one of answers, arguments, results, marks, programs, texts, or agent=PATTERN, name=PATTERN, text=EXPRESSION",
    ],
    [["redact", "a", "--keep", "text=("], "Cannot use --keep text=(: Invalid regular expression: /(/u: Unterminated group"],
  ];
  for (const [args, message] of cases) {
    const { code, err, out } = await run("/", ...args);
    assert.deepEqual([code, out, err.split("\n")[0]], [2, "", message]);
  }
});

Deno.test("trace info tells of a recorded run in words: agents, servers, tools, models, tokens, calls, time", async () => {
  const { trace } = await shoot(await agentsOf("boot/fixtures/crew.ts"));
  const lines = new Map(infoLines(trace!).map((line) => [line.slice(0, 12).trim(), line.slice(12)]));
  assert.equal(lines.get("agents"), "4 processes: worker 3, root 1; ended: exited 4");
  assert.equal(lines.get("tools"), "9 tool calls, 1 failed: read 9");
  assert.equal(lines.get("models"), "8 model calls: critic 8");
  assert.equal(lines.get("tokens"), "80");
  assert.match(lines.get("calls")!, /^\d{2,3} system calls, derived by a replay$/);
  assert.match(lines.get("time")!, / of real time in \d+ ticks, begun 2023-11-14T22:13:20\.\d{3}Z$/);
  assert.equal(lines.get("outcome"), "finished");
  assert.equal(lines.has("servers"), false);
  const withServers: Trace = {
    ...trace!,
    end: { ...trace!.end, summary: { servers: { files: { calls: 1_204, failed: 2 }, web: { calls: 1, failed: 0 } } } },
  };
  assert.equal(
    infoLines(withServers).find((line) => line.startsWith("servers")),
    "servers     2: files (1,204 calls, 2 failed), web (1 call)",
  );
});

Deno.test("trace recover writes what is whole beside the recording, and everything says where it breaks off", async () => {
  await inFolder(async (folder, file) => {
    const cut = file.slice(0, -1);
    await Deno.writeFile(join(folder, "cut.orr"), cut);
    const place =
      /^cut: the recording breaks off before event 19, 5\.001 ms after its beginning, at byte 692 \(chunk 4: the file ends inside the chunk: 191 of 192 bytes\)\n/;
    const { code, out, err } = await run(folder, "recover", "cut.orr");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, place);
    assert.equal(out.slice(out.indexOf("\n") + 1), "wrote   cut.recovered.orr\nreplay  deno task replay cut.recovered.orr\n");
    assert.deepEqual(await Deno.readFile(join(folder, "cut.orr")), cut);
    const info = await run(folder, "info", "cut.recovered.orr");
    assert.match(
      info.out,
      /\noutcome {5}cut off: the file ends inside the chunk: 191 of 192 bytes\nstate hash {2}none was kept\n[^]*\nbreaks off {2}before event 19, /,
    );
    assert.equal((await run(folder, "verify", "cut.recovered.orr")).out, "ok: 5 chunks, 19 events, state hash not kept\n");

    const again = await run(folder, "recover", "cut.orr");
    assert.deepEqual([again.code, again.err], [2, "Cannot write cut.recovered.orr: it is there already; name another with --out\n"]);
    const whole = await run(folder, "recover", "runs/1.orr", "-o", "copy.orr");
    assert.deepEqual([whole.code, whole.out.split("\n")[0]], [0, "whole: nothing was missing; copy.orr is a copy"]);
    assert.deepEqual(await Deno.readFile(join(folder, "copy.orr")), file);
  });
});

Deno.test("a recording without a whole header cannot be recovered, and leaves no file", async () => {
  await inFolder(async (folder, file) => {
    await Deno.writeFile(join(folder, "cut.orr"), file.slice(0, 100));
    const { code, out, err } = await run(folder, "recover", "cut.orr");
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^cut\.orr: Cannot read trace: chunk 0 at byte 12: the file ends inside the chunk: 68 of \d+ bytes\n/);
    assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name).sort(), ["cut.orr", "runs"]);
  });
});

Deno.test("trace redact writes a recording without what --drop names, and says what went and what stays", async () => {
  await inFolder(async (folder) => {
    const { code, out } = await run(folder, "redact", "runs/1.orr");
    assert.equal(code, 0);
    assert.equal(
      out,
      "dropped answers 3, arguments 2, results 1, marks 1, programs 1, texts 1\nkept    nothing\nwrote   runs/1.redacted.orr\n" +
        "stays   names of agents, files, tools and marks, counts, sizes, times and errnos\n" +
        "replay  is refused: a program or the arguments of the root agent were dropped\n",
    );
    const cat = await run(folder, "cat", "runs/1.redacted.orr");
    assert.equal(/thirty-two|message is left|export/.test(cat.out), false);
    const some = await run(folder, "redact", "runs/1.orr", "--drop", "name=tools.*", "--keep", "text=thirty,two", "-o", "some.orr");
    assert.equal(some.out.split("\n")[0], "dropped answers 3");
    assert.match(some.out, /errnos\nreplay {2}goes on until the first answer that was dropped\n$/);
    const kept = await run(folder, "redact", "runs/1.orr", "--drop", "name=tools.*,marks", "--keep", "text=thirty-t.o", "-o", "kept.orr");
    assert.equal(kept.out.split("\n")[0], "dropped answers 2, marks 1");
    const other = await run(folder, "redact", "runs/1.orr", "--drop", "agent=ro*t", "--keep", "answers,arguments", "-o", "other.orr");
    assert.deepEqual(other.out.split("\n").slice(0, 2), [
      "dropped results 1, marks 1",
      "kept    answers 3, arguments 2, programs 1, texts 1",
    ]);
    assert.match(other.out, /errnos\n$/);
  });
});
