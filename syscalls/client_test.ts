/** The client: which call with which arguments each method makes, sealed at once. */
import { deepStrictEqual as deepEqual, strictEqual as equal, throws } from "node:assert/strict";
import { agent, assert, SyscallError } from "./agent.ts";
import { Client, resultOf } from "./client.ts";
import { Parsed } from "./parsed.ts";
import type { Call, EndpointOptions, Self } from "./records.ts";
import type { Caller } from "./runner.ts";
import { type ArgsOf, findCallName, NR, type ResultOf, TABLE } from "./table.ts";
import { type Chunk, Handle, Refused } from "./value.ts";

class Recorder implements Caller {
  readonly made: [string | undefined, unknown][] = [];
  chunks: readonly Chunk[] | null = null;
  call(nr: number, args: unknown, chunks: readonly Chunk[] | null): Call<unknown> {
    this.made.push([findCallName(nr), args]);
    this.chunks = chunks;
    return null as unknown as Call<unknown>;
  }
  select(arms: Readonly<Record<string, Call<unknown>>>): Call<unknown> {
    this.made.push(["select", Object.keys(arms)]);
    return null as unknown as Call<unknown>;
  }
  host(label: string): Call<unknown> {
    this.made.push(["host", { label }]);
    return null as unknown as Call<unknown>;
  }
}

Deno.test("each method makes its call with arguments that fit the row", () => {
  const recorder = new Recorder();
  const sys = new Client(recorder);
  const handle = new Handle(1);
  const worker = agent("worker", () => {});
  sys.spawn(worker);
  sys.spawn({ name: "other", image: "img" }, { a: 1 }, { priority: 1, handles: { tool: handle } });
  sys.exit();
  sys.exit(5);
  sys.wait(handle, { timeoutMs: 5 });
  sys.kill(handle);
  sys.cancel(handle);
  sys.self();
  sys.yield();
  sys.sleep(5);
  sys.now();
  sys.random();
  sys.endpoint();
  sys.endpoint({ capacity: 2 });
  sys.send(handle, { a: 1 });
  sys.recv(handle, {});
  sys.call(handle, 1, { timeoutMs: 1 });
  sys.reply(handle);
  sys.notify(handle, 3);
  sys.derive(handle, { rights: ["send"], badge: 1 });
  sys.derive("tool", {});
  sys.revoke(handle);
  sys.drop(handle);
  sys.tool("t", { x: 1 }, { timeoutMs: 9 });
  sys.infer({ model: "m", prompt: "p", tokensMax: 3 });
  sys.read("d");
  sys.write("d", new Uint8Array([1]), { at: 0 });
  sys.subscribe("d", null, { credit: 2 });
  sys.subscribe("d");
  sys.become({ n: 1 });
  sys.mark("m");
  for (const [name, args] of recorder.made) equal(TABLE[name as keyof typeof TABLE].args.check(args, ""), null, name);
  deepEqual(recorder.made.slice(0, 2), [
    ["spawn", { image: null, name: "worker", args: null }],
    ["spawn", { image: "img", name: "other", args: { a: 1 }, options: { priority: 1, handles: { tool: handle } } }],
  ]);
  deepEqual(recorder.made.find(([name]) => name === "wait"), ["wait", { child: handle, timeoutMs: 5 }]);
  deepEqual(recorder.made.find(([name]) => name === "subscribe"), ["subscribe", { to: "d", args: null, credit: 2 }]);
});

Deno.test("what is sent is copied and frozen when the call is made; what is no Value travels as a refusal", () => {
  const recorder = new Recorder();
  const sys = new Client(recorder);
  const message = { list: [1] };
  sys.send(new Handle(1), message);
  message.list.push(2);
  const sent = (recorder.made[0]![1] as { message: typeof message }).message;
  deepEqual(sent, { list: [1] });
  throws(() => sent.list.push(2), TypeError);
  sys.send(new Handle(1), { f: () => 1 });
  const refused = (recorder.made[1]![1] as { message: Refused }).message;
  deepEqual([refused instanceof Refused, refused.errno], [true, "EINVAL"]);
});

