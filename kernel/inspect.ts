/**
 * Looking in from outside: what oracles and reports see of the kernel, the wait-for graph, and the walk over every table.
 * Nothing here changes anything.
 */
import { RIGHTS } from "../syscalls/rights.ts";
import { findCallName } from "../syscalls/table.ts";
import { allows, checkCapability, type HandleTable } from "./capability.ts";
import { Assert, type Deadlock, type ProcessView } from "./config.ts";
import { checkEndpoint, type Endpoint } from "./endpoint.ts";
import { LIFE, type Process } from "./process.ts";
import type { State } from "./state.ts";
import { inFlight } from "./wait_queue.ts";
import { ChannelWaiter, type Waiter } from "./waiter.ts";

/** Live processes in order of their making. */
export function live(state: State): Process[] {
  const all: Process[] = [];
  for (const one of state.processes) if (one.life !== LIFE.zombie) all.push(one);
  return all.length > 1 ? all.sort((a, b) => a.made - b.made) : all;
}

/** A process as others see it; `all` are the live ones. */
export function viewOf(process: Process, all: readonly Process[]): ProcessView {
  const seen = new Set<number>();
  const waiting: { call: number; name: string; on: string }[] = [];
  for (const waiter of inFlight(process)) {
    if (seen.has(waiter.call)) continue;
    seen.add(waiter.call);
    waiting.push({ call: waiter.call, name: waiter.arm === null ? waiter.kind : "select", on: subject(waiter) });
  }
  if (process.posted) waiting.push({ call: process.postedCall, name: findCallName(process.postedNr) ?? "unknown", on: "its turn" });
  const helpers = process.posted ? null : edgesOf(process, all)?.map((one) => one.pid) ?? null;
  return {
    pid: process.pid,
    path: process.path(),
    state: stateOf(process),
    daemon: process.daemon,
    priority: process.priority,
    waiting,
    helpers,
  };
}

function stateOf(process: Process): ProcessView["state"] {
  const { lifeName } = process;
  if (lifeName !== "alive") return lifeName;
  if (process.posted) return "ready";
  if (process.parked) return "parked";
  return process.flightFirst !== null ? "blocked" : "running";
}

function subject(waiter: Waiter): string {
  if (waiter instanceof ChannelWaiter) return waiter.endpoint.describe();
  if (waiter.watched !== null) return waiter.watched.path();
  return waiter.kind === "op" ? `operation ${waiter.op}` : "the clock";
}

/** Processes that could end this wait: holders of the rights it takes; null if something outside can. */
function helpers(waiter: Waiter, all: readonly Process[]): readonly Process[] | null {
  if (!(waiter instanceof ChannelWaiter)) return waiter.kind === "exit" ? [waiter.watched!] : null;
  const { endpoint } = waiter;
  if (waiter.kind === "recv") {
    return endpoint.stream !== 0 ? null : [...holders(all, endpoint, RIGHTS.send), ...servedBy(waiter.process, endpoint)];
  }
  return waiter.kind === "send" || waiter.message !== null ? holders(all, endpoint, RIGHTS.recv) : repliers(all, waiter);
}

function holders(all: readonly Process[], endpoint: Endpoint, right: number): readonly Process[] {
  return all.filter((process) => {
    for (const one of process.handles?.all() ?? []) {
      if (one.alive && one.target === endpoint && allows(one.rights, right)) return true;
    }
    for (const one of process.grants.values()) {
      if (one.alive && one.target === endpoint && allows(one.rights, right)) return true;
    }
    return false;
  });
}

function repliers(all: readonly Process[], waiter: Waiter): readonly Process[] {
  return all.filter((process) => {
    for (const one of process.handles?.all() ?? []) if (one.target === waiter) return true;
    return false;
  });
}

// Callers that may leave and be told of: each could end the server's wait, whatever handles it holds by now.
function servedBy(server: Process, endpoint: Endpoint): readonly Process[] {
  if (endpoint.gone === null) return [];
  const callers: Process[] = [];
  for (const { target } of server.handles?.all() ?? []) {
    if (target instanceof ChannelWaiter && target.live && target.endpoint === endpoint) callers.push(target.process);
  }
  return callers;
}

/** Knots in the wait-for graph: sets of processes that only each other could help. */
export function deadlocks(state: State): Deadlock[] {
  const all = live(state);
  const stuck = new Map<Process, readonly Process[]>();
  for (const process of all) {
    if (process.posted || process.waking || process.resultFirst !== null || process.daemon) continue;
    const edges = edgesOf(process, all);
    if (edges !== null) stuck.set(process, edges);
  }
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const [process, edges] of stuck) {
      const free = edges.some((one) => one !== process && !stuck.has(one) && one.life !== LIFE.zombie && !isIdleDaemon(one, all, stuck));
      if (free) {
        stuck.delete(process);
        shrunk = true;
      }
    }
  }
  return knots(stuck).map((part) => describeKnot(part, stuck));
}

