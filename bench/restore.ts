/**
 * Restoring an agent from 10,000 results of 2 kB, packed, against `JSON.parse` of the texts of those results.
 *
 * The measured turn feeds the whole journal: text to Value, sealing, request hashes, and the program run again. The agent
 * then goes on and marks the sum over all that it read, which must be what it was.
 */
import { agents, type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import { pageOf } from "./devices.ts";
import { journalled, settleUntil } from "./parked.ts";
import { interleaveMeasured, median, ratioOf } from "./stats.ts";

const PAGES = 10_000;
const BYTES_LEAST = 2_000;
const MOST = 2;
const NS_PER_MS = 1_000_000;

/** The case. */
export const RESTORE: Case = {
  name: "restore",
  async run(bench) {
    const marks: number[] = [];
    const system = journalled(await agents(bench, "reader"), "reader", { pages: PAGES }, (event) => {
      if (event.kind === "mark") marks.push(event.value as number);
    });
    settleUntil(system, 500 * NS_PER_MS);
    const texts = Array.from({ length: PAGES }, (_, index) => JSON.stringify(pageOf(index)));
    const bytes = texts.reduce((sum, text) => sum + text.length, 0) / PAGES;
    check(bytes >= BYTES_LEAST && bytes < BYTES_LEAST * 1.1, `results have ${bytes} bytes`);
    const items = PAGES * 8;
    const sum = items * (items - 1) / 2;
    const times = await interleaveMeasured({
      parse: () => {
        const start = bench.clock();
        let seen = 0;
        for (const text of texts) seen += (JSON.parse(text) as { items: readonly unknown[] }).items.length;
        const took = bench.clock() - start;
        check(seen === items, `parsed ${seen} items`);
        return took;
      },
      restore: () => restoreOnce(),
    }, { rounds: bench.quick ? 7 : 15, warmups: 2 });
    const line: Line = {
      bench: "sim",
      case: `restore, ${PAGES} syscalls with ${Math.round(bytes)} bytes each`,
      value: median(times.restore),
      unit: "ms",
      rival: "JSON.parse of the results alone",
      rivalValue: median(times.parse),
      ratio: ratioOf(times.restore, times.parse),
      n: times.parse.length,
      checked: `the restored agent has the sum ${sum} of all it read, every time`,
      most: MOST,
    };
    return [line];

    /** Parks the sleeping agent and measures the turn in which its sleep's end restores it. */
    function restoreOnce(): number {
      const { kernel, runner, backend } = system;
      const { pid } = kernel.processes()[0]!; // the reader never ends
      check(kernel.park(pid), "the agent could not be parked");
      marks.length = 0;
      backend.idle(kernel.deadline());
      kernel.tick();
      check(kernel.next() === pid, "the end of its sleep did not wake the agent");
      const start = bench.clock();
      runner.turn(pid);
      const took = bench.clock() - start;
      settleUntil(system, 500 * NS_PER_MS);
      check(marks.length === 1 && marks[0] === sum, `the restored agent marked ${marks.join()} instead of ${sum}`);
      return took;
    }
  },
};
