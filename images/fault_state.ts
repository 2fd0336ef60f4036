/**
 * The fault that stops the running process: kept from the moment it is thrown until another process runs.
 *
 * Base of the engine (task.ts), which throws it through the frames of the program. Not here: what becomes of the process (the runner).
 */
import type { Meter } from "./contract.ts";
import { Fault, isAllocationFailure, isOverflow, OUT_OF_MEMORY } from "./fault.ts";

/** What one async call adds to the depth: V8's stack holds 2,261 of them where it holds 9,974 plain calls (measured, interpreter). */
export const ASYNC_DEPTH = 4;

/** Keeps the fault of one runner's running process and makes those that the engine meets. */
export class FaultState {
  /** A fault that stops the running process; the runner clears it. */
  fault: Fault | null = null;
  /** True where the fault is an overflow of the native stack: what ran before it varies, so nothing of it may be told. */
  overflowed = false;
  /** Gives the meter more fuel where the slice has some left; may throw a fault. The runner's. */
  refuel: () => boolean = () => false;
  /** Looks for room of `more` bytes; throws the heap's fault without it, and where `worst` bytes pass its bound. The runner's. */
  reserve: (worst: number, more: number, what: string) => void = () => {};

  constructor(readonly meter: Meter) {}

  /** Keeps a fault and gives it back to be thrown. The first one counts. Every function of the program throws at its entry then. */
  stop(fault: Fault): Fault {
    this.meter.fuel = -1;
    return this.fault ??= fault;
  }

  /** Looks at an error that is about to be handled: throws the fault of a stopped process, and makes one of an overflow. */
  check(error: unknown): void {
    if (this.fault !== null) throw this.fault;
    if (isOverflow(error)) throw this.overflow();
    if (isAllocationFailure(error)) throw this.stop(new Fault("heap", OUT_OF_MEMORY));
  }

  /** Forgets the fault: another process runs next. */
  go(): void {
    this.fault = null;
    this.overflowed = false;
  }

  /** The fuel that was given is burnt: goes on where the slice has enough left, else throws the fault. */
  burnt(): void {
    if (this.fault !== null) throw this.fault;
    while (this.meter.fuel < 0) {
      if (!this.refuel()) throw this.stop(new Fault("fuel", "Cannot go on: the program burnt its fuel without coming to an await"));
    }
  }

  protected overflow(): Fault {
    this.overflowed = true;
    return this.tooDeep();
  }

  /** The fault of a passed depth bound. */
  tooDeep(): Fault {
    return this.stop(
      new Fault(
        "depth",
        `Cannot call deeper: the bound is ${this.meter.depthMax} nested calls (an async call counts ${ASYNC_DEPTH})`,
      ),
    );
  }

  protected tooMany(fibersMax: number): Fault {
    return this.stop(new Fault("limit", `Cannot start another fiber: the process has ${fibersMax} alive`));
  }

  /** The fault of an await that is no syscall. */
  foreign(value: unknown): Fault {
    const what = value instanceof Promise ? "a native promise" : "an object with a then method";
    return this.stop(new Fault("await", `Cannot await ${what}: agents await syscalls, async functions of their own and plain values`));
  }
}
