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

interface Payload {
  readonly form: number;
  readonly content: Uint8Array | Dropped;
  readonly chunk: number;
  readonly offset: number;
}

/** All payloads of a file by number; contents are views of the file. */
export class PayloadTable {
  private readonly all: Payload[] = [];
  /** Bytes of contents that are present. */
  bytesPresent = 0;
  /** Number of dropped payloads. */
  droppedCount = 0;

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
      const name = from.raw(HASH_BYTES).toHex();
      const size = from.varint();
      this.all.push({ form, content: this.content(from, form, name, size), chunk: from.chunk, offset });
    }
  }

  private content(from: ByteReader, form: number, name: string, size: number): Uint8Array | Dropped {
    if (form >= FORM_DROPPED) {
      this.droppedCount++;
      return new Dropped(name, size);
    }
    const start = from.at;
    const bytes = from.raw(size);
    const found = contentHash(bytes);
    if (found !== name) from.fail(`the payload's SHA-256 is ${found}, its address says ${name}`, start);
    this.bytesPresent += size;
    return bytes;
  }

  /** Payload `number`, referred to at `from`, as a Value. */
  value(from: ByteReader, number: number): Stored {
    const payload = this.get(from, number, FORM_TEXT);
    if (payload.content instanceof Dropped) return payload.content;
    return parse(payload, payload.content);
  }

  /** Payload `number`, referred to at `from`, as bytes of its own. */
  bytes(from: ByteReader, number: number): Uint8Array | Dropped {
    const { content } = this.get(from, number, FORM_BYTES);
    return content instanceof Dropped ? content : content.slice();
  }

  private get(from: ByteReader, number: number, form: number): Payload {
    const payload = this.all[number];
    if (payload === undefined) return from.fail(`payload ${number} is named, ${this.all.length} were written before`);
    if (payload.form % FORM_DROPPED !== form) from.fail(`payload ${number} has form ${payload.form}, form ${form} is needed`);
    return payload;
  }
}

function parse(payload: Payload, content: Uint8Array): Value {
  try {
    return fromText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content));
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
    throw new TraceError(`the payload is not a Value: ${error.message}`, payload.chunk, payload.offset);
  }
}
