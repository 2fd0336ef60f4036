/**
 * 200 programs, each run natively over promises, lowered over the runner, and lowered while it is parked after every turn
 * and restored from its journal: logs and ends must be equal. The programs lie in programs/, one agent each.
 */
import assert from "node:assert/strict";
import type { Sys } from "../syscalls/sys.ts";
import type { Image } from "./contract.ts";
import { type Observed, runLowered, runNative } from "./differential.ts";
import { loadImage } from "./load.ts";

const FOLDER = new URL("./programs/", import.meta.url);
const FILES = [
  "awaits",
  "combinators",
  "edges",
  "errors",
  "fibers",
  "flow",
  "from_async",
  "functions",
  "generators",
  "mixed",
  "state",
  "using",
];

type Run = (sys: Sys, log: (...items: unknown[]) => void) => unknown;

interface Agent {
  readonly name: string;
  readonly run: Run;
}

function isAgent(value: unknown): value is Agent {
  return typeof value === "object" && value !== null && typeof (value as Agent).run === "function";
}

const cacheDir = await Deno.makeTempDir({ prefix: "orrery-differential-" });
const root = FOLDER.pathname.slice(0, -1);
const names: string[] = [];

/** A fresh copy of the native module for each program: its module state must not be another's. */
async function native(file: string, name: string): Promise<Observed> {
  const module = await import(new URL(`${file}.ts?${encodeURIComponent(name)}`, FOLDER).href) as Readonly<Record<string, unknown>>;
  const agent = Object.values(module).filter(isAgent).find((one) => one.name === name)!;
  return await runNative(agent.run);
}

for (const file of FILES) {
  const module = await import(new URL(`${file}.ts`, FOLDER).href) as Readonly<Record<string, unknown>>;
  let image: Image | null = null;
  for (const agent of Object.values(module).filter(isAgent)) {
    names.push(agent.name);
    Deno.test(`lowered equals native: ${agent.name}`, async () => {
      image ??= await loadImage(new URL(`${file}.ts`, FOLDER).pathname, { cacheDir, root });
      const expected = await native(file, agent.name);
      assert.notEqual(expected.lines.length, 0);
      assert.deepEqual(runLowered(image, agent.name), expected);
      assert.deepEqual(runLowered(image, agent.name, "park"), expected, "parked after every turn");
    });
  }
}

Deno.test("there are 200 programs of different names", async () => {
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length >= 200, `only ${names.length}`);
  await Deno.remove(cacheDir, { recursive: true });
});
