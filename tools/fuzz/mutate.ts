/**
 * Mutated recordings: one edit of a recording that is right as a container, so that the edit is met by the checks behind the
 * checksums. Bytes of a chunk, members of an entry, the header, the text of an image, the order of entries.
 *
 * Equal seeds give equal files. Deliberately not here: what a mutated recording should give (judge.ts).
 */
import { TraceCheck } from "../../backends/trace/check.ts";
import { chunkBytes, type ChunkKind, preamble } from "../../backends/trace/container.ts";
import { type TraceEntry, TraceError, type TraceHeader } from "../../backends/trace/entry.ts";
import { memorySource } from "../../backends/trace/source.ts";
import { chunksOf, encoded } from "../../backends/trace/testing_chunks.ts";
import type { Prng } from "../../sim/prng.ts";
import { handleOf, type Value } from "../../syscalls/value.ts";
import { joined, recordingOf, type Tape } from "./tape.ts";

/** A recording to start from. */
export interface Seedling {
  readonly tape: Tape;
  readonly file: Uint8Array;
}

/** A mutated recording, and in a word what was done. */
export interface Mutant {
  readonly file: Uint8Array;
  readonly what: "bytes" | "chunks" | "entry" | "order" | "header" | "image";
}

/** Of 100 mutants: the rest are of bytes. Texts of images are few, since every one of them is a module that stays loaded. */
const SHARES: readonly (readonly [Mutant["what"], number])[] = [["entry", 35], ["order", 15], ["header", 12], ["chunks", 3], ["image", 1]];

/** The next mutant of a seedling. */
export function mutant(seedling: Seedling, prng: Prng): Mutant {
  for (;;) {
    const what = drawn(prng);
    const file = made(what, seedling, prng);
    if (file !== null) return { file, what };
  }
}

function drawn(prng: Prng): Mutant["what"] {
  let left = prng.below(100);
  for (const [what, share] of SHARES) if ((left -= share) < 0) return what;
  return "bytes";
}

