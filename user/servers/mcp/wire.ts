/**
 * Lines to and from a server. Hot path; sketch per tool call: one JSON.parse, one JSON.stringify, and the calls recv, now
 * and reply; a write and a receive of the stream are shared by all calls of a batch.
 *
 * Writing: lines gather while further requests wait in the box (each `now` lets one more in), then leave in one write; what
 * comes meanwhile makes the next. A write waits for no more than GATHER_LINES, so that the server works while we gather.
 * Hearing: all lines of one stream item are handled in wire order in one go, progress before the result that follows it.
 * A message that answers no call is counted and ignored; too many of them in a row end the life.
 */
import { type Parsed, type Sys, SyscallError } from "orrery";
import { deliver, deliverError, fail, passProgress, Replies, settleReplies } from "./answer.ts";
import { stamp, stampSoon } from "./clock.ts";
import { later } from "./combine.ts";
import type { ClientState } from "./client_state.ts";
import { type Era, paramsOf } from "./era.ts";
import { clip, errorLine, idOfOversize, isObject, type Json, kindOf, readLine, requestLine, resultLine } from "./jsonrpc.ts";
import { ANSWERS_MAX, BATCH_LINES_MAX, BATCH_SIZE_MAX, GATHER_LINES, GRACE_MS, WRITE_PAUSE_MS, WRITE_TRIES_MAX } from "./limits.ts";
import type { Link } from "./link.ts";
import type { ClientCall } from "./client_call.ts";

/** Names of the grants of the device. */
export const STDIO = "stdio";
export const STDIO_STOP = "stdio_stop";

/** What wire.ts asks of the rest of the program. */
export interface Listener {
  /** A notification other than progress. */
  notified(link: Link, method: string, params: Json): void;
  /** The life is to end: `why` is told in status. */
  condemn(link: Link, why: string): void;
}

const NO_BYTES = new Uint8Array(0);
const NO_PARAMS: Json = Object.freeze({});

/** Gives a call its id and queues its line. */
export function enqueue(sys: Sys, core: ClientState, link: Link, pending: ClientCall, era: Era, listener: Listener): void {
  const id = link.nextId++;
  pending.id = id;
  link.flight.set(id, pending);
  const params = paramsOf(pending.members, era, pending.progress === null ? 0 : id);
  if (pending.deadline === 0) core.fresh.push(pending);
  push(sys, core, link, requestLine(id, pending.method, params), pending, listener);
}

/** Queues a line; `owner` fails if it cannot leave. */
export function push(sys: Sys, core: ClientState, link: Link, line: string, owner: ClientCall | null, listener: Listener): void {
  link.lines.push(line);
  link.owners.push(owner);
  if (!link.writing) void flush(sys, core, link, listener);
  else if (link.lines.length >= GATHER_LINES) tellFull(link);
}

function tellFull(link: Link): void {
  const { full } = link;
  link.full = null;
  full?.();
}

async function flush(sys: Sys, core: ClientState, link: Link, listener: Listener): Promise<void> {
  const { life } = link;
  link.writing = true;
  while (link.lines.length > 0) {
    if (link.lines.length < GATHER_LINES) await gather(sys, core, link);
    else void stampSoon(sys, core);
    if (link.life !== life || link.verdict !== null) break;
    const batch = takeBatch(core, link);
    if (batch.lines.length > 0) await write(sys, core, link, batch, listener);
    if (link.life !== life || link.verdict !== null) break;
  }
  if (link.life === life) link.writing = false;
}

// Until there are lines enough, or until nothing more came while the time was read.
function gather(sys: Sys, core: ClientState, link: Link): Promise<void> {
  const { promise, resolve } = later<void>();
  link.full = resolve;
  void untilQuiet(sys, core, link, resolve);
  return promise;
}

async function untilQuiet(sys: Sys, core: ClientState, link: Link, resolve: () => void): Promise<void> {
  let seen: number;
  do {
    seen = link.lines.length;
    await stamp(sys, core);
  } while (link.full === resolve && link.lines.length > seen);
  if (link.full === resolve) tellFull(link);
  else resolve();
}

interface Batch {
  readonly lines: string[];
  readonly owners: (ClientCall | null)[];
}

