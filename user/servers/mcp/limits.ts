/**
 * Every bound of the mcp program, with unit and reason. A server's own entry in the list of servers may lower or raise
 * those in `ServerLimits`; the rest holds for all.
 */

/** Bounds that a server's entry may change. */
export interface ServerLimits {
  /** How long one call may take, ms, where its caller names no limit. */
  readonly callMs: number;
  /** How long one request of the opening or of a list may take, ms: a cold package cache is slow. */
  readonly openMs: number;
  /** How long `server/discover` is waited for before the older opening is tried, ms: an older server may not answer at all. */
  readonly discoverMs: number;
  /** Useless lines in a row (no JSON, wrong id) after which the server is restarted. */
  readonly garbageMax: number;
  /** First pause before a restart, ms; it doubles up to `PAUSE_MS_MAX`. */
  readonly pauseMs: number;
}

/** What holds where an entry says nothing. */
export const LIMITS: ServerLimits = Object.freeze({ callMs: 60_000, openMs: 30_000, discoverMs: 3_000, garbageMax: 100, pauseMs: 100 });

/** Longest pause between two restarts, ms. */
export const PAUSE_MS_MAX = 30_000;
/** Pauses up to this are waited for by new calls, ms; a longer one refuses them at once. */
export const PAUSE_MS_QUEUED = 1_000;
/** Connections in a row that never became ready, after which the server stays down until a `restart` names it. */
export const FAILURES_MAX = 8;
/** Duration from which a connection counts as a good one, ms: then the pauses begin anew. */
export const STABLE_MS = 10_000;
/** Time that a silent server has for its answer to a probe, ms, after a call of it timed out. */
export const PROBE_MS = 5_000;
/** How long a child gets to end, ms. */
export const GRACE_MS = 1_000;
/** Calls of one server in flight or waiting at once: the kernel allows 65,536 waits of one process. */
export const CALLS_MAX = 8_192;
/** Stream items a server may be ahead of us. */
export const CREDIT = 32;
/** How much sooner than its caller waits no longer a call is given up: a part of its limit, and ms at most. */
export const LEAD_PART = 0.05;
export const LEAD_MS_MAX = 10;
/** Pages of one list: a server that repeats itself must end. */
export const PAGES_MAX = 100;
/** Entries of one list. */
export const ENTRIES_MAX = 4_096;
/** Tools of all servers: badges below `SERVER_BADGE`. */
export const TOOLS_MAX = 16_384;
/** Badges of whole servers begin here. */
export const SERVER_BADGE = 1 << 20;
/** Servers of one program. */
export const SERVERS_MAX = 64;
/** Lines that are gathered before a write: measured at 16 callers, 8 keep server and client busy side by side, 16 in turns. */
export const GATHER_LINES = 8;
/** Receives of the inbox side by side: as many calls as one turn of gathering lets in. */
export const RECEIVERS = 8;
/** Lines of one write, and their code units: half of what a Value may hold. */
export const BATCH_LINES_MAX = 512;
export const BATCH_SIZE_MAX = 1 << 20;
/** Lines that answer requests of the server and wait to be written: beyond it such a request gets no answer. */
export const ANSWERS_MAX = 256;
/** Progress notifications that wait for their readers, of one call and of all: each is a wait of the process. */
export const PROGRESS_MAX = 1_024;
export const PROGRESS_ALL_MAX = 2_048;
/** Subscriptions of one server. */
export const SUBSCRIPTIONS_MAX = 256;
/** Changes of one subscription that wait for its reader: beyond it only the subscription's own address is told. */
export const UPDATES_MAX = 256;
/** How often a write that the device has no room for is tried again, and the pause between, ms. */
export const WRITE_TRIES_MAX = 200;
export const WRITE_PAUSE_MS = 10;
