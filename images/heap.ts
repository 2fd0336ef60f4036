/**
 * The bound on the heap: fuel bounds how long a program computes, not what it keeps. All agents share their host's heap, and
 * an engine whose heap ends takes the whole process along, so the runner looks at it while there is room.
 *
 * A look costs some microseconds, so it is taken from time to time: after units of fuel within a slice, after turns across
 * them. The distance doubles while nothing much happens and shrinks with the room left as the heap grows, down to every
 * unit. It changes nothing else: fuel is given out in parts whose sum is what it was.
 *
 * Not here: how full the heap is (the host tells), and what one builtin allocates at once between two units.
 */
import type { Pid } from "../syscalls/ids.ts";
import type { Failure } from "../syscalls/runner.ts";

/**
 * A program that was stopped because the heap was full: no rule of its own says when, so who runs it again has to be told. It
 * was in its slice number `slice`, from 0, and of its calls those below `call` had their ordinals.
 */
export interface HeapStop {
  readonly pid: Pid;
  readonly slice: number;
  readonly call: number;
  readonly error: Failure;
}

/** Bytes of heap that the agents of one runner and their host hold at most: an eighth of what V8 has on 64 bits, half of it on 1 GB. */
export const HEAP_BYTES_MAX = 512 * 2 ** 20;
/** Units of fuel between two looks at most: half a millisecond of an empty loop, some hundred times the look itself. */
const UNITS_MAX = 1 << 16;
/** Turns between two looks at most: a millisecond of turns that do little. */
const TURNS_MAX = 1 << 13;
/** The part of the room left that growth may take until the next look, if it goes on as it did: a quarter. */
const SHARE = 4;

/** A distance between looks that adapts to growth. */
class Pace {
  every = 1;
  private before = 0;

  constructor(private readonly max: number) {}

  adapt(used: number, bytesMax: number): void {
    const perUnit = Math.max(0, used - this.before) / this.every;
    this.before = used;
    const safe = (bytesMax - used) / (SHARE * Math.max(perUnit, 1));
    this.every = Math.max(1, Math.min(this.every * 2, this.max, Math.floor(safe)));
  }
}

/** Looks at the heap for one runner. */
export class HeapWatch {
  private readonly units = new Pace(UNITS_MAX);
  private readonly turns = new Pace(TURNS_MAX);

  /** `used`: bytes of heap in use, and of buffers beside it; garbage counts only as far as the host cannot tell. */
  constructor(private readonly used: () => number, private readonly bytesMax: number) {}

  /** Units of fuel until the next look. */
  get unitsEvery(): number {
    return this.units.every;
  }
  /** Turns until the next look. */
  get turnsEvery(): number {
    return this.turns.every;
  }

  /** Looks after `units` or `turns`: why the program cannot go on, or null. */
  look(after: "units" | "turns"): string | null {
    const used = this.used();
    // Agents read the text, and the bytes in use differ from run to run: the text names the bound alone.
    if (used > this.bytesMax) return `Cannot go on: the heap holds more than its bound of ${this.bytesMax} bytes`;
    (after === "units" ? this.units : this.turns).adapt(used, this.bytesMax);
    return null;
  }
}
