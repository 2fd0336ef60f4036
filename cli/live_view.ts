/**
 * The live view: a line per agent on the terminal, redrawn in place a few times a second while the run goes on.
 *
 * It draws what the census holds and nothing else; where the output is no terminal it draws nothing. A frame is one write,
 * and none is written that would look like the last. Not here: what is counted (census.ts), the last lines (run.ts).
 */
import { type AgentState, type Census, waitsFor } from "../boot/census.ts";
import type { PathNames } from "../boot/path_names.ts";
import { escapeLine } from "../syscalls/escape.ts";

/** Agents shown at most: those that moved last. */
const AGENTS_SHOWN = 16;
const NS_PER_S = 1_000_000_000;
const PATH_WIDTH_MAX = 40;
const WAIT_WIDTH = 28;

/** Draws frames. */
export class LiveView {
  private drawn = 0;
  private last = "";

  /** `columns`: width of the terminal, above 0; `write` gets control sequences too. */
  constructor(private readonly columns: number, private readonly servers: number, private readonly write: (text: string) => void) {}

  /** Draws the census as it is at `now`, ns: agents wait longer than the last tick tells. */
  draw(census: Census, names: PathNames, now: number): void {
    const lines = this.lines(census, names, now).map((line) => escapeLine(line).slice(0, this.columns - 1));
    const frame = lines.join("\n") + "\n";
    if (frame === this.last) return;
    this.write(`${this.back()}${frame}`);
    this.last = frame;
    this.drawn = lines.length;
  }

  /** Takes the last frame away. */
  clear(): void {
    if (this.drawn > 0) this.write(this.back());
    this.drawn = 0;
    this.last = "";
  }

  // To the first line of the last frame, and everything below it gone.
  private back(): string {
    return this.drawn === 0 ? "" : `\x1b[${this.drawn}A\x1b[J`;
  }

  private lines(census: Census, names: PathNames, now: number): string[] {
    const { rootPath } = names;
    if (rootPath === null) return [`starting ${this.servers} server${this.servers === 1 ? "" : "s"} …`];
    const agents = [...census.agents.values()].filter((one) => one.path === rootPath || one.path.startsWith(`${rootPath}/`));
    const shown = agents.length <= AGENTS_SHOWN ? agents : latest(agents);
    const width = Math.min(PATH_WIDTH_MAX, Math.max(0, ...shown.map((one) => names.shown(one.path).length)));
    const lines = shown.map((one) => lineOf(one, names.shown(one.path), width, now));
    if (agents.length > shown.length) lines.push(`… ${agents.length - shown.length} more agents`);
    return lines;
  }
}

// Those that moved last, in the order of their making.
function latest(agents: readonly AgentState[]): readonly AgentState[] {
  const moved = new Set([...agents].sort((a, b) => b.sinceNs - a.sinceNs).slice(0, AGENTS_SHOWN));
  return agents.filter((one) => moved.has(one));
}

function lineOf(one: AgentState, path: string, width: number, now: number): string {
  const name = path.length <= width ? path.padEnd(width) : `…${path.slice(path.length - width + 1)}`;
  const calls = one.toolCalls + one.modelCalls;
  const tokens = one.tokens === 0 ? "" : `${one.tokens} tok`;
  const parts = [
    fit(waitsFor(one)),
    `${calls} call${calls === 1 ? " " : "s"}`.padStart(9),
    tokens.padStart(10),
    `${seconds(now - one.bornNs)}`.padStart(9),
  ];
  return `${name}  ${parts.join("  ")}`;
}

function fit(text: string): string {
  return text.length <= WAIT_WIDTH ? text.padEnd(WAIT_WIDTH) : `${text.slice(0, WAIT_WIDTH - 1)}…`;
}

function seconds(ns: number): string {
  return `${(ns / NS_PER_S).toFixed(1)} s`;
}
