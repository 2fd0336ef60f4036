/**
 * A session: what the command line shows of an exploration, line by line, and what it amounts to at the end: the totals,
 * the JSON object, the exit code. Pure: the terminal is passed in.
 */
import { escapeLine } from "../syscalls/escape.ts";
import type { Io } from "./io.ts";
import { safeIo } from "./safe_io.ts";
import type { Failure } from "../sim/failure.ts";
import type { Tally, Target, WorkerEvent } from "../sim/protocol.ts";
import { grouped, reportOf } from "../sim/report.ts";

const EXIT_FINE = 0;
const EXIT_FAILURE = 1;
const EXIT_INPUT = 2;
const EXIT_ASSERT = 3;
/** Returns to the line's start and clears it. */
const WIPE = "\r\x1b[K";

/** What a session shows. */
export interface SessionOptions {
  readonly files: readonly Target[];
  readonly json: boolean;
  /** All examples: one report in full, the other expected failures in a line each. */
  readonly brief: boolean;
  readonly until: boolean;
}

interface Found {
  readonly failure: Failure;
  readonly token: string;
}

/** One command's worth of output. */
export class Session {
  private readonly tallies = new Map<number, Tally>();
  private readonly expecting = new Set<number>();
  private readonly found: Found[] = [];
  private readonly unfailed: string[] = [];
  private readonly problems: string[] = [];
  private readonly passed = new Set<number>();
  private reported = 0;
  private broken = 0;
  private progressing = false;
  private searchedMs = 0;
  private readonly io: Io;
  private readonly begun: number;
  private readonly width: number;

  /** `terminal` obeys control sequences: for the line of progress alone. */
  constructor(private readonly terminal: Io, private readonly options: SessionOptions) {
    this.io = safeIo(terminal);
    this.begun = terminal.now();
    this.width = Math.max(0, ...options.files.map((file) => file.shown.length));
  }

  /** A file or argument that cannot be used; the rest goes on. */
  problem(message: string): void {
    this.problems.push(message);
    this.wipe();
    this.io.err(message + "\n");
  }

  /** Takes one event of a worker; `token` is the text that names the failure's token in the output. */
  onEvent(event: WorkerEvent, token: string): void {
    switch (event.kind) {
      case "loaded":
        if (event.expectsFailure) this.expecting.add(event.file);
        return;
      case "refused":
        for (const message of event.messages) this.problem(message);
        return;
      case "progress":
        this.tallies.set(event.file, event.tally);
        return this.progress(event.file, event.tally);
      case "left":
        this.tallies.set(event.file, event.tally);
        return this.left(event.file, event.tally);
      case "failed":
        this.tallies.set(event.file, event.tally);
        return this.failed(event.failure, event.tally, token);
      case "replayed":
        return this.replayed(event.failed, event.failure, event.changed, token);
      case "broken":
        this.broken++;
        return this.complain(`Orrery itself failed: ${event.message}`);
      case "done":
        return;
    }
  }

  /** Takes the time of the search, ms: less than the sum of the files' times where workers search side by side. */
  searched(ms: number): void {
    this.searchedMs = ms;
  }

  /** Shows the path of the trace of a replayed run, if the run came to its end. */
  traced(path: string): void {
    if (this.tallies.size > 0) this.say(`trace   deno task trace cat ${path}\n`);
  }

  /** The last lines; gives the exit code. */
  end(): number {
    this.wipe();
    this.judgeExpected();
    if (!this.options.json) this.totals();
    const code = this.exitCode();
    if (this.options.json) this.io.out(JSON.stringify(this.summary()) + "\n");
    return code;
  }

  private say(text: string): void {
    if (this.options.json) return;
    this.wipe();
    this.io.out(text);
  }

  private complain(text: string): void {
    this.wipe();
    this.io.err(text + "\n");
  }

  private wipe(): void {
    if (this.progressing) this.terminal.err(WIPE);
    this.progressing = false;
  }

  private nameOf(file: number): string {
    return (this.options.files[file]?.shown ?? "").padEnd(this.width);
  }

  private progress(file: number, tally: Tally): void {
    if (this.io.columns === 0) return;
    const line = escapeLine(`[hunt] ${this.nameOf(file)}  ${figures(tally)}`);
    this.terminal.err(WIPE + line.slice(0, this.io.columns - 1));
    this.progressing = true;
  }

  private left(file: number, tally: Tally): void {
    if (this.options.until || this.expecting.has(file)) return; // told at the end
    this.passed.add(file);
    this.say(`[hunt] ${this.nameOf(file)}  ${figures(tally)} · no failure${cutsOf(tally)}\n`);
  }

  private failed(failure: Failure, tally: Tally, token: string): void {
    this.found.push({ failure, token });
    const isOwn = failure.finding.oracle === "kernel";
    const inFull = !failure.expected || isOwn || !this.options.brief || this.reported === 0;
    if (inFull) {
      this.reported++;
      return this.say(reportOf(failure, token));
    }
    const name = failure.file.padEnd(this.width);
    this.say(`[hunt] ${name}  fails as planted: ${failure.finding.oracle}, after ${schedules(tally.runs)} · --token ${token}\n`);
  }

