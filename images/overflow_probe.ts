/**
 * What the tests of runaway recursion share: the shapes, an image with one agent for each, and how often and under which flags
 * each is run. As a program it prints what it saw as JSON, so that a test can run it under other flags of V8.
 */
import type { Value } from "../syscalls/value.ts";
import type { Image } from "./contract.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { loadImage } from "./load.ts";
import { createRunner } from "./runner.ts";

/** Bodies that recurse through code of the program without end: `d()` counts their depth for the test. */
export const COUNTED: Readonly<Record<string, string>> = {
  call: "const f = (): any => { d(); return f(); }; f();",
  "large frame": `const f = (n: number): any => { d(); ${
    Array.from({ length: 60 }, (_, i) => `let v${i} = n + ${i};`).join(" ")
  } f(v0); return [${Array.from({ length: 60 }, (_, i) => `v${i}`)}]; }; f(0);`,
  getter: "const o = { get next(): any { d(); return this.next; } }; o.next;",
  "getter of defineProperty": "const o: any = Object.defineProperty({}, 'x', { get() { d(); return o.x; } }); o.x;",
  setter: "const o = { set next(v: any) { d(); this.next = v; } }; o.next = 1;",
  "static getter": "class A { static get x(): any { d(); return A.x; } } A.x;",
  "private getter": "class A { get #x(): any { d(); return this.#x; } run() { return this.#x; } } new A().run();",
  method: "const o = { m(): any { d(); return this.m(); } }; o.m();",
  toString: "const o = { toString(): string { d(); return `${o}`; } }; String(o);",
  "toString by join": "const o = { toString(): string { d(); return [o, 1].join(); } }; String(o);",
  valueOf: "const o: any = { valueOf() { d(); return o + 1; } }; o + 1;",
  toPrimitive: "const o: any = { [Symbol.toPrimitive]() { d(); return o * 1; } }; o + 1;",
  toJSON: "const o: any = { toJSON() { d(); return JSON.stringify(o); } }; JSON.stringify(o);",
  replacer: "const f = (k: any, v: any): any => { d(); return JSON.stringify({ a: 1 }, f); }; f(1, 2);",
  reviver: "const f = (k: any, v: any): any => { d(); return JSON.parse('[1]', f); }; f(1, 2);",
  constructor: "class A { constructor() { d(); new A(); } } new A();",
  "derived class": "class B { constructor() { d(); new A(); } } class A extends B {} new A();",
  field: "class A { x: any = (d(), new A()); } new A();",
  "static block": "const f = (): any => class { static { d(); f(); } }; f();",
  "default of a parameter": "const f = (a: any = (d(), f())): any => a; f();",
  "default in a pattern": "const f = ({ a = (d(), f()) }: any = {}): any => a; f();",
  generator: "function* g(): any { d(); yield* g(); } [...g()];",
  "generator in a loop": "function* g(): any { d(); for (const x of g()) yield x; } [...g()];",
  "generator that ends":
    "function* g(): any { try { yield 1; } finally { d(); const h = g(); h.next(); h.return(); } } const h = g(); h.next(); h.return();",
  "generator that is thrown into":
    "function* g(): any { try { yield 1; } catch { d(); const h = g(); h.next(); h.throw(1); } } const h = g(); h.next(); h.throw(1);",
  iterator: "const o: any = { [Symbol.iterator]() { d(); return [...o]; } }; [...o];",
  next: "const o: any = { [Symbol.iterator]: () => o, next(): any { d(); for (const x of o) void x; } }; [...o];",
  destructuring: "const o: any = { [Symbol.iterator]: () => o, next(): any { d(); const [a] = o; return a; } }; [...o];",
  hasInstance: "const o: any = { [Symbol.hasInstance]() { d(); return 1 as any instanceof o; } }; 1 as any instanceof o;",
  species: "class A extends Array { static get [Symbol.species](): any { d(); return new A(3).map((x) => x); } } new A(3).map((x) => x);",
  map: "const f = (): any => { d(); return [1].map(f); }; f();",
  sort: "const f = (): any => { d(); [1, 2].sort(f); return 0; }; f();",
  replace: "const f = (): any => { d(); return 'aa'.replace(/a/g, f); }; f();",
  from: "const f = (): any => { d(); return Array.from([1], f); }; f();",
  apply: "const f = (): any => { d(); return f.apply(null, [] as any); }; f();",
  "Object.assign": "const o = { get x(): any { d(); return Object.assign({}, o); } }; o.x;",
  "spread of an object": "const o = { get x(): any { d(); return { ...o }; } }; o.x;",
  structuredClone: "const o = { get x(): any { d(); return structuredClone(o); } }; o.x;",
  key: "const o: any = { toString() { d(); return o[o]; } }; o[o];",
  "tagged template": "const f = (..._: any): any => { d(); return f`a${1}b`; }; f();",
  finally: "const f = (): any => { d(); try { f(); } finally { f(); } }; f();",
  "catch": "const f = (): any => { d(); try { f(); } catch { f(); } }; f();",
  "async function": "const f = async (): Promise<any> => { d(); return await f(); }; await f();",
  "async generator": "async function* g(): any { d(); for await (const x of g()) yield x; } for await (const x of g()) void x;",
  then: "const o: any = { get then() { d(); return o.then; } }; await o;",
  using: "const o = () => ({ [Symbol.dispose]() { d(); using x = o(); } }); { using x = o(); }",
  closing:
    "const o: any = () => ({ [Symbol.iterator]() { return this; }, next: () => ({ done: false }), return() { d(); for (const x of o()) break; return {}; } }); for (const x of o()) break;",
};

