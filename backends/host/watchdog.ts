/**
 * The watchdog: a worker that looks at the heartbeat. Fuel bounds what an agent computes, but not a builtin that never
 * returns, such as a catastrophic regular expression; live, on the thread that also does all I/O, that is found here.
 *
 * When no beat comes for `stuckMs` although the main thread is not idle, the worker says on standard error
 * which agent it was and how far the recording got, ends the children, and ends the process by SIGKILL: a stuck thread
 * hears nothing else. Silence is counted in processor time (silence.ts), so that a busy machine is not taken for a hang.
 */
import type { Heartbeat } from "./heartbeat.ts";

/** What the watchdog is told. */
export interface WatchdogOptions {
  readonly heartbeat: Heartbeat;
  /** Processor time without a heartbeat that makes a hang, ms, from 100 up. */
  readonly stuckMs: number;
  /** Mark of the children, see registry.ts. */
  readonly mark: string;
  /** The recording as the user knows it; null: none is written. */
  readonly recording: string | null;
}

/** What the worker gets. */
export interface Watch {
  readonly buffer: SharedArrayBuffer;
  readonly stuckMs: number;
  readonly mark: string;
  readonly recording: string | null;
}

/** A running watchdog. */
export interface Watchdog {
  /** Ends the watch: call before anything that may take long for a good reason, and at the end. */
  stop(): void;
}

const STUCK_MS_MIN = 100;

/** Starts the watch; resolves when the worker looks. */
export function startWatchdog(options: WatchdogOptions): Promise<Watchdog> {
  const { heartbeat, stuckMs, mark, recording } = options;
  if (!(stuckMs >= STUCK_MS_MIN)) throw new RangeError(`Cannot watch for ${stuckMs} ms: at least ${STUCK_MS_MIN}`);
  const worker = new Worker(new URL("./watchdog_worker.ts", import.meta.url), { type: "module", name: "watchdog" });
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve({ stop: () => worker.terminate() });
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error(`Cannot watch the main thread: ${event.message}`));
    };
    const watch: Watch = { buffer: heartbeat.buffer, stuckMs, mark, recording };
    worker.postMessage(watch);
  });
}
