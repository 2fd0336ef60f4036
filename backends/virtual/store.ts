/**
 * The device `store`: a simulated key-value and file store. Keys are strings, contents are bytes as chunks.
 *
 * Verbs: `read {key}` gives `{ size }` and the bytes; `write {key}` with bytes replaces and `append {key}` adds, both give
 * `{ size }`; `remove {key}` gives null; `list {prefix?}` gives the keys in code unit order. A missing key and a full
 * store are EIO with a message, arguments of another shape EINVAL. Every operation is atomic and durable when it is
 * submitted: the disk lives outside the device, so a crash loses answers, never contents. Torn writes are not modelled.
 */
import type { Op } from "../../kernel/machine.ts";
import { E, type Errno } from "../../syscalls/errno.ts";
import { optional, record, type Schema, string } from "../../syscalls/schema.ts";
import type { Chunk } from "../../syscalls/value.ts";
import { type Answer, type Device, type DeviceFactory, failure, type Port, success } from "../device/device.ts";
import { encodeUtf8 } from "../device/utf8.ts";

/** Longest key in UTF-16 code units: what common file systems allow for a path. */
export const KEY_LENGTH_MAX = 4_096;
/** Bytes that one disk holds: enough for scenarios, small enough that a runaway writer is told. */
export const DISK_BYTES_MAX = 64 * 1024 * 1024;

/** What survives: contents by key. Chunks are immutable, so they are kept and given without a copy. */
export class Disk {
  private readonly files = new Map<string, readonly Chunk[]>();
  private bytes = 0;

  /** A disk that holds these texts, by key. Throws a RangeError for more than a disk holds. */
  static of(texts: Readonly<Record<string, string>>): Disk {
    const disk = new Disk();
    for (const [key, text] of Object.entries(texts)) {
      if (!disk.put(key, [{ bytes: encodeUtf8(text) }])) {
        throw new RangeError(`Cannot make a disk: its files have more than ${DISK_BYTES_MAX} bytes`);
      }
    }
    return disk;
  }

  /** The chunks of `key`; undefined if there is no such key. */
  find(key: string): readonly Chunk[] | undefined {
    return this.files.get(key);
  }

  /** Sets the chunks of `key`; false, and nothing changed, if the disk would hold more than its bound. */
  put(key: string, chunks: readonly Chunk[]): boolean {
    const bytes = this.bytes - sizeOf(this.files.get(key)) + sizeOf(chunks);
    if (bytes > DISK_BYTES_MAX) return false;
    this.bytes = bytes;
    this.files.set(key, chunks);
    return true;
  }

  /** Takes `key` away; false if there is none. */
  remove(key: string): boolean {
    this.bytes -= sizeOf(this.files.get(key));
    return this.files.delete(key);
  }

  /** The keys that begin with `prefix`, in code unit order. */
  list(prefix: string): readonly string[] {
    return [...this.files.keys()].filter((key) => key.startsWith(prefix)).sort();
  }
}

/** Makes a store over `disk`; all instances share it. */
export function storeDevice(disk: Disk): DeviceFactory {
  return () => new Store(disk);
}

type Verb = (disk: Disk, key: string, chunks: readonly Chunk[]) => Answer;

const keyed = record({ key: string(KEY_LENGTH_MAX, 1) });
const prefixed = record({ prefix: optional(string(KEY_LENGTH_MAX)) });
const VERBS: ReadonlyMap<string, readonly [Schema<unknown>, Verb]> = new Map<string, readonly [Schema<unknown>, Verb]>([
  ["read", [keyed, read]],
  ["write", [keyed, put]],
  ["append", [keyed, (disk, key, chunks) => put(disk, key, [...disk.find(key) ?? [], ...chunks])]],
  ["remove", [keyed, (disk, key) => disk.remove(key) ? success(null) : missing("remove", key)]],
  ["list", [prefixed, (disk, prefix) => success(Object.freeze(disk.list(prefix)))]],
]);

class Store implements Device {
  constructor(private readonly disk: Disk) {}

  submit(op: Op, port: Port): Errno {
    const verb = VERBS.get(op.verb);
    if (verb === undefined) return E.ENODEV;
    const args = op.args ?? {};
    const wrong = verb[0].check(args, "");
    const answer = wrong === null ? verb[1](this.disk, subject(args), op.chunks) : failure(E.EINVAL, `Cannot ${op.verb}: ${wrong}`);
    port.finish(op.id, answer, port.profile.storeNs);
    return E.OK;
  }

  /** Every operation was done at submission. */
  cancel(): void {}
}

function subject(args: unknown): string {
  const { key, prefix } = args as { readonly key?: string; readonly prefix?: string }; // the schema was checked
  return key ?? prefix ?? "";
}

function read(disk: Disk, key: string): Answer {
  const chunks = disk.find(key);
  return chunks === undefined ? missing("read", key) : success(Object.freeze({ size: sizeOf(chunks) }), chunks);
}

function put(disk: Disk, key: string, chunks: readonly Chunk[]): Answer {
  const kept = Object.freeze([...chunks]);
  if (disk.put(key, kept)) return success(Object.freeze({ size: sizeOf(kept) }));
  return failure(E.EIO, `Cannot write ${JSON.stringify(key)}: the store holds at most ${DISK_BYTES_MAX} bytes`);
}

function missing(verb: string, key: string): Answer {
  return failure(E.EIO, `Cannot ${verb} ${JSON.stringify(key)}: no such key`);
}

function sizeOf(chunks: readonly Chunk[] | undefined): number {
  let size = 0;
  if (chunks !== undefined) { for (const chunk of chunks) size += chunk.bytes.length; }
  return size;
}
