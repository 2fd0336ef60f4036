/**
 * The content of a trace: header, entries in the order in which they happened, end. One vocabulary for the binary
 * container, for JSONL and for readers of either; no bytes here.
 *
 * An entry is a recorded passing of the machine's seam (tick, decision, submit, cancel, idle), a note of the kernel, a
 * fault of the plan, an image, or `flush` (the recorder made what it had durable; it marks a chunk's end and nothing else).
 */
import type { Choice, Control, Effect, Usage } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import type { Value } from "../../syscalls/value.ts";

/** Version of the container. A reader reads exactly this one. */
export const FORMAT_VERSION = 4;

/** A payload whose content was taken out: what remains is its address and its size. */
export class Dropped {
  /** `sha256`: 64 hex digits over the payload's bytes; `size`: their number. */
  constructor(readonly sha256: string, readonly size: number) {}
}

/** The address of a payload that was dropped without it: the content may have been anything. */
export const NO_ADDRESS = "0".repeat(64);

/** A Value, unless its content was dropped. */
export type Stored = Value | Dropped;

/** Bytes that came with a completion. */
export interface StoredChunk {
  readonly bytes: Uint8Array | Dropped;
  readonly blob?: string;
}

/** A completion as recorded: see `Completion` of the machine. */
export interface CompletionItem {
  readonly kind: "completion";
  readonly id: number;
  readonly errno: number;
  readonly more: boolean;
  readonly value: Stored;
  readonly chunks: readonly StoredChunk[];
  readonly usage?: Usage;
}

/** What one reap gave: the time, integer ns since the header's epoch, and what had come. */
export interface TickEntry {
  readonly kind: "tick";
  readonly now: number;
  readonly items: readonly (CompletionItem | Control)[];
}

/** An operation as it was submitted, with the answer. `request` is `requestHash` of device, verb, arguments and bytes. */
export interface SubmitEntry {
  readonly kind: "submit";
  readonly id: number;
  readonly path: string;
  readonly seq: number;
  readonly device: string;
  readonly verb: string;
  readonly handle: number;
  readonly request: number;
  readonly credit: number;
  readonly effect: Effect;
  readonly errno: number;
}

/** A fault of the plan: which kind, where (path, path and call, or device), at which occurrence there, how much, ns. */
export interface FaultEntry {
  readonly kind: "fault";
  readonly fault: string;
  readonly path: string | null;
  readonly seq: number | null;
  readonly device: string | null;
  readonly occurrence: number;
  readonly amountNs: number | null;
}

/** The lowered module of an image, so that a replay needs neither its sources nor a compiler. `text` is a string, unless dropped. */
export interface ImageEntry {
  readonly kind: "image";
  readonly id: string;
  readonly text: Stored;
}

/** A note of the kernel with its Values possibly dropped. */
export type NoteEntry =
  | Exclude<TraceEvent, { kind: "end" | "step" | "result" | "mark" }>
  | Omit<Extract<TraceEvent, { kind: "end" }>, "exit"> & { readonly exit: Stored }
  | Omit<Extract<TraceEvent, { kind: "step" }>, "args"> & { readonly args: Stored }
  | Omit<Extract<TraceEvent, { kind: "result" }>, "value"> & { readonly value: Stored }
  | Omit<Extract<TraceEvent, { kind: "mark" }>, "value"> & { readonly value: Stored };

/** One event of a trace. */
export type TraceEntry =
  | TickEntry
  | { readonly kind: "decision"; readonly choice: Choice; readonly index: number }
  | SubmitEntry
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "idle"; readonly more: boolean }
  | FaultEntry
  | NoteEntry
  | ImageEntry
  | { readonly kind: "flush" };

/** Every kind of entry, in the order in which counts are kept. */
export const ENTRY_KINDS = [
  "tick",
  "decision",
  "submit",
  "cancel",
  "idle",
  "fault",
  "flush",
  "spawn",
  "end",
  "step",
  "result",
  "hash",
  "mark",
  "oracle",
  "image",
] as const satisfies readonly TraceEntry["kind"][];

/** JSON data of the configuration. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a recording says of itself: enough to make the same system again. */
export interface TraceHeader {
  readonly format: typeof FORMAT_VERSION;
  /** Hash over the sources of kernel and syscalls. */
  readonly kernel: string;
  readonly deno: string;
  readonly v8: string;
  readonly images: readonly { readonly id: string; readonly file: string }[];
  /** The kernel's configuration and whatever the composition adds. */
  readonly config: { readonly [key: string]: Json };
  /** 64 hex digits. */
  readonly seed: string;
  readonly strategy: string;
  /** `"policy"`: each choice is candidate 0 and none is written, as on live machines. */
  readonly decisions: "recorded" | "policy";
  /** Name of the machine, such as `"virtual"`. */
  readonly backend: string;
  /** Instants count from here: ms since 1970. */
  readonly epochMs: number;
}

/** How many entries of each kind there are. */
export type Counts = { readonly [K in TraceEntry["kind"]]: number };

/** What closes a trace. A trace without it is truncated. */
export interface TraceEnd {
  /** Number of all entries. */
  readonly events: number;
  readonly counts: Counts;
  /** Number of payloads, dropped ones too. */
  readonly payloads: number;
  /** The kernel's final state hash, `""` if none was kept. */
  readonly stateHash: string;
  /** How the run ended, such as `"quiescent"`. */
  readonly outcome: string;
  /** What the composition tells about the run, for people; empty if nothing. */
  readonly summary: { readonly [key: string]: Json };
}

/** A trace that cannot be read: where and why. Nothing of such a trace is ever used. */
export class TraceError extends Error {
  override readonly name = "TraceError";
  /** `chunk` counts from 0; `offset` is a byte of the file. */
  constructor(readonly reason: string, readonly chunk: number, readonly offset: number) {
    super(`Cannot read trace: chunk ${chunk} at byte ${offset}: ${reason}`);
  }
}

/** A trace that ends too early. Every chunk before the place of the error is whole. */
export class CutError extends TraceError {}

/** Counts of nothing, to be counted up. */
export function zeroCounts(): Record<TraceEntry["kind"], number> {
  return {
    tick: 0,
    decision: 0,
    submit: 0,
    cancel: 0,
    idle: 0,
    fault: 0,
    flush: 0,
    spawn: 0,
    end: 0,
    step: 0,
    result: 0,
    hash: 0,
    mark: 0,
    oracle: 0,
    image: 0,
  };
}
