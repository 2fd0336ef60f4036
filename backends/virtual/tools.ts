/**
 * The device `tools`: scripted functions behind verbs. The effect of a call happens when it is submitted, its answer
 * arrives after the verb's latency. Scripts are synchronous and draw time and randomness from their context alone.
 *
 * A script that throws answers EIO with its message; one that returns what is no Value answers EIO too and says why.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import type { Value } from "../../syscalls/value.ts";
import { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { asAnswer, messageOf } from "./script.ts";

/** What a script may know of the world. */
export interface ScriptContext {
  /** Virtual time in ms since 1970, as `sys.now()` gives it. */
  readonly now: number;
  /** A number in [0, 1) from this call's own stream. */
  readonly random: () => number;
  /** Path of the calling process. */
  readonly path: string;
}

/** What one verb costs. */
export interface ToolVerb {
  /** Absent: the profile's. Integer ns. */
  readonly latencyNs?: number | undefined;
}

/** Scripted tools: the verbs and the one function that answers them all. */
export interface ToolScripts {
  readonly verbs: ReadonlyMap<string, ToolVerb>;
  readonly call: (verb: string, args: Value, context: ScriptContext) => unknown;
  /** True for an error that no answer may hide, such as a script that ran out of fuel: it is thrown on. */
  readonly isFault?: ((error: unknown) => boolean) | undefined;
}

/** Makes the device of `scripts`. State of the scripts is theirs: a crash of the device does not touch it. */
export function toolsDevice(scripts: ToolScripts): DeviceFactory {
  return () => new Tools(scripts);
}

/** The context of a script for `op`. */
export function contextOf(op: Op, port: Port): ScriptContext {
  let draw: (() => number) | undefined;
  return Object.freeze({ now: port.nowMs(), random: () => (draw ??= port.random(op))(), path: op.origin.path });
}

class Tools implements Device {
  constructor(private readonly scripts: ToolScripts) {}

  submit(op: Op, port: Port): Errno {
    const verb = this.scripts.verbs.get(op.verb);
    if (verb === undefined) return E.ENODEV;
    port.finish(op.id, this.run(op, port), verb.latencyNs ?? port.profile.toolNs);
    return E.OK;
  }

  /** The effect happened at submission: there is nothing to stop. */
  cancel(): void {}

  private run(op: Op, port: Port): Answer {
    try {
      return asAnswer(`Tool ${op.verb}`, this.scripts.call(op.verb, op.args, contextOf(op, port)), success);
    } catch (error) {
      if (this.scripts.isFault?.(error) === true) throw error;
      return failure(E.EIO, messageOf(error));
    }
  }
}
