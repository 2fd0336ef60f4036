/**
 * Authority, watched from outside: which handles a process holds follows from the calls it made and what it was given, so
 * a call that succeeded by a handle which was dropped, revoked, of too few rights or of a closed endpoint is a capability
 * leak, and so is whatever a process does after its end. Deliberately independent of the kernel's own tables.
 *
 * Handles in a message arrive under new ordinals, in a copy. Which is which is not followed: what arrives may be any that
 * was sent to that endpoint, and only what none of them would allow is a finding. Handles in replies are not judged.
 * Order of events: a call's success is noted before the next call is executed, so the book is in step with the kernel.
 */
import type { TraceEvent } from "../../kernel/trace.ts";
import { CAPACITY_DEFAULT } from "../../syscalls/bounds.ts";
import type { Pid } from "../../syscalls/ids.ts";
import { describeRights, type Right, RIGHTS, type Rights, rightsOf } from "../../syscalls/rights.ts";
import { findCallName, NR } from "../../syscalls/table.ts";
import { Handle, handlesIn, type Value, type ValueRecord } from "../../syscalls/value.ts";
import { type Finding, finding } from "../finding.ts";
import type { Listener } from "./oracle.ts";

/** What a handle names. */
export interface Thing {
  readonly kind: "endpoint" | "stream" | "process" | "reply" | "grant";
  /** As reports name it: `endpoint 1 of root`. */
  readonly name: string;
  /** Messages it queues, for an endpoint. */
  readonly capacity: number;
  readonly owner: Pid;
  closed: boolean;
  /** Handles that were sent to it. */
  readonly sent: Cap[];
}

interface Cap {
  readonly thing: Thing;
  readonly rights: Rights;
  readonly parent: Cap | null;
  /** In the order of events. */
  readonly made: number;
  /** When it last took back what was derived from it; 0: never. */
  revoked: number;
}

/** What a handle may stand for; empty: not known. */
type Held = readonly Cap[];

/** What a process was given under its ordinals; null: it had it no longer. */
type Table = Map<number, Held | null>;

interface Call {
  readonly nr: number;
  readonly args: ValueRecord;
  /** Why it must not succeed, null where it may; by tag of the arm for a select. */
  readonly forbidden: string | null | ReadonlyMap<string, string>;
}

const ENDPOINT: Rights = RIGHTS.send | RIGHTS.recv | RIGHTS.transfer;
const CHILD: Rights = RIGHTS.wait | RIGHTS.control | RIGHTS.transfer;
const ANY: Rights = ~0;
const UNKNOWN: Held = Object.freeze([]);
const CLOSED = " of a closed endpoint";
const NEEDS: ReadonlyMap<number, readonly [argument: string, needed: Rights]> = new Map([
  [NR.send, ["to", RIGHTS.send]],
  [NR.call, ["to", RIGHTS.send]],
  [NR.notify, ["to", RIGHTS.send]],
  [NR.recv, ["from", RIGHTS.recv]],
  [NR.reply, ["to", RIGHTS.reply]],
  [NR.wait, ["child", RIGHTS.wait]],
  [NR.kill, ["child", RIGHTS.control]],
  [NR.cancel, ["child", RIGHTS.control]],
  [NR.derive, ["from", 0]],
  [NR.revoke, ["handle", 0]],
]);
/** Further calls whose results matter. */
const GIVES: ReadonlySet<number> = new Set([NR.endpoint, NR.subscribe, NR.spawn, NR.select, NR.drop]);
const CARRIERS: ReadonlySet<number> = new Set([NR.tool, NR.infer, NR.read, NR.write, NR.subscribe]);

/** The book of who holds what, and what it finds. */
export class Authority implements Listener {
  private readonly tables = new Map<Pid, Table>();
  private readonly calls = new Map<Pid, Map<number, Call>>();
  private readonly ended = new Set<Pid>();
  private readonly endpointsMade = new Map<Pid, number>();
  private readonly originals = new Map<Pid, Map<number, Thing>>();
  private step: (TraceEvent & { readonly kind: "step" }) | null = null;
  private time = 0;
  /** Handles went where they cannot be followed: what arrives from now on is not known. */
  private lost = false;
  private found: Finding | null = null;