// A daemon that itself waits for nobody outside the stuck set cannot help either.
function isIdleDaemon(process: Process, all: readonly Process[], stuck: ReadonlyMap<Process, unknown>): boolean {
  if (!process.daemon || process.posted || process.waking) return false;
  const edges = edgesOf(process, all);
  return edges !== null && edges.every((one) => one === process || stuck.has(one) || one.daemon);
}

function edgesOf(process: Process, all: readonly Process[]): readonly Process[] | null {
  const edges: Process[] = [];
  if (process.flightFirst === null) return null;
  for (const waiter of inFlight(process)) {
    if (waiter.timeoutErrno !== 0) return null; // a time limit runs
    const found = helpers(waiter, all);
    if (found === null) return null;
    for (const one of found) if (!edges.includes(one)) edges.push(one);
  }
  return edges;
}

// The knots proper: sets of processes that reach each other, and single ones that nobody at all could help. Who merely waits
// behind a knot is in none.
function knots(stuck: ReadonlyMap<Process, readonly Process[]>): Process[][] {
  const reach = new Map([...stuck.keys()].map((process) => [process, reachable(process, stuck)]));
  const seen = new Set<Process>();
  const found: Process[][] = [];
  for (const [process, reached] of reach) {
    if (seen.has(process)) continue;
    const part = [...reached].filter((other) => other !== process && reach.get(other)!.has(process));
    for (const one of [process, ...part]) seen.add(one);
    const helpless = [...reached].every((one) => one === process);
    if (part.length > 0 || helpless) found.push([process, ...part].sort((a, b) => a.made - b.made));
  }
  return found;
}

function reachable(start: Process, stuck: ReadonlyMap<Process, readonly Process[]>): Set<Process> {
  const reached = new Set<Process>();
  const queue = [start];
  for (let process = queue.pop(); process !== undefined; process = queue.pop()) {
    for (const next of stuck.get(process)!) {
      if (!stuck.has(next) || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
}

function describeKnot(part: readonly Process[], stuck: ReadonlyMap<Process, readonly Process[]>): Deadlock {
  const lines = part.map((process) => {
    const waits = inFlight(process).map((waiter) => `${waiter.kind === "exit" ? "wait" : waiter.kind} on ${subject(waiter)}`);
    const who = stuck.get(process)!.filter((one) => one !== process).map((one) => one.path());
    return `${process.path()} waits in ${waits.join(" and ")}, which only ${who.join(" or ") || "nobody else"} could end`;
  });
  return { paths: part.map((one) => one.path()), lines };
}

/** Walks every table; throws an Assert that names table, row and rule. */
export function checkAll(state: State): void {
  state.policy.check();
  state.timers.check();
  for (const endpoint of state.endpoints) checkEndpoint(endpoint);
  let count = 0;
  for (const process of state.processes) {
    if (process.life === LIFE.zombie) continue;
    count++;
    checkProcess(state, process);
  }
  const { processesFree: free } = state;
  for (const row of free) {
    if (state.processes[row]!.life !== LIFE.zombie) throw new Assert(`Process table: row ${row} is free and its process lives`);
  }
  if (free.length + count !== state.processes.length) {
    throw new Assert(`Process table: ${free.length} rows are free of ${state.processes.length}`);
  }
  if (count !== state.processesLive) throw new Assert(`Process table: ${count} rows live, counted are ${state.processesLive}`);
  if (state.pendingCount > 0) checkPending(state);
}

function checkPending(state: State): void {
  for (const { id, waiter } of state.pending.values()) {
    if (waiter !== null && (!waiter.live || waiter.op !== id)) throw new Assert(`Operation ${id} has a settled waiter`);
  }
}

function checkProcess(state: State, process: Process): void {
  if (process.budget !== process.parent?.budget) process.budget.check(); // a shared account is checked once
  for (let waiter = process.flightFirst; waiter !== null; waiter = waiter.flightNext) {
    if (!waiter.live) throw new Assert(`Process ${process.path()}: a settled call still counts as in flight`);
    if (waiter.arm?.group.some((arm) => !arm.live)) throw new Assert(`Process ${process.path()}: an arm of a settled select still waits`);
    if (waiter.process !== process) throw new Assert(`Process ${process.path()}: a call of ${waiter.process.path()} stands in its list`);
  }
  if (process.handles !== null) checkHandles(process, process.handles);
  if (process.resultFirst !== null && !process.waking && process !== state.running) {
    throw new Assert(`Process ${process.path()}: lost wake-up, ${process.resultCount()} results wait for it`);
  }
  if (process.posted && process.waking && process.life !== LIFE.alive && process.life !== LIFE.stopping) {
    throw new Assert(`Process ${process.path()}: woken before it started`);
  }
}

function checkHandles(process: Process, handles: HandleTable): void {
  for (let slot = 0; slot < handles.length; slot++) {
    const capability = handles.at(slot);
    if (capability === null) continue;
    checkCapability(capability);
    if (capability.holder !== process) throw new Assert(`Process ${process.path()}: capability ${capability.index} has another holder`);
  }
}
