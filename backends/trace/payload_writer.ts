/**
 * Payloads: what is too large to be inside an event, in chunks of their own, once per content.
 *
 * An event names a payload by its number in the file; the payload's head has form, SHA-256 and size, so that the content
 * can be dropped and the schedule stays. The writer forgets what it has seen after `REMEMBERED_UNITS_MAX`: then the same content
 * is written once more. Reading: payload_table.ts.
 */
import { hash } from "node:crypto";
import { ByteWriter } from "../../syscalls/codec/byte_writer.ts";
import { Dropped } from "./entry.ts";
import { HOST_UTF8 } from "./host_utf8.ts";

const ENCODER = new TextEncoder();
/** Forms of a payload: a Value as `syscalls/text.ts` writes it, or bytes; plus `dropped` where the content was taken out. */
export const FORM = { text: 0, bytes: 1, dropped: 2 } as const;
const START_BYTES = 16 * 1024;
/** Characters of keys kept for recognising repeats: bounds the memory of a long recording to some 16 MB. */
const REMEMBERED_UNITS_MAX = 8 * 1024 * 1024;

/** A payload to be written; `content` is null for one that was dropped. */
interface NewPayload {
  readonly form: number;
  readonly address: Uint8Array;
  readonly size: number;
  readonly content: Uint8Array | null;
}

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
  readonly out = new ByteWriter(new Uint8Array(START_BYTES), HOST_UTF8);
  /** Number of payloads so far in the whole file. */
  count = 0;
  private readonly texts = new Map<string, number>();
  private readonly others = new Map<string, number>();
  private remembered = 0;

  /** The number of a Value's text. */
  text(text: string): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const content = ENCODER.encode(text);
    const number = this.append({ form: FORM.text, address: digest(content), size: content.length, content });
    this.remember(this.texts, text, number);
    return number;
  }

  /** The number of bytes. */
  bytes(content: Uint8Array): number {
    return this.other({ form: FORM.bytes, address: digest(content), size: content.length, content });
  }

  /** The number of a dropped payload that was a Value, or bytes. */
  dropped({ sha256, size }: Dropped, form: "text" | "bytes"): number {
    return this.other({ form: FORM.dropped + FORM[form], address: unhex(sha256), size, content: null });
  }

  private other(payload: NewPayload): number {
    const key = `${payload.form} ${payload.size} ${payload.address.toHex()}`;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    const number = this.append(payload);
    this.remember(this.others, key, number);
    return number;
  }

  private append({ form, address, size, content }: NewPayload): number {
    this.out.byte(form);
    this.out.raw(address);
    this.out.varint(size);
    if (content !== null) this.out.raw(content);
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
