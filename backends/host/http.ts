/**
 * The device `http`: requests to the outside. It needs the permission to reach the host only when it is used.
 *
 * Verb `request {url, method?, headers?, timeoutMs?}` with the body as chunks. Without credit one answer: `{ status,
 * headers }` and the body as chunks, all within `timeoutMs`. With credit a stream: first `{ status, headers }`, then null
 * with a chunk each, then its end; `timeoutMs` is then the time to the status. Redirects are answers, not followed: where
 * a program may go is not for a foreign server to say. Cancelling closes the connection. Errnos: EINVAL for arguments and
 * for an origin that the device was not made for, EIO where the exchange fails, ETIMEDOUT, E2BIG for a body beyond the bound.
 * Not here: retries, cookies, caching.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId } from "../../syscalls/ids.ts";
import type { Chunk, Value } from "../../syscalls/value.ts";
import { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { type HttpRequest, requestFault } from "../device/http_request.ts";

/** Bounds of the device. */
export interface HttpOptions {
  /** Origins that may be reached, such as `https://api.example.com`. */
  readonly origins: readonly string[];
  /** Bytes of a body that is one answer. Default 16 MiB. */
  readonly bodyBytesMax?: number | undefined;
  /** Where a request names none. Default 30,000. */
  readonly timeoutMs?: number | undefined;
}

const BODY_BYTES_MAX = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Makes the device. */
export function httpDevice(options: HttpOptions): DeviceFactory {
  return () => new Http(options);
}

/** An exchange under way. */
class Exchange {
  readonly abort = new AbortController();
  private open: (() => void) | null = null;
  done: Promise<void> = Promise.resolve();

  constructor(readonly op: Op, readonly port: Port) {}

  credited(): void {
    const { open } = this;
    this.open = null;
    open?.();
  }

  /** Kept when there is credit; broken when the exchange is cancelled. */
  async credit(): Promise<void> {
    while (this.port.credit(this.op.id) <= 0) {
      this.abort.signal.throwIfAborted();
      await new Promise<void>((resolve) => this.open = resolve);
    }
  }

  cancel(): void {
    this.abort.abort();
    this.credited();
  }
}

class TooLarge extends Error {}

class Http implements Device {
  private readonly exchanges = new Map<OpId, Exchange>();

  constructor(private readonly options: HttpOptions) {}

  submit(op: Op, port: Port): Errno {
    if (op.verb !== "request") return E.ENODEV;
    const wrong = requestFault(op.args, this.options.origins, op.chunks.length > 0);
    if (wrong !== null) {
      port.finish(op.id, failure(E.EINVAL, `Cannot request: ${wrong}`), 0);
      return E.OK;
    }
    const exchange = new Exchange(op, port);
    this.exchanges.set(op.id, exchange);
    exchange.done = this.run(exchange, op.args as unknown as HttpRequest); // just checked
    return E.OK;
  }

  cancel(id: OpId): void {
    this.exchanges.get(id)?.cancel();
  }

  credited(id: OpId): void {
    this.exchanges.get(id)?.credited();
  }

  async shutDown(): Promise<void> {
    await Promise.all([...this.exchanges.values()].map((exchange) => {
      exchange.cancel();
      return exchange.done;
    }));
  }

  private async run(exchange: Exchange, args: HttpRequest): Promise<void> {
    const { op, port, abort } = exchange;
    const timeoutMs = args.timeoutMs ?? this.options.timeoutMs ?? TIMEOUT_MS;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      exchange.cancel();
    }, timeoutMs);
    try {
      const response = await fetch(args.url, requestOf(op, args, abort.signal));
      if (op.credit > 0) clearTimeout(timer);
      port.finish(op.id, op.credit > 0 ? await pass(exchange, response) : await this.whole(response), 0);
    } catch (error) {
      port.finish(
        op.id,
        late ? failure(E.ETIMEDOUT, `Cannot request ${args.url}: no answer within ${timeoutMs} ms`) : failed(args.url, error),
        0,
      );
    } finally {
      clearTimeout(timer);
      abort.abort(); // closes what was not read
      this.exchanges.delete(op.id);
    }
  }

  private async whole(response: Response): Promise<Answer> {
    const bytesMax = this.options.bodyBytesMax ?? BODY_BYTES_MAX;
    const chunks: Chunk[] = [];
    let size = 0;
    for await (const bytes of response.body ?? []) {
      size += bytes.length;
      if (size > bytesMax) throw new TooLarge(`the body is larger than ${bytesMax} bytes`);
      chunks.push({ bytes });
    }
    return success(shown(response), chunks);
  }
}

// The body as it comes, as far as the credit goes.
async function pass(exchange: Exchange, response: Response): Promise<Answer> {
  const { op, port } = exchange;
  await exchange.credit();
  port.item(op.id, shown(response), [], 0);
  for await (const bytes of response.body ?? []) {
    await exchange.credit();
    port.item(op.id, null, [{ bytes }], 0);
  }
  return success(null);
}

function requestOf(op: Op, { method, headers }: HttpRequest, signal: AbortSignal): RequestInit {
  const body = op.chunks.length === 0 ? null : new Blob(op.chunks.map(({ bytes }) => bytes as Uint8Array<ArrayBuffer>)); // a blob copies, also from shared memory
  return { method: method ?? (body === null ? "GET" : "POST"), headers: { ...headers }, body, signal, redirect: "manual" };
}

function shown({ status, headers }: Response): Value {
  return Object.freeze({ status, headers: Object.freeze(Object.fromEntries(headers)) });
}

// The runtime hides the reason of a failed connection in the cause.
function withCause({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${withCause(cause)}` : message;
}

function failed(url: string, error: unknown): Answer {
  const message = error instanceof Error ? withCause(error) : String(error);
  return failure(error instanceof TooLarge ? E.E2BIG : E.EIO, `Cannot request ${url}: ${message}`.toWellFormed());
}
