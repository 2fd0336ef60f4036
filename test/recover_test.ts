/** Recordings that were cut or damaged at any place: what is recovered is everything up to the last whole chunk, and it replays. */
import assert from "node:assert/strict";
import { ReplayMismatch } from "../backends/replay.ts";
import { type TraceEntry, TraceError } from "../backends/trace/entry.ts";
import { readTrace, type Trace } from "../backends/trace/reader.ts";
import type { ChunkPlace } from "../backends/trace/container.ts";
import { type BreakOff, breakOffIn, recover } from "../backends/trace/recover.ts";
import { memorySource } from "../backends/trace/source.ts";
import { memory } from "../backends/trace/testing.ts";
import { chunksOf } from "../backends/trace/testing_chunks.ts";
import { Offline, openRecording } from "../boot/offline.ts";
import { Prng } from "../sim/prng.ts";
import { recordingOf, type Tape, tapeOf } from "./recordings.ts";

const SEED = 20_261_201;
const CUTS = 1_000;
const FLIPS = 1_000;
/** A chunk is closed behind so many entries: a live run closes one every half second. */
const CHUNK_ENTRIES = 3;

/** The recordings of two agent files, as they are and in many chunks. */
async function recordings(): Promise<readonly Uint8Array[]> {
  const tapes = [await tapeOf("examples/hello.ts"), await tapeOf("boot/fixtures/crew.ts")];
  return tapes.flatMap((tape) => [recordingOf(tape), recordingOf(inChunks(tape))]);
}

function inChunks(tape: Tape): Tape {
  const flush: TraceEntry = { kind: "flush" };
  return { ...tape, entries: tape.entries.flatMap((entry, i) => i % CHUNK_ENTRIES === CHUNK_ENTRIES - 1 ? [entry, flush] : [entry]) };
}

function recovered(file: Uint8Array): { readonly file: Uint8Array; readonly breakOff: BreakOff | null } {
  const written = memory();
  const breakOff = recover(memorySource(file), written.sink);
  return { file: written.file(), breakOff };
}

function entriesIn(trace: Trace): TraceEntry[] {
  const found: TraceEntry[] = [];
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) found.push(entry);
  return found;
}

/** A recording with what is right about it, for comparing. */
class Original {
  readonly places: readonly ChunkPlace[];
  private readonly entries: readonly TraceEntry[];

  constructor(readonly file: Uint8Array) {
    this.places = chunksOf(file);
    this.entries = entriesIn(readTrace(file));
  }

  /** A byte of the file: in one of two draws any, else one of any chunk, since the chunk of the image is most of the file. */
  byte(prng: Prng): number {
    if (prng.below(2) === 0) return prng.below(this.file.length);
    const { offset, bodyEnd } = this.places[prng.below(this.places.length)]!; // below() stays under the length
    return offset + prng.below(bodyEnd - offset);
  }

  /** Number of chunks that end at or before `byte`. */
  wholeBefore(byte: number): number {
    return this.places.filter(({ bodyEnd }) => bodyEnd <= byte).length;
  }

  /** The recovered file holds exactly the first `chunks` chunks and says so. */
  check(chunks: number, got: { readonly file: Uint8Array; readonly breakOff: BreakOff | null }): void {
    const { file, breakOff } = got;
    const { bodyEnd } = this.places[chunks - 1]!; // the header is whole
    assert.deepEqual(file.subarray(0, bodyEnd), this.file.subarray(0, bodyEnd));
    if (chunks === this.places.length) {
      assert.deepEqual([file.length, breakOff], [this.file.length, null]);
      return;
    }
    const trace = readTrace(file);
    assert.deepEqual(breakOffIn(trace.end), breakOff);
    assert.deepEqual([breakOff?.byte, breakOff?.chunk, breakOff?.event], [bodyEnd, chunks, trace.end.events]);
    assert.equal(trace.sizes.chunks, chunks + 1, "and the end");
    const entries = entriesIn(trace);
    assert.deepEqual(entries, this.entries.slice(0, trace.end.events));
    assert.equal(breakOff?.ns, entries.findLast((entry) => entry.kind === "tick")?.now ?? 0);
  }
}

Deno.test(`${CUTS} random cuts are recovered to the last whole chunk`, async () => {
  const originals = (await recordings()).map((file) => new Original(file));
  const prng = new Prng();
  prng.seed(SEED);
  const seen = new Set<string>();
  for (let i = 0; i < CUTS; i++) {
    const original = originals[prng.below(originals.length)]!; // below() stays under the length
    const size = original.byte(prng);
    const chunks = original.wholeBefore(size);
    const cut = original.file.subarray(0, size);
    if (chunks === 0) assert.throws(() => recovered(cut), TraceError, `cut at ${size}`);
    else {
      const got = recovered(cut);
      original.check(chunks, got);
      assert.equal(got.breakOff?.isCut ?? true, true);
    }
    seen.add(`${originals.indexOf(original)} ${chunks}`);
  }
  assert.ok(seen.size > 40, `only ${seen.size} places were met`);
});

Deno.test("a whole recording is copied, with or without bytes behind its end", async () => {
  for (const file of await recordings()) {
    const original = new Original(file);
    original.check(original.places.length, recovered(file));
    const { file: copy, breakOff } = recovered(Uint8Array.of(...file, 1, 2, 3));
    assert.deepEqual(copy, file);
    assert.deepEqual([breakOff?.byte, breakOff?.reason, breakOff?.isCut], [file.length, "3 bytes follow the end chunk", false]);
  }
});

Deno.test(`of ${FLIPS} recordings with a flipped bit everything before the damaged chunk is recovered`, async () => {
  const originals = (await recordings()).map((file) => new Original(file));
  const prng = new Prng();
  prng.seed(SEED + 1);
  for (let i = 0; i < FLIPS; i++) {
    const original = originals[prng.below(originals.length)]!; // below() stays under the length
    const at = original.byte(prng);
    const damaged = original.file.slice();
    damaged[at] = damaged[at]! ^ (1 << prng.below(8)); // inside
    const chunks = original.wholeBefore(at);
    if (chunks === 0) assert.throws(() => recovered(damaged), TraceError, `byte ${at}`);
    else {
      const got = recovered(damaged);
      original.check(chunks, got);
      assert.deepEqual([got.breakOff?.isCut, /CRC-32/.test(got.breakOff?.reason ?? "")], [false, true]);
    }
  }
});

Deno.test("cut behind any chunk, a recording replays to its last event", async () => {
  const original = new Original(recordingOf(inChunks(await tapeOf("boot/fixtures/crew.ts"))));
  const first = original.places.findIndex(({ kind }) => kind === "EVTS"); // it has the image
  let between = 0;
  for (const { bodyEnd } of original.places.slice(first, -1)) {
    const trace = readTrace(recovered(original.file.subarray(0, bodyEnd)).file);
    const offline = new Offline(await openRecording(trace), () => {});
    try {
      assert.equal(offline.run(), true);
    } catch (error) {
      if (!(error instanceof ReplayMismatch)) throw error;
      assert.deepEqual([error.event, error.expected], [trace.end.events, "the end of the trace"]);
      between++;
    }
    assert.equal(offline.machine.position >= trace.end.events, true);
  }
  assert.ok(between > 5, "cuts in the middle of a call were met");
});
