/**
 * Adversary: an agent that passes what is not data, what is too big, and handles that it made up, and a bystander whose
 * secret it must not reach. Shows: every lie is refused at the liar's own await with an errno that says what was wrong;
 * a forged handle names at most something of one's own. Run it: `deno task sim examples/liar.ts`
 */
import { agent, assert, Handle, type Sys, SyscallError } from "orrery";

class Disguise {
  readonly message = "an object of a class";
}

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

async function refused(sys: Sys, outbox: Handle, value: unknown, errno: string): Promise<void> {
  const got = await errnoOf(() => sys.send(outbox, value));
  assert(got === errno, `a lie was answered with ${got} instead of ${errno}`);
}

function circle(): unknown {
  const round: Record<string, unknown> = {};
  round["self"] = round;
  return round;
}

const liar = agent("liar", async (sys, outbox: Handle) => {
  await refused(sys, outbox, () => "a function", "EINVAL");
  await refused(sys, outbox, { nested: undefined }, "EINVAL");
  await refused(sys, outbox, [Symbol("a symbol")], "EINVAL");
  await refused(sys, outbox, 10n, "EINVAL");
  await refused(sys, outbox, new Disguise(), "EINVAL");
  await refused(sys, outbox, new Map(), "EINVAL");
  await refused(sys, outbox, "a lone surrogate \ud800", "EINVAL");
  await refused(sys, outbox, {
    get price() {
      return 1;
    },
  }, "EINVAL");
  await refused(sys, outbox, new Array(3), "EINVAL");
  await refused(sys, outbox, circle(), "E2BIG");
  await refused(sys, outbox, "x".repeat(100 * 1024 * 1024), "E2BIG");
  await refused(sys, outbox, new Array(10_000_000).fill(0), "E2BIG");
  await forges(sys);
  return "out of lies";
});

async function forges(sys: Sys): Promise<void> {
  for (const ordinal of [-1, 1.5, Number.NaN]) {
    let message = "";
    try {
      new Handle(ordinal);
    } catch (error) {
      message = (error as Error).message;
    }
    assert(message === "Cannot make a handle: its ordinal is no integer from 0", `a handle of ordinal ${ordinal} was made`);
  }
  for (const ordinal of [0, 2, 3, 99, 2 ** 31]) {
    const forged = new Handle(ordinal);
    for (const call of [() => sys.recv(forged), () => sys.send(forged, 1), () => sys.revoke(forged), () => sys.kill(forged)]) {
      const errno = await errnoOf(call);
      assert(errno === "EBADF", `forged handle ${ordinal} was answered with ${errno}`);
    }
  }
}

export default agent("root", async (sys) => {
  const secret = await sys.endpoint();
  await sys.send(secret, "the secret");
  const outbox = await sys.endpoint();
  const child = await sys.spawn(liar, await sys.derive(outbox, { rights: ["send", "transfer"] }));
  const exit = await sys.wait(child);
  assert(exit.ok, `the liar failed: ${exit.error?.message}`);
  assert((await sys.recv(secret)).value === "the secret", "the secret is gone");
  const { tag } = await sys.select({ lie: sys.recv(outbox), silence: sys.sleep(1) });
  assert(tag === "silence", "a lie arrived");
});
