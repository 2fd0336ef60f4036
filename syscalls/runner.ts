/**
 * The program runner, as the kernel's composition sees it, and the caller, as the agent-side client sees it.
 *
 * The runner lives in images/; boot/ joins it to the kernel; nothing here knows how a program is stepped. Order of use:
 * the kernel's `next()` names a process, the loop calls `turn(pid)`; the runner takes all results by `takeResults`, runs the
 * program until all its fibers wait, then posts the oldest queued call by `trap`. The end of the main function is such a
 * call too (`exit`), an error that was not caught or a breach of the ABI is the call `fail`.
 */
import type { Errno } from "./errno.ts";
import type { CallId, Nr, Pid } from "./ids.ts";
import type { Call } from "./records.ts";
import type { Chunk, Value } from "./value.ts";

/** A result on its way into a program, and the one behind it. */
export interface Delivery {
  readonly next: Delivery | null;
  readonly call: CallId;
  readonly errno: Errno;
  /** On success the result; on failure `{ message, argument?, bound? }`. */
  readonly value: Value;
  /** Bytes that came with it. */
  readonly chunks: readonly Chunk[];
}

/** What a process runs. `args` is plain data. */
export interface Program {
  readonly image: string;
  readonly name: string;
  readonly args: Value;
}

/** Failure of a program, as it travels to its parent and into reports. All parts are Values. */
export interface Failure {
  /** `Error`'s name, or `"thrown"` for a thrown non-error. */
  readonly name: string;
  /** Its message, or what was thrown as text. */
  readonly message: string;
  /** `file:line:column` in the agent's own source, or `""` where unknown. */
  readonly place: string;
  /** Errno name where a SyscallError caused it. */
  readonly errno?: string;
}

/** The kernel's side that a runner uses. */
export interface KernelPort {
  /** The program of a process that was just started, became another, or is to be restored. */
  program(pid: Pid): Program;
  /** Takes all results that wait for the process: a list in delivery order; null where there is none. */
  takeResults(pid: Pid): Delivery | null;
  /** Posts a call; nothing is decided yet. False, and nothing happens, while an earlier one of the process waits to be executed. */
  trap(pid: Pid, call: CallId, nr: Nr, args: Value, chunks: readonly Chunk[] | null): boolean;
  /** The log of results to restore the process from; see `Journal`. */
  journal(pid: Pid): Journal;
}

/** One journalled result: which call got what, in delivery order. `request` is `hashRequest` of its number and arguments. */
export interface JournalEntry {
  readonly call: CallId;
  readonly request: number;
  readonly errno: Errno;
  readonly value: Value;
  readonly chunks: readonly Chunk[];
}

/** A process's log since its program started (or became): feeding it back restores the frame. */
export interface Journal {
  readonly count: number;
  /** Iterates once over the entries in delivery order; parses lazily. */
  entries(): Iterable<JournalEntry>;
  /** Calls with an ordinal below this were posted (or taken by a select): the runner does not post them again. */
  readonly posted: number;
}

/** The interface that images/ implements. */
export interface ProgramRunner {
  /** True if the image is loaded and has an agent of that name. */
  has(image: string, name: string): boolean;
  /** Delivers, runs, posts. Returns the fuel burnt. Starts or restores the program where no frame exists. */
  turn(pid: Pid): number;
  /** Drops the frame: the next turn restores it from the journal. Nothing of the program runs. */
  park(pid: Pid): void;
  /** Forgets the process (it ended, was killed, or becomes another program). No `finally` runs. */
  drop(pid: Pid): void;
  /** `file:line:column` of the source that made the call, `""` where unknown; for reports only. */
  place(pid: Pid, call: CallId): string;
}

/** What a client object asks of the runner: queue a call of the current process. */
export interface Caller {
  /** Queues a call made now. `args` is not yet sealed. */
  call(nr: Nr, args: unknown, chunks: readonly Chunk[] | null): Call<unknown>;
  /** Takes the arms out of the queue and queues one select over them. */
  select(arms: Readonly<Record<string, Call<unknown>>>): Call<unknown>;
  /** `sys.host`: live machines only. */
  host(label: string, fn: () => unknown): Call<unknown>;
}
