/**
 * The recording machine: passes everything through to another backend and writes what passes into a trace.
 *
 * Written in the order in which it happens: what each reap gave, each answer to `submit`, each choice among more than one,
 * cancellations, ends of waits, notes. It changes nothing and decides nothing, so a recorded run is the run. `elapse` is
 * not written: its effect is in the time of the next reap. The composition makes the writer, writes the fault plan into
 * it before the first tick, and ends it after the last. If the trace cannot be written, the call that noticed throws.
 */
import type { Backend, Batch, Candidates, Choice, Op } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import type { Errno } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import type { TraceWriter } from "./trace/writer.ts";

class Recorder implements Backend {
  /** True if choices are written; else each must be the policy's own. */
  private readonly decisions: boolean;

  constructor(private readonly backend: Backend, private readonly writer: TraceWriter) {
    this.decisions = writer.header.decisions === "recorded";
  }

  reap(into: Batch): void {
    this.backend.reap(into);
    this.writer.tick(into.now, into.items);
  }

  submit(op: Op): Errno {
    const errno = this.backend.submit(op);
    this.writer.submit(op, errno);
    return errno;
  }

  cancel(id: OpId): void {
    this.backend.cancel(id);
    this.writer.cancel(id);
  }

  choose(kind: Choice, among: Candidates): number {
    const index = this.backend.choose(kind, among);
    if (this.decisions) {
      if (among.count > 1) this.writer.decision(kind, index);
    } else if (index !== 0) {
      throw new RangeError(`Cannot record choice ${index}: the header says that all choices are the policy's, candidate 0`);
    }
    return index;
  }

  note(event: TraceEvent): void {
    this.backend.note(event);
    this.writer.note(event);
  }

  idle(until: Instant): boolean | Promise<boolean> {
    const more = this.backend.idle(until);
    return typeof more === "boolean" ? this.waited(more) : more.then((later) => this.waited(later));
  }

  elapse(fuel: number): void {
    this.backend.elapse(fuel);
  }

  private waited(more: boolean): boolean {
    this.writer.idle(more);
    return more;
  }
}

/** A machine that behaves as `backend` and writes what passes into `writer`, whose header says whether choices are written. */
export function record(backend: Backend, writer: TraceWriter): Backend {
  return new Recorder(backend, writer);
}
