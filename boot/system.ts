/**
 * The running system: machine + kernel + runner, and the loop that drives them. Presets only choose; what a step is, is
 * said here once for every backend: tick, next, turn, elapse. Every driver of a kernel calls `step`.
 *
 * `runToQuiescence` is synchronous, for synchronous backends; `runLive` waits where the backend does. Neither reads a clock.
 */
import { IDLE, type Kernel, type KernelConfig } from "../kernel/config.ts";
import { createKernel } from "../kernel/kernel.ts";
import type { Backend, Control } from "../kernel/machine.ts";
import type { Instant, Pid } from "../syscalls/ids.ts";
import type { KernelPort, ProgramRunner } from "../syscalls/runner.ts";

/** A runner that can be joined to a kernel. */
export interface AttachableRunner extends ProgramRunner {
  /** Tells the runner which kernel it serves; frames of a former one are forgotten. */
  attach(kernel: KernelPort): void;
}

/** A composed system. */
export interface System {
  readonly kernel: Kernel;
  readonly runner: AttachableRunner;
  readonly backend: Backend;
}

/** Joins the three. */
export function compose(backend: Backend, runner: AttachableRunner, config: KernelConfig): System {
  const kernel = createKernel(backend, runner, config);
  runner.attach(kernel);
  return { kernel, runner, backend };
}

/** A machine of a live system: its time can be read, an operator can give orders, and what its devices began can be ended. */
export interface LiveBackend extends Backend {
  /** Time now, ns since the beginning. */
  now(): Instant;
  /** Puts an order about a process into the next reap. */
  order(control: Control): void;
  /** Ends a wait in `idle`, if there is one. */
  wake(): void;
  /** Ends every device; returns when nothing that they began is left. */
  close(): Promise<void>;
}

/**
 * One step: takes in what arrived, then runs one process or executes one call for which no process runs. Gives the pid of the
 * process, a number below 0 for a call alone, IDLE where nothing can go on. `entering` is told of the process before its turn.
 */
export function step({ kernel, runner, backend }: System, entering?: (pid: Pid) => void): Pid {
  kernel.tick();
  const pid = kernel.next();
  if (pid === IDLE) return pid;
  if (pid >= 0 && entering !== undefined) entering(pid);
  backend.elapse(pid < 0 ? 0 : runner.turn(pid));
  return pid;
}

/** Why a run stopped: nothing can ever go on, or the bound of steps. */
export type Outcome = "quiescent" | "steps";

/**
 * Runs until quiescence or `stepsMax` turns. The backend's `idle` must be synchronous (virtual, replay); a promise throws
 * a TypeError.
 */
export function runToQuiescence(system: System, stepsMax: number): Outcome {
  const { kernel, backend } = system;
  for (let steps = 0; steps < stepsMax; steps++) {
    if (step(system) !== IDLE) continue;
    const more = backend.idle(kernel.deadline());
    if (typeof more !== "boolean") throw new TypeError("Cannot run synchronously: the backend waits in a promise");
    if (!more) return "quiescent";
  }
  return "steps";
}

/** How a live run is driven. */
export interface LiveOptions {
  /** Asked once per turn; true ends the run with outcome "stopped". */
  readonly stop: () => boolean;
  /** Lets the event loop of the host take its turn: I/O arrives nowhere else. */
  readonly turnEventLoop: () => Promise<void>;
  /** Turns of processes between two turns of the event loop while programs are busy: few enough that answers do not wait, many enough to cost little. */
  readonly eventLoopEvery: number;
  /** Told of each process whose turn begins. */
  readonly entering?: ((pid: Pid) => void) | undefined;
  /** Told of each process that had its turn; parking a process there changes nothing that anyone observes. */
  readonly turned?: ((pid: Pid) => void) | undefined;
}

/** As `runToQuiescence`, without a bound, on a backend that may wait. */
export async function runLive(system: System, options: LiveOptions): Promise<"quiescent" | "stopped"> {
  const { kernel, backend } = system;
  const { stop, turnEventLoop, eventLoopEvery, entering, turned } = options;
  let turns = 0;
  while (!stop()) {
    const pid = step(system, entering);
    if (pid !== IDLE) {
      if (pid >= 0) turned?.(pid);
      if (++turns % eventLoopEvery === 0) await turnEventLoop();
      continue;
    }
    if (!await backend.idle(kernel.deadline())) return "quiescent";
  }
  return "stopped";
}
