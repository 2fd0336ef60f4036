/**
 * When a live run asks whether its agents can still go on: the answer costs a walk over all handles, so it is asked once per
 * quiet period, not while the system works. Pure: the caller looks at regular intervals and passes two counters.
 *
 * A server that writes all the time keeps the system from ever being quiet; so agents that have made no call for many looks
 * are asked about too, once in so many looks. The question costs them nothing: they wait.
 */

/** Looks between two questions while only servers work. */
const LOOKS_BUSY = 20;

/** See the file comment. */
export class StallWatch {
  private ticks = -1;
  private calls = -1;
  private asked = false;
  private looks = 0;

  /** True if it is time to ask. `ticks` counts turns of the loop, `calls` those that agents posted and results that they got. */
  isDue(ticks: number, calls: number): boolean {
    const isQuiet = ticks === this.ticks;
    this.ticks = ticks;
    this.looks = calls === this.calls ? this.looks + 1 : 0;
    this.calls = calls;
    if (!isQuiet) {
      this.asked = false;
      return this.looks > 0 && this.looks % LOOKS_BUSY === 0;
    }
    if (this.asked) return false;
    this.asked = true;
    return true;
  }
}
