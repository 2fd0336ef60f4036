/** Leaks at quiescence: kernel objects that outlive every process. Operations whose completion a fault dropped are exempt. */
import { type Finding, finding } from "../../scenario/finding.ts";
import type { EndOfRun } from "../../scenario/end/end_of_run.ts";

/** An operation that was never completed, or an endpoint that was never closed. */
export function judgeLeaks(run: EndOfRun): Finding | null {
  const { inFlight, submitted, endpoints } = run.kernel.stats();
  if (inFlight > 0 && !run.faulty) {
    return finding("leak", `${inFlight} of ${submitted} operations are still in flight although nothing can go on`);
  }
  if (endpoints === 0) return null;
  return finding("leak", `${endpoints} endpoint${endpoints === 1 ? " is" : "s are"} still open although every process has ended`);
}
