/**
 * Loading an agent file of 200 lines, cold and from the cache, against importing and running esbuild alone on it. Each
 * measurement is a fresh isolate, so that imports count on both sides.
 */
import { agentFile, type Case, check } from "./case.ts";
import type { Line } from "./line.ts";
import type { LoadDone, LoadJob } from "./loading_worker.ts";
import { interleaveMeasured, median, ratioOf } from "./stats.ts";

const MOST_COLD = 4;
const MOST_CACHED = 0.2;
const ROOT = new URL("..", import.meta.url).pathname;

/** The case. */
export const LOADING: Case = {
  name: "loading",
  async run(bench) {
    const file = agentFile("desk");
    const warmDir = `${bench.scratch}/warm`;
    const image = await measure({ what: "load", file, root: ROOT, cacheDir: warmDir });
    let cold = 0;
    const times = await interleaveMeasured({
      esbuild: async () => {
        const { ms, result } = await measure({ what: "esbuild", file, root: ROOT, cacheDir: "" });
        check(Number(result) > 4_000, `esbuild gave ${result} bytes`);
        return ms;
      },
      cold: async () => await loaded(image, { what: "load", file, root: ROOT, cacheDir: `${bench.scratch}/cold${++cold}` }),
      cached: async () => await loaded(image, { what: "load", file, root: ROOT, cacheDir: warmDir }),
    }, { rounds: bench.quick ? 5 : 15, warmups: 1 });
    const line = (name: string, took: readonly number[], most: number): Line => ({
      bench: "sim",
      case: `loading ${name}, ${lineCount(file)} lines`,
      value: median(took),
      unit: "ms",
      rival: "importing and running esbuild alone",
      rivalValue: median(times.esbuild),
      ratio: ratioOf(took, times.esbuild),
      n: took.length,
      checked: "the same image id every time, output of esbuild there",
      most,
    });
    return [line("cold", times.cold, MOST_COLD), line("from the cache", times.cached, MOST_CACHED)];
  },
};

async function loaded(first: LoadDone, job: LoadJob): Promise<number> {
  const { ms, result } = await measure(job);
  check(result === first.result, `the image id was ${first.result} and is ${result}`);
  return ms;
}

function lineCount(file: string): number {
  return Deno.readTextFileSync(file).trimEnd().split("\n").length;
}

async function measure(job: LoadJob): Promise<LoadDone> {
  const worker = new Worker(new URL("./loading_worker.ts", import.meta.url), { type: "module" });
  try {
    const done = await new Promise<LoadDone>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<LoadDone>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(job);
    });
    check(done.error === "", done.error);
    return done;
  } finally {
    worker.terminate();
  }
}
