/**
 * Effects, seen where they leave: at the machine. No operation that may be done once only leaves twice for the same call of
 * the same process; a call has one origin (path and ordinal) in all lives of its process, so a restore that sends again is
 * found. `become` begins the ordinals anew: there it is another call.
 */
import { type Op, VERB_CREDIT } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import { NR } from "../../syscalls/table.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
import type { Listener, Watcher } from "./oracle.ts";

/** Watches operations with effects. */
export class Effects implements Listener, Watcher {
  /** Ordinals of calls that left, by path. */
  private readonly left = new Map<string, Set<number>>();
  private found: Finding | null = null;

  begin(): void {
    this.left.clear();
    this.found = null;
  }

  note(event: TraceEvent): void {
    if (event.kind === "step" && event.nr === NR.become) this.left.delete(event.path);
  }

  submitted({ effect, verb, device, origin: { path, seq } }: Op, errno: Errno): void {
    if (effect !== "once" || verb === VERB_CREDIT || errno !== E.OK) return;
    const calls = this.left.getOrInsertComputed(path, () => new Set());
    if (calls.has(seq)) this.found ??= finding("effect", `${verb} of ${device} left twice for call ${seq} of ${path}`, "", [path]);
    calls.add(seq);
  }

  reaped(): void {}

  end(): Finding | null {
    return this.found;
  }
}
