/**
 * Authority, watched from outside: which handles a process holds follows from the calls it made and what it was given, so
 * a call that succeeded by a handle which was dropped, revoked, of too few rights or of a closed endpoint is a capability
 * leak, and so is every call of a process after its end. Deliberately independent of the kernel's own tables.
 *
 * Handles in a message arrive under new ordinals, in a copy. Which is which is not followed: what arrives may be any that
 * was sent to that endpoint, and only what none of them would allow is a finding. A reply goes to its caller at once, so its
 * handles are followed one by one. Whose request it answers is known by the endpoint alone: answers that two callers of one
 * endpoint swap are not found. Devices get and give handles as plain data: no process holds more afterwards.
 * Order of events: a call's success is noted before the next call is executed, so the book is in step with the kernel.
 */
import type { TraceEvent } from "../../kernel/trace.ts";
import { CAPACITY_DEFAULT } from "../../syscalls/bounds.ts";
import type { Pid } from "../../syscalls/ids.ts";
import { describeRights, type Right, RIGHTS, type Rights, rightsOf } from "../../syscalls/rights.ts";
import { findCallName, NR } from "../../syscalls/table.ts";
import { Handle, handlesIn, type Value, type ValueRecord } from "../../syscalls/value.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
import { childrenOf, type Held, isDevice, isRevoked, original, theThing, type Thing, thingOf, UNKNOWN } from "./held.ts";
import type { Listener } from "./oracle.ts";

/** What a process was given under its ordinals; null: it had it no longer. */
type Table = Map<number, Held | null>;

/** Names of grants that stand for handles, given at a spawn; other names are the manifest's. */
type Names = ReadonlyMap<string, Held>;

interface Call {
  readonly nr: number;
  readonly args: ValueRecord;
  /** The endpoint that a request goes to; null for other calls, and if it is not known. */
  readonly to: Thing | null;
  /** Why it must not succeed, null where it may; by tag of the arm for a select. */
  readonly forbidden: string | null | ReadonlyMap<string, string>;
}

const ENDPOINT: Rights = RIGHTS.send | RIGHTS.recv | RIGHTS.transfer;
const CHILD: Rights = RIGHTS.wait | RIGHTS.control | RIGHTS.transfer;
const ANY: Rights = ~0;
/** A handle that may be any of more is not followed further: sent on where it came from, it would double what was sent there. */
const HELD_MAX = 256;
const NO_NAMES: ReadonlyMap<string, Held> = new Map();
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
/** Calls that carry a message to an endpoint, and the arguments that name both. Of a grant only where a program serves it. */
const GOES: ReadonlyMap<number, readonly [to: string, message: string]> = new Map([
  [NR.send, ["to", "message"]],
  [NR.call, ["to", "message"]],
  [NR.tool, ["tool", "args"]],
  [NR.infer, ["model", "prompt"]],
  [NR.read, ["from", "args"]],
  [NR.write, ["to", "args"]],
]);
/** Further calls whose results matter. */
const GIVES: ReadonlySet<number> = new Set([NR.endpoint, NR.subscribe, NR.spawn, NR.select, NR.drop]);

/** A reply on its way, which takes no time: the endpoint of the request, null if that is not known, and what its handles stand for. */
interface Answer {
  readonly by: Thing | null;
  readonly handles: readonly Held[];
}

/** The book of who holds what, and what it finds. */
export class Authority implements Listener {
  private readonly tables = new Map<Pid, Table>();
  private readonly calls = new Map<Pid, Map<number, Call>>();
  private readonly ended = new Set<Pid>();
  private readonly endpointsMade = new Map<Pid, number>();
  private readonly originals = new Map<Pid, Map<number, Thing>>();
  private readonly names = new Map<Pid, Names>();
  private step: (TraceEvent & { readonly kind: "step" }) | null = null;
  /** What the latest step sends to a caller. */
  private answer: Answer | null = null;
  private time = 0;
  /** The capability behind the names that no process gave: devices. */
  private readonly manifest = original(thingOf("grant", "a grant"), ANY, 0);
  /** Handles went where they cannot be followed: what arrives from now on is not known. */
  private lost = false;
  private found: Finding | null = null;

  begin(): void {
    for (const one of [this.tables, this.calls, this.ended, this.endpointsMade, this.originals, this.names]) one.clear();
    this.step = null;
    this.answer = null;
    this.time = 0;
    this.lost = false;
    this.found = null;
  }

  end(): Finding | null {
    return this.found;
  }

  /** What a handle of a process surely names; null if that is not known. */
  thingOf(pid: Pid, handle: Value | undefined): Thing | null {
    return theThing(this.heldBy(pid, handle));
  }

