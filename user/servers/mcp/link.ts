/**
 * One server as the program knows it: its state, its calls in flight, the lines that wait to be written, and its counters.
 * Pure tables; what moves them is life.ts (a child's life), calls.ts, lists.ts, subscriptions.ts, wire.ts (lines) and
 * clock.ts (deadlines).
 */
import type { Handle } from "orrery";
import { IdTable } from "../../../syscalls/id_table.ts";
import type { Era, Opening } from "./era.ts";
import { PAUSE_MS_MAX, type ServerLimits } from "./limits.ts";
import type { ClientCall } from "./client_call.ts";

/** What a server is doing. `failed`: it never got ready, and is left alone until a `restart` request. */
export type LinkState = "starting" | "ready" | "waiting" | "failed" | "stopped";

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
  /** Requests of the server that were refused, also those that stood in its answers. */
  refused: number;
  progress: number;
  progressDropped: number;
}

/** A subscription of an agent. */
export class Subscription {
  /** Id of the request that keeps it open (modern era); 0 where there is none. */
  listen = 0;
  /** Takes the server's word on it, while that is waited for (modern era): null, or why it cannot be. */
  answer: ((refused: string | null) => void) | null = null;
  /** What changed and was not told yet, and whether a fiber is telling. */
  readonly due = new Set<string>();
  telling = false;

  constructor(
    /** What its agent ends it by: from 1, counted per server, never given twice. */
    readonly id: number,
    readonly uri: string,
    /** Gets what is told: the end of an agent's endpoint. */
    readonly to: Handle,
  ) {}
}

/** See the file comment. */
export class Link {
  state: LinkState = "starting";
  /** Counts lives: what a former life began is not this one's. */
  life = 0;
  restarts = 0;
  failures = 0;
  opening: Opening | null = null;
  /** The era that worked last. */
  era: Era | null = null;
  /** The child ended instead of answering `server/discover`: the next life tries the older opening at once. */
  shy = false;
  /** Why the life is to end; null while it goes on. */
  verdict: string | null = null;
  lastEnd = "";

  nextId = 1;
  readonly flight = new IdTable<ClientCall>();
  /** Calls that wait until the server is ready. */
  held: ClientCall[] = [];
  /** Lines to be written and whose they are; null for a line without an answer (a notification). */
  lines: string[] = [];
  owners: (ClientCall | null)[] = [];
  writing = false;
  /** Called once there are lines enough for a write; null unless a flush is gathering lines. */
  full: (() => void) | null = null;
  /** Lines in `lines` that answer the server's own requests. */
  answers = 0;
  /** Useless lines since the last useful one. */
  useless = 0;
  /** Lines heard in all: a server that times out and is silent is probed. */
  heard = 0;
  probing = false;
  /** Lists by method, until the server says that they changed. */
  readonly lists = new Map<string, readonly unknown[]>();
  /** Counts those changes: a list that was on its way when one came may be the old one, and is not kept. */
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
  /** Called once, when the first life is ready or has failed. */
  settled: (() => void) | null = null;

  constructor(
    readonly name: string,
    readonly index: number,
    readonly limits: ServerLimits,
    /** The era that the configuration asks for; null to find out. */
    readonly wanted: Era | null,
  ) {}

  /** Calls of agents and of our own that are not answered. */
  get load(): number {
    return this.flight.size + this.held.length;
  }

  /** How long it rests before its next life, ms: twice as long after each that did not get ready. */
  get pauseMs(): number {
    return Math.min(this.limits.pauseMs * (1 << Math.min(this.failures, 16)), PAUSE_MS_MAX);
  }

  /** The first life is ready or has failed: fibers that wait for the lists continue. */
  tellSettled(): void {
    this.settled?.();
    this.settled = null;
  }
}
