/**
 * The device `http` as a script: requests are answered by a function, in the shapes of the live device (host/http.ts).
 *
 * The function gets `{ url, method, headers, body }`, the body as text (null: not UTF-8), and gives a text (the body, status 200) or
 * `{ status?, headers?, body? }`. What it throws is EIO with its message, as a connection that fails; so is what it gives in another
 * shape. Without a function every request is EIO. With credit the answer is a stream, as live: status and headers, the body, the end.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import { integer, map, optional, record, string } from "../../syscalls/schema.ts";
import { type Chunk, seal, type Value, VALUE_SIZE_MAX } from "../../syscalls/value.ts";
import { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { type HttpRequest, requestFault } from "../device/http_request.ts";
import { decodeUtf8, encodeUtf8 } from "../device/utf8.ts";
import { messageOf } from "./script.ts";
import { Streams } from "./stream.ts";
import { contextOf, type ScriptContext } from "./tools.ts";

/** A scripted network behind one device. */
export interface HttpScript {
  /** Origins that may be reached. */
  readonly origins: readonly string[];
  /** Null: no request is answered. */
  readonly reply: ((request: Value, context: ScriptContext) => unknown) | null;
  /** Absent: the profile's for tools. Integer ns. */
  readonly latencyNs?: number | undefined;
  /** True for an error that no answer may hide: it is thrown on. */
  readonly isFault?: ((error: unknown) => boolean) | undefined;
}

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const HEADERS_MAX = 256;

const schema = record({
  status: optional(integer(200, 599)),
  headers: optional(map(string(VALUE_SIZE_MAX), HEADERS_MAX)),
  body: optional(string(VALUE_SIZE_MAX)),
});

/** Makes the device of a script. */
export function httpScriptDevice(script: HttpScript): DeviceFactory {
  return () => new HttpTwin(script);
}

class HttpTwin implements Device {
  private readonly streams = new Streams(new Map());

  constructor(private readonly script: HttpScript) {}

  submit(op: Op, port: Port): Errno {
    if (op.verb !== "request") return E.ENODEV;
    const latencyNs = this.script.latencyNs ?? port.profile.toolNs;
    const wrong = requestFault(op.args, this.script.origins, op.chunks.length > 0);
    const response = wrong === null ? this.respond(op, port) : failure(E.EINVAL, `Cannot request: ${wrong}`);
    if ("errno" in response) port.finish(op.id, response, latencyNs);
    else if (op.credit === 0) port.finish(op.id, success(headOf(response), chunksOf(response)), latencyNs);
    else {
      const bytes = encodeUtf8(response.body);
      const body = bytes.length === 0 ? [] : [{ bytes }];
      this.streams.begin(op, port, () => [{ value: headOf(response), afterNs: latencyNs }, ...body]);
    }
    return E.OK;
  }

  cancel(id: OpId): void {
    this.streams.cancel(id);
  }

  credited(id: OpId): void {
    this.streams.credited(id);
  }

  private respond(op: Op, port: Port): Response | Answer {
    const { reply, isFault } = this.script;
    const { url } = op.args as unknown as HttpRequest; // checked by the caller
    if (reply === null) return failure(E.EIO, `Cannot request ${url}: the agent file scripts no reply for the device`);
    try {
      return readResponse(reply(requestOf(op), contextOf(op, port)), url);
    } catch (error) {
      if (isFault?.(error) === true) throw error;
      return failure(E.EIO, `Cannot request ${url}: ${messageOf(error)}`);
    }
  }
}

function requestOf({ args, chunks }: Op): Value {
  const { url, method, headers = {} } = args as unknown as HttpRequest; // checked by the caller
  const parts = chunks.map(({ bytes }) => decodeUtf8(bytes));
  const body = parts.includes(null) ? null : parts.join("");
  return Object.freeze({ url, method: method ?? (chunks.length === 0 ? "GET" : "POST"), headers, body });
}

function readResponse(given: unknown, url: string): Response | Answer {
  const sealed = seal(typeof given === "string" ? { body: given } : given);
  const wrong = sealed.ok ? schema.check(sealed.value, "the reply") : sealed.message;
  if (wrong !== null) return failure(E.EIO, `Cannot request ${url}: the reply of the script cannot be used: ${wrong}`);
  const { status = 200, headers = {}, body = "" } = (sealed as { readonly value: unknown }).value as Partial<Response>; // just checked
  return { status, headers, body };
}

function headOf({ status, headers }: Response): Value {
  return Object.freeze({ status, headers });
}

function chunksOf({ body }: Response): readonly Chunk[] {
  return body === "" ? [] : [{ bytes: encodeUtf8(body) }];
}
