/**
 * Properties of IPC, capabilities, budgets and deadlock detection, over generated programs: fast-check makes plain data
 * (programs/ops.ts) and a schedule seed, one generic agent runs it on the real loader, runner and kernel, and what every
 * process observed is held to the rule. Each rule was broken in a copy of the kernel and the property seen to fail.
 *
 * Deliberately not here: what single calls do case by case (kernel/), and time limits of real machines.
 */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Value } from "../syscalls/value.ts";
import { CapabilityModel, type Command, type CommandKind } from "./programs/capability_model.ts";
import { type Observed, runProgram } from "./programs/harness.ts";
import type { Op, Outcome } from "./programs/ops.ts";

const RUNS = 150;
/** CI names its seed; another one is a good thing to try by hand. */
const CHECKED = { numRuns: RUNS, seed: 20_261_121 };
const scheduleSeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function valueOf(observed: Observed): readonly Outcome[] {
  assert.equal(observed.root.ok, true, JSON.stringify(observed.root.error));
  return observed.root.value as unknown as readonly Outcome[];
}

// ---- one process: an endpoint is a bounded queue with a notification word

const CHANNELS = 3;
const channel = fc.nat({ max: CHANNELS - 1 });
const capacities = fc.array(fc.nat({ max: 3 }), { minLength: CHANNELS, maxLength: CHANNELS });

const queueOp: fc.Arbitrary<Op> = fc.oneof(
  { weight: 4, arbitrary: channel.map((to): Op => ({ op: "send", to, body: 0, timeoutMs: 0 })) },
  { weight: 3, arbitrary: channel.map((from): Op => ({ op: "recv", from, timeoutMs: 0 })) },
  { weight: 1, arbitrary: fc.tuple(channel, fc.integer({ min: 1, max: 7 })).map(([to, bits]): Op => ({ op: "notify", to, bits })) },
);

Deno.test("an endpoint is a bounded queue: FIFO, nothing lost or doubled, never more than its capacity", () => {
  fc.assert(
    fc.property(capacities, fc.array(queueOp, { maxLength: 40, size: "max" }), (capacity, ops) => {
      const numbered = ops.map((op, index): Op => op.op === "send" ? { ...op, body: index } : op);
      const observed = valueOf(runProgram([...capacity.map((one): Op => ({ op: "endpoint", capacity: one })), ...numbered], {}));
      const queues = capacity.map((): number[] => []);
      const words = capacity.map(() => 0);
      for (const [index, op] of numbered.entries()) {
        const { errno, value } = observed[capacity.length + index]!;
        if (op.op === "send") {
          const fits = queues[op.to]!.length < capacity[op.to]!;
          assert.equal(errno, fits ? "OK" : "ETIMEDOUT", `send ${index}`);
          if (fits) queues[op.to]!.push(index);
        } else if (op.op === "notify") {
          assert.equal(errno, "OK");
          words[op.to]! |= op.bits;
        } else if (op.op === "recv") {
          const bits = words[op.from]!;
          words[op.from] = 0;
          const body = bits === 0 ? queues[op.from]!.shift() : null;
          if (body === undefined) assert.equal(errno, "ETIMEDOUT", `recv ${index}`);
          else assert.deepEqual([errno, value], ["OK", { body, badge: 0, bits }], `recv ${index}`);
        }
      }
    }),
    CHECKED,
  );
});

// ---- several processes: conservation and order

/** Processes that only send. */
const SENDERS = 3;

type Letter = { readonly id: string; readonly channel: number };

const timeoutMs = fc.nat({ max: 3 });
/** Most go to channel 0, so that several senders wait there at once. */
const target = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: channel });

/** What process `self` may do: send to any channel, receive from its own, so that each channel has one receiver at most. */
function mailOp(self: number): fc.Arbitrary<Op> {
  const sends = fc.tuple(target, timeoutMs).map(([to, ms]): Op => ({ op: "send", to, body: null, timeoutMs: ms }));
  if (self >= CHANNELS) return sends;
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(target, timeoutMs).map(([to, ms]): Op => ({ op: "send", to, body: null, timeoutMs: ms })) },
    { weight: 2, arbitrary: fc.tuple(target, timeoutMs).map(([to, ms]): Op => ({ op: "call", to, body: null, timeoutMs: ms })) },
    { weight: 3, arbitrary: timeoutMs.map((ms): Op => ({ op: "recv", from: self, timeoutMs: ms })) },
    { weight: 3, arbitrary: timeoutMs.map((ms): Op => ({ op: "serve", from: self, timeoutMs: ms })) },
    { weight: 2, arbitrary: timeoutMs.map((ms): Op => ({ op: "select", from: [self], ms })) },
    { weight: 1, arbitrary: fc.constant<Op>({ op: "yield" }) },
    { weight: 1, arbitrary: timeoutMs.map((ms): Op => ({ op: "sleep", ms })) },
  );
}

