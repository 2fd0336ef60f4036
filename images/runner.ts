/**
 * The program runner: steps lowered programs for the kernel. Implements `ProgramRunner` (syscalls/runner.ts).
 *
 * Order: the loop calls `turn(pid)`; every result the kernel holds for the process is delivered and all jobs that follow
 * are run, one result after the other; then the oldest queued call is posted. The work between two results is a
 * *slice*: fuel is filled per slice, rejections that nothing handled are looked for after each, and only calls made
 * in it can be arms of a select. Nothing depends on how the kernel groups results into turns, so a process restored
 * from its journal in one turn sees what it saw in many.
 *
 * Not here: loading images, the kernel, and any decision about order between processes.
 */
import { SyscallError } from "../syscalls/agent.ts";
import { resultOf } from "../syscalls/client.ts";
import { E, errnoName } from "../syscalls/errno.ts";
import { hashRequest } from "../syscalls/hash.ts";
import { type CallId, INDEX_BITS, type Nr, type Pid } from "../syscalls/ids.ts";
import type { Delivery, Failure, Journal, JournalEntry, KernelPort, ProgramRunner } from "../syscalls/runner.ts";
import { findCallName, NR } from "../syscalls/table.ts";
import { type Chunk, freezeOwn, Refused, seal, type Value } from "../syscalls/value.ts";
import type { Image, State } from "./contract.ts";
import { failureOf, placeOf } from "./failure.ts";
import { Fault } from "./fault.ts";
import { type Gauge, HEAP_BYTES_MAX, type HeapStop, HeapWatch, tooLarge } from "./heap.ts";
import { NO_PROCESS, Process, type Turn } from "./process.ts";
import { Program } from "./program.ts";
import { RUNNING } from "./running.ts";
import { createEngine, createRuntime, DEPTH_MAX } from "./runtime.ts";
import { type Engine, FULFILLED, NONE, PENDING, REJECTED, Task } from "./task.ts";

/** Bounds of a runner. Absent ones have the defaults below. */
export interface RunnerOptions {
  /** Units a program may burn between two results. */
  readonly fuelMax?: number;
  /** Nested calls; an async call counts 4. */
  readonly depthMax?: number;
  /** Bytes of heap in use now; absent: nothing bounds the heap. */
  readonly heapUsed?: Gauge | undefined;
  /** Bytes that it may say. */
  readonly heapBytesMax?: number;
  /** Told of each program that is stopped because of the heap. */
  readonly onHeapStop?: ((stop: HeapStop) => void) | undefined;
  /** Programs that are to be stopped as they were in a former run, each before its slice; nothing is to watch the heap then. */
  readonly heapStops?: readonly HeapStop[];
}

/** Units of fuel between two results: about half a second of an empty loop. */
const FUEL_MAX = 50_000_000;

/** A host instance of an image: its exports, for scenario files, outside any process. */
export interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
  /** Calls a function of the instance under the meter. A task it returns must settle without a syscall. Throws what it throws. */
  call(fn: (...args: never[]) => unknown, ...args: unknown[]): unknown;
}

/** The runner, before and after it is joined to a kernel. */
export interface Runner extends ProgramRunner {
  /** Joins a kernel, before its first turn; frames of a former one are forgotten. */
  attach(port: KernelPort): void;
  /** Makes a host instance of a loaded image. Throws a RangeError for an unknown id, and what its top level throws. */
  instance(imageId: string): Instance;
  /** The native function of a pending `host` call; null if there is none. */
  hostFunction(pid: Pid, call: CallId): (() => unknown) | null;
}

/** Turns after which a runner that watches no heap finds that out again. */
const TURNS_UNWATCHED = 1 << 29;

/** Makes a runner over loaded images. */
export function createRunner(images: readonly Image[], options: RunnerOptions = {}): Runner {
  return new GeneratorRunner(images, options);
}

const INDEX_MASK = (1 << INDEX_BITS) - 1;