  begin(): void {
    for (const one of [this.tables, this.calls, this.ended, this.endpointsMade, this.originals]) one.clear();
    this.step = null;
    this.time = 0;
    this.lost = false;
    this.found = null;
  }

  end(): Finding | null {
    return this.found;
  }

  /** What a handle of a process surely names; null if that is not known. */
  thingOf(pid: Pid, handle: Value | undefined): Thing | null {
    const held = handle instanceof Handle ? this.tables.get(pid)?.get(handle.ordinal) ?? UNKNOWN : UNKNOWN;
    const thing = held[0]?.thing;
    return thing !== undefined && held.every((one) => one.thing === thing) ? thing : null;
  }

  note(event: TraceEvent): void {
    this.time++;
    switch (event.kind) {
      case "spawn":
        return this.spawned(event.pid);
      case "end":
        return this.endOf(event.pid);
      case "step":
        if (this.ended.has(event.pid)) this.tell(event.path, `${event.path} made a call after its end`);
        this.step = event;
        if (CARRIERS.has(event.nr) && handlesIn(event.args).length > 0) this.lost = true;
        if (NEEDS.has(event.nr) || GIVES.has(event.nr)) this.callsOf(event.pid).set(event.call, this.callOf(event));
        return;
      case "result":
        if (this.ended.has(event.pid)) this.tell(event.path, `${event.path} got a result after its end`);
        return this.result(event);
      case "hash":
      case "mark":
      case "oracle":
        return;
    }
  }

  private tell(path: string, detail: string): void {
    this.found ??= finding("capability", detail, "", [path]);
  }

  // ---- what may be

  private callsOf(pid: Pid): Map<number, Call> {
    return this.calls.getOrInsertComputed(pid, () => new Map());
  }

  private callOf(event: TraceEvent & { readonly kind: "step" }): Call {
    const { pid, nr } = event;
    const args = event.args as ValueRecord; // checked by the kernel or refused
    const forbidden = nr === NR.select ? this.armsOf(pid, args) : this.whyNot(pid, nr, args);
    this.carry(pid, nr, args);
    return { nr, args, forbidden };
  }

  private armsOf(pid: Pid, args: ValueRecord): ReadonlyMap<string, string> {
    const forbidden = new Map<string, string>();
    if (!Array.isArray(args["arms"])) return forbidden;
    for (const arm of args["arms"] as readonly ValueRecord[]) {
      const nr = NR[arm["call"] as keyof typeof NR];
      const why = nr === undefined ? null : this.whyNot(pid, nr, arm["args"] as ValueRecord);
      if (why !== null) forbidden.set(String(arm["tag"]), why);
    }
    return forbidden;
  }

  private whyNot(pid: Pid, nr: number, args: ValueRecord): string | null {
    for (const handle of carriedBy(nr, args)) {
      const why = this.whyNotHandle(pid, handle, RIGHTS.transfer, false);
      if (why !== null) return why;
    }
    const need = NEEDS.get(nr);
    const handle = need === undefined ? undefined : args[need[0]];
    if (need === undefined || !(handle instanceof Handle)) return null;
    return this.whyNotHandle(pid, handle, need[1], nr !== NR.revoke && nr !== NR.derive);
  }

  private whyNotHandle(pid: Pid, { ordinal }: Handle, needed: Rights, open: boolean): string | null {
    const held = this.tables.get(pid)?.get(ordinal);
    if (held === null) return `handle ${ordinal}, which it had given up`;
    if (held === undefined || held.length === 0) return null;
    if (held.every(isRevoked)) return `handle ${ordinal}, which was revoked`;
    const best = held.find((one) => !isRevoked(one) && (one.rights & needed) === needed);
    if (best === undefined) return `handle ${ordinal} with ${describeRights(held[0]!.rights)}, needed is ${describeRights(needed)}`;
    return open && held.every((one) => one.thing.closed) ? `handle ${ordinal}${CLOSED}` : null;
  }

