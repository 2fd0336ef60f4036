/**
 * Checks of a scenario's exports, one method per export or setting. Each problem is a complete sentence that names export,
 * value and bound; checking goes on after one, so that a user sees all of them at once.
 */
import { AMOUNT_MAX, NAME_LENGTH_MAX, TIME_MS_MAX } from "../syscalls/bounds.ts";
import { seal, type Value } from "../syscalls/value.ts";
import type { Grant } from "../kernel/config.ts";
import type { Effect, Usage } from "../kernel/machine.ts";
import { FAULT_KINDS, type FaultKind } from "../backends/virtual/fault.ts";
import { AGENTS_EXPORTED_HINT, FAULT_BUDGET_MAX, REPLIES_MAX, WEIGHT_MAX, WORKLOADS_MAX } from "./param.ts";
import { type FaultPlan, type ModelSpec, RESOURCE_DEFAULT, ScenarioError, type ToolSpec } from "./scenario.ts";

/** Fields of an export, unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

const EFFECTS: readonly Effect[] = ["none", "idempotent", "once"];
const TOOL_FIELDS: readonly string[] = ["run", "effect", "reads", "writes", "latencyMs", "cost"];
const MODEL_FIELDS: readonly string[] = ["reply", "latencyMs", "tokensMax"];
const COST_FIELDS: readonly string[] = ["tokens", "money", "ms", "bytes"];

/** Checks the exports of one file and gathers what is wrong with them. */
export class Checker {
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

  names(tools: readonly ToolSpec[], models: readonly ModelSpec[], devices: readonly Grant[]): void {
    const known = new Map(tools.map((tool) => [tool.name, "a tool"]));
    for (const { name } of models) {
      if (known.has(name)) this.problem(`models.${name}`, `${known.get(name)} has the same name, and both are grants of the root`);
      else known.set(name, "a model");
    }
    for (const { name, device } of devices) {
      if (known.has(name)) this.problem(`devices.${device}`, `${known.get(name)} has the name of its grant ${name}`);
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
    const fields = this.record(value, where, expected) ?? {};
    this.known(fields, where, known);
    return fields;
  }

  /** A record, or null and a problem. */
  record(value: unknown, where: string, expected: string): Fields | null {
    if (isRecord(value)) return value;
    this.problem(where, `expected ${expected}, got ${describe(value)}`);
    return null;
  }

  /** A problem for each setting that is not known. */
  known(fields: Fields, where: string, known: readonly string[]): void {
    for (const key of Object.keys(fields)) {
      if (!known.includes(key)) this.problem(`${where}.${key}`, `no such setting; known are ${known.join(", ")}`);
    }
  }

  /** A text that is not empty, or null and a problem. */
  text(value: unknown, where: string, expected: string): string | null {
    if (typeof value === "string" && value !== "" && value.isWellFormed()) return value;
    this.problem(where, `expected ${expected}, got ${describe(value)}`);
    return null;
  }

  /** Texts by name, `{}` where there are none, or null and a problem. */
  texts(value: unknown, where: string, countMax: number): Readonly<Record<string, string>> | null {
    if (value === undefined) return {};
    const fields = this.record(value, where, "texts by name");
    if (fields === null) return null;
    const bad = Object.entries(fields).find(([, text]) => typeof text !== "string" || !text.isWellFormed());
    if (bad !== undefined) this.problem(`${where}[${JSON.stringify(bad[0])}]`, `expected a text, got ${describe(bad[1])}`);
    const count = Object.keys(fields).length;
    if (count > countMax) this.problem(where, `${count} texts, at most ${countMax} are allowed`);
    return bad === undefined && count <= countMax ? fields as Record<string, string> : null; // each was looked at
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

  // A lowered async function gives a task that would never be settled: refused where it can be seen.
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
