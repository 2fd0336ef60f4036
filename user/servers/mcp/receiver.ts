/**
 * Lines from a server. Hot path; sketch per tool call: one JSON.parse; a receive of the stream is shared by all lines of an
 * item. All lines of one stream item are handled in wire order in one go, progress before the result that follows it.
 *
 * A message that answers no call is counted and ignored; more than `garbageMax` of them in a row end the connection. A
 * request of the server other than a ping is refused, because this client offers servers nothing.
 */
import type { Parsed, Sys } from "orrery";
import { type Answers, Replies } from "./answers.ts";
import type { ClientState } from "./client_state.ts";
import { stamp } from "./clock.ts";
import { clip, errorLine, idOfOversize, isObject, type Json, kindOf, readLine, resultLine } from "./jsonrpc.ts";
import { ANSWERS_MAX, GATHER_LINES } from "./limits.ts";
import type { LineWriter, Terminate } from "./line_writer.ts";
import type { Upstream } from "./upstream.ts";

/** One item of the device's stream. */
export interface Item {
  readonly lines?: readonly string[];
  readonly oversize?: { readonly size: number; readonly head: string; readonly tail: string };
  readonly partial?: string;
  readonly exit?: { readonly code: number | null; readonly signal: string | null };
  readonly stderr?: string;
}

/** What the receiver uses and calls. */
export interface ReceiverLinks {
  readonly answers: Answers;
  readonly writer: LineWriter;
  readonly terminate: Terminate;
  /** Takes a notification other than progress. */
  readonly onNotification: (upstream: Upstream, method: string, params: Json) => void;
}

const NO_PARAMS: Json = Object.freeze({});

/** See the file comment. */
export class Receiver {
  constructor(private readonly sys: Sys, private readonly client: ClientState, private readonly links: ReceiverLinks) {}

  /** Handles one stream item: many lines in slices, so that requests that the first lines caused leave before the last are read. */
  async receive(upstream: Upstream, item: Item): Promise<void> {
    const { lines } = item;
    if (lines === undefined) return this.receiveOther(upstream, item);
    for (let from = 0; from < lines.length; from += GATHER_LINES) {
      const replies = new Replies(upstream);
      for (let at = from; at < from + GATHER_LINES && at < lines.length; at++) this.onLine(lines[at]!, replies); // below the length
      if (replies.made.length > 0) void this.links.answers.settle(replies);
      if (from + GATHER_LINES <= lines.length) await stamp(this.sys, this.client);
    }
  }

  private receiveOther(upstream: Upstream, item: Item): void {
    const replies = new Replies(upstream);
    if (item.oversize !== undefined) this.onOversize(item.oversize, replies);
    else if (item.partial !== undefined && item.partial.trim() !== "") this.onGarbage(upstream, "half a line");
    if (replies.made.length > 0) void this.links.answers.settle(replies);
  }

  private onLine(line: string, replies: Replies): void {
    const { upstream } = replies;
    if (upstream.endReason !== null) return;
    upstream.linesRead++;
    const read = readLine(line);
    if (read === null) return line.trim() === "" ? undefined : this.onGarbage(upstream, "a line that is no message");
    if (!Array.isArray(read.value)) return this.onMessage(read, replies);
    if (read.value.length === 0) return this.onGarbage(upstream, "an empty batch");
    for (let i = 0; i < read.value.length; i++) {
      if (isObject(read.value[i])) this.onMessage(read.part(i)!, replies); // below the length
      else this.onGarbage(upstream, "a batch of what is no message");
    }
  }

  private onMessage(read: Parsed, replies: Replies): void {
    const message = read.value as Json; // the caller saw an object
    switch (kindOf(message)) {
      case "result":
      case "error":
        return this.onAnswer(read, replies);
      case "notification":
        replies.upstream.badInARow = 0;
        return this.onNotification(replies.upstream, message);
      case "request":
        return this.onRequest(replies.upstream, message);
      case "junk":
        return this.onGarbage(replies.upstream, "an object that is no message");
    }
  }

  private onAnswer(read: Parsed, replies: Replies): void {
    const { upstream } = replies;
    const message = read.value as Json; // as above
    const { id } = message;
    const pending = typeof id === "number" ? upstream.inFlight.get(id) : undefined;
    if (pending === undefined || !pending.sent) return this.onStrayAnswer(upstream, id);
    upstream.badInARow = 0;
    upstream.inFlight.delete(pending.id);
    if ("result" in message) this.links.answers.deliver(pending, read.part("result")!, replies); // it is there
    else this.links.answers.deliverError(pending, message, replies);
  }

  private onStrayAnswer(upstream: Upstream, id: unknown): void {
    const wasOurs = typeof id === "number" && Number.isInteger(id) && id > 0 && id < upstream.nextId && !upstream.inFlight.has(id);
    if (wasOurs) upstream.counters.late++;
    else upstream.counters.unknownIds++;
    this.countBad(upstream, "answers to nothing that was asked");
  }

  private onNotification(upstream: Upstream, message: Json): void {
    const params = isObject(message.params) ? message.params : NO_PARAMS;
    const method = message.method as string; // kindOf saw a string
    if (method !== "notifications/progress") return this.links.onNotification(upstream, method, params);
    const token = params.progressToken;
    const pending = typeof token === "number" ? upstream.inFlight.get(token) : undefined;
    if (pending !== undefined && pending.sent) this.links.answers.passProgress(upstream, pending, params);
  }

  private onRequest(upstream: Upstream, message: Json): void {
    const { id } = message;
    if (typeof id !== "string" && typeof id !== "number") return this.onGarbage(upstream, "a request without a usable id");
    const method = message.method as string; // kindOf saw it
    if (method !== "ping") upstream.counters.refused++;
    if (upstream.answers >= ANSWERS_MAX) return this.countBad(upstream, "more requests than it takes answers for");
    upstream.answers++;
    const line = method === "ping" ? resultLine(id) : errorLine(id, -32601, `Method not found: ${clip(method.toWellFormed(), 100)}`);
    this.links.writer.push(upstream, line, null);
  }

  private onOversize({ size, head, tail }: NonNullable<Item["oversize"]>, replies: Replies): void {
    const { upstream } = replies;
    if (upstream.endReason !== null) return;
    upstream.linesRead++;
    upstream.counters.oversize++;
    const id = idOfOversize(head, tail);
    const pending = id === null ? undefined : upstream.inFlight.get(id);
    if (pending === undefined || !pending.sent) return this.onGarbage(upstream, `a line of ${size} bytes`);
    upstream.badInARow = 0;
    upstream.inFlight.delete(pending.id);
    const text = `Cannot take the result of ${pending.describe()} of server ${upstream.name}: its line has ${size} bytes`;
    this.links.answers.fail(pending, { errno: "EIO", text }, replies);
  }

  private onGarbage(upstream: Upstream, what: string): void {
    upstream.counters.garbage++;
    this.countBad(upstream, what);
  }

  private countBad(upstream: Upstream, what: string): void {
    if (++upstream.badInARow > upstream.limits.garbageMax && upstream.endReason === null) {
      this.links.terminate(upstream, `it sent ${upstream.badInARow} useless lines in a row, the last ${what}`);
    }
  }
}
