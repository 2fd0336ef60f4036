import assert from "node:assert/strict";
import { TraceError } from "../backends/trace/entry.ts";
import { openTraceSource } from "./trace_source.ts";

async function inFile(bytes: Uint8Array, test: (path: string) => void | Promise<void>): Promise<void> {
  const path = await Deno.makeTempFile();
  try {
    await Deno.writeFile(path, bytes);
    await test(path);
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("a file is read by place, and stays the one that was opened whatever its name means later", async () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, i) => i);
  await inFile(bytes, async (path) => {
    const source = openTraceSource(path);
    try {
      await Deno.remove(path);
      await Deno.writeFile(path, new Uint8Array(100));
      const into = new Uint8Array(10);
      source.read(90, into);
      assert.deepEqual(into, bytes.subarray(90));
      source.read(0, into);
      assert.deepEqual([source.size, into], [100, bytes.subarray(0, 10)]);
    } finally {
      source.close();
    }
  });
});

Deno.test("a file that gets shorter while it is read is a TraceError at the byte where it ends", async () => {
  await inFile(new Uint8Array(100), async (path) => {
    const source = openTraceSource(path);
    try {
      await Deno.truncate(path, 50);
      assert.throws(
        () => source.read(40, new Uint8Array(20)),
        (error) =>
          error instanceof TraceError && error.offset === 50 && error.reason === "the file was cut after 50 bytes while it was read",
      );
    } finally {
      source.close();
    }
  });
});

Deno.test("a folder is no file", () => {
  assert.throws(() => openTraceSource("/"), Deno.errors.IsADirectory);
});
