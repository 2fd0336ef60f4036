/**
 * Stale writes: the pattern behind most lost updates, looked for in a failed run to mark its critical steps. A process
 * writes what it read or wrote before although another process wrote in between; what counts as the same thing are the
 * accesses that the scenario declares. A hint for the reader, never a verdict: oracles decide what fails.
 */
import type { Grant } from "../kernel/config.ts";
import { TABLE } from "../syscalls/table.ts";
import type { StepView } from "./failure.ts";

interface Access {
  readonly step: number;
  readonly path: string;
  readonly writes: boolean;
}

/** Notes by step number: `"overwrites #9 with what it knew at #6"`. Resources that are only defaults tell nothing and are left out. */
export function staleWrites(steps: readonly StepView[], grants: readonly Grant[], unknown: string): ReadonlyMap<number, string> {
  const byName = new Map(grants.map((grant) => [grant.name, grant]));
  const accesses = new Map<string, Access[]>();
  const notes = new Map<number, string>();
  for (const step of steps) {
    const grant = byName.get(grantName(step));
    if (grant === undefined) continue;
    for (const resource of new Set([...grant.reads, ...grant.writes])) {
      if (resource === unknown) continue;
      const before = accesses.get(resource) ?? [];
      const access = { step: step.step, path: step.path, writes: grant.writes.includes(resource) };
      const note = access.writes ? noteOf(access, before) : null;
      if (note !== null) notes.set(step.step, note);
      accesses.set(resource, [...before, access]);
    }
  }
  return notes;
}

function grantName(step: StepView): string {
  if (step.nr !== TABLE.tool.nr) return "";
  const { tool } = step.args as { readonly tool?: unknown }; // a checked tool call
  return typeof tool === "string" ? tool : "";
}

function noteOf(access: Access, before: readonly Access[]): string | null {
  const own = before.findLast((one) => one.path === access.path);
  if (own === undefined) return null;
  const other = before.findLast((one) => one.writes && one.path !== access.path && one.step > own.step);
  return other === undefined ? null : `overwrites #${other.step} with what it knew at #${own.step}`;
}
