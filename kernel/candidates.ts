/** What can be chosen: the posted calls that the policy admits, as a live view of its queue. Nothing is built per step. */
import type { Access } from "../syscalls/footprint.ts";
import type { Candidates } from "./machine.ts";
import type { Policy } from "./schedule.ts";
import { KernelView } from "./view.ts";

/** The candidates of a "call" choice. One per kernel. */
export class PostedCalls implements Candidates {
  /** Made when footprints are first asked for: most strategies never do. */
  private view: KernelView | null = null;

  constructor(private readonly policy: Policy) {}

  get count(): number {
    return this.policy.count;
  }
  get entered(): number {
    return this.policy.entered;
  }
  id(index: number): number {
    return this.policy.name(index);
  }
  pending(index: number): readonly Access[] {
    return (this.view ??= new KernelView()).footprint(this.policy.at(index));
  }
}
