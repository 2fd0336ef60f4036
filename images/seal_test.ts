/** Sealing: each refusal with its file, line, column and message; names bound to the runtime's; shared objects kept whole. */
import assert from "node:assert/strict";
import { ALLOWED_GLOBALS, SHADOWED_GLOBALS } from "./seal.ts";
import { STAND_INS } from "./stand_ins.ts";
import { Files, running } from "./testing.ts";

/** Source (the place marked by `«`) → the reason. */
const REFUSED: readonly (readonly [string, string])[] = [
  ["export const f = async (p: any) => {\n  p.«then((x: number) => x);\n};", "Cannot call .then() in an agent: write await instead"],
  ["export const f = (p: any) => p?.«catch(() => {});", "Cannot call .catch() in an agent: write await inside try/catch instead"],
  [
    "export const f = (p: any) =>\n  p\n    .«finally(() => {});",
    "Cannot call .finally() in an agent: write await inside try/finally instead",
  ],
  [
    "export const f = () => «new Promise(() => {});",
    "Cannot construct a Promise in an agent: await a syscall, or use Promise.all, race, any or allSettled",
  ],
  ["export const f = () => «new Proxy({}, {});", "Cannot use Proxy in an agent: write a plain object or a class"],
  ["export const P = «Proxy;", "Cannot use Proxy in an agent: write a plain object or a class"],
  ["const x = «await 5;\nexport { x };", "Cannot await at the top level of a module: move it into the agent"],
  [
    "const xs: number[] = [];\n«for await (const x of xs) xs.push(x);\nexport { xs };",
    "Cannot use for await at the top level of a module: move it into the agent",
  ],
  ["export const f = (name: string) => «import(name);", "Cannot import() in an agent: import the module at the top of the file"],
  ['export const f = () => «import("./other.ts");', "Cannot import() in an agent: import the module at the top of the file"],
  ["export const f = () => «import.meta.url;", "Cannot use import.meta in an agent: pass what it needs as arguments"],
  ['export const f = () => «eval("1");', "Cannot use eval in an agent: code must be known when it is loaded"],
  ['export const f = () => (0, «eval)("1");', "Cannot use eval in an agent: code must be known when it is loaded"],
  ['export const f = «new Function("return 1");', "Cannot use the Function constructor in an agent: code must be known when it is loaded"],
  ['export const f = «Function("return 1");', "Cannot use the Function constructor in an agent: code must be known when it is loaded"],
  [
    'import { agent } from "orrery";\nexport function make() {\n  return «agent("a", async () => {});\n}',
    "Cannot call agent() inside a function: agents stand at the top level of a module",
  ],
  [
    'import { agent } from "orrery";\nexport const make = [«agent];',
    "Cannot use agent as a value: call it at the top level of a module",
  ],
  [
    'import * as o from "orrery";\nexport const make = () => o.«agent("a", async () => {});',
    "Cannot call agent() inside a function: agents stand at the top level of a module",
  ],
  [
    'import { agent } from "orrery";\nexport const a = agent("same", async () => {});\nexport const b = agent(«"same", async () => {});',
    'Cannot declare agent "same" again: its name is taken at agent.ts:2',
  ],
  ["export const f = () => {\n  «undeclared = 1;\n};", "Cannot assign to undeclared: it is not declared"],
  ["export const f = () => {\n  «Array = null as any;\n};", "Cannot assign to Array: globals are shared by all agents"],
  ["(«Array.prototype as any).last = 1;\nexport {};", "Cannot change Array: globals are shared by all agents"],
  ["export const f = () => delete («Object as any).keys;", "Cannot change Object: globals are shared by all agents"],
  ["«Object.defineProperty(Map.prototype, 'x', { value: 1 });\nexport {};", "Cannot change Map: globals are shared by all agents"],
  ["«Object.assign(JSON, { x: 1 });\nexport {};", "Cannot change JSON: globals are shared by all agents"],
  [
    'import { «nothing } from "orrery";\nexport const f = nothing;',
    'Cannot import "nothing" from "orrery": it exports AssertionFailure, Handle, Parsed, SyscallError, agent, assert',
  ],
  [
    "class A {}\nexport class B extends A {\n  constructor() {\n    const f = async () => «super();\n    f();\n  }\n}",
    "Cannot call super() in an async arrow: call it in the constructor itself",
  ],
  [
    "class A { n = 1 }\nexport class B extends A {\n  async m() {\n    («super.n as any)++;\n  }\n}",
    "Cannot update a super property in an async function: read it, then assign it",
  ],
  [
    'import { readFileSync } from «"node:fs";\nexport const f = readFileSync;',
    'Cannot import "node:fs": an agent has no access to the host; use a tool (sys.tool) or sys.host',
  ],
  [
    'import fs from «"fs/promises";\nexport const f = fs;',
    'Cannot import "fs/promises": an agent has no access to the host; use a tool (sys.tool) or sys.host',
  ],
  [
    'import x from «"https://example.com/x.ts";\nexport const f = x;',
    'Cannot import "https://example.com/x.ts": only local files and installed npm packages can be part of an agent',
  ],
  [
    'import x from «"jsr:@std/path";\nexport const f = x;',
    'Cannot import "jsr:@std/path": only local files and installed npm packages can be part of an agent',
  ],
  [
    'import «"./style.css";\nexport {};',
    'Cannot import "./style.css": only TypeScript, JavaScript and JSON modules can be part of an agent',
  ],
  [
    'import x from «"./missing.ts";\nexport const f = x;',
    'Cannot find "./missing.ts": no such file, and no installed npm package of that name',
  ],
  [
    'import x from «"no-such-package";\nexport const f = x;',
    'Cannot find "no-such-package": no such file, and no installed npm package of that name',
  ],
  ["export const f = (;«".replace(";«", "«;"), 'Unexpected ";"'],
  ["export const é = 'äöü', g = (p: any) => p.«then();", "Cannot call .then() in an agent: write await instead"],
  ["const o = {};\nexport const f = () => { «with (o) {} };", "With statements cannot be used in an ECMAScript module"],
];

