/** What stops a program, and where reports say it happened: source text through the loader, stepped by the runner. */
import assert from "node:assert/strict";
import { NR } from "../syscalls/table.ts";
import type { Value } from "../syscalls/value.ts";
import type { Image } from "./contract.ts";
import { HEAP_BYTES_MAX } from "./heap.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { loadImage } from "./load.ts";
import { createRunner, type RunnerOptions } from "./runner.ts";

interface Ended {
  readonly kernel: FakeKernel;
  readonly lines: readonly string[];
  readonly fault: boolean | undefined;
  readonly name: string | undefined;
  readonly message: string | undefined;
  readonly place: string | undefined;
  readonly value: Value | undefined;
}

async function withImage<T>(body: string, use: (image: Image) => T): Promise<T> {
  const root = await Deno.makeTempDir({ prefix: "orrery-faults-" });
  try {
    await Deno.writeTextFile(
      `${root}/a.ts`,
      `import { agent } from "orrery";\nexport default agent("main", async (sys: any, log: any) => {\n${body}\n});\n`,
    );
    return use(await loadImage(`${root}/a.ts`, { cacheDir: `${root}/.cache`, root }));
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** Runs `body` (its first line is line 3 of the file). */
function ended(body: string, options: RunnerOptions = {}, extra: Readonly<Record<string, unknown>> = {}): Promise<Ended> {
  return withImage(body, (image) => step(image, options, extra, Infinity));
}

function step(image: Image, options: RunnerOptions, extra: Readonly<Record<string, unknown>>, stepsMax: number): Ended {
  const lines: string[] = [];
  const log = Object.assign((...items: unknown[]) => void lines.push(items.join(" ")), extra);
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image], options);
  runner.attach(kernel);
  let steps = 0;
  do runner.turn(PID); while (++steps < stepsMax && kernel.step());
  if (steps >= stepsMax) {
    runner.drop(PID);
    return { kernel, lines, fault: undefined, name: undefined, message: undefined, place: undefined, value: undefined };
  }
  const args = (kernel.end?.args ?? {}) as { fault?: boolean; value?: Value; error?: { name: string; message: string; place: string } };
  return {
    kernel,
    lines,
    fault: args.fault,
    name: args.error?.name,
    message: args.error?.message,
    place: args.error?.place,
    value: args.value,
  };
}

const FOREIGN = "agents await syscalls, async functions of their own and plain values";

const foreign: readonly [string, string, string][] = [
  ["a native promise that leaked in", "  await log.promise;", `Cannot await a native promise: ${FOREIGN}`],
  [
    "a native promise among the elements of Array.fromAsync",
    "  await Array.fromAsync([log.promise]);",
    `Cannot await a native promise: ${FOREIGN}`,
  ],
  ["a thenable object", "  await { then(f: any) { f(1); } };", `Cannot await an object with a then method: ${FOREIGN}`],
  ["a thenable class", "  await new (class { then() {} })();", `Cannot await an object with a then method: ${FOREIGN}`],
  ["a thenable function", "  await Object.assign(() => 1, { then() {} });", `Cannot await an object with a then method: ${FOREIGN}`],
  ["a native promise in Promise.all", "  await Promise.all([1, log.promise]);", `Cannot await a native promise: ${FOREIGN}`],
  ["a thenable in Promise.race", "  await Promise.race([{ then() {} }]);", `Cannot await an object with a then method: ${FOREIGN}`],
  ["a native promise in Promise.resolve", "  await Promise.resolve(log.promise);", `Cannot await a native promise: ${FOREIGN}`],
  ["a native promise under for await", "  for await (const x of [log.promise]) log(x);", `Cannot await a native promise: ${FOREIGN}`],
];

for (const [what, line, message] of foreign) {
  Deno.test(`awaiting ${what} is a fault at its line and column`, async () => {
    const end = await ended(`  await sys.now();\n${line}\n  log("never");`, {}, { promise: Promise.resolve(1) });
    assert.deepEqual([end.fault, end.message, end.place, end.lines], [true, message, "a.ts:4:3", []]);
  });
}

Deno.test("awaiting what an async function of the agent returned from outside is a fault", async () => {
  const end = await ended("  const f = async () => log.promise;\n  await f();", {}, { promise: Promise.resolve(1) });
  assert.deepEqual([end.fault, end.message, end.place], [true, `Cannot await a native promise: ${FOREIGN}`, "a.ts:4:3"]);
});

