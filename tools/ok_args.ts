/**
 * The command line of the gate: which stages run, or an error that names the word at fault and what is known.
 *
 * Pure: `tools/ok.ts` prints and runs. A word that is not understood never starts a stage, so a slip of the keyboard costs
 * no run of the whole gate.
 */

/** What was asked for. */
export interface GateAsked {
  /** Print the page of `--help` and end. */
  readonly help: boolean;
  /** Print the stages and end. */
  readonly list: boolean;
  /** Names of the stages to run, in the order of the gate. */
  readonly stages: readonly string[];
}

/** A command line that cannot be understood. */
export class GateUsageError extends Error {
  override readonly name = "GateUsageError";
}

const FLAGS = ["--only STAGES", "--except STAGES", "--list", "--help"] as const;

/** The page of `--help`; `stages` are the lines of `--list`. */
export function gateHelp(stages: string): string {
  return `deno task ok: the gate, everything that must hold before a commit lands

  deno task ok [options]

  --only STAGES    runs these stages, names separated by commas
  --except STAGES  runs all stages but these
  --list           names the stages
  --help           this page

Stages, in the order in which they run:

${stages}
Exit code: 0 every stage holds, 1 a stage failed, 2 the command line is at fault.
`;
}

/** Reads a command line; `names` are all stages. Throws a GateUsageError. */
export function readGateArgs(args: readonly string[], names: readonly string[]): GateAsked {
  let [help, list] = [false, false];
  let only: readonly string[] = names;
  let except: readonly string[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const equals = word.indexOf("=");
    const flag = word.startsWith("-") && equals >= 0 ? word.slice(0, equals) : word;
    const value = flag === word ? null : word.slice(equals + 1);
    if (flag === "--only") only = stagesIn(flag, value ?? rest.shift(), names);
    else if (flag === "--except") except = stagesIn(flag, value ?? rest.shift(), names);
    else if (value === null && (flag === "--help" || flag === "-h")) help = true;
    else if (value === null && flag === "--list") list = true;
    else throw new GateUsageError(`Cannot use "${word}": known are ${FLAGS.join(", ")}`);
  }
  const stages = names.filter((name) => only.includes(name) && !except.includes(name));
  if (stages.length === 0) throw new GateUsageError("Cannot run no stage: --except leaves out all that --only names");
  return { help, list, stages };
}

function stagesIn(flag: string, text: string | undefined, names: readonly string[]): string[] {
  if (text === undefined || text === "") throw new GateUsageError(`Cannot use ${flag} without stages: there are ${names.join(", ")}`);
  const stages = text.split(",");
  const unknown = stages.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new GateUsageError(`Cannot run stage "${unknown}" of ${flag}: there are ${names.join(", ")}`);
  return stages;
}
