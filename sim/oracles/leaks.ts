/** Leaks at quiescence: an operation that a device still holds although every process has ended. Dropped completions are exempt. */
import { type Finding, finding } from "../finding.ts";
import type { EndOfRun } from "./oracle.ts";

/** An operation that was never completed. */
export function judgeLeaks(run: EndOfRun): Finding | null {
  if (run.faulty) return null;
  const { submitted, completed } = run.kernel.stats();
  if (submitted === completed) return null;
  return finding("leak", `${submitted - completed} of ${submitted} operations are still in flight although nothing can go on`);
}
