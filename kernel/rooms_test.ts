/** The small rooms by themselves: timers, policies, budgets, journal, random numbers, handle tables. */
import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import fc from "fast-check";
import { E } from "../syscalls/errno.ts";
import type { CallId, Instant } from "../syscalls/ids.ts";
import { Handle } from "../syscalls/value.ts";
import { Budget } from "./budget.ts";
import { Capability, checkCapability, descendants, HandleTable, revokeTree } from "./capability.ts";
import { Log } from "./journal.ts";
import { NEVER } from "./machine.ts";
import type { Process } from "./process.ts";
import { Random } from "./random.ts";
import { Fifo, type Policy, StrictPriority } from "./schedule.ts";
import { Timers } from "./timer.ts";
import type { Waiter } from "./waiter.ts";

const waiter = (name: string) => ({ name, live: true, timer: -1 }) as unknown as Waiter & { name: string };
const at = (ns: number) => ns as Instant;

Deno.test("timers fire by instant, equal ones in the order of setting", () => {
  const timers = new Timers();
  const order = [5, 3, 9, 3, 1, 9, 3, 7];
  for (const [i, when] of order.entries()) timers.set(at(when), waiter(`${when}.${i}`));
  timers.check();
  const fired: string[] = [];
  for (let one = timers.due(at(8)); one !== null; one = timers.due(at(8))) fired.push((one as unknown as { name: string }).name);
  deepEqual(fired, ["1.4", "3.1", "3.3", "3.6", "5.0", "7.7"]);
  equal(timers.deadline(), 9);
});

const set = fc.tuple(fc.constant("set"), fc.nat({ max: 99 }));
const act = fc.tuple(fc.constantFrom("set", "cancel", "cancel", "due"), fc.nat({ max: 99 }));

