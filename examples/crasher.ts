/**
 * Adversary: agents that throw everything there is to throw, and a root that takes each failure. Shows: whatever a child
 * throws, its parent gets a failure with a name, a message and a place, and goes on.
 * Run it: `deno task sim examples/crasher.ts`
 */
import { agent, type AgentRef, assert, type Sys } from "orrery";

class OddError extends Error {
  override readonly name = "OddError";
  override get message(): string {
    throw new Error("a message that throws");
  }
}

const ODD: readonly (() => unknown)[] = [
  () => new Error("an error"),
  () => "a string",
  () => undefined,
  () => null,
  () => 0n,
  () => Symbol("a symbol"),
  () => () => "a function",
  () => ({
    toString: () => {
      throw new Error("a toString that throws");
    },
  }),
  () => Object.create(null),
  () => Object.freeze({ name: 1, message: {} }),
  () => ({ then: (resolve: (value: number) => void) => resolve(1) }),
  () => new OddError(),
  () => new AggregateError([new Error("inner")], "several"),
  () => new Error("x".repeat(5_000_000)),
];

const thrower = agent("thrower", async (sys, which: number) => {
  await sys.yield();
  throw ODD[which]!();
});

const early = agent("early", () => {
  throw new RangeError("before the first await");
});

const inFinally = agent("in_finally", async (sys) => {
  try {
    await sys.sleep(1);
    throw new Error("first");
  } finally {
    await sys.yield();
    // deno-lint-ignore no-unsafe-finally -- an error that replaces another is the point of this agent
    throw new TypeError("second");
  }
});

const unawaited = agent("unawaited", async (sys) => {
  const fiber = async () => {
    await sys.yield();
    throw new Error("in a fiber without an await");
  };
  fiber();
  await sys.sleep(1_000);
});

const leftover = agent("leftover", async (sys) => {
  await sys.exit("bye");
  throw new Error("after the exit");
});

async function fails<A>(sys: Sys, program: AgentRef<A>, args: A, message: string): Promise<void> {
  const exit = await sys.wait(await sys.spawn(program, args as NoInfer<A>));
  assert(!exit.ok && exit.why === "failed", `${program.name} ended as ${exit.why}`);
  assert(exit.error!.message.includes(message), `${program.name} failed with: ${exit.error!.message.slice(0, 80)}`);
  assert(exit.error!.place.includes("crasher.ts:"), `${program.name} failed at: ${exit.error!.place}`);
}

export default agent("root", async (sys) => {
  for (let which = 0; which < ODD.length; which++) {
    const exit = await sys.wait(await sys.spawn(thrower, which));
    assert(exit.why === "failed" && exit.error !== null, `thrower ${which} ended as ${exit.why}`);
    assert(exit.error.name.length > 0 && typeof exit.error.message === "string", `thrower ${which} left no failure to read`);
  }
  await fails(sys, early, undefined, "before the first await");
  await fails(sys, inFinally, undefined, "second");
  await fails(sys, unawaited, undefined, "in a fiber without an await");
  const { ok, value } = await sys.wait(await sys.spawn(leftover));
  assert(ok && value === "bye", "an exit was overtaken by what stood behind it");
});
