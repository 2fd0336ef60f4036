/**
 * Which process made the heap grow: an estimate, for the one moment at which the heap is full and a program has to be stopped.
 *
 * A process is charged with what the heap grew in its turns, and with garbage of others that a collection in its turn freed, as a
 * negative amount. The sum over all processes is so what the heap grew, and a process that only produces garbage comes to about
 * nothing. A Value that a process sends is charged to the process that receives it: the share of these Values that still lives is
 * estimated from a few of them, where the host can tell. Of Values that both keep, the receiver has the whole charge.
 *
 * Reading the heap after each turn costs as much as two turns, so accounts are open only while the heap is fuller than a part of its
 * bound. What grew before is charged to no process. Where no account is open, the running process is the largest.
 */
import type { Pid } from "../syscalls/ids.ts";
import { sizeOf } from "./value_size.ts";

/** Tells whether an object is still reachable, later, as far as the host knows. */
export type Liveness = (value: object) => () => boolean;

/** No process. */
export const NONE = -1 as Pid;

/** Received Values of one process that are looked at again. */
const SAMPLES_MAX = 16;

interface Sample {
  readonly bytes: number;
  readonly isAlive: () => boolean;
}

class Account {
  /** Bytes that the heap grew in turns of the process, without Values that it sent. */
  grown = 0;
  /** Bytes of Values that came to the process. */
  received = 0;
  private readonly samples: Sample[] = [];
  /** One of so many Values is a sample, of twice as many once all samples were replaced: they cover the later half of its life or more. */
  private stride = 1;
  private skipped = 0;
  private next = 0;

  take(value: object, bytes: number, liveness: Liveness): void {
    if (++this.skipped < this.stride) return;
    this.skipped = 0;
    this.samples[this.next++] = { bytes, isAlive: liveness(value) };
    if (this.next < SAMPLES_MAX) return;
    this.next = 0;
    this.stride *= 2;
  }

  /** Bytes that the process is taken to hold. */
  get held(): number {
    let alive = 0;
    let all = 0;
    for (const { bytes, isAlive } of this.samples) {
      all += bytes;
      if (isAlive()) alive += bytes;
    }
    return Math.max(0, this.grown) + (all === 0 ? this.received : this.received / all * alive);
  }
}

/** See the file comment. */
export class HeapAccounts {
  private accounts: Map<Pid, Account> | null = null;
  /** Bytes in use at the end of the turn before. */
  private last = 0;
  /** Bytes that ended processes held: a collection that frees them counts for no process. */
  private owed = 0;

  constructor(private readonly liveness: Liveness | undefined) {}

  get isOpen(): boolean {
    return this.accounts !== null;
  }

  /** Opens the accounts with `used` bytes in use. */
  open(used: number): void {
    this.accounts = new Map();
    this.last = used;
    this.owed = 0;
  }

  /** Closes and forgets all accounts. */
  close(): void {
    this.accounts = null;
  }

  /** A turn of `pid` ended with `used` bytes in use. */
  charge(pid: Pid, used: number): void {
    if (this.accounts === null) return;
    const grown = used - this.last;
    const freed = Math.min(this.owed, Math.max(0, -grown));
    this.owed -= freed;
    this.of(pid).grown += grown + freed;
    this.last = used;
  }

  /** A Value comes to `pid`. */
  received(pid: Pid, value: unknown): void {
    const bytes = sizeOf(value);
    const account = this.of(pid);
    account.received += bytes;
    if (this.liveness !== undefined && typeof value === "object" && value !== null) account.take(value, bytes, this.liveness);
  }

  /** A Value leaves `pid`. */
  sent(pid: Pid, value: unknown): void {
    this.of(pid).grown -= sizeOf(value);
  }

  /** True if no process is taken to hold more than `pid`, in whose turn `used` bytes are in use. */
  isLargest(pid: Pid, used: number): boolean {
    if (this.accounts === null) return true;
    const own = (this.accounts.get(pid)?.held ?? 0) + Math.max(0, used - this.last);
    for (const [other, account] of this.accounts) if (other !== pid && account.held > own) return false;
    return true;
  }

  /** The process that is taken to hold most, of `running` and those that `canStop` allows. */
  largest(running: Pid, canStop: (pid: Pid) => boolean): Pid {
    let found = running;
    let most = this.accounts?.get(running)?.held ?? 0;
    for (const [pid, account] of this.accounts ?? []) {
      const { held } = account;
      if (held <= most || !canStop(pid)) continue;
      found = pid;
      most = held;
    }
    return found;
  }

  /** The process ended. */
  forget(pid: Pid): void {
    const account = this.accounts?.get(pid);
    if (account === undefined) return;
    this.owed += Math.max(0, account.grown);
    this.accounts!.delete(pid); // it had the account
  }

  private of(pid: Pid): Account {
    const accounts = this.accounts!; // the callers looked
    let account = accounts.get(pid);
    if (account === undefined) accounts.set(pid, account = new Account());
    return account;
  }
}
