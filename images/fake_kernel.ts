/**
 * A kernel for the tests of images/: one process, calls executed in the order they are posted, results delivered in the
 * order they complete. It knows just enough calls to make fibers wait for each other: time, random numbers, endpoints
 * with unbounded queues, sleep, select, and two tools (`echo` gives its arguments back, `fail` refuses).
 *
 * The same model answers lowered programs (as a `KernelPort`) and native ones (see differential.ts), so that only the way
 * of running differs. Not here: anything of the real kernel's rules (rights, budgets, policies).
 */
import { E } from "../syscalls/errno.ts";
import { hashRequest } from "../syscalls/hash.ts";
import type { CallId, Nr, Pid } from "../syscalls/ids.ts";
import type { Delivery, Journal, JournalEntry, KernelPort, Program } from "../syscalls/runner.ts";
import { findRefused } from "../syscalls/schema.ts";
import { NR, ROWS } from "../syscalls/table.ts";
import { type Chunk, Handle, type Value } from "../syscalls/value.ts";

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);

/** A result on its way. */
export interface Result {
  readonly call: number;
  readonly errno: number;
  readonly value: Value;
}

interface Waiter {
  readonly call: number;
  /** Tag of the arm where the waiter is one of a select. */
  readonly tag: string | null;
}

interface Sleeper extends Waiter {
  readonly until: number;
}

interface ArmArgs {
  readonly tag: string;
  readonly call: string;
  readonly args: { readonly from?: Handle; readonly ms?: number; readonly to?: Handle; readonly message?: Value };
}

/** What the calls mean. */
export class Model {
  readonly results: Result[] = [];
  now = 1000;
  private draws = 0;
  private readonly queues: Value[][] = [];
  private readonly receivers: Waiter[][] = [];
  private sleepers: Sleeper[] = [];

  /** Executes a call; its result may come later. */
  execute(call: number, nr: number, args: Value): void {
    const wrong = ROWS[nr]!.args.check(args, "");
    if (wrong !== null) return this.refuse(call, E[findRefused(args)?.errno ?? "EINVAL"], { message: wrong });
    const record = args as Readonly<Record<string, Value>>;
    switch (nr) {
      case NR.endpoint:
        this.receivers.push([]);
        return this.answer(call, new Handle(this.queues.push([])));
      case NR.send:
        this.put(record["to"] as Handle, record["message"]!);
        return this.answer(call, null);
      case NR.recv:
        if (!this.take(call, null, record["from"] as Handle)) {
          this.receivers[(record["from"] as Handle).ordinal - 1]!.push({ call, tag: null });
        }
        return;
      case NR.sleep:
        this.sleepers.push({ call, tag: null, until: this.now + (record["ms"] as number) });
        return;
      case NR.select:
        return this.select(call, record["arms"] as unknown as readonly ArmArgs[]);
      case NR.now:
        return this.answer(call, this.now++);
      case NR.random:
        return this.answer(call, (this.draws++ * 7 % 10) / 10);
      case NR.tool:
        if (record["tool"] === "fail") return this.refuse(call, E.EIO, { message: `refused ${JSON.stringify(record["args"])}` });
        if (record["tool"] === "cancel") return this.refuse(call, E.ECANCELED, { message: "cancelled" });
        return this.answer(call, record["args"]!);
      case NR.host:
        return this.refuse(call, E.ENOSYS, { message: "This machine is simulated" });
      default:
        return this.answer(call, null);
    }
  }

  /** Lets time pass to the next sleeper; false if no process sleeps. */
  idle(): boolean {
    if (this.sleepers.length === 0) return false;
    const first = this.sleepers.reduce((a, b) => b.until < a.until ? b : a);
    this.now = Math.max(this.now, first.until);
    this.sleepers = this.sleepers.filter((one) => one !== first);
    this.finish(first, null);
    return true;
  }

  private answer(call: number, value: Value): void {
    this.results.push({ call, errno: E.OK, value });
  }

