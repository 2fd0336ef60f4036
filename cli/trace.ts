/**
 * `orrery trace cat|info|verify|recover|redact FILE`: looks at one trace, or makes another of it. Exit codes: 0 fine, 2 the command
 * line or the trace is at fault.
 *
 * A file is checked whole before a line of it is printed, so what is printed can be relied on; it is read chunk by chunk, so its size
 * does not matter. Not here: replaying, which runs the code of the recording (replay.ts).
 */
import { toPieces } from "../backends/trace/jsonl.ts";
import type { Trace } from "../backends/trace/reader.ts";
import { type Command, helpOf, parse, refuseUsage, UsageError } from "./args.ts";
import type { Io } from "./io.ts";
import { RecordingUnreadable, withRecording } from "./open_recording.ts";
import { safeIo } from "./safe_io.ts";
import { escapeLine } from "../syscalls/escape.ts";
import { infoLines } from "./trace_info.ts";
import { recoverFile, redactFile, type RewriteAsked } from "./trace_rewrite.ts";

const EXIT_INPUT = 2;
/** Characters gathered before they are written: fewer system calls, bounded memory. */
const OUTPUT_LENGTH = 64 * 1024;

const FLAGS = {
  out: { value: "FILE", short: "o", about: "recover, redact: the new file (default: FILE.recovered.orr, FILE.redacted.orr beside it)" },
  drop: { value: "LIST", about: "redact: what is taken out (default: everything that --keep does not name)" },
  keep: { value: "LIST", about: "redact: what stays although --drop names it" },
} as const;

const COMMAND: Command<typeof FLAGS> = {
  name: "trace",
  about: "shows, describes, verifies, recovers or redacts a recording",
  usage: "cat|info|verify|recover|redact FILE [options]",
  intro: `  cat FILE      every event as one line of JSON: header first, end last, nothing lost
  info FILE     in words: where it was recorded, agents, calls, decisions, faults, time, sizes, outcome
  verify FILE   checks every chunk, event and payload; prints ok, or what is wrong with chunk and byte
  recover FILE  of a recording that was cut or damaged: writes all up to the last whole chunk, and where it breaks off
  redact FILE   writes the recording without contents, to be handed out: cat, info and verify read it

  The task trace may not write files: recover and redact are tasks of their own, deno task recover FILE and deno task redact FILE,
  which may write below the folder you are in.`,
  flags: FLAGS,
  outro: `A LIST of redact is items between commas: answers (of tools, models, servers, devices), arguments, results (and exits), marks,
programs (the code), texts (the outcome and findings in words); agent=PATTERN, name=PATTERN (tools.read, models.*, a mark), where
* stands for any characters; text=EXPRESSION, a regular expression, last in the list. Names, counts, sizes and times stay. A replay
of the new file goes on until an answer is needed that was dropped; with --keep answers,arguments,programs it comes out equal.
Environment variables are in no recording.

Relative paths mean the folder you are in. Exit code: 0 fine (recover: the new file is readable), 2 the command or the trace is at
fault (recover: not even the header is whole).`,
};

type Action = (asked: RewriteAsked, io: Io) => Promise<void>;

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

function looking(look: (trace: Trace, io: Io) => void): Action {
  return async ({ file }, io) => await withRecording({ file, cwd: io.cwd }, (trace) => look(trace, io));
}

const ACTIONS: Readonly<Record<string, Action>> = {
  cat: looking(cat),
  info: looking(info),
  verify: looking(verify),
  recover: recoverFile,
  redact: redactFile,
};
const NAMES = "cat, info, verify, recover and redact";
/** Flags that an action takes; the others take none. */
const FLAGS_OF: Readonly<Record<string, readonly string[]>> = { recover: ["out"], redact: ["out", "drop", "keep"] };

/** Runs `orrery trace` with the arguments behind it and gives the exit code. */
export async function traceMain(args: readonly string[], terminal: Io): Promise<number> {
  const io = safeIo(terminal);
  try {
    const asked = read(args);
    if (asked === null) io.out(helpOf(COMMAND));
    else await asked.action(asked, io);
    return 0;
  } catch (error) {
    if (error instanceof Deno.errors.BrokenPipe) return 0; // `orrery trace cat FILE | head` closes the pipe early
    if (error instanceof UsageError) return refuseUsage(error, "trace", io.err);
    if (!(error instanceof RecordingUnreadable)) throw error;
    io.err(`${error.message}\n`);
    return EXIT_INPUT;
  }
}

// Null where the help was asked for.
function read(args: readonly string[]): RewriteAsked & { readonly action: Action } | null {
  const { words: [name, file, ...more], flags, help } = parse(args, COMMAND);
  if (help || name === "help") return null;
  if (name === undefined) throw new UsageError(`Cannot look at a trace: no command is given; there are ${NAMES}`);
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) throw new UsageError(`Cannot run trace command "${name}": there are ${NAMES}`);
  if (file === undefined || more.length > 0) {
    const count = file === undefined ? 0 : 1 + more.length;
    throw new UsageError(`Cannot run trace ${name}: one file is needed, ${count} are given`);
  }
  const foreign = Object.entries(flags).find(([flag, value]) => value !== null && !(FLAGS_OF[name] ?? []).includes(flag));
  if (foreign !== undefined) throw new UsageError(`Cannot use --${foreign[0]}: trace ${name} does not take it`);
  return { action, file, ...flags };
}
