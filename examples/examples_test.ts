/**
 * What the examples promise: every planted bug is found within 1,000 schedules from each of 20 seeds, its token fails
 * again 20 times of 20 with the same state hash, every correct twin stays green for 20,000 schedules, and all else that
 * should never fail does not. Counts, never times: the explorer's own hunt decides which schedules those are.
 */
import assert from "node:assert/strict";
import { Hunt, replay } from "../sim/explore.ts";
import type { Failure } from "../sim/failure.ts";
import { Rig } from "../sim/run.ts";
import { readToken } from "../sim/token.ts";
import { sceneOf } from "../test/programs/scene.ts";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const RUNS_TO_FIND = 1_000;
const REPLAYS = 20;
const RUNS_OF_TWIN = 20_000;
const RUNS_OF_OTHERS = 2_000;
/** A run of theirs takes up to a second: fuel burnt to its end, messages of 100 MB. */
const RUNS_OF_SLOW: Readonly<Record<string, number>> = { "hog.ts": 8, "liar.ts": 16, "crasher.ts": 32 };

/** Each planted bug and the oracle that must name it. */
const BUGS: Readonly<Record<string, string>> = {
  "abba.ts": "deadlock",
  "cancel_before_start.ts": "check",
  "lost_update.ts": "check",
  "lost_wakeup.ts": "deadlock",
  "memory_server.ts": "check",
};

const files = [...Deno.readDirSync(new URL(".", import.meta.url))]
  .map((entry) => entry.name)
  .filter((name) => name.endsWith(".ts") && !name.endsWith("_test.ts"))
  .sort();

async function rigOf(name: string): Promise<Rig> {
  const { image, scenario } = await sceneOf(`examples/${name}`);
  return new Rig(image, scenario);
}

/** The first failure of a hunt; null if `runs` schedules pass. */
function hunt(rig: Rig, seed: number, runs: number): Failure | null {
  const one = new Hunt(rig, seed);
  while (one.runs < runs) {
    const failure = one.next();
    if (failure !== null) return failure;
  }
  return null;
}

function told(failure: Failure | null): string {
  return failure === null
    ? "no failure"
    : `${failure.finding.oracle}: ${failure.finding.detail} at ${failure.finding.place}, ${failure.token}`;
}

Deno.test("each file that expects to fail is a planted bug with a twin, and no other file expects it", async () => {
  const expecting: string[] = [];
  for (const name of files) if ((await rigOf(name)).scenario.expectsFailure) expecting.push(name);
  assert.deepEqual(expecting, Object.keys(BUGS));
  for (const name of expecting) assert.ok(files.includes(name.replace(".ts", "_fixed.ts")), `${name} has no twin`);
});

for (const [name, oracle] of Object.entries(BUGS)) {
  Deno.test(`${name} fails within ${RUNS_TO_FIND} schedules from each of ${SEEDS.length} seeds and replays from its token`, async () => {
    const rig = await rigOf(name);
    for (const seed of SEEDS) {
      const failure = hunt(rig, seed, RUNS_TO_FIND);
      assert.ok(failure !== null, `seed ${seed} found nothing`);
      assert.equal(failure.finding.oracle, oracle, `seed ${seed}: ${told(failure)}`);
      const token = readToken(failure.token);
      for (let round = 0; round < REPLAYS; round++) {
        const again = replay(rig, token);
        assert.deepEqual([again.found, again.failure.hash, again.failure.finding], [true, failure.hash, failure.finding], `seed ${seed}`);
      }
    }
  });

  const twin = name.replace(".ts", "_fixed.ts");
  Deno.test(`${twin} stays green for ${RUNS_OF_TWIN} schedules`, async () => {
    const failure = hunt(await rigOf(twin), 1, RUNS_OF_TWIN);
    assert.equal(failure, null, told(failure));
  });
}

for (const name of files.filter((file) => !(file in BUGS) && !(file.replace("_fixed.ts", ".ts") in BUGS))) {
  const runs = RUNS_OF_SLOW[name] ?? RUNS_OF_OTHERS;
  Deno.test(`${name} stays green for ${runs} schedules`, async () => {
    const failure = hunt(await rigOf(name), 1, runs);
    assert.equal(failure, null, told(failure));
  });
}
