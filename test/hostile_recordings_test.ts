/** Recordings from strangers, replayed by the task as users start it: code that does what no lowered program does. */
import assert from "node:assert/strict";
import { ranTask, recordingOf, tapeOf, taskCommand, withImage } from "./recordings.ts";

const TAPE = await tapeOf("examples/hello.ts");
const IMAGE = TAPE.header.images[0]!.id;
const BYTES_MAX = 512 * 2 ** 20;
/** The module's default export, before its body. */
const LINK = "export default ($$) => {\n";

/** Code at the end of the module's top level. */
const atTop = (code: string): Uint8Array =>
  withImage(TAPE, (text) => text.replace("//# sourceMappingURL", `${code}\n//# sourceMappingURL`));
/** Code at the beginning of the link function. */
const inLink = (code: string): Uint8Array => withImage(TAPE, (text) => text.replace(LINK, `${LINK}${code}\n`));

Deno.test("a recording without an edit replays equal by the task", async () => {
  const { code, out, err } = await ranTask("replay", recordingOf(TAPE));
  assert.deepEqual([code, err], [0, ""]);
  assert.match(out, /^equal: \d+ events, state hash [0-9a-f]{16}\n$/);
});

Deno.test("code that is to run when the module is imported, or that loads other code, is refused by image and place", async () => {
  const top = "a lowered module only declares constants and functions there";
  const carries = "a lowered module carries all its code";
  const cases: [Uint8Array, string][] = [
    [atTop("for (;;);"), `it has for statement at its top level: ${top}`],
    [atTop("await new Promise(() => {});"), `it has expression statement at its top level: ${top}`],
    [atTop('throw new Error("boo");'), `it has throw statement at its top level: ${top}`],
    [atTop('const x = Deno.readTextFileSync("/etc/passwd");'), `it has variable declaration at its top level: ${top}`],
    [atTop('import "https://example.com/a.js";'), `it has import declaration at its top level: ${top}`],
    [atTop('import x from "npm:left-pad";'), `it has import declaration at its top level: ${top}`],
    [atTop('export * from "file:///etc/passwd";'), `it has export all declaration at its top level: ${top}`],
    [atTop('const x = () => import("npm:left-pad");'), `it has an import expression: ${carries}`],
    [atTop('function x() { return import("https://example.com/a.js"); }'), `it has an import expression: ${carries}`],
    [inLink('import("file:///etc/passwd");'), `it has an import expression: ${carries}`],
    [inLink("const here = import.meta.url;"), `it has import.meta: ${carries}`],
    [atTop("const ="), "it is not JavaScript: Unexpected token"],
    [withImage(TAPE, (text) => text.replace(LINK, `const $$ = () => {\n`)), "it has 0 functions as default export, one is needed"],
    [
      withImage(TAPE, (text) => text.replace('"format":2', '"format":[...[2]]')),
      `it has export named declaration at its top level: ${top}`,
    ],
    [atTop("(".repeat(100_000)), "it is not JavaScript: Not enough stack space to parse input"],
  ];
  for (const [file, reason] of cases) {
    const { code, out, err } = await ranTask("replay", file);
    assert.deepEqual([code, out], [2, ""], err);
    assert.match(err, new RegExp(`^Cannot replay: image ${IMAGE} of examples/hello\\.ts: line \\d+, column \\d+ of its module: `));
    assert.equal(err.replace(/^.* of its module: /, ""), `${reason}\n`);
  }
});

Deno.test("a program that cannot be linked, or of another format or name, is the recording's fault", async () => {
  const cases: [Uint8Array, RegExp][] = [
    [inLink('throw new Error("link");'), /: Cannot replay: an image of examples\/hello\.ts cannot be linked: Error: link\n$/],
    [inLink("return null;"), /: Cannot replay: an image of examples\/hello\.ts cannot be linked: TypeError: /],
    [inLink("throw { toString() { throw 1; } };"), /cannot be linked: an error that does not say what it is\n$/],
    [inLink("return { stateless: true, agents: () => 5 };"), /Cannot replay/],
    [withImage(TAPE, (text) => text.replace('"format":2', '"format":3')), /: its module has a format that this build does not run\n$/],
    [withImage(TAPE, (text) => text.replace(IMAGE, "f".repeat(16))), /: its module says that it is image ffffffffffffffff\n$/],
    [
      withImage(TAPE, (text) => text.replace('agent("hello"', 'agent("other"')),
      /begins with agent hello, which its image [0-9a-f]{16} does not have\n$/,
    ],
  ];
  for (const [file, message] of cases) {
    const { code, out, err } = await ranTask("replay", file);
    assert.deepEqual([code, out], [2, ""], err);
    assert.match(`: ${err}`, message);
  }
});