/** Bodies in which the engine overflows by itself: a program must not see how deep. `log` would tell the test that code went on. */
export const NATIVE: Readonly<Record<string, string>> = {
  "String of a nested array": "String(nest());",
  "JSON.stringify":
    "let o: any = {}; for (let i = 0; i < 1e5; i++) o = { toJSON: ((p) => () => JSON.stringify(p))(o) }; JSON.stringify(o);",
  flat: "nest().flat(Infinity);",
  "regular expression": "/(?:a|b)*c/.exec('ab'.repeat(1e7));",
  "call of too many": "Math.max(...new Array(1e6).fill(0));",
  catch: "try { String(nest()); } catch { log('catch'); }",
  finally: "try { String(nest()); } finally { log('finally'); }",
  "return in finally": "const f = (): any => { try { String(nest()); } finally { log('finally'); return 1; } }; f(); log('on');",
  "break in finally": "for (;;) { try { String(nest()); } finally { log('finally'); break; } } log('on');",
  "continue in finally": "for (let i = 0; i < 2; i++) { try { String(nest()); } finally { log('finally'); continue; } } log('on');",
  "finally after a catch": "try { try { throw 1; } catch { String(nest()); } finally { log('finally'); } } catch { log('catch'); }",
  "return of a generator": "function* g() { try { yield 1; } finally { log('finally'); } } for (const x of g()) String(nest());",
  "return of an iterator":
    "const it = { [Symbol.iterator]: () => it, next: () => ({ done: false, value: 1 }), return: () => { log('return'); return {}; } }; for (const x of it as any) String(nest());",
  "return of an iterator under Array.from":
    "const it = { [Symbol.iterator]: () => it, next: () => ({ done: false, value: 1 }), return: () => { log('return'); return {}; } }; Array.from(it as any, () => String(nest()));",
  "return of an iterator under destructuring":
    "const it = { [Symbol.iterator]: () => it, next: () => ({ done: false, value: undefined }), return: () => { log('return'); return {}; } }; const f = () => String(nest()); const [a = f()] = it as any;",
  "return of an iterator under Promise.all":
    "const it = { [Symbol.iterator]: () => it, next: () => ({ done: false, value: { get then() { return String(nest()); } } }), return: () => { log('return'); return {}; } }; await Promise.all(it as any);",
  "return of an async iterator":
    "const it = { [Symbol.asyncIterator]: () => it, next: () => ({ done: false, value: 1 }), return: () => { log('return'); return {}; } }; for await (const x of it as any) String(nest());",
  disposer: "{ using x = { [Symbol.dispose]() { log('dispose'); } }; String(nest()); }",
  "async disposer": "{ await using x = { async [Symbol.asyncDispose]() { log('dispose'); } }; String(nest()); }",
  "rejected call": "const f = async () => String(nest()); try { await f(); } catch { log('catch'); }",
  allSettled: "const f = async () => String(nest()); await Promise.allSettled([f()]); log('on');",
  "Promise.try": "await Promise.allSettled([Promise.try(() => String(nest()))]); log('on');",
  "calls made on the way down":
    "const s = JSON.stringify; const f = (k: any, v: any): any => { sys.mark('deep'); return s({ a: 1 }, f); }; f(1, 2);",
  "an error's own getter": "throw Object.defineProperty(new Error('x'), 'message', { get: () => String(nest()) });",
};

/** What one run showed; `depth` is the number of `d()`. */
export interface Shown {
  readonly end: unknown;
  readonly fuel: number;
  readonly depth: number;
  readonly lines: readonly string[];
  readonly posted: readonly number[];
}

/** Loads an image with one agent for each body. */
export async function imageOf(bodies: readonly string[]): Promise<Image> {
  const root = await Deno.makeTempDir({ prefix: "orrery-overflow-" });
  const agents = bodies.map((body, i) =>
    `export const a${i} = agent("a${i}", async (sys: any, args: any) => {\n  const { d, log } = args; await sys.now();\n  ${body}\n  log("end");\n});`
  );
  const nest = "const nest = (): any => { let a: any = []; for (let i = 0; i < 1e5; i++) a = [a]; return a; };";
  try {
    await Deno.writeTextFile(`${root}/a.ts`, `import { agent } from "orrery";\n${nest}\n${agents.join("\n")}\nexport default a0;\n`);
    return await loadImage(`${root}/a.ts`, { cacheDir: `${root}/.cache`, root });
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** Runs agent number `index` once, on a runner of its own. */
export function run(image: Image, index: number): Shown {
  const lines: string[] = [];
  let depth = 0;
  const args = { d: () => void depth++, log: (line: string) => void lines.push(String(line)) };
  const kernel = new FakeKernel({ image: image.id, name: `a${index}`, args: args as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  let fuel = 0;
  do fuel += runner.turn(PID); while (kernel.step());
  return { end: kernel.end, fuel, depth, lines, posted: kernel.executed.map(({ call }) => call) };
}

if (import.meta.main) {
  await freezeIntrinsics();
  const shown: Shown[][] = [];
  const image = await imageOf([...Object.values(COUNTED), ...Object.values(NATIVE)]);
  const count = Object.keys(COUNTED).length + Object.keys(NATIVE).length;
  for (let i = 0; i < count; i++) shown.push(Array.from({ length: i < Object.keys(COUNTED).length ? 6 : 2 }, () => run(image, i)));
  console.log(JSON.stringify(shown));
}
