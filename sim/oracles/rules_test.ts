/** The rules of the oracles one by one, on events made by hand: each on its breach and on the lawful twin. */
import assert from "node:assert/strict";
import type { Grant, Kernel, ProcessView } from "../../kernel/config.ts";
import type { Candidates, Op, Usage } from "../../kernel/machine.ts";
import type { TraceEvent } from "../../kernel/trace.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { OpId, Pid } from "../../syscalls/ids.ts";
import { describeRights, RIGHTS } from "../../syscalls/rights.ts";
import { type CallName, NR } from "../../syscalls/table.ts";
import { Handle, type Value } from "../../syscalls/value.ts";
import { INVERSION_STEPS_MAX } from "../param.ts";
import { Authority } from "./authority.ts";
import { Bypass } from "./bypass.ts";
import { ChannelOrder } from "./channels.ts";
import { Effects } from "./effects.ts";
import { childrenOf, isRevoked, original, thingOf } from "./held.ts";
import { Inversion } from "./inversion.ts";
import { Ledger } from "./ledger.ts";
import { Mailbox } from "./mailbox.ts";
import type { Listener } from "./oracle.ts";

const ROOT = 1 as Pid;
const HANDLE = new Handle(1);
const pathOf = (pid: Pid) => pid === ROOT ? "root" : `root/p.${pid}`;

/** Events of calls, each with an ordinal of its own, by the process that `by` named last. */
class Story {
  private calls = 0;
  private pid = ROOT;
  readonly events: TraceEvent[] = [];

  by(pid: Pid): this {
    this.pid = pid;
    return this;
  }
  step(name: CallName, args: unknown): number {
    const { pid } = this;
    const call = this.calls++;
    this.events.push({ kind: "step", step: call, pid, path: pathOf(pid), call, nr: NR[name], args: args as Value });
    return call;
  }
  done(name: CallName, args: unknown, value: Value = null): this {
    const { pid } = this;
    const call = this.step(name, args);
    this.events.push({ kind: "result", step: call, pid, path: pathOf(pid), call, errno: E.OK, value });
    return this;
  }
  spawned(pid: Pid): this {
    this.events.push({ kind: "spawn", pid, path: pathOf(pid), image: "i", name: "p" });
    return this;
  }
  ended(pid: Pid): this {
    this.events.push({ kind: "end", pid, path: pathOf(pid), why: "exited", exit: null });
    return this;
  }
}

/** What `oracle` says of a story; `book` hears each event before it. */
function told(story: Story, oracle: Listener, book?: Listener): string {
  for (const one of book === undefined ? [oracle] : [book, oracle]) one.begin();
  for (const event of story.events) for (const one of book === undefined ? [oracle] : [book, oracle]) one.note(event);
  const kernel = { stats: () => ({ spawned: 1, ended: 0 }) } as unknown as Kernel;
  return oracle.end({ kernel, root: "root", faulty: false })?.detail ?? "nothing";
}

Deno.test("bypass: a run begins with no count of the run before", () => {
  const among: Candidates = { count: 2, id: (i) => i + 7, pending: () => [] };
  const oracle = new Bypass();
  for (let run = 0; run < 3; run++) {
    oracle.begin();
    for (let i = 0; i < 12; i++) oracle.chose(among, 0);
    assert.equal(oracle.end(), null);
  }
});

Deno.test("channels: requests of call keep their order as sends do, and a new life begins its receives anew", () => {
  const [one, two] = [{ n: 1 }, { n: 2 }];
  const received = (value: Value) => ({ value, badge: 0, bits: 0, reply: null });
  const story = new Story();
  for (const message of [one, two]) story.step("call", { to: HANDLE, message });
  for (const message of [two, one]) story.by(2 as Pid).done("recv", { from: HANDLE }, received(message));
  assert.equal(told(story, new ChannelOrder()), "root/p.2 received message 0 of root after message 1");
});

/** What is told of operations of one call, each with an effect and the answer of its device. */
function effects(...ops: readonly (readonly [effect: Op["effect"], errno: Errno] | "become")[]): string {
  const oracle = new Effects();
  oracle.begin();
  for (const op of ops) {
    if (op === "become") new Story().done("become", { args: null }).events.forEach((event) => oracle.note(event));
    else oracle.submitted({ effect: op[0], verb: "pay", device: "bank", origin: { path: "root", seq: 3 } } as Op, op[1]);
  }
  return oracle.end()?.detail ?? "nothing";
}

Deno.test("effects: one that may be done once leaves once for a call, unless its device refused it or the program began anew", () => {
  assert.equal(effects(["once", E.OK], ["once", E.OK]), "pay of bank left twice for call 3 of root");
  assert.equal(effects(["idempotent", E.OK], ["idempotent", E.OK]), "nothing");
  assert.equal(effects(["once", E.EAGAIN], ["once", E.OK]), "nothing");
  assert.equal(effects(["once", E.OK], "become", ["once", E.OK]), "nothing");
});

