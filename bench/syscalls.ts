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

interface Ring {
  readonly size: number;
  readonly rounds: number;
  readonly records: boolean;
}

interface Mode {
  readonly name: string;
  readonly switches: Switches;
  readonly least: number;
}
/** The guard last: what ran guarded once is slower ever after, and a hunt guards few runs. */
const MODES: readonly Mode[] = [
  { name: "hash, oracles and trace on", switches: { ...BARE, hash: true, record: true, tables: true }, least: 0.25 },
  { name: "footprint guard on too", switches: { ...BARE, hash: true, record: true, tables: true, guard: true }, least: 0.1 },
];

/** The case. */
export const SYSCALLS: Case = {
  name: "syscalls",
  async run(bench) {
    const image = await agents(bench, "mix");
    const calls = bench.quick ? 100_000 : 400_000;
    const ringOf = (size: number, records: boolean): Ring => ({ size, rounds: Math.ceil(calls / size / CALLS_PER_ROUND), records });
    const rings = [...SIZES.map((size) => ringOf(size, false)), ringOf(100, true)];
    return MODES.flatMap((mode) => rings.map((ring) => measure(bench, image, ring, mode)));
  },
};

function measure(bench: Bench, image: Image, ring: Ring, { name, switches, least }: Mode): Line {
  const bare = new BareLoop(image, "worker");
  const rig = new BenchRig(image, "mix");
  const { size, rounds, records } = ring;
  const args = { agents: size, rounds, records };
  const place = { inbox: null, outbox: null, rounds, records };
  const steps = verify(rig, bare, ring, switches);
  const times = interleave({
    bare: () => void bare.all(size, place, SEED),
    ours: () => void rig.run(args, SEED, switches),
  }, { rounds: bench.quick ? 3 : 9, warmups: 2, clock: bench.clock });
  const bareSteps = size * rounds * CALLS_PER_ROUND;
  return {
    bench: "sim",
    case: `syscalls ${name}, ${size} agents${records ? ", records of 4 members as messages" : ""}`,
    value: steps / median(times.ours) * 1e3,
    unit: "syscalls/s",
    rival: "bare eagerly lowered generator loop",
    rivalValue: bareSteps / median(times.bare) * 1e3,
    ratio: ratioOf(times.bare, times.ours) * steps / bareSteps,
    n: times.ours.length,
    checked: "sum of all messages, number of calls, equal hash of two runs and of a run without the guard",
    ...(records ? {} : { least }), // the bound is about the mix of numbers
  };
}

/** Counts, sums and hashes; gives the number of calls of one run. */
function verify(rig: BenchRig, bare: BareLoop, { size, rounds, records }: Ring, switches: Switches): number {
  const args = { agents: size, rounds, records };
  const first = rig.run(args, SEED, switches);
  const second = rig.run(args, SEED, switches);
  const unguarded = rig.run(args, SEED, { ...switches, guard: false });
  const sum = size * rounds * (rounds - 1) / 2;
  check(first.value === sum, `the ring received ${first.value} in all instead of ${sum}`);
  // Each worker: its rounds, start and exit; the root: an endpoint, a spawn and a wait for each, start and exit.
  const steps = size * (rounds * CALLS_PER_ROUND + 2 + 3) + 2;
  check(first.steps === steps, `${first.steps} calls were executed instead of ${steps}`);
  check(first.hash === second.hash && first.hash === unguarded.hash, `hashes differ: ${first.hash}, ${second.hash}, ${unguarded.hash}`);
  check(first.traceBytes > steps, `the trace has ${first.traceBytes} bytes for ${steps} calls`);
  const before = bare.calls;
  const values = bare.all(size, { inbox: null, outbox: null, rounds, records } as never, SEED);
  check(values.length === size && values.every((value) => value === rounds), "the bare loop gave other sums");
  check(bare.calls - before === size * rounds * CALLS_PER_ROUND, `the bare loop answered ${bare.calls - before} calls`);
  return steps;
}
