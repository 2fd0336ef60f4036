/** The command line of `orrery bench`. */

/** What is to be measured and how. */
export interface BenchArgs {
  readonly suite: "sim" | "live";
  /** Fewer rounds: 40 s in all. */
  readonly quick: boolean;
  /** One object a line instead of text. */
  readonly json: boolean;
  /** Only cases whose name begins so; "" for all. */
  readonly only: string;
}

/** How it is used, as `--help` shows it. */
export const USAGE = `orrery bench sim|live [--quick] [--json] [--only CASE]

sim measures the simulator against its rivals, live a run on a real server against a raw loop and the official SDK (Node is
needed). Prints one figure a line.
  --quick      fewer rounds, 40 s in all
  --json       one JSON object a line
  --only CASE  only cases whose name begins with CASE

Exit code 1 when a required ratio is missed, 2 for a wrong command line.
`;

/** Reads the command line: what it asks for, `"help"`, or what is wrong with it as an Error. */
export function parseArgs(args: readonly string[]): BenchArgs | "help" | Error {
  let suite: string | null = null;
  let quick = false;
  let json = false;
  let only = "";
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!; // below the length
    if (arg === "--help" || arg === "-h") return "help";
    else if (arg === "--quick") quick = true;
    else if (arg === "--json") json = true;
    else if (arg === "--only") {
      const next = args[++i];
      if (next === undefined || next.startsWith("-")) return new Error("Cannot read --only: the name of a case must follow");
      only = next;
    } else if (arg.startsWith("-")) return new Error(`Cannot read option ${arg}: there is --quick, --json, --only`);
    else if (suite !== null) return new Error(`Cannot run "${arg}" beside "${suite}": one suite at a time`);
    else suite = arg;
  }
  if (suite === null) return new Error("Cannot run a benchmark: name a suite; there are sim and live");
  if (suite !== "sim" && suite !== "live") return new Error(`Cannot run "${suite}": there are sim and live`);
  return { suite, quick, json, only };
}
