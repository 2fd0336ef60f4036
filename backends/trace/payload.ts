/**
 * Payloads: what is too large to stand inside an event, in chunks of their own, once per content.
 *
 * An event names a payload by its number in the file; the payload's head has form, SHA-256 and size, so that the content
 * can be dropped and the schedule stays. Form: 0 a Value as `syscalls/text.ts` writes it, 1 bytes, +2 if dropped.
 * The writer forgets what it has seen after `REMEMBERED_UNITS_MAX`: then the same content is written once more.
 */
import { hash } from "node:crypto";
import { fromText } from "../../syscalls/text.ts";
import type { Value } from "../../syscalls/value.ts";
import { type ByteReader, ByteWriter, ENCODER } from "./bytes.ts";
import { Dropped, type Stored, TraceError } from "./entry.ts";
import type { Expansion } from "./expansion.ts";
import { checkedText, textNodes } from "./value_text.ts";

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const FORM_TEXT = 0;
const FORM_BYTES = 1;
const FORM_DROPPED = 2;
const HASH_BYTES = 32;
const START_BYTES = 16 * 1024;
/** Characters of keys kept for recognising repeats: bounds the memory of a long recording to some 16 MB. */
const REMEMBERED_UNITS_MAX = 8 * 1024 * 1024;

/** SHA-256 (FIPS 180-4): 32 bytes. */
function digest(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

function unhex(text: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError(`Cannot encode content address "${text}": 64 hex digits are needed`);
  return Uint8Array.fromHex(text);
}

/** The content address of bytes: 64 hex digits. */
export function contentHash(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}

/** The content address and size that `text`, a Value's text, has as a payload. */
export function droppedText(text: string): Dropped {
  const bytes = ENCODER.encode(text);
  return new Dropped(contentHash(bytes), bytes.length);
}

/** Collects payloads for the next chunk. */
export class PayloadWriter {
  /** The chunk's bytes so far. */
  readonly out = new ByteWriter(new Uint8Array(START_BYTES));
  /** Number of payloads so far in the whole file. */
  count = 0;
  private readonly texts = new Map<string, number>();
  private readonly others = new Map<string, number>();
  private remembered = 0;

  /** The number of a Value's text. */
  text(text: string): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const bytes = ENCODER.encode(text);
    const number = this.append(FORM_TEXT, digest(bytes), bytes.length, bytes);
    this.remember(this.texts, text, number);
    return number;
  }

  /** The number of bytes. */
  bytes(bytes: Uint8Array): number {
    const address = digest(bytes);
    return this.other(FORM_BYTES, address, address.toHex(), bytes.length, bytes);
  }

  /** The number of a dropped payload that was a Value, or bytes. */
  dropped(dropped: Dropped, form: "text" | "bytes"): number {
    const code = FORM_DROPPED + (form === "text" ? FORM_TEXT : FORM_BYTES);
    return this.other(code, unhex(dropped.sha256), dropped.sha256, dropped.size, null);
  }

  private other(form: number, hash: Uint8Array, name: string, size: number, bytes: Uint8Array | null): number {
    const key = `${form}${name}`;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    const number = this.append(form, hash, size, bytes);
    this.remember(this.others, key, number);
    return number;
  }

  private append(form: number, hash: Uint8Array, size: number, bytes: Uint8Array | null): number {
    this.out.byte(form);
    this.out.raw(hash);
    this.out.varint(size);
    if (bytes !== null) this.out.raw(bytes);
    return this.count++;
  }

  private remember(map: Map<string, number>, key: string, number: number): void {
    this.remembered += key.length;
    if (this.remembered > REMEMBERED_UNITS_MAX) {
      this.texts.clear();
      this.others.clear();
      this.remembered = key.length;
    }
    map.set(key, number);
  }
}

/** One payload of a file: plain data. */
export interface Payload {
  readonly form: number;
  readonly sha256: string;
  readonly size: number;
  readonly chunk: number;
  /** Byte of its head, and of its content, in the file. */
  readonly offset: number;
  readonly start: number;
  /** Nodes of the Value that its text says, once that was checked; -1 before. */
  nodes: number;
}

/** All payloads of a file by number; their contents stay in the file. */
export class PayloadTable {
  /** Bytes of contents that are present. */
  bytesPresent = 0;
  /** Number of dropped payloads. */
  droppedCount = 0;
  readonly all: Payload[];

  /** `known`: the payloads of a file that was read before. */
  constructor(known: readonly Payload[] = []) {
    this.all = [...known];
  }

  /** Number of payloads read so far. */
  get count(): number {
    return this.all.length;
  }

  /** Reads a chunk of payloads and checks each content against its address. */
  read(from: ByteReader): void {
    while (from.at < from.end) {
      const offset = from.at;
      const form = from.byte();
      if (form > FORM_DROPPED + FORM_BYTES) from.fail(`there is no payload of form ${form}`, offset);
      const sha256 = from.raw(HASH_BYTES).toHex();
      const size = from.varint();
      this.all.push({ form, sha256, size, chunk: from.chunk, offset, start: from.at, nodes: -1 });
      if (form >= FORM_DROPPED) this.droppedCount++;
      else this.check(from, sha256, size);
    }
  }

  private check(from: ByteReader, sha256: string, size: number): void {
    const start = from.at;
    const found = contentHash(from.raw(size));
    if (found !== sha256) from.fail(`the payload's SHA-256 is ${found}, its address says ${sha256}`, start);
    this.bytesPresent += size;
  }

  /** Payload `number`, referred to at `from`, as a Value of its own. */
  value(from: ByteReader, number: number, expansion: Expansion): Stored {
    const payload = this.get(from, number, FORM_TEXT);
    if (payload.form >= FORM_DROPPED) return new Dropped(payload.sha256, payload.size);
    if (payload.nodes < 0) return this.checked(from, payload, expansion);
    expansion.refers(from, payload.size, payload.nodes);
    return fromText(textOf(from, payload));
  }

  /** As `value`, for a reader that keeps nothing: a text that was checked before is not read again and gives null. */
  checkedValue(from: ByteReader, number: number, expansion: Expansion): Stored {
    const { nodes, size } = this.get(from, number, FORM_TEXT);
    if (nodes < 0) return this.value(from, number, expansion);
    expansion.refers(from, size, nodes);
    return null;
  }

  private checked(from: ByteReader, payload: Payload, expansion: Expansion): Value {
    try {
      const text = textOf(from, payload);
      const nodes = textNodes(text);
      expansion.refers(from, payload.size, nodes);
      const value = checkedText(text);
      payload.nodes = nodes;
      return value;
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
      throw new TraceError(`the payload is not a Value: ${error.message}`, payload.chunk, payload.offset);
    }
  }

  /** Payload `number`, referred to at `from`: a view of the file. */
  bytes(from: ByteReader, number: number, expansion: Expansion): Uint8Array | Dropped {
    const { form, sha256, size, start } = this.get(from, number, FORM_BYTES);
    if (form >= FORM_DROPPED) return new Dropped(sha256, size);
    expansion.refers(from, size, 1);
    return from.bytes.subarray(start, start + size);
  }

  private get(from: ByteReader, number: number, form: number): Payload {
    const payload = this.all[number];
    if (payload === undefined) return from.fail(`payload ${number} is named, ${this.all.length} were written before`);
    if (payload.form % FORM_DROPPED !== form) from.fail(`payload ${number} has form ${payload.form}, form ${form} is needed`);
    return payload;
  }
}

// Throws a TypeError for what is not UTF-8.
function textOf(from: ByteReader, { start, size }: Payload): string {
  return DECODER.decode(from.bytes.subarray(start, start + size));
}
