/**
 * The journal: a process's results in delivery order since its program started. With the image it is the process; feeding
 * it back restores the frame. While the process runs, entries are objects; `pack` turns them into one string of text, so
 * that a parked agent costs bytes, not objects.
 *
 * An entry as text is a line: the request's hash as four characters, `:` and `toText(value)`; `,call:` where the call is not
 * the one after that of the line before, `,call,errno:` where it failed. Chunks stay objects. 100,000 agents may be parked, so
 * each byte of a line counts.
 */
import type { Errno } from "../syscalls/errno.ts";
import type { CallId } from "../syscalls/ids.ts";
import type { Journal, JournalEntry } from "../syscalls/runner.ts";
import { fromText, toText } from "../syscalls/text.ts";
import type { Chunk } from "../syscalls/value.ts";

const NO_CHUNKS: readonly Chunk[] = Object.freeze([]);

interface Loose {
  readonly recent: JournalEntry[];
  /** Bytes that came with packed entries, by their number. */
  chunks: Map<number, readonly Chunk[]> | null;
}

/** The log of one process. */
export class Log {
  private packed = "";
  private packedCount = 0;
  private packedLast = -1;
  /** What is no text: nothing, mostly, once all is packed. */
  private loose: Loose | null = null;

  /** Entries in all. */
  get count(): number {
    return this.packedCount + (this.loose?.recent.length ?? 0);
  }

  /** Appends a delivered result. */
  push(result: JournalEntry): void {
    if (this.loose === null) this.loose = { recent: [result], chunks: null };
    else this.loose.recent.push(result);
  }

  /** Turns everything into text. Idempotent. */
  pack(): void {
    const { loose } = this;
    if (loose === null) return;
    const lines: string[] = [this.packed];
    for (const [offset, one] of loose.recent.entries()) {
      const request = fourChars(one.request);
      const head = one.errno !== 0
        ? `${request},${one.call},${one.errno}`
        : one.call === this.packedLast + 1
        ? request
        : `${request},${one.call}`;
      lines.push(`${head}:${toText(one.value)}\n`);
      if (one.chunks.length > 0) (loose.chunks ??= new Map()).set(this.packedCount + offset, one.chunks);
      this.packedLast = one.call;
    }
    this.packed = lines.join("");
    this.packedCount += loose.recent.length;
    loose.recent.length = 0;
    if (loose.chunks === null) this.loose = null;
  }

  /** Entries in delivery order; packed ones are parsed as they are reached. */
  *entries(): Iterable<JournalEntry> {
    const packed = this.packed;
    let at = 0;
    let call = -1;
    for (let i = 0; i < this.packedCount; i++) {
      const colon = packed.indexOf(":", at + 4);
      const end = packed.indexOf("\n", colon);
      const fields = packed.slice(at + 4, colon).split(",");
      const callText = fields[1];
      call = callText === undefined ? call + 1 : Number(callText);
      yield {
        call: call as CallId,
        request: fromFourChars(packed, at),
        errno: Number(fields[2] ?? 0) as Errno,
        value: fromText(packed.slice(colon + 1, end)),
        chunks: this.loose?.chunks?.get(i) ?? NO_CHUNKS,
      };
      at = end + 1;
    }
    yield* this.loose?.recent ?? [];
  }

  /** The runner's view: `posted` is the first ordinal that was not posted. */
  view(posted: number): Journal {
    return { count: this.count, posted, entries: () => this.entries() };
  }
}

// 32 bits as four one-byte characters: text stays one byte a character, and shorter than any digits.
function fourChars(word: number): string {
  return String.fromCharCode(word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24);
}

function fromFourChars(text: string, at: number): number {
  const byte = (offset: number) => text.charCodeAt(at + offset);
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}
