/** The version of the loader: it names the sources of the compiler, so that a changed compiler finds no old module. */
import assert from "node:assert/strict";
import { Client } from "../syscalls/client.ts";
import * as orrery from "../syscalls/mod.ts";
import { hashOf, LOADER_VERSION } from "./cache.ts";
import { ABSENT, ALLOWED, TRAPPED, VIRTUAL } from "./globals.ts";
import { PROGRAM } from "./refusal.ts";

const COMPILER =
  "ast bundle compile depth lift lift_class load lower lower_call lower_function lower_loop meter positions scope seal writer".split(
    " ",
  );

Deno.test("the loader's version changes with the compiler's sources, its packages, the globals and the calls it knows", async () => {
  const parts: unknown[] = [
    PROGRAM,
    ALLOWED,
    ABSENT,
    VIRTUAL,
    TRAPPED,
    Object.getOwnPropertyNames(Client.prototype).sort(),
    Object.keys(orrery),
  ];
  for (const name of COMPILER) parts.push((await Deno.readTextFile(new URL(`./${name}.ts`, import.meta.url))).replaceAll("\r\n", "\n"));
  const { imports } = JSON.parse(await Deno.readTextFile(new URL("../deno.json", import.meta.url))) as { imports: Record<string, string> };
  for (const name of ["esbuild", "acorn", "@jridgewell/sourcemap-codec"]) parts.push(imports[name]);
  assert.equal(LOADER_VERSION, `1-${(await hashOf(JSON.stringify(parts))).slice(0, 8)}`, "set LOADER_VERSION in cache.ts to this");
});
