/** Loading: what can be loaded, the cache, positions in stacks and sites. */
import assert from "node:assert/strict";
import { hashOf } from "./cache.ts";
import { loadImage } from "./load.ts";
import { Files, running } from "./testing.ts";

const AGENT = `import { agent } from "orrery";
import { twice } from "./lib.ts";
export default agent("main", async (sys: { now(): Promise<number> }, args: { n: number }) => {
  return twice(args.n) + await sys.now();
});
`;
const ANSWER = AGENT.replace("export default agent", "export const answer = (n: number) => twice(n);\nexport default agent");
const LIB = "export const twice = (n: number): number => n * 2;\n";

/** Runs a script in a Deno of its own that may only read the folder and knows no npm package; gives what it prints. */
async function inFreshDeno(files: Files, script: string): Promise<string> {
  files.write("script.ts", script.replaceAll("LOAD", new URL("./load.ts", import.meta.url).href));
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-config", `--allow-read=${files.root}`, `${files.root}/script.ts`],
    cwd: files.root,
    stdout: "piped",
    stderr: "piped",
  });
  const { stdout, stderr, success } = await command.output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

function modules(files: Files): string[] {
  return [...Deno.readDirSync(`${files.root}/.cache`)].map((entry) => entry.name).filter((name) => name.endsWith(".mjs")).sort();
}

Deno.test("an image has an id of 16 hex digits, the file as named from the root, and frozen fields", async () => {
  using files = new Files({ "deep/agent.ts": AGENT.replace("./lib.ts", "../lib.ts"), "lib.ts": LIB });
  const image = await files.load("deep/agent.ts");
  assert.match(image.id, /^[0-9a-f]{16}$/);
  assert.equal(image.file, "deep/agent.ts");
  assert.ok(Object.isFrozen(image));
  assert.equal(running(image).linked.agents().get("main")!.name, "main");
});

Deno.test("the same sources in another folder have the same id; another text, name or import has another", async () => {
  using first = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  using second = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  using third = new Files({ "agent.ts": AGENT, "lib.ts": LIB.replace("2", "3") });
  using fourth = new Files({ "other.ts": AGENT, "lib.ts": LIB });
  const [a, b, c, d] = await Promise.all([
    first.load("agent.ts"),
    second.load("agent.ts"),
    third.load("agent.ts"),
    fourth.load("other.ts"),
  ]);
  assert.equal(a.id, b.id);
  assert.equal(new Set([a.id, c.id, d.id]).size, 3);
});

Deno.test("a second load of unchanged files is the first one's module", async () => {
  using files = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  const first = await files.load("agent.ts");
  const second = await files.load("agent.ts");
  assert.equal(first.link, second.link);
  assert.equal(modules(files).length, 1);
});

for (const [what, change] of [["the entry", "agent.ts"], ["a dependency", "lib.ts"]] as const) {
  Deno.test(`a change of ${what} misses the cache and gives the new program`, async () => {
    using files = new Files({ "agent.ts": ANSWER, "lib.ts": LIB });
    const before = await files.load("agent.ts");
    files.write(change, change === "lib.ts" ? LIB.replace("2", "5") : ANSWER.replace("twice(n)", "twice(n) * 2.5"));
    const after = await files.load("agent.ts");
    assert.notEqual(before.id, after.id);
    assert.equal(running(before).call("answer", 3), 6);
    assert.equal(running(after).call("answer", 3), 15);
    assert.equal(modules(files).length, 2);
  });
}

/** Takes an input out of a manifest: its module would outlive changes of it. */
function edited(files: Files, manifest: string, text: string): void {
  const parsed = JSON.parse(text) as { inputs: [string, string][] };
  const inputs = parsed.inputs.filter(([path]) => path.endsWith("/agent.ts"));
  assert.equal(inputs.length, parsed.inputs.length - 1);
  files.write(manifest, JSON.stringify({ ...parsed, inputs }));
}

