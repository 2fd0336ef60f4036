/** The command line of `deno task mutants`, and which mutants it asks for. Pure: tools/mutants.ts prints and runs. */
import { Prng } from "../../sim/prng.ts";
import type { Mutant } from "./mutant.ts";

/** What was asked for. */
export interface MutantsAsked {
  readonly help: boolean;
  /** Name the chosen mutants, try none. */
  readonly list: boolean;
  /** Only mutants whose name or file holds this text; null: all. */
  readonly only: string | null;
  /** So many of them, drawn by `seed`; null: all. */
  readonly sample: number | null;
  readonly seed: number;
}

/** A command line that cannot be understood. */
export class MutantsUsageError extends Error {
  override readonly name = "MutantsUsageError";
}

const FLAGS = ["--only TEXT", "--sample N", "--seed S", "--list", "--help"] as const;
const SEED_MAX = 0xffff_ffff;

/** The page of `--help`. */
export const MUTANTS_HELP = `deno task mutants: plants faults in a copy of the tree and runs the suites that must fail

  deno task mutants [options]

  --only TEXT  mutants whose name or file holds TEXT
  --sample N   N mutants, drawn by --seed
  --seed S     seed of the sample, 0 to 4294967295 (default 1)
  --list       names the chosen mutants, tries none
  --help       this page

The lists are tools/mutants/*.json: name, file, before (text that the file holds exactly once), after, suites, and for a
fault that changes nothing that can be observed the reason as "equivalent". The suites must pass without a fault.

Exit code: 0 all killed or equivalent, 1 a mutant survived, 2 the command line, a list or a suite is at fault.
`;

/** Reads a command line. Throws a MutantsUsageError. */
export function readMutantsArgs(args: readonly string[]): MutantsAsked {
  let [help, list, seed] = [false, false, 1];
  let only: string | null = null;
  let sample: number | null = null;
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const equals = word.indexOf("=");
    const flag = word.startsWith("-") && equals >= 0 ? word.slice(0, equals) : word;
    const value = (): string => {
      const given = flag === word ? rest.shift() : word.slice(equals + 1);
      if (given === undefined || given === "") throw new MutantsUsageError(`Cannot use ${flag}: it needs a value`);
      return given;
    };
    if (flag === "--only") only = value();
    else if (flag === "--sample") sample = integer(flag, value(), [1, SEED_MAX]);
    else if (flag === "--seed") seed = integer(flag, value(), [0, SEED_MAX]);
    else if (flag === word && flag === "--list") list = true;
    else if (flag === word && (flag === "--help" || flag === "-h")) help = true;
    else throw new MutantsUsageError(`Cannot use "${word}": known are ${FLAGS.join(", ")}`);
  }
  return { help, list, only, sample, seed };
}

function integer(flag: string, text: string, [min, max]: readonly [number, number]): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new MutantsUsageError(`Cannot use ${flag} ${text}: it must be an integer from ${min} to ${max}`);
}

/** The mutants that were asked for, in the order of the lists. Throws a MutantsUsageError where there is none. */
export function chosenMutants({ only, sample, seed }: MutantsAsked, all: readonly Mutant[]): Mutant[] {
  const named = all.filter(({ name, file }) => only === null || name.includes(only) || file.includes(only));
  if (named.length === 0) throw new MutantsUsageError(`Cannot choose by "${only}": none of ${all.length} mutants has it in name or file`);
  if (sample === null || sample >= named.length) return named;
  const prng = new Prng();
  prng.seed(seed);
  const left = [...named];
  const drawn = new Set(Array.from({ length: sample }, () => left.splice(prng.below(left.length), 1)[0]!)); // below() stays under the length
  return named.filter((mutant) => drawn.has(mutant));
}
