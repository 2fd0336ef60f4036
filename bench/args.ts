/** The command line of `orrery bench`. */
import { type Command, helpOf, parse, UsageError } from "../cli/args.ts";

/** What is to be measured and how. */
export interface BenchArgs {
  readonly suite: Suite;
  /** Fewer rounds: 40 s in all. */
  readonly quick: boolean;
  /** One object a line instead of text. */
  readonly json: boolean;
  /** Only cases whose name begins so; "" for all. */
  readonly only: string;
  readonly help: boolean;
}

/** Names of the suites. */
export const SUITES = ["sim", "live", "growth"] as const;
/** Name of a suite. */
export type Suite = typeof SUITES[number];

const FLAGS = {
  quick: { about: "fewer rounds, 40 s in all" },
  json: { about: "one JSON object a line" },
  only: { value: "CASE", about: "only cases whose name begins with CASE" },
} as const;

const COMMAND: Command<typeof FLAGS> = {
  name: "bench",
  about: "measures this machine, and fails where a required ratio is missed",
  usage: "sim|live|growth [options]",
  intro: `sim measures the simulator against its rivals, live a run on a real server against a raw loop and the official SDK (Node is
needed), growth what work costs beside sixteen times as much that lives long. Prints one figure a line.`,
  flags: FLAGS,
  outro: "Exit code: 0 every required ratio held, 1 one was missed, 2 the command line is at fault.",
};

/** The page of `--help`. */
export const HELP = helpOf(COMMAND);

/** Reads a command line. Throws a UsageError. */
export function readBenchArgs(args: readonly string[]): BenchArgs {
  const { flags: { quick, json, only }, words: [suite, other], help } = parse(args, COMMAND);
  const known = SUITES.join(", ");
  if (help) return { suite: "sim", quick, json, only: "", help };
  if (suite === undefined) throw new UsageError(`Cannot run a benchmark: name a suite; there are ${known}`);
  if (other !== undefined) throw new UsageError(`Cannot run "${other}" beside "${suite}": one suite at a time`);
  const found = SUITES.find((one) => one === suite);
  if (found === undefined) throw new UsageError(`Cannot run "${suite}": there are ${known}`);
  return { suite: found, quick, json, only: only ?? "", help };
}
