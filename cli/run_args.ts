/** The command line of `orrery run`: its flags, and which of them exclude each other. */
import { type Command, helpOf, parse, UsageError } from "./args.ts";

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

const FLAGS = {
  mcp: {
    value: "FILE",
    about: `servers to start: { "mcpServers": { name: { command, args, env, cwd } } } (default: the file's mcp export)`,
  },
  args: { value: "JSON", about: "arguments of the root agent (default: the file's first workload, else null)" },
  record: { value: "OUT", about: "writes the recording to OUT (default: runs/N.orr, N the next free number)" },
  "no-record": { about: "writes none" },
  json: { about: "one JSON object a line: spawn, tool, model, mark, end, summary" },
} as const;

const COMMAND: Command<typeof FLAGS> = {
  name: "run",
  about: "runs agents live, on real MCP servers, and records the run",
  usage: "FILE.ts [options]",
  intro: "",
  flags: FLAGS,
  outro: `Tools of a server are called by their name, or as server.tool; they take the place of scripted tools of the same name.
Values of mcp entries may hold \${NAME} and \${NAME:-default}: variables of the environment, \${ORRERY_HOME} for the folder of
this installation and \${ORRERY_SCRATCH} for an empty folder that is made for the run.
Ctrl-C cancels the agents, kills what is left after 5 s, and closes the recording; a second one kills at once.

Exit code: 0 the run went well, 1 it failed or was stopped, 2 the input is at fault, 3 our own failure.`,
};

/** The page of `--help`. */
export const RUN_HELP = helpOf(COMMAND);

/** Reads a command line. Throws a UsageError. */
export function readRunArgs(args: readonly string[]): RunAsked {
  const { flags, words, help } = parse(args, COMMAND);
  const [file = "", other] = words;
  if (other !== undefined) throw new UsageError(`Cannot run ${other}: one file at a time, ${file} is named already`);
  if (flags.record !== null && flags["no-record"]) throw new UsageError("Cannot use --record and --no-record together");
  if (!help && file === "") throw new UsageError("Cannot run agents: no file is named");
  const record = flags["no-record"] ? "none" : flags.record === null ? null : { path: flags.record };
  return { file, mcp: flags.mcp, record, args: flags.args, json: flags.json, help };
}
