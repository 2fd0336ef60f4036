/**
 * The bound on the heap: fuel bounds how long a program computes, not what it keeps. All agents share their host's heap, and
 * an engine whose heap ends takes the whole process along, so the runner looks at it while there is room.
 *
 * A look costs 0.2 µs, so it is taken from time to time: after units of fuel within a slice, after turns across
 * them. The distance doubles while nothing much happens and shrinks with the room left as the heap grows, down to every
 * unit. It changes nothing else: fuel is given out in parts whose sum is what it was.
 *
 * What one built-in allocates at once between two units is looked at by itself (`room`; allocation.ts calls it through the
 * engine). Not here: how full the heap is (the host tells).
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
/** Units of fuel between two looks at most: 30 µs of an empty loop, some hundred times the look itself. */
const UNITS_MAX = 1 << 12;
/** Turns between two looks at most: a millisecond of turns that do little. */
const TURNS_MAX = 1 << 13;
/** The part of the room left that growth may take until the next look, if it goes on as it did: a quarter. */
const SHARE = 4;

/**
 * Tells the bytes of heap in use, and of buffers beside it. Where these and `more` pass the bound, garbage does not count as far
 * as the host can tell.
 */
export type Gauge = (more?: number) => number;

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

  constructor(private readonly used: Gauge, private readonly bytesMax: number) {}

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
    if (used > this.bytesMax) return this.full();
    (after === "units" ? this.units : this.turns).adapt(used, this.bytesMax);
    return null;
  }

  /** Looks before `more` bytes are allocated at once: why the program cannot go on, or null. */
  room(more: number): string | null {
    return this.used(more) + more > this.bytesMax ? this.full() : null;
  }

  // Agents read the text, and the bytes in use differ from run to run: the text names the bound alone.
  private full(): string {
    return `Cannot go on: the heap holds more than its bound of ${this.bytesMax} bytes`;
  }
}

/** Why a program cannot go on that asks for more at once than a whole heap holds. */
export function tooLarge(what: string, bytes: number, bytesMax: number): string {
  return `Cannot go on: ${what} needs up to ${bytes} bytes, the bound of the heap is ${bytesMax} bytes`;
}
