/**
 * Failure reports in text: headline, the run in one line, lanes, the line that makes it happen again, what to do next.
 * Never the raw schedule first.
 */
import { escapeLine } from "../syscalls/escape.ts";
import type { Failure } from "./failure.ts";
import { renderLanes } from "./render_lanes.ts";

const NEXT = "next    edit the file and run the repro line again: it tells whether the same schedule still fails";
const NEXT_OWN = "next    this is a bug of Orrery itself, not of the file: please report it with the repro line and the file";

/** The line that makes a failure happen again. */
function reproLine(file: string, token: string): string {
  return `deno task sim ${quoted(file)} --token ${token}`;
}

/** A file name as a shell takes it. */
function quoted(file: string): string {
  return /^[\w./:@%+,\\-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}

/** `FAIL check: counter is 1` with its place. */
export function headline(failure: Failure): string {
  const { oracle, detail, place } = failure.finding;
  const expected = failure.expected ? " (as expected)" : "";
  const known = place === "" || detail.includes(place) ? "" : `  ${place}`;
  return `FAIL ${failure.file}${expected}: ${oracle}: ${detail}${known}`;
}

/** The whole report, with a newline at its end. `token` is what the repro line names: the token, or where it lies. */
export function reportOf(failure: Failure, token = failure.token): string {
  const lines = [headline(failure)];
  for (const line of failure.finding.lines) lines.push(`  ${line}`);
  lines.push(`  ${originOf(failure)}`);
  for (const fault of failure.faults) lines.push(`  fault: ${fault}`);
  lines.push(...renderLanes(failure.rows, failure.finding.paths));
  lines.push(`repro   ${reproLine(failure.file, token)}`);
  lines.push(failure.finding.oracle === "kernel" ? NEXT_OWN : NEXT);
  return lines.map(escapeLine).join("\n") + "\n";
}

function originOf(failure: Failure): string {
  const parts = [
    failure.run === 0 ? "replayed" : `run ${grouped(failure.run)} (${failure.strategy})`,
    `${grouped(failure.steps)} steps`,
    `${grouped(failure.decisions)} decisions`,
  ];
  if (failure.workload > 0) parts.push(`workload ${failure.workload}`);
  return parts.join(" · ");
}

/** An integer from 0 with commas between groups of three digits: `12,345`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
