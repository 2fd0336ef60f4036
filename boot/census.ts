/**
 * The census: who lives in a running system, what each waits for, and what was called, counted from the kernel's notes.
 *
 * Fed by the tap (tap.ts) with steps, results and completions; read by the live view, the JSON events and the summary that
 * ends a recording. Sketch: a step or a result is one or two look-ups by pid, some 50 ns. It decides nothing, keeps nothing
 * of an agent that ended but its part in the totals, and never looks into what tools or models said.
 */
import type { Op, Usage } from "../kernel/machine.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { errnoName } from "../syscalls/errno.ts";
import type { Pid } from "../syscalls/ids.ts";
import { findCallName, NR } from "../syscalls/table.ts";
import { Handle, type Value } from "../syscalls/value.ts";

const NS_PER_MS = 1_000_000;
/** Ordinal of the call that starts a program. */
const CALL_START = -1;

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
  /** When that call was executed, or when its result came. */
  sinceNs: number;
}

/** What a listener hears, one object each; `path` as the kernel has it. */
export type CensusEvent =
  | { readonly event: "spawn"; readonly path: string; readonly name: string }
  | { readonly event: "tool" | "model"; readonly path: string; readonly name: string; readonly ms: number; readonly errno: string | null }
  | { readonly event: "mark"; readonly path: string; readonly name: string; readonly value: Value }
  | { readonly event: "end"; readonly path: string; readonly why: string };

interface Flight {
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
  /** Living agents by pid, in order of their making. */
  readonly agents = new Map<Pid, AgentState>();
  /** How many agents were made, by name. */
  readonly names = new Map<string, number>();
  readonly tools = new Map<string, Tally>();
  readonly models = new Map<string, Tally>();
  /** Exits by path of the processes that were asked for with `keep`. */
  readonly exits = new Map<string, Value>();
  /** Tokens used by models; where a device tells none, what was reserved. */
  tokens = 0;
  /** Processes that live and are no daemons. */
  living = 0;
  /** Calls executed. */
  steps = 0;
  /** Time of the last tick, ns. */
  now = 0;
  private readonly flights = new Map<string, Flight>();
  private readonly asked = new Map<number, { readonly pid: Pid | null; readonly tokens: number }>();
  private daemonNext = false;

  /** `tokensOf`: what a call of a model reserves where the call itself names nothing. */
  constructor(
    private readonly tokensOf: (model: string) => number,
    private readonly hear: ((event: CensusEvent) => void) | null = null,
  ) {}

  /** Takes one note of the kernel. */
  note(event: TraceEvent): void {
    switch (event.kind) {
      case "step":
        return this.step(event);
      case "result":
        return this.result(event);
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
    const pid = this.current;
    const agent = pid === null ? undefined : this.agents.get(pid);
    const limit = (agent?.args as { readonly tokensMax?: number } | null | undefined)?.tokensMax;
    this.asked.set(op.id, { pid, tokens: limit ?? this.tokensOf(op.verb) });
  }

  /** An operation ended. */
  completed(id: number, errno: number, usage: Usage | undefined): void {
    const asked = this.asked.get(id);
    if (asked === undefined) return;
    this.asked.delete(id);
    const tokens = usage?.tokens ?? (errno === 0 ? asked.tokens : 0);
    this.tokens += tokens;
    const agent = asked.pid === null ? undefined : this.agents.get(asked.pid);
    if (agent !== undefined) agent.tokens += tokens;
  }

  /** The process whose call is being executed. */
  private current: Pid | null = null;

  private step({ pid, call, nr, args }: TraceEvent & { readonly kind: "step" }): void {
    this.steps++;
    this.current = pid;
    if (nr === NR.spawn) this.daemonNext = (args as { readonly options?: { readonly daemon?: boolean } }).options?.daemon === true;
    const agent = this.agents.get(pid);
    if (agent === undefined || call === CALL_START) return;
    agent.call = call;
    agent.nr = nr;
    agent.args = args;
    agent.sinceNs = this.now;
    if (agent.daemon) return; // a server's own calls are no agent's
    if (nr === NR.tool) this.begin(agent, "tool", (args as { readonly tool: string | Handle }).tool);
    else if (nr === NR.infer) this.begin(agent, "model", (args as { readonly model: string | Handle }).model);
  }

  private begin(agent: AgentState, kind: "tool" | "model", target: string | Handle): void {
    const name = typeof target === "string" ? target : `handle ${target.ordinal}`;
    this.flights.set(`${agent.pid}:${agent.call}`, { kind, name, beganNs: this.now });
    if (kind === "tool") agent.toolCalls++;
    else agent.modelCalls++;
    tallyOf(kind === "tool" ? this.tools : this.models, name).calls++;
  }

  private result({ pid, path, call, errno }: TraceEvent & { readonly kind: "result" }): void {
    const agent = this.agents.get(pid);
    if (agent === undefined) return;
    if (agent.call === call) {
      agent.call = -2;
      agent.sinceNs = this.now;
    }
    if (agent.daemon || this.flights.size === 0) return;
    const key = `${pid}:${call}`;
    const flight = this.flights.get(key);
    if (flight === undefined) return;
    this.flights.delete(key);
    const { kind, name, beganNs } = flight;
    if (errno !== 0) tallyOf(kind === "tool" ? this.tools : this.models, name).failed++;
    this.hear?.({ event: kind, path, name, ms: (this.now - beganNs) / NS_PER_MS, errno: errno === 0 ? null : errnoName(errno) });
  }

  private born({ pid, path, name }: TraceEvent & { readonly kind: "spawn" }): void {
    const daemon = this.daemonNext;
    this.daemonNext = false;
    const now = this.now;
    this.agents.set(pid, {
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
    });
    this.names.set(name, (this.names.get(name) ?? 0) + 1);
    if (!daemon) this.living++;
    this.hear?.({ event: "spawn", path, name });
  }

  private ended({ pid, path, why, exit }: TraceEvent & { readonly kind: "end" }): void {
    const agent = this.agents.get(pid);
    if (agent === undefined) return;
    this.agents.delete(pid);
    if (!agent.daemon) this.living--;
    if (path.split("/").length <= 2) this.exits.set(path, exit);
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
