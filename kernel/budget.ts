/**
 * Budgets: what a process may use of tokens, money, ms and bytes. The maximum is reserved before the work and settled
 * after, so that granted = spent + reserved + left always holds; `left` is kept, not derived, so that `check` can fail.
 *
 * A child without a budget of its own pays from its parent's account; one with it gets a new account, reserved in the
 * parent's, and what it spent is settled there when it ends. The root's account may be unlimited per resource.
 */
import { Assert } from "./config.ts";
import type { Usage } from "./machine.ts";

/** The budgeted resources. */
export const RESOURCES = ["tokens", "money", "ms", "bytes"] as const;
type ResourceName = (typeof RESOURCES)[number];

/** Amounts of one resource. */
interface Line {
  granted: number;
  spent: number;
  reserved: number;
  left: number;
}

function line(granted: number): Line {
  return { granted, spent: 0, reserved: 0, left: granted };
}

/** An account. */
export class Budget {
  private readonly lines: Record<ResourceName, Line>;
  /** Processes that pay from it, accounts below it and operations that hold a part of it: while there are any, it stays open. */
  private users = 0;

  /** `index` names it in footprints; an amount that `grant` leaves out is `missing` (0 for a child, Infinity for the root). */
  constructor(readonly index: number, readonly parent: Budget | null, readonly grant: Usage, missing: number) {
    this.lines = {
      tokens: line(grant.tokens ?? missing),
      money: line(grant.money ?? missing),
      ms: line(grant.ms ?? missing),
      bytes: line(grant.bytes ?? missing),
    };
    parent?.join();
  }

  /** Reserves all of `amounts` or nothing: the name of the first resource that does not suffice, else null. */
  reserve(amounts: Usage): ResourceName | null {
    for (const name of RESOURCES) if ((amounts[name] ?? 0) > this.lines[name].left) return name;
    for (const name of RESOURCES) this.move(name, amounts[name] ?? 0);
    return null;
  }

  private move(name: ResourceName, amount: number): void {
    const one = this.lines[name];
    one.left -= amount;
    one.reserved += amount;
  }

  /** Settles a reservation by what was used. Where that is more than was reserved, the rest is taken from what is left, as far as it goes. */
  settle(reserved: Usage, used: Usage): void {
    for (const name of RESOURCES) {
      const one = this.lines[name];
      const held = reserved[name] ?? 0;
      const taken = used[name] ?? 0;
      const over = Math.max(0, taken - held);
      const extra = Math.min(over, one.left);
      one.reserved -= held;
      one.spent += Math.min(taken, held) + extra;
      one.left += Math.max(0, held - taken) - extra;
    }
  }

  /** One more user. */
  join(): void {
    this.users++;
  }

  /** One user less; the last one closes the account: what it spent is settled in the parent's, which may close in turn. */
  leave(): void {
    if (--this.users > 0 || this.parent === null) return;
    this.parent.settle(this.grant, this.spent());
    this.parent.leave();
  }

  /** What is left of `name`. */
  left(name: ResourceName): number {
    return this.lines[name].left;
  }

  /** What was spent, for settling with the parent. */
  spent(): Required<Usage> {
    const { tokens, money, ms, bytes } = this.lines;
    return { tokens: tokens.spent, money: money.spent, ms: ms.spent, bytes: bytes.spent };
  }

  /** What is held in reserve. */
  reserved(): Required<Usage> {
    const { tokens, money, ms, bytes } = this.lines;
    return { tokens: tokens.reserved, money: money.reserved, ms: ms.reserved, bytes: bytes.reserved };
  }

  /** Finite amounts left, as `self` tells them: unlimited ones are absent. */
  leftUsage(): Usage {
    const left: Record<string, number> = {};
    for (const name of RESOURCES) if (Number.isFinite(this.lines[name].left)) left[name] = this.lines[name].left;
    return left;
  }

  /** Throws an Assert if granted ≠ spent + reserved + left, or one is negative. */
  check(): void {
    for (const name of RESOURCES) {
      const { granted, spent, reserved, left } = this.lines[name];
      if (granted !== spent + reserved + left || spent < 0 || reserved < 0 || left < 0) {
        throw new Assert(`Budget ${this.index}: ${name} granted ${granted} is not spent ${spent} + reserved ${reserved} + left ${left}`);
      }
    }
  }
}
