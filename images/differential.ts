/**
 * Runs a program natively, over promises and the same model of calls as `FakeKernel`: the test oracle of the lowering and
 * of the runner. The rule is the runner's: calls are queued when they are made; when no microtask is left, results are
 * delivered one by one, then the oldest queued call is posted and executed.
 *
 * Used by tests only.
 */
import { setImmediate } from "node:timers";
import { SyscallError } from "../syscalls/agent.ts";
import { Client, resultOf } from "../syscalls/client.ts";
import type { Call } from "../syscalls/records.ts";
import type { Sys } from "../syscalls/sys.ts";
import { errnoName } from "../syscalls/errno.ts";
import type { Nr } from "../syscalls/ids.ts";
import type { Caller } from "../syscalls/runner.ts";
import { findCallName, NR } from "../syscalls/table.ts";
import type { Value } from "../syscalls/value.ts";
import type { Image } from "./contract.ts";
import { FakeKernel, Model, PID } from "./fake_kernel.ts";
import { createRunner } from "./runner.ts";

/** What can be compared: the log, one line per call of it, and the end. */
export interface Observed {
  readonly lines: readonly string[];
  /** `exit <value>`, `fail <name>: <message>` or `stuck`. */
  readonly end: string;
}

interface Made {
  readonly call: number;
  readonly nr: number;
  readonly args: Value;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const NO_CHUNKS = Object.freeze([]);

function deferred(): {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
} {
  return Promise.withResolvers<unknown>();
}

class NativeCaller implements Caller {
  queue: Made[] = [];
  readonly flight = new Map<number, Made>();
  private readonly byPromise = new Map<unknown, Made>();
  private ordinal = 0;
  private fence = 0;

  call(nr: Nr, args: unknown): Call<unknown> {
    const { promise, resolve, reject } = deferred();
    const made = { call: this.ordinal++, nr, args: args as Value, resolve, reject };
    this.queue.push(made);
    this.byPromise.set(promise, made);
    return promise as Call<unknown>;
  }

  select(arms: Readonly<Record<string, Call<unknown>>>): Call<unknown> {
    const described = Object.entries(arms).map(([tag, promise]) => {
      const made = this.byPromise.get(promise);
      if (made === undefined || !this.queue.includes(made) || made.call < this.fence) throw new TypeError("not queued");
      const name = findCallName(made.nr)!;
      if (!["recv", "sleep", "wait", "send"].includes(name)) throw new TypeError("no arm");
      return { made, arm: { tag, call: name, args: made.args } };
    });
    if (described.length === 0) throw new TypeError("no arm");
    this.queue = this.queue.filter((one) => !described.some(({ made }) => made === one));
    return this.call(NR.select, { arms: described.map(({ arm }) => arm) });
  }

  host(label: string): Call<unknown> {
    return this.call(NR.host, { label });
  }

  /** A result was delivered: calls made before cannot be arms any more. */
  slice(): void {
    this.fence = this.ordinal;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : `thrown: ${String(error)}`;
}

/** One line of a log. Errors, symbols and functions are told by their names. */
export function lineOf(items: readonly unknown[]): string {
  return items.map((item) => {
    if (item instanceof Error) return textOf(item);
    if (typeof item === "object" && item !== null) {
      return JSON.stringify(item, (_key, value) => typeof value === "bigint" ? String(value) : value);
    }
    return typeof item === "string" ? item : typeof item === "number" && Object.is(item, -0) ? "-0" : String(item);
  }).join(" ");
}

type Run = (sys: Sys, log: (...items: unknown[]) => void) => unknown;

/** Runs `run` natively. Rejections without a handler end it, as they end a process. */
export async function runNative(run: Run): Promise<Observed> {
  const lines: string[] = [];
  const model = new Model();
  const caller = new NativeCaller();
  const failures: unknown[] = [];
  const onUnhandled = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    failures.push(event.reason);
  };
  globalThis.addEventListener("unhandledrejection", onUnhandled);
  let ended: { readonly nr: number; readonly text: string } | null = null;
  const end = (nr: number, text: string): void => {
    if (ended?.nr === NR.fail) return;
    if (ended === null) caller.call(NR.exit, null);
    ended = { nr, text };
  };
  let main: { readonly ok: boolean; readonly value: unknown } | null = null;
  Promise.resolve(run(new Client(caller), (...items) => void lines.push(lineOf(items))))
    .then((value) => main = { ok: true, value }, (value) => main = { ok: false, value });
  try {
    for (;;) {
      await nextTurn();
      if (failures.length > 0) end(NR.fail, `fail ${textOf(failures[0])}`);
      const settled = main as { readonly ok: boolean; readonly value: unknown } | null;
      if (settled !== null && ended === null) {
        if (settled.ok) end(NR.exit, `exit ${lineOf([settled.value ?? null])}`);
        else end(NR.fail, `fail ${textOf(settled.value)}`);
      }
      const result = model.results.shift();
      if (result !== undefined) {
        const made = caller.flight.get(result.call)!;
        caller.flight.delete(result.call);
        caller.slice();
        if (result.errno === 0) made.resolve(resultOf(made.nr, result.value, NO_CHUNKS));
        else made.reject(errorOf(made.nr, result.errno, result.value));
        continue;
      }
      const next = caller.queue.shift();
      if (next === undefined) {
        if (model.idle()) continue;
        return { lines, end: "stuck" };
      }
      if (next.nr === NR.exit) {
        return {
          lines,
          end: ended === null ? `exit ${lineOf([(next.args as { value: Value }).value])}` : (ended as { text: string }).text,
        };
      }
      caller.flight.set(next.call, next);
      model.execute(next.call, next.nr, next.args);
    }
  } finally {
    await nextTurn();
    globalThis.removeEventListener("unhandledrejection", onUnhandled);
  }
}

function errorOf(nr: number, errno: number, value: Value): SyscallError {
  const name = errnoName(errno);
  const message = (value as { readonly message?: string } | null)?.message ?? name;
  return new SyscallError(name, findCallName(nr)!, message, value);
}

/** How a lowered program is driven: parked after every turn, or only ever stepped. */
export type Drive = "run" | "park";

/** Runs the agent `name` of `image` over the runner. When parked, its lines are those of the last life, which is complete. */
export function runLowered(image: Image, name: string, drive: Drive = "run"): Observed {
  let lines: string[] = [];
  const log = (...items: unknown[]): void => void lines.push(lineOf(items));
  const kernel = new FakeKernel({ image: image.id, name, args: log as unknown as Value });
  const runner = createRunner([image]);
  runner.attach(kernel);
  do {
    if (drive === "park") lines = [];
    runner.turn(PID);
    if (drive === "park") runner.park(PID);
  } while (kernel.step());
  if (kernel.end === null) return { lines, end: "stuck" };
  const args = kernel.end.args as { readonly value?: Value; readonly error?: { readonly name: string; readonly message: string } };
  if (kernel.end.nr === NR.exit) return { lines, end: `exit ${lineOf([args.value ?? null])}` };
  return { lines, end: `fail ${args.error!.name}: ${args.error!.message}` };
}
