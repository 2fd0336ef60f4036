/**
 * Judges mutants in a worker without permissions: texts of images are mutated too, and run. The worker says before each mutant
 * which one it is, so that the main thread knows the one that never ends.
 */
/// <reference lib="deno.worker" />
import { readTrace } from "../../backends/trace/reader.ts";
import { mixSeed, Prng } from "../../sim/prng.ts";
import { type Fate, FuzzFinding, Judge } from "./judge.ts";
import { type Mutant, mutant, type Seedling } from "./mutate.ts";
import { tapeIn } from "./tape.ts";

/** The job of a fuzzing worker: the mutants [from, to) of a seed. */
export interface FuzzJob {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly files: readonly Uint8Array[];
}

/** What a worker says of a mutant. */
export type FuzzEvent =
  | { readonly kind: "begins"; readonly index: number; readonly what: Mutant["what"] }
  /** The code of the mutant is no longer what a loader of ours made. */
  | { readonly kind: "runs another text" }
  | { readonly kind: "judged"; readonly index: number; readonly fate: Fate }
  | { readonly kind: "found"; readonly index: number; readonly message: string };

self.onmessage = async ({ data: { seed, from, to, files } }: MessageEvent<FuzzJob>) => {
  const seedlings = files.map((file): Seedling => ({ file, tape: tapeIn(readTrace(file)) }));
  const judge = new Judge(textsIn(seedlings), () => post({ kind: "runs another text" }));
  const prng = new Prng();
  for (let index = from; index < to; index++) {
    prng.seed(mixSeed(seed, index));
    const { file, what } = mutant(seedlings[prng.below(seedlings.length)]!, prng); // below() stays under the length
    post({ kind: "begins", index, what });
    try {
      post({ kind: "judged", index, fate: await judge.judge(file) });
    } catch (error) {
      if (!(error instanceof FuzzFinding)) throw error;
      post({ kind: "found", index, message: error.message });
    }
  }
};

function post(event: FuzzEvent): void {
  self.postMessage(event);
}

function textsIn(seedlings: readonly Seedling[]): ReadonlySet<string> {
  return new Set(seedlings.flatMap(({ tape }) => tape.entries.flatMap((entry) => entry.kind === "image" ? [entry.text as string] : [])));
}
