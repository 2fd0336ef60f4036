/**
 * The worker that replays: started by replay_guard.ts with no permission at all, it gets one job and runs the code that the
 * recording carries. It opens nothing, writes nothing and loads nothing: the texts come with the job, the events by way of the main thread.
 *
 * What keeps the rest of the process safe is the missing permission. Beside that, everything that is no part of the language is
 * taken out of the realm before the first text is imported: what a text could still do with it is end the process, or answer
 * in the place of this file. The main thread ends the worker where it makes no progress or takes too much memory.
 */
/// <reference lib="deno.worker" />
import { PayloadTable } from "../backends/trace/payload_table.ts";
import type { Gauge } from "../images/heap.ts";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { ALLOWED, VIRTUAL } from "../images/globals.ts";
import { heapGauge } from "./heap.ts";
import { openMaterial } from "./offline.ts";
import type { ReplayEvent, ReplayJob, Verdict } from "./replay_protocol.ts";
import { REPLAY_PHASE, ReplayPulse } from "./replay_pulse.ts";
import { REPLAY_HEAP_BYTES_MAX, replaySession, verdictOf } from "./replay_session.ts";
import { SharedSource } from "./shared_source.ts";

/** Characters of lines gathered before they are posted. */
const LINES_LENGTH = 64 * 1024;

/** Names of the language that no agent sees, and of which the system itself makes use. */
const OURS = "Proxy Atomics SharedArrayBuffer WeakRef FinalizationRegistry AsyncDisposableStack Blob".split(" ");

const post: (event: ReplayEvent) => void = self.postMessage.bind(self);

self.onmessage = async ({ data: job }: MessageEvent<ReplayJob>) => {
  const pulse = new ReplayPulse(job.buffer);
  const lines = new Lines();
  const verdict = await verdictFor(job, pulse, lines).catch((error: unknown): Verdict => verdictOf(error, 0));
  lines.flush();
  post({ kind: "ended", verdict });
};

async function verdictFor(job: ReplayJob, pulse: ReplayPulse, lines: Lines): Promise<Verdict> {
  await freezeIntrinsics();
  strip();
  const source = new SharedSource(job.source, () => post({ kind: "reads" }));
  const recording = await openMaterial(job.material, { source, payloads: new PayloadTable(source, job.payloads) });
  const gauge = heapGauge(
    REPLAY_HEAP_BYTES_MAX,
    (isCollecting) => pulse.enter(isCollecting ? REPLAY_PHASE.collecting : REPLAY_PHASE.replaying),
  );
  const heapUsed: Gauge = (more) => {
    pulse.beat();
    return gauge(more);
  };
  return replaySession(recording, job, { pulse, heapUsed, print: (line) => lines.add(line) });
}

/** Takes out of the realm what is not of the language. */
function strip(): void {
  const kept = new Set([...ALLOWED, ...VIRTUAL, ...OURS]);
  for (let one: object | null = globalThis; one !== null && one !== Object.prototype; one = Object.getPrototypeOf(one)) {
    for (const name of Object.getOwnPropertyNames(one)) if (!kept.has(name)) Reflect.deleteProperty(one, name);
  }
}

/** Lines on their way to the main thread. */
class Lines {
  private text = "";

  add(line: string): void {
    this.text += line + "\n";
    if (this.text.length >= LINES_LENGTH) this.flush();
  }

  flush(): void {
    if (this.text !== "") post({ kind: "lines", text: this.text });
    this.text = "";
  }
}
