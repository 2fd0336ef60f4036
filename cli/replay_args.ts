/** The command line of `orrery replay`: what may be asked, and errors that say what was wrong and what is allowed. */
import type { Until } from "../boot/replay_protocol.ts";
import { type Command, helpOf, parse, UsageError } from "./args.ts";

const NS_PER_MS = 1_000_000;

const FLAGS = {
  until: { value: "N", about: "stops before event N, or at a time since its beginning (2.5s, 300ms), and shows where each agent is" },
  agent: { value: "PATH", about: "prints what one agent saw, call by call, such as --agent root/worker.1" },
  json: { about: "one JSON object a line instead" },
} as const;

const COMMAND: Command<typeof FLAGS> = {
  name: "replay",
  about: "runs a recording again, without servers, models or network",
  usage: "RECORDING [options]",
  intro: "",
  flags: FLAGS,
  outro: "Exit code: 0 it came out equal, 1 it did not (the first difference is shown), 2 the input is at fault, 3 our own failure.",
};

/** The page of `--help`. */
export const REPLAY_HELP = helpOf(COMMAND);

/** What was asked for. */
export interface Asked {
  readonly file: string;
  readonly until: Until | null;
  readonly agent: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads a command line. Throws a UsageError. */
export function readReplayArgs(args: readonly string[]): Asked {
  const { flags, words: [file, other], help } = parse(args, COMMAND);
  if (!help && file === undefined) throw new UsageError("Cannot replay: no recording is named");
  if (other !== undefined) throw new UsageError(`Cannot replay ${other}: one recording at a time, ${file} is named already`);
  const until = flags.until === null ? null : untilOf(flags.until);
  return { file: file ?? "", until, agent: flags.agent, json: flags.json, help };
}

function untilOf(text: string): Until {
  if (/^\d{1,15}$/.test(text)) return { event: Number(text) };
  const time = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s)$/.exec(text);
  if (time !== null) return { ns: Math.round(Number(time[1]) * (time[2] === "s" ? 1_000 : 1) * NS_PER_MS) };
  throw new UsageError(`Cannot use --until ${text}: it must be the number of an event, or a time such as 2.5s or 300ms`);
}
