/**
 * Ends of processes: exit, failure, fault, kill, cancel, crash. Whatever a process holds is given back in a fixed order:
 * calls in flight, endpoints, handles, budget; then its watchers learn of it. Children go on under the grandparent, except
 * under kill, which takes the descendants first.
 */
import { E } from "../syscalls/errno.ts";
import { RIGHTS } from "../syscalls/rights.ts";
import { handleOf, handlesIn, mapHandles, type Value } from "../syscalls/value.ts";
import { type Capability, revokeTree } from "./capability.ts";
import { abandonReply, close } from "./ipc.ts";
import { CLEANUP_CALLS_MAX, ENDS_MAX } from "./param.ts";
import { Endpoint } from "./endpoint.ts";
import { Ending, LIFE, type Process } from "./process.ts";
import { NO_CHUNKS, type State } from "./state.ts";
import type { EndReason } from "./trace.ts";
import { detach, settle, settleError } from "./wait.ts";
import { ChannelWaiter, type Waiter } from "./waiter.ts";

/** Ends a process. `value` is its result where it is ok, `error` a failure record otherwise. */
export function end(state: State, process: Process, why: EndReason, value: Value, error: Value): void {
  if (process.life === LIFE.zombie) return;
  state.touch("process", process.index, true);
  const ending = new Ending(process, why, withoutHandles(value), error);
  process.life = LIFE.zombie;
  process.ending = ending;
  if (process.posted) state.policy.remove(process);
  process.posted = false;
  releaseCalls(state, process);
  for (let endpoint = process.endpointFirst; endpoint !== null;) {
    const next = endpoint.ownedNext; // closing takes it out of the list
    close(state, endpoint);
    endpoint = next;
  }
  releaseHandles(state, process);
  releaseBudget(state, process);
  adopt(state, process);
  free(state, process);
  tell(state, process, ending);
}

// Handles in an exit value name nothing outside the process: they arrive as handle 0, which no process holds.
function withoutHandles(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  return handlesIn(value).length === 0 ? value : mapHandles(value, () => handleOf(0));
}

function releaseCalls(state: State, process: Process): void {
  for (let waiter = process.flightFirst; waiter !== null; waiter = process.flightFirst) {
    if (waiter.kind === "op") state.machine.cancel(waiter.op);
    detach(state, waiter, E.EPEER);
  }
  process.forgetResults();
}

/** Takes a capability from its holder; a reply capability fails its caller, the maker's own handle closes its endpoint. */
export function release(state: State, capability: Capability): void {
  state.touch("capability", capability.index, true);
  capability.holder!.handles?.remove(capability);
  capability.alive = false;
  const target = capability.target;
  capability.unlink();
  if (target instanceof ChannelWaiter) abandonReply(state, target);
  if (target instanceof Endpoint && target.original === capability) close(state, target);
}

// The table goes first, so that nothing is taken out of it one by one.
function releaseHandles(state: State, process: Process): void {
  const { handles } = process;
  if (handles === null) return;
  process.handles = null;
  for (const capability of handles.all()) release(state, capability);
}

function releaseBudget(state: State, process: Process): void {
  const budget = process.budget;
  for (let above = budget.parent; above !== null; above = above.parent) state.touch("budget", above.index, true);
  budget.leave();
}

function adopt(state: State, process: Process): void {
  const parent = process.parent;
  if (parent !== null) parent.disown(process);
  if (process.childFirst === null) return;
  if (parent !== null) state.touch("process", parent.index, true);
  for (let child = process.childFirst; child !== null; child = process.childFirst) {
    process.disown(child);
    child.parent = parent;
    if (parent !== null) parent.own(child);
  }
}

function free(state: State, process: Process): void {
  state.processes[process.index] = null; // handles and the report of its end may still name it
  state.processesFree.push(process.index);
  if (state.byPath !== null) state.byPath.delete(process.path());
  state.processesLive--;
  state.ended++;
  state.runner.drop(process.pid);
  process.log = null;
  process.args = null; // what names it sees its end, not what it held
  process.postedArgs = null;
  process.postedChunks = null;
}

function tell(state: State, process: Process, ending: Ending): void {
  const watchers = process.watchers;
  process.watchers = null;
  if (watchers !== null) {
    for (const watcher of [...watchers]) {
      if (!watcher.live) continue;
      ending.taken = true;
      settle(state, watcher, E.OK, Object.freeze(ending.exit), NO_CHUNKS);
    }
  }
  if ((!ending.ok || process === state.root) && state.endings.length < ENDS_MAX) state.endings.push(ending);
  state.machine.note(ending);
}

/** Ends a process and its descendants, the deepest first. */
export function kill(state: State, process: Process, why: EndReason, message: string): void {
  for (let child = process.childLast; child !== null; child = process.childLast) {
    kill(state, child, "killed", `its ancestor ${process.path()} was ${why}`);
  }
  end(state, process, why, null, Object.freeze({ name: why, message, place: "" }));
}

/** Cancels a process: before it ran none of its code does; else everything it waits in fails with ECANCELED. */
export function cancel(state: State, process: Process): void {
  state.touch("process", process.index, true);
  if (process.life === LIFE.created) {
    return end(state, process, "canceled", null, Object.freeze({ name: "canceled", message: "cancelled before it ran", place: "" }));
  }
  if (process.life !== LIFE.alive) return;
  process.life = LIFE.stopping;
  process.cleanupLeft = CLEANUP_CALLS_MAX;
  const message = "Cannot go on: the process was cancelled";
  if (process.posted) {
    state.policy.remove(process);
    process.posted = false;
    state.refuse(process, E.ECANCELED, message);
  }
  for (let waiter = process.flightFirst; waiter !== null; waiter = process.flightFirst) {
    if (waiter.kind === "op") state.machine.cancel(waiter.op);
    settleError(state, waiter, E.ECANCELED, message);
  }
}

/** Takes away every descendant of a capability; calls that wait by one fail with EGONE. */
export function revoke(state: State, root: Capability): void {
  const waiting = new Map<Capability, Waiter[]>();
  const seen = new Set<Process>();
  for (const capability of revokeTree(root)) {
    state.touch("capability", capability.index, true);
    const holder = capability.holder;
    if (holder === null) continue;
    state.touch("process", holder.index, true);
    if (!seen.has(holder)) {
      seen.add(holder);
      gather(holder, waiting);
    }
    for (const waiter of waiting.get(capability) ?? []) {
      if (waiter.live) settleError(state, waiter, E.EGONE, "Cannot go on: the handle was revoked");
    }
  }
}

// One walk over the calls of a holder, however many of its handles are revoked.
function gather(holder: Process, into: Map<Capability, Waiter[]>): void {
  for (let waiter = holder.flightFirst; waiter !== null; waiter = waiter.flightNext) {
    if (waiter.capability === null) continue;
    const others = into.get(waiter.capability);
    if (others === undefined) into.set(waiter.capability, [waiter]);
    else others.push(waiter);
  }
}

/** Rights that the maker of an endpoint has, and the parent of a process. */
export const ENDPOINT_RIGHTS = RIGHTS.send | RIGHTS.recv | RIGHTS.transfer;
/** Rights of a parent over its child. */
export const CHILD_RIGHTS = RIGHTS.wait | RIGHTS.control | RIGHTS.transfer;