// Null where the edit cannot be written.
function made(what: Mutant["what"], { tape, file }: Seedling, prng: Prng): Uint8Array | null {
  if (what === "bytes" || what === "chunks") return rebuilt(what === "bytes" ? editedBytes(file, prng) : editedChunks(file, prng));
  const { entries } = tape;
  try {
    switch (what) {
      case "entry": {
        const at = prng.below(entries.length);
        if (entries[at]!.kind === "image") return null; // a mutant of its own kind
        return recordingOf({ ...tape, entries: entries.with(at, edited(entries[at]!, prng) as TraceEntry) }); // the writer refuses what it cannot say
      }
      case "order":
        return recordingOf({ ...tape, entries: reordered(entries, prng) });
      case "header":
        return recordingOf({ ...tape, header: edited(tape.header, prng) as TraceHeader });
      case "image":
        return recordingOf({
          ...tape,
          entries: entries.map((entry) => entry.kind === "image" ? { ...entry, text: editedText(entry.text as string, prng) } : entry),
        });
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null; // the writer's own checks
    throw error;
  }
}

// ---- bytes

interface Chunk {
  readonly kind: ChunkKind;
  readonly body: Uint8Array;
}

function chunksIn(file: Uint8Array): Chunk[] {
  return chunksOf(file).map(({ kind, bodyStart, bodyEnd }) => ({ kind, body: file.slice(bodyStart, bodyEnd) }));
}

function editedBytes(file: Uint8Array, prng: Prng): Chunk[] {
  const chunks = chunksIn(file);
  const events = chunks.flatMap(({ kind }, i) => kind === "EVTS" ? [i] : []).slice(1); // the first one has the images
  const at = prng.below(8) === 0 ? prng.below(chunks.length) : events[prng.below(events.length)]!; // below() stays under the length
  let { kind, body } = chunks[at]!;
  for (let edits = 1 + prng.below(3); edits > 0; edits--) body = editedBody(body, prng);
  return chunks.with(at, { kind, body });
}

function editedBody(body: Uint8Array, prng: Prng): Uint8Array {
  const at = prng.below(body.length + 1);
  const length = 1 + prng.below(8);
  const bytes = Uint8Array.from({ length }, () => prng.below(256));
  switch (prng.below(5)) {
    case 0:
      return body.map((byte, i) => i === at ? byte ^ (1 << prng.below(8)) : byte);
    case 1:
      return joined([body.subarray(0, at), bytes, body.subarray(at)]);
    case 2:
      return joined([body.subarray(0, at), body.subarray(at + length)]);
    case 3:
      return joined([body.subarray(0, at), body.subarray(Math.max(0, at - length), at), body.subarray(at)]);
    default:
      return body.map((byte, i) => i >= at && i < at + 1 + length % 2 ? prng.below(256) : byte);
  }
}

function editedChunks(file: Uint8Array, prng: Prng): Chunk[] {
  const chunks = chunksIn(file);
  const at = prng.below(chunks.length);
  const one = chunks[at]!; // below() stays under the length
  const more = prng.below(3) === 0 ? [] : prng.below(2) === 0 ? [one, one] : [{ ...one, kind: chunks[prng.below(chunks.length)]!.kind }];
  return chunks.toSpliced(at, 1, ...more);
}

/** A file of these chunks, with right checksums; and with a right end, where the events can be read. */
function rebuilt(chunks: readonly Chunk[]): Uint8Array {
  const fileOf = (all: readonly Chunk[]): Uint8Array =>
    joined([preamble(), ...all.map(({ kind, body }, number) => chunkBytes(kind, number, body))]);
  const file = fileOf(chunks);
  const end = endOf(file);
  return end === null ? file : fileOf(chunks.with(-1, { kind: "END ", body: end }));
}

// The body of an end chunk that counts the chunks before it; null where one of them cannot be read.
function endOf(file: Uint8Array): Uint8Array | null {
  try {
    const check = new TraceCheck(memorySource(file));
    const last = chunksOf(file).length - 1;
    while (check.chunks < last) check.next();
    const { counts, events, payloadCount } = check;
    return encoded({ events, counts, payloads: payloadCount, stateHash: "", outcome: "finished", summary: {} } as unknown as Value);
  } catch (error) {
    if (error instanceof TraceError) return null;
    throw error;
  }
}

// ---- members

const NUMBERS = [0, 1, 2, 3, 17, 18, 63, 64, 255, 999, 2 ** 31, 2 ** 32, 2 ** 53 - 1, -1, 0.5, NaN, Infinity, -0];
const TEXTS = [
  "",
  "root",
  "hello",
  "tools",
  "models",
  "stdio",
  "greet",
  "__proto__",
  "constructor",
  "\x1b[2J",
  "\ud800",
  "a/b/c",
  "x".repeat(300),
  "fifo",
  "priority",
  "lottery",
  "jnull",
  "e{}",
  "credit",
  "heap",
];

function junk(prng: Prng, depth = 0): Value {
  switch (prng.below(depth > 3 ? 4 : 8)) {
    case 0:
      return null;
    case 1:
      return prng.below(2) === 0;
    case 2:
      return NUMBERS[prng.below(NUMBERS.length)]!; // below() stays under the length
    case 3:
      return TEXTS[prng.below(TEXTS.length)]!; // as above
    case 4:
      return handleOf(prng.below(5));
    case 5:
      return Array.from({ length: prng.below(4) }, () => junk(prng, depth + 1));
    case 6: {
      let nested: Value = 1;
      for (let i = prng.below(80); i > 0; i--) nested = [nested];
      return nested;
    }
    default:
      return Object.fromEntries(Array.from({ length: prng.below(4) }, () => [TEXTS[prng.below(TEXTS.length)]!, junk(prng, depth + 1)]));
  }
}

/** `value` with one member somewhere in it changed, removed, added or doubled. */
function edited(value: unknown, prng: Prng): unknown {
  if (Array.isArray(value) && value.length > 0 && prng.below(6) > 0) {
    const at = prng.below(value.length);
    const how = prng.below(4);
    if (how === 0) return value.toSpliced(at, 1);
    if (how === 1) return value.toSpliced(at, 0, value[at]);
    return value.with(at, edited(value[at], prng));
  }
  const isRecord = typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (isRecord && Object.keys(value).length > 0 && prng.below(8) > 0) {
    const names = Object.keys(value);
    const name = names[prng.below(names.length)]!; // below() stays under the length
    const members = value as Readonly<Record<string, unknown>>;
    if (name === "kind" || name === "format") return value;
    if (prng.below(12) === 0) return Object.fromEntries(Object.entries(members).filter(([one]) => one !== name));
    return { ...members, [name]: edited(members[name], prng) };
  }
  if (typeof value === "number" && prng.below(2) === 0) return value + prng.below(5) - 2;
  if (typeof value === "number") return NUMBERS[prng.below(NUMBERS.length)];
  if (typeof value === "string" && prng.below(2) === 0) return value.length < 200 ? TEXTS[prng.below(TEXTS.length)] : value;
  if (typeof value === "string") return editedText(value, prng);
  return typeof value === "boolean" ? !value : junk(prng);
}

const SNIPPETS = [
  "import('npm:x')",
  "for(;;);",
  "await 1;",
  "null",
  "throw 1;",
  "(",
  "}",
  "$$.burnt();",
  "export const a = 1;",
  "yield",
  "0",
];

function editedText(text: string, prng: Prng): string {
  const at = prng.below(text.length + 1);
  const length = prng.below(6);
  const more = prng.below(2) === 0 ? SNIPPETS[prng.below(SNIPPETS.length)]! : text.slice(at, at + length);
  return text.slice(0, at) + more + text.slice(at + (prng.below(2) === 0 ? length : 0));
}

function reordered(entries: readonly TraceEntry[], prng: Prng): readonly TraceEntry[] {
  const at = prng.below(entries.length);
  const to = prng.below(entries.length);
  const one = entries[at]!; // below() stays under the length
  switch (prng.below(4)) {
    case 0:
      return entries.toSpliced(at, 1);
    case 1:
      return entries.toSpliced(to, 0, one);
    case 2:
      return entries.toSpliced(at, 1).toSpliced(to, 0, one);
    default:
      return entries.slice(0, at);
  }
}
