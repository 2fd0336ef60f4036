/**
 * JSON-RPC 2.0 as MCP speaks it, one message a line: reading what a server wrote, writing what we say. Pure text in and
 * out. A message is told apart by which members it has, never by trying schemas: 4 ns against microseconds.
 *
 * One JSON.parse per line read, one JSON.stringify per line written. Which answer belongs to whom is calls.ts's business.
 */
import { Parsed } from "orrery";

/** A JSON object as parsed. */
export type Json = Readonly<Record<string, unknown>>;

/** Error codes of JSON-RPC and MCP that we send or tell apart. */
export const CODES = {
  methodNotFound: -32601,
  invalidParams: -32602,
  resourceNotFound: -32002,
  missingCapability: -32021,
  unsupportedVersion: -32022,
} as const;

/** What a message is. `junk`: an object that is no JSON-RPC message. */
export type Kind = "result" | "error" | "notification" | "request" | "junk";

/** What a line holds: an object, an array (older servers may send batches), or null for what is no message at all. */
export function readLine(line: string): Parsed | null {
  try {
    const read = Parsed.of(line);
    return typeof read.value === "object" && read.value !== null ? read : null;
  } catch {
    return null; // the caller counts it
  }
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells messages apart. */
export function kindOf(message: Json): Kind {
  if ("method" in message) {
    if (typeof message.method !== "string") return "junk";
    return "id" in message ? "request" : "notification";
  }
  if (!("id" in message)) return "junk";
  if ("result" in message) return "error" in message ? "junk" : "result";
  return "error" in message ? "error" : "junk";
}

/** A request line. `method` is one of the protocol, which needs no escapes; `params` is the text of a JSON object. */
export function requestLine(id: number, method: string, params: string): string {
  return `{"jsonrpc":"2.0","id":${id},"method":"${method}","params":${params}}`;
}

/** A notification line, of such a method and such params. */
export function notificationLine(method: string, params: string): string {
  return `{"jsonrpc":"2.0","method":"${method}","params":${params}}`;
}

/** The line that answers a server's request with an empty result. `id` is the server's own. */
export function resultLine(id: unknown): string {
  return JSON.stringify({ jsonrpc: "2.0", id, result: {} });
}

/** The line that refuses a server's request. */
export function errorLine(id: unknown, code: number, message: string): string {
  return JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } });
}

/** Code and text of an error answer, whatever the server put there. */
export function errorOf(message: Json): { readonly code: number; readonly text: string } {
  const error = message.error;
  if (!isObject(error)) return { code: 0, text: "an error without words" };
  const text = typeof error.message === "string" ? error.message : "an error without words";
  return { code: typeof error.code === "number" ? error.code : 0, text: clip(text.toWellFormed(), 1_000) };
}

/** `text`, at most `max` code units of it. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).toWellFormed()}…`;
}

/** Id of an answer whose line was too long to be passed on, from its two ends; null if neither tells for certain. */
export function idOfOversize(head: string, tail: string): number | null {
  const first = idAtTop(head);
  if (first !== undefined) return first;
  // In valid JSON an id right before the last brace is the message's own: nothing can close in between.
  const last = /,\s*"id"\s*:\s*(\d{1,15})\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/.exec(tail);
  return last === null ? null : Number(last[1]);
}

// Walks the top level of a JSON text that was cut; undefined if no id was met before the cut, null if it is no number.
function idAtTop(head: string): number | null | undefined {
  let depth = 0;
  for (let at = 0; at < head.length; at++) {
    const unit = head[at];
    if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") depth--;
    else if (unit === '"') {
      const end = stringEnd(head, at);
      if (end < 0) return undefined;
      if (depth === 1 && head.slice(at, end + 1) === '"id"') {
        const value = /^\s*:\s*(?:(\d{1,15})\s*[,}]|[^\s])/.exec(head.slice(end + 1, end + 64));
        if (value !== null) return value[1] === undefined ? null : Number(value[1]);
      }
      at = end;
    }
  }
  return undefined;
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}
