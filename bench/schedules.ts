/**
 * Schedules a second: ten agents of five awaits, against fast-check's scheduler with ten tasks of five awaits, in the same
 * rounds. The hunt is the explorer's own (`Hunt`): decisions are recorded, one run in sixteen is checked, one in 64 is
 * doubled. With full trace every run has hash, every step and result, and the binary container.
 */
import fc from "fast-check";
import type { Image } from "../images/contract.ts";
import { Hunt } from "../sim/explore.ts";
import { Rig } from "../sim/run.ts";
import { scenarioOf } from "../sim/scenario.ts";
import { createRunner } from "../images/runner.ts";
import { agents, type Bench, type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import { BARE, BenchRig, type Switches } from "./rig.ts";
import { interleaveMeasured, median, percentile, ratioOf, type Times } from "./stats.ts";

const TASKS = 10;
const AWAITS = 5;
/** Start and exit of eleven, ten spawns, fifty yields. */
const STEPS = 2 * (TASKS + 1) + TASKS + TASKS * AWAITS;
const FULL: Switches = { ...BARE, hash: true, steps: true, record: true };
const LEAST_HUNTING = 10;
const LEAST_TRACED = 5;

/** The case. */
export const SCHEDULES: Case = {
  name: "schedules",
  async run(bench) {
    const image = await agents(bench, "tasks");
    const hunt = hunting(image);
    verifyHunt(image);
    const count = bench.quick ? { hunt: 4_000, traced: 1_500, rival: 2_000 } : { hunt: 20_000, traced: 6_000, rival: 6_000 };
    const turns = { rounds: bench.quick ? 5 : 9, warmups: 2 };
    const fastCheck = async () => (await rival(bench, count.rival)) / count.rival;
    // First and by itself, as in the explorer's worker: a recorder in the same process makes every call of the machine slower.
    const hunted = await interleaveMeasured({
      rival: fastCheck,
      ours: () => perRun(bench, count.hunt, () => check(hunt.next() === null, "the hunt found a failure in ten agents that only yield")),
    }, turns);
    const single: number[] = [];
    for (let i = 0; i < 2_000; i++) {
      const start = bench.clock();
      hunt.next();
      single.push(bench.clock() - start);
    }
    const rig = new BenchRig(image, "tasks");
    verifyTraced(rig);
    let seed = 0;
    const traced = await interleaveMeasured({
      rival: fastCheck,
      ours: () => perRun(bench, count.traced, () => void rig.run(null, ++seed, FULL)),
    }, turns);
    const line = (name: string, { rival, ours }: Times<"rival" | "ours">, least: number): Line => ({
      bench: "sim",
      case: `schedules ${name}, ${TASKS} tasks of ${AWAITS} awaits`,
      value: 1e3 / median(ours),
      unit: "schedules/s",
      rival: "fast-check schedule + waitFor",
      rivalValue: 1e3 / median(rival),
      ratio: ratioOf(rival, ours),
      n: ours.length,
      checked: "calls and awaits per schedule, equal hash of two runs, more than one order seen",
      least,
    });
    const slow = 1e3 / percentile(single, 0.99);
    return [
      { ...line("hunting", hunted, LEAST_HUNTING), p50: 1e3 / percentile(single, 0.5), p99: slow },
      line("with full trace", traced, LEAST_TRACED),
    ];
  },
};

function hunting(image: Image): Hunt {
  const { exports } = createRunner([image]).instance(image.id);
  return new Hunt(new Rig(image, scenarioOf(image, exports)), 1);
}

function perRun(bench: Bench, count: number, run: () => void): number {
  const start = bench.clock();
  for (let i = 0; i < count; i++) run();
  return (bench.clock() - start) / count;
}

async function rival(bench: Bench, runs: number): Promise<number> {
  let awaits = 0;
  const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const task = async () => {
      for (let i = 0; i < AWAITS; i++) {
        await scheduler.schedule(Promise.resolve(i));
        awaits++;
      }
    };
    await scheduler.waitFor(Promise.all(Array.from({ length: TASKS }, task)));
  });
  const start = bench.clock();
  await fc.assert(property, { numRuns: runs, seed: 1 });
  const took = bench.clock() - start;
  check(awaits === runs * TASKS * AWAITS, `fast-check ran ${awaits} awaits in ${runs} schedules`);
  return took;
}

function verifyTraced(rig: BenchRig): void {
  const hashes = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const one = rig.run(null, seed, FULL);
    check(one.steps === STEPS, `a schedule has ${one.steps} calls instead of ${STEPS}`);
    check(rig.run(null, seed, FULL).hash === one.hash, `seed ${seed} gave two hashes`);
    hashes.add(one.hash);
  }
  check(hashes.size > 15, `20 seeds gave ${hashes.size} schedules`);
}

function verifyHunt(image: Image): void {
  const hunt = hunting(image);
  for (let i = 0; i < 100; i++) check(hunt.next() === null, "the hunt found a failure in ten agents that only yield");
  check(hunt.steps === 100 * STEPS, `100 schedules of the hunt had ${hunt.steps} calls instead of ${100 * STEPS}`);
}
