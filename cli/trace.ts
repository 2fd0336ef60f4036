/**
 * `orrery trace cat|info|verify FILE`: looks at one trace. The file is checked whole before a line is printed, so what is printed
 * can be relied on; it is read chunk by chunk. Exit codes: 0 fine, 2 the command line or the trace is at fault.
 *
 * Not here: replaying (that takes the images), changing a trace (`redact.ts`).
 */
import { toPieces } from "../backends/trace/jsonl.ts";
import type { Trace } from "../backends/trace/reader.ts";
import { type Command, helpOf, parse, refuseUsage, UsageError } from "./args.ts";
import type { Io } from "./io.ts";
import { RecordingUnreadable, withRecording } from "./open_recording.ts";
import { safeIo } from "./safe_io.ts";
import { escapeLine } from "../syscalls/escape.ts";
import { infoLines } from "./trace_info.ts";

const EXIT_INPUT = 2;
/** Characters gathered before they are written: fewer system calls, bounded memory. */
const OUTPUT_LENGTH = 64 * 1024;

const COMMAND: Command<Record<never, never>> = {
  name: "trace",
  about: "shows, describes or verifies a trace",
  usage: "cat|info|verify FILE",
  intro: `  cat FILE      every event as one line of JSON: header first, end last, nothing lost
  info FILE     in words: where it was recorded, agents, calls, decisions, faults, time, sizes, outcome
  verify FILE   checks every chunk, event and payload; prints ok, or what is wrong with chunk and byte`,
  flags: {},
  outro: "Relative paths mean the folder you are in. Exit code: 0 fine, 2 the command or the trace is at fault.",
};

type Action = (trace: Trace, io: Io) => void;

function cat(trace: Trace, io: Io): void {
  let text = "";
  for (const piece of toPieces(trace)) {
    text += piece;
    if (text.length < OUTPUT_LENGTH) continue;
    io.out(text);
    text = "";
  }
  io.out(text);
}

function info(trace: Trace, io: Io): void {
  io.out(infoLines(trace).map((line) => escapeLine(line) + "\n").join(""));
}

function verify({ end, sizes }: Trace, io: Io): void {
  io.out(`ok: ${sizes.chunks} chunks, ${end.events} events, state hash ${end.stateHash === "" ? "not kept" : escapeLine(end.stateHash)}\n`);
}

const ACTIONS: Readonly<Record<string, Action>> = { cat, info, verify };

/** Runs `orrery trace` with the arguments behind it and gives the exit code. */
export async function traceMain(args: readonly string[], terminal: Io): Promise<number> {
  const io = safeIo(terminal);
  try {
    const { words: [name, file, ...more], help } = parse(args, COMMAND);
    if (help || name === "help") {
      io.out(helpOf(COMMAND));
      return 0;
    }
    if (name === undefined) throw new UsageError("Cannot look at a trace: no command is given; there are cat, info and verify");
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined) throw new UsageError(`Cannot run trace command "${name}": there are cat, info and verify`);
    if (file === undefined || more.length > 0) {
      const count = file === undefined ? 0 : 1 + more.length;
      throw new UsageError(`Cannot run trace ${name}: one file is needed, ${count} are given`);
    }
    return await withRecording({ file, cwd: io.cwd }, (trace) => {
      action(trace, io);
      return 0;
    });
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (error instanceof UsageError) return refuseUsage(error, "trace", io.err);
    if (!(error instanceof RecordingUnreadable)) throw error;
    io.err(`${error.message}\n`);
    return EXIT_INPUT;
  }
}

// `orrery trace cat FILE | head` closes the pipe early: nothing is wrong then.
function isClosedPipe(error: unknown): boolean {
  return error instanceof Deno.errors.BrokenPipe;
}
