/**
 * Takes contents out of a trace: the schedule stays, the data goes.
 *
 * What is dropped leaves its SHA-256 and its size, so equal contents are still seen to be equal; a short secret can be
 * guessed from that, so a trace that held one is better not passed on at all. A redacted trace verifies and can be looked
 * at; a replay stops where a dropped value is needed. Kernel notes and names of agents, devices and tools stay.
 */
import { contentHash, droppedText } from "./payload_writer.ts";
import { toText } from "../../syscalls/text.ts";
import { type CompletionItem, Dropped, type Stored, type StoredChunk, type TraceEntry } from "./entry.ts";
import type { Trace } from "./reader.ts";
import { TraceWriter } from "./writer.ts";

/** Writes `trace` anew to `sink` with every Value and all bytes dropped whose stored form is larger than `bytesMax` (0: all). */
export function redact(trace: Trace, bytesMax: number, sink: (bytes: Uint8Array) => void): void {
  const writer = new TraceWriter(trace.header, sink);
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) writer.write(redacted(entry, bytesMax));
  writer.end(trace.end);
}

function redacted(entry: TraceEntry, bytesMax: number): TraceEntry {
  switch (entry.kind) {
    case "tick":
      return { ...entry, items: entry.items.map((item) => item.kind === "completion" ? redactedItem(item, bytesMax) : item) };
    case "image":
      return { ...entry, text: drop(entry.text, bytesMax) };
    case "end":
      return { ...entry, exit: drop(entry.exit, bytesMax) };
    case "step":
      return { ...entry, args: drop(entry.args, bytesMax) };
    case "result":
    case "mark":
      return { ...entry, value: drop(entry.value, bytesMax) };
    default:
      return entry;
  }
}

function redactedItem(item: CompletionItem, bytesMax: number): CompletionItem {
  return { ...item, value: drop(item.value, bytesMax), chunks: item.chunks.map((chunk) => dropBytes(chunk, bytesMax)) };
}

function drop(value: Stored, bytesMax: number): Stored {
  if (value instanceof Dropped) return value;
  const dropped = droppedText(toText(value));
  return dropped.size > bytesMax ? dropped : value;
}

function dropBytes(chunk: StoredChunk, bytesMax: number): StoredChunk {
  const { bytes } = chunk;
  if (bytes instanceof Dropped || bytes.length <= bytesMax) return chunk;
  return { ...chunk, bytes: new Dropped(contentHash(bytes), bytes.length) };
}
