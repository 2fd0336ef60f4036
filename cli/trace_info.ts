/**
 * `orrery trace info`: what is in a trace, in words, one fact a line. One pass over the entries; nothing is judged.
 */
import type { Trace } from "../backends/trace/reader.ts";
import { breakOffIn } from "../backends/trace/recover.ts";
import type { Json, TraceEntry } from "../backends/trace/entry.ts";
import { placeOf } from "./break_off.ts";
import { errnoName } from "../syscalls/errno.ts";
import { findCallName } from "../syscalls/table.ts";

/** Different names that are counted one by one, and findings that are shown: a file of a stranger may have millions. */
const NAMES_MAX = 10_000;
const FINDINGS_MAX = 100;
const OTHER = "(other names)";
/** Agents listed by name at most: a fleet's list is counted, not printed. */
const AGENTS_SHOWN = 12;
const BYTES_PER_KIB = 1024;

/** What one pass collects. */
interface Facts {
  readonly agents: Map<string, number>;
  readonly ends: Map<string, number>;
  readonly calls: Map<string, number>;
  readonly operations: Map<string, number>;
  readonly failures: Map<string, number>;
  readonly faults: Map<string, number>;
  readonly findings: string[];
  completions: number;
  firstNs: number | null;
  lastNs: number;
}

function add(to: Map<string, number>, name: string): void {
  const known = to.has(name) || to.size < NAMES_MAX ? name : OTHER;
  to.set(known, (to.get(known) ?? 0) + 1);
}

function collect(entry: TraceEntry, facts: Facts): void {
  switch (entry.kind) {
    case "tick":
      facts.firstNs ??= entry.now;
      facts.lastNs = entry.now;
      for (const item of entry.items) {
        if (item.kind !== "completion") add(facts.faults, `${item.kind} of a process`);
        else {
          facts.completions++;
          if (item.errno !== 0) add(facts.failures, errnoOf(item.errno));
        }
      }
      return;
    case "submit":
      return add(facts.operations, `${entry.device}.${entry.verb}`);
    case "fault":
      return add(facts.faults, entry.fault);
    case "spawn":
      return add(facts.agents, entry.name);
    case "end":
      return add(facts.ends, entry.why);
    case "step":
      return add(facts.calls, findCallName(entry.nr) ?? `call ${entry.nr}`);
    case "oracle":
      if (facts.findings.length < FINDINGS_MAX) facts.findings.push(`${entry.oracle}: ${entry.detail}`);
      return;
    default:
      return;
  }
}

// A trace of a newer table may hold numbers that this build does not know: they are shown, not refused.
function errnoOf(errno: number): string {
  try {
    return errnoName(errno);
  } catch (error) {
    if (error instanceof RangeError) return `errno ${errno}`;
    throw error;
  }
}

