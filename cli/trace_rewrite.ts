/**
 * `trace recover` and `trace redact`: a new file out of a recording, which itself stays as it is. A file that is there already is never
 * written over, and one that could not be finished is removed.
 */
import { resolve } from "node:path";
import { openTrace } from "../backends/trace/reader.ts";
import { recover } from "../backends/trace/recover.ts";
import { CONTENT_KINDS, type ContentKind, redact, type Redaction } from "../backends/trace/redact.ts";
import type { Source } from "../backends/trace/source.ts";
import { grouped } from "../boot/summary.ts";
import { escapeLine } from "../syscalls/escape.ts";
import { placeOf } from "./break_off.ts";
import type { Io } from "./io.ts";
import { RecordingUnreadable, withSource } from "./open_recording.ts";
import { droppedBy } from "./redact_rules.ts";

/** What was asked for. */
export interface RewriteAsked {
  readonly file: string;
  /** The new file; null: beside the recording. */
  readonly out: string | null;
  /** Lists of rules, see redact_rules.ts; null: not given. */
  readonly drop: string | null;
  readonly keep: string | null;
}

type Sink = (bytes: Uint8Array) => void;

/** Writes what is whole of a recording. Throws a RecordingUnreadable. */
export async function recoverFile(asked: RewriteAsked, io: Io): Promise<void> {
  const out = asked.out ?? named(asked.file, "recovered");
  const breakOff = await rewritten(asked.file, out, { io, write: recover });
  if (breakOff === null) io.out(`whole: nothing was missing; ${out} is a copy\n`);
  else io.out(`${breakOff.isCut ? "cut" : "damaged"}: the recording breaks off ${escapeLine(placeOf(breakOff))}\n`);
  io.out(`wrote   ${escapeLine(out)}\nreplay  deno task replay ${escapeLine(out)}\n`);
}

/** Writes a recording without contents. Throws a UsageError, a RecordingUnreadable. */
export async function redactFile(asked: RewriteAsked, io: Io): Promise<void> {
  const isDropped = droppedBy(asked.drop, asked.keep);
  const out = asked.out ?? named(asked.file, "redacted");
  const redaction = await rewritten(asked.file, out, { io, write: (source, sink) => redact(openTrace(source), isDropped, sink) });
  io.out(`dropped ${counted(redaction.dropped)}\nkept    ${counted(redaction.kept)}\nwrote   ${escapeLine(out)}\n${remark(redaction)}`);
}

function counted(counts: Readonly<Record<ContentKind, number>>): string {
  const some = CONTENT_KINDS.filter((kind) => counts[kind] > 0);
  return some.length === 0 ? "nothing" : some.map((kind) => `${kind} ${grouped(counts[kind])}`).join(", ");
}

// What a user who hands it out should know.
function remark({ dropped, canStart }: Redaction): string {
  const stays = "stays   names of agents, files, tools and marks, counts, sizes, times and errnos\n";
  if (!canStart) return stays + "replay  is refused: a program or the arguments of the root agent were dropped\n";
  return dropped.answers === 0 ? stays : stays + "replay  goes on until the first answer that was dropped\n";
}

function named(file: string, word: string): string {
  return file.endsWith(".orr") ? `${file.slice(0, -".orr".length)}.${word}.orr` : `${file}.${word}.orr`;
}

interface Rewrite<T> {
  readonly io: Io;
  readonly write: (source: Source, sink: Sink) => T;
}

async function rewritten<T>(file: string, out: string, { io, write }: Rewrite<T>): Promise<T> {
  return await withSource({ file, cwd: io.cwd }, (source) => {
    const path = resolve(io.cwd, out);
    const target = created(path, out);
    try {
      const result = write(source, sinkOf(target, out));
      target.syncDataSync();
      return result;
    } catch (error) {
      Deno.removeSync(path);
      throw error;
    } finally {
      target.close();
    }
  });
}

function created(path: string, shown: string): Deno.FsFile {
  try {
    return Deno.openSync(path, { write: true, createNew: true });
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) {
      throw new RecordingUnreadable(`Cannot write ${shown}: only deno task recover and deno task redact may, below the folder you are in`);
    }
    if (error instanceof Deno.errors.AlreadyExists) {
      throw new RecordingUnreadable(`Cannot write ${shown}: it is there already; name another with --out`);
    }
    throw new RecordingUnreadable(`Cannot write ${shown}: ${(error as Error).message}`);
  }
}

function sinkOf(file: Deno.FsFile, shown: string): Sink {
  return (bytes) => {
    try {
      for (let at = 0; at < bytes.length;) at += file.writeSync(bytes.subarray(at));
    } catch (error) {
      throw new RecordingUnreadable(`Cannot write ${shown}: ${(error as Error).message}`);
    }
  };
}
