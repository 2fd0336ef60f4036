/**
 * Priority inversion, under the strict priority policy: a process waits for ones that are all less important, the one that
 * could help is ready and never gets its turn, because processes in between run on. The policy inherits no priorities, so
 * nothing ends this but the patience of those in between.
 *
 * Only waits for a reply count: who receives may simply be idle, and who waits for a child's end asked for it.
 * Fed with every step; between steps, at each look, it walks over the processes.
 */
import type { Kernel, ProcessView } from "../../kernel/config.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { type Finding, finding } from "../finding.ts";
import { INVERSION_STEPS_MAX } from "../param.ts";

/** Counts, for each process that waits, steps of others that are less important than it and more than its helpers. */
export class Inversion {
  /** Steps since the last look, by pid. */
  private readonly steps = new Map<number, number>();
  private readonly held = new Map<number, number>();
  private found: Finding | null = null;

  /** Forgets the run before. */
  begin(): void {
    this.steps.clear();
    this.held.clear();
    this.found = null;
  }

  note(event: TraceEvent): void {
    if (event.kind === "step") this.steps.set(event.pid, (this.steps.get(event.pid) ?? 0) + 1);
  }

  /** Looks at the processes between two steps. */
  look(kernel: Kernel): void {
    const all = kernel.processes();
    const byPid = new Map(all.map((one) => [one.pid as number, one]));
    for (const one of all) {
      const steps = this.heldUp(one, byPid);
      const sum = steps === 0 ? 0 : (this.held.get(one.pid) ?? 0) + steps;
      this.held.set(one.pid, sum);
      if (sum > INVERSION_STEPS_MAX) this.found ??= describe(one, sum, byPid);
    }
    this.steps.clear();
  }

  /** What was found, if anything. */
  end(): Finding | null {
    return this.found;
  }

  /** Steps since the last look that held `one` up; 0 where it does not wait, a helper ran, or is not less important. */
  private heldUp(one: ProcessView, byPid: ReadonlyMap<number, ProcessView>): number {
    const helpers = readyHelpers(one, byPid);
    if (helpers.length === 0 || helpers.some((helper) => helper.priority <= one.priority || this.steps.has(helper.pid))) return 0;
    const least = Math.min(...helpers.map((helper) => helper.priority));
    let sum = 0;
    for (const [pid, count] of this.steps) {
      const priority = byPid.get(pid)?.priority;
      if (priority !== undefined && priority > one.priority && priority < least) sum += count;
    }
    return sum;
  }
}

// Somebody who could help is ready and held up; helpers that themselves wait are not counted as helping.
function readyHelpers(one: ProcessView, byPid: ReadonlyMap<number, ProcessView>): ProcessView[] {
  if (!one.waiting.some((wait) => wait.name === "reply")) return [];
  const helpers = (one.helpers ?? []).map((pid) => byPid.get(pid)).filter((helper) => helper !== undefined);
  return helpers.filter((helper) => helper.pid !== one.pid && (helper.state === "ready" || helper.state === "created"));
}

function describe(one: ProcessView, steps: number, byPid: ReadonlyMap<number, ProcessView>): Finding {
  const helpers = readyHelpers(one, byPid);
  const who = helpers.map((helper) => `${helper.path} (priority ${helper.priority})`).join(" or ");
  const detail =
    `${one.path} (priority ${one.priority}) waits for ${who}, held up by ${steps} steps of processes in between; bound is ${INVERSION_STEPS_MAX}`;
  return finding("inversion", detail, "", [one.path, ...helpers.map((helper) => helper.path)]);
}
