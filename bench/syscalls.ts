/**
 * Simulated syscalls a second on one core: a ring of agents that send, receive, sleep and yield, against the same lowered
 * agents in a bare loop (bare.ts) in the same rounds.
 *
 * On are schema checks, sealing, the rolling hash, the trace in its binary container and the walks over the kernel's
 * tables; in the guarded case the footprint guard too. Sketch: a bare step is 60 to 100 ns, a quarter of that speed leaves
 * 240 to 400 ns for choice, schema, handler, two folds of the hash and a byte of trace.
 */
import type { Image } from "../images/contract.ts";
import { BareLoop } from "./bare.ts";
import { agents, type Bench, type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import { BARE, BenchRig, type Switches } from "./rig.ts";
import { interleave, median, ratioOf } from "./stats.ts";

const SIZES = [8, 100, 1_000] as const;
const CALLS_PER_ROUND = 4;
const SEED = 7;
const ON: Switches = { ...BARE, hash: true, record: true, tables: true };
const GUARDED: Switches = { ...ON, guard: true };
const LEAST_ON = 0.25;
const LEAST_GUARDED = 0.1;

interface Ring {
  readonly size: number;
  readonly rounds: number;
  readonly records: boolean;
}

/** The case. */
export const SYSCALLS: Case = {
  name: "syscalls",
  async run(bench) {
    const image = await agents(bench, "mix");
    const calls = bench.quick ? 100_000 : 400_000;
    const lines: Line[] = [];
    for (const size of SIZES) {
      lines.push(...measure(bench, image, { size, rounds: Math.ceil(calls / size / CALLS_PER_ROUND), records: false }));
    }
    lines.push(...measure(bench, image, { size: 100, rounds: Math.ceil(calls / 100 / CALLS_PER_ROUND), records: true }));
    return lines;
  },
};

function measure(bench: Bench, image: Image, ring: Ring): Line[] {
  const bare = new BareLoop(image, "worker");
  const rig = new BenchRig(image, "mix");
  const { size, rounds, records } = ring;
  const args = { agents: size, rounds, records };
  const place = { inbox: null, outbox: null, rounds, records };
  const steps = verify(rig, bare, ring);
  const times = interleave({
    bare: () => void bare.all(size, place, SEED),
    on: () => void rig.run(args, SEED, ON),
    guarded: () => void rig.run(args, SEED, GUARDED),
  }, { rounds: bench.quick ? 5 : 9, warmups: 2, clock: bench.clock });
  const bareSteps = size * rounds * CALLS_PER_ROUND;
  const line = (name: string, took: readonly number[], least: number): Line => ({
    bench: "sim",
    case: `syscalls ${name}, ${size} agents${records ? ", records of 4 members as messages" : ""}`,
    value: steps / median(took) * 1e3,
    unit: "syscalls/s",
    rival: "bare eagerly lowered generator loop",
    rivalValue: bareSteps / median(times.bare) * 1e3,
    ratio: ratioOf(times.bare, took) * steps / bareSteps,
    n: took.length,
    checked: "sum of all messages, number of calls, equal hash of two runs, with and without guard",
    ...(records ? {} : { least }), // the bound is about the mix of numbers
  });
  return [line("hash, oracles and trace on", times.on, LEAST_ON), line("footprint guard on too", times.guarded, LEAST_GUARDED)];
}

/** Counts, sums and hashes; gives the number of calls of one run. */
function verify(rig: BenchRig, bare: BareLoop, { size, rounds, records }: Ring): number {
  const args = { agents: size, rounds, records };
  const first = rig.run(args, SEED, ON);
  const second = rig.run(args, SEED, ON);
  const guarded = rig.run(args, SEED, GUARDED);
  const sum = size * rounds * (rounds - 1) / 2;
  check(first.value === sum, `the ring received ${first.value} in all instead of ${sum}`);
  // Each worker: its rounds, start and exit; the root: an endpoint, a spawn and a wait for each, start and exit.
  const steps = size * (rounds * CALLS_PER_ROUND + 2 + 3) + 2;
  check(first.steps === steps, `${first.steps} calls were executed instead of ${steps}`);
  check(first.hash === second.hash && first.hash === guarded.hash, `hashes differ: ${first.hash}, ${second.hash}, ${guarded.hash}`);
  check(first.traceBytes > steps, `the trace has ${first.traceBytes} bytes for ${steps} calls`);
  const before = bare.calls;
  const values = bare.all(size, { inbox: null, outbox: null, rounds, records } as never, SEED);
  check(values.length === size && values.every((value) => value === rounds), "the bare loop gave other sums");
  check(bare.calls - before === size * rounds * CALLS_PER_ROUND, `the bare loop answered ${bare.calls - before} calls`);
  return steps;
}
