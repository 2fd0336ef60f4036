/**
 * Recording into a file: the header of this build, and a writer whose chunks go to disk as they fill.
 *
 * Order: `headerOf` → `createTraceFile` → `record(backend, writer)` → run → `writer.end` → `close`. Whole chunks are appended, so a
 * file without an end (the process was killed) is right up to its last whole chunk: readers refuse it, and `trace recover` makes a
 * readable one of it (ADR 0044). Not here: when to flush (a live composition decides), reading (trace_source.ts), replaying.
 */
import { contentHash } from "../backends/trace/payload_writer.ts";
import { FORMAT_VERSION, type Json, type TraceHeader } from "../backends/trace/entry.ts";
import { TraceWriter } from "../backends/trace/writer.ts";
import type { Image } from "../images/contract.ts";
import type { KernelConfig } from "../kernel/config.ts";

/** Folders whose sources decide what a kernel does with the same inputs. */
const KERNEL_FOLDERS = ["kernel", "syscalls"] as const;
const BUILD_DIGITS = 16;

/** How the outcome of a recording begins that ends in the middle of a call: an assert of our own, or a script that never returned. */
export const BROKE_OFF = "broke off: ";

/** What the composition knows of a run that is to be recorded. */
export interface RecordingOptions {
  readonly config: KernelConfig;
  readonly images: readonly Pick<Image, "id" | "file">[];
  /** How choices are made, such as `"random"`; on live machines `"policy"`. */
  readonly strategy: string;
  readonly decisions: TraceHeader["decisions"];
  /** Name of the machine, such as `"virtual"`. */
  readonly backend: string;
  /** Added to the kernel's configuration: what the composition needs to make the same system again. */
  readonly composition?: Readonly<Record<string, Json>> | undefined;
}

/** The recording cannot be written: the disk is full, or the file went away. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}

/** Hash over the sources of kernel and syscalls, without tests: 16 hex digits. */
export function kernelBuild(): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  for (const folder of KERNEL_FOLDERS) {
    const url = new URL(`../${folder}/`, import.meta.url);
    const names = [...Deno.readDirSync(url)].map((entry) => entry.name).filter((name) =>
      name.endsWith(".ts") && !name.endsWith("_test.ts")
    );
    for (const name of names.sort()) parts.push(`${folder}/${name} ${contentHash(Deno.readFileSync(new URL(name, url)))}`);
  }
  return contentHash(encoder.encode(parts.join("\n"))).slice(0, BUILD_DIGITS);
}

/** The header for a run of this build. */
export function headerOf(options: RecordingOptions): TraceHeader {
  const { seed, epochMs, ...config } = options.config;
  return {
    format: FORMAT_VERSION,
    kernel: kernelBuild(),
    deno: Deno.version.deno,
    v8: Deno.version.v8,
    images: options.images.map(({ id, file }) => ({ id, file })),
    config: { ...JSON.parse(JSON.stringify(config)) as Record<string, Json>, ...options.composition }, // what JSON.parse gives is JSON
    seed: seed.toHex(),
    strategy: options.strategy,
    decisions: options.decisions,
    backend: options.backend,
    epochMs,
  };
}

/** A trace on disk that is being written. */
export interface TraceFile {
  readonly writer: TraceWriter;
  /** Waits until the disk has it, and closes. Call after `writer.end`. */
  close(): void;
}

/** Creates or overwrites `path`. Throws what the file system throws; the writer throws a RecordingError. */
export function createTraceFile(path: string, header: TraceHeader): TraceFile {
  return traceFileOf(Deno.openSync(path, { write: true, create: true, truncate: true }), path, header);
}

/** A trace in an open file, which it closes. */
export function traceFileOf(file: Deno.FsFile, path: string, header: TraceHeader): TraceFile {
  const sink = (bytes: Uint8Array): void => {
    try {
      for (let at = 0; at < bytes.length;) at += file.writeSync(bytes.subarray(at));
    } catch (error) {
      throw new RecordingError(`Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return {
    writer: new TraceWriter(header, sink),
    close: () => {
      file.syncDataSync();
      file.close();
    },
  };
}

/**
 * What of a recording is not as it is here, one line each; empty if an exact replay can be expected. A line about the
 * kernel or an image means that the replay will most likely be refused at some event, one about V8 that floating point or
 * a builtin may differ.
 */
export function differences(recorded: TraceHeader, here: TraceHeader): readonly string[] {
  const lines: string[] = [];
  const compare = (what: string, was: string, is: string): void => {
    if (was !== is) lines.push(`${what}: recorded with ${was}, here is ${is}`);
  };
  compare("kernel build", recorded.kernel, here.kernel);
  compare("Deno", recorded.deno, here.deno);
  compare("V8", recorded.v8, here.v8);
  for (const { id, file } of recorded.images) {
    const same = here.images.find((image) => image.file === file);
    compare(`image ${file}`, id, same === undefined ? "no such image" : same.id);
  }
  return lines;
}
