/** One figure of a benchmark: as a line of JSON and as a line for people. */

/** A figure. With `bound` it is required: `ratio` must not be below (`least`) or above (`most`) it. */
export interface Line {
  readonly bench: string;
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, and its figure in the same unit. */
  readonly rival: string;
  readonly rivalValue: number;
  /** `value / rivalValue`, as a median over rounds where both ran in rounds. */
  readonly ratio: number;
  /** Samples (rounds) behind the medians. */
  readonly n: number;
  /** What was found to be right before anything was timed. */
  readonly checked: string;
  /** Percentiles of single operations where they mean something, in `unit`. */
  readonly p50?: number;
  readonly p99?: number;
  readonly least?: number;
  readonly most?: number;
}

/** True unless a bound is missed; one that is not a number is missed too. */
export function holds({ ratio, least, most }: Line): boolean {
  if (!Number.isFinite(ratio)) return false;
  return (least === undefined || ratio >= least) && (most === undefined || ratio <= most);
}

/** The line as JSON, with `ok` where there is a bound. */
export function asJson(line: Line): string {
  const bounded = line.least !== undefined || line.most !== undefined;
  return JSON.stringify({ ...line, ...rounded(line), ...(bounded ? { ok: holds(line) } : {}) });
}

function rounded({ value, rivalValue, ratio }: Line): Pick<Line, "value" | "rivalValue" | "ratio"> {
  return { value: digits(value), rivalValue: digits(rivalValue), ratio: digits(ratio) };
}

/** Four significant digits: more would say what a shared machine does not know. */
export function digits(value: number): number {
  return Number(value.toPrecision(4));
}

/** The line for people. */
export function asText(line: Line): string {
  const { value, unit, rival, rivalValue, ratio, n } = line;
  const bound = line.least !== undefined ? `≥ ${line.least}` : line.most !== undefined ? `≤ ${line.most}` : "";
  const verdict = bound === "" ? "" : ` (${bound}: ${holds(line) ? "held" : "MISSED"})`;
  const spread = line.p50 === undefined || line.p99 === undefined ? "" : `, p50 ${digits(line.p50)} p99 ${digits(line.p99)}`;
  return `${line.case}: ${digits(value)} ${unit}, ${rival} ${digits(rivalValue)}, ratio ${digits(ratio)}${verdict}${spread}, n ${n}`;
}