class GeneratorRunner implements Runner, Turn {
  readonly engine: Engine;
  current: Pid = NO_PROCESS;
  private readonly fuelMax: number;
  private readonly programs = new Map<string, Program>();
  private latest: Program | undefined = undefined;
  private processes: (Process | undefined)[] = [];
  private port: KernelPort | null = null;
  /** Fuel burnt in the turn so far. */
  private burnt = 0;
  private readonly heapBytesMax: number;
  private readonly watch: HeapWatch | null;
  /** What a slice begins with: all its fuel, or what it may burn until the heap is looked at. */
  private fuelFirst: number;
  /** What the slice was given so far. */
  private filled = 0;
  /** Turns that end before the one after which the heap is looked at; and the number of that turn, from 0. */
  private turnsToLook = 0;
  private lookTurn = 0;
  /** The watch while it accounts for each turn. */
  private accounting: HeapWatch | null = null;
  /** Where calls are posted: the kernel's port, or one that accounts for what leaves. */
  private outlet: KernelPort | null = null;
  /** Calls of the process that is being restored that its former life posted. */
  private posted = 0;
  private readonly heapStops: ReadonlyMap<Pid, HeapStop> | null;
  /** Stops after a turn, in order; those before `turnsStopped` were made. */
  private readonly turnStops: readonly HeapStop[];
  private turnsStopped = 0;

  constructor(images: readonly Image[], private readonly options: RunnerOptions) {
    const { heapStops = [] } = options;
    const inSlice = heapStops.filter((stop) => stop.turn === null);
    this.heapStops = inSlice.length === 0 ? null : new Map(inSlice.map((stop) => [stop.pid, stop]));
    this.turnStops = heapStops.filter((stop) => stop.turn !== null).sort((a, b) => a.turn! - b.turn!); // the filter says so
    this.fuelMax = options.fuelMax ?? FUEL_MAX;
    this.engine = createEngine({ depthMax: options.depthMax ?? DEPTH_MAX });
    this.heapBytesMax = options.heapBytesMax ?? HEAP_BYTES_MAX;
    this.watch = options.heapUsed === undefined ? null : new HeapWatch(options.heapUsed, this.heapBytesMax);
    this.fuelFirst = this.watch === null ? this.fuelMax : 1;
    this.engine.refuel = () => this.refuel();
    this.engine.reserve = (worst, more, what) => this.reserve(worst, more, what);
    const runtime = createRuntime(this.engine);
    RUNNING.engine = this.engine;
    try {
      for (const image of images) {
        this.refill();
        this.programs.set(image.id, new Program(image, runtime));
      }
    } finally {
      RUNNING.engine = null;
    }
  }

  attach(port: KernelPort): void {
    this.port = this.outlet = port;
    this.processes = [];
    this.watch?.clear();
    this.accounting = null;
    this.turnsStopped = 0;
    this.turnsToLook = Math.min(this.turnsToLook, this.turnsToStop(-1));
    this.lookTurn = this.turnsToLook;
    this.current = NO_PROCESS;
    RUNNING.engine = null;
    this.engine.go();
    this.engine.clear();
  }

  has(image: string, name: string): boolean {
    return this.programOf(image)?.has(name, (init) => this.probe(init)) ?? false;
  }

  // Mostly the one asked for before.
  private programOf(image: string): Program | undefined {
    if (this.latest?.image.id !== image) this.latest = this.programs.get(image);
    return this.latest;
  }

  // ---- one turn

  turn(pid: Pid): number {
    const port = this.port!;
    const engine = this.engine;
    this.burnt = 0;
    const index = pid & INDEX_MASK;
    let process = index < this.processes.length ? this.processes[index] : undefined;
    if (process === undefined || process.pid !== pid) process = this.begin(pid);
    else {
      this.current = pid;
      engine.fibers = process.fibers;
      if (process.state !== null) process.program.enter(process.state);
    }
    const first = port.takeResults(pid);
    if (this.accounting !== null) this.accounting.received(pid, first);
    for (let result = first; result !== null; result = result.next) this.take(process, result);
    if (--this.turnsToLook < 0) this.lookAfter(process);
    process.lists.post(this.outlet!, pid);
    process.fibers = engine.fibers;
    this.current = NO_PROCESS;
    return this.burnt;
  }

