/**
 * Half of purity check 4: runs 100 seeds of every example and prints one line for each run, `file run steps hash oracle`.
 * `seeds.ts` starts it twice in unlike surroundings and compares what it prints; on its own it decides nothing.
 *
 * The runs are those of the hunt itself (workloads, strategies, faults), with everything checked in each.
 */
import { loadImage } from "../images/load.ts";
import { createRunner } from "../images/runner.ts";
import { Hunt } from "../sim/explore.ts";
import { type Observer, Rig, type RunResult, type RunSpec } from "../sim/run.ts";
import { scenarioOf } from "../scenario/scenario.ts";
import { sourcesUnder } from "./files.ts";
import { rootOf } from "./lint/zones.ts";
import { REVERSE } from "./seeds.ts";

const ROOT = rootOf(import.meta.url, "../").replace(/\/$/, "");
/** Seeds of one example. */
const SEEDS = 100;
/** Examples that burn all the fuel there is in each run, and what they get instead. */
const SEEDS_OF_HEAVY: Readonly<Record<string, number>> = { "examples/hog.ts": 2 };

/** A rig in which every run is checked, and tells its end. */
class CheckedRig extends Rig {
  readonly lines: string[] = [];

  override run(spec: RunSpec, observer: Observer | null): RunResult {
    spec.checked = true;
    const result = super.run(spec, observer);
    this.lines.push(`${result.steps} ${result.hash} ${result.finding?.oracle ?? "-"}`);
    return result;
  }
}

/** The lines of one agent file: `seeds` hunts of one run each. */
async function seedLines(file: string, seeds: number): Promise<string[]> {
  const image = await loadImage(file, { cacheDir: `${ROOT}/.orrery/cache`, root: ROOT });
  const scenario = scenarioOf(image, createRunner([image]).instance(image.id).exports);
  const rig = new CheckedRig(image, scenario);
  const hunt = new Hunt(rig, seeds);
  for (let run = 0; run < seeds; run++) hunt.next();
  return rig.lines;
}

if (import.meta.main) {
  const named = Deno.args.filter((word) => word !== REVERSE);
  const paths = (named.length > 0 ? named : sourcesUnder(ROOT, "examples"))
    .filter((path) => !path.endsWith("_test.ts") && !path.startsWith("examples/servers/"));
  const found = new Map<string, readonly string[]>();
  for (const path of Deno.args.includes(REVERSE) ? paths.toReversed() : paths) {
    const lines = await seedLines(`${ROOT}/${path}`, SEEDS_OF_HEAVY[path] ?? SEEDS);
    found.set(path, lines.map((line, run) => `${path} ${run} ${line}`));
  }
  for (const path of paths) console.log(found.get(path)!.join("\n"));
}
