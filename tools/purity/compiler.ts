/**
 * Purity check 1, the compiler: each pure folder is type-checked with its own files as the entry and `lib: ["esnext"]`
 * alone, so that `Deno`, timers, `URL` and the rest do not exist.
 *
 * Folder by folder, because the entry decides what is in the program. Every `node:` module and every package is mapped to
 * an empty file, because their types would bring `setTimeout`, `Buffer` and `process` back for the whole program. sim/
 * may import the impure folders; what the compiler then says about their files is theirs and is left out.
 * Not found here, since they are part of the language: Temporal, Intl, WeakRef, Math.random (the lint plugin, the poison).
 */
import { builtinModules } from "node:module";
import { sourcesUnder } from "../files.ts";
import { PURE_FOLDERS, zoneOf } from "../lint/zones.ts";
import { runDeno } from "../run.ts";

interface HouseConfig {
  readonly imports: Readonly<Record<string, string>>;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

/** What the compiler says against the pure files of one folder of the house at `root`: `"path:line:column: message"`, sorted. */
export async function compilerBreaches(root: string, folder: (typeof PURE_FOLDERS)[number]): Promise<string[]> {
  const files = sourcesUnder(root, folder).filter((path) => zoneOf(path, root).pure);
  if (files.length === 0) return [];
  const temp = await Deno.makeTempDir({ prefix: "orrery-purity-" });
  try {
    await writeConfig(root, temp);
    const { ok, output } = await runDeno(["check", "--quiet", "--no-lock", "--config", `${temp}/deno.json`, ...files], root);
    const errors = errorsIn(output, root);
    if (!ok && errors.length === 0) throw new Error(`Cannot check ${folder}/: the compiler stopped\n${output}`);
    return errors.filter((text) => zoneOf(text.slice(0, text.indexOf(":")), root).pure).sort();
  } finally {
    await Deno.remove(temp, { recursive: true });
  }
}

async function writeConfig(root: string, temp: string): Promise<void> {
  const house = JSON.parse(await Deno.readTextFile(`${root}/deno.json`)) as HouseConfig; // our own file, checked by deno itself
  const imports: Record<string, string> = {};
  for (const [name, target] of Object.entries(house.imports)) {
    imports[name] = target.startsWith("./") ? new URL(target, `file://${root}/`).href : "./empty.ts";
  }
  for (const name of builtinModules) imports[name.startsWith("node:") ? name : `node:${name}`] = "./empty.ts";
  await Deno.writeTextFile(`${temp}/empty.ts`, "export {};\n");
  await Deno.writeTextFile(
    `${temp}/deno.json`,
    JSON.stringify({ imports, compilerOptions: { ...house.compilerOptions, lib: ["esnext"] } }),
  );
}

/** Takes `TS… [ERROR]: message … at file:///path:line:column` apart. */
function errorsIn(output: string, root: string): string[] {
  const errors: string[] = [];
  let message = "";
  for (const line of output.split("\n")) {
    const head = /^\s*(TS\d+) \[ERROR\]: (.*)$/.exec(line);
    const place = /^\s*at (file:\/\/\S+):(\d+):(\d+)$/.exec(line);
    if (head !== null) message = `${head[1]} ${head[2]!.replace(/ Do you need to change your target library\?.*$/, "")}`;
    if (place === null || message === "") continue;
    const path = decodeURIComponent(new URL(place[1]!).pathname).replace(root.endsWith("/") ? root : `${root}/`, "");
    errors.push(`${path}:${place[2]}:${place[3]}: ${message}`);
    message = "";
  }
  return errors;
}

/** Breaches of all pure folders. */
export async function allCompilerBreaches(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of PURE_FOLDERS) found.push(...await compilerBreaches(root, folder));
  return found;
}