  private take(process: Process, delivery: Delivery): void {
    const call = process.lists.land(delivery.call);
    if (process.dead) return;
    if (call === null) throw new Error(`Cannot deliver a result to call ${delivery.call}: it is not in flight`);
    RUNNING.engine = this.engine;
    this.feed(process, call, delivery);
    RUNNING.engine = null;
    this.burnt += this.filled - this.engine.meter.fuel;
  }

  /** Delivers one result and runs the slice that follows. */
  private feed(process: Process, call: Task, result: Delivery | JournalEntry): void {
    process.slices++;
    if (this.heapStops !== null && this.stopAgain(process)) return;
    process.fence = process.lists.calls;
    this.engine.meter.fuel = this.filled = this.fuelFirst;
    if (result.errno === E.OK) this.engine.deliver(call, FULFILLED, this.valueOf(Task.nrOf(call), result.value, result.chunks));
    else this.engine.deliver(call, REJECTED, this.errorOf(call, result.errno, result.value));
    this.endSlice(process, Task.siteOf(call));
  }

  private valueOf(nr: number, value: Value, chunks: readonly Chunk[]): unknown {
    if (nr !== NR.select || chunks.length === 0) return resultOf(nr, value, chunks);
    const selected = value as { readonly tag: string; readonly value: Value };
    return { tag: selected.tag, value: resultOf(NR.recv, selected.value, chunks) };
  }

  private errorOf(call: Task, errno: number, value: Value): SyscallError {
    const name = errnoName(errno);
    const detail = value as { readonly message?: unknown } | null;
    const message = typeof detail === "object" && detail !== null && typeof detail.message === "string" ? detail.message : name;
    const error = new SyscallError(name, findCallName(Task.nrOf(call)) ?? "call", message, value);
    this.engine.places.set(error, Task.siteOf(call));
    return error;
  }

  /** `site` is where the slice began: that of the call whose result began it. */
  private endSlice(process: Process, site: number): void {
    const engine = this.engine;
    if (engine.fault !== null) return this.stop(process, site);
    if (engine.unhandled.length > 0) this.failUnhandled(process);
    if (process.ending === null && process.main !== null && Task.stateOf(process.main) !== PENDING) this.finish(process, process.main);
    if (engine.fault !== null) this.stop(process, site); // an error's own getter burnt the fuel
  }

  // ---- the heap

  /** The part of the slice's fuel was burnt: looks at the heap and gives the next one. False if there is none. */
  private refuel(): boolean {
    const { watch, engine, fuelMax } = this;
    if (watch === null || this.filled >= fuelMax) return false;
    this.stopBecause(watch.look(this.current));
    this.fuelFirst = Math.min(watch.unitsEvery, fuelMax);
    const more = Math.min(watch.unitsEvery, fuelMax - this.filled);
    this.filled += more;
    engine.meter.fuel += more;
    return true;
  }

  /** A built-in of the program allocates much at once. What passes the bound by itself is stopped without a watch as well. */
  private reserve(worst: number, more: number, what: string): void {
    const { engine, watch, heapBytesMax } = this;
    if (worst > heapBytesMax) throw engine.stop(new Fault("heap", tooLarge(what, worst, heapBytesMax)));
    if (watch !== null) this.stopBecause(watch.room(this.current, more));
  }

  // Where another process is to be stopped, each turn is accounted for, so that the look after this turn stops it.
  private stopBecause(why: string | null): void {
    if (why !== null) throw this.engine.stop(new Fault("heap", why));
  }

  // What is kept from turn to turn: a program that burns little may hold much.
  private lookAfter(process: Process): void {
    const { watch, lookTurn } = this;
    this.stopAfterAgain(lookTurn);
    const every = watch === null ? TURNS_UNWATCHED : this.watchAfter(watch, process);
    this.turnsToLook = Math.min(every, this.turnsToStop(lookTurn));
    this.lookTurn += this.turnsToLook + 1;
  }

