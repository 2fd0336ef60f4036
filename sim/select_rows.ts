/**
 * Rows: which steps of a failed run a report shows, in words. Rows near the end and those of the agents that the finding is
 * about are kept, the rest is left out with a count. A shrinker later hands in fewer steps; nothing here would change.
 */
import type { Finding } from "../scenario/finding.ts";
import type { Row, StepView } from "./failure.ts";
import { REPORT_ROWS_MAX, REPORT_ROWS_TAIL } from "./param.ts";
import { formatCall, formatResult } from "./format_call.ts";

const NO_NOTES: ReadonlyMap<number, string> = new Map();

/** What is known beside the steps. */
export interface SelectRowsOptions {
  /** Steps before the first of `steps` that were not even recorded. */
  readonly before?: number;
  /** What makes steps critical, by number. */
  readonly notes?: ReadonlyMap<number, string>;
}

/** The rows to show; a number says how many steps were left out there. */
export function selectRows(steps: readonly StepView[], finding: Finding, options: SelectRowsOptions = {}): (Row | number)[] {
  const notes = options.notes ?? NO_NOTES;
  const critical = notes.size > 0 ? new Set(notes.keys()) : criticalSteps(steps, finding);
  const kept = keptSteps(steps, finding, critical);
  const rows: (Row | number)[] = [];
  let left = options.before ?? 0;
  for (const step of steps) {
    if (!kept.has(step)) {
      left++;
      continue;
    }
    if (left > 0) rows.push(left);
    left = 0;
    const text = formatCall(step.nr, step.args) + formatResult(step);
    const note = notes.get(step.step) ?? "";
    rows.push({ step: step.step, path: step.path, text, place: step.place, critical: critical.has(step.step), note });
  }
  if (left > 0) rows.push(left);
  return rows;
}

/** Numbers of the steps where the finding happened: the last of each process it is about, else the last of the run. */
function criticalSteps(steps: readonly StepView[], finding: Finding): ReadonlySet<number> {
  const critical = new Set<number>();
  for (const path of finding.paths) {
    const last = steps.findLast((step) => step.path === path);
    if (last !== undefined) critical.add(last.step);
  }
  const end = steps.at(-1);
  if (critical.size === 0 && end !== undefined) critical.add(end.step);
  return critical;
}

function keptSteps(steps: readonly StepView[], finding: Finding, critical: ReadonlySet<number>): ReadonlySet<StepView> {
  if (steps.length <= REPORT_ROWS_MAX) return new Set(steps);
  const kept = new Set(steps.slice(-REPORT_ROWS_TAIL));
  if (finding.oracle === "livelock") return kept; // it is about what goes on at the end
  for (const step of steps) if (critical.has(step.step)) kept.add(step);
  const about = new Set(finding.paths);
  fill(kept, steps.filter((step) => about.has(step.path)));
  fill(kept, steps);
  return kept;
}

// Latest first: what led to a failure mostly lies close before it.
function fill(kept: Set<StepView>, from: readonly StepView[]): void {
  for (let i = from.length - 1; i >= 0 && kept.size < REPORT_ROWS_MAX; i--) kept.add(from[i]!); // i is in range
}
