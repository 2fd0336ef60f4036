/**
 * Bundling: one agent file with its relative modules and pure npm packages becomes one module text, types stripped,
 * async untouched, `using` lowered, `"orrery"` left as the only import.
 *
 * esbuild does the work. What can never be part of an agent
 * (Node's builtins, remote modules, dynamic import, other file types) is refused here, since only the bundler knows the
 * importing line. Not here: what the code may say (seal.ts) and what it becomes (lower.ts).
 */
import type { BuildResult, Location, Message, OnResolveArgs, OnResolveResult, Plugin } from "esbuild";
import type { Refusal } from "./contract.ts";
import { type Esbuild, withEsbuild } from "./esbuild.ts";
import { LoadError, nameIn } from "./refusal.ts";
import { Positions, type Source } from "./positions.ts";

/** A bundle and the files that it was made of. */
export interface Bundle {
  readonly positions: Positions;
  /** Absolute paths of all files that decide what the bundle holds: modules, and the manifests of packages. */
  readonly inputs: readonly string[];
}

const MODULE = /\.(ts|mts|cts|js|mjs|cjs|json)$/;
const REMOTE = /^(https?|jsr|data|blob|file):/;

/** Bundles `file`. Messages name files relative to `root`. Throws a LoadError for what esbuild or the plugin refuses. */
export async function bundle(file: string, root: string): Promise<Bundle> {
  try {
    return read(await withEsbuild((esbuild) => build(esbuild, file, root)), file, root);
  } catch (error) {
    const errors = (error as { readonly errors?: readonly Message[] }).errors; // esbuild's BuildFailure; anything else has none
    if (errors === undefined) throw error;
    throw new LoadError(errors.map((message) => refusalOf(message, file, root)));
  }
}

function build(esbuild: Esbuild, file: string, root: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return esbuild.build({
    entryPoints: [file],
    absWorkingDir: root,
    outfile: `${root}/out.js`,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", "module", "default"],
    nodePaths: [`${root}/node_modules`],
    target: "esnext",
    supported: { using: false },
    charset: "utf8",
    legalComments: "none",
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    logLevel: "silent",
    tsconfigRaw: "{}",
    plugins: [modules],
  });
}

const RESOLVING = Symbol("resolving");

// Decides what an import may name. esbuild resolves relative files and packages itself.
const modules: Plugin = {
  name: "orrery",
  setup(build) {
    build.onResolve({ filter: /.*/ }, async (args) => {
      if (args.kind === "entry-point" || args.pluginData === RESOLVING) return undefined;
      const refusal = refuse(args);
      if (refusal !== null) return { errors: [{ text: refusal }] };
      if (args.path === "orrery") return { path: "orrery", external: true };
      const npm = /^npm:\/?((?:@[^/]+\/)?[^@/]+)(?:@[^/]*)?(\/.*)?$/.exec(args.path);
      if (npm === null) return undefined;
      return await build.resolve(`${npm[1]}${npm[2] ?? ""}`, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        pluginData: RESOLVING,
      }) as OnResolveResult; // a resolve result is what onResolve may answer
    });
  },
};

function refuse({ path, kind }: OnResolveArgs): string | null {
  if (kind === "dynamic-import") return "Cannot import() in an agent: import the module at the top of the file";
  if (path.startsWith("node:") || BUILTINS.has(path.split("/")[0]!)) {
    return `Cannot import "${path}": an agent has no access to the host; use a tool (sys.tool) or sys.host`;
  }
  if (REMOTE.test(path)) return `Cannot import "${path}": only local files and installed npm packages can be part of an agent`;
  const extension = /\.[A-Za-z]+$/.exec(path)?.[0];
  if (/^\.{0,2}\//.test(path) && extension !== undefined && !MODULE.test(path)) {
    return `Cannot import "${path}": only TypeScript, JavaScript and JSON modules can be part of an agent`;
  }
  return null;
}

/** Names that Node resolves to builtins without a prefix. */
const BUILTINS: ReadonlySet<string> = new Set(
  ("assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https " +
    "inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty " +
    "url util v8 vm wasi worker_threads zlib").split(" "),
);

function read(result: BuildResult<{ write: false; metafile: true }>, file: string, root: string): Bundle {
  const text = result.outputFiles.find((out) => out.path.endsWith(".js"))!.text;
  const map = JSON.parse(result.outputFiles.find((out) => out.path.endsWith(".map"))!.text) as { sources: string[]; mappings: string };
  const sources: Source[] = map.sources.map((name) => {
    const path = absolute(name, root);
    return { path, name: nameIn(path, root), foreign: path.includes("/node_modules/") };
  });
  const inputs = Object.keys(result.metafile.inputs).filter((name) => !name.startsWith("<") && !name.startsWith("("));
  const paths = inputs.map((name) => absolute(name, root));
  if (!paths.includes(file)) paths.unshift(file);
  return { positions: new Positions(text, map.mappings, sources), inputs: paths.concat(manifests(paths)) };
}

// package.json of each package: it names the file that an import means.
function manifests(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path);
    if (match !== null) found.add(`${match[0]}package.json`);
  }
  return [...found];
}

function absolute(name: string, root: string): string {
  const url = new URL(name, `file://${encodePath(root)}/`);
  return decodeURIComponent(url.pathname);
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function refusalOf(message: Message, file: string, root: string): Refusal {
  const place = message.location;
  const reason = reasonOf(message);
  if (place === null) return { file: nameIn(file, root), line: 1, column: 1, reason };
  return { file: nameIn(absolute(place.file, root), root), line: place.line, column: columnOf(place, message), reason };
}

// esbuild counts bytes; a refused import() is named from its keyword on.
function columnOf(place: Location, message: Message): number {
  const bytes = new TextEncoder().encode(place.lineText).subarray(0, place.column);
  const before = new TextDecoder().decode(bytes);
  const call = /import\s*\(\s*$/.exec(before);
  return (call !== null && message.text.startsWith("Cannot import()") ? call.index : before.length) + 1;
}

function reasonOf(message: Message): string {
  const missing = /^Could not resolve "(.*)"$/.exec(message.text);
  if (missing !== null) return `Cannot find "${missing[1]}": no such file, and no installed npm package of that name`;
  return message.text;
}
