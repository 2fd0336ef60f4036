/**
 * The exploring worker: loads files, hunts in them, tells what it finds. It may be ended at any moment by the main thread
 * (`watchdog.ts`), for which it leaves in the beacon what it is at. Glue: the one place beside cli.ts with a clock.
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
import { Beacon, PHASE } from "./beacon.ts";
import type { Assignment } from "./crew.ts";
import { Hunt, replay } from "./explore.ts";
import type { Order, Target, Tell } from "./protocol.ts";
import { Rig, type RunSpec } from "./run.ts";
import { type Scenario, ScenarioError, scenarioOf } from "./scenario.ts";
import { type Field, shareEnd, slice, tallyOf, turnEnd } from "./slices.ts";
import { imageBits, readToken } from "./token.ts";
import { callInWords } from "./words.ts";

type HuntOrder = Order & { readonly kind: "hunt" };
type ReplayOrder = Order & { readonly kind: "replay" };

const NO_SITE = -1;
const heapUsed = heapGauge(HEAP_BYTES_MAX);

function tell(message: Tell): void {
  self.postMessage(message);
}

/** A file that cannot be explored, with the reasons. */
class Refused extends Error {
  constructor(readonly messages: readonly string[]) {
    super(messages.join("\n"));
  }
}

/** Loads a file as far as a rig. Throws Refused for whatever is the file's own fault. */
async function prepare(order: Order, beacon: Beacon, target: Target, index: number): Promise<Rig> {
  beacon.enter(index, PHASE.load);
  const image = await load(order, target);
  beacon.enter(index, PHASE.setUp);
  return new Rig(image, scenarioFrom(image, target), { log: beacon.sharedLog(), beat: () => beacon.beat(), heapUsed });
}

async function load(order: Order, target: Target): Promise<Image> {
  try {
    return await loadImage(target.path, order.places);
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

async function explore(order: HuntOrder): Promise<void> {
  const beacon = new Beacon(order.buffer);
  const now = () => performance.now();
  const deadline = order.timeMs === null ? Infinity : now() + order.timeMs;
  const fields: Field[] = [];
  for (const [position, file] of order.files.entries()) {
    const until = order.untilFail ? turnEnd(now(), deadline) : shareEnd(now(), deadline, order.files.length - 1 - position);
    const field = await fieldOf(order, beacon, file);
    if (field === null) continue;
    if (turn(order, beacon, field, until) === "unexpected" && order.untilFail) return;
    if (order.untilFail && !isOver(field)) fields.push(field);
  }
  while (fields.length > 0 && now() < deadline) {
    const field = fields.shift()!; // not empty
    if (turn(order, beacon, field, turnEnd(now(), deadline)) === "unexpected") return;
    if (!isOver(field)) fields.push(field);
  }
}

const over = new WeakSet<Field>();

function isOver(field: Field): boolean {
  return over.has(field);
}

async function fieldOf(order: HuntOrder, beacon: Beacon, file: Assignment): Promise<Field | null> {
  try {
    const rig = await prepare(order, beacon, file, file.index);
    const { expectsFailure } = rig.scenario;
    tell({ kind: "loaded", file: file.index, expectsFailure, image: imageBits(rig.image.id) });
    const onSpec = (run: number, spec: RunSpec): void => {
      beacon.beginRun(run, spec);
      beacon.say(spec.faults.length === 0 ? "" : JSON.stringify(spec.faults));
    };
    return { index: file.index, expectsFailure, hunt: new Hunt(rig, file.seed, onSpec), ms: 0 };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell({ kind: "refused", file: file.index, messages: error.messages });
    return null;
  }
}

/** One turn of a file: `unexpected` if it failed and should not have. */
function turn(order: HuntOrder, beacon: Beacon, field: Field, until: number): "unexpected" | "fine" {
  beacon.enter(field.index, PHASE.run);
  const end = slice(field, {
    now: () => performance.now(),
    until,
    runs: order.runs,
    failed: (failure, tally) => tell({ kind: "failed", file: field.index, failure, tally }),
    progress: (tally) => tell({ kind: "progress", file: field.index, tally }),
  });
  beacon.enter(field.index, PHASE.idle);
  if (end !== "time" || !order.untilFail) over.add(field);
  if (end !== "failed") tell({ kind: "left", file: field.index, tally: tallyOf(field) });
  return end === "failed" && !field.expectsFailure ? "unexpected" : "fine";
}

async function repeat(order: ReplayOrder): Promise<void> {
  const beacon = new Beacon(order.buffer);
  const token = readToken(order.token);
  try {
    const rig = await prepare(order, beacon, order.file, 0);
    tell({ kind: "loaded", file: 0, expectsFailure: rig.scenario.expectsFailure, image: imageBits(rig.image.id) });
    beacon.enter(0, PHASE.run);
    const trace = order.trace === null ? null : traceInto(order.trace, rig);
    const { found, failure } = replay(rig, token, order.traced ? (event) => sayStep(beacon, rig, event) : null);
    trace?.(failure.hash, found ? failure.finding.oracle : "quiescent");
    beacon.enter(0, PHASE.idle);
    tell({ kind: "replayed", failed: found, failure, changed: token.image !== imageBits(rig.image.id) });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof RangeError)) throw error;
    tell({ kind: "refused", file: 0, messages: error instanceof Refused ? error.messages : [error.message] });
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
function sayStep(beacon: Beacon, rig: Rig, event: TraceEvent): void {
  beacon.beat();
  if (event.kind === "step") {
    beacon.say(JSON.stringify({ path: event.path, place: rig.place(event), call: callInWords(event.nr, event.args) }));
  }
}

self.onmessage = async (event: MessageEvent<Order>) => {
  try {
    await freezeIntrinsics(); // programs share this realm with each other and with the kernel
    await (event.data.kind === "hunt" ? explore(event.data) : repeat(event.data));
    tell({ kind: "done" });
  } catch (error) {
    tell({ kind: "broken", message: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
};
