/** The command line of `orrery sim`: its flags, their ranges, and which of them exclude each other. */
import { JOBS_MAX, RUNS_MAX, TIME_S_MAX } from "../sim/param.ts";
import { type Command, helpOf, integer, parse, UsageError } from "./args.ts";

/** What was asked for. */
export interface Asked {
  /** As given; none: all examples. */
  readonly files: readonly string[];
  readonly seed: number;
  /** Runs per file; null: until the time is up. */
  readonly runs: number | null;
  /** Time in all, ms; null: not named. */
  readonly timeMs: number | null;
  readonly untilFail: boolean;
  /** Workers side by side; null: as many as there are cores. */
  readonly jobs: number | null;
  readonly token: string | null;
  /** Write the replayed run's trace. */
  readonly trace: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

const FLAGS = {
  seed: { value: "N", about: "seed of the search, 0 to 4294967295 (default 1): equal seeds give equal runs" },
  runs: { value: "N", about: "runs per file (default: until the time is up)" },
  time: { value: "SECONDS", about: "search time in all, decimals allowed (default 20, without a bound where --runs or --until is given)" },
  until: { value: "fail", about: "searches until something fails" },
  jobs: {
    value: "N",
    about: `workers side by side, 1 to ${JOBS_MAX} (default: one per core): files are divided among them; the others
join the search in a file after its first second, unless --runs is given`,
  },
  token: { value: "T", about: "replays the one run of a report, with every check on; needs exactly one file" },
  trace: { about: "with --token: also writes the run's trace into .orrery/runs/, for deno task trace" },
  json: { about: "the last line of the output is one object: runs, failures, syscallsPerSecond, schedulesPerSecond" },
} as const;

const COMMAND: Command<typeof FLAGS> = {
  name: "sim",
  about: "explores the schedules of agents and finds the ones that fail",
  usage: "[FILES] [options]",
  intro: "FILES are agent files with a default export; none: everything in examples/, for about 20 s in all.",
  flags: FLAGS,
  outro: `Exit code: 0 nothing unexpected, 1 a failure was found (or a file with expect = "fails" did not fail),
2 the input is at fault (a bad flag, a missing or refused file), 3 an assertion of Orrery itself failed.`,
};

/** The page of `--help`. */
export const HELP = helpOf(COMMAND);

const SEED_MAX = 0xffff_ffff;
const MS_PER_S = 1000;

/** Reads a command line. Throws a UsageError. */
export function readArgs(args: readonly string[]): Asked {
  const { flags, words, help } = parse(args, COMMAND);
  if (words.includes("")) throw new UsageError("Cannot explore a file with an empty name");
  const asked: Asked = {
    files: words,
    seed: flags.seed === null ? 1 : integer("--seed", flags.seed, [0, SEED_MAX]),
    runs: flags.runs === null ? null : integer("--runs", flags.runs, [1, RUNS_MAX]),
    timeMs: flags.time === null ? null : seconds(flags.time),
    untilFail: flags.until !== null && until(flags.until),
    jobs: flags.jobs === null ? null : integer("--jobs", flags.jobs, [1, JOBS_MAX]),
    token: flags.token,
    trace: flags.trace,
    json: flags.json,
    help,
  };
  if (!help) agree(asked);
  return asked;
}

function seconds(text: string): number {
  const value = /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= TIME_S_MAX) return value * MS_PER_S;
  throw new UsageError(`Cannot use --time ${text}: it must be a number of seconds above 0, at most ${TIME_S_MAX}`);
}

function until(text: string): true {
  if (text === "fail") return true;
  throw new UsageError(`Cannot use --until ${text}: the only goal is "fail"`);
}

function agree({ files, token, trace, runs, timeMs, untilFail, jobs }: Asked): void {
  if (trace && token === null) throw new UsageError("Cannot use --trace without --token: a trace is of one run");
  if (token === null) return;
  if (files.length !== 1) throw new UsageError(`Cannot use --token with ${files.length} files: a token belongs to exactly one`);
  const others = { "--runs": runs !== null, "--time": timeMs !== null, "--until": untilFail, "--jobs": jobs !== null };
  const other = Object.entries(others).find(([, given]) => given);
  if (other !== undefined) throw new UsageError(`Cannot use --token with ${other[0]}: a token is one run`);
}
