/**
 * Answers that ask something back. Agents have no input to give, models to lend or roots to show, and each request of the
 * modern era says so (`clientCapabilities` is empty): a server that needs any of it is to refuse with an error that names
 * it. One that answers `input_required` all the same has ended the request by that (MRTR, basic/patterns/mrtr of
 * 2026-07-28): it must not count on a retry, nothing is in inFlight, so there is nothing to cancel and no server to notify. What is
 * left to do is to tell the agent what was asked. A state without a question ("call again") is not followed either.
 *
 * Pure: words for the agent, and plain data for the detail of its error.
 */
import { clip, isObject, type Json } from "./jsonrpc.ts";

/** Why an answer is of no use, and what an agent's error says of it beside its words. */
export interface Unusable {
  readonly words: string;
  readonly detail: Readonly<Record<string, unknown>> | null;
  /** How many requests of the server stand in it. */
  readonly count: number;
}

/** An embedded request as an agent is told of it. */
interface Asked {
  readonly key: string;
  readonly method: string;
  readonly message?: string;
}

/** Questions that are named, and the length of each of their parts: a server decides how many it writes. */
const ASKED_MAX = 8;
const PART_LENGTH_MAX = 200;

/** Null for a result that can be passed on. */
export function findUnusable(result: unknown): Unusable | null {
  if (!isObject(result)) return { words: "it is no object", detail: null, count: 0 };
  const { resultType } = result;
  if (resultType === undefined || resultType === "complete") return null;
  if (resultType === "input_required") return inputRequired(result);
  return { words: `its resultType ${part(resultType)} is not known`, detail: null, count: 0 };
}

function inputRequired({ inputRequests, requestState }: Json): Unusable {
  const entries = isObject(inputRequests) ? Object.entries(inputRequests) : [];
  if (entries.length === 0) {
    const words = typeof requestState === "string" ? "it asks to be called again later" : "it asks for input and does not say for what";
    return { words: `${words}, which is not done`, detail: { asked: [] }, count: 0 };
  }
  const asked = entries.slice(0, ASKED_MAX).map(([key, request]) => askedOf(key, request));
  const named = asked.map(({ key, method, message }) => `${method} as ${key}${message === undefined ? "" : ` (${message})`}`);
  const more = entries.length > ASKED_MAX ? ` and ${entries.length - ASKED_MAX} more` : "";
  return { words: `it asks for input, which agents cannot give: ${named.join(", ")}${more}`, detail: { asked }, count: entries.length };
}

function askedOf(key: string, request: unknown): Asked {
  const { method, params } = isObject(request) ? request : {} as Json;
  const message = isObject(params) && typeof params.message === "string" ? { message: part(params.message) } : {};
  return { key: part(key), method: typeof method === "string" ? part(method) : "an unnamed method", ...message };
}

/** What an error of code -32021 says that its server needs of its client; null where it does not say. */
export function needsOf(error: unknown): Unusable | null {
  const data = isObject(error) && isObject(error.data) ? error.data : {};
  const needs = isObject(data.requiredCapabilities) ? Object.keys(data.requiredCapabilities).slice(0, ASKED_MAX).map(part) : [];
  if (needs.length === 0) return null;
  return { words: `it needs ${needs.join(", ")} of its client, which agents do not offer`, detail: { needs }, count: needs.length };
}

function part(value: unknown): string {
  return clip(String(value).toWellFormed(), PART_LENGTH_MAX);
}
