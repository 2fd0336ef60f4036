/**
 * One process as the runner holds it: its queue of calls made and not yet posted, its calls in flight, its main task, and
 * the `Caller` behind its `sys`.
 *
 * Lists are linked through the calls themselves, so a call costs one object. Here nothing is decided about time or order:
 * the runner posts, the engine runs.
 */
import { Client } from "../syscalls/client.ts";
import type { Call } from "../syscalls/client.ts";
import type { Nr, Pid } from "../syscalls/ids.ts";
import type { Caller } from "../syscalls/runner.ts";
import { findCallName, NR } from "../syscalls/table.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import type { State } from "./contract.ts";
import { Fault } from "./fault.ts";
import type { Program } from "./program.ts";
import { CALL, type Engine, TAKEN, Task } from "./task.ts";

/** Calls of one process that are made and not posted; each is one object of 130 bytes and its arguments. */
export const CALLS_QUEUED_MAX = 65_536;

/** What the processes of one runner share: whose turn it is. */
export interface Turn {
  readonly engine: Engine;
  current: Process | null;
}

/** The frame of a process. */
export class Process implements Caller {
  /** Ordinal of the next call. */
  calls = 0;
  /** Ordinal of the first call made since the process last got a result: only those can be arms of a select. */
  fence = 0;
  /** Calls queued. */
  queued = 0;
  head: Task | null = null;
  tail: Task | null = null;
  /** Calls in flight, oldest first. */
  flight: Task | null = null;
  flightTail: Task | null = null;
  /** The main function; null until it ran to its first await. */
  main: Task | null = null;
  /** Its exit or fail, once queued. */
  ending: Task | null = null;
  /** A fault stopped it: nothing of it runs any more. */
  dead = false;
  /** Fibers alive. */
  fibers = 0;
  readonly sys: Client;

  constructor(readonly pid: Pid, readonly program: Program, readonly turn: Turn, public state: State | null) {
    this.sys = new Client(this);
  }

  call(nr: Nr, args: unknown, chunks: readonly Chunk[] | null): Call<unknown> {
    return this.make(nr, args, chunks) as unknown as Call<unknown>;
  }

  host(label: string, fn: () => unknown): Call<unknown> {
    const made = this.make(NR.host, { label }, null);
    made.value = fn;
    return made as unknown as Call<unknown>;
  }

  /** Makes and queues a call. */
  make(nr: Nr, args: unknown, chunks: readonly Chunk[] | null): Task {
    if (this.turn.current !== this) throw new TypeError("Cannot make a call: this sys belongs to another process");
    const made = new Task(CALL, this.turn.engine.meter.site);
    made.nr = nr;
    made.args = args;
    made.chunks = chunks;
    made.call = this.calls++;
    if (++this.queued > CALLS_QUEUED_MAX) throw this.tooMany();
    if (this.tail === null) this.head = made;
    else this.tail.next = made;
    this.tail = made;
    return made;
  }

  private tooMany(): Fault {
    return this.turn.engine.stop(new Fault("limit", `Cannot queue another call: the process has ${CALLS_QUEUED_MAX} waiting to be posted`));
  }

  select(arms: Readonly<Record<string, Call<unknown>>>): Call<unknown> {
    if (typeof arms !== "object" || arms === null) throw new TypeError("Cannot select: a record of calls is needed");
    const tags = Object.keys(arms);
    if (tags.length === 0) throw new TypeError("Cannot select: there is no arm, so it would wait for ever");
    const taken: Task[] = [];
    for (const tag of tags) taken.push(this.checkArm(tag, (arms as Readonly<Record<string, unknown>>)[tag], taken));
    for (const arm of taken) arm.kind = TAKEN;
    this.unqueueTaken();
    const described = taken.map((arm, index) => ({ tag: tags[index]!, call: findCallName(arm.nr)!, args: arm.args }));
    return this.call(NR.select, { arms: described }, null);
  }

  /** The arm of a select, if it may be one. Throws a TypeError that names the arm and the reason. */
  private checkArm(tag: string, arm: unknown, taken: readonly Task[]): Task {
    const refuse = (reason: string): never => {
      throw new TypeError(`Cannot select arm "${tag}": ${reason}`);
    };
    if (!(arm instanceof Task) || arm.kind !== CALL && arm.kind !== TAKEN) return refuse("it is not a syscall");
    if (arm.kind === TAKEN || taken.includes(arm)) return refuse("a select has taken this call before");
    if (arm.nr !== NR.recv && arm.nr !== NR.sleep && arm.nr !== NR.wait && arm.nr !== NR.send) {
      return refuse(`${findCallName(arm.nr) ?? "this call"} cannot be undone; only recv, sleep, wait and send can`);
    }
    if (arm.waiter !== null) return refuse("something else awaits it");
    if (arm.call < this.fence || !this.isQueued(arm)) {
      return refuse("it was made before the last await, so it may be under way; make it in the select itself");
    }
    return arm;
  }

  private isQueued(call: Task): boolean {
    for (let at = this.head; at !== null; at = at.next) if (at === call) return true;
    return false;
  }

  private unqueueTaken(): void {
    let last: Task | null = null;
    for (let at = this.head; at !== null;) {
      const next: Task | null = at.next;
      if (at.kind === TAKEN) {
        at.next = null;
        this.queued--;
        if (last === null) this.head = next;
        else last.next = next;
      } else last = at;
      at = next;
    }
    this.tail = last;
  }

  /** Takes the oldest queued call and counts it as in flight. The queue must not be empty. */
  launch(): Task {
    const call = this.head!;
    this.head = call.next;
    if (this.head === null) this.tail = null;
    this.queued--;
    call.next = null;
    if (this.flightTail === null) this.flight = call;
    else this.flightTail.next = call;
    this.flightTail = call;
    return call;
  }

  /** Takes call number `ordinal` out of those in flight; null if it is not among them. */
  land(ordinal: number): Task | null {
    let last: Task | null = null;
    for (let at = this.flight; at !== null; at = at.next) {
      if (at.call === ordinal) {
        if (last === null) this.flight = at.next;
        else last.next = at.next;
        if (this.flightTail === at) this.flightTail = last;
        at.next = null;
        return at;
      }
      last = at;
    }
    return null;
  }

  /** Call number `ordinal` if it is queued or in flight. */
  find(ordinal: number): Task | null {
    for (let at = this.flight; at !== null; at = at.next) if (at.call === ordinal) return at;
    for (let at = this.head; at !== null; at = at.next) if (at.call === ordinal) return at;
    return null;
  }

  /** Empties the queue. */
  forgetQueue(): void {
    this.head = null;
    this.tail = null;
    this.queued = 0;
  }

  /** Queues the end of the process. A failure takes the place of an exit that is still queued; after a failure nothing counts. */
  end(nr: Nr, args: Value): void {
    const former = this.ending;
    if (former !== null && former.nr === NR.fail && !this.dead) return;
    if (former !== null && this.isQueued(former)) {
      former.nr = nr;
      former.args = args;
    } else this.ending = this.make(nr, args, null);
  }
}