  private replayed(failed: boolean, failure: Failure, changed: boolean, token: string): void {
    if (changed) this.say(`note    ${failure.file} changed since the token was made: the schedule is followed as far as it goes\n`);
    this.searchedMs = this.io.now() - this.begun;
    this.tallies.set(0, { runs: 1, steps: failure.steps, ms: this.searchedMs, cuts: 0 });
    if (failed) {
      this.found.push({ failure, token });
      return this.say(reportOf(failure, token));
    }
    if (failure.expected) this.unfailed.push(failure.file);
    this.passed.add(0);
    this.say(`PASS ${failure.file}: this schedule does not fail (${failure.steps} steps, state hash ${failure.hash})\n`);
    this.say(`next    deno task sim ${failure.file}   hunts for other schedules that do\n`);
  }

  // A file that promises to fail must; under --until fail it may not have had the time.
  private judgeExpected(): void {
    for (const file of this.expecting) {
      const shown = this.options.files[file]?.shown ?? "";
      const tally = this.tallies.get(file);
      if (this.found.some((one) => one.failure.file === shown) || this.passed.has(file) || this.options.until) continue;
      this.unfailed.push(shown);
      this.say(
        `FAIL ${shown}: it declares expect = "fails", and ${tally === undefined ? "no schedule" : figures(tally)} found no failure\n`,
      );
    }
  }

  private totals(): void {
    const { files, brief, until } = this.options;
    const unexpected = this.found.filter((one) => !one.failure.expected).length + this.unfailed.length;
    if (files.length > 1) {
      const planted = this.found.length - this.found.filter((one) => !one.failure.expected).length;
      const parts = [`${files.length} files`, figures(this.sum()), `${planted} fail as planted`, `${unexpected} unexpected`];
      if (this.problems.length > 0) parts.push(`${this.problems.length} refused`);
      this.io.out(parts.join(" · ") + "\n");
    }
    if (unexpected > 0 || this.problems.length > 0 || this.broken > 0) return;
    if (brief) {
      this.io.out("next    deno task sim examples/lost_update.ts   looks at one race in full\n");
      this.io.out("        deno task sim my_agents.ts              explores a file of yours; --help tells the rest\n");
    } else if (!until && this.found.length === 0 && this.passed.size > 0) {
      this.io.out("next    --time 60 hunts longer · --seed 2 takes other schedules · --until fail goes on until something fails\n");
    }
  }

  private sum(): Tally {
    let [runs, steps, cuts] = [0, 0, 0];
    for (const tally of this.tallies.values()) {
      runs += tally.runs;
      steps += tally.steps;
      cuts += tally.cuts;
    }
    return { runs, steps, ms: this.searchedMs, cuts };
  }

  // Workers side by side find in any order; the object has that of the files.
  private placeOf({ failure }: Found): number {
    return this.options.files.findIndex((file) => file.shown === failure.file);
  }

  private exitCode(): number {
    if (this.broken > 0 || this.found.some((one) => one.failure.finding.oracle === "kernel")) return EXIT_ASSERT;
    if (this.unfailed.length > 0 || this.found.some((one) => !one.failure.expected)) return EXIT_FAILURE;
    return this.problems.length > 0 ? EXIT_INPUT : EXIT_FINE;
  }

  private summary(): unknown {
    const { runs, steps, ms } = this.sum();
    const seconds = Math.max(ms, 1) / 1000;
    return {
      runs,
      failures: [
        ...this.found.toSorted((a, b) => this.placeOf(a) - this.placeOf(b)).map(({ failure, token }) => ({
          file: failure.file,
          oracle: failure.finding.oracle,
          detail: failure.finding.detail,
          place: failure.finding.place,
          token,
          steps: failure.steps,
          hash: failure.hash,
          expected: failure.expected,
        })),
        ...this.unfailed.map((file) => ({
          file,
          oracle: "expect",
          detail: "no failure was found",
          place: "",
          token: "",
          steps: 0,
          hash: "",
          expected: false,
        })),
      ],
      refused: this.problems,
      syscallsPerSecond: Math.round(steps / seconds),
      schedulesPerSecond: Math.round(runs / seconds),
      exitCode: this.exitCode(),
    };
  }
}

/** `12,345 schedules · 0.9 s · 13.7 k/s`. */
function figures(tally: Tally): string {
  const seconds = tally.ms / 1000;
  const rate = seconds > 0 ? ` · ${rateOf(tally.runs / seconds)}` : "";
  return `${schedules(tally.runs)} · ${seconds.toFixed(1)} s${rate}`;
}

function schedules(count: number): string {
  return `${grouped(count)} schedule${count === 1 ? "" : "s"}`;
}

function rateOf(perSecond: number): string {
  return perSecond >= 1000 ? `${(perSecond / 1000).toFixed(1)} k/s` : `${Math.round(perSecond)}/s`;
}

function cutsOf(tally: Tally): string {
  return tally.cuts === 0 ? "" : ` · ${grouped(tally.cuts)} cut: they go on for ever, with progress`;
}
