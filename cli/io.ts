/**
 * What a subcommand may touch of the terminal and the clock. `main.ts` makes one from the runtime; tests pass their own.
 *
 * So the subcommands stay functions from arguments to an exit code, and cli/sim.ts gets its clock passed in. Deliberately
 * not here: files (a subcommand opens what its arguments name) and colours.
 */

import type { ProcessUsage } from "../boot/replay_guard.ts";

/** The surroundings of a subcommand. */
export interface Io {
  /** Folder that relative paths in the arguments mean: the caller's, since a task runs in the folder of deno.json. */
  readonly cwd: string;
  /** Writes text as it stands to standard output: add the newline yourself. */
  out(text: string): void;
  /** Writes text as it stands to standard error. */
  err(text: string): void;
  /** Columns of the terminal behind standard error, 0 where it is no terminal: progress is shown only on one. */
  readonly columns: number;
  /** Cores that work may be spread over, at least 1. */
  readonly cores: number;
  /** What this process takes; absent where the process is shared with others, as in a suite: a guard that measures it is off then. */
  readonly usage?: ProcessUsage;
  /** Milliseconds of a clock that never runs backwards; its zero is arbitrary. */
  now(): number;
}

/** A subcommand: gives its exit code (0 fine, 1 failure found, 2 the input is at fault, 3 our own assert). */
export type Subcommand = (args: readonly string[], io: Io) => number | Promise<number>;
