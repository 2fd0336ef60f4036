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
import type { Delivery, Failure } from "../syscalls/runner.ts";
import { HeapAccounts, type Liveness, NONE } from "./heap_accounts.ts";

/**
 * A program that was stopped because the heap was full: no rule of its own says when, so who runs it again has to be told. It
 * was in its slice number `slice`, from 0, and of its calls those below `call` had their ordinals.
 */
export interface HeapStop {
  readonly pid: Pid;
  readonly slice: number;
  readonly call: number;
  /** The turn of the runner, from 0, after which the program was stopped; null where it was stopped within its slice. */
  readonly turn: number | null;
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

/** The part of the bound from which each turn is accounted for, and the part of that below which no turn is any more. */
const ACCOUNTED = 4;
const CALM = 2;
/** The part of the bound by which the heap may pass it while the end of a stopped program frees what that held. */
const SPARE = 4;

/** What the host knows of the heap. */
export interface Gauge {
  /**
   * Tells the bytes of heap in use, and of buffers beside it. Where these and `more` pass the bound, garbage does not count as
   * far as the host can tell.
   */
  (more?: number): number;
  /** Absent: every object counts as reachable. */
  readonly liveness?: Liveness;
}

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

/**
 * Looks at the heap for one runner, and says which program is to be stopped where the heap is full: the one that made it grow most
 * (heap_accounts.ts), be it the running one or one that waits. What a stopped program held is free once its process has ended; until
 * then others may go on, up to `SPARE` beyond the bound.
 */
export class HeapWatch {
  private readonly units = new Pace(UNITS_MAX);
  private readonly turns = new Pace(TURNS_MAX);
  private readonly accounts: HeapAccounts;
  /** The process that is being stopped; NONE if there is none. */
  private stopping = NONE;
  private isFull = false;

  constructor(private readonly used: Gauge, private readonly bytesMax: number) {
    this.accounts = new HeapAccounts(used.liveness);
  }

  /** Units of fuel until the next look. */
  get unitsEvery(): number {
    return this.units.every;
  }
  /** Turns until the next look; 0 from the time at which each turn is accounted for. */
  get turnsEvery(): number {
    return this.accounts.isOpen ? 0 : this.turns.every;
  }
  /** True while turns are accounted for. */
  get isAccounting(): boolean {
    return this.accounts.isOpen;
  }

  /** Looks within a turn of `pid`: why its program cannot go on, or null. */
  look(pid: Pid): string | null {
    const used = this.read(0);
    if (this.isFull) return this.isLargest(pid, used) ? this.full(pid) : null;
    this.units.adapt(used, this.bytesMax);
    return null;
  }

  /** Looks after a turn of `pid`. True where a program has to be stopped: `largest` says which. */
  lookAfter(pid: Pid): boolean {
    const used = this.charge(pid);
    if (this.isFull) return this.isDue(used);
    this.turns.adapt(used, this.bytesMax);
    this.account(used);
    return false;
  }

  /** Charges `pid` for its turn; gives the bytes in use. */
  charge(pid: Pid): number {
    const used = this.read(0);
    this.accounts.charge(pid, used);
    return used;
  }

  private account(used: number): void {
    const { accounts, bytesMax } = this;
    if (!accounts.isOpen && used > bytesMax / ACCOUNTED) accounts.open(used);
    else if (accounts.isOpen && used < bytesMax / (ACCOUNTED * CALM)) accounts.close();
  }

  /** Looks before `more` bytes are allocated at once: why the program of `pid` cannot go on, or null. */
  room(pid: Pid, more: number): string | null {
    const used = this.read(more) + more;
    return this.isFull && this.isLargest(pid, used) ? this.full(pid) : null;
  }

  /** Values come to process `pid`, which may keep them. */
  received(pid: Pid, first: Delivery | null): void {
    for (let one = first; one !== null; one = one.next) {
      this.accounts.received(pid, one.value);
      for (const chunk of one.chunks) this.accounts.received(pid, chunk);
    }
  }

  /** A value leaves process `pid`. */
  sent(pid: Pid, value: unknown): void {
    this.accounts.sent(pid, value);
  }

  /** The program that made the heap grow most, of `running` and all that `canStop` allows; it counts as stopped from now on. */
  largest(running: Pid, canStop: (pid: Pid) => boolean): Pid {
    return this.stopping = this.accounts.largest(running, canStop);
  }

  /** Why a program is stopped. Agents read the text, and the bytes in use differ from run to run: the text names the bound alone. */
  get reason(): string {
    return `Cannot go on: the heap holds more than its bound of ${this.bytesMax} bytes`;
  }

  /** A process ended: what it held is free. */
  forget(pid: Pid): void {
    if (pid === this.stopping) this.stopping = NONE;
    this.accounts.forget(pid);
  }

  /** Forgets all processes. */
  clear(): void {
    this.stopping = NONE;
    this.accounts.close();
  }

  private full(pid: Pid): string {
    this.stopping = pid;
    return this.reason;
  }

  // While a program is being stopped a collection frees nothing of it: none is asked for below the spare bytes.
  private read(more: number): number {
    const used = this.used(this.stopping === NONE ? more : more - this.bytesMax / SPARE);
    this.isFull = used + more > this.bytesMax;
    return used;
  }

  private isDue(used: number): boolean {
    return this.stopping === NONE || used > this.bytesMax + this.bytesMax / SPARE;
  }

  private isLargest(pid: Pid, used: number): boolean {
    return used > this.bytesMax + this.bytesMax / SPARE || this.stopping === NONE && this.accounts.isLargest(pid, used);
  }
}

/** Why a program cannot go on that asks for more at once than a whole heap holds. */
export function tooLarge(what: string, bytes: number, bytesMax: number): string {
  return `Cannot go on: ${what} needs up to ${bytes} bytes, the bound of the heap is ${bytesMax} bytes`;
}
