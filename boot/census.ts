/**
 * The census: who lives in a running system, what each waits for, and what was called.
 *
 * Fed by the tap (tap.ts) with the kernel's notes and with what machine and runner exchange; read by the live view, the JSON
 * events and the summary that ends a recording. Sketch: a posted call or a result is an array look-up by pid and a few
 * stores, 20 ns. It decides nothing, and keeps nothing of an agent that ended but its part in the totals.
 */
import type { Op, Usage } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { errnoName } from "../syscalls/errno.ts";
import { IdTable } from "../syscalls/id_table.ts";
import { indexOf, type Pid } from "../syscalls/ids.ts";
import { findCallName, NR } from "../syscalls/table.ts";
import type { Handle, Value } from "../syscalls/value.ts";

const NS_PER_MS = 1_000_000;
/** A living agent. Times are instants, ns. */
export interface AgentState {
  readonly pid: Pid;
  readonly path: string;
  readonly name: string;
  /** A server, or of a program of the system's own. */
  readonly daemon: boolean;
  readonly bornNs: number;
  toolCalls: number;
  modelCalls: number;
  tokens: number;
  /** The call posted last, `-2` if its result has come. */
  call: number;
  nr: number;
  args: Value;
  /** When that call was posted, or when its result came. */
  sinceNs: number;
  /** The call to a tool or a model that is in flight, and others beside it by their ordinals. */
  flight: Flight | null;
  others: Map<number, Flight> | null;
  /** The spawn that it posted last makes a daemon. */
  makesDaemon: boolean;
}

/** What a listener hears, one object each; `path` as the kernel has it. */
export type CensusEvent =
  | { readonly event: "spawn"; readonly path: string; readonly name: string }
  | { readonly event: "tool" | "model"; readonly path: string; readonly name: string; readonly ms: number; readonly errno: string | null }
  | { readonly event: "mark"; readonly path: string; readonly name: string; readonly value: Value }
  | { readonly event: "end"; readonly path: string; readonly why: string };

interface Flight {
  readonly call: number;
  readonly kind: "tool" | "model";
  readonly name: string;
  readonly beganNs: number;
}

/** How often something was called, and how often that failed. */
export interface Tally {
  calls: number;
  failed: number;
}

/** See the file comment. */
export class Census {
  /** Living agents by path, in order of their making. */
  readonly agents = new Map<string, AgentState>();
  /** Told of each result until it is null; for who waits for a certain one. */
  onResult: ((path: string, value: Value) => void) | null = null;
  /** How many agents were made, by name. */
  readonly names = new Map<string, number>();
  readonly tools = new Map<string, Tally>();
  readonly models = new Map<string, Tally>();
  /** Tokens used by models; where a device tells none, what was reserved. */
  tokens = 0;
  /** Processes that live and are no daemons. */
  living = 0;
  /** Calls posted. */
  steps = 0;
  /** Calls that agents posted, daemons left out, and results that they got. */
  moves = 0;
  /** Time of the last tick, ns. */
  now = 0;
  private readonly slots: (AgentState | undefined)[] = [];
  private readonly asked = new IdTable<{ readonly path: string; readonly tokens: number }>();

  /** `tokensOf`: what a call of a model reserves where the call itself names nothing. */
  constructor(
    private readonly tokensOf: (model: string) => number,
    private readonly hear: ((event: CensusEvent) => void) | null = null,
  ) {}

  /** Takes one note of the kernel. */
  note(event: TraceEvent): void {
    switch (event.kind) {
      case "spawn":
        return this.born(event);
      case "end":
        return this.ended(event);
      case "mark":
        return this.hear?.({ event: "mark", path: event.path, name: event.name, value: event.value });
      default:
        return;
    }
  }

  /** An operation on a device began. */
  submitted(op: Op): void {
    if (op.device !== "models") return;
    const { path } = op.origin;
    const limit = (this.agents.get(path)?.args as { readonly tokensMax?: number } | null | undefined)?.tokensMax;
    this.asked.set(op.id, { path, tokens: limit ?? this.tokensOf(op.verb) });
  }

  /** An operation ended. */
  completed(id: number, errno: number, usage: Usage | undefined): void {
    const asked = this.asked.get(id);
    if (asked === undefined) return;
    this.asked.delete(id);
    const tokens = usage?.tokens ?? (errno === 0 ? asked.tokens : 0);
    this.tokens += tokens;
    const agent = this.agents.get(asked.path);
    if (agent !== undefined) agent.tokens += tokens;
  }

  /** True while the process has not ended. */
  lives(pid: Pid): boolean {
    return this.slots[indexOf(pid)]?.pid === pid;
  }

  /** Path of a process that has not ended. */
  pathOf(pid: Pid): string | undefined {
    const agent = this.slots[indexOf(pid)];
    return agent?.pid === pid ? agent.path : undefined;
  }

