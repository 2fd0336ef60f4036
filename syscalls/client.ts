/**
 * The agent-side client: the `sys` that every agent gets; its type is in sys.ts. Each method builds the arguments of one row and queues
 * the call; nothing is decided here. `resultOf` turns a delivered result into what the agent's await gives.
 *
 * One object per process, methods on the prototype: a process costs one small object.
 */
import type { AgentRef } from "./agent.ts";
import { knownValue, Parsed } from "./parsed.ts";
import type { Call, EndpointOptions, Exit, Read, Received, ReplyErrno, Selected, Self, SpawnOptions, Timeout } from "./records.ts";
import type { Right } from "./rights.ts";
import type { Caller } from "./runner.ts";
import type { Sys } from "./sys.ts";
import { NR } from "./table.ts";
import { type Chunk, copyOf, type Handle, isFlat, isHandle, NO_ARGS, type Refused, sealedOrRefused, type Value } from "./value.ts";

const NO_BYTES = new Uint8Array(0);
/** Completions a stream may be ahead where `subscribe` names no credit. */
const CREDIT_DEFAULT = 16;

/** The `sys` of one process. The caller is private in fact: it leads to the state of runner and kernel. */
export class Client implements Sys {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  spawn<A>(agent: AgentRef<A>, args?: unknown, options?: SpawnOptions): Call<Handle> {
    const image = plain(agent.image ?? null);
    const name = plain(agent.name);
    const request = options === undefined
      ? { image, name, args: sealed(args) }
      : { image, name, args: sealed(args), options: sealed(options) };
    return this.#caller.call(NR.spawn, request, null) as Call<Handle>;
  }
  exit(value?: unknown): Call<never> {
    return this.#caller.call(NR.exit, { value: sealed(value) }, null) as Call<never>;
  }
  wait(child: Handle, options?: Timeout): Call<Exit> {
    return this.#caller.call(NR.wait, limited({ child: plain(child) }, options), null) as Call<Exit>;
  }
  kill(child: Handle): Call<null> {
    return this.#caller.call(NR.kill, { child: plain(child) }, null) as Call<null>;
  }
  cancel(child: Handle): Call<null> {
    return this.#caller.call(NR.cancel, { child: plain(child) }, null) as Call<null>;
  }
  self(): Call<Self> {
    return this.#caller.call(NR.self, NO_ARGS, null) as Call<Self>;
  }
  yield(): Call<null> {
    return this.#caller.call(NR.yield, NO_ARGS, null) as Call<null>;
  }
  sleep(ms: number): Call<null> {
    return this.#caller.call(NR.sleep, { ms: plain(ms) }, null) as Call<null>;
  }
  now(): Call<number> {
    return this.#caller.call(NR.now, NO_ARGS, null) as Call<number>;
  }
  random(): Call<number> {
    return this.#caller.call(NR.random, NO_ARGS, null) as Call<number>;
  }
  endpoint(options?: EndpointOptions): Call<Handle> {
    return this.#caller.call(NR.endpoint, options === undefined ? NO_ARGS : members(options), null) as Call<Handle>;
  }
  send(to: Handle, message: unknown, options?: Timeout): Call<null> {
    return this.#caller.call(NR.send, limited({ to: plain(to), message: sealed(message) }, options), null) as Call<null>;
  }
  recv<T>(from: Handle, options?: Timeout): Call<Received<T>> {
    return this.#caller.call(NR.recv, limited({ from: plain(from) }, options), null) as Call<Received<T>>;
  }
  call<T>(to: Handle, message: unknown, options?: Timeout): Call<T> {
    return this.#caller.call(NR.call, limited({ to: plain(to), message: sealed(message) }, options), null) as Call<T>;
  }
  reply(to: Handle, message?: unknown): Call<null> {
    return this.#caller.call(NR.reply, { to: plain(to), message: sealed(message) }, null) as Call<null>;
  }
  refuse(to: Handle, errno: ReplyErrno, message: string, detail?: Readonly<Record<string, unknown>>): Call<null> {
    return this.#caller.call(
      NR.reply,
      { to: plain(to), message: sealed(detail === undefined ? message : { ...detail, message }), errno: plain(errno) },
      null,
    ) as Call<null>;
  }
  notify(to: Handle, bits: number): Call<null> {
    return this.#caller.call(NR.notify, { to: plain(to), bits: plain(bits) }, null) as Call<null>;
  }
  select<A extends Readonly<Record<string, Call<unknown>>>>(arms: A): Call<Selected<A>> {
    return this.#caller.select(arms) as Call<unknown> as Call<Selected<A>>;
  }
  derive(from: string | Handle, options: { readonly rights?: readonly Right[]; readonly badge?: number }): Call<Handle> {
    return this.#caller.call(NR.derive, { from: plain(from), ...(sealed(options) as object) }, null) as Call<Handle>;
  }
  revoke(handle: Handle): Call<null> {
    return this.#caller.call(NR.revoke, { handle: plain(handle) }, null) as Call<null>;
  }
  drop(handle: Handle): Call<null> {
    return this.#caller.call(NR.drop, { handle: plain(handle) }, null) as Call<null>;
  }
  tool<T>(tool: string | Handle, args?: unknown, options?: Timeout): Call<T> {
    return this.#caller.call(NR.tool, limited({ tool: plain(tool), args: sealed(args) }, options), null) as Call<T>;
  }
  infer<T>(
    request: { readonly model: string | Handle; readonly prompt: unknown; readonly tokensMax?: number; readonly timeoutMs?: number },
  ): Call<T> {
    return this.#caller.call(NR.infer, { ...members(request), prompt: sealed(request.prompt) }, null) as Call<T>;
  }
  read(from: string | Handle, args?: unknown, options?: Timeout): Call<Read> {
    return this.#caller.call(NR.read, limited({ from: plain(from), args: sealed(args) }, options), null) as Call<Read>;
  }
  write(to: string | Handle, bytes: Uint8Array, args?: unknown, options?: Timeout): Call<Value> {
    return this.#caller.call(NR.write, limited({ to: plain(to), args: sealed(args) }, options), [{ bytes: copied(bytes) }]) as Call<Value>;
  }
  subscribe(to: string | Handle, args?: unknown, options?: { readonly credit?: number }): Call<Handle> {
    return this.#caller.call(
      NR.subscribe,
      { to: plain(to), args: sealed(args), credit: plain(options?.credit ?? CREDIT_DEFAULT) },
      null,
    ) as Call<Handle>;
  }
  become(args: unknown): Call<never> {
    return this.#caller.call(NR.become, { args: sealed(args) }, null) as Call<never>;
  }
  mark(name: string, value?: unknown): Call<null> {
    return this.#caller.call(NR.mark, { name: plain(name), value: sealed(value) }, null) as Call<null>;
  }
  host<T>(label: string, fn: () => T | Promise<T>): Call<T> {
    return this.#caller.host(plain(label), fn) as Call<T>;
  }
}

