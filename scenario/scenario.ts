/**
 * Scenarios: the exports of a user's agents file, checked. Everything after this file may rely on shapes and bounds.
 *
 * Each problem names export, value and bound, and all of them are found at once. The functions among the exports (tools,
 * models, `check`) belong to one host instance and close over its state, so a run that needs them re-reads them from its
 * own instance by `functionsOf`; the rest of a scenario is the same for every run. `mcp` names live servers and is not
 * used here: in the simulator `tools`, `models` and the twins of `devices` answer.
 */
import type { Value } from "../syscalls/value.ts";
import type { Grant } from "../kernel/config.ts";
import type { Effect, Usage } from "../kernel/machine.ts";
import type { FaultKind } from "../backends/virtual/fault.ts";
import { TOOLS_MAX } from "./param.ts";
import { Checker } from "./check_exports.ts";
import { checkDevice, type DeviceSpec, grantsOfDevice } from "./devices.ts";

/** What a scripted tool or a model function is given beside its arguments. `now` in ms; `random` draws in [0, 1); `path` calls. */
export interface ScriptContext {
  readonly now: number;
  readonly random: () => number;
  readonly path: string;
}

/** A scripted function: synchronous; a throw is EIO with its message. */
export type Script = (args: Value, context: ScriptContext) => unknown;

/** A tool without its function. */
export interface ToolSpec {
  readonly name: string;
  readonly effect: Effect;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly latencyMs: number | undefined;
  readonly cost: Usage | undefined;
}

/** A model without its function. `replies` are given in order to each process, or null where a function answers. */
export interface ModelSpec {
  readonly name: string;
  readonly replies: readonly string[] | null;
  readonly latencyMs: number | undefined;
  readonly tokensMax: number | undefined;
}

/** Weights of fault kinds and how many may occur in a run. */
export interface FaultPlan {
  readonly weights: Readonly<Record<FaultKind, number>>;
  readonly budget: number;
}

/** A checked scenario. */
export interface Scenario {
  /** Image id and the file as the user named it. */
  readonly image: string;
  readonly file: string;
  /** Name of the root agent. */
  readonly root: string;
  readonly workloads: readonly Value[];
  readonly tools: readonly ToolSpec[];
  readonly models: readonly ModelSpec[];
  readonly devices: readonly DeviceSpec[];
  readonly faults: FaultPlan | null;
  readonly checks: boolean;
  /** True if runs need an instance of the file of their own: it exports functions that share state. */
  readonly needsInstance: boolean;
  /** True for a file that shows a bug: it must fail. */
  readonly expectsFailure: boolean;
  /** What the root process may use. */
  readonly grants: readonly Grant[];
}

/** The functions of one instance. */
export interface Functions {
  readonly tools: ReadonlyMap<string, Script>;
  readonly models: ReadonlyMap<string, Script>;
  /** What answers requests of a device in the simulator, by device. */
  readonly replies: ReadonlyMap<string, Script>;
  readonly check: ((end: Value) => unknown) | null;
}

/** Exports that are no scenario: `problems` are complete sentences, at least one. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

type Exports = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

/** What a tool touches that declares nothing: one thing for all of them. */
export const RESOURCE_DEFAULT = "tools";
const DEVICE_TOOLS = "tools";
const DEVICE_MODELS = "models";

/** The scenario of a file's exports. Throws a ScenarioError with every problem. */
export function scenarioOf(image: { readonly id: string; readonly file: string }, exports: Exports): Scenario {
  const check = new Checker(image.file);
  const root = check.root(exports.default);
  const tools = check.members(exports.tools, "tools").map(([name, value]) => check.tool(name, value));
  const models = check.members(exports.models, "models").map(([name, value]) => check.model(name, value));
  if (tools.length + models.length > TOOLS_MAX) {
    check.problem("tools and models", `${tools.length + models.length} in all, at most ${TOOLS_MAX} are allowed`);
  }
  check.members(exports.mcp, "mcp");
  const devices = check.members(exports.devices, "devices").flatMap(([name, value]) => checkDevice(check, name, value) ?? []);
  const deviceGrants = devices.flatMap(grantsOfDevice);
  check.names(tools, models, deviceGrants);
  const scenario: Scenario = {
    image: image.id,
    file: image.file,
    root,
    workloads: check.workloads(exports.workloads),
    tools,
    models,
    devices,
    faults: check.faults(exports.faults),
    checks: check.function(exports.check, "check"),
    needsInstance: exports.check !== undefined || tools.length > 0 || models.some((model) => model.replies === null) ||
      devices.some((device) => device.kind === "http" && device.replies),
    expectsFailure: check.expect(exports.expect),
    grants: [...tools.map(grantOfTool), ...models.map(grantOfModel), ...deviceGrants],
  };
  check.done();
  return scenario;
}

/** The functions of an instance's exports. The exports are those of a file that made a scenario. */
export function functionsOf(exports: Exports): Functions {
  const tools = new Map<string, Script>();
  const models = new Map<string, Script>();
  for (const [name, value] of entriesOf(exports.tools)) tools.set(name, scriptOf(value, "run"));
  for (const [name, value] of entriesOf(exports.models)) {
    const reply = Array.isArray(value) ? value : typeof value === "function" ? value : (value as Fields).reply;
    if (typeof reply === "function") models.set(name, reply as Script);
  }
  const replies = new Map<string, Script>();
  for (const [name, value] of entriesOf(exports.devices)) {
    const { reply } = value as Fields; // checked to be a record
    if (typeof reply === "function") replies.set(name, reply as Script);
  }
  const check = exports.check === undefined ? null : exports.check as (end: Value) => unknown; // checked to be a function
  return { tools, models, replies, check };
}

function entriesOf(value: unknown): [string, unknown][] {
  return value === undefined ? [] : Object.entries(value as Fields);
}

function scriptOf(value: unknown, field: string): Script {
  return (typeof value === "function" ? value : (value as Fields)[field]) as Script; // checked to be a function
}

// A tool that declares nothing conflicts with every other such call: safe, and slow to exhaust.
function grantOfTool(tool: ToolSpec): Grant {
  const { name, effect, reads, writes, cost } = tool;
  const grant = { name, device: DEVICE_TOOLS, verb: name, badge: 0, effect, reads, writes };
  return cost === undefined ? grant : { ...grant, cost };
}

// A reply depends on its prompt and on how many its own process had: no two processes conflict.
function grantOfModel(model: ModelSpec): Grant {
  const { name, tokensMax } = model;
  const grant: Grant = { name, device: DEVICE_MODELS, verb: name, badge: 0, effect: "none", reads: [], writes: [] };
  return tokensMax === undefined ? grant : { ...grant, cost: { tokens: tokensMax } };
}
