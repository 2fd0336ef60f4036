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
    export const record = { Date: 1, fetch: close, [close]: 2 };
    export function f({ process, rest: [one, ...more] }: { process: number; rest: number[] }, origin = 1): asserts origin is 1 {
      try { for (const status of more) record.Date += status; } catch (event) { throw event; }
      lab: while (process > one) { if (origin) break lab; }
      return arguments.length as never;
    }
    export class C { constructor(readonly location: string) {} prompt() { return this.location; } }
    export enum E { Date = 1 }
    export let x: typeof Math | Intl.Foo | undefined;
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
  assert.deepEqual(findings("kernel/x.ts", "const { random } = Math; let x = 2; x ** 0.5;"), [
    "pure-members: Cannot use Math other than as Math.name in a pure folder",
    "pure-members: Cannot use ** in kernel/: it differs between CPUs",
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

Deno.test("code from text through a constructor, and import.meta, are refused", () => {
  assert.deepEqual(findings("kernel/x.ts", '(() => 1).constructor("return this")(); import.meta.url;'), [
    "pure-members: Cannot call a constructor found on a value in a pure folder: it may be Function",
    "pure-members: Cannot use import.meta in a pure folder: it tells where the file lies",
  ]);
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