  /** Gives the turns until the next look. */
  private watchAfter(watch: HeapWatch, process: Process): number {
    const { pid } = process;
    const every = watch.turnsEvery;
    if (!process.dead) { if (watch.lookAfter(pid)) this.relieve(watch, process); }
    else if (watch.isAccounting) watch.charge(pid);
    this.accounting = watch.isAccounting ? watch : null;
    if (this.accounting === null) this.outlet = this.port;
    else if (this.outlet === this.port) this.outlet = new AccountedPort(this.port!, watch);
    return Math.min(every, watch.turnsEvery);
  }

  /** Stops the program that made the heap grow most. */
  private relieve(watch: HeapWatch, running: Process): void {
    const pid = watch.largest(running.pid, (one) => this.findFrame(one)?.dead === false);
    const process = this.findFrame(pid)!; // it can be stopped, or runs
    const site = process === running ? this.engine.meter.site : process.lists.latestSite;
    const error = failureOf(process.program.image, new Fault("heap", watch.reason), site, site);
    this.options.onHeapStop?.({ pid, slice: process.slices, call: process.lists.calls, turn: this.lookTurn, error });
    this.haltAfterTurn(process, error);
  }

  private findFrame(pid: Pid): Process | undefined {
    const process = this.processes[pid & INDEX_MASK];
    return process?.pid === pid ? process : undefined;
  }

  /** Halts a process outside of its slices, and posts its report if the kernel takes it now; else its next turn does. */
  private haltAfterTurn(process: Process, error: Failure): void {
    const { current, engine: { fibers } } = this;
    this.current = process.pid;
    this.halt(process, error, 0);
    process.fibers = 0;
    process.lists.post(this.port!, process.pid);
    this.current = current;
    this.engine.fibers = fibers;
  }

  /** Turns after turn number `turn` and before the next one after which a process was stopped in a former run. */
  private turnsToStop(turn: number): number {
    const stop = this.turnStops[this.turnsStopped];
    return stop === undefined ? TURNS_UNWATCHED : Math.max(0, stop.turn! - turn - 1); // all of them have a turn
  }

  private stopAfterAgain(turn: number): void {
    for (let stop = this.turnStops[this.turnsStopped]; stop !== undefined && stop.turn! <= turn; stop = this.turnStops[this.turnsStopped]) {
      this.turnsStopped++;
      const process = this.findFrame(stop.pid);
      if (process?.dead === false) this.haltAfterTurn(process, stop.error);
    }
  }

  // ---- beginning

  private begin(pid: Pid): Process {
    const port = this.port!;
    const wanted = port.program(pid);
    const program = this.programOf(wanted.image);
    if (program === undefined) throw new RangeError(`Cannot start process ${pid}: image ${wanted.image} is not loaded`);
    const process = new Process(pid, program, this, null);
    const index = pid & INDEX_MASK;
    while (index > this.processes.length) this.processes.push(undefined);
    if (index === this.processes.length) this.processes.push(process); // a store behind the end looks through the prototypes
    else this.processes[index] = process;
    this.current = pid;
    this.engine.fibers = 0;
    const journal = port.journal(pid);
    this.posted = journal.posted;
    this.refill();
    RUNNING.engine = this.engine;
    if (this.heapStops === null || !this.stopAgain(process)) {
      this.runMain(process, wanted.name, wanted.args);
      this.endSlice(process, 0);
    }
    if (journal.posted > 0 || journal.count > 0) this.restore(process, journal);
    else this.burnt += this.filled - this.engine.meter.fuel;
    RUNNING.engine = null;
    this.posted = 0;
    return process;
  }

