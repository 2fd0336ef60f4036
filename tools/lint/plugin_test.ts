/** Purity check 2, shown to fail: each rule of the house plugin on a planted breach, and silent on the lawful twin. */
/// <reference lib="deno.unstable" />
import assert from "node:assert/strict";
import plugin from "./plugin.ts";

const HEAD = "/** What this file is for, at length, so that the rule about heads is content. */\n";

/** What the plugin says about `source` if it stood at `path`: `"rule: message"`, in the order of the source. */
function findings(path: string, source: string): string[] {
  return Deno.lint.runPlugin(plugin, path, HEAD + source)
    .sort((a, b) => a.range[0] - b.range[0])
    .map((one) => `${one.id.replace("orrery/", "")}: ${one.message}`);
}

/** The names that `pure-globals` refuses in `source`. */
function refused(source: string, path = "kernel/x.ts"): string[] {
  return findings(path, source).flatMap((text) => /pure-globals: Cannot use (\S+)/.exec(text)?.[1] ?? []);
}

const UNSYNCHRONOUS = (what: string) => `synchronous: Cannot use ${what} in kernel/: it is synchronous`;
const FORBIDDEN = (name: string) =>
  `pure-globals: Cannot use ${name} in a pure folder: it stands on the list of forbidden globals in tools/lint/global_lists.ts`;

Deno.test("a forbidden global is refused in each pure folder and nowhere else", () => {
  for (const folder of ["syscalls", "kernel", "user", "scenario", "sim"]) {
    assert.deepEqual(findings(`${folder}/x.ts`, "export const at = Date.now();"), [FORBIDDEN("Date")]);
  }
  for (const path of ["images/x.ts", "boot/x.ts", "sim/worker.ts", "kernel/x_test.ts", "main.ts"]) {
    assert.deepEqual(findings(path, "export const at = Date.now();"), [], path);
  }
});

Deno.test("the roads around the list are closed", () => {
  assert.deepEqual(refused('Reflect.get(globalThis, "Da" + "te");'), ["globalThis"]);
  assert.deepEqual(refused("new WeakRef({}); Temporal.Now.instant(); new Intl.Collator();"), ["WeakRef", "Temporal", "Intl"]);
  assert.deepEqual(refused('console.log(1); setTimeout(f, 1); eval("1"); new Function("return this");'), [
    ...["console", "setTimeout", "f", "eval", "Function"],
  ]);
  assert.deepEqual(refused("const o = { Date }; const p = { d: Date }; function g(a = Date) {} const h = () => Date;"), [
    "Date",
    "Date",
    "Date",
    "Date",
  ]);
  assert.deepEqual(refused("export { Date };"), ["Date"]);
  assert.deepEqual(refused("const x = (Date as unknown)!; class C { [Date.name] = Date } `${Date}`;"), ["Date", "Date", "Date", "Date"]);
  assert.deepEqual(refused("await Promise.resolve(1);", "user/x.ts"), ["Promise"]);
});

Deno.test("a name that stands on no list and is declared nowhere is refused", () => {
  assert.deepEqual(findings("kernel/x.ts", "quantumNow();"), [
    "pure-globals: Cannot use quantumNow in a pure folder: it is not declared here and stands on no list in tools/lint/global_lists.ts",
  ]);
});

Deno.test("a forbidden name of the language may not be declared either", () => {
  assert.deepEqual(findings("kernel/x.ts", "function f(Date: number) { return Date; }"), [
    "pure-globals: Cannot declare Date in a pure folder: it would hide a forbidden global",
    FORBIDDEN("Date"),
  ]);
});

Deno.test("types, keys, labels and own names are free", () => {
  const source = `
    import { name as close } from "./y.ts";
    import type { Date as D } from "./y.ts";
    export interface Call<T> extends Promise<T> { readonly performance: number; fetch(self: number): Promise<Date> }
    export type { D };
    export const record = Object.freeze({ Date: 1, fetch: close, [close]: 2 });
    export function f({ process, rest: [one, ...more] }: { process: number; rest: number[] }, origin = 1): asserts origin is 1 {
      try { for (const status of more) process += status; } catch (event) { throw event; }
      lab: while (process > one) { if (origin) break lab; }
      const [, second, [, third]] = [1, more, [2, one]] as const; if (second === third) return undefined as never;
      return arguments.length as never;
    }
    export class C { constructor(readonly location: string) {} prompt() { return this.location; } }
    export enum E { Date = 1 }
    export const x: typeof Math | Intl.Foo | undefined = undefined;
  `;
  assert.deepEqual(findings("kernel/x.ts", source), []);
});