function factsOf(trace: Trace): Facts {
  const facts: Facts = {
    agents: new Map(),
    ends: new Map(),
    calls: new Map(),
    operations: new Map(),
    failures: new Map(),
    faults: new Map(),
    findings: [],
    completions: 0,
    firstNs: null,
    lastNs: 0,
  };
  const cursor = trace.cursor();
  for (let entry = cursor.read(); entry !== null; entry = cursor.read()) collect(entry, facts);
  return facts;
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `"send 1,204, recv 1,200"`, most first, ties by name. */
function ranked(counts: ReadonlyMap<string, number>): string {
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return byCount.map(([name, count]) => `${name} ${number(count)}`).join(", ");
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function size(bytes: number): string {
  if (bytes < BYTES_PER_KIB) return `${bytes} B`;
  const kib = bytes / BYTES_PER_KIB;
  return kib < BYTES_PER_KIB ? `${kib.toFixed(1)} KiB` : `${(kib / BYTES_PER_KIB).toFixed(1)} MiB`;
}

function duration(ns: number): string {
  if (ns < 1_000) return `${ns} ns`;
  if (ns < 1_000_000) return `${(ns / 1_000).toFixed(1)} µs`;
  if (ns < 1_000_000_000) return `${(ns / 1_000_000).toFixed(1)} ms`;
  return `${(ns / 1_000_000_000).toFixed(1)} s`;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function agentsOf({ agents, ends }: Facts): string {
  const shown = new Map([...agents].sort(([, n], [, m]) => m - n).slice(0, AGENTS_SHOWN));
  const hidden = agents.size - shown.size;
  const names = `${ranked(shown)}${hidden > 0 ? `, and ${number(hidden)} other names` : ""}`;
  if (agents.size === 0) return "none";
  const count = total(agents);
  return `${number(count)} ${count === 1 ? "process" : "processes"}: ${names}; ended: ${ends.size === 0 ? "none" : ranked(ends)}`;
}

/** The lines that describe `trace`, without line ends. */
export function infoLines(trace: Trace): string[] {
  const { header, end, sizes } = trace;
  const facts = factsOf(trace);
  const spent = facts.lastNs - (facts.firstNs ?? 0);
  const clock = header.backend === "virtual" ? "virtual" : "real";
  const lines: [string, string][] = [
    ["recorded on", `${header.backend}, format ${header.format}, kernel ${header.kernel}, Deno ${header.deno}, V8 ${header.v8}`],
    ["seed", header.seed],
    ["strategy", `${header.strategy}${header.decisions === "policy" ? ", every choice is the policy's" : ""}`],
    ["images", header.images.length === 0 ? "none" : header.images.map(({ id, file }) => `${file} (${id})`).join(", ")],
    ["config", configOf(header.config)],
    ["agents", agentsOf(facts)],
    ...summaryLines(end.summary),
    ["calls", end.counts.step === 0 ? callsUnnoted(end.summary) : `${number(end.counts.step)}: ${ranked(facts.calls)}`],
    ["operations", end.counts.submit === 0 ? "none" : `${number(end.counts.submit)}: ${ranked(facts.operations)}`],
    ["completions", `${number(facts.completions)}${facts.failures.size === 0 ? "" : `, failed: ${ranked(facts.failures)}`}`],
    ["decisions", number(end.counts.decision)],
    ["faults", facts.faults.size === 0 ? "none" : `${number(total(facts.faults))}: ${ranked(facts.faults)}`],
    [
      "time",
      `${duration(spent)} of ${clock} time in ${plural(end.counts.tick, "tick")}, begun ${
        new Date(header.epochMs + (facts.firstNs ?? 0) / 1_000_000).toISOString()
      }`,
    ],
    ["size", sizeOf(trace)],
    ["outcome", end.outcome],
    ["state hash", end.stateHash === "" ? "none was kept" : end.stateHash],
    ...facts.findings.map((finding): [string, string] => ["finding", finding]),
  ];
  const breakOff = breakOffIn(end);
  if (breakOff !== null) lines.push(["breaks off", placeOf(breakOff)]);
  if (sizes.payloadsDropped > 0) {
    lines.push([
      "redacted",
      `${plural(sizes.payloadsDropped, "payload")} dropped: the schedule is whole, a replay stops where one is needed`,
    ]);
  }
  return lines.map(([name, text]) => `${name.padEnd(12)}${text}`);
}

type Fields = { readonly [key: string]: Json };

function fieldsOf(value: Json | undefined): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Fields : {};
}

// What a live run adds is told in lines of its own.
function configOf({ file: _file, agent: _agent, servers: _servers, program: _program, grants, ...config }: Fields): string {
  return JSON.stringify(grants === undefined ? config : { ...config, grants });
}

function callsUnnoted(summary: Fields): string {
  const { syscalls } = summary;
  return typeof syscalls === "number"
    ? `${number(syscalls)} system calls, derived by a replay`
    : "not recorded (the kernel noted no steps)";
}

/** What a run told at its end, see `Summary`; nothing for a trace that tells nothing. */
function summaryLines(summary: Fields): [string, string][] {
  const lines: [string, string][] = [];
  const servers = Object.entries(fieldsOf(summary["servers"]));
  if (servers.length > 0) {
    lines.push(["servers", `${number(servers.length)}: ${servers.map(([name, called]) => `${name} ${calledOf(called)}`).join(", ")}`]);
  }
  for (const [kind, noun] of [["tools", "tool call"], ["models", "model call"]] as const) {
    const called = Object.entries(fieldsOf(summary[kind]));
    if (called.length === 0) continue;
    const calls = called.reduce((sum, [, one]) => sum + countOf(one, "calls"), 0);
    const failed = called.reduce((sum, [, one]) => sum + countOf(one, "failed"), 0);
    const counts = new Map(called.map(([name, one]) => [name, countOf(one, "calls")]));
    lines.push([kind, `${plural(calls, noun)}${failed === 0 ? "" : `, ${number(failed)} failed`}: ${ranked(counts)}`]);
  }
  const { tokens } = summary;
  if (typeof tokens === "number" && tokens > 0) lines.push(["tokens", number(tokens)]);
  return lines;
}

function countOf(called: Json, name: string): number {
  const count = fieldsOf(called)[name];
  return typeof count === "number" ? count : 0;
}

function calledOf(called: Json): string {
  const failed = countOf(called, "failed");
  return `(${plural(countOf(called, "calls"), "call")}${failed === 0 ? "" : `, ${number(failed)} failed`})`;
}

function sizeOf({ end, sizes }: Trace): string {
  const payloads = sizes.payloads === 0 ? "no payloads" : `${plural(sizes.payloads, "payload")} (${size(sizes.payloadBytes)})`;
  return `${size(sizes.fileBytes)}: ${plural(sizes.chunks, "chunk")}, ${plural(end.events, "event")} (${
    size(sizes.eventBytes)
  }), ${payloads}`;
}
