/** Runaway recursion of every shape: one fault, at one depth, with one figure of fuel, whatever ran before and under every flag of V8. */
import assert from "node:assert/strict";
import { freezeIntrinsics } from "./intrinsics.ts";
import { COUNTED, imageOf, NATIVE, run, type Shown } from "./overflow_probe.ts";

await freezeIntrinsics();

const MESSAGE = "Cannot call deeper: the bound is 4000 nested calls (an async call counts 4)";
const REPEATS = 50;

/** Numbers below a bound from a seed (Numerical Recipes' LCG, its high bits). */
function drawing(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * bound);
  };
}

function messageOf({ end }: Shown): string {
  return (end as { args: { error: { message: string } } }).args.error.message;
}

for (const [name, body] of Object.entries(COUNTED)) {
  Deno.test(`a runaway is a fault at the same depth, cold and warm: ${name}`, async () => {
    const image = await imageOf([body]);
    const first = run(image, 0);
    assert.deepEqual([messageOf(first), first.lines, first.fuel, first.posted], [MESSAGE, [], 1, [0, 1]]);
    assert.ok(first.depth > 100, `depth ${first.depth}`);
    for (let i = 1; i < REPEATS; i++) assert.deepEqual(run(image, 0), first);
  });
}

for (const [name, body] of Object.entries(NATIVE)) {
  Deno.test(`nothing of a program runs after an overflow of the engine itself: ${name}`, async () => {
    const image = await imageOf([body]);
    const first = run(image, 0);
    assert.deepEqual([messageOf(first), first.lines, first.fuel, first.posted], [MESSAGE, [], 1, [0, 1]]);
    for (let i = 1; i < 3; i++) assert.deepEqual(run(image, 0), first);
  });
}

const ROOT = new URL("..", import.meta.url).pathname;

async function under(flags: string): Promise<Shown[][]> {
  const { stdout, stderr, success } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", "-A", ...(flags === "" ? [] : [`--v8-flags=${flags}`]), "images/overflow_probe.ts"],
    cwd: ROOT,
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout));
}

Deno.test("every shape ends the same under every flag of V8, and at the same depth where the stack is no smaller", async () => {
  const plain = await under("");
  const names = [...Object.keys(COUNTED), ...Object.keys(NATIVE)];
  assert.equal(plain.length, names.length);
  for (const flags of ["--no-opt,--no-maglev", "--always-sparkplug", "--stack-size=1500", "--no-lazy-feedback-allocation,--max-lazy"]) {
    const shown = await under(flags);
    for (const [i, name] of names.entries()) assert.deepEqual(shown[i], plain[i], `${name} under ${flags}`);
  }
  const ends = (all: Shown[][]): unknown => all.map((one) => one.map((shown) => [messageOf(shown), shown.fuel, shown.lines, shown.posted]));
  assert.deepEqual(ends(await under("--stack-size=500")), ends(plain));
});

/** Ways from one function of a cycle to the next: `#` is this one's name, `@` the next one's. */
const LINKS: readonly (readonly [declaration: string, call: string])[] = [
  ["const # = (): any => { d(); B };", "@()"],
  ["const # = { get x(): any { d(); B } };", "@.x"],
  ["const # = { toString(): any { d(); B } };", "`${@}`"],
  ["const # = { valueOf(): any { d(); B } };", "(@ as any) + 1"],
  ["const # = { [Symbol.iterator](): any { d(); B } };", "[...@ as any]"],
  ["class # { constructor() { d(); B } }", "new @()"],
  ["function* #(): any { d(); B }", "[...@()]"],
  ["const # = { m: (): any => { d(); B } };", "[1].map(@.m)"],
  ["const # = (): any => { d(); B };", "Array.from([1], @ as any)"],
  ["const # = { toJSON(): any { d(); B } };", "JSON.stringify(@)"],
];
const WRAPS: readonly string[] = [
  "return C;",
  "try { return C; } catch { log('catch'); }",
  "try { return C; } finally { log('finally'); return 1; }",
  "for (const x of [1, 2]) { try { C; } finally { log('finally'); continue; } }",
  "const f = (a: any = C): any => a; return f();",
  "switch (1 as number) { case 1: return [C, C]; }",
];

Deno.test("generated cycles of functions are faults at one depth each", async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const draw = drawing(seed);
    const count = 1 + draw(3);
    const links = Array.from({ length: count }, () => LINKS[draw(LINKS.length)]!);
    const parts = links.map(([declaration], i) => {
      const called = links[(i + 1) % count]![1].replaceAll("@", `f${(i + 1) % count}`);
      return declaration.replace("#", `f${i}`).replace("B", () => WRAPS[draw(WRAPS.length)]!.replaceAll("C", () => called));
    });
    const body = `${parts.join(" ")} ${links[0]![1].replaceAll("@", "f0")};`;
    const image = await imageOf([body]);
    const first = run(image, 0);
    assert.deepEqual([messageOf(first), first.lines, first.fuel], [MESSAGE, [], 1], `seed ${seed}: ${body}`);
    for (let i = 0; i < 8; i++) assert.deepEqual(run(image, 0), first, `seed ${seed}: ${body}`);
  }
});

Deno.test("a RangeError of the program's own is caught as any error is", async () => {
  const image = await imageOf([
    "try { throw new RangeError('mine'); } catch (e) { log(e.message); } finally { log('finally'); } try { new Array(-1); } catch (e) { log(e.name); }",
  ]);
  const { lines, end } = run(image, 0);
  assert.deepEqual(lines, ["mine", "finally", "RangeError", "end"]);
  assert.equal((end as { nr: number; args: unknown }).args !== null, true);
});

Deno.test("generators hold their depth only while they run", async () => {
  const image = await imageOf([
    "function* one(): any { yield 1; yield 2; } function* walk(n: number): any { if (n > 0) yield* walk(n - 1); yield n; } " +
    "const open: any[] = []; for (let i = 0; i < 20_000; i++) { const g = one(); g.next(); open.push(g); } " +
    "for (let i = 0; i < 30; i++) { const g = walk(300); for (let k = 0; k < 5; k++) g.next(); open.push(g); } " +
    "for (const g of open) { try { g.throw(1); } catch {} } let sum = 0; for (const n of walk(500)) sum += n; log(sum); " +
    "const g = walk(20); g.next(); log(JSON.stringify(g.return(7))); log(JSON.stringify(g.next()));",
  ]);
  assert.deepEqual(run(image, 0).lines, ["125250", '{"value":7,"done":true}', '{"done":true}', "end"]);
});

Deno.test("a chain of generators that was built from below is bounded where it is run", async () => {
  const body = "const wrap = function* (p: any): any { yield 0; yield* p; }; let it: any = [1].values(); " +
    "for (let i = 0; i < 5_000; i++) { it = wrap(it); it.next(); } it.next();";
  const image = await imageOf([body]);
  const first = run(image, 0);
  assert.equal(messageOf(first), MESSAGE);
  for (let i = 0; i < 10; i++) assert.deepEqual(run(image, 0), first);
});
