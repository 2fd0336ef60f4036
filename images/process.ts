/**
 * One process as the runner holds it: its queue of calls made and not yet posted, its calls in flight, its main task, and
 * the `Caller` behind its `sys`.
 *
 * Lists are linked through the calls themselves, so a call costs one object. Here nothing is decided about time or order:
 * the runner posts, the engine runs.
 */
import { Client } from "../syscalls/client.ts";
import { IdTable } from "../syscalls/id_table.ts";
import type { Call } from "../syscalls/records.ts";
import type { Nr, Pid } from "../syscalls/ids.ts";
import type { Caller } from "../syscalls/runner.ts";
import { findCallName, NR } from "../syscalls/table.ts";
import type { Chunk, Value } from "../syscalls/value.ts";
import type { State } from "./contract.ts";
import { Fault } from "./fault.ts";
import type { Program } from "./program.ts";
import { CALL, type Engine, TAKEN, Task } from "./task.ts";

/** Calls of one process that are made and not posted; each is one object of 130 bytes and its arguments. */
const CALLS_QUEUED_MAX = 65_536;

/** Calls that a search in the ring of those in flight may pass: about as fast as a look into a table, and without one. */
const PASSED_MAX = 16;

/** Whose turn it is between turns. */
export const NOBODY = -1 as Pid;

/** What the processes of one runner share: whose turn it is. */
export interface Turn {
  readonly engine: Engine;
  /** Pid of the process whose turn it is; NOBODY between turns. A number: comparing objects looks at their types first. */
  current: Pid;
}

/** The frame of a process. */
export class Process implements Caller {
  /** Ordinal of the next call. */
  calls = 0;
  /** Ordinal of the first call made since the process last got a result: only those can be arms of a select. */
  fence = 0;
  /** Slices begun after the first one. */
  slices = 0;
  /** Calls queued. */
  queued = 0;
  /** Last call in the queue, last call in flight: each the end of a ring, `next` of it is the first. One link of a process, not two. */
  private queueLast: Task | null = null;
  private flightLast: Task | null = null;
  /** Calls in flight by ordinal + 1, once a search passed many of them; null until then. The ring is empty from then on. */
  private flights: IdTable<Task> | null = null;
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
    if (this.turn.current !== this.pid) throw new TypeError("Cannot make a call: this sys belongs to another process");
    const made = new Task(CALL, this.turn.engine.meter.site);
    made.nr = nr;
    made.args = args;
    made.chunks = chunks;
    made.call = this.calls++;
    if (++this.queued > CALLS_QUEUED_MAX) throw this.tooMany();
    append(this.queueLast, made);
    this.queueLast = made;
    return made;
  }

  /** The oldest queued call; null if there is none. */
  get head(): Task | null {
    return this.queueLast === null ? null : this.queueLast.next;
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
    return findIn(this.queueLast, call.call) === call;
  }

  private unqueueTaken(): void {
    const { head, queueLast } = this;
    let kept: Task | null = null;
    for (let at = head; at !== null;) {
      const next: Task | null = at === queueLast ? null : at.next;
      if (at.kind === TAKEN) {
        at.next = null;
        this.queued--;
      } else {
        append(kept, at);
        kept = at;
      }
      at = next;
    }
    this.queueLast = kept;
  }

  /** Takes the oldest queued call and counts it as in flight. The queue must not be empty. */
  launch(): Task {
    const last = this.queueLast!;
    const call = last.next!;
    if (call === last) this.queueLast = null;
    else last.next = call.next;
    this.queued--;
    if (this.flights !== null) {
      call.next = null;
      this.flights.set(call.call + 1, call);
      return call;
    }
    append(this.flightLast, call);
    this.flightLast = call;
    return call;
  }

  /** Takes call number `ordinal` out of those in flight; null if it is not among them. */
  land(ordinal: number): Task | null {
    if (this.flights !== null) return this.landFrom(this.flights, ordinal);
    const last = this.flightLast;
    if (last === null) return null;
    let before = last;
    let passed = 0;
    for (let at = last.next!;; before = at, at = at.next!) {
      if (at.call === ordinal) {
        if (before === at) this.flightLast = null;
        else {
          before.next = at.next;
          if (at === last) this.flightLast = before;
        }
        at.next = null;
        return at;
      }
      if (at === last) return null;
      if (++passed === PASSED_MAX) return this.landFrom(this.tabulate(last), ordinal);
    }
  }

  private landFrom(flights: IdTable<Task>, ordinal: number): Task | null {
    const call = flights.get(ordinal + 1);
    if (call === undefined) return null;
    flights.delete(ordinal + 1);
    return call;
  }

  /** Moves the ring of calls in flight into a table. */
  private tabulate(last: Task): IdTable<Task> {
    const flights = this.flights = new IdTable();
    let next = last.next!;
    for (let call: Task | null = null; call !== last;) {
      call = next;
      next = call.next!;
      call.next = null;
      flights.set(call.call + 1, call);
    }
    this.flightLast = null;
    return flights;
  }

  /** Call number `ordinal` if it is queued or in flight. */
  find(ordinal: number): Task | null {
    return this.flights?.get(ordinal + 1) ?? findIn(this.flightLast, ordinal) ?? findIn(this.queueLast, ordinal);
  }

  /** Empties the queue. */
  forgetQueue(): void {
    this.queueLast = null;
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

/** Puts a call behind the last one of a ring; the caller makes it the last. */
function append(last: Task | null, call: Task): void {
  if (last === null) call.next = call;
  else {
    call.next = last.next;
    last.next = call;
  }
}

/** Call number `ordinal` of a ring; null if it is not in it. */
function findIn(last: Task | null, ordinal: number): Task | null {
  if (last === null) return null;
  for (let at = last.next!;; at = at.next!) { // a ring has no end
    if (at.call === ordinal) return at;
    if (at === last) return null;
  }
}
