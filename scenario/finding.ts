/** What is wrong with a run, as plain data that crosses from a worker to the main thread. */

/** Why a run failed. */
export interface Finding {
  /** The oracle: `check`, `assert`, `unhandled exit`, `fault`, `deadlock`, `stuck`, `livelock`, `starvation`, `inversion`, `leak`, `budget`, `determinism`, `kernel`. */
  readonly oracle: string;
  /** One line: what, where and the bound. */
  readonly detail: string;
  /** `file:line:column` in the user's source, `""` where there is none. */
  readonly place: string;
  /** Paths of the processes it is about. */
  readonly paths: readonly string[];
  /** Further lines, such as the cycle of a deadlock. */
  readonly lines: readonly string[];
}

/** Makes a finding without further lines. */
export function finding(oracle: string, detail: string, place = "", paths: readonly string[] = []): Finding {
  return { oracle, detail, place, paths, lines: [] };
}
