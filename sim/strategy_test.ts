import assert from "node:assert/strict";
import type { Candidates } from "../kernel/machine.ts";
import { Pct } from "./pct.ts";
import { createPortfolio, Portfolio } from "./portfolio.ts";
import { expandSeed, mixSeed, Prng } from "./prng.ts";
import { RandomWalk } from "./random.ts";
import { PolicyWalk, type RunStart, type Strategy } from "./strategy.ts";

/** A toy scheduler: `programs[t]` is a list of steps; the strategy interleaves them. Candidates stand in the order of threads. */
function interleave(strategy: Strategy, start: RunStart, lengths: readonly number[]): { order: number[]; decisions: number } {
  strategy.begin(start);
  const left = [...lengths];
  const order: number[] = [];
  let decisions = 0;
  for (;;) {
    const ready = left.flatMap((count, thread) => count > 0 ? [thread] : []);
    if (ready.length === 0) return { order, decisions };
    const among: Candidates = { count: ready.length, id: (i) => ready[i]!, pending: () => [] };
    const index = ready.length === 1 ? 0 : strategy.choose("call", among);
    if (ready.length > 1) decisions++;
    const thread = ready[index]!;
    order.push(thread);
    left[thread] = left[thread]! - 1;
  }
}

function hits(
  strategy: Strategy,
  lengths: readonly number[],
  bug: (order: readonly number[]) => boolean,
  runs: number,
): { hits: number; k: number } {
  let found = 0;
  let k = 1;
  for (let index = 0; index < runs; index++) {
    const { order, decisions } = interleave(strategy, { index, seed: mixSeed(42, index), decisionsMax: k }, lengths);
    k = Math.max(k, decisions);
    if (bug(order)) found++;
  }
  return { hits: found, k };
}

/** Position of the `nth` step (from 0) of a thread. */
function at(order: readonly number[], thread: number, nth: number): number {
  let seen = -1;
  return order.findIndex((one) => one === thread && ++seen === nth);
}

/** The order in which a first-in-first-out queue of processes is emptied; some spawn another now and then. */
function queued(strategy: Strategy, seed: number, counting: boolean): number[] {
  strategy.begin({ index: 0, seed, decisionsMax: 40 });
  const prng = new Prng();
  prng.seed(seed ^ 0x5bd1e995);
  const left = new Map([[0, 6], [1, 6], [2, 6]]);
  const queue = [0, 1, 2];
  const order: number[] = [];
  let entered = queue.length;
  while (queue.length > 0) {
    const ids = [...queue];
    const among: Candidates = { count: ids.length, id: (i) => ids[i]!, pending: () => [], ...(counting ? { entered } : {}) };
    const [ran = 0] = queue.splice(ids.length === 1 ? 0 : strategy.choose("call", among), 1);
    order.push(ran);
    const others = [...queue];
    const kind = prng.below(6);
    if (kind <= 1 && others.length > 1) queue.splice(prng.below(others.length), 1); // a process was killed
    if (kind >= 1 && kind <= 2 && left.size < 12) {
      entered++;
      queue.push(left.size);
      left.set(left.size, 4);
    }
    left.set(ran, left.get(ran)! - 1);
    if (left.get(ran)! <= 0) continue;
    entered++;
    queue.push(ran);
  }
  return order;
}

Deno.test("PCT chooses the same whether it is told how many entered or has to look at all of them", () => {
  for (const depth of [1, 2, 3]) {
    for (let seed = 0; seed < 2_000; seed++) {
      assert.deepEqual(queued(new Pct(depth), seed, true), queued(new Pct(depth), seed, false), `depth ${depth}, seed ${seed}`);
    }
  }
});

Deno.test("two seeds that differ by one give unrelated streams, equal seeds equal ones", () => {
  const a = new Prng();
  const b = new Prng();
  a.seed(1);
  b.seed(1);
  const first = [a.next(), a.next(), a.next()];
  assert.deepEqual([b.next(), b.next(), b.next()], first);
  b.seed(2);
  assert.notEqual(b.next(), first[0]);
  assert.deepEqual(first, [2693262067, 11749833, 2265367787]);
});

Deno.test("below() hits each of 6 numbers about equally often and never the bound", () => {
  const prng = new Prng();
  prng.seed(3);
  const seen = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i++) seen[prng.below(6)]!++;
  for (const count of seen) assert.ok(count > 9_700 && count < 10_300, String(seen));
});

Deno.test("expandSeed() fills 32 bytes that depend on the seed alone", () => {
  const one = new Uint8Array(32);
  const two = new Uint8Array(32).fill(9);
  expandSeed(5, one);
  expandSeed(5, two);
  assert.deepEqual(one, two);
  expandSeed(6, two);
  assert.notDeepEqual(one, two);
});

Deno.test("the policy walk runs thread 0 to its end first", () => {
  assert.deepEqual(interleave(new PolicyWalk(), { index: 0, seed: 1, decisionsMax: 1 }, [2, 2]).order, [0, 0, 1, 1]);
});

Deno.test("the random walk reaches all 6 interleavings of 2 + 2 steps", () => {
  const seen = new Set<string>();
  for (let index = 0; index < 200; index++) {
    seen.add(interleave(new RandomWalk(), { index, seed: mixSeed(1, index), decisionsMax: 9 }, [2, 2]).order.join(""));
  }
  assert.deepEqual([...seen].sort(), ["0011", "0101", "0110", "1001", "1010", "1100"]);
});

