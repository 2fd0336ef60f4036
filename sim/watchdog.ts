/**
 * The watchdog: runs exploring workers side by side from the main thread and ends one that gives no sign of life. Fuel
 * bounds what an agent computes, but not a builtin that never returns, such as a catastrophic regular expression; that is
 * found here.
 *
 * A run that hung is repeated once in a second worker, step by step, to learn which call it hung after; it is reported as
 * a failure with its token, and a fresh worker goes on with the other files. Silence is counted in processor time, not by the clock,
 * so that a busy machine is not taken for a hang. Glue: this file makes workers and timers.
 */
import { cpuMsOfProcess, Silence } from "../backends/host/silence.ts";
import { packed } from "../images/pack.ts";
import { Beacon, PHASE, type Sighting } from "./beacon.ts";
import { type Assignment, deal, huntersOf, Story } from "./crew.ts";
import { packDecisions } from "./decisions.ts";
import type { FaultEvent } from "./faults.ts";
import type { Failure } from "./finding.ts";
import { LOOK_MS, LOOKS_LOAD_MAX, LOOKS_RUN_MAX, LOOKS_TRACED_MAX, SHARED_AFTER_MS } from "./param.ts";
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
  /** Workers side by side at most. */
  readonly jobs: number;
}

type Hearing = (tell: Tell) => void;
type End = { readonly kind: "done" | "stopped" } | { readonly kind: "broken" | "hung"; readonly seen: Sighting };

/** Explores all files; `hear` is told what happens. `now` is the clock, ms. Gives how long was hunted, ms. */
export async function exploreAll(request: Request, now: () => number, hear: Hearing): Promise<number> {
  const { files, seed, jobs, runs, untilFail } = request;
  const dealt = { files, seed, jobs, shared: runs === null };
  const hands = deal(dealt);
  const isShared = huntersOf(dealt) > 1;
  const story = new Story(hands.length, untilFail, hear);
  const stops = hands.map(() => new AbortController());
  const gates = files.map(() => Promise.withResolvers<boolean>());
  const workers = await workersOf(request.places);
  const deadline = request.timeMs === null ? null : now() + request.timeMs;
  const stopOthers = (place: number, which: (hand: readonly Assignment[]) => boolean): void =>
    hands.forEach((hand, other) => void (other !== place && which(hand) && stops[other]!.abort())); // as many stops as hands
  const heard = (place: number, tell: Tell): void => {
    story.hear(place, tell);
    if (tell.kind === "progress" && tell.tally.ms >= SHARED_AFTER_MS) gates[tell.file]!.resolve(true); // workers name files of theirs
    if (tell.kind !== "failed") return;
    if (untilFail && !tell.failure.expected) stopOthers(place, () => true);
    else if (isShared) stopOthers(place, ([only]) => only?.index === tell.file); // where files are shared a worker has one
  };
  await Promise.all(hands.map(async (hand, place) => {
    const isFirst = !isShared || place < files.length;
    if (!isFirst && !await gates[hand[0]!.index]!.promise) return; // no hand is empty
    story.joins(place, hand);
    await new Crewman(workers, request, stops[place]!.signal, (tell) => heard(place, tell)).explore(hand, deadline, now);
    for (const { index } of hand) gates[index]!.resolve(false); // for those who still wait there is nothing left to do
  }));
  return story.huntedMs();
}

/** Replays a token; `trace` names the file for the run's trace, null for none. */
export async function replayOne(file: Target, token: string, trace: string | null, places: Places, hear: Hearing): Promise<void> {
  const order: Order = { kind: "replay", buffer: Beacon.makeBuffer(), places, file, token, traced: true, trace };
  const end = await (await workersOf(places)).run(order, LOOKS_RUN_MAX, { hear });
  if (end.kind === "hung") hear(end.seen.phase === PHASE.run ? hungRun(file, 0, end.seen, token) : hungStart(file, 0, end.seen));
}

/** One place in the crew: a worker, and after a hang or a crash the next one, until its files are done. */
class Crewman {
  private readonly ended = new Set<number>();
  private readonly images = new Map<number, number>();
  private readonly expected = new Set<number>();
  private over = false;

  constructor(
    private readonly workers: Workers,
    private readonly request: Request,
    private readonly stop: AbortSignal,
    private readonly tell: Hearing,
  ) {}