const trapped: readonly [string, string, string, string][] = [
  [
    "crypto.subtle",
    '  await crypto.subtle.digest("SHA-256", new Uint8Array(1));',
    "crypto is not available in an agent: use sys.random()",
    "a.ts:4:16",
  ],
  ["fetch", '  await fetch("http://localhost");', "fetch is not available in an agent: use sys.tool(name, args)", "a.ts:4:9"],
  ["setTimeout", "  await setTimeout(() => 1, 5);", "setTimeout is not available in an agent: use sys.sleep(ms)", "a.ts:4:9"],
  ["Date.now", "  await sys.sleep(Date.now());", "Date.now is not available in an agent: use sys.now()", "a.ts:4:24"],
  ["Math.random", "  await sys.sleep(Math.random());", "Math.random is not available in an agent: use sys.random()", "a.ts:4:24"],
];

for (const [what, line, message, place] of trapped) {
  Deno.test(`${what} throws where it stands, naming the syscall to use`, async () => {
    const end = await ended(`  await sys.now();\n${line}`);
    assert.deepEqual([end.fault, end.name, end.message, end.place], [false, "TypeError", message, place]);
  });
}

const swallowed: readonly [string, string][] = [
  ["a catch", "try { for (;;); } catch { log('caught'); }"],
  ["a catch with a loop around", "for (;;) { try { for (;;); } catch (e) { log('caught'); } }"],
  ["a return in finally", "try { for (;;); } finally { return 1; }"],
  ["a break in finally", "for (;;) { try { for (;;); } finally { break; } }"],
  ["a catch in a helper that is not awaited", "const f = async () => { try { for (;;); } catch { log('caught'); } }; f();"],
  ["a catch around a sync helper", "const f = () => { for (;;); }; try { f(); } catch { log('caught'); }"],
  ["allSettled", "const f = async () => { for (;;); }; await Promise.allSettled([f()]); log('on');"],
  [
    "a generator's finally",
    "function* g() { try { for (;;); } finally { return 1; } } try { [...g()]; } catch { log('caught'); } log('on'); for (;;);",
  ],
];

for (const [what, body] of swallowed) {
  Deno.test(`a fault is not swallowed by ${what}`, async () => {
    const end = await ended(`  await sys.now();\n  ${body}\n  await sys.now();\n  log("alive");`, { fuelMax: 10_000 });
    assert.equal(end.fault, true);
    assert.equal(end.message, "Cannot go on: the program burnt its fuel without coming to an await");
    assert.deepEqual(end.lines.filter((line) => line !== "on"), []);
  });
}

const FUEL = "Cannot go on: the program burnt its fuel without coming to an await";
/** Endless loops that wait for no syscall, and the rounds that each makes: jobs of the queue burn fuel, or these took seconds. */
const ENDLESS: readonly (readonly [what: string, body: string, rounds: number])[] = [
  ["a loop over plain awaits", "for (;;) { log(); await null; }", 11_111],
  ["a loop over calls of an async function", "const f = async () => {}; for (;;) { log(); await f(); }", 10_000],
  ["a loop over Promise.all", "for (;;) { log(); await Promise.all([1, 2]); }", 3_704],
  [
    "a for await over an endless async generator",
    "async function* g() { for (;;) { log(); yield 1; } } for await (const _ of g());",
    5_556,
  ],
  [
    "Array.fromAsync of an endless async generator",
    "async function* g() { for (;;) { log(); yield 1; } } await (Array as any).fromAsync(g());",
    5_556,
  ],
  [
    "Array.fromAsync that is not awaited",
    "async function* g() { for (;;) { log(); yield 1; } } (Array as any).fromAsync(g()); await sys.sleep(9);",
    5_556,
  ],
];

for (const [what, body, rounds] of ENDLESS) {
  Deno.test(`${what} burns its fuel in a fixed number of rounds, however often the heap is looked at`, async () => {
    await withImage(`  ${body}`, (image) => {
      for (const heapUsed of [undefined, () => 0, () => HEAP_BYTES_MAX - 4, undefined]) { // each unit is looked at; the last one is warm
        const { lines, fault, message } = step(image, { fuelMax: 100_000, heapUsed }, {}, 100);
        assert.deepEqual([fault, message, lines.length], [true, FUEL, rounds]);
      }
    });
  });
}

Deno.test("an endless loop of plain awaits is a fault at the loop", async () => {
  const end = await ended("  for (;;) await null;", { fuelMax: 10_000 });
  assert.deepEqual([end.fault, end.place], [true, "a.ts:3:12"]);
});

const deep: readonly [string, string][] = [
  ["sync recursion", "const f = (n: number): number => 1 + f(n + 1);\n  f(0);"],
  [
    "recursion of an async function before its first await",
    "const f = async (n: number): Promise<number> => 1 + await f(n + 1);\n  await f(0);",
  ],
  ["recursion through a builtin", "const f = (): any => [1].map(f);\n  f();"],
  ["recursion through a getter", "const o = { get x(): any { return o.x; } };\n  o.x;"],
  ["recursion through toString", "const o = { toString(): string { return `${o}`; } };\n  `${o}`;"],
  ["recursion that catches everything", "const f = (): any => { try { return f(); } catch { return f(); } };\n  f();"],
  ["recursion of async generators", "async function* g(): any { yield* g(); }\n  for await (const x of g()) log(x);"],
];

