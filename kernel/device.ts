/**
 * Devices as the kernel knows them: grants (a device verb with its effect, footprint and cost) and the table of operations
 * in flight. What a device does is behind the machine.
 */
import type { OpId, Resource } from "../syscalls/ids.ts";
import { type Access, reads, resourceOf, writes } from "../syscalls/footprint.ts";
import type { Usage } from "./machine.ts";
import type { Budget } from "./budget.ts";
import type { Grant } from "./config.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Process } from "./process.ts";
import type { Waiter } from "./waiter.ts";

/** A grant with its declared names turned into resources. */
export class GrantObject {
  constructor(readonly grant: Grant, readonly accesses: readonly Access[]) {}
}

/** Turns grants into objects; device resources are numbered by first mention of `device/name`. */
export function grantObjects(grants: readonly Grant[]): GrantObject[] {
  const numbers = new Map<string, Resource>();
  const resource = (device: string, name: string): Resource => {
    const key = `${device}/${name}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = resourceOf("device", numbers.size);
    numbers.set(key, made);
    return made;
  };
  return grants.map((grant) =>
    new GrantObject(grant, [
      ...grant.reads.map((name) => reads(resource(grant.device, name))),
      ...grant.writes.map((name) => writes(resource(grant.device, name))),
    ])
  );
}

/** An operation in flight. */
export interface Pending {
  readonly id: OpId;
  readonly process: Process;
  readonly device: string;
  readonly origin: { readonly path: string; readonly seq: number };
  /** The call that waits for it; null for a stream, or where its process no longer waits. */
  waiter: Waiter | null;
  /** The endpoint that a stream feeds; null for a single answer. */
  readonly stream: Endpoint | null;
  readonly effect: Grant["effect"];
  readonly budget: Budget | null;
  readonly reserved: Usage | null;
}