Deno.test("a module is named by the hash of its content: an edited one is not imported under any manifest", async () => {
  using files = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  await files.load("agent.ts");
  const [module] = modules(files);
  const whole = Deno.readTextFileSync(`${files.root}/.cache/${module}`);
  const hash = await hashOf(whole);
  assert.equal(module!.slice(17), `${hash.slice(0, 16)}.mjs`);
  const evil = `${whole}globalThis.evil = 1;\n`;
  const manifest = `.cache/${module!.slice(0, 16)}.json`;
  files.write(`.cache/${module}`, evil);
  files.write(manifest, Deno.readTextFileSync(`${files.root}/${manifest}`).replace(hash, await hashOf(evil)));
  await files.load("agent.ts");
  assert.equal("evil" in globalThis, false);
  assert.equal(Deno.readTextFileSync(`${files.root}/.cache/${module}`), whole, "written anew");
});

Deno.test("a manifest of another loader, a damaged module and a damaged manifest are misses", async () => {
  using files = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  const first = await files.load("agent.ts");
  const [module] = modules(files);
  const manifest = `.cache/${module!.slice(0, 16)}.json`;
  const text = Deno.readTextFileSync(`${files.root}/${manifest}`);
  const whole = Deno.readTextFileSync(`${files.root}/.cache/${module}`);
  for (
    const damage of [
      () => files.write(manifest, text.replace(/"loader":"[^"]*"/, '"loader":"other"')),
      () => files.write(manifest, text.slice(0, 40)),
      () => files.write(`.cache/${module}`, "export default 1;\n"),
      () => files.write(`.cache/${module}`, whole.replace('"sites":[', '"sites":[ ')),
      () => Deno.removeSync(`${files.root}/.cache/${module}`),
      () => files.write(manifest, text.replace(/"module":"[^"]*"/, `"module":"../agent.ts"`)),
      () => files.write(manifest, text.replace(/"inputs":.*$/, '"inputs":[]}')),
      () => edited(files, manifest, text),
    ]
  ) {
    damage();
    assert.equal((await files.load("agent.ts")).id, first.id);
    assert.equal(Deno.readTextFileSync(`${files.root}/${manifest}`), text);
    assert.equal(Deno.readTextFileSync(`${files.root}/.cache/${module}`), whole);
  }
});

Deno.test("a removed dependency is refused although the cache has the image", async () => {
  using files = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  await files.load("agent.ts");
  Deno.removeSync(`${files.root}/lib.ts`);
  assert.deepEqual(await files.refusals("agent.ts"), [
    'agent.ts:2:23: Cannot find "./lib.ts": no such file, and no installed npm package of that name',
  ]);
});

const LOAD = `
  import { loadImage } from "LOAD";
  const root = import.meta.dirname!;
  try {
    const image = await loadImage(root + "/agent.ts", { cacheDir: root + "/.cache", root });
    console.log(image.id.length, typeof image.link);
  } catch (error) {
    console.log((error as Error).message);
  }
`;

Deno.test("a hit starts no child, writes nothing and imports neither esbuild nor acorn nor the compiler", async () => {
  using files = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  await files.load("agent.ts");
  assert.equal((await inFreshDeno(files, LOAD)).trim(), "16 function");
  files.write("lib.ts", LIB + "\n"); // a miss: now the compiler is needed, and it needs packages
  assert.match(await inFreshDeno(files, LOAD), /acorn|esbuild|sourcemap-codec/);
});

Deno.test("a missing file, a folder, and a file of another kind are refused", async () => {
  using files = new Files({ "notes.txt": "x", "folder/x.ts": "" });
  assert.deepEqual(await files.refusals("gone.ts"), ["gone.ts:1:1: Cannot load this file: it does not exist"]);
  assert.deepEqual(await files.refusals("folder"), ["folder:1:1: Cannot load a folder: name an agent file in it"]);
  assert.deepEqual(await files.refusals("notes.txt"), [
    "notes.txt:1:1: Cannot load this file: only .ts, .mts, .js and .mjs files can be agents",
  ]);
});

Deno.test("syntax errors name their own place, also in imported modules and after non-ASCII text", async () => {
  using files = new Files({ "agent.ts": 'import "./lib.ts";\nexport {};\n', "lib.ts": "export const a = 1;\nconst é = 'ö', b = = 2;\n" });
  assert.deepEqual(await files.refusals("agent.ts"), ['lib.ts:2:20: Unexpected "="']);
});

Deno.test("a file outside of the root is named from the root upwards, and its packages are its own", async () => {
  using files = new Files({
    "elsewhere/agent.ts": 'import { one } from "npm:pkg@1.2.3";\nexport const run = async () => {\n  await one;\n  return one;\n};\n',
    "elsewhere/node_modules/pkg/package.json": '{ "name": "pkg", "main": "main.js" }',
    "elsewhere/node_modules/pkg/main.js": "exports.one = 1;\n",
    "here/x.ts": "",
  });
  const options = { cacheDir: `${files.root}/.cache`, root: `${files.root}/here` };
  const image = await loadImage(`${files.root}/elsewhere/agent.ts`, options);
  assert.equal(image.file, "../elsewhere/agent.ts");
  assert.deepEqual(image.sites[1], { file: "../elsewhere/agent.ts", line: 3, column: 3 });
  assert.equal(running(image).call("run"), 1);
});

Deno.test("the manifest of a package is an input: another main file misses the cache", async () => {
  using files = new Files({
    "agent.ts": 'import { one } from "pkg";\nexport const run = () => one;\n',
    "node_modules/pkg/package.json": '{ "name": "pkg", "main": "main.js" }',
    "node_modules/pkg/main.js": "exports.one = 1;\n",
    "node_modules/pkg/other.js": "exports.one = 2;\n",
  });
  assert.equal(running(await files.load("agent.ts")).call("run"), 1);
  files.write("node_modules/pkg/package.json", '{ "name": "pkg", "main": "other.js" }');
  assert.equal(running(await files.load("agent.ts")).call("run"), 2);
});

Deno.test("two loads of one file at once give the same image", async () => {
  using files = new Files({ "agent.ts": AGENT, "lib.ts": LIB });
  const [a, b] = await Promise.all([files.load("agent.ts"), files.load("agent.ts")]);
  assert.equal(a.id, b.id);
  assert.equal(modules(files).length, 1);
});

Deno.test("an agent that nothing names, one in an imported module and one as a plain generator are all declared", async () => {
  using files = new Files({
    "agent.ts":
      'import { agent } from "orrery";\nimport "./more.ts";\nagent("unnamed", async () => {});\nconst unused = agent("unused", async () => {});\nexport default agent("plain", function* (sys: any) {\n  const t: number = yield sys.now();\n  return t;\n} as any);\n',
    "more.ts": 'import * as o from "orrery";\nexport const more = o.agent("more", async () => {});\n',
  });
  const image = await files.load("agent.ts");
  assert.deepEqual([...running(image).linked.agents().keys()].sort(), ["more", "plain", "unnamed", "unused"]);
  assert.deepEqual(image.sites[1], { file: "agent.ts", line: 6, column: 27 });
});

Deno.test("an empty file loads as an image without agents", async () => {
  using files = new Files({ "agent.ts": "" });
  const { linked } = running(await files.load("agent.ts"));
  assert.equal(linked.stateless, true);
  assert.equal(linked.agents().size, 0);
  assert.deepEqual(linked.exports(), {});
});

Deno.test("sites are the awaits, and the syscalls made without one, in the user's own lines and columns", async () => {
  using files = new Files({
    "agent.ts": `import { agent } from "orrery";
import { helper } from "./lib.ts";
// a comment that the bundler drops
export default agent("main", async (sys: any) => {
  const a = sys.recv(1), b = [sys.sleep(2)];
  await   helper(sys);
  for await (const x of sys.subscribe("s")) await sys.send(x, await sys.now());
  return await Promise.all([a, ...b]);
});
`,
    "lib.ts": "export async function helper(sys: any) {\n  return (await sys.now()) as number;\n}\n",
  });
  const image = await files.load("agent.ts");
  const places = image.sites.slice(1).map(({ file, line, column }) => `${file}:${line}:${column}`).sort();
  assert.deepEqual(image.sites[0], { file: "agent.ts", line: 1, column: 1 });
  assert.deepEqual(places, [
    "agent.ts:5:13",
    "agent.ts:5:31",
    "agent.ts:6:3",
    "agent.ts:7:25",
    "agent.ts:7:3",
    "agent.ts:7:45",
    "agent.ts:7:63",
    "agent.ts:8:10",
    "lib.ts:2:11",
  ]);
});

Deno.test("at each syscall the site is that of its own await, also where its arguments wait", async () => {
  using files = new Files({
    "agent.ts": `export const run = async (sys: any) => {
  await sys.send(await sys.now(), 1);
  await sys.send(1, await sys.now());
  await (await sys.self()).recv();
  const late = sys.recv(await sys.now());
  await Promise.all([sys.sleep(1), sys.sleep(2)]);
  await late;
  return sys.exit(...[await sys.now()]);
};
`,
  });
  const image = await files.load("agent.ts");
  const { rt, call } = running(image);
  const seen: string[] = [];
  const at = (name: string) => () => {
    const { line, column } = image.sites[rt.meter.site]!;
    seen.push(`${name} ${line}:${column}`);
    return name === "self" ? sys : 0;
  };
  const sys: Record<string, unknown> = Object.fromEntries(["send", "now", "self", "recv", "sleep", "exit"].map((name) => [name, at(name)]));
  call("run", sys);
  assert.deepEqual(seen, [
    "now 2:18",
    "send 2:3",
    "now 3:21",
    "send 3:3",
    "self 4:10",
    "recv 4:3",
    "now 5:25",
    "recv 5:16",
    "sleep 6:22",
    "sleep 6:36",
    "now 8:23",
    "exit 8:10",
  ]);
});

Deno.test("stacks of errors name the agent's own file, line and column", async () => {
  using files = new Files({
    "agent.ts": `import { thrower } from "./lib.ts";
interface Types { readonly dropped: string }
export const later = async (n: number) => {
  await n;
  if (n > 0) thrower(n);
};
export const now = () => { const f = () => { null!.x; }; f(); };
let state = 0;
export const counted = () => { state++; return callee(); };
let callee = () => { throw new RangeError("of the state"); };
callee = callee.bind(null);
`,
    "lib.ts": "/** Doc */\n\nexport function thrower(n: number): never {\n  const é = 'ö'; throw new Error(é + n);\n}\n",
  });
  const { call } = running(await files.load("agent.ts"));
  const stackOf = (name: string, ...args: unknown[]): string => {
    try {
      call(name, ...args);
    } catch (error) {
      return (error as Error).stack!.replaceAll(files.root, "");
    }
    return "did not throw";
  };
  assert.match(stackOf("later", 1), /^Error: ö1\n {4}at thrower \(orrery:lib\.ts:4:24\)\n {4}at .*orrery:agent\.ts:5:14\)?\n/);
  assert.match(
    stackOf("now"),
    /^TypeError: .*\n {4}at f \(orrery:agent\.ts:7:52\)\n {4}at Object\.now \(orrery:agent\.ts:7:58\)\n/,
  );
  assert.match(
    stackOf("counted"),
    /^RangeError: of the state\n {4}at .*orrery:agent\.ts:10:28\)?\n {4}at (?:Object\.)?counted \(orrery:agent\.ts:9:48\)\n/,
  );
});
