import { ok, strictEqual as equal } from "node:assert/strict";
import { CONFORMANCE, type OpenMachine, type OpenOptions, PROBE } from "./conformance.ts";
import { type Backend, type Batch, type Completion, type Control, type Op, VERB_CREDIT } from "../kernel/machine.ts";
import { E, type Errno } from "../syscalls/errno.ts";
import type { Instant, OpId } from "../syscalls/ids.ts";
import { record } from "./record.ts";
import { replay } from "./replay.ts";
import { readTrace } from "./trace/reader.ts";
import { ENDING, HEADER, memory } from "./trace/testing.ts";
import { TraceWriter } from "./trace/writer.ts";
import { VirtualMachine } from "./virtual/machine.ts";
import { PROFILES } from "./virtual/profile.ts";
import { probeDevice } from "./virtual/probe.ts";

function virtual({ inFlightMax, choose }: OpenOptions): VirtualMachine {
  return new VirtualMachine({
    profile: PROFILES.x86,
    seed: new Uint8Array(32),
    epochMs: 0,
    devices: { [PROBE]: probeDevice },
    inFlightMax,
    choose,
  });
}

const openVirtual: OpenMachine = virtual;

for (const { name, run } of CONFORMANCE) Deno.test(`virtual: ${name}`, () => run(openVirtual));

/** A virtual machine whose `idle` is a promise, as on live machines. */
const openLater: OpenMachine = (options) => {
  const machine = virtual(options);
  return Promise.resolve(over(machine, { idle: (until) => Promise.resolve().then(() => machine.idle(until)) }));
};

for (const { name, run } of CONFORMANCE) Deno.test(`virtual with an asynchronous idle: ${name}`, () => run(openLater));

/** Machines that record into memory; `files` gives a trace per machine, in the order of opening. */
function recorder(): { open: OpenMachine; files: () => Uint8Array[] } {
  const open: { writer: TraceWriter; file: () => Uint8Array }[] = [];
  return {
    open: (options) => {
      const { sink, file } = memory();
      const writer = new TraceWriter(HEADER, sink);
      open.push({ writer, file });
      return record(virtual(options), writer);
    },
    files: () => open.map(({ writer, file }) => (writer.end(ENDING), file())),
  };
}

for (const { name, run } of CONFORMANCE) {
  Deno.test(`record over virtual, then replay: ${name}`, async () => {
    const recording = recorder();
    await run(recording.open);
    const replays = recording.files().map((file) => replay(readTrace(file)));
    let opened = 0;
    await run(() => replays[opened++]!);
    equal(opened, replays.length);
    for (const one of replays) equal(one.ended, true, "The replay has entries left");
  });
}

/** `machine` with some methods replaced. */
function over(machine: Backend, changes: Partial<Backend>): Backend {
  return {
    reap: (into) => machine.reap(into),
    submit: (op) => machine.submit(op),
    cancel: (id) => machine.cancel(id),
    choose: (kind, among) => machine.choose(kind, among),
    note: (event) => machine.note(event),
    idle: (until) => machine.idle(until),
    elapse: (fuel) => machine.elapse(fuel),
    ...changes,
  };
}

/** `machine` whose completions go through `edit` on their way. */
function editing(machine: Backend, edit: (one: Completion) => readonly Completion[]): Backend {
  return over(machine, {
    reap: (into) => {
      machine.reap(into);
      const items = into.items.flatMap((item): (Completion | Control)[] => item.kind === "completion" ? [...edit(item)] : [item]);
      into.items.length = 0;
      into.items.push(...items);
    },
  });
}

