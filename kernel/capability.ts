/**
 * Capabilities: object + rights + badge, held by a process under an ordinal of its own table. Deriving and sending make
 * children that never have more rights; revoking takes all descendants, also those in flight in a message; dropping one
 * hands its children to its parent, so that a revoke further up still reaches them.
 *
 * An ordinal is slot + 65536 × generation of the holder's table: stale handles of a reused slot are recognised.
 */
import { Assert } from "./config.ts";
import type { GrantObject } from "./device.ts";
import type { Endpoint } from "./endpoint.ts";
import { HANDLES_MAX } from "./param.ts";
import { LIFE, type Process } from "./process.ts";
import type { Rights } from "../syscalls/rights.ts";
import type { ChannelWaiter } from "./waiter.ts";

/** What a capability can name: a channel, a process, a device verb, or the caller that waits for a reply. */
export type Target = Endpoint | Process | GrantObject | ChannelWaiter;

/** A node in the tree of derivations. */
export class Capability {
  alive = true;
  /** Who holds it; null while it travels in a message, or for a grant of the manifest. */
  holder: Process | null = null;
  /** Its name in the holder's table; 0 where it has none. */
  ordinal = 0;
  /** Derived from this one: a list linked both ways, so that leaving it costs the same however many there are. */
  firstChild: Capability | null = null;
  private next: Capability | null = null;
  private previous: Capability | null = null;
  parent: Capability | null = null;
  constructor(
    /** Names it in footprints. */
    readonly index: number,
    readonly target: Target,
    readonly rights: Rights,
    readonly badge: number,
    parent: Capability | null,
  ) {
    if (parent !== null) this.hang(parent);
  }

  /** The next one among its siblings, which are the latest first. */
  get sibling(): Capability | null {
    return this.next;
  }

  /** Puts its children behind what `into` holds. */
  listChildren(into: Capability[]): void {
    for (let child = this.firstChild; child !== null; child = child.next) into.push(child);
  }

  private hang(parent: Capability): void {
    this.parent = parent;
    this.next = parent.firstChild;
    if (this.next !== null) this.next.previous = this;
    parent.firstChild = this;
  }

  /** Takes it out of the tree: its children become its parent's. */
  unlink(): void {
    const parent = this.parent;
    if (parent !== null) {
      if (this.previous === null) parent.firstChild = this.next;
      else this.previous.next = this.next;
      if (this.next !== null) this.next.previous = this.previous;
    }
    for (let child = this.firstChild; child !== null;) {
      const next: Capability | null = child.next;
      child.cut();
      if (parent !== null) child.hang(parent);
      child = next;
    }
    this.firstChild = null;
    this.cut();
  }

  /** Forgets its place among its siblings. */
  cut(): void {
    this.parent = null;
    this.next = null;
    this.previous = null;
  }
}

const SLOT_BITS = 16;
const SLOT_SIZE = 1 << SLOT_BITS;

/** The handles of one process. Slots are reused last freed first, with the next generation. */
export class HandleTable {
  /** Endpoints that the process ever made: they are numbered so, and no number comes again. */
  endpointsMade = 0;
  private readonly slots: (Capability | null)[] = [];
  /** By slot; null until the first one is freed. */
  private generations: number[] | null = null;
  private readonly free: number[] = [];

  /** Gives `capability` an ordinal; 0 if the table is full. */
  add(capability: Capability): number {
    let slot = this.free.pop();
    if (slot === undefined) {
      slot = this.slots.length + 1;
      if (slot > HANDLES_MAX) return 0;
      this.slots.push(capability);
      if (this.generations !== null) this.generations.push(0);
      return slot;
    }
    this.slots[slot - 1] = capability;
    return slot + this.generations![slot - 1]! * SLOT_SIZE; // a slot was freed
  }

  /** The capability under an ordinal; null if there is none, also for a former one of the slot. */
  find(ordinal: number): Capability | null {
    const capability = this.slots[(ordinal & (SLOT_SIZE - 1)) - 1];
    return capability !== undefined && capability !== null && capability.ordinal === ordinal ? capability : null;
  }

  /** Frees the ordinal of a capability that stands in the table. */
  remove(capability: Capability): void {
    const slot = capability.ordinal & (SLOT_SIZE - 1);
    this.slots[slot - 1] = null;
    this.generations ??= this.slots.map(() => 0);
    this.generations[slot - 1]! += 1;
    this.free.push(slot);
  }

  /** How many slots there are. */
  get length(): number {
    return this.slots.length;
  }

  /** The capability in a slot, from 0; null if the slot is free. */
  at(slot: number): Capability | null {
    return this.slots[slot]!;
  }

  /** All capabilities as of now, in the order of their slots. */
  all(): Capability[] {
    const all: Capability[] = [];
    for (const capability of this.slots) if (capability !== null) all.push(capability);
    return all;
  }

  /** How many there are. */
  size(): number {
    return this.slots.length - this.free.length;
  }
}

/** True if `bits` has all rights of `needed`. */
export function allows(bits: Rights, needed: Rights): boolean {
  return (bits & needed) === needed;
}

/** All descendants, children before grandchildren. */
export function descendants(capability: Capability): Capability[] {
  const found: Capability[] = [];
  capability.listChildren(found);
  for (let i = 0; i < found.length; i++) found[i]!.listChildren(found); // grows as it goes
  return found;
}

/** Gives up travelling capabilities: their message never arrives. */
export function discard(carried: readonly Capability[] | null): void {
  if (carried === null) return;
  for (const capability of carried) {
    capability.alive = false;
    capability.unlink();
  }
}

/** Cuts all descendants off and marks them dead; gives them back for what their holders lose. */
export function revokeTree(capability: Capability): readonly Capability[] {
  const gone = descendants(capability);
  for (const one of gone) {
    one.alive = false;
    one.firstChild = null;
    one.cut();
  }
  capability.firstChild = null;
  return gone;
}

/** Throws an Assert if a live child has a right that its parent lacks, hangs under a dead one, or is held by a process that ended. */
export function checkCapability(capability: Capability): void {
  for (let child = capability.firstChild; child !== null; child = child.sibling) {
    if (child.holder?.life === LIFE.zombie) {
      throw new Assert(`Capability ${child.index} is held by ${child.holder.path()}, which has ended`);
    }
  }
  const parent = capability.parent;
  if (parent === null || !capability.alive) return;
  if (!parent.alive) throw new Assert(`Capability ${capability.index} lives under the revoked ${parent.index}`);
  if (!allows(parent.rights, capability.rights)) {
    throw new Assert(`Capability ${capability.index} has rights ${capability.rights}, its parent only ${parent.rights}`);
  }
  if (parent.badge !== 0 && capability.badge !== parent.badge) {
    throw new Assert(`Capability ${capability.index} has badge ${capability.badge}, its parent ${parent.badge}`);
  }
}
