/**
 * Recovers a trace that was cut or damaged: all chunks up to the first that is not right, as they are, and an end that says so.
 *
 * Two passes: the check finds the place, then the bytes before it are copied. Nothing is guessed: of a chunk that is not whole no
 * event is used, since names and shapes of an event are those of its chunk. A trace whose header is damaged has nothing to recover.
 */
import { TraceCheck } from "./check.ts";
import { chunkBytes } from "./container.ts";
import { CutError, type Json, type TraceEnd, TraceError } from "./entry.ts";
import { encodedRecord } from "./heads.ts";
import type { Source } from "./source.ts";

/** How the outcome of a recovered trace begins. */
export const CUT_OFF = "cut off: ";
/** Name of the member of an end's summary that tells of the place. */
const MEMBER = "breaksOff";
const COPY_BYTES = 2 ** 20;

/** Where a trace breaks off: everything before that is whole. */
export interface BreakOff {
  /** Number of events before it: the next one would have had this number. */
  readonly event: number;
  /** Time of the last tick before it, ns since the beginning. */
  readonly ns: number;
  /** Byte of the file at which the first chunk begins that is not whole, and its number. */
  readonly byte: number;
  readonly chunk: number;
  /** What is wrong with it. */
  readonly reason: string;
  /** True if the file ends too early; false if bytes of it are damaged. */
  readonly isCut: boolean;
}

/** Gives a readable trace to `sink`, and says where `source` breaks off; null where it is whole. Throws a `TraceError` without a header. */
export function recover(source: Source, sink: (bytes: Uint8Array) => void): BreakOff | null {
  const check = new TraceCheck(source);
  const breakOff = breakOffOf(check);
  copy(source, check.bytes, sink);
  if (breakOff !== null && check.end === null) sink(chunkBytes("END ", check.chunks, encodedRecord(endOf(check, breakOff))));
  return breakOff;
}

function breakOffOf(check: TraceCheck): BreakOff | null {
  try {
    while (check.next() !== null);
    return null;
  } catch (error) {
    if (!(error instanceof TraceError)) throw error;
    const { events: event, now: ns, bytes: byte, chunks: chunk } = check;
    return { event, ns, byte, chunk, reason: error.reason, isCut: error instanceof CutError };
  }
}

function endOf({ events, counts, payloadCount }: TraceCheck, breakOff: BreakOff): TraceEnd {
  const summary = { [MEMBER]: breakOff as unknown as Json }; // plain data
  return { events, counts, payloads: payloadCount, stateHash: "", outcome: `${CUT_OFF}${breakOff.reason}`, summary };
}

function copy(source: Source, size: number, sink: (bytes: Uint8Array) => void): void {
  const buffer = new Uint8Array(Math.min(COPY_BYTES, size));
  for (let at = 0; at < size; at += buffer.length) {
    const piece = buffer.subarray(0, Math.min(buffer.length, size - at));
    source.read(at, piece);
    sink(piece);
  }
}

/** Where the trace with this end breaks off, if it was recovered; else null. */
export function breakOffIn({ outcome, summary }: Pick<TraceEnd, "outcome" | "summary">): BreakOff | null {
  const told = summary[MEMBER] as Partial<BreakOff> | undefined;
  if (!outcome.startsWith(CUT_OFF) || typeof told !== "object" || told === null) return null;
  const { event, ns, byte, chunk, reason, isCut } = told;
  const isWhole = [event, ns, byte, chunk].every(Number.isSafeInteger) && typeof reason === "string" && typeof isCut === "boolean";
  return isWhole ? told as BreakOff : null; // every member was looked at
}
