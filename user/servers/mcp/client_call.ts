/**
 * A call on its way to a server: its caller, its request and its deadline. One class of one shape, because every call allocates one.
 *
 * `reply` is set for a call of an agent, `settle` for a call of this program (an opening, a list). Exactly one of the two is set, and
 * it is used once: the code that removes a call from its table answers the call.
 */
import type { Handle } from "orrery";
import type { Tool } from "./catalogue.ts";

/** How a call of our own ended. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly why: "error" | "late" | "gone"; readonly code: number; readonly text: string; readonly error: unknown };

/** What an agent gets back: a tool's content, or the whole result. */
export type Shape = "tool" | "whole";

/** See the file comment. */
export class ClientCall {
  /** Id on the wire; 0 until it has one. */
  id = 0;
  /** When it is given up, ms since 1970; 0 until the time is known. */
  deadline = 0;
  /** When its line was written, ms since 1970; -1 until it may have reached the server. */
  sentAt = -1;
  /** How much sooner than its limit it is given up, ms: the kernel keeps the caller's own limit, and its answer says less. */
  leadMs = 0;
  /** True once it was answered, refused or given up. */
  done = false;
  /** Progress notifications that were passed on, dropped, and are waiting for the reader. */
  progressed = 0;
  dropped = 0;
  waiting = 0;

  constructor(
    readonly method: string,
    /** Text of the params without `_meta` and braces. */
    readonly members: string,
    /** Time limit in ms; 0 for none. */
    readonly limitMs: number,
    readonly reply: Handle | null,
    readonly settle: ((outcome: Outcome) => void) | null,
    readonly shape: Shape,
    readonly tool: Tool | null,
    /** Gets the progress of the call. */
    readonly progress: Handle | null,
    /** A message to this endpoint, or its closing, cancels the call. */
    readonly cancel: Handle | null,
  ) {}

  /** True once its line may have reached the server. */
  get sent(): boolean {
    return this.sentAt >= 0;
  }

  /** True if losing it leaves open whether it had an effect: it was sent, and may not simply be made again. */
  get doubtful(): boolean {
    return this.sent && this.tool !== null && !this.tool.harmless;
  }

  /** What it is called in messages. */
  describe(): string {
    return this.tool === null ? this.method : `tool ${this.tool.name}`;
  }
}
