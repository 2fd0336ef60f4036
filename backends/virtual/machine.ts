/**
 * The virtual machine: a deterministic `Backend`. Time is a number that calls, fuel and idling advance; everything that
 * could go one way or another is asked of `choose` or stands in the fault plan, so equal options give equal runs.
 *
 * The composition calls `reap` once per tick, `elapse` once per step and `idle` when nothing is ready; the kernel calls the
 * rest. Sketch: hunting makes 120,000 machines a second that each live for some 50 steps, so the constructor stores options
 * and allocates the clock alone; the tables and faults are made when first needed; `reap` with nothing due and
 * `elapse` are a few comparisons. Deliberately not here: what devices do (device.ts), which fault happens (the explorer).
 */
import type { Backend, Batch, Candidates, Choice, Completion, Control, Op } from "../../kernel/machine.ts";
import { NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Access } from "../../syscalls/footprint.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { type Answer, type DeviceFactory, failure } from "../device/device.ts";
import type { Fault } from "./fault.ts";
import { type FaultObserver, Injector } from "./inject.ts";
import type { Profile } from "./profile.ts";
import { DeviceTable } from "./device_table.ts";
import { type Clock, VirtualOpTable } from "./op_table.ts";

/** Operations in flight at most where the options name no bound: the kernel's own bound. */
export const IN_FLIGHT_MAX = 65_536;
/** How far ahead a timer may be to fire early, ns: one minute, a machine that stalls longer is restarted. */
export const EARLY_WINDOW_NS = 60_000_000_000;
/** Completions on their way that one "device" choice offers at most: a choice must stay small. */
const EARLY_ANSWERS_OFFERED = 8;

/** What a virtual machine is made of. */
export interface VirtualOptions {
  readonly profile: Profile;
  /** 32 bytes; all randomness of devices derives from it. */
  readonly seed: Uint8Array;
  /** What instant 0 is, in ms since 1970. */
  readonly epochMs: number;
  /** Devices by name, made when first used. */
  readonly devices: Readonly<Record<string, DeviceFactory>>;
  /** The explorer's; absent: always 0. */
  readonly choose?: ((kind: Choice, among: Candidates) => number) | undefined;
  /** How many timers may fire early in this run; each reap with a deadline within the window asks `choose("timer", …)`. Default 0. */
  readonly earlyTimers?: number | undefined;
  /** Default `EARLY_WINDOW_NS`. */
  readonly earlyWindowNs?: number | undefined;
  /** How many answers may arrive before their latency has passed; each reap with answers on their way asks `choose("device", …)`. Default 0. */
  readonly earlyAnswers?: number | undefined;
  readonly faults?: readonly Fault[] | undefined;
  /** Told of each fault as it fires. */
  readonly onFault?: FaultObserver | undefined;
  /** Sees what passes the machine: each operation with the answer of `submit`, each completion before the kernel has it. */
  readonly watch?: { submitted(op: Op, errno: Errno): void; reaped(completion: Completion): void } | undefined;
  /** Gets what the kernel notes. */
  readonly observe?: ((event: TraceEvent) => void) | undefined;
  /** Operations in flight at most; beyond it `submit` answers EAGAIN. Default `IN_FLIGHT_MAX`. */
  readonly inFlightMax?: number | undefined;
}

const NO_ACCESS: readonly Access[] = Object.freeze([]);
/** 0: the timer waits for its time; 1: it fires now. */
const TIMER_CANDIDATES: Candidates = Object.freeze({ count: 2, id: (index: number) => index, pending: () => NO_ACCESS });

const CANCELED: Answer = Object.freeze({ errno: E.ECANCELED, value: null });

/** Answers on their way that may come early: 0 waits, i lets the operation in slot i - 1 answer now. Refilled for each choice. */
class Offer implements Candidates {
  count = 0;

  constructor(private readonly ops: VirtualOpTable) {}

  id(index: number): number {
    return index === 0 ? 0 : this.ops.idAt(index - 1);
  }

  pending(): readonly Access[] {
    return NO_ACCESS;
  }
}

/** See the file comment. Not reusable: one machine, one run. */
export class VirtualMachine implements Backend {
  private readonly clock: Clock = { now: 0 };
  private readonly callNs: number;
  private readonly fuelNs: number;
  private calls = 0;
  private timersLeft: number;
  private answersLeft: number;
  /** Executed calls at which the next control item by path is due. */
  private controlAt: number = NEVER;
  private controls: Control[] | null = null;
  private ops: VirtualOpTable | null = null;
  private devices: DeviceTable | null = null;
  private injector: Injector | null = null;
  private offer: Offer | null = null;

  constructor(private readonly options: VirtualOptions) {
    this.callNs = options.profile.callNs;
    this.fuelNs = options.profile.fuelNs;
    this.timersLeft = options.earlyTimers ?? 0;
    this.answersLeft = options.earlyAnswers ?? 0;
    const { faults } = options;
    if (faults !== undefined && faults.length > 0) {
      this.injector = new Injector(faults, options.onFault);
      this.controlAt = this.injector.nextControl();
    }
  }

