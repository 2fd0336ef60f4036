/**
 * A fault plan at work: counts opportunities per event and says which event fires now.
 *
 * Made only where a plan has events, so that runs without faults pay one comparison. The meaning of each kind is in
 * fault.ts; carrying it out is the machine's and the traffic's.
 */
import type { Control, Op } from "../../kernel/machine.ts";
import { NEVER } from "../../kernel/machine.ts";
import { type Fault, type FaultKind, isDeviceOrigin } from "./fault.ts";

/** Told of each fault as it fires. */
export type FaultObserver = (fault: Fault) => void;

/** The events of one run and how often each was met. */
export class Injector {
  /** Opportunities met so far per event; an event that fired has met `occurrence + 1`. */
  private readonly met: number[];

  constructor(private readonly faults: readonly Fault[], private readonly observe: FaultObserver | undefined) {
    this.met = faults.map(() => 0);
  }

  /** The event of one of `kinds` that fires at this submission; every other match is counted as met. */
  atSubmission(op: Op, kind: "error"): Fault | undefined {
    return this.fire(op, (one) => one.kind === kind);
  }

  /** The crash or restart of the device that fires at this submission. */
  atDevice(op: Op, kind: "crash" | "restart"): Fault | undefined {
    return this.fire(op, (one) => one.kind === kind && isDeviceOrigin(one.origin));
  }

  /** The control item for a process that fires at this submission. */
  atProcess(op: Op): Control | undefined {
    const fault = this.fire(op, (one) => isControl(one.kind) && "seq" in one.origin);
    return fault === undefined ? undefined : controlOf(fault);
  }

  /** The event of `kind` that fires at this completion of `op`. */
  atCompletion(op: Op, kind: "delay" | "drop" | "duplicate" | "reorder"): Fault | undefined {
    return this.fire(op, (one) => one.kind === kind);
  }

  /** How many calls must have been executed for the next control item by path alone; NEVER if none is left. */
  nextControl(): number {
    let next: number = NEVER;
    this.faults.forEach((one, index) => {
      if (isByCalls(one) && this.met[index] === 0 && one.occurrence < next) next = one.occurrence;
    });
    return next;
  }

  /** Appends the control items that are due after `calls` executed calls. */
  atCalls(calls: number, into: Control[]): void {
    this.faults.forEach((one, index) => {
      if (!isByCalls(one) || this.met[index] !== 0 || one.occurrence > calls) return;
      this.met[index] = one.occurrence + 1;
      this.observe?.(one);
      into.push(controlOf(one));
    });
  }

  // All matching events meet this opportunity; the first whose turn it is fires, at most one per opportunity and kind.
  private fire(op: Op, fits: (one: Fault) => boolean): Fault | undefined {
    let fired: Fault | undefined;
    this.faults.forEach((one, index) => {
      if (!fits(one) || !isOf(one, op)) return;
      if (this.met[index]! === one.occurrence && fired === undefined) fired = one;
      this.met[index]!++;
    });
    if (fired !== undefined) this.observe?.(fired);
    return fired;
  }
}

function isControl(kind: FaultKind): kind is "crash" | "restart" {
  return kind === "crash" || kind === "restart";
}

function isByCalls(one: Fault): boolean {
  return isControl(one.kind) && "path" in one.origin && !("seq" in one.origin);
}

function isOf(one: Fault, op: Op): boolean {
  const origin = one.origin;
  if ("device" in origin) return origin.device === op.device;
  return origin.path === op.origin.path && (!("seq" in origin) || origin.seq === op.origin.seq);
}

function controlOf(one: Fault): Control {
  const origin = one.origin as { readonly path: string }; // callers picked events that name a process
  return { kind: one.kind as Control["kind"], path: origin.path };
}
