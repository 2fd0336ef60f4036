/**
 * Supervision of the exploring workers: the main thread starts workers side by side and ends a worker whose heartbeat stops.
 * Fuel bounds what an agent computes, except a builtin that never returns, such as a catastrophic regular expression; such a
 * hang is found here.
 *
 * A run that hung is repeated once in a second worker, step by step, to find the call after which the run hung. The hang is
 * reported as a failure with its token, and a fresh worker continues with the other files. Silence is counted in processor time, not by the clock,
 * so that a busy machine is not taken for a hang. Glue: this file makes workers and timers.
 */
import { cpuMsOfProcess, Silence } from "../backends/host/silence.ts";
import { packed } from "../images/pack.ts";
import { PHASE, RunHeartbeat, type Snapshot } from "./run_heartbeat.ts";
import { assign, type Assignment, EventMerge, searchersPerFile } from "./worker_pool.ts";
import { packDecisions } from "./decisions.ts";
import type { FaultEvent } from "./faults.ts";
import type { Failure } from "./failure.ts";
import { LOOK_MS, LOOKS_LOAD_MAX, LOOKS_RUN_MAX, LOOKS_TRACED_MAX, SHARED_AFTER_MS } from "./param.ts";
import type { Places, Target, WorkerEvent, WorkerJob } from "./protocol.ts";
import { writeToken } from "./token.ts";

/** The request of one exploration. */
export interface Request {
  readonly files: readonly Target[];
  readonly places: Places;
  readonly seed: number;
  readonly runs: number | null;
  readonly timeMs: number | null;
  readonly untilFail: boolean;
  /** Workers side by side at most. */
  readonly jobs: number;
}

type OnEvent = (event: WorkerEvent) => void;
type End = { readonly kind: "done" | "stopped" } | { readonly kind: "broken" | "hung"; readonly seen: Snapshot };

/** Explores all files; `hear` takes each event. `now` is the clock, ms. Returns the time of the search, ms. */
export async function exploreAll(request: Request, now: () => number, hear: OnEvent): Promise<number> {
  const { files, seed, jobs, runs, untilFail } = request;
  const distribution = { files, seed, jobs, shared: runs === null };
  const shares = assign(distribution);
  const isShared = searchersPerFile(distribution) > 1;
  const merge = new EventMerge(shares.length, untilFail, hear);
  const stops = shares.map(() => new AbortController());
  const gates = files.map(() => Promise.withResolvers<boolean>());
  const workers = await workersOf(request.places);
  const deadline = request.timeMs === null ? null : now() + request.timeMs;
  const stopOthers = (place: number, which: (share: readonly Assignment[]) => boolean): void =>
    shares.forEach((share, other) => void (other !== place && which(share) && stops[other]!.abort())); // as many stops as shares
  const heard = (place: number, event: WorkerEvent): void => {
    merge.onEvent(place, event);
    if (event.kind === "progress" && event.tally.ms >= SHARED_AFTER_MS) gates[event.file]!.resolve(true); // a worker names only assigned files
    if (event.kind !== "failed") return;
    if (untilFail && !event.failure.expected) stopOthers(place, () => true);
    else if (isShared) stopOthers(place, ([only]) => only?.index === event.file); // where files are shared a worker has one
  };
  await Promise.all(shares.map(async (share, place) => {
    const isFirst = !isShared || place < files.length;
    if (!isFirst && !await gates[share[0]!.index]!.promise) return; // every share has a file
    merge.joins(place, share);
    await new SupervisedWorker(workers, request, stops[place]!.signal, (event) => heard(place, event)).explore(share, deadline, now);
    for (const { index } of share) gates[index]!.resolve(false); // workers that still wait have no work left
  }));
  return merge.searchedMs();
}

/** Replays a token; `trace` names the file for the run's trace, null for none. */
export async function replayOne(file: Target, token: string, trace: string | null, places: Places, hear: OnEvent): Promise<void> {
  const job: WorkerJob = { kind: "replay", buffer: RunHeartbeat.makeBuffer(), places, file, token, traced: true, trace };
  const end = await (await workersOf(places)).run(job, LOOKS_RUN_MAX, { hear });
  if (end.kind === "hung") hear(end.seen.phase === PHASE.run ? hungRun(file, 0, end.seen, token) : hungStart(file, 0, end.seen));
}

/** One position of the pool: a worker, and after a hang or a crash its successor, until the files of the position are done. */
class SupervisedWorker {
  private readonly ended = new Set<number>();
  private readonly images = new Map<number, number>();
  private readonly expected = new Set<number>();
  private over = false;

  constructor(
    private readonly workers: Workers,
    private readonly request: Request,
    private readonly stop: AbortSignal,
    private readonly emit: OnEvent,
  ) {}

  /** Explores its files until the deadline, ms of the clock; null: none. */
  async explore(files: readonly Assignment[], deadline: number | null, now: () => number): Promise<void> {
    const { places, runs, untilFail } = this.request;
    let left = files;
    while (left.length > 0 && !this.over && !this.stop.aborted) {
      const timeMs = deadline === null ? null : Math.max(0, deadline - now());
      const job: WorkerJob = { kind: "hunt", buffer: RunHeartbeat.makeBuffer(), places, files: left, runs, timeMs, untilFail };
      const end = await this.workers.run(job, LOOKS_RUN_MAX, { hear: (event) => this.onWorkerEvent(event), stop: this.stop });
      if (!("seen" in end)) return;
      if (end.kind === "hung") await this.reportHang(end.seen);
      this.forget(left, end.seen.file);
      left = left.filter((one) => !this.ended.has(one.index));
    }
  }

