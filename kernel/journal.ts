/**
 * The journal: a process's results in delivery order since its program started. With the image it is the process; feeding
 * it back restores the frame. While the process runs, entries are objects; `pack` turns them into one string of text, so
 * that a parked agent costs bytes, not objects.
 *
 * An entry as text: `call,request,errno,length:` and `length` code units of `toText(value)`. Chunks stay objects.
 */
import type { Errno } from "../syscalls/errno.ts";
import type { CallId } from "../syscalls/ids.ts";
import type { Journal, JournalEntry } from "../syscalls/runner.ts";
import { fromText, toText } from "../syscalls/text.ts";
import type { Chunk } from "../syscalls/value.ts";

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);

/** The log of one process. */
export class Log {
  private packed = "";
  private packedCount = 0;
  private recent: JournalEntry[] = [];
  private chunks: Map<number, readonly Chunk[]> | null = null;

  /** Entries in all. */
  get count(): number {
    return this.packedCount + this.recent.length;
  }

  /** Appends a delivered result. */
  push(result: JournalEntry): void {
    this.recent.push(result);
  }

  /** Turns everything into text. Idempotent. */
  pack(): void {
    if (this.recent.length === 0) return;
    const parts: string[] = [this.packed];
    for (const [offset, one] of this.recent.entries()) {
      const text = toText(one.value);
      parts.push(`${one.call},${one.request.toString(36)},${one.errno},${text.length}:${text}`);
      if (one.chunks.length > 0) (this.chunks ??= new Map()).set(this.packedCount + offset, one.chunks);
    }
    this.packed = parts.join("");
    this.packedCount += this.recent.length;
    this.recent = [];
  }

  /** Entries in delivery order; packed ones are parsed as they are reached. */
  *entries(): Iterable<JournalEntry> {
    let at = 0;
    for (let i = 0; i < this.packedCount; i++) {
      const head = this.packed.indexOf(":", at);
      const fields = this.packed.slice(at, head).split(",");
      const end = head + 1 + Number(fields[3]);
      yield {
        call: Number(fields[0]) as CallId,
        request: parseInt(fields[1]!, 36),
        errno: Number(fields[2]) as Errno,
        value: fromText(this.packed.slice(head + 1, end)),
        chunks: this.chunks?.get(i) ?? NO_CHUNKS,
      };
      at = end;
    }
    for (const one of this.recent) yield one;
  }

  /** The runner's view: `posted` is the first ordinal that was not posted. */
  view(posted: number): Journal {
    return { count: this.count, posted, entries: () => this.entries() };
  }
}
