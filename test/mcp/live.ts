/**
 * For tests on real servers over stdio: runs acts through the whole system, and holds what each gave to what is expected
 * of it. Whatever a server lists must be expected, so that a new tool of a new version cannot go untested.
 */
import assert from "node:assert/strict";
import { ChildRegistry } from "../../backends/host/registry.ts";
import type { ServerCommand } from "../../backends/host/stdio.ts";
import { environment, withFolder } from "../../backends/host/testing.ts";
import { agentsOf, shoot } from "../../boot/live_testing.ts";
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
  // deno-lint-ignore no-explicit-any -- results of acts, compared as a whole
  readonly results: readonly any[];
  readonly marked: Readonly<Record<string, string>>;
}

/** Runs acts on real servers, `width` at a time. */
export async function live(entries: Readonly<Record<string, ServerCommand>>, acts: readonly Act[], width = 1): Promise<Lived> {
  const agents = await agentsOf("test/mcp/agents.ts");
  const programs = await loadPrograms();
  let lived: Lived = { results: [], marked: {} };
  await withFolder(async (folder) => {
    const registry = await ChildRegistry.open(folder);
    const servers = { entries, programs, environment: environment(), registry };
    const { ended } = await shoot(agents, { args: { acts, width } as unknown as Value, servers, recorded: false });
    await registry.close();
    assert.deepEqual(ended.failure, null);
    lived = { results: ended.value as readonly unknown[], marked: registry.environment(environment()) };
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