  // A worker that breaks before its first file would blame a file that is done. The next file is dropped then, so that the loop ends.
  private forget(left: readonly Assignment[], file: number): void {
    const blamed = left.some((one) => one.index === file) && !this.ended.has(file);
    this.ended.add(blamed ? file : left.find((one) => !this.ended.has(one.index))?.index ?? file);
  }

  private onWorkerEvent(event: WorkerEvent): void {
    if (event.kind === "loaded") {
      this.images.set(event.file, event.image);
      if (event.expectsFailure) this.expected.add(event.file);
    }
    if (event.kind === "refused" || event.kind === "failed" || event.kind === "left" && !this.request.untilFail) this.ended.add(event.file);
    this.emit(event);
  }

  private async reportHang(seen: Snapshot): Promise<void> {
    const { files, places, untilFail } = this.request;
    const file = files[seen.file]!; // the worker names files of its order
    if (seen.phase !== PHASE.run) return this.emit(hungStart(file, seen.file, seen));
    const token = writeToken({
      image: this.images.get(seen.file) ?? 0,
      workload: seen.workload,
      policy: seen.policy,
      seed: seen.seed,
      faults: seen.text === "" ? [] : JSON.parse(seen.text) as FaultEvent[], // the worker wrote it
      decisions: packDecisions(seen.log),
    });
    const job: WorkerJob = { kind: "replay", buffer: RunHeartbeat.makeBuffer(), places, file, token, traced: true, trace: null };
    const end = await this.workers.run(job, LOOKS_TRACED_MAX, { hear: () => {}, stop: this.stop });
    const last = end.kind === "hung" ? end.seen.text : "";
    const expected = this.expected.has(seen.file);
    if (!expected) this.over = untilFail;
    this.emit(hungRun(file, seen.file, { ...seen, text: last }, token, expected));
  }
}

const HERE = decodeURIComponent(new URL(".", import.meta.url).pathname);

async function workersOf({ cacheDir }: Places): Promise<Workers> {
  return new Workers(await packed(`${HERE}worker.ts`, { root: HERE.replace(/\/sim\/$/, ""), cacheDir }));
}

/** The listener of a worker's events, and the signal that stops the worker. */
interface Owner {
  readonly hear: OnEvent;
  readonly stop?: AbortSignal;
}

/** Makes workers and counts the running ones: running workers share the processor time by which silence is measured. */
class Workers {
  private working = 0;

  constructor(private readonly url: string) {}

  /** Runs one worker to its end; a worker that is silent for `looksMax` looks is hung. */
  run(job: WorkerJob, looksMax: number, { hear, stop }: Owner): Promise<End> {
    const heartbeat = new RunHeartbeat(job.buffer);
    const worker = new Worker(this.url, { type: "module", name: "explorer" });
    const silenceOf = (looks: number): Silence => new Silence({ silentMs: looks * LOOK_MS, lookMs: LOOK_MS, cpuMs: cpuMsOfProcess });
    const [loading, running] = [silenceOf(LOOKS_LOAD_MAX), silenceOf(looksMax)];
    this.working++;
    return new Promise((resolve) => {
      const stopped = (): void => end({ kind: "stopped" });
      let over = false;
      const end = (how: End): void => {
        if (over) return; // a worker may report an error and then fail
        over = true;
        clearInterval(looking);
        stop?.removeEventListener("abort", stopped);
        worker.terminate();
        this.working--;
        resolve(how);
      };
      const looking = setInterval(() => {
        const phase = heartbeat.phase();
        const silence = phase === PHASE.load || phase === PHASE.idle ? loading : running;
        if (silence.look(heartbeat.pulse(), this.working)) end({ kind: "hung", seen: heartbeat.look() });
      }, LOOK_MS);
      stop?.addEventListener("abort", stopped);
      worker.onmessage = (event: MessageEvent<WorkerEvent>) => {
        hear(event.data);
        if (event.data.kind === "done") end({ kind: "done" });
        if (event.data.kind === "broken") end({ kind: "broken", seen: heartbeat.look() });
      };
      worker.onerror = (event) => {
        event.preventDefault();
        hear({ kind: "broken", message: event.message });
        end({ kind: "broken", seen: heartbeat.look() });
      };
      worker.postMessage(job);
    });
  }
}

interface LastStep {
  readonly path: string;
  readonly place: string;
  readonly call: string;
}

/** A file whose first run did not begin. */
function hungStart(file: Target, index: number, seen: Snapshot): WorkerEvent {
  const loading = seen.phase !== PHASE.setUp;
  const seconds = (loading ? LOOKS_LOAD_MAX : LOOKS_RUN_MAX) * LOOK_MS / 1000;
  const what = loading ? "loading" : "the file's top level";
  return { kind: "refused", file: index, messages: [`${file.shown}: Cannot explore this file: ${what} did not end within ${seconds} s`] };
}

function hungRun(file: Target, index: number, seen: Snapshot, token: string, expected = false): WorkerEvent {
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
