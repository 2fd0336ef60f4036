/**
 * Silence of a watched thread, measured in processor time of this process.
 *
 * A watchdog calls `look` at a fixed interval with the number that the thread changes at each sign of life. The thread counts as silent
 * when the process has spent the bound of processor time since the last change: a machine that is busy with other processes,
 * or that slept, gives no processor time and so delays the verdict instead of hastening it. A thread that waits without
 * computing spends none either, so a far longer time of looks alone makes a verdict too.
 *
 * Not here: timers, shared memory, and what happens to a silent thread.
 */
import process from "node:process";

/** Time of looks alone that makes a verdict, as a multiple of the bound: no machine is that busy for so long. */
const LOOKS_FACTOR = 12;
const US_PER_MS = 1_000;

/** What a watch is told. */
export interface SilenceOptions {
  /** Processor time without a sign of life that makes a verdict, ms. */
  readonly silentMs: number;
  /** Time between two looks, ms. */
  readonly lookMs: number;
  /** Processor time that this process has used, ms. */
  readonly cpuMs: () => number;
}

/** Processor time that this process has used in all threads, ms. */
export function cpuMsOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / US_PER_MS;
}

/** Counts the silence of one thread. */
export class Silence {
  private beats: number | null = null;
  private cpuMs = 0;
  private spentMs = 0;
  private lookedMs = 0;

  constructor(private readonly options: SilenceOptions) {}

  /** One look. `threads`: threads of this process that are at work, at least 1; they share its processor time. True: the thread is silent. */
  look(beats: number, threads = 1): boolean {
    const { silentMs, lookMs } = this.options;
    const cpuMs = this.options.cpuMs();
    if (beats === this.beats) {
      this.spentMs += Math.min(lookMs, (cpuMs - this.cpuMs) / threads);
      this.lookedMs += lookMs;
    } else this.spentMs = this.lookedMs = 0;
    this.beats = beats;
    this.cpuMs = cpuMs;
    return this.spentMs >= silentMs || this.lookedMs >= LOOKS_FACTOR * silentMs;
  }

  /** Begins anew: the thread is known to wait for a good reason. */
  forget(): void {
    this.beats = null;
  }
}
