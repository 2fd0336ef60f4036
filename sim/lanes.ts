/**
 * Lanes: the steps of a failed run as columns, one per agent, read from top to bottom. Long runs stay readable: rows
 * near the end and those of the agents that the finding is about are kept, the rest is elided with a count; agents beyond
 * the last lane share it. A shrinker later hands in fewer steps; nothing here would change.
 */
import type { Finding, StepView } from "./finding.ts";
import { REPORT_LANE_WIDTH_MIN, REPORT_LANES_MAX, REPORT_LANES_WIDTH, REPORT_ROWS_MAX, REPORT_ROWS_TAIL } from "./param.ts";
import { callInWords, resultInWords } from "./words.ts";

/** Steps of `steps` that are critical: where the finding happened. Step numbers. */
export function criticalSteps(steps: readonly StepView[], finding: Finding): ReadonlySet<number> {
  const critical = new Set<number>();
  for (const path of finding.paths) {
    const last = steps.findLast((step) => step.path === path);
    if (last !== undefined) critical.add(last.step);
  }
  const end = steps.at(-1);
  if (critical.size === 0 && end !== undefined) critical.add(end.step);
  return critical;
}

/** The rows to show, as steps or the number of those left out. */
export function chooseRows(steps: readonly StepView[], finding: Finding): (StepView | number)[] {
  const kept = keptSteps(steps, finding);
  const rows: (StepView | number)[] = [];
  let elided = 0;
  for (const step of steps) {
    if (!kept.has(step)) {
      elided++;
      continue;
    }
    if (elided > 0) rows.push(elided);
    elided = 0;
    rows.push(step);
  }
  if (elided > 0) rows.push(elided);
  return rows;
}

function keptSteps(steps: readonly StepView[], finding: Finding): ReadonlySet<StepView> {
  if (steps.length <= REPORT_ROWS_MAX) return new Set(steps);
  const kept = new Set(steps.slice(-REPORT_ROWS_TAIL));
  const critical = criticalSteps(steps, finding);
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

/** Lines of the picture: a head with the agents, then the rows; `places` are shortened to the file's own name. */
export function drawLanes(steps: readonly StepView[], finding: Finding): string[] {
  if (steps.length === 0) return [];
  const rows = chooseRows(steps, finding);
  const lanes = chooseLanes(rows, finding);
  const critical = criticalSteps(steps, finding);
  const others = countOthers(rows, lanes);
  const heads = lanes.map((path) => shortPath(path, lanes));
  if (others > 0) heads.push(`${others} other agent${others === 1 ? "" : "s"}`);
  const width = widthOf(rows, lanes, heads);
  const lines = ["  " + heads.map((head) => cut(head, width)).join("").trimEnd()];
  const stepWidth = Math.max(...rows.map((row) => typeof row === "number" ? 0 : String(row.step).length));
  for (const row of rows) {
    lines.push(typeof row === "number" ? `  … ${row} steps` : drawRow(row, lanes, heads.length, width, stepWidth, critical.has(row.step)));
  }
  return lines;
}

function drawRow(step: StepView, lanes: readonly string[], columns: number, width: number, stepWidth: number, critical: boolean): string {
  const lane = lanes.indexOf(step.path);
  const column = lane < 0 ? columns - 1 : lane;
  const words = callInWords(step.nr, step.args) + resultInWords(step);
  const text = lane < 0 ? `${lastName(step.path)}: ${words}` : words;
  const cells = " ".repeat(column * width) + cut(text, width);
  const number = `#${step.step}`.padEnd(stepWidth + 2);
  return `  ${cells.padEnd(columns * width)}${number}${critical ? "◀ " : "  "}${shortPlace(step.place)}`.trimEnd();
}

function chooseLanes(rows: readonly (StepView | number)[], finding: Finding): readonly string[] {
  const shown: string[] = [];
  for (const row of rows) if (typeof row !== "number" && !shown.includes(row.path)) shown.push(row.path);
  if (shown.length <= REPORT_LANES_MAX) return shown;
  const about = shown.filter((path) => finding.paths.includes(path)).slice(0, REPORT_LANES_MAX - 1);
  const busiest = shown.filter((path) => !about.includes(path)).reverse();
  const chosen = new Set([...about, ...busiest.slice(0, REPORT_LANES_MAX - 1 - about.length)]);
  return shown.filter((path) => chosen.has(path));
}

function countOthers(rows: readonly (StepView | number)[], lanes: readonly string[]): number {
  return new Set(rows.flatMap((row) => typeof row !== "number" && !lanes.includes(row.path) ? [row.path] : [])).size;
}

function widthOf(rows: readonly (StepView | number)[], lanes: readonly string[], heads: readonly string[]): number {
  let width = Math.max(...heads.map((head) => head.length));
  for (const row of rows) {
    if (typeof row === "number") continue;
    const extra = lanes.includes(row.path) ? 0 : lastName(row.path).length + 2;
    width = Math.max(width, callInWords(row.nr, row.args).length + resultInWords(row).length + extra);
  }
  return Math.min(width + 2, Math.max(REPORT_LANE_WIDTH_MIN, Math.floor(REPORT_LANES_WIDTH / heads.length)));
}

function cut(text: string, width: number): string {
  return (text.length > width - 2 ? text.slice(0, width - 3) + "…" : text).padEnd(width);
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

// The last name of a path is enough where no other lane ends alike.
function shortPath(path: string, lanes: readonly string[]): string {
  const name = lastName(path);
  return lanes.filter((one) => lastName(one) === name).length === 1 ? name : path;
}

/** `dir/a.ts:3:7` → `a.ts:3`. */
export function shortPlace(place: string): string {
  const match = /([^/\\]*):(\d+):\d+$/.exec(place);
  return match === null ? place : `${match[1]}:${match[2]}`;
}
