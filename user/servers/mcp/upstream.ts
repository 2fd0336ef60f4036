/**
 * One server as the program knows it: its state, its calls in flight, the lines that wait to be written, and its counters.
 * Plain tables. The code that changes them: supervisor.ts (connections), calls.ts, lists.ts, subscriptions.ts, line_writer.ts,
 * receiver.ts and clock.ts (deadlines).
 */
import type { Handle } from "orrery";
import { IdTable } from "../../../syscalls/id_table.ts";
import type { Era, Opening } from "./era.ts";
import { PAUSE_MS_MAX, type ServerLimits } from "./limits.ts";
import type { ClientCall } from "./client_call.ts";

/** State of a server. `failed`: the server never became ready, and is not started again before a `restart` request. */
export type UpstreamState = "starting" | "ready" | "waiting" | "failed" | "stopped";

/** Counters of a server since the program began. */
export interface Counters {
  calls: number;
  /** Lines that hold no message, and messages that answer no call. */
  garbage: number;
  unknownIds: number;
  /** Answers to calls that were answered or given up before. */
  late: number;
  oversize: number;
  timeouts: number;
  canceled: number;
  /** Requests of the server that were refused, also those inside its answers. */
  refused: number;
  progress: number;
  progressDropped: number;
}

/** A subscription of an agent. */
export class Subscription {
  /** Id of the request that keeps it open (modern era); 0 where there is none. */
  listen = 0;
  /** Settles the pending acknowledgement (modern era) with null or the reason of a refusal; null where none is pending. */
  answer: ((refused: string | null) => void) | null = null;
  /** Changed addresses that the reader has not been sent, and whether a fiber is sending. */
  readonly due = new Set<string>();
  notifying = false;

  constructor(
    /** The number by which its agent ends it: from 1, counted per server, never given twice. */
    readonly id: number,
    readonly uri: string,
    /** Gets the changes: the send end of an agent's endpoint. */
    readonly to: Handle,
  ) {}
}

/** See the file comment. */
export class Upstream {
  state: UpstreamState = "starting";
  /** Number of connections so far: a fiber that an earlier connection started compares it and ends. */
  epoch = 0;
  restarts = 0;
  failures = 0;
  opening: Opening | null = null;
  /** The era that worked last. */
  era: Era | null = null;
  /** The child ended instead of answering `server/discover`: the next connection tries the older opening at once. */
  legacyOnly = false;
  /** Why the connection is to end; null while it goes on. */
  endReason: string | null = null;
  lastEnd = "";

  nextId = 1;
  readonly inFlight = new IdTable<ClientCall>();
  /** Calls that wait until the server is ready. */
  queued: ClientCall[] = [];
  /** Lines to be written, and the call of each; null for a line without an answer (a notification). */
  lines: string[] = [];
  owners: (ClientCall | null)[] = [];
  writing = false;
  /** Called once there are lines enough for a write; null unless a flush is gathering lines. */
  onBatchFull: (() => void) | null = null;
  /** Lines in `lines` that answer the server's own requests. */
  answers = 0;
  /** Useless lines since the last useful one. */
  badInARow = 0;
  /** Lines read in all: a server that is silent after a timeout is probed. */
  linesRead = 0;
  probing = false;
  /** Lists by method, until the server says that they changed. */
  readonly lists = new Map<string, readonly unknown[]>();
  /** Number of changes: a list that was being read when a change came may be the old one, and is not kept. */
  listChanges = 0;
  refreshing = false;
  stale = false;
  readonly subscriptions: Subscription[] = [];
  nextSubscriptionId = 1;
  readonly counters: Counters = {
    calls: 0,
    garbage: 0,
    unknownIds: 0,
    late: 0,
    oversize: 0,
    timeouts: 0,
    canceled: 0,
    refused: 0,
    progress: 0,
    progressDropped: 0,
  };
  /** Called once, when the first connection is ready or has failed. */
  settled: (() => void) | null = null;

  constructor(
    readonly name: string,
    readonly index: number,
    readonly limits: ServerLimits,
    /** The era that the configuration asks for; null to find out. */
    readonly wanted: Era | null,
  ) {}

  /** Number of calls, of agents and of this program, that are not answered. */
  get load(): number {
    return this.inFlight.size + this.queued.length;
  }

  /** Pause before the next connection, ms: it doubles after each connection that did not become ready. */
  get pauseMs(): number {
    return Math.min(this.limits.pauseMs * (1 << Math.min(this.failures, 16)), PAUSE_MS_MAX);
  }

  /** The connection ended: its tables are emptied. Calls in flight stay, for calls.ts to fail them. */
  disconnected(): void {
    this.epoch++;
    this.opening = null;
    this.writing = false;
    this.onBatchFull = null;
    this.badInARow = 0;
    this.probing = false;
    this.refreshing = false;
    this.lines = [];
    this.owners = [];
    this.answers = 0;
    this.lists.clear();
    for (const one of this.subscriptions) one.listen = 0;
  }

  /** The first connection is ready or has failed: fibers that wait for the lists continue. */
  firstSettled(): void {
    this.settled?.();
    this.settled = null;
  }
}
