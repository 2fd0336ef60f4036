/** Packing: what comes out runs as the sources do, is made once, and follows every change of them. */
import { match, notStrictEqual as notEqual, rejects, strictEqual as equal } from "node:assert/strict";
import { pack, packed } from "./pack.ts";

const SOURCES = {
  "main.ts": `import { value } from "./deep/part.ts";
export const told = () => value + import.meta.url.slice(-8);
export const late = async () => (await import("./late.ts")).late;
export const fails = () => { throw new Error("here"); };
export const spelt = "import.meta.url";
`,
  "deep/part.ts": `import { equal } from "node:assert/strict";
equal(1, 1);
export const value: string = new URL(import.meta.url).pathname.split("/").slice(-2).join("/");
`,
  "late.ts": `export const late = import.meta.url.slice(-8);
`,
};

interface Told {
  readonly told: () => string;
  readonly late: () => Promise<string>;
  readonly fails: () => void;
  readonly spelt: string;
}

async function withSources(run: (root: string, cacheDir: string) => Promise<void>): Promise<void> {
  const root = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${root}/deep`);
    for (const [name, text] of Object.entries(SOURCES)) await Deno.writeTextFile(`${root}/${name}`, text);
    await run(root, `${root}/cache`);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

Deno.test("a packed module runs as its sources do: where they lie, what they import late, which lines they fail in", async () => {
  await withSources(async (root, cacheDir) => {
    const url = await packed(`${root}/main.ts`, { root, cacheDir });
    match(url, /\/cache\/[0-9a-f]{16}-[0-9a-f]{16}\.mjs$/);
    const text = await Deno.readTextFile(new URL(url));
    match(text, /^\/\/ deep\/part\.ts$/m);
    const module = await import(url) as Told;
    equal(module.told(), "deep/part.ts/main.ts");
    equal(await module.late(), "/late.ts");
    equal(module.spelt, "import.meta.url");
    await rejects(async () => await module.fails(), (error: Error) => /main\.ts:4:/.test(error.stack ?? ""));
  });
});

Deno.test("what is packed once is found again, until a source changes, also one deep down", async () => {
  await withSources(async (root, cacheDir) => {
    const first = await packed(`${root}/main.ts`, { root, cacheDir });
    equal(await packed(`${root}/main.ts`, { root, cacheDir }), first);
    await Deno.writeTextFile(`${root}/deep/part.ts`, `export const value = "changed ";\n`);
    const second = await packed(`${root}/main.ts`, { root, cacheDir });
    notEqual(second, first);
    equal((await import(second) as Told).told(), "changed /main.ts");
  });
});

Deno.test("a packed module that was edited is packed anew", async () => {
  await withSources(async (root, cacheDir) => {
    const url = await packed(`${root}/main.ts`, { root, cacheDir });
    const whole = await Deno.readTextFile(new URL(url));
    await Deno.writeTextFile(new URL(url), `${whole}globalThis.evil = 1;\n`);
    equal(await packed(`${root}/main.ts`, { root, cacheDir }), url);
    equal(await Deno.readTextFile(new URL(url)), whole);
    const [manifest] = [...Deno.readDirSync(cacheDir)].filter(({ name }) => name.endsWith(".json"));
    const text = await Deno.readTextFile(`${cacheDir}/${manifest!.name}`);
    await Deno.writeTextFile(`${cacheDir}/other.mjs`, "globalThis.evil = 1;\n");
    await Deno.writeTextFile(`${cacheDir}/${manifest!.name}`, text.replace(/"module":"[^"]*"/, '"module":"other.mjs"'));
    equal(await packed(`${root}/main.ts`, { root, cacheDir }), url);
    equal(await Deno.readTextFile(`${cacheDir}/${manifest!.name}`), text);
  });
});

Deno.test("where nothing can be packed the entry itself is given", async () => {
  await withSources(async (root, cacheDir) => {
    await Deno.writeTextFile(`${root}/deep/part.ts`, "export const value = ;\n");
    equal(await packed(`${root}/main.ts`, { root, cacheDir }), `file://${root}/main.ts`);
    await rejects(pack(`${root}/main.ts`, { root, cacheDir }), /deep\/part\.ts:1:21: ERROR: Unexpected ";"/);
    await Deno.writeTextFile(`${root}/file`, "");
    equal(await packed(`${root}/late.ts`, { root, cacheDir: `${root}/file` }), `file://${root}/late.ts`);
  });
});

Deno.test("the parts of the system that are imported packed can be packed", async () => {
  const root = decodeURIComponent(new URL("../", import.meta.url).pathname).replace(/\/$/, "");
  const cacheDir = await Deno.makeTempDir();
  try {
    for (const entry of ["sim/worker.ts", "cli/run.ts", "bench/main.ts", "bench/traced_worker.ts"]) {
      match(await packed(`${root}/${entry}`, { root, cacheDir }), /\/[0-9a-f]{16}-[0-9a-f]{16}\.mjs$/, entry);
    }
  } finally {
    await Deno.remove(cacheDir, { recursive: true });
  }
});
