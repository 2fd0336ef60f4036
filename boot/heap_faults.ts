/**
 * Programs that were stopped because the heap was full, in a recording: an entry of kind `fault` says in which slice or after which
 * turn and at which call, the note of the end says with what error. Fuel and depth need none: a replay counts them as the run did.
 */
import { Dropped, type FaultEntry } from "../backends/trace/entry.ts";
import type { Trace } from "../backends/trace/reader.ts";
import type { HeapStop } from "../images/heap.ts";
import type { Pid } from "../syscalls/ids.ts";
import type { Failure } from "../syscalls/runner.ts";
import type { Value } from "../syscalls/value.ts";

/** A program stopped within a slice, and one stopped after a turn: the occurrence is the number of the slice, or that of the turn. */
const HEAP = "heap";
const HEAP_AFTER_TURN = "heap after turn";

/** The entry that tells of a stop of `path`. */
export function heapFaultOf({ slice, call, turn }: HeapStop, path: string): FaultEntry {
  const [fault, occurrence] = turn === null ? [HEAP, slice] : [HEAP_AFTER_TURN, turn];
  return { kind: "fault", fault, path, seq: call, device: null, occurrence, amountNs: null };
}

/** What a runner has to be told to stop the same programs again, or why the recording does not say it. */
export function heapStopsOf(trace: Trace): readonly HeapStop[] | string {
  if (trace.end.counts.fault === 0) return [];
  const open: FaultEntry[] = [];
  const stops: HeapStop[] = [];
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) {
    if (entry.kind === "fault" && (entry.fault === HEAP || entry.fault === HEAP_AFTER_TURN)) open.push(entry);
    if (entry.kind !== "end" || entry.why !== "fault") continue;
    const { path, pid, exit } = entry;
    const at = open.findIndex((one) => one.path === path);
    if (at < 0) continue;
    const [{ fault, seq, occurrence }] = open.splice(at, 1) as [FaultEntry];
    if (exit instanceof Dropped) return `the heap was full for ${path}, and how it ended was dropped from the recording`;
    const error = failureIn(exit);
    if (error === null) return `the heap was full for ${path}, and its end does not say with which failure`;
    const turn = fault === HEAP_AFTER_TURN ? occurrence : null;
    stops.push({ pid: pid as Pid, slice: turn === null ? occurrence : 0, call: seq ?? 0, turn, error });
  }
  return stops;
}

/** The failure in the record of an exit; null where there is none. */
function failureIn(exit: Value): Failure | null {
  const error = (exit as { readonly error?: Partial<Failure> | null } | null)?.error; // looked at next
  if (typeof error !== "object" || error === null) return null;
  const { name, message, place, errno = "" } = error;
  return [name, message, place, errno].every((text) => typeof text === "string") ? error as Failure : null;
}
