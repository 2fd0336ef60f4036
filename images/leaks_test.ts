/**
 * The 25 ways in which programs were seen to leak nondeterminism (measured over 60 runs of 8 concurrent agents each). Each is
 * *sealed* (a trap names the syscall to use), *refused* at load with its place, or *allowed* and shown to give the same in
 * every run. After them: leaks found since, the host's locale and time zone above all.
 */
import assert from "node:assert/strict";
import type { Value } from "../syscalls/value.ts";
import type { Image } from "./contract.ts";
import { lineOf } from "./differential.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { LoadError, loadImage } from "./load.ts";
import { createRunner } from "./runner.ts";

await freezeIntrinsics(); // as the explorer does before it links a program
const RUNS = 20;

/** Loads an agent whose body is one line: line 3 of a.ts, indented by two. */
async function load(line: string): Promise<Image> {
  const root = await Deno.makeTempDir({ prefix: "orrery-leaks-" });
  try {
    await Deno.writeTextFile(
      `${root}/a.ts`,
      `import { agent } from "orrery";\nexport default agent("main", async (sys: any, log: any) => {\n  ${line}\n});\n`,
    );
    return await loadImage(`${root}/a.ts`, { cacheDir: `${root}/.cache`, root });
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

interface Seen {
  readonly lines: readonly string[];
  readonly message: string | null;
  readonly place: string | null;
}

/** A run on a runner of its own; where it `parks`, each turn restores the program from its journal and logs anew. */
function run(image: Image, parks = false): Seen {
  let lines: string[] = [];
  const log = (...items: unknown[]): void => void lines.push(lineOf(items));
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  do {
    if (parks) lines = [];
    runner.turn(PID);
    if (parks) runner.park(PID);
  } while (kernel.step());
  const error = (kernel.end!.args as { readonly error?: { readonly message: string; readonly place: string } }).error;
  return { lines, message: error?.message ?? null, place: error?.place ?? null };
}

function instead(name: string, use: string): string {
  return `${name} is not available in an agent: use ${use}`;
}

function trap(name: string): string {
  return `${name} is not available in an agent`;
}

/** What, the line, the trap's message, the column of the failure. */
const SEALED: readonly [string, string, string, number][] = [
  ["performance.now", "log(performance.now());", instead("performance", "sys.now()"), 19],
  ["Math.random", "log(Math.random());", instead("Math.random", "sys.random()"), 12],
  ["crypto.randomUUID", "log(crypto.randomUUID());", instead("crypto", "sys.random()"), 14],
  ["crypto.getRandomValues", "log(crypto.getRandomValues(new Uint8Array(4)));", instead("crypto", "sys.random()"), 14],
  ["Date.now", "log(Date.now());", instead("Date.now", "sys.now()"), 12],
  ["new Date()", "log(new Date());", "Date is not available in an agent without an argument: use sys.now()", 7],
  ["crypto.subtle.digest", 'await crypto.subtle.digest("SHA-256", new Uint8Array(1));', instead("crypto", "sys.random()"), 16],
  ["Deno.readTextFile", 'await Deno.readTextFile("x");', instead("Deno", "sys.tool(name, args)"), 14],
  ["WebAssembly.compile", "await WebAssembly.compile(new Uint8Array(8));", trap("WebAssembly"), 21],
  ["setTimeout", "setTimeout(() => log(1), 1);", instead("setTimeout", "sys.sleep(ms)"), 3],
  ["MessageChannel", "new MessageChannel();", instead("MessageChannel", "sys.endpoint()"), 3],
  ["Atomics.waitAsync", "Atomics.waitAsync(null as any, 0, 0);", instead("Atomics", "messages between agents"), 11],
  ["CompressionStream", 'new CompressionStream("gzip");', trap("CompressionStream"), 3],
  ["WeakRef", "new WeakRef({});", instead("WeakRef", "a plain reference: what was collected differs from run to run"), 3],
  ["Deno.pid", "log(Deno.pid);", instead("Deno", "sys.tool(name, args)"), 12],
  ["queueMicrotask", "queueMicrotask(() => log(1));", instead("queueMicrotask", "an async function"), 3],
  ["the tee of a stream", "new ReadableStream().tee();", trap("ReadableStream"), 3],
  [
    "Intl in UTC",
    'new Intl.DateTimeFormat("en", { timeZone: "UTC" });',
    instead("Intl", "a format of its own that does not depend on the locale"),
    12,
  ],
];

for (const [what, line, message, column] of SEALED) {
  Deno.test(`leak sealed: ${what}`, async () => {
    assert.deepEqual(run(await load(line)), { lines: [], message, place: `a.ts:3:${column}` });
  });
}

Deno.test("leak refused at load: dynamic import", async () => {
  await assert.rejects(load('await import("./b.ts");'), (error) => {
    assert.ok(error instanceof LoadError);
    assert.equal(error.message, "a.ts:3:9: Cannot import() in an agent: import the module at the top of the file");
    return true;
  });
});

/** What, the line, what it logs in every run. */
const ALLOWED: readonly [string, string, readonly string[] | null][] = [
  [
    "the text of Error().stack",
    "const f = async () => { await sys.now(); log(new Error('x').stack); }; log(new Error('y').stack); await f();",
    null,
  ],
  [
    "Promise.race and Promise.all",
    "const f = async (n: number) => { for (let i = 0; i < n; i++) await i; log(n); return n; }; log(await Promise.race([f(3), f(1)]), await Promise.all([f(2), f(0)]));",
    ["1", "3", "0", "2", "1 [2,0]"],
  ],
  [
    "the order of maps and objects",
    "log([...new Map([['b', 1], ['a', 2]]).keys()], Object.keys({ z: 1, 2: 1, a: 1, 1: 1 }), [...new Set([3, 1, 3])]);",
    ['["b","a"] ["1","2","z","a"] [3,1]'],
  ],
  ["sort with a comparator that lies", "log([3, 1, 2, 5, 4].sort(() => 1), [3, 1, 2, 5, 4].sort(() => -1));", ["[3,1,2,5,4] [4,5,2,1,3]"]],
  ["Math.sin and Math.pow", "log(Math.sin(1), Math.pow(1.1, 10.5), Math.exp(0.5));", null],
  ["structuredClone", "log(structuredClone({ b: [1, { c: 2 }], a: new Map([[1, 2]]).size }));", ['{"b":[1,{"c":2}],"a":1}']],
];

for (const [what, line, lines] of ALLOWED) {
  Deno.test(`leak allowed, and the same in every run: ${what}`, async () => {
    const image = await load(line);
    const first = run(image);
    assert.equal(first.message, null);
    if (lines !== null) assert.deepEqual(first.lines, lines);
    for (let i = 1; i < RUNS; i++) assert.deepEqual(run(image), first);
    assert.deepEqual(run(image, true), first, "parked after every turn");
  });
}

Deno.test("the table holds the 25 cases", () => {
  assert.equal(SEALED.length + 1 + ALLOWED.length, 25);
});

/** Leaks that the measurement did not know. */
const FURTHER: readonly [string, string, string][] = [
  ["Temporal", "log(Temporal.Now.instant());", instead("Temporal", "sys.now()")],
  ["Date() as a function", "log(Date());", "Date is not available in an agent without an argument: use sys.now()"],
  [
    "Date in the host's locale",
    "log(new Date(0).toLocaleString());",
    "toLocaleString is not available in an agent: it depends on the locale, use toISOString()",
  ],
  [
    "Date from a text that engines read differently",
    'log(new Date("Jan 2 2020"));',
    'Cannot parse the date "Jan 2 2020": only ISO 8601 reads the same everywhere',
  ],
  [
    "FinalizationRegistry",
    "new FinalizationRegistry(() => 1);",
    instead("FinalizationRegistry", "try/finally: what was collected differs from run to run"),
  ],
  ["File, which carries the clock", 'new File([], "x").lastModified;', trap("File")],
  ["globalThis under a computed name", 'log((globalThis as any)["Da" + "te"].now());', instead("Date.now", "sys.now()")],
  ["Reflect on globalThis", 'log(Reflect.get(globalThis, "perf" + "ormance").now());', instead("performance", "sys.now()")],
  ["SharedArrayBuffer", "new SharedArrayBuffer(8);", instead("SharedArrayBuffer", "messages between agents")],
];

for (const [what, line, message] of FURTHER) {
  Deno.test(`leak sealed: ${what}`, async () => {
    const seen = run(await load(line));
    assert.deepEqual([seen.lines, seen.message], [[], message]);
  });
}

Deno.test("a stack text holds the agent's own frames and no other", async () => {
  const { lines } = run(await load("const f = async () => { await sys.now(); log(new Error('x').stack); }; await f();"));
  assert.equal(lines[0], "Error: x\n    at f (a.ts:3:48)");
});

Deno.test("a stack text names each async function once, twelve frames at most and one async caller", async () => {
  const line =
    "const deep = async (k: number): Promise<string> => k === 0 ? new Error('x').stack! : await deep(k - 1); log(await deep(K));";
  const place = "    at deep (a.ts:3:";
  for (const k of ["2", "20"]) {
    assert.equal(run(await load(line.replace("K", k))).lines[0], ["Error: x", `${place}64)`, `${place}94)`].join("\n"));
  }
  const plain = "const deep = (k: number): string => k === 0 ? new Error('x').stack! : deep(k - 1) + ''; log(deep(20));";
  assert.equal(run(await load(plain)).lines[0], ["Error: x", `${place}49)`, ...Array(11).fill(`${place}73)`)].join("\n"));
});

Deno.test("functions of ours have one text, those of a program have their own", async () => {
  const line = `class Leaf { a = 1; } const mine = (n: number) => n + 12345;
    log(String(sys.send) + String("".localeCompare) + String(sys.constructor) + [].push);
    log(String(structuredClone), String(Date), String(Object.getOwnPropertyDescriptor(Object.prototype, "toString")!.get));
    log(String(Leaf), String(mine).includes("12345"), String(Function.prototype.toString), (() => { try { Function.prototype.toString.call({}); } catch (e: any) { return e.name; } })());`;
  assert.deepEqual(run(await load(line)).lines, [
    "function send() { [native code] }function localeCompare() { [native code] }class Client { [native code] }function push() { [native code] }",
    "function structuredClone() { [native code] } function Date() { [native code] } function get() { [native code] }",
    "class Leaf { [native code] } true function toString() { [native code] } TypeError",
  ]);
});

Deno.test("a stack text of an error that the runtime makes holds no frame of the runtime", async () => {
  const line = `try { await sys.send(7 as any, 1); } catch (e: any) { log(e.name, e.stack.split("\\n").length); }
    try { await Promise.any([sys.recv(9), sys.recv(8)]); } catch (e: any) { log(e.name, e.stack.split("\\n").length); }`;
  assert.deepEqual(run(await load(line)).lines, ["SyscallError 1", "AggregateError 1"]);
});

const LOCALES = ["C", "sv_SE.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"];

Deno.test("the host's locale shows in no order, number or case, whatever list of locales is asked for", async () => {
  const module = new URL("./locale.ts", import.meta.url).href;
  const program = `import { fixLocale } from ${JSON.stringify(module)}; fixLocale();
    for (const asked of [undefined, [], "tlh", ["tlh", "xx"], { length: 0 }]) {
      console.log(["z", "\u00e4", "a"].sort((a, b) => a.localeCompare(b, asked)).join(""), (1234.5).toLocaleString(asked), [1234.5].toLocaleString(asked),
        1234n.toLocaleString(asked), new Float64Array([1234.5]).toLocaleString(asked), "i".toLocaleUpperCase(asked), "I".toLocaleLowerCase(asked));
    }
    console.log("a".localeCompare.length);`;
  for (const LANG of LOCALES) {
    const command = new Deno.Command(Deno.execPath(), { args: ["eval", program], env: { LANG, LC_ALL: LANG } });
    const { stdout } = await command.output();
    assert.equal(new TextDecoder().decode(stdout), "a\u00e4z 1,234.5 1,234.5 1,234 1,234.5 I i\n".repeat(5) + "1\n", LANG);
  }
});

Deno.test("a list of locales is read once, its first known one counts, and a bad tag is refused", async () => {
  const line = `let reads = 0; const list = { length: 2, 0: "tlh", get 1() { reads++; return "de-DE"; } };
    const options = { get minimumFractionDigits() { reads += 10; return 2; } };
    log((1234.5).toLocaleString(list as any, options), reads); try { (1).toLocaleString("not a tag"); } catch (e: any) { log(e.name, e.message); }`;
  assert.deepEqual(run(await load(line)).lines, ["1.234,50 11", "RangeError Invalid language tag: not a tag"]);
});

Deno.test("a locale that the program names is used", async () => {
  assert.deepEqual(
    run(await load('log((1234.5).toLocaleString("de-DE"), "i".toLocaleUpperCase("tr"), "ä".localeCompare("z", "sv"));')).lines,
    ["1.234,5 İ 1"],
  );
});

Deno.test("dates with an argument are in UTC wherever the host is", async () => {
  const line =
    'const d = new Date("2020-02-03T04:05:06"); log(d.getTime(), d.getHours(), d.getTimezoneOffset(), String(d), new Date(2020, 0, 5).getTime());';
  assert.deepEqual(run(await load(line)).lines, ["1580702706000 4 0 Mon Feb 03 2020 04:05:06 GMT+0000 (UTC) 1578182400000"]);
});

/** Expressions that give an object of the realm or the runtime, which every process shares. */
const SHARED: readonly string[] = [
  'await (async () => { try { atob("*"); } catch (e: any) { return e.constructor; } })()',
  'await (async () => { try { atob("*"); } catch (e: any) { return Object.getPrototypeOf(e); } })()',
  'Object.getOwnPropertyDescriptor(new Error("x"), "stack")!.get',
  'Object.getOwnPropertyDescriptor(new Error("x"), "stack")!.set',
  'Object.getPrototypeOf(new URLSearchParams("a=1").entries())',
  "Object.getPrototypeOf(Date.prototype)",
  "Date.prototype.getTime",
  "Date.UTC",
  "Math.floor",
  "structuredClone",
  "(Function as any)[Symbol.hasInstance]",
  "Promise.all",
  "(Promise as any)[Symbol.hasInstance]",
  "Object.prototype.hasOwnProperty",
  "Uint8Array.prototype.slice",
  "(async function* () {})().next",
  "Object.getPrototypeOf((async function* () {})())",
  "Object.getPrototypeOf(sys)",
  "sys.send",
  "console.log",
];

for (const expression of SHARED) {
  Deno.test(`nothing can be left on ${expression}`, async () => {
    const line = `const one: any = ${expression}; try { one.leftover = 1; log("left"); } catch (e: any) { log(typeof one, e.message); }`;
    const { lines } = run(await load(line));
    assert.match(lines[0]!, /^(object|function) Cannot add property leftover, object is not extensible$/);
  });
}

Deno.test("a call in whatever state has no members of its own, and neither have a fiber, a reaction's result and sys", async () => {
  const line = `const settled = sys.now(), pending = sys.recv(await sys.endpoint()), awaited = sys.now(), arm = sys.sleep(1);
    async function* of(it: any) { yield await it; } const waits = of(awaited).next(), fiber = (async () => await pending)(), chosen = sys.select({ arm });
    await settled; const all = [settled, pending, awaited, arm, waits, fiber, chosen, Promise.all([pending]), Promise.withResolvers().promise, sys];
    log(all.map((one) => Reflect.ownKeys(one).length), all.map((one) => one instanceof Promise), pending.args, (fiber as any).gen, (awaited as any).waiter);`;
  const answer = "[0,0,0,0,0,0,0,0,0,0] [true,true,true,true,true,true,true,true,true,false]";
  assert.deepEqual(run(await load(line)).lines, [`${answer} undefined undefined undefined`]);
});

Deno.test("what merely inherits from a call is none, and no task can be made by its constructor", async () => {
  const line = `const forged = Object.create(Object.getPrototypeOf(sys.now())); log(forged instanceof Promise);
    try { sys.select({ forged }); } catch (e: any) { log(e.message); }
    const make = forged.constructor; try { new make(1, 0); } catch (e: any) { log(e.name, e.message); }
    try { new (class extends make { #own = 1; })(); } catch (e: any) { log(e.name); }
    log(make.name, make.prototype === Promise.prototype, String(make), Reflect.ownKeys(make)); await forged;`;
  const seen = run(await load(line));
  assert.deepEqual(seen.lines, [
    "false",
    'Cannot select arm "forged": it is not a syscall',
    "TypeError Cannot make a task in an agent: write an async function, or use Promise.withResolvers()",
    "TypeError",
    'Promise true function Promise() { [native code] } ["length","name","prototype"]',
  ]);
  assert.equal(
    seen.message,
    "Cannot await an object with a then method: agents await syscalls, async functions of their own and plain values",
  );
});

Deno.test("console is silent and environment names are absent", async () => {
  const line = "console.log('x'); log(typeof process, typeof window, typeof self, typeof Buffer, typeof Proxy, typeof navigator);";
  assert.deepEqual(run(await load(line)).lines, ["undefined undefined undefined undefined undefined undefined"]);
});
