/** Orders from outside about a process: control items of a reap, and the operator's. Unknown paths are ignored: the process may just have ended. */
import { doubt } from "./calls_device.ts";
import { cancel, end, kill } from "./end.ts";
import type { Control } from "./machine.ts";
import { LIFE, type Process } from "./process.ts";
import type { State } from "./state.ts";

/** Carries out one order. */
export function control(state: State, item: Control): void {
  const process = state.findProcess(item.path);
  if (process === undefined) return;
  switch (item.kind) {
    case "cancel":
      return cancel(state, process);
    case "kill":
      return kill(state, process, "killed", "killed from outside");
    case "crash":
      return end(
        state,
        process,
        "crashed",
        null,
        Object.freeze({ name: "crashed", message: "crashed by a fault from outside", place: "" }),
      );
    case "restart":
      return restart(state, process);
  }
}

// The frame is lost, the journal is not: the next turn restores it. A process that has not begun has nothing to lose.
function restart(state: State, process: Process): void {
  if (process.life === LIFE.created || process.log === null) return;
  state.runner.park(process.pid);
  doubt(state, process);
  state.wake(process);
}
