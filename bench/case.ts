/** What a case of the benchmarks is given, and what it gives. */
import { loadImage } from "../images/load.ts";
import type { Image } from "../images/contract.ts";
import type { Line } from "./line.ts";
import type { Clock } from "./stats.ts";

/** The surroundings of a case. */
export interface Bench {
  readonly quick: boolean;
  readonly clock: Clock;
  /** Folder that may be written; it exists no longer than the run needs it. */
  readonly scratch: string;
}

/** A case: checks its work, measures, gives lines. Throws an Error where the work is wrong. */
export interface Case {
  readonly name: string;
  run(bench: Bench): Line[] | Promise<Line[]>;
}

const ROOT = new URL("..", import.meta.url).pathname;

/** Loads an agent file of bench/agents/ as users' files are loaded. */
export function agents(bench: Bench, name: string): Promise<Image> {
  return loadImage(agentFile(name), { cacheDir: `${bench.scratch}/images`, root: ROOT });
}

/** Absolute path of an agent file of bench/agents/. */
export function agentFile(name: string): string {
  return `${ROOT}bench/agents/${name}.ts`;
}

/** Throws an Error with `what` unless `right`: a benchmark of wrong work measures nothing. */
export function check(right: boolean, what: string): void {
  if (!right) throw new Error(`Cannot measure: ${what}`);
}
