/** Tables and loops of the system by themselves, for `bench growth`: what a system of agents would show badly. */
import { Census } from "../boot/census.ts";
import { type Bench as KernelBench, bench as kernelBench, call, later } from "../kernel/testing.ts";
import { Process } from "../kernel/process.ts";
import { Fifo } from "../kernel/schedule.ts";
import { Timers } from "../kernel/timer.ts";
import { Result, Waiter } from "../kernel/waiter.ts";
import { IdTable } from "../syscalls/id_table.ts";
import { idOf } from "../syscalls/ids.ts";
import type { CallId, Instant, Pid } from "../syscalls/ids.ts";
import { NR } from "../syscalls/table.ts";
import type { Handle } from "../syscalls/value.ts";
import { check } from "./case.ts";
import { collect, type Grown, processorMs } from "./growth_line.ts";

const COUNT = 20_000;
const NS_PER_MS = 1_000_000;

/** Processor time of one of `count` runs of `work`, ms. */
function timed(count: number, work: (i: number) => void): number {
  collect();
  const began = processorMs();
  for (let i = 0; i < count; i++) work(i);
  return (processorMs() - began) / count;
}

const waiterOf = (process: Process, call: number): Waiter => new Waiter(process, call as CallId, "sleep", 0);

const IDS: Grown = {
  name: "set, get and delete of an id table",
  few: 1_000,
  checked: "the thing that was set",
  perOf(count) {
    const table = new IdTable<object>();
    for (let id = 1; id <= count; id++) table.set(id, table);
    return timed(COUNT, (i) => {
      const id = count + 1 + i;
      table.set(id, table);
      if (table.get(id) !== table || !table.delete(id)) check(false, `id ${id} was lost`);
    });
  },
};

const TIMERS: Grown = {
  name: "setting and taking back a timer",
  few: 1_000,
  checked: "the count of timers",
  perOf(count) {
    const timers = new Timers();
    const process = Object.create(Process.prototype) as Process;
    for (let i = 0; i < count; i++) timers.set((i * 1_000) as Instant, waiterOf(process, i));
    const waiters = Array.from({ length: 64 }, (_, i) => waiterOf(process, i));
    const took = timed(COUNT, (i) => {
      const waiter = waiters[i & 63]!;
      if (i >= 64) timers.cancel(waiter);
      timers.set((count * 1_000 + i) as Instant, waiter);
    });
    check(timers.count === count + 64, `${timers.count} timers run`);
    return took;
  },
};

const RESULTS: Grown = {
  name: "a result behind others of one tick",
  few: 250,
  checked: "the count of results",
  perOf(count) {
    const process: Process = Object.create(Process.prototype, {
      resultLast: { value: null, writable: true },
      parked: { value: false, writable: true },
    });
    const rounds = Math.ceil(COUNT / count);
    const results = Array.from({ length: count }, (_, i) => new Result(i as CallId, 0 as Result["errno"], null, [], 0, 0));
    let taken = 0;
    const took = timed(rounds, () => {
      for (const result of results) process.addResult(result);
      for (let one = process.takeResults(); one !== null;) {
        const { next }: Result = one;
        one.next = null;
        one = next;
        taken++;
      }
    });
    check(taken === rounds * count, `${taken} results were taken`);
    return took / count;
  },
};

const READY: Grown = {
  name: "taking a process of an ended tree out of the ready queue",
  few: 250,
  checked: "an empty queue",
  perOf(count) {
    const table = Array.from({ length: count }, (_, i) => ({ pid: idOf(i, 0) as Pid, posted: true }) as unknown as Process);
    const fifo = new Fifo(table);
    const rounds = Math.ceil(COUNT / count);
    return timed(rounds, () => {
      for (const process of table) {
        fifo.add(process);
        process.posted = true;
      }
      for (const process of table) {
        fifo.remove(process);
        process.posted = false;
      }
      check(fifo.count === 0, `${fifo.count} are ready`);
    }) / count;
  },
};

/** `count` clients that wait for one server, which answers none of them; built once for each count. */
function crowdOf(count: number): KernelBench {
  const b = kernelBench({
    *main() {
      yield call("sleep", { ms: 1 });
      const box = (yield call("endpoint", { capacity: 10_000 })).value;
      for (let i = 0; i < count; i++) yield call("spawn", { image: null, name: "client", args: box });
      for (let i = 0; i < count; i++) yield call("recv", { from: box });
      for (let i = 0; i < 8; i++) yield later("recv", { from: box });
      yield call("recv", { from: box });
    },
    *client(box: Handle) {
      yield call("call", { to: box, message: null });
    },
  }, { guard: false, hash: false });
  b.machine.now = NS_PER_MS as Instant;
  b.race(); // without the walk over all tables after each step
  check(b.kernel.stats().spawned === count + 1, "the clients did not begin");
  return b;
}

const STALLED: Grown = {
  name: "the look for stalled agents, per agent",
  few: 125,
  checked: "every agent waits for ever",
  perOf(count) {
    const { kernel } = crowdOf(count);
    const rounds = Math.ceil(2_000 / count);
    return timed(rounds, () => check(kernel.isStalled(), "an agent can go on")) / count;
  },
};

const ORDERS: Grown = {
  name: "an order to a process",
  few: 125,
  checked: "no process was made or ended",
  perOf(count) {
    const { kernel } = crowdOf(count);
    kernel.order("cancel", "main/client.0"); // the index of paths is there
    const took = timed(COUNT, (i) => kernel.order("kill", `main/gone.${i}`));
    check(kernel.stats().ended === 0, "an agent ended");
    return took;
  },
};

const CENSUS: Grown = {
  name: "an agent's life in the census",
  few: 250,
  checked: "the count of agents",
  perOf(count) {
    const census = new Census(() => 0);
    const born = (row: number, generation: number, path: string): Pid => {
      const pid = idOf(row, generation) as Pid;
      census.note({ kind: "spawn", pid, path, image: "bench", name: "agent" });
      return pid;
    };
    for (let i = 0; i < count; i++) born(i, 0, `root/agent.${i}`);
    const took = timed(COUNT, (i) => {
      const path = `root/brief.${i}`;
      const pid = born(count, i, path);
      census.posted(pid, 0, NR.yield, null);
      census.result(pid, 0, 0, null);
      census.note({ kind: "end", pid, path, why: "exited", exit: null });
    });
    check(census.living === count, `${census.living} agents live`);
    return took;
  },
};

/** All of them. */
export const TABLES: readonly Grown[] = [IDS, TIMERS, RESULTS, READY, STALLED, ORDERS, CENSUS];
