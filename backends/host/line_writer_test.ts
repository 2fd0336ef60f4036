/** Writes leave at once, gather behind one that is on its way, and never overwrite it. */
import { deepStrictEqual as deepEqual } from "node:assert/strict";
import type { OpId } from "../../syscalls/ids.ts";
import { LineWriter } from "./line_writer.ts";

/** A pipe that takes its first write only when `open` is called; what it got is decoded after that. */
function slowPipe(): { readonly stream: WritableStream<Uint8Array>; readonly got: string[]; open(): void } {
  const got: string[] = [];
  const gate = Promise.withResolvers<void>();
  const stream = new WritableStream<Uint8Array>({
    async write(bytes) {
      await gate.promise;
      got.push(new TextDecoder().decode(bytes));
    },
  });
  return { stream, got, open: gate.resolve };
}

async function played(texts: readonly string[]): Promise<{ readonly got: readonly string[]; readonly settled: readonly unknown[] }> {
  const { stream, got, open } = slowPipe();
  const settled: unknown[] = [];
  const all = Promise.withResolvers<void>();
  const writer = new LineWriter(stream, 1 << 24, (id, failed) => {
    if (settled.push([id, failed]) === texts.length) all.resolve();
  });
  texts.forEach((text, i) => void writer.offer(i as OpId, text));
  open();
  await all.promise;
  writer.end();
  return { got, settled };
}

Deno.test("a write leaves at once; those that come while it is on its way leave in one piece", async () => {
  const texts = Array.from({ length: 16 }, (_, i) => `line ${i}\n`);
  const { got, settled } = await played(texts);
  deepEqual(got, [texts[0], texts.slice(1).join("")]);
  deepEqual(settled, texts.map((_, i) => [i, null]));
});

Deno.test("what was given to the pipe stays as it was, whatever is encoded next and however long", async () => {
  const texts = ["first ä\n", "日本😀\n".repeat(3_000), "x".repeat(300_000) + "\n"];
  const { got } = await played(texts);
  deepEqual(got, [texts[0], texts[1]! + texts[2]!]);
});