// Sealed when the call is made, not when it is posted: a later line of the agent cannot change what it sent. What is no
// Value travels as a `Refused`, which fails its schema check, so that the refusal arrives at the await like any other.
function sealed(value: unknown): Value | Refused {
  return value instanceof Parsed ? sealedParsed(value) : sealedOrRefused(value);
}

// A program may hold what it sends of parsed JSON, and sends it twice: a copy each time, as of everything else.
function sealedParsed(parsed: Parsed): Value | Refused {
  const value = knownValue(parsed);
  return value === undefined ? sealed(parsed.value) : copyOf(value);
}

// An argument that is no message. The kernel hashes arguments before it checks them: an object of the program's own, whose accessors
// would run there, goes the way of a message.
function plain<T>(value: T): T {
  if (isHandle(value) || typeof value === "string" || value === undefined || isFlat(value)) return value;
  return sealed(value) as T; // fails the schema check as `value` itself would
}

// A record of the arguments in `options`, each as `plain` gives it.
function members<A extends object>(options: A): A {
  const record = { ...options } as Record<string, unknown>; // whatever its type tells
  for (const key of Object.keys(record)) record[key] = plain(record[key]);
  return record as A; // the same members
}

// The engine's own copying, whatever methods and constructor the program gave to its bytes.
function copied(bytes: unknown): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new TypeError("Cannot write: the bytes are no Uint8Array");
  return bytes.length === 0 ? NO_BYTES : new Uint8Array(bytes);
}

function limited<A extends object>(args: A, options: Timeout | undefined): A | A & Timeout {
  return options === undefined || options.timeoutMs === undefined ? args : { ...args, timeoutMs: plain(options.timeoutMs) };
}

/** What an agent's await gives for a delivered result: bytes are joined and copied, so that no two programs share memory. */
export function resultOf(nr: number, value: Value, chunks: readonly Chunk[]): unknown {
  if (nr === NR.read) return { value, bytes: joined(chunks) };
  if (chunks.length === 0) return value;
  return { ...(value as Record<string, Value>), bytes: joined(chunks) };
}

function joined(chunks: readonly Chunk[]): Uint8Array {
  let size = 0;
  for (const chunk of chunks) size += chunk.bytes.length;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.bytes, at);
    at += chunk.bytes.length;
  }
  return bytes;
}
