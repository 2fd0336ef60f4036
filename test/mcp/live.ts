/**
 * For tests on real servers over stdio: runs acts through the whole system, and holds what each gave to what is expected
 * of it. Whatever a server lists must be expected, so that a new tool of a new version cannot go untested.
 */
import assert from "node:assert/strict";
import { ChildRegistry } from "../../backends/host/registry.ts";
import type { ServerCommand } from "../../backends/host/stdio.ts";
import { environment, withFolder } from "../../backends/host/testing.ts";
import { agentsOf, replayOf, shoot } from "../../boot/live_testing.ts";
import { loadPrograms } from "../../boot/programs.ts";
import type { Value } from "../../syscalls/value.ts";
import type { Act } from "./agents.ts";

export { textOf } from "./served.ts";

/** The root of the house. */
export const ROOT = new URL("../..", import.meta.url).pathname;

/** A TypeScript file below the root as a server. */
export function script(file: string, ...args: string[]): ServerCommand {
  return { command: Deno.execPath(), args: ["run", "-A", "--no-check", "--config", `${ROOT}deno.json`, `${ROOT}${file}`, ...args] };
}

/** Where the package of an official server is. */
export function packageOf(name: string): string {
  return `node_modules/@modelcontextprotocol/${name}/dist`;
}

/** A run of acts, and the variable by which its children are marked. */
export interface Lived {
  /** State hash, and that of its replay without the servers; both empty where nothing was recorded. */
  readonly hashes: readonly [string, string];
  // deno-lint-ignore no-explicit-any -- results of acts, compared as a whole
  readonly results: readonly any[];
  readonly marked: Readonly<Record<string, string>>;
}

/** How to run. */
export interface Manner {
  /** Acts side by side; default 1. */
  readonly width?: number;
  readonly recorded?: boolean;
  /** Every process is parked after each of its turns. */
  readonly parks?: boolean;
}

/** Runs acts on real servers. */
export async function live(
  entries: Readonly<Record<string, ServerCommand>>,
  acts: readonly Act[],
  { width = 1, recorded = false, parks = false }: Manner = {},
): Promise<Lived> {
  const agents = await agentsOf("test/mcp/agents.ts");
  const programs = await loadPrograms();
  let lived: Lived = { results: [], marked: {}, hashes: ["", ""] };
  await withFolder(async (folder) => {
    const registry = await ChildRegistry.open(folder);
    const servers = { entries, programs, environment: environment(), registry };
    const { ended, trace } = await shoot(agents, { args: { acts, width } as unknown as Value, servers, recorded, parks });
    await registry.close();
    assert.deepEqual(ended.failure, null);
    const replayed = trace === null ? "" : (await replayOf(trace)).hash;
    const marked = registry.environment(environment());
    lived = { results: ended.value as readonly unknown[], marked, hashes: [ended.stateHash, replayed] };
  });
  return lived;
}

/** An act and exactly what it must give. */
export interface Case {
  readonly act: Act;
  readonly want: unknown;
}

/** Runs cases one after the other; what they gave must be what they want, `known` applied to both (to fix a clock, say). */
export async function hold(
  entries: Readonly<Record<string, ServerCommand>>,
  cases: readonly Case[],
  known: (value: unknown) => unknown = (value) => value,
): Promise<Lived> {
  const lived = await live(entries, cases.map((one) => one.act));
  for (const [at, { act, want }] of cases.entries()) assert.deepEqual(known(lived.results[at]), want, JSON.stringify(act));
  return lived;
}

/** Progress numbered from 1, and the end of it. */
export function notes(count: number): unknown[] {
  return [...Array.from({ length: count }, (_one, i) => i + 1), { end: true, count, dropped: 0 }];
}