for (const [marked, reason] of REFUSED) {
  Deno.test(`refused: ${JSON.stringify(marked)}`, async () => {
    const at = marked.indexOf("«");
    const before = marked.slice(0, at).split("\n");
    using files = new Files({ "agent.ts": marked.replace("«", "") });
    const found = await files.refusals("agent.ts");
    assert.deepEqual(found, [`agent.ts:${before.length}:${before.at(-1)!.length + 1}: ${reason}`]);
  });
}

Deno.test("all refusals of all modules are reported at once, each in its own file", async () => {
  using files = new Files({
    "agent.ts":
      'import { bad } from "./lib/bad.ts";\nexport const f = (p: any) => p.then(bad);\nexport const g = () => new Promise(() => {});\n',
    "lib/bad.ts": "export function bad() {\n  return import.meta.url;\n}\n",
  });
  assert.deepEqual(await files.refusals("agent.ts"), [
    "lib/bad.ts:2:10: Cannot use import.meta in an agent: pass what it needs as arguments",
    "agent.ts:2:32: Cannot call .then() in an agent: write await instead",
    "agent.ts:3:24: Cannot construct a Promise in an agent: await a syscall, or use Promise.all, race, any or allSettled",
  ]);
});

Deno.test("a package may hold what is refused in an agent's own files; it reaches traps at run time", async () => {
  using files = new Files({
    "agent.ts": 'import { chained, made, proxy, root, text } from "pkg";\nexport { chained, made, proxy, root, text };\n',
    "node_modules/pkg/package.json": '{ "name": "pkg", "version": "1.0.0", "module": "index.js" }',
    "node_modules/pkg/index.js":
      "export const chained = (p) => p.then(1);\nexport const made = () => new Promise(() => {});\nexport const text = () => new Function('return 1')();\nexport const proxy = () => new Proxy({}, {});\nexport const root = () => Function('return this')();\n",
  });
  const { call, rt } = running(await files.load("agent.ts"));
  assert.equal(call("root"), rt.globals["globalThis"]);
  assert.equal(call("chained", { then: (x: number) => x + 1 }), 2);
  assert.throws(() => call("made"), TypeError);
  assert.throws(() => call("text"), { name: "TypeError", message: "eval is not available in an agent" });
  assert.throws(() => call("proxy"), { name: "TypeError", message: "Proxy is not a constructor" });
});

Deno.test("every global of this Deno is allowed or bound to the runtime's; both are those with a stand-in", () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (name === "nodeBootstrap") continue; // Deno adds it when a first npm package is imported; to an agent it is undeclared
    assert.equal(Number(ALLOWED_GLOBALS.has(name)) + Number(SHADOWED_GLOBALS.has(name)), name in STAND_INS ? 2 : 1, name);
  }
});