  private runMain(process: Process, name: string, args: Value): void {
    const engine = this.engine;
    try {
      const program = process.program;
      if (!program.stateless) {
        process.state = program.init();
        program.enter(process.state);
      }
      const agent = program.agent(name);
      if (agent === undefined) throw new RangeError(`Cannot start "${name}": the image declares no agent of that name`);
      const result = agent.run(process.sys as never, args as never);
      process.main = !Task.is(result) && isGenerator(result) ? engine.adopt(result) : engine.taskOf(result);
    } catch (error) {
      process.main = new Task(0, engine.meter.site);
      Task.handle(process.main);
      this.rejectMain(process.main, error);
    }
    Task.handle(process.main);
    engine.drain();
  }

  private rejectMain(main: Task, error: unknown): void {
    try {
      this.engine.thrown(main, error);
    } catch (fault) {
      this.engine.escaped(fault);
    }
  }

  // ---- restoring

  /** Feeds the journal back. Calls below `journal.posted` were posted in the former life. */
  private restore(process: Process, journal: Journal): void {
    this.launchPosted(process, journal.posted);
    for (const entry of journal.entries()) {
      if (process.dead) return;
      const call = process.lists.land(entry.call);
      if (call === null || hashRequest(Task.nrOf(call), Task.argsOf(call) as Value) !== entry.request) {
        this.engine.stop(
          new Fault(
            "journal",
            `Cannot restore: journal mismatch at call ${entry.call}`,
            call === null ? "" : placeOf(process.program.image, Task.siteOf(call)),
          ),
        );
        return this.stop(process, 0);
      }
      freezeOwn(entry.value); // as it was when first delivered
      this.feed(process, call, entry);
      this.launchPosted(process, journal.posted);
    }
  }

  private launchPosted(process: Process, posted: number): void {
    while (process.lists.head !== NONE && process.lists.head < posted) process.lists.launch();
  }

  // ---- ending

  private finish(process: Process, main: Task): void {
    if (Task.stateOf(main) === REJECTED) return this.fail(process, Task.resultOf(main));
    const seen = seal(Task.resultOf(main));
    process.end(NR.exit, { value: seen.ok ? seen.value : new Refused(seen.errno, seen.message) as unknown as Value });
  }

  private failUnhandled(process: Process): void {
    const unhandled = this.engine.unhandled;
    const left = unhandled.find((task) => !Task.isHandled(task));
    unhandled.length = 0;
    if (left !== undefined) this.fail(process, Task.resultOf(left));
  }

  private fail(process: Process, error: unknown): void {
    let failure: Failure;
    try {
      failure = this.failure(process, error);
    } catch (overflow) {
      return this.engine.escaped(overflow); // an error's own getter
    }
    process.end(NR.fail, { fault: false, error: failure as unknown as Value });
  }

  private failure(process: Process, error: unknown): Failure {
    const site = typeof error === "object" && error !== null ? this.engine.places.get(error) : undefined;
    return failureOf(process.program.image, error, site, this.engine.meter.site);
  }

  /** A fault ends the process. An overflow of the native stack comes anywhere: its place is `site` and no call of its slice counts. */
  private stop(process: Process, site: number): void {
    const { engine } = this;
    if (engine.overflowed) {
      engine.meter.site = site;
      process.lists.calls = Math.max(process.fence, this.posted);
    }
    const { pid, slices: slice, lists: { calls: call } } = process;
    const fault = engine.fault!; // the caller saw it
    const error = this.failure(process, fault);
    engine.go();
    if (fault.kind === "heap") this.options.onHeapStop?.({ pid, slice, call, turn: null, error });
    this.halt(process, error, fault.kind === "fuel" ? this.fuelMax + 1 : 0);
  }

  /** Stops a process where it was stopped in a former run. */
  private stopAgain(process: Process): boolean {
    const stop = this.heapStops!.get(process.pid); // the caller looked
    if (stop === undefined || stop.slice !== process.slices) return false;
    process.lists.calls = stop.call;
    this.halt(process, stop.error, 0);
    return true;
  }

  /**
   * The queue is cleared, the frame dropped, and nothing but the report is left to post. The slice counts as `burnt` units: how
   * far it came differs where the heap or the native stack ended it.
   */
  private halt(process: Process, error: Failure, burnt: number): void {
    this.engine.clear();
    this.engine.meter.fuel = 0;
    this.filled = burnt;
    this.engine.fibers = 0;
    process.lists.forgetQueue();
    process.dead = true;
    process.main = null;
    process.end(NR.fail, { fault: true, error: error as unknown as Value });
  }

