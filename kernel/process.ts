/**
 * Processes: nano agents. A process is a path in the tree of spawns, a program, one posted call at most, calls in flight,
 * results on their way to it, handles, a budget account and a journal. Everything about how it ends is in `end.ts`.
 */
import { type CallId, indexOf, type Nr, type Pid } from "../syscalls/ids.ts";
import { type Chunk, copyOf, type Value } from "../syscalls/value.ts";
import type { Budget } from "./budget.ts";
import type { Capability, HandleTable } from "./capability.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Log } from "./journal.ts";
import type { Random } from "./random.ts";
import type { EndReason } from "./trace.ts";
import type { Result, Waiter } from "./waiter.ts";

/**
 * Lifecycle of a process. Ready, running and blocked follow from what it has posted and what it waits for. Numbers, since
 * each step asks several times: comparing strings looks at their types first.
 */
export const LIFE = { created: 0, alive: 1, stopping: 2, zombie: 3 } as const;
export type Life = (typeof LIFE)[keyof typeof LIFE];
const LIFE_NAMES = Object.keys(LIFE) as (keyof typeof LIFE)[];

/** Named capabilities of a process; shared with the children that inherit them. */
export type Grants = ReadonlyMap<string, Capability>;

/** The end of a process. Also serves as the `end` trace event: `path` and `exit` are getters, because most events are dropped unread. */
export class Ending {
  readonly kind = "end";
  /** Set when a process waited for it. */
  taken = false;
  constructor(private readonly process: Process, readonly why: EndReason, readonly value: Value, readonly error: Value) {}

  /** True if it ended by itself and well. */
  get ok(): boolean {
    return this.why === "exited";
  }
  get pid(): Pid {
    return this.process.pid;
  }
  get path(): string {
    return this.process.path();
  }
  /** What `wait` gives, before it is frozen: a copy each time, since a program that waits twice gets two objects. */
  get exit(): Value {
    return { ok: this.ok, why: this.why, value: copyOf(this.value), error: copyOf(this.error) };
  }
}

/** Watchers from which on those that left are dropped, each time the list is as long as a power of two. */
const WATCHERS_SWEPT = 16;

/**
 * A process. Fields are grouped by what uses them; all are set in the constructor, so that every process has one shape.
 *
 * A process keeps one link for the list of its children and one for that of its endpoints: the first member's `previous` is the
 * last member, and the last member's `next` is null. A second link for each would take 16 bytes of a parked process.
 */
export class Process {
  life: Life = LIFE.created;
  parked = false;
  ending: Ending | null = null;

  /** The call that waits for its turn. */
  posted = false;
  postedCall = 0 as CallId;
  postedNr = 0 as Nr;
  postedArgs: unknown = null;
  postedChunks: readonly Chunk[] | null = null;
  postedRequest = 0;

  /** Calls in flight, arms of selects one by one: a list linked through the waiters (wait_queue.ts). */
  flightFirst: Waiter | null = null;
  flightLast: Waiter | null = null;
  flightCount = 0;
  /** Results in delivery order: a ring linked through `next`, which begins behind its last one. One link of a process, not two. */
  resultLast: Result | null = null;
  /** True while it stands in the list of processes to be turned, and who follows it there. */
  waking = false;
  wakeNext: Process | null = null;

  /** Its children in order of making or adoption: a list linked through them. */
  childFirst: Process | null = null;
  private siblingNext: Process | null = null;
  private siblingPrevious: Process | null = null;
  childrenMade = 0;
  handles: HandleTable | null = null;
  /** Open endpoints that it made, the oldest first: a list linked through them. */
  endpointFirst: Endpoint | null = null;
  /** Calls that wait for its end, in order; among them some that left. */
  watchers: Waiter[] | null = null;
  log: Log | null = null;
  random: Random | null = null;
  cleanupLeft = 0;
  private pathText: string | null = null;

  constructor(
    readonly pid: Pid,
    /** How many were made before it. */
    readonly made: number,
    /** Who waits for it by default; the grandparent once that one ended. */
    public parent: Process | null,
    private readonly origin: Process | null,
    /** Which child of its maker it was, from 1. */
    readonly ordinal: number,
    /** Hash of the path, for the rolling hash. */
    readonly pathHash: number,
    readonly image: string,
    readonly name: string,
    public args: Value,
    readonly priority: number,
    readonly daemon: boolean,
    readonly grants: Grants,
    readonly budget: Budget,
  ) {}

  /** Its row in the table of processes. */
  get index(): number {
    return indexOf(this.pid);
  }

