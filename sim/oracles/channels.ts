/**
 * Order per channel, watched from outside: messages that one process sent through one handle and another received through
 * one handle arrive in the order of sending, and none arrives more often than it was sent.
 *
 * Messages are told apart by identity: sealing makes a copy for each send and an endpoint hands over that very copy. So only
 * records and arrays without handles are watched, and only those sent once; the kernel's own sequence numbers (`check()`) cover the
 * rest. Deliberately independent of them: a broken queue would break both alike.
 */
import type { TraceEvent } from "../../kernel/trace.ts";
import type { Pid } from "../../syscalls/ids.ts";
import { NR } from "../../syscalls/table.ts";
import { Handle, type Value, type ValueRecord } from "../../syscalls/value.ts";
import { type Finding, finding } from "../../scenario/finding.ts";
import type { Listener } from "./oracle.ts";

interface Sent {
  readonly from: string;
  readonly handle: number;
  readonly order: number;
  sends: number;
  received: number;
}

/** Listens to sends and receives. */
export class ChannelOrder implements Listener {
  private readonly sent = new Map<object, Sent>();
  /** Handle of each receive in flight, by process and call. */
  private readonly receives = new Map<Pid, Map<number, number>>();
  private readonly last = new Map<string, number>();
  private order = 0;
  private found: Finding | null = null;

  begin(): void {
    this.sent.clear();
    this.receives.clear();
    this.last.clear();
    this.order = 0;
    this.found = null;
  }

  note(event: TraceEvent): void {
    if (event.kind === "step") {
      const args = event.args as ValueRecord; // checked by the kernel or refused
      if (event.nr === NR.become) this.receives.delete(event.pid); // its ordinals begin anew
      else if (event.nr === NR.send || event.nr === NR.call) this.sends(event.path, args);
      else if (event.nr === NR.recv && args["from"] instanceof Handle) {
        this.receives.getOrInsertComputed(event.pid, () => new Map()).set(event.call, args["from"].ordinal);
      }
    } else if (event.kind === "result" && event.errno === 0) {
      const handle = this.receives.get(event.pid)?.get(event.call);
      if (handle !== undefined) this.received(event.path, handle, (event.value as ValueRecord)["value"] ?? null);
    }
  }

  end(): Finding | null {
    return this.found;
  }

  private sends(from: string, args: ValueRecord): void {
    const message = args["message"];
    const to = args["to"];
    if (typeof message !== "object" || message === null || message instanceof Handle || !(to instanceof Handle)) return;
    const known = this.sent.get(message);
    if (known !== undefined) known.sends++;
    else this.sent.set(message, { from, handle: to.ordinal, order: this.order++, sends: 1, received: 0 });
  }

  private received(path: string, handle: number, value: Value): void {
    const sent = typeof value === "object" && value !== null ? this.sent.get(value) : undefined;
    if (sent === undefined) return;
    if (++sent.received > sent.sends) {
      this.found ??= finding("channel", `${path} received a message of ${sent.from} ${sent.received} times, sent ${sent.sends} times`, "", [
        path,
        sent.from,
      ]);
    }
    if (sent.sends > 1) return;
    const key = `${sent.from} ${sent.handle} ${path} ${handle}`;
    const last = this.last.get(key) ?? -1;
    if (sent.order < last) {
      this.found ??= finding("channel", `${path} received message ${sent.order} of ${sent.from} after message ${last}`, "", [
        path,
        sent.from,
      ]);
    }
    this.last.set(key, Math.max(last, sent.order));
  }
}