Deno.test("Math and Reflect are free where they are exact and named", () => {
  assert.deepEqual(
    findings(
      "kernel/x.ts",
      "export const a = Math.floor(Math.max(1, 2)) + Math.imul(3, 4); Reflect.ownKeys({}); export const b = 2 ** 32;",
    ),
    [],
  );
});

Deno.test("Math.random, transcendental and computed members are refused", () => {
  assert.deepEqual(findings("kernel/x.ts", 'Math.random(); Math["random"](); Math.sin(1); Math[a()]; function a() { return "random"; }'), [
    "pure-members: Cannot use Math.random in a pure folder: it gives another number in every run",
    "pure-members: Cannot use Math.random in a pure folder: it gives another number in every run",
    "pure-members: Cannot use Math.sin in a pure folder: its last bits differ between CPUs",
    "pure-members: Cannot use a computed member of Math in a pure folder: its last bits differ between CPUs",
  ]);
  assert.deepEqual(findings("kernel/x.ts", "const { random } = Math;"), [
    "pure-members: Cannot use Math other than as Math.name in a pure folder",
  ]);
  assert.deepEqual(findings("kernel/x.ts", "Reflect.construct(Array, []);"), [
    "pure-members: Cannot use Reflect.construct in a pure folder: it reaches what the lists cannot see",
  ]);
});

Deno.test("what depends on the locale is refused, however it is written", () => {
  assert.deepEqual(
    findings("user/x.ts", '"a".localeCompare("b"); "a"["localeCompare"]("b"); (1).toLocaleString(); "a"?.[`toLocaleUpperCase`]();'),
    [
      "pure-members: Cannot use localeCompare in a pure folder: its answer depends on the locale",
      "pure-members: Cannot use localeCompare in a pure folder: its answer depends on the locale",
      "pure-members: Cannot use toLocaleString in a pure folder: its answer depends on the locale",
      "pure-members: Cannot use toLocaleUpperCase in a pure folder: its answer depends on the locale",
    ],
  );
});

/** What pure code is held to, wherever it lies. */
const PURE = ["syscalls", "kernel", "user", "scenario", "sim", "sim/oracles", "backends/virtual"];

/** Holds that `source` has exactly these findings, in each folder of pure code. */
function everywhere(source: string, expected: readonly string[]): void {
  for (const folder of PURE) assert.deepEqual(findings(`${folder}/x.ts`, source), expected, `${folder}: ${source}`);
}

const MAKER = "pure-members: Cannot reach constructor in a pure folder: that of a function is Function, which makes code from text";
const COMPUTED = "pure-members: Cannot use a computed member of a function in a pure folder: it may be its constructor";
const THEN = "pure-members: Cannot reach then in a pure folder: it waits for a promise";

Deno.test("import.meta is refused", () => {
  everywhere("import.meta.url;", ["pure-members: Cannot use import.meta in a pure folder: it tells where the file lies"]);
});

Deno.test("a maker of functions is refused, taken aside, by a pattern or by a key put together", () => {
  everywhere('(() => 1).constructor("return this")();', [MAKER]);
  everywhere("export const F = (() => 1).constructor;", [MAKER]);
  everywhere("export const { constructor: F } = () => 1;", [MAKER]);
  everywhere('(() => 1)["con" + "structor"];', [COMPUTED, MAKER]);
  everywhere('const key = `con${"struct"}or`; export const f = (g: never) => g[key];', [MAKER]);
  everywhere('export const f = (g: never) => g[["con", "structor"].join("")];', [MAKER]);
  everywhere('export const f = (g: never, a: boolean) => g["con".concat(a ? "structor" : "tent")];', [MAKER]);
  everywhere('export const f = (g: () => void) => Reflect.get(g, "constructor");', [MAKER]);
  everywhere('export const f = (g: () => void) => Object.getOwnPropertyDescriptor(g, "construct" + "or");', [MAKER]);
  everywhere('globalThis["Fun" + "ction"]("return 1");', [FORBIDDEN("globalThis")]);
  everywhere("export const f = (a: string) => (() => 1)[a as never];", [COMPUTED]);
  everywhere("export class C { constructor() {} at(a: number[], i: number) { return a[i]; } }", []);
});

