/**
 * The exploring worker: loads files, searches them for failures and posts what is found. The main thread
 * (`supervise_workers.ts`) may end the worker at any moment and reads its state from the heartbeat. Glue: the one file beside
 * cli/sim.ts with a clock.
 */
/// <reference lib="deno.worker" />
import { loadImage } from "../images/load.ts";
import { faultEntryOf } from "../backends/trace/faults.ts";
import { record } from "../backends/record.ts";
import { createTraceFile, headerOf, type TraceFile } from "../boot/trace_file.ts";
import { heapGauge } from "../boot/heap.ts";
import { isLoadError } from "../images/refusal.ts";
import { Fault } from "../images/fault.ts";
import { failureOf } from "../images/failure.ts";
import { HEAP_BYTES_MAX } from "../images/heap.ts";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { createRunner } from "../images/runner.ts";
import type { Image } from "../images/contract.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { PHASE, RunHeartbeat } from "./run_heartbeat.ts";
import type { Assignment } from "./worker_pool.ts";
import { Hunt, replay } from "./explore.ts";
import type { Target, WorkerEvent, WorkerJob } from "./protocol.ts";
import { Rig, type RunSpec } from "./run.ts";
import { type Scenario, ScenarioError, scenarioOf } from "../scenario/scenario.ts";
import { type Field, shareEnd, slice, tallyOf, turnEnd } from "./slices.ts";
import { imageBits, readToken } from "./token.ts";
import { formatCall } from "./format_call.ts";

type HuntJob = WorkerJob & { readonly kind: "hunt" };
type ReplayJob = WorkerJob & { readonly kind: "replay" };

const NO_SITE = -1;
const heapUsed = heapGauge(HEAP_BYTES_MAX);

function post(message: WorkerEvent): void {
  self.postMessage(message);
}

/** A file that cannot be explored, with the reasons. */
class Refused extends Error {
  constructor(readonly messages: readonly string[]) {
    super(messages.join("\n"));
  }
}

/** Loads a file as far as a rig. Throws Refused for whatever is the file's own fault. */
async function prepare(job: WorkerJob, heartbeat: RunHeartbeat, target: Target, index: number): Promise<Rig> {
  heartbeat.enter(index, PHASE.load);
  const image = await load(job, target);
  heartbeat.enter(index, PHASE.setUp);
  return new Rig(image, scenarioFrom(image, target), { log: heartbeat.sharedLog(), beat: () => heartbeat.beat(), heapUsed });
}

async function load(job: WorkerJob, target: Target): Promise<Image> {
  try {
    return await loadImage(target.path, job.places);
  } catch (error) {
    if (!isLoadError(error)) throw error;
    throw new Refused(error.refusals.map((one) => `${one.file}:${one.line}:${one.column}: ${one.reason}`));
  }
}

function scenarioFrom(image: Image, target: Target): Scenario {
  let exports: Readonly<Record<string, unknown>>;
  try {
    exports = createRunner([image], { heapUsed }).instance(image.id).exports;
  } catch (error) {
    const failure = failureOf(image, error, undefined, NO_SITE);
    const what = error instanceof Fault ? failure.message : `${failure.name}: ${failure.message}`;
    throw new Refused([`${failure.place || target.shown}: Cannot run the file's top level: ${what}`]);
  }
  try {
    return scenarioOf({ id: image.id, file: target.shown }, exports);
  } catch (error) {
    if (error instanceof ScenarioError) throw new Refused(error.problems);
    throw error;
  }
}

async function explore(job: HuntJob): Promise<void> {
  const heartbeat = new RunHeartbeat(job.buffer);
  const now = () => performance.now();
  const deadline = job.timeMs === null ? Infinity : now() + job.timeMs;
  const fields: Field[] = [];
  for (const [position, file] of job.files.entries()) {
    const until = job.untilFail ? turnEnd(now(), deadline) : shareEnd(now(), deadline, job.files.length - 1 - position);
    const field = await fieldOf(job, heartbeat, file);
    if (field === null) continue;
    if (turn(job, heartbeat, field, until) === "unexpected" && job.untilFail) return;
    if (job.untilFail && !isOver(field)) fields.push(field);
  }
  while (fields.length > 0 && now() < deadline) {
    const field = fields.shift()!; // not empty
    if (turn(job, heartbeat, field, turnEnd(now(), deadline)) === "unexpected") return;
    if (!isOver(field)) fields.push(field);
  }
}

