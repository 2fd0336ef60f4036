/**
 * What the kernel tells about itself through `Machine.note`: the vocabulary of traces, oracles and reports. Members may be
 * getters (a path is made when it is read), so copy by name, not by spreading.
 *
 * Notes are out of band: a machine may drop every one of them and nothing changes. The container on disk is not here
 * (backends/trace/): it is written from these events and from what passes the seam.
 */
import type { Nr, Pid } from "../syscalls/ids.ts";
import type { Value } from "../syscalls/value.ts";

/** A note of the kernel. `step` and `result` are sent only where the kernel was configured with `steps: true`. */
export type TraceEvent =
  | { readonly kind: "spawn"; readonly pid: Pid; readonly path: string; readonly image: string; readonly name: string }
  | {
    readonly kind: "end";
    readonly pid: Pid;
    readonly path: string;
    readonly why: EndReason;
    /** A record of the exit: `{ ok, why, value }` or `{ ok, why, error }`. */
    readonly exit: Value;
  }
  /** One posted call was executed: the `step`-th of the run. */
  | {
    readonly kind: "step";
    readonly step: number;
    readonly pid: Pid;
    readonly path: string;
    readonly call: number;
    readonly nr: Nr;
    readonly args: Value;
  }
  /** A result went to a program. */
  | {
    readonly kind: "result";
    readonly step: number;
    readonly pid: Pid;
    readonly path: string;
    readonly call: number;
    readonly errno: number;
    readonly value: Value;
  }
  /** Rolling state hash after `events` events: two unsigned 32-bit halves as 16 hex digits. */
  | { readonly kind: "hash"; readonly events: number; readonly hash: string }
  /** A progress mark of a program. */
  | { readonly kind: "mark"; readonly path: string; readonly name: string; readonly value: Value }
  /** An oracle's finding; `detail` names what, where and the bound. */
  | { readonly kind: "oracle"; readonly oracle: string; readonly detail: string; readonly paths: readonly string[] };

/** Why a process is no more. `fault`: it broke the ABI; `failed`: its program threw; `crashed`: a control item. */
export type EndReason = "exited" | "failed" | "killed" | "canceled" | "crashed" | "fault";
