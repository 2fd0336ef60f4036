/** About how many bytes of heap a Value takes: an estimate from its beginning, cheap for any Value. */
import { Handle } from "../syscalls/value.ts";

/** Bytes of one value or member; an object's own are as many as two. */
const SLOT_BYTES = 8;
/** Parts that are looked at. The other items of an array are taken to have the average size of its items that were looked at. */
const PARTS_MAX = 1_000;

/** Bytes of a Value and all that it holds. */
export function sizeOf(value: unknown): number {
  return new Walk().size(value);
}

class Walk {
  private parts = 0;

  size(value: unknown): number {
    this.parts++;
    if (typeof value === "string") return SLOT_BYTES + value.length;
    if (typeof value !== "object" || value === null || value instanceof Handle) return SLOT_BYTES;
    return 3 * SLOT_BYTES + (Array.isArray(value) ? this.items(value) : this.members(value as Readonly<Record<string, unknown>>));
  }

  private items(items: readonly unknown[]): number {
    let bytes = 0;
    for (let i = 0; i < items.length; i++) {
      if (this.parts >= PARTS_MAX) return bytes / Math.max(1, i) * items.length + (i === 0 ? SLOT_BYTES * items.length : 0);
      bytes += this.size(items[i]);
    }
    return bytes;
  }

  private members(record: Readonly<Record<string, unknown>>): number {
    let bytes = 0;
    for (const key in record) {
      if (this.parts >= PARTS_MAX) break;
      bytes += this.size(record[key]);
    }
    return bytes;
  }
}
