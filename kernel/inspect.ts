/**
 * Looking in from outside: what oracles and reports see of the kernel, its deadlocks, and the walk over every table. Nothing
 * here changes anything. Which process could help which is in wait_graph.ts.
 */
import type { Pid } from "../syscalls/ids.ts";
import { findCallName } from "../syscalls/table.ts";
import { checkCapability, type HandleTable } from "./capability.ts";
import { Assert, type Deadlock, type ProcessView } from "./config.ts";
import { checkEndpoint } from "./endpoint.ts";
import { LIFE, type Process } from "./process.ts";
import type { State } from "./state.ts";
import { live, WaitGraph } from "./wait_graph.ts";
import { inFlight } from "./wait_queue.ts";
import { ChannelWaiter, type Waiter } from "./waiter.ts";

/** Helpers of a process in a deadlock that are named; beyond them their count is told. */
const HELPERS_NAMED_MAX = 8;

/** Live processes as others see them, in order of their making. The graph behind `helpers` is made when they are first asked for. */
export function viewsOf(state: State): ProcessView[] {
  let graph: WaitGraph | null = null;
  const graphOf = (): WaitGraph => graph ??= new WaitGraph(state);
  return live(state).map((one) => new View(one, graphOf));
}

class View implements ProcessView {
  readonly pid: Pid;
  readonly path: string;
  readonly state: ProcessView["state"];
  readonly daemon: boolean;
  readonly priority: number;
  readonly waiting: ProcessView["waiting"];
  private known: readonly Pid[] | null | undefined = undefined;

  constructor(private readonly process: Process, private readonly graphOf: () => WaitGraph) {
    this.pid = process.pid;
    this.path = process.path();
    this.state = stateOf(process);
    this.daemon = process.daemon;
    this.priority = process.priority;
    this.waiting = waitsOf(process);
  }

  get helpers(): readonly Pid[] | null {
    const { process } = this;
    if (this.known === undefined) {
      this.known = process.posted ? null : this.graphOf().helpersOf(process)?.map((one) => one.pid) ?? null;
    }
    return this.known;
  }
}

function waitsOf(process: Process): ProcessView["waiting"] {
  const seen = new Set<number>();
  const waiting: { call: number; name: string; on: string }[] = [];
  for (const waiter of inFlight(process)) {
    if (seen.has(waiter.call)) continue;
    seen.add(waiter.call);
    waiting.push({ call: waiter.call, name: waiter.arm === null ? waiter.kind : "select", on: subject(waiter) });
  }
  if (process.posted) waiting.push({ call: process.postedCall, name: findCallName(process.postedNr) ?? "unknown", on: "its turn" });
  return waiting;
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

/** Knots in the wait-for graph: sets of processes that only each other could help. */
export function deadlocks(state: State): Deadlock[] {
  const graph = new WaitGraph(state);
  return graph.knots().map((part) => describeKnot(part, graph));
}

function describeKnot(part: readonly Process[], graph: WaitGraph): Deadlock {
  const lines = part.map((process) => {
    const waits = inFlight(process).map((waiter) => `${waiter.kind === "exit" ? "wait" : waiter.kind} on ${subject(waiter)}`);
    return `${process.path()} waits in ${waits.join(" and ")}, which only ${describeHelpers(process, graph)} could end`;
  });
  return { paths: part.map((one) => one.path()), lines };
}

function describeHelpers(process: Process, graph: WaitGraph): string {
  const helpers = graph.helpersOf(process)!.filter((one) => one !== process); // it waits
  const more = helpers.length - HELPERS_NAMED_MAX;
  const named = helpers.slice(0, HELPERS_NAMED_MAX).map((one) => one.path());
  if (more > 0) named.push(`${more} other process${more === 1 ? "" : "es"}`);
  return named.join(" or ") || "no other process";
}

/** Walks every table; throws an Assert that names table, row and rule. */
export function checkAll(state: State): void {
  state.policy.check();
  state.timers.check();
  for (const endpoint of state.endpoints) checkEndpoint(endpoint);
  let count = 0;
  for (const process of state.processes) {
    if (process === null) continue;
    if (process.life === LIFE.zombie) throw new Assert(`Process table: ${process.path()} ended and holds row ${process.index}`);
    count++;
    checkProcess(state, process);
  }
  const { processesFree: free } = state;
  for (const row of free) {
    if (state.processes[row] !== null) throw new Assert(`Process table: row ${row} is free and its process lives`);
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
  for (let endpoint = process.endpointFirst; endpoint !== null; endpoint = endpoint.ownedNext) {
    if (endpoint.closed || endpoint.owner !== process) {
      throw new Assert(`${endpoint.describe()}: it stands among those of ${process.path()}`);
    }
  }
  if (process.handles !== null) checkHandles(process, process.handles);
  if (process.resultLast !== null && !process.waking && process !== state.running) {
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