const mailPrograms = fc.tuple(
  ...Array.from({ length: CHANNELS + SENDERS }, (_, self) => fc.array(mailOp(self), { maxLength: 12, size: "max" })),
);

function lettered(ops: readonly Op[], self: number): Op[] {
  return ops.map((op, index) => op.op === "send" || op.op === "call" ? { ...op, body: { id: `${self}.${index}`, channel: op.to } } : op);
}

function lettersIn(outcomes: readonly Outcome[]): Letter[] {
  const letters: Letter[] = [];
  for (const { op, errno, value } of outcomes) {
    if (errno !== "OK" || (op !== "recv" && op !== "serve" && op !== "select")) continue;
    const { body } = value as unknown as { body: Letter | null };
    if (body !== null) letters.push(body);
  }
  return letters;
}

Deno.test("messages between processes are neither lost nor doubled and keep the order of their sends per channel", () => {
  let delivered = 0;
  fc.assert(
    fc.property(capacities, mailPrograms, scheduleSeed, (capacity, programs, seed) => {
      const scripts = programs.map(lettered);
      const drain = capacity.flatMap((size, from) => Array.from({ length: size + 1 }, (): Op => ({ op: "recv", from, timeoutMs: 0 })));
      const observed = runProgram([
        ...capacity.map((one): Op => ({ op: "endpoint", capacity: one })),
        ...scripts.map((ops): Op => ({ op: "spawn", ops, give: [0, 1, 2] })),
        ...scripts.map((_, self): Op => ({ op: "wait", slot: CHANNELS + self })),
        ...drain,
      ], { scheduleSeed: seed });
      const root = valueOf(observed);
      const logs = scripts.map((_, self) =>
        (root[CHANNELS + scripts.length + self]!.value as unknown as { value: readonly Outcome[] }).value
      );
      const drained = lettersIn(root.slice(CHANNELS + 2 * scripts.length));
      const received = [...logs.flatMap(lettersIn), ...drained];
      const counts = new Map<string, number>();
      for (const { id } of received) counts.set(id, (counts.get(id) ?? 0) + 1);
      delivered += received.length;
      for (const [self, ops] of scripts.entries()) {
        for (const [index, op] of ops.entries()) {
          const count = counts.get(`${self}.${index}`) ?? 0;
          const errno = logs[self]![index]!.errno;
          if (op.op === "send") assert.equal(count, errno === "OK" ? 1 : 0, `send ${self}.${index} gave ${errno}`);
          if (op.op === "call") assert.ok(count <= 1 && (errno !== "OK" || count === 1), `call ${self}.${index} gave ${errno}, ${count}×`);
        }
      }
      for (let at = 0; at < CHANNELS; at++) {
        const arrived = [...lettersIn(logs[at]!), ...drained].filter((letter) => letter.channel === at).map((letter) => letter.id);
        const sent = observed.sends.filter((letter) => letter.channel === at && counts.has(letter.id)).map((letter) => letter.id);
        assert.deepEqual(arrived, sent, `channel ${at}`);
      }
    }),
    CHECKED,
  );
  assert.ok(delivered > RUNS, `only ${delivered} messages were delivered in ${RUNS} runs: the programs test nothing`);
});

// ---- capabilities, against a model

const PUPPETS = 3;
const kind = fc.constantFrom<CommandKind[]>(
  "derive",
  "derive",
  "post",
  "post",
  "fetch",
  "fetch",
  "use",
  "use",
  "use",
  "revoke",
  "revoke",
  "drop",
  "drop",
);
const command: fc.Arbitrary<Command> = fc.record({
  kind,
  who: fc.nat({ max: PUPPETS - 1 }),
  slot: fc.nat(),
  bits: fc.oneof({ weight: 2, arbitrary: fc.constant(7) }, { weight: 1, arbitrary: fc.nat({ max: 7 }) }),
  badge: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 2 }) }),
});

