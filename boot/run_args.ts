/** The command line of `orrery run`: what may be asked, and errors that say what was wrong and what is allowed. */

/** What was asked for. */
export interface RunAsked {
  /** As given. */
  readonly file: string;
  /** Null: the scenario's own `mcp` export. */
  readonly mcp: string | null;
  /** Null: the next number in runs/; `"none"`: not recorded. */
  readonly record: { readonly path: string } | "none" | null;
  /** Text of JSON; null: the scenario's first workload. */
  readonly args: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The page of `--help`. */
export const RUN_HELP = `orrery run: runs agents live, on real MCP servers, and records the run

  deno task run FILE.ts [options]

  --mcp FILE      servers to start: { "mcpServers": { name: { command, args, env, cwd } } } (default: the file's mcp export)
  --args JSON     arguments of the root agent (default: the file's first workload, else null)
  --record OUT    writes the recording to OUT (default: runs/N.orr, N the next free number)
  --no-record     writes none
  --json          one JSON object a line: spawn, tool, model, mark, end, summary
  --help          this page

Tools of a server are called by their name, or as server.tool; they take the place of scripted tools of the same name.
Values of mcp entries may hold \${NAME} and \${NAME:-default}: variables of the environment, \${ORRERY_HOME} for the folder of
this installation and \${ORRERY_SCRATCH} for an empty folder that is made for the run.
Ctrl-C cancels the agents, kills what is left after 5 s, and closes the recording; a second one kills at once.

Exit code: 0 the run went well, 1 it failed or was stopped, 2 the input is at fault, 3 our own failure.
`;

const FLAGS = ["--mcp", "--args", "--record", "--no-record", "--json", "--help"];

/** Reads a command line. Throws a UsageError. */
export function readRunArgs(args: readonly string[]): RunAsked {
  const asked: { -readonly [K in keyof RunAsked]: RunAsked[K] } = {
    file: "",
    mcp: null,
    record: null,
    args: null,
    json: false,
    help: false,
  };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "-h") asked.help = true;
    else if (word.startsWith("-") && word !== "-") flag(asked, word, rest);
    else if (asked.file !== "") throw new UsageError(`Cannot run ${word}: one file at a time, ${asked.file} is named already`);
    else asked.file = word;
  }
  if (!asked.help && asked.file === "") throw new UsageError("Cannot run agents: no file is named");
  return asked;
}

function flag(asked: { -readonly [K in keyof RunAsked]: RunAsked[K] }, word: string, rest: string[]): void {
  const equals = word.indexOf("=");
  const name = equals < 0 ? word : word.slice(0, equals);
  const bare = (): void => {
    if (equals >= 0) throw new UsageError(`Cannot use ${name} with a value: it takes none`);
  };
  const value = (): string => {
    const given = equals < 0 ? rest.shift() : word.slice(equals + 1);
    if (given === undefined || given === "") throw new UsageError(`Cannot use ${name}: it needs a value`);
    return given;
  };
  switch (name) {
    case "--mcp":
      asked.mcp = value();
      return;
    case "--args":
      asked.args = value();
      return;
    case "--record":
    case "--no-record":
      if (asked.record !== null) throw new UsageError("Cannot use --record and --no-record more than once, or together");
      if (name === "--record") asked.record = { path: value() };
      else asked.record = (bare(), "none");
      return;
    case "--json":
    case "--help":
      bare();
      if (name === "--json") asked.json = true;
      else asked.help = true;
      return;
    default:
      throw new UsageError(`Cannot use ${name}: no such flag; known are ${FLAGS.join(", ")}`);
  }
}
