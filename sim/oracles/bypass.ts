/**
 * Starvation: under the policy's own schedule (always candidate 0) an admitted call must not be passed over for ever. Each
 * choice counts one bypass for every candidate not taken; the bound grows with the number of candidates.
 */
import type { Candidates } from "../../kernel/machine.ts";
import { nameOf } from "../../syscalls/ids.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
import { BYPASS_FACTOR, BYPASS_WATCHED_MAX } from "../param.ts";

/** Counts bypasses per process; fed with every choice and every executed call of a policy-following run. */
export class Bypass {
  private readonly passed = new Map<number, number>();
  private found: Finding | null = null;

  /** Forgets the run before. */
  begin(): void {
    this.passed.clear();
    this.found = null;
  }

  /** Candidate `taken` of `among` was taken: one bypass for every other. */
  chose(among: Candidates, taken: number): void {
    if (among.count > BYPASS_WATCHED_MAX) return;
    const bound = BYPASS_FACTOR * (among.count + 1);
    for (let i = 0; i < among.count; i++) {
      if (i === taken) continue;
      const id = among.id(i);
      const passed = (this.passed.get(id) ?? 0) + 1;
      this.passed.set(id, passed);
      if (passed > bound) {
        this.found ??= finding(
          "starvation",
          `process ${id} was passed over ${passed} times by the policy, bound is ${bound} with ${among.count} ready`,
        );
      }
    }
  }

  /** The call of a process was executed, also where it was the only one. */
  executed(pid: number): void {
    this.passed.delete(nameOf(pid));
  }

  /** What was found, if anything. */
  end(): Finding | null {
    return this.found;
  }
}
