/**
 * Mailboxes, counted from outside: an endpoint queues no more messages than its maker asked for, every message that arrives
 * was sent, and at the end no message lies in a queue on which a process waits. Counts are of calls and their results.
 * Messages that a process may have received just before its end are allowed for, so a breach may be found late, never wrongly.
 */
import type { TraceEvent } from "../../kernel/trace.ts";
import type { Pid } from "../../syscalls/ids.ts";
import { NR } from "../../syscalls/table.ts";
import type { ValueRecord } from "../../syscalls/value.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
import type { Authority } from "./authority.ts";
import type { Thing } from "./held.ts";
import type { Listener } from "./oracle.ts";

interface Box {
  readonly thing: Thing;
  /** Sends that were executed, and that succeeded; messages that arrived. Requests of `call` are not among them. */
  begun: number;
  accepted: number;
  received: number;
  /** Receives in flight, and those whose process ended meanwhile. */
  waiting: number;
  swallowed: number;
}

interface Flight {
  readonly nr: number;
  /** By tag of the arm; `""` for a call that is no select. */
  readonly boxes: ReadonlyMap<string, readonly [call: "send" | "recv", box: Box]>;
}

/** Counts messages per endpoint. */
export class Mailbox implements Listener {
  private readonly boxes = new Map<Thing, Box>();
  private readonly flights = new Map<Pid, Map<number, Flight>>();
  /** A call went to an endpoint that is not known: counts say nothing any more. */
  private blind = false;
  private found: Finding | null = null;

  /** `book` hears each event before this one does. */
  constructor(private readonly book: Authority) {}

  begin(): void {
    this.boxes.clear();
    this.flights.clear();
    this.blind = false;
    this.found = null;
  }

  note(event: TraceEvent): void {
    if (event.kind === "step") this.step(event);
    else if (event.kind === "result") this.result(event);
    else if (event.kind === "end") this.forget(event.pid);
  }

  end(): Finding | null {
    if (this.found !== null || this.blind) return this.found;
    for (const { thing, accepted, received, waiting, swallowed } of this.boxes.values()) {
      const left = accepted - received - swallowed;
      if (waiting === 0 || thing.closed || left <= 0) continue;
      return finding("channel", `${left} of ${accepted} messages sent to ${thing.name} never arrived although a process receives there`);
    }
    return null;
  }

  private step({ pid, call, nr, args: value }: TraceEvent & { readonly kind: "step" }): void {
    if (nr !== NR.send && nr !== NR.recv && nr !== NR.select && nr !== NR.become) return;
    if (nr === NR.become) return this.forget(pid);
    const args = value as ValueRecord; // checked by the kernel or refused
    const boxes = new Map<string, readonly ["send" | "recv", Box]>();
    if (nr === NR.send) this.enter(pid, "", "send", args, boxes);
    else if (nr === NR.recv) this.enter(pid, "", "recv", args, boxes);
    else if (Array.isArray(args["arms"])) {
      for (const arm of args["arms"] as readonly ValueRecord[]) {
        const { tag, call: name } = arm;
        if (name === "send" || name === "recv") this.enter(pid, String(tag), name, arm["args"] as ValueRecord, boxes);
      }
    }
    if (boxes.size > 0) this.flights.getOrInsertComputed(pid, () => new Map()).set(call, { nr, boxes });
  }

  private enter(pid: Pid, tag: string, name: "send" | "recv", args: ValueRecord, into: Map<string, readonly ["send" | "recv", Box]>): void {
    const thing = this.book.thingOf(pid, name === "recv" ? args["from"] : args["to"]);
    if (thing === null) return void (this.blind = true);
    const box = this.boxes.getOrInsertComputed(thing, emptyBox);
    if (name === "recv") box.waiting++;
    else box.begun++;
    into.set(tag, [name, box]);
  }

  private result({ pid, path, call, errno, value }: TraceEvent & { readonly kind: "result" }): void {
    const flight = this.flights.get(pid)?.get(call);
    if (flight === undefined) return;
    this.flights.get(pid)!.delete(call); // it is there
    for (const [kind, box] of flight.boxes.values()) if (kind === "recv") box.waiting--;
    if (errno !== 0) return;
    const isSelect = flight.nr === NR.select;
    const won = flight.boxes.get(isSelect ? String((value as ValueRecord)["tag"]) : "");
    if (won === undefined) return;
    if (won[0] === "send") return this.accepted(won[1]);
    this.received(path, won[1], (isSelect ? (value as ValueRecord)["value"] : value) as ValueRecord);
  }

  private accepted(box: Box): void {
    box.accepted++;
    const { thing, waiting, swallowed } = box;
    const queued = box.accepted - box.received - waiting - swallowed;
    if (queued <= thing.capacity || thing.kind !== "endpoint" || this.blind) return;
    this.found ??= finding("mailbox", `${thing.name} queues ${queued} messages or more, its capacity is ${thing.capacity}`);
  }

  private received(path: string, box: Box, value: ValueRecord): void {
    const isRequest = (value["reply"] ?? null) !== null;
    if (isRequest || value["bits"] !== 0 || box.thing.kind !== "endpoint") return;
    box.received++;
    if (box.received <= box.begun || this.blind) return;
    const detail = `${path} received message ${box.received} from ${box.thing.name}, ${box.begun} were sent`;
    this.found ??= finding("channel", detail, "", [path]);
  }

  // Its receives in flight may have had a message on its way.
  private forget(pid: Pid): void {
    for (const { boxes } of this.flights.get(pid)?.values() ?? []) {
      for (const [kind, box] of boxes.values()) {
        if (kind !== "recv") continue;
        box.waiting--;
        box.swallowed++;
      }
    }
    this.flights.delete(pid);
  }
}

function emptyBox(thing: Thing): Box {
  return { thing, begun: 0, accepted: 0, received: 0, waiting: 0, swallowed: 0 };
}