Deno.test("then is refused, named or by a key put together, read or defined", () => {
  everywhere("export const f = (p: never) => p.then(1);", [THEN]);
  everywhere('export const f = (p: never) => p["then"](1);', [THEN]);
  everywhere('const key = "th" + "en"; export const f = (p: never) => p[key];', [THEN]);
  everywhere("export const f = ({ then }: never) => then;", [THEN]);
  everywhere("export const f = () => ({ then: 1 });", [THEN]);
  everywhere("export class C { then() {} }", [THEN]);
  everywhere('export const text = "and then";', []);
});

Deno.test("powers are refused but of integer literals, in pure code and in the runtime", () => {
  for (const folder of [...PURE, "images"]) {
    const file = `${folder}/${folder === "images" ? "task" : "x"}.ts`;
    const power = `pure-members: Cannot use ** in ${
      folder.split("/")[0]
    }/: its last bits differ between CPUs; powers of two of an integer are 1 << n`;
    assert.deepEqual(findings(file, "export const f = (x: number) => x ** 0.5;"), [power]);
    assert.deepEqual(findings(file, "export const f = (x: number) => { x **= 2; return 2 ** x; };"), [power, power]);
    assert.deepEqual(findings(file, "export const a = 2 ** 32;"), []);
  }
  assert.deepEqual(findings("boot/x.ts", "export const f = (x: number) => x ** 0.5;"), []);
});

Deno.test("what declare announces is the global itself", () => {
  everywhere("declare const Deno: { readonly args: string[] };\nexport const a = Deno.args;", [FORBIDDEN("Deno")]);
  everywhere('declare function fetch(a: string): void;\nfetch("a");', [FORBIDDEN("fetch")]);
  everywhere("declare global { const process: never; }\nexport const a = process;", [FORBIDDEN("process")]);
  everywhere("declare const brand: unique symbol;\nexport interface Id { readonly [brand]: 1 }", []);
  assert.deepEqual(findings("images/task.ts", "declare const Deno: never;\nexport const a = Deno;"), [FORBIDDEN("Deno")]);
});

Deno.test("the runtime may name the language, not the host", () => {
  assert.deepEqual(findings("images/date.ts", "export const a = () => [Date, Promise, globalThis, Function];"), []);
  assert.deepEqual(findings("images/date.ts", "export const a = () => performance.now();"), [FORBIDDEN("performance")]);
  assert.deepEqual(findings("images/load.ts", "export const a = () => Deno.args;"), []);
});

const KEEPS = (name: string, what: string) => `module-state: Cannot keep ${name} in a pure module: ${what}`;
const CHANGES = (name: string) => KEEPS(name, "this changes what the name leads to");

/** As `everywhere`, and in a file of the runtime; silent outside. */
function stateless(source: string, expected: readonly string[]): void {
  everywhere(source, expected);
  assert.deepEqual(findings("images/task.ts", source), expected, source);
  for (const path of ["boot/x.ts", "images/load.ts", "sim/worker.ts", "kernel/x_test.ts"]) {
    assert.deepEqual(findings(path, source), [], path);
  }
}

Deno.test("let and var at module level are refused, also in functions called where they are written", () => {
  stateless("let seeds = 0; export const next = () => ++seeds;", [KEEPS("seeds", "let and var change")]);
  stateless("export var a: number;", [KEEPS("a", "let and var change")]);
  stateless("export const next = (() => { let n = 0; return () => ++n; })();", [KEEPS("n", "let and var change")]);
  stateless("export const next = (function () { var n = 0; return () => ++n; } as never)();", [KEEPS("n", "let and var change")]);
  stateless("export class C { static { let n = 0; n++; } }", [KEEPS("n", "let and var change")]);
  stateless("export class C { static count = 0; static readonly max = 1; }", [
    KEEPS("count", "a static field that is not readonly changes"),
  ]);
  stateless("export function f() { let n = 0; n++; return n; } export class C { m() { let n = 0; return ++n; } }", []);
});

