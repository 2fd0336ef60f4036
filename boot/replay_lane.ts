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

/** Prints as the replay goes. */
export class Lane {
  /** Notes of the agent so far. */
  seen = 0;

  constructor(
    private readonly path: string,
    private readonly names: PathNames,
    private readonly json: boolean,
    private readonly print: (line: string) => void,
  ) {}

  /** Takes a note of the kernel; `now`: the time, ns. */
  note(event: TraceEvent, now: number): void {
    if (!("path" in event) || (event.path !== this.path && this.names.shown(event.path) !== this.path)) return;
    this.seen++;
    const ms = now / NS_PER_MS;
    if (event.kind === "step") this.say(ms, event.call, "call", { name: findCallName(event.nr) ?? event.nr, args: event.args });
    else if (event.kind === "result") {
      if (event.call < 0) return;
      this.say(ms, event.call, event.errno === 0 ? "result" : "error", {
        errno: event.errno === 0 ? undefined : errnoName(event.errno),
        value: event.value,
      });
    } else if (event.kind === "end") this.say(ms, -1, "end", { why: event.why, exit: event.exit });
  }

  private say(ms: number, call: number, kind: string, what: Readonly<Record<string, unknown>>): void {
    if (call < 0 && kind === "call") return; // the kernel's own start
    if (this.json) return this.print(JSON.stringify({ ms, call, kind, ...jsonOf(what) }));
    const at = `${ms.toFixed(3).padStart(12)} ms`;
    if (kind === "call") return this.print(`${at}  #${call} ${String(what["name"])} ${shown(what["args"])}`);
    if (kind === "end") return this.print(`${at}  ends: ${shown(what["exit"])}`);
    this.print(`${at}    #${call} ${kind === "error" ? `✗ ${String(what["errno"])}` : "→"} ${shown(what["value"])}`);
  }
}

function jsonOf(what: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(what).map(([name, value]) => [name, toJson(value as never)])); // notes hold Values
}

function shown(value: unknown): string {
  return brief(value as Value, SHOWN_LENGTH); // notes hold Values
}
