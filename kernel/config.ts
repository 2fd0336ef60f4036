/** What a kernel is told when it is made, and what it shows of itself: the types between kernel and boot/. */
import type { KernelPort, Program } from "../syscalls/runner.ts";
import type { Instant, Pid } from "../syscalls/ids.ts";
import type { Value } from "../syscalls/value.ts";
import type { Effect, Usage } from "./machine.ts";
import type { EndReason } from "./trace.ts";

/** A capability that the root process is born with, from the manifest: a device verb under a name. */
export interface Grant {
  readonly name: string;
  readonly device: string;
  readonly verb: string;
  /** The server's own number for this client; arrives as `Op.handle`. */
  readonly badge: number;
  readonly effect: Effect;
  /** Names of what a call touches in the device, for footprints: two calls that share one which either writes conflict. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** The most one call may cost: reserved before, settled after. Absent: nothing is reserved. */
  readonly cost?: Usage;
}

/** How a kernel is to work. Nothing here changes what a program observes except `seed`, `policy` and `grants`. */
export interface KernelConfig {
  /** 32 bytes; all randomness of programs derives from it. */
  readonly seed: Uint8Array;
  /** What instant 0 is in ms since 1970; programs see time as `epochMs + instant / 10^6`. */
  readonly epochMs: number;
  readonly policy: "fifo" | "priority";
  readonly grants: readonly Grant[];
  /** Keep journals: needed to park, restore and restart. */
  readonly journal: boolean;
  /** Keep the rolling state hash and note it every 64 events. */
  readonly hash: boolean;
  /** Note every step and result: for reports and full traces. */
  readonly steps: boolean;
  /** Hold every access to the declared footprint of the running call; a breach throws an Assert. Simulator only. */
  readonly guard: boolean;
}

/** Options of the root process. */
export interface RootOptions {
  /** Absent amounts are unlimited. */
  readonly budget?: Usage;
}

/** Returned by `next` when no process can go on before a timer or a completion. */
export const IDLE = -1 as Pid;
/** Returned by `next` when a call was executed and no program has anything to run for it: call `tick` and `next` again. */
export const CALL_ONLY = -2 as Pid;

/** A process as oracles and reports see it. */
export interface ProcessView {
  readonly pid: Pid;
  readonly path: string;
  readonly state: "created" | "ready" | "running" | "blocked" | "parked" | "stopping" | "zombie";
  readonly daemon: boolean;
  readonly priority: number;
  /** Names of the calls it waits in, with the call ids. */
  readonly waiting: readonly { readonly call: number; readonly name: string; readonly on: string }[];
  /** Pids of the processes that alone could end its waits; null if it does not wait, or something outside (a timer, a device) could. True until the next step. */
  readonly helpers: readonly Pid[] | null;
}

/** A set of processes that wait for each other for ever. `cycle` names each and what it waits for. */
export interface Deadlock {
  readonly paths: readonly string[];
  /** `"a waits in recv for endpoint 1 of root, which only b can send to"`, one line per process. */
  readonly lines: readonly string[];
}

/** An end that was or was not taken by the parent. */
export interface EndView {
  readonly path: string;
  readonly why: EndReason;
  readonly ok: boolean;
  readonly value: Value;
  readonly error: Value;
  readonly taken: boolean;
}

/** Counters of a run. */
export interface Stats {
  readonly steps: number;
  readonly spawned: number;
  readonly ended: number;
  readonly sent: number;
  readonly received: number;
  readonly submitted: number;
  readonly completed: number;
  /** Progress marks. */
  readonly marks: number;
  /** Operations in flight, and endpoints open, now. */
  readonly inFlight: number;
  readonly endpoints: number;
}

/** The kernel as the composition drives it. */
export interface Kernel extends KernelPort {
  /** Makes the root process (its path is the agent's name); its grants are the manifest's. Call once, before the first tick. */
  boot(program: Program, options: RootOptions): Pid;
  /** Reaps, fires timers, wakes; runs no agent. */
  tick(): void;
  /** The process whose program is to be run by `runner.turn`, after executing at most one posted call; IDLE if none. */
  next(): Pid;
  /** Earliest timer; NEVER if there is none. */
  deadline(): Instant;
  /** Time of the last tick. */
  now(): Instant;
  /** Drops the frame of a blocked process and packs its journal; its next result restores it. False if it is not blocked, has results waiting, or no journal is kept. */
  park(pid: Pid): boolean;
  /** Ends the given process from outside as the manifest's operator would. */
  order(kind: "cancel" | "kill", path: string): void;
  /** True if no process can ever go on: nothing ready, no timer, no operation in flight. */
  quiescent(): boolean;
  /** Ends daemons that still wait at quiescence, quietly. Returns how many. */
  endDaemons(): number;
  /**
   * True if processes other than daemons live and none of them can ever go on. A live system never comes to quiescence, since its
   * servers wait for the outside; so this asks the wait-for graph. Its cost grows with the handles and waits of all processes: ask
   * when nothing happens.
   */
  isStalled(): boolean;
  /** Knots in the wait-for graph with no timer or operation pending; empty if there is none. */
  deadlocks(): readonly Deadlock[];
  /** Live processes in order of creation. */
  processes(): readonly ProcessView[];
  /** Ends that were not ok, and the root's, in order; `taken` as of now. */
  ends(): readonly EndView[];
  stats(): Stats;
  /** What the root's account, which all others settle in, has spent and holds in reserve. */
  account(): { readonly spent: Required<Usage>; readonly reserved: Required<Usage> };
  /** Walks every table; throws an Assert naming table, row and rule if one is broken. Conserved: messages, budgets, handles. */
  check(): void;
  /** Hash over events so far and the state now: 16 hex digits. Equal runs have equal hashes. */
  stateHash(): string;
}

/** Our own bug: the process stops with the trace written. */
export class Assert extends Error {
  override readonly name = "Assert";
}
