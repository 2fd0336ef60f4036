/** What the judges of a run's end are given: public queries of the kernel, and nothing that they could change. */
import type { Kernel } from "../../kernel/config.ts";

/** A run that has come to its end. */
export interface EndOfRun {
  readonly kernel: Kernel;
  /** Path of the root process. */
  readonly root: string;
  /** True if faults were injected. */
  readonly faulty: boolean;
}
