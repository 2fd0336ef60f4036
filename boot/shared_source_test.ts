import assert from "node:assert/strict";
import { TraceError } from "../backends/trace/entry.ts";
import { memorySource, type Source } from "../backends/trace/source.ts";
import { SharedSource, SourceServer } from "./shared_source.ts";

const MIB = 2 ** 20;

Deno.test("a shared source gives the bytes of the file, in pieces of 1 MiB that are read once", () => {
  const bytes = Uint8Array.from({ length: 2.5 * MIB }, (_, i) => i % 253);
  const reads: [number, number][] = [];
  const counted: Source = {
    size: bytes.length,
    read: (at, into) => {
      reads.push([at, into.length]);
      memorySource(bytes).read(at, into);
    },
  };
  const server = new SourceServer(counted);
  const source = new SharedSource(server.place, () => server.answer());
  assert.equal(source.size, bytes.length);
  const read = (at: number, size: number): void => {
    const into = new Uint8Array(size);
    source.read(at, into);
    assert.deepEqual(into, bytes.subarray(at, at + size));
  };
  read(0, 20);
  read(20, 1_000);
  read(MIB - 10, 20);
  read(2 * MIB, MIB / 2);
  read(100, 0);
  read(0, bytes.length);
  assert.deepEqual(reads, [[0, MIB], [MIB, MIB], [2 * MIB, MIB / 2], [0, MIB], [MIB, MIB], [2 * MIB, MIB / 2]]);
});

Deno.test("a file that cannot be read any more is a TraceError at the worker, and the next place is asked for anew", () => {
  let isCut = true;
  const server = new SourceServer({
    size: 100,
    read: (at) => {
      if (isCut) throw new TraceError("the file was cut", 0, at);
    },
  });
  const source = new SharedSource(server.place, () => server.answer());
  assert.throws(() => source.read(7, new Uint8Array(1)), {
    name: "TraceError",
    message: "Cannot read trace: chunk 0 at byte 7: the file was cut while it was read",
  });
  isCut = false;
  source.read(7, new Uint8Array(1));
});

Deno.test("a server that was not asked answers nothing", () => {
  let reads = 0;
  new SourceServer({ size: 1, read: () => void reads++ }).answer();
  assert.equal(reads, 0);
});