Deno.test("mailbox: a message on its way to a process that ended is not lost, one that no process took is", () => {
  const story = (ends: boolean) => {
    const made = new Story().done("endpoint", { capacity: 4 }, HANDLE);
    made.step("spawn", { image: null, name: "p", args: HANDLE });
    made.spawned(2 as Pid);
    for (const pid of [ROOT, 2 as Pid]) made.by(pid).step("recv", { from: HANDLE });
    made.by(ROOT).done("send", { to: HANDLE, message: 1 });
    return ends ? made.ended(2 as Pid) : made;
  };
  const said = (ends: boolean) => {
    const book = new Authority();
    return told(story(ends), new Mailbox(book), book);
  };
  assert.equal(said(false), "1 of 1 messages sent to endpoint 1 of root never arrived although a process receives there");
  assert.equal(said(true), "nothing");
});

const HELPERS = [3] as unknown as ProcessView["helpers"];

/** A process that is ready, or that waits in a call for `helpers`. */
function view(pid: number, priority: number, more: Partial<ProcessView> = {}): ProcessView {
  const waits = more.helpers !== undefined;
  return {
    pid: pid as Pid,
    path: pathOf(pid as Pid),
    state: waits ? "blocked" : "ready",
    daemon: false,
    priority,
    waiting: waits ? [{ call: 0, name: "reply", on: "" }] : [],
    helpers: [],
    ...more,
  } as ProcessView;
}

/** What is told where, between two looks, processes made so many steps. */
function inversion(processes: readonly ProcessView[], ran: readonly number[], steps = INVERSION_STEPS_MAX + 1): string {
  const oracle = new Inversion();
  oracle.begin();
  const story = new Story();
  for (let i = 0; i < steps; i++) for (const pid of ran) story.by(pid as Pid).step("yield", {});
  for (const event of story.events) oracle.note(event);
  oracle.look({ processes: () => processes } as unknown as Kernel);
  return oracle.end()?.detail ?? "nothing";
}

Deno.test("inversion: only steps between the priorities of a process and of its helper count, and only while no helper runs", () => {
  const [high, middle, low] = [view(1, 0, { helpers: HELPERS }), view(2, 3), view(3, 7)];
  const said = `root (priority 0) waits for root/p.3 (priority 7), held up by ${INVERSION_STEPS_MAX + 1} steps of processes in between; ` +
    `bound is ${INVERSION_STEPS_MAX}`;
  assert.equal(inversion([high, middle, low], [2]), said);
  assert.equal(inversion([high, middle, low], [2], INVERSION_STEPS_MAX), "nothing");
  assert.equal(inversion([high, view(2, 7), low], [2]), "nothing", "as unimportant as the helper");
  assert.equal(inversion([view(1, 1, { helpers: HELPERS }), view(2, 0), low], [2]), "nothing", "more important than the process");
  assert.equal(inversion([high, middle, low], [2, 3]), "nothing", "the helper ran");
  assert.equal(inversion([high, middle, view(3, 0)], [2]), "nothing", "the helper is as important");
});

Deno.test("inversion: a daemon that waits for its next message is idle", () => {
  const waiting = [{ call: 0, name: "recv", on: "" }] as unknown as ProcessView["waiting"];
  const processes = (daemon: boolean) => [view(1, 0, { helpers: HELPERS, waiting, daemon }), view(2, 3), view(3, 7)];
  assert.match(inversion(processes(false), [2]), /^root \(priority 0\) waits for root\/p\.3/);
  assert.equal(inversion(processes(true), [2]), "nothing");
});

const PAY: Grant = { name: "pay", device: "bank", verb: "pay", badge: 0, effect: "once", reads: [], writes: [], cost: { money: 10 } };
const op = (id: number, path: string) => ({ id, device: "bank", verb: "pay", origin: { path, seq: 0 } }) as unknown as Op;

/** A ledger after a root of unlimited budget has made a child with `granted` money. */
function ledger(granted: number): { readonly ledger: Ledger; readonly story: Story } {
  const made = new Ledger([PAY]);
  made.begin();
  const story = new Story().spawned(ROOT);
  story.step("spawn", { image: null, name: "p", args: null, options: { budget: { money: granted } } });
  story.spawned(2 as Pid);
  return { ledger: made, story };
}
const endOf = (made: Ledger, spent: Usage, reserved: Usage = {}) => {
  const amounts = (usage: Usage) => ({ tokens: 0, money: 0, ms: 0, bytes: 0, ...usage });
  const kernel = { stats: () => ({ spawned: 2, ended: 2 }), account: () => ({ spent: amounts(spent), reserved: amounts(reserved) }) };
  return made.end({ kernel: kernel as unknown as Kernel, root: "root", faulty: false })?.detail ?? "nothing";
};

