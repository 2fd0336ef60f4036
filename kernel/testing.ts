/**
 * A bench for kernel tests: a machine whose clock and completions the test moves by hand, and a runner whose programs are
 * generators that yield calls. No loader, no lowering: what is tested is the kernel alone.
 *
 * A program yields `call(name, args)` and gets `{ errno, value }`; `later(name, args)` posts without waiting and gives null.
 */
import { E, type Errno, errnoName } from "../syscalls/errno.ts";
import type { CallId, Instant, Nr, OpId, Pid } from "../syscalls/ids.ts";
import type { KernelPort, ProgramRunner } from "../syscalls/runner.ts";
import { hashRequest } from "../syscalls/hash.ts";
import { type CallName, NR } from "../syscalls/table.ts";
import { type Chunk, Refused, seal, type Value } from "../syscalls/value.ts";
import { IDLE, type Kernel, type KernelConfig } from "./config.ts";
import { createKernel } from "./kernel.ts";
import { type Batch, type Candidates, type Choice, type Completion, type Control, type Machine, NEVER, type Op } from "./machine.ts";
import type { TraceEvent } from "./trace.ts";

/** A call as a test program makes it. */
export interface Ask {
  readonly name: CallName;
  readonly args: Value;
  readonly chunks: readonly Chunk[] | null;
  readonly wait: boolean;
  /** What is posted as the number of the call; left out: that of `name`. */
  readonly nr?: Nr;
}
/** What comes back: `E` name and value. */
export interface Answer {
  readonly errno: string;
  // deno-lint-ignore no-explicit-any -- tests look into results of all calls
  readonly value: any;
  readonly chunks: readonly Chunk[];
}
/** A test program. */
export type Script = Generator<Ask, unknown, Answer>;
// deno-lint-ignore no-explicit-any -- arguments of test programs are theirs
export type Scripts = Readonly<Record<string, (args: any) => Script>>;

function ask(name: CallName, args: unknown, wait: boolean, chunks: readonly Chunk[] | null): Ask {
  const members = Object.entries(args as Record<string, unknown>).map(([key, member]) => {
    const sealed = seal(member);
    return [key, sealed.ok ? sealed.value : new Refused(sealed.errno, sealed.message)];
  });
  return { name, args: Object.fromEntries(members) as Value, chunks, wait };
}

/** A call to wait for. */
export function call(name: CallName, args: unknown = {}, chunks: readonly Chunk[] | null = null): Ask {
  return ask(name, args, true, chunks);
}

/** A call without a wait for its result. */
export function later(name: CallName, args: unknown = {}): Ask {
  return ask(name, args, false, null);
}

interface Frame {
  readonly script: Script;
  readonly queue: Ask[];
  ordinal: number;
  waitsFor: number;
}

/** Steps test programs; one fiber a process. */
class ScriptRunner implements ProgramRunner {
  private kernel!: KernelPort;
  private readonly frames = new Map<Pid, Frame>();
  /** Results by path of what was not waited for: `[call, errno name, value]`. */
  readonly loose: [number, string, Value][] = [];
  /** Every result that reached a program, in order: the observations. */
  readonly seen: string[] = [];

  constructor(private readonly scripts: Scripts) {}

  attach(kernel: KernelPort): void {
    this.kernel = kernel;
  }
  has(image: string, name: string): boolean {
    return image === "test" && name in this.scripts;
  }
  drop(pid: Pid): void {
    this.frames.delete(pid);
  }
  park(pid: Pid): void {
    this.frames.delete(pid);
  }
  place(): string {
    return "";
  }

  turn(pid: Pid): number {
    const frame = this.frames.get(pid) ?? this.begin(pid);
    for (let one = this.kernel.takeResults(pid); one !== null; one = one.next) {
      this.seen.push(`${pid} ${one.call} ${errnoName(one.errno)} ${JSON.stringify(one.value)}`);
      this.take(frame, one.call, one.errno, one.value, one.chunks);
    }
    this.post(pid, frame);
    return 1;
  }

  private begin(pid: Pid): Frame {
    const { name, args } = this.kernel.program(pid);
    const frame: Frame = { script: this.scripts[name]!(args), queue: [], ordinal: 0, waitsFor: -1 };
    this.frames.set(pid, frame);
    this.advance(frame, undefined);
    const journal = this.restorable(pid);
    if (journal === null) return frame;
    const requests = new Map<number, number>();
    const drain = () => {
      for (let one = frame.queue.shift(); one !== undefined; one = frame.queue.shift()) {
        requests.set(frame.ordinal++, hashRequest(NR[one.name], one.args));
      }
    };
    for (const entry of journal.entries()) {
      drain();
      if (requests.get(entry.call) !== entry.request) throw new Error(`Journal mismatch at call ${entry.call}`);
      this.take(frame, entry.call, entry.errno, entry.value, entry.chunks);
    }
    while (frame.ordinal < journal.posted && frame.queue.length > 0) {
      frame.queue.shift();
      frame.ordinal++;
    }
    return frame;
  }

  private restorable(pid: Pid): ReturnType<KernelPort["journal"]> | null {
    if (!this.keepsJournal) return null;
    const journal = this.kernel.journal(pid);
    return journal.posted === 0 ? null : journal;
  }
  /** Set by the bench where the kernel keeps journals. */
  keepsJournal = false;

