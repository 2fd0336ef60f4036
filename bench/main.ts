/**
 * `orrery bench`: runs the cases of a suite, prints one figure a line, and fails where a required ratio is missed.
 *
 * How it is measured, and what each case stands for, is in README.md beside. Not here: comparing with former runs
 * (history.jsonl is for reading).
 */
import type { Io } from "../cli/io.ts";
import { refuseUsage, UsageError } from "../cli/args.ts";
import { type BenchArgs, HELP, readBenchArgs, type Suite } from "./args.ts";
import type { Bench, Case } from "./case.ts";
import { asJson, asText, holds, type Line } from "./line.ts";
import { GROWTH } from "./growth.ts";
import { LIVE } from "./live.ts";
import { LOADING } from "./loading.ts";
import { MEMORY } from "./memory.ts";
import { RECORDING } from "./recording.ts";
import { RESTORE } from "./restore.ts";
import { SCHEDULES } from "./schedules.ts";
import { SYSCALLS } from "./syscalls.ts";

/** The mix first: what it is made of ran in no other way yet. The hunt has workers of its own. */
const SIM: readonly Case[] = [SYSCALLS, SCHEDULES, RESTORE, RECORDING, LOADING, MEMORY];
const SUITES: Readonly<Record<Suite, readonly Case[]>> = { sim: SIM, live: LIVE, growth: GROWTH };
const EXIT_MISSED = 1;
const EXIT_USAGE = 2;
const SCRATCH = ".orrery/bench";

/** Runs the benchmarks that `args` name: 0 if every required ratio held, 1 if one was missed, 2 for a wrong command line. */
export async function benchMain(args: readonly string[], io: Io): Promise<number> {
  let parsed: BenchArgs;
  try {
    parsed = readBenchArgs(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuseUsage(error, "bench", io.err);
  }
  if (parsed.help) {
    io.out(HELP);
    return 0;
  }
  const suite = SUITES[parsed.suite];
  const cases = suite.filter((one) => one.name.startsWith(parsed.only));
  if (cases.length === 0) {
    io.err(`Cannot run case "${parsed.only}": there are ${suite.map((one) => one.name).join(", ")}\n`);
    return EXIT_USAGE;
  }
  const scratch = `${Deno.cwd()}/${SCRATCH}/${crypto.randomUUID()}`;
  try {
    const lines = await runAll(cases, { quick: parsed.quick, clock: io.now, scratch }, (line) => {
      io.out(`${parsed.json ? asJson(line) : asText(line)}\n`);
    });
    return lines.every(holds) ? 0 : EXIT_MISSED;
  } finally {
    await Deno.remove(scratch, { recursive: true });
  }
}

/** Runs cases one after the other and tells each line as soon as it is known. */
async function runAll(cases: readonly Case[], bench: Bench, tell: (line: Line) => void): Promise<Line[]> {
  await Deno.mkdir(bench.scratch, { recursive: true });
  const all: Line[] = [];
  for (const one of cases) {
    for (const line of await one.run(bench)) {
      tell(line);
      all.push(line);
    }
  }
  return all;
}
