/** 100,000 calls over one child, through kernel, mcp program and pipe: nothing of them stays. */
import assert from "node:assert/strict";

const CALLS = 100_000;
/** What tables may still grow by while they find their size, bytes: eleven a call would be more. */
const GROWN_BYTES_MAX = 1024 * 1024;

const pathOf = (name: string): string => new URL(`../bench/live/${name}`, import.meta.url).pathname;

for (const record of ["", "a recording of them"]) {
  Deno.test(`100,000 calls over one child leave ${record === "" ? "neither heap nor a descriptor" : "no more behind where they are recorded"}`, async () => {
    const folder = await Deno.makeTempDir();
    try {
      const asked = {
        calls: CALLS,
        concurrency: 16,
        sleepMs: 0,
        record: record === "" ? "" : `${folder}/1.orr`,
        parks: false,
        command: "node",
        args: [pathOf("echo_server.mjs")],
      };
      const args = ["run", "--no-prompt", "--allow-all", "--no-check", "--v8-flags=--expose-gc", pathOf("ours.ts"), JSON.stringify(asked)];
      const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args, stdin: "null" }).output();
      assert.equal(code, 0, new TextDecoder().decode(stderr));
      const { calls, grown } = JSON.parse(new TextDecoder().decode(stdout));
      assert.equal(calls, CALLS);
      assert.equal(grown.descriptors, 0);
      assert.ok(grown.bytes < GROWN_BYTES_MAX, `the heap grew by ${grown.bytes} bytes`);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
