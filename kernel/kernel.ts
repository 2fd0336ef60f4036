/**
 * The kernel: a pure, synchronous state machine over a Machine. This file tells the whole story; the rooms are beside it.
 *
 * The loop (boot/) calls `tick`, then `next`, then lets the runner turn the process that `next` named. Programs post calls
 * by `trap`; nothing is decided there. `next` first names processes whose results wait, else it asks the machine to choose
 * among the posted calls the policy admits, executes that one handler to completion, and names who is to go on.
 */
import { E } from "../syscalls/errno.ts";
import { hashRequest } from "../syscalls/hash.ts";
import type { CallId, Instant, Nr, Pid } from "../syscalls/ids.ts";
import type { Delivery, Program, ProgramRunner } from "../syscalls/runner.ts";
import { faultOf } from "../syscalls/quick.ts";
import { findRefused } from "../syscalls/schema.ts";
import { NR, ROWS } from "../syscalls/table.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import { complete } from "./calls_device.ts";
import { makeRoot, timeoutValue } from "./calls_process.ts";
import { Assert, CALL_ONLY, IDLE, type Kernel, type KernelConfig, type RootOptions } from "./config.ts";
import { PostedCalls } from "./candidates.ts";
import { control } from "./control.ts";
import { kill } from "./end.ts";
import { decideFast } from "./fastpath.ts";
import { HANDLERS_BY_NR } from "./handlers.ts";
import { type Batch, type Machine, NEVER } from "./machine.ts";
import { CLEANUP_CALLS_MAX } from "./param.ts";
import { LIFE, type Process } from "./process.ts";
import { NO_CHUNKS, State } from "./state.ts";
import { Shown } from "./shown.ts";
import { KernelView } from "./view.ts";
import { settle } from "./wait.ts";
import type { Result } from "./waiter.ts";

/** Makes a kernel over a machine and a runner. The runner is told of it by the composition. */
export const createKernel = (machine: Machine, runner: ProgramRunner, config: KernelConfig): Kernel => new Core(machine, runner, config);

class Core extends Shown implements Kernel {
  private readonly candidates = new PostedCalls(this.state.policy);
  private view: KernelView | null = null; // what it shows stays while the call runs
  private readonly batch: Batch = { deadline: NEVER, now: 0 as Instant, items: [] };

  constructor(private readonly machine: Machine, runner: ProgramRunner, private readonly config: KernelConfig) {
    super(new State(machine, runner, config));
  }

  boot(program: Program, options: RootOptions): Pid {
    return makeRoot(this.state, program, options.budget ?? {}).pid;
  }

  tick(): void {
    const { state, batch } = this;
    batch.deadline = state.timers.deadline();
    this.machine.reap(batch);
    if (batch.now < state.now) throw new Assert(`Clock ran backwards: ${batch.now} ns after ${state.now} ns`);
    state.now = batch.now;
    for (const item of batch.items) item.kind === "completion" ? complete(state, item) : control(state, item);
    for (let due = state.timers.due(state.now); due !== null; due = state.timers.due(state.now)) {
      settle(state, due, due.timeoutErrno, timeoutValue(due), NO_CHUNKS);
    }
  }

  next(): Pid {
    const { state } = this;
    const woken = state.takeWoken();
    if (woken !== null) return this.named(woken);
    const { policy } = state;
    const count = policy.count;
    if (count === 0) return IDLE;
    const index = count === 1 ? 0 : this.machine.choose("call", this.candidates);
    if (!(index >= 0 && index < count)) throw new Assert(`Machine chose ${index} of ${count} candidates`);
    this.execute(policy.at(index), index);
    return this.named(state.takeWoken());
  }

  private named(process: Process | null): Pid {
    if (process === null) return CALL_ONLY;
    this.latest = process;
    return process.pid;
  }

  private execute(process: Process, index: number): void {
    const { state } = this;
    state.steps++;
    state.running = process;
    if (this.config.guard) state.declare((this.view ??= new KernelView()).footprint(process));
    state.policy.take(index);
    process.posted = false;
    if (this.config.hash) state.foldCall(process);
    if (this.config.steps) this.noteStep(process);
    this.decide(process);
    process.postedArgs = null;
    if (process.life !== LIFE.zombie) state.wake(process);
    state.declared = null;
    state.running = null;
  }

  private decide(process: Process): void {
    const { state } = this;
    const { postedNr: nr, postedArgs: args } = process;
    if (process.life === LIFE.stopping && nr !== NR.exit && nr !== NR.fail && --process.cleanupLeft < 0) {
      return kill(state, process, "canceled", `its cleanup made more than ${CLEANUP_CALLS_MAX} calls`);
    }
    if (decideFast(state, process, nr, args)) return;
    const wrong = faultOf(nr, args);
    if (wrong === null) return HANDLERS_BY_NR[nr]!(state, process, args as never);
    state.refuse(process, E[findRefused(args)?.errno ?? "EINVAL"], wrong);
  }

  trap(pid: Pid, call: CallId, nr: Nr, args: Value, chunks: readonly Chunk[] | null): boolean {
    const process = this.process(pid);
    if (process.posted) return false;
    if (ROWS[nr] === undefined) throw new Assert(`Process ${process.path()} posted call number ${nr}, which the table does not hold`);
    this.state.policy.add(process); // before it counts as posted: a former entry of it may be there, removed and not yet swept
    process.posted = true;
    process.postedCall = call;
    process.postedNr = nr;
    process.postedArgs = args;
    process.postedChunks = chunks;
    if (this.config.journal || this.config.hash) process.postedRequest = hashRequest(nr, args);
    return true;
  }

  takeResults(pid: Pid): Delivery | null {
    const process = this.process(pid);
    const first = process.takeResults();
    const { hash, steps } = this.config;
    if (first === null || process.log === null && !hash && !steps) return first;
    for (let result: Result | null = first; result !== null; result = result.next) {
      if (process.log !== null) process.log.push(result);
      if (hash) this.state.foldResult(process, result);
      if (steps) this.noteResult(process, result);
    }
    return first;
  }

  private noteStep(process: Process): void {
    const { pid, postedCall: call, postedNr: nr } = process;
    this.machine.note({ kind: "step", step: this.state.steps, pid, path: process.path(), call, nr, args: process.postedArgs as Value });
  }

  private noteResult(process: Process, { call, errno, value }: Delivery): void {
    this.machine.note({ kind: "result", step: this.state.steps, pid: process.pid, path: process.path(), call, errno, value });
  }
}
