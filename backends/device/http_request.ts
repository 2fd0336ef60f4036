/**
 * The arguments of a request over HTTP, as the devices of both machines take them: their shape, and the origins that a device may
 * reach. A request that is refused here never leaves. One strict reading for both, so that the simulator refuses what a live run
 * refuses: hosts are plain names, numbers or `[v6]`, without user names, and in the lower case that fetch would give them.
 */
import { integer, map, optional, record, string } from "../../syscalls/schema.ts";

const TIMEOUT_MS_MAX = 3_600_000;
const URL_LENGTH_MAX = 65_536;
const HEADERS_MAX = 256;
const PORT_MAX = 65_535;
const PORTS: Readonly<Record<string, string>> = { http: "80", https: "443" };
const ORIGIN = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(?=[/?#]|$)/;
/** Names of methods and headers (RFC 9110, section 5.6.2), and values of headers (section 5.5). */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const FIELD = /^[\t\x20-\x7e\x80-\xff]*$/;
/** Methods that fetch refuses, and those whose requests carry no body (RFC 9110, sections 9.3.1 and 9.3.2). */
const FORBIDDEN: readonly string[] = ["CONNECT", "TRACE", "TRACK"];
const BODILESS: readonly string[] = ["GET", "HEAD"];

const schema = record({
  url: string(URL_LENGTH_MAX, 1),
  method: optional(string(32, 1)),
  headers: optional(map(string(URL_LENGTH_MAX), HEADERS_MAX)),
  timeoutMs: optional(integer(1, TIMEOUT_MS_MAX)),
});

/** A request, without its body. */
export interface HttpRequest {
  readonly url: string;
  /** Default: GET, POST with a body. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** What is wrong with the arguments of a request, or null. `origins`: those that may be reached, such as `https://api.example.com`. */
export function requestFault(args: unknown, origins: readonly string[], hasBody: boolean): string | null {
  const wrong = schema.check(args, "");
  if (wrong !== null) return wrong;
  const { url, method = "GET", headers = {} } = args as HttpRequest; // the schema was checked
  const origin = originAt(url);
  if (origin === null) return `${JSON.stringify(url)} is no http or https URL with a plain host in lower case`;
  if (!origins.includes(origin)) return `origin ${origin} is not among those of the device: ${origins.join(", ")}`;
  if (!TOKEN.test(method) || FORBIDDEN.includes(method.toUpperCase())) return `${JSON.stringify(method)} is no method of a request`;
  if (hasBody && "method" in (args as HttpRequest) && BODILESS.includes(method.toUpperCase())) return `a ${method} request has no body`;
  const bad = Object.entries(headers).find(([name, value]) => !TOKEN.test(name) || !FIELD.test(value));
  return bad === undefined ? null : `header ${JSON.stringify(bad[0])} has a name or a value that no request can carry`;
}

/** The origin that a text names and nothing else, such as `https://api.example.com:8443`; null for any other text. */
export function originOf(text: string): string | null {
  const found = ORIGIN.exec(text)?.[0];
  return found === text || `${found}/` === text ? originAt(text) : null;
}

// Without the port that the scheme has by itself.
function originAt(url: string): string | null {
  const found = ORIGIN.exec(url);
  if (found === null) return null;
  const [, scheme, host, port] = found;
  if (port !== undefined && Number(port) > PORT_MAX) return null;
  const shown = port === undefined || String(Number(port)) === PORTS[scheme!] ? "" : `:${Number(port)}`; // a match has a scheme
  return `${scheme}://${host}${shown}`;
}
