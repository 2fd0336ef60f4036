/**
 * The heartbeat: shared memory in which the exploring worker shows what it does, so that the main thread can detect
 * a hang and name its place while the worker does not answer. The decisions of the current run lie in the same memory: they
 * become the token of the run that hangs.
 *
 * The worker writes without waiting and the main thread reads. Only the beat is an atomic: every other field is read after
 * the beat has been unchanged for seconds.
 */
import { DecisionLog } from "./decisions.ts";

/** The phase of the worker: loading (slow and legal), setting up or running. */
export const PHASE = { idle: 0, load: 1, setUp: 2, run: 3 } as const;
/** A phase. */
export type Phase = (typeof PHASE)[keyof typeof PHASE];

const BEAT = 0;
const FILE = 1;
const PHASE_AT = 2;
const RUN = 3;
const WORKLOAD = 4;
const SEED = 5;
const POLICY = 6;
const COUNT = 7;
const TEXT_LENGTH = 8;
const HEADER = 16;
/** Decisions that the heartbeat holds: more than the steps of the longest run. */
const DECISIONS = 65_536;
const TEXT_SIZE = 16_384;
const INTS = HEADER + 2 * DECISIONS;

/** The state of the worker when its beat stopped. */
export interface Snapshot {
  readonly file: number;
  readonly phase: number;
  readonly run: number;
  readonly workload: number;
  readonly seed: number;
  readonly policy: "fifo" | "priority";
  readonly text: string;
  readonly log: DecisionLog;
}

/** Both sides of the heartbeat. */
export class RunHeartbeat {
  private readonly header: Int32Array;
  private readonly text: Uint16Array;

  /** Over a buffer made by `makeBuffer`. */
  constructor(readonly buffer: SharedArrayBuffer) {
    this.header = new Int32Array(buffer, 0, HEADER);
    this.text = new Uint16Array(buffer, INTS * 4, TEXT_SIZE);
  }

  /** Shared memory for one heartbeat, zeroed: 560 kB. */
  static makeBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(INTS * 4 + TEXT_SIZE * 2);
  }

  /** A log whose decisions lie in the heartbeat. */
  sharedLog(): DecisionLog {
    const indices = new Int32Array(this.buffer, HEADER * 4, DECISIONS);
    const counts = new Int32Array(this.buffer, (HEADER + DECISIONS) * 4, DECISIONS);
    return new DecisionLog({ count: this.header.subarray(COUNT, COUNT + 1), indices, counts });
  }

  /** Shows that the worker is alive. */
  beat(): void {
    Atomics.add(this.header, BEAT, 1);
  }

  /** A number that changes with each beat and each decision. */
  pulse(): number {
    return (Atomics.load(this.header, BEAT) >>> 0) * 2 * DECISIONS + Atomics.load(this.header, COUNT);
  }

  /** The phase that the worker wrote last. */
  phase(): number {
    return Atomics.load(this.header, PHASE_AT);
  }

  /** Begins a phase of a file. */
  enter(file: number, phase: Phase): void {
    this.header[FILE] = file;
    this.header[TEXT_LENGTH] = 0;
    this.header[COUNT] = 0;
    Atomics.store(this.header, PHASE_AT, phase);
    this.beat();
  }

  /** Begins a run. */
  beginRun(run: number, spec: { readonly workload: number; readonly seed: number; readonly policy: "fifo" | "priority" }): void {
    const { header } = this;
    header[RUN] = run;
    header[WORKLOAD] = spec.workload;
    header[SEED] = spec.seed | 0;
    header[POLICY] = spec.policy === "priority" ? 1 : 0;
    Atomics.add(header, BEAT, 1);
  }

  /** Writes a text of at most 16,384 code units: the faults of a run, or the last step. */
  say(text: string): void {
    const length = Math.min(text.length, TEXT_SIZE);
    for (let i = 0; i < length; i++) this.text[i] = text.charCodeAt(i);
    this.header[TEXT_LENGTH] = length;
  }

  /** Reads all fields. */
  look(): Snapshot {
    const { header } = this;
    let text = "";
    for (let i = 0; i < header[TEXT_LENGTH]!; i++) text += String.fromCharCode(this.text[i]!); // the length is bounded
    return {
      file: header[FILE]!,
      phase: header[PHASE_AT]!,
      run: header[RUN]!,
      workload: header[WORKLOAD]!,
      seed: header[SEED]! >>> 0,
      policy: header[POLICY] === 1 ? "priority" : "fifo",
      text,
      log: this.sharedLog().copy(),
    };
  }
}
