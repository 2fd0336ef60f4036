/**
 * Fuzzing of recordings: mutants of a seed are judged one after the other in a worker that is watched. A worker that is silent is
 * ended and the next one goes on behind the mutant: a mutated text may loop, an honest program may not.
 */
import { SEALED } from "../../boot/replay_guard.ts";
import type { Fate } from "./judge.ts";
import type { FuzzEvent, FuzzJob } from "./worker.ts";

/** Time between two looks, ms; and looks without a word of the worker that end it. */
const LOOK_MS = 100;
const LOOKS_MAX = 90;

/** What is to be fuzzed. */
export interface FuzzRequest {
  readonly seed: number;
  /** Mutants [from, to). */
  readonly from: number;
  readonly to: number;
  /** Recordings to mutate. */
  readonly files: readonly Uint8Array[];
  /** Told of the number of mutants so far, a few times a second. */
  readonly progress: (done: number) => void;
}

/** What came of it. */
export interface FuzzTally {
  readonly fates: Readonly<Partial<Record<Fate | "ended by the guard", number>>>;
  /** One sentence each, with the number of the mutant. */
  readonly findings: readonly string[];
  /** The most memory that the process had, bytes. */
  readonly peakBytes: number;
}

/** Judges all mutants. */
export async function fuzz(request: FuzzRequest): Promise<FuzzTally> {
  const run = new Run(request);
  for (let from = request.from; from < request.to;) from = await run.worker(from);
  return run;
}

class Run implements FuzzTally {
  readonly fates: Partial<Record<Fate | "ended by the guard", number>> = {};
  readonly findings: string[] = [];
  peakBytes = 0;

  constructor(private readonly request: FuzzRequest) {}

  /** Judges from a mutant on; gives the one to go on with. */
  worker(from: number): Promise<number> {
    const { seed, to, files, progress } = this.request;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), SEALED);
    const job: FuzzJob = { seed, from, to, files };
    return new Promise((resolve) => {
      let [index, what, silent, isOther] = [from, "bytes", 0, false];
      const end = (next: number): void => {
        clearInterval(looking);
        worker.terminate();
        resolve(next);
      };
      const lost = (how: string): void => {
        if (isOther) this.count("ended by the guard");
        else this.findings.push(`mutant ${index} (${what}) ${how}`);
        end(index + 1);
      };
      const looking = setInterval(() => {
        this.peakBytes = Math.max(this.peakBytes, Deno.memoryUsage().rss);
        progress(index - this.request.from);
        if (++silent > LOOKS_MAX) lost(`did not end within ${LOOKS_MAX * LOOK_MS / 1_000} s`);
      }, LOOK_MS);
      worker.onerror = (event) => {
        event.preventDefault();
        lost(`broke the worker: ${event.message}`);
      };
      worker.onmessage = ({ data }: MessageEvent<FuzzEvent>) => {
        silent = 0;
        if (data.kind === "runs another text") return void (isOther = true);
        index = data.index;
        if (data.kind === "begins") [what, isOther] = [data.what, false];
        else if (data.kind === "judged") this.count(data.fate);
        else this.findings.push(`mutant ${index} (${what}): ${data.message}`);
        if (data.kind !== "begins" && index + 1 === to) end(to);
      };
      worker.postMessage(job);
    });
  }

  private count(fate: Fate | "ended by the guard"): void {
    this.fates[fate] = (this.fates[fate] ?? 0) + 1;
  }
}
