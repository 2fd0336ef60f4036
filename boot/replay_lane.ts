/** What one agent saw of a replay, a line each call, result and end: in words, or in JSON. */
import { brief } from "../scenario/brief.ts";
import type { TraceEvent } from "../kernel/trace.ts";
import { errnoName } from "../syscalls/errno.ts";
import { findCallName } from "../syscalls/table.ts";
import { toJson } from "../syscalls/text.ts";
import type { Value } from "../syscalls/value.ts";
import type { PathNames } from "./path_names.ts";

const NS_PER_MS = 1_000_000;
/** Characters of a Value in a line for people; JSON gives it whole. */
const SHOWN_LENGTH = 400;

/** What is printed, and where. */
export interface LaneOptions {
  /** Path of the agent. */
  readonly path: string;
  readonly names: PathNames;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** One thing that happened to the agent. */
interface Said {
  readonly ms: number;
  /** Ordinal of the call; −1: it belongs to none. */
  readonly call: number;
  readonly kind: "call" | "result" | "error" | "end";
  readonly what: Readonly<Record<string, unknown>>;
}

/** Prints as the replay goes. */
export class Lane {
  /** Notes of the agent so far. */
  seen = 0;

  constructor(private readonly options: LaneOptions) {}

  /** Takes a note of the kernel; `now`: the time, ns. */
  note(event: TraceEvent, now: number): void {
    const { path, names } = this.options;
    if (!("path" in event) || (event.path !== path && names.shown(event.path) !== path)) return;
    this.seen++;
    const ms = now / NS_PER_MS;
    if (event.kind === "step") {
      this.say({ ms, call: event.call, kind: "call", what: { name: findCallName(event.nr) ?? event.nr, args: event.args } });
    }
    if (event.kind === "result") {
      if (event.call < 0) return;
      const kind = event.errno === 0 ? "result" : "error";
      const errno = event.errno === 0 ? undefined : errnoName(event.errno);
      this.say({ ms, call: event.call, kind, what: { errno, value: event.value } });
    } else if (event.kind === "end") this.say({ ms, call: -1, kind: "end", what: { why: event.why, exit: event.exit } });
  }

  private say({ ms, call, kind, what }: Said): void {
    const { json, print } = this.options;
    if (call < 0 && kind === "call") return; // the kernel's own start
    if (json) return print(JSON.stringify({ ms, call, kind, ...jsonOf(what) }));
    const at = `${ms.toFixed(3).padStart(12)} ms`;
    if (kind === "call") return print(`${at}  #${call} ${String(what["name"])} ${shown(what["args"])}`);
    if (kind === "end") return print(`${at}  ends: ${shown(what["exit"])}`);
    print(`${at}    #${call} ${kind === "error" ? `✗ ${String(what["errno"])}` : "→"} ${shown(what["value"])}`);
  }
}

function jsonOf(what: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(what).map(([name, value]) => [name, toJson(value as never)])); // notes hold Values
}

function shown(value: unknown): string {
  return brief(value as Value, SHOWN_LENGTH); // notes hold Values
}
