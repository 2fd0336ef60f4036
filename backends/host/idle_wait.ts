/**
 * Waiting without spinning: one timer and one promise, both reused from wait to wait.
 *
 * `IdleWait.until` gives a promise that an arrival or the time ends. A timer costs 1.2 µs to set and clear, a wait only
 * 0.1 µs, so a timer that rings early enough is left standing, and one that rings too early is set again. Also here:
 * `turnEventLoop`, one turn of the event loop, for a loop that has work for longer than I/O may be kept waiting.
 */

const NS_PER_MS = 1_000_000;
/** Longest delay that a timer takes, ms. */
const DELAY_MAX_MS = 2 ** 31 - 1;

/** Lets the event loop run one turn: I/O and timers that are due get their callbacks. About 4 µs. */
export function turnEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** See the file comment. */
export class IdleWait {
  private resolve: ((more: boolean) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** When the standing timer rings. */
  private rings = Infinity;
  private untilNs = Infinity;

  /** `now` reads the clock, integer ns; `onIdle` is called with true when a wait begins and with false when the wait is over. */
  constructor(private readonly now: () => number, private readonly onIdle: (isIdle: boolean) => void) {}

  /** True while a caller waits. */
  get waits(): boolean {
    return this.resolve !== null;
  }

  /** A promise of true, kept when `arrived` is called or at `untilNs` (Infinity: never). One waits at a time. */
  until(untilNs: number): Promise<boolean> {
    if (this.resolve !== null) throw new Error("Cannot wait twice at a time: one loop drives a machine");
    this.untilNs = untilNs;
    if (untilNs < this.rings) this.set(untilNs);
    this.onIdle(true);
    return new Promise((resolve) => this.resolve = resolve);
  }

  /** Ends the wait, if there is one. */
  arrived(): void {
    if (this.resolve === null) return;
    const { resolve } = this;
    this.resolve = null;
    this.onIdle(false);
    resolve(true);
  }

  /** The wait may not last beyond `untilNs`. */
  sooner(untilNs: number): void {
    if (this.resolve === null || untilNs >= this.untilNs) return;
    this.untilNs = untilNs;
    if (untilNs < this.rings) this.set(untilNs);
  }

  /** Takes the timer away. */
  clear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.rings = Infinity;
  }

  private set(atNs: number): void {
    this.clear();
    if (atNs === Infinity) return;
    this.rings = atNs;
    const delayMs = Math.ceil((atNs - this.now()) / NS_PER_MS);
    this.timer = setTimeout(() => this.ring(), Math.max(0, Math.min(delayMs, DELAY_MAX_MS)));
  }

  // Too early for who waits now: an earlier wait had set it, or the delay was the longest there is.
  private ring(): void {
    this.timer = null;
    this.rings = Infinity;
    if (this.resolve === null) return;
    if (this.now() >= this.untilNs) this.arrived();
    else this.set(this.untilNs);
  }
}
