/**
 * What the differential programs (programs/from_async.ts) cannot show: where V8's own `Array.fromAsync` closes an iterator whose
 * step failed, which ECMAScript does not; faults; and that no built-in calls a program back outside of its turns.
 */
import assert from "node:assert/strict";
import type { Value } from "../syscalls/value.ts";
import { lineOf } from "./differential.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { fateOf, makeGlobals } from "./globals.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { RUNNING } from "./running.ts";
import { createEngine, createRuntime, DEPTH_MAX } from "./runtime.ts";
import { createRunner } from "./runner.ts";
import { STAND_INS } from "./stand_ins.ts";
import { Files } from "./testing.ts";

await freezeIntrinsics();

interface Ran {
  readonly lines: readonly string[];
  readonly message: string | null;
}

async function run(body: string, fuelMax = 100_000): Promise<Ran> {
  using files = new Files({
    "a.ts": `import { agent } from "orrery";\nexport default agent("main", async (sys: any, log: any) => {\n${body}\n});\n`,
  });
  const image = await files.load("a.ts");
  const lines: string[] = [];
  const log = (...items: unknown[]): void => void lines.push(lineOf(items));
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image], { fuelMax });
  runner.attach(kernel);
  do runner.turn(PID); while (kernel.step());
  return { lines, message: (kernel.end!.args as { readonly error?: { readonly message: string } }).error?.message ?? null };
}

Deno.test("a step that fails does not close the iterator, and the first error counts where closing fails too", async () => {
  const body = `
    const of = (it: object) => ({ [Symbol.asyncIterator]: () => ({ ...it, return: async () => { log("closed"); throw new Error("close"); } }) });
    const fail = async () => { throw new EvalError("step"); };
    const tell = async (items: any, map?: any) => { try { await (Array as any).fromAsync(items, map); } catch (e: any) { log(e.message); } };
    await tell(of({ next: fail }));
    await tell(of({ next: () => 7 }));
    await tell(of({ next: () => ({ done: false, value: 1 }) }), () => { throw new RangeError("mapper"); });
    await tell([fail(), 2]);`;
  assert.deepEqual(await run(body), {
    lines: ["step", "Iterator result 7 is not an object", "closed", "mapper", "step"],
    message: null,
  });
});

Deno.test("elements are taken in turns of the program: nothing runs while it waits for a call", async () => {
  const body = `let n = 0;
    (Array as any).fromAsync({ [Symbol.asyncIterator]: () => ({ next: () => { n++; return { done: n > 50, value: n }; } }) });
    log(n); await sys.sleep(20); log(n); await sys.sleep(20); log(n);`;
  assert.deepEqual(await run(body), { lines: ["1", "51", "51"], message: null });
});

Deno.test("each element counts a unit of fuel, so an endless source ends the slice", async () => {
  const fuel = "Cannot go on: the program burnt its fuel without coming to an await";
  const endless =
    "try { await (Array as any).fromAsync({ [Symbol.asyncIterator]: () => ({ next: [].at.bind([{ done: false }], 0), return() { log('closed'); } }) }); } finally { log('after'); }";
  assert.deepEqual(await run(endless), { lines: [], message: fuel });
  assert.deepEqual(await run("await (Array as any).fromAsync({ length: 1e6 });"), { lines: [], message: fuel });
});

Deno.test("a fault in a mapper closes no iterator", async () => {
  const body = `function* all() { try { yield 1; } finally { log("closed"); } }
    try { await (Array as any).fromAsync(all(), () => { for (;;); }); } catch { log("caught"); }`;
  assert.deepEqual((await run(body)).lines, []);
});

Deno.test("the task of fromAsync is the runtime's own, and a constructor of it keeps nothing", async () => {
  const body = `const P = (Array as any).fromAsync([]).constructor; try { P.n = 1; } catch (e: any) { log(e.name); } log(P.n);`;
  assert.deepEqual(await run(body), { lines: ["TypeError", "undefined"], message: null });
});

