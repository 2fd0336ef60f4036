/**
 * The host machine: the kernel's live `Backend`, on Deno alone. Time is a monotonic clock, answers come from devices that
 * do real I/O or from scripts; nothing is chosen here, so a live run is the policy.
 *
 * Order: construct → the loop (`reap` once per tick, `idle` when nothing is ready) → `close`, after which nothing that a
 * device began is left. Kernel and I/O share one thread: I/O makes progress only while `idle` waits, so a loop that always
 * finds work calls `idle` with an instant that has passed from time to time, which gives the event loop one turn.
 * Sketch: `reap` with nothing due is four comparisons, and a reading of the clock once in 32. Deliberately not here: what devices
 * do, recording (record.ts), what a heartbeat is for (watchdog.ts).
 */
import type { Backend, Batch, Candidates, Choice, Control, Op } from "../../kernel/machine.ts";
import { NEVER, VERB_CREDIT } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Instant, OpId, Pid } from "../../syscalls/ids.ts";
import type { Answer, Device, DeviceFactory, Latencies } from "../device/device.ts";
import { HostOpTable } from "./op_table.ts";
import { IdleWait, turnEventLoop } from "./idle_wait.ts";

/** Operations in flight at most where the options name no bound: the kernel's own bound. */
export const IN_FLIGHT_MAX = 65_536;
/** How long `idle` may go on finding answers without giving the event loop a turn, ns: I/O must not starve behind scripts. */
const EVENT_LOOP_NS = 1_000_000;
const NS_PER_MS = 1_000_000;

/** Scripted devices that name no latency answer at once on a live machine. */
export const LATENCIES: Latencies = Object.freeze({ toolNs: 0, modelNs: 0, storeNs: 0, streamNs: 0 });

/** Ticks that may share one reading of the clock (90 to 200 ns, more than all else that a tick does): some 15 µs of them. */
const TICKS_PER_READING = 32;
/** Fuel that ends such a share: about 10 µs of a program. */
const FUEL_PER_READING = 4_096;

/** Told what the main thread does, for the watchdog; see heartbeat.ts. Each call is a few ns. */
export interface HeartbeatWriter {
  /** A step was executed. */
  beat(): void;
  /** The main thread waits (true), or works again. */
  idle(isIdle: boolean): void;
  /** A process begins. */
  named(pid: Pid, path: string): void;
}

/** What a host machine is made of. */
export interface HostOptions {
  /** 32 bytes; the randomness of scripted devices derives from it. */
  readonly seed: Uint8Array;
  /** What instant 0 is, in ms since 1970: the time of day at which the machine is made, or where a recording begins. */
  readonly epochMs: number;
  /** Devices by name, made when first used. */
  readonly devices: Readonly<Record<string, DeviceFactory>>;
  /** Default `LATENCIES`. */
  readonly latencies?: Latencies | undefined;
  /** Gets what the kernel notes. */
  readonly observe?: ((event: TraceEvent) => void) | undefined;
  readonly heartbeat?: HeartbeatWriter | undefined;
  /** Operations in flight at most; beyond it `submit` answers EAGAIN. Default `IN_FLIGHT_MAX`. */
  readonly inFlightMax?: number | undefined;
}

const CANCELED: Answer = Object.freeze({ errno: E.ECANCELED, value: null });

/** See the file comment. Not reusable: one machine, one run. */
export class HostMachine implements Backend {
  private readonly zeroMs = performance.now();
  private readonly waiting = new IdleWait(() => this.now(), (isIdle) => this.options.heartbeat?.idle(isIdle));
  private readonly ops: HostOpTable;
  private readonly devices = new Map<string, Device>();
  private readonly inFlightMax: number;
  private turnedNs = 0;
  private readNs = 0 as Instant;
  /** Ticks that may still go by the last reading. */
  private readingsLeft = 0;
  private closed = false;
  private closing: Promise<void> | null = null;

  constructor(private readonly options: HostOptions) {
    this.inFlightMax = options.inFlightMax ?? IN_FLIGHT_MAX;
    this.ops = new HostOpTable({
      profile: options.latencies ?? LATENCIES,
      seed: options.seed,
      epochMs: options.epochMs,
      now: () => this.now(),
      onArrival: () => this.arrived(),
    });
  }

