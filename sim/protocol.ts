/** Messages between the main thread and an exploring worker: plain data. */
import type { Assignment } from "./worker_pool.ts";
import type { Failure } from "./failure.ts";

/** A file to explore. */
export interface Target {
  /** Absolute path. */
  readonly path: string;
  /** As the user named it. */
  readonly shown: string;
}

/** Where the loader works. */
export interface Places {
  /** Folder that messages name files relative to. */
  readonly root: string;
  readonly cacheDir: string;
}

/** The job of a worker. A worker gets one job. */
export type WorkerJob =
  | {
    readonly kind: "hunt";
    readonly buffer: SharedArrayBuffer;
    readonly places: Places;
    readonly files: readonly Assignment[];
    readonly runs: number | null;
    readonly timeMs: number | null;
    readonly untilFail: boolean;
  }
  | {
    readonly kind: "replay";
    readonly buffer: SharedArrayBuffer;
    readonly places: Places;
    readonly file: Target;
    readonly token: string;
    /** Leave each step in the heartbeat: the run is known to hang. */
    readonly traced: boolean;
    /** File that the run's trace is written to; null for none. */
    readonly trace: string | null;
  };

/** Figures of the search in one file. */
export interface Tally {
  readonly runs: number;
  readonly steps: number;
  /** Time of the search in the file, ms. */
  readonly ms: number;
  readonly cuts: number;
}

/** An event of a worker. `file` is the index. */
export type WorkerEvent =
  | { readonly kind: "refused"; readonly file: number; readonly messages: readonly string[] }
  | { readonly kind: "loaded"; readonly file: number; readonly expectsFailure: boolean; readonly image: number }
  | { readonly kind: "progress"; readonly file: number; readonly tally: Tally }
  | { readonly kind: "failed"; readonly file: number; readonly failure: Failure; readonly tally: Tally }
  | { readonly kind: "left"; readonly file: number; readonly tally: Tally }
  | { readonly kind: "replayed"; readonly failed: boolean; readonly failure: Failure; readonly changed: boolean }
  | { readonly kind: "done" }
  | { readonly kind: "broken"; readonly message: string };