Deno.test("what an agent can name is the same in a first realm, in a worker and with a flag that adds a name", async () => {
  const module = new URL("./globals.ts", import.meta.url).href;
  const names = `Object.getOwnPropertyNames((await import(${JSON.stringify(module)})).makeGlobals(null).globalThis).join()`;
  const program = `const worker = new Worker("data:text/javascript," + encodeURIComponent(\`postMessage(${names})\`), { type: "module" });
    const own = ${names};
    worker.onmessage = (event) => { console.log(JSON.stringify([own, event.data])); worker.terminate(); };`;
  const command = new Deno.Command(Deno.execPath(), { args: ["eval", "--v8-flags=--expose-gc", program] });
  const [first, worker] = JSON.parse(new TextDecoder().decode((await command.output()).stdout));
  assert.deepEqual(first.split(",").sort(), [...ALLOWED_GLOBALS.union(SHADOWED_GLOBALS)].sort());
  assert.equal(worker, first);
  assert.deepEqual(["Window", "WorkerGlobalScope", "gc"].map((name) => SHADOWED_GLOBALS.has(name)), [true, true, false]);
});

Deno.test("each shadowed global an agent names is the runtime's value of that name", async () => {
  const names = [...SHADOWED_GLOBALS].filter((name) => !["Promise", "eval", "Proxy", "exports", "module", "require"].includes(name));
  using files = new Files({ "agent.ts": `export const seen = () => ({ ${names.join(", ")} });\n` });
  const values = Object.fromEntries(names.map((name) => [name, { name }]));
  const { call } = running(await files.load("agent.ts"), { globals: values });
  assert.deepEqual(call("seen"), values);
});

Deno.test("Promise is the runtime's own", async () => {
  using files = new Files({ "agent.ts": "export const seen = () => Promise;\n" });
  const { call, rt } = running(await files.load("agent.ts"));
  assert.equal(call("seen"), rt.Promise);
});

Deno.test("a name that is declared nowhere throws as it does natively, and typeof gives undefined", async () => {
  using files = new Files({
    "agent.ts": "declare const nowhere: any;\nexport const read = () => nowhere;\nexport const kind = () => typeof nowhere;\n",
  });
  const { call } = running(await files.load("agent.ts"));
  assert.throws(() => call("read"), { name: "ReferenceError", message: "nowhere is not defined" });
  assert.equal(call("kind"), "undefined");
});

Deno.test("names of the program hide globals: an own Date, Promise or fetch is the program's", async () => {
  using files = new Files({
    "agent.ts":
      "const fetch = () => 1;\nclass Date { static now() { return 2; } }\nexport const f = (Promise: number) => [fetch(), Date.now(), Promise];\n",
  });
  assert.deepEqual(running(await files.load("agent.ts")).call("f", 3), [1, 2, 3]);
});

Deno.test("the leaks of the realm: each is trapped, virtual or gone", async () => {
  const leaks: Readonly<Record<string, string>> = {
    "performance.now": "performance.now()",
    "Math.random": "Math.random()",
    "crypto.randomUUID": "crypto.randomUUID()",
    "crypto.getRandomValues": "crypto.getRandomValues(new Uint8Array(1))",
    "crypto.subtle": 'crypto.subtle.digest("SHA-256", new Uint8Array(1))',
    "Date.now": "Date.now()",
    "new Date": "new Date()",
    "Deno.readTextFile": 'Deno.readTextFile("x")',
    "Deno.pid": "Deno.pid",
    "WebAssembly.compile": "WebAssembly.compile(new Uint8Array(8))",
    setTimeout: "setTimeout(() => {}, 0)",
    MessageChannel: "new MessageChannel()",
    "Atomics.waitAsync": "Atomics.waitAsync(new Int32Array(1), 0, 0)",
    CompressionStream: 'new CompressionStream("gzip")',
    WeakRef: "new WeakRef({})",
    queueMicrotask: "queueMicrotask(() => {})",
    Intl: "new Intl.NumberFormat()",
    ReadableStream: "new ReadableStream()",
    fetch: 'fetch("http://localhost")',
  };
  const source = Object.entries(leaks).map(([name, text]) => `${JSON.stringify(name)}: () => ${text}`).join(",\n");
  using files = new Files({ "agent.ts": `export const leaks: any = {\n${source}\n};\n` });
  const { linked } = running(await files.load("agent.ts"));
  for (const [name, leak] of Object.entries(linked.exports()["leaks"] as Record<string, () => unknown>)) {
    assert.throws(leak, { name: "TypeError", message: /not available in an agent|sys\./ }, name);
  }
});