Deno.test("nothing of the host is left for the code of a recording, not even the way back to the main thread", async () => {
  const names =
    "Deno process Buffer self window global fetch WebSocket Worker postMessage close onmessage dispatchEvent navigator localStorage setTimeout";
  const told = names.split(" ").map((name) => `typeof ${name}`).join(" + ");
  const { code, err } = await ranTask("replay", inLink(`throw new Error(${told});`));
  assert.deepEqual([code, err.replace(/^.* cannot be linked: /, "")], [2, `Error: ${"undefined".repeat(names.split(" ").length)}\n`]);
  const made = await ranTask("replay", inLink('(() => {}).constructor("return 1")();'));
  assert.equal(made.code, 2);
  assert.match(made.err, /TypeError: Cannot build code from text: Function is not available in an agent/);
});

Deno.test("code that never ends is stopped within 10 s, and says where", async () => {
  const looped = ranTask("replay", inLink("for (;;);"));
  const called = ranTask("replay", withImage(TAPE, (text) => text.replace("const greeting =", "for (;;); const greeting =")));
  for (const { code, out, err } of [await looped, await called]) {
    assert.deepEqual([code, out], [2, ""], err);
    assert.match(
      err,
      /^Cannot replay(, its programs are being loaded| event \d+): its programs compute or wait without end, no progress was made for 8\.5 s\n$/,
    );
  }
});

Deno.test("code that takes memory without end is stopped before it has much", async () => {
  for (
    const body of [
      "const all = []; for (;;) all.push(new Array(1000).fill(all.length));",
      "const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(1));",
    ]
  ) {
    const { code, out, err, peakBytes } = await ranTask("replay", inLink(body));
    assert.deepEqual([code, out], [2, ""], err);
    assert.match(err, /^Cannot replay, its programs are being loaded: its programs took more than 369098752 bytes of memory at once\n$/);
    assert.ok(peakBytes < 1.5 * BYTES_MAX, `${peakBytes} bytes`); // a busy machine looks late
  }
});

/** Ends after a second: the runtime looks for a new version of itself after half of one, unless it is told not to. */
const SLOW = inLink('const begun = Date.now(); while (Date.now() - begun < 1000); throw new Error("late");');

const STRACE = await new Deno.Command("strace", { args: ["-V"], stdout: "null", stderr: "null" }).output().then(
  ({ success }) => success,
  () => false,
);

Deno.test({
  name: STRACE ? "a replay connects to nothing and writes nothing, as its system calls show" : "skipped: no strace",
  ignore: !STRACE,
  fn: async () => {
    const folder = await Deno.makeTempDir();
    try {
      const files = [recordingOf(TAPE), atTop('const x = () => import("npm:left-pad");'), SLOW];
      for (const [i, file] of files.entries()) {
        const log = `${folder}/${i}.log`;
        await Deno.writeFile(`${folder}/${i}.orr`, file);
        const strace = ["strace", "-f", "-qq", "-e", "trace=connect,openat,open,creat,rename,unlink,mkdir,execve", "-o", log];
        await taskCommand("replay", strace, [`${folder}/${i}.orr`]).output();
        const calls = (await Deno.readTextFile(log)).split("\n");
        assert.ok(calls.some((call) => call.includes(`${i}.orr`)), "the calls were traced");
        assert.deepEqual(calls.filter((call) => /connect\(.*AF_INET|left-pad/.test(call)), []);
        const writes = calls.filter((call) =>
          /O_WRONLY|O_RDWR|O_CREAT|creat\(|rename\(|unlink\(|mkdir\(/.test(call) && !/ENOENT|EEXIST/.test(call)
        );
        assert.deepEqual(writes.filter((call) => !isOfTheRuntime(call)), []);
      }
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

// The runtime's own: devices, and the databases that it keeps of what it compiled (its cache folder).
function isOfTheRuntime(call: string): boolean {
  const path = /"([^"]*)"/.exec(call)?.[1] ?? "";
  const cache = Deno.env.get("DENO_DIR") ?? `${Deno.env.get("HOME")}/.cache/deno`;
  return path.startsWith("/dev/") || path.startsWith("/proc/") || path.startsWith(cache);
}