Deno.test("containers at module level need a readonly type, objects of classes a row of the table", () => {
  const literal = "give it a readonly type, as const, or freeze it";
  stateless("export const a = [];", [KEEPS("a", literal)]);
  stateless("export const a: Record<string, number> = {};", [KEEPS("a", literal)]);
  stateless("export const a = new Map<string, number>();", [KEEPS("a", "give it a readonly type")]);
  stateless("export const a: Set<string> = new Set();", [KEEPS("a", "give it a readonly type")]);
  stateless("export const a = new Uint8Array(8);", [KEEPS("a", "give it a readonly type")]);
  stateless("export const a = new Int32Array(8).fill(1);", [KEEPS("a", "give it a readonly type")]);
  stateless("export const a: number[] = Array.from({ length: 8 }, () => 0);", [KEEPS("a", "give it a readonly type")]);
  stateless("class C {} export const a = new C();", [KEEPS("a", "an object of a class can change")]);
  stateless("export class C { static readonly seen = new Map(); }", [KEEPS("seen", "give it a readonly type")]);
  stateless(
    `export const a: readonly number[] = [1]; export const b = { c: 1 } as const; export const d: ReadonlySet<number> = new Set([1]);
     export const e = Object.freeze({ f: 1 }); export const g: { readonly [key: string]: number } = { h: 1 };
     export const i = new Uint8Array(0); export const j = /x/; export const k: Readonly<Record<string, number>> = {};
     export class C { static readonly seen: ReadonlyMap<string, number> = new Map(); }`,
    [],
  );
});

Deno.test("a change of what the module, an import or the language holds is refused, in whatever form", () => {
  stateless("export function f() {} export const g = () => { (f as never as { n: number }).n = 1; };", [CHANGES("f")]);
  stateless('import { table } from "./y.ts"; export const f = () => table.push(1);', [CHANGES("table")]);
  stateless('import { table } from "./y.ts"; export const f = () => { table.a.b++; delete table.c; table["d"] ??= 1; };', [
    CHANGES("table"),
    CHANGES("table"),
    CHANGES("table"),
  ]);
  stateless("export const f = (a: object) => Object.assign(Array.prototype, a);", [CHANGES("Array")]);
  stateless("class C {} Object.defineProperty(C.prototype, 'a', {}); Reflect.set(C, 'b', 1);", [CHANGES("C"), CHANGES("C")]);
  stateless("export const f = () => { Array.prototype.at = (() => 1) as never; };", [CHANGES("Array")]);
  stateless("export const f = (table: number[]) => { table.push(1); const a = [1]; a[0] = 2; for (const b of [a]) b.sort(); };", []);
  stateless("export const f = (a: number[][][]) => { const [, [, b]] = a; b.push(1); for (const [, c] of a) c.push(2); };", []);
  stateless("export class C { private readonly items: number[] = []; add(item: number) { this.items.push(item); } }", []);
});

Deno.test("a pattern with flag g or y of the module may not be asked where it stands", () => {
  const message = KEEPS("WORD", "a pattern with flag g or y keeps lastIndex");
  stateless("const WORD = /a/g; export const f = (a: string) => WORD.exec(a);", [message]);
  stateless("const WORD = /a/y; export const f = (a: string) => WORD.test(a);", [message]);
  stateless('const WORD = /a/g; export const f = (a: string) => [a.replace(WORD, ""), a.matchAll(WORD), /a/g.test(a)];', []);
});

