/**
 * Lanes: the rows of a report as columns, one per agent, read from top to bottom, with step number, a mark at the critical
 * ones, and the source line. Agents beyond the last lane share it.
 */
import { escapeLine } from "../syscalls/escape.ts";
import type { Row } from "./failure.ts";
import { REPORT_LANE_WIDTH_MIN, REPORT_LANES_MAX, REPORT_LANES_WIDTH } from "./param.ts";

interface Layout {
  /** Paths with a lane of their own. */
  readonly lanes: readonly string[];
  /** Heads of all columns, the shared one included. */
  readonly heads: readonly string[];
  readonly width: number;
  readonly stepWidth: number;
}

/** Lines of the picture: a head with the agents, then the rows. `about` are paths that get a lane of their own first. */
export function renderLanes(rows: readonly (Row | number)[], about: readonly string[]): string[] {
  const steps = rows.filter((row) => typeof row !== "number");
  if (steps.length === 0) return [];
  const layout = layOut(steps, about);
  const lines = ["  " + layout.heads.map((head) => cut(head, layout.width)).join("").trimEnd()];
  for (const row of rows) lines.push(typeof row === "number" ? `  … ${row} step${row === 1 ? "" : "s"}` : renderRow(row, layout));
  return lines;
}

function layOut(steps: readonly Row[], about: readonly string[]): Layout {
  const shown = [...new Set(steps.map((row) => row.path))];
  const lanes = chooseLanes(shown, about);
  const heads = lanes.map((path) => escapeLine(shortPath(path, lanes)));
  const others = shown.length - lanes.length;
  if (others > 0) heads.push(`${others} other agents`);
  const longest = Math.max(...heads.map((head) => head.length), ...steps.map((row) => textOf(row, lanes).length));
  const share = Math.max(REPORT_LANE_WIDTH_MIN, Math.floor(REPORT_LANES_WIDTH / heads.length));
  return { lanes, heads, width: Math.min(longest + 2, share), stepWidth: String(steps.at(-1)!.step).length };
}

function chooseLanes(shown: readonly string[], about: readonly string[]): readonly string[] {
  if (shown.length <= REPORT_LANES_MAX) return shown;
  const own = REPORT_LANES_MAX - 1;
  const first = shown.filter((path) => about.includes(path)).slice(0, own);
  const latest = shown.filter((path) => !first.includes(path)).reverse().slice(0, own - first.length);
  return shown.filter((path) => first.includes(path) || latest.includes(path));
}

function renderRow(row: Row, { lanes, heads, width, stepWidth }: Layout): string {
  const lane = lanes.indexOf(row.path);
  const column = lane < 0 ? heads.length - 1 : lane;
  const cells = " ".repeat(column * width) + cut(textOf(row, lanes), width);
  const number = `#${row.step}`.padEnd(stepWidth + 2);
  const note = row.note === "" ? "" : `  ${row.note}`;
  return `  ${cells.padEnd(heads.length * width)}${number}${row.critical ? "◀ " : "  "}${shortPlace(row.place)}${note}`.trimEnd();
}

function textOf(row: Row, lanes: readonly string[]): string {
  return escapeLine(lanes.includes(row.path) ? row.text : `${lastName(row.path)}: ${row.text}`);
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
