/**
 * What recording costs: the mix of 100 agents with and without the recording machine around the virtual one, the same seed
 * and the same kernel configuration. A second line compares with a run that keeps no hash either.
 */
import { agents, type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import { BARE, BenchRig } from "./rig.ts";
import { interleave, median, ratioOf } from "./stats.ts";

const SIZE = 100;
const SEED = 11;
const MOST = 1.3;

/** The case. */
export const RECORDING: Case = {
  name: "recording",
  async run(bench) {
    const rig = new BenchRig(await agents(bench, "mix"), "mix");
    const args = { agents: SIZE, rounds: bench.quick ? 250 : 1_000, records: false };
    const hashed = { ...BARE, hash: true };
    const recorded = { ...hashed, record: true };
    const plain = rig.run(args, SEED, hashed);
    const traced = rig.run(args, SEED, recorded);
    check(plain.hash === traced.hash && plain.steps === traced.steps, `recording changed the run: ${plain.hash} became ${traced.hash}`);
    const times = interleave({
      bare: () => void rig.run(args, SEED, BARE),
      hashed: () => void rig.run(args, SEED, hashed),
      recorded: () => void rig.run(args, SEED, recorded),
    }, { rounds: bench.quick ? 7 : 15, warmups: 2, clock: bench.clock });
    const line = (name: string, rival: readonly number[]): Line => ({
      bench: "sim",
      case: "recording",
      value: median(times.recorded) / plain.steps * 1e6,
      unit: "ns/syscall",
      rival: name,
      rivalValue: median(rival) / plain.steps * 1e6,
      ratio: ratioOf(times.recorded, rival),
      n: rival.length,
      checked: `equal hash and calls; ${(traced.traceBytes / traced.steps).toFixed(2)} bytes of trace a syscall`,
    });
    return [{ ...line("the same run unrecorded", times.hashed), most: MOST }, line("a run without hash, unrecorded", times.bare)];
  },
};
