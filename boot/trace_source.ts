/** A trace in a file, read by place. The file stays open, so that what is read is the file that was checked, whatever its name means later. */
import { TraceError } from "../backends/trace/entry.ts";
import type { Source } from "../backends/trace/source.ts";

/** A source that is to be closed. */
export interface FileSource extends Source {
  close(): void;
}

/** Opens `path`. Throws what the file system throws. */
export function openTraceSource(path: string): FileSource {
  const file = Deno.openSync(path, { read: true });
  const { size, isDirectory } = file.statSync();
  if (isDirectory) {
    file.close();
    throw new Deno.errors.IsADirectory("it is a folder");
  }
  return { size, read: (at, into) => readAt(file, at, into), close: () => file.close() };
}

function readAt(file: Deno.FsFile, at: number, into: Uint8Array): void {
  file.seekSync(at, Deno.SeekMode.Start);
  for (let done = 0; done < into.length;) {
    const count = file.readSync(into.subarray(done));
    if (count === null) throw new TraceError(`the file was cut after ${at + done} bytes while it was read`, 0, at + done);
    done += count;
  }
}
