/**
 * The payloads of a file by number: where each is, and what it must be. Their contents stay in the file and are read one at a time.
 *
 * Each row takes 33 bytes, so that a recording of gigabytes needs megabytes. A content is compared with its address when its chunk
 * is checked, and again, with 64 bits of the address, each time that it is read: the file may have changed meanwhile.
 */
import { createHash, hash } from "node:crypto";
import { checkedText, textNodes } from "../../syscalls/codec/checked_text.ts";
import { fromText } from "../../syscalls/text.ts";
import type { Value } from "../../syscalls/value.ts";
import type { ChunkPlace } from "./container.ts";
import { Dropped, type Stored, TraceError } from "./entry.ts";
import type { Expansion } from "./expansion.ts";
import { HOST_UTF8 } from "./host_utf8.ts";
import { FORM } from "./payload_writer.ts";
import { type Source, type Window, WINDOW_BYTES } from "./source.ts";
import { TraceBytes } from "./trace_bytes.ts";

const HASH_BYTES = 32;
/** Form, address and size. */
const HEAD_BYTES_MAX = 1 + HASH_BYTES + 8;
/** Payloads of one file: a table of 70 MB. Each is larger than 8 KiB, or was dropped. */
const PAYLOADS_MAX = 2 ** 21;
const ROWS_START = 64;
const NO_BYTES = new Uint8Array(0);

/** The rows of a table: plain data, so that another thread can go on without a second check. */
export interface PayloadRows {
  readonly count: number;
  /** Byte of the content in the file; of a dropped one, behind its head. */
  readonly starts: Float64Array;
  readonly sizes: Float64Array;
  readonly chunks: Uint32Array;
  readonly forms: Uint8Array;
  /** First 8 bytes of the address. */
  readonly addresses: BigUint64Array;
  /** Nodes of the Value that the text says, once that was checked; −1 before. */
  readonly nodes: Int32Array;
}

function rowsOf(count: number, old: PayloadRows | null): PayloadRows {
  const rows: PayloadRows = {
    count: old?.count ?? 0,
    starts: new Float64Array(count),
    sizes: new Float64Array(count),
    chunks: new Uint32Array(count),
    forms: new Uint8Array(count),
    addresses: new BigUint64Array(count),
    nodes: new Int32Array(count),
  };
  if (old === null) return rows;
  rows.starts.set(old.starts);
  rows.sizes.set(old.sizes);
  rows.chunks.set(old.chunks);
  rows.forms.set(old.forms);
  rows.addresses.set(old.addresses);
  rows.nodes.set(old.nodes);
  return rows;
}

/** See the file comment. */
export class PayloadTable {
  /** Bytes of contents that are present. */
  bytesPresent = 0;
  /** Number of dropped payloads. */
  droppedCount = 0;
  private columns: PayloadRows;
  private used: number;

  /** `known`: the rows of a table over the same file. */
  constructor(private readonly source: Source, known: PayloadRows | null = null) {
    this.columns = known ?? rowsOf(ROWS_START, null);
    this.used = this.columns.count;
  }

  /** Number of payloads read so far. */
  get count(): number {
    return this.used;
  }

  /** The rows, for a table at another thread. */
  get rows(): PayloadRows {
    return { ...this.columns, count: this.used };
  }

  /** Reads a chunk of payloads whose checksum is right, and checks each content against its address. */
  read({ number, bodyStart, bodyEnd }: ChunkPlace, window: Window): void {
    for (let at = bodyStart; at < bodyEnd;) {
      const head = new TraceBytes(window.view(at, Math.min(HEAD_BYTES_MAX, bodyEnd - at)), number, at);
      const form = head.byte();
      if (form > FORM.dropped + FORM.bytes) head.fail(`there is no payload of form ${form}`, 0);
      const address = head.raw(HASH_BYTES).slice();
      const size = head.varint();
      const start = at + head.at;
      at = start;
      if (form < FORM.dropped) {
        if (size > bodyEnd - start) head.fail(`${size} bytes are announced, ${bodyEnd - start} are left`);
        checkAddress(window, { start, size, chunk: number }, address);
        this.bytesPresent += size;
        at += size;
      } else this.droppedCount++;
      if (this.used >= PAYLOADS_MAX) head.fail(`there are more than ${PAYLOADS_MAX} payloads, the bound for a file`, 0);
      this.add({ form, start, size, chunk: number }, address);
    }
  }

