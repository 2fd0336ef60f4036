/** No function of a program reaches a constructor that builds code from text. Frozen for this file only. */
import assert from "node:assert/strict";
import type { Value } from "../syscalls/value.ts";
import { lineOf } from "./differential.ts";
import { FakeKernel, PID } from "./fake_kernel.ts";
import { freezeIntrinsics } from "./intrinsics.ts";
import { createRunner } from "./runner.ts";
import { Files } from "./testing.ts";

await freezeIntrinsics();

async function run(body: string): Promise<readonly string[]> {
  using files = new Files({
    "a.ts": `import { agent } from "orrery";\nexport default agent("main", async (sys: any, log: any) => {\n${body}\n});\n`,
  });
  const image = await files.load("a.ts");
  const lines: string[] = [];
  const log = (...items: unknown[]): void => void lines.push(lineOf(items));
  const kernel = new FakeKernel({ image: image.id, name: "main", args: log as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  do runner.turn(PID); while (kernel.step());
  assert.equal((kernel.end!.args as { readonly fault?: boolean }).fault, undefined);
  return lines;
}

const OF = (name: string): string =>
  `TypeError Cannot build code from text: ${name} is not available in an agent, write the function itself`;

const CHAINS: readonly (readonly [expression: string, name: string])[] = [
  ["((() => 0) as any).constructor('return Date.now()')()", "Function"],
  ["new ((() => 0) as any).constructor('return Date.now()')()", "Function"],
  ["(async () => 0 as any).constructor('return 1')", "Function"],
  ["(class { static m() {} } as any).m.constructor('return 1')", "Function"],
  ["(Object.getPrototypeOf(function* () {}) as any).constructor('yield 1')", "GeneratorFunction"],
  ["(function* () {} as any).constructor('yield 1')", "GeneratorFunction"],
  ["Reflect.construct((function* () {} as any).constructor, ['yield 1'])", "GeneratorFunction"],
  [
    "Reflect.construct((() => 0) as any).constructor, ['return 1'], Array)".replace("((() => 0) as any)", "(((() => 0) as any)"),
    "Function",
  ],
  ["Reflect.apply(([].map as any).constructor, null, ['return 1'])", "Function"],
  ["([].constructor as any).constructor('return 1')", "Function"],
  ["(sys.send as any).constructor('return 1')", "Function"],
  ["(log as any).constructor.prototype.constructor('return 1')", "Function"],
  ["new (class extends (Function as any) { constructor() { super('return 1'); } })()", "Function"],
  ["(Object.getOwnPropertyDescriptor(Function.prototype, 'constructor') as any).get.call().call(null, 'return 1')", "Function"],
  ["(Object.getPrototypeOf((function* () {} as any).constructor) as any)('return 1')", "Function"],
  ["(globalThis as any).Function.prototype.bind.constructor('return 1')", "Function"],
];

Deno.test("every constructor of a function that a program reaches refuses text", async () => {
  const body = CHAINS.map(([expression]) => `try { log(typeof (${expression})); } catch (e: any) { log(e.name, e.message); }`).join("\n");
  assert.deepEqual(await run(body), CHAINS.map(([, name]) => OF(name)));
});

Deno.test("async and async generator functions of the realm refuse text as well", () => {
  for (const [one, name] of [[async () => {}, "AsyncFunction"], [async function* () {}, "AsyncGeneratorFunction"]] as const) {
    assert.throws(() => (one.constructor as (text: string) => unknown)("return 1"), { name: "TypeError", message: OF(name).slice(10) });
  }
});

Deno.test("functions are still instances of Function, and its methods can be borrowed", async () => {
  const body = `const f = (a: number, b: number) => a + b;
    log(f instanceof Function, f.constructor === Function, class {} instanceof Function, {} instanceof Function, Function.name, Function.length);
    log(Function.prototype.call.call(f, null, 1, 2), (function* () {}).constructor.name, (function* () {} as any) instanceof (function* () {}).constructor);
    log(Object.getPrototypeOf(Function) === Function.prototype, typeof eval);`;
  assert.deepEqual(await run(body), ["true true true false Function 1", "3 GeneratorFunction true", "true function"]);
});

Deno.test("V8 itself refuses code from text under the flag of the tasks", async () => {
  const { tasks } = JSON.parse(await Deno.readTextFile(new URL("../deno.json", import.meta.url))) as {
    readonly tasks: Readonly<Record<string, { readonly command: string }>>;
  };
  for (const task of ["sim", "run", "replay"]) {
    assert.match(tasks[task]!.command, /--v8-flags=--disallow-code-generation-from-strings\b/, task);
  }
});
