/**
 * A call on its way to a server: its caller, its request and its deadline. One class of one shape, because every call allocates one.
 *
 * `reply` is set for a call of an agent, `settle` for a call of this program (an opening, a list). Exactly one of the two is set, and
 * it is used once: the code that removes a call from its table answers the call.
 */
import type { Handle } from "orrery";
import type { Tool } from "./catalogue.ts";

/** How a call of this program ended. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly why: "error" | "late" | "gone"; readonly code: number; readonly text: string; readonly error: unknown };

/** What is sent to a server. */
export interface WireRequest {
  readonly method: string;
  /** Text of the params without `_meta` and braces. */
  readonly members: string;
  /** Time limit in ms; 0 for none. */
  readonly limitMs: number;
}

/** Where the answer of a call goes. */
export interface Destination {
  /** The reply capability of an agent's call. */
  readonly reply: Handle | null;
  /** Takes the outcome of a call of this program. */
  readonly settle: ((outcome: Outcome) => void) | null;
  /** The called tool; null for every other method. */
  readonly tool: Tool | null;
  /** Gets the progress of the call. */
  readonly progress: Handle | null;
  /** A message to this endpoint, or its closing, cancels the call. */
  readonly cancel: Handle | null;
}

/** See the file comment. */
export class ClientCall {
  readonly method: string;
  readonly members: string;
  readonly limitMs: number;
  readonly reply: Handle | null;
  readonly settle: ((outcome: Outcome) => void) | null;
  readonly tool: Tool | null;
  readonly progress: Handle | null;
  readonly cancel: Handle | null;
  /** Id on the wire; 0 until it has one. */
  id = 0;
  /** The time at which the call is given up, ms since 1970; 0 until the time is known. */
  deadline = 0;
  /** The time at which its line was written, ms since 1970; -1 until it may have reached the server. */
  sentAt = -1;
  /** How much sooner than its limit it is given up, ms: the kernel keeps the caller's own limit, and its answer says less. */
  leadMs = 0;
  /** True once it was answered, refused or given up. */
  done = false;
  /** Progress notifications that were passed on, dropped, and are waiting for the reader. */
  progressed = 0;
  dropped = 0;
  waiting = 0;

  constructor(request: WireRequest, to: Destination) {
    this.method = request.method;
    this.members = request.members;
    this.limitMs = request.limitMs;
    this.reply = to.reply;
    this.settle = to.settle;
    this.tool = to.tool;
    this.progress = to.progress;
    this.cancel = to.cancel;
  }

  /** True once its line may have reached the server. */
  get sent(): boolean {
    return this.sentAt >= 0;
  }

  /** True if losing it leaves open whether it had an effect: it was sent, and may not simply be made again. */
  get doubtful(): boolean {
    return this.sent && this.tool !== null && !this.tool.harmless;
  }

  /** Its name in messages. */
  describe(): string {
    return this.tool === null ? this.method : `tool ${this.tool.name}`;
  }
}
