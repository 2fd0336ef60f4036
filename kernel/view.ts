/**
 * The view that footprints are computed from: read-only queries over the kernel, from one process's side. What a call may
 * wake, detach or close follows from who waits where, so these answers hold only until the next step.
 */
import { type Access, reads, resourceOf, writes } from "../syscalls/footprint.ts";
import type { View } from "../syscalls/footprint.ts";
import { faultOf } from "../syscalls/quick.ts";
import { ROWS } from "../syscalls/table.ts";
import type { Handle } from "../syscalls/value.ts";
import { type Capability, descendants } from "./capability.ts";
import { GrantObject } from "./device.ts";
import { Endpoint } from "./endpoint.ts";
import { LIFE, Process } from "./process.ts";
import type { WaitQueue } from "./wait_queue.ts";
import { ChannelWaiter, type Waiter } from "./waiter.ts";

/** Footprints of pending calls. One per kernel; `footprint` refills one array. */
export class KernelView implements View {
  private caller: Process | null = null;
  private readonly accesses: Access[] = [];

  /** The accesses of the posted call of `process`, its own process first; valid until the next call. */
  footprint(process: Process): readonly Access[] {
    const into = this.accesses;
    into.length = 0;
    this.caller = process;
    into.push(writes(resourceOf("process", process.index)));
    const row = ROWS[process.postedNr];
    if (row !== undefined && faultOf(row.nr, process.postedArgs) === null) row.footprint(process.postedArgs, this, into);
    if (process.life === LIFE.stopping && process.cleanupLeft === 0) treeTouches(process, into); // the call is one too many
    return into;
  }

  private find(handle: string | Handle): Capability | null {
    const process = this.caller!;
    if (typeof handle === "string") return process.grants.get(handle) ?? null;
    return process.handles?.find(handle.ordinal) ?? null;
  }

  capability(handle: string | Handle, write: boolean, into: Access[]): void {
    const found = this.find(handle);
    if (found === null) return;
    const resource = resourceOf("capability", found.index);
    into.push(write ? writes(resource) : reads(resource));
  }

  channel(handle: Handle, wakes: "receiver" | "sender", into: Access[]): void {
    const target = this.find(handle)?.target;
    if (target instanceof Endpoint) channelTouches(target, wakes, into);
  }

  process(handle: Handle, ends: boolean, into: Access[]): void {
    const child = this.target(handle);
    if (child === null) return;
    into.push(writes(resourceOf("process", child.index)));
    if (ends && child.life !== LIFE.zombie) treeTouches(child, into);
  }

  private target(handle: Handle): Process | null {
    const target = this.find(handle)?.target;
    return target instanceof Process ? target : null;
  }

  exit(into: Access[]): void {
    endTouches(this.caller!, into);
  }

  grant(name: string | Handle, into: Access[]): void {
    const found = this.find(name);
    if (found === null) return;
    into.push(reads(resourceOf("capability", found.index)));
    const target = found.target;
    if (target instanceof Endpoint) channelTouches(target, "receiver", into);
    if (!(target instanceof GrantObject)) return;
    into.push(...target.accesses);
    this.budget(into);
  }

  descendants(handle: Handle, into: Access[]): void {
    const found = this.find(handle);
    if (found === null) return;
    for (const capability of descendants(found)) {
      into.push(writes(resourceOf("capability", capability.index)));
      const holder = capability.holder;
      if (holder === null) continue;
      into.push(writes(resourceOf("process", holder.index)));
      for (let waiter = holder.flightFirst; waiter !== null; waiter = waiter.flightNext) {
        if (waiter.capability === capability) leaverTouches(waiter, into);
      }
    }
  }

  closing(handle: Handle, into: Access[]): void {
    const found = this.find(handle);
    if (found !== null) releaseTouches(found, into);
  }

  budget(into: Access[]): void {
    into.push(writes(resourceOf("budget", this.caller!.budget.index)));
  }