/** Built-ins that call back later or give a promise, by name: what agents get for them. */
const LATER: Readonly<Record<string, string>> = {
  setTimeout: "trapped",
  setInterval: "trapped",
  setImmediate: "trapped",
  queueMicrotask: "trapped",
  requestAnimationFrame: "trapped",
  FinalizationRegistry: "trapped",
  WeakRef: "trapped",
  Atomics: "trapped",
  ReadableStream: "trapped",
  WritableStream: "trapped",
  TransformStream: "trapped",
  CompressionStream: "trapped",
  WebAssembly: "trapped",
  AbortSignal: "trapped",
  EventTarget: "trapped",
  MessageChannel: "trapped",
  Worker: "trapped",
  Blob: "trapped",
  fetch: "trapped",
  AsyncDisposableStack: "trapped",
  Promise: "virtual",
  AsyncIterator: "undeclared",
};

Deno.test("each built-in that calls back later is absent, trapped or ours", () => {
  assert.deepEqual(Object.fromEntries(Object.keys(LATER).map((name) => [name, fateOf(name)])), LATER);
});

/** Receivers and arguments to call every reachable function with. */
function samples(): readonly unknown[] {
  const buffer = new ArrayBuffer(8);
  return [
    ...[
      undefined,
      [],
      [1],
      {},
      "a",
      /a/,
      1,
      1n,
      new Map([[1, 1]]),
      new Set([1]),
      new WeakMap(),
      new WeakSet(),
      buffer,
      new DataView(buffer),
    ],
    ...[new Uint8Array(2), [].values(), (function* () {})(), new Error("e"), new URL("http://a"), new URLSearchParams("a=1"), () => 1],
    ...[new TextEncoder(), new TextDecoder(), new DisposableStack(), Iterator.from([1]), new (makeDate())(0), Symbol.iterator],
  ];
}

function makeDate(): new (value: number) => object {
  return makeGlobals(null)["Date"] as new (value: number) => object;
}

/** Every function that a program reaches by properties and prototypes. */
function reachable(): ReadonlySet<(...args: unknown[]) => unknown> {
  const { globals } = createRuntime();
  const seen = new Set<unknown>([globalThis]);
  const queue: unknown[] = [globals["globalThis"], ...samples(), ...Object.values(STAND_INS)];
  const functions = new Set<(...args: unknown[]) => unknown>();
  for (const value of queue) {
    if (Object(value) !== value || seen.has(value)) continue;
    seen.add(value);
    try {
      if (typeof value === "function") functions.add(value as (...args: unknown[]) => unknown);
      queue.push(Object.getPrototypeOf(value));
      for (const key of Reflect.ownKeys(value as object)) {
        const own = Object.getOwnPropertyDescriptor(value, key)!; // just listed
        queue.push(own.value, own.get, own.set);
      }
    } catch {
      functions.delete(value as (...args: unknown[]) => unknown); // a trap
    }
  }
  return functions;
}

Deno.test("no function that a program reaches gives a native promise", () => {
  const engine = createEngine({ depthMax: DEPTH_MAX });
  engine.meter.fuel = 1e9;
  RUNNING.engine = engine;
  const native = new Set<string>();
  let calls = 0;
  const look = (name: string, make: () => unknown): void => {
    calls++;
    try {
      const result = make();
      if (result instanceof Promise) {
        native.add(name);
        result.catch(() => {});
      }
    } catch {
      engine.go(); // refused, or of another kind
    }
  };
  for (const one of reachable()) {
    for (const self of samples()) {
      for (const args of [[], [[1]], [{ length: 1 }, () => 1], [() => 1, 1]]) look(one.name, () => Reflect.apply(one, self, args));
    }
    for (const args of [[], [[]]]) look(one.name, () => Reflect.construct(one, args));
  }
  RUNNING.engine = null;
  assert.deepEqual([...native], []);
  assert.ok(calls > 50_000, `${calls} calls`);
});
