/**
 * What a kernel shows of itself: the queries of runner, loop, oracles and reports. It decides and changes nothing but the
 * two orders that come from outside (`order`, `endDaemons`) and parking.
 */
import { indexOf, type Instant, type Pid } from "../syscalls/ids.ts";
import type { Journal, Program } from "../syscalls/runner.ts";
import { control } from "./control.ts";
import { Assert, type Deadlock, type EndView, type Kernel, type ProcessView, type Stats } from "./config.ts";
import { kill } from "./end.ts";
import { checkAll, deadlocks, viewsOf } from "./inspect.ts";
import { LIFE, type Process } from "./process.ts";
import type { State } from "./state.ts";
import { stateHash } from "./state_hash.ts";
import { live, WaitGraph } from "./wait_graph.ts";

const NO_JOURNAL: Journal = Object.freeze({ count: 0, posted: 0, entries: () => [] });

/** The showing half of a kernel. */
export abstract class Shown {
  /** Who was asked for, or named to go on, last. */
  protected latest: Process | null = null;

  protected constructor(protected readonly state: State) {}

  /** The live process behind a pid, mostly the one asked for before; an Assert where there is none: only our own loop and runner hold pids. */
  protected process(pid: Pid): Process {
    const { latest } = this;
    return latest !== null && latest.pid === pid && latest.life !== LIFE.zombie ? latest : this.find(pid);
  }

  private find(pid: Pid): Process {
    const process = this.state.processes[indexOf(pid)];
    if (process === undefined || process === null || process.pid !== pid) {
      throw new Assert(`No process ${pid}: it ended, or never was`);
    }
    this.latest = process;
    return process;
  }

  program(pid: Pid): Program {
    return this.process(pid);
  }
  journal(pid: Pid): Journal {
    const process = this.process(pid);
    // Without a journal nothing is ever parked or restarted, so the runner asks only at the beginning: there is nothing to restore.
    return process.log === null ? NO_JOURNAL : process.log.view(process.postedNext);
  }
  park(pid: Pid): boolean {
    const process = this.process(pid);
    if (process.log === null || process.posted || process.waking || process.life !== LIFE.alive || process.flightFirst === null) {
      return false;
    }
    process.log.pack();
    process.forgetPath();
    process.parked = true;
    this.state.runner.park(pid);
    return true;
  }

  deadline(): Instant {
    return this.state.timers.deadline();
  }
  now(): Instant {
    return this.state.now;
  }
  order(kind: "cancel" | "kill", path: string): void {
    control(this.state, { kind, path });
  }
  quiescent(): boolean {
    const { state } = this;
    return state.policy.total() === 0 && !state.hasWoken() && state.timers.idle() && state.pendingCount === 0;
  }
  endDaemons(): number {
    const daemons = live(this.state).filter((one) => one.daemon);
    for (const one of daemons) kill(this.state, one, "killed", "a daemon ends when everything else has ended");
    return daemons.length;
  }
  isStalled(): boolean {
    const graph = new WaitGraph(this.state);
    const waiting = graph.all.filter((one) => !one.daemon);
    return waiting.length > 0 && graph.stalled().length === waiting.length;
  }
  deadlocks(): readonly Deadlock[] {
    return deadlocks(this.state);
  }
  processes(): readonly ProcessView[] {
    return viewsOf(this.state);
  }
  ends(): readonly EndView[] {
    return this.state.endings;
  }
  stats(): Stats {
    const { steps, spawned, ended, sent, received, opsMade: submitted, completed, marks, pendingCount, endpointCount } = this.state;
    return { steps, spawned, ended, sent, received, submitted, completed, marks, inFlight: pendingCount, endpoints: endpointCount };
  }
  account(): ReturnType<Kernel["account"]> {
    const { budget } = this.state.root!; // made by boot
    return { spent: budget.spent(), reserved: budget.reserved() };
  }
  check(): void {
    checkAll(this.state);
  }
  stateHash(): string {
    return stateHash(this.state);
  }
}