  // ---- what happens

  private carry(pid: Pid, nr: number, args: ValueRecord): void {
    const arms = nr === NR.select && Array.isArray(args["arms"]) ? args["arms"] as readonly ValueRecord[] : null;
    if (arms !== null) {
      for (const arm of arms) if (arm["call"] === "send") this.carry(pid, NR.send, arm["args"] as ValueRecord);
      return;
    }
    if (nr !== NR.send && nr !== NR.call) return;
    const handles = carriedBy(nr, args);
    if (handles.length === 0) return;
    const to = args["to"] instanceof Handle ? this.tables.get(pid)?.get(args["to"].ordinal) ?? UNKNOWN : UNKNOWN;
    if (to.length === 0) this.lost = true;
    for (const handle of handles) {
      const held = this.tables.get(pid)?.get(handle.ordinal) ?? UNKNOWN;
      if (held.length === 0) this.lost = true;
      for (const { thing } of to) for (const one of held) thing.sent.push(this.child(one, one.rights));
    }
  }

  private child(parent: Cap, rights: Rights): Cap {
    return { thing: parent.thing, rights, parent, made: this.time, revoked: 0 };
  }

  private fresh(thing: Thing, rights: Rights): Held {
    return [{ thing, rights, parent: null, made: this.time, revoked: 0 }];
  }

  private table(pid: Pid): Table {
    return this.tables.getOrInsertComputed(pid, () => new Map());
  }

  private give(pid: Pid, handle: Value | undefined, held: Held): void {
    if (handle instanceof Handle) this.table(pid).set(handle.ordinal, held);
  }

  // A new process holds what came with its arguments, in their order, from ordinal 1 on.
  private spawned(pid: Pid): void {
    const { step } = this;
    if (step === null || step.nr !== NR.spawn) return;
    const maker = this.tables.get(step.pid);
    const table = this.table(pid);
    for (const [index, handle] of handlesIn((step.args as ValueRecord)["args"] ?? null).entries()) {
      const held = maker?.get(handle.ordinal) ?? UNKNOWN;
      table.set(index + 1, held.map((one) => this.child(one, one.rights)));
    }
  }

  private endOf(pid: Pid): void {
    this.ended.add(pid);
    this.tables.delete(pid);
    this.calls.delete(pid);
    for (const thing of this.originals.get(pid)?.values() ?? []) thing.closed = true;
  }

  private result({ pid, path, call, errno, value }: TraceEvent & { readonly kind: "result" }): void {
    const made = this.calls.get(pid)?.get(call);
    if (made === undefined) return;
    this.calls.get(pid)!.delete(call); // it is there
    if (errno !== 0) return;
    const { forbidden } = made;
    const [why, got] = forbidden === null || typeof forbidden === "string"
      ? [forbidden, value]
      : [forbidden.get(String((value as ValueRecord)["tag"])) ?? null, (value as ValueRecord)["value"]];
    const isWord = why?.endsWith(CLOSED) === true && isNotice(got);
    if (why !== null && !isWord) this.tell(path, `${path} succeeded in ${findCallName(made.nr) ?? "a call"} by ${why}`);
    this.took(pid, path, made, value);
  }

  private took(pid: Pid, path: string, { nr, args }: Call, value: Value): void {
    switch (nr) {
      case NR.endpoint:
      case NR.subscribe:
        return this.madeEndpoint(pid, path, nr, args, value);
      case NR.spawn:
        return this.give(pid, value, this.fresh(thingOf("process", "a process", pid), CHILD));
      case NR.derive:
        return this.derived(pid, path, args, value);
      case NR.recv:
        return this.received(pid, args, value as ValueRecord);
      case NR.select: {
        const { tag, value: got } = value as { readonly tag: string; readonly value: Value };
        const arm = (args["arms"] as readonly ValueRecord[]).find((one) => one["tag"] === tag);
        if (arm?.["call"] === "recv") this.received(pid, arm["args"] as ValueRecord, got as ValueRecord);
        return;
      }
      case NR.call:
        for (const handle of handlesIn(value)) this.give(pid, handle, UNKNOWN);
        return;
      case NR.revoke:
        return this.revoked(pid, args["handle"]);
      case NR.drop:
        return this.dropped(pid, args["handle"]);
      case NR.reply:
        return this.dropped(pid, args["to"]);
    }
  }

