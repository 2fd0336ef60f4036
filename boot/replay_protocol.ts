/** Messages between the main thread and the worker that replays a recording: plain data. */
import type { PayloadRows } from "../backends/trace/payload_table.ts";
import type { Material } from "./material.ts";
import type { SharedPlace } from "./shared_source.ts";

/** Where a replay stops. */
export type Until = { readonly event: number } | { readonly ns: number };

/** The job of the worker: one replay. */
export interface ReplayJob {
  /** Memory of the pulse (replay_pulse.ts). */
  readonly buffer: SharedArrayBuffer;
  readonly material: Material;
  /** Where the entries are read, and the payloads there. */
  readonly source: SharedPlace;
  readonly payloads: PayloadRows;
  readonly until: Until | null;
  /** Path of the agent to print; null: none. */
  readonly agent: string | null;
  readonly json: boolean;
}

/** An agent where a replay stopped. */
export interface AgentShown {
  readonly path: string;
  readonly waits: string;
  readonly toolCalls: number;
  readonly modelCalls: number;
}

/** How a replay ended. */
export type Verdict =
  /** It came to the end of the recording; the state hash then. */
  | { readonly kind: "whole"; readonly hash: string }
  | { readonly kind: "stopped"; readonly at: number; readonly ms: number; readonly agents: readonly AgentShown[] }
  | { readonly kind: "different"; readonly event: number; readonly expected: string; readonly got: string }
  /** No event tells of the agent that was asked for; the paths that there are. */
  | { readonly kind: "no agent"; readonly known: readonly string[] }
  /** The recording is at fault; a whole sentence. `at`: the event that came next. */
  | { readonly kind: "refused"; readonly message: string; readonly at: number }
  /** An assertion of ours. */
  | { readonly kind: "broken"; readonly message: string; readonly at: number };

/** What the worker says. */
export type ReplayEvent =
  /** The worker waits for bytes of the recording (shared_source.ts). */
  | { readonly kind: "reads" }
  /** Lines for standard output. */
  | { readonly kind: "lines"; readonly text: string }
  | { readonly kind: "ended"; readonly verdict: Verdict };
