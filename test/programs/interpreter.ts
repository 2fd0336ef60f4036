/**
 * The generic agent: runs a program of `ops.ts` and gives the outcomes of its calls as its value. `obey` turns a process
 * into a puppet that runs single operations sent to it by `call`, so that a test can say what each of several processes
 * does and in which order. Errors other than refused calls fail the process.
 */
import { agent, type Handle, type Sys, SyscallError, type Value } from "orrery";
import type { Op, Outcome } from "./ops.ts";

type Slots = (Handle | null)[];

interface Start {
  readonly ops: readonly Op[];
  readonly slots: readonly Handle[];
}

interface Body {
  readonly body: Value;
  readonly carry?: Handle;
}

export const interpreter = agent("interpreter", (sys, { ops, slots }: Start) => run(sys, ops, [...slots]));

export default agent("root", (sys, ops: readonly Op[]) => run(sys, ops, []));

async function run(sys: Sys, ops: readonly Op[], slots: Slots): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const op of ops) outcomes.push(await perform(sys, op, slots));
  return outcomes;
}

async function perform(sys: Sys, op: Op, slots: Slots): Promise<Outcome> {
  const count = slots.length;
  try {
    return { op: op.op, errno: "OK", value: await execute(sys, op, slots) };
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    if (MAKES_SLOT.has(op.op) && slots.length === count) slots.push(null);
    return { op: op.op, errno: error.errno, value: error.message };
  }
}

const MAKES_SLOT: ReadonlySet<string> = new Set(["endpoint", "derive", "spawn", "recv"]);

/** The handle in a slot, -1 being the latest. An empty one passes null, which the kernel refuses with EINVAL. */
function at(slots: Slots, slot: number): Handle {
  return (slots.at(slot) ?? null) as Handle;
}

function limit(timeoutMs: number | undefined): { timeoutMs?: number } {
  return timeoutMs === undefined ? {} : { timeoutMs };
}

async function execute(sys: Sys, op: Op, slots: Slots): Promise<Value> {
  switch (op.op) {
    case "endpoint":
      return keep(slots, await sys.endpoint({ capacity: op.capacity }));
    case "derive":
      return keep(slots, await sys.derive(at(slots, op.slot), narrowed(op)));
    case "spawn":
      return keep(slots, await spawn(sys, op, slots));
    case "send": {
      const message = op.carry === undefined ? { body: op.body } : { body: op.body, carry: at(slots, op.carry) };
      return await sys.send(at(slots, op.to), message, limit(op.timeoutMs));
    }
    case "recv": {
      const { value, badge, bits } = await sys.recv<Body | null>(at(slots, op.from), limit(op.timeoutMs));
      slots.push(value?.carry ?? null);
      return { body: value?.body ?? null, badge, bits };
    }
    case "call":
      return await sys.call<Value>(at(slots, op.to), { body: op.body }, limit(op.timeoutMs));
    case "serve": {
      const { value, reply } = await sys.recv<Body | null>(at(slots, op.from), limit(op.timeoutMs));
      if (reply !== null) await sys.reply(reply, value!.body);
      return { body: value?.body ?? null };
    }
    case "obey":
      return await obey(sys, at(slots, op.from), slots);
    case "select":
      return await choose(sys, op.from.map((slot) => at(slots, slot)), op.ms);
    case "notify":
      return await sys.notify(at(slots, op.to), op.bits);
    case "revoke":
      return await sys.revoke(at(slots, op.slot));
    case "drop":
      return await sys.drop(at(slots, op.slot));
    case "yield":
      return await sys.yield();
    case "sleep":
      return await sys.sleep(op.ms);
    case "infer": {
      const request = { model: "model", prompt: { uses: op.uses } };
      return await sys.infer(op.tokensMax === undefined ? request : { ...request, tokensMax: op.tokensMax });
    }
    case "left":
      return (await sys.self()).left as Value;
    case "wait":
      return await sys.wait(at(slots, op.slot)) as unknown as Value;
    case "kill":
      return await sys.kill(at(slots, op.slot));
    case "cancel":
      return await sys.cancel(at(slots, op.slot));
  }
}

function keep(slots: Slots, handle: Handle): null {
  slots.push(handle);
  return null;
}

function narrowed(op: Op & { op: "derive" }) {
  return { ...(op.rights === undefined ? {} : { rights: op.rights }), ...(op.badge === undefined ? {} : { badge: op.badge }) };
}

function spawn(sys: Sys, op: Op & { op: "spawn" }, slots: Slots): Promise<Handle> {
  const options = { ...(op.budget === undefined ? {} : { budget: op.budget }), ...(op.daemon === undefined ? {} : { daemon: op.daemon }) };
  return sys.spawn(interpreter, { ops: op.ops, slots: op.give.map((slot) => at(slots, slot)) }, options);
}

async function choose(sys: Sys, from: readonly Handle[], ms: number): Promise<Value> {
  const arms: Record<string, Promise<unknown>> = {};
  for (const [index, endpoint] of from.entries()) arms[`${index}`] = sys.recv(endpoint);
  arms["late"] = sys.sleep(ms);
  const { tag, value } = await sys.select(arms as Parameters<Sys["select"]>[0]);
  return { tag, body: tag === "late" ? null : (value as { value: Body }).value.body };
}

async function obey(sys: Sys, from: Handle, slots: Slots): Promise<never> {
  for (;;) {
    const { value, reply } = await sys.recv<{ body: Op }>(from);
    await sys.reply(reply!, await perform(sys, value.body, slots) as unknown as Value);
  }
}