for (const [what, body] of deep) {
  Deno.test(`unbounded ${what} is a fault`, async () => {
    const end = await ended(`  ${body}\n  log("never");`);
    assert.deepEqual([end.fault, end.lines], [true, []]);
    assert.match(end.message!, /^Cannot call deeper: the bound is 4000 nested calls|^Cannot start another/);
  });
}

Deno.test("recursion over awaits is bounded by the number of fibers", async () => {
  const end = await ended("  const f = async (): Promise<void> => {\n    await null;\n    await f();\n  };\n  await f();");
  assert.deepEqual([end.fault, end.message], [true, "Cannot start another fiber: the process has 65536 alive"]);
});

Deno.test("making calls without end is a fault", async () => {
  const end = await ended("  for (;;) sys.mark('x');");
  assert.deepEqual([end.fault, end.message], [true, "Cannot queue another call: the process has 65536 waiting to be posted"]);
});

Deno.test("kill drops the frame: no finally runs", async () => {
  const body = "  try {\n    log('in');\n    await sys.sleep(5);\n  } finally {\n    log('finally');\n  }";
  const killed = await withImage(body, (image) => step(image, {}, {}, 2));
  assert.deepEqual(killed.lines, ["in"]);
  assert.deepEqual((await ended(body)).lines, ["in", "finally"]);
});

Deno.test("a cancelled call runs finally, which may make calls", async () => {
  const end = await ended('  try {\n    await sys.tool("cancel");\n  } finally {\n    log("cleanup", await sys.now());\n  }');
  assert.deepEqual([end.lines, end.name, end.message, end.place], [["cleanup 1000"], "SyscallError", "cancelled", "a.ts:4:5"]);
});

Deno.test("an unhandled rejection fails the process at the place of the throw", async () => {
  const end = await ended(
    '  const f = async () => {\n    await null;\n    throw new RangeError("unheard");\n  };\n  f();\n  await sys.sleep(5);',
  );
  assert.deepEqual([end.fault, end.name, end.message, end.place], [false, "RangeError", "unheard", "a.ts:5:11"]);
});

const thrown: readonly [string, string][] = [
  ["'text'", "text"],
  ["42", "42"],
  ["undefined", "undefined"],
  ["null", "null"],
  ["Symbol('s')", "Symbol(s)"],
  ["10n", "10"],
  ["() => 1", "a function"],
  ["[1, 2]", "an array of 2"],
  ["({ a: 1, b: 'x', c: { d: 1 }, get e() { throw 1; } })", '{ a: 1, b: "x", c: …, e: undefined }'],
  ["'x'.repeat(10000)", `${"x".repeat(4095)}…`],
  ["'\\ud800'", "\ufffd"],
];

for (const [expression, message] of thrown) {
  Deno.test(`throwing ${expression} fails with a message made of it`, async () => {
    const end = await ended(`  await sys.now();\n  throw ${expression};`);
    assert.deepEqual([end.fault, end.name, end.message, end.place], [false, "thrown", message, "a.ts:3:3"]);
  });
}

Deno.test("an error whose own getters throw or loop is still reported", async () => {
  const throws = await ended("  throw Object.defineProperty(new Error('m'), 'message', { get() { throw 1; } });");
  assert.deepEqual([throws.name, throws.message], ["Error", ""]);
  const loops = await ended("  throw Object.defineProperty(new Error('m'), 'message', { get() { for (;;); } });", { fuelMax: 1000 });
  assert.equal(loops.fault, true);
});

Deno.test("an error of a builtin has the place of the agent's line", async () => {
  const end = await ended("  await sys.now();\n  const x: any = null;\n  x.y;");
  assert.deepEqual([end.name, end.place], ["TypeError", "a.ts:5:5"]);
});

Deno.test("a result that is no Value fails the process with EINVAL", async () => {
  const end = await ended("  return new Map();");
  assert.deepEqual([end.fault, end.name], [false, "SyscallError"]);
  assert.match(end.message!, /an object of class Map is not a Value/);
});

Deno.test("a select of a call that may be under way throws at its line and says why", async () => {
  const end = await ended("  const old = sys.sleep(9);\n  await sys.yield();\n  await sys.select({ old });");
  assert.deepEqual([end.name, end.message, end.place], [
    "TypeError",
    'Cannot select arm "old": it was made before the last await, so it may be under way; make it in the select itself',
    "a.ts:5:13",
  ]);
});

