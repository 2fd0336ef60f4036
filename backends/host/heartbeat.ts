/**
 * The heartbeat: shared memory in which the main thread shows that it lives, and what it is at, so that the watchdog can
 * tell when it stands still and say where, although it answers no more.
 *
 * The loop calls `enter` before it runs a program and the machine `beat` after; the machine calls `idle` around its waits;
 * who records tells `recorded`; the stdio device tells `group`. Written without waiting by plain stores, a few ns each: one side
 * writes, and it is no matter when the other sees it, for it looks ten times before it acts.
 */
import { indexOf, type Pid } from "../../syscalls/ids.ts";
import type { HeartbeatWriter } from "./machine.ts";

const BEAT = 0;
const IDLE = 1;
/** Name slot of the process that runs, plus 1; 0 between programs. */
const CURRENT = 2;
const HEADER = 4;
/** Children at a time that the watchdog can end; more are still ended by their mark. */
const GROUPS = 1_024;
/** Names at a time; of a process beyond them the name is written when it runs. */
const NAMES = 4_096;
const NAME_LENGTH_MAX = 120;
const SLOT = 1 + NAME_LENGTH_MAX;

const GROUPS_AT = HEADER * 4;
const RECORDED_AT = GROUPS_AT + GROUPS * 4;
const NAMES_AT = RECORDED_AT + 8;
const SIZE = NAMES_AT + NAMES * SLOT * 2;

/** What the watchdog sees. */
export interface Sighting {
  /** Path of the process whose program runs; null between programs. */
  readonly path: string | null;
  /** Bytes of the recording that are on disk. */
  readonly recordedBytes: number;
  /** Process groups of children. */
  readonly groups: readonly number[];
}

/** Both sides of the heartbeat. */
export class Heartbeat implements HeartbeatWriter {
  private readonly header: Int32Array;
  private readonly groups: Int32Array;
  private readonly bytes: Float64Array;
  private readonly names: Uint16Array;
  /** Main thread only: paths by slot index of the pid, and which of them stands in a slot of the table. */
  private readonly paths: string[] = [];
  private beats = 0;
  private readonly standing = new Int32Array(NAMES).fill(-1);

  /** Over a buffer of `makeBuffer`. */
  constructor(readonly buffer: SharedArrayBuffer) {
    this.header = new Int32Array(buffer, 0, HEADER);
    this.groups = new Int32Array(buffer, GROUPS_AT, GROUPS);
    this.bytes = new Float64Array(buffer, RECORDED_AT, 1);
    this.names = new Uint16Array(buffer, NAMES_AT, NAMES * SLOT);
  }

  /** Shared memory for one heartbeat, about 1 MB. */
  static makeBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(SIZE);
  }

  named(pid: Pid, path: string): void {
    const index = indexOf(pid);
    this.paths[index] = path;
    this.write(index);
  }

  /** The program of `pid` is about to run. */
  enter(pid: Pid): void {
    const index = indexOf(pid);
    const slot = index % NAMES;
    if (this.standing[slot] !== index) this.write(index);
    this.header[CURRENT] = slot + 1;
  }

  beat(): void {
    this.header[CURRENT] = 0;
    this.header[BEAT] = ++this.beats;
  }

  idle(isIdle: boolean): void {
    this.header[IDLE] = isIdle ? 1 : 0;
    this.header[BEAT] = ++this.beats;
  }

  /** So many bytes of the recording are on disk. */
  recorded(bytes: number): void {
    this.bytes[0] = bytes;
  }

  /** A process group of a child begins, or has ended. */
  group(group: number, lives: boolean): void {
    const at = this.groups.indexOf(lives ? 0 : group);
    if (at >= 0) this.groups[at] = lives ? group : 0;
  }

  /** Changes with every sign of life. */
  beatCount(): number {
    return Atomics.load(this.header, BEAT);
  }

  /** True while the main thread has nothing to do. */
  isIdle(): boolean {
    return this.header[IDLE] === 1;
  }

  /** What can be seen. */
  look(): Sighting {
    const slot = this.header[CURRENT]! - 1; // the header is fixed in size
    return { path: slot < 0 ? null : this.read(slot), recordedBytes: this.bytes[0]!, groups: [...this.groups].filter((one) => one !== 0) };
  }

  // A long path keeps its end: that is what tells siblings apart.
  private write(index: number): void {
    const path = this.paths[index] ?? `process ${index}`;
    const shown = path.length <= NAME_LENGTH_MAX ? path : `…${path.slice(1 - NAME_LENGTH_MAX)}`;
    const slot = index % NAMES;
    const at = slot * SLOT;
    this.names[at] = shown.length;
    for (let i = 0; i < shown.length; i++) this.names[at + 1 + i] = shown.charCodeAt(i);
    this.standing[slot] = index;
  }

  private read(slot: number): string {
    const at = slot * SLOT;
    return String.fromCharCode(...this.names.slice(at + 1, at + 1 + this.names[at]!)); // the table is fixed in size
  }
}