  note(event: TraceEvent): void {
    this.time++;
    switch (event.kind) {
      case "spawn":
        return this.spawned(event.pid);
      case "end":
        return this.endOf(event.pid);
      case "step":
        if (this.ended.has(event.pid)) this.report(event.path, `${event.path} made a call after its end`);
        this.step = event;
        this.answer = event.nr === NR.reply ? this.answerOf(event.pid, event.args as ValueRecord) : null; // as below
        if (event.nr === NR.become) this.calls.delete(event.pid); // its ordinals begin anew
        if (NEEDS.has(event.nr) || GOES.has(event.nr) || GIVES.has(event.nr)) this.callsOf(event.pid).set(event.call, this.callOf(event));
        return;
      case "result":
        if (this.ended.has(event.pid)) this.report(event.path, `${event.path} got a result after its end`);
        return this.result(event);
      case "hash":
      case "mark":
      case "oracle":
        return;
    }
  }

  private report(path: string, detail: string): void {
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
    return { nr, args, to: nr === NR.send ? null : theThing(this.targetOf(pid, nr, args)), forbidden };
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
    for (const handle of this.carriedBy(pid, nr, args)) {
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
    const handles = handlesIn(messageOf(nr, args));
    const to = this.targetOf(pid, nr, args);
    if (handles.length === 0 || isDevice(to)) return;
    if (to.length === 0) this.lost = true;
    const things = new Set(to.map(({ thing }) => thing)); // taken first: what is sent there may be what `to` holds
    for (const handle of handles) {
      const held = this.heldBy(pid, handle);
      const isKnown = held.length > 0 && held.length <= HELD_MAX;
      if (!isKnown) this.lost = true;
      else for (const thing of things) thing.sent.push(...this.children(held));
    }
  }

  private answerOf(pid: Pid, args: ValueRecord): Answer {
    const handles = handlesIn(args["message"] ?? null).map((one) => this.children(this.heldBy(pid, one)));
    return { by: this.thingOf(pid, args["to"])?.by ?? null, handles };
  }

  private heldBy(pid: Pid, handle: Value | undefined): Held {
    return handle instanceof Handle ? this.tables.get(pid)?.get(handle.ordinal) ?? UNKNOWN : UNKNOWN;
  }

  private namedBy(pid: Pid, name: string): Held {
    return this.names.get(pid)?.get(name) ?? this.manifest;
  }

  // Where the message of a call goes.
  private targetOf(pid: Pid, nr: number, args: ValueRecord): Held {
    const goes = GOES.get(nr);
    const to = goes === undefined ? undefined : args[goes[0]];
    return typeof to === "string" ? this.namedBy(pid, to) : this.heldBy(pid, to);
  }

  // Handles that a call surely sends along.
  private carriedBy(pid: Pid, nr: number, args: ValueRecord): readonly Handle[] {
    if (nr === NR.reply) return handlesIn(args["message"] ?? null);
    if (nr === NR.spawn) return handlesIn(args["args"] ?? null);
    const isSure = nr === NR.send || nr === NR.call || theThing(this.targetOf(pid, nr, args))?.kind === "endpoint";
    return isSure ? handlesIn(messageOf(nr, args)) : [];
  }

  private children(held: Held): Held {
    return childrenOf(held, this.time, null);
  }

  private table(pid: Pid): Table {
    return this.tables.getOrInsertComputed(pid, () => new Map());
  }

  // No ordinal is given twice, not even one that was given up.
  private give(pid: Pid, path: string, handle: Value | undefined, held: Held): void {
    if (!(handle instanceof Handle)) return;
    const table = this.table(pid);
    if (table.has(handle.ordinal)) this.report(path, `${path} was given handle ${handle.ordinal}, which stood for something already`);
    table.set(handle.ordinal, held);
  }

  // A new process holds what came with its arguments, in their order, from ordinal 1 on.
  private spawned(pid: Pid): void {
    const { step } = this;
    if (step === null || step.nr !== NR.spawn) return;
    const { args, options } = step.args as ValueRecord; // it succeeded: they were checked
    const table = this.table(pid);
    for (const [index, handle] of handlesIn(args ?? null).entries()) table.set(index + 1, this.children(this.heldBy(step.pid, handle)));
    const names = this.namesOf(step.pid, options as ValueRecord | undefined);
    if (names !== NO_NAMES) this.names.set(pid, names);
  }

  private namesOf(maker: Pid, options: ValueRecord | undefined): Names {
    const own = this.names.get(maker) ?? NO_NAMES;
    const grants = options?.["grants"] as readonly string[] | undefined;
    const handles = options?.["handles"] as ValueRecord | undefined;
    if (grants === undefined && handles === undefined) return own;
    const names = new Map([...own].filter(([name]) => grants?.includes(name) ?? true));
    for (const [name, handle] of Object.entries(handles ?? {})) names.set(name, this.children(this.heldBy(maker, handle)));
    return names;
  }

  private endOf(pid: Pid): void {
    this.ended.add(pid);
    this.tables.delete(pid);
    this.calls.delete(pid);
    this.names.delete(pid);
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
    if (why !== null && !isWord) this.report(path, `${path} succeeded in ${findCallName(made.nr) ?? "a call"} by ${why}`);
    this.took(pid, path, made, value);
  }

  private took(pid: Pid, path: string, made: Call, value: Value): void {
    const { nr, args } = made;
    switch (nr) {
      case NR.endpoint:
      case NR.subscribe:
        return this.madeEndpoint(pid, path, nr, args, value);
      case NR.spawn:
        return this.give(pid, path, value, original(thingOf("process", "a process"), CHILD, this.time));
      case NR.derive:
        return this.derived(pid, path, args, value);
      case NR.recv:
        return this.received(pid, path, args, value as ValueRecord);
      case NR.select: {
        const { tag, value: got } = value as { readonly tag: string; readonly value: Value };
        const arm = (args["arms"] as readonly ValueRecord[]).find((one) => one["tag"] === tag);
        if (arm?.["call"] === "recv") this.received(pid, path, arm["args"] as ValueRecord, got as ValueRecord);
        return;
      }
      case NR.call:
      case NR.tool:
      case NR.infer:
      case NR.read:
      case NR.write:
        return this.answered(pid, path, made, value);
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
    const thing = thingOf(nr === NR.endpoint ? "endpoint" : "stream", `endpoint ${ordinal} of ${path}`, { capacity });
    this.give(pid, path, value, original(thing, ENDPOINT, this.time));
    if (value instanceof Handle) this.originals.getOrInsertComputed(pid, () => new Map()).set(value.ordinal, thing);
  }

  private derived(pid: Pid, path: string, args: ValueRecord, value: Value): void {
    const { from } = args;
    const asked = args["rights"] === undefined ? null : rightsOf(args["rights"] as readonly Right[]);
    const held = typeof from === "string" ? this.namedBy(pid, from) : this.heldBy(pid, from);
    if (held.length > 0 && asked !== null && held.every((one) => (asked & ~one.rights) !== 0)) {
      const source = from instanceof Handle ? `handle ${from.ordinal}` : `grant "${from}"`;
      this.report(path, `${path} derived ${describeRights(asked)} from ${source} with ${describeRights(held[0]!.rights)}`);
    }
    this.give(pid, path, value, childrenOf(held, this.time, asked));
  }

  private received(pid: Pid, path: string, args: ValueRecord, value: ValueRecord): void {
    if (value["gone"] !== undefined) return; // it names a handle that the process has
    const thing = this.thingOf(pid, args["from"]);
    if (thing?.kind === "endpoint") {
      for (const handle of handlesIn(value["value"] ?? null)) this.give(pid, path, handle, this.lost ? UNKNOWN : thing.sent);
    }
    this.give(pid, path, value["reply"], original(thingOf("reply", "a caller", { by: thing }), RIGHTS.reply, this.time));
  }

  // A device answers as well, at any time and with handles that name nothing new: only a known endpoint makes it a reply.
  private answered(pid: Pid, path: string, { nr, to }: Call, value: Value): void {
    const { answer } = this;
    if (answer === null || nr !== NR.call && to?.kind !== "endpoint") return;
    const { by, handles } = answer;
    if (to !== null && by !== null && by !== to) {
      this.report(path, `${path} was given the reply to a request at ${by.name} for its own at ${to.name}`);
    }
    for (const [index, handle] of handlesIn(value).entries()) this.give(pid, path, handle, handles[index] ?? UNKNOWN);
  }

  private revoked(pid: Pid, handle: Value | undefined): void {
    const held = this.heldBy(pid, handle);
    if (held.length === 1) held[0]!.revoked = this.time;
  }

  private dropped(pid: Pid, handle: Value | undefined): void {
    if (!(handle instanceof Handle)) return;
    this.table(pid).set(handle.ordinal, null);
    const original = this.originals.get(pid)?.get(handle.ordinal);
    if (original !== undefined) original.closed = true;
  }
}

// Notification bits and word of callers that are gone outlive an endpoint's close: only messages are given up.
function isNotice(value: Value | undefined): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { bits, gone } = value as ValueRecord;
  return gone !== undefined || typeof bits === "number" && bits !== 0;
}

/** What a call carries to an endpoint; null if it is none that does. */
function messageOf(nr: number, args: ValueRecord): Value {
  const goes = GOES.get(nr);
  return goes === undefined ? null : args[goes[1]] ?? null;
}
