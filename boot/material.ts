/**
 * What a recording says of the system that it was made of, as plain data: for the worker that replays it. No code of a recording is
 * run here, nor looked at.
 *
 * The reader checked every member of header and entries (backends/trace/); here stands what a replay needs beyond that: a program,
 * texts of its images, ends of programs that were stopped because of the heap.
 */
import { Dropped, type Json } from "../backends/trace/entry.ts";
import type { Trace } from "../backends/trace/reader.ts";
import { CONFIG_REDACTED } from "../backends/trace/redact.ts";
import type { HeapStop } from "../images/heap.ts";
import type { Grant, KernelConfig } from "../kernel/config.ts";
import { heapStopsOf } from "./heap_faults.ts";

/** A recording that cannot be replayed by its own doing; complete sentences. */
export class RecordingRefused extends Error {
  override readonly name = "RecordingRefused";
}

/** The module of an image. */
export interface ImageText {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** Plain data. */
export interface Material {
  readonly config: KernelConfig;
  /** `args` is the text of a Value. */
  readonly program: { readonly image: string; readonly name: string; readonly args: string };
  readonly images: readonly ImageText[];
  /** Name of the user's root agent. */
  readonly agent: string;
  /** Image of the user's agents. */
  readonly image: string;
  readonly servers: readonly string[];
  /** Agents that were stopped because the heap was full. */
  readonly heapStops: readonly HeapStop[];
  readonly decisions: "recorded" | "policy";
  /** Of entries of each kind; and of all. */
  readonly counts: Trace["end"]["counts"];
  readonly events: number;
}

/** Takes the material out of a recording. Throws a RecordingRefused for what is not there. */
export function materialOf(trace: Trace): Material {
  const { header, end } = trace;
  const { program, agent = "root", servers = [] } = header.config;
  if (program === undefined) {
    throw new RecordingRefused(
      `Cannot replay a trace of backend "${header.backend}" that names no program: only recordings of deno task run carry what they ran`,
    );
  }
  if (Object.hasOwn(header.config, CONFIG_REDACTED)) {
    throw new RecordingRefused("Cannot replay: the arguments of the root agent were dropped from the recording");
  }
  const heapStops = heapStopsOf(trace);
  if (typeof heapStops === "string") throw new RecordingRefused(`Cannot replay: ${heapStops}`);
  return {
    config: configOf(header.config, header.seed, header.epochMs),
    program: program as unknown as Material["program"], // the reader checked its members
    images: imagesOf(trace),
    agent: agent as string, // checked as well
    image: header.images[0]!.id, // the program's is among them
    servers: servers as readonly string[], // checked as well
    heapStops,
    decisions: header.decisions,
    counts: end.counts,
    events: end.events,
  };
}

// What `headerOf` wrote, and the reader checked.
function configOf({ policy, grants, journal, hash }: { readonly [key: string]: Json }, seed: string, epochMs: number): KernelConfig {
  return {
    seed: Uint8Array.fromHex(seed),
    epochMs,
    policy: policy as KernelConfig["policy"],
    grants: grants as unknown as readonly Grant[],
    journal: journal === true,
    hash: hash === true,
    steps: true,
    guard: false,
  };
}

function imagesOf(trace: Trace): readonly ImageText[] {
  const texts = new Map<string, unknown>();
  let left = trace.end.counts.image;
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null && left > 0; entry = cursor.read()) {
    if (entry.kind !== "image") continue;
    texts.set(entry.id, entry.text);
    left--;
  }
  return trace.header.images.map(({ id, file }) => {
    const text = texts.get(id);
    if (text === undefined) throw new RecordingRefused(`Cannot replay: the recording does not carry image ${id} of ${file}`);
    if (text instanceof Dropped) throw new RecordingRefused(`Cannot replay: image ${id} of ${file} was dropped from the recording`);
    if (typeof text !== "string") throw new RecordingRefused(`Cannot replay: image ${id} of ${file} is no text`);
    return { id, file, text };
  });
}
