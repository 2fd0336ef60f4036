/**
 * Unhandled exits: a process failed, crashed or faulted, and no parent waited for the process before quiescence. The root
 * has no parent, so its own failure always counts. An end by kill or cancel is no error, except that of the root: the caller
 * of kill or cancel knows of the end.
 */
import type { EndView } from "../../kernel/config.ts";
import { Handle, type Value, type ValueRecord } from "../../syscalls/value.ts";
import { type Finding, finding } from "../finding.ts";
import type { EndOfRun } from "./end_of_run.ts";

/** The first end that counts, faults first. */
export function judgeEnds(run: EndOfRun): Finding | null {
  let first: EndView | null = null;
  for (const end of run.kernel.ends()) {
    if (end.ok || !counts(end, run.root)) continue;
    if (end.why === "fault") return describeEnd(end);
    first ??= end;
  }
  return first === null ? null : describeEnd(first);
}

function counts(end: EndView, root: string): boolean {
  if (end.path === root) return true;
  return !end.taken && end.why !== "killed" && end.why !== "canceled";
}

function describeEnd(end: EndView): Finding {
  const name = field(end.error, "name");
  const message = field(end.error, "message");
  const oracle = end.why === "fault" ? "fault" : name === "AssertionFailure" ? "assert" : "unhandled exit";
  const what = oracle === "assert" || oracle === "fault" ? message : name === end.why ? message : `${name}: ${message}`;
  const detail = oracle === "unhandled exit" ? `${end.path} ${end.why}: ${what}; no process waited for it` : `${end.path}: ${what}`;
  return finding(oracle, end.path.includes("/") ? detail : detail.replace("; no process waited for it", ""), field(end.error, "place"), [
    end.path,
  ]);
}

function field(error: Value, name: string): string {
  if (typeof error !== "object" || error === null || Array.isArray(error) || error instanceof Handle) return "";
  const value = (error as ValueRecord)[name];
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
}
