/**
 * Every limit of the kernel, with unit and reason. The bounds of the ABI (what a program may pass) are re-exported, so
 * that this page lists all of them.
 */
export * from "../syscalls/bounds.ts";
export { VALUE_DEPTH_MAX, VALUE_SIZE_MAX } from "../syscalls/value.ts";

/** Processes alive at once: 100,000 parked agents are the design load; ids hold 2^20 slots. */
export const PROCESSES_MAX = 1 << 18;
/** Depth of the tree of spawns: paths grow with it, and so does the walk of a kill. */
export const DEPTH_MAX = 64;
/** Endpoints open at once over all processes. */
export const ENDPOINTS_MAX = 1 << 18;
/** Handles of one process at once; the slot of an ordinal has 16 bits. */
export const HANDLES_MAX = 65_535;
/** Calls of one process in flight at once: as many as it may have fibers (images/task.ts); more is a leak. */
export const CALLS_IN_FLIGHT_MAX = 65_536;
/** Calls that a process may make after it was cancelled, before it is ended: enough to undo, too few to go on. */
export const CLEANUP_CALLS_MAX = 100;
/** Failed ends kept for reports; later ones are counted only. */
export const ENDS_MAX = 4_096;
/** Operations in flight on all devices. */
export const OPS_MAX = 65_536;
/** Events between two notes of the rolling hash (ARCHITECTURE section 5). */
export const HASH_EVERY = 64;
/** Words of the program's own seed. */
export const SEED_BYTES = 32;
