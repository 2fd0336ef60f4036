/**
 * Loading: from an agent's file to an image. The one entry of the compile side.
 *
 * `loadImage` looks into the cache first; only on a miss it imports the compiler. What the exports of an image mean is not
 * decided here.
 */
import { find, FORMAT, hashFiles, hashOf, type Header, importImage, type Inputs, keyOf, LOADER_VERSION, store } from "./cache.ts";
import type { Compiled } from "./compile.ts";
import type { Image } from "./contract.ts";
import { LoadError, nameIn, PROGRAM } from "./refusal.ts";

export { LoadError } from "./refusal.ts";

/** Where to load from and to. */
export interface LoadOptions {
  /** Folder of lowered modules; made when needed. */
  readonly cacheDir: string;
  /** Folder that names in messages are relative to, and whose node_modules serve packages. */
  readonly root: string;
}

const SOURCE = /\.(ts|mts|js|mjs)$/;

/** An image and the module file that it was imported from. */
export interface LoadedModule {
  readonly image: Image;
  /** Absolute. */
  readonly path: string;
}

/** Loads `file`, from the cache where nothing changed. Throws a LoadError with every refusal. */
export async function loadImage(file: string, options: LoadOptions): Promise<Image> {
  return (await loadModule(file, options)).image;
}

/** As `loadImage`, and tells where the module lies: a recording carries its text. */
export async function loadModule(file: string, options: LoadOptions): Promise<LoadedModule> {
  const [path, root, cacheDir] = [absolute(file), absolute(options.root), absolute(options.cacheDir)];
  const name = nameIn(path, root);
  await assertReadable(path, name);
  const key = await keyOf(path, root);
  const hit = await find(cacheDir, key, path);
  const cached = hit === null ? null : await importImage(hit.path);
  if (cached !== null && cached.id === await idOf(hit!.inputs, root)) return { image: cached, path: hit!.path };
  const built = await build(path, root);
  const stored = await store(cacheDir, key, built.text, built.inputs);
  return { image: (await importImage(stored))!, path: stored };
}

/** The id of an image made of these inputs. */
async function idOf(inputs: Inputs, root: string): Promise<string> {
  return (await hashOf(JSON.stringify([LOADER_VERSION, ...inputs.map(([input, hash]) => [nameIn(input, root), hash])]))).slice(0, 16);
}

async function build(path: string, root: string): Promise<{ text: string; inputs: Inputs }> {
  const { compile } = await import("./compile.ts");
  const compiled = await compile(path, root);
  const inputs = await hashFiles(compiled.inputs);
  const id = await idOf(inputs, root);
  return {
    text: moduleText(compiled, { format: FORMAT, id, file: nameIn(path, root), sites: compiled.sites, state: compiled.state }, root),
    inputs,
  };
}

// Header in the first line, then the lowered text, then the map: its mappings start one line down. The text holds no path of
// the machine, so that it is the same in every checkout.
function moduleText(compiled: Compiled, header: Header, root: string): string {
  const map = {
    version: 3,
    sources: compiled.sources.map((source) => PROGRAM + nameIn(source, root)),
    names: [],
    mappings: `;${compiled.mappings}`,
  };
  const encoded = new TextEncoder().encode(JSON.stringify(map)).toBase64();
  return `export const image = ${JSON.stringify(header)};\n${compiled.code}//# sourceMappingURL=data:application/json;base64,${encoded}\n`;
}

// Absolute and without dots; symbolic links stay, so that messages name the file as the user did.
function absolute(path: string): string {
  const full = path.startsWith("/") ? path : `${Deno.cwd()}/${path}`;
  const parts: string[] = [];
  for (const part of full.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

async function assertReadable(path: string, name: string): Promise<void> {
  const refuse = (reason: string): never => {
    throw new LoadError([{ file: name, line: 1, column: 1, reason }]);
  };
  let info: Deno.FileInfo;
  try {
    info = await Deno.stat(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return refuse("Cannot load this file: it does not exist");
    return refuse(`Cannot load this file: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (info.isDirectory) refuse("Cannot load a folder: name an agent file in it");
  if (!SOURCE.test(path)) refuse("Cannot load this file: only .ts, .mts, .js and .mjs files can be agents");
}
