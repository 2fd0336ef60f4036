/**
 * The watchdog: runs exploring workers from the main thread and ends one that gives no sign of life. Fuel bounds what an
 * agent computes, but not a builtin that never returns, such as a catastrophic regular expression; that is found here.
 *
 * A run that hung is repeated once in a second worker, step by step, to learn which call it hung after; it is reported as
 * a failure with its token, and a fresh worker goes on with the other files. Silence is counted in looks, not by the clock,
 * so that a machine which slept is not taken for a hang. Glue: this file makes workers and timers.
 */
import { Beacon, PHASE, type Sighting } from "./beacon.ts";
import { packDecisions } from "./decisions.ts";
import type { FaultEvent } from "./faults.ts";
import type { Failure } from "./finding.ts";
import { LOOK_MS, LOOKS_LOAD_MAX, LOOKS_RUN_MAX, LOOKS_TRACED_MAX } from "./param.ts";
import type { Order, Places, Target, Tell } from "./protocol.ts";
import { writeToken } from "./token.ts";

/** What is to be explored. */
export interface Request {
  readonly files: readonly Target[];
  readonly places: Places;
  readonly seed: number;
  readonly runs: number | null;
  readonly timeMs: number | null;
  readonly untilFail: boolean;
}

type Hearing = (tell: Tell) => void;
type End = { readonly kind: "done" } | { readonly kind: "broken" | "hung"; readonly seen: Sighting };

/** Explores all files; `hear` is told what happens. `now` is the clock, ms. */
export async function exploreAll(request: Request, now: () => number, hear: Hearing): Promise<void> {
  const begun = now();
  const state = new Progress();
  let left = request.files.map((file, index) => ({ ...file, index }));
  while (left.length > 0 && !state.over) {
    const timeMs = request.timeMs === null ? null : Math.max(0, request.timeMs - (now() - begun));
    const buffer = Beacon.makeBuffer();
    const { places, seed, runs, untilFail } = request;
    const order: Order = { kind: "hunt", buffer, places, files: left, seed, runs, timeMs, untilFail };
    const end = await runWorker(order, LOOKS_RUN_MAX, (tell) => {
      state.hear(tell, untilFail);
      hear(tell);
    });
    if (end.kind === "done") return;
    if (end.kind === "hung") await reportHang(request, end.seen, state, hear);
    state.ended.add(end.seen.file);
    // A worker that breaks before it comes to a file would blame one that is done: then the next is dropped, so that this ends.
    state.ended.add(left.some((one) => one.index === end.seen.file) && !state.ended.has(end.seen.file) ? end.seen.file : left[0]!.index);
    left = left.filter((one) => !state.ended.has(one.index));
  }
}

/** Replays a token; `trace` names the file for the run's trace, null for none. */
export async function replayOne(file: Target, token: string, trace: string | null, places: Places, hear: Hearing): Promise<void> {
  const order: Order = { kind: "replay", buffer: Beacon.makeBuffer(), places, file, token, traced: true, trace };
  const end = await runWorker(order, LOOKS_RUN_MAX, hear);
  if (end.kind === "hung") hear(end.seen.phase === PHASE.run ? hungRun(file, 0, end.seen, token) : hungStart(file, 0, end.seen));
}

/** What the main thread remembers from worker to worker. */
class Progress {
  readonly ended = new Set<number>();
  readonly images = new Map<number, number>();
  readonly expected = new Set<number>();
  over = false;

  hear(tell: Tell, untilFail: boolean): void {
    if (tell.kind === "loaded") {
      this.images.set(tell.file, tell.image);
      if (tell.expectsFailure) this.expected.add(tell.file);
    }
    if (tell.kind === "refused" || tell.kind === "failed" || tell.kind === "left" && !untilFail) this.ended.add(tell.file);
  }
}

function runWorker(order: Order, looksMax: number, hear: Hearing): Promise<End> {
  const beacon = new Beacon(order.buffer);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "explorer" });
  return new Promise((resolve) => {
    let pulse = -1;
    let silent = 0;
    const end = (how: End): void => {
      clearInterval(looking);
      worker.terminate();
      resolve(how);
    };
    const looking = setInterval(() => {
      const now = beacon.pulse();
      silent = now === pulse ? silent + 1 : 0;
      pulse = now;
      const phase = beacon.phase();
      const bound = phase === PHASE.load || phase === PHASE.idle ? LOOKS_LOAD_MAX : looksMax;
      if (silent > bound) end({ kind: "hung", seen: beacon.look() });
    }, LOOK_MS);
    worker.onmessage = (event: MessageEvent<Tell>) => {
      hear(event.data);
      if (event.data.kind === "done") end({ kind: "done" });
      if (event.data.kind === "broken") end({ kind: "broken", seen: beacon.look() });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      hear({ kind: "broken", message: event.message });
      end({ kind: "broken", seen: beacon.look() });
    };
    worker.postMessage(order);
  });
}

async function reportHang(request: Request, seen: Sighting, state: Progress, hear: Hearing): Promise<void> {
  const file = request.files[seen.file]!; // the worker names files of its order
  if (seen.phase !== PHASE.run) return hear(hungStart(file, seen.file, seen));
  const token = writeToken({
    image: state.images.get(seen.file) ?? 0,
    workload: seen.workload,
    policy: seen.policy,
    seed: seen.seed,
    faults: seen.text === "" ? [] : JSON.parse(seen.text) as FaultEvent[], // the worker wrote it
    decisions: packDecisions(seen.log),
  });
  const order: Order = { kind: "replay", buffer: Beacon.makeBuffer(), places: request.places, file, token, traced: true, trace: null };
  const end = await runWorker(order, LOOKS_TRACED_MAX, () => {});
  const last = end.kind === "hung" ? end.seen.text : "";
  const expected = state.expected.has(seen.file);
  if (!expected) state.over = request.untilFail;
  hear(hungRun(file, seen.file, { ...seen, text: last }, token, expected));
}

interface LastStep {
  readonly path: string;
  readonly place: string;
  readonly call: string;
}

/** A file that did not even come to its first run. */
function hungStart(file: Target, index: number, seen: Sighting): Tell {
  const loading = seen.phase !== PHASE.setUp;
  const seconds = (loading ? LOOKS_LOAD_MAX : LOOKS_RUN_MAX) * LOOK_MS / 1000;
  const what = loading ? "loading" : "the file's top level";
  return { kind: "refused", file: index, messages: [`${file.shown}: Cannot explore this file: ${what} did not end within ${seconds} s`] };
}

function hungRun(file: Target, index: number, seen: Sighting, token: string, expected = false): Tell {
  const step = seen.text === "" ? null : JSON.parse(seen.text) as LastStep; // the worker wrote it
  const after = step === null ? "" : `; the last call was ${step.call} of ${step.path}${step.place === "" ? "" : ` at ${step.place}`}`;
  const detail = `no sign of life for ${
    LOOKS_RUN_MAX * LOOK_MS / 1000
  } s: a builtin that does not return, such as a regular expression${after}`;
  const failure: Failure = {
    file: file.shown,
    finding: { oracle: "hang", detail, place: step?.place ?? "", paths: step === null ? [] : [step.path], lines: [] },
    token,
    steps: 0,
    decisions: seen.log.count,
    run: seen.run + 1,
    strategy: "hunt",
    workload: seen.workload,
    faults: [],
    hash: "",
    rows: [],
    expected,
  };
  return { kind: "failed", file: index, failure, tally: { runs: seen.run + 1, steps: 0, ms: 0, cuts: 0 } };
}
