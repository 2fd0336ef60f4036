/**
 * Scenarios: the exports of a user's agents file, checked. Everything after this file may rely on shapes and bounds.
 *
 * Each problem names export, value and bound, and all of them are found at once. The functions among the exports (tools,
 * models, `check`) belong to one host instance and close over its state, so a run that needs them re-reads them from its
 * own instance by `functionsOf`; the rest of a scenario is the same for every run. `mcp` names live servers and is not
 * used here: in the simulator `tools` and `models` answer.
 */
import { AMOUNT_MAX, NAME_LENGTH_MAX, TIME_MS_MAX } from "../syscalls/bounds.ts";
import { seal, type Value } from "../syscalls/value.ts";
import type { Grant } from "../kernel/config.ts";
import type { Effect, Usage } from "../kernel/machine.ts";
import { FAULT_KINDS, type FaultKind } from "./faults.ts";
import { AGENTS_EXPORTED_HINT, FAULT_BUDGET_MAX, REPLIES_MAX, TOOLS_MAX, WEIGHT_MAX, WORKLOADS_MAX } from "./param.ts";

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
const EFFECTS: readonly Effect[] = ["none", "idempotent", "once"];
const TOOL_FIELDS = ["run", "effect", "reads", "writes", "latencyMs", "cost"];
const MODEL_FIELDS = ["reply", "latencyMs", "tokensMax"];
const COST_FIELDS = ["tokens", "money", "ms", "bytes"];

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
  check.names(tools, models);
  const scenario: Scenario = {
    image: image.id,
    file: image.file,
    root,
    workloads: check.workloads(exports.workloads),
    tools,
    models,
    faults: check.faults(exports.faults),
    checks: check.function(exports.check, "check"),
    needsInstance: exports.check !== undefined || tools.length > 0 || models.some((model) => model.replies === null),
    expectsFailure: check.expect(exports.expect),
    grants: [...tools.map(grantOfTool), ...models.map(grantOfModel)],
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
  const check = exports.check === undefined ? null : exports.check as (end: Value) => unknown; // checked to be a function
  return { tools, models, check };
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

class Checker {
  private readonly problems: string[] = [];
  constructor(private readonly file: string) {}

  problem(where: string, what: string): void {
    this.problems.push(`Cannot use export ${where} of ${this.file}: ${what}`);
  }

  done(): void {
    if (this.problems.length > 0) throw new ScenarioError(this.problems);
  }

  root(value: unknown): string {
    if (value === undefined) {
      this.problems.push(`Cannot explore ${this.file}: it has no default export. ${AGENTS_EXPORTED_HINT}`);
      return "";
    }
    const { name, run } = isRecord(value) ? value : {} as Fields;
    if (typeof name === "string" && typeof run === "function") return name;
    this.problem("default", `${describe(value)} is not an agent. ${AGENTS_EXPORTED_HINT}`);
    return "";
  }

  members(value: unknown, where: string): [string, unknown][] {
    if (value === undefined) return [];
    if (!isRecord(value)) {
      this.problem(where, `expected a record of name to ${where === "mcp" ? "server" : where.slice(0, -1)}, got ${describe(value)}`);
      return [];
    }
    for (const name of Object.keys(value)) {
      if (name.length === 0 || name.length > NAME_LENGTH_MAX) {
        this.problem(
          where,
          `the name ${JSON.stringify(name.slice(0, 40))} has ${name.length} characters, allowed are 1 to ${NAME_LENGTH_MAX}`,
        );
      }
    }
    return Object.entries(value);
  }

  names(tools: readonly ToolSpec[], models: readonly ModelSpec[]): void {
    const known = new Set(tools.map((tool) => tool.name));
    for (const model of models) {
      if (known.has(model.name)) this.problem(`models.${model.name}`, "a tool has the same name, and both are grants of the root");
    }
  }

  tool(name: string, value: unknown): ToolSpec {
    const where = `tools.${name}`;
    const fields = typeof value === "function" ? { run: value } : this.fields(value, where, TOOL_FIELDS, "a function or { run, ... }");
    if (typeof fields.run !== "function" && (isRecord(value) || typeof value === "function")) {
      this.problem(`${where}.run`, `expected a function, got ${describe(fields.run)}`);
    }
    this.notAsync(fields.run, `${where}.run`);
    const effect = this.effect(fields.effect, `${where}.effect`);
    let reads = this.strings(fields.reads, `${where}.reads`);
    let writes = this.strings(fields.writes, `${where}.writes`);
    if (reads.length === 0 && writes.length === 0) {
      if (effect === "none") reads = [RESOURCE_DEFAULT];
      else writes = [RESOURCE_DEFAULT];
    }
    const latencyMs = this.optionalInteger(fields.latencyMs, `${where}.latencyMs`, TIME_MS_MAX);
    return { name, effect, reads, writes, latencyMs, cost: this.cost(fields.cost, `${where}.cost`) };
  }

  model(name: string, value: unknown): ModelSpec {
    const where = `models.${name}`;
    const short = typeof value === "function" || Array.isArray(value);
    const fields: Fields = short
      ? { reply: value }
      : this.fields(value, where, MODEL_FIELDS, "a function, replies in order, or { reply, ... }");
    const latencyMs = this.optionalInteger(fields.latencyMs, `${where}.latencyMs`, TIME_MS_MAX);
    const tokensMax = this.optionalInteger(fields.tokensMax, `${where}.tokensMax`, AMOUNT_MAX);
    const replies = short || isRecord(value) ? this.replies(fields.reply, short ? where : `${where}.reply`) : null;
    return { name, replies, latencyMs, tokensMax };
  }

  private replies(reply: unknown, where: string): readonly string[] | null {
    if (typeof reply === "function") {
      this.notAsync(reply, where);
      return null;
    }
    if (!Array.isArray(reply)) {
      this.problem(where, `expected a function or an array of texts, got ${describe(reply)}`);
      return null;
    }
    if (reply.length === 0 || reply.length > REPLIES_MAX) {
      this.problem(where, `${reply.length} replies, allowed are 1 to ${REPLIES_MAX}`);
    }
    reply.forEach((one, i) => {
      if (typeof one !== "string") this.problem(`${where}[${i}]`, `expected a text, got ${describe(one)}`);
      else if (!one.isWellFormed()) this.problem(`${where}[${i}]`, "the text has a lone surrogate");
    });
    return reply;
  }

  workloads(value: unknown): readonly Value[] {
    if (value === undefined) return [null];
    if (!Array.isArray(value)) {
      this.problem("workloads", `expected an array of arguments of the root agent, got ${describe(value)}`);
      return [];
    }
    if (value.length === 0 || value.length > WORKLOADS_MAX) {
      this.problem("workloads", `${value.length} workloads, allowed are 1 to ${WORKLOADS_MAX}`);
    }
    return value.map((one, i) => this.value(one, `workloads[${i}]`));
  }

  faults(value: unknown): FaultPlan | null {
    if (value === undefined) return null;
    const fields = this.fields(value, "faults", [...FAULT_KINDS, "budget"], "weights by kind");
    const weights = {} as Record<FaultKind, number>;
    let sum = 0;
    for (const kind of FAULT_KINDS) {
      const weight = this.weight(fields[kind], `faults.${kind}`);
      weights[kind] = weight;
      sum += weight;
    }
    const budget = this.optionalInteger(fields.budget, "faults.budget", FAULT_BUDGET_MAX) ?? 1;
    if (sum === 0) this.problem("faults", `no kind has a weight above 0; kinds are ${FAULT_KINDS.join(", ")}`);
    return { weights, budget };
  }

  private weight(value: unknown, where: string): number {
    if (value === undefined) return 0;
    if (typeof value === "number" && value >= 0 && value <= WEIGHT_MAX) return value;
    this.problem(where, `${describe(value)} is not a number from 0 to ${WEIGHT_MAX}`);
    return 0;
  }

  expect(value: unknown): boolean {
    if (value !== undefined && value !== "fails") this.problem("expect", `${describe(value)} is not "fails"`);
    return value === "fails";
  }

  function(value: unknown, where: string): boolean {
    if (value === undefined) return false;
    if (typeof value !== "function") this.problem(where, `expected a function, got ${describe(value)}`);
    this.notAsync(value, where);
    return true;
  }

  private fields(value: unknown, where: string, known: readonly string[], expected: string): Fields {
    if (!isRecord(value)) {
      this.problem(where, `expected ${expected}, got ${describe(value)}`);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.problem(`${where}.${key}`, `no such setting; known are ${known.join(", ")}`);
    }
    return value;
  }

  private effect(value: unknown, where: string): Effect {
    if (value === undefined) return "once";
    const effect = EFFECTS.find((one) => one === value);
    if (effect === undefined) this.problem(where, `${describe(value)} is not one of ${EFFECTS.join(", ")}`);
    return effect ?? "once";
  }

  private strings(value: unknown, where: string): readonly string[] {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((one) => typeof one === "string" && one.length <= NAME_LENGTH_MAX)) return value;
    this.problem(where, `expected an array of names of at most ${NAME_LENGTH_MAX} characters, got ${describe(value)}`);
    return [];
  }

  private cost(value: unknown, where: string): Usage | undefined {
    if (value === undefined) return undefined;
    const fields = this.fields(value, where, COST_FIELDS, "amounts");
    const cost: Record<string, number> = {};
    for (const key of COST_FIELDS) {
      const amount = this.optionalInteger(fields[key], `${where}.${key}`, AMOUNT_MAX);
      if (amount !== undefined) cost[key] = amount;
    }
    return cost;
  }

  private optionalInteger(value: unknown, where: string, max: number): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max) return value;
    this.problem(where, `${describe(value)} is not an integer from 0 to ${max}`);
    return undefined;
  }

  private value(value: unknown, where: string): Value {
    const sealed = seal(value);
    if (sealed.ok) return sealed.value;
    this.problem(where, sealed.message);
    return null;
  }

  // A lowered async function gives a task that nobody would ever settle: refused where it can be seen.
  private notAsync(value: unknown, where: string): void {
    if (typeof value === "function" && value.constructor?.name === "AsyncFunction") {
      this.problem(where, "it is async; scripted functions give their result at once");
    }
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? value.slice(0, 40) + "…" : value);
  if (typeof value === "object") return "a record";
  return typeof value === "function" ? "a function" : String(value);
}
