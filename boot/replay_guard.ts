/**
 * Guarding a replay: starts the worker without any permission, looks at its pulse and at the memory of the process, and ends it
 * where it makes no progress or takes too much. So a recording can neither hang a terminal nor fill a machine.
 *
 * Memory: a lowered program is metered, and the worker weighs its own heap at each look of the runner and gives up beyond its
 * bound. Code that is not metered shows no beat while it takes memory: from `UNMETERED_BYTES` on the process may grow by no more than
 * `GROWTH_BYTES` between two beats. Both rules count bytes and not time, so that a busy machine changes nothing.
 */
/// <reference lib="deno.unstable" />
import type { Material } from "./material.ts";
import type { ReplayEvent, ReplayJob, Until, Verdict } from "./replay_protocol.ts";
import { REPLAY_PHASE, ReplayPulse } from "./replay_pulse.ts";

/** Time between two looks, ms. */
const LOOK_MS = 20;
/** Looks without a beat that end a replay: 8.5 s, so that a command ends within 10 s. A builtin of a program that computes for longer is a hang in a live run too. */
const LOOKS_MAX = 425;
const SILENT_S = LOOKS_MAX * LOOK_MS / 1_000;
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
  const watch = new Watch(pulse, () => Deno.memoryUsage().rss);
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

/** Looks at a replay from outside. */
export class Watch {
  private beats = -1;
  private silent = 0;
  private readonly startBytes: number;
  /** Memory of the process when the last beat was seen. */
  private beatBytes: number;

  /** `bytes`: the memory of the process now. */
  constructor(private readonly pulse: ReplayPulse, private readonly bytes: () => number) {
    this.startBytes = this.beatBytes = bytes();
  }

  /** One look: why the replay is to be ended, or null. */
  look(): string | null {
    const { beats } = this.pulse;
    const bytes = this.bytes();
    if (beats !== this.beats || this.pulse.phase === REPLAY_PHASE.collecting) this.beatBytes = bytes;
    this.silent = beats === this.beats ? this.silent + 1 : 0;
    this.beats = beats;
    if (this.silent >= LOOKS_MAX) {
      return `Cannot replay${this.where()}: its programs compute or wait without end, no progress was made for ${SILENT_S} s`;
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
