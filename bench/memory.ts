/**
 * Memory of a parked agent that made ten calls with results of 32 bytes, at 100,000 agents: the growth of the heap from the
 * bare system to the full one, journals, kernel objects and timers counted, after forced collections.
 *
 * There is no rival that does the same; the figure is compared with the bound of 1 kB.
 */
import { agents, type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import { journalled, settleUntil } from "./parked.ts";

const BLOCKS = 10;
const SIZE = 10_000;
const AGENTS = BLOCKS * SIZE;
const CALLS = 10;
const BYTES_MOST = 1_024;
const NS_PER_S = 1_000_000_000;

/** The case. */
export const MEMORY: Case = {
  name: "memory",
  async run(bench) {
    const image = await agents(bench, "crowd");
    const small = journalled(image, "crowd", { blocks: 1, size: 10 }); // so that code and shared tables are there before
    settleUntil(small, 100 * NS_PER_S);
    const system = journalled(image, "crowd", { blocks: BLOCKS, size: SIZE });
    const before = heapUsed();
    settleUntil(system, 100 * NS_PER_S);
    const { kernel } = system;
    const { spawned, ended, submitted, completed } = kernel.stats();
    check(submitted === AGENTS * CALLS && completed === submitted, `${submitted} calls were made, ${completed} answered`);
    check(spawned - ended === AGENTS, `${spawned - ended} agents live instead of ${AGENTS}`);
    let parked = 0;
    for (const one of kernel.processes()) if (kernel.park(one.pid)) parked++;
    check(parked === AGENTS, `${parked} agents could be parked`);
    const after = heapUsed();
    kernel.check();
    const bytes = (after - before) / AGENTS;
    const line: Line = {
      bench: "sim",
      case: `memory of a parked agent, ${AGENTS} agents of ${CALLS} calls with 32 bytes`,
      value: bytes,
      unit: "bytes",
      rival: "bound",
      rivalValue: BYTES_MOST,
      ratio: bytes / BYTES_MOST,
      n: 1,
      checked: "calls made and answered, agents alive and parked, the kernel's tables",
      most: 1,
    };
    return [line];
  },
};

/** Bytes of the heap and of buffers outside it after two full collections. Needs --expose-gc, as the task gives. */
function heapUsed(): number {
  const collect = (globalThis as { readonly gc?: () => void }).gc;
  if (collect === undefined) throw new Error("Cannot measure memory: run with --v8-flags=--expose-gc, as `deno task bench` does");
  collect();
  collect();
  const { heapUsed, external } = Deno.memoryUsage();
  return heapUsed + external;
}
