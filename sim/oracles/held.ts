/** What the book of authority.ts is written in: things, and what may be done to them by a handle. Made and read there alone. */
import type { Rights } from "../../syscalls/rights.ts";

/** What a handle names. */
export interface Thing {
  readonly kind: "endpoint" | "stream" | "process" | "reply" | "grant";
  /** As reports name it: `endpoint 1 of root`. */
  readonly name: string;
  /** Messages it queues, for an endpoint. */
  readonly capacity: number;
  closed: boolean;
  /** Handles that were sent to it. */
  readonly sent: Cap[];
  /** For a reply: the endpoint that the request came by; null if that is not known. */
  readonly by: Thing | null;
}

/** A capability, as far as it shows from outside. */
export interface Cap {
  readonly thing: Thing;
  readonly rights: Rights;
  readonly parent: Cap | null;
  /** In the order of events. */
  readonly made: number;
  /** When it last took back what was derived from it; 0: never. */
  revoked: number;
}

/** What a handle may stand for; empty: not known. */
export type Held = readonly Cap[];

/** The value for a handle of unknown origin. */
export const UNKNOWN: Held = Object.freeze([]);

/** A thing; `more`: what else is known of it. */
export function thingOf(kind: Thing["kind"], name: string, more: Partial<Pick<Thing, "capacity" | "by">> = {}): Thing {
  return { kind, name, capacity: 0, closed: false, sent: [], by: null, ...more };
}

/** The first handle of a thing, made at `made`. */
export function original(thing: Thing, rights: Rights, made: number): Held {
  return [{ thing, rights, parent: null, made, revoked: 0 }];
}

/** What is derived from `held` at `made`, with the same rights where `rights` is null. */
export function childrenOf(held: Held, made: number, rights: Rights | null): Held {
  return held.map((parent) => ({ thing: parent.thing, rights: rights ?? parent.rights, parent, made, revoked: 0 }));
}

/** What all of `held` name; null if that is not one thing. */
export function theThing(held: Held): Thing | null {
  const thing = held[0]?.thing;
  return thing !== undefined && held.every((one) => one.thing === thing) ? thing : null;
}

/** True if no message can go there. */
export function isDevice(held: Held): boolean {
  return held.length > 0 && held.every((one) => one.thing.kind === "grant");
}

/** True if one above it took it back after it was made. */
export function isRevoked(cap: Cap): boolean {
  for (let one = cap; one.parent !== null; one = one.parent) if (one.parent.revoked > one.made) return true;
  return false;
}
