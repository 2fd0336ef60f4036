/** Text of recordings, servers and agents on the terminal: shown, never obeyed. */
import assert from "node:assert/strict";
import { Census } from "../boot/census.ts";
import { PathNames } from "../boot/path_names.ts";
import type { Pid } from "../syscalls/ids.ts";
import { HEADER, memory, SAMPLE } from "../backends/trace/testing.ts";
import { TraceWriter } from "../backends/trace/writer.ts";
import { recordingOf, type Tape, tapeOf } from "../test/recordings.ts";
import type { Io, Subcommand } from "./io.ts";
import { LiveView } from "./live_view.ts";
import { replayMain } from "./replay.ts";
import { runMain } from "./run.ts";
import { traceMain } from "./trace.ts";

const EVIL = "evil\x1b[2J\x9b31m\u202e\nFAIL nothing";
const SHOWN = "evil\\u001b[2J\\u009b31m\\u202e\\nFAIL nothing";
const OBEYED = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

async function printed(main: Subcommand, file: Uint8Array, ...args: string[]): Promise<string> {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, file);
    let text = "";
    const add = (more: string): void => void (text += more);
    const io: Io = { cwd: "/", out: add, err: add, columns: 0, cores: 1, now: () => 0 };
    await main([...args, path], io);
    return text.replaceAll(path, "FILE");
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("trace shows every name, outcome and finding of a recording on one line, and JSON stays JSON", async () => {
  const { sink, file } = memory();
  const images = [{ id: "0123456789abcdef", file: EVIL }];
  const writer = new TraceWriter({ ...HEADER, images, strategy: EVIL, backend: EVIL, config: { [EVIL]: EVIL } }, sink);
  for (const entry of SAMPLE) writer.write(entry);
  writer.write({ kind: "spawn", pid: 2 as Pid, path: EVIL, image: EVIL, name: EVIL });
  writer.write({ kind: "oracle", oracle: EVIL, detail: EVIL, paths: [EVIL] });
  writer.end({ stateHash: EVIL, outcome: EVIL });
  const info = await printed(traceMain, file(), "info");
  assert.doesNotMatch(info, OBEYED);
  assert.equal(info.split("\n").some((line) => line.startsWith("FAIL")), false);
  for (const name of ["recorded on", "strategy", "images", "agents", "outcome", "state hash"]) {
    assert.ok(info.split("\n").some((line) => line.startsWith(name) && line.includes(SHOWN)), name);
  }
  assert.doesNotMatch(await printed(traceMain, file(), "verify"), OBEYED);
  const cat = await printed(traceMain, file(), "cat");
  assert.doesNotMatch(cat, OBEYED);
  assert.equal(JSON.parse(cat.split("\n")[0]!).strategy, EVIL);
});

Deno.test("replay shows what a recording says of a difference, an agent, an outcome and an error", async () => {
  const tape = await tapeOf("examples/hello.ts");
  const renamed: Tape = { ...tape, entries: tape.entries.map((entry) => entry.kind === "spawn" ? { ...entry, name: EVIL } : entry) };
  const other = { ...renamed, header: { ...renamed.header, kernel: EVIL } };
  const different = await printed(replayMain, recordingOf(other));
  assert.doesNotMatch(different, OBEYED);
  assert.match(different, /^DIFFERENT at event 2\n {2}recorded {2}the start of hello \(pid 0, [0-9a-f]{16} evil\\u001b\[2J/);
  assert.deepEqual(different.split("\n").map((line) => line.slice(0, 8)), ["DIFFEREN", "  record", "  now   ", "  note  ", ""]);
  assert.equal(JSON.parse(await printed(replayMain, recordingOf(other), "--json")).recorded.includes(EVIL), true);
  const broke = await printed(replayMain, recordingOf({ ...tape, end: { ...tape.end, stateHash: "", outcome: `broke off: ${EVIL}` } }));
  assert.match(broke, /^equal: \d+ events, up to where the run broke off: evil\\u001b\[2J\\u009b31m\\u202e\\nFAIL nothing\n$/);
  const lane = await printed(replayMain, recordingOf({ ...tape, entries: tape.entries.slice(0, 4) }), "--agent", "hello");
  assert.doesNotMatch(lane, OBEYED);
  const refused = await printed(
    replayMain,
    recordingOf({ ...tape, header: { ...tape.header, config: { ...tape.header.config, policy: EVIL } } }),
  );
  assert.doesNotMatch(refused, OBEYED);
  assert.match(refused, /^FILE: Cannot read trace: chunk 0 at byte 12: .*evil/);
});

Deno.test("the live view draws names, and moves the cursor only by itself", () => {
  let frame = "";
  const names = new PathNames(EVIL, "i", false);
  const census = new Census(() => 0);
  const spawn = { kind: "spawn", pid: 0 as Pid, path: EVIL, image: "i", name: EVIL } as const;
  names.note(spawn);
  census.note(spawn);
  new LiveView(120, 1, (text) => void (frame += text)).draw(census, names, 0);
  assert.match(frame, /^evil\\u001b\[2J\\u009b31m\\u202e\\nFAIL/);
  assert.doesNotMatch(frame, OBEYED);
});

Deno.test("a run that fails with a text of somewhere else says so on its own line", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const message = JSON.stringify(EVIL);
    const source =
      `import { agent } from "orrery";\nexport default agent("root", async (sys) => {\n  await sys.mark(${message}, 1);\n  throw new Error(${message});\n});\n`;
    await Deno.writeTextFile(`${folder}/evil.ts`, source);
    let text = "";
    const add = (more: string): void => void (text += more);
    const io: Io = { cwd: folder, out: add, err: add, columns: 0, cores: 1, now: () => 0 };
    assert.equal(await runMain(["evil.ts", "--no-record"], io), 1);
    assert.match(text, /^FAIL root failed: Error: evil\\u001b\[2J\\u009b31m\\u202e\\nFAIL nothing/);
    assert.doesNotMatch(text, OBEYED);
    text = "";
    await runMain(["evil.ts", "--no-record", "--json"], io);
    assert.doesNotMatch(text, OBEYED);
    assert.ok(text.trimEnd().split("\n").some((line) => JSON.parse(line).name === EVIL), "the mark");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