/** Breaches, one rule of the seam each. */
const BREACHES: Readonly<Record<string, (machine: VirtualMachine, options: OpenOptions) => Backend>> = {
  "time runs backwards": (machine) => {
    let reaps = 0;
    return over(machine, { reap: (into) => (machine.reap(into), into.now = (into.now - reaps++ * 5) as Instant) });
  },
  "time is no integer": (machine) => over(machine, { reap: (into) => (machine.reap(into), into.now = (into.now + 0.5) as Instant) }),
  "the batch is not cleared": (machine) => {
    const fresh: Batch = { now: 0 as Instant, items: [] };
    return over(machine, { reap: (into) => (machine.reap(fresh), into.now = fresh.now, into.items.push(...fresh.items)) });
  },
  "another array is put into the batch": (machine) =>
    over(machine, { reap: (into) => (machine.reap(into), Object.assign(into, { items: [...into.items] })) }),
  "an end comes twice": (machine) => editing(machine, (one) => one.more ? [one] : [one, one]),
  "an end is lost": (machine) => editing(machine, (one) => one.more || one.errno === E.EIO ? [one] : []),
  "an item follows the end": (machine) => editing(machine, (one) => one.more ? [one] : [one, { ...one, more: true }]),
  "a cancelled operation never ends": (machine) => editing(machine, (one) => one.errno === E.ECANCELED ? [] : [one]),
  "cancel does nothing": (machine) => over(machine, { cancel: () => {} }),
  "cancel of an unknown id throws": (machine) => {
    const known = new Set<OpId>();
    const submit = (op: Op) => (known.add(op.id), machine.submit(op));
    const cancel = (id: OpId) => {
      if (!known.has(id)) throw new RangeError(`Cannot cancel ${id}`);
      machine.cancel(id);
    };
    return over(machine, { submit, cancel });
  },
  "cancel answers although the operation has ended": (machine) => {
    const extra: Completion[] = [];
    const cancel = (id: OpId) => {
      machine.cancel(id);
      extra.push({ kind: "completion", id, errno: E.ECANCELED, more: false, value: null, chunks: [] });
    };
    return over(machine, { cancel, reap: (into) => (machine.reap(into), into.items.push(...extra.splice(0))) });
  },
  "a failure brings an order for its process": (machine) =>
    over(machine, {
      reap: (into) => {
        machine.reap(into);
        if (into.items.some((item) => item.kind === "completion" && item.errno === E.EIO)) into.items.push({ kind: "crash", path: "root" });
      },
    }),
  "elapse brings an item": (machine) => {
    let elapsed = 0;
    const reap = (into: Batch) => {
      machine.reap(into);
      if (elapsed-- > 0) into.items.push({ kind: "kill", path: "root" });
    };
    return over(machine, { reap, elapse: () => void elapsed++ });
  },
  "a stream ignores credit": (machine) => over(machine, { submit: (op) => machine.submit({ ...op, credit: op.credit + 1 }) }),
  "credit is lost": (machine) => over(machine, { submit: (op) => op.verb === VERB_CREDIT ? E.OK : machine.submit(op) }),
  "credit has a completion": (machine) => {
    const extra: Completion[] = [];
    const submit = (op: Op): Errno => {
      if (op.verb === VERB_CREDIT) extra.push({ kind: "completion", id: op.id, errno: E.OK, more: false, value: null, chunks: [] });
      return machine.submit(op);
    };
    return over(machine, { submit, reap: (into) => (machine.reap(into), into.items.push(...extra.splice(0))) });
  },
  "items lose their order": (machine) => {
    let held: Completion | undefined;
    return editing(machine, (one) => {
      if (one.more && one.value === 0) return held = one, [];
      const out = held === undefined ? [one] : [one, held];
      held = undefined;
      return out;
    });
  },
  "there is always room": (_machine, options) => virtual({ ...options, inFlightMax: 1_000 }),
  "there is never room again": (machine) => {
    let taken = 0;
    return over(machine, { submit: (op) => op.verb !== VERB_CREDIT && ++taken > 8 ? E.EAGAIN : machine.submit(op) });
  },
  "an unknown device is taken": (machine) => over(machine, { submit: (op) => machine.submit({ ...op, device: PROBE }) }),
  "errors have no message": (machine) => editing(machine, (one) => one.errno === E.EIO ? [{ ...one, value: null }] : [one]),
  "values are not frozen": (machine) => editing(machine, (one) => [{ ...one, value: structuredClone(one.value) }]),
  "chunks are written again": (machine) => {
    const given: Uint8Array[] = [];
    return editing(machine, (one) => {
      for (const bytes of given) bytes.fill(0);
      given.push(...one.chunks.map((chunk) => chunk.bytes));
      return [one];
    });
  },
  "submit delivers at once": (machine) => {
    let batch: Batch | undefined;
    return over(machine, {
      reap: (into) => machine.reap(batch = into),
      submit: (op) => {
        const errno = machine.submit(op);
        if (batch !== undefined) machine.reap(batch);
        return errno;
      },
    });
  },
  "a slow operation holds up others": (machine) =>
    over(machine, { submit: (op) => op.verb === "echo" ? machine.submit({ ...op, verb: "slow", args: { ms: 60 } }) : machine.submit(op) }),
  "choose leaves its range": (machine) => over(machine, { choose: (_kind, among) => among.count }),
  "reap asks for a choice": (machine, { choose }) =>
    over(machine, { reap: (into) => (machine.reap(into), void choose("device", { count: 2, id: (i) => i, pending: () => [] })) }),
  "idle is always true": (machine) => over(machine, { idle: (until) => machine.idle(until) || true }),
  "idle is false at a deadline": (machine) => over(machine, { idle: (until) => machine.idle(until) && false }),
  "idle is false for a deadline that has passed": (machine) => {
    return over(machine, { idle: (until) => until > machine.now() && machine.idle(until) });
  },
  "idle sleeps past its deadline without an item": (machine) => over(machine, { idle: () => true }),
  "notes take part": (machine) => {
    let noted = 0;
    return editing(over(machine, { note: () => void noted++ }), (one) => noted > 0 ? [{ ...one, value: "noted" }] : [one]);
  },
  "a control item comes of itself": (machine) =>
    over(machine, { reap: (into) => (machine.reap(into), into.items.push({ kind: "crash", path: "root" })) }),
};

/** Names of the rules that a machine breaks; a rule that does not end within `turns` of idle counts as broken. */
async function broken(open: OpenMachine): Promise<string[]> {
  const names: string[] = [];
  for (const { name, run } of CONFORMANCE) {
    const bounded: OpenMachine = async (options) => {
      const machine = await open(options);
      let turns = 0;
      return over(machine, {
        idle: (until) => {
          ok(++turns < 1_000, "idle() was asked a thousand times");
          return machine.idle(until);
        },
      });
    };
    await run(bounded).catch(() => names.push(name));
  }
  return names;
}

for (const [breach, make] of Object.entries(BREACHES)) {
  Deno.test(`the suite refuses a machine where ${breach}`, async () => {
    ok((await broken((options) => make(virtual(options), options))).length > 0);
  });
}

Deno.test("each rule of the suite is broken by a breach that few other rules notice", async () => {
  const refused = new Set<string>();
  for (const make of Object.values(BREACHES)) {
    const names = await broken((options) => make(virtual(options), options));
    if (names.length <= CONFORMANCE.length / 3) { for (const name of names) refused.add(name); }
  }
  equal(CONFORMANCE.filter(({ name }) => !refused.has(name)).map(({ name }) => name).join(", "), "");
});