  reap(into: Batch): void {
    const { items } = into;
    if (items.length !== 0) items.length = 0;
    if (--this.readingsLeft < 0) {
      this.readNs = this.now();
      this.readingsLeft = TICKS_PER_READING - 1;
    }
    const now = this.readNs;
    into.now = now;
    const { ops } = this;
    if (ops.hasArrived || ops.due() <= now) ops.deliver(items, now);
  }

  submit(op: Op): Errno {
    if (op.verb === VERB_CREDIT) return this.credit(op);
    const device = this.closed ? undefined : this.device(op.device);
    if (device === undefined) return E.ENODEV;
    if (this.ops.inFlightCount >= this.inFlightMax) return E.EAGAIN;
    this.ops.add(op);
    const errno = device.submit(op, this.ops);
    if (errno !== E.OK) this.ops.remove(op.id);
    return errno;
  }

  cancel(id: OpId): void {
    const op = this.ops.findOp(id);
    if (op === undefined) return;
    this.devices.get(op.device)?.cancel(id);
    this.ops.abort(id, CANCELED);
  }

  /** Always the policy's own pick. */
  choose(_kind: Choice, _among: Candidates): number {
    return 0;
  }

  note(event: TraceEvent): void {
    if (event.kind === "spawn") this.options.heartbeat?.named(event.pid, event.path);
    this.options.observe?.(event);
  }

  /** An instant that has passed gives the event loop one turn; see the file comment. */
  idle(until: Instant): boolean | Promise<boolean> {
    const { ops } = this;
    this.readingsLeft = 0;
    if (this.closed) return ops.hasArrived;
    const now = this.now();
    const due = ops.due();
    if (ops.hasArrived || due <= now) return now - this.turnedNs < EVENT_LOOP_NS || this.turn(now);
    if (until <= now) return this.turn(now);
    if (until === NEVER && ops.inFlightCount === 0) return false;
    this.turnedNs = now; // whatever ends the wait is a callback of the event loop
    const next = due < until ? due : until;
    return this.waiting.until(next === NEVER ? Infinity : next);
  }

  elapse(fuel: number): void {
    if (fuel >= FUEL_PER_READING) this.readingsLeft = 0;
    this.options.heartbeat?.beat();
  }

  /** Puts an operator's order into the next reap, so that it is recorded like any input, and ends a wait. */
  order(control: Control): void {
    this.ops.order(control);
  }

  /** Ends a wait, if there is one: who drives the loop has something to decide. */
  wake(): void {
    this.waiting.arrived();
  }

  /** Time now, ns since the epoch; never runs backwards. Always a fresh reading: a reap may show an instant some steps old. */
  now(): Instant {
    return Math.floor((performance.now() - this.zeroMs) * NS_PER_MS) as Instant;
  }

  /** Shuts every device down, all at once, and returns when nothing they began is left. A wait ends; submissions are ENODEV. */
  close(): Promise<void> {
    return this.closing ??= this.shutDown();
  }

  private async shutDown(): Promise<void> {
    this.closed = true;
    this.waiting.clear();
    this.arrived();
    const ends = await Promise.allSettled([...this.devices.values()].map((device) => device.shutDown?.()));
    this.waiting.clear();
    const failed = ends.flatMap((end) => end.status === "rejected" ? [end.reason as unknown] : []);
    if (failed.length > 0) throw new AggregateError(failed, `Cannot shut down ${failed.length} of ${ends.length} devices`);
  }

  private arrived(): void {
    if (!this.waiting.waits) return;
    const due = this.ops.due();
    if (!this.ops.hasArrived && !this.closed && due > this.now()) return this.waiting.sooner(due);
    this.waiting.arrived();
  }

  private async turn(now: number): Promise<boolean> {
    this.turnedNs = now;
    await turnEventLoop();
    return true;
  }

  private device(name: string): Device | undefined {
    const known = this.devices.get(name);
    if (known !== undefined || !Object.hasOwn(this.options.devices, name)) return known;
    const made = this.options.devices[name]!(); // it is there
    this.devices.set(name, made);
    return made;
  }

  private credit(op: Op): Errno {
    const id = op.handle as OpId; // the seam says so for this verb
    // A stream that has just ended needs none: its final completion is on the way to the kernel.
    if (this.ops.topUp(id, op.credit)) this.devices.get(this.ops.findOp(id)!.device)?.credited?.(id);
    return E.OK;
  }
}
