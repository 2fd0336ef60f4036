/**
 * The cache of lowered modules: what a hit needs, and nothing of the compiler.
 *
 * A manifest per entry file names its inputs with their hashes, the loader's version and the module file with its own. It is a hit
 * when all of them are as they were; then the module is imported. Files are written beside and renamed, so that two loaders
 * may share a folder; whatever does not read well is a miss, and is written anew. Nothing is ever deleted.
 *
 * A module and a manifest that agree are believed: only a program that may write into the folder can make such a pair. So no
 * code of a recording may (boot/replay_worker.ts).
 */
import type { Holder, Image, Link, Site } from "./contract.ts";

/** Changes whenever the same sources would be lowered to another text: part of every key and of an image's id. */
export const LOADER_VERSION = "1-027e2b8c";
/** Format of module files; `load` refuses others. */
export const FORMAT = 2;

/** What a module file exports as `image`. */
export interface Header {
  readonly format: number;
  readonly id: string;
  readonly file: string;
  readonly sites: readonly Site[];
  readonly state: readonly Holder[];
}

interface Manifest {
  readonly loader: string;
  readonly module: string;
  readonly moduleHash: string;
  readonly inputs: Inputs;
}

const ENCODER = new TextEncoder();

/** SHA-256 in hex. */
export async function hashOf(data: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", typeof data === "string" ? ENCODER.encode(data) : data);
  return new Uint8Array(digest).toHex();
}

/** Hashes of files; throws what reading throws. */
export function hashFiles(paths: readonly string[]): Promise<[string, string][]> {
  return Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await hashOf(await Deno.readFile(path))]));
}

/** Name of the entry's files in the cache, without extension: 16 hex digits. */
export async function keyOf(file: string, root: string): Promise<string> {
  return (await hashOf(`${file}\n${root}`)).slice(0, 16);
}

/** A module file that is in the cache, and what it was made of. */
export interface Hit {
  /** Absolute. */
  readonly path: string;
  readonly inputs: Inputs;
}

/** Inputs of a module: absolute paths with the hashes of their contents. */
export type Inputs = readonly (readonly [path: string, hash: string])[];

/**
 * What the cache holds for `entry`, an absolute path, under its key, if nothing that it depends on changed, else null. The
 * module file is the one that its name says: the hash of its content is in it.
 */
export async function find(cacheDir: string, key: string, entry: string): Promise<Hit | null> {
  try {
    const { loader, module, moduleHash, inputs } = JSON.parse(await Deno.readTextFile(`${cacheDir}/${key}.json`)) as Manifest; // written by `store`; a wrong shape fails below
    if (loader !== LOADER_VERSION || module !== nameOf(key, moduleHash) || !inputs.some(([input]) => input === entry)) return null;
    const path = `${cacheDir}/${module}`;
    const [[, found], ...now] = await hashFiles([path, ...inputs.map(([input]) => input)]) as [[string, string], ...[string, string][]]; // as many as were asked for
    return found === moduleHash && now.every(([, hash], i) => hash === inputs[i]![1]) ? { path, inputs } : null;
  } catch {
    return null; // no manifest, an input that is gone, text that is not ours: all are a miss
  }
}

// A file that was edited has another hash, and one of another entry another key; nothing outside of the folder has such a name.
function nameOf(key: string, moduleHash: string): string {
  if (!/^[0-9a-f]{64}$/.test(moduleHash)) throw new TypeError("Cannot name a module: its hash is not 64 hex digits");
  return `${key}-${moduleHash.slice(0, 16)}.mjs`;
}

/** Writes a module and its manifest; gives the module's path. */
export async function store(cacheDir: string, key: string, text: string, inputs: Inputs): Promise<string> {
  await Deno.mkdir(cacheDir, { recursive: true });
  const moduleHash = await hashOf(text);
  const module = nameOf(key, moduleHash);
  await replace(`${cacheDir}/${module}`, text);
  const manifest: Manifest = { loader: LOADER_VERSION, module, moduleHash, inputs };
  await replace(`${cacheDir}/${key}.json`, JSON.stringify(manifest));
  return `${cacheDir}/${module}`;
}

/** Writes a file beside its place and renames it there. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${crypto.randomUUID()}`;
  await Deno.writeTextFile(beside, text);
  await Deno.rename(beside, path);
}

/** What a lowered module exports, before it is looked at. */
export interface ImageModule {
  readonly image?: Header;
  readonly default?: Link;
}

/** Imports a module file as an image; null if it is none of this format. */
export async function importImage(path: string): Promise<Image | null> {
  const url = `file://${path.split("/").map(encodeURIComponent).join("/")}`;
  return imageOf(await import(url) as ImageModule); // looked at there
}

/** The image of a module; null if it is none of this format. */
export function imageOf({ image, default: link }: ImageModule): Image | null {
  if (image === undefined || image.format !== FORMAT || typeof link !== "function") return null;
  return isHeader(image) ? Object.freeze({ id: image.id, file: image.file, sites: image.sites, state: image.state, link }) : null;
}

function isHeader({ id, file, sites, state }: Header): boolean {
  return typeof id === "string" && typeof file === "string" && Array.isArray(sites) && sites.every(isSite) &&
    Array.isArray(state) && state.every((one) => isSite(one) && typeof one.name === "string");
}

function isSite(site: Site | null | undefined): boolean {
  return typeof site?.file === "string" && Number.isSafeInteger(site.line) && Number.isSafeInteger(site.column);
}
