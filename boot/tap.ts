/**
 * The taps of a live run: one between the kernel and its machine, one between the runner and the kernel. They tell the
 * census what passes, change nothing and decide nothing.
 *
 * The kernel could note every step and result, but a note is an object and a path; here a posted call costs a few stores,
 * and the recording needs neither, since a replay derives them.
 */
import type { Backend, Batch, Candidates, Choice, Op } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Errno } from "../syscalls/errno.ts";
import type { CallId, Instant, Nr, OpId, Pid } from "../syscalls/ids.ts";
import type { Delivery, Journal, KernelPort, Program } from "../syscalls/runner.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import type { Census } from "./census.ts";
import type { AttachableRunner } from "./system.ts";

/** See the file comment. */
export class Tap implements Backend {
  /** Set at each tick: something was recorded since it was cleared. */
  dirty = false;
  /** Ticks so far: a system that waits makes none. */
  ticks = 0;

  /** `observe` sees every note before it goes on. */
  constructor(
    private readonly machine: Backend,
    private readonly census: Census,
    private readonly observe: (event: TraceEvent) => void,
  ) {}

  reap(into: Batch): void {
    this.machine.reap(into);
    this.dirty = true;
    this.ticks++;
    this.census.now = into.now;
    for (const item of into.items) {
      if (item.kind === "completion" && !item.more) this.census.completed(item.id, item.errno, item.usage);
    }
  }

  submit(op: Op): Errno {
    const errno = this.machine.submit(op);
    if (errno === 0) this.census.submitted(op);
    return errno;
  }

  cancel(id: OpId): void {
    this.machine.cancel(id);
  }

  choose(kind: Choice, among: Candidates): number {
    return this.machine.choose(kind, among);
  }

  note(event: TraceEvent): void {
    this.census.note(event);
    this.observe(event);
    this.machine.note(event);
  }

  idle(until: Instant): boolean | Promise<boolean> {
    return this.machine.idle(until);
  }

  elapse(fuel: number): void {
    this.machine.elapse(fuel);
  }
}

/** The kernel as the runner sees it, with the census listening. */
class TappedPort implements KernelPort {
  constructor(private readonly kernel: KernelPort, private readonly census: Census) {}

  program(pid: Pid): Program {
    return this.kernel.program(pid);
  }

  takeResults(pid: Pid): Delivery | null {
    const first = this.kernel.takeResults(pid);
    for (let one = first; one !== null; one = one.next) this.census.result(pid, one.call, one.errno, one.value);
    return first;
  }

  trap(pid: Pid, call: CallId, nr: Nr, args: Value, chunks: readonly Chunk[] | null): boolean {
    if (!this.kernel.trap(pid, call, nr, args, chunks)) return false;
    this.census.posted(pid, call, nr, args);
    return true;
  }

  journal(pid: Pid): Journal {
    return this.kernel.journal(pid);
  }
}

/** Makes `runner` talk to its kernel through a tap. Call before it is composed. */
export function tapRunner(runner: AttachableRunner, census: Census): AttachableRunner {
  const attach = runner.attach.bind(runner);
  runner.attach = (kernel) => attach(new TappedPort(kernel, census));
  return runner;
}
