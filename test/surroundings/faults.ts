/** Programs that are stopped: where each fault comes, and what its parent hears, must not depend on the surroundings. */
// deno-lint-ignore-file require-await -- these agents are stopped before they await
import { agent, type Sys } from "orrery";

const deep = agent("deep", async (_sys: Sys) => {
  const fall = (n: number): number => 1 + fall(n + 1);
  return fall(0);
});

const large = agent("large", async (_sys: Sys) => new Uint8Array(2 ** 40).length);

const repeated = agent("repeated", async (_sys: Sys) => "x".repeat(2 ** 29).length);

const sparse = agent("sparse", async (_sys: Sys) => {
  const all: unknown[] = [];
  all.length = 2 ** 32 - 1;
  return Array.from(all).length;
});

export default agent("root", async (sys: Sys) => {
  for (const child of [deep, large, repeated, sparse]) {
    try {
      await sys.wait(await sys.spawn(child));
    } catch (error) {
      await sys.mark(child.name, error instanceof Error ? error.message : String(error));
    }
  }
});