  /** Explores its files until the deadline, ms of the clock; null: none. */
  async explore(files: readonly Assignment[], deadline: number | null, now: () => number): Promise<void> {
    const { places, runs, untilFail } = this.request;
    let left = files;
    while (left.length > 0 && !this.over && !this.stop.aborted) {
      const timeMs = deadline === null ? null : Math.max(0, deadline - now());
      const order: Order = { kind: "hunt", buffer: Beacon.makeBuffer(), places, files: left, runs, timeMs, untilFail };
      const end = await this.workers.run(order, LOOKS_RUN_MAX, { hear: (tell) => this.hear(tell), stop: this.stop });
      if (!("seen" in end)) return;
      if (end.kind === "hung") await this.reportHang(end.seen);
      this.forget(left, end.seen.file);
      left = left.filter((one) => !this.ended.has(one.index));
    }
  }

  // A worker that breaks before it comes to a file would blame one that is done: then the next is dropped, so that this ends.
  private forget(left: readonly Assignment[], file: number): void {
    const blamed = left.some((one) => one.index === file) && !this.ended.has(file);
    this.ended.add(blamed ? file : left.find((one) => !this.ended.has(one.index))?.index ?? file);
  }

  private hear(tell: Tell): void {
    if (tell.kind === "loaded") {
      this.images.set(tell.file, tell.image);
      if (tell.expectsFailure) this.expected.add(tell.file);
    }
    if (tell.kind === "refused" || tell.kind === "failed" || tell.kind === "left" && !this.request.untilFail) this.ended.add(tell.file);
    this.tell(tell);
  }

  private async reportHang(seen: Sighting): Promise<void> {
    const { files, places, untilFail } = this.request;
    const file = files[seen.file]!; // the worker names files of its order
    if (seen.phase !== PHASE.run) return this.tell(hungStart(file, seen.file, seen));
    const token = writeToken({
      image: this.images.get(seen.file) ?? 0,
      workload: seen.workload,
      policy: seen.policy,
      seed: seen.seed,
      faults: seen.text === "" ? [] : JSON.parse(seen.text) as FaultEvent[], // the worker wrote it
      decisions: packDecisions(seen.log),
    });
    const order: Order = { kind: "replay", buffer: Beacon.makeBuffer(), places, file, token, traced: true, trace: null };
    const end = await this.workers.run(order, LOOKS_TRACED_MAX, { hear: () => {}, stop: this.stop });
    const last = end.kind === "hung" ? end.seen.text : "";
    const expected = this.expected.has(seen.file);
    if (!expected) this.over = untilFail;
    this.tell(hungRun(file, seen.file, { ...seen, text: last }, token, expected));
  }
}

const HERE = decodeURIComponent(new URL(".", import.meta.url).pathname);

async function workersOf({ cacheDir }: Places): Promise<Workers> {
  return new Workers(await packed(`${HERE}worker.ts`, { root: HERE.replace(/\/sim\/$/, ""), cacheDir }));
}

/** What the owner of a worker hears, and how the owner stops the worker. */
interface Owner {
  readonly hear: Hearing;
  readonly stop?: AbortSignal;
}

/** Makes workers, and knows how many are at work: they share the processor time by which silence is measured. */
class Workers {
  private working = 0;

  constructor(private readonly url: string) {}

  /** Runs one worker to its end; a worker that is silent for `looksMax` looks is hung. */
  run(order: Order, looksMax: number, { hear, stop }: Owner): Promise<End> {
    const beacon = new Beacon(order.buffer);
    const worker = new Worker(this.url, { type: "module", name: "explorer" });
    const silenceOf = (looks: number): Silence => new Silence({ silentMs: looks * LOOK_MS, lookMs: LOOK_MS, cpuMs: cpuMsOfProcess });
    const [loading, running] = [silenceOf(LOOKS_LOAD_MAX), silenceOf(looksMax)];
    this.working++;
    return new Promise((resolve) => {
      const stopped = (): void => end({ kind: "stopped" });
      let over = false;
      const end = (how: End): void => {
        if (over) return; // a worker may say that it broke, and then break
        over = true;
        clearInterval(looking);
        stop?.removeEventListener("abort", stopped);
        worker.terminate();
        this.working--;
        resolve(how);
      };
      const looking = setInterval(() => {
        const phase = beacon.phase();
        const silence = phase === PHASE.load || phase === PHASE.idle ? loading : running;
        if (silence.look(beacon.pulse(), this.working)) end({ kind: "hung", seen: beacon.look() });
      }, LOOK_MS);
      stop?.addEventListener("abort", stopped);
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
