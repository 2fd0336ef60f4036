/**
 * Packing: a part of the system with all it imports as one module, made when it is first needed and cached by content.
 *
 * Why: V8 folds a constant and a call target only within their own module; every import is a cell that is read anew at each
 * use. One module instead of a hundred hunts 16 % more schedules a second (docs/adr/0023). What it does is the same, so
 * where it cannot be made (no right to run the bundler, no folder to write to), the entry itself is given.
 *
 * Dynamic imports stay what they are and load the sources, so what is loaded late lives in modules of its own: classes that
 * cross that line must not be told by `instanceof`. `import.meta.url` is that of the source.
 */
import type { Plugin } from "esbuild";
import { find, hashFiles, keyOf, store } from "./cache.ts";
import { type Esbuild, withEsbuild } from "./esbuild.ts";

/** Where packing works. */
export interface PackOptions {
  /** Absolute path of the folder whose sources are packed; packages stay imports. */
  readonly root: string;
  /** Absolute path of the folder that packed modules lie in; it may be absent. */
  readonly cacheDir: string;
}

/** URL of the module to import instead of `entry`, an absolute path: the packed one, or the entry's own where `pack` throws. */
export async function packed(entry: string, options: PackOptions): Promise<string> {
  try {
    return await pack(entry, options);
  } catch {
    return urlOf(entry); // slower, else the same: what is wrong with the sources shows there, what is wrong with packing in `doctor`
  }
}

/** URL of the packed module of `entry`, an absolute path. Throws what the bundler or the file system throws. */
export async function pack(entry: string, options: PackOptions): Promise<string> {
  const key = await keyOf(entry, `pack ${options.root}`);
  const hit = await find(options.cacheDir, key, entry);
  return urlOf(hit === null ? await make(entry, key, options) : hit.path);
}

async function make(entry: string, key: string, { root, cacheDir }: PackOptions): Promise<string> {
  const { outputFiles: [output], metafile } = await withEsbuild((esbuild) =>
    esbuild.build({
      entryPoints: [entry],
      absWorkingDir: root,
      outfile: `${cacheDir}/packed.mjs`,
      bundle: true,
      write: false,
      format: "esm",
      platform: "neutral",
      packages: "external",
      target: "esnext",
      charset: "utf8",
      sourcemap: "inline",
      sourcesContent: false,
      metafile: true,
      logLevel: "silent",
      tsconfigRaw: "{}",
      plugins: [sourcesWith(esbuild)],
    })
  );
  const text = output!.text; // there is one entry
  const inputs = await hashFiles(Object.keys(metafile.inputs).map((path) => `${root}/${path}`));
  return await store(cacheDir, key, text, inputs);
}

// Dynamic imports stay, as absolute addresses; a module that asks where it lies is told where its source does.
const sourcesWith = (esbuild: Esbuild): Plugin => ({
  name: "sources",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      return kind === "dynamic-import" ? { path: urlOf(new URL(path, `${urlOf(resolveDir)}/`).pathname), external: true } : undefined;
    });
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await Deno.readTextFile(path);
      if (!text.includes("import.meta")) return { contents: text, loader: "ts" };
      const define = { "import.meta.url": JSON.stringify(urlOf(path)) };
      const { code } = await esbuild.transform(text, {
        loader: "ts",
        target: "esnext",
        tsconfigRaw: "{}",
        sourcemap: "inline",
        sourcefile: path,
        define,
      });
      return { contents: code, loader: "js" };
    });
  },
});

function urlOf(path: string): string {
  return `file://${decodeURIComponent(path).split("/").map(encodeURIComponent).join("/")}`;
}
