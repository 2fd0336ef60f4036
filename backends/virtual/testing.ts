/** What the tests of the virtual machine share: a machine with few options, and shorthand for ops and batches. */
import { type Batch, type Completion, type Control, NEVER, type Op } from "../../kernel/machine.ts";
import type { Instant, OpId } from "../../syscalls/ids.ts";
import { VirtualMachine, type VirtualOptions } from "./machine.ts";
import { PROFILES } from "./profile.ts";

/** A machine of profile x86 from instant 0 on 2024-01-01, with `changes`. */
export function machineOf(changes: Partial<VirtualOptions>): VirtualMachine {
  return new VirtualMachine({
    profile: PROFILES.x86,
    seed: new Uint8Array(32).fill(7),
    epochMs: 1_704_067_200_000,
    devices: {},
    ...changes,
  });
}

/** Operation `id`, by process "root" as its call `id`, with `changes`. */
export function opOf(id: number, changes: Partial<Op>): Op {
  return {
    id: id as OpId,
    origin: { path: "root", seq: id },
    device: "tools",
    verb: "echo",
    handle: 0,
    args: null,
    chunks: [],
    credit: 0,
    effect: "none",
    ...changes,
  };
}

/** What one reap gives, by a kernel whose earliest timer is `deadline`. */
export function reap(machine: VirtualMachine, deadline?: Instant): Batch {
  const batch: Batch = { now: 0 as Instant, items: [], ...(deadline === undefined ? {} : { deadline }) };
  machine.reap(batch);
  return batch;
}

/** Everything that still comes, with the instant at which it came. */
export function drain(machine: VirtualMachine): { readonly at: number; readonly item: Completion | Control }[] {
  const all: { at: number; item: Completion | Control }[] = [];
  do {
    const { now, items } = reap(machine);
    for (const item of items) all.push({ at: now, item });
  } while (machine.idle(NEVER));
  return all;
}

/** Completions as `"id@at errno more|end value"`, controls as `"kind path"`. */
export function linesOf(machine: VirtualMachine): string[] {
  return drain(machine).map(({ at, item }) =>
    item.kind === "completion"
      ? `${item.id}@${at} ${item.errno} ${item.more ? "more" : "end"} ${JSON.stringify(item.value)}`
      : `${item.kind}@${at} ${item.path}`
  );
}
