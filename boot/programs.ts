/**
 * The system's own programs: `init` brings servers up, `mcp` speaks to them.
 *
 * `run` loads both like any agent file: they are lowered when a run first needs them, and lie in the cache from then on.
 * Not here: what a program does, and which grants it gets (live.ts).
 */
import { type LoadedModule, loadModule } from "../images/load.ts";
import { homeCache, homeFolder } from "./home.ts";
import type { SystemPrograms } from "./live.ts";

/** Agent file of each program, relative to the installation. */
const SOURCES = { init: "user/init.ts", mcp: "user/servers/mcp/program.ts" } as const;

/** Loads both. Throws a LoadError where the installation is broken. */
export async function loadPrograms(): Promise<SystemPrograms> {
  const [init, mcp] = await Promise.all([load(SOURCES.init), load(SOURCES.mcp)]);
  return { init, mcp };
}

function load(source: string): Promise<LoadedModule> {
  const root = homeFolder();
  return loadModule(`${root}/${source}`, { root, cacheDir: homeCache() });
}
