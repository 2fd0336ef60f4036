/** The state hash: the rolling hash of all events, folded with a walk over what the kernel holds now. */
import { Hasher } from "../syscalls/hash.ts";
import { live } from "./wait_graph.ts";
import type { State } from "./state.ts";

/** 16 hex digits; equal for equal runs. Of the path of states only if the rolling hash was kept. */
export function stateHash(state: State): string {
  const hasher = new Hasher();
  hasher.string(state.hasher.hex());
  for (const count of [state.events, state.steps, state.spawned, state.ended, state.sent, state.received, state.completed]) {
    hasher.number(count);
  }
  hasher.number(state.now);
  for (const process of live(state)) {
    hasher.string(process.path());
    hasher.string(process.lifeName);
    hasher.word(process.posted ? process.postedNr : -1);
    hasher.word(process.flightCount);
    hasher.word(process.handles?.size() ?? 0);
    for (const [name, amount] of Object.entries(process.budget.leftUsage())) {
      hasher.string(name);
      hasher.number(amount ?? 0);
    }
  }
  for (const endpoint of state.endpoints) {
    hasher.string(endpoint.describe());
    hasher.word(endpoint.queued());
    hasher.word(endpoint.bits);
    if (endpoint.gone !== null) hasher.word(endpoint.gone.length);
  }
  for (const ending of state.endings) {
    hasher.string(ending.path);
    hasher.string(ending.why);
    hasher.value(ending.value);
  }
  return hasher.hex();
}