// Calls that were given up before they left are left out.
function takeBatch(core: ClientState, link: Link): Batch {
  const batch: Batch = { lines: [], owners: [] };
  let [count, size] = [0, 0];
  for (; count < link.lines.length && batch.lines.length < BATCH_LINES_MAX; count++) {
    const line = link.lines[count]!;
    const owner = link.owners[count]!;
    if (owner !== null && owner.done) continue;
    if (batch.lines.length > 0 && size + line.length > BATCH_SIZE_MAX) break;
    size += line.length;
    if (owner !== null) owner.sentAt = core.now; // `flush` has just read it
    batch.lines.push(line);
    batch.owners.push(owner);
  }
  if (count === link.lines.length) {
    link.lines = [];
    link.owners = [];
    link.answers = 0;
  } else {
    link.lines = link.lines.slice(count);
    link.owners = link.owners.slice(count);
  }
  return batch;
}

async function write(sys: Sys, core: ClientState, link: Link, batch: Batch, listener: Listener): Promise<void> {
  const { life } = link;
  const text = [...batch.lines, ""].join("\n"); // one flat string: a reader of its characters need not flatten it
  for (let tries = 1; link.life === life && link.verdict === null; tries++) {
    try {
      await sys.write(STDIO, NO_BYTES, { server: link.name, text });
      return;
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      if (error.errno === "E2BIG" || error.errno === "EINVAL") return await writeSingly(sys, core, link, batch, error.message, listener);
      if (error.errno !== "EAGAIN") {
        // How much of the batch the child read is unknown: calls of this batch count as sent.
        if (error.errno === "ENODEV") await sys.sleep(GRACE_MS); // the child ends: its stream says how, and before that
        if (link.life === life) listener.condemn(link, `cannot write: ${error.message}`);
        return;
      }
      if (tries >= WRITE_TRIES_MAX) {
        recall(batch);
        if (link.life === life) listener.condemn(link, `cannot write: ${error.message}`);
        return;
      }
    }
    await sys.sleep(WRITE_PAUSE_MS);
  }
}

// The device took nothing of it: no doubt is left about these calls.
function recall(batch: Batch): void {
  for (const owner of batch.owners) if (owner !== null) owner.sentAt = -1;
}

async function writeSingly(sys: Sys, core: ClientState, link: Link, batch: Batch, reason: string, listener: Listener): Promise<void> {
  if (batch.lines.length > 1) {
    for (let i = 0; i < batch.lines.length; i++) {
      await write(sys, core, link, { lines: [batch.lines[i]!], owners: [batch.owners[i]!] }, listener);
    }
    return;
  }
  const owner = batch.owners[0]!;
  if (owner === null || owner.done) return;
  recall(batch);
  link.flight.delete(owner.id);
  fail(sys, core, owner, "EINVAL", `Cannot send ${owner.describe()} to server ${link.name}: ${reason}`, null);
}

// ---- hearing

/** One item of the device's stream. */
export interface Item {
  readonly lines?: readonly string[];
  readonly oversize?: { readonly size: number; readonly head: string; readonly tail: string };
  readonly partial?: string;
  readonly exit?: { readonly code: number | null; readonly signal: string | null };
  readonly stderr?: string;
}

/** Handles one stream item: many lines in slices, so that what the first ones set off is written before the last are read. */
export async function hear(sys: Sys, core: ClientState, link: Link, item: Item, listener: Listener): Promise<void> {
  if (item.lines === undefined) return hearOther(sys, core, link, item, listener);
  const { length } = item.lines;
  for (let from = 0; from < length; from += GATHER_LINES) {
    const replies = new Replies();
    for (let at = from; at < from + GATHER_LINES && at < length; at++) hearLine(sys, core, link, item.lines[at]!, replies, listener); // below the length
    if (replies.calls.length > 0) void settleReplies(sys, replies);
    if (from + GATHER_LINES <= length) await stamp(sys, core);
  }
}

function hearOther(sys: Sys, core: ClientState, link: Link, item: Item, listener: Listener): void {
  const replies = new Replies();
  if (item.oversize !== undefined) hearOversize(sys, core, link, item.oversize, replies, listener);
  else if (item.partial !== undefined && item.partial.trim() !== "") garbage(link, "half a line", listener);
  if (replies.calls.length > 0) void settleReplies(sys, replies);
}

