/**
 * The device `models`: scripted models behind verbs. A model is a list of replies or a function of the prompt.
 *
 * Replies of a list are given in order per calling process, not per run: two processes that ask the same model never
 * depend on who asked first, as a real model depends on its prompt alone. A list that has run out answers EIO.
 * The arguments of the operation are the prompt. A function returns text, another Value, or `{ value, usage }`; without usage the kernel spends what it reserved.
 */
import type { Op, Usage } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import { any, record } from "../../syscalls/schema.ts";
import { usage as usageSchema } from "../../syscalls/table.ts";
import type { Value } from "../../syscalls/value.ts";
import { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { asAnswer, messageOf } from "./script.ts";
import { contextOf, type ScriptContext } from "./tools.ts";

/** A scripted model. */
export interface ModelScript {
  /** Replies in order, or the function that makes one from the prompt. */
  readonly reply: readonly string[] | ((prompt: Value, context: ScriptContext) => unknown);
  /** Absent: the profile's. Integer ns. */
  readonly latencyNs?: number | undefined;
}

/** Scripted models by verb. */
export interface ModelScripts {
  readonly models: ReadonlyMap<string, ModelScript>;
  /** As for tools. */
  readonly isFault?: ((error: unknown) => boolean) | undefined;
}

/** Makes the device of `scripts`. How many replies each process had survives a crash of the device: it belongs to the script. */
export function modelsDevice(scripts: ModelScripts): DeviceFactory {
  const given = new Map<string, number>();
  return () => new Models(scripts, given);
}

const withUsage = record({ value: any, usage: usageSchema });

class Models implements Device {
  constructor(private readonly scripts: ModelScripts, private readonly given: Map<string, number>) {}

  submit(op: Op, port: Port): Errno {
    const model = this.scripts.models.get(op.verb);
    if (model === undefined) return E.ENODEV;
    port.finish(op.id, this.answer(model, op, port), model.latencyNs ?? port.profile.modelNs);
    return E.OK;
  }

  /** The reply was made at submission: there is nothing to stop. */
  cancel(): void {}

  private answer(model: ModelScript, op: Op, port: Port): Answer {
    const { reply } = model;
    if (typeof reply !== "function") return this.listed(reply, op);
    try {
      return asAnswer(`Model ${op.verb}`, reply(op.args, contextOf(op, port)), replied);
    } catch (error) {
      if (this.scripts.isFault?.(error) === true) throw error;
      return failure(E.EIO, messageOf(error));
    }
  }

  private listed(replies: readonly string[], op: Op): Answer {
    const key = `${op.verb} ${op.origin.path}`;
    const index = this.given.get(key) ?? 0;
    this.given.set(key, index + 1);
    const reply = replies[index];
    if (reply !== undefined) return asAnswer(`Model ${op.verb}`, reply, success);
    return failure(E.EIO, `Cannot ask model ${op.verb} again: ${replies.length} replies are scripted for each process`);
  }
}

function replied(value: Value): Answer {
  if (withUsage.check(value, "") !== null) return success(value);
  const counted = value as unknown as { readonly value: Value; readonly usage: Usage }; // just checked
  return { errno: E.OK, value: counted.value, usage: counted.usage };
}
