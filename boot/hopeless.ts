/**
 * Whether anyone of a quiet system can still go on: what quiescence is in the simulator, for a system whose servers always
 * wait for the outside. Costs a walk over all pairs of processes: asked rarely, and not of crowds.
 */
import type { Kernel } from "../kernel/config.ts";
import type { Pid } from "../syscalls/ids.ts";

/** Processes beyond which the walk is left out. */
const PROCESSES_MAX = 2_000;

/** True if agents live and none of them can ever go on: each waits for others of whom the same is true. */
export function hopeless(kernel: Kernel): boolean {
  const { spawned, ended } = kernel.stats();
  if (spawned === ended || spawned - ended > PROCESSES_MAX) return false;
  const processes = kernel.processes();
  const hopeful = new Set<Pid>();
  for (const one of processes) if (one.helpers === null) hopeful.add(one.pid);
  for (let grown = true; grown;) {
    grown = false;
    for (const one of processes) {
      if (hopeful.has(one.pid) || !one.helpers!.some((helper) => hopeful.has(helper))) continue;
      hopeful.add(one.pid);
      grown = true;
    }
  }
  return processes.some((one) => !one.daemon) && !processes.some((one) => !one.daemon && hopeful.has(one.pid));
}
