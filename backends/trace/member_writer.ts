/**
 * What entries are made of: names, Values, bytes, items of a tick.
 *
 * Each call appends one member to the chunk under way. Which members an entry has, and in which order, is not said here but
 * by who calls (`writer.ts`, `note_writer.ts`); the bytes of a small Value are those of `value_codec.ts`.
 */
import type { Completion, Control, Usage } from "../../kernel/machine.ts";
import { INDEX_BITS } from "../../syscalls/ids.ts";
import { toText } from "../../syscalls/text.ts";
import type { ByteWriter } from "./bytes.ts";
import type { ChunkWriter } from "./chunk_writer.ts";
import { type CompletionItem, Dropped, type Stored, type StoredChunk } from "./entry.ts";
import { AMOUNTS, CONTROLS, ITEM } from "./event_codec.ts";
import type { Name, Tables } from "./tables.ts";
import { TAG_PAYLOAD, type ValueWriter } from "./value_codec.ts";

const SLOT_MASK = (1 << INDEX_BITS) - 1;

/** What a reap may give: of a machine, or as a reader gives it. */
export type Item = Completion | CompletionItem | Control;

/** Appends members of entries to the chunk under way. */
export class MemberWriter {
  private readonly out: ByteWriter;
  private readonly values: ValueWriter;

  /** `inlineBytesMax`: bytes of the largest Value or piece of bytes that stands in its event; others become payloads. */
  constructor(private readonly tables: Tables, private readonly chunks: ChunkWriter, private readonly inlineBytesMax: number) {
    this.out = tables.out;
    this.values = tables.values;
  }

  /** A text that is likely to come again in this chunk. */
  name(text: string): void {
    this.refer(this.tables.name(text));
  }

  /** The path of process `pid`. */
  path(path: string, pid: number): void {
    this.refer(this.findPath(path, pid));
  }

  /** The name of the path of process `pid`, for `refer`. */
  findPath(path: string, pid: number): Name {
    return this.tables.path(path, pid & SLOT_MASK);
  }

  /** The number of a name known in this chunk, or 0 and the name. */
  refer(name: Name): void {
    const { out, tables } = this;
    if (name.chunk === tables.chunk) return out.varint(name.number);
    tables.number(name);
    out.byte(0);
    out.string(name.text);
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
      out.byte(TAG_PAYLOAD);
      return out.varint(this.chunks.payloads.dropped(value, "text"));
    }
    if (value === null) return out.byte(0); // its tag
    if (this.values.write(value, this.inlineBytesMax)) return;
    out.byte(TAG_PAYLOAD);
    out.varint(this.chunks.payloads.text(toText(value)));
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
    else if (bytes.length > this.inlineBytesMax) out.varint(this.chunks.payloads.bytes(bytes) * 4 + 1 + named);
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
