/**
 * Bounds that are part of the ABI: what a program may pass. `kernel/param.ts` re-exports them beside the kernel's own
 * limits, so that one page lists every bound. Each has its unit in the name and its reason in the comment.
 */

/** Longest time limit or sleep, ms: 30 days. Beyond that an agent should `become` and be started by a clock. */
export const TIME_MS_MAX = 30 * 24 * 3600 * 1000;
/** Messages an endpoint queues at most: a deeper queue hides a slow receiver instead of pushing back. */
export const CAPACITY_MAX = 65_536;
/** Messages an endpoint queues where its maker names no capacity. */
export const CAPACITY_DEFAULT = 16;
/** Length of names (agents, grants, marks), UTF-16 code units; MCP tool names end at 128. */
export const NAME_LENGTH_MAX = 128;
/** Named capabilities of one process: catalogues of 8,000 tools, each under two names. */
export const GRANTS_MAX = 16_384;
/** Arms of one select: each is a waiter to undo. */
export const ARMS_MAX = 64;
/** Completions a stream may be ahead of its reader. */
export const CREDIT_MAX = 65_536;
/** Priority classes: 0 is served first under the strict policy. */
export const PRIORITY_MAX = 7;
/** Priority of a process whose parent names none. */
export const PRIORITY_DEFAULT = 3;
/** Amounts of a budget: integers that stay exact when summed. */
export const AMOUNT_MAX = 2 ** 50;
/** Badges are 32 bits wide: a server's own number for a client. */
export const BADGE_MAX = 2 ** 32 - 1;
/** Notification words are 31 bits wide, so that they stay small integers in V8. */
export const BITS_MAX = 2 ** 31 - 1;
