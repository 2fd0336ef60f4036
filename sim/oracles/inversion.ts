/**
 * Priority inversion, under the strict priority policy: a process waits for processes of lower priority only, a helper among
 * them is ready, and processes of middle priority keep the helper from running. The policy inherits no priorities, so the
 * inversion lasts until the processes of middle priority stop.
 *
 * Counted waits: for a reply, in `recv`, in a full `send`. Not counted: `wait` for a child (deliberate) and `recv` of a daemon
 * (idle). A message or room may come from every holder of the right. Such a wait counts only if no holder runs, has the same
 * priority, or waits for an event from elsewhere. The oracle takes every step and walks over the processes at each look.
 */
import type { Kernel, ProcessView } from "../../kernel/config.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
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
    if (helpers.length === 0 || helpers.some((helper) => this.isFree(helper, one))) return 0;
    if (!waitsIn(one, "reply") && this.isHelped(one, byPid)) return 0;
    const least = Math.min(...helpers.map((helper) => helper.priority));
    let sum = 0;
    for (const [pid, count] of this.steps) {
      const priority = byPid.get(pid)?.priority;
      if (priority !== undefined && priority > one.priority && priority < least) sum += count;
    }
    return sum;
  }

  private isFree(helper: ProcessView, one: ProcessView): boolean {
    return helper.priority <= one.priority || this.steps.has(helper.pid);
  }

  /** True if a helper, or a process that could end the helper's wait, can run: by itself, by a timer or by a device. */
  private isHelped(one: ProcessView, byPid: ReadonlyMap<number, ProcessView>): boolean {
    const seen = new Set<number>([one.pid]);
    const queue = [...one.helpers ?? []];
    for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
      const helper = byPid.get(pid);
      if (helper === undefined || seen.has(pid)) continue;
      seen.add(pid);
      if (this.isFree(helper, one) && !isWaiting(helper) || isWaiting(helper) && helper.helpers === null) return true;
      if (isWaiting(helper)) queue.push(...helper.helpers ?? []);
    }
    return false;
  }
}

// Helpers that are ready but do not run. A helper that itself waits is not counted.
function readyHelpers(one: ProcessView, byPid: ReadonlyMap<number, ProcessView>): ProcessView[] {
  const counts = waitsIn(one, "reply") || waitsIn(one, "send") || waitsIn(one, "recv") && !one.daemon;
  if (!counts) return [];
  const helpers = (one.helpers ?? []).map((pid) => byPid.get(pid)).filter((helper) => helper !== undefined);
  return helpers.filter((helper) => helper.pid !== one.pid && !isWaiting(helper));
}

function isWaiting(one: ProcessView): boolean {
  return one.state !== "ready" && one.state !== "created";
}

function waitsIn(one: ProcessView, name: string): boolean {
  return one.waiting.some((wait) => wait.name === name);
}

function describe(one: ProcessView, steps: number, byPid: ReadonlyMap<number, ProcessView>): Finding {
  const helpers = readyHelpers(one, byPid);
  const who = helpers.map((helper) => `${helper.path} (priority ${helper.priority})`).join(" or ");
  const detail =
    `${one.path} (priority ${one.priority}) waits for ${who}, held up by ${steps} steps of processes in between; bound is ${INVERSION_STEPS_MAX}`;
  return finding("inversion", detail, "", [one.path, ...helpers.map((helper) => helper.path)]);
}
