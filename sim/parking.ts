/**
 * A runner that drops frames: after a turn it parks the process, so that its next turn restores it from its journal. The
 * state hash of such a run must be that of the run that never parked.
 *
 * Turns 1, 2, 4, 8 … of each process are followed by one: a restore feeds the whole journal, so all of them together cost
 * two runs at most, however long.
 */
import type { AttachableRunner } from "../boot/system.ts";
import type { Kernel } from "../kernel/config.ts";
import type { CallId, Pid } from "../syscalls/ids.ts";
import type { KernelPort } from "../syscalls/runner.ts";

/** See the file comment. Serves one run. */
export class ParkingRunner implements AttachableRunner {
  private kernel: Kernel | null = null;
  private readonly turns = new Map<Pid, number>();

  constructor(private readonly inner: AttachableRunner) {}

  attach(kernel: KernelPort): void {
    this.kernel = kernel as Kernel; // the composition attaches the kernel itself
    this.inner.attach(kernel);
  }

  turn(pid: Pid): number {
    const fuel = this.inner.turn(pid);
    const turns = (this.turns.get(pid) ?? 0) + 1;
    this.turns.set(pid, turns);
    // While a call is posted the kernel parks no process; the frame may be dropped all the same.
    if ((turns & (turns - 1)) === 0 && !this.kernel!.park(pid)) this.inner.park(pid);
    return fuel;
  }

  has(image: string, name: string): boolean {
    return this.inner.has(image, name);
  }
  park(pid: Pid): void {
    this.inner.park(pid);
  }
  drop(pid: Pid): void {
    this.inner.drop(pid);
  }
  place(pid: Pid, call: CallId): string {
    return this.inner.place(pid, call);
  }
}
