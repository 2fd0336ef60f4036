/**
 * Progress: at quiescence no process except daemons may wait. Processes that only each other could free are a deadlock, named
 * with its cycle. A process that waits outside of a cycle is stuck (a lost wake-up, a message never sent). A run that does not
 * come to quiescence even under the fair policy, and leaves no progress mark there, is a livelock.
 */
import type { Deadlock, Kernel, ProcessView } from "../../kernel/config.ts";
import type { Finding } from "../finding.ts";
import type { EndOfRun } from "./end_of_run.ts";

/** Deadlocks, then processes that wait for ever. Daemons may. */
export function judgeStuck(run: EndOfRun): Finding | null {
  const { spawned, ended } = run.kernel.stats();
  if (spawned === ended) return null;
  const waiting = run.kernel.processes().filter((one) => !one.daemon);
  if (waiting.length === 0) return null;
  const [deadlock] = run.kernel.deadlocks();
  if (deadlock !== undefined && deadlock.paths.length > 1) return describeDeadlock(deadlock);
  return describeStuck(waiting, deadlock);
}

// Who only waits for the end of one of the others is a victim, not a part of the cycle: told, but last.
function describeDeadlock({ paths, lines }: Deadlock): Finding {
  const lineOf = new Map(paths.map((path, i) => [path, lines[i] ?? ""]));
  const victims = paths.filter((path) => lineOf.get(path)!.includes(WAITS_FOR_END)); // it has a line
  const core = paths.filter((path) => !lineOf.get(path)!.includes(WAITS_FOR_END));
  const ordered = core.length > 1 ? [...core, ...victims] : paths;
  const detail = `${(core.length > 1 ? core : paths).join(" and ")} wait for each other for ever`;
  return { oracle: "deadlock", detail, place: "", paths: ordered, lines: ordered.map((path) => lineOf.get(path)!) };
}

const WAITS_FOR_END = " waits in wait on ";

function describeStuck(waiting: readonly ProcessView[], deadlock: Deadlock | undefined): Finding {
  const paths = waiting.map((one) => one.path);
  const lineOf = new Map(deadlock?.paths.map((path, i) => [path, deadlock.lines[i]]));
  const lines = waiting.map((one) => {
    return lineOf.get(one.path) ??
      `${one.path} waits in ${one.waiting.map((wait) => `${wait.name} on ${wait.on}`).join(" and ") || "no call"}`;
  });
  const [first] = lines; // there is at least one
  const detail = waiting.length === 1 ? `${first} for ever` : `${waiting.length} processes wait for ever: ${paths.join(", ")}`;
  return { oracle: "stuck", detail, place: "", paths, lines: waiting.length === 1 ? [] : lines };
}

/** A livelock whose last `fair` steps were fair and without a mark. */
export function describeLivelock(kernel: Kernel, fair: number): Finding {
  const alive = kernel.processes();
  const lives = `${alive.length} process${alive.length === 1 ? " lives" : "es live"}`;
  const { steps } = kernel.stats();
  const detail = `not at its end after ${steps} steps, the last ${fair} under the fair policy and without a progress mark; ${lives}`;
  const lines = alive.slice(0, LINES_MAX).map((one) => `${one.path} is ${one.state}${one.waiting[0] ? ` in ${one.waiting[0].name}` : ""}`);
  if (alive.length > LINES_MAX) lines.push(`… ${alive.length - LINES_MAX} more processes`);
  return { oracle: "livelock", detail, place: "", paths: alive.slice(0, LINES_MAX).map((one) => one.path), lines };
}

const LINES_MAX = 8;
