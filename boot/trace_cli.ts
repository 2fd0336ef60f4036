/**
 * `orrery trace cat|info|verify FILE`: looks at one trace. The file is read whole and checked whole before a line is
 * printed, so what is printed can be relied on. Exit codes: 0 fine, 2 the command line or the trace is at fault.
 *
 * Not here: replaying (that takes the images), changing a trace (`redact.ts`).
 */
import { resolve } from "node:path";
import { TraceError } from "../backends/trace/entry.ts";
import { toJsonl } from "../backends/trace/jsonl.ts";
import { readTrace, type Trace } from "../backends/trace/reader.ts";
import type { Io } from "./io.ts";
import { infoLines } from "./trace_info.ts";

const EXIT_INPUT = 2;
/** Characters gathered before they are written: fewer system calls, bounded memory. */
const OUTPUT_LENGTH = 64 * 1024;

const HELP = `orrery trace <command> FILE

  cat FILE      every event as one line of JSON: header first, end last, nothing lost
  info FILE     in words: where it was recorded, agents, calls, decisions, faults, time, sizes, outcome
  verify FILE   checks every chunk, event and payload; prints ok, or what is wrong with chunk and byte

Relative paths mean the folder you are in. Exit code 0: fine, 2: the command or the trace is at fault.
`;

type Command = (trace: Trace, io: Io) => void;

function cat(trace: Trace, io: Io): void {
  let text = "";
  for (const line of toJsonl(trace)) {
    text += line + "\n";
    if (text.length < OUTPUT_LENGTH) continue;
    io.out(text);
    text = "";
  }
  io.out(text);
}

function info(trace: Trace, io: Io): void {
  io.out(infoLines(trace).map((line) => line + "\n").join(""));
}

function verify({ end, sizes }: Trace, io: Io): void {
  io.out(`ok: ${sizes.chunks} chunks, ${end.events} events, state hash ${end.stateHash === "" ? "not kept" : end.stateHash}\n`);
}

const COMMANDS: Readonly<Record<string, Command>> = { cat, info, verify };

/** Runs `orrery trace` with the arguments behind it and gives the exit code. */
export async function traceMain(args: readonly string[], io: Io): Promise<number> {
  if (args.includes("--help") || args.includes("-h") || args[0] === "help") {
    io.out(HELP);
    return 0;
  }
  const [name, file, ...more] = args;
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (command === undefined) {
    return refuse(io, name === undefined ? "Cannot look at a trace: no command is given" : `Cannot run trace command "${name}"`);
  }
  if (file === undefined || more.length > 0) {
    return refuse(io, `Cannot run trace ${name}: one file is needed, ${args.length - 1} are given`);
  }
  return await withTrace(resolve(io.cwd, file), file, io, command);
}

function refuse(io: Io, message: string): number {
  io.err(`${message}\n\n${HELP}`);
  return EXIT_INPUT;
}

/** `shown` is the file as the user named it. */
async function withTrace(file: string, shown: string, io: Io, command: Command): Promise<number> {
  try {
    command(readTrace(await Deno.readFile(file)), io);
    return 0;
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (!isInputFault(error)) throw error;
    io.err(error instanceof TraceError ? `${shown}: ${error.message}\n` : `Cannot open ${shown}: ${error.message}\n`);
    return EXIT_INPUT;
  }
}

// `orrery trace cat FILE | head` closes the pipe early: nothing is wrong then.
function isClosedPipe(error: unknown): boolean {
  return error instanceof Deno.errors.BrokenPipe;
}

function isInputFault(error: unknown): error is Error {
  const { NotFound, PermissionDenied, NotCapable, IsADirectory } = Deno.errors;
  return [TraceError, NotFound, PermissionDenied, NotCapable, IsADirectory].some((one) => error instanceof one);
}
