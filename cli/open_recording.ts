/** Opening a recording that a command line names: checked whole, read chunk by chunk. Refusals are sentences with the remedy. */
import { resolve } from "node:path";
import { CutError, TraceError } from "../backends/trace/entry.ts";
import { openTrace, type Trace } from "../backends/trace/reader.ts";
import { type FileSource, openTraceSource } from "../boot/trace_source.ts";
import { escapeLine } from "../syscalls/escape.ts";

/** A recording that cannot be opened or read; the message is whole, without the line end. */
export class RecordingUnreadable extends Error {
  override readonly name = "RecordingUnreadable";
}

/** A recording as a command line names it. */
export interface Named {
  /** As the user wrote it, relative to `cwd`. */
  readonly file: string;
  readonly cwd: string;
}

/** Lets `use` read the checked recording. Throws a RecordingUnreadable, also for a file that changes while it is read. */
export async function withRecording<T>(named: Named, use: (trace: Trace) => T | Promise<T>): Promise<T> {
  return await withSource(named, (source) => use(openTrace(source)));
}

/** As `withRecording`, for a recording that need not be whole. */
export async function withSource<T>(named: Named, use: (source: FileSource) => T | Promise<T>): Promise<T> {
  const source = opened(named);
  try {
    return await use(source);
  } catch (error) {
    if (!(error instanceof TraceError)) throw error;
    const remedy = error instanceof CutError ? `\nrecover  deno task recover ${named.file}` : "";
    throw new RecordingUnreadable(`${named.file}: ${escapeLine(error.message)}${remedy}`);
  } finally {
    source.close();
  }
}

function opened({ file, cwd }: Named): FileSource {
  try {
    return openTraceSource(resolve(cwd, file));
  } catch (error) {
    const { NotFound, PermissionDenied, NotCapable, IsADirectory } = Deno.errors;
    if (![NotFound, PermissionDenied, NotCapable, IsADirectory].some((one) => error instanceof one)) throw error;
    throw new RecordingUnreadable(`Cannot open ${file}: ${(error as Error).message}`);
  }
}
