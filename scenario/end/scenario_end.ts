/**
 * `check(end)`: the scenario's own judgement at the end of a run, and what it is given: the root's exit, every exit by path,
 * the marks in order, the time. Exits and marks are gathered from the kernel's notes, so that ends that were taken are there too.
 */
import type { Kernel } from "../../kernel/config.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import type { Value } from "../../syscalls/value.ts";

const NS_PER_MS = 1_000_000;

/** Gathers what `check(end)` is given. */
export class EndOfScenario {
  private exits: Record<string, Value> = {};
  private marks: Value[] = [];

  /** `epochMs`: the time at which the run began, ms since 1970. */
  constructor(private readonly epochMs: number) {}

  /** Forgets the run before; what it handed out stays as it was. */
  begin(): void {
    this.exits = {};
    this.marks = [];
  }

  note(event: TraceEvent): void {
    if (event.kind === "end") this.exits[event.path] = Object.freeze(event.exit);
    else if (event.kind === "mark") this.marks.push(Object.freeze({ path: event.path, name: event.name, value: event.value }));
  }

  /** `end`: frozen plain data, `now` in ms since 1970 as `sys.now()` gives it. `root` is null where the root did not end. */
  end(kernel: Kernel, root: string): Value {
    const exits = Object.freeze(this.exits);
    return Object.freeze({
      root: exits[root] ?? null,
      exits,
      marks: Object.freeze(this.marks),
      now: this.epochMs + Math.floor(kernel.now() / NS_PER_MS),
    });
  }
}
