/**
 * The kernel's state and the few primitives that all rooms share: deliver a result, wake a process, touch a resource, fold
 * into the rolling hash, look a handle up. No decisions are taken here.
 */
import { E, type Errno } from "../syscalls/errno.ts";
import {
  type Access,
  accessResource,
  accessWrites,
  describeAccess,
  reads,
  type ResourceKind,
  resourceOf,
  writes,
} from "../syscalls/footprint.ts";
import { hash32, Hasher } from "../syscalls/hash.ts";
import { IdTable } from "../syscalls/id_table.ts";
import type { CallId, Instant, Pid } from "../syscalls/ids.ts";
import { describeRights, type Rights } from "../syscalls/rights.ts";
import type { ProgramRunner } from "../syscalls/runner.ts";
import { type Chunk, type Handle, handleOf, type Value } from "../syscalls/value.ts";
import { allows, type Capability, HandleTable } from "./capability.ts";
import { Assert, type KernelConfig } from "./config.ts";
import { type GrantObject, grantObjects, type Pending } from "./device.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Machine } from "./machine.ts";
import { HASH_EVERY } from "./param.ts";
import { type Ending, LIFE, type Process } from "./process.ts";
import { Fifo, type Policy, StrictPriority } from "./schedule.ts";
import { Timers } from "./timer.ts";
import { Result } from "./waiter.ts";

/** Spreads neighbouring numbers over 32 bits: 2^32 over the golden ratio. */
const GOLDEN = 0x9e3779b1;

/** No bytes: shared by all results that have none. */
export const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);

/** Everything a kernel knows. */
export class State {
  now = 0 as Instant;
  root: Process | null = null;
  /** By row; null where a row is free. */
  readonly processes: (Process | null)[] = [];
  /** Pid of the last process in each row: the next one there has the next generation. */
  readonly processPids: Pid[] = [];
  readonly processesFree: number[] = [];
  processesLive = 0;
  /** Live processes by path; null until an order asks for one by its path. */
  byPath: Map<string, Process> | null = null;
  private open: Set<Endpoint> | null = null;
  endpointsMade = 0;
  capabilitiesMade = 0;
  budgetsMade = 0;
  private started: IdTable<Pending> | null = null;
  opsMade = 0;
  readonly endings: Ending[] = [];
  readonly policy: Policy;
  readonly timers = new Timers();
  /** Processes to be turned, in order: a list linked through `wakeNext`. */
  private wakeFirst: Process | null = null;
  private wakeLast: Process | null = null;
  private objects: GrantObject[] | null = null;
  /** The call that runs now, in guarded mode: what it declared. Null outside a call. */
  declared: readonly Access[] | null = null;
  running: Process | null = null;
  /** Objects from these numbers on were made by the running call itself: no other process can know them yet. */
  private freshCapability = 0;
  private freshEndpoint = 0;
  steps = 0;
  spawned = 0;
  ended = 0;
  sent = 0;
  received = 0;
  completed = 0;
  marks = 0;
  events = 0;
  readonly hasher = new Hasher();

  constructor(readonly machine: Machine, readonly runner: ProgramRunner, readonly config: KernelConfig) {
    this.policy = config.policy === "fifo" ? new Fifo(this.processes) : new StrictPriority(this.processes);
  }

  /** Endpoints that are open. This set and the next table are made when first needed: most runs of the explorer have neither. */
  get endpoints(): Set<Endpoint> {
    return this.open ??= new Set();
  }

  /** How many endpoints are open. */
  get endpointCount(): number {
    return this.open === null ? 0 : this.open.size;
  }

  /** Operations in flight. */
  get pending(): IdTable<Pending> {
    return this.started ??= new IdTable();
  }

  /** How many operations are in flight. */
  get pendingCount(): number {
    return this.started === null ? 0 : this.started.size;
  }

  /** The manifest's grants as objects, made at first use. */
  grantObjects(): readonly GrantObject[] {
    return this.objects ??= grantObjects(this.config.grants);
  }

  /** The live process of that path. */
  findProcess(path: string): Process | undefined {
    if (this.byPath === null) {
      this.byPath = new Map();
      for (const one of this.processes) if (one !== null) this.byPath.set(one.path(), one);
    }
    return this.byPath.get(path);
  }

  /** Puts a process into the list of those to be turned, once. */
  wake(process: Process): void {
    if (process.waking) return;
    process.waking = true;
    if (this.wakeFirst === null) this.wakeFirst = process;
    else this.wakeLast!.wakeNext = process;
    this.wakeLast = process;
  }