Deno.test("timers that are taken back leave the order of the others, in whatever order they are set, fire and leave", () => {
  fc.assert(
    fc.property(fc.array(set, { minLength: 40, maxLength: 80 }), fc.array(act, { maxLength: 100 }), (sets, acts) => {
      const timers = new Timers();
      const model: { readonly when: number; readonly made: number; readonly one: Waiter }[] = [];
      for (const [made, [what, n]] of [...sets, ...acts].entries()) {
        if (what === "set") {
          const one = waiter(`${made}`);
          timers.set(at(n), one);
          model.push({ when: n, made, one });
          model.sort((a, b) => a.when - b.when || a.made - b.made);
        } else if (what === "cancel" && model.length > 0) {
          const [gone] = model.splice(n % model.length, 1);
          timers.cancel(gone!.one);
          equal(gone!.one.timer, -1);
        } else if (what === "due") {
          for (let one = timers.due(at(n)); one !== null; one = timers.due(at(n))) equal(one, model.shift()!.one);
          equal((model[0]?.when ?? Infinity) > n, true);
        }
        timers.check();
        deepEqual([timers.count, timers.idle(), timers.deadline()], [model.length, model.length === 0, model[0]?.when ?? NEVER]);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

Deno.test("a timer that is taken back costs a way through the heap, not a look at all others", () => {
  const timers = new Timers();
  const all = Array.from({ length: 4_096 }, (_, i) => waiter(`${i}`));
  for (const [i, one] of all.entries()) timers.set(at(i), one);
  let looks = 0;
  const own = timers as unknown as { when: Float64Array };
  own.when = new Proxy(own.when, { get: (when, key) => (looks++, Reflect.get(when, key, when)) });
  for (const one of all) timers.cancel(one);
  equal(looks <= 4_096 * 60, true, `${looks} looks at 4,096 timers`); // twelve levels, two comparisons each, two instants each
  equal(timers.count, 0);
});

/** A table of processes, as far as policies look: each that is made gets the next row. */
const table: Process[] = [];
const process = (name: string, priority = 3, posted = true) => {
  const made = { name, priority, posted, pid: table.length, path: () => name } as unknown as Process;
  table.push(made);
  return made;
};
const names = (policy: Policy) =>
  Array.from({ length: policy.count }, (_, i) => (policy.at(i) as unknown as { name: string }).name).join("");

Deno.test("FIFO keeps the order of the rest wherever one is taken, also past its compaction", () => {
  const fifo = new Fifo(table);
  for (const name of "abcdef") fifo.add(process(name));
  equal((fifo.take(1) as unknown as { name: string }).name, "b");
  equal((fifo.take(3) as unknown as { name: string }).name, "e");
  equal(names(fifo), "acdf");
  equal((fifo.take(0) as unknown as { name: string }).name, "a");
  const model = ["c", "d", "f"];
  for (let i = 0; i < 500; i++) {
    const name = String.fromCharCode(0x100 + i);
    fifo.add(process(name));
    model.push(name);
    if (i % 3 !== 0) {
      const index = (i * 7) % model.length;
      equal((fifo.take(index) as unknown as { name: string }).name, model.splice(index, 1)[0]);
    }
    equal(names(fifo), model.join(""));
  }
  fifo.check();
});

Deno.test("a process twice in a queue, or one that posted nothing, is our own bug", () => {
  const fifo = new Fifo(table);
  const one = process("a");
  fifo.add(one);
  fifo.add(one);
  throws(() => fifo.check(), { name: "Assert", message: "Ready process a stands twice in its queue" });
  const idle = new Fifo(table);
  idle.add(process("b", 3, false));
  throws(() => idle.check(), { message: "Ready process b at 0 has posted no call" });
});

Deno.test("strict priority admits the lowest class alone, FIFO within it", () => {
  const strict = new StrictPriority(table);
  for (const [name, priority] of [["a", 3], ["b", 1], ["c", 7], ["d", 1]] as const) strict.add(process(name, priority));
  equal(names(strict), "bd");
  equal(strict.total(), 4);
  strict.take(0);
  strict.take(0);
  equal(names(strict), "a");
  strict.check();
  equal(strict.entered, 4);
});

Deno.test("budget: all or nothing, unlimited amounts, settle below, at and above the reserve", () => {
  const budget = new Budget(0, null, { tokens: 10, money: 5 }, Infinity);
  equal(budget.reserve({ tokens: 4, money: 6 }), "money");
  equal(budget.left("tokens"), 10);
  equal(budget.reserve({ tokens: 4, money: 5, ms: 1e9 }), null);
  deepEqual(budget.leftUsage(), { tokens: 6, money: 0 });
  budget.settle({ tokens: 4, money: 5, ms: 1e9 }, { tokens: 1, money: 5 });
  deepEqual([budget.leftUsage(), budget.spent()], [{ tokens: 9, money: 0 }, { tokens: 1, money: 5, ms: 0, bytes: 0 }]);
  equal(budget.reserve({ tokens: 2 }), null);
  budget.settle({ tokens: 2 }, { tokens: 5 });
  deepEqual(budget.leftUsage(), { tokens: 4, money: 0 });
  budget.check();
  budget.reserve({ tokens: 1 });
  (budget as unknown as { lines: { tokens: { reserved: number } } }).lines.tokens.reserved = 0;
  throws(() => budget.check(), { name: "Assert", message: "Budget 0: tokens granted 10 is not spent 6 + reserved 0 + left 3" });
});

Deno.test("journal: entries survive packing, in order, with failures, odd values, handles and bytes", () => {
  const log = new Log();
  const chunk = { bytes: new Uint8Array([1, 2]) };
  const entry = (call: number, errno: number, value: unknown, chunks = [] as typeof chunk[]) => ({
    call: call as CallId,
    errno: errno as typeof E.OK,
    value: value as null,
    chunks,
    request: (0x8a3a2c0a + call * 0x01010101) | 0,
  });
  const all = [
    entry(0, 0, { text: 'a:b,"c"\n' }),
    entry(3, E.ETIMEDOUT, { message: "Cannot" }),
    entry(1, 0, new Handle(65_537)),
    entry(2, 0, [NaN, -0, { $: 1 }]),
    entry(4, 0, { value: 1 }, [chunk]),
    entry(5, 0, "ünïcode ☂"),
  ];
  for (const one of all.slice(0, 4)) log.push(one);
  log.pack();
  for (const one of all.slice(4)) log.push(one);
  deepEqual([...log.entries()], all);
  log.pack();
  log.pack();
  equal(log.count, 6);
  deepEqual([...log.entries()], all);
  equal(log.view(9).posted, 9);
});

Deno.test("random streams: fixed values for a seed and a path, others for another path", () => {
  const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
  const draw = (path: string) => {
    const random = new Random(seed, path);
    return [random.fraction(), random.fraction()];
  };
  deepEqual(draw("a"), draw("a"));
  equal(draw("a")[0] === draw("b")[0], false);
  const random = new Random(seed, "buckets");
  const buckets = new Array(10).fill(0);
  for (let i = 0; i < 10_000; i++) buckets[Math.floor(random.fraction() * 10)]++;
  equal(Math.min(...buckets) > 850 && Math.max(...buckets) < 1150, true, buckets.join());
});

Deno.test("a stale ordinal of a reused slot names nothing", () => {
  const table = new HandleTable();
  const capability = (index: number) => new Capability(index, process("p"), 0, 0, null);
  const hold = (one: Capability) => one.ordinal = table.add(one);
  const [a, b, c] = [capability(0), capability(1), capability(2)];
  deepEqual([hold(a), hold(b)], [1, 2]);
  table.remove(a);
  equal(hold(c), 65_537);
  deepEqual([table.find(1), table.find(65_537), table.find(2), table.find(0), table.find(3)], [null, c, b, null, null]);
  deepEqual([table.size(), [...table.all()]], [2, [c, b]]);
});

Deno.test("the tree of derivations: revoke takes all below, unlink hands the children up", () => {
  const target = process("p");
  const root = new Capability(0, target, 7, 0, null);
  const child = new Capability(1, target, 3, 0, root);
  const leaf = new Capability(2, target, 1, 0, child);
  const other = new Capability(3, target, 7, 0, root);
  deepEqual(descendants(root).map((one) => one.index).sort(), [1, 2, 3]);
  child.unlink();
  equal(leaf.parent, root);
  deepEqual(revokeTree(root).map((one) => [one.index, one.alive]).sort(), [[2, false], [3, false]]);
  deepEqual([root.alive, root.firstChild, other.parent], [true, null, null]);
  const wide = new Capability(4, target, 15, 0, root);
  throws(() => checkCapability(wide), { name: "Assert", message: "Capability 4 has rights 15, its parent only 7" });
});
