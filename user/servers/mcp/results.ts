/**
 * What an agent gets of a server's result: of a tool its content, of every other method the result without the members of
 * the protocol. A result is sent as it was parsed wherever that is possible: most results hold nothing else.
 */
import type { Parsed } from "orrery";
import type { ClientCall } from "./client_call.ts";
import type { Json } from "./jsonrpc.ts";

/** The value that answers `pending`; the value of `read` is an object. */
export function resultOf(pending: ClientCall, read: Parsed): unknown {
  const result = read.value as Json; // as promised by the caller
  return pending.tool === null ? withoutFraming(read, result) : toolResult(read, result);
}

function toolResult(read: Parsed, result: Json): unknown {
  const names = Object.keys(result);
  if (!Array.isArray(result.content)) return { ...read.pick(keptNames(names, result)).value as Json, content: [] };
  return names.every((name) => isKept(name, result)) ? read : read.pick(keptNames(names, result));
}

const keptNames = (names: readonly string[], result: Json): readonly string[] => names.filter((name) => isKept(name, result));

function isKept(name: string, result: Json): boolean {
  return name === "content" || name === "structuredContent" || (name === "isError" && result.isError === true);
}

// `ttlMs` and `cacheScope` of 2026-07-28 say how long a client may keep a result. They are hints that allow and never ask:
// results are not cached. Each read goes to the server, and lists are kept until the server says that they changed (lists.ts).
function withoutFraming(read: Parsed, result: Json): Parsed {
  const names = Object.keys(result);
  const rest = names.filter((name) => name !== "resultType" && name !== "_meta" && name !== "ttlMs" && name !== "cacheScope");
  return rest.length === names.length ? read : read.pick(rest);
}
