/**
 * Command lines: a table of flags gives the parsed values, the errors and the page of `--help`. Every subcommand has one table.
 *
 * Values stay text here; `integer` and the like read them, and name the flag and its range where they refuse. Flags may stand
 * before and after other words; `--` ends them. Deliberately not here: commands of commands, colours, files.
 */
import { parseArgs } from "node:util";

/** A command line that cannot be understood; a complete message. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** One flag. */
export interface Flag {
  /** Word that stands for the value in the help. Absent: the flag takes no value. */
  readonly value?: string;
  /** One letter that means the same, behind one dash. */
  readonly short?: string;
  /** Lines of the help. */
  readonly about: string;
}

/** One subcommand. */
export interface Command<F extends Readonly<Record<string, Flag>>> {
  readonly name: string;
  /** Words after `deno task`; absent: the name. */
  readonly task?: string;
  /** First line of the help, after the name. */
  readonly about: string;
  /** Words after the name, such as `FILE [options]`. */
  readonly usage: string;
  /** Text between usage and flags; empty for none. */
  readonly intro: string;
  readonly flags: F;
  /** Text below the flags: exit codes and the like. */
  readonly outro: string;
}

/** What a command line holds: the text of each flag with a value (null: not given), true for each flag without one that is given. */
export interface Parsed<F extends Readonly<Record<string, Flag>>> {
  readonly flags: { readonly [K in keyof F]: F[K] extends { readonly value: string } ? string | null : boolean };
  /** Words that belong to no flag, in order. */
  readonly words: readonly string[];
  readonly help: boolean;
}

const HELP: Flag = { short: "h", about: "this page" };

/** Reads a command line. Throws a UsageError that names the flag, and what is known or needed. */
export function parse<const F extends Readonly<Record<string, Flag>>>(args: readonly string[], command: Command<F>): Parsed<F> {
  const table: Readonly<Record<string, Flag>> = { ...command.flags, help: HELP };
  const { tokens } = parseArgs({ args: [...args], options: optionsOf(table), strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(table, token.name) && token.rawName !== `-${token.name}` ? table[token.name] : undefined;
    if (flag === undefined) throw new UsageError(`Cannot use ${token.rawName}: no such flag; known are ${known(table)}`);
    const name = `--${token.name}`;
    if (flag.value === undefined && token.value !== undefined) throw new UsageError(`Cannot use ${name} with a value: it takes none`);
    if (flag.value !== undefined && (token.value ?? "") === "") throw new UsageError(`Cannot use ${name}: it needs a value`);
    if (flag.value !== undefined && token.inlineValue === false && token.value!.startsWith("--")) {
      throw new UsageError(
        `Cannot use ${name}: it needs a value before ${token.value}; a value that begins so is written ${name}=${token.value}`,
      );
    }
    if (flag.value !== undefined && given.has(token.name)) throw new UsageError(`Cannot use ${name} twice: it takes one value`);
    given.set(token.name, token.value ?? true);
  }
  const flags = Object.fromEntries(
    Object.entries(command.flags).map(([name, flag]) => [name, given.get(name) ?? (flag.value === undefined ? false : null)]),
  ) as Parsed<F>["flags"]; // one entry for each flag of the table
  return { flags, words, help: given.has("help") };
}

function optionsOf(table: Readonly<Record<string, Flag>>): Record<string, { type: "string" | "boolean"; short?: string }> {
  const entries = Object.entries(table).map(([name, { value, short }]) => {
    const type: "string" | "boolean" = value === undefined ? "boolean" : "string";
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  return Object.fromEntries(entries);
}

function known(table: Readonly<Record<string, Flag>>): string {
  return Object.keys(table).map((name) => `--${name}`).join(", ");
}

/** The page of `--help`. */
export function helpOf(command: Command<Readonly<Record<string, Flag>>>): string {
  const table = Object.entries({ ...command.flags, help: HELP });
  const heads = table.map(([name, { value, short }]) => {
    const word = short === undefined || name === "help" ? `--${name}` : `-${short}, --${name}`;
    return value === undefined ? word : `${word} ${value}`;
  });
  const width = Math.max(...heads.map((head) => head.length));
  const indent = `\n${" ".repeat(width + 4)}`;
  const lines = table.map(([, { about }], i) => `  ${heads[i]!.padEnd(width)}  ${about.replaceAll("\n", indent)}`); // one head a flag
  const parts = [
    `orrery ${command.name}: ${command.about}`,
    `  deno task ${command.task ?? command.name}${command.usage === "" ? "" : ` ${command.usage}`}`,
    command.intro,
    lines.join("\n"),
    command.outro,
  ];
  return parts.filter((part) => part !== "").join("\n\n") + "\n";
}

/** Reads an integer in [min, max] as the value of `flag`. Throws a UsageError. */
export function integer(flag: string, text: string, [min, max]: readonly [min: number, max: number]): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new UsageError(`Cannot use ${flag} ${text}: it must be an integer from ${min} to ${max}`);
}

/** Prints a UsageError with the way to the help, and gives exit code 2. `task`: the words after `deno task`. */
export function refuseUsage(error: UsageError, task: string, err: (text: string) => void): number {
  err(`${error.message}\nTry: deno task ${task} --help\n`);
  return 2;
}
