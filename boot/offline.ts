/**
 * A recording run again, offline: the replaying machine, a kernel and a runner with the images that the recording itself
 * carries. No server, no network, no sources, no compiler; the same turns as the live loop took, to the last tick.
 *
 * Order: `openMaterial` → `new Offline` → `run`. The first thing that the kernel does otherwise throws a ReplayMismatch.
 * The images are code from the maker of the recording: this module runs it in the thread that calls it. `deno task replay` calls it
 * in a worker without permissions (replay_worker.ts), tests call it for recordings of their own.
 */
import { type Replay, replay } from "../backends/replay.ts";
import { Cursor, type TraceParts } from "../backends/trace/cursor.ts";
import type { Trace } from "../backends/trace/reader.ts";
import type { Image } from "../images/contract.ts";
import { createRunner, type Runner, type RunnerOptions } from "../images/runner.ts";
import { imageOfText, TextRefused } from "../images/text_image.ts";
import { IDLE, type KernelConfig } from "../kernel/config.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Program } from "../syscalls/runner.ts";
import { fromText } from "../syscalls/text.ts";
import { freezeOwn } from "../syscalls/value.ts";
import { type ImageText, type Material, materialOf, RecordingRefused } from "./material.ts";
import { compose, step, type System } from "./system.ts";

/** A recording whose images are loaded. */
export interface Recording {
  readonly material: Material;
  /** Where the entries are read. */
  readonly parts: TraceParts;
  readonly images: readonly Image[];
  readonly config: KernelConfig;
  readonly program: Program;
}

/** Opens a recording in this thread. Throws a RecordingRefused. */
export async function openRecording(trace: Trace): Promise<Recording> {
  return await openMaterial(materialOf(trace), trace.parts);
}

/** Loads the images of a recording in this thread. Throws a RecordingRefused. */
export async function openMaterial(material: Material, parts: TraceParts): Promise<Recording> {
  const args = fromText(material.program.args);
  freezeOwn(args);
  const images: Image[] = [];
  for (const image of material.images) images.push(await imageOf(image)); // one after the other: the first fault is always the same
  return { material, parts, images, config: material.config, program: { ...material.program, args } };
}

async function imageOf({ id, file, text }: ImageText): Promise<Image> {
  try {
    return await imageOfText(text, id);
  } catch (error) {
    if (error instanceof TextRefused) throw new RecordingRefused(`Cannot replay: image ${id} of ${file}: ${error.message}`);
    throw error;
  }
}

/** What an error of the recording's own says, whose members may throw. */
export function thrownText(error: unknown): string {
  try {
    return String(error);
  } catch {
    return "an error that does not say what it is";
  }
}

/** One replay. Not reusable. */
export class Offline {
  readonly system: System;
  readonly machine: Replay;
  private readonly runner: Runner;

  /** `observe` gets every note, steps and results too. Throws a RecordingRefused for an image that cannot be linked. */
  constructor(readonly recording: Recording, observe: (event: TraceEvent) => void, options: RunnerOptions = {}) {
    const { material: { decisions, counts, heapStops }, parts, config } = recording;
    this.machine = replay({ header: { decisions }, end: { counts }, cursor: () => new Cursor(parts) }, { observe });
    this.runner = this.linked({ ...options, heapStops });
    this.system = compose(this.machine, this.runner, config);
  }

  private linked(options: RunnerOptions): Runner {
    const { images, program, material } = this.recording;
    let runner: Runner;
    try {
      runner = createRunner(images, options);
    } catch (error) {
      throw new RecordingRefused(
        `Cannot replay: an image of ${material.images.map(({ file }) => file).join(", ")} cannot be linked: ${thrownText(error)}`,
      );
    }
    if (runner.has(program.image, program.name)) return runner;
    throw new RecordingRefused(
      `Cannot replay: the recording begins with agent ${program.name}, which its image ${program.image} does not have`,
    );
  }

  /**
   * Runs to the end, or until `stop` says so, asked before each tick. True where it came to the end. Throws a
   * ReplayMismatch.
   */
  run(stop: () => boolean = () => false): boolean {
    const { kernel, backend } = this.system;
    kernel.boot(this.recording.program, {});
    while (!this.machine.ended) {
      if (stop()) return false;
      if (step(this.system) === IDLE) void backend.idle(kernel.deadline()); // a replay never waits
    }
    return true;
  }
}