  /** Where it is in its lifecycle, as others see it. */
  get lifeName(): keyof typeof LIFE {
    return LIFE_NAMES[this.life]!; // numbered from 0
  }

  /** Spawns between the root and it. */
  get depth(): number {
    return this.origin === null ? 0 : 1 + this.origin.depth;
  }

  /** Calls with an ordinal below this were posted. */
  get postedNext(): number {
    return this.postedCall + 1;
  }

  /** `root/planner.1/worker.2`: names and ordinals, the same in every run that does the same. */
  path(): string {
    if (this.pathText === null) this.pathText = this.origin === null ? this.name : `${this.origin.path()}/${this.name}.${this.ordinal}`;
    return this.pathText;
  }

  /** Its last child; null if it has none. */
  get childLast(): Process | null {
    return this.childFirst === null ? null : this.childFirst.siblingPrevious;
  }

  /** Takes a process without a parent as its last child. */
  own(child: Process): void {
    const first = this.childFirst;
    if (first === null) {
      this.childFirst = child;
      child.siblingPrevious = child;
      return;
    }
    const last = first.siblingPrevious!; // the last one
    last.siblingNext = child;
    child.siblingPrevious = last;
    first.siblingPrevious = child;
  }

  /** Takes a child out of the list. */
  disown(child: Process): void {
    const first = this.childFirst!; // the child is in the list
    const { siblingPrevious: previous, siblingNext: next } = child;
    if (child === first) this.childFirst = next;
    else previous!.siblingNext = next;
    if (next !== null) next.siblingPrevious = previous;
    else if (child !== first) first.siblingPrevious = previous;
    child.siblingPrevious = null;
    child.siblingNext = null;
  }

  /** The child behind this one among its siblings. */
  sibling(): Process | null {
    return this.siblingNext;
  }

  /** Takes an endpoint that it made as the last of those that are open. */
  addEndpoint(endpoint: Endpoint): void {
    const first = this.endpointFirst;
    if (first === null) {
      this.endpointFirst = endpoint;
      endpoint.ownedPrevious = endpoint;
      return;
    }
    const last = first.ownedPrevious!; // the last one
    last.ownedNext = endpoint;
    endpoint.ownedPrevious = last;
    first.ownedPrevious = endpoint;
  }

  /** Takes an endpoint out: it was closed. */
  removeEndpoint(endpoint: Endpoint): void {
    const first = this.endpointFirst!; // the endpoint is in the list
    const { ownedPrevious: previous, ownedNext: next } = endpoint;
    if (endpoint === first) this.endpointFirst = next;
    else previous!.ownedNext = next;
    if (next !== null) next.ownedPrevious = previous;
    else if (endpoint !== first) first.ownedPrevious = previous;
    endpoint.ownedPrevious = null;
    endpoint.ownedNext = null;
  }

  /** Forgets the text of its path, which is made again when it is read: a tenth of what a parked process holds. */
  forgetPath(): void {
    this.pathText = null;
  }

  /** Takes a call that waits for the end of this process. Where many have left the list, those are dropped first. */
  addWatcher(waiter: Waiter): void {
    const watchers = this.watchers ??= [];
    const { length } = watchers;
    if (length >= WATCHERS_SWEPT && (length & (length - 1)) === 0) this.watchers = watchers.filter((one) => one.live);
    this.watchers!.push(waiter);
  }

  /** Takes the last watcher out; one further up stays and is no longer live, since finding it would cost a look at the others. */
  removeWatcher(waiter: Waiter): void {
    if (this.watchers?.at(-1) === waiter) this.watchers.pop();
  }

  /** Puts a result behind those that wait. */
  addResult(result: Result): void {
    const last = this.resultLast;
    if (last === null) result.next = result;
    else {
      result.next = last.next;
      last.next = result;
    }
    this.resultLast = result;
  }

  /** Takes all results that wait, the first one; null if there is none. */
  takeResults(): Result | null {
    const last = this.resultLast;
    if (last === null) return null;
    const first = last.next;
    last.next = null;
    this.resultLast = null;
    this.parked = false;
    return first;
  }

  /** Results that wait: few, as every turn takes all of them. */
  resultCount(): number {
    const last = this.resultLast;
    if (last === null) return 0;
    let count = 1;
    for (let one = last.next!; one !== last; one = one.next!) count++; // a ring has no end
    return count;
  }

  /** Forgets results on their way. */
  forgetResults(): void {
    if (this.resultLast === null) return;
    this.resultLast.next = null;
    this.resultLast = null;
  }
}
