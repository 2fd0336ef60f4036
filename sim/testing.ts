/** For tests of sim/: images made by hand from generator functions, so that they need no compiler. `yield` stands for `await`. */
import type { Body, Holder, Image, Runtime } from "../images/contract.ts";
import type { Sys } from "../syscalls/sys.ts";
import { Rig } from "./run.ts";
import { scenarioOf } from "../scenario/scenario.ts";

// deno-lint-ignore no-explicit-any -- results of yields are whatever the syscall gives, as in lowered code
export type Main = (sys: Sys, args: any) => Generator<unknown, unknown, any>;

/** An agent file: `agents` by name (the first is the root), and what else it exports, made anew for each instance. */
export interface FileOf {
  readonly agents: Readonly<Record<string, Main>>;
  readonly exports?: () => Readonly<Record<string, unknown>>;
}

/** The image of such a file. Agents hold no state of the module; exports do. */
export function imageOf(file: FileOf, name = "test.ts", state: readonly Holder[] = []): Image {
  const sites = [{ file: name, line: 1, column: 1 }];
  const link = (rt: Runtime) => {
    const agents = new Map(Object.entries(file.agents).map(([agent, main]) => [agent, { name: agent, run: started(rt, main) }]));
    const root = agents.values().next().value!; // a file has an agent
    let current: Readonly<Record<string, unknown>> = {};
    return {
      stateless: file.exports === undefined,
      init: () => ({ exports: file.exports?.() ?? {} }),
      enter: (state: Record<string, unknown>) => void (current = state["exports"] as Readonly<Record<string, unknown>>),
      exports: () => ({ default: root, ...current }),
      agents: () => agents,
    };
  };
  return { id: "ab12345678901234", file: name, sites, state, link };
}

function started(rt: Runtime, main: Main): (...args: never[]) => unknown {
  return (...args) => rt.start(main as unknown as Body, null, args);
}

/** A rig over such a file. */
export function rigOf(file: FileOf, state: readonly Holder[] = []): Rig {
  const image = imageOf(file, undefined, state);
  const exports = file.exports?.() ?? {};
  const [name] = Object.keys(file.agents);
  return new Rig(image, scenarioOf(image, { default: { name, run: () => null }, ...exports }));
}
