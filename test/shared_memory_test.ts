/**
 * Attacks by which one agent could leave something for another, or take what was not granted: each is played twice on one
 * runner and once with its frames dropped after every turn, and gives the same value in every life. What a walk finds is the
 * business of sealed_test.ts.
 */
import assert from "node:assert/strict";
import type { System } from "../boot/system.ts";
import { freezeIntrinsics } from "../images/intrinsics.ts";
import { createRunner } from "../images/runner.ts";
import { Files } from "../images/testing.ts";
import { scenarioOf } from "../scenario/scenario.ts";
import type { Pid } from "../syscalls/ids.ts";
import { play } from "./programs/scene.ts";

await freezeIntrinsics();

const TRIED = "const tried = (f: () => unknown) => { try { return f(); } catch (e: any) { return e.message; } };";
const NO_MARK = "Cannot add property n, object is not extensible";

/** What is attacked, the file, and the value of its root agent in every life. */
const ATTACKS: readonly [string, string, unknown][] = [
  [
    "a record given to refuse in place of a text, changed after it was sent",
    `const server = agent("server", async (sys, a: any) => {
       const { reply } = await sys.recv(a.at);
       const why: any = { message: "no", tries: 1 };
       await sys.refuse(reply!, "EIO", why);
       return tried(() => why.tries = 2);
     });
     export default agent("root", async (sys) => {
       const at = await sys.endpoint(), child = await sys.spawn(server, { at });
       try { await sys.call(at, 1); } catch (e: any) { return [(await sys.wait(child)).value, e.detail]; }
     });`,
    [2, { message: "no", tries: 1 }],
  ],
  [
    "the detail of a refused call, which the journal keeps",
    `export default agent("root", async (sys) => {
       try { await sys.derive("nope", {}); } catch (e: any) {
         const said = tried(() => e.detail.message = "changed");
         await sys.yield();
         return [said, e.detail.message === e.message];
       }
     });`,
    ["Cannot assign to read only property 'message' of object '[object Object]'", true],
  ],
  [
    "the kernel behind sys",
    `export const tools = { secret: () => "the secret" };
     const child = agent("child", async (sys: any) => {
       const said = [];
       try { await sys.tool("secret"); } catch (e: any) { said.push(e.errno); }
       said.push(typeof sys.caller, tried(() => sys.caller.turn.port), Reflect.ownKeys(sys).length);
       return said;
     });
     export default agent("root", async (sys) => (await sys.wait(await sys.spawn(child, undefined as never, { grants: [] }))).value);`,
    ["ENOENT", "undefined", "Cannot read properties of undefined (reading 'turn')", 0],
  ],
  [
    "the arguments of a call that is not posted",
    `export default agent("root", async (sys) => {
       const at = await sys.endpoint(), message = { n: 1 };
       const call: any = sys.send(at, message);
       const said = [typeof call.args, tried(() => message.n = 2)];
       call.args = { to: at, message: { n: 3 } };
       await call;
       return [...said, (await sys.recv(at)).value];
     });`,
    ["undefined", 2, { n: 1 }],
  ],
  [
    "a method that keeps a map on itself, by two children",
    `class Cache { get(k: string) { const f = this.get as any; return tried(() => { f.n ??= new Map(); const v = f.n.get(k); f.n.set(k, "from another agent"); return v; }); } }
     const kid = agent("kid", () => new Cache().get("key") ?? "fresh");
     export default agent("root", async (sys) => [(await sys.wait(await sys.spawn(kid))).value, (await sys.wait(await sys.spawn(kid))).value]);`,
    [NO_MARK, NO_MARK],
  ],
  [
    "a mark on the run of an agent, a static method, a getter, the prototype of a generator",
    `const helper = agent("helper", () => 0);
     class C { static s() {} get v() { return 1; } *g() {} }
     const mark = (one: any) => tried(() => one.n = (one.n ?? 0) + 1);
     export default agent("root", () => [helper.run, C.s, Object.getOwnPropertyDescriptor(C.prototype, "v")!.get, (new C().g as any).prototype].map(mark));`,
    [NO_MARK, NO_MARK, NO_MARK, NO_MARK],
  ],
  [
    "a private method, a function used as a record, a class from a function: each process has its own",
    `class C { #m() {} hit() { const f = this.#m as any; return f.n = (f.n ?? 0) + 1; } }
     function kept() { const f = kept as any; kept.n = (f.n ?? 0) + 1; return kept.n; }
     kept.n = 0;
     const K = (() => class { m() {} })();
     const kid = agent("kid", () => { const m: any = K.prototype.m; m.n = (m.n ?? 0) + 1; return [new C().hit(), kept(), m.n]; });
     export default agent("root", async (sys) => [(await sys.wait(await sys.spawn(kid))).value, (await sys.wait(await sys.spawn(kid))).value]);`,
    [[1, 1, 1], [1, 1, 1]],
  ],
  [
    "a private field put on a frozen object that all share",
    `class Given { constructor(o: object) { return o; } }
     class Stamp extends Given { #n = 0; static bump(o: any): number { if (!(#n in o)) new Stamp(o); return ++(o as Stamp).#n; } }
     const kid = agent("kid", () => [Stamp.bump(Math.max), Stamp.bump(Math.max)]);
     export default agent("root", async (sys) => [(await sys.wait(await sys.spawn(kid))).value, (await sys.wait(await sys.spawn(kid))).value]);`,
    [[1, 2], [1, 2]],
  ],
  [
    "a function of Math kept at the top level, and what built-ins throw and give",
    `const memo = Math.hypot;
     const thrown = (f: () => unknown) => { try { f(); } catch (e) { return e as Error; } };
     export default agent("root", () => [
       memo, thrown(() => atob("*"))!.constructor, Object.getOwnPropertyDescriptor(new Error("x"), "stack")!.get,
       Object.getPrototypeOf(new URLSearchParams("a=1").entries()), Object.getPrototypeOf(Date.prototype), {}.hasOwnProperty,
     ].map((one: any) => tried(() => one.n = (one.n ?? 0) + 1)));`,
    [NO_MARK, NO_MARK, NO_MARK, NO_MARK, NO_MARK, NO_MARK],
  ],
  [
    "code in arguments, which the kernel would run while it hashes them",
    `import { Handle } from "orrery";
     const reads: string[] = [];
     const evil = (name: string): any => ({ get [name]() { reads.push(name); return 1; } });
     const forged = (): any => Object.create(Handle.prototype, { ordinal: { get() { reads.push("ordinal"); return 1; } } });
     export default agent("root", async (sys: any) => {
       const at = await sys.endpoint(), said: string[] = [];
       const calls = [
         () => sys.kill(evil("kill")), () => sys.send(evil("to"), 1), () => sys.sleep(evil("ms")), () => sys.recv(at, { timeoutMs: evil("limit") }),
         () => sys.mark(evil("name"), 1), () => sys.endpoint({ size: evil("size") }), () => sys.spawn({ name: evil("agent") }),
         () => sys.infer({ model: evil("model"), prompt: 1 }), () => sys.notify(at, evil("bits")), () => sys.tool(evil("tool")),
         () => sys.subscribe("x", 1, { credit: evil("credit") }), () => sys.reply(at, forged()), () => sys.drop(forged()), () => sys.send(forged(), 1),
         () => sys.refuse(at, evil("errno"), "no"), () => sys.derive(evil("from"), {}), () => sys.host(evil("label"), () => 1),
       ];
       for (const call of calls) try { await call(); said.push("done"); } catch (e: any) { said.push(e.errno); }
       const own = [() => new Handle(evil("made")), () => new Handle(-1), () => new Handle(0.5)].map((make) => tried(make));
       return [reads, [...new Set(said)], [...new Set(own)], forged() instanceof Handle, at instanceof Handle];
     });`,
    [[], ["EINVAL"], ["Cannot make a handle: its ordinal is no integer from 0"], true, true],
  ],
  [
    "bytes whose own methods would give others",
    `const evil = { length: 1, slice: () => ({ length: 1 }) };
     const bytes = new Uint8Array([1, 2]), seen: string[] = [];
     bytes.slice = () => { seen.push("slice"); return bytes; };
     Object.defineProperty(bytes, "constructor", { get() { seen.push("constructor"); return Uint8Array; } });
     export default agent("root", async (sys: any) => {
       const said = [tried(() => sys.write("x", evil))];
       try { await sys.write("x", bytes); } catch (e: any) { said.push(e.errno); }
       return [said, seen];
     });`,
    [["Cannot write: the bytes are no Uint8Array", "ENOENT"], []],
  ],
];

const park = ({ kernel, runner }: System, pid: Pid): void => {
  if (!kernel.park(pid)) runner.park(pid); // a call is posted: the kernel parks later, the frame may go all the same
};

for (const [what, source, expected] of ATTACKS) {
  Deno.test(`nothing is shared or taken by way of ${what}`, async () => {
    using files = new Files({ "a.ts": `import { agent } from "orrery";\n${TRIED}\n${source}\n` });
    const image = await files.load("a.ts");
    const runner = createRunner([image]);
    const scene = { image, scenario: scenarioOf(image, runner.instance(image.id).exports) };
    const first = play(scene, { scheduleSeed: 1, runner });
    assert.deepEqual([first.root?.error, first.root?.value], [null, expected]);
    const second = play(scene, { scheduleSeed: 1, runner });
    assert.deepEqual([second.root?.value, second.hash], [expected, first.hash]);
    const restored = play(scene, { scheduleSeed: 1, runner, afterTurn: park });
    assert.deepEqual([restored.root?.value, restored.hash], [expected, first.hash]);
  });
}
