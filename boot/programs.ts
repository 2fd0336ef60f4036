/** The system's own programs, lowered like any agent: `init` brings servers up, `mcp` speaks to them. */
import { loadModule } from "../images/load.ts";
import { homeCache, homeFolder } from "./home.ts";
import type { SystemPrograms } from "./live.ts";

/** Loads both. Throws a LoadError where the installation is broken. */
export async function loadPrograms(): Promise<SystemPrograms> {
  const root = homeFolder();
  const places = { root, cacheDir: homeCache() };
  const [init, mcp] = await Promise.all([
    loadModule(`${root}/user/init.ts`, places),
    loadModule(`${root}/user/servers/mcp/program.ts`, places),
  ]);
  return { init, mcp };
}