  /** Takes the next process to be turned; null if there is none. */
  takeWoken(): Process | null {
    for (let process = this.wakeFirst; process !== null; process = this.wakeFirst) {
      this.wakeFirst = process.wakeNext;
      process.wakeNext = null;
      process.waking = false;
      if (process.life !== LIFE.zombie) return process;
    }
    return null;
  }

  /** True if a process is to be turned. */
  hasWoken(): boolean {
    return this.wakeFirst !== null;
  }

  /** Hands a result to a process. `known` as in `Result`. */
  deliver(process: Process, call: CallId, errno: Errno, value: Value, chunks: readonly Chunk[], request: number, known = 0): void {
    if (this.declared !== null) this.touch("process", process.index, true);
    process.addResult(new Result(call, errno, value, chunks, request, known));
    this.wake(process);
  }

  /** Succeeds the posted call of the running process. */
  succeed(process: Process, value: Value): void {
    this.deliver(process, process.postedCall, E.OK, value, NO_CHUNKS, process.postedRequest);
  }

  /** Refuses the posted call of the running process. The detail is frozen: the program and the journal hold the same object. */
  refuse(process: Process, errno: Errno, message: string): void {
    this.deliver(process, process.postedCall, errno, Object.freeze({ message }), NO_CHUNKS, process.postedRequest);
  }

  /** Guarded mode: from now on accesses are held to `declared`, until it is set to null. */
  declare(declared: readonly Access[]): void {
    this.declared = declared;
    this.freshCapability = this.capabilitiesMade;
    this.freshEndpoint = this.endpointsMade;
  }

  /** Guarded mode: holds an access of the running call to its declared footprint. */
  touch(kind: ResourceKind, index: number, write: boolean): void {
    if (this.declared === null) return;
    if (kind === "capability" && index >= this.freshCapability) return;
    if (kind === "endpoint" && index >= this.freshEndpoint) return;
    const resource = resourceOf(kind, index);
    this.touchAccess(write ? writes(resource) : reads(resource));
  }

  /** As `touch`, for an access that is declared as such. */
  touchAccess(access: Access): void {
    const declared = this.declared;
    if (declared === null) return;
    const resource = accessResource(access);
    for (const one of declared) if (accessResource(one) === resource && (!accessWrites(access) || accessWrites(one))) return;
    throw new Assert(
      `Footprint of call ${this.running!.postedNr} of ${this.running!.path()} lacks ${describeAccess(access)}: declared are ${
        declared.map(describeAccess).join(", ") || "none"
      }`,
    );
  }

  /** The capability under a handle of `process` with all of `needed`, or the errno and message of its absence. */
  findCapability(process: Process, handle: Handle, needed: Rights): Capability | Missing {
    const capability = process.handles?.find(handle.ordinal) ?? null;
    if (capability === null) return new Missing(E.EBADF, `Cannot use handle ${handle.ordinal}: the process holds no such handle`);
    this.touch("capability", capability.index, false);
    if (!capability.alive) return new Missing(E.EGONE, `Cannot use handle ${handle.ordinal}: it was revoked`);
    if (!allows(capability.rights, needed)) {
      return new Missing(
        E.EPERM,
        `Cannot use handle ${handle.ordinal}: it has ${describeRights(capability.rights)}, needed is ${describeRights(needed)}`,
      );
    }
    return capability;
  }

  /** Gives `process` a capability; null if its table is full. */
  hold(process: Process, capability: Capability): Handle | null {
    process.handles ??= new HandleTable();
    const ordinal = process.handles.add(capability);
    if (ordinal === 0) return null;
    capability.holder = process;
    capability.ordinal = ordinal;
    return handleOf(ordinal);
  }

  /** Folds an executed call into the rolling hash. */
  foldCall(process: Process): void {
    this.hasher.word(Math.imul(process.pathHash ^ process.postedCall, GOLDEN) ^ process.postedRequest);
    this.event();
  }

  /** Folds a delivered result into the rolling hash. */
  foldResult(process: Process, { call, errno, value, chunks, known }: Result): void {
    this.hasher.word(Math.imul(~process.pathHash ^ call, GOLDEN) ^ (known !== 0 ? known : hash32(value)) ^ errno);
    if (chunks.length > 0) { for (const chunk of chunks) this.hasher.bytes(chunk.bytes); }
    this.event();
  }

  private event(): void {
    if (++this.events % HASH_EVERY !== 0) return;
    this.hasher.word(this.policy.total());
    this.hasher.word(this.processesLive);
    this.hasher.number(this.now);
    this.machine.note({ kind: "hash", events: this.events, hash: this.hasher.hex() });
  }
}

/** Why a handle could not be used. */
export class Missing {
  constructor(readonly errno: Errno, readonly message: string) {}
}