  park(pid: Pid): void {
    if (this.findFrame(pid) !== undefined) this.processes[pid & INDEX_MASK] = undefined;
  }

  drop(pid: Pid): void {
    this.park(pid);
    this.watch?.forget(pid);
  }

  // ---- reports and hosts

  place(pid: Pid, call: CallId): string {
    const process = this.processes[pid & INDEX_MASK];
    const found = process?.pid === pid ? process.lists.find(call) : null;
    return found === null || found === undefined ? "" : placeOf(process!.program.image, Task.siteOf(found));
  }

  hostFunction(pid: Pid, call: CallId): (() => unknown) | null {
    const process = this.processes[pid & INDEX_MASK];
    const found = process?.pid === pid ? process.lists.find(call) : null;
    if (found === null || found === undefined || Task.nrOf(found) !== NR.host) return null;
    const fn = Task.resultOf(found);
    return typeof fn === "function" ? fn as () => unknown : null;
  }

  instance(imageId: string): Instance {
    const program = this.programs.get(imageId);
    if (program === undefined) throw new RangeError(`Cannot make an instance: image ${imageId} is not loaded`);
    const state = this.guarded(program, null, () => program.init()) as State | null;
    program.enter(state);
    return { exports: program.exports(), call: (fn, ...args) => this.guarded(program, state, () => fn(...args as never[])) };
  }

  /** Runs host code of an image under the meter; a fault is thrown and leaves nothing behind. */
  private guarded(program: Program, state: State | null, run: () => unknown): unknown {
    if (this.current !== NO_PROCESS) throw new Error("Cannot call into an instance while a process runs");
    const engine = this.engine;
    this.refill();
    program.enter(state);
    RUNNING.engine = engine;
    try {
      const result = run();
      engine.drain();
      if (engine.fault !== null) throw engine.fault;
      return Task.is(result) ? settledValue(result) : result;
    } catch (error) {
      engine.escaped(error); // goes on throwing what is no fault
      throw engine.fault;
    } finally {
      RUNNING.engine = null;
      engine.go();
      engine.clear();
    }
  }

  private probe(init: () => State | null): State | null {
    this.refill();
    RUNNING.engine = this.engine;
    try {
      return init();
    } catch {
      return null; // whatever it was: the process itself fails with it when it is started
    } finally {
      RUNNING.engine = null;
      this.engine.go();
      this.engine.clear();
    }
  }

  private refill(): void {
    this.engine.meter.fuel = this.filled = this.fuelFirst;
    this.engine.meter.depth = 0;
    this.engine.meter.site = 0;
  }
}

/** The kernel's port, with what leaves a process accounted for. */
class AccountedPort implements KernelPort {
  constructor(private readonly port: KernelPort, private readonly watch: HeapWatch) {}

  program(pid: Pid): ReturnType<KernelPort["program"]> {
    return this.port.program(pid);
  }
  takeResults(pid: Pid): Delivery | null {
    return this.port.takeResults(pid);
  }
  journal(pid: Pid): Journal {
    return this.port.journal(pid);
  }

  trap(pid: Pid, call: CallId, nr: Nr, args: Value, chunks: readonly Chunk[] | null): boolean {
    const isTaken = this.port.trap(pid, call, nr, args, chunks);
    if (isTaken) this.watch.sent(pid, args);
    return isTaken;
  }
}

function isGenerator(value: unknown): value is Generator<unknown, unknown, unknown> {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Generator]";
}

function settledValue(task: Task): unknown {
  const state = Task.stateOf(task);
  if (state === PENDING) throw new TypeError("Cannot use the result: the function waits for a syscall, and there is no process here");
  Task.handle(task);
  if (state === REJECTED) throw Task.resultOf(task);
  return Task.resultOf(task);
}
