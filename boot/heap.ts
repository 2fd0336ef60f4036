/**
 * How full the heap of this thread is, for the runner's bound. V8 counts garbage that it has not collected yet as used, so
 * where that would pass the bound it is made to collect first; a program that merely produces garbage is never stopped.
 * Collecting takes up to a second per gigabyte held: done only where the heap grew a good deal since the last time.
 */
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Gauge } from "../images/heap.ts";

/** Growth since the last collection that makes it worth another one, bytes. */
const WORTH_BYTES = 64 * 2 ** 20;

/**
 * Makes a gauge: bytes in use on the heap and in buffers beside it. Where these and `more`, which the caller is about to allocate,
 * pass `bytesMax`, it tells what a collection leaves; `collecting` is told when one begins and when it ended.
 */
export function heapGauge(bytesMax: number, collecting: (isCollecting: boolean) => void = () => {}): Gauge {
  let collect: (() => void) | null = null;
  let kept = 0; // what the last collection left
  const gauge = (more = 0): number => {
    const used = usedNow();
    if (used < kept) kept = used;
    if (used + more <= bytesMax) return used;
    if (kept + more <= bytesMax && used <= kept + WORTH_BYTES) return kept;
    collect ??= collector();
    collecting(true);
    collect();
    collecting(false);
    return kept = usedNow();
  };
  return Object.assign(gauge, { liveness });
}

// A reference to an object keeps it until the event loop turns: in a run that never waits, all that is asked about is reachable.
function liveness(value: object): () => boolean {
  const reference = new WeakRef(value);
  return () => reference.deref() !== undefined;
}

function usedNow(): number {
  const { used_heap_size: heap, external_memory: buffers } = getHeapStatistics();
  return heap + buffers;
}

// A context made after the flag was set has the function; agents' own never see it. Without it garbage counts as used.
function collector(): () => void {
  try {
    setFlagsFromString("--expose-gc");
    return runInNewContext("gc") as () => void;
  } catch {
    return () => {};
  }
}
