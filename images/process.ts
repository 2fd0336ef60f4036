/**
 * One process as the runner holds it: its main task, the end of its life, and the `Caller` behind its `sys`.
 *
 * The lists of its calls are in task.ts, which alone sees the links. Here nothing is decided about time or order: the runner
 * posts, the engine runs.
 */
import { Client } from "../syscalls/client.ts";
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

/** Whose turn it is between turns. */
export const NO_PROCESS = -1 as Pid;

/** What the processes of one runner share: whose turn it is. */
export interface Turn {
  readonly engine: Engine;
  /** Pid of the process whose turn it is; NO_PROCESS between turns. A number: comparing objects looks at their types first. */
  current: Pid;
}

/** The frame of a process. */
export class Process implements Caller {
  /** Its calls, as task.ts keeps them. A part and no superclass: a derived class is constructed an order slower than a base class. */
  readonly lists = new Task.Calls();
  /** Ordinal of the first call made since the process last got a result: only those can be arms of a select. */
  fence = 0;
  /** Slices begun after the first one. */
  slices = 0;
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
    Task.keep(made, fn);
    return made as unknown as Call<unknown>;
  }

  /** Makes and queues a call. */
  make(nr: Nr, args: unknown, chunks: readonly Chunk[] | null): Task {
    if (this.turn.current !== this.pid) throw new TypeError("Cannot make a call: this sys belongs to another process");
    if (this.lists.queued >= CALLS_QUEUED_MAX) throw this.tooMany();
    const made = Task.call(nr, this.turn.engine.meter.site);
    this.lists.queue(made, args, chunks);
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
    this.lists.takeOut(taken);
    const described = taken.map((arm, index) => ({ tag: tags[index]!, call: findCallName(Task.nrOf(arm))!, args: Task.argsOf(arm) }));
    return this.call(NR.select, { arms: described }, null);
  }

  /** The arm of a select, if it may be one. Throws a TypeError that names the arm and the reason. */
  private checkArm(tag: string, arm: unknown, taken: readonly Task[]): Task {
    const refuse = (reason: string): never => {
      throw new TypeError(`Cannot select arm "${tag}": ${reason}`);
    };
    if (!Task.is(arm)) return refuse("it is not a syscall");
    const kind = Task.kindOf(arm);
    if (kind !== CALL && kind !== TAKEN) return refuse("it is not a syscall");
    if (kind === TAKEN || taken.includes(arm)) return refuse("a select has taken this call before");
    const nr = Task.nrOf(arm);
    if (nr !== NR.recv && nr !== NR.sleep && nr !== NR.wait && nr !== NR.send) {
      return refuse(`${findCallName(nr) ?? "this call"} cannot be undone; only recv, sleep, wait and send can`);
    }
    if (Task.isAwaited(arm)) return refuse("something else awaits it");
    if (Task.ordinalOf(arm) < this.fence || !this.lists.isQueued(arm)) {
      return refuse("it was made before the last await, so it may be under way; make it in the select itself");
    }
    return arm;
  }

  /** Queues the end of the process. A failure takes the place of an exit that is still queued; after a failure nothing counts. */
  end(nr: Nr, args: Value): void {
    const former = this.ending;
    if (former !== null && Task.nrOf(former) === NR.fail && !this.dead) return;
    if (former !== null && this.lists.isQueued(former)) this.lists.change(former, nr, args);
    else this.ending = this.make(nr, args, null);
  }
}
