/**
 * Guarding a replay: starts the worker without any permission, looks at its pulse and at the memory of the process, and ends it
 * where it makes no progress or takes too much. So a recording can neither hang a terminal nor fill a machine.
 *
 * Time: silence is measured in processor time of this process, so that a busy machine ends nothing (backends/host/silence.ts).
 * Memory: a lowered program is metered, and the worker weighs its own heap at each look of the runner and gives up beyond its
 * bound. Code that is not metered shows no beat while it takes memory: from `UNMETERED_BYTES` on the process may grow by no more than
 * `GROWTH_BYTES` between two beats. The rule counts bytes and not time, so that a busy machine changes nothing.
 */
/// <reference lib="deno.unstable" />
import { Silence } from "../backends/host/silence.ts";
import type { TraceParts } from "../backends/trace/cursor.ts";
import type { PayloadRows } from "../backends/trace/payload_table.ts";
import type { Material } from "./material.ts";
import type { ReplayEvent, ReplayJob, Until, Verdict } from "./replay_protocol.ts";
import { REPLAY_PHASE, ReplayPulse } from "./replay_pulse.ts";
import { SourceServer } from "./shared_source.ts";

/** Time between two looks, ms. */
const LOOK_MS = 20;
/** Processor time without a beat that ends a replay, ms, so that a command ends within 10 s. */
const SILENT_MS_MAX = 8_500;
/** The most that one look counts, ms. */
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
  /** Where this thread reads for the worker. */
  readonly parts: TraceParts;
  readonly until: Until | null;
  /** Path of the agent to print; null: none. */
  readonly agent: string | null;
  readonly json: boolean;
  /** Gets lines for standard output. */
  readonly out: (text: string) => void;
  /** What the process takes; null: the replay is not watched. */
  readonly usage: ProcessUsage | null;
}

/** What a process takes. */
export interface ProcessUsage {
  /** Memory now, bytes. */
  bytes(): number;
  /** Processor time so far, ms. */
  cpuMs(): number;
}

/** Replays in a worker, for which this thread reads the recording. The rows of its payloads move there. */
export function replayInWorker({ out, usage, parts, ...request }: ReplayRequest): Promise<Verdict> {
  const buffer = ReplayPulse.makeBuffer();
  const pulse = new ReplayPulse(buffer);
  const server = new SourceServer(parts.source);
  const job: ReplayJob = { ...request, buffer, source: server.place, payloads: parts.payloads.rows };
  const worker = new Worker(new URL("./replay_worker.ts", import.meta.url), SEALED);
  const watch = usage === null ? null : new Watch(pulse, usage);
  return new Promise((resolve) => {
    const end = (verdict: Verdict): void => {
      clearInterval(looking);
      worker.terminate();
      resolve(verdict);
    };
    const looking = setInterval(() => {
      const why = watch?.look() ?? null;
      if (why !== null) end({ kind: "refused", message: why, at: pulse.position });
    }, LOOK_MS);
    worker.onmessage = ({ data }: MessageEvent<ReplayEvent>) => {
      if (data.kind === "reads") server.answer();
      else if (data.kind === "lines") out(data.text);
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
    worker.postMessage(job, buffersOf(job.payloads));
  });
}

// The memory of the rows, which no cursor of this thread reads afterwards.
function buffersOf(rows: PayloadRows): ArrayBuffer[] {
  return Object.values(rows).flatMap((column) => ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []); // none is shared
}

/** Looks at a replay from outside. */
export class Watch {
  private readonly silence: Silence;
  private readonly startBytes: number;
  private beats = -1;
  /** Memory of the process when the last beat was seen. */
  private beatBytes: number;

  constructor(private readonly pulse: ReplayPulse, private readonly usage: ProcessUsage) {
    this.silence = new Silence({ silentMs: SILENT_MS_MAX, lookMs: LOOK_MS_MAX, cpuMs: () => usage.cpuMs() });
    this.startBytes = this.beatBytes = usage.bytes();
  }

  /** One look: why the replay is to be ended, or null. */
  look(): string | null {
    const { beats, phase } = this.pulse;
    const bytes = this.usage.bytes();
    if (beats !== this.beats || phase === REPLAY_PHASE.collecting) this.beatBytes = bytes;
    this.beats = beats;
    if (this.silence.look(beats)) {
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
