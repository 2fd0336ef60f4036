/**
 * Text of others on a terminal: names, messages and results come from recordings, servers and agents, and a terminal obeys the
 * control characters in them. Everything that a command prints goes through here (cli/safe_io.ts), and what is to be one line is made
 * one where it is put into it.
 *
 * Escaped as JSON does, so that a line of JSON stays one: C0, DEL and C1 (escape sequences), line and paragraph separators, and the
 * marks that reorder text to make it read as something else (Unicode's "bidirectional" controls).
 */

const HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const EVERY = new RegExp(HARMFUL, "gu");
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** `text` on one line. */
export function escapeLine(text: string): string {
  return HARMFUL.test(text) ? text.replace(EVERY, escaped) : text;
}

/** `text` with its line feeds. */
export function escapeLines(text: string): string {
  return HARMFUL.test(text) ? text.replace(EVERY, (character) => character === "\n" ? character : escaped(character)) : text;
}
