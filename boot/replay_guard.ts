/**
 * Guarding a replay: starts the worker without any permission, looks at its pulse and at the memory of the process, and ends it
 * where it makes no progress or takes too much. So a recording can neither hang a terminal nor fill a machine.
 *
 * Memory: a lowered program is metered, and the worker weighs its own heap at each look of the runner and gives up beyond its
 * bound. Code that is not metered shows no beat while it takes memory: from `UNMETERED_BYTES` on the process may grow by no more than
 * `GROWTH_BYTES` between two beats. The rule counts bytes and not time, so that a busy machine changes nothing.
 */
/// <reference lib="deno.unstable" />
import type { Material } from "./material.ts";
import type { ReplayEvent, ReplayJob, Until, Verdict } from "./replay_protocol.ts";
import { REPLAY_PHASE, ReplayPulse } from "./replay_pulse.ts";

/** Time between two looks, ms. */
const LOOK_MS = 20;
/** Time without a beat that ends a replay, ms, so that a command ends within 10 s. */
const SILENT_MS_MAX = 8_500;
/** The most that one look counts, ms: a machine that slept, or that gave this process no time, was not silent. */
const LOOK_MS_MAX = 100;
/** Growth of the process since the start of the worker up to which beats are not asked for. */
const UNMETERED_BYTES = 288 * 2 ** 20;
/** Growth between two beats beyond it: what one builtin of a program may take. */
const GROWTH_BYTES = 64 * 2 ** 20;

/** How a worker for the code of strangers is made: it may load its own modules, and nothing else. */
export const SEALED: WorkerOptions = { type: "module", name: "replay", deno: { permissions: "none" } };

/** What is to be replayed. */
export interface ReplayRequest {
  readonly material: Material;
  readonly until: Until | null;
  /** Path of the agent to print; null: none. */
  readonly agent: string | null;
  readonly json: boolean;
  /** Gets lines for standard output. */
  readonly out: (text: string) => void;
}

/** Replays in a worker. The file of the recording moves there: no cursor of this thread reads it afterwards. */
export function replayInWorker({ out, ...request }: ReplayRequest): Promise<Verdict> {
  const buffer = ReplayPulse.makeBuffer();
  const pulse = new ReplayPulse(buffer);
  const job: ReplayJob = { ...request, buffer };
  const worker = new Worker(new URL("./replay_worker.ts", import.meta.url), SEALED);
  const watch = new Watch(pulse, { bytes: () => Deno.memoryUsage().rss, now: () => performance.now() });
  return new Promise((resolve) => {
    const end = (verdict: Verdict): void => {
      clearInterval(looking);
      worker.terminate();
      resolve(verdict);
    };
    const looking = setInterval(() => {
      const why = watch.look();
      if (why !== null) end({ kind: "refused", message: why, at: pulse.position });
    }, LOOK_MS);
    worker.onmessage = ({ data }: MessageEvent<ReplayEvent>) => {
      if (data.kind === "lines") out(data.text);
      else end(data.verdict);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({
        kind: "refused",
        message: `Cannot replay: the programs of the recording broke the worker: ${event.message}`,
        at: pulse.position,
      });
    };
    worker.postMessage(job, [request.material.parts.file.buffer as ArrayBuffer]); // a file that was read into memory of its own
  });
}

/** What a watch reads. */
interface Gauges {
  /** The memory of the process, bytes. */
  readonly bytes: () => number;
  /** A clock, ms. */
  readonly now: () => number;
}

/** Looks at a replay from outside. */
export class Watch {
  private beats = -1;
  private silentMs = 0;
  private lookedAt: number;
  private readonly startBytes: number;
  /** Memory of the process when the last beat was seen. */
  private beatBytes: number;

  constructor(private readonly pulse: ReplayPulse, private readonly gauges: Gauges) {
    this.startBytes = this.beatBytes = gauges.bytes();
    this.lookedAt = gauges.now();
  }

  /** One look: why the replay is to be ended, or null. */
  look(): string | null {
    const { beats } = this.pulse;
    const [bytes, now] = [this.gauges.bytes(), this.gauges.now()];
    if (beats !== this.beats || this.pulse.phase === REPLAY_PHASE.collecting) this.beatBytes = bytes;
    this.silentMs = beats === this.beats ? this.silentMs + Math.min(now - this.lookedAt, LOOK_MS_MAX) : 0;
    this.beats = beats;
    this.lookedAt = now;
    if (this.silentMs >= SILENT_MS_MAX) {
      return `Cannot replay${this.where()}: its programs compute or wait without end, no progress was made for ${SILENT_MS_MAX / 1_000} s`;
    }
    if (bytes - this.startBytes > UNMETERED_BYTES && bytes - this.beatBytes > GROWTH_BYTES) {
      return `Cannot replay${this.where()}: its programs took more than ${UNMETERED_BYTES + GROWTH_BYTES} bytes of memory at once`;
    }
    return null;
  }

  private where(): string {
    return this.pulse.phase === REPLAY_PHASE.loading ? ", its programs are being loaded" : ` event ${this.pulse.position}`;
  }
}
