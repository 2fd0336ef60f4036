/** A module that the programs of state.ts import: a live binding, an async function, a class. */
import type { Sys } from "orrery";

/** Counts over awaits; importers see it change. */
export let counter = 0;

/** Starts anew. */
export function reset(): void {
  counter = 0;
}

/** Adds `by` after a call. */
export async function bump(sys: Sys, by: number): Promise<void> {
  const seen: number = await sys.tool("echo", by);
  counter += seen;
}

/** A class with a static async constructor. */
export class Registry {
  private constructor(private readonly sys: Sys, readonly name: string) {}
  static async open(sys: Sys, name: string): Promise<Registry> {
    await sys.yield();
    return new Registry(sys, name);
  }
  async describe(): Promise<string> {
    return `${this.name} at ${await this.sys.now()}`;
  }
}
