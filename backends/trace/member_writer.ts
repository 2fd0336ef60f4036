/**
 * What entries are made of: names, Values, bytes, items of a tick.
 *
 * Each call appends one member to the chunk under way. Which members an entry has, and in which order, is not said here but
 * by the callers (`writer.ts`, `note_writer.ts`); the bytes of a small Value are those of syscalls/codec/.
 */
import type { Completion, Control, Usage } from "../../kernel/machine.ts";
import { INDEX_BITS } from "../../syscalls/ids.ts";
import { toText } from "../../syscalls/text.ts";
import type { ByteWriter } from "../../syscalls/codec/byte_writer.ts";
import { TAG_ELSEWHERE } from "../../syscalls/codec/value_tags.ts";
import type { ValueWriter } from "../../syscalls/codec/value_writer.ts";
import type { ChunkWriter } from "./chunk_writer.ts";
import { type CompletionItem, Dropped, type Stored, type StoredChunk } from "./entry.ts";
import { AMOUNTS, CONTROLS, ITEM } from "./event_codec.ts";
import type { InternedText, Tables } from "./tables.ts";

const SLOT_MASK = (1 << INDEX_BITS) - 1;
/**
 * Bytes of a chunk of events from which Values and bytes become payloads unless they are tiny: one tick may bring tens of thousands
 * of answers, and a reader holds the chunk whole (`BODY_BYTES_MAX`).
 */
const CROWDED_BYTES = 4 * 2 ** 20;
const TINY_BYTES = 64;

/** What a reap may give: of a machine, or as a reader gives it. */
export type Item = Completion | CompletionItem | Control;

/** Appends members of entries to the chunk under way. */
export class MemberWriter {
  private readonly out: ByteWriter;
  private readonly values: ValueWriter;

  /** `inlineBytesMax`: bytes of the largest Value or piece of bytes that is written into its event; others become payloads. */
  constructor(private readonly tables: Tables, private readonly chunks: ChunkWriter, private readonly inlineBytesMax: number) {
    this.out = tables.out;
    this.values = tables.values;
  }

  /** A text that is likely to come again in this chunk. */
  name(text: string): void {
    this.refer(this.tables.intern(text));
  }

  /** The path of process `pid`. */
  path(path: string, pid: number): void {
    this.refer(this.findPath(path, pid));
  }

  /** The interned path of process `pid`, for `refer`. */
  findPath(path: string, pid: number): InternedText {
    return this.tables.path(path, pid & SLOT_MASK);
  }

  /** The number of a text that has one in this chunk, or 0 and the text. */
  refer(interned: InternedText): void {
    const { out, tables } = this;
    if (interned.chunk === tables.chunk) return out.varint(interned.number);
    tables.number(interned);
    out.byte(0);
    out.string(interned.text);
  }

  /** 0 if `value` is what the reader expects anyway, else 1 and the value. */
  expected(value: number, expected: number): void {
    if (value === expected) return this.out.byte(0);
    this.out.byte(1);
    this.out.varint(value);
  }

  /** A Value, or the number of its payload. */
  value(value: Stored): void {
    const { out } = this;
    if (value instanceof Dropped) {
      out.byte(TAG_ELSEWHERE);
      return out.varint(this.chunks.payloads.dropped(value, "text"));
    }
    if (value === null) return out.byte(0); // its tag
    if (this.values.write(value, this.inlineMax())) return;
    out.byte(TAG_ELSEWHERE);
    out.varint(this.chunks.payloads.text(toText(value)));
  }

  private inlineMax(): number {
    return this.out.size < CROWDED_BYTES ? this.inlineBytesMax : Math.min(this.inlineBytesMax, TINY_BYTES);
  }

  /** What a reap gave, behind its count. */
  items(items: readonly Item[]): void {
    const { out } = this;
    out.varint(items.length);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!; // below the length
      if (item.kind === "completion") this.completion(item);
      else {
        out.byte(ITEM.control | (CONTROLS.indexOf(item.kind) << 1));
        this.name(item.path);
      }
    }
  }

  private completion(item: Completion | CompletionItem): void {
    const { out } = this;
    const { chunks, usage, errno } = item;
    out.byte((item.more ? ITEM.more : 0) | (chunks.length > 0 ? ITEM.chunks : 0) | (usage ? ITEM.usage : 0) | (errno ? ITEM.errno : 0));
    out.varint(item.id);
    if (errno) out.varint(errno);
    this.value(item.value);
    if (chunks.length > 0) {
      out.varint(chunks.length);
      for (const chunk of chunks) this.bytes(chunk);
    }
    if (usage !== undefined) this.usage(usage);
  }

  // Small bytes stand inline behind size × 4, others behind the payload's number × 4 + 1; + 2 if a blob is named.
  private bytes({ bytes, blob }: StoredChunk): void {
    const { out } = this;
    const named = blob === undefined ? 0 : 2;
    if (bytes instanceof Dropped) out.varint(this.chunks.payloads.dropped(bytes, "bytes") * 4 + 1 + named);
    else if (bytes.length > this.inlineMax()) out.varint(this.chunks.payloads.bytes(bytes) * 4 + 1 + named);
    else {
      out.varint(bytes.length * 4 + named);
      out.raw(bytes);
    }
    if (blob !== undefined) out.string(blob);
  }

  private usage(usage: Usage): void {
    let mask = 0;
    for (let i = 0; i < AMOUNTS.length; i++) if (usage[AMOUNTS[i]!] !== undefined) mask |= 1 << i;
    this.out.byte(mask);
    for (const amount of AMOUNTS) {
      const value = usage[amount];
      if (value !== undefined) this.values.number(value);
    }
  }
}