Deno.test("equal starts give equal schedules for every strategy", () => {
  for (const strategy of [new RandomWalk(), new Pct(2), new Pct(3), createPortfolio()]) {
    const start = { index: 4, seed: 99, decisionsMax: 20 };
    const first = interleave(strategy, start, [7, 7, 7]).order;
    interleave(strategy, { index: 5, seed: 100, decisionsMax: 20 }, [7, 7, 7]);
    assert.deepEqual(interleave(strategy, start, [7, 7, 7]).order, first, strategy.name);
  }
});

Deno.test("PCT of depth 1 runs threads one after the other, each thread first as often as any", () => {
  const strategy = new Pct(1);
  const first = [0, 0, 0];
  for (let index = 0; index < 3000; index++) {
    const { order } = interleave(strategy, { index, seed: mixSeed(8, index), decisionsMax: 10 }, [3, 3, 3]);
    first[order[0]!]!++;
    assert.equal(order.filter((thread, i) => i > 0 && thread !== order[i - 1]).length, 2);
  }
  for (const count of first) assert.ok(count > 900 && count < 1100, String(first));
});

Deno.test("PCT-2 hits a depth-2 bug (a step of B between two neighbours of A) at least as often as 1/(n·k)", () => {
  const lengths = [20, 3, 20, 20];
  const runs = 20_000;
  // A's steps 10 and 11 with all of B between: one preemption exactly there
  const bug = (order: readonly number[]) => at(order, 1, 0) > at(order, 0, 10) && at(order, 1, 2) < at(order, 0, 11);
  const { hits: found, k } = hits(new Pct(2), lengths, bug, runs);
  const bound = runs / (lengths.length * k);
  assert.ok(found >= bound, `${found} hits, bound ${bound}`);
});

Deno.test("PCT-2 preempts after the first and before the last step of a thread as often as anywhere", () => {
  const lengths = [8, 8];
  for (const nth of [0, 6]) {
    const bug = (order: readonly number[]) => at(order, 1, 7) < at(order, 0, nth + 1) && at(order, 1, 0) > at(order, 0, nth);
    const { hits: found, k } = hits(new Pct(2), lengths, bug, 20_000);
    assert.ok(found >= 20_000 / (2 * k), `step ${nth}: ${found} hits, bound ${20_000 / (2 * k)}`);
  }
});

Deno.test("PCT-3 hits a depth-3 bug (A to step 5, B to step 5, A to its end, B) at least as often as 1/(n·k²)", () => {
  const lengths = [12, 12, 12];
  const runs = 60_000;
  const bug = (order: readonly number[]) =>
    at(order, 1, 0) > at(order, 0, 5) && at(order, 1, 5) < at(order, 0, 6) && at(order, 1, 6) > at(order, 0, 11);
  const { hits: found, k } = hits(new Pct(3), lengths, bug, runs);
  const bound = runs / (lengths.length * k * k);
  assert.ok(found >= bound, `${found} hits, bound ${bound}`);
});

Deno.test("PCT-3 can let who was lowered later run before who was lowered first", () => {
  // A to step 5, B to step 5, all of C, the rest of B, the rest of A
  const bug = (order: readonly number[]) =>
    at(order, 1, 0) > at(order, 0, 5) && at(order, 1, 5) < at(order, 2, 0) && at(order, 2, 11) < at(order, 1, 6) &&
    at(order, 1, 11) < at(order, 0, 6);
  assert.equal(hits(new Pct(3), [12, 12, 12], bug, 60_000).hits, 4);
});

Deno.test("PCT refuses depths outside 1 to 16", () => {
  assert.throws(() => new Pct(0), { message: "Cannot make PCT of depth 0: it must be an integer from 1 to 16" });
  assert.throws(() => new Pct(17), { message: "Cannot make PCT of depth 17: it must be an integer from 1 to 16" });
});

Deno.test("the portfolio gives each run to random, pct-2 and pct-3 in turn", () => {
  const portfolio = createPortfolio();
  const names = [0, 1, 2, 3].map((index) => {
    portfolio.begin({ index, seed: 1, decisionsMax: 1 });
    return portfolio.member.name;
  });
  assert.deepEqual(names, ["random", "pct-2", "pct-3", "random"]);
  assert.throws(() => new Portfolio([]), { message: "Cannot make a portfolio of 0 strategies: at least 1 is needed" });
});

Deno.test("the machine's own choices are mostly 0 and sometimes not, by a rate drawn per run", () => {
  const among: Candidates = { count: 3, id: (i) => i, pending: () => [] };
  const shares = new Set<string>();
  const picked = new Set<number>();
  for (let index = 0; index < 30; index++) {
    const walk = new RandomWalk();
    walk.begin({ index, seed: mixSeed(5, index), decisionsMax: 1 });
    let other = 0;
    for (let i = 0; i < 2000; i++) {
      const index = walk.choose("timer", among);
      picked.add(index);
      if (index !== 0) other++;
    }
    shares.add(other > 500 ? "often" : other > 150 ? "some" : "rare");
    assert.ok(other > 0 && other < 1200);
  }
  assert.deepEqual([...shares].sort(), ["often", "rare", "some"]);
  assert.deepEqual([...picked].sort(), [0, 1, 2]);
});