Deno.test("capabilities never widen, and revoke takes all children, those in flight in a message too", () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(command, { minLength: 20, maxLength: 80, size: "max" }), scheduleSeed, (commands, seed) => {
      const model = new CapabilityModel(PUPPETS);
      const steps = commands.flatMap((one) => model.step(one));
      const setUp: Op[] = [
        ...Array.from({ length: PUPPETS }, (): Op => ({ op: "endpoint", capacity: 1 })),
        { op: "endpoint", capacity: 64 }, // the post
        { op: "endpoint", capacity: 64 }, // the object
        ...Array.from({ length: PUPPETS }, (_, who): Op => ({
          op: "spawn",
          ops: [{ op: "obey", from: 0 }],
          give: who === 0 ? [who, PUPPETS, PUPPETS + 1] : [who, PUPPETS],
          daemon: true,
        })),
      ];
      const orders = steps.map(({ who, op }): Op => ({ op: "call", to: who, body: op as unknown as Value }));
      const outcomes = valueOf(runProgram([...setUp, ...orders], { scheduleSeed: seed })).slice(setUp.length);
      for (const [index, { errno: expected, badge, op }] of steps.entries()) {
        const { errno, value } = outcomes[index]!.value as unknown as Outcome;
        const told = `${index}: ${JSON.stringify(op)} after ${JSON.stringify(steps.slice(0, index).map((step) => step.op))}`;
        assert.equal(errno, expected, told);
        if (badge !== undefined) assert.equal((value as unknown as { badge: number }).badge, badge, told);
        if (errno === "EGONE") refused++;
      }
    }),
    { ...CHECKED, numRuns: 2 * RUNS },
  );
  assert.ok(refused > RUNS / 4, `only ${refused} uses of a revoked handle in ${RUNS} runs: the commands test nothing`);
});

// ---- budgets: granted = spent + reserved + left

const GRANTED = 100;
const COST = 10;

const amount = fc.nat({ max: 60 });
const uses = fc.nat({ max: COST });

/** A process that uses tokens and makes others; those it does not wait for outlive it. */
const { spender } = fc.letrec<{ spender: readonly Op[] }>((tie) => ({
  spender: fc.array(
    fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      uses.map((one): Op[] => [{ op: "infer", uses: one }]),
      fc.tuple(tie("spender"), fc.option(amount, { nil: undefined }), fc.constantFrom("wait", "kill", "leave")).map(
        ([ops, tokens, fate]): Op[] => {
          const spawn: Op = tokens === undefined ? { op: "spawn", ops, give: [] } : { op: "spawn", ops, give: [], budget: { tokens } };
          if (fate === "leave") return [spawn];
          return [spawn, { op: fate as "wait" | "kill", slot: LATEST }];
        },
      ),
    ),
    { maxLength: 4 },
  ).map((parts) => parts.flat()),
}));

/** A slot that the interpreter reads as the one made last. */
const LATEST = -1;

Deno.test("budgets conserve: no process spends more than was granted, and the rest comes back", () => {
  let spentInAll = 0;
  fc.assert(
    fc.property(spender, scheduleSeed, (ops, seed) => {
      const observed = runProgram([...ops, { op: "sleep", ms: 3_600_000 }, { op: "left" }], {
        scheduleSeed: seed,
        budget: { tokens: GRANTED },
        tokensMax: COST,
      });
      const root = valueOf(observed);
      const { tokens: left } = root.at(-1)!.value as { tokens: number };
      const spent = observed.inferred.reduce((sum, one) => sum + one.uses, 0);
      const atMost = observed.inferred.length * COST;
      spentInAll += spent;
      assert.ok(spent <= GRANTED, `${spent} of ${GRANTED} tokens were spent`);
      if (JSON.stringify(ops).includes('"kill"')) { // a call cut off by a kill costs what was reserved for it
        assert.ok(
          GRANTED - atMost <= left && left <= GRANTED - spent,
          `${left} are left after ${spent} to ${atMost} of ${GRANTED} were spent`,
        );
      } else assert.equal(left, GRANTED - spent);
      for (const { path, tokens } of observed.accounts) {
        const below = observed.inferred.filter((one) => one.path === path || one.path.startsWith(`${path}/`));
        const used = below.reduce((sum, one) => sum + one.uses, 0);
        assert.ok(used <= tokens, `${path} and its descendants spent ${used} of ${tokens} tokens`);
      }
    }),
    CHECKED,
  );
  assert.ok(spentInAll > RUNS, `only ${spentInAll} tokens were spent in ${RUNS} runs: the programs test nothing`);
});