Deno.test("nothing waits in the kernel, agents in user/ may", () => {
  const source =
    "export async function f(p: never) { await p; for await (const _ of p); } export const g = async () => 1; class C { async m() {} }";
  assert.deepEqual(findings("kernel/x.ts", source), [
    UNSYNCHRONOUS("an async function"),
    UNSYNCHRONOUS("await"),
    UNSYNCHRONOUS("for await"),
    UNSYNCHRONOUS("an async function"),
    UNSYNCHRONOUS("an async function"),
  ]);
  assert.deepEqual(findings("user/x.ts", source), []);
  assert.deepEqual(findings("user/x.ts", 'import("./y.ts");'), [
    "synchronous: Cannot import dynamically in a pure folder: what is imported must stand at the top",
  ]);
});

Deno.test("an import that points up is refused, in every form", () => {
  const source =
    'import "../boot/a.ts"; export { b } from "../images/b.ts"; export * from "../kernel/kernel.ts"; type T = import("../sim/c.ts").T;';
  const allowed = "it may import backends/, kernel/machine.ts, kernel/trace.ts, syscalls/, npm, node";
  assert.deepEqual(findings("backends/virtual/x.ts", source.replaceAll("../", "../../")), [
    `layers: Cannot import ../../boot/a.ts from backends/: ${allowed}`,
    `layers: Cannot import ../../images/b.ts from backends/: ${allowed}`,
    `layers: Cannot import ../../kernel/kernel.ts from backends/: ${allowed}`,
    `layers: Cannot import ../../sim/c.ts from backends/: ${allowed}`,
  ]);
  assert.deepEqual(findings("kernel/x.ts", 'import fs from "node:fs"; import { parse } from "acorn"; import { agent } from "orrery";'), [
    "layers: Cannot import node:fs from kernel/: it may import kernel/, syscalls/",
    "layers: Cannot import acorn from kernel/: it may import kernel/, syscalls/",
  ]);
});

Deno.test("imports that point down are free", () => {
  assert.deepEqual(
    findings(
      "backends/virtual/x.ts",
      'import type { Machine } from "../../kernel/machine.ts"; import { E } from "../../syscalls/errno.ts";',
    ),
    [],
  );
  assert.deepEqual(
    findings(
      "boot/x.ts",
      'import { k } from "../kernel/kernel.ts"; import { r } from "../images/runner.ts"; import { parse } from "acorn";',
    ),
    [],
  );
  assert.deepEqual(findings("sim/x.ts", 'import { k } from "../boot/system.ts";'), []);
});

Deno.test("a file without a head, and a comment that promises, are refused", () => {
  const bare = Deno.lint.runPlugin(plugin, "boot/x.ts", "export const a = 1; // TO" + "DO: more\n").map((one) => one.message);
  assert.deepEqual(bare.sort(), [
    "Cannot leave a TO" + "DO in the tree: do it, or file it",
    "Cannot tell what this file is for: it must begin with a block comment that says so",
  ]);
  assert.deepEqual(findings("boot/x.ts", "export const a = 1; // fine\n"), []);
});

Deno.test("the loose functions behind the names of node:assert/strict are refused, by name", () => {
  const refusal = (name: string, strict: string) => `strict-asserts: Cannot import ${name}, which is loose: import ${strict} as ${name}`;
  assert.deepEqual(
    findings(
      "test/x_test.ts",
      'import { deepEqual, equal as same, ok, strictEqual } from "node:assert/strict";\nok(same, deepEqual, strictEqual);',
    ),
    [refusal("deepEqual", "deepStrictEqual"), refusal("equal", "strictEqual")],
  );
  assert.deepEqual(findings("test/x_test.ts", 'import { notEqual } from "node:assert";\nnotEqual(1, 2);'), [
    refusal("notEqual", "notStrictEqual"),
  ]);
  const lawful = 'import assert, { strictEqual as equal } from "node:assert/strict";\nassert.equal(1, 1);\nequal(1, 1);';
  assert.deepEqual(findings("test/x_test.ts", lawful), []);
});

// Where this fails the runtime has mended it, and the rule can go.
Deno.test("the runtime's names are loose indeed, and those of the default export strict", async () => {
  const names: { readonly equal: (a: unknown, b: unknown) => void } = await import("node:assert/strict");
  names.equal(1, "1");
  assert.throws(() => assert.equal<unknown>(1, "1"), /strictly equal/);
});