function hearLine(sys: Sys, core: ClientState, link: Link, line: string, replies: Replies, listener: Listener): void {
  if (link.verdict !== null) return;
  link.heard++;
  const read = readLine(line);
  if (read === null) return line.trim() === "" ? undefined : garbage(link, "a line that is no message", listener);
  if (!Array.isArray(read.value)) return hearMessage(sys, core, link, read, replies, listener);
  if (read.value.length === 0) return garbage(link, "an empty batch", listener);
  for (let i = 0; i < read.value.length; i++) {
    if (isObject(read.value[i])) hearMessage(sys, core, link, read.part(i)!, replies, listener); // it is there
    else garbage(link, "a batch of what is no message", listener);
  }
}

function hearMessage(sys: Sys, core: ClientState, link: Link, read: Parsed, replies: Replies, listener: Listener): void {
  const message = read.value as Json; // the caller saw an object
  switch (kindOf(message)) {
    case "result":
    case "error":
      return hearAnswer(sys, core, link, read, replies, listener);
    case "notification":
      link.useless = 0;
      return hearNotification(sys, core, link, message, listener);
    case "request":
      return hearRequest(sys, core, link, message, listener);
    case "junk":
      return garbage(link, "an object that is no message", listener);
  }
}

function hearAnswer(sys: Sys, core: ClientState, link: Link, read: Parsed, replies: Replies, listener: Listener): void {
  const message = read.value as Json; // as above
  const { id } = message;
  const pending = typeof id === "number" ? link.flight.get(id) : undefined;
  if (pending === undefined || !pending.sent) return strayAnswer(link, id, listener);
  link.useless = 0;
  link.flight.delete(pending.id);
  if ("result" in message) deliver(sys, core, link, pending, read.part("result")!, replies); // it is there
  else deliverError(sys, core, link, pending, message, replies);
}

function strayAnswer(link: Link, id: unknown, listener: Listener): void {
  if (typeof id === "number" && Number.isInteger(id) && id > 0 && id < link.nextId && !link.flight.has(id)) link.counters.late++;
  else link.counters.unknownIds++;
  useless(link, "answers to nothing that was asked", listener);
}

function hearNotification(sys: Sys, core: ClientState, link: Link, message: Json, listener: Listener): void {
  const params = isObject(message.params) ? message.params : NO_PARAMS;
  if (message.method !== "notifications/progress") return listener.notified(link, message.method as string, params); // kindOf saw a string
  const token = params.progressToken;
  const pending = typeof token === "number" ? link.flight.get(token) : undefined;
  if (pending !== undefined && pending.sent) passProgress(sys, core, link, pending, params);
}

// We offer servers nothing, so whatever they ask but a ping is refused: with the code of a method that is not there.
function hearRequest(sys: Sys, core: ClientState, link: Link, message: Json, listener: Listener): void {
  const { id } = message;
  if (typeof id !== "string" && typeof id !== "number") return garbage(link, "a request without a usable id", listener);
  const method = message.method as string; // kindOf saw it
  if (method !== "ping") link.counters.refused++;
  if (link.answers >= ANSWERS_MAX) return useless(link, "more requests than it takes answers for", listener);
  link.answers++;
  const line = method === "ping" ? resultLine(id) : errorLine(id, -32601, `Method not found: ${clip(method.toWellFormed(), 100)}`);
  push(sys, core, link, line, null, listener);
}

function hearOversize(
  sys: Sys,
  core: ClientState,
  link: Link,
  { size, head, tail }: NonNullable<Item["oversize"]>,
  replies: Replies,
  listener: Listener,
): void {
  if (link.verdict !== null) return;
  link.heard++;
  link.counters.oversize++;
  const id = idOfOversize(head, tail);
  const pending = id === null ? undefined : link.flight.get(id);
  if (pending === undefined || !pending.sent) return garbage(link, `a line of ${size} bytes`, listener);
  link.useless = 0;
  link.flight.delete(pending.id);
  fail(
    sys,
    core,
    pending,
    "EIO",
    `Cannot take the result of ${pending.describe()} of server ${link.name}: its line has ${size} bytes`,
    replies,
  );
}

function garbage(link: Link, what: string, listener: Listener): void {
  link.counters.garbage++;
  useless(link, what, listener);
}

function useless(link: Link, what: string, listener: Listener): void {
  if (++link.useless > link.limits.garbageMax && link.verdict === null) {
    listener.condemn(link, `it sent ${link.useless} useless lines in a row, the last ${what}`);
  }
}