  private add(
    row: { readonly form: number; readonly start: number; readonly size: number; readonly chunk: number },
    address: Uint8Array,
  ): void {
    const number = this.used++;
    if (number >= this.columns.forms.length) this.columns = rowsOf(Math.min(PAYLOADS_MAX, number * 2), this.columns);
    const { starts, sizes, chunks, forms, addresses, nodes } = this.columns;
    starts[number] = row.start;
    sizes[number] = row.size;
    chunks[number] = row.chunk;
    forms[number] = row.form;
    addresses[number] = prefixOf(address);
    nodes[number] = -1;
  }

  /** Payload `number`, referred to at `from`, as a Value of its own. */
  value(from: TraceBytes, number: number, expansion: Expansion): Stored {
    if (this.form(from, number, FORM.text) >= FORM.dropped) return this.droppedOf(number);
    const size = this.columns.sizes[number]!; // there is such a row
    const nodes = this.columns.nodes[number]!; // there is such a row
    expansion.refers(from, size, Math.max(nodes, 0));
    return nodes >= 0 ? fromText(this.text(number)) : this.checked(from, number, expansion);
  }

  /** As `value`, for a reader that keeps nothing: a text that was checked before is not read again and gives null. */
  checkedValue(from: TraceBytes, number: number, expansion: Expansion): Stored {
    this.form(from, number, FORM.text);
    const nodes = this.columns.nodes[number]!; // there is such a row
    if (nodes < 0) return this.value(from, number, expansion);
    expansion.refers(from, this.columns.sizes[number]!, nodes);
    return null;
  }

  private checked(from: TraceBytes, number: number, expansion: Expansion): Value {
    const text = this.text(number);
    try {
      const nodes = textNodes(text);
      expansion.holdsNodes(from, nodes);
      const value = checkedText(text);
      this.columns.nodes[number] = nodes;
      return value;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return this.fail(number, `the payload is not a Value: ${error.message}`);
    }
  }

  private text(number: number): string {
    return HOST_UTF8.decode(this.content(number)) ?? this.fail(number, "the payload is not a Value: it is not UTF-8");
  }

  /** Payload `number`, referred to at `from`: bytes of the caller's own. */
  bytes(from: TraceBytes, number: number, expansion: Expansion): Uint8Array | Dropped {
    if (this.refersToBytes(from, number, expansion)) return this.content(number);
    return this.droppedOf(number);
  }

  /** As `bytes`, for a reader that keeps nothing: what is present is not read. */
  checkedBytes(from: TraceBytes, number: number, expansion: Expansion): Uint8Array | Dropped {
    return this.refersToBytes(from, number, expansion) ? NO_BYTES : this.droppedOf(number);
  }

  private refersToBytes(from: TraceBytes, number: number, expansion: Expansion): boolean {
    if (this.form(from, number, FORM.bytes) >= FORM.dropped) return false;
    expansion.refers(from, this.columns.sizes[number]!, 1);
    return true;
  }

  private form(from: TraceBytes, number: number, needed: number): number {
    if (number >= this.used) return from.fail(`payload ${number} is named, ${this.used} were written before`);
    const form = this.columns.forms[number]!; // below the count
    return form % FORM.dropped === needed ? form : from.fail(`payload ${number} has form ${form}, form ${needed} is needed`);
  }

  private content(number: number): Uint8Array {
    const bytes = new Uint8Array(this.columns.sizes[number]!);
    this.source.read(this.columns.starts[number]!, bytes);
    if (prefixOf(hash("sha256", bytes, "buffer")) === this.columns.addresses[number]) return bytes;
    return this.fail(number, `payload ${number} is not what it was when the trace was checked`);
  }

  // Its whole address is in the file only.
  private droppedOf(number: number): Dropped {
    const { starts, sizes } = this.columns;
    const size = sizes[number]!; // there is such a row
    const address = new Uint8Array(HASH_BYTES);
    this.source.read(starts[number]! - varintBytes(size) - HASH_BYTES, address);
    return new Dropped(address.toHex(), size);
  }

  private fail(number: number, reason: string): never {
    throw new TraceError(reason, this.columns.chunks[number]!, this.columns.starts[number]!);
  }
}

interface Content {
  readonly start: number;
  readonly size: number;
  readonly chunk: number;
}

function checkAddress(window: Window, { start, size, chunk }: Content, address: Uint8Array): void {
  const sum = createHash("sha256");
  for (let done = 0; done < size; done += WINDOW_BYTES) sum.update(window.view(start + done, Math.min(WINDOW_BYTES, size - done)));
  const [found, says] = [sum.digest("hex"), address.toHex()];
  if (found !== says) throw new TraceError(`the payload's SHA-256 is ${found}, its address says ${says}`, chunk, start);
}

function prefixOf(address: Uint8Array): bigint {
  return new DataView(address.buffer, address.byteOffset).getBigUint64(0);
}

function varintBytes(value: number): number {
  let count = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) count++;
  return count;
}
