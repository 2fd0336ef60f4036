/**
 * The wait-for graph: which process could end the wait of which. Built from the tables in one pass, for one question.
 *
 * A process that waits at an endpoint could be helped by each holder of the right that it takes. These are many pairs, so an
 * endpoint's side is a node of its own between waiters and holders, and a set of grants that processes share is another: the
 * graph has as many edges as there are handles, grants and waits, however many processes wait. Questions are answered by a
 * worklist over reversed edges, and by strongly connected components (Tarjan, Depth-first search and linear graph algorithms,
 * 1972). Nothing here changes the kernel; a graph is true until the next step.
 */
import { RIGHTS } from "../syscalls/rights.ts";
import { allows, type Capability } from "./capability.ts";
import { Endpoint } from "./endpoint.ts";
import type { Grants, Process } from "./process.ts";
import type { State } from "./state.ts";
import { ChannelWaiter, type Waiter } from "./waiter.ts";

/** A process, or a set of processes each of which could help: the holders of a right, those that share their grants. */
class WaitNode {
  /** What could end the wait of a process; the members of a set. */
  readonly helpers: WaitNode[] = [];
  /** Reversed edges: made for the worklist. */
  readonly helped: WaitNode[] = [];
  /** True if the process can go on, now or once others have. */
  helpful = false;
  /** Tarjan's: order of the visit from 1, the earliest node that is reached, and whether the node is on the stack. */
  order = 0;
  low = 0;
  stacked = false;
  /** True if a set that was left behind reaches a process. */
  reaches = false;
  constructor(readonly process: Process | null) {}
}

interface Sides {
  readonly send: WaitNode;
  readonly recv: WaitNode;
}

/** See the file comment. */
export class WaitGraph {
  /** Live processes in order of their making. */
  readonly all: readonly Process[];
  /** Handles, grants and edges looked at so far: what the work is proportional to. */
  looks = 0;
  private readonly byRow: WaitNode[] = [];
  private readonly sides = new Map<Endpoint, Sides>();
  private readonly repliers = new Map<ChannelWaiter, WaitNode>();
  /** Callers whose leaving a server would be told of, by server and endpoint. */
  private readonly callers = new Map<Process, Map<Endpoint, WaitNode>>();

  constructor(state: State) {
    this.all = live(state);
    const crowds = new Map<Grants, WaitNode>();
    for (const process of this.all) {
      this.byRow[process.index] = new WaitNode(process);
      const crowd = crowds.get(process.grants);
      if (crowd === undefined) crowds.set(process.grants, nodeOver(this.node(process)));
      else crowd.helpers.push(this.node(process));
    }
    for (const process of this.all) this.addHandles(process);
    for (const [grants, crowd] of crowds) for (const one of grants.values()) this.addCapability(one, crowd);
    for (const process of this.all) this.addWaits(process);
  }

  /** Processes that could end the waits of `process`; null if it does not wait, or something outside of processes could end a wait. */
  helpersOf(process: Process): readonly Process[] | null {
    if (isFree(process)) return null;
    const found = new Set<Process>();
    for (const source of this.node(process).helpers) {
      const members = source.process === null ? membersOf(source) : [source.process];
      for (const one of members) found.add(one);
    }
    return [...found];
  }

