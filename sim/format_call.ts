/** Calls in words for reports: what an executed call was, in the length of a lane. Pure text, no decisions. */
import { errnoName, isErrno } from "../syscalls/errno.ts";
import { brief } from "../scenario/brief.ts";
import { findCallName } from "../syscalls/table.ts";
import { Handle, type Value, type ValueRecord } from "../syscalls/value.ts";
import type { StepView } from "./failure.ts";

function isRecord(value: Value): value is ValueRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Handle);
}

function argument(args: Value, name: string): Value {
  return isRecord(args) ? args[name] ?? null : null;
}

function withValue(word: string, value: Value): string {
  const empty = value === null || isRecord(value) && Object.keys(value).length === 0;
  return empty ? word : `${word} ${brief(value)}`;
}

function nameOf(value: Value): string {
  return typeof value === "string" ? value : brief(value);
}

/** `"read_counter"`, `"send h2 {"n":1}"`, `"sleep 5 ms"`: the call without its result. */
export function formatCall(nr: number, args: Value): string {
  const name = findCallName(nr);
  switch (name) {
    case "start":
      return "starts";
    case "spawn":
      return withValue(`spawn ${nameOf(argument(args, "name"))}`, argument(args, "args"));
    case "exit":
      return withValue("exit", argument(args, "value"));
    case "fail":
      return `fails: ${nameOf(argument(argument(args, "error"), "message"))}`;
    case "sleep":
      return `sleep ${nameOf(argument(args, "ms"))} ms`;
    case "send":
    case "call":
    case "reply":
      return withValue(`${name} ${brief(argument(args, "to"))}`, argument(args, "message"));
    case "notify":
      return `notify ${brief(argument(args, "to"))} ${brief(argument(args, "bits"))}`;
    case "recv":
      return `recv ${brief(argument(args, "from"))}`;
    case "wait":
    case "kill":
    case "cancel":
      return `${name} ${brief(argument(args, "child"))}`;
    case "select":
      return `select ${tagsOf(argument(args, "arms"))}`;
    case "tool":
      return withValue(nameOf(argument(args, "tool")), argument(args, "args"));
    case "infer":
      return withValue(`infer ${nameOf(argument(args, "model"))}`, argument(args, "prompt"));
    case "mark":
      return withValue(`mark ${nameOf(argument(args, "name"))}`, argument(args, "value"));
    case undefined:
      return `call ${nr}`;
    default:
      return withValue(name, args);
  }
}

function tagsOf(arms: Value): string {
  return Array.isArray(arms) ? arms.map((arm: Value) => nameOf(argument(arm, "tag"))).join(" | ") : "";
}

/** The result as it stands behind the call: `" → 3"`, `" ✗ ETIMEDOUT"`, `""` for nothing worth showing. */
export function formatResult(step: StepView): string {
  const { result } = step;
  if (result === null) return "";
  if (result.errno !== 0) return ` ✗ ${isErrno(result.errno) ? errnoName(result.errno) : `errno ${result.errno}`}`;
  const name = findCallName(step.nr);
  if (result.value === null || name === "start") return "";
  if (name === "recv") return ` → ${formatReceived(result.value)}`;
  if (name === "wait") return ` → ${argument(result.value, "ok") === true ? "ok" : nameOf(argument(result.value, "why"))}`;
  if (name === "select") return ` → ${nameOf(argument(result.value, "tag"))}`;
  return ` → ${brief(result.value)}`;
}

function formatReceived(value: Value): string {
  const bits = argument(value, "bits");
  return typeof bits === "number" && bits !== 0 ? `bits ${bits}` : brief(argument(value, "value"));
}