Deno.test("ledger: at the end the kernel's account is what the machine used, with no reserve left", () => {
  const of = (spent: number, reserved = 0) => {
    const { ledger: made, story } = ledger(25);
    for (const event of story.events) made.note(event);
    made.submitted(op(1, pathOf(2 as Pid)), E.OK);
    made.reaped({ kind: "completion", id: 1 as OpId, errno: E.OK, more: false, value: null, chunks: [], usage: { money: 4 } });
    for (const pid of [2 as Pid, ROOT]) new Story().ended(pid).events.forEach((event) => made.note(event));
    return endOf(made, { money: spent }, { money: reserved });
  };
  assert.equal(of(4), "nothing");
  assert.equal(of(3), "the run used 4 money, the kernel's account has 3 spent and 0 reserved");
  assert.equal(of(4, 6), "the run used 4 money, the kernel's account has 4 spent and 6 reserved");
});

Deno.test("ledger: usage beyond the reserve is taken from what is left, as far as it goes", () => {
  const of = (used: number) => {
    const { ledger: made, story } = ledger(15);
    for (const event of story.events) made.note(event);
    made.submitted(op(1, pathOf(2 as Pid)), E.OK);
    made.reaped({ kind: "completion", id: 1 as OpId, errno: E.OK, more: false, value: null, chunks: [], usage: { money: used } });
    for (const pid of [2 as Pid, ROOT]) new Story().ended(pid).events.forEach((event) => made.note(event));
    return endOf(made, { money: -1 });
  };
  assert.equal(of(12), "the run used 12 money, the kernel's account has -1 spent and 0 reserved");
  assert.equal(of(99), "the run used 15 money, the kernel's account has -1 spent and 0 reserved");
});

Deno.test("ledger: no process is granted or let spend more than is left", () => {
  const { ledger: made, story } = ledger(15);
  story.by(2 as Pid).step("spawn", { image: null, name: "p", args: null, options: { budget: { money: 16 } } });
  story.spawned(3 as Pid);
  for (const event of story.events) made.note(event);
  assert.equal(endOf(made, {}), "root/p.3 was granted 16 money, its parent had 15 left");
  const { ledger: other, story: short } = ledger(9);
  for (const event of short.events) other.note(event);
  other.submitted(op(1, pathOf(2 as Pid)), E.OK);
  assert.equal(endOf(other, {}), "root/p.2 was let spend 10 money with 9 left");
});

Deno.test("held: a revoke takes all that was derived before it, and nothing made after it", () => {
  const first = original(thingOf("endpoint", "e"), RIGHTS.send, 1);
  const child = childrenOf(first, 2, null);
  const grandchild = childrenOf(child, 3, 0);
  assert.deepEqual([first, child, grandchild].map(([one]) => isRevoked(one!)), [false, false, false]);
  first[0]!.revoked = 4;
  assert.deepEqual([first, child, grandchild].map(([one]) => isRevoked(one!)), [false, true, true]);
  assert.equal(isRevoked(childrenOf(first, 5, null)[0]!), false);
  assert.deepEqual(childrenOf(first, 5, 0).map((one) => one.rights), [0]);
  assert.deepEqual(childrenOf(first, 5, null).map((one) => one.rights), [RIGHTS.send]);
});

/** What is told where `acts` succeeds with handle 2, which was derived with `rights` from an endpoint or a process. */
function byRights(of: "endpoint" | "process", rights: readonly string[], acts: (story: Story) => void): string {
  const story = new Story();
  if (of === "process") story.done("spawn", { image: null, name: "p", args: null }, HANDLE);
  else story.done("endpoint", {}, HANDLE);
  acts(story.done("derive", { from: HANDLE, rights }, new Handle(2)));
  return told(story, new Authority());
}

Deno.test("authority: a call that succeeds by a handle without its right is told, with it not", () => {
  const by = new Handle(2);
  const cases = [
    ["send", { to: by, message: 1 }, "send", "endpoint"],
    ["notify", { to: by, bits: 1 }, "send", "endpoint"],
    ["recv", { from: by }, "recv", "endpoint"],
    ["wait", { child: by }, "wait", "process"],
    ["kill", { child: by }, "control", "process"],
    ["cancel", { child: by }, "control", "process"],
  ] as const;
  for (const [name, args, right, of] of cases) {
    const acts = (story: Story) => story.done(name, args, name === "recv" ? { value: null, badge: 0, bits: 0, reply: null } : null);
    assert.equal(byRights(of, [right], acts), "nothing", name);
    assert.match(byRights(of, ["transfer"], acts), new RegExp(`^root .*handle 2.*${describeRights(RIGHTS[right])}`), name);
  }
});

Deno.test("authority: the drop of the maker's handle closes the endpoint for every other handle", () => {
  const story = (drops: number) =>
    new Story().done("endpoint", {}, HANDLE).done("derive", { from: HANDLE }, new Handle(2)).done("drop", { handle: new Handle(drops) })
      .done("send", { to: new Handle(drops === 1 ? 2 : 1), message: 1 });
  assert.match(told(story(1), new Authority()), /^root .* closed endpoint/);
  assert.equal(told(story(2), new Authority()), "nothing");
});
