/** Every limit of an agent file, with unit and reason. */

/** What instant 0 of virtual time is: 2026-01-01T00:00:00Z, ms since 1970. Any fixed date will do; 0 would hide bugs with dates. */
export const EPOCH_MS = 1_767_225_600_000;
/** Workloads of a scenario at most: each deserves runs. */
export const WORKLOADS_MAX = 1_000;
/** Tools and models of a scenario at most: all are grants of the root. */
export const TOOLS_MAX = 256;
/** Scripted replies of one model at most. */
export const REPLIES_MAX = 100_000;
/** Largest weight of a fault kind. */
export const WEIGHT_MAX = 1_000;
/** Faults in one run at most: a token carries each. */
export const FAULT_BUDGET_MAX = 64;
/** Shown where a default export is missing or no agent. */
export const AGENTS_EXPORTED_HINT = 'Export the root agent: export default agent("root", async (sys) => { ... })';
