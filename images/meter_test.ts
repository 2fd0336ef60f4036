/** Metering: fuel at every entry and back-edge, depth in pairs, faults through every catch clause. */
import assert from "node:assert/strict";
import { Files, running } from "./testing.ts";

async function fuelOf(body: string): Promise<number> {
  using files = new Files({ "agent.ts": `export const run = (): unknown => {\n${body}\n};\n` });
  const { call, rt } = running(await files.load("agent.ts"));
  const before = rt.meter.fuel;
  call("run");
  assert.equal(rt.meter.depth, 0);
  return before - rt.meter.fuel;
}

/** Body → units burnt, the entry of `run` included; a job of the queue burns 8. */
const FUEL: readonly (readonly [string, number])[] = [
  ["return 1;", 1],
  ["for (let i = 0; i < 5; i++);", 6],
  ["for (let i = 0; i < 5; i++) { const f = i; void f; }", 6],
  ["let i = 0; while (i < 5) i++;", 6],
  ["let i = 0; do i++; while (i < 5);", 6],
  ["let i = 0; do { i++; } while (i < 5);", 6],
  ["for (const x of [1, 2, 3]) void x;", 4],
  ["for (const k in { a: 1, b: 2 }) void k;", 3],
  ["a: for (;;) { for (;;) break a; }", 3],
  ["let n = 0; b: for (;;) { if (++n > 3) break; continue b; }", 5],
  ["return [1, 2, 3].map((x) => x * 2);", 4],
  ["function f(n: number): number { return n === 0 ? 0 : f(n - 1); } f(3);", 5],
  ["const o = { get x() { return 1; }, set x(v) { void v; }, m() { return this.x; } }; o.x = o.m();", 4],
  ["class A { n = 1; constructor() { this.n = 2; } static s() { return new A(); } } A.s();", 3],
  ["class A { static { for (const x of [1, 2]) void x; } } new A();", 3],
  ["function* g() { yield 1; yield 2; } return [...g()];", 2],
  ["const f = async () => { await 1; for (const x of [1, 2]) await x; }; f();", 4 + 3 * 8],
  ["const f = async () => { for await (const x of [1, 2]) void x; }; f();", 4 + 6 * 8],
  ["async function* g() { yield 1; yield 2; } const f = async () => { for await (const x of g()) void x; }; f();", 5 + 5 * 8],
  ["try { throw 1; } catch { for (const x of [1]) void x; }", 2],
];

for (const [body, units] of FUEL) {
  Deno.test(`${units} units: ${body}`, async () => {
    assert.equal(await fuelOf(body), units);
  });
}

const ENDLESS: readonly string[] = [
  "for (;;);",
  "while (true) {}",
  "do {} while (true);",
  "for (const x of (function* () { for (;;) yield 1; })()) void x;",
  "a: for (;;) continue a;",
  "try { for (;;); } catch { return 'swallowed'; }",
  "try { for (;;); } catch (e) { return e; }",
  "try { for (;;); } catch ({ message }) { return message; }",
  "for (;;) { try { for (;;); } catch { continue; } }",
  "const f = async () => { try { for (;;) await (0, null); } catch { return 1; } }; return f();",
];

for (const body of ENDLESS) {
  Deno.test(`fuel bounds: ${body}`, async () => {
    using files = new Files({ "agent.ts": `export const run = (): any => {\n${body}\n};\n` });
    const { call } = running(await files.load("agent.ts"));
    assert.throws(() => call("run"), { name: "Fault", message: "Cannot go on: the program burnt its fuel without coming to an await" });
  });
}

const DEEP: readonly string[] = [
  "const f = (): any => f(); return f();",
  "const f = async (): Promise<any> => await f(); return f();",
  "const o = { get x(): any { return o.y(); }, y(): any { return o.x; } }; return o.x;",
  "class A { next: A; constructor() { this.next = new A(); } } return new A();",
  "class A { next: A = new A(); } return new A();",
  "const f = (): any => { try { return f(); } catch { return 'swallowed'; } }; return f();",
  "const f = (): any => { try { f(); } finally { f(); } }; return f();",
  "function* g(): any { yield* g(); } return [...g()];",
  "async function* g(): any { for await (const x of g()) yield x; } const f = async () => { for await (const x of g()) void x; }; return f();",
  "const o: any = { toString: () => `${o}` }; return `${o}`;",
];

for (const body of DEEP) {
  Deno.test(`depth bounds: ${body}`, async () => {
    using files = new Files({
      "agent.ts":
        `export const run = (): any => {\n${body}\n};\nexport const main = async () => { try { return run(); } catch { return "swallowed"; } };\n`,
    });
    const { call } = running(await files.load("agent.ts"));
    assert.throws(() => call("main"), { name: "Fault", message: /^Cannot call deeper: the bound is 4000 nested calls/ });
  });
}

Deno.test("bundled packages are metered too", async () => {
  using files = new Files({
    "agent.ts": 'import spin from "pkg";\nexport const run = () => spin();\n',
    "node_modules/pkg/package.json": '{ "name": "pkg", "main": "main.js" }',
    "node_modules/pkg/main.js": "module.exports = function spin() { for (;;); };\n",
  });
  const { call } = running(await files.load("agent.ts"));
  assert.throws(() => call("run"), { name: "Fault" });
});

Deno.test("depth returns to where it was after a throw, a return and a generator left early", async () => {
  const body = `
    const thrower = (): void => { [1].forEach(() => { throw new Error("x"); }); };
    for (let i = 0; i < 10; i++) { try { thrower(); } catch { void i; } }
    function* g() { try { yield Math.abs(1); yield 2; } finally { Math.abs(2); } }
    for (const x of g()) { void x; break; }
    return [1].map((x) => Math.abs(x));
  `;
  assert.equal(typeof await fuelOf(body), "number");
});
