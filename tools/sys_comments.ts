/**
 * The comments of `Sys` (syscalls/sys.ts), written from the syscall table, so that an editor shows what the page says.
 *
 * Pure: takes the source and gives it with the comment of each method replaced; tools/syscalls_page.ts writes or compares. A
 * method without a row keeps its comment. Knows no call by name.
 */
import { CALL_NAMES, type CallName, type Row, TABLE } from "../syscalls/table.ts";

/** Columns of a comment, its indent included. */
const COLUMNS = 138;
const INDENT = "   * ";
/** A method with the comment before it: its name, and its signature up to the end of the line that ends it. */
const METHOD = /(?:^ {2}\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?^ {2}(?<name>\w+)(?<signature>[<(][^]*?;\n)/gm;

/** The source of `Sys` with the comments of the table. */
export function withComments(source: string): string {
  const from = source.indexOf("export interface Sys {");
  const to = source.indexOf("\n}\n", from);
  if (from < 0 || to < 0) throw new Error("Cannot write the comments of Sys: the source holds no interface Sys");
  const methods = `${source.slice(from, to)}\n`.replace(
    METHOD,
    (whole, name: string, signature: string) => isCall(name) ? `${commentOf(name, signature)}  ${name}${signature}` : whole,
  );
  return source.slice(0, from) + methods + source.slice(to + 1);
}

function isCall(name: string): name is CallName {
  return (CALL_NAMES as readonly string[]).includes(name);
}

/** The comment of one method, with its indent; of the parameters those that `signature` has. */
export function commentOf(name: CallName, signature: string): string {
  const row = TABLE[name] as unknown as Row<unknown, unknown>; // each row has its own argument type; none is read here
  const errors = Object.entries(row.errors).map(([errno, cause]) => `${errno}: ${lowered(cause)}`).join("; ");
  const parameters = Object.entries(row.parameters).filter(([parameter]) => new RegExp(`\\b${parameter}\\??:`).test(signature));
  const paragraphs = [
    [`${row.effect}.`],
    [`${row.rights.length === 0 ? "" : `Rights: ${rightsText(row.rights)}. `}${cancelText(row)}`],
    [
      ...parameters.map(([parameter, text]) => `@param ${parameter} ${text}`),
      `@returns ${row.gives}`,
      ...errors === "" ? [] : [`@throws {SyscallError} ${errors}`],
    ],
  ];
  const lines = paragraphs.map((texts) => texts.flatMap(wrapped)).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
  return `  /**\n${lines.map((line) => `${INDENT}${line}`.trimEnd()).join("\n")}\n   */\n`;
}

function rightsText(rights: readonly string[]): string {
  const own = rights.filter((right) => right !== "transfer").join(", ");
  const carried = "transfer of each handle that travels";
  return !rights.includes("transfer") ? own : own === "" ? carried : `${own}; ${carried}`;
}

/** What a cancel of the process does to the call; follows from the flags. */
function cancelText({ flags, rights }: Row<unknown, unknown>): string {
  if (flags.blocking !== true) return "Cancel: fails with ECANCELED while it waits for its turn, and has done nothing then.";
  const waits = "Cancel: fails with ECANCELED, also while it waits";
  return rights.includes("use") ? `${waits}; what has left for the device may take effect all the same.` : `${waits}.`;
}

/** As part of a sentence: an errno or a name of a member at its head stays as it is. */
function lowered(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && INDENT.length + line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