  replyTo(handle: Handle, into: Access[]): void {
    const target = this.find(handle)?.target;
    if (target instanceof ChannelWaiter) callerTouches(target, into);
  }
}

// Settling a waiter writes its process, and whatever the other arms of its select hang in.
function waiterTouches(waiter: Waiter, into: Access[]): void {
  into.push(writes(resourceOf("process", waiter.process.index)));
  for (const arm of waiter.arm?.group ?? [waiter]) {
    if (arm.watched !== null) into.push(writes(resourceOf("process", arm.watched.index)));
    if (!(arm instanceof ChannelWaiter)) continue;
    into.push(writes(resourceOf("endpoint", arm.endpoint.index)));
    if (arm.kind !== "reply") continue;
    for (let sender = arm.endpoint.senders.first; sender !== null; sender = sender.queueNext) {
      into.push(writes(resourceOf("process", sender.process.index)));
    }
  }
}

// A waiter that leaves without an answer: where it called, its server may hear of that.
function leaverTouches(waiter: Waiter, into: Access[]): void {
  waiterTouches(waiter, into);
  if (!(waiter instanceof ChannelWaiter) || waiter.answer === null) return;
  for (let receiver = waiter.endpoint.receivers.first; receiver !== null; receiver = receiver.queueNext) {
    if (receiver.process === waiter.answer.holder) return waiterTouches(receiver, into);
  }
}

// The caller behind a reply capability: one that is gone stands at most among those that its server was not told of.
function callerTouches(caller: ChannelWaiter, into: Access[]): void {
  if (caller.live) waiterTouches(caller, into);
  else if (caller.queue !== null) into.push(writes(resourceOf("endpoint", caller.endpoint.index)));
}

function channelTouches(endpoint: Endpoint, wakes: "receiver" | "sender", into: Access[]): void {
  into.push(writes(resourceOf("endpoint", endpoint.index)));
  queueTouches(wakes === "receiver" ? endpoint.receivers : endpoint.senders, into);
}

function queueTouches(queue: WaitQueue, into: Access[]): void {
  for (let waiter = queue.first; waiter !== null; waiter = waiter.queueNext) waiterTouches(waiter, into);
}

function closeTouches(endpoint: Endpoint, into: Access[]): void {
  into.push(writes(resourceOf("endpoint", endpoint.index)));
  queueTouches(endpoint.receivers, into);
  queueTouches(endpoint.senders, into);
  for (let message = endpoint.first; message !== null; message = message.next) {
    if (message.caller?.live) waiterTouches(message.caller, into);
  }
}

function releaseTouches(capability: Capability, into: Access[]): void {
  into.push(writes(resourceOf("capability", capability.index)));
  const target = capability.target;
  if (target instanceof ChannelWaiter) callerTouches(target, into);
  if (target instanceof Endpoint && target.original === capability) closeTouches(target, into);
}

function endTouches(process: Process, into: Access[]): void {
  into.push(writes(resourceOf("process", process.index)));
  for (let waiter = process.flightFirst; waiter !== null; waiter = waiter.flightNext) leaverTouches(waiter, into);
  for (let endpoint = process.endpointFirst; endpoint !== null; endpoint = endpoint.ownedNext) closeTouches(endpoint, into);
  if (process.handles !== null) { for (const capability of process.handles.all()) releaseTouches(capability, into); }
  for (let above = process.budget.parent; above !== null; above = above.parent) into.push(writes(resourceOf("budget", above.index)));
  for (const watcher of process.watchers ?? []) if (watcher.live) waiterTouches(watcher, into);
  if (process.childFirst !== null && process.parent !== null) {
    into.push(writes(resourceOf("process", process.parent.index)));
  }
}

function treeTouches(process: Process, into: Access[]): void {
  endTouches(process, into);
  for (let child = process.childFirst; child !== null; child = child.sibling()) treeTouches(child, into);
}
