/** The command line of `orrery sim`: what may be asked, and errors that say what was wrong and what is allowed. */
import { JOBS_MAX, RUNS_MAX, TIME_S_MAX } from "./param.ts";

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

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The page of `--help`. */
export const HELP = `orrery sim: explores the schedules of agents and finds the ones that fail

  deno task sim [FILES] [options]

FILES are agent files with a default export; none: everything in examples/, for about 20 s in all.

  --seed N        seed of the hunt, 0 to 4294967295 (default 1): equal seeds give equal runs
  --runs N        runs per file (default: until the time is up)
  --time SECONDS  hunting time in all, decimals allowed (default 20, without a bound where --runs or --until is given)
  --until fail    hunts until something fails
  --jobs N        workers side by side, 1 to 64 (default: one per core): files are dealt out among them; those left
                  over join the hunt in a file after its first second, unless --runs is given
  --token T       replays the one run of a report, with everything on; needs exactly one file
  --trace         with --token: also writes the run's trace into .orrery/runs/, for deno task trace
  --json          the last line of the output is one object: runs, failures, syscallsPerSecond, schedulesPerSecond
  --help          this page

Exit code: 0 nothing unexpected, 1 a failure was found (or a file with expect = "fails" did not fail),
2 the input is at fault (a bad flag, a missing or refused file), 3 an assertion of Orrery itself failed.
`;

const FLAGS: readonly string[] = ["--seed", "--runs", "--time", "--until", "--jobs", "--token", "--trace", "--json", "--help"];
const SEED_MAX = 0xffff_ffff;
const MS_PER_S = 1000;

type Draft = { -readonly [K in keyof Asked]: Asked[K] } & { files: string[] };

/** Reads a command line. Throws a UsageError. */
export function readArgs(args: readonly string[]): Asked {
  const asked: Draft = {
    files: [],
    seed: 1,
    runs: null,
    timeMs: null,
    untilFail: false,
    jobs: null,
    token: null,
    trace: false,
    json: false,
    help: false,
  };
  const rest = [...args];
  while (rest.length > 0) {
    const word = rest.shift()!; // there is one
    if (word === "--") {
      asked.files.push(...rest.splice(0));
    } else if (word.startsWith("-") && word !== "-") {
      flag(asked, word, rest);
    } else if (word === "") {
      throw new UsageError("Cannot explore a file with an empty name");
    } else asked.files.push(word);
  }
  agree(asked);
  return asked;
}

function flag(asked: Draft, word: string, rest: string[]): void {
  const equals = word.indexOf("=");
  const name = equals < 0 ? word : word.slice(0, equals);
  const value = (): string => {
    const given = equals < 0 ? rest.shift() : word.slice(equals + 1);
    if (given === undefined || given === "") throw new UsageError(`Cannot use ${name}: it needs a value`);
    return given;
  };
  switch (name) {
    case "--seed":
      asked.seed = integer(name, value(), 0, SEED_MAX);
      return;
    case "--runs":
      asked.runs = integer(name, value(), 1, RUNS_MAX);
      return;
    case "--time":
      asked.timeMs = seconds(value());
      return;
    case "--until":
      asked.untilFail = until(value());
      return;
    case "--jobs":
      asked.jobs = integer(name, value(), 1, JOBS_MAX);
      return;
    case "--token":
      asked.token = value();
      return;
    case "--trace":
    case "--json":
    case "--help":
    case "-h":
      if (equals >= 0) throw new UsageError(`Cannot use ${name} with a value: it takes none`);
      if (name === "--json") asked.json = true;
      else if (name === "--trace") asked.trace = true;
      else asked.help = true;
      return;
    default:
      throw new UsageError(`Cannot use ${name}: no such flag; known are ${FLAGS.join(", ")}`);
  }
}

function integer(name: string, text: string, min: number, max: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new UsageError(`Cannot use ${name} ${text}: it must be an integer from ${min} to ${max}`);
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

function agree(asked: Draft): void {
  if (asked.help) return;
  if (asked.trace && asked.token === null) throw new UsageError("Cannot use --trace without --token: a trace is of one run");
  if (asked.token === null) return;
  if (asked.files.length !== 1) throw new UsageError(`Cannot use --token with ${asked.files.length} files: a token belongs to exactly one`);
  const other = asked.runs !== null
    ? "--runs"
    : asked.timeMs !== null
    ? "--time"
    : asked.untilFail
    ? "--until"
    : asked.jobs !== null
    ? "--jobs"
    : null;
  if (other !== null) throw new UsageError(`Cannot use --token with ${other}: a token is one run`);
}
