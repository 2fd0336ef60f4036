/** A failed run with all that a report shows, as plain data that crosses from the worker to the main thread. */
import type { Finding } from "../scenario/finding.ts";
import type { Value } from "../syscalls/value.ts";

/** One executed call of a run that is to be reported. */
export interface StepView {
  /** From 1. */
  readonly step: number;
  readonly path: string;
  readonly nr: number;
  readonly args: Value;
  /** `file:line:column` of the source that made the call, `""` where unknown. */
  readonly place: string;
  /** Its result, where it came. `step` is the last executed step then. */
  result: { readonly errno: number; readonly value: Value; readonly step: number } | null;
}

/** A row of a report's picture: a step in words. */
export interface Row {
  readonly step: number;
  readonly path: string;
  readonly text: string;
  /** As `StepView.place`. */
  readonly place: string;
  /** True where the finding happened. */
  readonly critical: boolean;
  /** What makes it critical, where that is known; `""` else. */
  readonly note: string;
}

/** A failure with all that a report shows: plain data, bounded however long the run was. */
export interface Failure {
  /** The file as the user named it. */
  readonly file: string;
  readonly finding: Finding;
  /** Text of the token, however long. */
  readonly token: string;
  /** Steps of the run, and decisions among them. */
  readonly steps: number;
  readonly decisions: number;
  /** Which run of the hunt it was, from 1, and whose; 0 for a replay. */
  readonly run: number;
  readonly strategy: string;
  readonly workload: number;
  /** Faults that were injected, in words. */
  readonly faults: readonly string[];
  /** State hash of the run: equal at each replay. */
  readonly hash: string;
  /** Rows to show, and between them how many were left out. */
  readonly rows: readonly (Row | number)[];
  /** True where the file declares `expect = "fails"`. */
  readonly expected: boolean;
}
