/**
 * The tap: sits between the kernel and the machine of a live run and tells the census what passes.
 *
 * The kernel of a live run notes every step and result, since the view wants them; the recording does not need them (a
 * replay derives them), so they end here. Nothing else is changed, and nothing is decided.
 */
import type { Backend, Batch, Candidates, Choice, Op } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Errno } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import type { Census } from "./census.ts";

/** See the file comment. */
export class Tap implements Backend {
  /** Set at each tick: something was recorded since it was cleared. */
  dirty = false;

  /** `observe` sees every note before it goes on. */
  constructor(
    private readonly machine: Backend,
    private readonly census: Census,
    private readonly observe: (event: TraceEvent) => void,
  ) {}

  reap(into: Batch): void {
    this.machine.reap(into);
    this.dirty = true;
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
    if (event.kind !== "step" && event.kind !== "result") this.machine.note(event);
  }

  idle(until: Instant): boolean | Promise<boolean> {
    return this.machine.idle(until);
  }

  elapse(fuel: number): void {
    this.machine.elapse(fuel);
  }
}
