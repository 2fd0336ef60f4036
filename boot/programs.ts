/** The system's own programs, lowered beforehand (tools/prebuilt.ts): `init` brings servers up, `mcp` speaks to them. */
import { type LoadedModule, loadPrebuilt } from "../images/load.ts";
import { homeFolder } from "./home.ts";
import type { SystemPrograms } from "./live.ts";

/** Loads both; no compiler is needed. Throws a LoadError where the installation is broken. */
export async function loadPrograms(): Promise<SystemPrograms> {
  const [init, mcp] = await Promise.all([load("init"), load("mcp")]);
  return { init, mcp };
}

async function load(name: string): Promise<LoadedModule> {
  const path = `${homeFolder()}/boot/prebuilt/${name}.mjs`;
  return { image: await loadPrebuilt(path), path };
}
