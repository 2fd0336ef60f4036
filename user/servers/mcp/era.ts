/**
 * The two openings of MCP. Since 2026-07-28 there is no session: `server/discover` tells what a server can, and every
 * request says the version and who asks. Before, `initialize` and `notifications/initialized` open a session.
 *
 * Which one a server speaks is found by asking in the new way first; any refusal, or silence, means the old way on the same
 * connection. Pure: what is sent and what answers mean. The order of events: supervisor.ts.
 */
import { CODES, isObject, type Json } from "./jsonrpc.ts";

/** A generation of the protocol. */
export type Era = "modern" | "legacy";

/** What an opening told. */
export interface Opening {
  readonly era: Era;
  readonly version: string;
  readonly capabilities: Json;
  /** Name and version as the server gives them; empty where it does not. */
  readonly server: string;
}

/** The version of the modern era that we speak. */
const VERSION_MODERN = "2026-07-28";
/** What `initialize` asks for; a server answers with this or with its own. */
const VERSION_LEGACY = "2025-11-25";
/** Versions of the legacy era that we accept. */
const VERSIONS_LEGACY: readonly string[] = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];

const CLIENT = { name: "orrery", version: "0.2.0" } as const;
const META_MEMBERS = [
  `"io.modelcontextprotocol/protocolVersion":"${VERSION_MODERN}"`,
  `"io.modelcontextprotocol/clientInfo":${JSON.stringify(CLIENT)}`,
  `"io.modelcontextprotocol/clientCapabilities":{}`,
].join(",");

/** The end of a request's params: the `_meta` that `era` needs, and the progress token; begins with a comma, or is empty. */
function metaOf(era: Era, progressToken: number): string {
  const progress = progressToken === 0 ? "" : `"progressToken":${progressToken}`;
  if (era === "legacy") return progress === "" ? "" : `,"_meta":{${progress}}`;
  return progress === "" ? `,"_meta":{${META_MEMBERS}}` : `,"_meta":{${progress},${META_MEMBERS}}`;
}

/** Params of any request: `members` is the text between the braces, without `_meta`. */
export function paramsOf(members: string, era: Era, progressToken: number): string {
  const meta = metaOf(era, progressToken);
  return members === "" ? `{${meta.slice(1)}}` : `{${members}${meta}}`;
}

/** Members of the params of `initialize`. */
export const INITIALIZE_MEMBERS = `"protocolVersion":"${VERSION_LEGACY}","capabilities":{},"clientInfo":${JSON.stringify(CLIENT)}`;

/** Reads the answer to `server/discover`; a string says why it is none of ours. */
export function readDiscover(result: unknown): Opening | string {
  if (!isObject(result) || !Array.isArray(result.supportedVersions)) return "server/discover gave no supportedVersions";
  if (!result.supportedVersions.includes(VERSION_MODERN)) {
    return `the server supports ${names(result.supportedVersions)}, needed is ${VERSION_MODERN}`;
  }
  const meta = isObject(result._meta) ? result._meta["io.modelcontextprotocol/serverInfo"] : undefined;
  return { era: "modern", version: VERSION_MODERN, capabilities: capabilitiesOf(result), server: serverOf(meta ?? result.serverInfo) };
}

/** Reads the answer to `initialize`; a string says why it cannot be used. */
export function readInitialize(result: unknown): Opening | string {
  if (!isObject(result) || typeof result.protocolVersion !== "string") return "initialize gave no protocolVersion";
  const version = result.protocolVersion;
  if (!VERSIONS_LEGACY.includes(version)) return `the server speaks ${names([version])}, known are ${VERSIONS_LEGACY.join(", ")}`;
  return { era: "legacy", version, capabilities: capabilitiesOf(result), server: serverOf(result.serverInfo) };
}

/** True if an error to `server/discover` comes from a server of the modern era, so that the older opening is of no use. */
export function isModernRefusal(code: number, error: unknown): boolean {
  if (code !== CODES.unsupportedVersion || !isObject(error) || !isObject(error.data)) return false;
  const supported = error.data.supported;
  return Array.isArray(supported) && !supported.some((one) => VERSIONS_LEGACY.includes(one as string));
}

/** Id of the subscription that a notification belongs to; 0 where it names none. */
export function subscriptionOf(params: Json): number {
  const id = isObject(params._meta) ? params._meta["io.modelcontextprotocol/subscriptionId"] : undefined;
  return typeof id === "number" ? id : 0;
}

/** True if an acknowledgement of `subscriptions/listen` says that changes of `uri` will be told: a server may honor less than it was asked. */
export function isHonored(params: Json, uri: string): boolean {
  const honored = isObject(params.notifications) ? params.notifications.resourceSubscriptions : undefined;
  return Array.isArray(honored) && honored.includes(uri);
}

/** True if the server offers `group` (`tools`, `resources`, `prompts`), and, if a feature is named, that too. */
export function offers(opening: Opening, group: string, feature?: string): boolean {
  const found = opening.capabilities[group];
  return isObject(found) && (feature === undefined || found[feature] === true);
}

function capabilitiesOf(result: Json): Json {
  return isObject(result.capabilities) ? result.capabilities : {};
}

function serverOf(info: unknown): string {
  if (!isObject(info) || typeof info.name !== "string") return "";
  return `${info.name} ${typeof info.version === "string" ? info.version : ""}`.trim().slice(0, 200).toWellFormed();
}

function names(list: readonly unknown[]): string {
  return list.slice(0, 8).map((one) => String(one).slice(0, 32)).join(", ").toWellFormed() || "nothing";
}
