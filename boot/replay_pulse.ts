/**
 * The pulse of a replay: shared memory in which the worker shows that it goes on, and how far it is. The main thread reads.
 *
 * The code of a recording has no way to it: the worker keeps it in a closure. A beat comes with each tick, and each time the runner
 * looks at the heap, which it does all the time while a lowered program computes (images/heap.ts).
 */
const BEATS = 0;
const POSITION = 1;
const PHASE = 2;
const INTS = 3;

/** What the worker does: it loads; it replays; it collects garbage, which takes up to a second per gigabyte and shows no beat. */
export const REPLAY_PHASE = { loading: 0, replaying: 1, collecting: 2 } as const;
/** A phase. */
export type ReplayPhase = (typeof REPLAY_PHASE)[keyof typeof REPLAY_PHASE];

/** Both sides. */
export class ReplayPulse {
  private readonly ints: Int32Array;

  /** Over a buffer made by `makeBuffer`. */
  constructor(buffer: SharedArrayBuffer) {
    this.ints = new Int32Array(buffer);
  }

  /** Shared memory for one replay, zeroed. */
  static makeBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(INTS * Int32Array.BYTES_PER_ELEMENT);
  }

  /** Shows that the worker goes on. */
  beat(): void {
    Atomics.add(this.ints, BEATS, 1);
  }

  /** Shows the number of the event that comes next; bits above 31 are lost. */
  at(position: number): void {
    Atomics.store(this.ints, POSITION, position | 0);
    Atomics.add(this.ints, BEATS, 1);
  }

  /** Begins a phase. */
  enter(phase: ReplayPhase): void {
    Atomics.store(this.ints, PHASE, phase);
    Atomics.add(this.ints, BEATS, 1);
  }

  /** A number that changes with each beat. */
  get beats(): number {
    return Atomics.load(this.ints, BEATS);
  }

  /** The number of the event that comes next. */
  get position(): number {
    return Atomics.load(this.ints, POSITION);
  }

  /** What the worker does. */
  get phase(): number {
    return Atomics.load(this.ints, PHASE);
  }
}