Deno.test("parsed JSON that is sent twice arrives as two objects, neither the one that the program reads", () => {
  const recorder = new Recorder();
  const sys = new Client(recorder);
  const parsed = Parsed.of('{"list":[1]}');
  for (const one of [parsed, parsed, parsed.part("list")]) sys.mark("m", one);
  const [first, second, third] = recorder.made.map(([, args]) => (args as { value: unknown }).value);
  deepEqual([first, second, third], [{ list: [1] }, { list: [1] }, [1]]);
  const { value } = parsed as { value: { list: unknown } };
  equal(new Set([first, second, value, third, value.list, (first as typeof value).list, (second as typeof value).list]).size, 7);
  equal(Object.isFrozen(first) && Object.isFrozen((first as typeof value).list), true);
});

Deno.test("written bytes are a copy", () => {
  const recorder = new Recorder();
  const bytes = new Uint8Array([1, 2]);
  new Client(recorder).write("d", bytes);
  bytes[0] = 9;
  deepEqual(recorder.chunks, [{ bytes: new Uint8Array([1, 2]) }]);
});

Deno.test("resultOf() joins bytes of a read and of a message into a copy of their own", () => {
  const chunk = new Uint8Array([1]);
  const read = resultOf(NR.read, 7, [{ bytes: chunk }, { bytes: new Uint8Array([2, 3]) }]) as { bytes: Uint8Array };
  deepEqual(read, { value: 7, bytes: new Uint8Array([1, 2, 3]) });
  deepEqual(resultOf(NR.read, 7, []), { value: 7, bytes: new Uint8Array(0) });
  chunk[0] = 9;
  equal(read.bytes[0], 1);
  deepEqual(resultOf(NR.recv, { value: 1 }, [{ bytes: new Uint8Array([5]) }]), { value: 1, bytes: new Uint8Array([5]) });
  equal(resultOf(NR.sleep, null, []), null);
});

Deno.test("agent() refuses bad names and missing functions", () => {
  throws(() => agent("", () => {}), { name: "TypeError", message: 'Cannot name an agent "": a string of 1 to 128 characters is needed' });
  throws(() => agent("x".repeat(129), () => {}), TypeError);
  throws(() => agent("a", 1 as unknown as () => void), { message: 'Cannot make agent "a": the second argument is not a function' });
  equal(Object.isFrozen(agent("a", () => {})), true);
});

Deno.test("assert() throws its message; a SyscallError tells errno and call", () => {
  assert(1);
  throws(() => assert(0), { name: "AssertionFailure", message: "assertion failed" });
  const error = new SyscallError("ETIMEDOUT", "recv", "Cannot wait longer", { timeoutMs: 5 });
  deepEqual([error.name, error.errno, error.call, error.detail], ["SyscallError", "ETIMEDOUT", "recv", { timeoutMs: 5 }]);
});

Deno.test("a sys shows its caller to no property, symbol or accessor", () => {
  const made: unknown[] = [];
  const caller = { call: (...args: unknown[]) => made.push(args), select: () => null, host: () => null } as never;
  const sys = new Client(caller);
  deepEqual(Reflect.ownKeys(sys), []);
  equal((sys as unknown as Record<string, unknown>)["caller"], undefined);
  throws(() => Client.prototype.now.call({ caller } as never), TypeError);
  equal(made.length, 0);
});

Deno.test("a refusal freezes what it sends, with a detail and without one", () => {
  const sent: { readonly message: unknown }[] = [];
  const caller = {
    call: (_nr: number, args: { readonly message: unknown }) => sent.push(args),
    select: () => null,
    host: () => null,
  } as never;
  const sys = new Client(caller);
  const why = { message: "no", tries: { count: 1 } };
  sys.refuse(new Handle(1), "EIO", why as never);
  sys.refuse(new Handle(1), "EIO", "no", { tries: why.tries });
  for (const { message } of sent) {
    equal(Object.isFrozen(message), true);
    equal(Object.isFrozen((message as typeof why).tries), true);
  }
  equal(sent.length, 2);
});

// Held by the compiler: an assignment that does not compile says which of the two types is wrong.
Deno.test("the records that agents see have the types of the rows", () => {
  const rows: { readonly self: (of: ResultOf<"self">) => Self; readonly endpoint: (of: ArgsOf<"endpoint">) => EndpointOptions } = {
    self: (of) => of,
    endpoint: (of) => of,
  };
  const agents: { readonly self: (of: Self) => ResultOf<"self">; readonly endpoint: (of: EndpointOptions) => ArgsOf<"endpoint"> } = rows;
  deepEqual(agents.endpoint({ capacity: 1, gone: true }), { capacity: 1, gone: true });
});
