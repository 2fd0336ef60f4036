/**
 * One measurement of loading, in a fresh isolate: what must be imported is imported within the measured time, as in a
 * fresh process. `what` says whose loading: ours (`load`) or esbuild alone on the same file (`esbuild`).
 */
const scope = self as unknown as { onmessage: (event: MessageEvent) => void; postMessage(message: unknown): void };

/** What is asked of a worker. */
export interface LoadJob {
  readonly what: "load" | "esbuild";
  readonly file: string;
  readonly root: string;
  readonly cacheDir: string;
}

/** What it answers: milliseconds, and something of the result to check. */
export interface LoadDone {
  readonly ms: number;
  /** Id of the image, or the size of esbuild's output. */
  readonly result: string | number;
  readonly error: string;
}

scope.onmessage = async ({ data }: MessageEvent<LoadJob>) => {
  let done: LoadDone;
  try {
    done = data.what === "load" ? await load(data) : await bundle(data);
  } catch (error) {
    done = { ms: 0, result: "", error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
  scope.postMessage(done);
};

async function load({ file, root, cacheDir }: LoadJob): Promise<LoadDone> {
  const start = performance.now();
  const { loadImage } = await import("../images/load.ts");
  const image = await loadImage(file, { cacheDir, root });
  return { ms: performance.now() - start, result: image.id, error: "" };
}

async function bundle({ file }: LoadJob): Promise<LoadDone> {
  const start = performance.now();
  const esbuild = await import("esbuild");
  const built = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    format: "esm",
    target: "esnext",
    external: ["orrery"],
    write: false,
    sourcemap: "external",
    outfile: "out.js",
    logLevel: "silent",
  });
  const ms = performance.now() - start;
  const size = built.outputFiles.reduce((sum, one) => sum + one.contents.length, 0);
  await esbuild.stop();
  return { ms, result: size, error: "" };
}
