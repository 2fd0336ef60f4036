/**
 * Lines to a server. Hot path; sketch per tool call: one JSON.stringify and the calls recv, now and reply; a write is shared
 * by all calls of a batch.
 *
 * Outgoing lines are batched: before each write, `gather` calls `sys.now()` until a call brings no further line (each call
 * lets one more request through). Lines queued during a write form the next batch. A write waits for no more than
 * GATHER_LINES lines, so that the server works while the next lines gather. Lines from a server: receiver.ts.
 */
import { type Sys, SyscallError } from "orrery";
import type { Answers } from "./answers.ts";
import type { ClientCall } from "./client_call.ts";
import type { ClientState } from "./client_state.ts";
import { stamp, stampSoon } from "./clock.ts";
import { later } from "./combine.ts";
import { type Era, paramsOf } from "./era.ts";
import { requestLine } from "./jsonrpc.ts";
import { BATCH_LINES_MAX, BATCH_SIZE_MAX, GATHER_LINES, GRACE_MS, WRITE_PAUSE_MS, WRITE_TRIES_MAX } from "./limits.ts";
import type { Upstream } from "./upstream.ts";

/** Names of the grants of the device. */
export const STDIO = "stdio";
export const STDIO_STOP = "stdio_stop";

/** Ends the connection to a server; `why` is shown in its status. */
export type Terminate = (upstream: Upstream, why: string) => void;

const NO_BYTES = new Uint8Array(0);

interface Batch {
  readonly lines: string[];
  readonly owners: (ClientCall | null)[];
}

/** See the file comment. */
export class LineWriter {
  constructor(
    private readonly sys: Sys,
    private readonly client: ClientState,
    private readonly links: { readonly answers: Answers; readonly terminate: Terminate },
  ) {}

  /** Gives a call its id and queues its line. */
  enqueue(upstream: Upstream, pending: ClientCall, era: Era): void {
    const id = upstream.nextId++;
    pending.id = id;
    upstream.inFlight.set(id, pending);
    const params = paramsOf(pending.members, era, pending.progress === null ? 0 : id);
    if (pending.deadline === 0) this.client.unstamped.push(pending);
    this.push(upstream, requestLine(id, pending.method, params), pending);
  }

  /** Queues a line; `owner` fails if the line cannot be written. */
  push(upstream: Upstream, line: string, owner: ClientCall | null): void {
    upstream.lines.push(line);
    upstream.owners.push(owner);
    if (!upstream.writing) void this.flush(upstream);
    else if (upstream.lines.length >= GATHER_LINES) batchFull(upstream);
  }

  private async flush(upstream: Upstream): Promise<void> {
    const { epoch } = upstream;
    upstream.writing = true;
    while (upstream.lines.length > 0) {
      if (upstream.lines.length < GATHER_LINES) await this.gather(upstream);
      else void stampSoon(this.sys, this.client);
      if (upstream.epoch !== epoch || upstream.endReason !== null) break;
      const batch = takeBatch(upstream, this.client.now); // the time was read just before
      if (batch.lines.length > 0) await this.write(upstream, batch);
      if (upstream.epoch !== epoch || upstream.endReason !== null) break;
    }
    if (upstream.epoch === epoch) upstream.writing = false;
  }

  // Until there are lines enough, or until no line came while the time was read.
  private gather(upstream: Upstream): Promise<void> {
    const { promise, resolve } = later<void>();
    upstream.onBatchFull = resolve;
    void this.untilQuiet(upstream, resolve);
    return promise;
  }

  private async untilQuiet(upstream: Upstream, resolve: () => void): Promise<void> {
    let seen: number;
    do {
      seen = upstream.lines.length;
      await stamp(this.sys, this.client);
    } while (upstream.onBatchFull === resolve && upstream.lines.length > seen);
    if (upstream.onBatchFull === resolve) batchFull(upstream);
    else resolve();
  }

  private async write(upstream: Upstream, batch: Batch): Promise<void> {
    const { sys } = this;
    const { epoch } = upstream;
    const text = [...batch.lines, ""].join("\n"); // one flat string: a reader of its characters need not flatten it
    for (let tries = 1; upstream.epoch === epoch && upstream.endReason === null; tries++) {
      try {
        await sys.write(STDIO, NO_BYTES, { server: upstream.name, text });
        return;
      } catch (error) {
        if (!(error instanceof SyscallError)) throw error;
        if (error.errno === "E2BIG" || error.errno === "EINVAL") return await this.writeSingly(upstream, batch, error.message);
        if (error.errno !== "EAGAIN") {
          // How much of the batch the child read is unknown: calls of this batch count as sent.
          if (error.errno === "ENODEV") await sys.sleep(GRACE_MS); // the child ends: the last item of its stream says how
          if (upstream.epoch === epoch) this.links.terminate(upstream, `cannot write: ${error.message}`);
          return;
        }
        if (tries >= WRITE_TRIES_MAX) {
          markUnsent(batch);
          if (upstream.epoch === epoch) this.links.terminate(upstream, `cannot write: ${error.message}`);
          return;
        }
      }
      await sys.sleep(WRITE_PAUSE_MS);
    }
  }

  private async writeSingly(upstream: Upstream, batch: Batch, reason: string): Promise<void> {
    if (batch.lines.length > 1) {
      for (let i = 0; i < batch.lines.length; i++) {
        await this.write(upstream, { lines: [batch.lines[i]!], owners: [batch.owners[i]!] });
      }
      return;
    }
    const owner = batch.owners[0]!;
    if (owner === null || owner.done) return;
    markUnsent(batch);
    upstream.inFlight.delete(owner.id);
    const text = `Cannot send ${owner.describe()} to server ${upstream.name}: ${reason}`;
    this.links.answers.fail(owner, { errno: "EINVAL", text }, null);
  }
}

function batchFull(upstream: Upstream): void {
  const { onBatchFull } = upstream;
  upstream.onBatchFull = null;
  onBatchFull?.();
}

// Calls that were given up before they left are left out.
function takeBatch(upstream: Upstream, now: number): Batch {
  const batch: Batch = { lines: [], owners: [] };
  let [count, size] = [0, 0];
  for (; count < upstream.lines.length && batch.lines.length < BATCH_LINES_MAX; count++) {
    const line = upstream.lines[count]!;
    const owner = upstream.owners[count]!;
    if (owner !== null && owner.done) continue;
    if (batch.lines.length > 0 && size + line.length > BATCH_SIZE_MAX) break;
    size += line.length;
    if (owner !== null) owner.sentAt = now;
    batch.lines.push(line);
    batch.owners.push(owner);
  }
  if (count === upstream.lines.length) {
    upstream.lines = [];
    upstream.owners = [];
    upstream.answers = 0;
  } else {
    upstream.lines = upstream.lines.slice(count);
    upstream.owners = upstream.owners.slice(count);
  }
  return batch;
}

// The device took no byte of the batch: these calls are not in doubt.
function markUnsent(batch: Batch): void {
  for (const owner of batch.owners) if (owner !== null) owner.sentAt = -1;
}