  private take(frame: Frame, callId: number, errno: Errno, value: Value, chunks: readonly Chunk[]): void {
    if (frame.waitsFor !== callId) {
      this.loose.push([callId, errnoName(errno), value]);
      return;
    }
    this.advance(frame, { errno: errnoName(errno), value, chunks });
  }

  private advance(frame: Frame, answer: Answer | undefined): void {
    let step = this.resume(frame, answer);
    while (step !== null && !step.wait) {
      frame.queue.push(step);
      step = this.resume(frame, { errno: "OK", value: null, chunks: [] });
    }
    if (step === null) return;
    frame.waitsFor = frame.ordinal + frame.queue.length;
    frame.queue.push(step);
  }

  // The end of a program is a call too; null once it was queued.
  private resume(frame: Frame, answer: Answer | undefined): Ask | null {
    try {
      const step = frame.script.next(answer as Answer);
      if (!step.done) return step.value;
      frame.queue.push(ask("exit", { value: step.value ?? null }, false, null));
    } catch (error) {
      const message = String((error as Error).message);
      frame.queue.push(ask("fail", { fault: false, error: { name: "Error", message, place: "" } }, false, null));
    }
    frame.waitsFor = -1;
    return null;
  }

  private post(pid: Pid, frame: Frame): void {
    const next = frame.queue[0];
    if (next === undefined) return;
    if (!this.kernel.trap(pid, frame.ordinal as CallId, next.nr ?? NR[next.name], next.args, next.chunks)) return;
    frame.queue.shift();
    frame.ordinal++;
  }
}

/** A machine moved by hand. */
export class HandMachine implements Machine {
  now = 0 as Instant;
  readonly ops: Op[] = [];
  readonly canceled: OpId[] = [];
  readonly notes: TraceEvent[] = [];
  private items: (Completion | Control)[] = [];
  /** Answers to `choose`; 0 once they are used up. */
  choices: number[] = [];
  /** The errno of the next submits. */
  refusal: Errno = E.OK;

  reap(into: Batch): void {
    into.now = this.now;
    into.items.length = 0;
    into.items.push(...this.items);
    this.items = [];
  }
  submit(op: Op): Errno {
    if (this.refusal === E.OK) this.ops.push(op);
    return this.refusal;
  }
  cancel(id: OpId): void {
    this.canceled.push(id);
  }
  choose(_kind: Choice, among: Candidates): number {
    return Math.min(this.choices.shift() ?? 0, among.count - 1);
  }
  note(event: TraceEvent): void {
    this.notes.push(event);
  }
  /** Completes an operation at the next tick. */
  complete(id: OpId, value: Value, more: Partial<Completion> = {}): void {
    this.items.push({ kind: "completion", id, errno: E.OK, more: false, value, chunks: [], ...more });
  }
  /** Sends a control item at the next tick. */
  control(kind: Control["kind"], path: string): void {
    this.items.push({ kind, path });
  }
}

/** A kernel on the bench. */
export interface Bench {
  readonly kernel: Kernel;
  readonly machine: HandMachine;
  readonly runner: ScriptRunner;
  /** Runs until idle, checking every table after every step. */
  readonly settle: () => void;
  /** Runs until idle without the checks: for tests that fill tables. */
  readonly race: () => void;
  /** Moves the clock by `ms` and runs until idle. */
  readonly pass: (ms: number) => void;
}

const STEPS_MAX = 100_000;
const PLAIN: Readonly<KernelConfig> = {
  seed: new Uint8Array(32),
  epochMs: 1_000_000,
  policy: "fifo",
  grants: [],
  journal: false,
  hash: true,
  steps: false,
  guard: true,
};

/** Boots `scripts.main` with `args` under the guard; further configuration as given. */
export function bench(
  scripts: Scripts,
  config: Partial<KernelConfig> = {},
  args: Value = null,
  budget = {},
  choices: number[] = [],
): Bench {
  const machine = new HandMachine();
  machine.choices = [...choices];
  const runner = new ScriptRunner(scripts);
  const kernel = createKernel(machine, runner, { ...PLAIN, ...config });
  runner.attach(kernel);
  runner.keepsJournal = config.journal ?? false;
  kernel.boot({ image: "test", name: "main", args }, { budget });
  const run = (checks: boolean) => {
    for (let step = 0; step < STEPS_MAX; step++) {
      kernel.tick();
      const pid = kernel.next();
      if (pid === IDLE) return;
      if (pid >= 0) runner.turn(pid);
      if (checks) kernel.check();
    }
    throw new Error(`Test programs did not come to rest within ${STEPS_MAX} steps`);
  };
  const settle = () => run(true);
  const race = () => run(false);
  const pass = (ms: number) => {
    const until = machine.now + ms * 1_000_000;
    for (let due = kernel.deadline(); due <= until && due !== NEVER; due = kernel.deadline()) {
      machine.now = due;
      settle();
    }
    machine.now = until as Instant;
    settle();
  };
  settle();
  return { kernel, machine, runner, settle, race, pass };
}
