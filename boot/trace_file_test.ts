import assert from "node:assert/strict";
import { join } from "node:path";
import { TraceError } from "../backends/trace/entry.ts";
import { readTrace } from "../backends/trace/reader.ts";
import type { KernelConfig } from "../kernel/config.ts";
import { createTraceFile, differences, headerOf, kernelBuild } from "./trace_file.ts";

const CONFIG: KernelConfig = {
  seed: Uint8Array.from({ length: 32 }, (_, i) => i),
  epochMs: 1_700_000_000_000,
  policy: "fifo",
  grants: [],
  journal: true,
  hash: true,
  steps: false,
  guard: false,
};
const IMAGES = [{ id: "0123456789abcdef", file: "a.ts" }];

const header = () => headerOf({ config: CONFIG, images: IMAGES, strategy: "random", decisions: "recorded", backend: "virtual" });

Deno.test("headerOf() tells this build and this run", () => {
  const made = header();
  assert.match(made.kernel, /^[0-9a-f]{16}$/);
  assert.equal(made.kernel, kernelBuild());
  const { kernel: _, ...rest } = made;
  assert.deepEqual(rest, {
    format: 4,
    deno: Deno.version.deno,
    v8: Deno.version.v8,
    images: IMAGES,
    config: { policy: "fifo", grants: [], journal: true, hash: true, steps: false, guard: false },
    seed: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    strategy: "random",
    decisions: "recorded",
    backend: "virtual",
    epochMs: 1_700_000_000_000,
  });
});

Deno.test("a trace file holds what was flushed, is refused until it was ended, and replaces an older one", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const path = join(folder, "1.orr");
    await Deno.writeFile(path, new Uint8Array(100_000));
    const { writer, close } = createTraceFile(path, header());
    writer.idle(true);
    writer.flush();
    const written = await Deno.readFile(path);
    assert.equal(written.length, writer.bytesWritten);
    assert.throws(() => readTrace(written), (error) => error instanceof TraceError && error.chunk === 2 && error.offset === written.length);
    writer.end({ stateHash: "", outcome: "quiescent" });
    close();
    const trace = readTrace(await Deno.readFile(path));
    assert.deepEqual(trace.header, header());
    assert.equal(trace.end.events, 2);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("differences() names what is not as it was recorded", () => {
  const here = header();
  assert.deepEqual(differences(here, here), []);
  const recorded = { ...here, kernel: "old", deno: "2.0.0", v8: "12", images: [{ id: "ff", file: "a.ts" }, { id: "ee", file: "b.ts" }] };
  assert.deepEqual(differences(recorded, here), [
    `kernel build: recorded with old, here is ${here.kernel}`,
    `Deno: recorded with 2.0.0, here is ${here.deno}`,
    `V8: recorded with 12, here is ${here.v8}`,
    "image a.ts: recorded with ff, here is 0123456789abcdef",
    "image b.ts: recorded with ee, here is no such image",
  ]);
});