Deno.test("a program that changed is stopped at the first call that differs from its journal", async () => {
  const { kernel } = await ended("  await sys.now();\n  await sys.random();\n  await sys.sleep(5);");
  const before = kernel.executed.length;
  await withImage("  await sys.now();\n  await sys.sleep(7);", (image) => {
    const other = new FakeKernel({ image: image.id, name: "main", args: null });
    other.entries.push(...kernel.entries);
    const runner = createRunner([image]);
    runner.attach({
      program: () => other.program(),
      takeResults: () => other.takeResults(),
      trap: (pid, call, nr, args) => other.trap(pid, call, nr, args),
      journal: () => ({ count: 3, posted: 3, entries: () => kernel.entries }),
    });
    runner.turn(PID);
    other.step();
    assert.equal(before, 4);
    assert.equal(other.end!.nr, NR.fail);
    assert.deepEqual(other.end!.args, {
      fault: true,
      error: { name: "Fault", message: "Cannot restore: journal mismatch at call 1", place: "a.ts:4:3" },
    });
  });
});

const TAKEN_ARMS: readonly [string, string, string][] = [
  [
    "that something awaits",
    "  const arm = sys.sleep(5);\n  (async () => await arm)();\n  await sys.select({ arm });",
    "something else awaits it",
  ],
  [
    "twice",
    "  const arm = sys.sleep(5);\n  await sys.select({ one: sys.sleep(1), arm, again: arm });",
    "a select has taken this call before",
  ],
];

for (const [what, body, reason] of TAKEN_ARMS) {
  Deno.test(`a select that takes a call ${what} throws and says why`, async () => {
    const { name, message } = await ended(body);
    assert.equal(name, "TypeError");
    assert.match(message!, new RegExp(`^Cannot select arm "(arm|again)": ${reason}$`));
  });
}

Deno.test("a call that a select took cannot be awaited", async () => {
  const end = await ended("  const arm = sys.sleep(5);\n  await sys.select({ arm });\n  await arm;");
  assert.deepEqual([end.name, end.message], [
    "TypeError",
    "Cannot await a call that a select took: its value is the select's",
  ]);
});

Deno.test("fibers that ended no longer count: 70,000 one after the other are within the bound of 65,536 alive", async () => {
  const end = await ended("  const one = async () => { await null; };\n  for (let i = 0; i < 70_000; i++) await one();\n  return 'done';");
  assert.equal(end.value, "done");
});

Deno.test("fibers of other processes do not count: two with 40,000 each are within the bound of 65,536", async () => {
  const body =
    "  const begun = sys.now();\n  const never = async () => { await sys.recv(1); };\n  for (let i = 0; i < 40_000; i++) never();\n" +
    "  await begun;\n  for (let i = 0; i < 20_000; i++) never();";
  await withImage(body, (image) => {
    const program = { image: image.id, name: "main", args: null };
    const posted: string[] = [];
    let round = 0;
    const runner = createRunner([image]);
    runner.attach({
      program: () => program,
      takeResults: () => round === 0 ? null : { call: 0 as never, errno: 0 as never, value: 1, chunks: [], next: null },
      trap: (pid, _call, nr) => posted.push(`${pid} ${nr}`) > 0,
      journal: () => ({ count: 0, posted: 0, entries: () => [] }),
    });
    const [one, two] = [PID, PID + 1] as [typeof PID, typeof PID];
    for (; round < 2; round++) for (const pid of [one, two]) runner.turn(pid);
    assert.deepEqual(posted, [`${one} ${NR.now}`, `${two} ${NR.now}`, `${one} ${NR.recv}`, `${two} ${NR.recv}`]);
  });
});

Deno.test("a select of a call that was made before the last await is refused, also where the call is not under way yet", async () => {
  const end = await ended("  const first = sys.now();\n  const old = sys.sleep(9);\n  await first;\n  await sys.select({ old });");
  assert.match(end.message!, /^Cannot select arm "old": it was made before the last await/);
});

Deno.test("of two errors that nothing took the first is the end of the process", async () => {
  const end = await ended('  (async () => { throw new Error("first"); })();\n  await null;\n  throw new Error("second");');
  assert.deepEqual([end.fault, end.message], [false, "first"]);
  const twice = await ended('  for (const text of ["first", "second"]) (async () => { throw new Error(text); })();\n  await sys.yield();');
  assert.deepEqual([twice.fault, twice.message], [false, "first"]);
  const late = await ended(
    '  (async () => { await sys.now(); throw new Error("second"); })();\n  sys.now();\n  throw new Error("first");',
  );
  assert.deepEqual([late.fault, late.message], [false, "first"]);
});
