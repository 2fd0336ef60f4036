/**
 * Agents of a run: a file loaded, its exports checked as a scenario, and the system's own programs beside it.
 *
 * The same exports mean the same here as in the simulator: scenario/scenario.ts reads them. What is at fault in the file comes
 * as an AgentsError with complete sentences. Not here: composing and running (live.ts).
 */
import { dirname } from "node:path";
import type { Image } from "../images/contract.ts";
import { failureOf } from "../images/failure.ts";
import { Fault } from "../images/fault.ts";
import { type LoadedModule, loadModule } from "../images/load.ts";
import { isLoadError } from "../images/refusal.ts";
import { createRunner } from "../images/runner.ts";
import { type Scenario, ScenarioError, scenarioOf } from "../scenario/scenario.ts";

/** A file of agents, ready to run. */
export interface Agents {
  readonly module: LoadedModule;
  readonly scenario: Scenario;
  /** The `mcp` export: a record by server name, unchecked; empty if there is none. */
  readonly mcp: Readonly<Record<string, unknown>>;
  /** Folder of the file: paths of its exports are relative to it. */
  readonly folder: string;
}

/** A file that cannot be run; `problems` are complete sentences, at least one. */
export class AgentsError extends Error {
  override readonly name = "AgentsError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

const NO_SITE = -1;

/** Where files are loaded from and to. */
export interface Places {
  /** Folder that names in messages are relative to. */
  readonly root: string;
  readonly cacheDir: string;
}

/** Loads `path`; `shown` is how the user named it. Throws an AgentsError. */
export async function loadAgents(path: string, shown: string, places: Places): Promise<Agents> {
  let module: LoadedModule;
  try {
    module = await loadModule(path, places);
  } catch (error) {
    if (!isLoadError(error)) throw error;
    throw new AgentsError(error.refusals.map((one) => `${one.file}:${one.line}:${one.column}: ${one.reason}`));
  }
  const exports = exportsOf(module.image, shown);
  try {
    const scenario = scenarioOf({ id: module.image.id, file: shown }, exports);
    return { module, scenario, mcp: (exports["mcp"] ?? {}) as Readonly<Record<string, unknown>>, folder: dirname(path) }; // checked to be a record
  } catch (error) {
    if (error instanceof ScenarioError) throw new AgentsError(error.problems);
    throw error;
  }
}

function exportsOf(image: Image, shown: string): Readonly<Record<string, unknown>> {
  try {
    return createRunner([image]).instance(image.id).exports;
  } catch (error) {
    const failure = failureOf(image, error, undefined, NO_SITE);
    const what = error instanceof Fault ? failure.message : `${failure.name}: ${failure.message}`;
    throw new AgentsError([`${failure.place || shown}: Cannot run the file's top level: ${what}`]);
  }
}