  private madeEndpoint(pid: Pid, path: string, nr: number, args: ValueRecord, value: Value): void {
    const ordinal = (this.endpointsMade.get(pid) ?? 0) + 1;
    this.endpointsMade.set(pid, ordinal);
    const capacity = typeof args["capacity"] === "number" ? args["capacity"] : CAPACITY_DEFAULT;
    const thing = thingOf(nr === NR.endpoint ? "endpoint" : "stream", `endpoint ${ordinal} of ${path}`, pid, capacity);
    this.give(pid, value, this.fresh(thing, ENDPOINT));
    if (value instanceof Handle) this.originals.getOrInsertComputed(pid, () => new Map()).set(value.ordinal, thing);
  }

  private derived(pid: Pid, path: string, args: ValueRecord, value: Value): void {
    const { from } = args;
    const asked = args["rights"] === undefined ? null : rightsOf(args["rights"] as readonly Right[]);
    if (!(from instanceof Handle)) return this.give(pid, value, this.fresh(thingOf("grant", "a grant", pid), asked ?? ANY));
    const held = this.tables.get(pid)?.get(from.ordinal) ?? UNKNOWN;
    if (held.length > 0 && asked !== null && held.every((one) => (asked & ~one.rights) !== 0)) {
      this.tell(path, `${path} derived ${describeRights(asked)} from handle ${from.ordinal} with ${describeRights(held[0]!.rights)}`);
    }
    this.give(pid, value, held.map((one) => this.child(one, asked ?? one.rights)));
  }

  private received(pid: Pid, args: ValueRecord, value: ValueRecord): void {
    if (value["gone"] !== undefined) return; // it names a handle that the process has
    const thing = this.thingOf(pid, args["from"]);
    const held = this.lost || thing === null ? UNKNOWN : thing.sent;
    for (const handle of handlesIn(value["value"] ?? null)) this.give(pid, handle, held);
    this.give(pid, value["reply"], this.fresh(thingOf("reply", "a caller", pid), RIGHTS.reply));
  }

  private revoked(pid: Pid, handle: Value | undefined): void {
    const held = handle instanceof Handle ? this.tables.get(pid)?.get(handle.ordinal) ?? UNKNOWN : UNKNOWN;
    if (held.length === 1) held[0]!.revoked = this.time;
  }

  private dropped(pid: Pid, handle: Value | undefined): void {
    if (!(handle instanceof Handle)) return;
    this.table(pid).set(handle.ordinal, null);
    const original = this.originals.get(pid)?.get(handle.ordinal);
    if (original !== undefined) original.closed = true;
  }
}

function thingOf(kind: Thing["kind"], name: string, owner: Pid, capacity = 0): Thing {
  return { kind, name, capacity, owner, closed: false, sent: [] };
}

// Notification bits and word of callers that are gone outlive an endpoint's close: only messages are given up.
function isNotice(value: Value | undefined): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { bits, gone } = value as ValueRecord;
  return gone !== undefined || typeof bits === "number" && bits !== 0;
}

// Taken back by one above it after it was made.
function isRevoked(cap: Cap): boolean {
  for (let one = cap; one.parent !== null; one = one.parent) if (one.parent.revoked > one.made) return true;
  return false;
}

/** Handles that a call sends along. */
function carriedBy(nr: number, args: ValueRecord): readonly Handle[] {
  if (nr === NR.send || nr === NR.call || nr === NR.reply) return handlesIn(args["message"] ?? null);
  return nr === NR.spawn ? handlesIn(args["args"] ?? null) : [];
}
