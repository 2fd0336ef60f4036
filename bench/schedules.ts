/**
 * Schedules a second: ten agents of five awaits, against fast-check's scheduler with ten tasks of five awaits, in the same
 * rounds. The hunt is the explorer's own: decisions are recorded, one run in 64 is checked, one in 256 is doubled. With full
 * trace each run writes what a recording holds, in the binary container, and replays from that alone.
 *
 * Required is what the command line gives, which hunts on every core; fast-check's scheduler has one. Both are shown on one
 * core too, without a bound.
 */
import fc from "fast-check";
import type { Image } from "../images/contract.ts";
import { createRunner } from "../images/runner.ts";
import { Hunt } from "../sim/explore.ts";
import { Rig } from "../sim/run.ts";
import { scenarioOf } from "../scenario/scenario.ts";
import { agents, type Bench, type Case, check } from "./case.ts";
import { huntingRate, JOBS, TracedPool } from "./worker_pool.ts";
import type { Line } from "./line.ts";
import { BenchRig, type Switches } from "./rig.ts";
import { interleaveMeasured, median, ratioOf, type Times } from "./stats.ts";
import { FULL, verifyTraced } from "./traced_worker.ts";

const TASKS = 10;
const AWAITS = 5;
/** Start and exit of eleven, ten spawns, fifty yields. */
const STEPS = 2 * (TASKS + 1) + TASKS + TASKS * AWAITS;
const LEAST_HUNTING = 10;
const LEAST_TRACED = 5;

interface Amounts {
  /** Runs per round on one core. */
  readonly traced: number;
  readonly rival: number;
  /** Time per round in workers, ms. */
  readonly poolMs: number;
  /** Of the lines with a bound, of the others. */
  readonly rounds: number;
  readonly roundsShown: number;
}
const QUICK: Amounts = { traced: 1_500, rival: 3_000, poolMs: 700, rounds: 3, roundsShown: 1 };
const THOROUGH: Amounts = { traced: 6_000, rival: 8_000, poolMs: 3_000, rounds: 7, roundsShown: 7 };

/** The case. */
export const SCHEDULES: Case = {
  name: "schedules",
  async run(bench) {
    const amounts = bench.quick ? QUICK : THOROUGH;
    const shown = { ...amounts, rounds: amounts.roundsShown };
    const image = await agents(bench, "tasks");
    verifyHunt(image);
    const everyCore = `${JOBS} workers`;
    return [
      { ...line(`hunting, ${everyCore}`, await hunted(bench, JOBS, amounts)), least: LEAST_HUNTING },
      { ...line(`with full trace, ${everyCore}`, await tracedByAll(bench, amounts)), least: LEAST_TRACED },
      line("hunting, one worker", await hunted(bench, 1, shown)),
      line("with full trace, one worker", await tracedByOne(bench, image, shown, FULL)),
      line("with full trace and each step and result, one worker", await tracedByOne(bench, image, shown, { ...FULL, steps: true })),
    ];
  },
};

/** Milliseconds a schedule. */
type Duel = Times<"rival" | "ours">;

function line(name: string, { rival, ours }: Duel): Line {
  return {
    bench: "sim",
    case: `schedules ${name}, ${TASKS} tasks of ${AWAITS} awaits`,
    value: 1e3 / median(ours),
    unit: "schedules/s",
    rival: "fast-check schedule + waitFor",
    rivalValue: 1e3 / median(rival),
    ratio: ratioOf(rival, ours),
    n: ours.length,
    checked: "calls and awaits per schedule, equal hash of two runs, traces replayed, more than one order seen",
  };
}

function hunted(bench: Bench, jobs: number, { rival, poolMs: ms, rounds }: Amounts): Promise<Duel> {
  let seed = 0;
  const ours = async () => 1e3 / await huntingRate(bench, "tasks", { jobs, seed: ++seed, ms });
  return interleaveMeasured({ rival: () => fastCheck(bench, rival), ours }, { rounds, warmups: 0 });
}

async function tracedByAll(bench: Bench, { rival, poolMs, rounds }: Amounts): Promise<Duel> {
  const pool = await TracedPool.start(bench, STEPS);
  try {
    return await interleaveMeasured({ rival: () => fastCheck(bench, rival), ours: async () => 1e3 / await pool.rate(poolMs) }, {
      rounds,
      warmups: 1,
    });
  } finally {
    pool.end();
  }
}

function tracedByOne(bench: Bench, image: Image, { rival, traced, rounds }: Amounts, on: Switches): Promise<Duel> {
  const rig = new BenchRig(image, "tasks");
  verifyTraced(rig, STEPS, on);
  let seed = 0;
  const ours = () => {
    const start = bench.clock();
    for (let i = 0; i < traced; i++) rig.run(null, ++seed, on);
    return (bench.clock() - start) / traced;
  };
  return interleaveMeasured({ rival: () => fastCheck(bench, rival), ours }, { rounds, warmups: 2 });
}

/** The rival: ms a schedule. */
async function fastCheck(bench: Bench, runs: number): Promise<number> {
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
  return took / runs;
}

function verifyHunt(image: Image): void {
  const { exports } = createRunner([image]).instance(image.id);
  const hunt = new Hunt(new Rig(image, scenarioOf(image, exports)), 1);
  for (let i = 0; i < 100; i++) check(hunt.next() === null, "the hunt found a failure in ten agents that only yield");
  check(hunt.steps === 100 * STEPS, `100 schedules of the hunt had ${hunt.steps} calls instead of ${100 * STEPS}`);
}