// ---- deadlock: the cycle, whole and nothing else

const ring = fc.record({
  size: fc.integer({ min: 2, max: 5 }),
  sleepers: fc.nat({ max: 3 }),
  rescued: fc.boolean(),
  outsider: fc.boolean(),
  limited: fc.boolean(),
  pauses: fc.array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 5 }),
});

Deno.test("a ring of locks is named as a deadlock with every process in it, and one that a timer can still break is not", () => {
  fc.assert(
    fc.property(ring, scheduleSeed, ({ size, sleepers, rescued, outsider, limited, pauses }, seed) => {
      // Slots of the root: a lock each, then "ready", then "go", then children.
      const [ready, go] = [size, size + 1];
      const holder = (index: number): Op[] => [
        { op: "recv", from: index },
        ...Array.from({ length: pauses[index]! }, (): Op => ({ op: "yield" })),
        { op: "send", to: ready, body: null },
        { op: "recv", from: go },
        limited && index === 0 ? { op: "recv", from: 1, timeoutMs: 40 } : { op: "recv", from: (index + 1) % size },
        { op: "send", to: (index + 1) % size, body: null },
        { op: "send", to: index, body: null },
      ];
      const give = Array.from({ length: size + 2 }, (_, slot) => slot);
      // The outsider sleeps longest; it may only receive, so it can help no process and its timer is no way out.
      const watch: Op[] = [{ op: "derive", slot: 0, rights: ["recv", "transfer"] }, {
        op: "spawn",
        ops: [{ op: "sleep", ms: 100 }],
        give: [LATEST],
      }];
      const children: Op[] = [
        ...Array.from({ length: size }, (_, index): Op => ({ op: "spawn", ops: holder(index), give })),
        ...Array.from({ length: sleepers }, (): Op => ({ op: "spawn", ops: [{ op: "sleep", ms: 5 }], give })),
      ];
      const observed = runProgram([
        ...Array.from({ length: size }, (): Op => ({ op: "endpoint", capacity: 2 })),
        { op: "endpoint", capacity: size },
        { op: "endpoint", capacity: size },
        ...Array.from({ length: size }, (_, lock): Op => ({ op: "send", to: lock, body: null })),
        ...children,
        ...(outsider ? watch : []),
        ...Array.from({ length: size }, (): Op => ({ op: "recv", from: ready })),
        ...Array.from({ length: size }, (): Op => ({ op: "send", to: go, body: null })),
        ...(rescued ? [{ op: "sleep", ms: 50 }, { op: "send", to: 0, body: null }] as Op[] : []),
        ...children.map((_, index): Op => ({ op: "wait", slot: size + 2 + index })),
      ], { scheduleSeed: seed });
      if (outsider && !rescued && !limited) assert.deepEqual(observed.deadlocksEarly.at(-1), observed.deadlocks[0]);
      else assert.deepEqual(observed.deadlocksEarly, []); // the root or a sleeper, who can all send, still had a timer
      if (rescued || limited) {
        assert.deepEqual(observed.deadlocks, []);
        assert.equal(observed.root?.ok, true);
        return;
      }
      assert.equal(observed.deadlocks.length, 1);
      const { paths, lines } = observed.deadlocks[0]!;
      const held = Array.from({ length: size }, (_, index) => `root/interpreter.${index + 1}`);
      assert.deepEqual(held.filter((path) => !paths.includes(path)), [], `the cycle is ${paths}`);
      assert.deepEqual(paths.filter((path) => path !== "root" && !held.includes(path)), [], `the cycle is ${paths}`);
      for (const [index, path] of held.entries()) {
        const waitsFor = `endpoint ${(index + 1) % size + 1} of root`;
        assert.ok(
          lines.some((line) => line.startsWith(path) && line.includes(waitsFor)),
          `no line says that ${path} waits for ${waitsFor}: ${lines}`,
        );
      }
    }),
    CHECKED,
  );
});
