/** What the tidiness check finds: one breach of one rule at one place. */

/** A breach. */
export interface Finding {
  /** Name of the rule, as in budget.json. */
  readonly rule: string;
  /** Path below the root; for a commit, the commit. */
  readonly file: string;
  /** From 1; 0: the whole file. */
  readonly line: number;
  /** What is there and what the bound is, with the remedy. */
  readonly message: string;
}

/** A source: path below the root, and text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The finding as one line. */
export function lineOf({ rule, file, line, message }: Finding): string {
  return `${file}${line === 0 ? "" : `:${line}`}: ${rule}: ${message}`;
}
