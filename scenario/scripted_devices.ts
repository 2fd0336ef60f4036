/**
 * The scripted devices of a run: tools and models whose answers come from the functions of one scenario. Parts that do not
 * change between runs are made once. A scenario whose functions share state gets a fresh instance per run, so that no state
 * of one run reaches the next.
 */
import {
  type DeviceFactory,
  type ModelScript,
  modelsDevice,
  type ScriptContext,
  toolsDevice,
  type ToolVerb,
} from "../backends/virtual/mod.ts";
import { Fault } from "../images/fault.ts";
import type { Instance } from "../images/runner.ts";
import type { Value } from "../syscalls/value.ts";
import { twinOf } from "./devices.ts";
import { type Functions, functionsOf, type Scenario } from "./scenario.ts";

const NS_PER_MS = 1_000_000;

/** The part of a scenario that one run uses. */
export interface ScriptedDevices {
  readonly devices: Readonly<Record<string, DeviceFactory>>;
  /** Runs `check(end)`; null where the scenario has none. */
  readonly check: ((end: Value) => void) | null;
}

const isFault = (error: unknown): boolean => error instanceof Fault;

/** Makes the scripted devices of one scenario, run by run. */
export class ScriptedDevicesFactory {
  private readonly verbs: ReadonlyMap<string, ToolVerb>;
  private readonly bare: ScriptedDevices | null;

  /** `instantiate` makes a host instance; it may throw what the file's top level throws. */
  constructor(private readonly scenario: Scenario, private readonly instantiate: () => Instance) {
    this.verbs = new Map(scenario.tools.map((tool) => [tool.name, { latencyNs: nsOf(tool.latencyMs) }]));
    this.bare = scenario.needsInstance || scenario.models.length > 0 || scenario.devices.length > 0 ? null : { devices: {}, check: null };
  }

  /** The devices of the next run. */
  make(): ScriptedDevices {
    if (this.bare !== null) return this.bare;
    const { scenario } = this;
    const instance = scenario.needsInstance ? this.instantiate() : null;
    const functions = instance === null ? null : functionsOf(instance.exports);
    const devices: Record<string, DeviceFactory> = {};
    if (scenario.tools.length > 0) devices["tools"] = this.tools(instance!, functions!); // tools need an instance
    if (scenario.models.length > 0) devices["models"] = this.models(instance, functions);
    for (const spec of scenario.devices) {
      const reply = functions?.replies.get(spec.name);
      devices[spec.name] = twinOf(spec, reply === undefined ? null : (request, context) => instance!.call(reply, request, context)); // functions come with an instance
    }
    const check = functions?.check ?? null;
    return { devices, check: check === null ? null : (end) => void instance!.call(check, end) };
  }

  private tools(instance: Instance, functions: Functions): DeviceFactory {
    const call = (verb: string, args: Value, context: ScriptContext) => instance.call(functions.tools.get(verb)!, args, context); // verbs are the tools
    return toolsDevice({ verbs: this.verbs, call, isFault });
  }

  private models(instance: Instance | null, functions: Functions | null): DeviceFactory {
    const models = new Map<string, ModelScript>();
    for (const { name, replies, latencyMs } of this.scenario.models) {
      const fn = functions?.models.get(name);
      const reply = replies ?? ((prompt: Value, context: ScriptContext) => instance!.call(fn!, prompt, context)); // a function where there are no replies
      models.set(name, { reply, latencyNs: nsOf(latencyMs) });
    }
    return modelsDevice({ models, isFault });
  }
}

function nsOf(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms * NS_PER_MS;
}