const over = new WeakSet<Field>();

function isOver(field: Field): boolean {
  return over.has(field);
}

async function fieldOf(job: HuntJob, heartbeat: RunHeartbeat, file: Assignment): Promise<Field | null> {
  try {
    const rig = await prepare(job, heartbeat, file, file.index);
    const { expectsFailure } = rig.scenario;
    post({ kind: "loaded", file: file.index, expectsFailure, image: imageBits(rig.image.id) });
    const onSpec = (run: number, spec: RunSpec): void => {
      heartbeat.beginRun(run, spec);
      heartbeat.say(spec.faults.length === 0 ? "" : JSON.stringify(spec.faults));
    };
    return { index: file.index, expectsFailure, hunt: new Hunt(rig, file.seed, onSpec), ms: 0 };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    post({ kind: "refused", file: file.index, messages: error.messages });
    return null;
  }
}

/** One turn of a file: `unexpected` if it failed and should not have. */
function turn(job: HuntJob, heartbeat: RunHeartbeat, field: Field, until: number): "unexpected" | "fine" {
  heartbeat.enter(field.index, PHASE.run);
  const end = slice(field, {
    now: () => performance.now(),
    until,
    runs: job.runs,
    failed: (failure, tally) => post({ kind: "failed", file: field.index, failure, tally }),
    progress: (tally) => post({ kind: "progress", file: field.index, tally }),
  });
  heartbeat.enter(field.index, PHASE.idle);
  if (end !== "time" || !job.untilFail) over.add(field);
  if (end !== "failed") post({ kind: "left", file: field.index, tally: tallyOf(field) });
  return end === "failed" && !field.expectsFailure ? "unexpected" : "fine";
}

async function repeat(job: ReplayJob): Promise<void> {
  const heartbeat = new RunHeartbeat(job.buffer);
  const token = readToken(job.token);
  try {
    const rig = await prepare(job, heartbeat, job.file, 0);
    post({ kind: "loaded", file: 0, expectsFailure: rig.scenario.expectsFailure, image: imageBits(rig.image.id) });
    heartbeat.enter(0, PHASE.run);
    const trace = job.trace === null ? null : traceInto(job.trace, rig);
    const { found, failure } = replay(rig, token, job.traced ? (event) => sayStep(heartbeat, rig, event) : null);
    trace?.(failure.hash, found ? failure.finding.oracle : "quiescent");
    heartbeat.enter(0, PHASE.idle);
    post({ kind: "replayed", failed: found, failure, changed: token.image !== imageBits(rig.image.id) });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof RangeError)) throw error;
    post({ kind: "refused", file: 0, messages: error instanceof Refused ? error.messages : [error.message] });
  }
}

// Records the next run of the rig; what it gives closes the file.
function traceInto(path: string, rig: Rig): (stateHash: string, outcome: string) => void {
  let file: TraceFile | null = null;
  rig.tape = (machine, config, faults) => {
    const images = [rig.image];
    file = createTraceFile(path, headerOf({ config, images, strategy: "a token's decisions", decisions: "recorded", backend: "virtual" }));
    for (const fault of faults) file.writer.fault(faultEntryOf(fault));
    return record(machine, file.writer);
  };
  return (stateHash, outcome) => {
    rig.tape = null;
    file?.writer.end({ stateHash, outcome });
    file?.close();
  };
}

// Called after a step was executed and before its program goes on: what hangs next is what follows this step.
function sayStep(heartbeat: RunHeartbeat, rig: Rig, event: TraceEvent): void {
  heartbeat.beat();
  if (event.kind === "step") {
    heartbeat.say(JSON.stringify({ path: event.path, place: rig.place(event), call: formatCall(event.nr, event.args) }));
  }
}

self.onmessage = async (event: MessageEvent<WorkerJob>) => {
  try {
    await freezeIntrinsics(); // programs share this realm with each other and with the kernel
    await (event.data.kind === "hunt" ? explore(event.data) : repeat(event.data));
    post({ kind: "done" });
  } catch (error) {
    post({ kind: "broken", message: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
};
