/**
 * What the conformance suite drives: a machine with the probe behind it, everything it gave so far, and the checks that
 * hold of every reap and of every end. The rules are in conformance.ts, with the meaning of the probe's verbs.
 */
import { ok, strictEqual as equal } from "node:assert/strict";
import {
  type Backend,
  type Batch,
  type Candidates,
  type Choice,
  type Completion,
  type Control,
  NEVER,
  type Op,
  VERB_CREDIT,
} from "../kernel/machine.ts";
import { E, errnoName } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import { copyOf, type Value } from "../syscalls/value.ts";

/** The device that a machine under test has. */
export const PROBE = "probe";
/** Operations in flight that a machine under test is made for. */
export const PROBE_IN_FLIGHT_MAX = 8;
/** How long the suite gives a machine to do what it must not do, ns. */
export const QUIET_NS = 20_000_000;

/** What the suite asks of a machine's maker. */
export interface OpenOptions {
  /** Operations in flight at most: `PROBE_IN_FLIGHT_MAX`. */
  readonly inFlightMax: number;
  /** The explorer's choices; a live machine ignores them. */
  readonly choose: (kind: Choice, among: Candidates) => number;
}

/** Makes a fresh machine with the probe behind it. */
export type OpenMachine = (options: OpenOptions) => Backend | Promise<Backend>;

/** A machine under test and everything it gave. */
export class Rig {
  readonly batch: Batch = { now: 0 as Instant, items: [] };
  readonly items: (Completion | Control)[] = [];
  /** How often the machine asked for a choice. */
  asked = 0;
  private machine: Backend | undefined;
  private idNext = 1;

  /** Opens a machine. */
  static async of(open: OpenMachine): Promise<Rig> {
    const rig = new Rig();
    rig.machine = await open({ inFlightMax: PROBE_IN_FLIGHT_MAX, choose: () => (rig.asked++, 0) });
    return rig;
  }

  /** The machine under test. */
  get backend(): Backend {
    return this.machine!; // set by `of`, the only maker
  }

  /** Reaps once; checks what holds of every reap. */
  reap(): readonly (Completion | Control)[] {
    const { now, items } = this.batch;
    this.backend.reap(this.batch);
    ok(Number.isSafeInteger(this.batch.now) && this.batch.now >= now, `Time went from ${now} to ${this.batch.now}`);
    equal(this.batch.items, items, "reap() must refill the batch it was given");
    this.items.push(...items);
    return items;
  }

  /** Submits; gives the id, or the name of the errno. Arguments are sealed, as the kernel's are. */
  submit(verb: string, given: Value, more: Partial<Op> = {}): OpId | string {
    const args = copyOf(given);
    const id = this.idNext++ as OpId;
    const origin = { path: "root", seq: id };
    const errno = this.backend.submit({ id, origin, device: PROBE, verb, handle: 0, args, chunks: [], credit: 0, effect: "none", ...more });
    return errno === E.OK ? id : errnoName(errno);
  }

  /** Submits what must be taken. */
  start(verb: string, args: Value, more: Partial<Op> = {}): OpId {
    const id = this.submit(verb, args, more);
    ok(typeof id === "number", `submit() of ${verb} answered ${id}`);
    return id;
  }

  /** Grants `credit` more items to a stream. */
  credit(stream: OpId, credit: number): void {
    this.submit(VERB_CREDIT, null, { handle: stream, credit });
  }

  /** Reaps and waits until `done`; fails if the machine says that nothing comes any more. */
  async until(done: () => boolean): Promise<void> {
    for (this.reap(); !done(); this.reap()) {
      ok(await this.backend.idle(NEVER), "idle() says that nothing can come, but something is missing");
    }
  }

  /** Waits `ns` and reaps whatever comes. */
  async pass(ns: number): Promise<void> {
    const end = this.batch.now + ns;
    for (this.reap(); this.batch.now < end; this.reap()) ok(await this.backend.idle(end as Instant), "idle() must be true at its deadline");
  }

  /** The completions of one operation so far. */
  of(id: OpId): readonly Completion[] {
    return this.items.filter((item): item is Completion => item.kind === "completion" && item.id === id);
  }

  /** True once the operation has had a final completion. */
  ended(id: OpId): boolean {
    return this.of(id).some((one) => !one.more);
  }

  /** Waits for the ends of `ids`, then checks that each has one, and that it is the last. */
  async ends(...ids: OpId[]): Promise<readonly Completion[]> {
    await this.until(() => ids.every((id) => this.ended(id)));
    await this.pass(QUIET_NS);
    return ids.map((id) => {
      const all = this.of(id);
      equal(all.filter((one) => !one.more).length, 1, `Operation ${id} needs exactly one final completion`);
      equal(all.at(-1)!.more, false, `Operation ${id} got a completion after its final one`);
      return all.at(-1)!;
    });
  }
}