  /** Processes other than daemons that can never go on, in order of their making. */
  stalled(): readonly Process[] {
    const work: WaitNode[] = [];
    for (const process of this.all) {
      const node = this.node(process);
      if (isReady(process) || isFree(process)) work.push(node);
    }
    for (const node of work) node.helpful = true;
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      for (const one of node.helped) {
        this.looks++;
        if (one.helpful) continue;
        one.helpful = true;
        work.push(one);
      }
    }
    return this.all.filter((one) => !one.daemon && !this.node(one).helpful);
  }

  /**
   * Knots among processes that can never go on: sets of processes that reach each other, and single processes that none of the
   * others could help. A process that merely waits behind a knot is in none.
   */
  knots(): Process[][] {
    const found: Process[][] = [];
    let visited = 0;
    const trail: WaitNode[] = [];
    const close = (root: WaitNode): void => {
      const part: WaitNode[] = [];
      for (let last = trail.pop()!;; last = trail.pop()!) { // the root is below
        last.stacked = false;
        part.push(last);
        if (last === root) break;
      }
      const processes = part.flatMap((one) => one.process ?? []);
      const reaches = part.some((one) => one.helpers.some((next) => next.reaches));
      for (const one of part) one.reaches = reaches || processes.length > 0;
      if (processes.length > 1 || processes.length === 1 && !reaches) found.push(processes.sort((a, b) => a.made - b.made));
    };
    for (const start of this.stalled()) {
      const path: { readonly node: WaitNode; next: number }[] = [];
      const enter = (node: WaitNode): void => {
        node.order = node.low = ++visited;
        node.stacked = true;
        trail.push(node);
        path.push({ node, next: 0 });
      };
      if (this.node(start).order === 0) enter(this.node(start));
      for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
        const { node } = at;
        const next = node.helpers[at.next++];
        if (next === undefined) {
          path.pop();
          const above = path.at(-1)?.node;
          if (above !== undefined) above.low = Math.min(above.low, node.low);
          if (node.low === node.order) close(node);
          continue;
        }
        this.looks++;
        if (next.process?.daemon === true) continue; // a daemon may wait for ever: it is in no knot
        if (next.order === 0) enter(next);
        else if (next.stacked) node.low = Math.min(node.low, next.order);
      }
    }
    return found.sort((a, b) => a[0]!.made - b[0]!.made); // a knot has a process
  }

  private node(process: Process): WaitNode {
    return this.byRow[process.index]!; // made for each live process
  }

  private sidesOf(endpoint: Endpoint): Sides {
    let sides = this.sides.get(endpoint);
    if (sides === undefined) this.sides.set(endpoint, sides = { send: new WaitNode(null), recv: new WaitNode(null) });
    return sides;
  }

  private addHandles(process: Process): void {
    const { handles } = process;
    if (handles === null) return;
    for (let slot = 0; slot < handles.length; slot++) {
      const capability = handles.at(slot);
      if (capability === null) continue;
      this.addCapability(capability, this.node(process));
      if (capability.target instanceof ChannelWaiter) this.addReply(process, capability.target);
    }
  }

  private addCapability({ alive, target, rights }: Capability, holder: WaitNode): void {
    this.looks++;
    if (!alive || !(target instanceof Endpoint)) return;
    const sides = this.sidesOf(target);
    if (allows(rights, RIGHTS.send)) sides.send.helpers.push(holder);
    if (allows(rights, RIGHTS.recv)) sides.recv.helpers.push(holder);
  }

  // A caller that may leave and whose server is told of it could end the server's wait, whatever handles it holds by now.
  private addReply(server: Process, caller: ChannelWaiter): void {
    const repliers = this.repliers.get(caller);
    if (repliers === undefined) this.repliers.set(caller, nodeOver(this.node(server)));
    else repliers.helpers.push(this.node(server));
    if (!caller.live || caller.endpoint.gone === null) return;
    let byEndpoint = this.callers.get(server);
    if (byEndpoint === undefined) this.callers.set(server, byEndpoint = new Map());
    const callers = byEndpoint.get(caller.endpoint);
    if (callers === undefined) byEndpoint.set(caller.endpoint, nodeOver(this.node(caller.process)));
    else callers.helpers.push(this.node(caller.process));
  }

  private addWaits(process: Process): void {
    if (isFree(process)) return;
    for (let waiter = process.flightFirst; waiter !== null; waiter = waiter.flightNext) this.addWait(this.node(process), waiter);
  }

  private addWait(node: WaitNode, waiter: Waiter): void {
    if (!(waiter instanceof ChannelWaiter)) {
      const watched = this.byRow[waiter.watched!.index]; // a wait that nothing outside can end is one for an end
      if (watched?.process === waiter.watched) this.join(node, watched);
      return;
    }
    const { endpoint, kind, message, process } = waiter;
    if (kind === "recv") {
      this.join(node, this.sides.get(endpoint)?.send);
      this.join(node, this.callers.get(process)?.get(endpoint));
    } else if (kind === "send" || message !== null) this.join(node, this.sides.get(endpoint)?.recv);
    else this.join(node, this.repliers.get(waiter));
  }

  // The members of a set are joined to it when the first process waits for it.
  private join(node: WaitNode, helper: WaitNode | undefined): void {
    this.looks++;
    if (helper === undefined) return;
    node.helpers.push(helper);
    helper.helped.push(node);
    if (helper.process === null && helper.helped.length === 1) { for (const member of helper.helpers) this.joinMember(helper, member); }
  }

  private joinMember(set: WaitNode, member: WaitNode): void {
    this.looks++;
    const isNew = member.helped.length === 0;
    member.helped.push(set);
    if (member.process === null && isNew) { for (const one of member.helpers) this.joinMember(member, one); }
  }
}

/** Live processes in order of their making. */
export function live(state: State): Process[] {
  const all: Process[] = [];
  for (const one of state.processes) if (one !== null) all.push(one);
  return all.length > 1 ? all.sort((a, b) => a.made - b.made) : all;
}

/** True if the process goes on without help: it has something to run, or a call that waits for its turn. */
function isReady(process: Process): boolean {
  return process.posted || process.waking || process.resultLast !== null;
}

/** True if the process does not wait, or if a timer, an operation or a stream could end one of its waits. */
function isFree(process: Process): boolean {
  if (process.flightFirst === null) return true;
  for (let waiter: Waiter | null = process.flightFirst; waiter !== null; waiter = waiter.flightNext) {
    if (waiter.limited || waiter.kind === "op" || waiter.kind === "sleep") return true;
    if (waiter.kind === "recv" && (waiter as ChannelWaiter).endpoint.stream !== 0) return true; // of that kind are channel waiters only
  }
  return false;
}

function nodeOver(first: WaitNode): WaitNode {
  const node = new WaitNode(null);
  node.helpers.push(first);
  return node;
}

/** The processes of a set, in order of their making. */
function membersOf(set: WaitNode): Process[] {
  const members: Process[] = [];
  for (const one of set.helpers) {
    if (one.process !== null) members.push(one.process);
    else for (const member of one.helpers) members.push(member.process!); // those that share grants
  }
  return members.sort((a, b) => a.made - b.made);
}
