/**
 * Files of the command line: which agent files its arguments mean, and where long tokens lie. Glue: the only part of sim/
 * that reads and writes files.
 */
import { hash32 } from "../syscalls/hash.ts";
import type { Target } from "../sim/protocol.ts";
import { TOKEN_LENGTH_MAX, TOKEN_PREFIX, TOKEN_TEXT_MAX } from "../sim/token.ts";

/** Root of the installation: where examples/ and .orrery/ lie. */
const HOME = new URL("../", import.meta.url);
const AGENT_FILE = /\.(ts|mts|js|mjs)$/;
const TEST_FILE = /(_test|\.test|\.d)\.\w+$/;
const DEFAULT_EXPORT = /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas\s+default\b/m;
const TOKEN_NAME = /^@([\w.-]{1,120})$/;
const SOURCE_SIZE_MAX = 4 * 1024 * 1024;

/** A path or token that names nothing usable. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** Folder of lowered modules. */
export function cacheDir(): string {
  return pathOf(new URL(".orrery/cache", HOME));
}

function pathOf(url: URL): string {
  return decodeURIComponent(url.pathname);
}

/** The examples, by name. Throws a FileError if there is none. */
export async function examples(cwd: string): Promise<Target[]> {
  const folder = pathOf(new URL("examples", HOME));
  return await agentFilesIn(folder, shownIn(folder, cwd));
}

// Examples are named as the caller would: relative to where they stand.
function shownIn(path: string, cwd: string): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}

/** What the arguments name: a file stands for itself, a folder for the agent files in it. Problems are messages, the rest goes on. */
export async function targetsOf(names: readonly string[], cwd: string): Promise<{ targets: Target[]; problems: string[] }> {
  const targets: Target[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const path = name.startsWith("/") ? name : `${cwd}/${name}`;
    try {
      const info = await Deno.stat(path);
      if (info.isDirectory) targets.push(...await agentFilesIn(path, name.replace(/\/+$/, "")));
      else targets.push({ path, shown: name });
    } catch (error) {
      if (error instanceof FileError) problems.push(error.message);
      else if (error instanceof Deno.errors.NotFound) problems.push(`Cannot explore ${name}: there is no such file in ${cwd}`);
      else problems.push(`Cannot explore ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const seen = new Set<string>();
  return { targets: targets.filter((one) => !seen.has(one.path) && seen.add(one.path)), problems };
}

async function agentFilesIn(folder: string, shown: string): Promise<Target[]> {
  const names: string[] = [];
  for await (const entry of Deno.readDir(folder)) {
    if (entry.isFile && AGENT_FILE.test(entry.name) && !TEST_FILE.test(entry.name)) names.push(entry.name);
  }
  const targets: Target[] = [];
  for (const name of names.sort()) {
    const path = `${folder}/${name}`;
    if ((await Deno.stat(path)).size > SOURCE_SIZE_MAX) continue;
    if (DEFAULT_EXPORT.test(await Deno.readTextFile(path))) targets.push({ path, shown: `${shown}/${name}` });
  }
  if (targets.length === 0) throw new FileError(`Cannot explore ${shown}: no file in it has a default export`);
  return targets;
}

function tokensDir(): URL {
  return new URL(".orrery/runs/", HOME);
}

/** Where the trace of a replayed run goes: named by its file and its token, so that another run gets another name. */
export async function traceFile(token: string, file: string): Promise<string> {
  await Deno.mkdir(tokensDir(), { recursive: true });
  return pathOf(new URL(`${baseOf(file)}-${hashOf(token)}.orr`, tokensDir()));
}

function hashOf(token: string): string {
  return (hash32(token) >>> 0).toString(16).padStart(8, "0");
}

function baseOf(file: string): string {
  return (file.split("/").at(-1) ?? "run").replace(/\.\w+$/, "").replace(/[^\w-]/g, "_").slice(0, 60);
}

/** What a report prints for a token: the token, or the name of the file that it was written to. */
export async function shownToken(token: string, file: string, hash: string): Promise<string> {
  if (token.length <= TOKEN_LENGTH_MAX) return token;
  const name = `${baseOf(file)}-${hash.slice(0, 8) || "hang"}.token`;
  await Deno.mkdir(tokensDir(), { recursive: true });
  await Deno.writeTextFile(new URL(name, tokensDir()), token + "\n");
  return `${TOKEN_PREFIX}@${name}`;
}

/** The text of a token as given on the command line. Throws a FileError for a name without a file. */
export async function tokenText(given: string): Promise<string> {
  if (!given.startsWith(`${TOKEN_PREFIX}@`)) return given;
  const name = TOKEN_NAME.exec(given.slice(TOKEN_PREFIX.length))?.[1];
  if (name === undefined) {
    throw new FileError(`Cannot read token ${given.slice(0, 40)}: the name after @ has letters, digits, "_", "-" and "." only`);
  }
  const url = new URL(name, tokensDir());
  try {
    const { isFile, size } = await Deno.stat(url);
    if (!isFile) throw new FileError(`Cannot read token ${given}: ${pathOf(url)} is no file`);
    if (size > TOKEN_TEXT_MAX) {
      throw new FileError(`Cannot read token ${given}: its file is larger than ${TOKEN_TEXT_MAX} bytes`);
    }
    return (await Deno.readTextFile(url)).trim();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw new FileError(`Cannot read token ${given}: there is no file ${pathOf(url)}`);
    throw error;
  }
}
