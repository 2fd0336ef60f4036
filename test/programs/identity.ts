/**
 * A program that tells which of the objects that it is given are one: as a frame that lives on sees them, as one that is restored
 * after every result does, and as one does that is replayed. test/identity_test.ts holds all of them to the same answers.
 */
import { agent, type Handle, Parsed, type Sys, type SyscallError } from "orrery";

const kept = { part: { n: 1 } };

export const tools = {
  /** Gives its arguments back. */
  echo: (args: unknown) => args,
  /** Gives the same object each time. */
  same: () => kept,
};

const echo = agent("echo", async (sys, inbox: Handle) => {
  for (;;) {
    const { value, reply } = await sys.recv<{ readonly fail?: boolean }>(inbox);
    if (value.fail === true) await sys.refuse(reply!, "EIO", value as never);
    else await sys.reply(reply!, value);
  }
});

interface Given {
  readonly n: number;
}
const given = agent("given", async (sys, args: { readonly inbox: Handle; readonly sent: Given }) => {
  await sys.send(args.inbox, args);
  return args;
});

async function detailOf(sys: Sys, to: Handle): Promise<unknown> {
  try {
    return await sys.call(to, { fail: true, message: "no", why: { n: 1 } });
  } catch (error) {
    return (error as SyscallError).detail;
  }
}

type Told = Record<string, boolean>;

async function ofMessages(sys: Sys, inbox: Handle): Promise<Told> {
  const sent: Record<string, unknown> = { n: 1, part: kept.part, again: kept.part };
  const keys = new Map<unknown, string>([[sent, "sent"]]);
  const weak = new WeakSet<object>([sent]);
  for (let i = 0; i < 3; i++) await sys.send(inbox, sent);
  const [first, second] = [(await sys.recv(inbox)).value, (await sys.recv(inbox)).value];
  const { value: third } = await sys.select({ message: sys.recv(inbox) }) as { value: { value: unknown } };
  const all = [first, second, third.value] as Record<string, unknown>[];
  await sys.send(inbox, first);
  const back = (await sys.recv(inbox)).value;
  return {
    "what it sent is the key": all.some((one) => keys.has(one) || weak.has(one)),
    "what it sent can still be written": !Object.isFrozen(sent),
    "three of one": new Set(all).size < 3,
    "parts": new Set(all.flatMap((one) => [one["part"], one["again"], kept.part])).size < 7,
    "what it received and sent on": back === first,
  };
}

async function ofParsed(sys: Sys, inbox: Handle): Promise<Told> {
  const parsed = Parsed.of('{"a":{"n":1}}');
  const read = parsed.value as { readonly a: unknown };
  await sys.send(inbox, parsed);
  await sys.send(inbox, parsed.part("a"));
  const [whole, part] = [(await sys.recv<typeof read>(inbox)).value, (await sys.recv(inbox)).value];
  return { "parsed": whole === read || whole.a === read.a || part === read.a || part === whole.a };
}

async function ofAnswers(sys: Sys, server: Handle): Promise<Told> {
  const sent = { n: 1 };
  const bare: object = Object.assign(Object.create(null), sent);
  const [first, second] = [await sys.tool("same"), await sys.tool("same")] as { readonly part: unknown }[];
  return {
    "a reply": await sys.call(server, sent) === sent,
    "a tool's arguments": await sys.tool("echo", sent) === sent,
    "a tool's own object": first === second || first!.part === second!.part || first === kept,
    "details of errors": await detailOf(sys, server) === await detailOf(sys, server),
    "a prototype of its own": Object.getPrototypeOf(await sys.call(server, bare)) === null,
    "itself": await sys.self() === await sys.self() || (await sys.self()).grants === (await sys.self()).grants,
  };
}

async function ofChildren(sys: Sys, inbox: Handle): Promise<Told> {
  const args = { inbox, sent: { n: 1 } };
  const child = await sys.spawn(given, args);
  const message = (await sys.recv<typeof args>(inbox)).value;
  const ends = [await sys.wait(child), await sys.wait(child), (await sys.select({ end: sys.wait(child) })).value];
  const values = ends.map((end) => end.value as { readonly sent: unknown });
  return {
    "arguments": message === args || message.sent === args.sent,
    "ends": new Set([...ends, ...values, ...values.map((value) => value.sent), message.sent]).size < 10,
  };
}

async function ofHandles(sys: Sys, inbox: Handle): Promise<Told> {
  const own = await sys.endpoint({ gone: true });
  await sys.send(inbox, { own });
  const { value } = await sys.recv<{ readonly own: Handle }>(inbox);
  const callers = new Map<Handle | null, string>();
  const caller = await sys.spawn(given2, own);
  callers.set((await sys.recv(own)).reply, "caller");
  await sys.kill(caller);
  return { "a handle, by its ordinal": value.own === own, "a caller that is gone": callers.has((await sys.recv(own)).reply) };
}

const given2 = agent("caller", async (sys, to: Handle) => {
  await sys.call(to, null);
});

export default agent("root", async (sys) => {
  const [inbox, requests] = [await sys.endpoint(), await sys.endpoint()];
  const server = await sys.spawn(echo, requests);
  const told = {
    ...await ofMessages(sys, inbox),
    ...await ofParsed(sys, inbox),
    ...await ofAnswers(sys, requests),
    ...await ofChildren(sys, inbox),
    ...await ofHandles(sys, inbox),
  };
  await sys.kill(server);
  return Object.keys(told).filter((what) => told[what]);
});
