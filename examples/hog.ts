/**
 * Adversary: agents that take all they can get (time, stack, tokens, processes, room in a queue) and a root that survives
 * each and learns the bound it hit. Shows: everything an agent can use up is bounded, and the bound ends the agent or its
 * call, never the system. Run it: `deno task sim examples/hog.ts`
 */
import { agent, type AgentRef, assert, type Handle, type Sys, SyscallError } from "orrery";

export const models = { default: { reply: () => "ok", tokensMax: 100 } };

const spinner = agent("spinner", () => {
  let turns = 0;
  for (;;) turns++;
});

const digger = agent("digger", () => {
  const dig = (depth: number): number => dig(depth + 1) + 1;
  return dig(0);
});

const swallower = agent("swallower", () => {
  for (let turns = 0;;) {
    try {
      while (turns >= 0) turns++;
    } catch {
      turns = 0;
    }
  }
});

const eater = agent("eater", async (sys) => {
  for (let bites = 0;; bites++) {
    const errno = await errnoOf(() => sys.infer({ model: "default", prompt: "more", tokensMax: 100 }));
    if (errno !== "OK") return { bites, errno };
  }
});

const breeder = agent("breeder", async (sys, depth: number): Promise<unknown> => {
  try {
    const child = await sys.spawn<number>({ name: "breeder" }, depth + 1);
    return (await sys.wait(child)).value;
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    return { deep: depth > 10, errno: error.errno };
  }
});

const flooder = agent("flooder", async (sys, drain: Handle) => {
  for (let sent = 0;; sent++) {
    const errno = await errnoOf(() => sys.send(drain, "flood", { timeoutMs: 10 }));
    if (errno !== "OK") return { sent, errno };
  }
});

/** "OK", or the errno's name with which the call was refused. */
async function errnoOf(make: () => Promise<unknown>): Promise<string> {
  try {
    await make();
    return "OK";
  } catch (error) {
    if (error instanceof SyscallError) return error.errno;
    throw error;
  }
}

async function faults(sys: Sys, program: AgentRef<void>, word: string): Promise<void> {
  const { why, error } = await sys.wait(await sys.spawn(program));
  assert(why === "fault", `${program.name} ended as ${why}`);
  assert(error!.message.includes(word), `${program.name} faulted with: ${error!.message}`);
}

async function answers<A>(sys: Sys, child: Handle, expected: A): Promise<void> {
  const { ok, value, error } = await sys.wait(child);
  assert(ok, `it failed: ${error?.message}`);
  assert(JSON.stringify(value) === JSON.stringify(expected), `it gave ${JSON.stringify(value)}`);
}

export default agent("root", async (sys) => {
  await faults(sys, spinner, "fuel");
  await faults(sys, swallower, "fuel");
  await faults(sys, digger, "deeper");
  await answers(sys, await sys.spawn(eater, undefined, { budget: { tokens: 350 } }), { bites: 3, errno: "EBUDGET" });
  const drain = await sys.endpoint({ capacity: 4 });
  await answers(sys, await sys.spawn(flooder, drain), { sent: 4, errno: "ETIMEDOUT" });
  await answers(sys, await sys.spawn(breeder, 0), { deep: true, errno: "ELIMIT" });
});