  /** A process posted a call. */
  posted(pid: Pid, call: number, nr: number, args: Value): void {
    this.steps++;
    const agent = this.slots[indexOf(pid)];
    if (agent === undefined || agent.pid !== pid) return;
    agent.call = call;
    agent.nr = nr;
    agent.args = args;
    agent.sinceNs = this.now;
    if (!agent.daemon) this.moves++;
    if (nr === NR.spawn) agent.makesDaemon = (args as { readonly options?: { readonly daemon?: boolean } }).options?.daemon === true;
    else if (agent.daemon) return; // a server's own calls are no agent's
    else if (nr === NR.tool) this.begin(agent, "tool", (args as { readonly tool: string | Handle }).tool);
    else if (nr === NR.infer) this.begin(agent, "model", (args as { readonly model: string | Handle }).model);
  }

  private begin(agent: AgentState, kind: "tool" | "model", target: string | Handle): void {
    const name = typeof target === "string" ? target : `handle ${target.ordinal}`;
    const flight: Flight = { call: agent.call, kind, name, beganNs: this.now };
    if (agent.flight === null) agent.flight = flight;
    else (agent.others ??= new Map()).set(flight.call, flight);
    if (kind === "tool") agent.toolCalls++;
    else agent.modelCalls++;
    tallyOf(kind === "tool" ? this.tools : this.models, name).calls++;
  }

  /** A result goes to a process. */
  result(pid: Pid, call: number, errno: number, value: Value): void {
    const agent = this.slots[indexOf(pid)];
    if (agent === undefined || agent.pid !== pid) return;
    if (agent.call === call) {
      agent.call = -2;
      agent.sinceNs = this.now;
    }
    if (!agent.daemon) this.moves++;
    if (agent.flight !== null || agent.others !== null) this.land(agent, call, errno);
    if (this.onResult !== null && errno === 0) this.onResult(agent.path, value);
  }

  private land(agent: AgentState, call: number, errno: number): void {
    let flight = agent.flight;
    if (flight !== null && flight.call === call) agent.flight = null;
    else {
      flight = agent.others?.get(call) ?? null;
      if (flight === null) return;
      agent.others!.delete(call);
    }
    const { kind, name, beganNs } = flight;
    if (errno !== 0) tallyOf(kind === "tool" ? this.tools : this.models, name).failed++;
    if (this.hear === null) return;
    this.hear({ event: kind, path: agent.path, name, ms: (this.now - beganNs) / NS_PER_MS, errno: errno === 0 ? null : errnoName(errno) });
  }

  private born({ pid, path, name }: TraceEvent & { readonly kind: "spawn" }): void {
    const daemon = this.agents.get(path.slice(0, Math.max(0, path.lastIndexOf("/"))))?.makesDaemon ?? false;
    const now = this.now;
    const agent: AgentState = {
      pid,
      path,
      name,
      daemon,
      bornNs: now,
      toolCalls: 0,
      modelCalls: 0,
      tokens: 0,
      call: -2,
      nr: 0,
      args: null,
      sinceNs: now,
      flight: null,
      others: null,
      makesDaemon: false,
    };
    this.agents.set(path, agent);
    this.slots[indexOf(pid)] = agent;
    this.names.set(name, (this.names.get(name) ?? 0) + 1);
    if (!daemon) this.living++;
    this.hear?.({ event: "spawn", path, name });
  }

  private ended({ pid, path, why }: TraceEvent & { readonly kind: "end" }): void {
    const agent = this.agents.get(path);
    if (agent === undefined || agent.pid !== pid) return;
    this.agents.delete(path);
    this.slots[indexOf(pid)] = undefined;
    if (!agent.daemon) this.living--;
    this.hear?.({ event: "end", path, why });
  }
}

function tallyOf(map: Map<string, Tally>, name: string): Tally {
  let tally = map.get(name);
  if (tally === undefined) map.set(name, tally = { calls: 0, failed: 0 });
  return tally;
}

/** What an agent waits for, in a few words: `tool read_file`, `call endpoint`, `runs`. */
export function waitsFor(agent: AgentState): string {
  if (agent.call === -2) return agent.nr === 0 ? "begins" : "runs";
  const name = findCallName(agent.nr) ?? `call ${agent.nr}`;
  const args = agent.args as Readonly<Record<string, unknown>> | null;
  const target = args?.["tool"] ?? args?.["model"] ?? args?.["from"] ?? args?.["to"];
  if (typeof target === "string") return `${name} ${target}`;
  if (name === "sleep") return `sleep ${String(args?.["ms"])} ms`;
  if (name === "select") return `select of ${(args?.["arms"] as readonly unknown[]).length}`;
  return name;
}
