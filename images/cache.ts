/**
 * The cache of lowered modules: what a hit needs, and nothing of the compiler.
 *
 * A manifest per entry file names its inputs with their hashes, the loader's version and the module file. It is a hit
 * when all of them are as they were; then the module is imported as it lies there. Files are written beside and renamed,
 * so that two loaders may share a folder; whatever does not read well is a miss. Nothing is ever deleted.
 */
import type { Image, Link, Site } from "./contract.ts";

/** Changes whenever the same sources would be lowered to another text: part of every key and of an image's id. */
export const LOADER_VERSION = "1-3d4c0ee0";
/** Format of module files; `load` refuses others. */
export const FORMAT = 1;

/** What a module file exports as `image`. */
export interface Header {
  readonly format: number;
  readonly id: string;
  readonly file: string;
  readonly sites: readonly Site[];
}

interface Manifest {
  readonly loader: string;
  readonly module: string;
  readonly moduleHash: string;
  readonly inputs: readonly (readonly [path: string, hash: string])[];
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

/** Absolute path of the module file if the entry is in the cache and nothing it depends on changed, else null. */
export async function find(cacheDir: string, key: string): Promise<string | null> {
  try {
    const manifest = JSON.parse(await Deno.readTextFile(`${cacheDir}/${key}.json`)) as Manifest; // written by `store`; a wrong shape fails below
    if (manifest.loader !== LOADER_VERSION) return null;
    const path = `${cacheDir}/${manifest.module}`;
    const [module, inputs] = await Promise.all([hashFiles([path]), hashFiles(manifest.inputs.map(([input]) => input))]);
    if (module[0]![1] !== manifest.moduleHash) return null;
    return inputs.every(([, hash], i) => hash === manifest.inputs[i]![1]) ? path : null;
  } catch {
    return null; // no manifest, an input that is gone, text that is not ours: all are a miss
  }
}

/** Writes a module and its manifest; gives the module's path. */
export async function store(
  cacheDir: string,
  key: string,
  id: string,
  text: string,
  inputs: readonly (readonly [string, string])[],
): Promise<string> {
  await Deno.mkdir(cacheDir, { recursive: true });
  const module = `${key}-${id}.mjs`;
  await replace(`${cacheDir}/${module}`, text);
  const manifest: Manifest = { loader: LOADER_VERSION, module, moduleHash: await hashOf(text), inputs };
  await replace(`${cacheDir}/${key}.json`, JSON.stringify(manifest));
  return `${cacheDir}/${module}`;
}

/** Writes a file beside its place and renames it there. */
export async function replace(path: string, text: string): Promise<void> {
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
  return isHeader(image) ? Object.freeze({ id: image.id, file: image.file, sites: image.sites, link }) : null;
}

function isHeader({ id, file, sites }: Header): boolean {
  return typeof id === "string" && typeof file === "string" && Array.isArray(sites) &&
    sites.every((site) => typeof site?.file === "string" && Number.isSafeInteger(site.line) && Number.isSafeInteger(site.column));
}
