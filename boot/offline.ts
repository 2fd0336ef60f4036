/**
 * A recording run again, offline: the replaying machine, a kernel and a runner with the images that the recording itself
 * carries. No server, no network, no sources, no compiler; the same turns as the live loop took, to the last tick.
 *
 * Order: `openRecording` → `new Offline` → `run`. The first thing that the kernel does otherwise throws a ReplayMismatch.
 * The images are code that somebody's machine lowered: running a recording runs it, with the rights of this process.
 */
import { type Replay, replay } from "../backends/replay.ts";
import { Dropped, type Json, type TraceHeader } from "../backends/trace/entry.ts";
import type { Trace } from "../backends/trace/reader.ts";
import type { Image } from "../images/contract.ts";
import type { HeapStop } from "../images/heap.ts";
import { loadText } from "../images/load.ts";
import { createRunner } from "../images/runner.ts";
import type { Grant, KernelConfig } from "../kernel/config.ts";
import { IDLE } from "../kernel/config.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Program } from "../syscalls/runner.ts";
import { fromText } from "../syscalls/text.ts";
import { seal } from "../syscalls/value.ts";
import { heapStopsOf } from "./heap_faults.ts";
import { compose, type System } from "./system.ts";
import { differences, headerOf } from "./trace_file.ts";

/** A recording that cannot be replayed by its own doing; complete sentences. */
export class RecordingRefused extends Error {
  override readonly name = "RecordingRefused";
}

/** What a recording says of the system it was made of. */
export interface Recording {
  readonly trace: Trace;
  readonly images: readonly Image[];
  readonly config: KernelConfig;
  readonly program: Program;
  /** Name of the user's root agent. */
  readonly agent: string;
  /** Image of the user's agents. */
  readonly image: string;
  readonly servers: readonly string[];
  /** Agents that were stopped because the heap was full. */
  readonly heapStops: readonly HeapStop[];
}

/** Takes the system out of a recording; modules go through the cache. Throws a RecordingRefused for what is not there. */
export async function openRecording(trace: Trace, cacheDir: string): Promise<Recording> {
  const { header } = trace;
  const { program, agent = "root", servers = [] } = header.config;
  if (
    !isFields(program) || typeof program["image"] !== "string" || typeof program["name"] !== "string" || typeof program["args"] !== "string"
  ) {
    throw new RecordingRefused(
      `Cannot replay a trace of backend "${header.backend}" that names no program: only recordings of deno task run carry what they ran`,
    );
  }
  const heapStops = heapStopsOf(trace);
  if (typeof heapStops === "string") throw new RecordingRefused(`Cannot replay: ${heapStops}`);
  const args = fromText(program["args"]);
  seal(args);
  return {
    trace,
    images: await imagesOf(trace, cacheDir),
    config: configOf(header),
    program: { image: program["image"], name: program["name"], args },
    agent: String(agent),
    image: header.images[0]?.id ?? "",
    servers: Array.isArray(servers) ? servers.map(String) : [],
    heapStops,
  };
}

function isFields(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// What `headerOf` wrote; the container's checks stand between.
function configOf({ config, seed, epochMs }: TraceHeader): KernelConfig {
  const { policy, grants, journal, hash } = config;
  return {
    seed: Uint8Array.fromHex(seed),
    epochMs,
    policy: policy === "priority" ? "priority" : "fifo",
    grants: grants as unknown as readonly Grant[], // written from grants
    journal: journal === true,
    hash: hash === true,
    steps: true,
    guard: false,
  };
}

async function imagesOf(trace: Trace, cacheDir: string): Promise<readonly Image[]> {
  const texts = new Map<string, unknown>();
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null && texts.size < trace.end.counts.image; entry = cursor.read()) {
    if (entry.kind === "image") texts.set(entry.id, entry.text);
  }
  return await Promise.all(trace.header.images.map(async ({ id, file }) => {
    const text = texts.get(id);
    if (text === undefined) throw new RecordingRefused(`Cannot replay: the recording does not carry image ${id} of ${file}`);
    if (text instanceof Dropped) throw new RecordingRefused(`Cannot replay: image ${id} of ${file} was dropped from the recording`);
    const image = typeof text === "string" ? await loadText(text, cacheDir) : null;
    if (image === null || image.id !== id) {
      throw new RecordingRefused(`Cannot replay: image ${id} of ${file} has a format that this build does not run`);
    }
    return image;
  }));
}

/** What this build does otherwise than the one that recorded, one line each: shown where a replay differs. */
export function buildDifferences({ trace: { header }, config }: Recording): readonly string[] {
  const { images, strategy, decisions, backend } = header;
  return differences(header, headerOf({ config, images, strategy, decisions, backend }));
}

/** One replay. Not reusable. */
export class Offline {
  readonly system: System;
  readonly machine: Replay;

  /** `observe` gets every note, steps and results too. */
  constructor(readonly recording: Recording, observe: (event: TraceEvent) => void) {
    this.machine = replay(recording.trace, { observe });
    this.system = compose(this.machine, createRunner(recording.images, { heapStops: recording.heapStops }), recording.config);
  }

  /**
   * Runs to the end, or until `stop` says so, asked before each tick. True where it came to the end. Throws a
   * ReplayMismatch.
   */
  run(stop: () => boolean = () => false): boolean {
    const { kernel, runner, backend } = this.system;
    kernel.boot(this.recording.program, {});
    while (!this.machine.ended) {
      if (stop()) return false;
      kernel.tick();
      const pid = kernel.next();
      if (pid === IDLE) void backend.idle(kernel.deadline()); // a replay never waits
      else backend.elapse(pid < 0 ? 0 : runner.turn(pid));
    }
    return true;
  }
}
