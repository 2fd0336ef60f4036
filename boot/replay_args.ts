/** The command line of `orrery replay`: what may be asked, and errors that say what was wrong and what is allowed. */
import type { Until } from "./replay_protocol.ts";

const NS_PER_MS = 1_000_000;

/** The page of `--help`. */
export const REPLAY_HELP = `orrery replay RECORDING: runs a recording again, without servers, models or network

  deno task replay RECORDING [options]

  --until N      stops before event N, or at a time since its beginning (2.5s, 300ms), and shows where each agent is
  --agent PATH   prints what one agent saw, call by call, such as --agent root/worker.1
  --json         one JSON object a line instead
  --help         this page

Exit code: 0 it came out equal, 1 it did not (the first difference is shown), 2 the input is at fault, 3 our own failure.
`;

/** What was asked for. */
export interface Asked {
  readonly file: string;
  readonly until: Until | null;
  readonly agent: string | null;
  readonly json: boolean;
}

/** Reads a command line; a text says what is wrong with it. */
export function readReplayArgs(args: readonly string[]): Asked | string {
  const asked: { -readonly [K in keyof Asked]: Asked[K] } = { file: "", until: null, agent: null, json: false };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name, inline] = split(word);
    if (name === "--json") asked.json = true;
    else if (name === "--until" || name === "--agent") {
      const value = inline ?? rest.shift();
      if (value === undefined || value === "") return `Cannot use ${name}: it needs a value`;
      if (name === "--agent") asked.agent = value;
      else {
        asked.until = untilOf(value);
        if (asked.until === null) return `Cannot use --until ${value}: it must be the number of an event, or a time such as 2.5s or 300ms`;
      }
    } else if (word.startsWith("-")) return `Cannot use ${name}: no such flag; known are --until, --agent, --json, --help`;
    else if (asked.file !== "") return `Cannot replay ${word}: one recording at a time, ${asked.file} is named already`;
    else asked.file = word;
  }
  return asked.file === "" ? "Cannot replay: no recording is named" : asked;
}

function split(word: string): [string, string | undefined] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function untilOf(value: string): Until | null {
  if (/^\d{1,15}$/.test(value)) return { event: Number(value) };
  const time = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s)$/.exec(value);
  return time === null ? null : { ns: Math.round(Number(time[1]) * (time[2] === "s" ? 1_000 : 1) * NS_PER_MS) };
}
