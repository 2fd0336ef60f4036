/**
 * What an oracle is: it may listen to the kernel's notes and looks at the end of a run; the first finding, in the order of
 * `judge.ts`, is the run's. Oracles see the kernel through its public queries alone and change nothing.
 *
 * Which run has what: every run is judged by its end (errors, faults, deadlock, stuck, check, operations left). A checked
 * run is also noted step by step and its tables are walked (kernel assertions: lost or duplicated messages, mailbox bounds,
 * budget conservation, lost wake-ups). The same is judged a second time from outside, by listeners that share nothing with
 * the kernel: authority (capability leaks, life after the end), mailbox, channels, effects, ledger (budgets), inversion. What
 * they find is the kernel's own bug, so it comes before what the program suffers from it. The policy's own run is watched
 * for bypasses; one run in so many is done twice, by turns as it was and parked (`explore.ts`).
 */
import type { Completion, Op } from "../../kernel/machine.ts";
import type { Errno } from "../../syscalls/errno.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import type { EndOfRun } from "../../scenario/end/end_of_run.ts";
import type { Finding } from "../../scenario/finding.ts";

/** Listens to notes. */
export interface Listener {
  /** Forgets the run before. */
  begin(): void;
  note(event: TraceEvent): void;
  /** What it found, if anything. */
  end(run: EndOfRun): Finding | null;
}

/** Watches what passes the machine in a checked run. */
export interface Watcher {
  /** An operation was handed to the machine, which answered `errno`. */
  submitted(op: Op, errno: Errno): void;
  /** A completion is about to be given to the kernel. */
  reaped(completion: Completion): void;
}
