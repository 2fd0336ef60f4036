/**
 * `orrery/test`: the simulator as an assertion, for suites that stand beside an agent file. One function; its report is
 * the one of `orrery sim`. Glue: it opens files and starts the explorer's worker.
 */
import { simMain } from "./sim.ts";

/** How long to hunt. */
export interface Holds {
  /** Schedules, from 1. */
  readonly runs: number;
  /** Seed of the hunt, unsigned 32 bits; default 1: the same runs each time. */
  readonly seed?: number;
}

/** Explores an agent file and throws an Error with the report if a schedule fails or the file is refused. */
export async function assertHolds(file: URL, { runs, seed = 1 }: Holds): Promise<void> {
  let report = "";
  const write = (text: string): void => void (report += text);
  const path = decodeURIComponent(file.pathname);
  const io = { cwd: path.slice(0, path.lastIndexOf("/")), columns: 0, cores: 1, now: () => performance.now(), out: write, err: write };
  const code = await simMain([path, "--runs", `${runs}`, "--seed", `${seed}`], io);
  if (code !== 0) throw new Error(`Cannot accept ${path}: exit code ${code}\n${report}`);
}