  private refuse(call: number, errno: number, value: Value): void {
    this.results.push({ call, errno, value });
  }

  private put(to: Handle, message: Value): void {
    const waiter = this.receivers[to.ordinal - 1]!.shift();
    if (waiter === undefined) this.queues[to.ordinal - 1]!.push(message);
    else this.finish(waiter, { value: message, badge: 0, bits: 0, reply: null });
  }

  private take(call: number, tag: string | null, from: Handle): boolean {
    const queue = this.queues[from.ordinal - 1]!;
    if (queue.length === 0) return false;
    this.finish({ call, tag }, { value: queue.shift()!, badge: 0, bits: 0, reply: null });
    return true;
  }

  private finish(waiter: Waiter, value: Value): void {
    if (waiter.tag !== null) this.forget(waiter.call);
    this.answer(waiter.call, waiter.tag === null ? value : { tag: waiter.tag, value });
  }

  private forget(call: number): void {
    this.sleepers = this.sleepers.filter((one) => one.call !== call);
    for (const [index, list] of this.receivers.entries()) this.receivers[index] = list.filter((one) => one.call !== call);
  }

  private select(call: number, arms: readonly ArmArgs[]): void {
    for (const arm of arms) {
      if (arm.call === "recv" && this.take(call, arm.tag, arm.args.from!)) return;
      if (arm.call === "send") {
        this.put(arm.args.to!, arm.args.message!);
        return this.answer(call, { tag: arm.tag, value: null });
      }
    }
    for (const arm of arms) {
      if (arm.call === "recv") this.receivers[arm.args.from!.ordinal - 1]!.push({ call, tag: arm.tag });
      else if (arm.call === "sleep") this.sleepers.push({ call, tag: arm.tag, until: this.now + arm.args.ms! });
    }
  }
}

interface Posted {
  readonly call: number;
  readonly nr: number;
  readonly args: Value;
}

/** The one pid of a fake kernel. */
export const PID = 7 as Pid;

/** A kernel port over a model. `run` steps until nothing can go on. */
export class FakeKernel implements KernelPort {
  readonly model = new Model();
  readonly entries: JournalEntry[] = [];
  /** Calls executed, in order. */
  readonly executed: Posted[] = [];
  /** The exit or fail call, once executed. */
  end: Posted | null = null;
  private waiting: Posted | null = null;
  private launched = 0;
  private readonly requests = new Map<number, number>();

  constructor(private readonly what: Program) {}

  program(): Program {
    return this.what;
  }

  takeResults(): Delivery | null {
    let first: Delivery | null = null;
    const results = this.model.results.splice(0).map((one) => ({
      ...one,
      call: one.call as CallId,
      errno: one.errno as Delivery["errno"],
    }));
    for (const { call, errno, value } of results) {
      this.entries.push({ call, request: this.requests.get(call)!, errno, value, chunks: NO_CHUNKS });
    }
    for (const { call, errno, value } of results.reverse()) first = { next: first, call, errno, value, chunks: NO_CHUNKS };
    return first;
  }

  trap(_pid: Pid, call: CallId, nr: Nr, args: Value): boolean {
    if (this.waiting !== null) return false;
    this.launched = call + 1;
    this.requests.set(call, hashRequest(nr, args));
    this.waiting = { call, nr, args };
    return true;
  }

  journal(): Journal {
    return { count: this.entries.length, posted: this.launched, entries: () => this.entries.slice() };
  }

  /** Executes the posted call, or lets time pass. False if neither can be done, or the process has ended. */
  step(): boolean {
    const posted = this.waiting;
    if (posted === null) return this.model.results.length > 0 || this.model.idle();
    this.waiting = null;
    this.executed.push(posted);
    if ((posted.nr === NR.exit || posted.nr === NR.fail) && findRefused(posted.args) === undefined) {
      this.end = posted;
      return false;
    }
    this.model.execute(posted.call, posted.nr, posted.args);
    return true;
  }
}