  reap(into: Batch): void {
    const { items } = into;
    if (items.length !== 0) items.length = 0;
    if (this.timersLeft > 0) this.offerTimer(into.deadline ?? NEVER);
    if (this.calls >= this.controlAt) this.raiseControls();
    if (this.controls !== null) {
      for (const control of this.controls) items.push(control);
      this.controls = null;
    }
    const { ops } = this;
    if (ops !== null && ops.size !== 0) {
      if (this.answersLeft > 0 && ops.due() > this.clock.now) this.offerAnswer(ops);
      ops.deliver(items);
      if (this.options.watch !== undefined) this.watchItems(items);
    }
    into.now = this.clock.now as Instant;
  }

  submit(op: Op): Errno {
    const errno = this.start(op);
    this.options.watch?.submitted(op, errno);
    return errno;
  }

  private start(op: Op): Errno {
    const ops = this.ops ??= new VirtualOpTable(this.clock, this.options, this.injector);
    const devices = this.devices ??= new DeviceTable(this.options.devices);
    if (op.verb === VERB_CREDIT) return this.credit(op, ops, devices);
    if (!devices.has(op.device)) return E.ENODEV;
    if (ops.inFlightCount >= (this.options.inFlightMax ?? IN_FLIGHT_MAX)) return E.EAGAIN;
    return this.injector === null ? devices.submit(op, ops) : this.submitFaulty(op, ops, devices);
  }

  cancel(id: OpId): void {
    const op = this.ops?.findOp(id);
    if (op === undefined) return;
    this.devices!.findDevice(op.device)?.cancel(id); // made with the ops
    this.ops!.abort(id, CANCELED);
  }

  choose(kind: Choice, among: Candidates): number {
    const { choose } = this.options;
    if (choose === undefined) return 0;
    const index = choose(kind, among);
    if (index >>> 0 !== index || index >= among.count) throw new RangeError(`Cannot choose candidate ${index}: there are ${among.count}`);
    return index;
  }

  note(event: TraceEvent): void {
    const { observe } = this.options;
    if (observe !== undefined) observe(event);
  }

  idle(until: Instant): boolean {
    if (this.controls !== null) return true;
    const due = this.ops === null ? NEVER : this.ops.due();
    const next = due < until ? due : until;
    if (next === NEVER) return false;
    if (next > this.clock.now) this.clock.now = next;
    return true;
  }

  elapse(fuel: number): void {
    this.calls++;
    this.clock.now += this.callNs + fuel * this.fuelNs;
  }

  /** Virtual time now, ns since the epoch. */
  now(): Instant {
    return this.clock.now as Instant;
  }

  private watchItems(items: Batch["items"]): void {
    for (const item of items) if (item.kind === "completion") this.options.watch!.reaped(item); // the caller looked
  }

  private credit(op: Op, ops: VirtualOpTable, devices: DeviceTable): Errno {
    const id = op.handle as OpId; // the seam says so for this verb
    // A stream that has just ended needs none: its final completion is on the way to the kernel.
    if (ops.topUp(id, op.credit)) devices.findDevice(ops.findOp(id)!.device)?.credited?.(id);
    return E.OK;
  }

  private submitFaulty(op: Op, ops: VirtualOpTable, devices: DeviceTable): Errno {
    const injector = this.injector!; // the caller looked
    const restart = injector.atDevice(op, "restart");
    if (restart !== undefined) this.lose(op.device, restart.amountNs ?? 0);
    if (devices.isDown(op.device, this.clock.now)) return E.ENODEV;
    if (injector.atSubmission(op, "error") !== undefined) {
      ops.add(op);
      ops.finish(op.id, failure(E.EIO, "Injected error"), 0);
    } else {
      const errno = devices.submit(op, ops);
      if (errno !== E.OK) return errno;
    }
    const crash = injector.atDevice(op, "crash");
    if (crash !== undefined) this.lose(op.device, crash.amountNs ?? NEVER);
    const control = injector.atProcess(op);
    if (control !== undefined) (this.controls ??= []).push(control);
    return E.OK;
  }

  private lose(device: string, downNs: number): void {
    this.devices!.lose(device, Math.min(this.clock.now + downNs, NEVER)); // made by submit
    this.ops!.abortDevice(device);
  }

  private raiseControls(): void {
    const injector = this.injector!; // controlAt is NEVER without one
    injector.atCalls(this.calls, this.controls ??= []);
    this.controlAt = injector.nextControl();
  }

  private offerTimer(deadline: Instant): void {
    const aheadNs = deadline - this.clock.now;
    if (deadline === NEVER || aheadNs <= 0 || aheadNs > (this.options.earlyWindowNs ?? EARLY_WINDOW_NS)) return;
    if (this.choose("timer", TIMER_CANDIDATES) === 0) return;
    this.timersLeft--;
    this.clock.now = deadline;
  }

  // With this any order of answers is possible, as it is where latencies are real.
  private offerAnswer(ops: VirtualOpTable): void {
    const offer = this.offer ??= new Offer(ops);
    offer.count = Math.min(ops.size, EARLY_ANSWERS_OFFERED) + 1;
    const index = this.choose("device", offer);
    if (index === 0) return;
    this.answersLeft--;
    ops.hasten(index - 1);
  }
}
